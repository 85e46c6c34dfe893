"""“eventdesk import --from-text”: what it stores, what it tells, and how it refuses."""

from pathlib import Path

import pytest

from eventdesk.cli import main
from eventdesk.workspace.workspace import Workspace

DATA = Path(__file__).parents[1] / "interchange" / "from_text" / "data"
CASE = DATA / "korea-china-2019-release.txt"


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, list[str], list[str]]:
    """The exit status, and the lines of both streams."""
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out.splitlines(), said.err.splitlines()


def test_a_forum_is_made_and_everything_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "team.eventdesk"
    status, out, err = run(capsys, "import", path, "--from-text", CASE)
    assert (status, err) == (0, [])
    assert out[0] == "korea-china-science-technology-innovation-forum-7: added"
    taken = [line.split("\t") for line in out[1:]]
    assert sum(1 for line in taken if line[:2] == ["  taken", "person"]) == 20
    assert any("the text writes “Long KaI-yuan”" in line for line in out)
    workspace = Workspace.open(path)
    (forum,) = workspace.forums()
    assert len(workspace.snapshot(forum.uid).people) == 20
    last = workspace.last_step()
    workspace.close()
    assert last is not None
    assert last.label == "Import korea-china-2019-release.txt"


def test_what_is_unsure_is_left_out_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "wind.txt"
    source.write_text(
        "The 2nd Wind Energy Forum was held on December 27, 2019, Monday, in Seoul, Korea.\n", encoding="utf-8"
    )
    status, out, _err = run(capsys, "import", tmp_path / "team.eventdesk", "--from-text", source)
    assert status == 0
    assert any(line.startswith("  left out\tdates\t2019-12-27\tunsure: The weekday") for line in out)


def test_refusals_are_one_line_each_and_the_others_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, nothing = tmp_path / "empty.txt", tmp_path / "nothing.txt"
    empty.write_text("", encoding="utf-8")
    nothing.write_text("one two three", encoding="utf-8")
    path = tmp_path / "team.eventdesk"
    status, out, err = run(capsys, "import", path, "--from-text", empty, nothing, tmp_path / "gone.txt", CASE)
    assert status == 1
    assert err == [
        "eventdesk: empty.txt holds no text.",
        "eventdesk: nothing.txt tells of no forum: no name, no day and nobody in it.",
        "eventdesk: gone.txt cannot be read: No such file or directory.",
    ]
    assert out[0].endswith(": added")


def test_nothing_is_made_where_all_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "nobody.txt"
    source.write_text("Dr. Ruth Ng, director of Reef Institute, talked about “Warm Water”.", encoding="utf-8")
    path = tmp_path / "team.eventdesk"
    status, _out, err = run(capsys, "import", path, "--from-text", source)
    assert status == 1
    assert "does not name its forum" in err[0]
    assert not path.exists()


def test_replace_and_from_text_exclude_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _out, err = run(capsys, "import", tmp_path / "a.eventdesk", "--from-text", "--replace", CASE)
    assert status == 2
    assert "exclude each other" in err[0]
