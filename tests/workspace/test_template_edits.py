"""Templates in a workspace, and certificates: given once, stable, verified."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec import structs

from eventdesk.model.designs import Design, DesignKind, ImageElement, TextElement
from eventdesk.model.records import Attendee
from eventdesk.model.snapshot import Certificate, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import CODE_LETTERS, add_attendee, delete_attendees
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.privacy import erase
from eventdesk.workspace.storing import add_forum, delete_forum
from eventdesk.workspace.template_edits import (
    Verdict,
    add_template,
    assign_certificates,
    delete_template,
    duplicate_template,
    read_template,
    rename_template,
    replace_template,
    template_images,
    templates,
    verify,
)
from eventdesk.workspace.workspace import Workspace

PNG, OTHER = b"\x89PNG\r\n\x1a\none", b"\x89PNG\r\n\x1a\ntwo"
DAY = date(2026, 5, 14)
BADGE = Design(name=Text({"en": "Badge", "ko": "명찰"}), front=(ImageElement(asset="logo.png"),))


@pytest.fixture
def crowd(workspace: Workspace) -> tuple[Workspace, str, list[str]]:
    """A workspace, its forum and five attendees."""
    with workspace.edit("Add") as edit:
        forum = add_forum(edit, ForumSnapshot(forum=Forum(id="tide-3", title=Text({"en": "Tides"}))))
    with workspace.edit("Add", forum) as edit:
        uids = [add_attendee(edit, forum, Text({"en": f"Guest {n}"})) for n in range(5)]
    return workspace, forum, uids


def test_a_template_is_kept_with_its_pictures(workspace: Workspace) -> None:
    with workspace.edit("Add template") as edit:
        uid = add_template(edit, BADGE, {"logo.png": PNG})
    with workspace.reading() as connection:
        (line,) = templates(connection)
        assert (line.uid, line.name, line.kind) == (uid, BADGE.name, DesignKind.BADGE)
        design = read_template(connection, uid)
        assert design == BADGE
        assert template_images(connection, design) == {"logo.png": PNG}


def test_another_picture_of_that_name_gets_a_name_of_its_own(workspace: Workspace) -> None:
    with workspace.edit("Add template") as edit:
        add_template(edit, BADGE, {"logo.png": PNG})
        second = add_template(edit, structs.replace(BADGE, name=Text({"en": "Second"})), {"logo.png": OTHER})
    with workspace.reading() as connection:
        design = read_template(connection, second)
        assert list(template_images(connection, design).values()) == [OTHER]
        assert design.assets() != ("logo.png",)


def test_templates_are_changed_renamed_copied_deleted_and_brought_back(workspace: Workspace) -> None:
    with workspace.edit("Add template") as edit:
        uid = add_template(edit, BADGE)
    tent = Design(name=Text({"en": "Tent"}), kind=DesignKind.TENT, front=(TextElement(text="{name}"),))
    with workspace.edit("Change template") as edit:
        replace_template(edit, uid, tent)
    with workspace.edit("Rename template") as edit:
        rename_template(edit, uid, Text({"en": "Table sign"}))
        copy = duplicate_template(edit, uid, Text({"en": "Table sign 2"}))
    with workspace.reading() as connection:
        assert read_template(connection, uid) == structs.replace(tent, name=Text({"en": "Table sign"}))
        assert read_template(connection, copy).front == tent.front
    with workspace.edit("Delete template") as edit:
        delete_template(edit, uid)
    with workspace.reading() as connection:
        assert [line.uid for line in templates(connection)] == [copy]
        with pytest.raises(KeyError):
            read_template(connection, uid)
    workspace.undo()
    with workspace.reading() as connection:
        assert {line.uid for line in templates(connection)} == {uid, copy}


def test_a_name_is_needed_and_is_nobody_elses(workspace: Workspace) -> None:
    with workspace.edit("Add template") as edit:
        uid = add_template(edit, BADGE)
        other = add_template(edit, Design(name=Text({"en": "Other"})))
    acts: list[Callable[[], object]] = []
    with workspace.edit("Try") as edit:
        acts += [
            lambda: add_template(edit, Design()),
            lambda: add_template(edit, Design(name=Text({"fr": "x", "ko": "명찰"}))),
            lambda: rename_template(edit, other, Text({"en": "Badge"})),
            lambda: rename_template(edit, uid, Text({"en": "  "})),
        ]
        for act in acts:
            with pytest.raises(EditRefused):
                act()
        rename_template(edit, uid, BADGE.name)


def certificates(workspace: Workspace, forum: str) -> dict[str, tuple[str, str]]:
    given = {one.uid: one.certificate for one in workspace.snapshot(forum).attendees}
    return {uid: (one.number, one.check) for uid, one in given.items() if one is not None}


def test_certificates_are_numbered_and_stay(crowd: tuple[Workspace, str, list[str]]) -> None:
    workspace, forum, uids = crowd
    with workspace.edit("Give certificates", forum) as edit:
        assert assign_certificates(edit, forum, [uids[3], uids[1]], DAY) == 2
    first = certificates(workspace, forum)
    assert [first[uid][0] for uid in (uids[1], uids[3])] == ["TIDE-3-0001", "TIDE-3-0002"]
    with workspace.edit("Give certificates", forum) as edit:
        assert assign_certificates(edit, forum, uids, date(2026, 6, 1)) == 3
    second = certificates(workspace, forum)
    assert {uid: second[uid] for uid in first} == first
    assert len({number for number, _ in second.values()}) == 5
    assert all(set(check) <= set(CODE_LETTERS) and len(check) == 6 for _, check in second.values())
    assert {one.certificate.on for one in workspace.snapshot(forum).attendees if one.certificate} == {
        DAY,
        date(2026, 6, 1),
    }


def give(workspace: Workspace, forum: str, uids: list[str]) -> list[str]:
    """Give certificates; the numbers that all have then."""
    with workspace.edit("Give certificates", forum) as edit:
        assign_certificates(edit, forum, uids, DAY)
    return sorted(number for number, _ in certificates(workspace, forum).values())


def test_no_number_is_given_twice_though_its_attendee_is_gone(crowd: tuple[Workspace, str, list[str]]) -> None:
    workspace, forum, uids = crowd
    assert give(workspace, forum, uids[:2]) == ["TIDE-3-0001", "TIDE-3-0002"]
    with workspace.edit("Delete", forum) as edit:
        delete_attendees(edit, [uids[1]])
    assert give(workspace, forum, uids[2:3]) == ["TIDE-3-0001", "TIDE-3-0003"]
    erase(workspace, [uids[2]], on=DAY)
    assert give(workspace, forum, uids[3:4]) == ["TIDE-3-0001", "TIDE-3-0004"]
    workspace.undo()
    assert give(workspace, forum, uids[3:]) == ["TIDE-3-0001", "TIDE-3-0005", "TIDE-3-0006"]


def test_numbers_of_a_forum_that_was_deleted_again_count(
    crowd: tuple[Workspace, str, list[str]],
) -> None:
    workspace, forum, uids = crowd
    give(workspace, forum, uids)
    again = workspace.snapshot(forum)
    with workspace.edit("Delete forum") as edit:
        delete_forum(edit, forum)
    given = structs.replace(again.attendees[0], certificate=Certificate(number="TIDE-3-0044", check="ACDEFG"))
    for attendees in ((given,), (structs.replace(given, certificate=None),)):
        with workspace.edit("Add") as edit:
            added = add_forum(edit, structs.replace(again, attendees=attendees))
        numbers = give(workspace, added, [one.uid for one in workspace.snapshot(added).attendees])
        with workspace.edit("Delete forum") as edit:
            delete_forum(edit, added)
    assert numbers == ["TIDE-3-0045"]


def test_who_was_made_anonymous_gets_none(crowd: tuple[Workspace, str, list[str]]) -> None:
    workspace, forum, uids = crowd
    with workspace.edit("Erase", forum) as edit:
        edit.change(Attendee, uids[0], {"erased_on": DAY, "name": Text()})
        assert assign_certificates(edit, forum, uids, DAY) == 4


def test_a_scanned_certificate_is_verified(crowd: tuple[Workspace, str, list[str]]) -> None:
    workspace, forum, uids = crowd
    with workspace.edit("Give certificates", forum) as edit:
        assign_certificates(edit, forum, uids, DAY)
    number, check = certificates(workspace, forum)[uids[2]]
    with workspace.reading() as connection:
        for scanned in (f"{number} {check}", f" {number.lower()}/{check.lower()}\n", f"{number}: {check}"):
            found = verify(connection, scanned)
            assert (found.verdict, found.attendee_uid, found.on) == (Verdict.GENUINE, uids[2], DAY)
            assert found.name == Text({"en": "Guest 2"})
        others = [one for uid, (_, one) in certificates(workspace, forum).items() if uid != uids[2]]
        wrong = verify(connection, f"{number} {others[0]}")
        assert (wrong.verdict, wrong.attendee_uid, wrong.name) == (Verdict.WRONG_CHECK, "", Text())
        for scanned in ("", number, check, f"TIDE-3-9999 {check}", "\0", "a" * 5000):
            assert verify(connection, scanned).verdict is Verdict.UNKNOWN
