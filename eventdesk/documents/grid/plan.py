"""A day as a grid: its rooms as columns, its sessions as blocks over one or more of them.

Times are minutes from midnight of the day (beyond 1440 where a session runs past it). Where nothing of a day
has a time, each session takes a row of its own, in order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import Day
from eventdesk.model.snapshot import Session

# What a session takes where nothing says how long it is.
_UNKNOWN_LENGTH = 30


@dataclass(frozen=True, slots=True)
class Block:
    """A session in the columns from `first` to `last`, from `start` to `end` minutes.

    Where a room is booked twice, its sessions share the column: this one takes `lane` of `lanes`.
    """

    session: Session
    first: int
    last: int
    start: int
    end: int
    lane: int = 0
    lanes: int = 1

    def meets(self, other: "Block") -> bool:
        """Whether the two want the same place on the page."""
        across = self.first <= other.last and other.first <= self.last
        return across and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class DayGrid:
    """`columns` are ids of rooms, empty for sessions without one. `loose` are sessions without a time."""

    date: date | None
    columns: tuple[str, ...]
    blocks: tuple[Block, ...]
    loose: tuple[Session, ...]
    timed: bool


def day_grid(day: Day, teller: Teller) -> DayGrid:
    """The grid of a day; a session that was cancelled stands in it where nothing took its place."""
    running = [session for session in day.sessions if session.status is not SessionStatus.CANCELLED]
    timed = any(session.starts_at is not None for session in running)
    placed = [session for session in running if session.starts_at is not None or not timed]
    loose = tuple(session for session in running if session not in placed)
    times = {
        session.id: _time_of(session, number, day.date, teller, timed) for number, session in enumerate(placed)
    }
    columns = _columns(placed, times, teller)
    blocks = [block for session in placed for block in _blocks(session, columns, *times[session.id])]
    blocks += _cancelled(day, columns, blocks, teller)
    return DayGrid(day.date, columns, tuple(_in_lanes(blocks)), loose, timed)


def _time_of(session: Session, number: int, day: date | None, teller: Teller, timed: bool) -> tuple[int, int]:
    if not timed or session.starts_at is None or day is None:
        return number, number + 1
    start = _minute(session.starts_at, day)
    end = teller.end(session)
    length = _minute(end, day) - start if end is not None else 0
    return start, start + (length if length > 0 else _UNKNOWN_LENGTH)


def _minute(time: datetime, day: date) -> int:
    return (time.replace(tzinfo=None) - datetime.combine(day, datetime.min.time())) // timedelta(minutes=1)


def _columns(sessions: Sequence[Session], times: dict[str, tuple[int, int]], teller: Teller) -> tuple[str, ...]:
    """The rooms used, in the forum's order; one more for sessions without a room while others are held."""
    used = {room for session in sessions for room in session.rooms}
    rooms = tuple(room.id for room in teller.snapshot.rooms if room.id in used)
    housed = [times[session.id] for session in sessions if session.rooms]
    for session in sessions:
        start, end = times[session.id]
        if not session.rooms and any(start < other[1] and other[0] < end for other in housed):
            return (*rooms, "")
    return rooms or ("",)


def _blocks(session: Session, columns: Sequence[str], start: int, end: int) -> list[Block]:
    """One block for each stretch of neighbouring rooms; over all of them for a session that names no room."""
    if not session.rooms:
        if columns[-1] == "" and len(columns) > 1:
            return [Block(session, len(columns) - 1, len(columns) - 1, start, end)]
        return [Block(session, 0, len(columns) - 1, start, end)]
    places = sorted({columns.index(room) for room in session.rooms if room in columns})
    blocks: list[Block] = []
    for place in places:
        if blocks and blocks[-1].last == place - 1:
            blocks[-1] = replace(blocks[-1], last=place)
        else:
            blocks.append(Block(session, place, place, start, end))
    return blocks


def _cancelled(day: Day, columns: Sequence[str], blocks: Sequence[Block], teller: Teller) -> list[Block]:
    result: list[Block] = []
    for session in day.sessions:
        gone = session.status is SessionStatus.CANCELLED and session.starts_at is not None
        if not gone or (session.rooms and not set(session.rooms) & set(columns)):
            continue
        time = _time_of(session, 0, day.date, teller, True)
        for block in _blocks(session, columns, *time):
            if not any(block.meets(other) for other in (*blocks, *result)):
                result.append(block)
    return result


def _in_lanes(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those that meet side by side; one over several rooms that meets others is parted by rooms."""
    parted: list[Block] = []
    for block in blocks:
        if block.last > block.first and any(block is not other and block.meets(other) for other in blocks):
            parted += [replace(block, first=place, last=place) for place in range(block.first, block.last + 1)]
        else:
            parted.append(block)
    result: list[Block] = []
    for column in sorted({block.first for block in parted}):
        own = sorted((block for block in parted if block.first == column), key=lambda one: (one.start, -one.end))
        for group in _meeting(own):
            result += _side_by_side(group)
    return result


def _meeting(blocks: Iterable[Block]) -> list[list[Block]]:
    """Blocks of one column, in order of their starts, in groups that share time."""
    groups: list[list[Block]] = []
    end = -1
    for block in blocks:
        if groups and block.start < end:
            groups[-1].append(block)
        else:
            groups.append([block])
            end = -1
        end = max(end, block.end)
    return groups


def _side_by_side(group: Sequence[Block]) -> list[Block]:
    ends: list[int] = []
    placed: list[tuple[Block, int]] = []
    for block in group:
        lane = next((number for number, end in enumerate(ends) if end <= block.start), len(ends))
        if lane == len(ends):
            ends.append(block.end)
        else:
            ends[lane] = block.end
        placed.append((block, lane))
    return [replace(block, lane=lane, lanes=len(ends)) for block, lane in placed]


def column_groups(grid: DayGrid, most: int) -> tuple[range, ...]:
    """The columns in groups of at most `most`, about equally many, cutting as few blocks as can be."""
    count = len(grid.columns)
    pages = -(-count // most)
    groups: list[range] = []
    start = 0
    for page in range(pages):
        left = pages - page
        if left == 1:
            end = count
        else:
            fair = -(-(count - start) // left)
            low = max(count - most * (left - 1), start + 1)
            high = min(start + most, count - (left - 1))
            end = min(range(low, high + 1), key=lambda at: (_cuts(grid, at), abs(at - start - fair)))
        groups.append(range(start, end))
        start = end
    return tuple(groups)


def _cuts(grid: DayGrid, column: int) -> int:
    """How many blocks a page that ends before `column` cuts; those over all rooms are cut anyway."""
    whole = len(grid.columns) - 1
    return sum(block.first < column <= block.last and block.last - block.first < whole for block in grid.blocks)
