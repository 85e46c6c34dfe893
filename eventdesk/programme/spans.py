"""When a session and each of its items take place, as far as the plan says, and which spans overlap."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Item, Session
from eventdesk.programme.clock import Clock

# Kept, since looking a member up in its enum costs as much as the rest of a loop.
_CANCELLED = SessionStatus.CANCELLED


class Span(NamedTuple):
    """From `start` up to, not including, `end`: points of one Clock."""

    start: datetime
    end: datetime


def session_span(session: Session, clock: Clock) -> Span | None:
    """The session's time, or None where it is not fixed or not in order.

    Without an end it lasts as long as its items say together.
    """
    if session.starts_at is None:
        return None
    start = clock.point(session.starts_at)
    if session.ends_at is not None:
        end = clock.end(start, session.ends_at)
    else:
        end = _end_by_items(session, start, clock)
    return Span(start, end) if end > start else None


def _end_by_items(session: Session, start: datetime, clock: Clock) -> datetime:
    end = at = start
    for item in planned_items(session):
        if item.starts_at is not None:
            at = clock.point(item.starts_at)
        at += length_of(item.minutes or 0)
        end = max(end, at)
    return end


@cache
def length_of(minutes: int) -> timedelta:
    # There are few lengths and many items, and making a timedelta is not cheap.
    return timedelta(minutes=minutes)


def planned_items(session: Session) -> Iterator[Item]:
    """The items that are not cancelled."""
    return (item for item in session.items if item.status is not _CANCELLED)


def item_spans(session: Session, whole: Span, clock: Clock) -> list[Span | None]:
    """For each item of the session, in order, when it takes place; None where the plan leaves it open.

    An item with a start and no length lasts until the next one starts, the last until the session ends. An
    item without a start follows the one before it, the first begins with the session. Two in a row without
    start and length share what time there is: neither is known.
    """
    spans: list[Span | None] = []
    at: datetime | None = whole.start
    open_item, open_start = -1, whole.start
    for number, item in enumerate(session.items):
        spans.append(None)
        if item.status is _CANCELLED:
            continue
        if item.starts_at is not None:
            at = clock.point(item.starts_at)
            if open_item >= 0 and at > open_start:
                spans[open_item] = Span(open_start, at)
        elif open_item >= 0:
            at = None
        open_item = -1
        if at is not None:
            if item.minutes is not None:
                start, at = at, at + length_of(item.minutes)
                spans[number] = Span(start, at)
            else:
                open_item, open_start = number, at
    if open_item >= 0 and whole.end > open_start:
        spans[open_item] = Span(open_start, whole.end)
    return spans


class Use(NamedTuple):
    """Somebody or something is taken up for a while by an item, or by a whole session (`item` is -1).

    `exact`: the plan gives the item's own time; else the session's stands in for it.
    """

    start: datetime
    end: datetime
    session: int
    item: int
    exact: bool
    moderates: bool


def overlapping(uses: Iterable[Use]) -> Iterator[tuple[Use, Use]]:
    """Every pair that has time in common, by sweeping once over the uses in order of their starts."""
    running: list[Use] = []
    for use in sorted(uses):
        start = use.start
        running = [earlier for earlier in running if earlier.end > start]
        for earlier in running:
            yield earlier, use
        running.append(use)


def close(uses: Sequence[Use], slack: timedelta) -> Iterator[tuple[Use, Use]]:
    """Every pair of which the later starts less than `slack` after the earlier ends, or before that."""
    running: list[tuple[datetime, Use]] = []
    for use in sorted(uses):
        start = use.start
        running = [earlier for earlier in running if earlier[0] > start]
        for _, earlier in running:
            yield earlier, use
        running.append((use.end + slack, use))


def common(one: Use | Span, other: Use | Span) -> timedelta:
    """The time that two spans have in common; zero or less where there is none."""
    return min(one.end, other.end) - max(one.start, other.start)
