"""Where on the press page a finding is mended, with its words selected."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from eventdesk.desktop.desk import Place
from eventdesk.press.checks import CheckKind
from eventdesk.press.gaps import PlaceKind
from eventdesk.press.reviewing import ReleaseReview, ReviewedCheck

# The field of the record that a finding leads to, where it is not the text that it points at.
_FIELDS = {
    CheckKind.NO_HEADLINE: "headline",
    CheckKind.STATUS_AGAINST_KIND: "kind",
    CheckKind.EMBARGO_PAST: "embargo_until",
    CheckKind.EMBARGO_BEFORE_ISSUE: "embargo_until",
    CheckKind.NOTHING_CORRECTED: "corrects_uid",
    CheckKind.NO_CONTACT: "contacts",
    CheckKind.NO_CAPTION: "caption",
    CheckKind.NO_CREDIT: "credit",
    CheckKind.NO_ALT: "alt",
    CheckKind.NO_CONSENT: "consent",
    CheckKind.CONSENT_REFUSED: "consent",
    CheckKind.NO_BOILERPLATE: "about",
    CheckKind.OFFICES_OUT_OF_ORDER: "precedence",
    CheckKind.SIDES_OUT_OF_ORDER: "precedence",
}
_PAGES = {PlaceKind.PERSON: "people", PlaceKind.ORGANIZATION: "people", PlaceKind.FORUM: "overview"}
_IN_FIELDS = ("headline", "subheadline")


def paragraph_of(one: ReviewedCheck) -> str:
    """The key of the paragraph that a finding points at; empty for another place."""
    span, kind = one.check.span, one.check.place.kind
    if span is None or kind is not PlaceKind.RELEASE or span.part in _IN_FIELDS:
        return ""
    return span.part


def untranslated_fact(one: ReviewedCheck, review: ReleaseReview) -> str:
    """The id of the fact that a finding misses a translation of: it is entered at the fact, not in the release."""
    span = one.check.span
    if one.check.kind is not CheckKind.UNTRANSLATED or span is None:
        return ""
    words = review.text_at(span)
    found = (each for each in review.story.paragraphs if each.key == span.part)
    facts = (fact.id for each in found for fact in each.untranslated if fact.value == words)
    return next(facts, "")


def place_of_check(one: ReviewedCheck, release_uid: str) -> Place:
    """The page, row and field; for a paragraph the release."""
    check, kind = one.check, one.check.place.kind
    field = _FIELDS.get(check.kind, "")
    if kind in _PAGES:
        return Place(_PAGES[kind], check.place.uid, field)
    if kind is PlaceKind.CONTACTS:
        return Place("press", "", "contacts")
    if kind is PlaceKind.PHOTO:
        named = check.span.part.rpartition(".")[2] if check.span is not None and "." in check.span.part else ""
        return Place("press", check.place.uid, field or named or "caption")
    if kind is PlaceKind.STATEMENT:
        return Place("press", check.place.uid, field or "quote")
    part = check.span.part if check.span is not None and check.span.part in _IN_FIELDS else ""
    return Place("press", release_uid, part or field)


def select_words(field: QWidget | None, words: str, near: int = 0) -> bool:
    """Select these words in a field, those nearest to the character `near`; False where they are not there."""
    if not words or field is None:
        return False
    text = _text_of(field)
    at = _nearest(text, words, near)
    if at < 0:
        return False
    # Qt counts in UTF-16, Python in characters.
    start, length = _units(text[:at]), _units(words)
    if isinstance(field, QLineEdit):
        field.setSelection(start, length)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.ensureCursorVisible()
    return True


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _text_of(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    return field.toPlainText() if isinstance(field, QPlainTextEdit | QTextEdit) else ""


def _nearest(text: str, words: str, near: int) -> int:
    places, at = [], text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return min(places, key=lambda place: abs(place - near), default=-1)
