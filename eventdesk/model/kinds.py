"""The closed lists of the field: what kinds, roles and states there are. The values are the file's words."""

from enum import StrEnum


class ForumStatus(StrEnum):
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class ForumPhase(StrEnum):
    """How far the work on a forum is: what counts as missing, and how much it matters, depends on it."""

    PLANNING = "planning"
    INVITING = "inviting"
    FINAL = "final"
    ON_SITE = "on_site"


class OrganizationRole(StrEnum):
    HOST = "host"
    CO_HOST = "co_host"
    ORGANIZER = "organizer"
    SPONSOR = "sponsor"
    SUPPORTER = "supporter"


class Precision(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"


class SessionKind(StrEnum):
    OPENING = "opening"
    KEYNOTE = "keynote"
    SESSION = "session"
    PANEL = "panel"
    BREAK = "break"
    MEAL = "meal"
    SOCIAL = "social"
    CLOSING = "closing"
    OTHER = "other"


class SessionStatus(StrEnum):
    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class ItemKind(StrEnum):
    OPENING_SPEECH = "opening_speech"
    WELCOME_SPEECH = "welcome_speech"
    CONGRATULATORY_SPEECH = "congratulatory_speech"
    KEYNOTE = "keynote"
    PRESENTATION = "presentation"
    PANEL = "panel"
    DISCUSSION = "discussion"
    QUESTIONS = "questions"
    CEREMONY = "ceremony"
    PHOTO = "photo"
    PERFORMANCE = "performance"
    BREAK = "break"
    ANNOUNCEMENT = "announcement"
    CLOSING_REMARKS = "closing_remarks"


class AppearanceRole(StrEnum):
    """In which role a person stands in an item or (moderator, MC, interpreter) in a session."""

    SPEAKER = "speaker"
    PANELIST = "panelist"
    MODERATOR = "moderator"
    MC = "mc"
    INTERPRETER = "interpreter"


class AppearanceStatus(StrEnum):
    INVITED = "invited"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    CANCELLED = "cancelled"

    @property
    def stays(self) -> bool:
        """Whether a person in this state still belongs on a page."""
        return self in (AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED)


class OutcomeKind(StrEnum):
    AGREED = "agreed"
    PROPOSED = "proposed"
    RAISED = "raised"
    MENTIONED = "mentioned"
    DECIDED = "decided"


class ReleaseKind(StrEnum):
    """What a release is for: three look ahead, one tells of the first day, one of the whole, one puts right."""

    SAVE_THE_DATE = "save_the_date"
    ADVISORY = "advisory"
    OPENING = "opening"
    RELEASE = "release"
    CORRECTION = "correction"


class ReleaseLength(StrEnum):
    """How much of the story a release tells: one page, everything, or what a web page wants."""

    SHORT = "short"
    FULL = "full"
    WEB = "web"


class QuoteConsent(StrEnum):
    """What the speaker said to being quoted."""

    UNKNOWN = "unknown"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"


class HonorificRule(StrEnum):
    """Where “Dr.”, “Mr.” and their like stand before a name."""

    FIRST = "first"
    ALWAYS = "always"
    NEVER = "never"


class NumberStyle(StrEnum):
    """Whether small numbers are words (one to nine) or digits."""

    WORDS = "words"
    DIGITS = "digits"


class DateStyle(StrEnum):
    """How a date is written: 27 December 2019, December 27, 2019, or in digits alone."""

    DAY_MONTH = "day_month"
    MONTH_DAY = "month_day"
    NUMERIC = "numeric"


class FontStyle(StrEnum):
    SANS = "sans"
    SERIF = "serif"


class AttendeeStatus(StrEnum):
    """How far an attendee has come. `ARRIVED` is stored only where it is not known when they arrived."""

    INVITED = "invited"
    REGISTERED = "registered"
    CONFIRMED = "confirmed"
    WAITLISTED = "waitlisted"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    NO_SHOW = "no_show"
    ARRIVED = "arrived"


class RegistrationStatus(StrEnum):
    """An attendee's place in a session: they have one, wait for one, or gave it back."""

    BOOKED = "booked"
    WAITLISTED = "waitlisted"
    CANCELLED = "cancelled"


class OwnFieldKind(StrEnum):
    """What a field holds that an organizer added to the attendees."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    FLAG = "flag"


class ScanOutcome(StrEnum):
    """What the desk at the door answered."""

    WELCOME = "welcome"
    AGAIN = "again"
    REFUSED = "refused"
    WRONG_SESSION = "wrong_session"


OWN_PARAGRAPH = "own:"
"""What the key of a paragraph begins with that the organizer added to a release."""

# Categories are open: an organizer adds their own. These are offered.
ATTENDEE_CATEGORIES = ("vip", "speaker", "press", "staff", "guest")
