"""“eventdesk export-attendees”: what it writes, and how it refuses."""

from pathlib import Path

import pytest

from eventdesk.cli import main
from eventdesk.model.snapshot import Attendee, Consents, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.eventdesk"
    attendees = (
        Attendee(id="1", name=Text({"ko": "한바다", "en": "=Han Bada"}), country="KR", email="bada@example.org"),
        Attendee(id="2", name=Text({"ko": "김하늘"}), consents=Consents(press_list=True)),
    )
    workspace = Workspace.create(path)
    with workspace.edit("Add") as edit:
        add_forum(edit, ForumSnapshot(forum=Forum(id="f", languages=("ko", "en")), attendees=attendees))
    workspace.close()
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_the_usual_columns_tell_nobodys_address(
    team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "list.csv"
    status, said, _err = run(capsys, "export-attendees", team, "--forum", "f", "--out", out)
    assert status == 0
    assert said.splitlines() == [f"The folder {out.parent} was not there; it has been made.", f"{out}\t2"]
    text = out.read_text("utf-8-sig")
    assert text.splitlines()[0] == "Name,Organization,Position,Category,Status,Side,Country,Code"
    assert text.splitlines()[1].startswith("한바다,,,guest,registered,,South Korea")
    assert "bada@" not in text


def test_only_what_was_asked_for(team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "list.csv"
    names = ("--columns", "name:en, email")
    status, _said, _err = run(capsys, "export-attendees", team, "--forum", "f", "--out", out, *names)
    assert status == 0
    assert out.read_text("utf-8-sig").splitlines() == ["Name (en),Email", "'=Han Bada,bada@example.org", ","]
    status, _said, _err = run(
        capsys, "export-attendees", team, "--forum", "f", "--out", out, "--columns", "name", "--only-press-list"
    )
    assert out.read_text("utf-8-sig").splitlines() == ["Name", "김하늘"]
    status, _said, _err = run(
        capsys, "export-attendees", team, "--forum", "f", "--out", out, "--columns", "position, Email"
    )
    assert out.read_text("utf-8-sig").splitlines()[0] == "Position,Email"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--columns", "name,shoe"), "There is no column “shoe”; there are"),
        (("--out", "list.doc"), "name it .xlsx, .csv or .tsv"),
    ],
)
def test_what_cannot_be_written_is_refused_with_a_reason(
    team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, str], told: str
) -> None:
    status, _said, err = run(
        capsys, "export-attendees", team, "--forum", "f", "--out", tmp_path / "list.csv", *words
    )
    assert status == 1
    assert told in err
    assert "bada" not in err
