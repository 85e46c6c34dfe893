"""Moving the rows of a programme, and setting their times.

A row without a start goes where it is put. A row with a start stands where its start says (see
`model.ordering`), so moving it changes times: past a timed neighbour the two take each other's place in time,
to another day it keeps its wall time, and into another session an item keeps its start only where it fits.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from eventdesk.model.ordering import in_order, one_day, sessions_in_order
from eventdesk.model.records import Appearance, Forum, Item, Session
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.programme_edits import find_all, items_of, position_after, sessions_of

Placed = Session | Item


# Times


def set_session_time(edit: Edit, uid: str, starts_at: datetime | None, ends_at: datetime | None) -> None:
    """Set when a session begins and ends (wall time). Its items' starts move with its start.

    Without a start there is no end either. Raises EditRefused where it would end before it begins.
    """
    session = edit.get(Session, uid)
    if starts_at is None:
        ends_at = None
    elif ends_at is not None and ends_at <= starts_at:
        raise EditRefused("The session would end before it begins.")
    if starts_at is not None and session.starts_at is not None:
        _shift_items(edit, session, starts_at - session.starts_at)
    session.starts_at, session.ends_at = starts_at, ends_at


def shift_session(edit: Edit, uid: str, by: timedelta) -> None:
    """Move a timed session in time with its end and its items' starts."""
    session = edit.get(Session, uid)
    if session.starts_at is not None:
        end = None if session.ends_at is None else session.ends_at + by
        set_session_time(edit, uid, session.starts_at + by, end)


def _shift_items(edit: Edit, session: Session, by: timedelta) -> None:
    for item in edit.all(Item, session_uid=session.uid):
        if by and item.starts_at is not None:
            item.starts_at += by


def _set_start(edit: Edit, row: Placed, start: datetime) -> None:
    if isinstance(row, Session):
        assert row.starts_at is not None
        shift_session(edit, row.uid, start - row.starts_at)
    else:
        row.starts_at = start


def _end(row: Placed) -> datetime | None:
    if isinstance(row, Session):
        return row.ends_at
    if row.starts_at is None or row.minutes is None:
        return None
    return row.starts_at + timedelta(minutes=row.minutes)


def exchange_times(edit: Edit, first: Placed, second: Placed) -> None:
    """Let two timed rows, given in order, take place in the other order; a pause between them stays.

    Raises EditRefused where they overlap: which one should come first is then a matter of their times.
    """
    start, then = first.starts_at, second.starts_at
    assert start is not None
    assert then is not None
    end, last = _end(first), _end(second)
    if end is not None and end > then:
        raise EditRefused("These two overlap in time. Change the start of one of them instead.")
    _set_start(edit, second, start)
    if end is None or last is None:
        _set_start(edit, first, then)
    else:
        _set_start(edit, first, start + (last - then) + (then - end))


# Moving


class Siblings:
    """All sessions of a forum, or all items of a session, read once; in order also while they are being moved."""

    def __init__(self, rows: Sequence[Placed], forum: Forum | None = None) -> None:
        """With the forum: its sessions."""
        self._rows = rows
        self._forum = forum

    @classmethod
    def of(cls, edit: Edit, row: Placed) -> "Siblings":
        if isinstance(row, Session):
            return cls(edit.all(Session, forum_uid=row.forum_uid), edit.get(Forum, row.forum_uid))
        return cls(edit.all(Item, session_uid=row.session_uid))

    def stored(self) -> list[Placed]:
        return sorted(self._rows, key=lambda row: (row.position, row.uid))

    def shown(self) -> list[Placed]:
        stored = self.stored()
        return sessions_in_order(stored, self._forum) if self._forum is not None else in_order(stored)

    @property
    def by_time_alone(self) -> bool:
        """Whether rows without a start are kept apart, as the sessions of several days are."""
        return self._forum is not None and not one_day(self._rows, self._forum)

    def days(self) -> set[date]:
        return {row.starts_at.date() for row in self._rows if row.starts_at is not None}


def move(edit: Edit, row: Placed, after: str | None, siblings: Siblings | None = None) -> None:
    """Put a row behind its sibling `after`; None puts it first. Raises EditRefused (see `exchange_times`)."""
    siblings = siblings or Siblings.of(edit, row)
    if row.starts_at is None:
        stored = [other for other in siblings.stored() if other.uid != row.uid]
        row.position = position_after(edit, stored, after)
        return
    shown = [other.uid for other in siblings.shown()]
    there = shown.index(after) if after in shown else -1
    here = shown.index(row.uid)
    for _ in range(there - here if there > here else here - there - 1):
        _step(edit, row, siblings, down=there > here)


def _step(edit: Edit, row: Placed, siblings: Siblings, *, down: bool) -> None:
    """Move a timed row past its neighbour."""
    shown = siblings.shown()
    place = shown.index(row)
    neighbour = shown[place + 1 if down else place - 1]
    if neighbour.starts_at is None:
        # It goes to the other side of the row instead, whose start stays what it is.
        behind = shown[place - 1].uid if down and place else None
        move(edit, neighbour, behind if down else row.uid, siblings)
    elif neighbour.starts_at == row.starts_at:
        others = [other for other in siblings.stored() if other is not row]
        row.position = edit.place(others, others.index(neighbour) + (1 if down else 0))
    elif down:
        exchange_times(edit, row, neighbour)
    else:
        exchange_times(edit, neighbour, row)


def move_sessions(edit: Edit, uids: Sequence[str], after: str | None, day: date | None = None) -> None:
    """Put sessions behind the session `after` (None: first), in the order given.

    On another `day` than theirs, timed sessions keep their wall time and their items move along. Raises
    EditRefused for a session without a start in a forum of several days, where only a start tells its day.
    """
    rows = [edit.get(Session, uid) for uid in uids]
    siblings = Siblings.of(edit, rows[0]) if rows else None
    for row in rows:
        start = row.starts_at
        if start is not None and day is not None and start.date() != day:
            shift_session(edit, row.uid, datetime.combine(day, start.time()) - start)
        elif row.uid != after:
            if siblings is not None and start is None and day is not None:
                _check_day(siblings, day)
            move(edit, row, after, siblings)
        after = row.uid


def _check_day(siblings: Siblings, day: date) -> None:
    if siblings.by_time_alone or day not in (siblings.days() or {day}):
        raise EditRefused("The day of a session is known by its start. Give this session a start first.")


def move_items(edit: Edit, uids: Sequence[str], session_uid: str, after: str | None) -> None:
    """Put items into a session behind its item `after` (None: first), in the order given."""
    for uid in uids:
        item = edit.get(Item, uid)
        if item.session_uid != session_uid:
            _into_session(edit, item, edit.get(Session, session_uid), after)
        elif uid != after:
            move(edit, item, after)
        after = uid


def _into_session(edit: Edit, item: Item, session: Session, after: str | None) -> None:
    if not _fits(item, session):
        item.starts_at = None
    stored = edit.all(Item, session_uid=session.uid)
    item.position = position_after(edit, stored, after)
    item.session_uid = session.uid
    for appearance in edit.all(Appearance, item_uid=item.uid):
        appearance.session_uid = session.uid
    edit.session.flush()


def _fits(item: Item, session: Session) -> bool:
    if item.starts_at is None or session.starts_at is None or session.ends_at is None:
        return False
    return session.starts_at <= item.starts_at < session.ends_at


def move_by_one(edit: Edit, uids: Sequence[str], *, down: bool) -> bool:
    """Move rows past their next (or previous) sibling; False where none could move.

    Rows that stand together move together. The first session of a day goes to the day before, and so on.
    """
    rows = find_all(edit, uids)
    chosen = {row.uid for row in rows}
    moved = False
    for group in _by_parent(rows):
        siblings = Siblings.of(edit, group[0])
        shown = siblings.shown()
        for row in sorted(group, key=shown.index, reverse=down):
            moved |= _move_one(edit, row, chosen, siblings, down=down)
    return moved


def _by_parent(rows: Sequence[Placed]) -> list[list[Placed]]:
    groups: dict[str, list[Placed]] = {}
    for row in rows:
        groups.setdefault("" if isinstance(row, Session) else row.session_uid, []).append(row)
    return list(groups.values())


def _move_one(edit: Edit, row: Placed, chosen: set[str], siblings: Siblings, *, down: bool) -> bool:
    shown = siblings.shown()
    place = shown.index(row)
    other = place + (1 if down else -1)
    if not 0 <= other < len(shown) or shown[other].uid in chosen:
        return False
    if (row.starts_at is None) != (shown[other].starts_at is None) and siblings.by_time_alone:
        return False
    day = _day(shown, other)
    if isinstance(row, Session) and row.starts_at is not None and day not in (None, row.starts_at.date()):
        move_sessions(edit, [row.uid], None, day)
    else:
        move(edit, row, shown[other].uid if down else (shown[other - 1].uid if other else None), siblings)
    return True


def _day(shown: Sequence[Placed], place: int) -> date | None:
    """The day of the row at that place: its own, else that of the timed row before it."""
    starts = [row.starts_at for row in shown[: place + 1] if row.starts_at is not None]
    return starts[-1].date() if starts else None


def move_to_neighbour_session(edit: Edit, uids: Sequence[str], *, forward: bool) -> bool:
    """Put items at the end of the session before theirs, or at the start of the one after; False at the ends."""
    items = [row for row in find_all(edit, uids) if isinstance(row, Item)]
    moved = False
    for item in reversed(items) if forward else items:
        sessions = sessions_of(edit, item.forum_uid)
        place = [session.uid for session in sessions].index(item.session_uid) + (1 if forward else -1)
        if 0 <= place < len(sessions):
            there = items_of(edit, sessions[place].uid)
            after = None if forward or not there else there[-1].uid
            move_items(edit, [item.uid], sessions[place].uid, after)
            moved = True
    return moved
