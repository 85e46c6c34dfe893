"""The rows that were not imported, as a file to mend and import again."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from eventdesk.interchange.attendees.columns import ColumnMapping, header_cells
from eventdesk.interchange.attendees.plan import PlannedRow
from eventdesk.interchange.tables import Table
from eventdesk.interchange.tables.guarding import guarded


def write_left_out(
    path: Path, table: Table, mapping: ColumnMapping, rows: Iterable[PlannedRow], heading: str
) -> int:
    """Write rows as they stood in the file, with what is wrong in a last column; returns how many.

    `.xlsx` makes a workbook, anything else CSV in UTF-8 that Excel opens. No cell is read as a formula. Raises
    OSError.
    """
    lines = list(_lines(table, mapping, rows, heading))
    if path.suffix.lower() == ".xlsx":
        _write_workbook(path, lines)
    else:
        with path.open("w", encoding="utf-8-sig", newline="") as out:
            csv.writer(out).writerows([guarded(cell) for cell in line] for line in lines)
    return len(lines) - 1


def _lines(
    table: Table, mapping: ColumnMapping, rows: Iterable[PlannedRow], heading: str
) -> Iterator[tuple[str, ...]]:
    width = table.width
    yield (*header_cells(table, mapping.header), heading)
    for row in rows:
        cells = table.rows[row.place]
        yield (*cells, *("",) * (width - len(cells)), reason(row))


def reason(row: PlannedRow) -> str:
    """What is wrong with the row, in English."""
    told = [
        f"{problem.heading}: {problem.sentence()}" if problem.heading else problem.sentence()
        for problem in row.problems
    ]
    if row.doubt is not None:
        told.append(_DOUBTS[row.doubt.value].format(twin=row.twin))
    return "; ".join(told)


_DOUBTS = {
    "same-email": "somebody else has this e-mail address",
    "same-name": "somebody of this name is there already",
    "like-name": "somebody with a name like this, of the same organization, is there already",
    "twice-in-file": "row {twin} is the same person",
    "unclear-people": "who is meant is not clear; part people by semicolons and write: Name (Organization)",
    "other-house": "somebody of this name is known, of another organization",
}


def _write_workbook(path: Path, lines: list[tuple[str, ...]]) -> None:
    import xlsxwriter
    from xlsxwriter.exceptions import XlsxWriterException

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 0)
    for number, line in enumerate(lines):
        for column, cell in enumerate(line):
            # Text, whatever it begins with: neither a formula nor a link.
            sheet.write_string(number, column, cell[:32_767], *((bold,) if number == 0 else ()))
    try:
        book.close()
    except XlsxWriterException as error:
        raise OSError(f"{path.name} cannot be written") from error
