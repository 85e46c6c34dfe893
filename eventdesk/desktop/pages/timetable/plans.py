"""Where sessions would go: pure functions from sessions and a gesture to planned places. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from eventdesk.desktop.pages.timetable.board import ASSUMED, Board, length_of
from eventdesk.desktop.pages.timetable.wall import WallClock, at_minute
from eventdesk.model.ordering import start_of
from eventdesk.model.snapshot import Session

STEPS = (1, 5, 10, 15, 30, 60)
"""The grids there are, in minutes."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A session at other times or in other rooms (ids); `items` gives moved items' starts by uid."""

    session: Session
    starts_at: datetime
    ends_at: datetime | None
    rooms: tuple[str, ...]
    items: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """Whether this is another place than the session's own."""
        now = (self.session.starts_at, self.session.ends_at, self.session.rooms)
        return now != (self.starts_at, self.ends_at, self.rooms)


def as_is(session: Session) -> Planned:
    """The place it has. The session must have a start."""
    assert session.starts_at is not None
    return Planned(session, session.starts_at, session.ends_at, session.rooms)


def at_time(session: Session, start: datetime, clock: WallClock, otherwise: int = ASSUMED) -> Planned:
    """The session beginning then, as long as it is; its items' starts go along.

    One that comes from the tray is as long as planned, as its items say, or `otherwise` minutes.
    """
    before = session.starts_at if session.starts_at is not None else start_of(session)
    minutes = length_of(session, clock)
    if session.starts_at is not None and session.ends_at is None:
        end = None  # it had none, and none is made up for it
    else:
        end = clock.plus(start, minutes or otherwise)
    items: dict[str, datetime] = {}
    if before is not None and before != start:
        timed = ((item.uid, item.starts_at) for item in session.items if item.starts_at is not None)
        items = {uid: clock.plus(start, _signed(before, at, clock)) for uid, at in timed}
    return Planned(session, start, end, session.rooms, items)


def _signed(before: datetime, at: datetime, clock: WallClock) -> int:
    return clock.minutes(before, at) if at >= before else -clock.minutes(at, before)


def shifted(sessions: Sequence[Session], by: timedelta, clock: WallClock) -> list[Planned]:
    """All of them earlier or later on the wall."""
    return [at_time(one, one.starts_at + by, clock) for one in sessions if one.starts_at is not None]


def with_end(session: Session, end: datetime, clock: WallClock, least: int) -> Planned:
    """The session ending then, but not before it has lasted `least` minutes."""
    now = as_is(session)
    earliest = clock.plus(now.starts_at, least)
    return replace(now, ends_at=max(end, earliest))


def with_start(session: Session, start: datetime, clock: WallClock, least: int) -> Planned:
    """The session beginning then and ending as before; its items stay where they are."""
    now = as_is(session)
    end = now.ends_at
    if end is None:
        end = clock.plus(now.starts_at, length_of(session, clock) or ASSUMED)
    latest = clock.plus(end, -least)
    return replace(now, starts_at=min(start, latest), ends_at=end)


def swapped(one: Session, other: Session, clock: WallClock) -> list[Planned]:
    """Two timed sessions, each at the other's start and in the other's rooms, each as long as it is."""
    assert one.starts_at is not None
    assert other.starts_at is not None
    first = replace(at_time(one, other.starts_at, clock), rooms=other.rooms)
    second = replace(at_time(other, one.starts_at, clock), rooms=one.rooms)
    return [first, second]


def rooms_between(board: Board, session: Session, first: int, last: int) -> tuple[str, ...]:
    """The rooms of the columns from first to last; the session's own stays first where it is among them."""
    rooms = [board.columns[n].room for n in range(first, last + 1) if board.columns[n].room]
    if session.room in rooms:
        rooms.remove(session.room)
        rooms.insert(0, session.room)
    return tuple(rooms)


def aside(plans: Sequence[Planned], board: Board, columns: int) -> list[Planned]:
    """The plans moved by so many rooms to the right; all stay within the rooms there are.

    Rooms that are not shown stay with their session.
    """
    rooms = _rooms_of_a_day(board)
    places = {room: number for number, room in enumerate(rooms)}
    taken = [places[room] for plan in plans for room in plan.rooms or ("",) if room in places]
    if not taken:
        return list(plans)
    by = max(-min(taken), min(columns, len(rooms) - 1 - max(taken)))
    return (
        [replace(plan, rooms=_moved_rooms(plan.rooms, rooms, places, by)) for plan in plans] if by else list(plans)
    )


def _rooms_of_a_day(board: Board) -> list[str]:
    return [column.room for column in board.columns[: board.per_day]]


def _moved_rooms(now: tuple[str, ...], rooms: list[str], places: dict[str, int], by: int) -> tuple[str, ...]:
    moved: list[str] = []
    for room in now or ("",):
        goes = rooms[places[room] + by] if room in places else room
        if goes and goes not in moved:
            moved.append(goes)
    return tuple(moved)


def to_days(plans: Sequence[Planned], days: int, clock: WallClock) -> list[Planned]:
    """The plans so many days later, at the same times on the wall."""
    if not days:
        return list(plans)
    moved = []
    for plan in plans:
        again = at_time(plan.session, plan.starts_at + timedelta(days=days), clock)
        moved.append(replace(again, rooms=plan.rooms))
    return moved


def in_a_row(
    sessions: Sequence[Session], day: date, board: Board, first: int = 9 * 60, otherwise: int = 60
) -> list[Planned]:
    """Sessions without times one after another from that minute of the day, each room for itself.

    Those without a room go into the first.
    """
    clock, plans = board.clock, []
    free = at_minute(day, first)
    room = next((column.room for column in board.columns if column.room), "")
    for session in sessions:
        plan = at_time(session, free, clock, otherwise)
        plans.append(replace(plan, rooms=plan.rooms or ((room,) if room else ())))
        free = plan.ends_at or clock.plus(free, otherwise)
    return plans
