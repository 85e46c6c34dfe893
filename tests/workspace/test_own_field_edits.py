"""Fields of an organizer's own: added, renamed, reordered, changed in kind, deleted; values are checked."""

import pytest

from eventdesk.model.kinds import OwnFieldKind
from eventdesk.model.registering import fits
from eventdesk.model.snapshot import Attendee, OwnField
from eventdesk.model.text import Text
from eventdesk.workspace import own_field_edits as edits
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.workspace import Workspace

KIND = OwnFieldKind


@pytest.fixture
def fields(workspace: Workspace, forum_uid: str) -> list[str]:
    """Three fields, behind those that the forum has."""
    with workspace.edit("Fields", forum_uid) as edit:
        bus = edits.add_field(
            edit, forum_uid, Text({"en": "Coach"}), KIND.CHOICE, [" North ", "South", "north", ""]
        )
        size = edits.add_field(edit, forum_uid, Text({"ko": "신발 크기"}), KIND.NUMBER)
        visa = edits.add_field(edit, forum_uid, Text({"en": "Visa"}), KIND.FLAG)
    return [bus, size, visa]


def shown(workspace: Workspace, forum_uid: str) -> list[OwnField]:
    return [row for row in workspace.snapshot(forum_uid).own_fields if row.label.pick("en") != "x"]


def attendees(workspace: Workspace, forum_uid: str) -> tuple[Attendee, ...]:
    return workspace.snapshot(forum_uid).attendees


def test_fields_are_added_renamed_and_reordered(workspace: Workspace, forum_uid: str, fields: list[str]) -> None:
    before = [row.uid for row in shown(workspace, forum_uid)]
    assert before[-3:] == fields
    choices = shown(workspace, forum_uid)[-3].choices
    assert [choice.casefold() for choice in choices] == ["north", "south"]
    with workspace.edit("Change", forum_uid) as edit:
        edits.rename_field(edit, fields[0], Text({"en": "Shuttle"}))
        edits.move_field(edit, fields[2], 0)
    after = shown(workspace, forum_uid)
    assert [row.uid for row in after] == [fields[2], *(uid for uid in before if uid != fields[2])]
    assert Text({"en": "Shuttle"}) in [row.label for row in after]


def test_a_field_needs_a_name_of_its_own_and_a_choice_its_choices(
    workspace: Workspace, forum_uid: str, fields: list[str]
) -> None:
    for label, kind in (
        (Text(), KIND.TEXT),
        (Text({"en": "VISA"}), KIND.TEXT),
        (Text({"en": "Meal"}), KIND.CHOICE),
    ):
        with pytest.raises(EditRefused), workspace.edit("Add", forum_uid) as edit:
            edits.add_field(edit, forum_uid, label, kind)
    with pytest.raises(EditRefused), workspace.edit("Rename", forum_uid) as edit:
        edits.rename_field(edit, fields[0], Text({"en": "visa"}))


def test_values_are_checked_by_the_kind(workspace: Workspace, forum_uid: str, fields: list[str]) -> None:
    uids = [row.uid for row in attendees(workspace, forum_uid)]
    with workspace.edit("Fill in", forum_uid) as edit:
        edits.set_value(edit, uids, fields[0], "SOUTH")
        edits.set_value(edit, uids[:1], fields[1], " 42,5 ")
        edits.set_value(edit, uids[:1], fields[2], "예")
    keys = [row.id for row in shown(workspace, forum_uid)[-3:]]
    first, second, *_ = attendees(workspace, forum_uid)
    assert [first.fields[key] for key in keys] == ["South", "42.5", "yes"]
    assert second.fields[keys[0]] == "South"
    assert keys[1] not in second.fields
    for field, value in zip(fields, ("West", "many", "perhaps"), strict=True):
        with pytest.raises(EditRefused, match=value), workspace.edit("Fill in", forum_uid) as edit:
            edits.set_value(edit, uids, field, value)
    with workspace.edit("Empty", forum_uid) as edit:
        edits.set_value(edit, uids, fields[0], "  ")
    assert all(keys[0] not in row.fields for row in attendees(workspace, forum_uid))


def test_a_field_changes_its_kind_where_the_values_allow_it(
    workspace: Workspace, forum_uid: str, fields: list[str]
) -> None:
    uids = [row.uid for row in attendees(workspace, forum_uid)]
    with workspace.edit("Fill in", forum_uid) as edit:
        edits.set_value(edit, uids, fields[1], "42")
    with pytest.raises(EditRefused, match="42"), workspace.edit("Kind", forum_uid) as edit:
        edits.set_kind(edit, fields[1], KIND.DATE)
    with workspace.edit("Kind", forum_uid) as edit:
        edits.set_kind(edit, fields[1], KIND.TEXT)
    assert [row.kind for row in shown(workspace, forum_uid) if row.uid == fields[1]] == [KIND.TEXT]


def test_a_deleted_field_takes_its_values_and_comes_back(
    workspace: Workspace, forum_uid: str, fields: list[str]
) -> None:
    uids = [row.uid for row in attendees(workspace, forum_uid)]
    with workspace.edit("Fill in", forum_uid) as edit:
        edits.set_value(edit, uids, fields[2], "yes")
    before = [dict(row.fields) for row in attendees(workspace, forum_uid)]
    with workspace.edit("Delete", forum_uid) as edit:
        assert edits.count_filled(edit, fields[2]) == len(uids)
        edits.delete_field(edit, fields[2])
    assert all("visa" not in row.fields for row in attendees(workspace, forum_uid))
    workspace.undo()
    assert [dict(row.fields) for row in attendees(workspace, forum_uid)] == before


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (KIND.NUMBER, "1,234", "1234"),
        (KIND.NUMBER, "-2.50", "-2.50"),
        (KIND.NUMBER, "1.234,5", "1234.5"),
        (KIND.NUMBER, "٣٫٥", "3.5"),
        (KIND.NUMBER, "12-3", None),
        (KIND.NUMBER, ".", None),
        (KIND.DATE, "2026. 5. 4.", "2026-05-04"),
        (KIND.DATE, "2026년 5월 4일", "2026-05-04"),
        (KIND.DATE, "04.05.2026", "2026-05-04"),
        (KIND.DATE, "2026-02-30", None),
        (KIND.DATE, "5/4/2026", None),
        (KIND.FLAG, "No", ""),
        (KIND.TEXT, " as it is ", "as it is"),
        (KIND.TEXT, "x" * 1001, None),
    ],
)
def test_what_fits(kind: OwnFieldKind, typed: str, stored: str | None) -> None:
    assert fits(kind, typed) == stored
