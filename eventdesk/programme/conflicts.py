"""What cannot take place as planned. Pure: a snapshot in, findings out; cost n log n plus what is found."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.bookings import Bookings
from eventdesk.programme.clock import whole_minutes
from eventdesk.programme.findings import Finding, FindingKind
from eventdesk.programme.spans import Span, Use, common, item_spans, overlapping

_CANCELLED = SessionStatus.CANCELLED
_NONE = timedelta()
_MINUTE = timedelta(minutes=1)


def conflicts(snapshot: ForumSnapshot) -> tuple[Finding, ...]:
    """Rooms and people booked twice or while unavailable, and times that do not fit into each other.

    Cancelled sessions and items, and appearances declined or cancelled, take no time. Who moderates a session
    may speak in it at the same time.
    """
    bookings = Bookings(snapshot)
    findings: list[Finding] = []
    for rule in _RULES:
        findings.extend(rule(bookings))
    return tuple(findings)


def _rooms_booked_twice(bookings: Bookings) -> Iterator[Finding]:
    places = bookings.places
    for index, room in enumerate(bookings.snapshot.rooms):
        for one, other in overlapping(bookings.rooms.get(room.id, ())):
            where = (places.session(one.session), places.session(other.session), places.room(index))
            yield Finding(FindingKind.ROOM_DOUBLE_BOOKED, where, whole_minutes(common(one, other)))


def _people_in_two_places(bookings: Bookings) -> Iterator[Finding]:
    places = bookings.places
    for index, person in enumerate(bookings.snapshot.people):
        uses = bookings.people.get(person.id, [])
        if len(uses) < 2:
            continue
        for one, other in _worst_pairs(uses):
            where = (
                places.person(index),
                places.item_or_session(one.session, one.item),
                places.item_or_session(other.session, other.item),
            )
            yield Finding(FindingKind.PERSON_IN_TWO_PLACES, where, whole_minutes(common(one, other)))


def _worst_pairs(uses: list[Use]) -> list[tuple[Use, Use]]:
    """One pair for two sessions, or for two items of one: that with most time in common, then the first."""
    worst: dict[tuple[int, ...], tuple[Use, Use]] = {}
    for one, other in overlapping(uses):
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


def _people_unavailable(bookings: Bookings) -> Iterator[Finding]:
    for index, person in enumerate(bookings.snapshot.people):
        if not person.unavailable:
            continue
        uses = bookings.people.get(person.id, [])
        for time in person.unavailable:
            start = bookings.clock.point(time.starts_at)
            away = Span(start, bookings.clock.end(start, time.ends_at))
            for use in _longest_of_each_session(uses, away):
                place = bookings.places.item_or_session(use.session, use.item)
                where = (bookings.places.person(index), place)
                yield Finding(FindingKind.PERSON_UNAVAILABLE, where, whole_minutes(common(use, away)))


def _longest_of_each_session(uses: list[Use], away: Span) -> list[Use]:
    worst: dict[int, Use] = {}
    for use in sorted(uses):
        overlap = common(use, away)
        before = worst.get(use.session)
        if overlap > (_NONE if before is None else common(before, away)):
            worst[use.session] = use
    return list(worst.values())


def _sessions_out_of_place(bookings: Bookings) -> Iterator[Finding]:
    forum = bookings.snapshot.forum
    first = forum.starts_on
    last = forum.ends_on or first
    for index, session in bookings.running():
        if session.starts_at is None:
            continue
        if first is not None and last is not None and not first <= session.starts_at.date() <= last:
            yield Finding(FindingKind.SESSION_OUTSIDE_FORUM, (bookings.places.session(index),))
        if bookings.spans[index] is None:
            known = session.ends_at is not None
            kind = FindingKind.SESSION_ENDS_BEFORE_START if known else FindingKind.SESSION_WITHOUT_END
            yield Finding(kind, (bookings.places.session(index),))


def _items_out_of_place(bookings: Bookings) -> Iterator[Finding]:
    spans = bookings.spans
    for index, session in enumerate(bookings.snapshot.sessions):
        span = spans[index]
        if span is None or session.ends_at is None:
            continue
        together, timed, untimed = _minutes_of_items(session)
        if timed:
            yield from _items_outside(bookings, index, span)
        # Items that all have a start are checked by it; they may run side by side.
        if together and untimed:
            excess = together - (span.end - span.start) // _MINUTE
            if excess > 0:
                place = bookings.places.session(index)
                yield Finding(FindingKind.ITEMS_LONGER_THAN_SESSION, (place,), excess)


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


def _items_outside(bookings: Bookings, index: int, span: Span) -> Iterator[Finding]:
    session = bookings.snapshot.sessions[index]
    for i, own in enumerate(item_spans(session, span, bookings.clock)):
        item = session.items[i]
        if item.starts_at is None or item.status is _CANCELLED:
            continue
        start = bookings.clock.point(item.starts_at)
        outside = _outside(own or Span(start, start), span)
        if outside:
            where = (bookings.places.item(index, i), bookings.places.session(index))
            yield Finding(FindingKind.ITEM_OUTSIDE_SESSION, where, outside)


def _outside(own: Span, whole: Span) -> int:
    """Minutes that the one reaches out of the other, or lies away from it."""
    return whole_minutes(max(whole.start - own.start, _NONE)) + whole_minutes(max(own.end - whole.end, _NONE))


_RULES: tuple[Callable[[Bookings], Iterator[Finding]], ...] = (
    _rooms_booked_twice,
    _people_in_two_places,
    _people_unavailable,
    _sessions_out_of_place,
    _items_out_of_place,
)
