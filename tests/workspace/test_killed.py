"""Killed at any moment, the program loses no edit that was committed, and the file stays whole."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.model import records
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

ROUNDS = 200


def stored(path: Path) -> tuple[int, int]:
    """The number of the last edit found, and how many of its steps undo would take back."""
    workspace = Workspace.open(path)
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    sessions = snapshot.sessions
    assert len(sessions) == snapshot.forum.edition, "an edit is there in part"
    assert all(len(session.items) == 1 for session in sessions)
    assert [session.id for session in sessions] == [f"s{n}" for n in range(1, len(sessions) + 1)]
    step = workspace.last_step()
    workspace.close()
    assert step is not None
    return len(sessions), step.id


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork")
def test_killed_two_hundred_times(tmp_path: Path) -> None:
    path = tmp_path / "w.eventdesk"
    chance = random.Random(20191227)
    script = Path(__file__).with_name("killed_writer.py")
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        committed = edits = 0
        for number in range(ROUNDS):
            if number % 20 == 0:  # a fresh file now and then, so that reading it back stays quick
                path = tmp_path / f"w{number}.eventdesk"
                workspace = Workspace.create(path)
                with workspace.edit("Import") as edit:
                    add_forum(edit, ForumSnapshot(forum=Forum(id="f", edition=1)))
                with workspace.edit("Start") as edit:
                    forum_uid = workspace.forums()[0].uid
                    session = edit.add(records.Session(forum_uid=forum_uid, key="s1", position=1.0))
                    edit.add(records.Item(forum_uid=forum_uid, session_uid=session.uid))
                workspace.close()
                committed = 1
            writer.stdin.write(f"{path} {chance.uniform(0, 30):.3f}\n")
            writer.stdin.flush()
            reported = int(writer.stdout.readline())
            found, _step = stored(path)
            undone_then_killed = 1  # the kill may fall between an undo and its redo
            assert found >= max(committed, reported) - undone_then_killed
            assert found <= max(committed, reported) + 1
            edits += max(0, found - committed)
            committed = found
            with closing(sqlite3.connect(path)) as raw:
                assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        writer.stdin.close()
    assert edits > ROUNDS, "the children were killed before they wrote anything"
