"""The first paragraphs: who holds what, when, where and on what; why; how many come, and who supports it."""

from datetime import date

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import ForumFacts, OrganizationFacts
from eventdesk.press.korean.countries import country_name, is_abroad
from eventdesk.press.korean.dates import day, span
from eventdesk.press.korean.desk import Desk
from eventdesk.press.korean.endings import Form, formed
from eventdesk.press.korean.mentions import head_of
from eventdesk.press.korean.numbers import people
from eventdesk.press.korean.particles import object_, subject, topic
from eventdesk.press.korean.words import joined, listed, sentence
from eventdesk.press.planning import Part

_ABOUT = "lead"


def lead(desk: Desk, part: Part) -> Paragraph:
    pen = Pen()
    forum = desk.facts.forum
    pen.look(forum.status, forum.host_list, forum.organizer_list)
    if desk.facts.called_off:
        text = _called_off(desk, pen, forum)
    elif desk.facts.frame.kind is ReleaseKind.OPENING:
        text = _opened(desk, pen, forum)
    else:
        text = _held(desk, pen, forum)
    return desk.paragraph(part.key, ParagraphKind.LEAD, pen, text, _ABOUT)


def _held(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """과학기술정책연구원(원장 조황희)은 12월 27일(금) 서울 신라호텔에서 ‘…’을 주제로 ‘제7회 …’을 개최했다."""
    hosts, name = _hosts(desk, pen, forum.leaders), desk.event_name(pen)
    frame = joined(_when(desk, pen, forum), _where(pen, forum), _theme(desk, pen, forum))
    if hosts:
        return sentence(joined(topic(hosts), frame, object_(name), desk.act("개최했다", "개최한다")))
    return sentence(joined(subject(name), frame, desk.act("열렸다", "열린다")))


def _opened(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """On the first day: “…을 개막했다. 이번 포럼은 15일(금)까지 이어진다.”"""
    hosts, name = _hosts(desk, pen, forum.leaders), desk.event_name(pen)
    first, last = _days(pen, forum)
    when = day(first, desk.dates, year=_tells_year(desk, first)) if first else ""
    frame = joined(when, _where(pen, forum), _theme(desk, pen, forum))
    opened = (
        sentence(joined(topic(hosts), frame, object_(name), "개막했다"))
        if hosts
        else sentence(joined(subject(name), frame, "개막했다"))
    )
    if first is None or last is None or last <= first:
        return opened
    until = day(last, desk.dates, year=last.year != first.year)
    return joined(opened, f"{topic(desk.event)} {until}까지 이어진다.")


def _hosts(desk: Desk, pen: Pen, hosts: tuple[OrganizationFacts, ...]) -> str:
    """With the head of each, whom a release of one page leaves to the programme."""
    everyone = () if desk.short else tuple(desk.facts.appearances())
    language = desk.facts.language
    return listed([desk.mentions.host(pen, host, head_of(host, everyone, language)) for host in hosts])


def _days(pen: Pen, forum: ForumFacts) -> tuple[date | None, date | None]:
    first, last = pen(forum.starts_on), pen(forum.ends_on)
    if not (first or last):
        return None, None
    return date.fromisoformat(first or last), date.fromisoformat(last or first)


def _tells_year(desk: Desk, first: date) -> bool:
    """Not where the release goes out in the same year."""
    return not desk.facts.frame.issued_on.value.startswith(f"{first.year:04d}-")


def _when(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """12월 27일(금), 2026년 5월 14일(목)~15일(금); 오는 … where the release goes out before."""
    pen.look(desk.facts.frame.issued_on)
    first, last = _days(pen, forum)
    if first is None or last is None:
        return ""
    issued = desk.facts.frame.issued_on.value
    year = _tells_year(desk, first)
    coming = not (desk.past or year or desk.facts.called_off) and issued < first.isoformat()
    return f"{'오는 ' if coming else ''}{span(first, last, desk.dates, year=year)}"


def place(pen: Pen, forum: ForumFacts) -> str:
    """서울 신라호텔; the country where it is abroad; the city once."""
    venue, city = pen(forum.venue), forum.city
    pen.look(city, forum.country)
    country = forum.country.value
    abroad = is_abroad(country) and country_name(country) not in (city.value, "")
    land = country_name(pen(forum.country)) if abroad or (country and not (venue or city)) else ""
    return joined(land, "" if city.value and city.value in venue else pen(city), venue)


def _where(pen: Pen, forum: ForumFacts) -> str:
    where = place(pen, forum)
    return f"{where}에서" if where else ""


def _theme(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    if not forum.theme:
        pen.look(forum.theme)
        return ""
    return f"{object_(desk.titled(pen, forum.theme))} 주제로"


def aim(desk: Desk, part: Part) -> Paragraph | None:
    """이번 포럼은 …을 위해 마련됐다. None without a purpose."""
    purpose = desk.facts.forum.purpose
    if not purpose or desk.facts.called_off:
        return None
    pen = Pen()
    form = formed(purpose, desk.said(pen, purpose), desk.facts.language)
    made = desk.act("마련됐다", "마련된 자리다")
    match form.form:
        case Form.PURPOSE:
            text = f"{topic(desk.event)} {form.text} {made}"
        case Form.GERUND:
            text = f"{topic(desk.event)} {form.text} 위해 {made}"
        case Form.NOUN:
            text = f"{topic(desk.event)} {object_(form.text)} 위해 {made}"
        case Form.PLAIN | Form.COPULA:
            text = form.text
        case _:
            text = f"{desk.event}의 목적은 다음과 같다: {form.text}"
    return desk.paragraph(part.key, ParagraphKind.LEAD, pen, sentence(text), _ABOUT)


def _called_off(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """“…이 …에서 개최할 예정이던 ‘…’이 취소됐다.”"""
    state = "취소됐다" if desk.facts.status is ForumStatus.CANCELLED else "연기됐다"
    hosts, name = _hosts(desk, pen, forum.leaders), desk.event_name(pen)
    frame = joined(_when(desk, pen, forum), _where(pen, forum))
    if hosts:
        return sentence(f"{joined(subject(hosts), frame)} 개최할 예정이던 {subject(name)} {state}")
    return sentence(joined(frame and f"{frame} 열릴 예정이던", subject(name), state))


def attendance(desk: Desk, part: Part) -> Paragraph | None:
    """포럼에는 과학기술 전문가 100여 명이 참석했다. None without a number."""
    facts = desk.facts.forum.attendance
    if facts is None or facts.count.value == "0" or desk.facts.called_off:
        return None
    pen = Pen()
    count = people(int(pen(facts.count)), facts.precision, desk.facts.house.numbers)
    pen.look(facts.who)
    who = desk.said(pen, facts.who) if facts.who and facts.count.value != "1" else ""
    if who and any(mark in who for mark in (", ", "·", "와 ", "과 ")) and not who.endswith(("등", "]")):
        who = f"{who} 등"
    opening = desk.facts.frame.kind is ReleaseKind.OPENING
    verb = "참석한다" if opening else desk.act("참석했다", "참석할 예정이다")
    text = f"{desk.noun}에는 {subject(joined(who, count))} {verb}."
    return desk.paragraph(part.key, ParagraphKind.ATTENDANCE, pen, text, _ABOUT)


def support(desk: Desk, part: Part) -> Paragraph | None:
    """Organizers that are not the hosts, sponsors and supporters; None where there are none."""
    forum = desk.facts.forum
    if desk.facts.called_off:
        return None
    pen = Pen()
    pen.look(forum.organizer_list, forum.sponsor_list, forum.supporter_list)
    organizers = tuple(o for o in forum.organizers if o not in forum.leaders)
    groups = [
        (subject(desk.mentions.organizations(pen, group)), verb)
        for verb, group in (("주관", organizers), ("협찬", forum.sponsors), ("후원", forum.supporters))
        if group
    ]
    if not groups:
        return None
    *first, (last, verb) = groups
    parts = [f"{who} {done}하고," for who, done in first]
    text = joined(topic(desk.event), *parts, f"{last} {verb}{desk.act('했다', '한다')}.")
    return desk.paragraph(part.key, ParagraphKind.SUPPORT, pen, text, _ABOUT)
