"""The picture of an element: chosen from a file, or the forum's logo; kept with the template."""

from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from eventdesk.desktop.designer import arranging
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.panels import side_by_side
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, button, label
from eventdesk.model.designs import LOGO

LARGEST = 10 * 1024 * 1024
_SIGNS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_HIGH = 9 * GRID


class PictureBox(QWidget):
    """Shows the picture small. It stores what is chosen itself, since a picture's bytes go with it."""

    edited = Signal()

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._asset = drawing, ""
        self._picture = label("", "caption")
        self._picture.setFixedHeight(_HIGH)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("picture", True)
        self.choose = button(tr("Choose picture…"), "image", "element-choose-picture")
        self.logo = button(tr("Forum’s logo"), "", "element-forum-logo")
        self.logo.setToolTip(tr("The logo of the house style, else of the first host"))
        self._problem = Caption("", wrap=True)
        self._problem.setProperty("textRole", "problem")
        self._problem.hide()
        self.choose.clicked.connect(self.ask)
        self.logo.clicked.connect(lambda: self._store(LOGO, {}))
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self._picture)
        column.addWidget(side_by_side(self.choose, self.logo))
        column.addWidget(self._problem)

    def value(self) -> str:
        return self._asset

    def show_value(self, value: Any) -> None:
        self._asset = str(value)
        self._problem.hide()
        data = self._drawing.images.get(self._asset)
        told = {"": tr("no picture"), LOGO: tr("the forum’s logo")}.get(self._asset, self._asset)
        self._picture.setText("" if data else told)
        if data:
            self._picture.setPixmap(self._thumbnail(data))

    def ask(self) -> None:
        """Let the person choose a file."""
        name, _filter = QFileDialog.getOpenFileName(
            self, tr("Choose picture"), "", tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Use the picture of a file; what is wrong with it is told below."""
        try:
            data = path.read_bytes() if path.stat().st_size <= LARGEST else b""
        except OSError as error:
            self._refuse(f"{path.name}: {error.strerror}.")
            return
        if not data:
            self._refuse(tr("A picture may have 10 MB at the most, and not be empty."))
        elif not data.startswith(_SIGNS) or QImage.fromData(data).isNull():
            self._refuse(tr("This is not a PNG or JPEG picture."))
        else:
            name = _free_name(path.name, data, self._drawing.images)
            self._store(name, {name: data})

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])

    def _store(self, asset: str, images: dict[str, bytes]) -> None:
        drawing = self._drawing
        fresh = arranging.changed(drawing.stored, drawing.selected, lambda one: structs.replace(one, asset=asset))
        design = drawing.with_elements(fresh)
        drawing.store_design(tr("Choose picture"), design, images=images)

    def _refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()

    def _thumbnail(self, data: bytes) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap()
        picture.loadFromData(QByteArray(data))
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(round(28 * GRID * ratio), round((_HIGH - 8) * ratio), keep, smooth)
        picture.setDevicePixelRatio(ratio)
        return picture


def _free_name(name: str, data: bytes, known: dict[str, bytes]) -> str:
    """The file's name, or one beside it where another picture has that name."""
    path, number, free = Path(name), 1, name
    while known.get(free, data) != data:
        number += 1
        free = f"{path.stem}-{number}{path.suffix}"
    return free
