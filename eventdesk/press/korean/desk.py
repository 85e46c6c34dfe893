"""What the parts of a Korean release share while one is being written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from eventdesk.model.kinds import DateStyle, ReleaseLength, SessionKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import Fact, ForumFacts, ReleaseFacts, SessionFacts
from eventdesk.press.korean.mentions import Mentions
from eventdesk.press.korean.numbers import counting, edition
from eventdesk.press.korean.words import titled, without_stop
from eventdesk.press.turns import Turns
from eventdesk.press.untranslated import is_foreign, told

_HOSTED = (SessionKind.OPENING, SessionKind.CLOSING, SessionKind.MEAL, SessionKind.SOCIAL, SessionKind.BREAK)
MARKS = ("□", "○", "-")
_BY_KIND = {
    SessionKind.OPENING: "개회식",
    SessionKind.KEYNOTE: "기조연설",
    SessionKind.CLOSING: "폐회식",
    SessionKind.PANEL: "패널토론",
    SessionKind.MEAL: "오·만찬",
    SessionKind.SOCIAL: "교류 행사",
    SessionKind.BREAK: "휴식",
}
# fmt: off
_EVENTS = (
    "포럼", "콘퍼런스", "컨퍼런스", "심포지엄", "심포지움", "세미나", "워크숍", "워크샵", "정상회의", "회의",
    "총회", "학술대회", "대회", "간담회", "토론회", "공청회", "설명회", "박람회", "전시회", "발표회", "강연회",
    "좌담회", "대화", "서밋", "축제",
)
_SESSION_TAILS = (
    *_EVENTS,
    "세션", "토론", "연설", "강연", "좌담", "식", "만찬", "오찬", "다과회", "행사", "특강", "발표",
    "라운드테이블", "교류회", "리셉션", "분과", "마당",
)
# fmt: on
# Ends of titles that are sentences: they stand in quotes.
_CLAUSES = ("다", "가", "까", "나", "라")
_SHORT_TITLE = 2


@dataclass
class Desk(Turns):
    """One release in the making: its facts, who has been named, how often a verb was used.

    `past` holds for the part that is being written. `topic` is what the last □ was about: what belongs to it
    stands under it as ○.
    """

    facts: ReleaseFacts
    mentions: Mentions
    overruled: Mapping[str, str]
    past: bool = True
    topic: str = ""
    turns: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: ReleaseFacts, overruled: Mapping[str, str]) -> "Desk":
        """`overruled` are the organizer's texts by the keys of the paragraphs they stand for."""
        mentions = Mentions.among(facts.appearances(), facts.language, facts.house.honorifics)
        return cls(facts, mentions, overruled)

    def at(self, *, past: bool) -> None:
        """The next part tells of what is past, or of what is to come."""
        self.past = past
        self.mentions.upcoming = not past

    def act(self, past: str, coming: str) -> str:
        """“개최했다” or “개최한다”."""
        return past if self.past else coming

    def said(self, pen: Pen, fact: Fact) -> str:
        """The fact's value, in a mark where it has no Korean and is no name."""
        return told(pen, fact, self.facts.language)

    def titled(self, pen: Pen, fact: Fact) -> str:
        """‘주제’; a mark needs no quotes around it."""
        text = self.said(pen, fact)
        return text if is_foreign(fact, self.facts.language) else titled(text)

    def paragraph(
        self,
        key: str,
        kind: ParagraphKind,
        pen: Pen,
        text: str,
        about: str = "",
        *,
        level: int | None = None,
        heading: str = "",
    ) -> Paragraph:
        """A finished paragraph: □, or ○ where the □ over it is `about` the same."""
        own = self.overruled.get(key)
        self.mentions.settle(own)
        level = level if level is not None else int(bool(about) and self.topic == about)
        if level == 0 and (own is None or own.strip()):
            self.topic = about
        told = pen.told_in(heading, text) | _inflected(pen, text)
        return Paragraph(
            key=key,
            kind=kind,
            text=text,
            facts=pen.facts,
            heading=heading,
            generated=text,
            mark=MARKS[level] if not heading else "",
            level=level,
            told=told,
            untranslated=tuple(f for f in self._lacking(pen) if f.id in told),
        )

    def _lacking(self, pen: Pen) -> Iterator[Fact]:
        """What lacks Korean: no name or quote that stands beside its Korean form, no short form."""
        for fact in pen.untranslated(self.facts.language):
            owner, _, field_name = fact.id.rpartition(".")
            name = pen.used.get(f"{owner}.name")
            beside = "@" in field_name or field_name == "original"
            named = name is not None and not is_foreign(name, self.facts.language)
            if not (beside or (field_name == "short_name" and named)):
                yield fact

    def chair(self, session: SessionFacts) -> str:
        """사회 of a ceremony or a dinner, 좌장 of a session of talks."""
        return "사회" if session.kind in _HOSTED else "좌장"

    @property
    def short(self) -> bool:
        return self.facts.frame.length is ReleaseLength.SHORT

    @property
    def dates(self) -> DateStyle:
        return self.facts.house.dates

    @property
    def noun(self) -> str:
        """“포럼”, or what its title says it is: “학술대회”."""
        return event_noun(forum_title(Pen(), self.facts.forum, self.facts.language))

    @property
    def event(self) -> str:
        """“이번 포럼”."""
        return f"이번 {self.noun}"

    def event_name(self, pen: Pen) -> str:
        """‘제7회 한·중 과학기술혁신포럼’; 행사 where the forum has no title."""
        forum = self.facts.forum
        source = forum.title or forum.series
        title = forum_title(pen, forum, self.facts.language)
        if not title:
            return "행사"
        return title if is_foreign(source, self.facts.language) else titled(title)

    def session_name(self, pen: Pen, session: SessionFacts) -> str:
        """AI 세션, ‘긴 제목을 가진 논의’ 세션, 개회식, 제2세션."""
        usual = _BY_KIND.get(session.kind, "")
        title = session.title
        pen.look(title)
        if not title:
            return usual or self._numbered(session)
        if is_foreign(title, self.facts.language):
            return usual or f"{self.said(pen, title)} 세션"
        text = pen(title)
        words = text.split()
        plain = len(words) <= _SHORT_TITLE and all(c.isalnum() or c in " &·-/" for c in text)
        name = text if plain and not text.endswith(_CLAUSES) else titled(text)
        alike = [s for s in self.facts.sessions if s.kind is session.kind and s.title.value == title.value]
        if len(alike) > 1:
            name = f"{counting(alike.index(session) + 1)} {name}"
        named = text.endswith(_SESSION_TAILS) or (usual and usual in text)
        return name if named else f"{name} {usual or '세션'}"

    def _numbered(self, session: SessionFacts) -> str:
        alike = [s for s in self.facts.sessions if s.kind is session.kind and not s.title]
        return "세션" if len(alike) < 2 else f"제{alike.index(session) + 1}세션"


def _inflected(pen: Pen, text: str) -> frozenset[str]:
    """The stored sentences that go on in `text` with 고 or 라고 for the 다 at their end."""
    stems = ((fact.id, without_stop(fact.value.strip())) for fact in pen.written.values() if fact.language)
    return frozenset(each for each, stem in stems if stem.endswith("다") and stem[:-1] in text)


def event_noun(title: str) -> str:
    """포럼 of 한·중 과학기술혁신포럼: the last of those in it, the longer of two; 행사 where nothing tells."""
    found = [(title.rfind(noun) + len(noun), len(noun), noun) for noun in _EVENTS if noun in title]
    return max(found)[2] if found else "행사"


def forum_title(pen: Pen, forum: ForumFacts, language: str) -> str:
    """The forum's title; without one its series and edition: 제7회 한·중 과학기술혁신포럼."""
    if forum.title:
        return told(pen, forum.title, language)
    series = told(pen, forum.series, language) if forum.series else ""
    pen.look(forum.title, forum.edition)
    return f"{edition(int(pen(forum.edition)))} {series}" if series and forum.edition else series
