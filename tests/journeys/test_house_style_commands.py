"""“eventdesk house-style” as scripts use it: out of one workspace, into another, and onto a forum."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from eventdesk.interchange.importing import import_into
from eventdesk.model.kinds import DateStyle, FontStyle
from eventdesk.model.snapshot import HouseStyle
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.house_style_edits import add_style, house_styles
from eventdesk.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
KOREA_CHINA = resource("samples", "korea-china-sti-7.yaml")
LOGO = resource("samples", "images", "hanbit-logo.png")
STYLE = HouseStyle(
    name=Text({"en": "Delta Desk", "ko": "델타"}),
    address=Text({"en": "9 Delta Road"}),
    colour="#8a1c3c",
    logo="delta.png",
    font=FontStyle.SERIF,
    dates=DateStyle.MONTH_DAY,
    boilerplate=Text({"en": "Delta Desk writes for deltas."}),
)

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `eventdesk house-style …` as a process of its own, in an empty folder."""

    def run_process(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "eventdesk", *map(str, arguments)]
        env = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        return subprocess.run(
            command, cwd=tmp_path, env=env, capture_output=True, text=True, encoding="utf-8", timeout=120
        )

    return run_process


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with the style and no forum."""
    path = tmp_path / "house.eventdesk"
    made = Workspace.create(path)
    with made.edit("Add house style") as edit:
        add_style(edit, STYLE, LOGO.read_bytes())
    made.close()
    return path


def test_a_style_goes_to_another_team_and_its_release_shows_it(run: Run, workspace: Path, tmp_path: Path) -> None:
    listed = run("house-style", workspace, "list")
    uid, name, forums = listed.stdout.rstrip("\n").split("\t")
    assert (name, forums, listed.stderr) == ("Delta Desk", "0", "")

    exported = run("house-style", workspace, "export", "Delta Desk", "--out", "out/delta.yaml")
    assert (exported.returncode, exported.stderr) == (0, "")
    assert exported.stdout.splitlines() == ["The folder out was not there; it has been made.", "out/delta.yaml"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["delta.yaml"]

    assert not import_into(tmp_path / "other.eventdesk", [KOREA_CHINA]).refused
    done = run("house-style", "other.eventdesk", "import", "out/delta.yaml")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Delta Desk: added\n", "")
    again = run("house-style", "other.eventdesk", "import", "out/delta.yaml")
    assert (again.returncode, again.stdout) == (0, "Delta Desk: already there, unchanged\n")
    used = run("house-style", "other.eventdesk", "use", "--forum", "korea-china-sti-7", "델타")
    assert (used.returncode, used.stderr) == (0, "")

    run(
        "print", "other.eventdesk", "--forum", "korea-china-sti-7", "--document", "press-release", "--out", "r.pdf"
    )
    document = pypdfium2.PdfDocument(tmp_path / "r.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "9 Delta Road" in text
    assert "December 27, 2019" in text
    assert "Delta Desk writes for deltas." in text
    assert uid


def test_another_of_that_name_is_refused_until_it_is_said_what_to_do(
    run: Run, workspace: Path, tmp_path: Path
) -> None:
    (tmp_path / "new.json").write_text(
        '{"eventdesk_house_style": 1, "name": {"en": "Delta Desk"}, "colour": "#000000"}', encoding="utf-8"
    )
    refused = run("house-style", workspace, "import", "new.json")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("eventdesk: new.json: the workspace has another house style “Delta Desk”")
    assert len(refused.stderr.splitlines()) == 1
    assert run("house-style", workspace, "import", "new.json", "--another").stdout == "Delta Desk: added\n"
    # Two of that name: which is meant is no longer clear.
    unclear = run("house-style", workspace, "export", "Delta Desk", "--out", "x.json")
    assert unclear.returncode == 1
    assert "has 2 house styles “Delta Desk”; give the uid" in unclear.stderr
    opened = Workspace.open(workspace)
    with opened.reading() as connection:
        uids = [line.uid for line in house_styles(connection)]
    opened.undo()
    with opened.reading() as connection:
        assert [line.uid for line in house_styles(connection)] == uids[:1]
    opened.close()
    assert run("house-style", workspace, "import", "new.json", "--replace").stdout == "Delta Desk: replaced\n"
    assert run("house-style", workspace, "list").stdout.startswith(uids[0])


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (
            ("export", "Delta Dusk", "--out", "x.json"),
            1,
            "style “Delta Dusk”; did you mean “Delta Desk”?",
        ),
        (("import", "gone.json"), 1, "gone.json"),
        (("use", "--forum", "nowhere", "Delta Desk"), 1, "has no forum “nowhere”"),
        (("use", "--forum", "nowhere"), 2, "Give a NAME, or “--none”."),
        (("export", "Delta Desk"), 2, "--out"),
        (("import", "x.json", "--replace", "--another"), 2, "exclude each other"),
    ],
)
def test_what_is_wrong_is_one_line(
    run: Run, workspace: Path, words: tuple[str, ...], status: int, told: str
) -> None:
    done = run("house-style", workspace, *words)
    assert (done.returncode, done.stdout) == (status, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
