"""Killed right after a scan was answered, the program has lost none of those it answered."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.door_reading import Door, last_scans
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

LETTERS = "CDFGHJKMNP"
ANSWERS = 3
"""How many are waited for before the kill; it falls somewhere into one of the next."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_every_scan_that_was_answered_is_there(tmp_path: Path) -> None:
    path = tmp_path / "forum.eventdesk"
    people = tuple(
        Attendee(id=f"a{n}", name=Text({"en": f"Guest {n}"}), code="".join(LETTERS[int(d)] for d in f"{n:06}"))
        for n in range(80)
    )
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=Forum(id="f"), attendees=people))
    workspace.close()
    script = Path(__file__).with_name("killed_door.py")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, str(script), str(path)], stdout=subprocess.PIPE, text=True, env=environment
    ) as child:
        assert child.stdout is not None
        answered = [child.stdout.readline().strip() for _ in range(ANSWERS)]
        os.kill(child.pid, signal.SIGKILL)
        answered += child.stdout.read().split()
    assert answered[0] == people[0].code
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    found = Workspace.open(path)
    arrived = [one.code for one in found.snapshot(uid).attendees if one.checked_in_at is not None]
    with found.reading() as connection:
        scanned = [one.code for one in last_scans(connection, uid, Door(), 1000)]
    assert arrived[: len(answered)] == answered
    assert len(arrived) <= len(answered) + 1  # the kill may fall between the commit and the answer
    assert sorted(scanned) == sorted(arrived)
    found.close()
