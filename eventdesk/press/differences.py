"""How a release differs from what was sent: paragraph by paragraph, word by word, with the facts that moved."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from uniseg.wordbreak import words  # type: ignore[import-untyped]

from eventdesk.press.draft import FactChange, Paragraph, Story
from eventdesk.press.overrides import changes


class Turn(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Piece:
    turn: Turn
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One part of a release that differs. `part` is a paragraph's key, or `headline`, `photo:1`, `contact:2` …

    `before` is empty for what is new, `after` for what is gone. `changes` are the facts behind it.
    """

    part: str
    before: str
    after: str
    changes: tuple[FactChange, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Both texts as one, word by word (Unicode's word boundaries, so that Han and Hangul split too)."""
        return word_pieces(self.before, self.after)


def story_differences(sent: Story, now: Story) -> tuple[Difference, ...]:
    """What differs between the release that was sent and the draft, in the draft's order; gone parts last."""
    then, today = dict(_parts(sent)), dict(_parts(now))
    facts = _changes(sent, now)
    found = [
        Difference(part, then.get(part, ""), text, facts.get(part, ()))
        for part, text in today.items()
        if text != then.get(part, "")
    ]
    found += [Difference(part, text, "") for part, text in then.items() if part not in today and text]
    return tuple(found)


def _parts(story: Story) -> Iterator[tuple[str, str]]:
    yield "release_line", story.release_line
    yield "date", story.date
    yield "headline", story.headline
    yield "subheadline", story.subheadline
    yield "dateline", story.dateline
    for row in story.box:
        yield f"box:{row.label}", row.value
    for paragraph in story.paragraphs:
        if not paragraph.hidden:
            yield paragraph.key, "\n".join(part for part in (paragraph.heading, paragraph.text) if part)
    for photo in story.photos:
        yield photo.key, " ".join(part for part in (photo.caption, photo.credit) if part)
    for number, contact in enumerate(story.contacts, 1):
        parts = (contact.name, contact.role, contact.organization, contact.phone, contact.email)
        yield f"contact:{number}", ", ".join(part for part in parts if part)


def _changes(sent: Story, now: Story) -> dict[str, tuple[FactChange, ...]]:
    """By paragraph: the facts it stood on when it was sent that are others today."""
    today = {fact.id: fact.value for fact in now.facts}
    return {each.key: changes(_basis(each), today) for each in sent.paragraphs}


def _basis(paragraph: Paragraph) -> dict[str, str]:
    return {fact.id: fact.value for fact in paragraph.facts}


def word_pieces(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as runs that stay, go (`OUT`) and come (`IN`); joined without OUT they are `after`."""
    old, new = list(words(before)), list(words(after))
    found: list[Piece] = []
    for _tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[i1:i2]), "".join(new[j1:j2])
        if gone == come:
            found.append(Piece(Turn.SAME, gone))
            continue
        found += [Piece(turn, text) for turn, text in ((Turn.OUT, gone), (Turn.IN, come)) if text]
    return tuple(found)
