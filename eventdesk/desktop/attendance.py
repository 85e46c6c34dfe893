"""Counts and session books of the forum on the desk, kept up to date without holding the window up."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop import work
from eventdesk.desktop.desk import Desk
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.attendance import Counts, SessionBook, books_after, count_attendees, session_books

_FEW = 4000
"""So many attendees are counted in a few milliseconds; more of them by a thread."""
_CHANGED = 500

Known = tuple[ForumSnapshot, Counts, Mapping[str, SessionBook]]


class AttendanceWatch(QObject):
    """One per desk: `attendance_of`. Where many attendees are read first, it has nothing until `ready`."""

    ready = Signal()
    """Counts and books that a thread worked out are there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._known: Known | None = None
        self._task: work.Task | None = None
        desk.forum_changed.connect(self._forget_work)

    def counts(self) -> Counts | None:
        """How many stand where; None while they are counted."""
        return self._now()[1] if self._look() else None

    def book(self, session_id: str) -> SessionBook | None:
        """The session's book; None while it is worked out, or where there is no such session."""
        return self._now()[2].get(session_id) if self._look() else None

    def _now(self) -> Known:
        assert self._known is not None
        return self._known

    def _look(self) -> bool:
        snapshot, known = self._desk.snapshot, self._known
        if snapshot is None:
            return False
        if known is not None and known[0] is snapshot:
            return True
        if known is not None and known[0].forum.uid == snapshot.forum.uid:
            followed = _follow(known, snapshot)
            if followed is not None:
                self._known = followed
                return True
        if len(snapshot.attendees) <= _FEW:
            self._known = _known(snapshot)
            return True
        if self._task is None:
            self._task = work.run(self, lambda _progress: _known(snapshot), on_done=self._take)
        return False

    def _take(self, known: Known) -> None:
        self._task = None
        if known[0] is self._desk.snapshot:
            self._known = known
            self.ready.emit()

    def _forget_work(self) -> None:
        # What is being worked out is of a forum that is no longer so.
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _known(snapshot: ForumSnapshot) -> Known:
    return snapshot, count_attendees(snapshot.attendees), session_books(snapshot)


def _follow(known: Known, snapshot: ForumSnapshot) -> Known | None:
    """What is known now; None where so much changed that counting anew is as quick."""
    before, counts, books = known
    old, new = before.attendees, snapshot.attendees
    if old is new:
        return snapshot, counts, books_after(books, before, snapshot)
    length = min(len(old), len(new))
    changed = [number for number in range(length) if old[number] is not new[number]]
    if len(changed) + abs(len(old) - len(new)) > _CHANGED:
        return None
    left = [old[number] for number in changed] + list(old[length:])
    came = [new[number] for number in changed] + list(new[length:])
    return snapshot, counts.after(left, came), books_after(books, before, snapshot)


def attendance_of(desk: Desk) -> AttendanceWatch:
    """The desk's watch."""
    found = desk.findChild(AttendanceWatch)
    return found if isinstance(found, AttendanceWatch) else AttendanceWatch(desk)
