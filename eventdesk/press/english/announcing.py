"""What a save-the-date and a media advisory announce: why, the programme in brief, accreditation, pictures."""

from datetime import date, datetime

from eventdesk.model.kinds import ItemKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.dates import hour, hours, weekday_and_day
from eventdesk.press.english.desk import Desk, in_quotes, theme_words, words
from eventdesk.press.english.grammar import own_start, paragraph, sentence
from eventdesk.press.english.panels import telling_title, who_sits
from eventdesk.press.fact_types import Fact, ItemFacts, SessionFacts
from eventdesk.press.planning import PANELS, Part, photo_items

_MARK = "–"
ITEM_NOUNS = {
    ItemKind.OPENING_SPEECH: "opening speech",
    ItemKind.WELCOME_SPEECH: "welcoming speech",
    ItemKind.CONGRATULATORY_SPEECH: "congratulatory speech",
    ItemKind.KEYNOTE: "keynote speech",
    ItemKind.PRESENTATION: "presentation",
    ItemKind.PANEL: "panel discussion",
    ItemKind.DISCUSSION: "discussion",
    ItemKind.CEREMONY: "ceremony",
    ItemKind.PHOTO: "group photo",
    ItemKind.PERFORMANCE: "performance",
    ItemKind.ANNOUNCEMENT: "announcement",
    ItemKind.CLOSING_REMARKS: "closing remarks",
}
_GENERIC = frozenset(ITEM_NOUNS.values())
_PEOPLE_GO_WITH = (ItemKind.CEREMONY, ItemKind.PHOTO)


def programme_to_follow(desk: Desk) -> Paragraph:
    pen = Pen()
    pen.look(desk.facts.forum.status)
    return desk.paragraph("brief", ParagraphKind.BRIEF, pen, "The programme will follow.")


def prose(desk: Desk, part: Part, fact: Fact, heading: str) -> Paragraph | None:
    """The organizer's own words under a heading; None where there are none."""
    if not fact:
        return None
    pen = Pen()
    return desk.paragraph(part.key, part.kind, pen, sentence(words(pen, fact)), heading=heading)


def session_in_brief(desk: Desk, session: SessionFacts, day_before: str | None) -> Paragraph:
    """“9:00–10:30 a.m., Main Hall: the AI session. “A Talk” by …; panel discussion with …”

    `day_before` is the day of the session that is told before it, None for the first: a new one is a heading.
    """
    pen = Pen()
    pen.look(session.talks, session.starts_at, session.ends_at, session.moderated_by)
    place = [part for part in (_hours(pen, session), words(pen, session.room)) if part]
    name = _name(desk, pen, session)
    line = sentence(f"{', '.join(place)}: {name}" if place else own_start(name))
    items = "" if desk.short else "; ".join(_items(desk, pen, session))
    told = [line, sentence(own_start(items)) if items else "", _moderator(desk, pen, session)]
    return desk.paragraph(
        f"brief:{session.key}",
        ParagraphKind.BRIEF,
        pen,
        paragraph(*told),
        _heading(desk, session, day_before),
        _MARK,
    )


def day_of(session: SessionFacts) -> str:
    """The session's day as an ISO date; empty without times."""
    return session.starts_at.value[:10]


def _heading(desk: Desk, session: SessionFacts, day_before: str | None) -> str:
    """“Programme in brief”, on a forum of several days with each day."""
    forum, day = desk.facts.forum, day_of(session)
    several = forum.ends_on.value > forum.starts_on.value
    if several and day and day != day_before:
        return f"Programme in brief: {weekday_and_day(date.fromisoformat(day), desk.facts.house.dates)}"
    return "Programme in brief" if day_before is None else ""


def _hours(pen: Pen, session: SessionFacts) -> str:
    start, end = pen(session.starts_at), pen(session.ends_at)
    if not start:
        return ""
    return hours(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None)


def _name(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """The session's name, with its theme behind it."""
    name = desk.session_name(pen, session)
    if not session.theme:
        return name
    return f"{name}, on {theme_words(pen, session.theme)}"


def _items(desk: Desk, pen: Pen, session: SessionFacts) -> list[str]:
    told = [_item(desk, pen, session, item) for item in session.items]
    return [part for part in told if part]


def _item(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    """“opening speech by …”, “presentation “…” by …”, “panel discussion with the presenters and …”."""
    noun = ITEM_NOUNS.get(item.kind, "")
    pen.look(item.title, item.members, item.panel, item.presenters_join, item.absent, item.moderated_by)
    if not noun or not (item.title or item.speakers or item.panelists or item.presenters_join):
        return ""
    if item.kind in PANELS:
        return _panel(desk, pen, session, item, noun)
    title = item.title.value.lower()
    named = noun
    if title and title not in _GENERIC:
        on = " on" if item.kind.value.endswith(("speech", "remarks", "keynote")) else ""
        named = f"{noun}{on} {in_quotes(pen, item.title)}"
    joint = "with" if item.kind in _PEOPLE_GO_WITH else "by"
    people = f" {joint} {desk.mentions.people(pen, item.speakers).text}" if item.speakers else ""
    return f"{named}{people}"


def _panel(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts, noun: str) -> str:
    named = f"{noun} {in_quotes(pen, item.title)}" if telling_title(session, item) else noun
    presenters, members = who_sits(pen, session, item)
    joining = "the presenter" if presenters == 1 else "the presenters"
    told = f"{named} of {joining}" if presenters else named
    if members:
        told += f" with {desk.mentions.people(pen, members).text}"
    if item.moderator is None:
        return told
    return f"{told}, moderated by {desk.mentions.person(pen, item.moderator).text}"


def _moderator(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    if session.moderator is None or desk.short:
        return ""
    return sentence(f"Moderated by {desk.mentions.person(pen, session.moderator).text}")


def photo_opportunities(desk: Desk, part: Part) -> Paragraph | None:
    """The organizer's words, then the group photos and ceremonies of the programme with their times."""
    pen = Pen()
    own = desk.facts.frame.photo_opportunities
    told = [sentence(words(pen, own))] if own else []
    told += [_picture(desk, pen, session, item) for session, item in photo_items(desk.facts)]
    pen.look(own)
    if not told:
        return None
    return desk.paragraph(part.key, part.kind, pen, paragraph(*told), heading="Photo opportunities")


def _picture(desk: Desk, pen: Pen, session: SessionFacts, item: ItemFacts) -> str:
    """“Thursday, 14 May 2026, 9:40 a.m., Main Hall: group photo.”"""
    noun = ITEM_NOUNS[item.kind]
    title = item.title.value
    pen.look(item.title, item.starts_at, session.starts_at)
    name = f"{noun} {in_quotes(pen, item.title)}" if title and title.lower() not in _GENERIC else noun
    start = pen(item.starts_at) or pen(session.starts_at)
    when = datetime.fromisoformat(start) if start else None
    several = desk.facts.forum.ends_on.value > desk.facts.forum.starts_on.value
    place = [weekday_and_day(when, desk.facts.house.dates)] if when is not None and several else []
    place += [hour(when)] if when is not None else []
    place += [words(pen, session.room)] if session.room else []
    return sentence(f"{', '.join(place)}: {name}" if place else own_start(name))
