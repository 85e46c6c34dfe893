"""The directory over all forums, and that it follows changes without reading everything anew."""

from eventdesk.model import records
from eventdesk.model.kinds import AppearanceRole, OrganizationRole
from eventdesk.model.searching import Query
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace import people_edits as edits
from eventdesk.workspace.directory import (
    DirectoryOrganization,
    DirectoryPerson,
    UseKind,
    organizations,
    people,
    uses_of_organization,
    uses_of_person,
)
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def everyone(workspace: Workspace, known: dict[str, DirectoryPerson] | None = None) -> dict[str, DirectoryPerson]:
    with workspace.reading() as connection:
        return {person.uid: person for person in people(connection, known)}


def every_organization(
    workspace: Workspace, known: dict[str, DirectoryOrganization] | None = None
) -> dict[str, DirectoryOrganization]:
    with workspace.reading() as connection:
        return {organization.uid: organization for organization in organizations(connection, known)}


def named(directory: dict[str, DirectoryPerson], name: str) -> DirectoryPerson:
    return next(person for person in directory.values() if person.name["en"] == name)


def test_a_person_with_organization_forums_and_roles(workspace: Workspace, forum_uid: str) -> None:
    ufer = named(everyone(workspace), "Jutta Ufer")
    assert ufer.organization == Text({"en": "Delta University"})
    assert ufer.forums == {forum_uid}
    assert ufer.roles == {AppearanceRole.SPEAKER, AppearanceRole.MODERATOR, AppearanceRole.INTERPRETER}


def test_found_by_name_and_by_organization(workspace: Workspace, forum_uid: str) -> None:
    found = [
        person.name["en"] for person in everyone(workspace).values() if Query("ufer delta").matches(person.hay)
    ]
    assert found == ["Jutta Ufer"]
    assert Query("ㅎㅂㄷ").matches(named(everyone(workspace), "Han Bada").hay)


def test_people_of_other_forums_are_there_too(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Import") as edit:
        second = add_forum(edit, ForumSnapshot(forum=Forum(id="second")))
        edits.add_person(edit, second, Text({"en": "Someone Else"}))
    assert named(everyone(workspace), "Someone Else").forums == {second}


def test_only_what_changed_is_made_anew(workspace: Workspace, forum_uid: str) -> None:
    before = everyone(workspace)
    ebbe = named(before, "Klaus Ebbe")
    with workspace.edit("Change person") as edit:
        edit.change(records.Person, ebbe.uid, {"name": Text({"en": "Claus Ebbe"})})
    after = everyone(workspace, before)
    assert after[ebbe.uid].name["en"] == "Claus Ebbe"
    assert all(after[uid] is before[uid] for uid in before if uid != ebbe.uid)
    assert after == everyone(workspace)


def test_following_equals_reading_anew_after_every_kind_of_change(workspace: Workspace, forum_uid: str) -> None:
    known, organizations_known = everyone(workspace), every_organization(workspace)
    ebbe, han = named(known, "Klaus Ebbe").uid, named(known, "Han Bada")
    tide = han.organization_uid or ""

    def rename(edit: Edit) -> None:
        edit.change(records.Organization, tide, {"name": Text({"en": "Flood Institute"})})

    changes = (
        rename,
        lambda edit: edits.set_organization(edit, ebbe, tide),
        lambda edit: edits.add_role(edit, forum_uid, tide, OrganizationRole.SPONSOR),
        lambda edit: edits.add_person(edit, forum_uid, Text({"en": "New Person"})),
    )
    for change in changes:
        with workspace.edit("Change", forum_uid) as edit:
            change(edit)
        known = everyone(workspace, known)
        organizations_known = every_organization(workspace, organizations_known)
        assert known == everyone(workspace)
        assert organizations_known == every_organization(workspace)
    for _ in changes:
        workspace.undo()
        known = everyone(workspace, known)
        assert known == everyone(workspace)
    assert Query("tide").matches(known[han.uid].hay)


def test_where_a_person_appears_in_the_order_of_the_programme(workspace: Workspace, forum_uid: str) -> None:
    ebbe = named(everyone(workspace), "Klaus Ebbe").uid
    with workspace.reading() as connection:
        uses = uses_of_person(connection, ebbe)
    dykes = workspace.snapshot(forum_uid).sessions[1]
    assert [(use.kind, use.item_uid) for use in uses] == [
        (UseKind.MODERATOR, ""),
        (UseKind.PANELIST, dykes.items[1].uid),
        (UseKind.REPLACED, dykes.items[0].uid),
        (UseKind.ATTENDEE, ""),
    ]
    assert uses[0].session == Text({"en": "Dykes"})


def test_where_an_organization_is_used(workspace: Workspace, forum_uid: str) -> None:
    tide = named(everyone(workspace), "Han Bada").organization_uid or ""
    with workspace.reading() as connection:
        uses = uses_of_organization(connection, tide, forum_uid)
    assert [use.kind for use in uses] == [UseKind.HOST, UseKind.MEMBER]
    assert every_organization(workspace)[tide].people == 1
