"""What stands around the paragraphs of a release in every language: who issues it, whom to ask, which photos."""

from collections.abc import Iterator, Sequence

from eventdesk.press.draft import BoxRow, ContactNote, Letterhead, Pen, PhotoNote
from eventdesk.press.fact_types import ContactFacts, ReleaseFacts
from eventdesk.press.untranslated import told


def letterhead(pen: Pen, facts: ReleaseFacts, title: str) -> Letterhead:
    """The house's letterhead, else the first host's, else the forum's `title` alone."""
    house, host = facts.house, next(iter(facts.forum.leaders), None)
    own = bool(house.name)
    if own or host is None:
        name, short = pen(house.name) or title, ""
    else:
        name, short = pen(host.name), pen(host.short)
    website = host.website if host is not None else facts.forum.website
    return Letterhead(
        name=name,
        short_name=short,
        website=pen(website),
        logo=house.logo or (host.logo if host is not None and not own else None),
        address=pen(house.address),
        footer=pen(house.footer),
        colour=house.colour,
        font=house.font,
    )


def contacts(pen: Pen, facts: ReleaseFacts) -> tuple[ContactNote, ...]:
    """Whom the press may ask, in order."""
    return tuple(_contact(pen, contact, facts.language) for contact in facts.contacts)


def _contact(pen: Pen, contact: ContactFacts, language: str) -> ContactNote:
    return ContactNote(
        name=pen(contact.name),
        role=told(pen, contact.role, language),
        organization=pen(contact.organization),
        email=pen(contact.email),
        phone=pen(contact.phone),
    )


def note_times(pen: Pen, facts: ReleaseFacts) -> None:
    """Notes what the lines over a release tell in every language: its date, and from when it may be used where."""
    frame = facts.frame
    pen.note(frame.issued_on, frame.embargo_until)
    if frame.embargo_until:
        pen.note(frame.embargo_zone or facts.forum.timezone)


def printed(
    head: Letterhead, box: Sequence[BoxRow], photos: Sequence[PhotoNote], notes: Sequence[ContactNote]
) -> Iterator[str]:
    """Every text of those parts, for `Pen.told_in`."""
    yield from (head.name, head.short_name, head.address, head.footer)
    yield from (row.value for row in box)
    for photo in photos:
        yield from (photo.caption, photo.credit, photo.alt)
    for note in notes:
        yield from (note.name, note.role, note.organization)
