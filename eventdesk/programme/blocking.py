"""Where a session could not begin: the starts at which a room, its people or the forum's days stand against it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from eventdesk.model.snapshot import Session
from eventdesk.programme.bookings import Bookings, book
from eventdesk.programme.findings import Finding, Severity, depends_on_place
from eventdesk.programme.meetings import away_spans
from eventdesk.programme.spans import Span, Use
from eventdesk.programme.timing import session_findings


def blocked_starts(bookings: Bookings, index: int, probe: Session, step: int) -> list[datetime]:
    """The starts, every `step` minutes of a day, at which the session of that number would conflict.

    `probe` is the session as it would be from that day's midnight on. The forum's clock must be uniform: then
    a conflict at a later start is one between the same spans, moved.
    """
    assert probe.starts_at is not None
    midnight = probe.starts_at
    starts = [midnight + timedelta(minutes=at) for at in range(0, 24 * 60, step)]
    booked = book(index, probe, bookings.clock)
    if booked.span is None:
        return []
    view = bookings.what_if({index: probe})
    if any(finding.severity is Severity.CONFLICT for finding in _anywhere(view, index, probe)):
        return starts
    blocked = bytearray(len(starts))
    for first, last in _forbidden(bookings, index, probe, booked.people, booked.span):
        # A start is forbidden between the two, exclusive: spans that only touch have no time in common.
        left, right = bisect_right(starts, first), bisect_left(starts, last)
        blocked[left:right] = b"\1" * max(0, right - left)
    return [start for start, is_blocked in zip(starts, blocked, strict=True) if is_blocked]


def _anywhere(view: Bookings, index: int, probe: Session) -> Iterator[Finding]:
    """What stands against the session at every start: a day that is not the forum's, a room too small."""
    return (finding for finding in session_findings(view, index, probe) if depends_on_place(finding))


def _forbidden(
    bookings: Bookings, index: int, probe: Session, people: Iterable[tuple[str, Use]], span: Span
) -> Iterator[Span]:
    """For each thing in the way the starts between which the session would meet it."""
    midnight = span.start
    for room in dict.fromkeys(probe.rooms):
        for other in bookings.rooms.get(room, ()):
            if other.session != index:
                yield _between(span, other, midnight)
    for person, use in people:
        number = bookings.person_numbers.get(person)
        if number is None:
            continue
        for other in bookings.people[person]:
            if other.session != index:
                yield _between(use, other, midnight)
        for _, away in away_spans(bookings.clock, bookings.snapshot.people[number]):
            yield _between(use, away, midnight)


def _between(own: Use | Span, other: Use | Span, midnight: datetime) -> Span:
    """`own` lies as it would if the session began at midnight; later starts move it."""
    earliest = datetime.min if other.start == datetime.min else other.start - (own.end - midnight)
    latest = datetime.max if other.end == datetime.max else other.end - (own.start - midnight)
    return Span(earliest, latest)
