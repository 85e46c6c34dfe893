"""A programme kept ready to be asked “what if”: while a session is dragged, and for quick fixes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from msgspec import structs

from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.programme.blocking import Blocking
from eventdesk.programme.bookings import ROOM_CHANGE, Bookings, times_of
from eventdesk.programme.clock import Clock, forum_clock
from eventdesk.programme.findings import Finding, Severity, depends_on_place
from eventdesk.programme.meetings import person_findings, room_findings
from eventdesk.programme.spans import Span, Use, overlapping
from eventdesk.programme.timing import session_findings

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Move:
    """A session at another time and in other rooms (ids, its own first). Wall times; None for no time yet.

    Its items that have starts move along with its own start.
    """

    session_uid: str
    starts_at: datetime | None
    ends_at: datetime | None
    rooms: tuple[str, ...]


class Checker:
    """Built once over a snapshot; then tells in well under a millisecond what a move would bring.

    A session is named by its uid, or by its id where it has no uid (in a forum that was read from a file).
    """

    def __init__(self, snapshot: ForumSnapshot, room_change: int = ROOM_CHANGE) -> None:
        """`room_change`: how many minutes a person needs to get from one room to another."""
        self.snapshot = snapshot
        self._room_change = room_change
        self._bookings = Bookings(snapshot, room_change, lasting_clock(snapshot))
        self._numbers = _numbers(snapshot)

    def follow(self, snapshot: ForumSnapshot) -> None:
        """Take the forum's next state; after an edit of a few sessions much faster than to begin anew."""
        if self._bookings.follow(snapshot) is None:
            self._bookings = Bookings(snapshot, self._room_change, lasting_clock(snapshot))
        self.snapshot = snapshot
        self._numbers = _numbers(snapshot)

    def session(self, uid: str) -> Session:
        """Raises KeyError where there is no such session."""
        return self.snapshot.sessions[self._numbers[uid]]

    def conflicts_of(self, *moves: Move) -> tuple[Finding, ...]:
        """What `conflicts` would find about these sessions once all of them are moved.

        Raises KeyError where there is no such session.
        """
        return self.conflicts_as(*(moved_session(self.session(move.session_uid), move) for move in moves))

    def conflicts_as(self, *sessions: Session) -> tuple[Finding, ...]:
        """What `conflicts` would find about these sessions if they were as given. Raises KeyError as above."""
        return self._conflicts_of({self._numbers[session.uid or session.id]: session for session in sessions})

    def conflicts_of_copies(self, *moves: Move) -> tuple[Finding, ...]:
        """What `conflicts` would find about copies of these sessions at such places; the originals stay.

        A copy has the original's people. Raises KeyError where there is no such session.
        """
        return self._conflicts_of(self._moved(moves, copies=True))

    def _moved(self, moves: Sequence[Move], *, copies: bool) -> dict[int, Session]:
        """The sessions as moved, by number; copies are numbered on from the forum's last."""
        first = len(self.snapshot.sessions)
        moved = {}
        for n, move in enumerate(moves):
            number = first + n if copies else self._numbers[move.session_uid]
            moved[number] = moved_session(self.session(move.session_uid), move)
        return moved

    def _conflicts_of(self, moved: Mapping[int, Session]) -> tuple[Finding, ...]:
        bookings = self._reaching(*(at for session in moved.values() for at in times_of(session)))
        found = _found(bookings.with_others(moved), moved)
        return tuple(finding for finding in found if finding.severity is not Severity.SILENT)

    def conflicts_now(self, *session_uids: str) -> tuple[Finding, ...]:
        """What `conflicts` finds about these sessions where they are."""
        sessions = (self.session(uid) for uid in session_uids)
        return self.conflicts_of(*(stay(session) for session in sessions))

    def blocked(self, session_uid: str, room: str, day: date, minutes: int, step: int = 5) -> tuple[Span, ...]:
        """When on that day the session, `minutes` long, cannot begin in the room without a conflict.

        Spans of wall time that begin and end on multiples of `step` minutes from midnight, in order and apart
        from each other: a start on such a multiple within one of them would conflict, every other would not.
        Conflicts that a move cannot mend (items longer than their session) do not count. Raises KeyError where
        there is no such session.
        """
        session = self.session(session_uid)
        midnight = datetime.combine(day, time())
        rooms = (room, *(other for other in session.also_in if other != room))
        move = Move(session_uid, midnight, midnight + timedelta(minutes=minutes), rooms)
        (spans,) = self.blocked_together((move,), day, ((rooms,),), step)
        return spans

    def blocked_together(
        self,
        carried: Sequence[Move],
        day: date,
        targets: Sequence[Sequence[tuple[str, ...]]],
        step: int = 5,
        *,
        copies: bool = False,
    ) -> tuple[tuple[Span, ...], ...]:
        """For each target, when on that day the first of the carried sessions cannot begin without a conflict.

        The others keep their distance on the wall from the first; what they do to each other does not count. A
        target gives the rooms of each. Spans as `blocked` gives them. With `copies` the originals stay where they
        are. Over a change of the clock every start is tried. Raises KeyError where there is no such session.
        """
        midnight, length = datetime.combine(day, time()), timedelta(minutes=step)
        moves = _from(carried, midnight)
        times = [at for move in moves for at in (move.starts_at, move.ends_at) if at is not None]
        bookings = self._reaching(min(times, default=midnight), max(times, default=midnight) + 2 * _DAY)
        sessions = [self.session(move.session_uid) for move in moves]
        shifting = all(one.starts_at is not None or not any(map(_timed, one.items)) for one in sessions)
        if not (bookings.clock.uniform and shifting):
            return tuple(_joined(self._tried(moves, rooms, midnight, step, copies), length) for rooms in targets)
        probes = self._moved(moves, copies=copies)
        blocking = Blocking(bookings, probes, midnight, step)
        placed = (dict(zip(probes, rooms, strict=True)) for rooms in targets)
        return tuple(_joined(blocking.starts(rooms), length) for rooms in placed)

    def _tried(
        self, moves: Sequence[Move], rooms: Sequence[tuple[str, ...]], midnight: datetime, step: int, copies: bool
    ) -> list[datetime]:
        """The blocked starts, by asking about each."""
        blocked = []
        for at in range(0, 24 * 60, step):
            by = timedelta(minutes=at)
            placed = [self._placed(move, there, by) for move, there in zip(moves, rooms, strict=True)]
            if any(map(_mended_by_moving, self._conflicts_of(self._moved(placed, copies=copies)))):
                blocked.append(midnight + by)
        return blocked

    def _placed(self, move: Move, rooms: tuple[str, ...], by: timedelta) -> Move:
        """Later on the wall, and as long as it is."""
        if move.starts_at is None:
            return replace(move, rooms=rooms)
        start, end = move.starts_at + by, None
        if move.ends_at is not None:
            end = self.end_of(start, (move.ends_at - move.starts_at) // _MINUTE)
        return replace(move, starts_at=start, ends_at=end, rooms=rooms)

    def minutes_of(self, session: Session) -> int | None:
        """How long it takes, over a change of the clock too; as planned, where it has no times in order."""
        if session.starts_at is None or session.ends_at is None:
            return session.minutes
        clock = self._reaching(session.starts_at, session.ends_at).clock
        start = clock.point(session.starts_at)
        minutes = (clock.end(start, session.ends_at) - start) // _MINUTE
        return minutes if minutes > 0 else session.minutes

    def end_of(self, start: datetime, minutes: int) -> datetime:
        """The wall time so many minutes after a wall time."""
        length = timedelta(minutes=minutes)
        clock = self._reaching(start, start + length).clock
        return clock.wall(clock.point(start) + length)

    def _reaching(self, *times: datetime) -> Bookings:
        """The bookings, on a clock that is right for these times too."""
        if not all(map(self._bookings.clock.reaches, times)):
            clock = forum_clock(self.snapshot, *_days(self.snapshot), *times)
            self._bookings = Bookings(self.snapshot, self._room_change, clock)
        return self._bookings


def moved_session(session: Session, move: Move) -> Session:
    """The session as the move would have it, with its items."""
    items = session.items
    if move.starts_at is not None and session.starts_at is not None and move.starts_at != session.starts_at:
        by = move.starts_at - session.starts_at
        items = tuple(_shifted(item, by) for item in items)
    room, also_in = (move.rooms[0], move.rooms[1:]) if move.rooms else (None, ())
    return structs.replace(
        session, starts_at=move.starts_at, ends_at=move.ends_at, room=room, also_in=also_in, items=items
    )


def _from(carried: Sequence[Move], start: datetime) -> list[Move]:
    """The moves, were the first to begin then."""
    first = carried[0].starts_at if carried else None
    by = start - first if first is not None else timedelta()
    return [
        replace(
            move,
            starts_at=move.starts_at + by if move.starts_at is not None else None,
            ends_at=move.ends_at + by if move.ends_at is not None else None,
        )
        for move in carried
    ]


def stay(session: Session) -> Move:
    """The move that changes nothing."""
    return Move(session.uid or session.id, session.starts_at, session.ends_at, session.rooms)


def _shifted(item: Item, by: timedelta) -> Item:
    return item if item.starts_at is None else structs.replace(item, starts_at=item.starts_at + by)


def _timed(item: Item) -> bool:
    return item.starts_at is not None


def _numbers(snapshot: ForumSnapshot) -> dict[str, int]:
    return {session.uid or session.id: number for number, session in enumerate(snapshot.sessions)}


def lasting_clock(snapshot: ForumSnapshot) -> Clock:
    """A clock that stays right while sessions are moved about on the forum's days."""
    return forum_clock(snapshot, *_days(snapshot))


def _days(snapshot: ForumSnapshot) -> tuple[datetime, ...]:
    """The first and the last moment that sessions of the forum are likely to be moved to."""
    first, last = snapshot.forum.starts_on, snapshot.forum.ends_on or snapshot.forum.starts_on
    if first is None or last is None:
        return ()
    return datetime.combine(first, time()), datetime.combine(last, time(23, 59))


def _found(bookings: Bookings, moved: Mapping[int, Session]) -> Iterator[Finding]:
    """The conflicts that the moved sessions take part in; `bookings` has them where they would be."""
    sessions = frozenset(moved)
    yield from _of_rooms(bookings, moved, sessions)
    yield from _of_people(bookings, sessions)
    for index, session in moved.items():
        yield from session_findings(bookings, index, session)


def _of_rooms(bookings: Bookings, moved: Mapping[int, Session], sessions: frozenset[int]) -> Iterator[Finding]:
    taken: dict[str, list[Use]] = defaultdict(list)
    for index, session in moved.items():
        whole = bookings.booked[index].whole(index)
        if whole is not None:
            for room in dict.fromkeys(session.rooms):
                taken[room].append(whole)
    for room, uses in taken.items():
        number = bookings.room_numbers.get(room)
        if number is None:
            continue
        others = [use for use in bookings.rooms[room] if use.session not in sessions]
        pairs = [
            (other, use) if other < use else (use, other)
            for use in uses
            for other in others
            if other.start < use.end and other.end > use.start
        ]
        pairs += overlapping(uses)
        yield from room_findings(bookings, number, pairs)


def _of_people(bookings: Bookings, sessions: frozenset[int]) -> Iterator[Finding]:
    taken: dict[str, list[Use]] = defaultdict(list)
    for index in sessions:
        for person, use in bookings.booked[index].people:
            taken[person].append(use)
    slack = timedelta(minutes=bookings.room_change)
    for person, own in taken.items():
        number = bookings.person_numbers.get(person)
        if number is None:
            continue
        first, last = min(use.start for use in own) - slack, max(use.end for use in own) + slack
        near = [
            use
            for use in bookings.people[person]
            if use.start < last and use.end > first and use.session not in sessions
        ]
        yield from person_findings(bookings, number, near + own, sessions)


def _joined(starts: list[datetime], step: timedelta) -> tuple[Span, ...]:
    spans: list[Span] = []
    for start in starts:
        if spans and spans[-1].end == start:
            spans[-1] = Span(spans[-1].start, start + step)
        else:
            spans.append(Span(start, start + step))
    return tuple(spans)


def _mended_by_moving(finding: Finding) -> bool:
    return finding.severity is Severity.CONFLICT and depends_on_place(finding)
