"""Killed in the middle of a sentence, at most the letters since the last pause are lost."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.interchange.importing import import_forums
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

SAMPLE = resource("samples", "korea-china-sti-7.yaml")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(
    ("way", "typed", "least"),
    [
        ("flow", "Rivers need room. " * 2, "Rivers need room. "),
        ("pause", "Rivers need room. And so do", "Rivers need room."),
    ],
)
def test_what_was_typed_before_the_last_pause_is_there(tmp_path: Path, way: str, typed: str, least: str) -> None:
    path = tmp_path / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [SAMPLE])
    before = len(workspace.snapshot(workspace.forums()[0].uid).statements)
    workspace.close()
    script = Path(__file__).with_name("killed_capture.py")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, str(script), str(path), way], stdout=subprocess.PIPE, text=True, env=environment
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "now\n"
        os.kill(child.pid, signal.SIGKILL)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    found = Workspace.open(path)
    statements = found.snapshot(found.forums()[0].uid).statements
    assert len(statements) == before + 1
    words = statements[-1].quote["en"]
    assert typed.startswith(words)
    assert words.startswith(least)
    found.undo()
    assert len(found.snapshot(found.forums()[0].uid).statements) == before
    found.close()
