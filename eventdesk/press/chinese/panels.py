"""Panels and what the sessions came to: members, presenters who join, moderators, outcomes."""

from itertools import groupby

from eventdesk.model.kinds import ItemKind, OutcomeKind, SessionKind
from eventdesk.press.chinese.desk import Desk
from eventdesk.press.chinese.grammar import closed
from eventdesk.press.chinese.recognition import Shape, shape
from eventdesk.press.chinese.tongue import is_chinese
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import AppearanceFacts, ItemFacts, OutcomeFacts, SessionFacts

_PRESENTATIONS = (ItemKind.PRESENTATION, ItemKind.KEYNOTE)
_GENERIC = (
    *("小组讨论", "小組討論", "专题讨论", "專題討論", "讨论", "討論", "座谈", "座談", "圆桌讨论", "圓桌討論"),
    *("综合讨论", "綜合討論", "panel", "panel discussion", "discussion", "패널 토론", "토론"),
)


def panel_paragraph(desk: Desk, session: SessionFacts, item: ItemFacts, *, named: bool) -> Paragraph | None:
    """Who took part; `named` where the paragraph before has told which session this is."""
    pen = Pen()
    presenters, members = who_sits(pen, session, item)
    where = _where(desk, pen, session, item, named)
    text = _members(desk, pen, where, members, presenters)
    text += _moderated(desk, pen, session, item, desk.phrases.programme.panels[item.kind] if text else where)
    return desk.paragraph(f"panel:{item.key}", ParagraphKind.PANEL, pen, closed(text)) if text else None


def who_sits(pen: Pen, session: SessionFacts, item: ItemFacts) -> tuple[int, tuple[AppearanceFacts, ...]]:
    """How many presenters join the panel, and who else sits there."""
    presenters = _presenters(pen, session) if pen(item.presenters_join) else {}
    absent = pen(item.absent).split("\n") if presenters else []
    presenters = {key: who for key, who in presenters.items() if key not in absent}
    pen.look(item.members, item.panel)
    members = {a.person.key: a for a in (*item.speakers, *item.panelists)}
    return len(presenters), tuple(who for key, who in members.items() if key not in presenters)


def telling_title(session: SessionFacts, item: ItemFacts) -> bool:
    """Whether a panel's title says more than that it is one."""
    return bool(item.title) and item.title.value.lower() not in (*_GENERIC, session.title.value.lower())


def _presenters(pen: Pen, session: SessionFacts) -> dict[str, AppearanceFacts]:
    talks = [item for item in session.items if item.kind in _PRESENTATIONS]
    pen.look(*(item.members for item in talks))
    return {who.person.key: who for item in talks for who in item.speakers}


def _where(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, named: bool) -> str:
    """随后的小组讨论, 主题为“…”的小组讨论, “人工智能”分论坛的小组讨论."""
    phrases = desk.phrases.programme
    panel = phrases.panels[item.kind]
    pen.look(item.title)
    telling = telling_title(session, item)
    if telling:
        panel = phrases.named_panel.format(title=desk.tongue.theme(pen, item.title), panel=panel)
    if not named:
        whole = desk.session_name(pen, session)
        if session.kind is SessionKind.PANEL and not telling:
            return whole
        return phrases.panel_in.format(session=whole, panel=panel)
    earlier = session.items.index(item) > 0
    return phrases.following.format(panel=panel) if earlier and not telling else panel


def _members(desk: Desk, pen: Pen, where: str, members: tuple[AppearanceFacts, ...], presenters: int) -> str:
    phrases = desk.phrases.programme
    joining = count(desk, presenters)
    if presenters and members:
        people = desk.mentions.people(pen, members)
        return phrases.joined.format(panel=where, people=people, presenters=joining, will=desk.will)
    people = joining if presenters else desk.mentions.people(pen, members)
    return phrases.took_part.format(panel=where, people=people, will=desk.will) if people else ""


def count(desk: Desk, presenters: int) -> str:
    """四位报告人; 报告人 alone where there is one."""
    phrases = desk.phrases.programme
    if not presenters:
        return ""
    if presenters == 1:
        return phrases.presenter
    return phrases.presenters.format(number=desk.tongue.counted(presenters))


def _moderated(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, what: str) -> str:
    pen.look(item.moderated_by)
    moderator = item.moderator
    if moderator is None:
        return ""
    if session.moderator is not None and session.moderator.person.key == moderator.person.key:
        return ""
    who = desk.mentions.person(pen, moderator)
    return desk.phrases.programme.moderated.format(what=what, people=who, will=desk.will)


def outcomes_paragraph(desk: Desk, session: SessionFacts) -> Paragraph | None:
    """What the session agreed, raised, proposed, mentioned and decided; only after the forum."""
    if not session.outcomes or not desk.past:
        return None
    pen = Pen()
    pen.look(session.results)
    phrases = desk.phrases.speech
    groups = groupby(session.outcomes, key=lambda outcome: outcome.kind)
    results = [words for kind, group in groups for words in _results(desk, kind, pen, list(group))]
    place = desk.in_session(pen, session)
    text = phrases.participants.format(place=place, result=results[0])
    for number, result in enumerate(results[1:]):
        again = phrases.participants_also
        text += again[number % len(again)].format(result=result)
    return desk.paragraph(f"outcomes:{session.key}", ParagraphKind.OUTCOMES, pen, closed(text))


def _results(desk: Desk, kind: OutcomeKind, pen: Pen, outcomes: list[OutcomeFacts]) -> list[str]:
    """What follows 与会者 for outcomes of one kind; plain nouns of one verb become a list."""
    phrases = desk.phrases.speech
    forms = {Shape.CLAUSE: phrases.on_clause, Shape.VERB: phrases.on_verb, Shape.NOUN: phrases.on_noun}
    merged: list[tuple[str, Shape, list[str]]] = []
    for outcome in outcomes:
        text = desk.tongue.clause(pen, outcome.text)
        found = shape(text) if is_chinese(outcome.text) else Shape.OTHER
        form = forms.get(found, phrases.on_other).get(kind, phrases.on_other[kind])
        apart = found is not Shape.NOUN and form != phrases.on_other[kind]
        if merged and merged[-1][0] == form and not apart:
            merged[-1][2].append(text)
        else:
            merged.append((form, found, [text]))
    return [form.format(text=_together(desk, found, texts)) for form, found, texts in merged]


def _together(desk: Desk, found: Shape, texts: list[str]) -> str:
    """Nouns as a list; sentences behind a colon set off by semicolons."""
    return desk.tongue.listed(texts) if found is Shape.NOUN else "；".join(texts)
