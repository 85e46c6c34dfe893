"""A picture of a record: chosen from a file or dropped, shown small, checked before it is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.forms.editor import Editor, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets.buttons import button
from eventdesk.desktop.widgets.labels import label

LARGEST = 10 * 1024 * 1024
_SIDE = 12 * GRID
_KINDS = (b"png", b"jpeg")


@dataclass(frozen=True)
class NewPicture:
    """A picture to be kept: a name to keep it by, and its bytes."""

    file: str
    data: bytes


class PictureEditor(Editor):
    """Shows the stored picture. `read` gives the bytes of a stored name, None where they are not there."""

    def __init__(self, read: Callable[[str], bytes | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._value: str | NewPicture | None = None
        self._problem: str | None = None
        self._picture = label("", "caption")
        self._picture.setFixedSize(_SIDE, _SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("picture", True)
        self._choose = button(tr("Choose picture…"), "image")
        self._remove = button(tr("Remove"), "trash-2")
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(lambda: self._take(None))
        self.setAcceptDrops(True)
        buttons = QVBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        row.addStretch(1)
        self.show_value(None)

    def target(self) -> QWidget:
        return self._choose

    def name(self, object_name: str, accessible: str) -> None:
        super().name(object_name, f"{accessible}: {tr('Choose picture')}")
        self._remove.setObjectName(f"{object_name}-remove")
        self._remove.setAccessibleName(f"{accessible}: {tr('Remove')}")

    def value(self) -> str | NewPicture | None:
        return self._value

    def problem(self) -> str | None:
        return self._problem

    def show_value(self, value: Any) -> None:
        self._value, self._problem = value or None, None
        self._remove.setVisible(bool(value))
        data = value.data if isinstance(value, NewPicture) else (self._read(value) if value else None)
        self._picture.setText("" if data else (tr("not stored") if value else tr("no picture")))
        if data:
            self._picture.setPixmap(_thumbnail(data, self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Use the picture of a file; what is wrong with it is told beside the field."""
        try:
            data = path.read_bytes() if path.stat().st_size <= LARGEST else b""
        except OSError as error:
            self._refuse(f"{path.name}: {error.strerror}.")
            return
        if not data:
            self._refuse(tr("A picture may have 10 MB at the most, and not be empty."))
        elif not _readable(data):
            self._refuse(tr("This is not a PNG or JPEG picture."))
        else:
            self._take(NewPicture(path.name, data))

    def _ask(self) -> None:
        names, _filter = QFileDialog.getOpenFileName(
            self, tr("Choose picture"), "", tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if names:
            self.take_file(Path(names))

    def _take(self, value: NewPicture | None) -> None:
        self.show_value(value)
        self.edited.emit()
        self.left.emit()

    def _refuse(self, sentence: str) -> None:
        self._problem = sentence
        self.edited.emit()
        self.left.emit()


def _dropped(mime: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer), buffer


def _readable(data: bytes) -> bool:
    reader, _buffer = _reader(data)
    return bytes(reader.format().data()) in _KINDS and reader.size().isValid()


def _thumbnail(data: bytes, ratio: float) -> QPixmap:
    reader, _buffer = _reader(data)
    reader.setAutoTransform(True)
    side = round(_SIDE * ratio)
    size = reader.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    # Scaled while it is read: a photo of 50 megapixels never stands in memory whole.
    reader.setScaledSize(size)
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(ratio)
    return picture
