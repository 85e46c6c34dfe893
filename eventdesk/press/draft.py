"""A story as data: paragraphs that know the facts they came from, before any page or any mail."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from eventdesk.model.kinds import FontStyle, ReleaseKind, ReleaseLength
from eventdesk.model.text import base_language
from eventdesk.press.fact_types import Fact, ReleaseFacts

_QUOTES = str.maketrans(dict.fromkeys('“”‘’"『』「」《》〈〉', "'"))


class ParagraphKind(StrEnum):
    LEAD = "lead"
    ATTENDANCE = "attendance"
    SUPPORT = "support"
    SESSION = "session"
    PANEL = "panel"
    OUTCOMES = "outcomes"
    STATEMENT = "statement"
    CLOSING = "closing"
    FOLLOW_UP = "follow_up"
    ABOUT = "about"
    WHY = "why"
    BRIEF = "brief"
    ACCREDITATION = "accreditation"
    PHOTO_OPPORTUNITIES = "photo_opportunities"
    CORRECTION = "correction"
    OWN = "own"
    NOTE = "note"


AT_THE_END = (ParagraphKind.ABOUT, ParagraphKind.NOTE)


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that differs from what a text was written on, in words an organizer understands.

    `gone` where the forum has no such fact any more: a talk was deleted, a person left the programme.
    """

    fact: str
    label: str
    before: str
    after: str
    gone: bool = False

    @property
    def sentence(self) -> str:
        """“Position of Cho Hwang-hee: president → chairman”."""
        after = "no longer there" if self.gone else self.after or "(empty)"
        return f"{self.label}: {self.before or '(empty)'} → {after}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a story.

    `key` stays the same across edits of the forum (`session:bio`), so that an organizer's own wording stays
    attached. `facts` are all that the program's wording looked at, empty ones included; `told` are the ids of
    those whose value stands in it, `untranslated` those that stand in another language than the release's.
    `mark` is printed before the text, which hangs behind it at `level` (0 outermost): “□”, “○”, “-”, “*”.
    An overruled paragraph holds the organizer's text in `text` and the program's in `generated`; with no text
    it is hidden.
    """

    key: str
    kind: ParagraphKind
    text: str
    facts: tuple[Fact, ...] = ()
    heading: str = ""
    overruled: bool = False
    generated: str = ""
    stale: tuple[FactChange, ...] = ()
    mark: str = ""
    level: int = 0
    told: frozenset[str] = frozenset()
    untranslated: tuple[Fact, ...] = ()

    @property
    def hidden(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Orphan:
    """An organizer's text for a paragraph that the story no longer has."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class PhotoNote:
    """A photo that goes with the release: `file` as the forum names it, None where there is only a caption."""

    key: str
    file: str | None
    caption: str
    credit: str
    facts: tuple[Fact, ...] = ()
    alt: str = ""


@dataclass(frozen=True, slots=True)
class ContactNote:
    name: str
    role: str
    organization: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues the release: the house, else the first host; its logo's file as the forum names it.

    `colour` is `#rrggbb` or empty for the document's own; `footer` stands at the foot of every page.
    """

    name: str = ""
    short_name: str = ""
    website: str = ""
    logo: str | None = None
    address: str = ""
    footer: str = ""
    colour: str = ""
    font: FontStyle = FontStyle.SANS


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A line of the box over a release, as Korean institutes have it: “보도시점”, “즉시 보도”."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Headings:
    """The words that stand over the parts of a release, in its language."""

    document: str
    photos: str
    contact: str
    page: str


@dataclass(frozen=True, slots=True)
class Story:
    """A whole release, in reading order.

    `dateline` stands before the first paragraph, with `dateline_joint` between them where it is not empty.
    `headings.page` has places for `{page}` and `{pages}`. `facts` are all that the forum gives, told or not;
    `told` are the ids of those told outside the paragraphs: in headlines, captions, contacts, the box.
    """

    language: str
    kind: ReleaseKind
    letterhead: Letterhead
    headings: Headings
    release_line: str
    date: str
    headline: str
    subheadline: str
    dateline: str
    dateline_joint: str
    paragraphs: tuple[Paragraph, ...]
    photos: tuple[PhotoNote, ...]
    contacts: tuple[ContactNote, ...]
    end_mark: str
    forum: str = ""
    facts: tuple[Fact, ...] = ()
    orphans: tuple[Orphan, ...] = ()
    length: ReleaseLength = ReleaseLength.FULL
    box: tuple[BoxRow, ...] = ()
    told: frozenset[str] = frozenset()

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs that print, without those at the end."""
        return tuple(p for p in self.paragraphs if not p.hidden and p.kind not in AT_THE_END)

    @property
    def about(self) -> tuple[Paragraph, ...]:
        """Those at the end: about the hosts, each with a heading, and the closing words of the house, without."""
        return tuple(p for p in self.paragraphs if not p.hidden and p.kind in AT_THE_END)

    @property
    def all_told(self) -> frozenset[str]:
        """The ids of every fact that is told somewhere in print."""
        return self.told.union(*(p.told for p in (*self.body, *self.about)))

    @property
    def stale(self) -> tuple[Paragraph, ...]:
        """The overruled paragraphs whose facts changed since."""
        return tuple(p for p in self.paragraphs if p.stale)


@dataclass
class Pen:
    """Writes facts down and remembers which: one pen a paragraph."""

    used: dict[str, Fact] = field(default_factory=dict)
    written: dict[str, Fact] = field(default_factory=dict)

    def __call__(self, fact: Fact) -> str:
        """The fact's value, noted as told; as looked at even where it is empty."""
        self.used.setdefault(fact.id, fact)
        if fact.value:
            self.written.setdefault(fact.id, fact)
        return fact.value

    def note(self, *facts: Fact) -> None:
        """Notes facts as told that something else has written down."""
        for fact in facts:
            self(fact)

    def look(self, *facts: Fact) -> None:
        """Notes facts that decide a wording without being printed."""
        for fact in facts:
            self.used.setdefault(fact.id, fact)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(self.used.values())

    @property
    def told(self) -> frozenset[str]:
        return frozenset(self.written)

    def told_in(self, *texts: str) -> frozenset[str]:
        """The ids of what was written down and stands in one of `texts` in full, capitals and quotes aside.

        Values without a language (a date, a country's code, a number) are taken to stand there in some form.
        """
        whole = "\n".join(_plain(text) for text in texts)
        return frozenset(f.id for f in self.written.values() if not f.language or _plain(f.value) in whole)

    def untranslated(self, language: str) -> tuple[Fact, ...]:
        """What was written down in another language than the release's `language`, region and script aside."""
        base = base_language(language)
        return tuple(f for f in self.written.values() if f.language and base_language(f.language) != base)


def _plain(text: str) -> str:
    """Without what a sentence may change about a stored text: capitals, its last stop, the level of its quotes."""
    return text.translate(_QUOTES).casefold().rstrip(".。．")


class Language(Protocol):
    """A language a release can be written in: its own grammar from the facts, never a translation."""

    @property
    def tag(self) -> str:
        """The base language it writes, e.g. `en`."""
        ...

    def write(self, facts: ReleaseFacts, overruled: Mapping[str, str]) -> Story:
        """The story of these facts, in the program's wording throughout; nothing is raised for missing facts.

        `overruled` are the organizer's texts by paragraph key. They are put in place later; the writer only
        minds whom and what they leave the reader without, so that a later paragraph introduces them.
        """
        ...
