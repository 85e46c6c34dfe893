"""What the Text tab says of a story: paragraphs as entries, the facts behind one, the words that are foreign."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.documents.wording import language_name
from eventdesk.desktop.pages.press.fact_words import change_sentence, fact_label, value_words
from eventdesk.desktop.pages.press.paragraph_panel import Shown
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.story_list import Entry
from eventdesk.desktop.pages.press.telling import NEW
from eventdesk.desktop.pages.press.wording import paragraph_name, session_name
from eventdesk.model.kinds import OWN_PARAGRAPH
from eventdesk.model.snapshot import ForumSnapshot, Release, Session
from eventdesk.press.draft import Orphan, Paragraph, ParagraphKind, Story

translate = QCoreApplication.translate


def new_paragraph() -> Paragraph:
    """One that is being typed and not stored yet."""
    return Paragraph(NEW, ParagraphKind.OWN, "", overruled=True)


def entries(snapshot: ForumSnapshot, paragraphs: Iterable[Paragraph], language: str) -> list[Entry]:
    """The paragraphs' lines in the list; `language` is the one that the window shows the forum in."""
    sessions = {session.id: session for session in snapshot.sessions}
    return [_entry(each, _name(snapshot, sessions, each, language)) for each in paragraphs]


def _entry(paragraph: Paragraph, name: str) -> Entry:
    text = paragraph.text if not paragraph.hidden else paragraph.generated
    if paragraph.key == NEW:
        text = translate("Press", "Type it below; it is added as soon as there are words.")
    spots = foreign_spots(paragraph, text)
    return Entry(
        key=paragraph.key,
        name=name,
        text=text,
        note=_note(paragraph, bool(spots)),
        warns=bool(paragraph.stale or spots),
        hidden=paragraph.hidden,
        sign=paragraph.mark,
        level=paragraph.level,
        spots=spots,
    )


def orphan_entry(orphan: Orphan) -> Entry:
    note = translate("Press", "No longer in the story")
    return Entry(orphan.key, translate("Press", "Your words"), orphan.text, note, warns=True, hidden=True)


def name_of(snapshot: ForumSnapshot, paragraph: Paragraph, language: str) -> str:
    """What a paragraph tells, and of which session: “Session · Bio-genetics”."""
    return _name(snapshot, {each.id: each for each in snapshot.sessions}, paragraph, language)


def _name(snapshot: ForumSnapshot, sessions: Mapping[str, Session], paragraph: Paragraph, language: str) -> str:
    heading = paragraph.heading
    if not heading:
        found = sessions.get(paragraph.key.partition(":")[2])
        heading = session_name(snapshot, found, language) if found is not None else ""
    name = paragraph_name(paragraph.kind)
    return f"{name} · {heading}" if heading else name


def _note(paragraph: Paragraph, foreign: bool) -> str:
    """Whose words they are, and what is wrong with them."""
    if paragraph.key == NEW:
        return translate("Press", "Not added yet")
    parts = []
    if paragraph.key.startswith(OWN_PARAGRAPH):
        parts.append(translate("Press", "Added by you"))
    elif paragraph.overruled:
        parts.append(translate("Press", "Hidden") if paragraph.hidden else translate("Press", "Your words"))
    if paragraph.stale:
        parts.append(translate("Press", "Facts changed"))
    if foreign:
        parts.append(translate("Press", "Not translated"))
    return " · ".join(parts)


def foreign_spots(paragraph: Paragraph, text: str) -> tuple[tuple[int, int], ...]:
    """Where words stand that are not in the release's language: (start, length) in UTF-16 units, as Qt counts."""
    from eventdesk.press.untranslated import marks_in

    words = set(marks_in(text))
    if not paragraph.overruled or paragraph.hidden:
        words |= {fact.value for fact in paragraph.untranslated}
    places: set[int] = set()
    for each in words:
        start = text.find(each) if each else -1
        while start >= 0:
            places.update(range(start, start + len(each)))
            start = text.find(each, start + len(each))
    return _runs(text, sorted(places))


def _runs(text: str, places: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1][1] = place + 1
        else:
            runs.append([place, place + 1])
    return tuple((_units(text[:start]), _units(text[start:stop])) for start, stop in runs)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def shown(snapshot: ForumSnapshot, release: Release, story: Story, paragraph: Paragraph, language: str) -> Shown:
    """All that the panel says of a paragraph."""
    values = {fact.id: fact.value for fact in story.facts}
    override = release.overrides.get(paragraph.key)
    text = paragraph.text if not paragraph.hidden else paragraph.generated
    return Shown(
        paragraph=paragraph,
        name=name_of(snapshot, paragraph, language),
        facts=_facts(paragraph, values, release.language),
        changes=tuple(change_sentence(change, values, override.basis) for change in paragraph.stale)
        if override is not None
        else (),
        spots=foreign_spots(paragraph, text),
        language=release.language,
    )


def _facts(paragraph: Paragraph, values: Mapping[str, str], language: str) -> tuple[Row, ...]:
    """What is behind a paragraph; what is not in the release's language first, what is empty left out."""
    foreign = {fact.id for fact in paragraph.untranslated}
    note = translate("Press", "Not in {language}").format(language=language_name(language))
    rows = [
        Row(
            fact.id,
            value_words(fact.id, fact.value, values),
            fact_label(fact.id, values),
            note if fact.id in foreign else "",
            warns=fact.id in foreign,
        )
        for fact in paragraph.facts
        if fact.value
    ]
    return tuple(sorted(rows, key=lambda row: row.uid not in foreign))
