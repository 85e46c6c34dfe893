"""“person-data” and “erase” as scripts use them; and no name in what the program says when something fails."""

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from eventdesk.cli import main
from eventdesk.model.records import Attendee as Row
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.storing import add_forum, delete_forum
from eventdesk.workspace.workspace import Workspace

NAME, MAIL = "Wilhelmina Quappe", "quappe@invented.example"
FORUM = ForumSnapshot(
    forum=Forum(id="tide"),
    attendees=(
        Attendee(id="a1", name=Text({"en": NAME}), email=MAIL, code="KMRT34"),
        Attendee(id="a2", name=Text({"en": "Second Guest"}), email="second@invented.example"),
    ),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    workspace = Workspace.create(tmp_path / "team.eventdesk")
    with workspace.edit("Import") as edit:
        add_forum(edit, FORUM)
    workspace.close()
    return workspace.path


def test_data_of_one_person(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "quappe.json"
    asked = ["person-data", str(file), "--forum", "tide", "--attendee", MAIL.upper(), "--out", str(out)]
    assert main([*asked, "--language", "ko"]) == 0
    assert json.loads(out.read_bytes())["attendee"]["email"] == MAIL
    assert "귀하의 개인정보" in out.with_suffix(".html").read_text("utf-8")
    assert capsys.readouterr().out.splitlines() == [str(out), str(out.with_suffix(".html"))]


def test_erasing_is_told_first_then_done(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["erase", str(file), "--forum", "tide", "--attendee", "kmrt34"]
    backup = file.with_name("team (version 3).eventdesk")
    backup.touch()
    assert main(asked) == 0
    told = capsys.readouterr().out
    assert "Nothing was erased" in told
    assert str(backup) in told
    assert NAME.encode() in file.read_bytes()
    assert main([*asked, "--yes"]) == 0
    told = capsys.readouterr().out
    assert "erased: attendees 1, people" in told
    assert NAME not in told
    assert NAME.encode() not in file.read_bytes()
    assert b"Second Guest" in file.read_bytes()


def test_all_of_a_forum(file: Path) -> None:
    assert main(["erase", str(file), "--forum", "tide", "--all", "--yes"]) == 0
    workspace = Workspace.open(file)
    (line,) = workspace.forums()
    assert all(isinstance(each.erased_on, date) for each in workspace.snapshot(line.uid).attendees)
    workspace.close()


def test_a_forum_that_was_deleted_is_erased_from_the_journal(file: Path) -> None:
    workspace = Workspace.open(file)
    with workspace.edit("Delete forum") as edit:
        delete_forum(edit, workspace.forums()[0].uid)
    workspace.close()
    assert NAME.encode() in file.read_bytes()
    assert main(["erase", str(file), "--deleted-forums", "--yes"]) == 0
    assert NAME.encode() not in file.read_bytes()
    workspace = Workspace.open(file)
    workspace.undo()
    assert [each.erased_on is not None for each in workspace.snapshot(workspace.forums()[0].uid).attendees] == [
        True,
        True,
    ]
    workspace.close()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["--attendee", "nobody@x"], 1), ([], 2), (["--all", "--attendee", "a1"], 2)],
)
def test_wrong_usage_is_told(
    file: Path, arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["erase", str(file), "--forum", "tide", *arguments, "--yes"]) == status
    assert capsys.readouterr().err.startswith("eventdesk: ")


def test_a_damaged_file_and_a_refused_edit_name_nobody(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Workspace.open(file)
    forum_uid = workspace.forums()[0].uid

    def add_twice() -> None:
        with workspace.edit("Add", forum_uid) as edit:
            for _ in range(2):
                edit.add(Row(forum_uid=forum_uid, key="same", name=Text({"en": NAME}), email=MAIL))

    with pytest.raises(EditRefused) as refused:
        add_twice()
    chain: BaseException | None = refused.value
    while chain is not None:
        assert NAME not in str(chain)
        assert MAIL not in str(chain)
        chain = chain.__cause__ or chain.__context__
    workspace.close()
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("UPDATE attendee SET name = ?", (f'{{"en": "{NAME}"',))  # no JSON any more
        raw.commit()
    assert main(["person-data", str(file), "--forum", "tide", "--attendee", "a1", "--out", "x.json"]) == 1
    told = capsys.readouterr()
    assert NAME not in told.out + told.err
    assert "Traceback" not in told.err
