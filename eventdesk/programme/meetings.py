"""Conflicts of one room, and of one person: what they are taken up by, compared."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from eventdesk.model.snapshot import Person
from eventdesk.programme.bookings import Bookings
from eventdesk.programme.clock import Clock, whole_minutes
from eventdesk.programme.findings import Finding, FindingKind, Place
from eventdesk.programme.spans import Span, Use, close, common, overlapping

_NONE = timedelta()
_MINUTE = timedelta(minutes=1)


def room_findings(bookings: Bookings, number: int, pairs: Iterable[tuple[Use, Use]]) -> Iterator[Finding]:
    """The room of that number double-booked, for each of the pairs of its uses that overlap."""
    places = bookings.places
    for one, other in pairs:
        where = (places.session(one.session), places.session(other.session), places.room(number))
        minutes = whole_minutes(common(one, other))
        basis = tuple(sorted(bookings.walls(one, other)))
        yield places.finding(FindingKind.ROOM_DOUBLE_BOOKED, where, minutes, basis=basis)


def person_findings(
    bookings: Bookings, number: int, uses: Sequence[Use], sessions: frozenset[int] | None = None
) -> Iterator[Finding]:
    """Everything that the person of that number cannot do as planned.

    With `sessions`, only what concerns one of these; `uses` may then leave out those far from them in time.
    """
    if len(uses) > 1:
        yield from _in_two_places(bookings, number, uses, sessions)
    person = bookings.snapshot.people[number]
    if may_be_away(person):
        own = uses if sessions is None else [use for use in uses if use.session in sessions]
        yield from _while_away(bookings, number, person, own)


def may_be_away(person: Person) -> bool:
    """Whether anything is known of when the person is not there."""
    return bool(person.unavailable) or person.arrives_at is not None or person.leaves_at is not None


# In two places, or not fast enough in the second


def _in_two_places(
    bookings: Bookings, number: int, uses: Sequence[Use], sessions: frozenset[int] | None
) -> Iterator[Finding]:
    slack = timedelta(minutes=bookings.room_change)
    if len(uses) == 2 and _far_apart(uses[0], uses[1], slack):
        return
    pairs = list(close(uses, slack))
    if sessions is not None:
        pairs = [pair for pair in pairs if pair[0].session in sessions or pair[1].session in sessions]
    if not pairs:
        return
    places = bookings.places
    for one, other in _worst_pairs(pairs):
        where = (places.person(number), *_both(bookings, one, other))
        minutes = whole_minutes(common(one, other))
        if minutes > 0:
            basis = tuple(sorted(bookings.walls(one, other)))
            yield places.finding(FindingKind.PERSON_IN_TWO_PLACES, where, minutes, basis=basis)
        elif _in_other_rooms(bookings, one, other):
            left = (other.start - one.end) // _MINUTE
            rooms = (_rooms(bookings, one), _rooms(bookings, other))
            known: tuple[object, ...] = (*bookings.walls(one, other), *rooms)
            yield places.finding(FindingKind.ROOM_CHANGE_TOO_SHORT, where, left, basis=known)


def _far_apart(one: Use, other: Use, slack: timedelta) -> bool:
    """Told at once for most people, who appear twice."""
    return one.end + slack <= other.start or other.end + slack <= one.start


def _both(bookings: Bookings, one: Use, other: Use) -> tuple[Place, Place]:
    places = bookings.places
    return places.item_or_session(one.session, one.item), places.item_or_session(other.session, other.item)


def _worst_pairs(pairs: Iterable[tuple[Use, Use]]) -> list[tuple[Use, Use]]:
    """One pair for two sessions, or for two items of one: that with most time in common, then the first.

    Without time in common it is the pair with the least between them.
    """
    worst: dict[tuple[int, ...], tuple[Use, Use]] = {}
    for one, other in pairs:
        if one.session != other.session:
            key: tuple[int, ...] = tuple(sorted((one.session, other.session)))
        elif one.item == other.item or not _exclude_each_other(one, other):
            continue
        else:
            key = (one.session, *sorted((one.item, other.item)))
        if key not in worst or common(one, other) > common(*worst[key]):
            worst[key] = (one, other)
    return list(worst.values())


def _exclude_each_other(one: Use, other: Use) -> bool:
    """Whether one person cannot do both within one session: two items, each with its own time."""
    return one.exact and other.exact and not one.moderates and not other.moderates


def _in_other_rooms(bookings: Bookings, one: Use, other: Use) -> bool:
    if one.session == other.session:
        return False
    before, after = _rooms(bookings, one), _rooms(bookings, other)
    return bool(before) and bool(after) and not set(before) & set(after)


def _rooms(bookings: Bookings, use: Use) -> tuple[str, ...]:
    return bookings.session(use.session).rooms


# Not there


def _while_away(bookings: Bookings, number: int, person: Person, uses: Sequence[Use]) -> Iterator[Finding]:
    for kind, away in away_spans(bookings.clock, person):
        yield from _absent(bookings, number, kind, uses, away)


def away_spans(clock: Clock, person: Person) -> Iterator[tuple[FindingKind, Span]]:
    """When the person cannot be there, and which finding tells so: before coming, after leaving, or between."""
    for time in person.unavailable:
        start = clock.point(time.starts_at)
        yield FindingKind.PERSON_UNAVAILABLE, Span(start, clock.end(start, time.ends_at))
    if person.arrives_at is not None:
        yield FindingKind.PERSON_NOT_YET_ARRIVED, Span(datetime.min, clock.point(person.arrives_at))
    if person.leaves_at is not None:
        yield FindingKind.PERSON_ALREADY_LEFT, Span(clock.point(person.leaves_at), datetime.max)


def _absent(
    bookings: Bookings, number: int, kind: FindingKind, uses: Sequence[Use], away: Span
) -> Iterator[Finding]:
    places = bookings.places
    for use in _longest_of_each_session(uses, away):
        where = (places.person(number), places.item_or_session(use.session, use.item))
        missed = Span(max(use.start, away.start), min(use.end, away.end))
        basis = bookings.walls(use, missed)
        yield places.finding(kind, where, whole_minutes(common(use, away)), basis=basis)


def _longest_of_each_session(uses: Sequence[Use], away: Span) -> list[Use]:
    worst: dict[int, Use] = {}
    for use in sorted(uses):
        overlap = common(use, away)
        before = worst.get(use.session)
        if overlap > (_NONE if before is None else common(before, away)):
            worst[use.session] = use
    return list(worst.values())


def overlaps(uses: Sequence[Use]) -> Iterable[tuple[Use, Use]]:
    """The pairs of a room's uses that overlap."""
    return overlapping(uses) if len(uses) > 1 else ()
