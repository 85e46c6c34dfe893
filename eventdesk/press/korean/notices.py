"""Before a forum: 행사 개요 row by row, the programme with its hours, 취재 신청 and 촬영 안내."""

from datetime import date, datetime

from eventdesk.model.kinds import DateStyle, ItemKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import Fact, ItemFacts, SessionFacts
from eventdesk.press.korean.dates import clock, day, dotted, span
from eventdesk.press.korean.desk import Desk, forum_title
from eventdesk.press.korean.lead import place
from eventdesk.press.korean.panels import PANEL_NOUNS, panel_title, presenters
from eventdesk.press.korean.programme import SPEECHES
from eventdesk.press.korean.words import joined, sentence
from eventdesk.press.planning import PANELS, Part, photo_items

_OVERVIEW, _PROGRAMME = "overview", "programme"
ROWS = ("event", "when", "where", "theme", "hosts")
SHORT_ROWS = ("when", "where")
"""On one page: those that tell more than the lead, the hours and the address."""
NOUNS = {
    **SPEECHES,
    **PANEL_NOUNS,
    ItemKind.KEYNOTE: "기조연설",
    ItemKind.PRESENTATION: "발표",
    ItemKind.CEREMONY: "행사",
    ItemKind.PHOTO: "기념 촬영",
    ItemKind.PERFORMANCE: "공연",
    ItemKind.ANNOUNCEMENT: "안내",
    ItemKind.CLOSING_REMARKS: "폐회사",
}


def overview(desk: Desk, part: Part) -> Paragraph:
    return desk.paragraph(part.key, ParagraphKind.BRIEF, Pen(), "행사 개요", _OVERVIEW, level=0)


def overview_row(desk: Desk, part: Part) -> Paragraph | None:
    """일시: 2019. 12. 27.(금) 09:30~17:00. None where there is nothing to tell."""
    pen = Pen()
    forum = desk.facts.forum
    match part.key.rpartition("/")[2]:
        case "event":
            label, value = "행사명", forum_title(pen, forum, desk.facts.language)
        case "when":
            label, value = "일시", _when(desk, pen)
        case "where":
            label, value = "장소", _where(pen, desk)
        case "theme":
            label, value = "주제", desk.titled(pen, forum.theme) if forum.theme else ""
        case _:
            pen.look(forum.host_list, forum.organizer_list)
            names = [pen(each.name) for each in forum.leaders]
            label, value = "주최", ", ".join(names)
    if not value:
        return None
    return desk.paragraph(part.key, ParagraphKind.BRIEF, pen, f"{label}: {value}", _OVERVIEW, level=1)


def _when(desk: Desk, pen: Pen) -> str:
    """The days; with the hours where a one-day forum has them."""
    forum = desk.facts.forum
    first, last = pen(forum.starts_on) or pen(forum.ends_on), pen(forum.ends_on) or pen(forum.starts_on)
    if not first:
        return ""
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    if end > start:
        return span(start, end, DateStyle.NUMERIC)
    starts = [s.starts_at for s in desk.facts.sessions if s.starts_at.value.startswith(first)]
    ends = [s.ends_at for s in desk.facts.sessions if s.ends_at.value.startswith(first)]
    if not starts:
        return dotted(start)
    opens = clock(_moment(pen(min(starts, key=lambda fact: fact.value))))
    closes = clock(_moment(pen(max(ends, key=lambda fact: fact.value)))) if ends else ""
    return f"{dotted(start)} {opens}{f'~{closes}' if closes > opens else ''}"


def _where(pen: Pen, desk: Desk) -> str:
    """서울 신라호텔(서울특별시 중구 동호로 249)."""
    where, address = place(pen, desk.facts.forum), pen(desk.facts.forum.address)
    if not (where and address):
        return where or address
    return f"{where}, {address}" if where.endswith(")") else f"{where}({address})"


def programme_heading(desk: Desk, part: Part) -> Paragraph:
    return desk.paragraph(part.key, ParagraphKind.BRIEF, Pen(), "주요 프로그램", _PROGRAMME, level=0)


def programme_to_follow(desk: Desk, part: Part) -> Paragraph:
    """세부 프로그램은 추후 안내할 예정이다."""
    pen = Pen()
    website = pen(desk.facts.forum.website)
    more = f"자세한 내용은 누리집({website})에서 확인할 수 있다." if website else ""
    text = joined("세부 프로그램은 추후 안내할 예정이다.", more)
    return desk.paragraph(part.key, ParagraphKind.BRIEF, pen, text, "brief")


def session_row(desk: Desk, part: Part) -> Paragraph:
    """14일(목) 09:00~10:30 AI 세션(대회의실) - 주제: ‘…’."""
    session = part.session
    assert session is not None
    pen = Pen()
    pen.look(session.talks, session.moderated_by)
    name = desk.session_name(pen, session)
    room = pen(session.room)
    theme = f"- 주제: {desk.titled(pen, session.theme)}" if session.theme else ""
    text = joined(_hours(desk, pen, session), f"{name}({room})" if room else name, theme)
    return desk.paragraph(part.key, ParagraphKind.BRIEF, pen, text, _PROGRAMME, level=1)


def _hours(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    start, end = pen(session.starts_at), pen(session.ends_at)
    if not start:
        return ""
    opens = _moment(start)
    text = joined(_day(desk, opens), clock(opens))
    return f"{text}~{clock(_moment(end))}" if end > start else text


def _day(desk: Desk, when: datetime) -> str:
    """12월 14일(목), on a forum of several days."""
    forum = desk.facts.forum
    several = forum.ends_on.value > forum.starts_on.value
    return day(when.date(), desk.dates, year=False) if several else ""


def session_item(desk: Desk, part: Part) -> Paragraph | None:
    """발표 ‘게놈산업의 전환점’: 최경환 이원다이애그노믹스 이사."""
    session, item = part.session, part.item
    assert session is not None
    assert item is not None
    noun = NOUNS.get(item.kind, "")
    if not noun:
        return None
    pen = Pen()
    pen.look(item.title, item.members, item.panel, item.presenters_join, item.absent, item.moderated_by)
    people = _panel(desk, pen, session, item) if item.kind in PANELS else desk.mentions.people(pen, item.speakers)
    title = desk.titled(pen, item.title) if _telling(item, session) else ""
    if not (people or title):
        return None
    text = f"{joined(noun, title)}: {people}" if people else joined(noun, title)
    return desk.paragraph(part.key, ParagraphKind.BRIEF, pen, text, _PROGRAMME, level=2)


def _telling(item: ItemFacts, session: SessionFacts) -> bool:
    if item.kind in PANELS:
        return panel_title(item, session)
    return bool(item.title) and item.title.value.replace(" ", "") not in [
        n.replace(" ", "") for n in NOUNS.values()
    ]


def _panel(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    """발표자 전원, 신수용 … 교수 (좌장 …)."""
    joining = presenters(pen, session, item)
    members = {a.person.key: a for a in (*item.speakers, *item.panelists) if a.person.key not in joining}
    named = [desk.mentions.people(pen, members.values())] if members else []
    people = ", ".join([*(["발표자"] if joining else []), *named])
    if item.moderator is None:
        return people
    return joined(people, f"(좌장 {desk.mentions.person(pen, item.moderator)})")


def session_chair(desk: Desk, part: Part) -> Paragraph | None:
    session = part.session
    assert session is not None
    if session.moderator is None:
        return None
    pen = Pen()
    pen.look(session.moderated_by)
    text = f"{desk.chair(session)}: {desk.mentions.person(pen, session.moderator)}"
    return desk.paragraph(part.key, ParagraphKind.BRIEF, pen, text, _PROGRAMME, level=2)


def own_words(desk: Desk, part: Part, fact: Fact, label: str) -> Paragraph | None:
    """The organizer's own words, behind a label where there is one; None where there are none."""
    if not fact:
        return None
    pen = Pen()
    text = sentence(desk.said(pen, fact))
    return desk.paragraph(part.key, part.kind, pen, f"{label}: {text}" if label else text, part.key)


def photo_opportunities(desk: Desk, part: Part) -> Paragraph | None:
    """촬영 안내: the organizer's words; alone as a heading where the programme has pictures to take."""
    own = desk.facts.frame.photo_opportunities
    if own:
        return own_words(desk, part, own, "촬영 안내")
    if not photo_items(desk.facts):
        return None
    pen = Pen()
    pen.look(own)
    return desk.paragraph(part.key, part.kind, pen, "촬영 안내", part.key)


def picture(desk: Desk, part: Part) -> Paragraph:
    """09:40 기념 촬영(대회의실)."""
    session, item = part.session, part.item
    assert session is not None
    assert item is not None
    pen = Pen()
    pen.look(item.title, item.starts_at, session.starts_at)
    title = desk.titled(pen, item.title) if _telling(item, session) else ""
    noun = "" if item.title.value.endswith("식") else NOUNS[item.kind]
    start = pen(item.starts_at) or pen(session.starts_at)
    when = joined(_day(desk, _moment(start)), clock(_moment(start))) if start else ""
    room = pen(session.room)
    name = joined(title, noun) if title else noun or NOUNS[item.kind]
    text = joined(when, f"{name}({room})" if room else name)
    return desk.paragraph(part.key, part.kind, pen, text, part.key.partition("/")[0])


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value)
