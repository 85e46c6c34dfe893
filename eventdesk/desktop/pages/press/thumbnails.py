"""Small pictures of photos, made in a thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.row_list import RowList
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.work import Progress, run

_KINDS = (b"png", b"jpeg")


def is_picture(data: bytes) -> bool:
    """Whether these bytes are a PNG or JPEG picture, which the pages can print."""
    reader, _buffer = _reader(data)
    return bytes(reader.format().data()) in _KINDS and reader.size().isValid()


def thumbnail(data: bytes, width: int, height: int, ratio: float) -> QImage | None:
    """The picture within so many pixels, turned as the camera held it; None where it cannot be read."""
    reader, _buffer = _reader(data)
    reader.setAutoTransform(True)
    box = QSize(round(width * ratio), round(height * ratio))
    # Scaled while it is read: a photo of 50 megapixels never stands in memory whole.
    reader.setScaledSize(reader.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return None if image.isNull() else image


class Thumbnails:
    """Brings a list the small pictures of the photos that it shows."""

    def __init__(self, owner: QWidget, desk: Desk, rows: RowList) -> None:
        self._owner, self._desk, self._rows = owner, desk, rows
        self._reading: set[str] = set()

    def read(self) -> None:
        """Read those that the list does not have yet."""
        snapshot, workspace = self._desk.snapshot, self._desk.workspace
        photos = snapshot.press.photos if snapshot is not None else ()
        names = {photo.file for photo in photos if photo.file} - set(self._rows.pictures) - self._reading
        if not names or workspace is None:
            return
        self._reading |= names
        side, ratio = 6 * GRID, self._owner.devicePixelRatioF()

        def read(progress: Progress) -> dict[str, QImage | None]:
            from eventdesk.workspace.press_edits import picture

            found = {}
            for name in sorted(names):
                progress.check()
                with workspace.reading() as connection:
                    data = picture(connection, name)
                found[name] = thumbnail(data, side + 2 * GRID, side, ratio) if data else None
            return found

        run(self._owner, read, self._show, on_error=lambda _error: self._reading.difference_update(names))

    def _show(self, found: dict[str, QImage | None]) -> None:
        self._reading -= set(found)
        for name, image in found.items():
            if image is not None:
                self._rows.pictures[name] = QPixmap.fromImage(image)
        QTimer.singleShot(0, self._owner, self._rows.viewport().update)


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer), buffer
