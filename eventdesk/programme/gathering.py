"""One pass over a programme in order of time: who and what is taken up by which session, and where to look closer.

Most sessions of a large programme meet nothing and hold what they should. The pass tells these apart by comparing
a few times, so that uses and findings are only made where something may be wrong. What it points at may turn out
to be right; what it passes over is right (a test compares the two on random programmes).
"""

from datetime import datetime, time, timedelta

from eventdesk.model.kinds import AppearanceStatus, SessionStatus
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Session
from eventdesk.programme.clock import Clock
from eventdesk.programme.spans import Span, item_spans, length_of, session_span

_CANCELLED = SessionStatus.CANCELLED
_INVITED, _CONFIRMED = AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED


class Gathered:
    """What the pass found.

    `starts` and `ends`: for each session its time as points of the clock, None where it takes none. `by_room` and
    `by_person`: the numbers of the sessions that take up each, once each. To be looked at: `crowded` rooms and
    `hurried` people (by id), whose sessions are close in time, and `odd` sessions (by number), that may not fit
    their own time, their rooms or the forum's days. `until`: when the last session of each person ends; `since`:
    when their first begins.
    """

    def __init__(self, snapshot: ForumSnapshot, clock: Clock, room_change: int) -> None:
        self._clock = clock
        self._slack = timedelta(minutes=room_change)
        self.starts: list[datetime | None] = [None] * len(snapshot.sessions)
        self.ends: list[datetime | None] = [None] * len(snapshot.sessions)
        self.by_room: dict[str, list[int]] = {}
        self.by_person: dict[str, list[int]] = {}
        self.crowded: set[str] = set()
        self.hurried: set[str] = set()
        self.odd: set[int] = set()
        self.since: dict[str, datetime] = {}
        self.until: dict[str, datetime] = {}
        self._reach: dict[int, Span] = {}
        """Of sessions whose items lie outside their own time: from the first start to the last end."""
        self._side_by_side: set[int] = set()
        """Sessions of which items may run at the same time."""
        self._time(snapshot)
        self._seat(snapshot)
        self._meet(snapshot)

    # Times

    def _time(self, snapshot: ForumSnapshot) -> None:
        starts, ends, odd, clock = self.starts, self.ends, self.odd, self._clock
        first, last = _days(snapshot.forum)
        uniform = clock.uniform
        for index, session in enumerate(snapshot.sessions):
            start, end = session.starts_at, session.ends_at
            if start is None or session.status is _CANCELLED:
                continue
            if not first <= start <= last or end is None:
                odd.add(index)
            if end is None or not uniform:
                span = session_span(session, clock)
                if span is None:
                    odd.add(index)
                    continue
                start, end = span
            elif end <= start:
                odd.add(index)
                continue
            starts[index], ends[index] = start, end
            if session.items:
                self._fit(index, session, start, end)

    def _fit(self, index: int, session: Session, start: datetime, end: datetime) -> None:
        """Whether the items lie within the session's time."""
        together = 0
        for item in session.items:
            if item.starts_at is not None:
                self._fit_timed(index, session, Span(start, end))
                return
            together += item.minutes or 0
        if together and start + length_of(together) > end:
            self.odd.add(index)
            self._reach[index] = Span(start, start + length_of(together))

    def _fit_timed(self, index: int, session: Session, whole: Span) -> None:
        within, in_a_row = _layout(session, whole, self._clock)
        if not in_a_row:
            self._side_by_side.add(index)
        if not within:
            self.odd.add(index)
            spans = [span for span in item_spans(session, whole, self._clock) if span is not None]
            starts, ends = zip(whole, *spans, strict=True)
            self._reach[index] = Span(min(starts), max(ends))

    # Seats

    def _seat(self, snapshot: ForumSnapshot) -> None:
        odd = self.odd
        seats = {room.id: room.capacity for room in snapshot.rooms if room.capacity is not None}
        for index, session in enumerate(snapshot.sessions):
            expected = session.expected
            if expected is not None and (session.also_in or expected > seats.get(session.room or "", expected)):
                odd.add(index)

    # Meetings

    def _meet(self, snapshot: ForumSnapshot) -> None:
        """In order of time each room and person is free again before the next session, or is looked at."""
        sessions, starts, ends, reach = snapshot.sessions, self.starts, self.ends, self._reach
        firsts = starts if not reach else [reach[i].start if i in reach else at for i, at in enumerate(starts)]
        timed = [index for index, at in enumerate(starts) if at is not None]
        timed.sort(key=firsts.__getitem__)  # type: ignore[arg-type]  # none of these is None
        free: dict[str, datetime] = {}
        slack, by_room, crowded = self._slack, self.by_room, self.crowded
        for index in timed:
            session = sessions[index]
            start, end = firsts[index], ends[index]
            assert start is not None
            assert end is not None
            if index in reach:
                end = reach[index].end
            room = session.room
            for taken in dict.fromkeys(session.rooms) if session.also_in else () if room is None else (room,):
                before = free.get(taken)
                if before is None:
                    by_room[taken] = [index]
                    free[taken] = end
                    continue
                by_room[taken].append(index)
                if before > start:
                    crowded.add(taken)
                if end > before:
                    free[taken] = end
            self._meet_people(index, session, start, end, start - slack)

    def _meet_people(self, index: int, session: Session, start: datetime, end: datetime, early: datetime) -> None:
        by_person, until, hurried = self.by_person, self.until, self.hurried
        side_by_side = index in self._side_by_side
        for one in appearing(session):
            if one.status is not _CONFIRMED and one.status is not _INVITED:
                continue
            person = one.person
            before = until.get(person)
            if before is None:
                by_person[person] = [index]
                self.since[person] = start
                until[person] = end
                continue
            held = by_person[person]
            if held[-1] == index:
                if side_by_side:
                    hurried.add(person)
                continue
            held.append(index)
            if before > early:
                hurried.add(person)
            if end > before:
                until[person] = end
        if side_by_side and any(item.presenters_join for item in session.items):
            hurried.update(one.person for one in appearing(session))


def _days(forum: Forum) -> tuple[datetime, datetime]:
    """The first and the last moment at which sessions may begin."""
    if forum.starts_on is None:
        return datetime.min, datetime.max
    return datetime.combine(forum.starts_on, time.min), datetime.combine(
        forum.ends_on or forum.starts_on, time.max
    )


def _layout(session: Session, whole: Span, clock: Clock) -> tuple[bool, bool]:
    """Of items of which some have starts: whether they lie within the session and take no more than its time
    together; and whether each begins when those before it in the list have ended."""
    start, end = whole
    at = latest = start
    together, untimed, within, in_a_row = 0, False, True, True
    for item in session.items:
        if item.status is _CANCELLED:
            continue
        if item.starts_at is None:
            untimed = True
        else:
            at = clock.point(item.starts_at)
            within = within and at >= start
            in_a_row = in_a_row and at >= latest
        if item.minutes is not None:
            together += item.minutes
            at += length_of(item.minutes)
        latest = max(at, latest)
    return within and latest <= end and (not untimed or start + length_of(together) <= end), in_a_row


def appearing(session: Session) -> list[Appearance]:
    """Everyone who takes part in what is not cancelled of the session, the session's own first."""
    found: list[Appearance] = []
    if session.moderator is not None:
        found.append(session.moderator)
    if session.mc is not None:
        found.append(session.mc)
    found += session.interpreters
    for item in session.items:
        if item.status is not _CANCELLED:
            if item.moderator is not None:
                found.append(item.moderator)
            found += item.speakers
            found += item.panelists
    return found
