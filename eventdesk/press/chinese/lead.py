"""The first paragraphs: who holds what, when, where and why, how many come, and who supports it."""

from datetime import date

from eventdesk.model.kinds import ForumStatus, Precision, ReleaseKind
from eventdesk.press.chinese.desk import Desk, forum_name
from eventdesk.press.chinese.grammar import closed, large, sentence
from eventdesk.press.chinese.recognition import several_sentences, states_purpose
from eventdesk.press.chinese.tongue import Tongue, is_chinese
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import AttendanceFacts, ForumFacts, OrganizationFacts


def lead(desk: Desk) -> Paragraph:
    pen = Pen()
    forum = desk.facts.forum
    pen.look(forum.status, forum.host_list, forum.organizer_list)
    if desk.facts.called_off:
        text = _called_off(desk, pen, forum)
    else:
        text = closed(f"{_event(desk, pen, forum)}{_aim(desk, pen, forum)}")
    return desk.paragraph("lead", ParagraphKind.LEAD, pen, text)


def _event(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """科学技术政策研究院（以下简称STEPI）于2019年12月27日（星期五）在韩国首尔新罗酒店举办第七届…论坛。"""
    hosts = organizations(desk, pen, forum.leaders)
    phrases = desk.phrases.lead
    name = forum_name(desk.tongue, pen, forum)
    if desk.facts.frame.kind is ReleaseKind.OPENING:
        form = phrases.opened_by if hosts else phrases.opened
        when = _at(desk, opening_day(desk.tongue, pen, forum), place(desk.tongue, pen, forum))
        return form.format(hosts=hosts, name=name, when=when) + _until(desk, pen, forum)
    form = phrases.held_by if hosts else phrases.held
    return form.format(hosts=hosts, name=name, will=desk.will, when=_when_and_where(desk, pen, forum))


def _until(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """本次论坛将持续至5月15日。 Nothing where it lasts a day."""
    first, last = forum.starts_on.value, pen(forum.ends_on)
    if not first or last <= first:
        return ""
    day = desk.tongue.short_day(date.fromisoformat(last))
    return desk.phrases.lead.until.format(event=desk.this_event, last=day)


def organizations(desk: Desk, pen: Pen, found: tuple[OrganizationFacts, ...]) -> str:
    return desk.tongue.listed([desk.mentions.organization(pen, each) for each in found])


def _when_and_where(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    return _at(desk, dates(desk.tongue, pen, forum), place(desk.tongue, pen, forum))


def _at(desk: Desk, when: str, where: str) -> str:
    words = desk.phrases.words
    at_time = words.at_time.format(when=when) if when else ""
    return at_time + (words.at_place.format(where=where) if where else "")


def dates(tongue: Tongue, pen: Pen, forum: ForumFacts) -> str:
    """2019年12月27日（星期五）; empty where no day is set."""
    first, last = pen(forum.starts_on), pen(forum.ends_on)
    if not (first or last):
        return ""
    return tongue.span(date.fromisoformat(first or last), date.fromisoformat(last or first))


def opening_day(tongue: Tongue, pen: Pen, forum: ForumFacts) -> str:
    """2026年5月14日（星期四）, the first day alone."""
    first = pen(forum.starts_on) or pen(forum.ends_on)
    return tongue.span(date.fromisoformat(first), date.fromisoformat(first)) if first else ""


def place(tongue: Tongue, pen: Pen, forum: ForumFacts) -> str:
    """韩国首尔新罗酒店."""
    venue, city, country = pen(forum.venue), pen(forum.city), pen(forum.country)
    land = tongue.country(country) if country else ""
    if land and (city.startswith(land) or venue.startswith(land)):
        land = ""
    if city and venue.startswith(city):
        city = ""
    return tongue.abut(land, city, venue)


def _aim(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """Theme and purpose; each alone where the other is missing."""
    phrases = desk.phrases.lead
    theme, purpose = desk.tongue.theme(pen, forum.theme), desk.tongue.clause(pen, forum.purpose)
    values = {"event": desk.this_event, "will": desk.will, "theme": theme, "purpose": purpose}
    alone = phrases.theme.format(**values) if theme else ""
    if not purpose:
        return alone
    if is_chinese(forum.purpose) and states_purpose(purpose):
        return alone + phrases.own_purpose.format(**values)
    if several_sentences(purpose):
        return alone + sentence(phrases.purpose_as_stored.format(**values))
    return (phrases.theme_and_purpose if theme else phrases.purpose).format(**values)


def _called_off(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """由…主办、原定于2019年12月27日…举行的第七届…论坛已取消。"""
    phrases, words = desk.phrases.lead, desk.phrases.words
    state = phrases.cancelled if desk.facts.status is ForumStatus.CANCELLED else phrases.postponed
    hosts = organizations(desk, pen, forum.leaders)
    when = _when_and_where(desk, pen, forum)
    parts = [phrases.hosted.format(hosts=hosts)] if hosts else []
    parts += [phrases.planned.format(when=when)] if when else []
    which = f"{'、'.join(parts)}{words.of}" if parts else ""
    name = forum_name(desk.tongue, pen, forum)
    return closed(phrases.called_off.format(which=which, name=name, state=state))


def attendance(desk: Desk) -> Paragraph | None:
    """100多名科学技术专家参加了本次论坛。 None without a number."""
    facts = desk.facts.forum.attendance
    if facts is None or facts.count.value == "0" or desk.facts.called_off:
        return None
    pen = Pen()
    phrases = desk.phrases.lead
    form = phrases.attended if desk.past else phrases.expected
    if desk.facts.frame.kind is ReleaseKind.OPENING:
        form = phrases.attending  # they are still there
    text = form.format(people=_people(desk, pen, facts), event=desk.this_event)
    return desk.paragraph("attendance", ParagraphKind.ATTENDANCE, pen, text)


def _people(desk: Desk, pen: Pen, facts: AttendanceFacts) -> str:
    """100多名 goes with round numbers, 超过125名 with others."""
    words = desk.phrases.words
    count = int(pen(facts.count))
    more = words.more_than_round if count % 10 == 0 else words.more_than
    form = {Precision.MORE_THAN: more, Precision.ABOUT: words.about, Precision.EXACT: words.exact}
    who = desk.tongue.words(pen, facts.who)
    number = form[facts.precision].format(number=large(count, words), unit=words.unit if who else words.heads)
    return f"{number}{who}"


def support(desk: Desk) -> Paragraph | None:
    """本次论坛由…承办，由…赞助，并得到…的支持。 Organizers that are not the hosts, sponsors, supporters."""
    forum, phrases = desk.facts.forum, desk.phrases.lead
    if desk.facts.called_off:
        return None
    pen = Pen()
    pen.look(forum.organizer_list, forum.sponsor_list, forum.supporter_list)
    organizers = tuple(each for each in forum.organizers if each not in forum.leaders)
    groups = (
        (phrases.organized, organizers),
        (phrases.sponsored, forum.sponsors),
        (phrases.also_supported if organizers or forum.sponsors else phrases.supported, forum.supporters),
    )
    parts = [form.format(who=organizations(desk, pen, group)) for form, group in groups if group]
    if not parts:
        return None
    text = phrases.support.format(event=desk.this_event, parts="，".join(parts))
    return desk.paragraph("support", ParagraphKind.SUPPORT, pen, text)
