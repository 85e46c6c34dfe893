"""What was sent is kept for good: outside undo, unchanged, with its files and their hashes."""

import hashlib
from datetime import date, datetime

import pytest

from eventdesk.model.records import Release
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.issuing import (
    Issue,
    issue_release,
    next_revision,
    sent_facts,
    sent_file,
    sent_releases,
    sent_story,
)
from eventdesk.workspace.storing import delete_forum
from eventdesk.workspace.workspace import Workspace

PDF = b"%PDF-1.7 as sent"


def release_of(snapshot: ForumSnapshot, release_id: str) -> str:
    return next(release.uid for release in snapshot.press.releases if release.id == release_id)


def send(workspace: Workspace, forum_uid: str, release_id: str = "r2", story: bytes = b"story") -> str:
    issue = Issue(
        story=story,
        facts={"person:han.position": "director"},
        headline="Water rises",
        files={"release.pdf": PDF, "release.txt": b"Water rises"},
        issued_at=datetime(2026, 5, 16, 8, 30),
        issued_by="Mina Strand",
    )
    release_uid = release_of(workspace.snapshot(forum_uid), release_id)
    with workspace.edit("Issue release", forum_uid) as edit:
        return issue_release(edit, release_uid, issue)


def test_what_was_sent_can_be_read_again(workspace: Workspace, forum_uid: str) -> None:
    uid = send(workspace, forum_uid)
    with workspace.reading() as connection:
        (sent,) = sent_releases(connection, "tide-3")
        assert sent_story(connection, uid) == b"story"
        assert sent_facts(connection, uid) == {"person:han.position": "director"}
        assert sent_file(connection, sent.files[0].uid) == PDF
    assert (sent.release_id, sent.revision, sent.headline) == ("r2", 1, "Water rises")
    assert sent.sha256 == hashlib.sha256(b"story").hexdigest()
    assert [(file.name, file.size) for file in sent.files] == [("release.pdf", len(PDF)), ("release.txt", 11)]
    assert sent.files[0].sha256 == hashlib.sha256(PDF).hexdigest()


def test_issuing_dates_and_numbers_the_release(workspace: Workspace, forum_uid: str) -> None:
    send(workspace, forum_uid)
    send(workspace, forum_uid, story=b"mended")
    release = workspace.snapshot(forum_uid).press.releases[1]
    assert (release.issued_on, release.revision) == (date(2026, 5, 16), 2)
    send(workspace, forum_uid, "r1")
    first = workspace.snapshot(forum_uid).press.releases[0]
    assert (first.issued_on, first.revision) == (date(2026, 5, 15), 1), "the day that the organizer gave stays"


def test_undo_takes_back_the_date_but_not_what_was_sent(workspace: Workspace, forum_uid: str) -> None:
    send(workspace, forum_uid)
    workspace.undo()
    assert workspace.snapshot(forum_uid).press.releases[1].issued_on is None
    with workspace.reading() as connection:
        assert len(sent_releases(connection, "tide-3")) == 1


def test_the_next_version_follows_the_last_that_was_sent(workspace: Workspace, forum_uid: str) -> None:
    send(workspace, forum_uid)
    workspace.undo()
    send(workspace, forum_uid)
    assert workspace.snapshot(forum_uid).press.releases[1].revision == 2


def test_files_that_tell_another_version_are_not_kept(workspace: Workspace, forum_uid: str) -> None:
    """Two people issue at the same time: the files of the second tell the version of the first."""
    send(workspace, forum_uid)
    with workspace.reading() as connection:
        assert next_revision(connection, "tide-3", "r2") == 2
        assert next_revision(connection, "tide-3", "r1") == 1
    issue = Issue(
        story=b"story",
        facts={},
        headline="",
        files={"release-v1.pdf": PDF},
        issued_at=datetime(2026, 5, 16, 8, 31),
        revision=1,
    )
    uid = release_of(workspace.snapshot(forum_uid), "r2")
    with pytest.raises(EditRefused, match="issued meanwhile"), workspace.edit("Issue", forum_uid) as edit:
        issue_release(edit, uid, issue)
    with workspace.reading() as connection:
        assert len(sent_releases(connection, "tide-3")) == 1


def test_what_was_sent_outlives_the_forum(workspace: Workspace, forum_uid: str) -> None:
    uid = send(workspace, forum_uid)
    with workspace.edit("Delete forum") as edit:
        delete_forum(edit, forum_uid)
    with workspace.reading() as connection:
        assert sent_story(connection, uid) == b"story"
    workspace.undo()
    with workspace.edit("Delete release", forum_uid) as edit:
        edit.delete(edit.get(Release, release_of(workspace.snapshot(forum_uid), "r1")))
    assert [release.corrects for release in workspace.snapshot(forum_uid).press.releases] == [None]
