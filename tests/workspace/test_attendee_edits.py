"""Attendees: added with a code, several changed at once, checked in and out."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits as edits
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.workspace import Workspace

ARRIVED = datetime(2026, 5, 14, 9, 12)


def attendees(workspace: Workspace, forum_uid: str) -> tuple[Attendee, ...]:
    return workspace.snapshot(forum_uid).attendees


def test_an_attendee_gets_a_code_and_the_last_place(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Add attendee", forum_uid) as edit:
        edits.add_attendee(edit, forum_uid, Text({"ko": "이하늘"}), email="sky@example.org")
    added = attendees(workspace, forum_uid)[-1]
    assert added.name["ko"] == "이하늘"
    assert len(added.code) == 6
    assert set(added.code) <= set(edits.CODE_LETTERS)


def test_a_person_of_the_forum_attends_once(workspace: Workspace, forum_uid: str) -> None:
    ufer = workspace.snapshot(forum_uid).person("ufer").uid
    with workspace.edit("Add attendee", forum_uid) as edit:
        edits.add_attendee(edit, forum_uid, person_uid=ufer)
    assert attendees(workspace, forum_uid)[-1].person == "ufer"
    with pytest.raises(EditRefused, match="already"), workspace.edit("Add attendee", forum_uid) as edit:
        edits.add_attendee(edit, forum_uid, person_uid=ufer)


def test_nobody_is_refused(workspace: Workspace, forum_uid: str) -> None:
    with pytest.raises(EditRefused), workspace.edit("Add attendee", forum_uid) as edit:
        edits.add_attendee(edit, forum_uid)
    ebbe, rosa = attendees(workspace, forum_uid)
    with pytest.raises(EditRefused), workspace.edit("Change", forum_uid) as edit:
        edits.set_name(edit, rosa.uid, Text())
    with pytest.raises(EditRefused), workspace.edit("Change", forum_uid) as edit:
        edits.set_person(edit, ebbe.uid, None)


def test_someone_with_a_name_becomes_a_person_of_the_forum(workspace: Workspace, forum_uid: str) -> None:
    rosa = attendees(workspace, forum_uid)[1]
    ufer = workspace.snapshot(forum_uid).person("ufer").uid
    with workspace.edit("Change", forum_uid) as edit:
        edits.set_person(edit, rosa.uid, ufer)
        edits.set_name(edit, rosa.uid, Text())
    assert attendees(workspace, forum_uid)[1].person == "ufer"


def test_checking_in_keeps_the_first_time_and_can_be_undone(workspace: Workspace, forum_uid: str) -> None:
    both = [attendee.uid for attendee in attendees(workspace, forum_uid)]
    with workspace.edit("Check in", forum_uid) as edit:
        assert edits.check_in(edit, both[:1], ARRIVED) == 1
    with workspace.edit("Check in", forum_uid) as edit:
        assert edits.check_in(edit, both, ARRIVED.replace(hour=10)) == 1
    assert [attendee.checked_in_at for attendee in attendees(workspace, forum_uid)] == [
        ARRIVED,
        ARRIVED.replace(hour=10),
    ]
    with pytest.raises(EditRefused, match="09:12"), workspace.edit("Check in", forum_uid) as edit:
        edits.check_in(edit, both[:1], ARRIVED.replace(hour=11))
    workspace.undo()
    workspace.undo()
    assert [attendee.checked_in_at for attendee in attendees(workspace, forum_uid)] == [None, None]


def test_a_check_in_is_taken_back(workspace: Workspace, forum_uid: str) -> None:
    first = attendees(workspace, forum_uid)[0].uid
    with workspace.edit("Check in", forum_uid) as edit:
        edits.check_in(edit, [first], ARRIVED)
    with workspace.edit("Take back", forum_uid) as edit:
        edits.take_back_check_in(edit, [first])
    assert attendees(workspace, forum_uid)[0].checked_in_at is None


@pytest.mark.parametrize("count", [3, 40])
def test_several_change_in_one_step(
    workspace: Workspace, forum_uid: str, plain: Callable[[Any], Any], count: int
) -> None:
    with workspace.edit("Add attendees", forum_uid) as edit:
        added = [edits.add_attendee(edit, forum_uid, Text({"en": f"Guest {n}"})) for n in range(count)]
    before = plain(workspace.snapshot(forum_uid))
    with workspace.edit("Change status", forum_uid) as edit:
        edits.set_status(edit, added, AttendeeStatus.CONFIRMED)
        edits.set_category(edit, added, " delegation ")
    changed = attendees(workspace, forum_uid)[2:]
    assert {(row.status, row.category) for row in changed} == {(AttendeeStatus.CONFIRMED, "delegation")}
    assert attendees(workspace, forum_uid)[1].status is AttendeeStatus.REGISTERED
    workspace.undo()
    assert plain(workspace.snapshot(forum_uid)) == before
    with workspace.edit("Delete attendees", forum_uid) as edit:
        edits.delete_attendees(edit, added)
    assert len(attendees(workspace, forum_uid)) == 2
    workspace.undo()
    assert plain(workspace.snapshot(forum_uid)) == before


def test_a_code_belongs_to_one_attendee(workspace: Workspace, forum_uid: str) -> None:
    one, other = attendees(workspace, forum_uid)
    with workspace.edit("Change code", forum_uid) as edit:
        edits.set_code(edit, one.uid, " vip 1 ".replace(" ", ""))
    assert attendees(workspace, forum_uid)[0].code == "VIP1"
    with pytest.raises(EditRefused, match="VIP1"), workspace.edit("Change code", forum_uid) as edit:
        edits.set_code(edit, other.uid, "vip1")


def test_those_without_a_code_get_one(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Make codes", forum_uid) as edit:
        assert edits.make_codes(edit, forum_uid) == 2
    codes = {attendee.code for attendee in attendees(workspace, forum_uid)}
    assert len(codes) == 2
    with workspace.edit("Make codes", forum_uid) as edit:
        assert edits.make_codes(edit, forum_uid) == 0


@given(st.sets(st.text(edits.CODE_LETTERS, min_size=6, max_size=6)))
def test_a_new_code_is_never_taken(taken: set[str]) -> None:
    assert edits.new_code(taken) not in taken


def test_the_time_of_arrival_is_the_forum_s() -> None:
    now = datetime(2026, 5, 14, 0, 12, 33, 500, tzinfo=UTC)
    assert edits.wall_time("Asia/Seoul", now) == datetime(2026, 5, 14, 9, 12, 33)
    assert edits.wall_time("America/New_York", now) == datetime(2026, 5, 13, 20, 12, 33)
