"""What the page does to the programme, each one step that can be undone; the rules are in `workspace`."""

from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.carrying import Target
from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.ordering import Day
from eventdesk.model.snapshot import Session

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class Changes:
    """Edits by rows' uids. Each tells whether it was made; what is refused is told by the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_session(self, kind: SessionKind, current: Node | None) -> str:
        """Add a session behind the current row's session, or on the current day; returns its uid."""
        after, day = _session_place(current)
        new: list[str] = []

        def change(edit: "Edit") -> None:
            from datetime import datetime, time

            from eventdesk.workspace.programme_edits import add_session

            session = add_session(edit, self._desk.forum_uid, kind, after=after)
            if after is None and day is not None and day.date is not None:
                # On a day without any session only a start tells that it belongs there.
                session.starts_at = datetime.combine(day.date, time(9))
            new.append(session.uid)

        return new[0] if self._desk.attempt(tr("Add session"), change) and new else ""

    def add_item(self, kind: ItemKind, current: Node) -> str:
        """Add an item behind the current one, or at the end of the current session; returns its uid."""
        session = current if current.kind is NodeKind.SESSION else current.parent
        after = current.uid if current.kind is NodeKind.ITEM else None
        new: list[str] = []

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_edits import add_item

            assert session is not None
            new.append(add_item(edit, session.uid, kind, after=after).uid)

        return new[0] if self._desk.attempt(tr("Add item"), change) and new else ""

    def duplicate(self, uids: list[str]) -> list[str]:
        new: list[str] = []

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_edits import duplicate

            new.extend(duplicate(edit, uids))

        return new if self._desk.attempt(tr("Duplicate"), change) else []

    def delete(self, uids: list[str], label: str) -> bool:
        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_edits import delete

            delete(edit, uids)

        return self._desk.attempt(label, change)

    def drop(self, uids: list[str], target: Target) -> bool:
        """Put carried rows where they were dropped."""

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_moves import move_items, move_sessions

            if target.session:
                move_items(edit, uids, target.session, target.after)
            else:
                move_sessions(edit, uids, target.after, target.day)

        return self._desk.attempt(tr("Move item") if target.session else tr("Move session"), change)

    def move_by_one(self, uids: list[str], down: bool) -> bool:
        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_moves import move_by_one

            move_by_one(edit, uids, down=down)

        return self._desk.attempt(tr("Move down") if down else tr("Move up"), change)

    def move_to_neighbour(self, uids: list[str], forward: bool) -> bool:
        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_moves import move_to_neighbour_session

            move_to_neighbour_session(edit, uids, forward=forward)

        return self._desk.attempt(tr("Move item"), change)


def _session_place(current: Node | None) -> tuple[str | None, Day | None]:
    """Behind which session a new one goes, and on which day where that has none."""
    node = current
    while node is not None and node.kind is NodeKind.ITEM:
        node = node.parent
    if node is None:
        return None, None
    if node.kind is NodeKind.SESSION:
        return node.uid, None
    day = node.value
    assert isinstance(day, Day)
    last = node.children[-1].value if node.children else None
    return (last.uid if isinstance(last, Session) else None), day
