"""A cell that is typed into, and how it is stored: by the rules that pasted cells follow too."""

from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.columns import ListColumn
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.words import tr, wrong_told

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


def store_cell(desk: Desk, entry: Entry, column: ListColumn, typed: str) -> str:
    """Store what was typed as one step; returns why it was refused, or nothing.

    A cell that says so already makes no step.
    """
    from eventdesk.desktop.attendee_batch.words import table_words
    from eventdesk.interchange.attendee_table import Changer, People, Reader, Wrong, row_changes
    from eventdesk.workspace.attendee_batch import change_attendees

    snapshot, forum_uid = desk.snapshot, desk.forum_uid
    if snapshot is None:
        return ""
    people = People(snapshot, desk.language)
    value = Reader(table_words()).read(typed, column.data)
    if isinstance(value, Wrong):
        return wrong_told(value)
    change = Changer(people).change(entry.attendee, column.data, value)
    if change is None:
        return ""
    if change.wrong is not None:
        return wrong_told(change.wrong)
    rows = row_changes(people, [change], desk.now().date())

    def store(edit: "Edit") -> None:
        change_attendees(edit, forum_uid, rows)

    reasons: list[str] = []
    desk.refused.connect(reasons.append)
    try:
        done = desk.attempt(tr("Change {column}").format(column=column.label), store)
    finally:
        desk.refused.disconnect(reasons.append)
    return "" if done else (reasons[-1] if reasons else tr("This was not stored."))
