"""The first paragraphs: who holds what, when, where and why, how many come, and who supports it."""

from datetime import date

from eventdesk.model.kinds import ForumStatus, Precision
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.dates import span, weekday_and_day
from eventdesk.press.english.desk import Desk, forum_name, in_quotes, words
from eventdesk.press.english.grammar import Phrase, join, listed, paragraph, sentence
from eventdesk.press.english.places import country_name, venue_with_article
from eventdesk.press.english.shapes import Shape, shaped, uncapitalised
from eventdesk.press.fact_types import ForumFacts, OrganizationFacts


def lead(desk: Desk) -> Paragraph:
    pen = Pen()
    forum = desk.facts.forum
    pen.look(forum.status)
    if desk.facts.called_off:
        text = _called_off(desk, pen, forum)
    else:
        event = _event_first if desk.web else _event
        text = paragraph(event(desk, pen, forum), _aim(desk, pen, forum), _until(desk, pen, forum))
    return desk.paragraph("lead", ParagraphKind.LEAD, pen, text)


def _event(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    hosts = _organizations(desk, pen, forum.leaders)
    pen.look(forum.host_list, forum.organizer_list)
    name = forum_name(pen, forum)
    when = _when_and_where(desk, pen, forum)
    if desk.opening:
        return sentence(f"{hosts} opened {name}{when}" if hosts else f"{name} opened{when}")
    if hosts:
        return sentence(f"{hosts} {desk.tense.act('hold', 'held')} {name}{when}")
    return sentence(f"{name} {desk.tense.act('take place', 'took place')}{when}")


def _event_first(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """For the web: who and what when in one short sentence, where in the next."""
    hosts = _organizations(desk, pen, forum.leaders)
    pen.look(forum.host_list, forum.organizer_list)
    name, when, where = forum_name(pen, forum), _when(desk, pen, forum), _where(pen, forum)
    held = "opened" if desk.opening else desk.tense.act("hold", "held")
    takes = "opened" if desk.opening else desk.tense.act("take place", "took place")
    event = f"{hosts} {held} {name}" if hosts else f"{name} {takes}"
    first = sentence(f"{event} {when}".strip())
    place = "takes place" if desk.opening else desk.tense.act("take place", "took place")
    return paragraph(first, sentence(f"{desk.event} {place} {where}") if where else "")


def _until(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """“The forum runs until Friday, 15 May 2026.” while it is on and has more than one day."""
    first, last = pen(forum.starts_on), pen(forum.ends_on)
    if not desk.opening or not first or last <= first:
        return ""
    return sentence(f"{desk.event} runs until {weekday_and_day(date.fromisoformat(last), desk.facts.house.dates)}")


def _organizations(desk: Desk, pen: Pen, organizations: tuple[OrganizationFacts, ...]) -> str:
    return listed([desk.mentions.organization(pen, each) for each in organizations])


def _when_and_where(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """“ on Friday, 27 December 2019, at the Shilla Hotel in Seoul, South Korea”."""
    when, where = _when(desk, pen, forum), _where(pen, forum)
    if when and where:
        return f" {when}, {where}"
    return f" {when or where}" if when or where else ""


def _when(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """All its days; only the first where the release tells that it has opened."""
    first, last = pen(forum.starts_on), pen(forum.ends_on)
    if not (first or last):
        return ""
    start, end = date.fromisoformat(first or last), date.fromisoformat(last or first)
    return span(start, start if desk.opening else end, style=desk.facts.house.dates)


def _where(pen: Pen, forum: ForumFacts) -> str:
    venue, city, country = pen(forum.venue), pen(forum.city), pen(forum.country)
    land = country_name(country) if country else ""
    if land in (city, f"the {city}"):
        land = ""
    region = f"{city}, {land.removeprefix('the ')}" if city and land else city or land
    inside = f"in {region}" if region else ""
    at = f"at {venue_with_article(venue)}" if venue else ""
    return " ".join(part for part in (at, inside) if part)


def _aim(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    """Theme and purpose; each alone where the other is missing."""
    theme = in_quotes(pen, forum.theme) if forum.theme else ""
    pen.look(forum.theme, forum.purpose)
    if not forum.purpose:
        return _theme_alone(desk, theme)
    form = shaped(forum.purpose, words(pen, forum.purpose))
    aims = {
        Shape.INFINITIVE: desk.tense.present("aims", "aimed"),
        Shape.GERUND: desk.tense.present("is aimed at", "was aimed at"),
    }.get(form.shape)
    if aims is None:
        return paragraph(_theme_alone(desk, theme), _purpose_as_stored(desk, form.shape, form.text))
    if theme:
        return sentence(f"Under the theme {theme}, {desk.event} {aims} {form.text}")
    return sentence(f"{desk.event} {aims} {form.text}")


def _theme_alone(desk: Desk, theme: str) -> str:
    return f"The theme of {desk.event} {desk.tense.present('is', 'was')} {theme}." if theme else ""


def _purpose_as_stored(desk: Desk, shape: Shape, text: str) -> str:
    verb = desk.tense.present("is", "was")
    if shape is Shape.NOUN:
        return sentence(f"The purpose of {desk.event} {verb} {uncapitalised(text)}")
    return sentence(f"The purpose of {desk.event} {verb} as follows: {text}")


def _called_off(desk: Desk, pen: Pen, forum: ForumFacts) -> str:
    state = "cancelled" if desk.facts.status is ForumStatus.CANCELLED else "postponed"
    hosts = _organizations(desk, pen, forum.leaders)
    pen.look(forum.host_list, forum.organizer_list)
    name = forum_name(pen, forum)
    when = _when_and_where(desk, pen, forum)
    if hosts and when:
        return sentence(f"{name}, which {hosts} had planned to hold{when}, has been {state}")
    if when:
        return sentence(f"{name}, which was to be held{when}, has been {state}")
    if hosts:
        return sentence(f"{name}, planned by {hosts}, has been {state}")
    return sentence(f"{name} has been {state}")


def attendance(desk: Desk) -> Paragraph | None:
    """“More than 100 science and technology experts attended the forum.” None without a number."""
    facts = desk.facts.forum.attendance
    if facts is None or facts.count.value == "0" or desk.facts.called_off:
        return None
    pen = Pen()
    count = int(pen(facts.count))
    who = words(pen, facts.who)
    if count == 1:
        people, plural = ("participant", False)
    else:
        people, plural = (who or "people", True)
    number = desk.number(count)
    start = {
        Precision.MORE_THAN: f"More than {number} {people}",
        Precision.ABOUT: f"About {number} {people}",
        Precision.EXACT: f"In all, {number} {people}",
    }[facts.precision]
    verb = f"attended {desk.event}"
    if desk.opening:
        verb = f"{'are' if plural else 'is'} attending {desk.event}"
    elif not desk.tense.past:
        verb = f"{'are' if plural else 'is'} expected to attend {desk.event}"
    return desk.paragraph("attendance", ParagraphKind.ATTENDANCE, pen, f"{start} {verb}.")


def support(desk: Desk) -> Paragraph | None:
    """Organizers that are not the hosts, sponsors and supporters; None where there are none."""
    forum = desk.facts.forum
    if desk.facts.called_off:
        return None
    pen = Pen()
    pen.look(forum.organizer_list, forum.sponsor_list, forum.supporter_list)
    organizers = tuple(o for o in forum.organizers if o not in forum.leaders)
    parts = [
        Phrase(f"{verb} by {_organizations(desk, pen, group)}")
        for verb, group in (
            ("organized", organizers),
            ("sponsored", forum.sponsors),
            ("supported", forum.supporters),
        )
        if group
    ]
    if not parts:
        return None
    text = sentence(f"{desk.event} {desk.tense.present('is', 'was')} {join(parts).text}")
    return desk.paragraph("support", ParagraphKind.SUPPORT, pen, text)
