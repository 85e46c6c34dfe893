"""What the checks before issue may find, how much each matters, and its sentence."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from eventdesk.press.gaps import Place


class Severity(IntEnum):
    """How much a finding matters, worst first."""

    ERROR = 0
    """The release would be wrong: it should not go out."""
    WARNING = 1
    """An editor would ask about it."""
    NOTE = 2
    """It may be meant, but is worth a look."""


class CheckKind(StrEnum):
    UNKNOWN_NAME = "unknown_name"
    NAME_SPELT_OTHERWISE = "name_spelt_otherwise"
    CANCELLED_PERSON = "cancelled_person"
    NO_OFFICE_AT_FIRST = "no_office_at_first"
    SHORT_BEFORE_FULL = "short_before_full"
    WRONG_WEEKDAY = "wrong_weekday"
    IMPOSSIBLE_DATE = "impossible_date"
    PANEL_COUNT = "panel_count"
    NOT_APPROVED = "not_approved"
    NO_CONSENT = "no_consent"
    CONSENT_REFUSED = "consent_refused"
    TRANSLATION_AWAITS = "translation_awaits"
    UNCLOSED_QUOTE = "unclosed_quote"
    ALTERED_QUOTE = "altered_quote"
    ACRONYM_BEFORE_FULL = "acronym_before_full"
    OFFICES_OUT_OF_ORDER = "offices_out_of_order"
    SIDES_OUT_OF_ORDER = "sides_out_of_order"
    TENSE = "tense"
    STATUS_AGAINST_KIND = "status_against_kind"
    EMBARGO_PAST = "embargo_past"
    EMBARGO_BEFORE_ISSUE = "embargo_before_issue"
    NO_CONTACT = "no_contact"
    NO_HEADLINE = "no_headline"
    NO_BOILERPLATE = "no_boilerplate"
    NO_CAPTION = "no_caption"
    NO_CREDIT = "no_credit"
    NO_ALT = "no_alt"
    PHOTO_WITHHELD = "photo_withheld"
    PHOTO_NOT_ASKED = "photo_not_asked"
    UNTRANSLATED = "untranslated"
    STATEMENT_LEFT_OUT = "statement_left_out"
    NO_ROOM = "no_room"
    STALE = "stale"
    ORPHAN = "orphan"
    AVOIDED_SPELLING = "avoided_spelling"
    NOTHING_CORRECTED = "nothing_corrected"


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE

RULES: dict[CheckKind, tuple[Severity, str]] = {
    CheckKind.UNKNOWN_NAME: (_E, "“{0}” is not the name of anybody in the programme."),
    CheckKind.NAME_SPELT_OTHERWISE: (_E, "“{0}” is spelt “{1}” in the programme."),
    CheckKind.CANCELLED_PERSON: (_E, "{0} does not take part any more but is named."),
    CheckKind.NO_OFFICE_AT_FIRST: (_W, "{0} is named for the first time without an office or an organization."),
    CheckKind.SHORT_BEFORE_FULL: (_W, "“{0}” stands before the reader has met {1}."),
    CheckKind.WRONG_WEEKDAY: (_E, "“{0}”: that day is a {1}."),
    CheckKind.IMPOSSIBLE_DATE: (_E, "“{0}” is no day of the calendar."),
    CheckKind.PANEL_COUNT: (_E, "“{0}”: the programme has {1}."),
    CheckKind.NOT_APPROVED: (_W, "Nobody has approved the quote of {0}."),
    CheckKind.NO_CONSENT: (_W, "{0} has not agreed to be quoted yet."),
    CheckKind.CONSENT_REFUSED: (_N, "{0} refused to be quoted: the words are left out."),
    CheckKind.TRANSLATION_AWAITS: (_E, "The translation of the quote of {0} is not approved: it is not printed."),
    CheckKind.UNCLOSED_QUOTE: (_E, "A quotation mark is open or closed without its other one: “{0}”."),
    CheckKind.ALTERED_QUOTE: (
        _E,
        "These words stand in quotation marks, but nobody is recorded to have said them: “{0}”.",
    ),
    CheckKind.ACRONYM_BEFORE_FULL: (_W, "“{0}” is used before it is spelt out."),
    CheckKind.OFFICES_OUT_OF_ORDER: (_W, "{0} comes before {1}, who has the higher office."),
    CheckKind.SIDES_OUT_OF_ORDER: (_N, "Here the side {0} comes first, elsewhere {1} does."),
    CheckKind.TENSE: (_E, "“{0}” does not go with a forum that is {1}."),
    CheckKind.STATUS_AGAINST_KIND: (_E, "This kind of release does not go with a forum that is {0}."),
    CheckKind.EMBARGO_PAST: (_W, "The embargo has ended already."),
    CheckKind.EMBARGO_BEFORE_ISSUE: (_E, "The embargo ends before the day of the release."),
    CheckKind.NO_CONTACT: (_E, "No press contact with a telephone number or an e-mail address."),
    CheckKind.NO_HEADLINE: (_W, "The release has no headline of its own."),
    CheckKind.NO_BOILERPLATE: (_N, "{0} has no words about itself for the end of the release."),
    CheckKind.NO_CAPTION: (_W, "Photo {0} has no caption."),
    CheckKind.NO_CREDIT: (_W, "Photo {0} has no credit."),
    CheckKind.NO_ALT: (_N, "Photo {0} has no description for those who do not see it."),
    CheckKind.PHOTO_WITHHELD: (_N, "Photo {0} is left out: {1} has not agreed to be photographed."),
    CheckKind.PHOTO_NOT_ASKED: (
        _N,
        "Photo {0}: whether {1} agreed to be photographed is not known, since the attendees do not include them.",
    ),
    CheckKind.UNTRANSLATED: (_W, "“{0}” is not there in the language of the release."),
    CheckKind.STATEMENT_LEFT_OUT: (_N, "Words of {0} are left out: the place where they were said is cancelled."),
    CheckKind.NO_ROOM: (_N, "One page has no room for the words of {0}: they are left out."),
    CheckKind.STALE: (_E, "The facts under your own words changed: {0}"),
    CheckKind.ORPHAN: (_W, "Your own words belong to a part that the release no longer has: “{0}”."),
    CheckKind.AVOIDED_SPELLING: (_W, "“{0}”: the house writes “{1}”."),
    CheckKind.NOTHING_CORRECTED: (
        _E,
        "This correction corrects nothing: no fact differs from the release it names.",
    ),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Where in a part of the release: characters from `start` up to `end`, counted from 0."""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at before a release goes out.

    `words` fill the places of the kind's sentence. `span` is where it stands in the text; `instead` what to put
    there, where that can be known (empty: it is for a person to say).
    """

    kind: CheckKind
    place: Place
    words: tuple[str, ...] = ()
    span: Span | None = None
    instead: str = ""

    @property
    def severity(self) -> Severity:
        return RULES[self.kind][0]

    @property
    def sentence(self) -> str:
        return RULES[self.kind][1].format(*self.words)
