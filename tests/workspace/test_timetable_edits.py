"""What a timetable does to sessions, seen in the snapshot that pages and documents read."""

from collections.abc import Callable
from datetime import datetime

import pytest

from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.workspace import timetable_edits as edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.timetable_edits import Placement
from eventdesk.workspace.workspace import Workspace


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, 14, hour, minute)


def talk(start: datetime | None = None, minutes: int | None = None) -> Item:
    return Item(
        kind=ItemKind.PRESENTATION, starts_at=start, minutes=minutes, speakers=(Appearance(person="mina"),)
    )


FORUM = ForumSnapshot(
    forum=Forum(id="tide"),
    rooms=tuple(Room(id=key, name=Text({"en": key})) for key in "abc"),
    people=(Person(id="mina", name=Text({"en": "Mina"})),),
    sessions=(
        Session(
            id="talks",
            room="a",
            also_in=("b",),
            starts_at=at(9),
            ends_at=at(10),
            pinned=True,
            items=(talk(at(9, 40), 20), talk(at(9, 5)), talk()),
        ),
        Session(id="other", room="c", starts_at=at(11), ends_at=at(12)),
    ),
)


class Desk:
    """The workspace with the forum, and its sessions by key."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        with workspace.edit("Import forum") as edit:
            self.forum = add_forum(edit, FORUM)

    def session(self, key: str) -> Session:
        return next(row for row in self.workspace.snapshot(self.forum).sessions if row.id == key)

    def room(self, key: str) -> str:
        return self.workspace.snapshot(self.forum).room(key).uid

    def do(self, change: Callable[[Edit], object]) -> None:
        with self.workspace.edit("Change") as edit:
            change(edit)


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    return Desk(workspace)


def test_a_session_goes_where_it_is_placed_and_its_items_with_it(desk: Desk) -> None:
    talks = desk.session("talks")
    items = {talks.items[0].uid: at(14, 40), talks.items[1].uid: at(14, 5)}
    to = Placement(talks.uid, at(14), at(15, 30), [desk.room("c")], items)
    desk.do(lambda edit: edits.place(edit, [to]))
    now = desk.session("talks")
    assert (now.starts_at, now.ends_at, now.rooms) == (at(14), at(15, 30), ("c",))
    assert [item.starts_at for item in now.items] == [at(14, 40), at(14, 5), None]
    desk.workspace.undo()
    assert desk.session("talks").rooms == ("a", "b")
    assert desk.session("talks").items[0].starts_at == at(9, 40)


def test_without_rooms_a_placement_leaves_them_alone(desk: Desk) -> None:
    desk.do(lambda edit: edits.place(edit, [Placement(desk.session("talks").uid, at(8), at(9))]))
    assert desk.session("talks").rooms == ("a", "b")


def test_a_session_takes_rooms_in_order(desk: Desk) -> None:
    uid = desk.session("talks").uid
    for rooms in (("b", "c", "a"), ("c",), (), ("a", "c"), ("a", "b", "c", "b")):
        desk.do(lambda edit, rooms=rooms: edits.set_rooms(edit, uid, [desk.room(key) for key in rooms]))  # type: ignore[misc]
        assert desk.session("talks").rooms == tuple(dict.fromkeys(rooms))


def test_it_does_not_end_when_it_begins(desk: Desk) -> None:
    with pytest.raises(EditRefused):
        desk.do(lambda edit: edits.place(edit, [Placement(desk.session("other").uid, at(11), at(11))]))
    assert desk.session("other").ends_at == at(12)


def test_a_copy_has_all_but_the_pin(desk: Desk) -> None:
    talks = desk.session("talks")
    items = {talks.items[0].uid: at(16, 40), talks.items[1].uid: at(16, 5)}
    new: list[str] = []
    to = Placement(talks.uid, at(16), at(17), None, items)
    desk.do(lambda edit: new.extend(edits.copy_to(edit, [to])))
    copy = next(row for row in desk.workspace.snapshot(desk.forum).sessions if row.uid == new[0])
    assert (copy.starts_at, copy.ends_at, copy.rooms, copy.pinned) == (at(16), at(17), ("a", "b"), False)
    assert [item.starts_at for item in copy.items] == [at(16, 40), at(16, 5), None]
    assert [who.person for item in copy.items for who in item.speakers] == ["mina"] * 3
    assert desk.session("talks") == talks, "the original stays as it was"


def test_times_are_taken_away_and_lengths_kept(desk: Desk) -> None:
    talks = desk.session("talks")
    shown = [talks.items[1].uid, talks.items[2].uid, talks.items[0].uid]
    desk.do(lambda edit: edits.take_times(edit, {talks.uid: 60}))
    now = desk.session("talks")
    assert (now.starts_at, now.ends_at, now.minutes) == (None, None, 60)
    assert [item.uid for item in now.items] == shown, "in the order in which they were to take place"
    assert [item.starts_at for item in now.items] == [None, None, None]
    assert now.items[2].minutes == 20
    desk.workspace.undo()
    assert desk.session("talks").items[0].starts_at == at(9, 40)


def test_an_item_that_lasted_until_the_next_keeps_its_length(desk: Desk) -> None:
    talks = desk.session("talks")
    desk.do(
        lambda edit: edits.place(
            edit, [Placement(talks.uid, at(9), at(10), None, {talks.items[2].uid: at(9, 25)})]
        )
    )
    desk.do(lambda edit: edits.take_times(edit, {talks.uid: 60}))
    assert [item.minutes for item in desk.session("talks").items] == [20, 15, 20]


def test_pins(desk: Desk) -> None:
    uid = desk.session("other").uid
    desk.do(lambda edit: edits.pin(edit, [uid], pinned=True))
    assert desk.session("other").pinned
    desk.do(lambda edit: edits.pin(edit, [uid], pinned=False))
    assert not desk.session("other").pinned
