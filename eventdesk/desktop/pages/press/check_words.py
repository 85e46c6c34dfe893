"""The checks before issue in the window's language; a test holds the sentences against those of the checks."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.desktop.pages.documents.wording import window_locale
from eventdesk.press.checks import CheckKind, Severity
from eventdesk.press.draft import Story
from eventdesk.press.gaps import PlaceKind
from eventdesk.press.reviewing import ReviewedCheck

translate = QCoreApplication.translate

SENTENCES: Mapping[CheckKind, object] = {
    CheckKind.UNKNOWN_NAME: QT_TRANSLATE_NOOP("Checks", "“{0}” is not the name of anybody in the programme."),
    CheckKind.NAME_SPELT_OTHERWISE: QT_TRANSLATE_NOOP("Checks", "“{0}” is spelt “{1}” in the programme."),
    CheckKind.CANCELLED_PERSON: QT_TRANSLATE_NOOP("Checks", "{0} does not take part any more but is named."),
    CheckKind.NO_OFFICE_AT_FIRST: QT_TRANSLATE_NOOP(
        "Checks", "{0} is named for the first time without an office or an organization."
    ),
    CheckKind.SHORT_BEFORE_FULL: QT_TRANSLATE_NOOP("Checks", "“{0}” stands before the reader has met {1}."),
    CheckKind.WRONG_WEEKDAY: QT_TRANSLATE_NOOP("Checks", "“{0}”: that day is a {1}."),
    CheckKind.IMPOSSIBLE_DATE: QT_TRANSLATE_NOOP("Checks", "“{0}” is no day of the calendar."),
    CheckKind.PANEL_COUNT: QT_TRANSLATE_NOOP("Checks", "“{0}”: the programme has {1}."),
    CheckKind.NOT_APPROVED: QT_TRANSLATE_NOOP("Checks", "Nobody has approved the quote of {0}."),
    CheckKind.NO_CONSENT: QT_TRANSLATE_NOOP("Checks", "{0} has not agreed to be quoted yet."),
    CheckKind.CONSENT_REFUSED: QT_TRANSLATE_NOOP("Checks", "{0} refused to be quoted: the words are left out."),
    CheckKind.TRANSLATION_AWAITS: QT_TRANSLATE_NOOP(
        "Checks", "The translation of the quote of {0} is not approved: it is not printed."
    ),
    CheckKind.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
        "Checks", "A quotation mark is open or closed without its other one: “{0}”."
    ),
    CheckKind.ALTERED_QUOTE: QT_TRANSLATE_NOOP(
        "Checks", "These words stand in quotation marks, but nobody is recorded to have said them: “{0}”."
    ),
    CheckKind.ACRONYM_BEFORE_FULL: QT_TRANSLATE_NOOP("Checks", "“{0}” is used before it is spelt out."),
    CheckKind.OFFICES_OUT_OF_ORDER: QT_TRANSLATE_NOOP(
        "Checks", "{0} comes before {1}, who has the higher office."
    ),
    CheckKind.SIDES_OUT_OF_ORDER: QT_TRANSLATE_NOOP(
        "Checks", "Here the side {0} comes first, elsewhere {1} does."
    ),
    CheckKind.TENSE: QT_TRANSLATE_NOOP("Checks", "“{0}” does not go with a forum that is {1}."),
    CheckKind.STATUS_AGAINST_KIND: QT_TRANSLATE_NOOP(
        "Checks", "This kind of release does not go with a forum that is {0}."
    ),
    CheckKind.EMBARGO_PAST: QT_TRANSLATE_NOOP("Checks", "The embargo has ended already."),
    CheckKind.EMBARGO_BEFORE_ISSUE: QT_TRANSLATE_NOOP("Checks", "The embargo ends before the day of the release."),
    CheckKind.NO_CONTACT: QT_TRANSLATE_NOOP(
        "Checks", "No press contact with a telephone number or an e-mail address."
    ),
    CheckKind.NO_HEADLINE: QT_TRANSLATE_NOOP("Checks", "The release has no headline of its own."),
    CheckKind.NO_BOILERPLATE: QT_TRANSLATE_NOOP(
        "Checks", "{0} has no words about itself for the end of the release."
    ),
    CheckKind.NO_CAPTION: QT_TRANSLATE_NOOP("Checks", "Photo {0} has no caption."),
    CheckKind.NO_CREDIT: QT_TRANSLATE_NOOP("Checks", "Photo {0} has no credit."),
    CheckKind.PHOTO_WITHHELD: QT_TRANSLATE_NOOP(
        "Checks", "Photo {0} is left out: {1} has not agreed to be photographed."
    ),
    CheckKind.PHOTO_NOT_ASKED: QT_TRANSLATE_NOOP(
        "Checks",
        "Photo {0}: whether {1} agreed to be photographed is not known, since the attendees do not include them.",
    ),
    CheckKind.NO_ALT: QT_TRANSLATE_NOOP("Checks", "Photo {0} has no description for those who do not see it."),
    CheckKind.UNTRANSLATED: QT_TRANSLATE_NOOP("Checks", "“{0}” is not there in the language of the release."),
    CheckKind.STATEMENT_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Checks", "Words of {0} are left out: the place where they were said is cancelled."
    ),
    CheckKind.NO_ROOM: QT_TRANSLATE_NOOP(
        "Checks", "One page has no room for the words of {0}: they are left out."
    ),
    CheckKind.STALE: QT_TRANSLATE_NOOP("Checks", "The facts under your own words changed: {0}"),
    CheckKind.ORPHAN: QT_TRANSLATE_NOOP(
        "Checks", "Your own words belong to a part that the release no longer has: “{0}”."
    ),
    CheckKind.AVOIDED_SPELLING: QT_TRANSLATE_NOOP("Checks", "“{0}”: the house writes “{1}”."),
    CheckKind.NOTHING_CORRECTED: QT_TRANSLATE_NOOP(
        "Checks", "This correction corrects nothing: no fact differs from the release it names."
    ),
}
_STATUSES: Mapping[str, object] = {
    "planned": QT_TRANSLATE_NOOP("Checks", "planned"),
    "confirmed": QT_TRANSLATE_NOOP("Checks", "confirmed"),
    "held": QT_TRANSLATE_NOOP("Checks", "held"),
    "cancelled": QT_TRANSLATE_NOOP("Checks", "cancelled"),
    "postponed": QT_TRANSLATE_NOOP("Checks", "postponed"),
}


def _tr(text: object) -> str:
    return translate("Checks", str(text))


def told(one: ReviewedCheck, story: Story) -> str:
    """The finding in a sentence; `story` is the release's."""
    return _tr(SENTENCES[one.check.kind]).format(*_words(one, story))


def _words(one: ReviewedCheck, story: Story) -> tuple[str, ...]:
    """What stands in the sentence's places; what the program itself put there, in the window's language."""
    kind, words = one.check.kind, one.check.words
    if kind is CheckKind.WRONG_WEEKDAY:
        return words[0], _weekday(words[1])
    if kind is CheckKind.PANEL_COUNT:
        return words[0], words[1].replace(" or ", translate("Checks", " or ", "between two numbers"))
    if kind is CheckKind.STATUS_AGAINST_KIND:
        return (_status(words[0]),)
    if kind is CheckKind.TENSE:
        return words[0], _status(words[1])
    if kind is CheckKind.SIDES_OUT_OF_ORDER:
        return tuple(str(window_locale().territories.get(each, each)) for each in words)
    return (_changes(one, story),) if kind is CheckKind.STALE else words


def _changes(one: ReviewedCheck, story: Story) -> str:
    """“Position of Cho Hwang-hee: president → chairman.”"""
    from eventdesk.desktop.pages.press.fact_words import change_sentence

    part = one.check.span.part if one.check.span is not None else ""
    changes = next((each.stale for each in story.paragraphs if each.key == part), ())
    today = {fact.id: fact.value for fact in story.facts}
    before = {**today, **{change.fact: change.before for change in changes}}
    return " ".join(f"{change_sentence(change, today, before)}." for change in changes)


def _weekday(name: str) -> str:
    from babel import Locale

    english = Locale("en").days["format"]["wide"]
    number = next((day for day, told in english.items() if told == name), None)
    if number is None:
        return name
    return str(window_locale().days["format"]["wide"][number])


def _status(status: str) -> str:
    return _tr(_STATUSES[status]) if status in _STATUSES else status


def severity_word(one: ReviewedCheck) -> str:
    """What the window calls it."""
    if one.accepted:
        return translate("Checks", "Accepted")
    names = {
        Severity.ERROR: translate("Checks", "Error"),
        Severity.WARNING: translate("Checks", "Warning"),
        Severity.NOTE: translate("Checks", "Note"),
    }
    return names[one.severity]


def place_words(one: ReviewedCheck, names: Mapping[str, str]) -> str:
    """Where it is mended: “Headline”, “Session · Bio-genetics”; `names` are the paragraphs' by key."""
    span, kind = one.check.span, one.check.place.kind
    if span is not None and kind is PlaceKind.RELEASE:
        own = {"headline": translate("Checks", "Headline"), "subheadline": translate("Checks", "Subheadline")}
        return own.get(span.part) or names.get(span.part) or translate("Checks", "Your words")
    places = {
        PlaceKind.FORUM: translate("Checks", "Forum"),
        PlaceKind.RELEASE: translate("Checks", "Release"),
        PlaceKind.CONTACTS: translate("Checks", "Contacts"),
        PlaceKind.ORGANIZATION: translate("Checks", "Organization"),
        PlaceKind.PERSON: translate("Checks", "Person"),
        PlaceKind.PHOTO: translate("Checks", "Photo {number}").format(number=one.check.place.id),
        PlaceKind.STATEMENT: translate("Checks", "Statement"),
    }
    return places[kind]


def numbers(counts: Mapping[Severity, int], accepted: int) -> str:
    """“2 errors, 1 warning, 3 accepted”; an empty string where nothing was found."""
    told = [
        (counts.get(Severity.ERROR, 0), translate("Checks", "1 error"), translate("Checks", "{count} errors")),
        (
            counts.get(Severity.WARNING, 0),
            translate("Checks", "1 warning"),
            translate("Checks", "{count} warnings"),
        ),
        (counts.get(Severity.NOTE, 0), translate("Checks", "1 note"), translate("Checks", "{count} notes")),
        (accepted, translate("Checks", "1 accepted"), translate("Checks", "{count} accepted")),
    ]
    return ", ".join((one if count == 1 else many).format(count=count) for count, one, many in told if count)
