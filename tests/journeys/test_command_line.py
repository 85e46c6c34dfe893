"""The commands as scripts use them: what is on which stream, the exit status, and what is stored."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.importing import import_into
from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.finding_edits import acknowledge
from eventdesk.workspace.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
KOREA_CHINA = resource("samples", "korea-china-sti-7.yaml")
QUIET_CITIES = resource("samples", "quiet-cities-3.yaml")

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `eventdesk …` as a process of its own, in an empty folder and without a display."""
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    env.pop("QT_QPA_PLATFORM", None)

    def run_process(*arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "eventdesk", *map(str, arguments)]
        return subprocess.run(
            command, cwd=tmp_path, env=env | more, capture_output=True, text=True, encoding="utf-8", timeout=120
        )

    return run_process


def store(folder: Path, *sources: Path) -> None:
    """What `eventdesk import team.eventdesk …` does, without a process where that is not what is tested."""
    assert not import_into(folder / "team.eventdesk", sources).refused


def lines(text: str) -> list[str]:
    return text.splitlines()


def test_import_list_export_import_again(run: Run, tmp_path: Path) -> None:
    done = run("import", "team.eventdesk", KOREA_CHINA, QUIET_CITIES)
    assert (done.returncode, done.stderr) == (0, "")
    assert lines(done.stdout) == ["korea-china-sti-7: added", "quiet-cities-3: added"]

    listed = run("list", "team.eventdesk")
    assert [line.split("\t") for line in lines(listed.stdout)] == [
        ["quiet-cities-3", "International Forum on Quiet Cities, 3", "2027-05-13/2027-05-14"],
        ["korea-china-sti-7", "Korea-China Science Technology Innovation Forum, 7", "2019-12-27"],
    ]

    exported = run("export", "team.eventdesk", "--forum", "quiet-cities-3", "--out", "out/again.yaml")
    assert (exported.returncode, exported.stderr) == (0, "")
    assert lines(exported.stdout) == ["The folder out was not there; it has been made.", "out/again.yaml"]
    once_more = run("export", "team.eventdesk", "--forum", "quiet-cities-3", "--out", "out/again.yaml")
    assert lines(once_more.stdout) == ["out/again.yaml"]
    assert read_forum(tmp_path / "out" / "again.yaml") == read_forum(QUIET_CITIES)
    picture = tmp_path / "out" / "images" / "hong.png"
    assert picture.read_bytes() == (QUIET_CITIES.parent / "images" / "hong.png").read_bytes()

    again = run("import", "team.eventdesk", "out/again.yaml")
    assert (again.returncode, again.stdout) == (0, "quiet-cities-3: already there, unchanged\n")


def test_another_forum_of_the_same_id_is_refused_or_replaces_it(run: Run, tmp_path: Path) -> None:
    changed = tmp_path / "changed.yaml"
    changed.write_text(KOREA_CHINA.read_text("utf-8").replace("edition: 7", "edition: 8"), "utf-8")
    store(tmp_path, KOREA_CHINA)
    refused = run("import", "team.eventdesk", changed)
    assert refused.returncode == 1
    assert refused.stdout == ""
    (line,) = lines(refused.stderr)
    assert "changed.yaml: the workspace has another forum with the id “korea-china-sti-7”" in line
    assert "--replace" in line

    replaced = run("import", "team.eventdesk", changed, "--replace")
    assert (replaced.returncode, replaced.stdout) == (0, "korea-china-sti-7: replaced\n")
    workspace = Workspace.open(tmp_path / "team.eventdesk")
    try:
        assert [line.edition for line in workspace.forums()] == [8]
        workspace.undo()
        (before,) = workspace.forums()
        assert before.edition == 7
        assert len(workspace.snapshot(before.uid).sessions) == 4
    finally:
        workspace.close()


BAD = {
    "unknown-key.yaml": (
        "sessions:",
        "sesions:",
        "the file has the unknown key “sesions”; did you mean “sessions”?",
    ),
    "dangling.yaml": ("[choi-kh]", "[choi-hk]", "refers to the person “choi-hk”, which the file does not have"),
    "wrong-type.yaml": ("edition: 7", "edition: seven", "forum.edition must be a whole number, but is text"),
    "no-day.yaml": ("ends_on: 2019-12-27", "ends_on: 2019-12-32", "forum.ends_on is not a day of the calendar"),
}


def test_bad_files_are_told_one_by_one_and_store_nothing(run: Run, tmp_path: Path) -> None:
    good = KOREA_CHINA.read_text("utf-8")
    expected = []
    for name, (old, new, sentence) in BAD.items():
        (tmp_path / name).write_text(good.replace(old, new, 1), "utf-8")
        expected.append((name, sentence))
    (tmp_path / "half.yaml").write_bytes(good.encode()[:3000])
    (tmp_path / "photo.yaml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    (tmp_path / "empty.json").touch()
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    expected += [
        ("half.yaml", "is not valid YAML at line"),
        ("photo.yaml", "is not a text file"),
        ("empty.json", "is empty"),
        ("huge.json", "has 100 MB, more than the 32 MB"),
        ("missing.yaml", "does not exist"),
    ]

    done = run("import", "new.eventdesk", *(name for name, _ in expected))
    assert done.returncode == 1
    assert done.stdout == ""
    told = lines(done.stderr)
    assert len(told) == len(expected)
    for line, (name, sentence) in zip(told, expected, strict=True):
        assert line.startswith(f"eventdesk: {name}: ")
        assert sentence in line
    assert not (tmp_path / "new.eventdesk").exists()


def test_one_bad_source_keeps_no_good_one_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"eventdesk": 1, "forum": {"id": "b"}, "people": [{"id": "x"}]}')
    done = run("import", "team.eventdesk", "bad.json", KOREA_CHINA)
    assert done.returncode == 1
    assert lines(done.stdout) == ["korea-china-sti-7: added"]
    assert lines(done.stderr) == ["eventdesk: bad.json: people[0] (person “x”) has no “name”; add it"]
    with sqlite3.connect(tmp_path / "team.eventdesk") as database:
        assert database.execute("select count(*) from forum").fetchone() == (1,)


def test_print_makes_a_pdf_of_the_forum(run: Run, tmp_path: Path) -> None:
    store(tmp_path, KOREA_CHINA)
    listed = lines(run("print", "team.eventdesk", "--document", "list").stdout)
    assert listed[0] == "agenda"
    assert {"press-release", "grid", "door-sign", "run-sheet", "cards", "booklet", "change-slip"} <= set(listed)
    forum = ("--forum", "korea-china-sti-7")
    for document, word in (
        ("agenda", "Turning Point of Genome Industry"),
        ("press-release", "SEOUL, 27 December"),
    ):
        out = tmp_path / f"{document}.pdf"
        done = run("print", "team.eventdesk", *forum, "--document", document, "--out", out)
        assert (done.returncode, done.stderr) == (0, "")
        pages = pypdfium2.PdfDocument(out)
        assert word in " ".join(page.get_textpage().get_text_range() for page in pages).replace("\r\n", " ")
    letter = run(
        "print", "team.eventdesk", *forum, "--document", "agenda", "--page-size", "letter", "--out", "l.pdf"
    )
    assert letter.returncode == 0
    assert pypdfium2.PdfDocument(tmp_path / "l.pdf")[0].get_size() == (612, 792)


def test_printed_agendas_take_their_options(run: Run, tmp_path: Path) -> None:
    store(tmp_path, KOREA_CHINA)

    def printed(document: str, *options: str) -> str:
        what = ("--forum", "korea-china-sti-7", "--document", document, "--out", "out.pdf")
        done = run("print", "team.eventdesk", *what, *options)
        assert (done.returncode, done.stderr) == (0, "")
        pages = pypdfium2.PdfDocument(tmp_path / "out.pdf")
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())

    two = printed("agenda", "--second-language", "ko", "--accent", "#7a1f3d", "--page-size", "A3")
    assert "Dr. Hwang-hee Cho 조황희 박사" in two
    clocks = printed("agenda-one-page", "--second-zone", "Asia/Shanghai", "--large-print")
    assert "Seoul time; Beijing time in small figures" in clocks
    one = printed("itinerary", "--person", "cho", "--language", "ko")
    assert "조황희 박사님께" in one
    assert "최기영" not in one
    for options, told in (
        (("--document", "agenda", "--second-zone", "Asia/Atlantis"), "There is no time zone “Asia/Atlantis”"),
        (("--document", "press-release", "--page-size", "A5"), "comes on A4 or Letter, not on A5"),
    ):
        done = run("print", "team.eventdesk", "--forum", "korea-china-sti-7", "--out", "no.pdf", *options)
        assert done.returncode == 1
        assert told in done.stderr
        assert not (tmp_path / "no.pdf").exists()


def test_a_release_is_printed_in_its_own_language(run: Run, tmp_path: Path) -> None:
    text = KOREA_CHINA.read_text("utf-8").replace("languages: [en, ko, zh]", "languages: [ko, en, zh]")
    (tmp_path / "korean.yaml").write_text(text, "utf-8")
    store(tmp_path, tmp_path / "korean.yaml")
    forum = ("--forum", "korea-china-sti-7")
    done = run("print", "team.eventdesk", *forum, "--document", "press-release", "--out", "r.pdf")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_ending_chooses_the_form_of_a_release(run: Run, tmp_path: Path) -> None:
    store(tmp_path, KOREA_CHINA)
    what = ("print", "team.eventdesk", "--forum", "korea-china-sti-7", "--document", "press-release")
    starts = {
        "docx": b"PK",
        "html": b"<!DOCTYPE html>",
        "txt": b"Science",
        "md": b"**Science",
        "zip": b"PK",
        "PDF": b"%PDF",
    }
    for ending, start in starts.items():
        done = run(*what, "--release", "release-1", "--out", f"r.{ending}")
        assert (done.stderr, done.returncode) == ("", 0)
        assert (tmp_path / f"r.{ending}").read_bytes().startswith(start)
    refused = run(*what, "--out", "r.odt")
    assert refused.returncode != 0
    assert "“.odt” is no form of a press release" in refused.stderr
    assert not (tmp_path / "r.odt").exists()
    assert ".docx" in run("print", "--help").stdout


def test_print_refuses_what_it_cannot_print(run: Run, tmp_path: Path) -> None:
    text = KOREA_CHINA.read_text("utf-8").replace("Turning Point of Genome Industry", "Turning \U0001f9ec Point")
    (tmp_path / "emoji.yaml").write_text(text, "utf-8")
    store(tmp_path, tmp_path / "emoji.yaml")
    forum = ("--forum", "korea-china-sti-7", "--out", "a.pdf")
    done = run("print", "team.eventdesk", *forum, "--document", "agenda")
    assert done.returncode == 1
    assert "no font has “\U0001f9ec” (" in done.stderr
    assert "sessions[2].items[0].title.en (item “genome-industry”)" in done.stderr
    assert not (tmp_path / "a.pdf").exists()

    assert "there is no document" in run("print", "team.eventdesk", *forum, "--document", "poster").stderr.lower()
    release = ("--document", "press-release", "--language", "fr")
    assert (
        "A press release cannot be written in “fr” yet" in run("print", "team.eventdesk", *forum, *release).stderr
    )
    assert (
        "is not a language tag"
        in run("print", "team.eventdesk", *forum, "--document", "agenda", "--language", "English language").stderr
    )


def test_check_tells_conflicts_and_gaps(run: Run, tmp_path: Path) -> None:
    text = QUIET_CITIES.read_text("utf-8").replace("room: pine", "room: gull")
    (tmp_path / "clash.yaml").write_text(text, "utf-8")
    shutil.copytree(QUIET_CITIES.parent / "images", tmp_path / "images")
    store(tmp_path, tmp_path / "clash.yaml", KOREA_CHINA)
    done = run("check", "team.eventdesk", "--forum", "quiet-cities-3")
    assert done.returncode == 1
    assert lines(done.stdout) == [
        "conflict: Gull Room is double-booked for 90 minutes: "
        "session “Measuring Noise” and session “Designing Quiet”.",
        "conflict: Gull Room is double-booked for 90 minutes: "
        "session “The Night Shift” and session “Schools That Listen”.",
        "warning: Item 3 of session “Measuring Noise” has no title.",
        "note: “Panel discussion” in session “Schools That Listen” has no moderator.",
    ]

    as_json = run("check", "team.eventdesk", "--forum", "quiet-cities-3", "--json")
    assert as_json.returncode == 1
    report = json.loads(as_json.stdout)
    assert [(one["kind"], one["minutes"]) for one in report["conflicts"]] == [("room_double_booked", 90)] * 2
    assert [place["id"] for place in report["conflicts"][0]["places"]] == ["measuring", "designing", "gull"]
    assert report["gaps"][0]["places"][0]["within"]["id"] == "measuring"
    clash = report["conflicts"][0]
    assert (clash["acknowledged"], report["phase"]) == (False, "planning")
    untitled = next(one for one in report["gaps"] if one["kind"] == "talk_without_title")
    assert (untitled["fill_in"], untitled["fixes"]) == ("title", [])
    panel = next(one for one in report["gaps"] if one["kind"] == "panel_without_moderator")
    (change,) = panel["fixes"][0]["changes"]
    assert (panel["fixes"][0]["kind"], change["session"], change["item"]) == ("ask", "schools", 2)
    assert change["moderator"]["status"] == "invited"
    assert clash["fixes"][0]["kind"] == "other_room"
    assert clash["fixes"][0]["changes"][0]["after"]["rooms"] == ["pine"]

    workspace = Workspace.open(tmp_path / "team.eventdesk")
    uid = next(line.uid for line in workspace.forums() if line.id == "quiet-cities-3")
    with workspace.edit("Accept") as edit:
        for one in report["conflicts"]:
            acknowledge(edit, uid, one["key"], one["facts"], "A wall divides it")
    workspace.close()
    accepted = run("check", "team.eventdesk", "--forum", "quiet-cities-3")
    assert accepted.returncode == 0
    assert accepted.stdout.count("accepted: Gull Room is double-booked for 90 minutes") == 2
    assert "(A wall divides it)" in accepted.stdout
    hurried = run("check", "team.eventdesk", "--forum", "quiet-cities-3", "--room-change", "90", "--json")
    kinds = {one["kind"] for one in json.loads(hurried.stdout)["conflicts"]}
    assert kinds == {"room_double_booked", "room_change_too_short"}

    report = json.loads(run("check", "team.eventdesk", "--forum", "korea-china-sti-7", "--json").stdout)
    # Whatever its phase says: what was held is judged as it was on site.
    assert (report["status"], report["phase"]) == ("held", "on_site")
    held = run("check", "team.eventdesk", "--forum", "korea-china-sti-7")
    assert held.returncode == 0
    assert "Item 1 of session “Keynote speeches” has no title." in held.stdout


def test_the_demonstration_prints_again_what_changed_and_nothing_else(run: Run, tmp_path: Path) -> None:
    agenda = tmp_path / "show" / "quiet-cities-3-agenda.pdf"
    run("demo", "--no-window", "show")
    before = agenda.stat().st_mtime_ns
    run("demo", "--no-window", "show")
    assert agenda.stat().st_mtime_ns == before
    workspace = Workspace.open(tmp_path / "show" / "demo.eventdesk")
    with workspace.edit("Another theme") as edit:
        (forum,) = edit.all(records.Forum, key="quiet-cities-3")
        forum.theme = Text({"en": "Louder"})
    workspace.close()
    run("demo", "--no-window", "show")
    assert agenda.stat().st_mtime_ns > before


def test_the_demonstration_can_be_made_twice(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        done = run("demo", "show", QT_QPA_PLATFORM="offscreen")
        assert (done.returncode, done.stderr) == (0, "")
        printed = [Path(line) for line in lines(done.stdout)[:-1]]
        assert [path.name for path in printed] == [
            "korea-china-sti-7-agenda.pdf",
            "korea-china-sti-7-press-release.pdf",
            "island-energy-2-agenda.pdf",
            "island-energy-2-press-release.pdf",
            "quiet-cities-3-agenda.pdf",
            "quiet-cities-3-press-release.pdf",
        ]
        assert all((tmp_path / path).read_bytes().startswith(b"%PDF") for path in printed)
        assert "no display" in lines(done.stdout)[-1]
    workspace = Workspace.open(tmp_path / "show" / "demo.eventdesk")
    try:
        assert len(workspace.forums()) == 3
    finally:
        workspace.close()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["lst"], "did you mean “list”?"),
        (["import", "a.eventdesk"], "Missing argument"),
        (["print", "a.eventdesk", "--document", "agenda"], "Missing option “--forum”"),
        (["check", "a.eventdesk", "--forum", "x", "--jsn"], "No such option"),
        (["a.eventdesk", "b.eventdesk"], "unexpected extra argument"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(
    arguments: list[str], sentence: str, run: Run, tmp_path: Path
) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = lines(done.stderr)
    assert sentence in line
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["list", "none.eventdesk"], "none.eventdesk is not there"),
        (["list", "notes.txt"], "notes.txt is not an EventDesk workspace"),
        (["import", "notes.txt", str(KOREA_CHINA)], "notes.txt is not an EventDesk workspace"),
        (["my.eventdesk"], "There is no display to open the window on"),
        (["demo", "notes.txt"], "cannot be made"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_1(
    arguments: list[str], sentence: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("buy milk")
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = lines(done.stderr)
    assert sentence in line
    assert (tmp_path / "notes.txt").read_text() == "buy milk"


def test_a_forum_that_is_not_there(run: Run, tmp_path: Path) -> None:
    store(tmp_path, KOREA_CHINA)
    done = run("export", "team.eventdesk", "--forum", "korea-china-sti-8", "--out", "x.json")
    assert done.returncode == 1
    assert lines(done.stderr) == [
        "eventdesk: team.eventdesk has no forum “korea-china-sti-8”; did you mean “korea-china-sti-7”?"
    ]


def test_an_unforeseen_error_tells_its_place_and_nothing_personal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from eventdesk.cli import main, window

    def fail(_file: Path | None) -> int:
        raise KeyError("ann@example.org")

    monkeypatch.setattr(window, "run_window", fail)
    assert main(["some.eventdesk"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("eventdesk: Unexpected error (KeyError) in eventdesk")
    assert "example.org" not in told
    assert "Traceback" not in told


def test_help_and_the_way_to_the_window_load_nothing_heavy(tmp_path: Path) -> None:
    heavy = ["sqlalchemy", "alembic", "babel", "yaml", "reportlab", "PySide6", "msgspec"]
    program = (
        "import sys\nfrom eventdesk.cli import main\nimport eventdesk.cli.window\n"
        "main(['--help'])\nmain(['import', '--help'])\n"
        f"print([name for name in {heavy} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stderr.strip() == "[]"
    assert "import" in done.stdout
