"""Sign-in sheets: who registered for a session, a line for each to sign, and lines for who comes without."""

from collections.abc import Iterator, Sequence

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.attendee_lists.guests import Guests
from eventdesk.documents.attendee_lists.sheet import Cells, Column, Group, Section, Writing
from eventdesk.documents.attendee_lists.words import counted, list_words
from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.ordering import in_order
from eventdesk.model.snapshot import Attendee, Session

_WALK_IN = 6
_COLUMNS = (
    Column(lambda words: words.number, points=26.0, end=True),
    Column(lambda words: words.name, share=1.0),
    Column(lambda words: words.organization, share=1.1),
    Column(lambda words: words.signature, share=0.9),
)


def sign_in_sections(guests: Guests) -> list[Section]:
    """One for each session that somebody is booked for, in the programme's order; else one for the forum."""
    booked: dict[str, list[Attendee]] = {}
    for attendee in guests.attendees:
        for place in attendee.sessions:
            if place.status is RegistrationStatus.BOOKED:
                booked.setdefault(place.session, []).append(attendee)
    sections = [_of_session(guests, session, booked[session.id]) for session in _held(guests, booked)]
    if sections or not guests.attendees:
        return sections
    return [Section(_COLUMNS, _groups(guests, guests.attendees), about=_told(guests, len(guests.attendees)))]


def _held(guests: Guests, booked: dict[str, list[Attendee]]) -> Iterator[Session]:
    for session in in_order(guests.tellers.first.snapshot.sessions):
        if session.id in booked and session.status is not SessionStatus.CANCELLED:
            yield session


def _of_session(guests: Guests, session: Session, booked: Sequence[Attendee]) -> Section:
    teller = guests.tellers.first
    day = teller.day(session.starts_at.date()) if session.starts_at is not None else ""
    parts = (day, teller.clock(session), teller.rooms(session), _told(guests, len(booked)))
    title = guests.tellers.each(lambda each: each.session(session))
    return Section(_COLUMNS, _groups(guests, booked), title, DOT.join(part for part in parts if part))


def _groups(guests: Guests, attendees: Sequence[Attendee]) -> list[Group]:
    rows: list[Cells] = [
        (str(number), guests.name(each), guests.organization(each), Writing())
        for number, each in enumerate(guests.by_name(attendees), 1)
    ]
    blank: list[Cells] = [
        (str(len(rows) + number), Writing(), Writing(), Writing()) for number in range(1, _WALK_IN + 1)
    ]
    title = guests.tellers.words(lambda teller: list_words(teller.language).walk_in)
    return [Group(rows), Group(blank, title)]


def _told(guests: Guests, count: int) -> str:
    return counted(list_words(guests.tellers.first.language), count)
