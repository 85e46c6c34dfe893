"""What a timetable does to sessions: puts them at times and into rooms, copies them there, takes times away.

Each function works on an open `Edit`, so the caller decides what is one undo step. Times are wall times at the
forum's zone; who calls has worked out every one of them (over changes of the clock too), and here they are
stored as given. All raise StaleRecord where a row is gone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from eventdesk.model.ordering import in_order
from eventdesk.model.records import Item, Session, SessionRoom
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.programme_edits import duplicate, set_order

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Placement:
    """Where a session goes: `rooms` are rooms' uids, its own first; None leaves its rooms alone.

    `items` gives those items' new starts by uid; an item that is not named keeps its start.
    """

    session: str
    starts_at: datetime
    ends_at: datetime | None
    rooms: Sequence[str] | None = None
    items: Mapping[str, datetime] = field(default_factory=dict)


def place(edit: Edit, placements: Iterable[Placement]) -> None:
    """Put sessions at their times and into their rooms.

    Raises EditRefused where one would end before it begins.
    """
    for placement in placements:
        session = edit.get(Session, placement.session)
        _set_times(session, placement)
        for uid, start in placement.items.items():
            edit.get(Item, uid).starts_at = start
        if placement.rooms is not None:
            set_rooms(edit, session.uid, placement.rooms)


def _set_times(session: Session, placement: Placement) -> None:
    start, end = placement.starts_at, placement.ends_at
    # Where the clock is set back a session may end by the clock before it began: only equal times are absurd.
    if end is not None and (end == start or end < start - timedelta(hours=3)):
        raise EditRefused("The session would end before it begins.")
    session.starts_at, session.ends_at = start, end


def copy_to(edit: Edit, placements: Sequence[Placement]) -> list[str]:
    """Copy the sessions with all they hold and put the copies there; returns the copies' uids.

    `items` of a placement names the original's items. A copy is not pinned: nobody has fixed its time yet.
    """
    copies: list[str] = []
    for placement in placements:
        copy = edit.get(Session, duplicate(edit, [placement.session])[0])
        originals = edit.all(Item, session_uid=placement.session)
        # A session's copy has copies of its items in the same order.
        twins = dict(zip((row.uid for row in originals), edit.all(Item, session_uid=copy.uid), strict=True))
        copy.pinned = False
        for uid, start in placement.items.items():
            twins[uid].starts_at = start
        rooms = placement.rooms if placement.rooms is not None else rooms_of(edit, placement.session)
        place(edit, [Placement(copy.uid, placement.starts_at, placement.ends_at, rooms)])
        copies.append(copy.uid)
    return copies


def take_times(edit: Edit, lengths: Mapping[str, int | None]) -> None:
    """Take sessions, given with their lengths in minutes, out of the timetable: back to “not yet timed”.

    The length is kept as the planned one. Items keep their order and length, but have no start either.
    """
    for uid, minutes in lengths.items():
        session = edit.get(Session, uid)
        items = in_order(edit.all(Item, session_uid=uid))
        _keep_lengths(session, items)
        if any(item.starts_at is not None for item in items):
            set_order(edit, items)
        for item in items:
            item.starts_at = None
        if minutes:
            session.minutes = minutes
        session.starts_at = session.ends_at = None


def _keep_lengths(session: Session, items: Sequence[Item]) -> None:
    """An item without a length lasted until the next one began; that is lost with the starts if not noted."""
    for number, item in enumerate(items):
        after = items[number + 1].starts_at if number + 1 < len(items) else session.ends_at
        if item.minutes is None and item.starts_at is not None and after is not None:
            minutes = (after - item.starts_at) // _MINUTE
            item.minutes = minutes if 1 <= minutes <= 24 * 60 else None


def rooms_of(edit: Edit, session_uid: str) -> list[str]:
    """The uids of every room the session takes, its own first."""
    session = edit.get(Session, session_uid)
    others = [row.room_uid for row in edit.all(SessionRoom, session_uid=session_uid)]
    return ([session.room_uid] if session.room_uid else []) + others


def set_rooms(edit: Edit, session_uid: str, rooms: Sequence[str]) -> None:
    """Let the session take these rooms, the first as its own."""
    session = edit.get(Session, session_uid)
    wanted = list(dict.fromkeys(rooms))
    first = wanted[0] if wanted else None
    if session.room_uid != first:
        session.room_uid = first
    rest = wanted[1:]
    there = list(edit.all(SessionRoom, session_uid=session_uid))
    if [row.room_uid for row in there] == rest:
        return
    kept: dict[str, SessionRoom] = {}
    for row in there:
        if row.room_uid in rest and row.room_uid not in kept:
            kept[row.room_uid] = row
        else:
            edit.delete(row)
    for number, uid in enumerate(rest):
        if uid in kept:
            kept[uid].position = float(number)
        else:
            forum = session.forum_uid
            edit.add(SessionRoom(forum_uid=forum, session_uid=session_uid, room_uid=uid, position=float(number)))


def pin(edit: Edit, uids: Iterable[str], *, pinned: bool) -> None:
    """Fix sessions in time and room, or let them go."""
    for uid in uids:
        edit.get(Session, uid).pinned = pinned
