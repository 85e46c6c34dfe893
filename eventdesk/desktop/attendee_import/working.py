"""What the wizard does in threads: plain functions of plain data."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from eventdesk.desktop.work import Progress
from eventdesk.interchange.attendees import (
    ColumnMapping,
    Decision,
    ImportPlan,
    Surroundings,
    check_rows,
    plan_import,
)
from eventdesk.interchange.tables import Table, read_tables, tables_of_text
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.interchange.attendees.applying import Imported
    from eventdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Source:
    """What was read, and what to call it."""

    name: str
    tables: tuple[Table, ...]


def read_file(path: Path, progress: Progress) -> Source:
    """Raises TableError."""
    progress.check()
    return Source(path.name, read_tables(path))


def read_clipboard(text: str, name: str, progress: Progress) -> Source:
    """Raises TableError."""
    progress.check()
    return Source(name, tables_of_text(text, name))


def plan_of(table: Table, mapping: ColumnMapping, snapshot: ForumSnapshot, progress: Progress) -> ImportPlan:
    """Both halves of the work count as half of the steps."""
    total = 2 * len(table.rows)
    around = Surroundings(snapshot)
    rows = check_rows(table, mapping, snapshot.languages, lambda done, _all: progress.tell(done, total), around)
    return plan_import(rows, snapshot, lambda done, _all: progress.tell(len(table.rows) + done, total))


def store(
    workspace: "Workspace",
    label: str,
    forum_uid: str,
    plan: ImportPlan,
    decisions: dict[int, Decision],
    source: str,
    progress: Progress,
) -> "Imported":
    """Cancelled before the last row is stored, nothing of it is. `source` is what the list is called."""
    from eventdesk.interchange.attendees.applying import Origin, apply_plan

    with workspace.edit(label, forum_uid) as edit:
        origin = Origin(source, date.today())
        return apply_plan(edit, forum_uid, plan, decisions, progress.tell, origin)
