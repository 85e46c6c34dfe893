"""What the rules find in a programme: data first, a sentence last."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """How bad a finding is, worst first."""

    CONFLICT = 0
    """It cannot take place as planned."""
    WARNING = 1
    """It would look wrong on a printed page."""
    NOTE = 2
    """It may be meant, but is worth a look."""


class FindingKind(StrEnum):
    """What was found. Comments name the places a finding carries, in order."""

    ROOM_DOUBLE_BOOKED = "room_double_booked"  # session, session, room
    PERSON_IN_TWO_PLACES = "person_in_two_places"  # person, then each item or session
    PERSON_UNAVAILABLE = "person_unavailable"  # person, item or session
    ITEMS_LONGER_THAN_SESSION = "items_longer_than_session"  # session
    ITEM_OUTSIDE_SESSION = "item_outside_session"  # item, session
    SESSION_OUTSIDE_FORUM = "session_outside_forum"  # session
    SESSION_ENDS_BEFORE_START = "session_ends_before_start"  # session
    SESSION_WITHOUT_END = "session_without_end"  # session
    SESSION_WITHOUT_TIME = "session_without_time"  # session
    SESSION_WITHOUT_TITLE = "session_without_title"  # session
    TALK_WITHOUT_TIME = "talk_without_time"  # item, session
    TALK_WITHOUT_TITLE = "talk_without_title"  # item, session
    TALK_WITHOUT_SPEAKER = "talk_without_speaker"  # item, session
    PANEL_WITHOUT_MODERATOR = "panel_without_moderator"  # item, session
    PANEL_WITHOUT_PANELISTS = "panel_without_panelists"  # item, session
    ABSENT_PERSON_ON_PAGE = "absent_person_on_page"  # person, item or session
    PERSON_WITHOUT_POSITION = "person_without_position"  # person
    PERSON_WITHOUT_ORGANIZATION = "person_without_organization"  # person
    FORUM_WITHOUT_TITLE = "forum_without_title"  # forum
    FORUM_WITHOUT_DATE = "forum_without_date"  # forum
    FORUM_WITHOUT_VENUE = "forum_without_venue"  # forum
    FORUM_WITHOUT_HOST = "forum_without_host"  # forum
    FORUM_WITHOUT_PRESS_CONTACT = "forum_without_press_contact"  # forum

    @property
    def severity(self) -> Severity:
        return _SEVERITIES.get(self, Severity.WARNING)


_SEVERITIES = {
    FindingKind.ROOM_DOUBLE_BOOKED: Severity.CONFLICT,
    FindingKind.PERSON_IN_TWO_PLACES: Severity.CONFLICT,
    FindingKind.PERSON_UNAVAILABLE: Severity.CONFLICT,
    FindingKind.ITEMS_LONGER_THAN_SESSION: Severity.CONFLICT,
    FindingKind.ITEM_OUTSIDE_SESSION: Severity.CONFLICT,
    FindingKind.SESSION_OUTSIDE_FORUM: Severity.CONFLICT,
    FindingKind.SESSION_ENDS_BEFORE_START: Severity.CONFLICT,
    FindingKind.PANEL_WITHOUT_MODERATOR: Severity.NOTE,
    FindingKind.PERSON_WITHOUT_POSITION: Severity.NOTE,
    FindingKind.PERSON_WITHOUT_ORGANIZATION: Severity.NOTE,
    FindingKind.FORUM_WITHOUT_PRESS_CONTACT: Severity.NOTE,
}


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


@dataclass(frozen=True, slots=True)
class Finding:
    """One conflict or gap: kind, places and minutes are all that its sentence is made from."""

    kind: FindingKind
    places: tuple[Place, ...]
    minutes: int = 0
    """How long an overlap or excess lasts, rounded up; 0 where the kind has none."""

    @property
    def severity(self) -> Severity:
        return self.kind.severity

    @property
    def sentence(self) -> str:
        """The finding in English, with typographic quotes and a full stop."""
        from eventdesk.programme.sentences import english

        return english(self)
