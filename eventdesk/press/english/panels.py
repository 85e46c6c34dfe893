"""Panels and what the sessions came to: members, presenters who join, moderators, outcomes."""

from collections.abc import Sequence
from itertools import groupby

from eventdesk.model.kinds import ItemKind, OutcomeKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.desk import Desk, in_quotes, words
from eventdesk.press.english.grammar import listed, paragraph, sentence
from eventdesk.press.english.shapes import Shape, Shaped, shaped
from eventdesk.press.fact_types import AppearanceFacts, ItemFacts, OutcomeFacts, SessionFacts
from eventdesk.press.planning import says_only_panel

PANELS = {ItemKind.PANEL: "panel discussion", ItemKind.DISCUSSION: "discussion"}
PRESENTATIONS = (ItemKind.PRESENTATION, ItemKind.KEYNOTE)

# How each kind of outcome goes on, by the shape of its text; a shape not listed stands behind a colon.
_ON = {
    OutcomeKind.AGREED: {
        Shape.CLAUSE: "agreed that",
        Shape.THAT: "agreed",
        Shape.INFINITIVE: "agreed",
        Shape.NOUN: "agreed on",
        Shape.GERUND: "agreed on",
    },
    OutcomeKind.PROPOSED: {
        Shape.CLAUSE: "proposed that",
        Shape.THAT: "proposed",
        Shape.INFINITIVE: "proposed",
        Shape.NOUN: "proposed",
        Shape.GERUND: "proposed",
    },
    OutcomeKind.RAISED: {
        Shape.CLAUSE: "raised the point that",
        Shape.THAT: "raised the point",
        Shape.NOUN: "raised the issue of",
        Shape.GERUND: "raised the issue of",
    },
    OutcomeKind.MENTIONED: {
        Shape.CLAUSE: "mentioned that",
        Shape.THAT: "mentioned",
        Shape.NOUN: "mentioned",
        Shape.GERUND: "mentioned",
    },
    OutcomeKind.DECIDED: {
        Shape.CLAUSE: "decided that",
        Shape.THAT: "decided",
        Shape.INFINITIVE: "decided",
        Shape.NOUN: "decided on",
        Shape.GERUND: "decided on",
    },
}
_SUBJECTS = ("In addition, they", "They also")
_NAMES_AN_ISSUE = ("issue", "issues", "question", "questions", "problem", "problems", "concern", "concerns")


def panel_paragraph(desk: Desk, session: SessionFacts, item: ItemFacts, *, named: bool) -> Paragraph | None:
    """Who took part; `named` where the paragraph before has told which session this is."""
    pen = Pen()
    presenters, members = who_sits(pen, session, item)
    where = _where(desk, pen, session, item, named)
    told = _members(desk, pen, where, members, presenters)
    moderator = _moderated(desk, pen, session, item, where if not told else "the discussion")
    text = paragraph(told, moderator)
    return desk.paragraph(f"panel:{item.key}", ParagraphKind.PANEL, pen, text) if text else None


def who_sits(pen: Pen, session: SessionFacts, item: ItemFacts) -> tuple[int, tuple[AppearanceFacts, ...]]:
    """How many presenters of the session join the panel, and its other members."""
    presenters = _presenters(pen, session) if pen(item.presenters_join) else {}
    absent = pen(item.absent).split("\n") if presenters else []
    joining = [key for key in presenters if key not in absent]
    pen.look(item.members, item.panel)
    members = {a.person.key: a for a in (*item.speakers, *item.panelists)}
    return len(joining), tuple(who for key, who in members.items() if key not in joining)


def _presenters(pen: Pen, session: SessionFacts) -> dict[str, AppearanceFacts]:
    talks = [item for item in session.items if item.kind in PRESENTATIONS]
    pen.look(*(item.members for item in talks))
    return {who.person.key: who for item in talks for who in item.speakers}


def _where(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, named: bool) -> str:
    """“the panel discussion that followed”, “the panel discussion “…””, “the discussion in the AI session”."""
    noun = PANELS[item.kind]
    pen.look(item.title)
    telling = telling_title(session, item)
    name = f"the {noun} {in_quotes(pen, item.title)}" if telling else f"the {noun}"
    if not named:
        whole = desk.session_name(pen, session)
        return whole if whole.startswith("the panel discussion") and not telling else f"{name} in {whole}"
    earlier = session.items.index(item) > 0
    if telling or not earlier:
        return name
    return f"{name} that {desk.tense.present('follows', 'followed')}"


def telling_title(session: SessionFacts, item: ItemFacts) -> bool:
    """Whether a panel's title says more than that it is a panel, or than the session's."""
    title = item.title.value
    return bool(title) and not says_only_panel(title) and title != session.title.value


def _members(desk: Desk, pen: Pen, where: str, members: Sequence[AppearanceFacts], presenters: int) -> str:
    if presenters and members:
        joined = f"{desk.tense.passive('joined', plural=presenters > 1)} by"
        return sentence(
            f"in {where}, {_count(desk, presenters)} {joined} {desk.mentions.people(pen, members).text}"
        )
    if presenters:
        return sentence(f"{_count(desk, presenters)} {desk.tense.act('take part', 'took part')} in {where}")
    if len(members) == 1:
        who = desk.mentions.person(pen, members[0])
        return sentence(who.then(f"{desk.tense.act('take part', 'took part')} in {where}"))
    if members:
        verb = desk.tense.act("be", "were")
        talk = where.replace("panel discussion", "discussion", 1)
        return sentence(f"the panelists in {talk} {verb} {desk.mentions.people(pen, members).text}")
    return ""


def _count(desk: Desk, presenters: int) -> str:
    return "the presenter" if presenters == 1 else f"the {desk.number(presenters)} presenters"


def _moderated(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, where: str) -> str:
    pen.look(item.moderated_by)
    moderator = item.moderator
    if moderator is None:
        return ""
    if session.moderator is not None and session.moderator.person.key == moderator.person.key:
        return ""
    by = desk.mentions.person(pen, moderator).text
    return sentence(f"{where} {desk.tense.passive('moderated')} by {by}")


def outcomes_paragraph(desk: Desk, session: SessionFacts) -> Paragraph | None:
    """What the session agreed, raised, proposed, mentioned and decided; only after the forum."""
    if not session.outcomes or not desk.tense.past:
        return None
    pen = Pen()
    pen.look(session.results)
    groups = groupby(session.outcomes, key=lambda outcome: outcome.kind)
    results = [phrase for kind, group in groups for phrase in _results(kind, pen, list(group))]
    first = f"Participants in {desk.session_name(pen, session)}"
    told = [
        sentence(f"{_SUBJECTS[number % len(_SUBJECTS)] if number else first} {phrase}")
        for number, phrase in enumerate(results)
    ]
    return desk.paragraph(f"outcomes:{session.key}", ParagraphKind.OUTCOMES, pen, paragraph(*told))


def _results(kind: OutcomeKind, pen: Pen, outcomes: list[OutcomeFacts]) -> list[str]:
    """The verb phrases for outcomes of one kind; simple nouns of one verb become a list."""
    forms = [shaped(outcome.text, words(pen, outcome.text)) for outcome in outcomes]
    merged: list[tuple[str, list[str]]] = []
    for form in forms:
        verb = _verb(kind, form)
        if not verb:
            merged.append((_behind_colon(kind, form), []))
        elif merged and merged[-1][0] == verb and _simple(form) and all(map(_short, merged[-1][1])):
            merged[-1][1].append(form.text)
        else:
            merged.append((verb, [form.text]))
    return [f"{verb} {listed(texts)}".strip() for verb, texts in merged]


def _verb(kind: OutcomeKind, form: Shaped) -> str:
    verb = _ON[kind].get(form.shape, "")
    named = form.text.split()
    names_it = form.shape is Shape.NOUN and (named[1] in _NAMES_AN_ISSUE or named[-1] in _NAMES_AN_ISSUE)
    return "raised" if verb.startswith("raised the issue") and names_it else verb


def _simple(form: Shaped) -> bool:
    return form.shape in (Shape.NOUN, Shape.GERUND) and _short(form.text)


def _short(text: str) -> bool:
    return "," not in text and " and " not in text


def _behind_colon(kind: OutcomeKind, form: Shaped) -> str:
    verb = "agreed on" if kind is OutcomeKind.AGREED else kind.value
    verb = "decided on" if kind is OutcomeKind.DECIDED else verb
    return f"{verb} the following: {form.text}"
