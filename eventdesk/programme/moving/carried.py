"""The items of a session that moves: they go along, around those that are pinned."""

from datetime import datetime, timedelta

from eventdesk.model.kinds import SessionStatus
from eventdesk.model.plans import Note, NoteKind, TimeChange
from eventdesk.model.snapshot import Item
from eventdesk.programme.moving.blocks import MINUTE, Timeline
from eventdesk.programme.spans import Span


def first_free(start: datetime, length: timedelta, walls: list[tuple[int, Span]]) -> tuple[datetime, int]:
    """The first start from `start` on where that length fits beside the walls; and the last wall it went behind.

    -1 where it went behind none. `walls` are numbered spans in order.
    """
    behind = -1
    for number, wall in walls:
        if wall.end > start and wall.start < start + max(length, timedelta(microseconds=1)):
            start, behind = wall.end, number
    return start, behind


def carried_items(line: Timeline, session: int, by: timedelta) -> tuple[list[TimeChange], list[Note]]:
    """The changes of the items when their session begins that much later (or, below zero, earlier).

    Items that did not overlap do not afterwards. Items without a start have nothing that could change.
    """
    changes: list[TimeChange] = []
    notes: list[Note] = []
    items, spans = line.snapshot.sessions[session].items, line.item_times(session)
    timed = _timed(line, session, spans)
    walls = [(number, span) for number, span in timed if items[number].pinned and not _cancelled(items[number])]
    placed: list[tuple[Span, Span]] = []
    for number, span in timed:
        item, start, behind = items[number], span.start, -1
        if item.pinned:
            notes += [Note(NoteKind.PINNED, session, number)] if not _cancelled(item) else []
        else:
            start += by
        if walls and not item.pinned:
            start = max([start, *(new.end for old, new in placed if old.end <= span.start)])
            start, behind = _place(line, start, span.end - span.start, _not_overlapped(walls, span))
        if not _cancelled(item):
            placed.append((span, Span(start, start + (span.end - span.start))))
        change = line.item_change(session, number, start, item.minutes, spans[number])
        changes += [change] if change is not None else []
        if behind >= 0:
            notes.append(Note(NoteKind.PUT_BEHIND, session, number, other=behind))
    return changes, notes


def _place(
    line: Timeline, start: datetime, length: timedelta, walls: list[tuple[int, Span]]
) -> tuple[datetime, int]:
    """The first free start that can be written down, and the wall it went behind."""
    start, behind = first_free(start, length, walls)
    while not line.tells(start):
        start, later = first_free(start + MINUTE, length, walls)
        behind = max(behind, later)
    return start, behind


def _cancelled(item: Item) -> bool:
    return item.status is SessionStatus.CANCELLED


def _timed(line: Timeline, session: int, spans: list[Span | None]) -> list[tuple[int, Span]]:
    """The items with a start of their own in order of time; one of unknown length has none."""
    found: list[tuple[int, Span]] = []
    for number, item in enumerate(line.snapshot.sessions[session].items):
        if item.starts_at is not None:
            start = line.clock.point(item.starts_at)
            found.append((number, spans[number] or Span(start, start)))
    return sorted(found, key=lambda one: (one[1], one[0]))


def _not_overlapped(walls: list[tuple[int, Span]], span: Span) -> list[tuple[int, Span]]:
    return [(number, wall) for number, wall in walls if wall.end <= span.start or span.end <= wall.start]
