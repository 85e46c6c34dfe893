"""What the parts of a Chinese release share while one is being written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eventdesk.model.kinds import SessionKind
from eventdesk.press.chinese.grammar import han
from eventdesk.press.chinese.hant import HANT
from eventdesk.press.chinese.mentions import Mentions
from eventdesk.press.chinese.phrases import Phrases
from eventdesk.press.chinese.recognition import event_noun, says_session, takes_time
from eventdesk.press.chinese.tongue import Tongue, is_chinese
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import Fact, ForumFacts, ReleaseFacts, SessionFacts
from eventdesk.press.planning import BESIDE
from eventdesk.press.turns import Turns


@dataclass
class Desk(Turns):
    """One release in the making: its facts, who has been named, and how often a verb was used.

    `past` is that of the part being written: before an event its verbs have 将.
    """

    facts: ReleaseFacts
    tongue: Tongue
    mentions: Mentions
    overruled: Mapping[str, str]
    past: bool = True
    turns: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: ReleaseFacts, overruled: Mapping[str, str]) -> "Desk":
        """`overruled` are the organizer's texts by the keys of the paragraphs they stand for."""
        tongue = Tongue.of(facts)
        mentions = Mentions.among(tongue, facts.appearances(), upcoming=not facts.past)
        return cls(facts, tongue, mentions, overruled, facts.past)

    @property
    def phrases(self) -> Phrases:
        return self.tongue.phrases

    @property
    def will(self) -> str:
        """将 where the part is still to come."""
        return "" if self.past else self.phrases.words.will

    def paragraph(self, key: str, kind: ParagraphKind, pen: Pen, text: str, heading: str = "") -> Paragraph:
        """A finished paragraph; what follows it knows whom its reader has met."""
        self.mentions.settle(self.overruled.get(key))
        return Paragraph(
            key=key,
            kind=kind,
            text=text,
            facts=pen.facts,
            heading=heading,
            generated=text,
            told=pen.told_in(text, heading),
            untranslated=tuple(each for each in pen.untranslated(self.facts.language) if not _beside(each)),
        )

    @property
    def event(self) -> str:
        """论坛, or what its title says it is: 研讨会."""
        return noun_of(self.tongue, self.facts.forum)

    @property
    def this_event(self) -> str:
        """本次论坛."""
        return self.phrases.lead.this.format(noun=self.event)

    def in_session(self, pen: Pen, session: SessionFacts) -> str:
        """在开幕式上，; 在小组讨论中，."""
        name, phrases = self.session_name(pen, session), self.phrases.programme
        return (phrases.in_talks if takes_time(name) else phrases.in_session).format(session=name)

    def session_name(self, pen: Pen, session: SessionFacts) -> str:
        """“人工智能”分论坛, 开幕式, 青年圆桌会议, 第二场会议."""
        phrases = self.phrases.programme
        keynotes = session.kind is SessionKind.KEYNOTE  # 主旨演讲 is each speech there, not the session
        own = is_chinese(session.title) and says_session(session.title.value) and not keynotes
        if (
            session.kind in phrases.by_kind
            and not own
            and not (session.kind is SessionKind.PANEL and session.title)
        ):
            pen.look(session.title)
            return phrases.by_kind[session.kind]
        if not session.title:
            pen.look(session.title)
            return self._numbered(session)
        title = pen(session.title)
        if own or (is_chinese(session.title) and session.kind in BESIDE):
            return title
        quoted = self.tongue.theme(pen, session.title)
        if session.kind in BESIDE:
            return quoted
        form = phrases.panel_on if session.kind is SessionKind.PANEL else phrases.session
        alike = [s for s in self.facts.sessions if s.kind is session.kind and s.title.value == session.title.value]
        nth = phrases.nth.format(number=han(alike.index(session) + 1)) if len(alike) > 1 else ""
        return f"{nth}{form.format(title=quoted)}"

    def _numbered(self, session: SessionFacts) -> str:
        phrases = self.phrases.programme
        alike = [s for s in self.facts.sessions if s.kind is session.kind and not s.title]
        if len(alike) < 2:
            return phrases.alone
        return phrases.numbered.format(number=self.tongue.ordinal(alike.index(session) + 1))


def _beside(fact: Fact) -> bool:
    """Whether it stands beside the Chinese on purpose: a name in its own script, a quote as it was spoken."""
    name = fact.id.rpartition(".")[2]
    return "@" in name or name == "original"


def noun_of(tongue: Tongue, forum: ForumFacts) -> str:
    """What a release calls its event again; its own word is 论坛."""
    title = forum.title or forum.series
    lead = tongue.phrases.lead
    if not title:
        return lead.forum
    own = event_noun(title.value, traditional=tongue.phrases is HANT)
    return own or (lead.forum if not is_chinese(title) else lead.event)


def forum_title(tongue: Tongue, pen: Pen, forum: ForumFacts) -> str:
    """The forum's title; without one its edition and series, 第七届韩中科学技术创新论坛."""
    if forum.title:
        return tongue.words(pen, forum.title)
    pen.look(forum.title)
    series, edition = tongue.words(pen, forum.series), forum.edition
    if not series or not edition or tongue.edition(int(edition.value)) in series:
        pen.look(edition)
        return series
    return f"{tongue.edition(int(pen(edition)))}{series}"


def forum_name(tongue: Tongue, pen: Pen, forum: ForumFacts) -> str:
    """The title as it stands in a sentence; 论坛 where there is none."""
    return forum_title(tongue, pen, forum) or tongue.phrases.lead.forum
