"""The order of a programme: one rule, for the window, for every page and for edits that move things.

Rows are stored in an order of their own (their position, or their order in a forum file). Those with a start
stand in the order of their starts; rows that start together keep their stored order. A row without a start
stays behind the row that precedes it in the stored order, wherever that one goes: a break entered after a
session follows that session. Rows without a start that nothing timed precedes come first.

So a programme without any times reads in its stored order, a wholly timed one by the clock, and one whose
times are being filled in keeps its shape. Sessions in a forum and items in a session follow the same rule.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from eventdesk.model.snapshot import ForumSnapshot, Session

LONGEST_FORUM = 31
"""Up to how many days of a forum without any session are listed by `days_of(…, empty=True)`."""


class Starting(Protocol):
    """A session or an item, as frozen data or as a database row."""

    @property
    def starts_at(self) -> datetime | None: ...


T = TypeVar("T", bound=Starting)


def in_order(stored: Iterable[T]) -> list[T]:
    """The rows as they are shown and printed, given in their stored order."""
    rows = list(stored)
    if all(row.starts_at is None for row in rows):
        return rows
    return [row for block in _blocks(rows) for row in block]


def _blocks(stored: Iterable[T]) -> list[list[T]]:
    """The rows in blocks: one timed row each with those that follow it; the first block may have none."""
    leading: list[T] = []
    blocks: list[tuple[datetime, list[T]]] = []
    for row in stored:
        if row.starts_at is not None:
            blocks.append((row.starts_at, [row]))
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
    """The programme by days, in order. A session without a start belongs to the day of the one before it.

    Those that nothing timed precedes belong to the forum's first day. Where no session has a start, all are
    one day. `empty` adds the forum's days that have no session (of forums up to `LONGEST_FORUM` days), once
    any session has a start.
    """
    forum = snapshot.forum
    starts = [session.starts_at.date() for session in snapshot.sessions if session.starts_at is not None]
    if not starts:
        return (Day(_only_day(snapshot), snapshot.sessions),) if snapshot.sessions else ()
    day = min(starts) if forum.starts_on is None else min(forum.starts_on, *starts)
    days: dict[date, list[Session]] = {}
    if empty:
        days = {each: [] for each in forum_dates(snapshot)}
    for session in in_order(snapshot.sessions):
        day = session.starts_at.date() if session.starts_at is not None else day
        days.setdefault(day, []).append(session)
    return tuple(Day(each, tuple(days[each])) for each in sorted(days))


def _only_day(snapshot: ForumSnapshot) -> date | None:
    forum = snapshot.forum
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
