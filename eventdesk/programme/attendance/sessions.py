"""The places of sessions: how many there are, who has one, and who waits for one in which order."""

from bisect import insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.registering import NOT_EXPECTED, first_come, seats_together
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Registration, Session

_BOOKED, _WAITLISTED = RegistrationStatus.BOOKED, RegistrationStatus.WAITLISTED


@dataclass(frozen=True)
class SessionBook:
    """One session's places and attendees (as numbers in the snapshot's `attendees`).

    `places` is None where anyone may come. `booked` is in the list's order, `waiting` in the order of being
    served. `resting` are those whose booking counts for nothing, since they cancelled, declined or did not come.
    """

    session: str
    places: int | None = None
    booked: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    resting: tuple[int, ...] = ()

    @property
    def left(self) -> int | None:
        """Places still free, none below zero; None where there is no limit."""
        return None if self.places is None else max(0, self.places - len(self.booked))

    @property
    def excess(self) -> int:
        """How many more are booked than there are places."""
        return 0 if self.places is None else max(0, len(self.booked) - self.places)

    @property
    def moving_up(self) -> tuple[int, ...]:
        """Who of the waiting would get the places that are free."""
        return self.waiting if self.left is None else self.waiting[: self.left]


@dataclass(frozen=True)
class Overbooked:
    """More are booked for a session than it has places."""

    session: str
    places: int
    booked: int


@dataclass(frozen=True)
class Waiting:
    """An attendee's place in the queue for a session: 1 is next."""

    session: str
    number: int


def places_of(session: Session, snapshot: ForumSnapshot) -> int | None:
    """How many may register for the session: its own number, else the seats of its rooms, else no limit (None).

    Where the seats of one of its rooms are unknown, nothing is known of them together.
    """
    if session.places is not None:
        return session.places
    return seats_together(snapshot.room(room).capacity for room in dict.fromkeys(session.rooms))


def takes_place(attendee: Attendee) -> bool:
    """Whether a booking of theirs takes a place: not where they are not expected any more, nor came."""
    return attendee.checked_in_at is not None or attendee.status not in NOT_EXPECTED


def session_books(snapshot: ForumSnapshot) -> Mapping[str, SessionBook]:
    """The book of every session by its id, also of those for which nobody registered."""
    booked: dict[str, list[int]] = {session.id: [] for session in snapshot.sessions}
    resting: dict[str, list[int]] = {}
    waiting: dict[str, list[tuple[tuple[datetime, float], int]]] = {}
    for number, registration, comes in _registrations(snapshot):
        status = registration.status
        if status is _BOOKED and comes:
            booked.setdefault(registration.session, []).append(number)
        elif status is _BOOKED or (status is _WAITLISTED and not comes):
            resting.setdefault(registration.session, []).append(number)
        elif status is _WAITLISTED:
            turn = first_come(registration.registered_at, number)
            waiting.setdefault(registration.session, []).append((turn, number))
    return {
        session.id: SessionBook(
            session.id,
            places_of(session, snapshot),
            tuple(booked[session.id]),
            tuple(number for _, number in sorted(waiting.get(session.id, ()))),
            tuple(resting.get(session.id, ())),
        )
        for session in snapshot.sessions
    }


def _registrations(snapshot: ForumSnapshot) -> Iterator[tuple[int, Registration, bool]]:
    for number, attendee in enumerate(snapshot.attendees):
        if attendee.sessions:
            comes = takes_place(attendee)
            for registration in attendee.sessions:
                yield number, registration, comes


def books_after(
    books: Mapping[str, SessionBook], before: ForumSnapshot, after: ForumSnapshot
) -> Mapping[str, SessionBook]:
    """The books of `after`, given those of `before`: quick where few attendees changed.

    Who did not change is known by being the same object in the same place.
    """
    known, now = before.attendees, after.attendees
    same = {session.id for session in before.sessions} == {session.id for session in after.sessions}
    length = min(len(known), len(now))
    changed = [number for number in range(length) if known[number] is not now[number]] if same else []
    changed += range(length, max(len(known), len(now)))
    if not same or len(changed) > _MANY:
        return session_books(after)
    # Whoever was renamed stands where they stood.
    changed = [number for number in changed if _stands(known, number) != _stands(now, number)]
    touched = {
        one.session
        for number in changed
        for listed in (known, now)
        if number < len(listed)
        for one in listed[number].sessions
    }
    return {
        session.id: _book_after(books[session.id], session, after, changed if session.id in touched else ())
        for session in after.sessions
    }


def _stands(listed: Sequence[Attendee], number: int) -> tuple[bool, tuple[Registration, ...]] | None:
    """What books know of the attendee with that number; None of who registered for nothing."""
    row = listed[number] if number < len(listed) else None
    return (takes_place(row), row.sessions) if row is not None and row.sessions else None


_MANY = 500
"""From so many changes on, all are read anew."""


def _book_after(book: SessionBook, session: Session, after: ForumSnapshot, changed: Sequence[int]) -> SessionBook:
    places = places_of(session, after)
    if not changed:
        return book if book.places == places else replace(book, places=places)
    gone, listed = set(changed), after.attendees
    booked = [number for number in book.booked if number not in gone]
    resting = [number for number in book.resting if number not in gone]
    waiting = [number for number in book.waiting if number not in gone]
    for number in changed:
        attendee = listed[number] if number < len(listed) else None
        for one in attendee.sessions if attendee is not None else ():
            if attendee is None or one.session != session.id or one.status is RegistrationStatus.CANCELLED:
                continue
            comes = takes_place(attendee)
            if comes and one.status is _WAITLISTED:
                insort(waiting, number, key=lambda each: _turn(listed[each], each, session.id))
            else:
                insort(booked if comes else resting, number)
    return SessionBook(session.id, places, tuple(booked), tuple(waiting), tuple(resting))


def _turn(attendee: Attendee, number: int, session: str) -> tuple[datetime, float]:
    return next(first_come(one.registered_at, number) for one in attendee.sessions if one.session == session)


def waits_of(attendee: Attendee, number: int, books: Mapping[str, SessionBook]) -> tuple[Waiting, ...]:
    """Where the attendee with that number stands in each queue."""
    return tuple(
        Waiting(one.session, books[one.session].waiting.index(number) + 1)
        for one in attendee.sessions
        if one.status is _WAITLISTED and number in books[one.session].waiting
    )


def overbooked(books: Mapping[str, SessionBook]) -> tuple[Overbooked, ...]:
    """The sessions for which more are booked than there are places."""
    return tuple(
        Overbooked(book.session, book.places, len(book.booked))
        for book in books.values()
        if book.places is not None and len(book.booked) > book.places
    )


def in_cancelled_sessions(
    snapshot: ForumSnapshot, books: Mapping[str, SessionBook]
) -> Mapping[str, tuple[int, ...]]:
    """By cancelled session, who is booked or waits for it still: they have to be told."""
    gone = (session.id for session in snapshot.sessions if session.status is SessionStatus.CANCELLED)
    affected = {session: (*books[session].booked, *books[session].waiting) for session in gone}
    return {session: numbers for session, numbers in affected.items() if numbers}
