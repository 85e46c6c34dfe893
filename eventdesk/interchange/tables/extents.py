"""How large the sheets in a spreadsheet file are, counted before a reader makes room for all their cells.

Readers unfold a sheet to the rectangle around its cells. Two cells at opposite corners are 17 thousand million
cells then, and the reader’s failure to get that much memory ends the whole program, not only the reading.
"""

import re
import zipfile
from collections.abc import Iterator

MOST_CELLS = 60_000_000
_PIECE = 8_000_000
_OVERLAP = 200  # characters that a cell’s or a row’s tag up to its place may have
_PLACE = re.compile(rb"""\sr\s*=\s*["']([A-Z]*)([0-9]+)["']""")
_LONG_COLUMN = re.compile(rb"""\sr\s*=\s*["'][A-Z]{2,}""")
_LONG_ROW = re.compile(rb"""\sr\s*=\s*["'][A-Z]*[0-9]{7}""")
_TAGS = re.compile(rb"<(/?)table:(table-row|(?:covered-)?table-cell|table)\b([^>]*)>")
_REPEATED = re.compile(rb"""number-(?:columns|rows)-repeated\s*=\s*["']([0-9]+)""")


def too_large(archive: zipfile.ZipFile) -> bool:
    """Whether a sheet of the XLSX or ODS file has over `MOST_CELLS` cells around what it holds.

    Raises zipfile.BadZipFile and its like where the archive is damaged.
    """
    for entry in archive.infolist():
        name = entry.filename.lower()
        if name == "content.xml":
            if _open_document_cells(archive.read(entry)) > MOST_CELLS:
                return True
        elif name.endswith(".xml") and "worksheets/" in name and _cells(archive, entry) > MOST_CELLS:
            return True
    return False


def _cells(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> int:
    """The cells of an XLSX sheet, or a bound below `MOST_CELLS` where that is clear at a glance."""
    wide = tall = False
    for piece in _pieces(archive, entry):
        wide = wide or _LONG_COLUMN.search(piece) is not None
        tall = tall or _LONG_ROW.search(piece) is not None
        if wide and tall:
            break
    # Columns to Z, or rows below a million: both need more to be too many.
    if not wide:
        return 26 * 1_048_576
    columns, rows = set[bytes](), 0
    for piece in _pieces(archive, entry):
        found = _PLACE.findall(piece)
        columns.update(column for column, _row in found)
        rows = max(rows, max((int(row) for _column, row in found), default=0))
    return rows * max(map(_number, columns), default=0)


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as source:
        rest = b""
        while read := source.read(_PIECE):
            yield rest + read
            rest = read[-_OVERLAP:]


def _number(column: bytes) -> int:
    """A is 1, AA 27; without letters 0."""
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number


def _open_document_cells(content: bytes) -> int:
    """The cells of the largest sheet, up to its last row and column that hold something."""
    largest = rows = width = last_row = at = row_repeated = 0
    filled = False
    for closing, kind, attributes in _TAGS.findall(content):
        repeated = _REPEATED.search(attributes)
        times = min(int(repeated[1]), 1 << 40) if repeated else 1
        if kind == b"table" and closing:
            largest = max(largest, last_row * width)
        elif kind == b"table":
            rows = width = last_row = 0
        elif kind == b"table-row":
            if not closing:
                at, filled, row_repeated = 0, False, times
            if closing or attributes.endswith(b"/"):
                rows += row_repeated
                last_row = rows if filled else last_row
        elif not closing:
            at += times
            # A cell with nothing in it is one tag without a value.
            if not attributes.endswith(b"/") or b"value" in attributes:
                filled, width = True, max(width, at)
    return largest
