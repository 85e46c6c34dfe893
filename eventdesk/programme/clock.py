"""Wall times of a forum as points that may be compared and added to, over changes of the clock too."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from eventdesk.model.snapshot import ForumSnapshot

# A zone may leave its offset and come back to it within about a month (Morocco at Ramadan), not sooner.
_STEP = timedelta(days=10)
_LONGEST_LOOK = timedelta(days=3660)


class Clock:
    """Turns wall times into points in time (naive datetimes), all on one scale for one forum.

    While no clock changes between the first and the last of its times, wall time itself is that scale;
    otherwise it is UTC. An hour that comes twice means its first turn, unless an end would then lie before
    its start; an hour that is skipped counts on from before.
    """

    def __init__(self, zone: str, times: Iterable[datetime]) -> None:
        self._zone = _zone_info(zone)
        every = list(times)
        self._first: datetime | None = min(every, default=None)
        self._last: datetime | None = max(every, default=None)
        self._uniform = not every or self._never_changes(min(every), max(every))

    def reaches(self, wall: datetime) -> bool:
        """Whether the clock is right for that wall time too, though it was not made for it."""
        if not self._uniform:
            return True
        return self._first is not None and self._last is not None and self._first <= wall <= self._last

    def _never_changes(self, first: datetime, last: datetime) -> bool:
        if last - first > _LONGEST_LOOK:
            return False
        try:
            at, end = first - timedelta(days=2), last + timedelta(days=2)
        except OverflowError:  # the first or the last days of the calendar
            return False
        offset = self._offset(at)
        while at < end:
            at = min(at + _STEP, end)
            if self._offset(at) != offset:
                return False
        return True

    @property
    def uniform(self) -> bool:
        """Whether no clock changes while the forum's times last: then wall times are the points."""
        return self._uniform

    def point(self, wall: datetime) -> datetime:
        if self._uniform:
            return wall
        try:
            return (wall - self._offset(wall)).replace(fold=0)
        except OverflowError:
            return wall.replace(fold=0)

    def end(self, start: datetime, wall: datetime) -> datetime:
        """The point of an end, given the point of its start."""
        point = self.point(wall)
        if point <= start and not self._uniform:
            second_turn = self.point(wall.replace(fold=1))
            if second_turn > start:
                return second_turn
        return point

    def wall(self, point: datetime) -> datetime:
        """The wall time of a point; `point(wall(…))` is an earlier one in the second turn of a repeated hour."""
        if self._uniform:
            return point
        try:
            return point.replace(tzinfo=UTC).astimezone(self._zone).replace(tzinfo=None, fold=0)
        except OverflowError:
            return point

    def _offset(self, wall: datetime) -> timedelta:
        return self._zone.utcoffset(wall.replace(tzinfo=self._zone)) or timedelta()


def _zone_info(zone: str) -> tzinfo:
    try:
        return ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        # An unknown zone is a fault of the forum's own field; rules still work, in plain wall time.
        return UTC


def forum_clock(snapshot: ForumSnapshot, *further: datetime) -> Clock:
    """The clock for every time that the forum holds, and for `further` wall times."""
    return Clock(snapshot.forum.timezone, (*_times(snapshot), *further))


def _times(snapshot: ForumSnapshot) -> Iterable[datetime]:
    for session in snapshot.sessions:
        if session.starts_at is not None:
            yield session.starts_at
        if session.ends_at is not None:
            yield session.ends_at
        for item in session.items:
            if item.starts_at is not None:
                yield item.starts_at
    for person in snapshot.people:
        for time in person.unavailable:
            yield time.starts_at
            yield time.ends_at
        if person.arrives_at is not None:
            yield person.arrives_at
        if person.leaves_at is not None:
            yield person.leaves_at


def whole_minutes(span: timedelta) -> int:
    """The span in minutes, rounded up."""
    return -(-span // timedelta(minutes=1))
