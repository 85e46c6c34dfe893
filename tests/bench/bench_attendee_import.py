"""What checking and storing a list of 100,000 people costs, against reading it and against plain inserts.

    python tests/bench/bench_attendee_import.py

CPU time of this process. Stored: the rows through `apply_plan` with the undo journal, against SQLAlchemy Core’s
`insert` of the same rows in a database of its own; the best of two runs each.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, insert, select

from eventdesk.interchange.attendees import Decision, ImportPlan, RowKind, check_rows, guess_mapping, plan_import
from eventdesk.interchange.attendees.applying import apply_plan
from eventdesk.interchange.tables import read_tables
from eventdesk.model.records import Attendee, Record
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace
from tests.bench.bench_tables import PEOPLE, calamine_alone, csv_alone, people, write_lists

STORE_LIMIT = 2.5
CHUNK = 2000


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_lists(folder, people())
        empty = ForumSnapshot(forum=Forum(id="f", title=Text({"en": "Forum"}), languages=("ko", "en")))
        for kind, file, alone in (("csv", "list.csv", csv_alone), ("calamine", "list.xlsx", calamine_alone)):
            floor = seconds(lambda path=folder / file, alone=alone: alone(path))  # type: ignore[misc]
            took = seconds(lambda path=folder / file: check(path, empty))  # type: ignore[misc]
            print(f"parse, check and compare {PEOPLE:,} people, against {kind} alone\t{took / floor:.1f}x\t-")
        plan = check(folder / "list.csv", empty)
        counts = ", ".join(f"{number} {kind}" for kind, number in plan.count().items())
        ours, rows = store(folder, empty, plan)
        plain = min(insert_plainly(folder / f"{number}.db", rows) for number in range(2))
        print(f"store {len(rows):,} people, against Core insert\t{ours / plain:.2f}x\t{STORE_LIMIT:g}x")
        print(f"{counts}; stored in {ours:.2f} s, inserted plainly in {plain:.2f} s")
    return 0 if ours <= STORE_LIMIT * plain else 1


def check(path: Path, snapshot: ForumSnapshot) -> ImportPlan:
    (table,) = read_tables(path)
    return plan_import(check_rows(table, guess_mapping(table), snapshot.languages), snapshot)


def store(folder: Path, forum: ForumSnapshot, plan: ImportPlan) -> tuple[float, list[dict[str, Any]]]:
    """CPU seconds, and the rows as they were stored."""
    assert plan.count()[RowKind.BAD] == 0
    # Among so many there are people of one name.
    decisions = {row.number: Decision.ADD for row in plan.of(RowKind.DOUBTFUL)}
    results = []
    for number in range(2):
        workspace = Workspace.create(folder / f"{number}.eventdesk")
        with workspace.edit("Add") as edit:
            uid = add_forum(edit, forum)
        begun = time.process_time()
        with workspace.edit("Import attendees", uid) as edit:
            apply_plan(edit, uid, plan, decisions)
        results.append(time.process_time() - begun)
        with workspace.reading() as connection:
            rows = [dict(row) for row in connection.execute(select(Attendee.__table__)).mappings()]
        workspace.close()
    return min(results), rows


def insert_plainly(path: Path, rows: list[dict[str, Any]]) -> float:
    engine = create_engine(f"sqlite:///{path}")
    Record.metadata.create_all(engine)
    begun = time.process_time()
    with engine.begin() as connection:
        for start in range(0, len(rows), CHUNK):
            connection.execute(insert(Attendee.__table__), rows[start : start + CHUNK])  # type: ignore[arg-type]
    took = time.process_time() - begun
    engine.dispose()
    return took


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds, the best of two."""
    results = []
    for _ in range(2):
        begun = time.process_time()
        work()
        results.append(time.process_time() - begun)
    return min(results)


if __name__ == "__main__":
    sys.exit(main())
