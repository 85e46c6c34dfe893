"""Attendees who are booked for two sessions at the same time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.programme.attendance.sessions import takes_place
from eventdesk.programme.clock import forum_clock, whole_minutes
from eventdesk.programme.spans import Use, common, overlapping, session_span

_BOOKED = RegistrationStatus.BOOKED


@dataclass(frozen=True)
class TwoSessions:
    """Two sessions (their ids, the earlier first) that have `minutes` in common."""

    first: str
    second: str
    minutes: int


@dataclass(frozen=True)
class DoubleBooking:
    """The attendee of that number in the snapshot has places in both."""

    attendee: int
    sessions: TwoSessions


def double_bookings(snapshot: ForumSnapshot) -> tuple[DoubleBooking, ...]:
    """Everyone who has places in two sessions at the same time, a pair of sessions each.

    Cancelled sessions, and those whose time is not fixed, are at no time.
    """
    uses = _uses(snapshot)
    found: list[DoubleBooking] = []
    for number, attendee in enumerate(snapshot.attendees):
        if len(attendee.sessions) > 1 and takes_place(attendee):
            found += (DoubleBooking(number, pair) for pair in _pairs(attendee, uses, snapshot))
    return tuple(found)


def sessions_at_once(snapshot: ForumSnapshot, sessions: Iterable[str]) -> tuple[TwoSessions, ...]:
    """Which of these sessions are at the same time."""
    uses = _uses(snapshot)
    return tuple(_overlaps([uses[one] for one in sessions if one in uses], snapshot))


def _pairs(attendee: Attendee, uses: Mapping[str, Use], snapshot: ForumSnapshot) -> Iterator[TwoSessions]:
    own = [uses[one.session] for one in attendee.sessions if one.status is _BOOKED and one.session in uses]
    if len(own) > 1:
        yield from _overlaps(own, snapshot)


def _overlaps(uses: list[Use], snapshot: ForumSnapshot) -> Iterator[TwoSessions]:
    for one, other in overlapping(uses):
        first, second = snapshot.sessions[one.session].id, snapshot.sessions[other.session].id
        yield TwoSessions(first, second, whole_minutes(common(one, other)))


def _uses(snapshot: ForumSnapshot) -> dict[str, Use]:
    clock = forum_clock(snapshot)
    found: dict[str, Use] = {}
    for number, session in enumerate(snapshot.sessions):
        span = None if session.status is SessionStatus.CANCELLED else session_span(session, clock)
        if span is not None:
            found[session.id] = Use(span.start, span.end, number, -1, True, False)
    return found
