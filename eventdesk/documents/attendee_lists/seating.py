"""Seating lists: who sits where, by seat, for the forum and for each session that has seats."""

from collections.abc import Iterator, Sequence

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.attendee_lists.guests import Guests, seat_key
from eventdesk.documents.attendee_lists.sheet import Cells, Column, Group, Section
from eventdesk.documents.attendee_lists.words import counted, list_words
from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.ordering import in_order
from eventdesk.model.snapshot import Attendee, Session

_COLUMNS = (
    Column(lambda words: words.seat, share=0.45),
    Column(lambda words: words.name, share=1.0),
    Column(lambda words: words.organization, share=1.1),
    Column(lambda words: words.position, share=0.9),
)
_Seated = Sequence[tuple[str, Attendee]]


def seating_sections(guests: Guests) -> list[Section]:
    """The forum's first, then the sessions' in the programme's order; none where nobody has a seat."""
    return list(_sections(guests))


def _sections(guests: Guests) -> Iterator[Section]:
    own = [(each.seat, each) for each in guests.attendees]
    if any(seat for seat, _ in own):
        yield Section(_COLUMNS, _groups(guests, own), about=_told(guests, own))
    seated: dict[str, list[tuple[str, Attendee]]] = {}
    for attendee in guests.attendees:
        for place in attendee.sessions:
            if place.status is RegistrationStatus.BOOKED:
                seated.setdefault(place.session, []).append((place.seat, attendee))
    for session in in_order(guests.tellers.first.snapshot.sessions):
        rows = seated.get(session.id, [])
        if any(seat for seat, _ in rows) and session.status is not SessionStatus.CANCELLED:
            yield _of_session(guests, session, rows)


def _of_session(guests: Guests, session: Session, seated: _Seated) -> Section:
    teller = guests.tellers.first
    day = teller.day(session.starts_at.date()) if session.starts_at is not None else ""
    parts = (day, teller.clock(session), teller.rooms(session), _told(guests, seated))
    title = guests.tellers.each(lambda each: each.session(session))
    return Section(_COLUMNS, _groups(guests, seated), title, DOT.join(part for part in parts if part))


def _groups(guests: Guests, seated: _Seated) -> list[Group]:
    """Those with a seat by seat, then those without one by name."""
    with_seat = sorted(
        ((seat, each) for seat, each in seated if seat),
        key=lambda pair: (seat_key(pair[0]), guests.name_key(pair[1])),
    )
    without = guests.by_name(each for seat, each in seated if not seat)
    groups = [Group([_row(guests, seat, each) for seat, each in with_seat])]
    if without:
        title = guests.tellers.words(lambda teller: list_words(teller.language).no_seat)
        count = counted(list_words(guests.tellers.first.language), len(without))
        groups.append(Group([_row(guests, "", each) for each in without], title, count))
    return groups


def _row(guests: Guests, seat: str, attendee: Attendee) -> Cells:
    return ((Said(seat),), guests.name(attendee), guests.organization(attendee), guests.position(attendee))


def _told(guests: Guests, seated: _Seated) -> str:
    return counted(list_words(guests.tellers.first.language), len(seated))
