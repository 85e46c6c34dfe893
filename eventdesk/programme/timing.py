"""Conflicts within one session: its time, its items' times, and the seats of its rooms."""

from collections.abc import Iterator
from datetime import timedelta

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Session
from eventdesk.programme.bookings import Bookings
from eventdesk.programme.clock import whole_minutes
from eventdesk.programme.findings import Finding, FindingKind
from eventdesk.programme.spans import Span, item_spans

_CANCELLED = SessionStatus.CANCELLED
_NONE = timedelta()
_MINUTE = timedelta(minutes=1)


def session_findings(bookings: Bookings, index: int, session: Session) -> Iterator[Finding]:
    """What cannot be right about the session of that number by itself; nothing where it is cancelled."""
    if session.status is _CANCELLED:
        return
    if session.expected is not None:
        yield from _seats(bookings, index, session)
    if session.starts_at is None:
        return
    span = bookings.booked[index].span
    yield from _out_of_place(bookings, index, session, span)
    if span is not None and session.ends_at is not None and session.items:
        yield from _items(bookings, index, session, span)


def _out_of_place(bookings: Bookings, index: int, session: Session, span: Span | None) -> Iterator[Finding]:
    forum, places = bookings.snapshot.forum, bookings.places
    assert session.starts_at is not None
    first = forum.starts_on
    last = forum.ends_on or first
    if first is not None and last is not None and not first <= session.starts_at.date() <= last:
        days = (session.starts_at, first, last)
        yield places.finding(FindingKind.SESSION_OUTSIDE_FORUM, (places.session(index),), basis=days)
    if span is None:
        known = session.ends_at is not None
        kind = FindingKind.SESSION_ENDS_BEFORE_START if known else FindingKind.SESSION_WITHOUT_END
        basis = (session.starts_at, session.ends_at)
        yield places.finding(kind, (places.session(index),), basis=basis)


def _seats(bookings: Bookings, index: int, session: Session) -> Iterator[Finding]:
    """Rooms taken together seat their audience together; where one's seats are unknown nothing is known."""
    numbers = bookings.room_numbers
    taken = [numbers[room] for room in dict.fromkeys(session.rooms) if room in numbers]
    seats = [bookings.snapshot.rooms[number].capacity for number in taken]
    known = [count for count in seats if count is not None]
    if session.expected is None or not known or len(known) < len(seats) or session.expected <= sum(known):
        return
    places = bookings.places
    where = (places.session(index), *(places.room(number) for number in taken))
    excess = session.expected - sum(known)
    basis = (session.expected, tuple(known))
    yield places.finding(FindingKind.AUDIENCE_OVER_CAPACITY, where, count=excess, basis=basis)


def _items(bookings: Bookings, index: int, session: Session, span: Span) -> Iterator[Finding]:
    together, timed, untimed = _minutes_of_items(session)
    if timed:
        yield from _items_outside(bookings, index, session, span)
    # Items that all have a start are checked by it; they may run side by side.
    if together and untimed:
        length = (span.end - span.start) // _MINUTE
        if together > length:
            places = bookings.places
            where = (places.session(index),)
            basis = (together, length)
            kind = FindingKind.ITEMS_LONGER_THAN_SESSION
            yield places.finding(kind, where, together - length, basis=basis)


def _minutes_of_items(session: Session) -> tuple[int, bool, bool]:
    """How long the items are together, whether some have a start of their own, and whether some have none."""
    together, timed, untimed = 0, False, False
    for item in session.items:
        if item.status is not _CANCELLED:
            together += item.minutes or 0
            if item.starts_at is None:
                untimed = True
            else:
                timed = True
    return together, timed, untimed


def _items_outside(bookings: Bookings, index: int, session: Session, span: Span) -> Iterator[Finding]:
    places = bookings.places
    for i, own in enumerate(item_spans(session, span, bookings.clock)):
        item = session.items[i]
        if item.starts_at is None or item.status is _CANCELLED:
            continue
        start = bookings.clock.point(item.starts_at)
        taken = own or Span(start, start)
        outside = _outside(taken, span)
        if outside:
            where = (places.item(index, i), places.session(index))
            basis = bookings.walls(taken, span)
            yield places.finding(FindingKind.ITEM_OUTSIDE_SESSION, where, outside, basis=basis)


def _outside(own: Span, whole: Span) -> int:
    """Minutes that the one reaches out of the other, or lies away from it."""
    return whole_minutes(max(whole.start - own.start, _NONE)) + whole_minutes(max(own.end - whole.end, _NONE))
