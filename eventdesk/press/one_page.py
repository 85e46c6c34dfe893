"""A release of one page: how much a page holds, and what is left out first where the facts would fill more.

Quotes are never cut: one that the page has no room for is left out whole, and so is everything else. What the
organizer worded stays. The sizes are those of the compact type of the printed release on Letter, the lower of
the two papers; a text of the same length fits on A4 as well.
"""

import math
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from unicodedata import east_asian_width

from eventdesk.model.text import base_language
from eventdesk.press.draft import AT_THE_END, ContactNote, Paragraph, ParagraphKind, Story
from eventdesk.press.fact_types import ReleaseFacts, SessionFacts
from eventdesk.press.planning import NEWS

_HEIGHT = 668.0
"""Points between the margins of Letter, less half a line to spare."""
_LINE = 13.0
_SMALL_LINE = 13.5
_TOO_LONG = 0.3
"""The share of the page beyond which one paragraph is left out before many short ones."""
_LATIN, _CAPITAL, _WIDE = 0.56, 0.68, 1.0
_LONG_ADDRESS = 34
_SAID = (ParagraphKind.STATEMENT, ParagraphKind.CLOSING)
_OF_THE_LEAD = ("lead/aim", "lead/overview")
_AT_LEAST = (ParagraphKind.LEAD, ParagraphKind.CORRECTION, ParagraphKind.OWN)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Widths and heights in points: the text's column, what stands over it, a row of the box."""

    width: float
    head: float
    row: float


_WESTERN = _Sheet(width=390.0, head=70.0, row=14.5)
_CHINESE = _Sheet(width=483.0, head=84.0, row=14.5)
_KOREAN = _Sheet(width=483.0, head=86.0, row=24.5)


def left_out(facts: ReleaseFacts, story: Story, overruled: Mapping[str, str]) -> frozenset[str]:
    """The keys of what a release of one page leaves out, beside what it leaves out already.

    `story` is the release as written of these facts; `overruled` as in `Language.write`.
    """
    sheet = _sheet(story.language)
    texts = {each.key: overruled.get(each.key, each.text) for each in story.paragraphs}
    heights = {each.key: _paragraph(each, texts[each.key], sheet) for each in story.paragraphs}
    added = sum(_text(text, sheet) for key, text in overruled.items() if key not in texts and text.strip())
    over = _around(story, sheet) + sum(heights.values()) + added - _HEIGHT
    gone: list[set[str]] = []
    for key in _least_first(facts, story, overruled, heights):
        if over <= 0:
            break
        group = _with_rows(key, heights).difference(*gone)
        over -= sum(heights[each] for each in group)
        gone.append(group)
    # What a larger part that went later has made room for stands again, the most important first.
    for group in gone[-2::-1]:
        height = sum(heights[each] for each in group)
        if over + height <= 0:
            over += height
            gone.remove(group)
    return frozenset().union(*gone)


def without(facts: ReleaseFacts, keys: frozenset[str]) -> ReleaseFacts:
    """The facts for a release that leaves those parts out as well."""
    return replace(facts, left_out=facts.left_out | keys)


def _sheet(language: str) -> _Sheet:
    return {"ko": _KOREAN, "zh": _CHINESE}.get(base_language(language), _WESTERN)


def _with_rows(key: str, heights: Mapping[str, float]) -> set[str]:
    """A heading goes with the rows under it."""
    return {each for each in heights if each == key or each.startswith(f"{key}/")}


def _least_first(
    facts: ReleaseFacts, story: Story, overruled: Mapping[str, str], heights: Mapping[str, float]
) -> Iterator[str]:
    """What may go, the least important first; within a rank the last told first, too long ones before all."""
    may_go = [
        each
        for each in story.paragraphs
        if each.key not in overruled
        and (each.key in _OF_THE_LEAD or (each.kind not in _AT_LEAST and "/" not in each.key))
    ]
    long = [each for each in may_go if heights[each.key] > _TOO_LONG * _HEIGHT]
    yield from (each.key for each in sorted(long, key=lambda each: -heights[each.key]))
    sessions = {each.key: each for each in facts.sessions}
    spoken = {statement.session for statement in facts.statements}
    said = [each.key for each in may_go if each.kind in _SAID]
    ranked = []
    for place, each in enumerate(may_go):
        session = sessions.get(each.key.partition(":")[2])
        rank = _rank(each, said[:1]) if session is None else _rank_of_session(each, session, spoken)
        ranked.append((rank, -place, each.key))
    yield from (key for _, _, key in sorted(ranked))


def _rank_of_session(paragraph: Paragraph, session: SessionFacts, spoken: Set[str | None]) -> int:
    """How many talks go first, then a theme, then who spoke; what came of a session names it itself."""
    if paragraph.kind is ParagraphKind.OUTCOMES:
        return 4
    if paragraph.kind is ParagraphKind.BRIEF:
        return 6
    if any(item.kind in NEWS and item.speakers for item in session.items):
        return 6 if session.key in spoken else 2
    return 1 if session.theme else 0


def _rank(paragraph: Paragraph, first_said: list[str]) -> int:
    """The order in which the other paragraphs go: second voices, the house's words, pictures, the rest."""
    if paragraph.kind in _SAID:
        return 7 if paragraph.key in first_said else 3
    if paragraph.kind in (ParagraphKind.NOTE, ParagraphKind.PHOTO_OPPORTUNITIES, ParagraphKind.WHY):
        return 5
    return 8


def _around(story: Story, sheet: _Sheet) -> float:
    """Letterhead, box, headlines, contacts and end mark."""
    head = story.letterhead
    height = sheet.head + (42.0 if head.logo else 0.0) + (14.0 if head.address else 0.0)
    height += sum(sheet.row + (_lines(row.value, sheet.width - 90.0, 9.0) - 1) * _SMALL_LINE for row in story.box)
    height += 16.0 + _lines(story.headline, sheet.width, 17.0) * 21.0
    if story.subheadline:
        height += 8.0 + _lines(story.subheadline, sheet.width, 10.5) * 14.5
    if story.contacts and base_language(story.language) != "ko":
        height += 40.0 + _contacts(story.contacts)
    return height


def _contacts(contacts: tuple[ContactNote, ...]) -> float:
    """Two abreast, unless an address is too long for that."""
    abreast = 1 if any(len(each.email) > _LONG_ADDRESS for each in contacts) else 2
    rows = [contacts[at : at + abreast] for at in range(0, len(contacts), abreast)]
    return sum(10.0 + max(map(_contact_lines, row)) * _SMALL_LINE for row in rows)


def _contact_lines(contact: ContactNote) -> int:
    return sum(map(bool, (contact.name, contact.role, contact.organization, contact.phone, contact.email)))


def _paragraph(paragraph: Paragraph, text: str, sheet: _Sheet) -> float:
    if not text.strip():
        return 0.0
    end = paragraph.kind in AT_THE_END
    heading = (31.0 if end else 30.0) if paragraph.heading or end else 0.0
    indent = (1.7 + 1.1 * paragraph.level) * 9.5 if paragraph.mark else 0.0
    return heading + _text(text, replace(sheet, width=sheet.width - indent))


def _text(text: str, sheet: _Sheet) -> float:
    return 6.0 + sum(_lines(part, sheet.width, 9.5) for part in text.split("\n") if part.strip()) * _LINE


def _lines(text: str, width: float, size: float) -> int:
    """How many lines the text takes; a word that is carried over leaves a little of each empty."""
    room = width / size - (1.5 if text.isascii() else 2.0)
    return max(1, math.ceil(sum(map(_wide, text)) / room)) if text else 0


def _wide(letter: str) -> float:
    """In sizes of the type."""
    if east_asian_width(letter) in "WF":
        return _WIDE
    return _CAPITAL if letter.isupper() else 0.3 if letter in " .,;:'’‘ilt" else _LATIN
