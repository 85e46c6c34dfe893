"""An agenda goes to the printer, the programme changes: what the organizer sees and hands out then."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.cli import main
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.documents.page import DocumentsPage
from eventdesk.desktop.pages.overview.page import OverviewPage
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace.printings import printings
from eventdesk.workspace.workspace import Workspace

FORUM = "quiet-cities-3"


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [resource("samples", f"{FORUM}.yaml")])
    workspace.close()
    return path


@pytest.fixture
def file(tmp_path: Path, sample_file: Path) -> Path:
    return Path(shutil.copy(sample_file, tmp_path))


def move_to_harbour(workspace: Workspace) -> None:
    """“Measuring Noise” a quarter of an hour later, in the Harbour Hall."""
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    session = next(one for one in snapshot.sessions if one.id == "measuring")
    assert session.starts_at is not None
    assert session.ends_at is not None
    later = timedelta(minutes=15)
    with workspace.edit("Move session") as edit:
        times = {"starts_at": session.starts_at + later, "ends_at": session.ends_at + later}
        edit.change(records.Session, session.uid, times | {"room_uid": snapshot.room("harbour").uid})


def rename_city(workspace: Workspace) -> None:
    forum = workspace.snapshot(workspace.forums()[0].uid).forum
    with workspace.edit("Rename") as edit:
        edit.change(records.Forum, forum.uid, {"city": Text({"en": "Elsewhere"})})


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


# On the command line


def test_a_printing_is_kept_and_the_slip_starts_from_it(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a.pdf"
    common = ["print", str(file), "--forum", FORUM, "--out", str(out)]
    assert main([*common, "--document", "agenda"]) == 0
    assert main([*common, "--document", "cards"]) == 0
    assert main([*common, "--document", "grid", "--no-record"]) == 0
    capsys.readouterr()
    assert main(["printings", str(file), "--forum", FORUM]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(row[2], row[3], row[4], row[6]) for row in rows] == [
        ("cards", "en", "A4", "current"),
        ("agenda", "en", "A4", "current"),
    ]

    workspace = Workspace.open(file)
    move_to_harbour(workspace)
    workspace.close()
    assert main(["printings", str(file), "--forum", FORUM]) == 0
    again = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[6] for row in again] == ["stale, 2 changes", "stale, 2 changes"]

    slip = tmp_path / "slip.pdf"
    since = ["print", str(file), "--forum", FORUM, "--out", str(slip), "--document", "change-slip"]
    assert main([*since, "--since", rows[1][0], "--language", "ko"]) == 0
    text = text_of(slip)
    assert "11:00–12:30 → 11:15–12:45" in text
    assert "갈매기실 → 하버홀" in text
    assert "소음 측정" in text


def test_what_cannot_be_compared_is_refused_in_a_sentence(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    slip = ["print", str(file), "--forum", FORUM, "--out", str(tmp_path / "s.pdf"), "--document", "change-slip"]
    assert main(slip) == 1
    assert "Nothing was printed yet" in capsys.readouterr().err
    assert main([*slip, "--since", "yesterday"]) == 1
    assert "There is no printing “yesterday”" in capsys.readouterr().err
    assert not (tmp_path / "s.pdf").exists()


def test_a_release_is_stale_once_it_would_read_otherwise(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.pdf"
    main(["print", str(file), "--forum", FORUM, "--out", str(out), "--document", "press-release"])

    def told() -> str:
        capsys.readouterr()
        main(["printings", str(file), "--forum", FORUM])
        return capsys.readouterr().out.split("\t")[6].strip()

    assert told() == "current"
    workspace = Workspace.open(file)
    forum = workspace.snapshot(workspace.forums()[0].uid).forum
    with workspace.edit("Notes") as edit:
        edit.change(records.Forum, forum.uid, {"website": "https://other.example"})
    assert told() == "current"
    rename_city(workspace)
    workspace.close()
    assert told() == "stale, 1 change"


def test_the_slip_of_a_release_tells_its_facts_then_and_now(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["print", str(file), "--forum", FORUM, "--out", str(tmp_path / "r.pdf"), "--document"]
    assert main([*common, "press-release"]) == 0
    workspace = Workspace.open(file)
    rename_city(workspace)
    workspace.close()
    assert main([*common, "change-slip", "--second-language", "ko", "--page-size", "A3"]) == 0
    text = text_of(tmp_path / "r.pdf")
    assert "Changes to the press release" in text
    assert "Venue: Busan → Elsewhere" in text
    assert "장소: " in text
    # Of a programme and a release the programme's readers come first.
    assert main([*common, "agenda"]) == 0
    assert main([*common, "change-slip"]) == 0
    assert "Nothing has changed" in text_of(tmp_path / "r.pdf")


def test_printing_is_no_step_to_undo(file: Path, tmp_path: Path) -> None:
    workspace = Workspace.open(file)
    before = workspace.last_step()
    workspace.close()
    main(["print", str(file), "--forum", FORUM, "--out", str(tmp_path / "a.pdf"), "--document", "door-sign"])
    workspace = Workspace.open(file)
    assert workspace.last_step() == before
    assert len(printings(workspace, FORUM)) == 1
    workspace.close()


# In the window


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def desk(file: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    desk.open(Workspace.open(file))
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, theme: Theme, qtbot: QtBot) -> DocumentsPage:
    page = DocumentsPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 740)
    with qtbot.waitExposed(page):
        page.show()
    drawn(page, qtbot)
    return page


def drawn(page: DocumentsPage, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=20_000)
    return " ".join(page.preview.text().split())


def click(page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert found is not None
    assert found.isVisible()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def state_of(page: QWidget) -> str:
    found = page.findChild(QLabel, "printed-state")
    assert found is not None
    return found.text() if found.isVisible() else ""


def save(page: DocumentsPage, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))
    click(page, "save-document")
    qtbot.waitUntil(lambda: bool(state_of(page)), timeout=10_000)


def test_a_saved_agenda_becomes_stale_and_its_slip_is_one_click_away(
    page: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert state_of(page) == ""
    save(page, tmp_path / "agenda.pdf", qtbot, monkeypatch)
    assert "Nothing on it has changed" in state_of(page)

    workspace = desk.workspace
    assert workspace is not None
    move_to_harbour(workspace)
    qtbot.waitUntil(lambda: "2 things on it have changed" in state_of(page), timeout=10_000)
    click(page, "what-changed")
    rows = page.printed.rows
    assert rows.isVisible()
    model = rows.model()
    shown = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    assert shown == [
        ["Measuring Noise", "Time", "11:00–12:30", "11:15–12:45"],
        ["Measuring Noise", "Room", "Gull Room", "Harbour Hall"],
    ]
    with qtbot.waitSignal(desk.went) as went:
        rows.itemActivated.emit(rows.topLevelItem(0), 0)
    assert went.args[0].page == "programme"

    click(page, "make-change-slip")
    assert page.document == "change-slip"
    text = drawn(page, qtbot)
    assert "Changes to the programme" in text
    assert "Gull Room → Harbour Hall" in text

    desk.undo()
    qtbot.waitUntil(lambda: "Nothing has changed" in drawn(page, qtbot), timeout=10_000)
    page.show_place("agenda")
    qtbot.waitUntil(lambda: "Nothing on it has changed" in state_of(page), timeout=10_000)


def test_a_stale_release_lists_what_changed_under_its_words(
    page: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_place("press-release")
    save(page, tmp_path / "release.pdf", qtbot, monkeypatch)
    workspace = desk.workspace
    assert workspace is not None
    rename_city(workspace)
    qtbot.waitUntil(lambda: "One thing on it has changed" in state_of(page), timeout=10_000)
    click(page, "what-changed")
    item = page.printed.rows.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(1, 4)] == ["Venue", "Busan", "Elsewhere"]
    with qtbot.waitSignal(desk.went) as went:
        page.printed.rows.itemActivated.emit(item, 0)
    assert went.args == [Place("overview", "")]
    click(page, "make-change-slip")
    text = drawn(page, qtbot)
    assert "Changes to the press release" in text
    assert "Busan → Elsewhere" in text


def test_without_a_printing_the_slip_says_what_to_do(page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_place("change-slip")
    said = [found.text() for found in page.preview.findChildren(QLabel) if found.isVisible()]
    assert any("Nothing was printed yet" in text for text in said)


def test_the_overview_names_what_is_out_of_date(
    desk: Desk, theme: Theme, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    main(["print", str(file), "--forum", FORUM, "--out", str(tmp_path / "g.pdf"), "--document", "grid"])
    overview = OverviewPage(desk)
    qtbot.addWidget(overview)
    with qtbot.waitExposed(overview):
        overview.show()
    workspace = desk.workspace
    assert workspace is not None
    move_to_harbour(workspace)
    model = overview.findings.model()

    def told() -> list[str]:
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: "A printed document is out of date" in told(), timeout=10_000)
    row = told().index("A printed document is out of date")
    with qtbot.waitSignal(desk.went) as went:
        overview.findings.clicked.emit(model.index(row, 0))
    assert went.args == [Place("documents", "grid")]


@pytest.mark.parametrize(("document", "short_edge"), [("grid", False), ("booklet", True)])
def test_paper_lies_as_the_pages_do_and_what_is_printed_is_kept(
    page: DocumentsPage,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    document: str,
    short_edge: bool,
) -> None:
    target = tmp_path / "printed.pdf"
    asked: list[QPrinter.DuplexMode] = []

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(72)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    # Without a real printer Qt forgets what it was asked for.
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _printer, mode: asked.append(mode))
    page.show_place(document)
    drawn(page, qtbot)
    click(page, "print-document")
    qtbot.waitUntil(lambda: bool(state_of(page)), timeout=20_000)
    with pypdfium2.PdfDocument(target) as paper:
        width, height = paper[0].get_size()
    assert width > height
    assert (asked == [QPrinter.DuplexMode.DuplexShortSide]) == short_edge
    workspace = desk.workspace
    assert workspace is not None
    assert [line.document for line in printings(workspace, FORUM)] == [document]


def test_what_changed_for_the_second_languages_readers_is_listed_in_theirs(
    page: DocumentsPage, desk: Desk, tmp_path: Path, qtbot: QtBot, file: Path
) -> None:
    out = ["--out", str(tmp_path / "a.pdf"), "--document", "agenda", "--second-language", "ko"]
    assert main(["print", str(file), "--forum", FORUM, *out]) == 0
    workspace = desk.workspace
    assert workspace is not None
    session = workspace.snapshot(workspace.forums()[0].uid).sessions[1]
    with workspace.edit("Translate") as edit:
        edit.change(records.Session, session.uid, {"title": Text({**session.title, "ko": "새 개회식"})})
    qtbot.waitUntil(lambda: "One thing on it has changed" in state_of(page), timeout=10_000)
    click(page, "what-changed")
    item = page.printed.rows.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(1, 4)] == ["제목", "개회식", "새 개회식"]
