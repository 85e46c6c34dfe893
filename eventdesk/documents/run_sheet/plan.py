"""The lines of a run sheet: minute by minute what happens, in one room or, where nothing is parallel, in all.

Where an item has no start of its own, it is computed from what the plan says before it, and told as “about”.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import structs

from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import days_of, in_order
from eventdesk.model.snapshot import Item, Room, Session
from eventdesk.programme.clock import Clock, forum_clock, whole_minutes
from eventdesk.programme.spans import Span, item_spans, session_span


@dataclass(frozen=True, slots=True)
class Line:
    """A session (`item` None) or one of its items. `about`: the wall time of its start is computed, not set."""

    session: Session
    item: Item | None
    starts_at: datetime | None
    minutes: int
    about: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A day, or a room on a day; `room` is None where all that happens stands in one section."""

    date: date | None
    room: Room | None
    lines: tuple[Line, ...]


def sections_of(teller: Teller) -> tuple[Section, ...]:
    """A section for each day, or for each room of a day on which rooms are used at the same time.

    Sessions that name no room, a break for everyone, stand in each of them.
    """
    clock = forum_clock(teller.snapshot)
    result: list[Section] = []
    for day in days_of(teller.snapshot):
        sessions = [session for session in day.sessions if session.status is not SessionStatus.CANCELLED]
        if not sessions:
            continue
        rooms: Sequence[Room | None] = _parallel_rooms(sessions, teller, clock) or (None,)
        for room in rooms:
            own = [one for one in sessions if room is None or not one.rooms or room.id in one.rooms]
            lines = tuple(line for session in own for line in _lines(session, teller, clock))
            result.append(Section(day.date, room, lines))
    return tuple(result)


def _parallel_rooms(sessions: Iterable[Session], teller: Teller, clock: Clock) -> tuple[Room, ...]:
    """The rooms of a day, where sessions in different ones overlap; else none."""
    spans: list[tuple[Span, frozenset[str]]] = []
    for session in sessions:
        span = session_span(session, clock)
        if span is not None and session.rooms:
            spans.append((span, frozenset(session.rooms)))
    spans.sort(key=lambda entry: entry[0])
    used = {room for _, rooms in spans for room in rooms}
    latest: list[tuple[Span, frozenset[str]]] = []
    for span, rooms in spans:
        latest = [entry for entry in latest if entry[0].end > span.start]
        if any(entry[1].isdisjoint(rooms) for entry in latest):
            return tuple(room for room in teller.snapshot.rooms if room.id in used)
        latest.append((span, rooms))
    return ()


def _lines(session: Session, teller: Teller, clock: Clock) -> Iterator[Line]:
    yield Line(session, None, session.starts_at, teller.minutes(session))
    ordered = in_order(session.items)
    whole = session_span(session, clock)
    spans = item_spans(_with(session, ordered), whole, clock) if whole is not None else [None] * len(ordered)
    for item, span in zip(ordered, spans, strict=True):
        if item.status is SessionStatus.CANCELLED:
            continue
        minutes = item.minutes or (whole_minutes(span.end - span.start) if span is not None else 0)
        if item.starts_at is not None or span is None or whole is None or session.starts_at is None:
            yield Line(session, item, item.starts_at, minutes)
        else:
            start = _wall_after(session.starts_at, span.start - whole.start, teller.snapshot.forum.timezone)
            yield Line(session, item, start, minutes, about=True)


def _with(session: Session, items: Sequence[Item]) -> Session:
    return structs.replace(session, items=tuple(items))


def _wall_after(start: datetime, elapsed: timedelta, zone: str) -> datetime:
    """The wall time so long after another, also over a change of the clock."""
    try:
        here = ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        return start + elapsed
    return (start.replace(tzinfo=here).astimezone(UTC) + elapsed).astimezone(here).replace(tzinfo=None)
