"""A drafted place in the timetable for one session, and why it is there.

What proposes a timetable (`programme.drafting`) and what stores it (`workspace.draft_edits`) share these. Times
are local wall time of the forum. Rooms are ids of the snapshot that the draft was made for, a session's own first.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReasonKind(StrEnum):
    """Why a session is where it is. Comments tell what `names` (in order) and `count`, `of` hold."""

    OPENS = "opens"  # it opens the forum
    CLOSES = "closes"  # it closes the forum
    MEAL_TIME = "meal_time"  # at a time at which one eats
    BREAK_TIME = "break_time"  # at a time at which a break is wanted
    EVENING = "evening"  # towards the evening
    KEEPS_TIME = "keeps_time"  # it had this time already
    KEEPS_ROOM = "keeps_room"  # it was given this room before: room
    TRACK_ROOM = "track_room"  # with others of its track: track, room; count others of its track are there
    TRACK_APART = "track_apart"  # not in its track's room: track, that room
    AFTER_IN_TRACK = "after_in_track"  # behind the session that precedes it in its track: track, session
    ENOUGH_SEATS = "enough_seats"  # room; count seats for an audience of `of`
    ONLY_ROOM = "only_room"  # the only room with enough seats: room
    LARGEST_ROOM = "largest_room"  # room
    SIDES_ALTERNATE = "sides_alternate"  # side, after that side
    SIDES_REPEAT = "sides_repeat"  # a second time in a row: side
    RESTED = "rested"  # a pause of count minutes before or after for: person
    TWICE_IN_A_ROW = "twice_in_a_row"  # only count minutes for: person
    PERSON_THERE = "person_there"  # the time at which this person is there: person
    EARLIEST = "earliest"  # nothing earlier on that day was free for it
    IN_THE_WAY = "in_the_way"  # it moved for: session
    MENDS = "mends"  # names[0] is the sentence of the conflict that it had


class Trouble(StrEnum):
    """Why a session found no place. Comments tell what `names` and `count` hold."""

    TOO_LARGE_AUDIENCE = "too_large_audience"  # no room seats count people
    LONGER_THAN_DAY = "longer_than_day"  # count minutes are more than any day has
    PEOPLE_AWAY = "people_away"  # people who are not there together at any time
    PINNED_IN_THE_WAY = "pinned_in_the_way"  # what stays leaves no time: up to three sessions
    NO_TIME_LEFT = "no_time_left"  # everything else takes up the rooms or people: people it waits for, if any
    FIXED_TIME_TAKEN = "fixed_time_taken"  # it keeps its time, and no room is free then
    NO_ROOM = "no_room"  # the room that it is to be in is not one of the forum's
    CHECK_FAILED = "check_failed"  # the check of conflicts found names[0]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a session is where it is; `names` are titles and names in the forum's main language."""

    kind: ReasonKind
    names: tuple[str, ...] = ()
    count: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class ItemStart:
    """An item that has a start of its own goes along with its session."""

    uid: str
    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class Placement:
    """A session at its drafted time and place; what it was before tells whether it moves.

    `session_uid` is the row's uid, or the id in a forum that was read from a file.
    """

    session_uid: str
    starts_at: datetime
    ends_at: datetime
    rooms: tuple[str, ...]
    reasons: tuple[Reason, ...] = ()
    was_starts_at: datetime | None = None
    was_ends_at: datetime | None = None
    was_rooms: tuple[str, ...] = ()
    items: tuple[ItemStart, ...] = ()

    @property
    def room(self) -> str | None:
        """Its own room's id."""
        return self.rooms[0] if self.rooms else None

    @property
    def moved_in_time(self) -> bool:
        return self.was_starts_at is not None and self.starts_at != self.was_starts_at


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A session for which there is no place, and why.

    Where it had a time, the draft may need it for others: accepting this takes the time away. `minutes` is its
    length.
    """

    session_uid: str
    trouble: Trouble
    names: tuple[str, ...] = ()
    count: int = 0
    was_starts_at: datetime | None = None
    was_ends_at: datetime | None = None
    minutes: int | None = None
