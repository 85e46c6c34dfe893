"""The sessions: who opens, who speaks on what, who closes, who moderates."""

from collections.abc import Sequence
from itertools import groupby

from eventdesk.model.kinds import ItemKind
from eventdesk.press.chinese.desk import Desk
from eventdesk.press.chinese.grammar import closed
from eventdesk.press.chinese.tongue import is_chinese
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import AppearanceFacts, ItemFacts, SessionFacts
from eventdesk.press.planning import quiet

SPEECHES = (ItemKind.OPENING_SPEECH, ItemKind.WELCOME_SPEECH, ItemKind.CONGRATULATORY_SPEECH)
_TALKS_A_SENTENCE = 4


def session_paragraph(desk: Desk, session: SessionFacts) -> Paragraph | None:
    """The session without its panels and outcomes; None where there is nothing to tell."""
    if quiet(session):
        return None
    pen = Pen()
    pen.look(session.talks)
    opening = f"{_speeches(desk, pen, session)}{_theme(desk, pen, session)}"
    keynotes = _keynotes(desk, pen, session)
    talks = _talks(desk, pen, session, bool(opening or keynotes))
    text = f"{opening}{keynotes}{talks}"
    text += _shows(desk, pen, session, told=bool(text))
    text += _closing_remarks(desk, pen, session)
    text += moderated(desk, pen, session, told=bool(text))
    key = f"session:{session.key}"
    return desk.paragraph(key, ParagraphKind.SESSION, pen, closed(text)) if text else None


def short_session_paragraph(desk: Desk, session: SessionFacts) -> Paragraph | None:
    """For a release of one page its speeches alone, else its keynotes, its theme, or how many talks."""
    if quiet(session):
        return None
    pen = Pen()
    pen.look(session.talks)
    parts = (_speeches, _keynotes, _theme, _how_many)
    text = next((found for part in parts if (found := part(desk, pen, session))), "")
    key = f"session:{session.key}"
    return desk.paragraph(key, ParagraphKind.SESSION, pen, closed(text)) if text else None


def _how_many(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """“人工智能”分论坛共安排四场报告。"""
    talks = len(_of_kind(session, ItemKind.PRESENTATION))
    form, number = desk.phrases.programme.how_many, desk.tongue.counted(talks)
    name = desk.session_name(pen, session) if talks else ""
    return form.format(session=name, number=number, will=desk.will) if talks else ""


def _of_kind(session: SessionFacts, *kinds: ItemKind) -> list[ItemFacts]:
    return [item for item in session.items if item.kind in kinds]


def _look(pen: Pen, items: Sequence[ItemFacts]) -> None:
    for item in items:
        pen.look(item.title, item.members)


def speakers(desk: Desk, pen: Pen, items: Sequence[ItemFacts]) -> str:
    everyone: dict[str, AppearanceFacts] = {}
    for item in items:
        for speaker in item.speakers:
            everyone.setdefault(speaker.person.key, speaker)
    return desk.mentions.people(pen, everyone.values())


def _speeches(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """论坛首先由…致开幕词，随后由…先后致欢迎辞。"""
    phrases = desk.phrases.programme
    items = [item for item in _of_kind(session, *SPEECHES) if item.speakers]
    _look(pen, items)
    groups = [list(group) for _, group in groupby(items, key=lambda item: (item.kind, item.title.value))]
    text = ""
    if groups and _begins(desk, session):
        text = _given(desk, pen, phrases.begins, groups.pop(0))
        if groups:
            text += _given(desk, pen, phrases.followed, groups.pop(0))
        text += "。"
    for group in groups:
        where = "" if text else desk.in_session(pen, session)
        text += f"{where}{_given(desk, pen, phrases.speech, group)}。"
    return text


def _given(desk: Desk, pen: Pen, form: str, group: list[ItemFacts]) -> str:
    several = len({who.person.key for item in group for who in item.speakers}) > 1
    speech = _speech(desk, pen, group, several=several)
    return form.format(event=desk.event, will=desk.will, people=speakers(desk, pen, group), speech=speech)


def _speech(desk: Desk, pen: Pen, group: list[ItemFacts], *, several: bool) -> str:
    phrases = desk.phrases.programme
    speech = phrases.speeches[group[0].kind]
    title = desk.tongue.work(pen, group[0].title)
    titled = phrases.titled_speech.format(title=title, speech=speech) if title else speech
    return phrases.one_after_another.format(speech=titled) if several else titled


def _begins(desk: Desk, session: SessionFacts) -> bool:
    """Whether the session is the first that a release tells of, so that the forum began with it."""
    told = (each for each in desk.facts.sessions if each.items and not quiet(each))
    first = next(told, None)
    return first is session and first.items[0].kind in SPEECHES and bool(first.items[0].speakers)


def _theme(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """“人工智能”分论坛以“…”为主题。 Keynotes without titles of their own carry the theme themselves."""
    if not session.theme or _theme_is_the_keynotes(session):
        pen.look(session.theme)
        return ""
    name, theme = desk.session_name(pen, session), desk.tongue.theme(pen, session.theme)
    form = desk.turn(*desk.phrases.programme.theme)
    return form.format(session=name, theme=theme, will=desk.will)


def _theme_is_the_keynotes(session: SessionFacts) -> bool:
    keynotes = _of_kind(session, ItemKind.KEYNOTE)
    others = _of_kind(session, ItemKind.PRESENTATION)
    untitled = not any(item.title for item in keynotes)
    return bool(keynotes) and untitled and not others and any(item.speakers for item in keynotes)


def _keynotes(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    phrases = desk.phrases.programme
    items = [item for item in _of_kind(session, ItemKind.KEYNOTE) if item.speakers]
    _look(pen, items)
    if not items:
        return ""
    if _theme_is_the_keynotes(session) and session.theme:
        people, theme = speakers(desk, pen, items), desk.tongue.theme(pen, session.theme)
        return phrases.keynotes + phrases.keynote_theme.format(people=people, theme=theme, will=desk.will)
    text = _spoken(desk, pen, [item for item in items if item.title], phrases.keynote_talks)
    untitled = [item for item in items if not item.title]
    if untitled:
        text += phrases.keynote.format(people=speakers(desk, pen, untitled), will=desk.will)
    return text


def _talks(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> str:
    """The presentations; `named` where the paragraph has said already which session this is."""
    phrases = desk.phrases.programme
    items = _of_kind(session, ItemKind.PRESENTATION)
    _look(pen, items)
    titled = [item for item in items if item.speakers and item.title]
    untitled = [item for item in items if item.speakers and not item.title]
    text = _spoken(desk, pen, titled, "")
    if untitled:
        form = phrases.untitled_also if text else phrases.untitled
        text += form.format(people=speakers(desk, pen, untitled), will=desk.will)
    if text and not named:
        text = desk.in_session(pen, session) + text
    return text + _unspoken(desk, pen, session, items, bool(text))


def _spoken(desk: Desk, pen: Pen, items: Sequence[ItemFacts], verb: str) -> str:
    """甲以《…》为题，乙以《…》为题先后作报告。 A few talks a sentence; the verbs take turns without `verb`."""
    phrases, text = desk.phrases.programme, ""
    for start in range(0, len(items), _TALKS_A_SENTENCE):
        some = items[start : start + _TALKS_A_SENTENCE]
        several = len(some) > 1
        form = phrases.on_title if several else phrases.alone_on_title
        talks = [_on_title(desk, pen, form, item) for item in some]
        gives = verb or desk.turn(*(phrases.talks if several else phrases.talk))
        text += f"{'，'.join(talks)}{f'，{desk.will}' if several else ''}{gives}。"
    return text


def _on_title(desk: Desk, pen: Pen, form: str, item: ItemFacts) -> str:
    people, title = desk.mentions.people(pen, item.speakers), desk.tongue.work(pen, item.title)
    return form.format(people=people, title=title, will=desk.will)


def _unspoken(desk: Desk, pen: Pen, session: SessionFacts, items: Sequence[ItemFacts], also: bool) -> str:
    phrases = desk.phrases.programme
    found = [desk.tongue.work(pen, item.title) for item in items if item.title and not item.speakers]
    if not found:
        return ""
    name = phrases.alone if also else desk.session_name(pen, session)
    form = phrases.unspoken_also if also else phrases.unspoken
    return form.format(session=name, titles=desk.tongue.titles(found), will=desk.will)


def _closing_remarks(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    phrases = desk.phrases.programme
    items = [item for item in _of_kind(session, ItemKind.CLOSING_REMARKS) if item.speakers]
    _look(pen, items)
    text = ""
    for title, group in groupby(items, key=lambda item: item.title.value):
        some = list(group)
        form = phrases.titled_closing if title else phrases.closing_remarks
        people, work = speakers(desk, pen, some), desk.tongue.work(pen, some[0].title)
        text += form.format(people=people, title=work, will=desk.will)
    return text


def _shows(desk: Desk, pen: Pen, session: SessionFacts, *, told: bool) -> str:
    """Ceremonies, performances and announcements that have a title or people.

    `told` where the paragraph has said already which session this is.
    """
    kinds = (ItemKind.CEREMONY, ItemKind.PERFORMANCE, ItemKind.ANNOUNCEMENT)
    items = [item for item in _of_kind(session, *kinds) if item.title or item.speakers]
    _look(pen, items)
    text = ""
    for item in items:
        again = told or bool(text)
        where = desk.turn(*desk.phrases.programme.meanwhile) if again else desk.in_session(pen, session)
        text += f"{where}{_show(desk, pen, item)}"
    return text


def _show(desk: Desk, pen: Pen, item: ItemFacts) -> str:
    phrases = desk.phrases.programme
    forms = {
        ItemKind.CEREMONY: (phrases.ceremony, phrases.with_people),
        ItemKind.PERFORMANCE: (phrases.performance, phrases.performance_by),
        ItemKind.ANNOUNCEMENT: (
            phrases.announcement,
            phrases.announcement_by if item.title else phrases.announcing,
        ),
    }
    alone, by = forms[item.kind]
    title = _ceremony(desk, pen, item) if item.kind is ItemKind.CEREMONY else desk.tongue.theme(pen, item.title)
    people = speakers(desk, pen, [item])
    return (by if people else alone).format(title=title, people=people, will=desk.will)


def _ceremony(desk: Desk, pen: Pen, item: ItemFacts) -> str:
    """签约仪式 as stored where it says so itself, else “…”仪式."""
    noun = desk.phrases.programme.ceremony_noun
    if is_chinese(item.title) and item.title.value.endswith(("式", "典礼", "典禮")):
        return pen(item.title)
    return f"{desk.tongue.theme(pen, item.title)}{noun}"


def moderated(desk: Desk, pen: Pen, session: SessionFacts, *, told: bool) -> str:
    """会议由…主持。 `told` where the paragraph has said already which session this is."""
    pen.look(session.moderated_by)
    if session.moderator is None:
        return ""
    phrases = desk.phrases.programme
    what = phrases.alone if told else desk.session_name(pen, session)
    who = desk.mentions.person(pen, session.moderator)
    return phrases.moderated.format(what=what, people=who, will=desk.will)
