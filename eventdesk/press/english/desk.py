"""What the parts of an English release share while one is being written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eventdesk.model.kinds import ReleaseKind, ReleaseLength, SessionKind
from eventdesk.press import untranslated
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.grammar import ltr, number_word, ordinal, ordinal_word, titled
from eventdesk.press.english.mentions import Mentions
from eventdesk.press.english.places import event_noun, event_with_article
from eventdesk.press.english.shapes import descriptive
from eventdesk.press.english.tense import Tense
from eventdesk.press.fact_types import Fact, ForumFacts, ReleaseFacts, SessionFacts
from eventdesk.press.planning import BESIDE
from eventdesk.press.turns import Turns

_OWN_NOUNS = (
    "session",
    "forum",
    "workshop",
    "panel",
    "discussion",
    "dialogue",
    "roundtable",
    "meeting",
    "seminar",
)
_BY_KIND = {
    SessionKind.OPENING: "the opening session",
    SessionKind.KEYNOTE: "the keynote session",
    SessionKind.CLOSING: "the closing session",
    SessionKind.PANEL: "the panel discussion",
}
LANGUAGE = "en"


@dataclass
class Desk(Turns):
    """One release in the making: its facts, who has been named, and how often a verb was used."""

    facts: ReleaseFacts
    mentions: Mentions
    tense: Tense
    overruled: Mapping[str, str]
    turns: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: ReleaseFacts, overruled: Mapping[str, str]) -> "Desk":
        """`overruled` are the organizer's texts by the keys of the paragraphs they stand for."""
        mentions = Mentions.among(facts.appearances(), facts.house.honorifics, upcoming=not facts.past)
        return cls(facts, mentions, Tense(past=facts.past), overruled)

    def at_time(self, *, past: bool) -> None:
        """What follows is told as past, or as still to come."""
        self.tense = Tense(past=past)
        self.mentions.upcoming = not past

    def paragraph(
        self, key: str, kind: ParagraphKind, pen: Pen, text: str, heading: str = "", mark: str = ""
    ) -> Paragraph:
        """A finished paragraph; what follows it knows whom its reader has met."""
        self.mentions.settle(self.overruled.get(key))
        told = pen.told_in(heading, text)
        return Paragraph(
            key=key,
            kind=kind,
            text=text,
            facts=pen.facts,
            heading=heading,
            mark=mark,
            generated=text,
            told=told,
            untranslated=tuple(fact for fact in pen.untranslated(LANGUAGE) if fact.id in told),
        )

    @property
    def opening(self) -> bool:
        """Whether the release goes out while the forum is on."""
        return self.facts.frame.kind is ReleaseKind.OPENING and self.facts.past

    @property
    def short(self) -> bool:
        return self.facts.frame.length is ReleaseLength.SHORT

    @property
    def web(self) -> bool:
        return self.facts.frame.length is ReleaseLength.WEB

    def number(self, number: int) -> str:
        """“four” or “4”, as the house writes it."""
        return number_word(number, self.facts.house.numbers)

    @property
    def event(self) -> str:
        """“the forum”, or what its title says it is: “the conference”."""
        return f"the {event_noun(forum_title(Pen(), self.facts.forum))}"

    def session_name(self, pen: Pen, session: SessionFacts) -> str:
        """“the AI session”, “the session “A Longer Title””, “the second session”."""
        title = words(pen, session.title)
        if session.kind in _BY_KIND and not (session.kind is SessionKind.PANEL and title):
            return _BY_KIND[session.kind]
        if not title:
            return self._numbered(session)
        quoted = in_quotes(pen, session.title)
        if session.kind is SessionKind.PANEL:
            return f"the panel discussion {quoted}"
        nth = self._nth(session)
        if session.kind in BESIDE:
            return event_with_article(title, always=True)
        small = title.lower().split()
        plain = len(title.split()) <= 3 and all(c.isalnum() or c in " -&’'/" for c in title)
        if not plain or title.lower().startswith(("the ", "a ", "an ")) or not title[0].isalpha():
            return f"the {nth}session {quoted}"
        if small[-1] in _OWN_NOUNS or (small[0] in _OWN_NOUNS and len(small) > 1):
            return f"the {nth}{title}"
        return f"the {nth}{title} session"

    def _nth(self, session: SessionFacts) -> str:
        """“second ” of two sessions of one title."""
        alike = [s for s in self.facts.sessions if s.kind is session.kind and s.title.value == session.title.value]
        return f"{ordinal_word(alike.index(session) + 1)} " if len(alike) > 1 else ""

    def _numbered(self, session: SessionFacts) -> str:
        alike = [s for s in self.facts.sessions if s.kind is session.kind and not s.title]
        if len(alike) < 2:
            return "the session"
        return f"the {ordinal_word(alike.index(session) + 1)} session"


def forum_title(pen: Pen, forum: ForumFacts) -> str:
    """The forum's title; without one its series and edition, “7th Korea-China … Forum”."""
    if forum.title:
        return words(pen, forum.title)
    pen.look(forum.title)
    series, edition = words(pen, forum.series), pen(forum.edition)
    return f"{ordinal(int(edition))} {series}" if series and edition else series


def forum_name(pen: Pen, forum: ForumFacts) -> str:
    """The title as it stands in a sentence; “the forum” where there is none."""
    title = forum_title(pen, forum)
    return event_with_article(title, always=title[:1].isdigit() or title[:1] == "[") if title else "the forum"


def words(pen: Pen, fact: Fact) -> str:
    """A stored text, in a mark where it is not there in English."""
    return untranslated.told(pen, fact, LANGUAGE)


def in_quotes(pen: Pen, fact: Fact) -> str:
    """A title in quotes; a mark in place of one that is not there in English."""
    text = words(pen, fact)
    return ltr(text) if text != fact.value else titled(text)


def theme_words(pen: Pen, fact: Fact) -> str:
    """A theme that is a title in quotes, one that describes as words of the sentence."""
    return words(pen, fact) if descriptive(fact.value) else in_quotes(pen, fact)
