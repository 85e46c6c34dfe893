"""Save the date and invitations to the press: why it matters, the programme in brief, how to come."""

from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from eventdesk.model.kinds import ItemKind, ReleaseKind, ReleaseLength
from eventdesk.press.chinese.desk import Desk, forum_title
from eventdesk.press.chinese.grammar import closed, sentence
from eventdesk.press.chinese.lead import dates, place
from eventdesk.press.chinese.panels import count, telling_title, who_sits
from eventdesk.press.chinese.programme import SPEECHES
from eventdesk.press.chinese.tongue import Tongue, is_chinese
from eventdesk.press.draft import BoxRow, Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import Fact, ItemFacts, ReleaseFacts, SessionFacts
from eventdesk.press.planning import PANELS, PICTURED, photo_items, quiet

_NOTICES = (ReleaseKind.ADVISORY, ReleaseKind.SAVE_THE_DATE)
_SPOKEN = (*SPEECHES, ItemKind.KEYNOTE, ItemKind.PRESENTATION, ItemKind.CLOSING_REMARKS)
_MARK = "•"


def why(desk: Desk) -> Paragraph | None:
    return _own_words(desk, "why", ParagraphKind.WHY, desk.facts.frame.why, desk.phrases.desk.why)


def accreditation(desk: Desk) -> Paragraph | None:
    heading = desk.phrases.desk.accreditation
    return _own_words(desk, "accreditation", ParagraphKind.ACCREDITATION, desk.facts.frame.accreditation, heading)


def _own_words(desk: Desk, key: str, kind: ParagraphKind, fact: Fact, heading: str) -> Paragraph | None:
    """The organizer's own sentences under a heading."""
    if not fact:
        return None
    pen = Pen()
    return desk.paragraph(key, kind, pen, sentence(desk.tongue.words(pen, fact)), heading)


def photo_opportunities(desk: Desk) -> Paragraph | None:
    """The organizer's words, then what the programme has to photograph: 合影（上午11时，A厅）。"""
    pen = Pen()
    fact = desk.facts.frame.photo_opportunities
    text = sentence(desk.tongue.words(pen, fact)) if fact else ""
    pictures = [_picture(desk, pen, session, item) for session, item in photo_items(desk.facts)]
    text += f"{'；'.join(pictures)}。" if pictures else ""
    if not text:
        return None
    heading = desk.phrases.desk.photo_opportunities
    return desk.paragraph("photo_opportunities", ParagraphKind.PHOTO_OPPORTUNITIES, pen, text, heading)


def _picture(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    pen.look(item.title, item.starts_at, session.starts_at)
    name = _named(desk, pen, item)
    start = pen(item.starts_at) or pen(session.starts_at)
    when = _moment(desk, datetime.fromisoformat(start)) if start else ""
    place = "，".join(part for part in (when, pen(session.room)) if part)
    return f"{name}{desk.phrases.words.zone.format(zone=place)}" if place else name


def _named(desk: Desk, pen: Pen, item: ItemFacts) -> str:
    """签约仪式 where the title says what it is, else “…”仪式."""
    noun = desk.phrases.desk.items[item.kind]
    title = item.title.value
    if not title or title == noun:
        return noun
    if is_chinese(item.title) and title.endswith((noun[-1], "典礼", "典禮")):
        return pen(item.title)
    return f"{desk.tongue.theme(pen, item.title)}{noun}"


def _moment(desk: Desk, when: datetime) -> str:
    """The hour; with the day on a forum of several."""
    forum = desk.facts.forum
    several = forum.ends_on.value > forum.starts_on.value
    return desk.tongue.short_moment(when) if several else desk.tongue.hour(when)


def save_the_date(desk: Desk) -> Paragraph:
    """具体议程将另行公布，敬请预留时间。"""
    pen = Pen()
    pen.look(desk.facts.forum.status)
    return desk.paragraph("brief", ParagraphKind.BRIEF, pen, desk.phrases.desk.save_the_date)


def brief(desk: Desk, session: SessionFacts) -> Paragraph:
    """上午9时至10时30分（A厅）：“人工智能”分论坛，主题为“…”。报告：…；小组讨论：…；主持人：…。"""
    pen = Pen()
    pen.look(session.talks, session.moderated_by)
    phrases = desk.phrases.desk
    when, room = _hours(desk, pen, session), pen(session.room)
    where = phrases.room.format(room=room) if room else ""
    name = desk.session_name(pen, session)
    theme = desk.tongue.theme(pen, session.theme)
    start = phrases.row.format(label=f"{when}{where}", value=name) if when else f"{name}{where}"
    text = f"{start}{phrases.themed.format(theme=theme) if theme else ''}。"
    if desk.facts.frame.length is not ReleaseLength.SHORT:
        rows = _rows(desk, pen, session)
        text += f"{'；'.join(rows)}。" if rows else ""
    key, heading = f"brief:{session.key}", _heading(desk, session)
    return replace(desk.paragraph(key, ParagraphKind.BRIEF, pen, closed(text), heading), mark=_MARK)


def _heading(desk: Desk, session: SessionFacts) -> str:
    """议程, over the first session told and, on a forum of several days, over the first of each: 议程：5月14日."""
    phrases, forum = desk.phrases.desk, desk.facts.forum
    day = session.starts_at.value[:10]
    several = forum.ends_on.value > forum.starts_on.value
    told = [each for each in desk.facts.sessions if not quiet(each)]
    before = told[: next(n for n, each in enumerate(told) if each.key == session.key)]
    if several and day and day not in (each.starts_at.value[:10] for each in before):
        when = date.fromisoformat(day)
        return phrases.row.format(label=phrases.programme, value=desk.tongue.span(when, when))
    return "" if before else phrases.programme


def _hours(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """上午9时至10时30分."""
    start, end = pen(session.starts_at), pen(session.ends_at)
    if not start:
        return ""
    begin = datetime.fromisoformat(start)
    text = desk.tongue.hour(begin)
    if not end or end <= start:
        return text
    return f"{text}{desk.phrases.words.to}{desk.tongue.hour(datetime.fromisoformat(end), after=begin)}"


def _rows(desk: Desk, pen: Pen, session: SessionFacts) -> list[str]:
    """报告：甲《…》、乙《…》 for each run of items of one kind, and who moderates."""
    phrases = desk.phrases.desk
    items = [item for item in session.items if item.kind in phrases.items]
    pen.look(
        *(f for i in items for f in (i.title, i.members, i.panel, i.presenters_join, i.absent, i.moderated_by))
    )
    rows = []
    for kind, group in groupby(items, key=lambda item: item.kind):
        told = [text for item in group if (text := _entry(desk, pen, session, item))]
        if told:
            rows.append(phrases.row.format(label=phrases.items[kind], value=desk.tongue.listed(told)))
    if session.moderator is not None:
        who = desk.mentions.person(pen, session.moderator)
        rows.append(phrases.row.format(label=phrases.moderator, value=who))
    return rows


def _entry(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    """崔京焕《基因组产业的转折点》; 签约仪式（甲和乙）; empty for an item that has neither title nor people."""
    if item.kind in PANELS:
        return _panel(desk, pen, session, item)
    people = desk.mentions.people(pen, item.speakers)
    if item.kind in _SPOKEN:
        return f"{people}{desk.tongue.work(pen, item.title)}"
    noun = desk.phrases.desk.items[item.kind]
    title = ""
    if item.title and item.title.value != noun:
        pictured = item.kind in PICTURED
        title = _named(desk, pen, item) if pictured else desk.tongue.theme(pen, item.title)
    return f"{title}{desk.phrases.words.zone.format(zone=people)}" if title and people else title or people


def _panel(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    presenters, members = who_sits(pen, session, item)
    joining = [count(desk, presenters)] if presenters else []
    named = desk.tongue.theme(pen, item.title) if telling_title(session, item) else ""
    people = desk.tongue.listed([*joining, *desk.mentions.parts(pen, members)])
    chair = ""
    if item.moderator is not None:
        who = desk.mentions.person(pen, item.moderator)
        chair = desk.phrases.desk.moderated_by.format(people=who)
    return f"{named}{'，' if named and people else ''}{people}{chair}"


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
    if facts.frame.length is ReleaseLength.SHORT:
        # On one page only those that tell more than the lead: the hour and the address.
        return [(phrases.when, _when(tongue, pen, facts)), (phrases.where, where or address)]
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
