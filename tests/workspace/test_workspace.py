"""Opening, storing, editing, undoing: what a team relies on."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import OperationalError

from eventdesk.model import records
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.errors import EditRefused, StaleRecord, UndoRefused, WorkspaceError
from eventdesk.workspace.schema import APPLICATION_ID, SCHEMA_VERSION
from eventdesk.workspace.storing import add_forum, delete_forum, store_image
from eventdesk.workspace.workspace import Change, ChangeKind, Workspace

Plain = Callable[[Any], Any]


def rename(workspace: Workspace, uid: str, title: str) -> None:
    with workspace.edit(f"Rename to {title}") as edit:
        edit.change(records.Session, uid, {"title": Text({"en": title})})


def test_a_forum_is_read_back_as_it_was_stored(
    workspace: Workspace, forum: ForumSnapshot, forum_uid: str, plain: Plain
) -> None:
    assert plain(workspace.snapshot(forum_uid)) == plain(forum)
    pictures = {
        "photos/hall.png": b"\x89PNG hall",
        "logos/tide.png": b"\x89PNG tide",
        "photos/watt.png": b"\x89PNG watt",
    }
    assert workspace.images(forum_uid) == pictures


def test_a_restart_keeps_data_and_both_ways_through_the_steps(
    workspace: Workspace, forum_uid: str, plain: Plain
) -> None:
    first = plain(workspace.snapshot(forum_uid))
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    rename(workspace, uid, "One")
    rename(workspace, uid, "Two")
    last = plain(workspace.snapshot(forum_uid))
    workspace.close()

    again = Workspace.open(workspace.path)
    assert plain(again.snapshot(forum_uid)) == last
    assert [again.undo(), again.undo()] != [None, None]
    assert plain(again.snapshot(forum_uid)) == first
    again.close()

    third = Workspace.open(workspace.path)
    step = third.next_step()
    assert step is not None
    assert step.label == "Rename to One"
    third.redo()
    third.redo()
    assert plain(third.snapshot(forum_uid)) == last
    assert third.redo() is None
    third.close()


def test_a_new_edit_after_undo_takes_the_other_way(workspace: Workspace, forum_uid: str) -> None:
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    rename(workspace, uid, "One")
    workspace.undo()
    rename(workspace, uid, "Other")
    assert workspace.next_step() is None
    assert workspace.redo() is None
    assert workspace.snapshot(forum_uid).sessions[0].title["en"] == "Other"


def test_an_edit_that_raises_leaves_nothing(workspace: Workspace, forum_uid: str, plain: Plain) -> None:
    before, steps = plain(workspace.snapshot(forum_uid)), workspace.steps()
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    with pytest.raises(ZeroDivisionError), workspace.edit("Break") as edit:  # noqa: PT012 - the last line raises
        edit.change(records.Session, uid, {"title": Text({"en": "Half"})})
        edit.session.flush()
        _ = 1 / 0
    assert plain(workspace.snapshot(forum_uid)) == before
    assert workspace.steps() == steps


def test_an_edit_that_changes_nothing_is_no_step(workspace: Workspace, forum_uid: str) -> None:
    session = workspace.snapshot(forum_uid).sessions[0]
    before = workspace.steps()
    with workspace.edit("Nothing") as edit:
        edit.change(records.Session, session.uid, {"title": session.title})
    with workspace.edit("There and back") as edit:
        edit.change(records.Session, session.uid, {"title": Text({"en": "There"})})
        edit.session.flush()
        edit.change(records.Session, session.uid, {"title": session.title})
    assert workspace.steps() == before


def test_a_dangling_reference_is_refused_and_nothing_stored(workspace: Workspace, forum_uid: str) -> None:
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    with pytest.raises(EditRefused), workspace.edit("Wrong room") as edit:
        edit.change(records.Session, uid, {"room_uid": "no such room"})
    assert workspace.snapshot(forum_uid).sessions[0].room == "a"


def test_what_another_window_wrote_is_not_overwritten_unseen(workspace: Workspace, forum_uid: str) -> None:
    session = workspace.snapshot(forum_uid).sessions[0]
    other = Workspace.open(workspace.path)
    rename(other, session.uid, "Theirs")
    with pytest.raises(StaleRecord), workspace.edit("Mine") as edit:
        edit.change(records.Session, session.uid, {"title": Text({"en": "Mine"})}, seen={"title": session.title})
    with pytest.raises(StaleRecord), workspace.edit("Mine") as edit:
        edit.get(records.Session, session.uid, version=session.version)
    assert workspace.snapshot(forum_uid).sessions[0].title["en"] == "Theirs"
    other.close()


def test_undo_raises_the_version_so_that_an_older_form_is_told(workspace: Workspace, forum_uid: str) -> None:
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    rename(workspace, uid, "One")
    seen = workspace.snapshot(forum_uid).sessions[0].version
    workspace.undo()
    rename(workspace, uid, "Another")
    with pytest.raises(StaleRecord), workspace.edit("Old form") as edit:
        edit.get(records.Session, uid, version=seen)


def test_undo_is_refused_where_rows_changed_behind_the_journal(workspace: Workspace, forum_uid: str) -> None:
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    rename(workspace, uid, "One")
    with closing(sqlite3.connect(workspace.path)) as raw, raw:
        raw.execute('UPDATE session SET title = \'{"en": "Foreign"}\' WHERE uid = ?', (uid,))
    with pytest.raises(UndoRefused, match="Rename to One"):
        workspace.undo()
    assert workspace.snapshot(forum_uid).sessions[0].title["en"] == "Foreign"


def test_a_reader_cannot_write(workspace: Workspace) -> None:
    with workspace.reading() as connection, pytest.raises(OperationalError):
        connection.execute(insert(records.Series), [{"name": Text(), "version": 1}])


def test_listeners_hear_of_edits_undo_and_other_programs(workspace: Workspace, forum_uid: str) -> None:
    heard: list[Change] = []
    end = workspace.subscribe(heard.append)
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    rename(workspace, uid, "One")
    workspace.undo()
    assert not workspace.look_elsewhere()
    other = Workspace.open(workspace.path)
    other.redo()
    other.close()
    assert workspace.look_elsewhere()
    end()
    rename(workspace, uid, "Unheard")
    assert [change.kind for change in heard] == [ChangeKind.EDIT, ChangeKind.UNDO, ChangeKind.ELSEWHERE]
    assert heard[0].rows == (("session", uid),)


def test_history_tells_each_value_a_record_had(workspace: Workspace, forum_uid: str) -> None:
    uid = workspace.snapshot(forum_uid).sessions[0].uid
    rename(workspace, uid, "One")
    told = [(step.label, image.after and image.after["title"]["en"]) for step, image in workspace.history(uid)]
    assert told == [("Import forum", "Opening"), ("Rename to One", "One")]


def test_deleting_a_session_keeps_what_was_said_there(workspace: Workspace, forum_uid: str, plain: Plain) -> None:
    before = plain(workspace.snapshot(forum_uid))
    dykes = workspace.snapshot(forum_uid).sessions[1]
    with workspace.edit("Delete session") as edit:
        edit.delete(edit.get(records.Session, dykes.uid))
    after = workspace.snapshot(forum_uid)
    assert [session.id for session in after.sessions] == ["opening"]
    assert [statement.at for statement in after.statements] == ["speech", None, "closing"]
    workspace.undo()
    assert plain(workspace.snapshot(forum_uid)) == before


def test_deleting_a_forum_keeps_the_directory(workspace: Workspace, forum_uid: str, plain: Plain) -> None:
    before = plain(workspace.snapshot(forum_uid))
    with workspace.edit("Delete forum") as edit:
        delete_forum(edit, forum_uid)
    assert workspace.forums() == ()
    with workspace.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM person")).scalar() == 3
        assert connection.execute(text("SELECT count(*) FROM appearance")).scalar() == 0
    workspace.undo()
    assert plain(workspace.snapshot(forum_uid)) == before


def test_the_next_edition_uses_the_same_people_and_series(
    workspace: Workspace, forum: ForumSnapshot, forum_uid: str
) -> None:
    import msgspec

    changed = msgspec.structs.replace(forum.people[2], email="ebbe@example.org")
    following = msgspec.structs.replace(
        forum,
        forum=msgspec.structs.replace(forum.forum, id="tide-4", edition=4),
        people=(*forum.people[:2], changed),
    )
    with workspace.edit("Import next") as edit:
        second = add_forum(edit, following)
    one, two = workspace.snapshot(forum_uid), workspace.snapshot(second)
    assert [a.uid == b.uid for a, b in zip(one.people, two.people, strict=True)] == [True, True, False]
    assert one.organizations[0].uid == two.organizations[0].uid
    with pytest.raises(EditRefused, match="tide-4"), workspace.edit("Again") as edit:
        add_forum(edit, following)


def test_another_picture_of_the_same_name_gets_its_own(workspace: Workspace) -> None:
    with workspace.edit("Pictures") as edit:
        assert store_image(edit, "a.png", b"one") == "a.png"
        assert store_image(edit, "a.png", b"one") == "a.png"
        other = store_image(edit, "a.png", b"two")
    assert other.startswith("a-")
    assert other.endswith(".png")


def test_places_between_neighbours_never_run_out(workspace: Workspace, forum_uid: str) -> None:
    for _round in range(70):
        with workspace.edit("Move") as edit:
            siblings = edit.all(records.Session, forum_uid=forum_uid)
            mover = siblings[-1]
            mover.position = edit.place(siblings[:-1], 1)
            edit.session.flush()
        with workspace.edit("Add") as edit:
            siblings = edit.all(records.Session, forum_uid=forum_uid)
            place = edit.place(siblings, 1)
            edit.add(records.Session(forum_uid=forum_uid, key=f"s{_round}", position=place))
        keys = [session.id for session in workspace.snapshot(forum_uid).sessions]
        assert keys[1] == f"s{_round}"
    assert len(set(keys)) == 72


class TestFiles:
    def test_the_same_file_opened_twice_and_closed_once_loses_nothing(
        self, workspace: Workspace, forum_uid: str
    ) -> None:
        # On POSIX systems a closed plain handle would drop the first one's locks, and the log with them.
        uid = workspace.snapshot(forum_uid).sessions[0].uid
        Workspace.open(workspace.path).close()
        script = (
            "import sys; from pathlib import Path; from eventdesk.workspace.workspace import Workspace\n"
            "w = Workspace.open(Path(sys.argv[1])); w.undo(); w.redo(); w.close()"
        )
        root = str(Path(__file__).parents[2])
        subprocess.run([sys.executable, "-c", script, str(workspace.path)], check=True, env={"PYTHONPATH": root})
        rename(workspace, uid, "Kept")
        with closing(sqlite3.connect(workspace.path)) as raw:
            title = raw.execute("SELECT title FROM session WHERE uid = ?", (uid,)).fetchone()
        assert title == ('{"en":"Kept"}',)

    def test_reading_does_not_wait_for_another_program_that_writes(
        self, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("eventdesk.workspace.engines._BUSY_SECONDS", 0.05)
        with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            opened = Workspace.open(workspace.path)
            assert opened.forums() == ()
            refused = pytest.raises(EditRefused, match="another program is writing to it; try again")
            with refused, opened.edit("Add") as edit:
                edit.add(records.Person(name=Text({"en": "Ada"})))
            opened.close()

    def test_marks_of_the_file(self, workspace: Workspace) -> None:
        with closing(sqlite3.connect(workspace.path)) as raw, raw:
            assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
            assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
            assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)

    def test_a_newer_file_is_refused(self, workspace: Workspace) -> None:
        workspace.close()
        with closing(sqlite3.connect(workspace.path)) as raw, raw:
            raw.execute("PRAGMA user_version = 999")
        with pytest.raises(WorkspaceError, match="newer EventDesk"):
            Workspace.open(workspace.path)

    def test_a_foreign_database_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("CREATE TABLE x (y)")
        with pytest.raises(WorkspaceError, match="another program"):
            Workspace.open(path)

    def test_a_file_that_is_no_database_is_refused_and_left_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "letter.txt"
        path.write_text("Dear minister", encoding="utf-8")
        with pytest.raises(WorkspaceError, match="not an EventDesk workspace"):
            Workspace.open_or_create(path)
        assert path.read_text(encoding="utf-8") == "Dear minister"

    def test_a_damaged_database_is_refused_in_a_sentence(self, tmp_path: Path) -> None:
        path = tmp_path / "half.eventdesk"
        path.write_bytes(b"SQLite format 3\x00" + b"\x01" * 50)
        with pytest.raises(WorkspaceError, match=r"half\.eventdesk"):
            Workspace.open(path)

    def test_a_missing_file_and_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(WorkspaceError, match="is not there"):
            Workspace.open(tmp_path / "none.eventdesk")
        with pytest.raises(WorkspaceError, match="is a folder"):
            Workspace.open_or_create(tmp_path)
        (tmp_path / "x").touch()
        with pytest.raises(WorkspaceError, match="there already"):
            Workspace.create(tmp_path / "x")

    def test_an_empty_file_becomes_a_workspace(self, tmp_path: Path) -> None:
        path = tmp_path / "cut short"
        path.touch()
        opened = Workspace.open(path)
        assert opened.forums() == ()
        opened.close()
