"""A drafted timetable, put into effect: all of it or a part."""

from collections.abc import Iterable

from eventdesk.model.drafts import Placement, Unplaced
from eventdesk.model.records import Item, Room, Session
from eventdesk.workspace import timetable_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.timetable_edits import rooms_of


def apply_draft(edit: Edit, placements: Iterable[Placement], unplaced: Iterable[Unplaced] = ()) -> None:
    """Put the sessions where the draft has them, and take the times away from those that found no place.

    Raises StaleRecord where a session is gone, or no longer has the time and rooms that the draft was made for,
    and EditRefused where a room is gone.
    """
    rooms: dict[str, dict[str, str]] = {}
    for placement in placements:
        session = edit.get(Session, placement.session_uid)
        if session.forum_uid not in rooms:
            rooms[session.forum_uid] = {room.key: room.uid for room in edit.all(Room, forum_uid=session.forum_uid)}
        _place(edit, session, placement, rooms[session.forum_uid])
    for one in unplaced:
        if one.was_starts_at is not None:
            _take_time_away(edit, one)


def _place(edit: Edit, session: Session, placement: Placement, rooms: dict[str, str]) -> None:
    keys = {uid: key for key, uid in rooms.items()}
    now = tuple(keys.get(uid, "") for uid in rooms_of(edit, session.uid))
    _check((session.starts_at, session.ends_at) == (placement.was_starts_at, placement.was_ends_at))
    _check(now == placement.was_rooms)
    if not set(placement.rooms) <= rooms.keys():
        raise EditRefused("A room of the draft is not there any more. Draft the times again.")
    for item in placement.items:
        _check(edit.get(Item, item.uid).starts_at == item.before)
    wanted = timetable_edits.Placement(
        session=session.uid,
        starts_at=placement.starts_at,
        ends_at=placement.ends_at,
        rooms=None if placement.rooms == now else [rooms[key] for key in placement.rooms],
        items={item.uid: item.after for item in placement.items},
    )
    timetable_edits.place(edit, [wanted])


def _take_time_away(edit: Edit, one: Unplaced) -> None:
    session = edit.get(Session, one.session_uid)
    _check((session.starts_at, session.ends_at) == (one.was_starts_at, one.was_ends_at))
    timetable_edits.take_times(edit, {session.uid: one.minutes})


def _check(unchanged: bool) -> None:
    if not unchanged:
        raise StaleRecord("The programme was changed meanwhile. Draft the times again.")
