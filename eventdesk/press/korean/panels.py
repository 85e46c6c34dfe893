"""Panels and what the sessions came to: members, presenters who join, chairs, outcomes."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from eventdesk.model.kinds import ItemKind, OutcomeKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import AppearanceFacts, ItemFacts, SessionFacts
from eventdesk.press.korean.desk import Desk
from eventdesk.press.korean.endings import Form, Formed, formed
from eventdesk.press.korean.numbers import counted
from eventdesk.press.korean.particles import Particle, particle, subject, topic, with_
from eventdesk.press.korean.words import joined, sentence, without_stop
from eventdesk.press.planning import Part

PANEL_NOUNS = {ItemKind.PANEL: "패널토론", ItemKind.DISCUSSION: "토론"}
_PRESENTATIONS = (ItemKind.PRESENTATION, ItemKind.KEYNOTE)
_GENERIC = frozenset(
    ("패널토론", "토론", "종합토론", "패널", "자유토론", "paneldiscussion", "panel", "discussion", "roundtable")
)
_MANY = 3

# How each kind of outcome goes on, by the form of its text; a form not listed stands behind a colon.
_AFTER_CLAUSE = {
    OutcomeKind.AGREED: "데 뜻을 모았다",
    OutcomeKind.PROPOSED: "의견을 제시했다",
    OutcomeKind.RAISED: "문제를 제기했다",
    OutcomeKind.MENTIONED: "점을 언급했다",
    OutcomeKind.DECIDED: "결정을 내렸다",
}
_AFTER_NOUN: Mapping[OutcomeKind, tuple[str, str]] = {
    OutcomeKind.AGREED: ("에", "합의했다"),
    OutcomeKind.PROPOSED: ("", "제안했다"),
    OutcomeKind.RAISED: ("", "제기했다"),
    OutcomeKind.MENTIONED: ("", "언급했다"),
    OutcomeKind.DECIDED: ("", "결정했다"),
}
_BEHIND_COLON = {
    OutcomeKind.AGREED: "합의한",
    OutcomeKind.PROPOSED: "제안한",
    OutcomeKind.RAISED: "제기한",
    OutcomeKind.MENTIONED: "언급한",
    OutcomeKind.DECIDED: "결정한",
}
_ISSUES = ("문제", "이슈", "쟁점", "과제", "의문", "우려", "필요성")
_AGAIN = ("또한", "아울러", "이와 함께")


def panel_paragraph(desk: Desk, part: Part) -> Paragraph | None:
    """Who took part."""
    session, item = part.session, part.item
    assert session is not None
    assert item is not None
    pen = Pen()
    pen.look(item.presenters_join, item.members, item.panel, item.absent)
    joining = presenters(pen, session, item)
    members = {a.person.key: a for a in (*item.speakers, *item.panelists) if a.person.key not in joining}
    named = desk.topic == session.key
    where = _where(desk, pen, session, item, named)
    told = _members(desk, pen, where, tuple(members.values()), len(joining))
    text = joined(told, _chair(desk, pen, session, item, "" if told else where))
    return desk.paragraph(part.key, ParagraphKind.PANEL, pen, text, session.key) if text else None


def presenters(pen: Pen, session: SessionFacts, panel: ItemFacts) -> dict[str, AppearanceFacts]:
    """The speakers of the session's talks who join its panel, by their ids."""
    if not panel.presenters_join:
        return {}
    talks = [item for item in session.items if item.kind in _PRESENTATIONS]
    pen.look(*(item.members for item in talks))
    absent = panel.absent.value.split("\n")
    return {who.person.key: who for item in talks for who in item.speakers if who.person.key not in absent}


def panel_title(item: ItemFacts, session: SessionFacts) -> bool:
    """Whether a panel's title says more than that it is one."""
    plain = item.title.value.lower().replace(" ", "")
    return bool(plain) and plain not in _GENERIC and item.title.value != session.title.value


def _where(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, named: bool) -> str:
    """이어진 패널토론, ‘누가 부담하나’ 패널토론, AI 세션 패널토론."""
    noun = PANEL_NOUNS[item.kind]
    pen.look(item.title)
    telling = panel_title(item, session)
    name = joined(desk.titled(pen, item.title) if telling else "", noun)
    if not named:
        whole = desk.session_name(pen, session)
        return whole if whole.endswith(noun) and not telling else f"{whole} {name}"
    if session.items.index(item) == 0:
        return name
    return f"{desk.act('이어진', '이어지는')} {name}"


def _members(desk: Desk, pen: Pen, where: str, members: Sequence[AppearanceFacts], talkers: int) -> str:
    """이어진 패널토론에는 발표자 4명과 함께 신수용 …, … 등 4명이 토론자로 참여했다."""
    verb = desk.act("참여했다", "참여한다")
    joining = f"발표자 {counted(talkers, '명')}" if talkers > 1 else "발표자"
    if not members:
        return f"{where}에는 {subject(joining)} {verb}." if talkers else ""
    people = desk.mentions.people(pen, members)
    if len(members) >= _MANY:
        people = f"{people} 등 {counted(len(members), '명')}"
    beside = f"{with_(joining)} 함께 " if talkers else ""
    return f"{where}에는 {beside}{subject(people)} 토론자로 {verb}."


def _chair(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, where: str) -> str:
    pen.look(item.moderated_by)
    moderator = item.moderator
    if moderator is None:
        return ""
    if session.moderator is not None and session.moderator.person.key == moderator.person.key:
        return ""
    who = subject(desk.mentions.person(pen, moderator))
    chair = "좌장은" if where else "토론 좌장은"
    return f"{joined(where and f'{where}의', chair)} {who} {desk.act('맡았다', '맡는다')}."


def outcomes_paragraph(desk: Desk, part: Part) -> Paragraph | None:
    """What the session agreed, raised, proposed, mentioned and decided."""
    session = part.session
    assert session is not None
    pen = Pen()
    pen.look(session.results)
    named = desk.topic == session.key
    who = "참석자들" if named else f"{desk.session_name(pen, session)} 참석자들"
    told: list[str] = []
    for kind, forms in _alike(desk, pen, session):
        again = _AGAIN[(len(told) - 1) % len(_AGAIN)] if told else ""
        told.append(_outcome(kind, forms, "참석자들" if again else who, again))
    text = joined(*told)
    return desk.paragraph(part.key, ParagraphKind.OUTCOMES, pen, text, session.key) if text else None


def _alike(desk: Desk, pen: Pen, session: SessionFacts) -> Iterator[tuple[OutcomeKind, list[Formed]]]:
    """The outcomes one by one; neighbours of one kind that no sentence can take up together."""
    told = [(o.kind, formed(o.text, desk.said(pen, o.text), desk.facts.language)) for o in session.outcomes]
    for (kind, fits), group in groupby(told, key=lambda each: (each[0], bool(_fitted(*each)))):
        forms = [form for _, form in group]
        yield from ((kind, [form]) for form in forms) if fits else [(kind, forms)]


def _outcome(kind: OutcomeKind, forms: Sequence[Formed], who: str, again: str) -> str:
    """또한 …을 제안했다; where the words fit nowhere “참석자들이 제안한 내용은 다음과 같다: …; …”."""
    words = _fitted(kind, forms[0])
    if words:
        return f"{again or topic(who)} {words}."
    listed = "; ".join([*(without_stop(form.text) for form in forms[:-1]), forms[-1].text])
    return sentence(joined(again, f"{subject(who)} {_BEHIND_COLON[kind]} 내용은 다음과 같다: {listed}"))


def _fitted(kind: OutcomeKind, form: Formed) -> str:
    """The words as a part of the sentence, or none where they fit nowhere."""
    if form.form in (Form.PLAIN, Form.COPULA):
        return f"{form.adnominal} {_AFTER_CLAUSE[kind]}"
    if form.form in (Form.ACT, Form.GERUND) and kind in (OutcomeKind.AGREED, OutcomeKind.DECIDED):
        act = form.text if form.form is Form.ACT else f"{form.text}로"
        return f"{act} {'합의했다' if kind is OutcomeKind.AGREED else '결정했다'}"
    if form.form is Form.NOUN or (form.form is Form.GERUND and kind is OutcomeKind.PROPOSED):
        if kind is OutcomeKind.RAISED and not form.text.endswith(_ISSUES):
            return f"{form.text}에 관한 문제를 제기했다"
        fixed, verb = _AFTER_NOUN[kind]
        return f"{form.text}{fixed or particle(form.text, Particle.OBJECT)} {verb}"
    return ""
