"""People and organizations: added, linked, removed with a reason, and undone."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.snapshot import ForumSnapshot, Unavailability
from eventdesk.model.text import Text
from eventdesk.workspace import people_edits as edits
from eventdesk.workspace.directory import UseKind, likely_doubles, people
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Plain = Callable[[Any], Any]
PNG = b"\x89PNG\r\n\x1a\nrest"


def uid_of(workspace: Workspace, forum_uid: str, person: str) -> str:
    return workspace.snapshot(forum_uid).person(person).uid


def other_forum(workspace: Workspace, forum: ForumSnapshot) -> str:
    import msgspec

    second = ForumSnapshot(forum=msgspec.structs.replace(forum.forum, id="tide-4", organizations=()))
    with workspace.edit("Import forum") as edit:
        return add_forum(edit, second)


def test_a_new_person_is_in_the_forum_with_the_organization(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Add person", forum_uid) as edit:
        university = edits.add_organization(edit, forum_uid, Text({"en": "Ebb University"}))
        uid = edits.add_person(
            edit, forum_uid, Text({"ko": "조황희", "en": "Hwang-hee Cho"}), organization_uid=university
        )
    forum = workspace.snapshot(forum_uid)
    person = forum.person("hwang-hee-cho")
    assert (person.uid, person.organization, forum.people[-1]) == (uid, "ebb-university", person)


def test_adding_is_one_step(workspace: Workspace, forum_uid: str, plain: Plain) -> None:
    before = plain(workspace.snapshot(forum_uid))
    with workspace.edit("Add person", forum_uid) as edit:
        edits.add_person(edit, forum_uid, Text({"ko": "조황희"}))
    after = plain(workspace.snapshot(forum_uid))
    assert after["people"][-1]["id"] == "person-4"
    workspace.undo()
    assert plain(workspace.snapshot(forum_uid)) == before
    workspace.redo()
    assert plain(workspace.snapshot(forum_uid)) == after


def test_a_person_without_a_name_is_refused(workspace: Workspace, forum_uid: str) -> None:
    with pytest.raises(EditRefused, match="needs a name"), workspace.edit("Add person", forum_uid) as edit:
        edits.add_person(edit, forum_uid, Text())


def test_linking_brings_the_organization_and_does_nothing_twice(
    workspace: Workspace, forum_uid: str, forum: ForumSnapshot
) -> None:
    second = other_forum(workspace, forum)
    han = uid_of(workspace, forum_uid, "han")
    for _ in range(2):
        with workspace.edit("Add to forum", second) as edit:
            edits.link_person(edit, second, han)
    linked = workspace.snapshot(second)
    assert [person.id for person in linked.people] == ["han-bada"]
    assert linked.people[0].organization == linked.organizations[0].id == "ti"


def test_a_change_is_seen_in_every_forum(workspace: Workspace, forum_uid: str, forum: ForumSnapshot) -> None:
    second = other_forum(workspace, forum)
    ebbe = uid_of(workspace, forum_uid, "ebbe")
    with workspace.edit("Add to forum", second) as edit:
        edits.link_person(edit, second, ebbe)
    delta = workspace.snapshot(forum_uid).organizations[1].uid
    with workspace.edit("Change person", forum_uid) as edit:
        edits.set_organization(edit, ebbe, delta)
    assert workspace.snapshot(second).people[0].organization == "delta-university"
    assert workspace.snapshot(forum_uid).person("ebbe").organization == "delta"


def test_removal_is_refused_where_the_person_appears(workspace: Workspace, forum_uid: str) -> None:
    with pytest.raises(edits.StillUsed) as refusal, workspace.edit("Remove", forum_uid) as edit:
        edits.remove_person(edit, forum_uid, uid_of(workspace, forum_uid, "han"))
    sentence = "speaks in 1 item, sits on 1 panel, is MC 1 time, is quoted in 2 statements and is on 1 photo"
    assert sentence in str(refusal.value)
    kinds = [use.kind for use in refusal.value.uses]
    assert kinds[0] is UseKind.SPEAKER
    assert {UseKind.PANELIST, UseKind.MC, UseKind.STATEMENT, UseKind.PHOTO} <= set(kinds)


def test_someone_replaced_or_attending_stays(workspace: Workspace, forum_uid: str) -> None:
    with pytest.raises(edits.StillUsed) as refusal, workspace.edit("Remove", forum_uid) as edit:
        edits.remove_person(edit, forum_uid, uid_of(workspace, forum_uid, "ebbe"))
    assert {UseKind.REPLACED, UseKind.MODERATOR, UseKind.ATTENDEE} <= {use.kind for use in refusal.value.uses}


def test_removed_then_deleted_then_undone(workspace: Workspace, forum_uid: str, plain: Plain) -> None:
    with workspace.edit("Add person", forum_uid) as edit:
        uid = edits.add_person(edit, forum_uid, Text({"en": "Nela Wattmeer"}))
    before = plain(workspace.snapshot(forum_uid))
    with pytest.raises(edits.StillUsed, match="a forum still has them"), workspace.edit("Delete") as edit:
        edits.delete_person(edit, uid)
    with workspace.edit("Remove", forum_uid) as edit:
        edits.remove_person(edit, forum_uid, uid)
    with workspace.reading() as connection:
        assert {person.uid: person.forums for person in people(connection)}[uid] == frozenset()
    with workspace.edit("Delete") as edit:
        edits.delete_person(edit, uid)
    with workspace.reading() as connection:
        assert uid not in {person.uid for person in people(connection)}
    workspace.undo()
    workspace.undo()
    assert plain(workspace.snapshot(forum_uid)) == before


def test_an_organization_in_use_stays(workspace: Workspace, forum_uid: str) -> None:
    tide, delta = (organization.uid for organization in workspace.snapshot(forum_uid).organizations)
    with (
        pytest.raises(edits.StillUsed, match="has 1 role in it and has 1 of its people"),
        workspace.edit("x") as e,
    ):
        edits.remove_organization(e, forum_uid, tide)
    with pytest.raises(edits.StillUsed), workspace.edit("x") as edit:
        edits.delete_organization(edit, delta)
    with workspace.edit("Free it", forum_uid) as edit:
        edits.set_organization(edit, uid_of(workspace, forum_uid, "ufer"), None)
        edits.remove_organization(edit, forum_uid, delta)
        edits.delete_organization(edit, delta)
    assert [row.id for row in workspace.snapshot(forum_uid).organizations] == ["tide"]


def test_unavailable_spans_are_ordered_and_checked(workspace: Workspace, forum_uid: str) -> None:
    ebbe = uid_of(workspace, forum_uid, "ebbe")
    early = Unavailability(starts_at=datetime(2026, 5, 14, 8), ends_at=datetime(2026, 5, 14, 9))
    late = Unavailability(starts_at=datetime(2026, 5, 15, 8), ends_at=datetime(2026, 5, 15, 9))
    with workspace.edit("Change person", forum_uid) as edit:
        edits.set_unavailable(edit, ebbe, [late, early])
    assert workspace.snapshot(forum_uid).person("ebbe").unavailable == (early, late)
    backwards = Unavailability(starts_at=late.ends_at, ends_at=late.starts_at)
    with pytest.raises(EditRefused), workspace.edit("Change person") as edit:
        edits.set_unavailable(edit, ebbe, [backwards])


def test_a_portrait_is_kept_once_and_can_go(workspace: Workspace, forum_uid: str) -> None:
    ufer = uid_of(workspace, forum_uid, "ufer")
    with workspace.edit("Change photo", forum_uid) as edit:
        edits.set_photo(edit, ufer, PNG)
    name = workspace.snapshot(forum_uid).person("ufer").photo
    assert name == "people/jutta-ufer.png"
    assert workspace.images(forum_uid)[name] == PNG
    with workspace.edit("Change photo", forum_uid) as edit:
        edits.set_photo(edit, ufer, PNG + b"another")
    second = workspace.snapshot(forum_uid).person("ufer").photo
    assert second != name
    assert workspace.images(forum_uid)[second or ""] == PNG + b"another"
    workspace.undo()
    assert workspace.images(forum_uid)[name] == PNG
    workspace.redo()
    with workspace.edit("Remove photo", forum_uid) as edit:
        edits.set_photo(edit, ufer, None)
    assert workspace.snapshot(forum_uid).person("ufer").photo is None


@pytest.mark.parametrize("data", [b"GIF89a", b"", b"<svg>", b"\xff\xd8\xff" + b"0" * edits.LARGEST_PICTURE])
def test_other_files_are_no_pictures(workspace: Workspace, forum_uid: str, data: bytes) -> None:
    with pytest.raises(EditRefused), workspace.edit("Change photo", forum_uid) as edit:
        edits.set_photo(edit, uid_of(workspace, forum_uid, "ufer"), data)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 9), st.integers(-12, 12)), max_size=8))
def test_roles_keep_the_order_they_are_moved_to(
    workspace: Workspace, forum_uid: str, moves: list[tuple[int, int]]
) -> None:
    with workspace.edit("Make") as edit:
        uid = edits.add_organization(edit, forum_uid, Text({"en": "Organizer"}))
        for role in OrganizationRole:
            edits.add_role(edit, forum_uid, uid, role)
    expected = [row.uid for row in workspace.snapshot(forum_uid).forum.organizations]
    with workspace.edit("Move") as edit:
        for number, steps in moves:
            role_uid = expected[number % len(expected)]
            edits.move_role(edit, role_uid, steps)
            at = expected.index(role_uid)
            expected.remove(role_uid)
            expected.insert(max(0, min(len(expected), at + steps)), role_uid)
    assert [row.uid for row in workspace.snapshot(forum_uid).forum.organizations] == expected


def test_a_role_is_given_once_and_taken_away(workspace: Workspace, forum_uid: str) -> None:
    delta = workspace.snapshot(forum_uid).organizations[1].uid
    with workspace.edit("Add role", forum_uid) as edit:
        role = edits.add_role(edit, forum_uid, delta, OrganizationRole.SPONSOR)
    with pytest.raises(EditRefused, match="already"), workspace.edit("Add role", forum_uid) as edit:
        edits.add_role(edit, forum_uid, delta, OrganizationRole.SPONSOR)
    assert [row.organization for row in workspace.snapshot(forum_uid).forum.organizations] == ["tide", "delta"]
    with workspace.edit("Remove role", forum_uid) as edit:
        edits.remove_role(edit, role)
    assert len(workspace.snapshot(forum_uid).forum.organizations) == 1


def test_the_same_name_in_another_order_or_script_is_noticed(workspace: Workspace, forum_uid: str) -> None:
    with workspace.reading() as connection:
        everyone = people(connection)
    doubles = likely_doubles(Text({"en": "BADA  Han"}), everyone)
    assert [person.name["ko"] for person in doubles] == ["한바다"]
    assert likely_doubles(Text({"ko": "한 바다", "en": "Sea Han"}), everyone, doubles[0].uid) == ()


@given(st.lists(st.text(max_size=20), max_size=6))
def test_keys_are_never_taken_twice(names: list[str]) -> None:
    taken: list[str] = []
    for name in names:
        taken.append(edits.free_key(Text({"en": name}), "person", taken))
    assert len(set(taken)) == len(taken)
    assert all(0 < len(key) <= 80 and key.isascii() for key in taken)
