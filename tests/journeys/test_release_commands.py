"""The commands of the press desk as scripts use them: checks before issue, issuing, what was sent."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from eventdesk.interchange.importing import import_into
from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace import press_edits
from eventdesk.workspace.issuing import sent_file, sent_releases
from eventdesk.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
KOREA_CHINA = resource("samples", "korea-china-sti-7.yaml")
FORUM = ("team.eventdesk", "--forum", "korea-china-sti-7")
RELEASE = (*FORUM, "--release", "release-1")
FAULTY = """
  overrides:
    lead:
      text: President Hwanghee Cho spoke on Monday, 27 December 2019.
"""
CONTACT = """
  contacts:
  - name: {en: Mina Strand}
    email: press@example.org
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `eventdesk …` as a process of its own, in an empty folder and without a display."""
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    env.pop("QT_QPA_PLATFORM", None)

    def run_process(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "eventdesk", *map(str, arguments)]
        return subprocess.run(
            command, cwd=tmp_path, env=env, capture_output=True, text=True, encoding="utf-8", timeout=120
        )

    return run_process


def store(folder: Path, *, faulty: bool = False, contact: bool = True) -> None:
    """The sample in team.eventdesk, with a press contact (which it lacks), and with faults in its lead."""
    text = KOREA_CHINA.read_text("utf-8")
    if faulty:
        text = text.replace("      issued_on: 2019-12-27\n", f"      issued_on: 2019-12-27\n{indented(FAULTY)}")
    if contact:
        text = text.replace("  photos:\n", CONTACT.lstrip("\n") + "  photos:\n")
    (folder / "forum.yaml").write_text(text, "utf-8")
    assert not import_into(folder / "team.eventdesk", (folder / "forum.yaml",)).refused


def indented(lines: str) -> str:
    return "".join(f"    {line}\n" for line in lines.strip("\n").splitlines())


def test_check_of_a_release_tells_each_fault_with_its_place(run: Run, tmp_path: Path) -> None:
    store(tmp_path, faulty=True, contact=False)
    done = run("check", *RELEASE)
    assert (done.returncode, done.stderr) == (1, "")
    told = done.stdout.splitlines()
    weekday = next(
        line for line in told if line.startswith("error: “Monday, 27 December 2019”: that day is a Friday.")
    )
    assert weekday.endswith("Hwanghee Cho spoke on Monday, 27 December 2019.”)")
    assert " (lead: “" in weekday
    assert any(
        line.startswith("error: “Hwanghee Cho” is spelt “Hwang-hee Cho” in the programme. ") for line in told
    )
    assert "error: No press contact with a telephone number or an e-mail address." in told
    ranks = ["error", "warning", "note", "accepted"]
    assert [ranks.index(line.partition(":")[0]) for line in told] == sorted(
        ranks.index(line.partition(":")[0]) for line in told
    )
    every = run("check", *FORUM, "--releases")
    assert every.stdout.splitlines() == [f"release-1: {line}" for line in told]


def test_check_of_a_release_as_json(run: Run, tmp_path: Path) -> None:
    store(tmp_path, faulty=True)
    done = run("check", *RELEASE, "--json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert report["forum"] == "korea-china-sti-7"
    (release,) = report["releases"]
    assert (release["release"], release["language"]) == ("release-1", "en")
    found = next(one for one in release["checks"] if one["kind"] == "wrong_weekday")
    assert found["severity"] == "error"
    assert (found["at"]["part"], found["at"]["text"], found["instead"]) == ("lead", "Monday", "Friday")
    assert (found["acknowledged"], found["key"][:18]) == (False, "release:release-1:")


def test_a_release_without_errors_passes(run: Run, tmp_path: Path) -> None:
    store(tmp_path)
    done = run("check", *RELEASE)
    assert done.returncode == 0
    assert not any(line.startswith("error:") for line in done.stdout.splitlines())
    assert run("check", *FORUM).stdout != done.stdout, "without --release it is the programme that is checked"


def test_check_refuses_what_is_not_there(run: Run, tmp_path: Path) -> None:
    store(tmp_path)
    done = run("check", *FORUM, "--release", "release-9")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "eventdesk: The forum has no release “release-9”; there are: release-1.\n"
    both = run("check", *RELEASE, "--releases")
    assert both.returncode == 2


def test_issue_keeps_and_writes_the_same_files(run: Run, tmp_path: Path) -> None:
    store(tmp_path)
    done = run("issue", *RELEASE, "--by", "Mina  Strand", "--out", "sent", "--at", "2019-12-27 18:00")
    assert done.returncode == 0, done.stderr
    *paths, last = done.stdout.splitlines()[1:]
    stem = "korea-china-sti-7-release-1-v1"
    assert paths == [str(Path("sent", f"{stem}.{ending}")) for ending in ("pdf", "docx", "html", "txt", "md")]
    assert last.startswith("issued: release-1 v1, 2019-12-27 18:00, sha256 ")
    row = run("sent", *FORUM).stdout.rstrip("\n").split("\t")
    assert row[:5] == ["release-1", "v1", "2019-12-27 18:00", "en", "Mina Strand"]
    assert row[5] == last.rpartition(" ")[2]
    with Workspace.open(tmp_path / "team.eventdesk").reading() as connection:
        (kept,) = sent_releases(connection, "korea-china-sti-7")
        for file in kept.files:
            assert sent_file(connection, file.uid) == (tmp_path / "sent" / file.name).read_bytes()
    again = run("issue", *RELEASE, "--by", "Mina Strand", "--out", "sent")
    assert "issued: release-1 v2, " in again.stdout


def test_what_was_sent_is_written_again_as_it_was(run: Run, tmp_path: Path) -> None:
    store(tmp_path)
    assert run("issue", *RELEASE, "--by", "Mina", "--out", "first").returncode == 0
    workspace = Workspace.open(tmp_path / "team.eventdesk")
    (forum,) = workspace.forums()
    uid = workspace.snapshot(forum.uid).press.releases[0].uid
    with workspace.edit("Change headline", forum.uid) as edit:
        edit.change(records.Release, uid, {"headline": Text({"en": "Another headline"})})
    workspace.close()
    assert run("issue", *RELEASE, "--by", "Mina", "--out", "second").returncode == 0
    done = run("sent", *RELEASE, "--version", "1", "--out", "again")
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "first").iterdir()}
    assert {path.name for path in (tmp_path / "again").iterdir()} == names
    for name in names:
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "first" / name).read_bytes()
    last = run("sent", *RELEASE, "--out", "last")
    assert [Path(line).name[-6:] for line in last.stdout.splitlines()[1:]] == [
        "v2.pdf",
        "2.docx",
        "2.html",
        "v2.txt",
        "-v2.md",
    ]
    missing = run("sent", *RELEASE, "--version", "9", "--out", "none")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert missing.stderr.startswith("eventdesk: Version 9 of the release “release-1” was not sent; ")
    assert run("sent", *RELEASE).returncode == 2


def test_issue_refuses_whole(run: Run, tmp_path: Path) -> None:
    store(tmp_path, faulty=True)
    done = run("issue", *RELEASE, "--by", "Mina", "--out", "sent")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(
        "eventdesk: The release has 2 errors that nobody has accepted; “eventdesk check "
    )
    assert not (tmp_path / "sent").exists()
    assert run("sent", *FORUM).stdout == ""


def test_issue_writes_over_nothing_and_keeps_nothing_then(run: Run, tmp_path: Path) -> None:
    store(tmp_path)
    (tmp_path / "sent").mkdir()
    (tmp_path / "sent" / "korea-china-sti-7-release-1-v1.txt").write_text("mine", "utf-8")
    done = run("issue", *RELEASE, "--by", "Mina", "--out", "sent")
    assert (done.returncode, done.stdout) == (1, "")
    assert "is there already; choose another folder." in done.stderr
    assert [path.name for path in (tmp_path / "sent").iterdir()] == ["korea-china-sti-7-release-1-v1.txt"]
    assert run("sent", *FORUM).stdout == ""


def test_what_was_sent_stays_when_the_release_is_deleted_and_the_forum_exported(run: Run, tmp_path: Path) -> None:
    store(tmp_path)
    assert run("issue", *RELEASE, "--by", "Mina", "--out", "sent").returncode == 0
    before = run("sent", *FORUM).stdout
    assert run("export", *FORUM, "--out", "out/forum.yaml").returncode == 0
    assert "sha256" not in (tmp_path / "out" / "forum.yaml").read_text("utf-8")
    workspace = Workspace.open(tmp_path / "team.eventdesk")
    (forum,) = workspace.forums()
    (release,) = workspace.snapshot(forum.uid).press.releases
    with workspace.edit("Delete release", forum.uid) as edit:
        press_edits.remove(edit, records.Release, release.uid)
    workspace.close()
    assert run("sent", *FORUM).stdout == before
    assert run("import", "team.eventdesk", "out/forum.yaml", "--replace").returncode == 0
    assert run("sent", *FORUM).stdout == before
