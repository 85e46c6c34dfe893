"""Printings: kept with the data of their moment, outside undo, without what no page shows."""

import hashlib
import zlib
from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec import structs

from eventdesk.interchange.samples import add_samples
from eventdesk.model.records import Forum, Printing
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.changes import compare
from eventdesk.workspace.printings import (
    PrintedDocument,
    PrintingUnreadable,
    pack,
    printed_snapshot,
    printings,
    record_printing,
    unpack,
)
from eventdesk.workspace.workspace import Workspace

FORUM = "quiet-cities-3"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace.create(tmp_path / "team.eventdesk")
    add_samples(workspace)
    return workspace


def read(workspace: Workspace) -> ForumSnapshot:
    uid = next(line.uid for line in workspace.forums() if line.id == FORUM)
    return workspace.snapshot(uid)


def printed(document: str = "agenda") -> PrintedDocument:
    return PrintedDocument(document, "en", "A4", 3, b"%PDF", {"large_print": True})


def test_a_printing_gives_back_the_forum_as_it_was(workspace: Workspace) -> None:
    before = read(workspace)
    uid = record_printing(workspace, before, printed())
    with workspace.edit("Postpone") as edit:
        edit.change(Forum, before.forum.uid, {"starts_on": date(2030, 1, 1)})
    then = printed_snapshot(workspace, uid)
    assert then.sessions == before.sessions
    assert then.forum == before.forum
    assert compare(before, then) == ()
    assert len(compare(then, read(workspace))) == 1


def test_a_printing_is_no_undo_step(workspace: Workspace) -> None:
    step = workspace.last_step()
    record_printing(workspace, read(workspace), printed())
    assert workspace.last_step() == step
    workspace.undo()
    assert len(printings(workspace, FORUM)) == 1


def test_printings_are_listed_the_latest_first_without_their_data(workspace: Workspace) -> None:
    uids = [record_printing(workspace, read(workspace), printed(name)) for name in ("agenda", "grid", "cards")]
    lines = printings(workspace, FORUM)
    assert [line.uid for line in lines] == uids[::-1]
    assert [line.document for line in lines] == ["cards", "grid", "agenda"]
    assert lines[0].options == {"large_print": True}
    assert lines[0].sha256 == hashlib.sha256(b"%PDF").hexdigest()
    assert isinstance(lines[0].printed_at, datetime)
    assert printings(workspace, "korea-china-sti-7") == ()


def test_printings_outlive_their_forum_and_its_return(workspace: Workspace) -> None:
    snapshot = read(workspace)
    record_printing(workspace, snapshot, printed())
    with workspace.edit("Delete") as edit:
        edit.delete(edit.get(Forum, snapshot.forum.uid))
    assert len(printings(workspace, FORUM)) == 1
    workspace.undo()
    (line,) = printings(workspace, FORUM)
    assert compare(printed_snapshot(workspace, line.uid), read(workspace)) == ()


def test_what_no_page_shows_is_not_kept(workspace: Workspace) -> None:
    snapshot = read(workspace)
    people = tuple(structs.replace(person, email="a@b.example", phone="123456789") for person in snapshot.people)
    data = zlib.decompress(pack(structs.replace(snapshot, people=people)))
    assert b"a@b.example" not in data
    assert b"123456789" not in data
    kept = unpack(pack(snapshot))
    assert snapshot.attendees
    assert (kept.attendees, kept.press.contacts, kept.statements) == ((), (), ())
    assert unpack(pack(snapshot, with_press=True)).press == snapshot.press


def test_damaged_data_is_said_in_a_sentence(workspace: Workspace) -> None:
    uid = record_printing(workspace, read(workspace), printed())
    with workspace.edit("Damage") as edit:
        edit.get(Printing, uid).snapshot = b"not compressed"
    with pytest.raises(PrintingUnreadable, match="cannot be read"):
        printed_snapshot(workspace, uid)
    with pytest.raises(KeyError):
        printed_snapshot(workspace, "nothing")
