"""Reading picture files: their bytes as they are, and when each was taken. Runs in a thread; no Qt objects."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.press.thumbnails import is_picture
from eventdesk.desktop.work import Progress

LARGEST = 40 * 1024 * 1024
"""Bytes of a picture at the most: what a camera's finest JPEG has, and a little more."""

# Exif 2.32: the sub-directory, when the shutter opened, and how far the camera's clock was from UTC.
_EXIF, _ORIGINAL, _OFFSET = 0x8769, 0x9003, 0x9011


@dataclass(frozen=True)
class Picture:
    """A picture file; `taken_at` is aware where that is known, else what the camera's clock showed."""

    name: str
    data: bytes
    taken_at: datetime

    def wall_time(self, wall_time_of: Callable[[datetime], datetime]) -> datetime:
        """When it was taken, by the clock on the forum's wall, to the second."""
        known = wall_time_of(self.taken_at) if self.taken_at.tzinfo is not None else self.taken_at
        return known.replace(microsecond=0)


def read_pictures(paths: Sequence[Path], progress: Progress) -> tuple[list[Picture], list[str]]:
    """The files that are pictures, by when they were taken, and the names of those that are none."""
    pictures, refused = [], []
    for done, path in enumerate(paths):
        progress.tell(done, len(paths))
        try:
            told = path.stat()
            data = path.read_bytes() if told.st_size <= LARGEST else b""
        except OSError:
            data = b""
        if is_picture(data):
            changed = datetime.fromtimestamp(told.st_mtime, UTC)
            pictures.append(Picture(path.name, data, exif_time(data) or changed))
        else:
            refused.append(path.name)
    progress.tell(len(paths), len(paths))
    return sorted(pictures, key=lambda one: one.taken_at.replace(tzinfo=None)), refused


def refusal(names: Sequence[str]) -> str:
    """The sentence for files that are no pictures."""
    told = QCoreApplication.translate("Capture", "Not a PNG or JPEG picture of {size} MB at the most: {names}.")
    return told.format(size=LARGEST // 1024**2, names=", ".join(names))


def exif_time(data: bytes) -> datetime | None:
    """When the picture was taken by its Exif data; None where it does not say."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data)) as image:
            told = image.getexif().get_ifd(_EXIF)
        taken = datetime.strptime(_words(told.get(_ORIGINAL)), "%Y:%m:%d %H:%M:%S")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, KeyError):
        return None
    zone = _offset(_words(told.get(_OFFSET)))
    return taken.replace(tzinfo=zone) if zone is not None else taken


def _words(value: object) -> str:
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")
    return text.strip("\0 ")


def _offset(text: str) -> timezone | None:
    """`+09:00` as a time zone."""
    sign, hours, minutes = text[:1], text[1:3], text[4:6]
    if sign not in ("+", "-") or not (hours.isdecimal() and minutes.isdecimal()) or text[3:4] != ":":
        return None
    passed = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-passed if sign == "-" else passed) if passed < timedelta(days=1) else None
