"""What the rules find in a programme: data first, a sentence last."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from hashlib import blake2b

from eventdesk.model.kinds import ForumPhase

_LONGEST_KEY = 200


class Severity(IntEnum):
    """How bad a finding is, worst first."""

    CONFLICT = 0
    """It cannot take place as planned."""
    WARNING = 1
    """It would look wrong on a printed page, or go wrong on the day."""
    NOTE = 2
    """It may be meant, but is worth a look."""
    SILENT = 3
    """Not worth a word in this phase; rules leave such findings out."""


class FindingKind(StrEnum):
    """What was found. Comments name the places a finding carries, in order."""

    ROOM_DOUBLE_BOOKED = "room_double_booked"  # session, session, room
    PERSON_IN_TWO_PLACES = "person_in_two_places"  # person, then each item or session
    PERSON_UNAVAILABLE = "person_unavailable"  # person, item or session
    PERSON_NOT_YET_ARRIVED = "person_not_yet_arrived"  # person, item or session
    PERSON_ALREADY_LEFT = "person_already_left"  # person, item or session
    ROOM_CHANGE_TOO_SHORT = "room_change_too_short"  # person, item or session, the one after it
    ITEMS_LONGER_THAN_SESSION = "items_longer_than_session"  # session
    ITEM_OUTSIDE_SESSION = "item_outside_session"  # item, session
    SESSION_OUTSIDE_FORUM = "session_outside_forum"  # session
    SESSION_ENDS_BEFORE_START = "session_ends_before_start"  # session
    AUDIENCE_OVER_CAPACITY = "audience_over_capacity"  # session, its rooms
    SESSION_WITHOUT_END = "session_without_end"  # session
    SESSION_WITHOUT_TIME = "session_without_time"  # session
    SESSION_WITHOUT_ROOM = "session_without_room"  # session
    SESSION_WITHOUT_TITLE = "session_without_title"  # session
    SESSION_WITHOUT_MODERATOR = "session_without_moderator"  # session
    TALK_WITHOUT_TIME = "talk_without_time"  # item, session
    TALK_WITHOUT_TITLE = "talk_without_title"  # item, session
    TALK_WITHOUT_SPEAKER = "talk_without_speaker"  # item, session
    PANEL_WITHOUT_MODERATOR = "panel_without_moderator"  # item, session
    PANEL_WITHOUT_PANELISTS = "panel_without_panelists"  # item, session
    INTERPRETATION_MISSING_FOR_AUDIENCE = "interpretation_missing_for_audience"  # session
    INTERPRETATION_MISSING_FOR_PERSON = "interpretation_missing_for_person"  # person, item
    ABSENT_PERSON_ON_PAGE = "absent_person_on_page"  # person, item or session
    PERSON_ONLY_INVITED = "person_only_invited"  # person, the first item or session
    CANCELLED_SESSION_WITH_PEOPLE = "cancelled_session_with_people"  # session
    SESSION_STILL_TENTATIVE = "session_still_tentative"  # session
    PERSON_WITHOUT_POSITION = "person_without_position"  # person
    PERSON_WITHOUT_ORGANIZATION = "person_without_organization"  # person
    SIDES_UNEQUAL_IN_SPEAKERS = "sides_unequal_in_speakers"  # forum
    SIDES_UNEQUAL_IN_MINUTES = "sides_unequal_in_minutes"  # forum
    SIDES_UNEQUAL_IN_KEYNOTES = "sides_unequal_in_keynotes"  # forum
    FORUM_WITHOUT_TITLE = "forum_without_title"  # forum
    FORUM_WITHOUT_DATE = "forum_without_date"  # forum
    FORUM_WITHOUT_VENUE = "forum_without_venue"  # forum
    FORUM_WITHOUT_HOST = "forum_without_host"  # forum
    FORUM_WITHOUT_PRESS_CONTACT = "forum_without_press_contact"  # forum

    def severity_in(self, phase: ForumPhase) -> Severity:
        """How much it matters in that phase of the work on a forum."""
        from eventdesk.programme.severities import severity_of

        return severity_of(self, phase)


class PlaceKind(StrEnum):
    FORUM = "forum"
    SESSION = "session"
    ITEM = "item"
    PERSON = "person"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding points: the row's `uid` (empty outside a workspace), the file's `id`, a label to show.

    `label` is a title or name in the forum's main language, empty where there is none; `number` is the
    position in its list, from 1; `within` is the session that an item belongs to.
    """

    kind: PlaceKind
    uid: str
    id: str
    label: str
    number: int
    within: "Place | None" = None

    @property
    def session(self) -> "Place | None":
        """The session itself, or the one that an item belongs to."""
        return self if self.kind is PlaceKind.SESSION else self.within

    @property
    def name_in_keys(self) -> str:
        """What tells the row from its like: the file's id, else the row's uid, else its number in its session."""
        if self.id or self.uid:
            return self.id or self.uid
        within = self.within.name_in_keys if self.within is not None else ""
        return f"{within}/{self.number}"


@dataclass(frozen=True, slots=True)
class SideCount:
    """How many speakers, minutes or keynotes one side of a bilateral forum has."""

    side: str
    count: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One conflict or gap. Kind, places and numbers are all that its sentence is made from.

    `minutes`: how long an overlap or excess lasts, rounded up; for a change of rooms, how long there is for it,
    rounded down; 0 where the kind has none. `count`: how many of an audience have no seat, or of people stand in
    a cancelled session. `basis` holds the values that the finding rests on, in any form.
    """

    kind: FindingKind
    places: tuple[Place, ...]
    minutes: int = 0
    severity: Severity = Severity.WARNING
    count: int = 0
    languages: tuple[str, ...] = ()
    sides: tuple[SideCount, ...] = ()
    basis: tuple[object, ...] = ()

    @property
    def key(self) -> str:
        """What stays the same while the programme is edited: the kind and the ids of whom and what it is about.

        The same two sessions give the same key whichever comes first, and whichever of their items overlap.
        """
        names = "|".join(_escaped(name) for name in _names(self.kind, self.places))
        key = f"{self.kind.value}:{names}"
        return key if len(key) <= _LONGEST_KEY else f"{self.kind.value}:{_digest(names)}"

    @property
    def facts(self) -> str:
        """A fingerprint of what the finding rests on: once it differs, the finding is another one."""
        counts = tuple((one.side, one.count) for one in self.sides)
        return _digest(repr((self.minutes, self.count, self.languages, counts, self.basis)))

    @property
    def sentence(self) -> str:
        """The finding in English, with typographic quotes and a full stop."""
        from eventdesk.programme.sentences import english

        return english(self)


def depends_on_place(finding: Finding) -> bool:
    """Whether the finding is about where and when a session is, not about what it holds."""
    if finding.kind is FindingKind.PERSON_IN_TWO_PLACES:
        return finding.places[1].session != finding.places[2].session
    return finding.kind in (
        FindingKind.ROOM_DOUBLE_BOOKED,
        FindingKind.PERSON_UNAVAILABLE,
        FindingKind.PERSON_NOT_YET_ARRIVED,
        FindingKind.PERSON_ALREADY_LEFT,
        FindingKind.SESSION_OUTSIDE_FORUM,
        FindingKind.AUDIENCE_OVER_CAPACITY,
    )


def _names(kind: FindingKind, places: tuple[Place, ...]) -> list[str]:
    if kind is FindingKind.ROOM_DOUBLE_BOOKED:
        return [*sorted(place.name_in_keys for place in places[:2]), places[2].name_in_keys]
    if kind in (FindingKind.PERSON_IN_TWO_PLACES, FindingKind.ROOM_CHANGE_TOO_SHORT):
        one, other = places[1].session, places[2].session
        if one is not None and other is not None and one.name_in_keys != other.name_in_keys:
            return [places[0].name_in_keys, *sorted((one.name_in_keys, other.name_in_keys))]
        return [places[0].name_in_keys, *sorted(place.name_in_keys for place in places[1:])]
    if kind in _OF_PERSON_IN_SESSION:
        session = places[1].session or places[1]
        return [places[0].name_in_keys, session.name_in_keys]
    if kind is FindingKind.PERSON_ONLY_INVITED:
        return [places[0].name_in_keys]
    if kind is FindingKind.AUDIENCE_OVER_CAPACITY:
        return [places[0].name_in_keys]
    return [place.name_in_keys for place in places]


_OF_PERSON_IN_SESSION = frozenset(
    {
        FindingKind.PERSON_UNAVAILABLE,
        FindingKind.PERSON_NOT_YET_ARRIVED,
        FindingKind.PERSON_ALREADY_LEFT,
    }
)


TIMED_KINDS = frozenset(
    {
        FindingKind.ROOM_DOUBLE_BOOKED,
        FindingKind.PERSON_IN_TWO_PLACES,
        FindingKind.PERSON_UNAVAILABLE,
        FindingKind.PERSON_NOT_YET_ARRIVED,
        FindingKind.PERSON_ALREADY_LEFT,
        FindingKind.ROOM_CHANGE_TOO_SHORT,
        FindingKind.ITEMS_LONGER_THAN_SESSION,
        FindingKind.ITEM_OUTSIDE_SESSION,
        FindingKind.SESSION_OUTSIDE_FORUM,
        FindingKind.SESSION_ENDS_BEFORE_START,
        FindingKind.SESSION_WITHOUT_END,
        FindingKind.AUDIENCE_OVER_CAPACITY,
    }
)
"""What `conflicts` finds: about times, rooms, people's time and seats."""


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace("|", "\\p")


def _digest(words: str) -> str:
    return blake2b(words.encode(errors="surrogatepass"), digest_size=16).hexdigest()
