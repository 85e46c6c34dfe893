"""What the timetable does to the programme, each one undo step; the rules are in `workspace.timetable_edits`."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.pages.timetable.board import ASSUMED, length_of
from eventdesk.desktop.pages.timetable.carry import DeedKind, Preview
from eventdesk.desktop.pages.timetable.plans import Planned, at_time
from eventdesk.desktop.pages.timetable.saying import shortened, step_name
from eventdesk.desktop.pages.timetable.texts import Texts
from eventdesk.desktop.pages.timetable.wall import WallClock
from eventdesk.model.kinds import SessionKind
from eventdesk.model.snapshot import Session

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit
    from eventdesk.workspace.timetable_edits import Placement

NEW = 60
"""Minutes of a session made by a double click."""


class TimetableChanges:
    """Edits of the forum on the desk; what is refused is told by the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def do(self, preview: Preview, texts: Texts) -> list[str]:
        """Do what a gesture came to; the uids to select then, none where it was refused."""
        new: list[str] = []
        plans, kind = preview.plans, preview.kind

        def change(edit: "Edit") -> None:
            from eventdesk.workspace import timetable_edits as edits

            if kind is DeedKind.UNTIME:
                edits.take_times(edit, _lengths([plan.session for plan in plans], self._clock()))
            elif kind is DeedKind.COPY:
                new.extend(edits.copy_to(edit, [self._placement(plan) for plan in plans]))
            else:
                edits.place(edit, [self._placement(plan) for plan in plans])

        done = self._desk.attempt(step_name(preview, texts), change)
        return (new or [plan.session.uid for plan in plans]) if done else []

    def in_a_row(self, plans: Sequence[Planned]) -> bool:
        """Time sessions that had no times."""

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.timetable_edits import place

            place(edit, [self._placement(plan) for plan in plans])

        return self._desk.attempt(tr("Time {count} sessions").format(count=counted(len(plans))), change)

    def add(self, start: datetime, room_uid: str, kind: SessionKind) -> str:
        """A new session then and there, an hour long; returns its uid."""
        new: list[str] = []
        end = self._clock().plus(start, NEW)

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_edits import add_session

            session = add_session(edit, self._desk.forum_uid, kind)
            session.starts_at, session.ends_at, session.room_uid = start, end, room_uid or None
            new.append(session.uid)

        return new[0] if self._desk.attempt(tr("Add session"), change) and new else ""

    def pin(self, sessions: Sequence[Session], texts: Texts, *, pinned: bool) -> bool:
        def change(edit: "Edit") -> None:
            from eventdesk.workspace.timetable_edits import pin

            pin(edit, [one.uid for one in sessions], pinned=pinned)

        name = tr("Pin “{title}”") if pinned else tr("Unpin “{title}”")
        if len(sessions) > 1:
            name = tr("Pin {count} sessions") if pinned else tr("Unpin {count} sessions")
        title = shortened(texts.title(sessions[0]))
        return self._desk.attempt(name.format(title=title, count=len(sessions)), change)

    def move_room(self, uid: str, index: int) -> bool:
        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_edits import move_room

            move_room(edit, uid, index)

        return self._desk.attempt(tr("Reorder rooms"), change)

    def _clock(self) -> WallClock:
        snapshot = self._desk.snapshot
        return WallClock(snapshot.forum.timezone if snapshot is not None else "UTC")

    def _placement(self, plan: Planned) -> "Placement":
        from eventdesk.workspace.timetable_edits import Placement

        snapshot = self._desk.snapshot
        assert snapshot is not None
        rooms = None
        if plan.rooms != plan.session.rooms:
            rooms = [snapshot.room(room).uid for room in plan.rooms]
        return Placement(plan.session.uid, plan.starts_at, plan.ends_at, rooms, dict(plan.items))


def _lengths(sessions: Iterable[Session], clock: WallClock) -> dict[str, int | None]:
    return {one.uid: length_of(one, clock) for one in sessions}


def after_themselves(sessions: Iterable[Session], clock: WallClock) -> list[Planned]:
    """Copies that begin when their originals end, for “Duplicate”."""
    plans = []
    for one in sessions:
        if one.starts_at is not None:
            end = one.ends_at or one.starts_at + timedelta(minutes=length_of(one, clock) or ASSUMED)
            plans.append(at_time(one, end, clock))
    return plans
