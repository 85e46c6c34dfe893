"""A draft put into effect: all or a part, in one step that undo takes back; nothing where all has changed."""

from datetime import date, datetime

import pytest

from eventdesk.model import records
from eventdesk.model.drafts import ItemStart, Placement, Trouble, Unplaced
from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Forum, ForumSnapshot, Item, Room, Session
from eventdesk.model.text import Text
from eventdesk.workspace.draft_edits import apply_draft
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, 14, hour, minute)


HALLS = ForumSnapshot(
    forum=Forum(id="halls", starts_on=date(2026, 5, 14)),
    rooms=tuple(Room(id=one, name=Text({"en": one})) for one in ("a", "b", "c")),
    sessions=(
        Session(
            id="timed",
            room="a",
            also_in=("b",),
            starts_at=at(9),
            ends_at=at(10),
            items=(
                Item(kind=ItemKind.PRESENTATION, starts_at=at(9, 30), minutes=30),
                Item(kind=ItemKind.PANEL),
            ),
        ),
        Session(id="open", minutes=45),
    ),
)


@pytest.fixture
def halls(workspace: Workspace) -> str:
    with workspace.edit("Import") as edit:
        return add_forum(edit, HALLS)


def draft_of(snapshot: ForumSnapshot) -> tuple[Placement, Placement]:
    timed, free = snapshot.sessions
    moved = Placement(
        session_uid=timed.uid,
        starts_at=at(11),
        ends_at=at(12),
        rooms=("c",),
        was_starts_at=at(9),
        was_ends_at=at(10),
        was_rooms=("a", "b"),
        items=(ItemStart(timed.items[0].uid, at(9, 30), at(11, 30)),),
    )
    return moved, Placement(session_uid=free.uid, starts_at=at(9), ends_at=at(9, 45), rooms=("a",))


def test_accepting_all_is_one_step_and_undo_takes_it_back(workspace: Workspace, halls: str) -> None:
    before = workspace.snapshot(halls)
    with workspace.edit("Draft the times", halls) as edit:
        apply_draft(edit, draft_of(before))
    timed, free = workspace.snapshot(halls).sessions
    assert (timed.starts_at, timed.ends_at, timed.rooms) == (at(11), at(12), ("c",))
    assert [item.starts_at for item in timed.items] == [at(11, 30), None]
    assert (free.starts_at, free.ends_at, free.rooms, free.minutes) == (at(9), at(9, 45), ("a",), 45)
    workspace.undo()
    assert [(one.starts_at, one.rooms) for one in workspace.snapshot(halls).sessions] == [
        (at(9), ("a", "b")),
        (None, ()),
    ]
    assert workspace.snapshot(halls).sessions[0].items[0].starts_at == at(9, 30)


def test_accepting_a_part_leaves_the_rest(workspace: Workspace, halls: str) -> None:
    before = workspace.snapshot(halls)
    with workspace.edit("Draft the times", halls) as edit:
        apply_draft(edit, draft_of(before)[1:])
    timed, free = workspace.snapshot(halls).sessions
    assert (timed.starts_at, timed.rooms) == (at(9), ("a", "b"))
    assert free.starts_at == at(9)


def test_a_session_without_a_place_loses_its_time_and_keeps_its_length(workspace: Workspace, halls: str) -> None:
    timed, free = workspace.snapshot(halls).sessions
    left = Unplaced(timed.uid, Trouble.NO_TIME_LEFT, (), 0, at(9), at(10), 60)
    never = Unplaced(free.uid, Trouble.NO_TIME_LEFT)
    with workspace.edit("Draft the times", halls) as edit:
        apply_draft(edit, (), (left, never))
    timed, free = workspace.snapshot(halls).sessions
    assert (timed.starts_at, timed.ends_at, timed.minutes, timed.rooms) == (None, None, 60, ("a", "b"))
    assert [item.starts_at for item in timed.items] == [None, None]
    assert free.minutes == 45


@pytest.mark.parametrize("change", ["time", "room", "item", "gone"])
def test_what_was_changed_meanwhile_is_not_overwritten(workspace: Workspace, halls: str, change: str) -> None:
    before = workspace.snapshot(halls)
    timed = before.sessions[0]
    with workspace.edit("Meanwhile", halls) as edit:
        if change == "time":
            edit.change(records.Session, timed.uid, {"starts_at": at(8)})
        elif change == "room":
            edit.change(records.Session, timed.uid, {"room_uid": before.rooms[2].uid})
        elif change == "item":
            edit.change(records.Item, timed.items[0].uid, {"starts_at": at(9, 10)})
        else:
            edit.delete(edit.get(records.Session, timed.uid))
    now = workspace.snapshot(halls)
    with pytest.raises(StaleRecord), workspace.edit("Draft the times", halls) as edit:
        apply_draft(edit, reversed(draft_of(before)))
    assert workspace.snapshot(halls) == now


def test_a_room_that_is_gone_refuses_the_draft(workspace: Workspace, halls: str) -> None:
    before = workspace.snapshot(halls)
    with workspace.edit("Meanwhile", halls) as edit:
        edit.delete(edit.get(records.Room, before.rooms[2].uid))
    with pytest.raises(EditRefused, match="A room of the draft"), workspace.edit("Draft", halls) as edit:
        apply_draft(edit, draft_of(before))
