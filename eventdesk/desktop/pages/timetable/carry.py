"""What a gesture in the timetable would do: from where the pointer is to sessions' new places. No widgets.

The same gestures are made by the mouse (`Move`, `Resize`, `Widen`) and by keys (`Nudge`). Each gives, whenever
asked, a `Preview` of what would happen were it ended now.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Protocol

from eventdesk.desktop.pages.timetable.board import ASSUMED, Block, Board, length_of
from eventdesk.desktop.pages.timetable.plans import (
    Planned,
    as_is,
    aside,
    at_time,
    rooms_between,
    shifted,
    swapped,
    to_days,
    with_end,
    with_start,
)
from eventdesk.desktop.pages.timetable.wall import DAY, at_minute, minute_of
from eventdesk.model.snapshot import Session

_AIM = 10
"""Minutes by which two middles may differ, at least, for one to lie on the other."""


class DeedKind(Enum):
    MOVE = auto()
    COPY = auto()
    SWAP = auto()
    START = auto()
    END = auto()
    ROOMS = auto()
    UNTIME = auto()


class Where(Enum):
    """Where the pointer is."""

    BOARD = auto()
    TRAY = auto()
    DAY = auto()
    """On a day's tab; the board shows that day by then."""
    AWAY = auto()


@dataclass(frozen=True, slots=True)
class Pointer:
    """`over` is the uid of another session's block under the pointer; the rest are keys held down."""

    minute: float
    column: int
    over: str = ""
    where: Where = Where.BOARD
    copy: bool = False
    swap: bool = False
    force: bool = False
    """Do what would else be held back: move what is pinned, lay one on another without swapping."""


class Refused(Enum):
    """Why nothing would happen."""

    PINNED = auto()


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen: the places of all sessions concerned, or why nothing."""

    kind: DeedKind
    plans: tuple[Planned, ...] = ()
    refused: Refused | None = None
    lead: int = 0
    """Which of the plans the pointer leads."""
    landed: bool = False
    """Two change places since one lies on the other, not since a key asks for it."""

    @property
    def changes(self) -> bool:
        if self.refused is not None or not self.plans:
            return False
        return self.kind in (DeedKind.COPY, DeedKind.UNTIME) or any(plan.changes for plan in self.plans)


class Gesture(Protocol):
    """Something held by the mouse."""

    @property
    def sessions(self) -> tuple[Session, ...]: ...
    def preview(self, board: Board, pointer: Pointer) -> Preview: ...


def snapped(minute: float, step: int) -> int:
    """The nearest line of the grid."""
    return round(minute / step) * step


@dataclass(frozen=True)
class Move:
    """Sessions carried by one of them, `lead`; those from the tray have no start yet."""

    sessions: tuple[Session, ...]
    lead: Session
    grabbed: float
    """Minutes from the lead's start (from the tray: its top) to the pointer."""
    column: int
    """How many columns from the lead's first to the pointer's, when it was taken."""
    step: int

    def preview(self, board: Board, pointer: Pointer) -> Preview:
        movable = [one for one in self.sessions if pointer.force or pointer.copy or not one.pinned]
        if not movable:
            stay = tuple(as_is(one) for one in self.sessions if one.starts_at is not None)
            return Preview(DeedKind.MOVE, stay, Refused.PINNED)
        if pointer.where is Where.TRAY:
            timed = tuple(as_is(one) for one in movable if one.starts_at is not None)
            return Preview(DeedKind.UNTIME, timed)
        kind = DeedKind.COPY if pointer.copy else DeedKind.MOVE
        lead = self.lead if self.lead in movable else movable[0]
        if pointer.where in (Where.DAY, Where.AWAY):
            return self._beside(kind, movable, lead, board, pointer)
        over = board.block(pointer.over) if pointer.over else None
        if over is not None and len(movable) == 1 and movable[0].starts_at is not None:
            if pointer.swap:
                return self._swap(lead, over.session, board, pointer)
            aimed = not pointer.copy and not pointer.force
            if aimed and _lands_on(lead, self._minute(lead, pointer), over, board):
                return replace(self._swap(lead, over.session, board, pointer), landed=True)
        plans = self._moved(movable, lead, board, pointer)
        return Preview(kind, tuple(plans), lead=movable.index(lead))

    def _beside(
        self, kind: DeedKind, movable: list[Session], lead: Session, board: Board, pointer: Pointer
    ) -> Preview:
        """On a day's tab: to that day at the same time. Elsewhere nothing happens."""
        plans = [as_is(one) for one in movable if one.starts_at is not None]
        if pointer.where is Where.DAY and lead.starts_at is not None:
            days = (board.shown.days[0] - lead.starts_at.date()).days
            return Preview(kind, tuple(to_days(plans, days, board.clock)))
        return Preview(DeedKind.MOVE, tuple(plans))

    def _swap(self, one: Session, other: Session, board: Board, pointer: Pointer) -> Preview:
        plans = tuple(swapped(one, other, board.clock))
        refused = Refused.PINNED if other.pinned and not pointer.force else None
        return Preview(DeedKind.SWAP, plans, refused)

    def _moved(self, movable: list[Session], lead: Session, board: Board, pointer: Pointer) -> list[Planned]:
        target = board.columns[pointer.column]
        start = at_minute(target.day, self._minute(lead, pointer))
        if lead.starts_at is None:
            return self._from_tray(movable, start, target.room, board)
        by = start - lead.starts_at
        timed = [one for one in movable if one.starts_at is not None]
        # Over a change of the clock each keeps its own length, and its own distance on the wall.
        plans = shifted(timed, by, board.clock)
        here = pointer.column % board.per_day
        first = self._first_column(lead, board)
        return aside(plans, board, here - self.column - first) if first is not None else plans

    def _minute(self, lead: Session, pointer: Pointer) -> int:
        least = -DAY + self.step if _crosses(lead, pointer) else 0
        return max(least, min(DAY - 1, snapped(pointer.minute - self.grabbed, self.step)))

    def _first_column(self, lead: Session, board: Board) -> int | None:
        places = [n for n in range(board.per_day) if board.columns[n].room in (lead.rooms or ("",))]
        return places[0] if places else None

    def _from_tray(self, movable: list[Session], start: datetime, room: str, board: Board) -> list[Planned]:
        plans: list[Planned] = []
        for one in movable:
            plan = at_time(one, start, board.clock)
            # Where it is dropped says the room; a session for several keeps them if this is one of them.
            rooms = one.rooms if room in one.rooms else ((room,) if room else ())
            plans.append(replace(plan, rooms=rooms))
            start = plan.ends_at or board.clock.plus(start, ASSUMED)
        return plans


def _lands_on(one: Session, minute: int, over: Block, board: Board) -> bool:
    """Whether it lies on that block, so that the two are meant to change places.

    It begins with it, or their middles are nearly at one time; else it is moved a little over a neighbour's edge.
    Of two that overlap already, one is being pulled off the other. What takes other rooms (a break for all) or is
    pinned changes places only where that is asked for.
    """
    other = over.session
    if other.pinned or len(other.rooms) != len(one.rooms) or _overlap(one, other, board):
        return False
    minutes, length = length_of(one, board.clock) or ASSUMED, over.end - over.start
    between = abs((minute + minutes / 2) - (over.start + length / 2))
    return minute == over.start or between < max(_AIM, minutes / 6, length / 6)


def _overlap(one: Session, other: Session, board: Board) -> bool:
    """Whether two timed sessions are in one room at one time, as things are."""
    assert one.starts_at is not None
    assert other.starts_at is not None
    apart = edge_of(one, board, start=False) <= other.starts_at
    return not apart and edge_of(other, board, start=False) > one.starts_at and bool({*one.rooms} & {*other.rooms})


def _crosses(lead: Session, pointer: Pointer) -> bool:
    """Whether the lead is held by its part after midnight: it may go on beginning the day before."""
    return lead.starts_at is not None and pointer.minute < 0


@dataclass(frozen=True)
class Resize:
    """An edge of a block pulled up or down; others that are selected follow by as much."""

    sessions: tuple[Session, ...]
    lead: Session
    start: bool
    """Whether it is the upper edge."""
    grabbed: float
    """Minutes from the edge to the pointer when it was taken."""
    step: int

    def preview(self, board: Board, pointer: Pointer) -> Preview:
        movable = [one for one in self.sessions if pointer.force or not one.pinned]
        kind = DeedKind.START if self.start else DeedKind.END
        if not movable or (self.lead.pinned and not pointer.force):
            return Preview(kind, tuple(as_is(one) for one in self.sessions), Refused.PINNED)
        day = board.columns[pointer.column].day
        edge = at_minute(day, snapped(pointer.minute - self.grabbed, self.step))
        now = edge_of(self.lead, board, start=self.start)
        plans = pulled(movable, edge - now, board, self.step, start=self.start)
        return Preview(kind, tuple(plans), lead=movable.index(self.lead))


def edge_of(session: Session, board: Board, *, start: bool) -> datetime:
    """The wall time of a timed session's upper or lower edge."""
    assert session.starts_at is not None
    if start:
        return session.starts_at
    if session.ends_at is not None:
        return session.ends_at
    return board.clock.plus(session.starts_at, length_of(session, board.clock) or ASSUMED)


def pulled(sessions: Sequence[Session], by: timedelta, board: Board, step: int, *, start: bool) -> list[Planned]:
    """The sessions with that edge moved; none becomes shorter than a step (or than it is, where that is less)."""
    plans = []
    for one in sessions:
        least = min(step, length_of(one, board.clock) or step)
        edge = edge_of(one, board, start=start) + by
        plans.append((with_start if start else with_end)(one, edge, board.clock, least))
    return plans


@dataclass(frozen=True)
class Widen:
    """A side of a block pulled over neighbouring rooms."""

    sessions: tuple[Session, ...]
    first: int
    last: int
    """The columns it takes now."""
    left: bool

    def preview(self, board: Board, pointer: Pointer) -> Preview:
        session = self.sessions[0]
        if session.pinned and not pointer.force:
            return Preview(DeedKind.ROOMS, (as_is(session),), Refused.PINNED)
        first, last = self.first, self.last
        of_day = self.first // board.per_day * board.per_day
        column = max(of_day, min(of_day + board.per_day - 1, pointer.column))
        if self.left:
            first = min(column, last)
        else:
            last = max(column, first)
        plan = as_is(session)
        rooms = rooms_between(board, session, first, last)
        beyond = tuple(room for room in session.rooms if board.column_of(board.columns[first].day, room) is None)
        return Preview(DeedKind.ROOMS, (replace(plan, rooms=rooms + beyond if rooms else plan.rooms),))


@dataclass(frozen=True)
class Nudge:
    """What keys have added up to since the last step was stored: minutes, rooms and days to move by."""

    sessions: tuple[Session, ...]
    lead: Session
    step: int
    minutes: int = 0
    columns: int = 0
    days: int = 0
    start: int = 0
    end: int = 0
    rooms: int = 0
    """Rooms more (or fewer) at the right side."""

    def preview(self, board: Board) -> Preview:
        movable = [one for one in self.sessions if not one.pinned]
        if not movable:
            return Preview(DeedKind.MOVE, tuple(as_is(one) for one in self.sessions), Refused.PINNED)
        lead = movable.index(self.lead) if self.lead in movable else 0
        if self.start or self.end:
            by = timedelta(minutes=self.start or self.end)
            plans = pulled(movable, by, board, self.step, start=bool(self.start))
            return Preview(DeedKind.START if self.start else DeedKind.END, tuple(plans), lead=lead)
        if self.rooms:
            plans = [widened(one, self.rooms, board) for one in movable]
            return Preview(DeedKind.ROOMS, tuple(plans), lead=lead)
        plans = shifted(movable, timedelta(minutes=self.minutes), board.clock)
        plans = aside(to_days(plans, self.days, board.clock), board, self.columns)
        return Preview(DeedKind.MOVE, tuple(plans), lead=lead)


def widened(session: Session, by: int, board: Board) -> Planned:
    """The session in so many rooms more to the right, or fewer; always in one at least."""
    plan = as_is(session)
    rooms = [column.room for column in board.columns[: board.per_day] if column.room]
    places = sorted(rooms.index(room) for room in session.rooms if room in rooms)
    if not places:
        return plan
    beyond = [room for room in session.rooms if room not in rooms]
    last = max(places[0], min(len(rooms) - 1, places[-1] + by))
    if by > 0:
        wanted = [*places, *range(places[-1] + 1, last + 1)]
    else:
        wanted = [place for place in places if place <= last]
    taken = [rooms[place] for place in wanted]
    if session.room in taken:
        taken.remove(session.room)
        taken.insert(0, session.room)
    return replace(plan, rooms=tuple(taken + beyond))


def to_grid(minute: int, step: int, *, down: bool) -> int:
    """By how many minutes to go to the next line of the grid."""
    if down:
        return step - minute % step
    return -(minute % step or step)


def start_minute(block: Block) -> int:
    """The minute of its start on the block's day; negative where it began the day before."""
    assert block.session.starts_at is not None
    return minute_of(block.session.starts_at, block.day)
