"""What the dialogs do in threads: plain functions of plain data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress
from eventdesk.interchange.attendee_table import (
    CellChange,
    Cells,
    ExportColumn,
    NewRow,
    People,
    Words,
    row_changes,
    to_export,
    write_table,
)
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit
    from eventdesk.workspace.workspace import Workspace

AT_ONCE = 1000
"""Cells that are changed while the window waits; more are in a thread."""


@dataclass(frozen=True)
class Look:
    """One look at the forum in work, that all a dialog does refers to."""

    snapshot: ForumSnapshot
    people: People
    words: Words
    today: date

    @property
    def cells(self) -> Cells:
        return Cells(self.people, self.words)


def look_at(desk: Desk, words: Words) -> Look:
    """The forum as it is on the desk now. There must be one."""
    assert desk.snapshot is not None
    return Look(desk.snapshot, People(desk.snapshot, desk.language), words, desk.now().date())


@dataclass(frozen=True)
class Task:
    """What is to be stored as one step."""

    label: str
    forum_uid: str
    look: Look
    changes: Sequence[CellChange]
    new: Sequence[NewRow] = ()

    @property
    def size(self) -> int:
        return len(self.changes) + len(self.new)


def apply(edit: "Edit", task: Task, progress: Progress) -> None:
    """Make the changes within an edit. Raises what the workspace refuses."""
    from eventdesk.workspace.attendee_batch import add_attendees, change_attendees

    rows = row_changes(task.look.people, task.changes, task.look.today)
    total = len(rows) + len(task.new)
    change_attendees(edit, task.forum_uid, rows, lambda done, _all: progress.tell(done, total))
    new = [row.values for row in task.new if not row.wrong]
    if new:
        add_attendees(edit, task.forum_uid, new, lambda done, _all: progress.tell(len(rows) + done, total))


def store(workspace: "Workspace", task: Task, progress: Progress) -> int:
    """Store it in a thread; cancelled before the last row, nothing of it is."""
    with workspace.edit(task.label, task.forum_uid) as edit:
        apply(edit, task, progress)
    return task.size


def export(
    path: Path,
    look: Look,
    columns: Sequence[ExportColumn],
    uids: Sequence[str],
    only_press_list: bool,
    title: str,
    progress: Progress,
) -> int:
    """Write them to a file; how many. Raises ExportRefused and OSError."""
    by_uid = look.people.by_uid
    attendees = to_export((by_uid[uid] for uid in uids if uid in by_uid), only_press_list)
    return write_table(path, look.cells, columns, attendees, title, progress.tell)
