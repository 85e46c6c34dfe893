"""A table as plain text: rows of cells, each under the row number that the person sees in their program."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

# Marks that turn the direction of writing: they come along when a name is copied, and do harm in a list.
_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_MARKS = "\u200e\u200f\u061c"
_CONTROLS = dict.fromkeys([*range(32), *range(127, 160)]) | {ord(sign): None for sign in _TURNS}
_CONTROLS |= {ord(sign): " " for sign in "\t\n\r\x0b\x0c\x85\u2028\u2029\u00a0"}
_ODD = re.compile(r"[^ -~\xa1-\u06ff\u0700-\u1fff\u2030-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\U0010ffff]|\u061c")
# For one look at a whole row: a sign that may be printed, and that hardly any cell holds.
_JOINT = "\u23ce"
_SPACES = re.compile(r"\s{2,}")

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its name (the file's for delimited text) and its rows that are not empty.

    `numbers` are the rows' numbers in the file, counted from 1. Rows may differ in length; cells are without
    control characters and without space around them. `lined` holds, by row and column from 0, the cells that had
    several lines, with their line ends.
    """

    name: str
    rows: tuple[Row, ...]
    numbers: tuple[int, ...]
    lined: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def lines_at(self, place: int, column: int) -> str:
        """The cell with its line ends, empty where there is none."""
        row = self.rows[place]
        return self.lined.get((place, column)) or (row[column] if column < len(row) else "")

    @property
    def width(self) -> int:
        """The cells of the longest row."""
        return max(map(len, self.rows), default=0)


def table_of(name: str, rows: Iterable[Iterable[object]], first: int = 1) -> Table:
    """The table of raw rows, the first of which has the number `first`; rows without a word are left out."""
    kept: list[Row] = []
    numbers: list[int] = []
    lined: dict[tuple[int, int], str] = {}
    for number, row in enumerate(rows, first):
        cells: list[Any] = row if type(row) is list else list(row)
        if not _is_clean(cells):
            for column, cell in enumerate(cells):
                if type(cell) is str and "\n" in cell.strip():
                    lined[len(kept), column] = "\n".join(filter(None, map(clean, cell.splitlines())))
            cells = [clean(cell) if type(cell) is str else cell_text(cell) for cell in cells]
        if any(cells):
            while not cells[-1]:
                cells.pop()
            kept.append(tuple(cells))
            numbers.append(number)
    return Table(name, tuple(kept), tuple(numbers), lined)


def table_of_clean(name: str, rows: list[Row], first: int = 1) -> Table:
    """The same of rows whose cells are known to be clean (`is_clean_text`)."""
    numbers: Iterable[int] = range(first, first + len(rows))
    if any(not row or not row[-1] for row in rows):
        kept = [(_shortened(row), number) for row, number in zip(rows, numbers, strict=True) if any(row)]
        rows, numbers = [row for row, _number in kept], [number for _row, number in kept]
    return Table(name, tuple(rows), tuple(numbers))


def _shortened(row: Row) -> Row:
    end = len(row)
    while not row[end - 1]:
        end -= 1
    return row[:end]


def is_clean_text(text: str, delimiter: str) -> bool:
    """Whether `clean` would leave every cell of the delimited text as it is; one look at all of it at once.

    Quotation marks may hold line ends: where there are any, each row is looked at by itself.
    """
    if '"' in text or text.startswith(" ") or text.endswith(" "):
        return False
    # Every cell is between two delimiters then; a lone line end within one would not be printable.
    flat = text.replace("\r\n", delimiter).replace("\n", delimiter)
    if "  " in flat or f" {delimiter}" in flat or f"{delimiter} " in flat:
        return False
    return (flat.replace("\t", "") if delimiter == "\t" else flat).isprintable()


def _is_clean(cells: list[Any]) -> bool:
    """Whether all cells are text that `clean` would leave as it is: nearly all rows are, and many they are."""
    try:
        line = _JOINT.join(cells)
    except TypeError:
        return False
    if not line.isprintable() or "  " in line:
        return False
    return " " not in line or (f" {_JOINT}" not in line and f"{_JOINT} " not in line and line == line.strip(" "))


def clean(text: str) -> str:
    """A cell's text on one line: no control characters, no marks of direction at its ends, no double space."""
    text = text.strip()
    if _ODD.search(text):
        text = text.translate(_CONTROLS).strip()
        # Inside a name of two scripts a mark may be meant; at its ends it came along.
        text = text.strip(_MARKS + " ")
        # Half of a character cannot be stored.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return _SPACES.sub(" ", text) if "  " in text else text


def cell_text(cell: object) -> str:
    """What a spreadsheet shows of a value, in a form that is the same everywhere: ISO dates, no “.0”."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if math.isfinite(cell) and cell == int(cell) and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ", timespec="minutes")
    if isinstance(cell, time):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, timedelta):
        minutes = int(cell.total_seconds() // 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return cell.isoformat() if isinstance(cell, date) else clean(str(cell))
