"""The press page's words for kinds, places and paragraphs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.forms import Choice
from eventdesk.desktop.pages.documents.wording import language_name
from eventdesk.model.kinds import ItemKind, OutcomeKind, ReleaseKind, ReleaseLength, SessionKind
from eventdesk.model.snapshot import ForumSnapshot, Item, Session, Statement
from eventdesk.model.text import base_language, script_of
from eventdesk.press.draft import ParagraphKind

translate = QCoreApplication.translate

CLOSING = "closing"
_WRITTEN = ("en", "ko", "zh-Hans", "zh-Hant")
"""A tag for each language and script that has a writer."""


def outcome_kinds() -> tuple[Choice, ...]:
    """The verbs an outcome can have, as the release will say them."""
    return (
        Choice(OutcomeKind.AGREED, translate("Press", "Agreed")),
        Choice(OutcomeKind.DECIDED, translate("Press", "Decided")),
        Choice(OutcomeKind.PROPOSED, translate("Press", "Proposed")),
        Choice(OutcomeKind.RAISED, translate("Press", "Raised")),
        Choice(OutcomeKind.MENTIONED, translate("Press", "Mentioned")),
    )


def release_kinds() -> tuple[Choice, ...]:
    """In the order in which they go out."""
    return (
        Choice(ReleaseKind.SAVE_THE_DATE, translate("Press", "Save the date (long before)")),
        Choice(ReleaseKind.ADVISORY, translate("Press", "Media advisory (before the forum)")),
        Choice(ReleaseKind.OPENING, translate("Press", "Opening-day release (on the first day)")),
        Choice(ReleaseKind.RELEASE, translate("Press", "Result release (after the forum)")),
        Choice(ReleaseKind.CORRECTION, translate("Press", "Correction")),
    )


def release_lengths() -> tuple[Choice, ...]:
    return (
        Choice(ReleaseLength.SHORT, translate("Press", "One page")),
        Choice(ReleaseLength.FULL, translate("Press", "Full")),
        Choice(ReleaseLength.WEB, translate("Press", "For the web, with headings")),
    )


def language_choices(forum_languages: Sequence[str]) -> tuple[Choice, ...]:
    """The languages that releases can be written in, the forum's own first."""
    return tuple(Choice(tag, language_name(tag)) for tag in writable_languages(forum_languages))


def writable_languages(forum_languages: Sequence[str]) -> tuple[str, ...]:
    """Their tags: those of the forum as it writes them, then the others."""
    own = [tag for tag in forum_languages if base_language(tag) in {base_language(each) for each in _WRITTEN}]
    taken = {(base_language(tag), script_of(tag)) for tag in own}
    rest = [tag for tag in _WRITTEN if (base_language(tag), script_of(tag)) not in taken]
    return (*own, *rest)


def paragraph_name(kind: ParagraphKind) -> str:
    """What a paragraph of that kind tells."""
    names = {
        ParagraphKind.LEAD: translate("Press", "Lead"),
        ParagraphKind.ATTENDANCE: translate("Press", "Attendance"),
        ParagraphKind.SUPPORT: translate("Press", "Organizers and sponsors"),
        ParagraphKind.SESSION: translate("Press", "Session"),
        ParagraphKind.PANEL: translate("Press", "Panel"),
        ParagraphKind.OUTCOMES: translate("Press", "Outcomes"),
        ParagraphKind.STATEMENT: translate("Press", "Statement"),
        ParagraphKind.CLOSING: translate("Press", "Closing"),
        ParagraphKind.FOLLOW_UP: translate("Press", "Follow-up"),
        ParagraphKind.ABOUT: translate("Press", "About the host"),
        ParagraphKind.WHY: translate("Press", "Why it matters"),
        ParagraphKind.BRIEF: translate("Press", "Programme in brief"),
        ParagraphKind.ACCREDITATION: translate("Press", "Press accreditation"),
        ParagraphKind.PHOTO_OPPORTUNITIES: translate("Press", "Photo opportunities"),
        ParagraphKind.CORRECTION: translate("Press", "Correction"),
        ParagraphKind.OWN: translate("Press", "Your paragraph"),
        ParagraphKind.NOTE: translate("Press", "Closing words of the house"),
    }
    return names.get(kind, kind.value)


def session_name(snapshot: ForumSnapshot, session: Session, language: str) -> str:
    """The session's title, else its theme, else what kind it is."""
    title = snapshot.pick(session.title or session.theme, language)
    return title or _session_kind(session.kind)


def item_name(snapshot: ForumSnapshot, item: Item, language: str) -> str:
    """What an item is called: its title, else its kind with who speaks."""
    title = snapshot.pick(item.title, language)
    if title:
        return title
    people = [snapshot.pick(snapshot.person(one.person).name, language) for one in item.appearances()]
    kind = _item_kind(item.kind)
    if people and people[0]:
        return translate("Press", "{kind}: {name}").format(kind=kind, name=people[0])
    return kind


def place_name(snapshot: ForumSnapshot, statement: Statement, language: str) -> str:
    """Where something was said; empty for nowhere in particular."""
    for session in snapshot.sessions:
        if session.id == statement.at:
            return session_name(snapshot, session, language)
        for item in session.items:
            if statement.at in (item.id, item.uid) and statement.at:
                return item_name(snapshot, item, language)
    return translate("Press", "In closing") if statement.at == CLOSING else ""


def _session_kind(kind: SessionKind) -> str:
    names = {
        SessionKind.OPENING: translate("Press", "Opening"),
        SessionKind.KEYNOTE: translate("Press", "Keynotes"),
        SessionKind.PANEL: translate("Press", "Panel"),
        SessionKind.BREAK: translate("Press", "Break"),
        SessionKind.MEAL: translate("Press", "Meal"),
        SessionKind.SOCIAL: translate("Press", "Social event"),
        SessionKind.CLOSING: translate("Press", "Closing"),
    }
    return names.get(kind, translate("Press", "Session"))


def _item_kind(kind: ItemKind) -> str:
    names = {
        ItemKind.OPENING_SPEECH: translate("Press", "Opening speech"),
        ItemKind.WELCOME_SPEECH: translate("Press", "Welcoming speech"),
        ItemKind.CONGRATULATORY_SPEECH: translate("Press", "Congratulatory speech"),
        ItemKind.KEYNOTE: translate("Press", "Keynote"),
        ItemKind.PRESENTATION: translate("Press", "Presentation"),
        ItemKind.PANEL: translate("Press", "Panel"),
        ItemKind.DISCUSSION: translate("Press", "Discussion"),
        ItemKind.QUESTIONS: translate("Press", "Questions and answers"),
        ItemKind.CEREMONY: translate("Press", "Ceremony"),
        ItemKind.PHOTO: translate("Press", "Group photo"),
        ItemKind.PERFORMANCE: translate("Press", "Performance"),
        ItemKind.BREAK: translate("Press", "Break"),
        ItemKind.ANNOUNCEMENT: translate("Press", "Announcement"),
        ItemKind.CLOSING_REMARKS: translate("Press", "Closing remarks"),
    }
    return names.get(kind, kind.value)
