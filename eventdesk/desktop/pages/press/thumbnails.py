"""Small pictures of photos, made in a thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

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


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer), buffer
