"""A proposed timetable: what would change, why, and how well it keeps the wishes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from msgspec import structs

from eventdesk.model.drafts import ItemStart, Placement, Unplaced
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.programme.drafting.options import Mode, Wish
from eventdesk.programme.drafting.solving import Search
from eventdesk.programme.findings import Finding


@dataclass(frozen=True, slots=True)
class ScorePart:
    """How well a wish is kept: in `kept` of `of` cases (what a case is, `Wish` tells)."""

    wish: Wish
    kept: int
    of: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A timetable that the conflict engine has checked.

    `placements` holds only sessions that would change, in the order of their starts; `stay` counts those that were
    asked for and are best where they are. `remaining` are conflicts that it does not mend, of sessions that stay.
    `best` tells whether no better one exists.
    """

    mode: Mode
    placements: tuple[Placement, ...]
    unplaced: tuple[Unplaced, ...]
    score: tuple[ScorePart, ...]
    search: Search
    best: bool
    stay: int = 0
    remaining: tuple[Finding, ...] = ()

    @property
    def moved_minutes(self) -> int:
        """By how many minutes sessions that had a time move, together (wall time)."""
        spans = [abs(p.starts_at - p.was_starts_at) for p in self.placements if p.was_starts_at is not None]
        return sum(int(span.total_seconds()) // 60 for span in spans)

    @property
    def changed_rooms(self) -> int:
        """How many sessions that had a room get another one."""
        return sum(1 for one in self.placements if one.was_rooms and one.rooms != one.was_rooms)


def drafted(
    snapshot: ForumSnapshot,
    placements: Collection[Placement],
    unplaced: Collection[Unplaced] = (),
) -> ForumSnapshot:
    """The forum as it would be with these placements, and without the times of these unplaced sessions."""
    placed = {one.session_uid: one for one in placements}
    timeless = {one.session_uid for one in unplaced if one.was_starts_at is not None}
    sessions = tuple(_changed(session, placed, timeless) for session in snapshot.sessions)
    return structs.replace(snapshot, sessions=sessions)


def _changed(session: Session, placed: Mapping[str, Placement], timeless: Collection[str]) -> Session:
    key = session.uid or session.id
    if key in timeless:
        items = tuple(structs.replace(item, starts_at=None) for item in session.items)
        return structs.replace(session, starts_at=None, ends_at=None, items=items)
    placement = placed.get(key)
    if placement is None:
        return session
    starts = {one.uid: one for one in placement.items}
    items = tuple(_item(item, number, starts) for number, item in enumerate(session.items))
    return structs.replace(
        session,
        starts_at=placement.starts_at,
        ends_at=placement.ends_at,
        room=placement.room,
        also_in=placement.rooms[1:],
        items=items,
    )


def item_key(item: Item, number: int) -> str:
    """What tells an item from the others of its session: its uid, or its number in a forum from a file."""
    return item.uid or f"#{number}"


def _item(item: Item, number: int, starts: Mapping[str, ItemStart]) -> Item:
    start = starts.get(item_key(item, number))
    return item if start is None else structs.replace(item, starts_at=start.after)
