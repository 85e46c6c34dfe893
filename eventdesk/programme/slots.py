"""Where a session might go instead: rooms, starts and sessions to swap with, the likeliest first."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from eventdesk.model.kinds import SessionKind, SessionStatus
from eventdesk.model.ordering import forum_dates
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.checker import Checker
from eventdesk.programme.spans import Span

_STEP = 5
_FIRST, _LAST = time(8), time(19)
"""Between which times sessions are proposed on a day that has none yet."""
_PARTNERS = 8
_FREE_DAYS = 2
_PAUSES = frozenset({SessionKind.BREAK, SessionKind.MEAL})
_DAY = timedelta(days=1)
_CANCELLED = SessionStatus.CANCELLED


def fitting_rooms(snapshot: ForumSnapshot, session: Session) -> Iterator[str]:
    """Other rooms with seats enough, the one nearest in size first, then those whose seats are not known."""
    size = next((room.capacity for room in snapshot.rooms if room.id == session.room), None)
    wanted = session.expected if session.expected is not None else size
    known = [
        (abs(room.capacity - (wanted or 0)), number, room.id)
        for number, room in enumerate(snapshot.rooms)
        if room.capacity is not None and (session.expected is None or room.capacity >= session.expected)
    ]
    unknown = [room.id for room in snapshot.rooms if room.capacity is None]
    for room in (*(one for _, _, one in sorted(known)), *unknown):
        if room not in session.rooms:
            yield room


def free_starts(checker: Checker, session: Session, minutes: int) -> Iterator[datetime]:
    """Starts without a conflict in the session's room, on the forum's days, the nearest before and after first.

    On each day between its first and its last session's times, else between 8:00 and 19:00. Another day is
    looked at only where those nearer have none. A session without a time gets the first of each of two days.
    """
    now = session.starts_at
    if now is None:
        yield from _first_free(checker, session, minutes)
        return
    found: list[datetime] = []
    for day in _days(checker.snapshot, now):
        hours = _hours(checker.snapshot, datetime.combine(day, time()))
        blocked = checker.blocked(session.uid or session.id, session.room or "", day, minutes, _STEP)
        found += [start for start in _starts(hours, blocked, minutes) if start != now]
        if found:
            break
    later = [start for start in found if start > now]
    earlier = [start for start in reversed(found) if start < now]
    yield from sorted((*later[:1], *earlier[:1]), key=lambda start: abs(start - now))


def _first_free(checker: Checker, session: Session, minutes: int) -> Iterator[datetime]:
    given = 0
    for day in _days(checker.snapshot, None):
        hours = _hours(checker.snapshot, datetime.combine(day, time()))
        blocked = checker.blocked(session.uid or session.id, session.room or "", day, minutes, _STEP)
        first = next(iter(_starts(hours, blocked, minutes)), None)
        if first is not None:
            yield first
            given += 1
        if given == _FREE_DAYS:
            return


def _days(snapshot: ForumSnapshot, now: datetime | None) -> list[date]:
    """The forum's days, else those that have sessions; the nearest to the session's own first."""
    starts = (session.starts_at for session in snapshot.sessions)
    days = list(forum_dates(snapshot)) or sorted({start.date() for start in starts if start is not None})
    return days if now is None else sorted(days, key=lambda day: abs(day - now.date()))


def _hours(snapshot: ForumSnapshot, midnight: datetime) -> Span:
    """From when to when sessions take place on a day."""
    end = midnight + timedelta(days=1)
    today = [
        session
        for session in snapshot.sessions
        if session.starts_at is not None
        and midnight <= session.starts_at < end
        and session.status is not _CANCELLED
    ]
    if not today:
        return Span(datetime.combine(midnight, _FIRST), datetime.combine(midnight, _LAST))
    starts = [session.starts_at for session in today if session.starts_at is not None]
    ends = [session.ends_at for session in today if session.ends_at is not None]
    return Span(min(starts), max((*ends, max(starts))))


def _starts(hours: Span, blocked: tuple[Span, ...], minutes: int) -> list[datetime]:
    """Starts on the grid from which the session ends within the hours: where each free stretch begins and ends."""
    step, length = timedelta(minutes=_STEP), timedelta(minutes=minutes)
    since_midnight = timedelta(minutes=-(-(hours.start.hour * 60 + hours.start.minute) // _STEP) * _STEP)
    first = datetime.combine(hours.start, time()) + since_midnight
    found = []
    while first + length <= hours.end:
        over = next((span for span in blocked if span.start <= first < span.end), None)
        if over is not None:
            first = over.end
        else:
            found.append(first)
            first += step
    return found


def likely_partners(checker: Checker, session: Session) -> Iterator[Session]:
    """Sessions as long as this one, a day away at most, that may change places with it; the nearest first."""
    snapshot = checker.snapshot
    minutes, start = checker.minutes_of(session), session.starts_at
    if minutes is None or start is None:
        return
    alike = [
        (abs(other.starts_at - start), number)
        for number, other in enumerate(snapshot.sessions)
        if other.starts_at is not None
        and other.starts_at != start
        and -_DAY <= other.starts_at - start <= _DAY
        and other is not session
        and not other.pinned
        and other.status is not _CANCELLED
        and (other.kind in _PAUSES) == (session.kind in _PAUSES)
        and checker.minutes_of(other) == minutes
    ]
    for _, number in sorted(alike)[:_PARTNERS]:
        yield snapshot.sessions[number]


def neighbours(checker: Checker, session: Session) -> Iterator[Session]:
    """Sessions at the same time that may change rooms with it: those with the most room to spare first.

    Of whom nobody knows how many will come, nothing is said where this session's audience is known.
    """
    start, end = session.starts_at, session.ends_at
    if start is None or end is None or len(session.rooms) != 1:
        return
    seats = {room.id: room.capacity or 0 for room in checker.snapshot.rooms}
    beside = [
        ((other.expected or 0) - seats.get(other.rooms[0], 0), number)
        for number, other in enumerate(checker.snapshot.sessions)
        if other is not session
        and not other.pinned
        and other.status is not _CANCELLED
        and len(other.rooms) == 1
        and other.rooms != session.rooms
        and (other.expected is not None or session.expected is None)
        and other.starts_at is not None
        and other.ends_at is not None
        and other.starts_at < end
        and start < other.ends_at
    ]
    for _, number in sorted(beside)[:_PARTNERS]:
        yield checker.snapshot.sessions[number]
