"""Where sessions could not begin: the starts at which a room, their people or the forum's days are against it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta

from msgspec import structs

from eventdesk.model.snapshot import Session
from eventdesk.programme.bookings import Bookings, book
from eventdesk.programme.findings import FindingKind, Severity
from eventdesk.programme.meetings import away_spans
from eventdesk.programme.spans import Span, Use
from eventdesk.programme.timing import session_findings

_DAY = timedelta(days=1)
_LEAST = timedelta.resolution


class Blocking:
    """Sessions carried together over one day, each as far from the others as it is.

    `probes` gives them by number, as they would be were the first to begin at `midnight`; numbers beyond those of
    the snapshot are of copies, whose originals stay. What the carried ones do to each other is not looked at: it
    stays as it is. The forum's clock must be uniform: then a conflict at a later start is one between the same
    spans, moved.
    """

    def __init__(self, bookings: Bookings, probes: Mapping[int, Session], midnight: datetime, step: int) -> None:
        self._bookings, self._probes = bookings, probes
        self._midnight, self._step = midnight, timedelta(minutes=step)
        self._count = -(-24 * 60 // step)
        self._spans: dict[int, Span] = {}
        self._everywhere = bytearray(self._count)
        """Starts that are blocked whatever the rooms."""
        for index, probe in probes.items():
            booked = book(index, probe, bookings.clock)
            if booked.span is not None:
                self._spans[index] = booked.span
                self._mark(self._everywhere, self._days(booked.span))
                self._mark(self._everywhere, self._people(booked.people))

    def starts(self, rooms: Mapping[int, tuple[str, ...]]) -> list[datetime]:
        """The starts of the first that are blocked, were the sessions to be in these rooms, in order."""
        blocked = bytearray(self._everywhere)
        for index, span in self._spans.items():
            if self._too_small(index, rooms[index]):
                blocked = bytearray(b"\1" * self._count)
                break
            self._mark(blocked, self._rooms(span, rooms[index]))
        return [self._midnight + at * self._step for at, is_blocked in enumerate(blocked) if is_blocked]

    def _mark(self, blocked: bytearray, forbidden: Iterable[Span]) -> None:
        """Starts between the two are blocked, exclusive: spans that only touch have no time in common."""
        midnight, step, count = self._midnight, self._step, self._count
        last_start = midnight + count * step
        for first, last in forbidden:
            if last <= midnight or first >= last_start:
                continue
            left = 0 if first < midnight else (first - midnight) // step + 1
            right = count if last >= last_start else -((midnight - last) // step)
            if right > left:
                blocked[left:right] = b"\1" * (right - left)

    def _days(self, span: Span) -> Iterator[Span]:
        """Starts from which the session would begin on a day that is not the forum's."""
        forum = self._bookings.snapshot.forum
        if forum.starts_on is None:
            return
        after = span.start - self._midnight
        end = datetime.combine(forum.ends_on or forum.starts_on, time()) + _DAY
        yield Span(datetime.min, datetime.combine(forum.starts_on, time()) - after)
        yield Span(end - after - _LEAST, datetime.max)

    def _people(self, people: Iterable[tuple[str, Use]]) -> Iterator[Span]:
        bookings = self._bookings
        for person, use in people:
            number = bookings.person_numbers.get(person)
            if number is None:
                continue
            for other in bookings.people[person]:
                if other.session not in self._probes:
                    yield self._between(use, other)
            for _, away in away_spans(bookings.clock, bookings.snapshot.people[number]):
                yield self._between(use, away)

    def _rooms(self, span: Span, rooms: tuple[str, ...]) -> Iterator[Span]:
        for room in dict.fromkeys(rooms):
            for other in self._bookings.rooms.get(room, ()):
                if other.session not in self._probes:
                    yield self._between(span, other)

    def _too_small(self, index: int, rooms: tuple[str, ...]) -> bool:
        """Whether the audience has no seats there, where that is a conflict."""
        probe = self._probes[index]
        if probe.expected is None:
            return False
        there = structs.replace(probe, room=next(iter(rooms), None), also_in=rooms[1:], starts_at=None)
        # All of them: copies are numbered one after another.
        view = self._bookings.with_others({**self._probes, index: there})
        return any(
            finding.kind is FindingKind.AUDIENCE_OVER_CAPACITY and finding.severity is Severity.CONFLICT
            for finding in session_findings(view, index, there)
        )

    def _between(self, own: Use | Span, other: Use | Span) -> Span:
        """`own` lies as it would if the first began at midnight; later starts move it."""
        midnight = self._midnight
        earliest = datetime.min if other.start == datetime.min else other.start - (own.end - midnight)
        latest = datetime.max if other.end == datetime.max else other.end - (own.start - midnight)
        return Span(earliest, latest)
