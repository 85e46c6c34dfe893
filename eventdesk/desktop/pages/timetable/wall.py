"""Arithmetic with wall times of a forum's zone: lengths stay right where the clock is changed. No Qt."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)
DAY = 24 * 60
"""Minutes of a day on the wall."""


class WallClock:
    """The clock on the wall of the venue. All times are naive wall times, all lengths minutes that pass."""

    def __init__(self, zone: str) -> None:
        """An unknown zone counts as one that never changes its clock."""
        self._zone = _zone_info(zone)

    def minutes(self, start: datetime, end: datetime) -> int:
        """How long it is from start to end.

        Where an hour comes twice, its first turn is meant, unless the end would then lie before the start.
        """
        passed = self._utc(end) - self._utc(start)
        if passed <= timedelta():
            second = self._utc(end.replace(fold=1)) - self._utc(start)
            passed = second if second > timedelta() else passed
        return passed // _MINUTE

    def plus(self, start: datetime, minutes: int) -> datetime:
        """The wall time when that many minutes have passed since `start`."""
        end = start + timedelta(minutes=minutes)
        if self._offset(start) == self._offset(end) and self._offset(end) == self._offset(end.replace(fold=1)):
            return end
        moved = (self._utc(start) + timedelta(minutes=minutes)).replace(tzinfo=UTC).astimezone(self._zone)
        return moved.replace(tzinfo=None, fold=0)

    def now(self) -> datetime:
        """What the clock shows now."""
        return datetime.now(self._zone).replace(tzinfo=None, fold=0)

    def skipped(self, day: date) -> tuple[int, int] | None:
        """The minutes of the day that the clock leaps over, as (from, to); None on most days."""
        return self._change(day, forward=True)

    def repeated(self, day: date) -> tuple[int, int] | None:
        """The minutes of the day that the clock shows twice, as (from, to)."""
        return self._change(day, forward=False)

    def _change(self, day: date, *, forward: bool) -> tuple[int, int] | None:
        midnight = datetime.combine(day, time())
        before, after = self._offset(midnight), self._offset(midnight + timedelta(days=1))
        gap = (after - before) // _MINUTE
        if gap == 0 or (gap > 0) != forward:
            return None
        for minute in range(0, DAY, 15):
            wall = midnight + timedelta(minutes=minute)
            if self._offset(wall) != self._offset(wall.replace(fold=1)):
                return minute, minute + abs(gap)
        return None

    def _offset(self, wall: datetime) -> timedelta:
        return self._zone.utcoffset(wall.replace(tzinfo=self._zone)) or timedelta()

    def _utc(self, wall: datetime) -> datetime:
        return (wall - self._offset(wall)).replace(fold=0)


def _zone_info(zone: str) -> tzinfo:
    try:
        return ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        return UTC


def minute_of(at: datetime, day: date) -> int:
    """Minutes on the wall from that day's midnight; beyond 1,440 on the days after, negative before."""
    return (at - datetime.combine(day, time())) // _MINUTE


def at_minute(day: date, minute: int) -> datetime:
    """The other way round."""
    return datetime.combine(day, time()) + timedelta(minutes=minute)
