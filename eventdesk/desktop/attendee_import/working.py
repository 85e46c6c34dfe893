"""What the wizard does in threads: plain functions of plain data."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from eventdesk.desktop.work import Progress
from eventdesk.interchange.attendees import ColumnMapping, Decision, ImportPlan, Subject
from eventdesk.interchange.tables import Table, read_tables, tables_of_text
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.interchange.list_import import Imported
    from eventdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Source:
    """What was read, and what to call it."""

    name: str
    tables: tuple[Table, ...]


@dataclass(frozen=True)
class Job:
    """A list to import: what its rows are, and which of its columns hold what."""

    subject: Subject
    table: Table
    mapping: ColumnMapping
    source: str


def read_file(path: Path, progress: Progress) -> Source:
    """Raises TableError."""
    progress.check()
    return Source(path.name, read_tables(path))


def read_clipboard(text: str, name: str, progress: Progress) -> Source:
    """Raises TableError."""
    progress.check()
    return Source(name, tables_of_text(text, name))


def plan_of(workspace: "Workspace", job: Job, snapshot: ForumSnapshot, progress: Progress) -> ImportPlan:
    from eventdesk.interchange.from_text.storing import read_directory
    from eventdesk.interchange.list_import import plan_rows

    directory = read_directory(workspace)
    return plan_rows(job.subject, job.table, job.mapping, snapshot, directory, progress.tell)


def store(
    workspace: "Workspace",
    label: str,
    forum_uid: str,
    job: Job,
    plan: ImportPlan,
    decisions: dict[int, Decision],
    progress: Progress,
) -> "Imported":
    """Cancelled before the last row is stored, nothing of it is."""
    from eventdesk.interchange.list_import import Origin, apply_rows

    origin = Origin(job.source, date.today())
    with workspace.edit(label, forum_uid) as edit:
        return apply_rows(job.subject, edit, forum_uid, plan, decisions, origin, progress.tell)
