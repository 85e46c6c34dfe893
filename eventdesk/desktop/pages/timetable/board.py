"""What a timetable shows, as plain data: columns of rooms, and each session's place in them. No Qt.

Minutes are counted on the wall from the midnight of a column's day. A session that crosses midnight is shown to
its end on its own day, and from midnight on the next.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from eventdesk.desktop.pages.timetable.wall import DAY, WallClock, minute_of
from eventdesk.model.ordering import days_of, forum_dates
from eventdesk.model.snapshot import ForumSnapshot, Session

ASSUMED = 30
"""Minutes that a session without any known length is drawn with."""
SHORTEST = 5
"""Minutes that a session is drawn with at least, so that it can be taken hold of."""


@dataclass(frozen=True, slots=True)
class Column:
    """A room on a day; `room` is empty for the column of sessions without one."""

    day: date
    room: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a block: neighbouring columns, and its lane of those side by side in them."""

    first: int
    last: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """A session on one day of the board, from minute `start` to `end`."""

    session: Session
    day: date
    start: int
    end: int
    parts: tuple[Part, ...]
    continued: bool = False
    """It began the day before."""
    open_end: bool = False
    """Its end is not known; `end` is assumed."""

    @property
    def uid(self) -> str:
        return self.session.uid


@dataclass(frozen=True, slots=True)
class Shown:
    """What the person chose to see: one day or several, and rooms (ids) that are hidden."""

    days: tuple[date, ...]
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Board:
    """A timetable of the chosen days."""

    snapshot: ForumSnapshot
    clock: WallClock
    shown: Shown
    columns: tuple[Column, ...]
    blocks: tuple[Block, ...]
    _by_uid: dict[str, Block] = field(repr=False, default_factory=dict)

    def block(self, uid: str) -> Block | None:
        """The session's block on the day it begins, else where it goes on."""
        return self._by_uid.get(uid)

    @property
    def per_day(self) -> int:
        """How many columns each day has."""
        return len(self.columns) // max(1, len(self.shown.days))

    def used(self) -> tuple[int, int] | None:
        """The first and the last minute that any session takes; what goes on from the day before aside."""
        own = [block for block in self.blocks if not block.continued]
        return (min(block.start for block in own), max(block.end for block in own)) if own else None

    def column_of(self, day: date, room: str) -> int | None:
        for number, column in enumerate(self.columns):
            if column.day == day and column.room == room:
                return number
        return None

    def parts_for(self, day: date, rooms: Sequence[str]) -> tuple[Part, ...]:
        """The rectangles of a session that stood alone in these rooms on that day."""
        wanted = set(rooms) or {""}
        columns = [n for n, column in enumerate(self.columns) if column.day == day and column.room in wanted]
        return tuple(Part(first, last) for first, last in _runs(columns))


def days_shown(snapshot: ForumSnapshot) -> tuple[date, ...]:
    """The days that a timetable offers: the forum's, and others on which sessions begin."""
    dates = set(forum_dates(snapshot))
    dates |= {day.date for day in days_of(snapshot) if day.date is not None}
    dates |= {row.starts_at.date() for row in snapshot.sessions if row.starts_at is not None}
    if not dates and snapshot.forum.starts_on is not None:
        dates = {snapshot.forum.starts_on}
    return tuple(sorted(dates))


def untimed(snapshot: ForumSnapshot) -> tuple[Session, ...]:
    """The sessions for the tray, in the order they are shown elsewhere."""
    rows = [row for day in days_of(snapshot) for row in day.sessions]
    return tuple(row for row in rows if row.starts_at is None)


def length_of(session: Session, clock: WallClock) -> int | None:
    """How many minutes a session takes: by its times, else as planned, else as its items say together."""
    if session.starts_at is not None and session.ends_at is not None:
        return max(1, clock.minutes(session.starts_at, session.ends_at))
    if session.minutes is not None:
        return session.minutes
    together = sum(item.minutes or 0 for item in session.items if item.status.value != "cancelled")
    return together or None


def make_board(snapshot: ForumSnapshot, shown: Shown, clock: WallClock) -> Board:
    """The board of those days. Rooms are in the forum's order; “no room” comes last, where it is needed."""
    drafts = [draft for day in shown.days for draft in _drafts(snapshot.sessions, day, clock)]
    columns = _columns(snapshot, shown, drafts)
    places: dict[tuple[date, str], int] = {(one.day, one.room): n for n, one in enumerate(columns)}
    placed = [(draft, _columns_of(draft, places)) for draft in drafts]
    placed = [(draft, where) for draft, where in placed if where]
    blocks = tuple(_block(draft, parts) for draft, parts in _with_lanes(placed))
    by_uid: dict[str, Block] = {}
    for block in sorted(blocks, key=lambda block: block.continued):
        by_uid.setdefault(block.uid, block)
    return Board(snapshot, clock, shown, columns, blocks, by_uid)


@dataclass(frozen=True, slots=True)
class _Draft:
    session: Session
    day: date
    start: int
    end: int
    continued: bool
    open_end: bool


def _drafts(sessions: Iterable[Session], day: date, clock: WallClock) -> Iterator[_Draft]:
    for session in sessions:
        begins = session.starts_at
        if begins is None or not day - timedelta(days=1) <= begins.date() <= day:
            continue
        start = minute_of(begins, day)
        if session.ends_at is not None:
            end = max(minute_of(session.ends_at, day), start + SHORTEST)
        else:
            end = start + (length_of(session, clock) or ASSUMED)
        if start >= 0:
            yield _Draft(session, day, start, end, False, session.ends_at is None)
        elif end > 0:
            yield _Draft(session, day, 0, max(end, SHORTEST), True, session.ends_at is None)


def _columns(snapshot: ForumSnapshot, shown: Shown, drafts: Sequence[_Draft]) -> tuple[Column, ...]:
    rooms = [room for room in snapshot.rooms if room.id not in shown.hidden]
    homeless = not snapshot.rooms or any(not draft.session.rooms for draft in drafts)
    columns: list[Column] = []
    for day in shown.days:
        columns.extend(Column(day, room.id, room.uid) for room in rooms)
        if homeless:
            columns.append(Column(day))
    return tuple(columns)


def _columns_of(draft: _Draft, places: dict[tuple[date, str], int]) -> list[int]:
    rooms = draft.session.rooms or ("",)
    found = (places.get((draft.day, room)) for room in rooms)
    return sorted({place for place in found if place is not None})


def _runs(columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring columns as (first, last)."""
    first = last = -2
    for column in columns:
        if column != last + 1:
            if last >= 0:
                yield first, last
            first = column
        last = column
    if last >= 0:
        yield first, last


Lane = tuple[int, int]


def _with_lanes(placed: Sequence[tuple[_Draft, list[int]]]) -> Iterator[tuple[_Draft, tuple[Part, ...]]]:
    by_column: dict[int, list[int]] = {}
    for number, (_draft, columns) in enumerate(placed):
        for column in columns:
            by_column.setdefault(column, []).append(number)
    drafts = [draft for draft, _where in placed]
    lanes: dict[tuple[int, int], Lane] = {}
    for column, numbers in by_column.items():
        for number, lane in _lanes_of(numbers, drafts).items():
            lanes[number, column] = lane
    for number, (draft, columns) in enumerate(placed):
        yield draft, tuple(_parts(columns, [lanes[number, column] for column in columns]))


def _lanes_of(numbers: Sequence[int], drafts: Sequence[_Draft]) -> dict[int, Lane]:
    """For each session of one column: its lane, and how many lanes there are where it stands."""
    found: dict[int, Lane] = {}
    group: dict[int, int] = {}
    ends: list[int] = []

    def close() -> None:
        found.update({number: (lane, len(ends)) for number, lane in group.items()})
        group.clear()
        ends.clear()

    for number in sorted(numbers, key=lambda n: (drafts[n].start, -drafts[n].end)):
        draft = drafts[number]
        if ends and draft.start >= max(ends):
            close()
        free = next((lane for lane, end in enumerate(ends) if end <= draft.start), len(ends))
        ends[free : free + 1] = [draft.end]
        group[number] = free
    close()
    return found


def _parts(columns: Sequence[int], lanes: Sequence[Lane]) -> Iterator[Part]:
    """One rectangle for neighbouring columns that the session has to itself, one for each where it shares."""
    alone: list[int] = []
    for column, (lane, count) in zip(columns, lanes, strict=True):
        if count == 1:
            alone.append(column)
        else:
            yield from (Part(first, last) for first, last in _runs(alone))
            alone = []
            yield Part(column, column, lane, count)
    yield from (Part(first, last) for first, last in _runs(alone))


def _block(draft: _Draft, parts: tuple[Part, ...]) -> Block:
    return Block(draft.session, draft.day, draft.start, draft.end, parts, draft.continued, draft.open_end)


def axis_end(board: Board) -> int:
    """The last minute of the axis: midnight, or the end of the last session beyond it, up to the full hour."""
    used = board.used()
    last = max(DAY, used[1] if used else 0)
    return min(2 * DAY, -(-last // 60) * 60)
