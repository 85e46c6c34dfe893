"""Save the date and invitations to the press: why it matters, the programme in brief, how to come."""

from collections.abc import Iterable
from datetime import date, datetime

from eventdesk.model.kinds import ItemKind, ReleaseKind
from eventdesk.press.chinese.desk import Desk, forum_title
from eventdesk.press.chinese.grammar import closed, sentence
from eventdesk.press.chinese.lead import dates, place
from eventdesk.press.chinese.tongue import Tongue
from eventdesk.press.draft import BoxRow, Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import AppearanceFacts, Fact, ItemFacts, ReleaseFacts, SessionFacts
from eventdesk.press.planning import PANELS, photo_items

_NOTICES = (ReleaseKind.ADVISORY, ReleaseKind.SAVE_THE_DATE)


def why(desk: Desk) -> Paragraph | None:
    return _own_words(desk, "why", ParagraphKind.WHY, desk.facts.frame.why, "")


def accreditation(desk: Desk) -> Paragraph | None:
    label = desk.phrases.desk.accreditation
    return _own_words(desk, "accreditation", ParagraphKind.ACCREDITATION, desk.facts.frame.accreditation, label)


def _own_words(desk: Desk, key: str, kind: ParagraphKind, fact: Fact, label: str) -> Paragraph | None:
    """The organizer's own sentences, behind a label where there is one."""
    if not fact:
        return None
    pen = Pen()
    text = sentence(desk.tongue.words(pen, fact))
    text = desk.phrases.desk.row.format(label=label, value=text) if label else text
    return desk.paragraph(key, kind, pen, text)


def photo_opportunities(desk: Desk) -> Paragraph | None:
    """拍摄安排：…；合影（上午11时）。 The organizer's words, then what the programme has to photograph."""
    pen = Pen()
    fact = desk.facts.frame.photo_opportunities
    parts = [desk.tongue.clause(pen, fact)] if fact else []
    parts += [_to_photograph(desk, pen, session, item) for session, item in photo_items(desk.facts)]
    if not parts:
        return None
    value = closed(f"{'；'.join(parts)}。")
    text = desk.phrases.desk.row.format(label=desk.phrases.desk.photo_opportunities, value=value)
    return desk.paragraph("photo_opportunities", ParagraphKind.PHOTO_OPPORTUNITIES, pen, text)


def _to_photograph(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    phrases = desk.phrases
    plain = phrases.desk.group_photo if item.kind is ItemKind.PHOTO else phrases.programme.ceremony_noun
    name = desk.tongue.words(pen, item.title) or f"{desk.session_name(pen, session)}{plain}"
    start = pen(item.starts_at)
    if not start:
        return name
    when = desk.tongue.short_moment(datetime.fromisoformat(start))
    return f"{name}{phrases.words.zone.format(zone=when)}"


def save_the_date(desk: Desk) -> Paragraph:
    """敬请预留时间。详情请见：…。"""
    pen = Pen()
    website = pen(desk.facts.forum.website)
    text = desk.phrases.desk.save_the_date
    if website:
        text += f"{desk.phrases.desk.see_website.format(website=website)}。"
    return desk.paragraph("brief", ParagraphKind.BRIEF, pen, text)


def brief(desk: Desk, session: SessionFacts) -> Paragraph:
    """上午9时至10时30分（A厅）：“人工智能”分论坛，主题为“…”。演讲人：…；讨论嘉宾：…。主持人：…。"""
    pen = Pen()
    pen.look(session.talks)
    phrases = desk.phrases.desk
    when = _time(desk, pen, session)
    room = pen(session.room)
    where = phrases.room.format(room=room) if room else ""
    name = desk.session_name(pen, session)
    theme = desk.tongue.theme(pen, session.theme)
    themed = phrases.themed.format(theme=theme) if theme else ""
    start = phrases.row.format(label=f"{when}{where}", value=name) if when else f"{name}{where}"
    text = f"{start}{themed}。{_people(desk, pen, session)}"
    return desk.paragraph(f"brief:{session.key}", ParagraphKind.BRIEF, pen, closed(text))


def _time(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """5月14日上午9时至10时30分; the day only where the forum has several."""
    start, end = pen(session.starts_at), pen(session.ends_at)
    if not start:
        return ""
    begin = datetime.fromisoformat(start)
    forum = desk.facts.forum
    several = forum.ends_on.value > forum.starts_on.value
    text = desk.tongue.short_moment(begin) if several else desk.tongue.hour(begin)
    if not end or end <= start:
        return text
    finish = datetime.fromisoformat(end)
    return f"{text}{desk.phrases.words.to}{desk.tongue.hour(finish, after=begin)}"


def _people(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    phrases = desk.phrases.desk
    talks = [item for item in session.items if item.kind not in PANELS]
    panels = [item for item in session.items if item.kind in PANELS]
    pen.look(*(fact for item in session.items for fact in (item.members, item.panel, item.moderated_by)))
    pen.look(session.moderated_by)
    chairs = [session.moderator, *(item.moderator for item in session.items)]
    roles = (
        (phrases.speakers, [who for item in talks for who in item.speakers]),
        (phrases.panelists, [who for item in panels for who in (*item.speakers, *item.panelists)]),
        (phrases.moderator, [who for who in chairs if who is not None]),
    )
    told = [form.format(people=_each_once(desk, pen, found)) for form, found in roles if found]
    return f"{'；'.join(told)}。" if told else ""


def _each_once(desk: Desk, pen: Pen, found: Iterable[AppearanceFacts]) -> str:
    return desk.mentions.people(pen, {who.person.key: who for who in found}.values())


def box_rows(tongue: Tongue, facts: ReleaseFacts, pen: Pen) -> tuple[BoxRow, ...]:
    """活动概况 of an invitation; of every release its number, its version and whom it is for."""
    phrases = tongue.phrases.desk
    rows = [
        (phrases.number_row, pen(facts.frame.number)),
        (phrases.revision_row, _revision(tongue, pen, facts)),
        (phrases.audience_row, tongue.words(pen, facts.frame.audience)),
    ]
    if facts.frame.kind in _NOTICES and not facts.called_off:
        rows += _overview(tongue, facts, pen)
    return tuple(BoxRow(label, value) for label, value in rows if value)


def _revision(tongue: Tongue, pen: Pen, facts: ReleaseFacts) -> str:
    """第2版; nothing for the first."""
    number = facts.frame.revision.value
    if not number.isdigit() or int(number) < 2:
        return ""
    return tongue.phrases.desk.revision.format(number=pen(facts.frame.revision))


def _overview(tongue: Tongue, facts: ReleaseFacts, pen: Pen) -> list[tuple[str, str]]:
    phrases, forum = tongue.phrases.desk, facts.forum
    address = pen(forum.address)
    where = place(tongue, pen, forum)
    if address and where:
        where = f"{where}（{address}）"
    theme = tongue.theme(pen, forum.theme)
    return [
        (phrases.brief, forum_title(tongue, pen, forum)),
        (phrases.when, _when(tongue, pen, facts)),
        (phrases.where, where or address),
        (phrases.hosts, tongue.listed([pen(each.name) for each in forum.leaders])),
        (phrases.theme, theme),
    ]


def _when(tongue: Tongue, pen: Pen, facts: ReleaseFacts) -> str:
    """The days; with the hour where the first session of a one-day forum has one."""
    text = dates(tongue, pen, facts.forum)
    starts = sorted(session.starts_at.value for session in facts.sessions if session.starts_at)
    if not starts or not text or facts.forum.ends_on.value > facts.forum.starts_on.value:
        return text
    begin = datetime.fromisoformat(starts[0])
    if begin.date() != date.fromisoformat(facts.forum.starts_on.value or facts.forum.ends_on.value):
        return text
    pen(next(session.starts_at for session in facts.sessions if session.starts_at.value == starts[0]))
    return f"{text}{tongue.hour(begin)}"
