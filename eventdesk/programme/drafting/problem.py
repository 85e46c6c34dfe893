"""The forum as a puzzle: what is to be placed, where and when each may be, and what stands fixed.

Time is counted in units of `Problem.unit` minutes from the midnight with which the first day begins. Sets of times
are bits (see `bits`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum

from eventdesk.model.kinds import SessionKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.clock import Clock
from eventdesk.programme.drafting.options import DraftOptions, Hours

PAUSES = frozenset({SessionKind.BREAK, SessionKind.MEAL})
WANTED = PAUSES | {SessionKind.SOCIAL}
"""Kinds that have their times of the day, and need not be early."""
EVERYWHERE = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})
"""Kinds that take all rooms where they name none: nothing takes place beside them."""
FOLLOWS = 20
"""Minutes up to which a session follows another one directly."""


class Part(IntEnum):
    """Where in the forum a session belongs."""

    OPENING = 0
    MIDDLE = 1
    CLOSING = 2
    ANYWHERE = 3
    """Meals and evenings may come before the opening and after the closing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to give a session its room: the numbers of the rooms it then takes up, and what is stored."""

    takes: frozenset[int]
    rooms: tuple[str, ...]
    seats: int | None

    def near(self, takes: frozenset[int]) -> bool:
        """Whether one gets from here to there without a change of rooms."""
        return not self.takes or not takes or not self.takes.isdisjoint(takes)


@dataclass(frozen=True, slots=True)
class Use:
    """A person is needed from `begin` to `end` units after the session's start (all that is between as well)."""

    person: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class FixedUse:
    """A person is taken up by a session that stays, in these rooms."""

    start: int
    end: int
    takes: frozenset[int]


@dataclass(slots=True)
class Job:
    """A session to be placed. `allowed` has for each of `choices` the starts that it may have."""

    index: int
    session: Session
    length: int
    minutes: int
    part: Part
    choices: tuple[Choice, ...]
    allowed: tuple[int, ...]
    uses: tuple[Use, ...] = ()
    before: int | None = None
    """Its present start, in units."""
    room_before: int | None = None
    """Its present room, as the number of a choice."""
    side: str = ""
    language: str = ""
    track: str = ""
    fixed_time: bool = False

    @property
    def anywhere(self) -> int:
        """The starts that it may have in one room or another."""
        found = 0
        for each in self.allowed:
            found |= each
        return found

    @property
    def placeable(self) -> bool:
        return any(self.allowed)


@dataclass(frozen=True, slots=True)
class Window:
    """A day's hours, or a half of them, in units; `opens` is when the day opens."""

    start: int
    end: int
    opens: int


@dataclass(slots=True)
class Problem:
    """All there is to solve. `fixed` are the sessions that stay, by number, with their times in units."""

    snapshot: ForumSnapshot
    options: DraftOptions
    clock: Clock
    origin: datetime
    unit: int
    days: tuple[Window, ...]
    hours: tuple[Hours, ...]
    starts: int = 0
    """Every start on the grid on a day of the forum."""
    jobs: list[Job] = field(default_factory=list)
    fixed: dict[int, tuple[int, int]] = field(default_factory=dict)
    room_busy: list[int] = field(default_factory=list)
    roomless_busy: int = 0
    """When sessions that stay take place without a room: a break of the whole forum is not beside them either."""
    person_busy: dict[str, list[FixedUse]] = field(default_factory=dict)

    def units_down(self, point: datetime) -> int:
        return (point - self.origin) // timedelta(minutes=self.unit)

    def units_up(self, point: datetime) -> int:
        return -(-(point - self.origin) // timedelta(minutes=self.unit))

    def point(self, units: int) -> datetime:
        return self.origin + timedelta(minutes=units * self.unit)

    def wall(self, units: int) -> datetime:
        return self.clock.wall(self.point(units))

    @property
    def change(self) -> int:
        """The units that a change of rooms takes."""
        return -(-self.options.room_change // self.unit)

    @property
    def rest(self) -> int:
        """The units of a pause that counts as one."""
        return -(-self.options.rest // self.unit)

    def day_of(self, start: int) -> Window:
        return next((day for day in self.days if day.start <= start < day.end), self.days[0])


def running(snapshot: ForumSnapshot) -> Iterator[tuple[int, Session]]:
    """The sessions that take place, numbered."""
    for index, session in enumerate(snapshot.sessions):
        if session.status is not SessionStatus.CANCELLED:
            yield index, session


def part_of(session: Session) -> Part:
    if session.kind is SessionKind.OPENING:
        return Part.OPENING
    if session.kind is SessionKind.CLOSING:
        return Part.CLOSING
    if session.kind is SessionKind.OTHER and not session.items and session.moderator is None:
        return Part.ANYWHERE  # registration, a shuttle: nobody speaks, so it may be before the opening
    return Part.ANYWHERE if session.kind in (SessionKind.MEAL, SessionKind.SOCIAL) else Part.MIDDLE


def name_of(snapshot: ForumSnapshot, session: Session) -> str:
    """What it is called in the forum's main language, else its id."""
    language = snapshot.languages[0] if snapshot.languages else "en"
    return snapshot.pick(session.title, language) or session.id


def shared_people(one: Job, other: Job) -> list[tuple[Use, Use]]:
    """The uses of both by the same person."""
    there = {use.person: use for use in other.uses}
    return [(use, there[use.person]) for use in one.uses if use.person in there]


def needed_gap(pairs: Iterable[tuple[Use, Use]]) -> int:
    """How many units the second's start must come after the first's, for everybody in both."""
    return max((first.end - second.begin for first, second in pairs), default=0)
