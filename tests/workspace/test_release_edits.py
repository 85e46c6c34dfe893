"""Contacts of a release, approvals of quotes, corrections."""

from datetime import date

import pytest

from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.records import Contact, Statement
from eventdesk.model.snapshot import Approval, Release
from eventdesk.model.text import Text
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.press_edits import forget_approvals
from eventdesk.workspace.release_edits import (
    add_correction,
    set_approval,
    set_release_contacts,
)
from eventdesk.workspace.workspace import Workspace


def releases(workspace: Workspace, forum_uid: str) -> tuple[Release, ...]:
    return workspace.snapshot(forum_uid).press.releases


def test_a_release_names_its_contacts_in_their_order(workspace: Workspace, forum_uid: str) -> None:
    contacts = [each.uid for each in workspace.snapshot(forum_uid).press.contacts]
    second = releases(workspace, forum_uid)[1].uid
    with workspace.edit("Choose contacts", forum_uid) as edit:
        set_release_contacts(edit, second, [contacts[1], contacts[0], contacts[1]])
    ids = {each.uid: each.id for each in workspace.snapshot(forum_uid).press.contacts}
    assert releases(workspace, forum_uid)[1].contacts == (ids[contacts[1]], ids[contacts[0]])
    assert all(ids.values())
    with workspace.edit("Choose contacts", forum_uid) as edit:
        set_release_contacts(edit, second, [contacts[0]])
    assert releases(workspace, forum_uid)[1].contacts == (ids[contacts[0]],)
    with workspace.edit("Delete contact", forum_uid) as edit:
        edit.delete(edit.get(Contact, contacts[0]))
    assert releases(workspace, forum_uid)[1].contacts == ()
    for _ in range(3):
        workspace.undo()
    assert releases(workspace, forum_uid)[1].contacts == ()


def test_approvals_are_by_language_and_for_words_that_are_there(workspace: Workspace, forum_uid: str) -> None:
    statement = workspace.snapshot(forum_uid).statements[0]
    approval = Approval(translator="R", approved_by="H", approved_on=date(2026, 5, 20))
    with workspace.edit("Approve", forum_uid) as edit:
        set_approval(edit, statement.uid, "ko", approval)
    approvals = workspace.snapshot(forum_uid).statements[0].approvals
    assert approvals["ko"] == approval
    assert set(approvals) == {"en", "ko"}
    with workspace.edit("Take back", forum_uid) as edit:
        set_approval(edit, statement.uid, "ko", None)
    assert set(workspace.snapshot(forum_uid).statements[0].approvals) == {"en"}
    with pytest.raises(EditRefused, match="no text in that language"), workspace.edit("Approve") as edit:
        set_approval(edit, statement.uid, "de", approval)


def test_other_words_are_not_approved(workspace: Workspace, forum_uid: str) -> None:
    statement = workspace.snapshot(forum_uid).statements[0]
    assert (statement.language, set(statement.approvals)) == ("ko", {"en"})

    def write(tag: str, words: str) -> set[str]:
        with workspace.edit("Change words", forum_uid) as edit:
            before = dict(edit.get(Statement, statement.uid).quote)
            changed = Text(before).with_value(tag, words)
            edit.change(Statement, statement.uid, {"quote": changed})
            forget_approvals(edit, statement.uid, before)
        return set(workspace.snapshot(forum_uid).statements[0].approvals)

    assert write("de", "Das Wasser kommt wieder.") == {"en"}
    assert write("en", "Water will come back.") == set()
    workspace.undo()
    assert set(workspace.snapshot(forum_uid).statements[0].approvals) == {"en"}
    assert write("ko", "물은 다시 온다.") == set(), "a translation of other words"


def test_a_correction_follows_what_it_corrects(workspace: Workspace, forum_uid: str) -> None:
    first = releases(workspace, forum_uid)[0]
    with workspace.edit("Correct", forum_uid) as edit:
        uid = add_correction(edit, first.uid, {"person:han.position": "clerk"}, date(2026, 5, 17))
    second = releases(workspace, forum_uid)[1]
    assert (second.uid, second.kind, second.corrects) == (uid, ReleaseKind.CORRECTION, first.id)
    assert (second.was, second.language) == ({"person:han.position": "clerk"}, first.language)
    assert second.contacts == first.contacts
    with pytest.raises(EditRefused, match="Nothing differs"), workspace.edit("Correct") as edit:
        add_correction(edit, first.uid, {})
