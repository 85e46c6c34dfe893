"""What many attendees at once cost: written to a file, and one column changed, against the bare libraries.

    python tests/bench/bench_attendee_table.py

CPU time of this process. A change writes two images of each row into the journal, which the bare update does not.
"""

import csv
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from eventdesk.interchange.attendee_table import (
    Cells,
    ExportColumn,
    People,
    Words,
    columns_of,
    heading,
    plan_value,
    row_changes,
    write_table,
)
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_batch import add_attendees, change_attendees
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

PEOPLE = 20_000
KEYS = ("name", "name:ko", "organization", "email", "phone", "category", "status", "code", "tags")
XLSX_LIMIT, CSV_LIMIT = 3.0, 12.0


def made(folder: Path) -> tuple[Workspace, str]:
    workspace = Workspace.create(folder / "many.eventdesk")
    with workspace.edit("Add") as edit:
        forum_uid = add_forum(edit, ForumSnapshot(forum=Forum(id="many", languages=("en", "ko"))))
    with workspace.edit("Add people", forum_uid) as edit:
        rows = [
            {
                "name": Text({"en": f"Gildong Hong {number}", "ko": f"홍길동{number}"}),
                "organization": Text({"en": f"Institute {number % 500}"}),
                "email": f"person{number}@example.org",
                "phone": f"+82 2 {number:08}",
                "tags": ["bus"],
            }
            for number in range(PEOPLE)
        ]
        add_attendees(edit, forum_uid, rows)
    return workspace, forum_uid


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def xlsx_alone(path: Path, rows: list[list[str]]) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell)
    book.close()


def csv_alone(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows(rows)


def main() -> int:
    kept = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace, forum_uid = made(folder)
        snapshot = workspace.snapshot(forum_uid)
        people = People(snapshot, "en")
        cells, columns = Cells(people, Words()), columns_of(snapshot, KEYS)
        written = [ExportColumn(column, heading(column, snapshot)) for column in columns]
        rows = [[cells.text(attendee, column) for column in columns] for attendee in snapshot.attendees]
        for ending, alone, limit in (("xlsx", xlsx_alone, XLSX_LIMIT), ("csv", csv_alone, CSV_LIMIT)):
            path = folder / f"list.{ending}"
            bare = min(seconds(lambda: alone(folder / "alone", rows)) for _ in range(3))  # noqa: B023
            ours = min(
                seconds(lambda: write_table(path, cells, written, snapshot.attendees))  # noqa: B023
                for _ in range(3)
            )
            kept = kept and ours <= limit * bare
            print(f"{PEOPLE:,} people to {ending}, the library alone = 1\t{ours / bare:.1f}\t{limit:.1f}")
        plan = plan_value(people, Words(), columns_of(snapshot, ("seat",))[0], "A", list(people.by_uid))
        changes = row_changes(people, plan.changes, date(2026, 5, 14))

        def change() -> None:
            with workspace.edit("Change", forum_uid) as edit:
                change_attendees(edit, forum_uid, changes)

        print(f"Note: one column of {PEOPLE:,} people changed in {seconds(change):.1f} s,")
        print(f"undone in {seconds(workspace.undo):.1f} s, made again in {seconds(workspace.redo):.1f} s.")
        workspace.close()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
