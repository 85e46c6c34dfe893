"""What the organizer asks of a draft."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import IntEnum, StrEnum
from types import MappingProxyType

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import forum_dates
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.bookings import ROOM_CHANGE

OPENS, CLOSES = time(9), time(18)
"""Opening hours of a forum that has too few times yet to tell its own."""


class Mode(StrEnum):
    """Which sessions get a new place. What is pinned always keeps its own."""

    FILL = "fill"
    """Those without a time or a room get what they lack; all others stay."""
    ANEW = "anew"
    """All of them."""
    REPAIR = "repair"
    """All may move, but as few, as little and between as few rooms as can be."""


class Wish(StrEnum):
    """What a draft tries to do beyond what it must."""

    TRACK_ROOM = "track_room"
    """A track stays in one room."""
    SIDES = "sides"
    """Sessions of the sides of a bilateral forum alternate."""
    REST = "rest"
    """Nobody has two sessions in a row."""
    LARGE_ROOMS = "large_rooms"
    """The larger the audience, the larger the room."""
    LANGUAGES = "languages"
    """Each half-day has of every language spoken its share."""
    EARLY = "early"
    """Days begin on time, have no gaps and end early."""


class Importance(IntEnum):
    """How much a wish counts. The value is its weight."""

    NOT = 0
    A_LITTLE = 1
    IMPORTANT = 4


USUAL: Mapping[Wish, Importance] = MappingProxyType(
    {
        Wish.TRACK_ROOM: Importance.IMPORTANT,
        Wish.SIDES: Importance.A_LITTLE,
        Wish.REST: Importance.A_LITTLE,
        Wish.LARGE_ROOMS: Importance.A_LITTLE,
        Wish.LANGUAGES: Importance.A_LITTLE,
        Wish.EARLY: Importance.A_LITTLE,
    }
)


@dataclass(frozen=True, slots=True)
class Hours:
    """When sessions may take place on a day: wall times. Closing at or before opening means the day after."""

    day: date
    opens: time = OPENS
    closes: time = CLOSES

    @property
    def start(self) -> datetime:
        return datetime.combine(self.day, self.opens)

    @property
    def end(self) -> datetime:
        end = datetime.combine(self.day, self.closes)
        return end if end > self.start else end + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """`grid`, `room_change` and `rest` are minutes; `seconds` is how long to search at most.

    `hours` has an entry for each day to be used; empty: `usual_hours`. `grid` 0: the coarsest of 15, 10 and 5 that
    suits all lengths. With `alone` one core searches, and the same `seed` gives the same draft: `seconds` is then
    an amount of work that about so many seconds do. `keep_track_order`: sessions of a track take place one after
    another in the order in which they are stored.
    """

    mode: Mode = Mode.FILL
    hours: tuple[Hours, ...] = ()
    wishes: Mapping[Wish, Importance] = field(default_factory=lambda: USUAL)
    keep_track_order: bool = False
    grid: int = 0
    room_change: int = ROOM_CHANGE
    rest: int = 30
    seconds: float = 20.0
    seed: int = 0
    alone: bool = False

    def weight(self, wish: Wish) -> int:
        return int(self.wishes.get(wish, Importance.NOT))


def usual_hours(snapshot: ForumSnapshot) -> tuple[Hours, ...]:
    """Every day of the forum, from the earliest start to the latest end that its sessions have today.

    A forum that has sessions without a time is open from 9:00 to 18:00 at the least. A forum without
    dates has the days of its sessions, if any.
    """
    running = [one for one in snapshot.sessions if one.status is not SessionStatus.CANCELLED]
    timed = [one for one in running if one.starts_at is not None and one.ends_at is not None]
    days = forum_dates(snapshot) or sorted({one.starts_at.date() for one in timed if one.starts_at is not None})
    opens = [one.starts_at.time() for one in timed if one.starts_at is not None]
    closes = [
        one.ends_at.time()
        for one in timed
        if one.starts_at is not None and one.ends_at is not None and one.ends_at.date() == one.starts_at.date()
    ]
    if len(timed) < len(running) or not closes:
        opens, closes = [*opens, OPENS], [*closes, CLOSES]
    return tuple(Hours(day, min(opens), max(closes)) for day in days)
