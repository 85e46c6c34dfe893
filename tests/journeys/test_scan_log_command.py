"""“eventdesk scan-log” and “merge-scans”: two entrances put together without a window."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from eventdesk.cli import main
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.door_reading import Door
from eventdesk.workspace.scanning import scan_badge
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

NAME = "Hong Secret"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Add") as edit:
        people = (Attendee(id="a1", name=Text({"en": NAME}), code="CDFGHJ"),)
        add_forum(edit, ForumSnapshot(forum=Forum(id="f"), attendees=people))
    workspace.close()
    return path


def scanned(path: Path, entrance: str, minute: int) -> Path:
    workspace = Workspace.open(path)
    with workspace.edit("Check in") as edit:
        uid = workspace.forums()[0].uid
        scan_badge(edit, uid, Door(entrance), "CDFGHJ", datetime(2026, 5, 14, 9, minute))
    workspace.close()
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_two_entrances_are_put_together(team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs = []
    for entrance, minute in (("North", 12), ("South", 10)):
        door = scanned(Path(shutil.copy(team, tmp_path / f"{entrance}.eventdesk")), entrance, minute)
        log = tmp_path / f"{entrance}.json"
        words = ("scan-log", door, "--forum", "f", "--entrance", entrance, "--out", log)
        status, out, _err = run(capsys, *words)
        assert (status, out.split("\t")[:2]) == (0, ["1 scans", "0 registered at a door"])
        assert NAME in log.read_text("utf-8")
        run(capsys, *words, "--no-names")
        assert NAME not in log.read_text("utf-8")
        logs.append(log)
    status, out, err = run(capsys, "merge-scans", team, *logs, "--forum", "f")
    first, north, south = out.splitlines()
    assert (status, first) == (1, "2 new\t0 known\t1 arrivals\t0 people added")
    assert north.startswith("North\t1 scans\tfrom 2026-05-14 09:12 to 2026-05-14 09:12\tlog made ")
    assert south.startswith("South\t1 scans\tfrom 2026-05-14 09:10")
    assert err.strip() == "two entrances\ta1\tCDFGHJ\tNorth 2026-05-14 09:12\tSouth 2026-05-14 09:10"
    status, out, err = run(capsys, "merge-scans", team, logs[1], "--forum", "f")
    assert (status, out.splitlines()[0], err) == (0, "0 new\t1 known\t0 arrivals\t0 people added", "")
    workspace = Workspace.open(team)
    assert workspace.snapshot(workspace.forums()[0].uid).attendees[0].checked_in_at == datetime(2026, 5, 14, 9, 10)
    workspace.undo()
    assert workspace.snapshot(workspace.forums()[0].uid).attendees[0].checked_in_at is None
    workspace.close()


def test_what_is_no_log_is_refused_in_one_line(
    team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{}")
    for log, forum in ((bad, "f"), (tmp_path / "none.json", "f"), (team, "f")):
        status, out, err = run(capsys, "merge-scans", team, log, "--forum", forum)
        assert (status, out) == (1, "")
        assert len(err.splitlines()) == 1
    status, _out, err = run(capsys, "scan-log", team, "--forum", "nope", "--out", tmp_path / "x.json")
    assert status == 1
    assert "nope" in err
