"""The sessions: who opens, who speaks on what, who closes, who chairs."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from eventdesk.model.kinds import ItemKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import AppearanceFacts, Fact, ItemFacts, SessionFacts
from eventdesk.press.korean.desk import Desk
from eventdesk.press.korean.numbers import counted
from eventdesk.press.korean.particles import by, object_, subject, topic
from eventdesk.press.korean.words import joined, listed
from eventdesk.press.planning import Part, quiet

SPEECHES = {
    ItemKind.OPENING_SPEECH: "개회사",
    ItemKind.WELCOME_SPEECH: "환영사",
    ItemKind.CONGRATULATORY_SPEECH: "축사",
}
SHOWS = {ItemKind.CEREMONY: "행사", ItemKind.PERFORMANCE: "공연", ItemKind.ANNOUNCEMENT: "안내"}
# Ends of titles that say themselves what they are.
_SAID = (
    "식",
    "행사",
    "체결",
    "시상",
    "수여",
    "보고",
    "안내",
    "발표",
    "소개",
    "공지",
    "공연",
    "연주",
    "무대",
    "촬영",
)
_TALKS_A_SENTENCE = 4


def session_head(desk: Desk, part: Part) -> Paragraph | None:
    """Speeches at the start and the theme; where there is neither, all that the session holds.

    On one page its speeches alone, else its keynotes, else its theme, else how many talks.
    """
    session = _session_of(part)
    pen = Pen()
    pen.look(session.talks)
    if desk.short:
        text = _speeches(desk, pen, session) or joined(*_keynotes(desk, pen, session, False))
        text = text or _theme(desk, pen, session) or _in_short(desk, pen, session)
    else:
        text = joined(_speeches(desk, pen, session), _theme(desk, pen, session))
        text = text or _rest(desk, pen, session, named=False)
    return desk.paragraph(part.key, ParagraphKind.SESSION, pen, text, session.key) if text else None


def session_talks(desk: Desk, part: Part) -> Paragraph | None:
    """What follows the head of the session; None where the head has told it."""
    session = _session_of(part)
    if desk.short or not has_head(session):
        return None
    pen = Pen()
    pen.look(session.talks)
    text = _rest(desk, pen, session, named=desk.topic == session.key)
    return desk.paragraph(part.key, ParagraphKind.SESSION, pen, text, session.key) if text else None


def _in_short(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """AI 세션에서는 발표 4건이 진행됐다."""
    talks = _of_kind(session, ItemKind.PRESENTATION)
    if not talks:
        return ""
    where = _at(desk, pen, session, named=False)
    return f"{where} 발표 {counted(len(talks), '건')}이 {desk.act('진행됐다', '진행된다')}."


def has_head(session: SessionFacts) -> bool:
    speeches = any(item.speakers for item in _of_kind(session, *SPEECHES))
    return speeches or (bool(session.theme) and not _theme_is_the_keynotes(session))


def _session_of(part: Part) -> SessionFacts:
    assert part.session is not None
    return part.session


def _rest(desk: Desk, pen: Pen, session: SessionFacts, *, named: bool) -> str:
    told: list[str] = []
    for sentences in (_keynotes, _talks, _unspoken, _shows, _closing_remarks):
        told += sentences(desk, pen, session, named or bool(told))
    told += _moderator(desk, pen, session, named or bool(told))
    return joined(*told)


def _of_kind(session: SessionFacts, *kinds: ItemKind) -> list[ItemFacts]:
    return [item for item in session.items if item.kind in kinds]


def _look(pen: Pen, items: Sequence[ItemFacts]) -> None:
    for item in items:
        pen.look(item.title, item.members)


def _at(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> str:
    """AI 세션에서는, where the paragraph has not told yet which session this is."""
    return "" if named else f"{desk.session_name(pen, session)}에서는"


def _everyone(items: Sequence[ItemFacts]) -> tuple[AppearanceFacts, ...]:
    found: dict[str, AppearanceFacts] = {}
    for item in items:
        for speaker in item.speakers:
            found.setdefault(speaker.person.key, speaker)
    return tuple(found.values())


def _speeches(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """포럼은 조황희 원장의 개회사로 시작해 최기영 … 장관의 환영사로 이어졌다."""
    items = [item for item in _of_kind(session, *SPEECHES) if item.speakers]
    _look(pen, items)
    if not items:
        return ""
    begins = _begins(desk, session)
    name = "" if begins else desk.session_name(pen, session)
    groups = groupby(items, key=lambda item: (item.kind, item.title.value))
    first, *rest = [_speech(desk, pen, list(group)) for _, group in groups]
    if not begins:
        return f"{name}에서는 {subject(listed([first, *rest]))} {desk.act('진행됐다', '진행된다')}."
    if not rest:
        return f"{topic(desk.noun)} {by(first)} {desk.act('시작했다', '시작한다')}."
    return f"{topic(desk.noun)} {by(first)} 시작해 {by(listed(rest))} {desk.act('이어졌다', '이어진다')}."


def _speech(desk: Desk, pen: Pen, group: Sequence[ItemFacts]) -> str:
    """조황희 원장의 ‘우리의 바다’ 축사."""
    people = desk.mentions.people(pen, _everyone(group))
    title = group[0].title
    telling = bool(title) and title.value.replace(" ", "") not in SPEECHES.values()
    return joined(f"{people}의", desk.titled(pen, title) if telling else "", SPEECHES[group[0].kind])


def _begins(desk: Desk, session: SessionFacts) -> bool:
    """Whether the session is the first that a release tells of, so that the forum began with it."""
    first = next((each for each in desk.facts.sessions if each.items and not quiet(each)), None)
    return first is session and first.items[0].kind in SPEECHES and bool(first.items[0].speakers)


def _theme(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """AI 세션은 ‘…’을 주제로 진행됐다. Keynotes without titles of their own carry it themselves."""
    pen.look(session.theme)
    if not session.theme or _theme_is_the_keynotes(session):
        return ""
    name = desk.session_name(pen, session)
    return f"{topic(name)} {object_(desk.titled(pen, session.theme))} 주제로 {desk.act('진행됐다', '진행된다')}."


def _theme_is_the_keynotes(session: SessionFacts) -> bool:
    keynotes = _of_kind(session, ItemKind.KEYNOTE)
    others = _of_kind(session, ItemKind.PRESENTATION)
    untitled = not any(item.title for item in keynotes)
    return bool(keynotes) and untitled and not others and any(item.speakers for item in keynotes)


def _keynotes(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> list[str]:
    items = [item for item in _of_kind(session, ItemKind.KEYNOTE) if item.speakers]
    _look(pen, items)
    if not items:
        return []
    where = _at(desk, pen, session, named)
    # “기조연설에서는 … 기조연설을 했다” would say it twice.
    verb = desk.act("연설했다", "연설한다") if "기조" in where else f"기조연설을 {desk.act('했다', '한다')}"
    if _theme_is_the_keynotes(session) and session.theme:
        people = desk.mentions.people(pen, _everyone(items))
        theme = f"{object_(desk.titled(pen, session.theme))} 주제로"
        return [f"{joined(where, _doer(people, where), theme, verb)}."]
    return list(_spoken(desk, pen, items, where, verb))


def _talks(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> list[str]:
    items = [item for item in _of_kind(session, ItemKind.PRESENTATION) if item.speakers]
    _look(pen, _of_kind(session, ItemKind.PRESENTATION))
    return list(_spoken(desk, pen, items, _at(desk, pen, session, named), desk.act("발표했다", "발표한다")))


def _spoken(desk: Desk, pen: Pen, items: Sequence[ItemFacts], where: str, verb: str) -> Iterator[str]:
    """A는 ‘…’을, B는 ‘…’을 주제로 각각 발표했다; a few talks a sentence, those without a title last."""
    with_title = [item for item in items if item.title]
    for start in range(0, len(with_title), _TALKS_A_SENTENCE):
        some = with_title[start : start + _TALKS_A_SENTENCE]
        talks = [
            f"{_doer(desk.mentions.people(pen, item.speakers), where)} {object_(desk.titled(pen, item.title))}"
            for item in some
        ]
        each = "각각 " if len(some) > 1 else ""
        yield f"{joined(where, ', '.join(talks))} 주제로 {each}{verb}."
        where = ""
    untitled = [item for item in items if not item.title]
    if untitled:
        people = desk.mentions.people(pen, _everyone(untitled))
        yield f"{joined(where, f'{people}도' if with_title else _doer(people, where), verb)}."


def _doer(people: str, where: str) -> str:
    """The subject; after “…에서는” not a second topic."""
    return subject(people) if where else topic(people)


def _unspoken(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> list[str]:
    items = [i for i in _of_kind(session, ItemKind.PRESENTATION) if i.title and not i.speakers]
    if not items:
        return []
    where = _at(desk, pen, session, named)
    titles = listed([desk.titled(pen, item.title) for item in items])
    also = "발표도" if named else "발표가"
    return [joined(where, f"{titles} {also} {desk.act('진행됐다', '진행된다')}.")]


def _shows(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> list[str]:
    """Ceremonies, performances and announcements that have a title or people."""
    items = [item for item in _of_kind(session, *SHOWS) if item.title or item.speakers]
    _look(pen, items)
    if not items:
        return []
    where = _at(desk, pen, session, named)
    shows = listed([_show(desk, pen, item) for item in items])
    return [joined(where, f"{shows}도" if named else subject(shows), f"{desk.act('진행됐다', '진행된다')}.")]


def _show(desk: Desk, pen: Pen, item: ItemFacts) -> str:
    noun = "" if item.title.value.endswith(_SAID) else SHOWS[item.kind]
    name = joined(desk.titled(pen, item.title) if item.title else "", noun)
    if not item.speakers:
        return name
    people = desk.mentions.people(pen, item.speakers)
    if item.kind is ItemKind.CEREMONY:
        return f"{subject(people)} {desk.act('참여한', '참여하는')} {name}"
    return f"{people}의 {name}"


def _closing_remarks(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> list[str]:
    items = [item for item in _of_kind(session, ItemKind.CLOSING_REMARKS) if item.speakers]
    _look(pen, items)
    if not items:
        return []
    where = _at(desk, pen, session, named)
    people = desk.mentions.people(pen, _everyone(items))
    titles = [desk.titled(pen, item.title) for item in items if _telling(item.title)]
    speech = subject(joined(f"{people}의", listed(titles), "폐회사"))
    verb = desk.act("이어졌다", "이어진다") if named else desk.act("진행됐다", "진행된다")
    return [joined(where, f"{speech} {verb}.")]


def _telling(title: Fact) -> bool:
    plain = title.value.lower()
    return bool(title) and not any(word in plain for word in ("폐회", "맺음", "closing", "마무리"))


def _moderator(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> list[str]:
    pen.look(session.moderated_by)
    if session.moderator is None:
        return []
    name = "" if named else f"{desk.session_name(pen, session)}의"
    who = subject(desk.mentions.person(pen, session.moderator))
    return [joined(name, f"{topic(desk.chair(session))} {who} {desk.act('맡았다', '맡는다')}.")]
