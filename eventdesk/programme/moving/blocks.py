"""The timed sessions of a programme as blocks on one line of time, and blocks turned back into wall times."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from eventdesk.model.kinds import SessionKind, SessionStatus
from eventdesk.model.plans import Moved, TimeChange, Timing
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.programme.clock import Clock, forum_clock, whole_minutes
from eventdesk.programme.spans import Span, item_spans, session_span

NONE = timedelta()
MINUTE = timedelta(minutes=1)
_LONGEST_STEP = 24 * 60


class Scope(StrEnum):
    """Which sessions heed one another."""

    ROOM = "room"
    """Those that share a room; a session without a room shares every one."""
    DAY = "day"
    """All of them, whichever rooms they are in."""


@dataclass(frozen=True, slots=True)
class Block:
    """A session's time. `start` and `end` are points of the forum's clock; without a length they are one."""

    session: int
    start: datetime
    end: datetime
    rooms: frozenset[str]
    pinned: bool

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def precedes(self, other: "Block") -> bool:
        return self.end <= other.start

    def shares_room(self, other: "Block") -> bool:
        return not self.rooms or not other.rooms or not self.rooms.isdisjoint(other.rooms)

    def heeds(self, other: "Block", scope: Scope) -> bool:
        return scope is Scope.DAY or self.shares_room(other)


class Timeline:
    """The blocks of a forum in order, cancelled sessions left out, and the way back to wall times."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self.snapshot = snapshot
        self.clock = forum_clock(snapshot)
        blocks = (self._block(number, session) for number, session in enumerate(snapshot.sessions))
        found = [block for block in blocks if block is not None]
        self.blocks = sorted(found, key=lambda block: (block.start, block.end, block.session))

    def _block(self, number: int, session: Session) -> Block | None:
        span = time_of(session, self.clock)
        if span is None or session.status is SessionStatus.CANCELLED:
            return None
        return Block(number, span.start, span.end, frozenset(session.rooms), session.pinned)

    def is_break(self, block: Block) -> bool:
        return self.snapshot.sessions[block.session].kind in (SessionKind.BREAK, SessionKind.MEAL)

    def kind(self, block: Block) -> SessionKind:
        return self.snapshot.sessions[block.session].kind

    def writable(self, block: Block, span: Span) -> bool:
        """Whether the times of the session, moved to `span`, can be told from one another when read again.

        In the hour that comes twice when summer time ends, a wall time means its first turn.
        """
        clock, by = self.clock, span.start - block.start
        if not self.tells(span.start):
            return False
        if span.end > span.start and clock.end(span.start, clock.wall(span.end)) != span.end:
            return False
        items = self.snapshot.sessions[block.session].items
        if any(item.pinned for item in items):  # then each item finds its own place
            return True
        starts = (clock.point(item.starts_at) + by for item in items if item.starts_at is not None)
        return all(map(self.tells, starts))

    def tells(self, point: datetime) -> bool:
        """Whether the wall time of that point means it, and not the same time an hour before."""
        return self.clock.point(self.clock.wall(point)) == point

    def first_writable(self, block: Block, span: Span) -> Span:
        """The span itself, or the next one of its length that can be written down."""
        for minutes in range(_LONGEST_STEP):
            later = Span(span.start + minutes * MINUTE, span.end + minutes * MINUTE)
            if self.writable(block, later):
                return later
        return span

    # Back to wall times

    def session_change(self, block: Block, span: Span) -> TimeChange | None:
        """The change that brings the session to `span`; None where that is its time already."""
        if span == (block.start, block.end):
            return None
        session = self.snapshot.sessions[block.session]
        has_end = session.ends_at is not None or span.end - span.start != block.length
        before = Timing(session.starts_at, session.ends_at, whole_minutes(block.length) or None)
        after = Timing(
            self.clock.wall(span.start),
            self.clock.wall(span.end) if has_end else None,
            whole_minutes(span.end - span.start) or None,
        )
        return TimeChange(session.uid, Moved.SESSION, before, after, session.room, block.session)

    def item_change(
        self, session: int, number: int, start: datetime | None, minutes: int | None, known: Span | None
    ) -> TimeChange | None:
        """The change that gives the item that start (a point) and length; `known` is when it takes place now."""
        item = self.snapshot.sessions[session].items[number]
        wall = self.clock.wall(start) if start is not None else None
        same_start = item.starts_at is not None and start == self.clock.point(item.starts_at)
        if (same_start or (start is None and item.starts_at is None)) and minutes == item.minutes:
            return None
        end = self.clock.wall(start + minutes * MINUTE) if start is not None and minutes is not None else None
        before = Timing(item.starts_at, self._item_end(item, known), item.minutes)
        after = Timing(wall, end, minutes)
        room = self.snapshot.sessions[session].room
        return TimeChange(item.uid, Moved.ITEM, before, after, room, session, number)

    def _item_end(self, item: Item, known: Span | None) -> datetime | None:
        return self.clock.wall(known.end) if known is not None and item.starts_at is not None else None

    def item_times(self, session: int) -> list[Span | None]:
        """For each item of the session when it takes place, as far as the plan says."""
        row = self.snapshot.sessions[session]
        span = time_of(row, self.clock)
        if span is None:
            return [None] * len(row.items)
        return item_spans(row, span, self.clock)


def time_of(session: Session, clock: Clock) -> Span | None:
    """The session's time; without an end its planned length counts, else its items'. None where it has none.

    A session of which only the start is known has a span without length.
    """
    span = session_span(session, clock)
    if session.starts_at is None or (span is not None and (session.ends_at is not None or not session.minutes)):
        return span
    if session.ends_at is not None:  # before its start
        return None
    start = clock.point(session.starts_at)
    planned = start + (session.minutes or 0) * MINUTE
    return Span(start, max(planned, span.end) if span is not None else planned)


def in_programme_order(changes: Iterable[TimeChange]) -> tuple[TimeChange, ...]:
    """By the new starts of their sessions, each session before its items."""
    rows = list(changes)
    starts: Mapping[int, datetime] = {
        row.session: row.after.starts_at for row in rows if row.item < 0 and row.after.starts_at is not None
    }
    last = datetime.max
    return tuple(
        sorted(
            rows,
            key=lambda row: (starts.get(row.session, last), row.session, row.after.starts_at or last, row.item),
        )
    )
