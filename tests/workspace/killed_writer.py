"""Run by test_killed.py: edits a workspace for ever, in a child made anew for each line of standard input.

A line holds a workspace's path and milliseconds. A child is forked that edits and reports each committed edit;
so many milliseconds later (mostly counted from its first edit) it is killed with SIGKILL, and the number that
it reported last is printed.
"""

import os
import signal
import sys
import time
from pathlib import Path

from eventdesk.model import records
from eventdesk.workspace.workspace import Workspace


def write_for_ever(path: Path, report: int) -> None:
    workspace = Workspace.open(path)
    forum_uid = workspace.forums()[0].uid
    count = len(workspace.snapshot(forum_uid).sessions)
    while True:
        count += 1
        with workspace.edit(f"Edit {count}") as edit:
            session = edit.add(records.Session(forum_uid=forum_uid, key=f"s{count}", position=float(count)))
            edit.session.flush()
            edit.add(records.Item(forum_uid=forum_uid, session_uid=session.uid))
            edit.get(records.Forum, forum_uid).edition = count
        os.write(report, f"{count}\n".encode())
        if count % 5 == 0:  # a step back and forth must be as safe as an edit
            workspace.undo()
            workspace.redo()


def main() -> None:
    for number, line in enumerate(sys.stdin):
        path, milliseconds = line.rstrip("\n").rsplit(" ", 1)
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            write_for_ever(Path(path), write)
        os.close(write)
        first = b"" if number % 4 == 0 else os.read(read, 1000)  # some are killed while they still open the file
        time.sleep(float(milliseconds) / 1000)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(read, "rb") as pipe:
            reported = (first + pipe.read()).decode().split("\n")[:-1]
        sys.stdout.write(f"{reported[-1] if reported else 0}\n")
        sys.stdout.flush()


main()
