"""Attendees written as a workbook or as delimited text: what was ticked, of those who are shown."""

import contextlib
import csv
import io
import re
import secrets
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

from eventdesk.interchange.attendee_table.cells import Cell, Cells
from eventdesk.interchange.attendee_table.changes import Tell, silent
from eventdesk.interchange.attendee_table.columns import Column
from eventdesk.interchange.tables.guarding import FORMULA_STARTS, guarded
from eventdesk.model.snapshot import Attendee

MOST_ROWS = 1_048_575
"""Rows below the header that a sheet of a workbook has."""
_LONGEST = 32_767  # characters of a cell in a workbook
_EVERY = 500
_SAMPLE = 300  # rows by which columns get their widths
_WIDEST, _NARROWEST = 48, 8
# Signs that no cell can hold: XML knows them not, or they are half of a character.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Format(StrEnum):
    """How a table is written; the words are the files' endings."""

    XLSX = "xlsx"
    CSV = "csv"
    TSV = "tsv"


class ExportRefused(Exception):
    """A table that cannot be written: one sentence with the remedy, nobody's data."""


@dataclass(frozen=True)
class ExportColumn:
    """A column with its heading; only what is `ticked` is written."""

    column: Column
    heading: str
    ticked: bool = True


def format_of(path: Path) -> Format:
    """The format by the ending of the file's name. Raises ExportRefused."""
    try:
        return Format(path.suffix.lower().removeprefix(".").replace("txt", "tsv"))
    except ValueError:
        raise ExportRefused(
            f"{path.name} has no ending that tells the format; name it .xlsx, .csv or .tsv."
        ) from None


def to_export(attendees: Iterable[Attendee], only_press_list: bool = False) -> list[Attendee]:
    """Those who are written: nobody who was erased, and of the press list only who agreed to be in it."""
    return [
        attendee
        for attendee in attendees
        if attendee.erased_on is None and (attendee.consents.press_list or not only_press_list)
    ]


def write_table(
    path: Path,
    cells: Cells,
    columns: Sequence[ExportColumn],
    attendees: Sequence[Attendee],
    title: str = "Attendees",
    tell: Tell = silent,
) -> int:
    """Write the ticked columns of those attendees in the format of the path's ending; returns how many rows.

    The file is written beside and renamed: whatever is raised (by `tell` too), what was there stays as it was, and
    nothing else is left. `title` names the sheet. Raises ExportRefused and OSError.
    """
    kind, chosen = format_of(path), [one for one in columns if one.ticked]
    if not chosen:
        raise ExportRefused("No column is ticked; tick those that the file should have.")
    if kind is Format.XLSX and len(attendees) > MOST_ROWS:
        raise ExportRefused(f"A workbook has room for {MOST_ROWS:,} rows; write CSV instead.")
    with _beside(path) as beside:
        if kind is Format.XLSX:
            _write_workbook(beside, cells, chosen, attendees, title, tell)
        else:
            # Excel takes a file without the mark for the country's old code page.
            with beside.open("w", encoding="utf-8-sig", newline="") as out:
                _write_lines(out, cells, chosen, attendees, "," if kind is Format.CSV else "\t", tell)
    return len(attendees)


def clipboard_text(
    cells: Cells,
    columns: Sequence[ExportColumn],
    attendees: Sequence[Attendee],
    header: bool = False,
    tell: Tell = silent,
) -> str:
    """The ticked columns as text for the clipboard, tabs between the cells, as spreadsheets take it."""
    out = io.StringIO(newline="")
    chosen = [one for one in columns if one.ticked]
    _write_lines(out, cells, chosen, attendees, "\t", tell, header)
    return out.getvalue()


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A file to write that takes the path's place when the `with` ends well, and is gone otherwise."""
    if path.is_dir():
        raise ExportRefused(f"{path.name} is a folder; give the file another name.")
    beside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.tmp")
    try:
        yield beside
        try:
            beside.replace(path)
        except PermissionError:
            raise ExportRefused(
                f"{path.name} may not be replaced; close it in the other program, or give another name."
            ) from None
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _rows(
    cells: Cells, columns: Sequence[ExportColumn], attendees: Sequence[Attendee], tell: Tell
) -> Iterator[list[Cell]]:
    makers = [cells.maker(one.column) for one in columns]
    for number, attendee in enumerate(attendees):
        if number % _EVERY == 0:
            tell(number, len(attendees))
        yield [make(attendee) for make in makers]
    tell(len(attendees), len(attendees))


def _write_lines(
    out: IO[str],
    cells: Cells,
    columns: Sequence[ExportColumn],
    attendees: Sequence[Attendee],
    delimiter: str,
    tell: Tell,
    header: bool = True,
) -> None:
    writer = csv.writer(out, delimiter=delimiter)
    if header:
        writer.writerow([guarded(plain(one.heading)) for one in columns])
    said = cells.said
    for row in _rows(cells, columns, attendees, tell):
        # A number is never a formula; what a person typed may be one.
        writer.writerow([guarded(plain(cell)) if isinstance(cell, str) else said(cell) for cell in row])


def plain(text: str) -> str:
    """The text as a cell can hold it: without signs that cannot be written, nor space before and after it."""
    if _UNPRINTABLE.search(text):
        text = _UNPRINTABLE.sub("", text)
    return text.strip()


def _write_workbook(
    path: Path,
    cells: Cells,
    columns: Sequence[ExportColumn],
    attendees: Sequence[Attendee],
    title: str,
    tell: Tell,
) -> None:
    import xlsxwriter
    from xlsxwriter.exceptions import XlsxWriterException

    # Row by row, in a folder of its own: nothing stays of it where the work is stopped.
    with tempfile.TemporaryDirectory(prefix="eventdesk-") as folder:
        book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": folder})
        try:
            sheet = _Sheet(book, title, columns)
            for number, row in enumerate(_rows(cells, columns, attendees, tell), 1):
                sheet.write(number, row)
            sheet.finish(len(attendees))
            book.close()
        except XlsxWriterException as error:
            raise OSError(f"{path.name} cannot be written") from error
        finally:
            book.fileclosed = True  # else it writes itself when it is collected


class _Sheet:
    """The one sheet of the workbook."""

    def __init__(self, book: Any, title: str, columns: Sequence[ExportColumn]) -> None:
        self._sheet = book.add_worksheet(_sheet_name(title))
        self._top = book.add_format({"bold": True, "bottom": 1, "valign": "vcenter"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        # Stays text when somebody edits the cell and leaves it again.
        self._quoted = book.add_format({"quote_prefix": True})
        self._lines = book.add_format({"text_wrap": True, "valign": "top"})
        self._widths = [_width(one.heading) + 3 for one in columns]
        self._sheet.freeze_panes(1, 1 if len(columns) > 1 else 0)
        for place, one in enumerate(columns):
            self._sheet.write_string(0, place, plain(one.heading)[:_LONGEST], self._top)

    def write(self, number: int, row: Sequence[Cell]) -> None:
        sheet = self._sheet
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    self._write_text(number, place, cell)
            elif cell is None:
                continue
            elif isinstance(cell, bool):
                sheet.write_boolean(number, place, cell)
            elif isinstance(cell, datetime):
                sheet.write_datetime(number, place, cell, self._moment)
            elif isinstance(cell, date):
                sheet.write_datetime(number, place, datetime(cell.year, cell.month, cell.day), self._day)
            else:
                sheet.write_number(number, place, cell)
            if number <= _SAMPLE:
                self._widths[place] = max(self._widths[place], _cell_width(cell))

    def _write_text(self, number: int, place: int, cell: str) -> None:
        text = plain(cell)[:_LONGEST]
        # Text, whatever it begins with: neither a formula nor a link.
        if text.startswith(FORMULA_STARTS):
            self._sheet.write_string(number, place, text, self._quoted)
        elif "\n" in text:
            self._sheet.write_string(number, place, text, self._lines)
        elif text:
            self._sheet.write_string(number, place, text)

    def finish(self, rows: int) -> None:
        for place, width in enumerate(self._widths):
            self._sheet.set_column(place, place, min(max(width, _NARROWEST), _WIDEST))
        self._sheet.autofilter(0, 0, rows, len(self._widths) - 1)


def _cell_width(cell: Cell) -> int:
    if isinstance(cell, str):
        return max(map(_width, cell.splitlines()), default=0) + 2
    return 18 if isinstance(cell, datetime) else 12


def _width(text: str) -> int:
    """In figures of the workbook's type; Hangul and Han take two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text[:100])


def _sheet_name(title: str) -> str:
    """A name that Excel allows: 31 characters, none of []:*?/\\, no apostrophe at either end."""
    return re.sub(r"[\[\]:*?/\\]", " ", plain(title))[:31].strip("' ") or "Attendees"
