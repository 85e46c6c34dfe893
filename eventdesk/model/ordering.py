"""The order of a programme: one rule, for the window, for every page and for edits that move things.

Rows are stored in an order of their own (their position, or their order in a forum file). Those with a start
stand in the order of their starts; rows that start together keep their stored order.

A row without a start stays behind the row that precedes it in the stored order, wherever that one goes: a break
entered after a session follows that session. Rows without a start that nothing timed precedes come first. So a
programme without any times reads in its stored order, and one whose times are being filled in keeps its shape.

Only where a forum has several days is it not known on which of them a session without a start will be: such
sessions come last, in their stored order. Items in a session always follow the first rule.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from msgspec import structs

from eventdesk.model.snapshot import Forum, ForumSnapshot, Session

LONGEST_FORUM = 31
"""Up to how many days of a forum without any session are listed by `days_of(…, empty=True)`."""


class Starting(Protocol):
    """A session or an item, as frozen data or as a database row."""

    @property
    def starts_at(self) -> datetime | None: ...


class Dated(Protocol):
    """A forum, as frozen data or as a database row."""

    @property
    def starts_on(self) -> date | None: ...
    @property
    def ends_on(self) -> date | None: ...


T = TypeVar("T", bound=Starting)


def start_of(row: Starting) -> datetime | None:
    """When a row begins: as set, else (for a session with its items) with the first item that has a start."""
    if row.starts_at is not None or not isinstance(row, Session):
        return row.starts_at
    return next((item.starts_at for item in row.items if item.starts_at is not None), None)


def in_order(stored: Iterable[T]) -> list[T]:
    """Items, or the sessions of one day, as they are shown and printed, given in their stored order."""
    rows = list(stored)
    if all(start_of(row) is None for row in rows):
        return rows
    return [row for block in _blocks(rows) for row in block]


def sessions_in_order(stored: Iterable[T], forum: Dated) -> list[T]:
    """A forum's sessions as they are shown and printed, given in their stored order."""
    rows = list(stored)
    if one_day(rows, forum):
        return in_order(rows)
    timed = [row for row in rows if start_of(row) is not None]
    return in_order(timed) + [row for row in rows if start_of(row) is None]


def ordered(snapshot: ForumSnapshot) -> ForumSnapshot:
    """The forum with its sessions, and their items, as they are shown and printed."""
    sessions = sessions_in_order(snapshot.sessions, snapshot.forum)
    return structs.replace(snapshot, sessions=tuple(map(_with_items_in_order, sessions)))


def _with_items_in_order(session: Session) -> Session:
    items = tuple(in_order(session.items))
    return session if items == session.items else structs.replace(session, items=items)


def one_day(sessions: Iterable[Starting], forum: Dated) -> bool:
    """Whether all starts lie on one day and the forum has no other; also where nothing has a start."""
    days = {start.date() for row in sessions if (start := start_of(row)) is not None}
    if len(days) > 1:
        return False
    first, last = forum.starts_on, forum.ends_on or forum.starts_on
    return not days or first is None or {first, last} == days


def _blocks(stored: Iterable[T]) -> list[list[T]]:
    """The rows in blocks: one timed row each with those that follow it; the first block may have none."""
    leading: list[T] = []
    blocks: list[tuple[datetime, list[T]]] = []
    for row in stored:
        start = start_of(row)
        if start is not None:
            blocks.append((start, [row]))
        else:
            (blocks[-1][1] if blocks else leading).append(row)
    blocks.sort(key=lambda block: block[0])
    return [leading, *(rows for _start, rows in blocks)]


@dataclass(frozen=True, slots=True)
class Day:
    """The sessions of one day in order. `date` is None where neither times nor the forum tell it."""

    date: date | None
    sessions: tuple[Session, ...]


def days_of(snapshot: ForumSnapshot, *, empty: bool = False) -> tuple[Day, ...]:
    """The programme by days, in order; sessions whose day is not known come last, as a day without a date.

    Where no session has a start, all are one day. `empty` adds the forum's days that have no session (of forums
    up to `LONGEST_FORUM` days), once any session has a start.
    """
    # Frozen data: what was worked out once stays true (as the indexes of the snapshot do).
    kept: dict[bool, tuple[Day, ...]] = snapshot.__dict__.setdefault("_days", {})
    if empty not in kept:
        kept[empty] = _days_of(snapshot, empty=empty)
    return kept[empty]


def _days_of(snapshot: ForumSnapshot, *, empty: bool) -> tuple[Day, ...]:
    forum, sessions = snapshot.forum, snapshot.sessions
    starts = {row.uid or row.id: start for row in sessions if (start := start_of(row)) is not None}
    if not starts:
        return (Day(_only_day(forum), sessions),) if sessions else ()
    if one_day(sessions, forum):
        return (Day(min(starts.values()).date(), tuple(in_order(sessions))),)
    days: dict[date, list[Session]] = {day: [] for day in forum_dates(snapshot)} if empty else {}
    unknown: list[Session] = []
    for session in sessions_in_order(sessions, forum):
        start = starts.get(session.uid or session.id)
        (unknown if start is None else days.setdefault(start.date(), [])).append(session)
    dated = tuple(Day(each, tuple(days[each])) for each in sorted(days))
    return (*dated, Day(None, tuple(unknown))) if unknown else dated


def _only_day(forum: Forum) -> date | None:
    return forum.starts_on if forum.ends_on in (None, forum.starts_on) else None


def forum_dates(snapshot: ForumSnapshot) -> Sequence[date]:
    """The forum's days from first to last; none where it has no dates, or lasts beyond `LONGEST_FORUM`."""
    first, last = snapshot.forum.starts_on, snapshot.forum.ends_on
    if first is None:
        return ()
    count = ((last or first) - first).days + 1
    if not 1 <= count <= LONGEST_FORUM:
        return ()
    return tuple(first + timedelta(days=number) for number in range(count))
