"""ZIP archives whose bytes depend on nothing but what is in them."""

import io
import zipfile
from collections.abc import Iterable
from datetime import date

_FIRST_DAY = date(1980, 1, 1)
_LAST_YEAR = 2107
# An ordinary file that its owner may write and all may read (the upper half of the attributes, as Unix has them).
_ATTRIBUTES = 0o100644 << 16
_UNIX = 3


def write_zip(files: Iterable[tuple[str, bytes]], day: date | None) -> bytes:
    """The files under their names, in their order, all dated `day` at midnight.

    A ZIP holds dates from 1980 to 2107; what lies outside, and None, becomes its first day.
    """
    held = day if day is not None and day >= _FIRST_DAY and day.year <= _LAST_YEAR else _FIRST_DAY
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name, (held.year, held.month, held.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _ATTRIBUTES
            archive.writestr(entry, data, compresslevel=6)
    return out.getvalue()


def read_zip(data: bytes) -> list[tuple[str, bytes]]:
    """The files of an archive in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
