"""What stands around the paragraphs of an English release: headlines, release line, dateline, photos, details."""

from datetime import date, datetime

from eventdesk.model.kinds import ForumStatus, ReleaseKind, ReleaseLength
from eventdesk.press.draft import BoxRow, Pen, PhotoNote
from eventdesk.press.english.dates import day, moment, span
from eventdesk.press.english.desk import forum_title, words
from eventdesk.press.english.grammar import listed
from eventdesk.press.fact_types import PhotoFacts, ReleaseFacts
from eventdesk.press.planning import printed_photos

HEADINGS = {
    ReleaseKind.RELEASE: "Press release",
    ReleaseKind.SAVE_THE_DATE: "Save the date",
    ReleaseKind.ADVISORY: "Media advisory",
    ReleaseKind.OPENING: "Press release",
    ReleaseKind.CORRECTION: "Correction",
}


def headlines(pen: Pen, facts: ReleaseFacts) -> tuple[str, str]:
    """The organizer's; what is not there is made of the forum's title, state, city and date.

    On one page there is no room for a second line that the lead says again.
    """
    frame = facts.frame
    title = forum_title(Pen(), facts.forum)
    own = words(pen, frame.headline)
    headline = own or _made(pen, facts)
    subheadline = words(pen, frame.subheadline)
    roomy = frame.length is not ReleaseLength.SHORT
    if roomy and not subheadline and own and title and title not in own:
        subheadline = _made(pen, facts)
    return headline, subheadline


def _made(pen: Pen, facts: ReleaseFacts) -> str:
    """“7th Korea-China … Forum held in Seoul on 27 December 2019”."""
    forum, title = facts.forum, forum_title(pen, facts.forum) or "Forum"
    if facts.frame.kind is ReleaseKind.CORRECTION:
        return f"Correction: {title}"
    if facts.called_off:
        return f"{title} {'cancelled' if facts.status is ForumStatus.CANCELLED else 'postponed'}"
    opening = facts.frame.kind is ReleaseKind.OPENING
    verb = "opens" if opening else "held" if facts.past else "to be held"
    where = f" in {pen(forum.city)}" if forum.city else ""
    first, last = pen(forum.starts_on) or pen(forum.ends_on), pen(forum.ends_on) or pen(forum.starts_on)
    if opening or not first:
        return f"{title} {verb}{where}"
    days = span(date.fromisoformat(first), date.fromisoformat(last), weekdays=False, style=facts.house.dates)
    return f"{title} {verb}{where} {days}"


def release_line(facts: ReleaseFacts) -> str:
    """“For immediate release”, “Embargoed until 9:00 a.m. KST, 27 December 2019”."""
    embargo = facts.frame.embargo_until.value
    if not embargo:
        return "For immediate release"
    zone = facts.frame.embargo_zone.value or facts.forum.timezone.value
    return f"Embargoed until {moment(datetime.fromisoformat(embargo), zone, facts.house.dates)}"


def issued(facts: ReleaseFacts) -> str:
    day_of = facts.frame.issued_on.value
    return day(date.fromisoformat(day_of), facts.house.dates) if day_of else ""


def dateline(pen: Pen, facts: ReleaseFacts) -> str:
    """“SEOUL, 27 December 2019”; one of them where the other is missing; none on the web, where it is above."""
    if facts.frame.length is ReleaseLength.WEB or facts.frame.kind is ReleaseKind.CORRECTION:
        return ""
    return ", ".join(part for part in (pen(facts.forum.city).upper(), issued(facts)) if part)


def details(pen: Pen, facts: ReleaseFacts) -> tuple[BoxRow, ...]:
    """Number, version and audience, where the organizer gave them."""
    frame = facts.frame
    revision = pen(frame.revision) if frame.revision.value not in ("", "1") else ""
    rows = (("No.", pen(frame.number)), ("Version", revision), ("For", words(pen, frame.audience)))
    return tuple(BoxRow(label, value) for label, value in rows if value)


def photos(facts: ReleaseFacts) -> tuple[PhotoNote, ...]:
    return tuple(_photo(photo) for photo in printed_photos(facts))


def _photo(photo: PhotoFacts) -> PhotoNote:
    """The stored caption; without one the names of the people on the picture."""
    pen = Pen()
    caption = words(pen, photo.caption) or listed([pen(person.name) for person in photo.people])
    credit, alt = pen(photo.credit), words(pen, photo.alt)
    return PhotoNote(photo.key, photo.file, caption, f"Photo: {credit}" if credit else "", pen.facts, alt)
