"""The first start: the sample, a forum of one's own, and what goes wrong with files."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop import window_files
from eventdesk.desktop.app import Program
from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.desktop.start_forum import NewForumDialog
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.samples import add_samples, sample_files
from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.workspace.workspace import Workspace

Start = Callable[..., Program]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    chosen = Settings(tmp_path / "settings.ini")
    chosen.language = "en"
    return chosen


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(window_files, "_documents", lambda: str(folder))
    return folder


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Start]:
    """Starts the program, with a workspace or without; several times in one test, as a person does."""
    running: list[Program] = []

    def begin(path: Path | None = None) -> Program:
        while running:
            running.pop().leave()
        program = Program(qapp, settings, path)
        running.append(program)
        program.show()
        qtbot.waitUntil(lambda: path is None or program.desk.workspace is not None or refused(program) != "")
        return program

    yield begin
    while running:
        running.pop().leave()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.eventdesk"
    workspace = Workspace.create(path)
    add_samples(workspace)
    workspace.close()
    return path


@pytest.fixture
def copy(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample, tmp_path / "Forums.eventdesk"))


def refused(program: Program) -> str:
    return program.window.status.refusal.sentence()


def shown_page(window: MainWindow) -> str:
    page = window.pages.shown
    return page.name if page is not None else ""


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(widget: QWidget, text: str) -> None:
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def keys(window: QWidget, *names: str) -> None:
    for name in names:
        QTest.keySequence(window, name)


def answer(kind: type[QWidget], act: Callable[[QWidget], object]) -> None:
    """Do something with the next dialog of that kind, as soon as it stands open."""

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                act(widget)
                return
        QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def test_from_the_first_start_to_a_change_that_outlives_it(start: Start, documents: Path, qtbot: QtBot) -> None:
    program = start()
    window = program.window
    assert window.start.isVisible()
    press(window, "start-open-sample")
    qtbot.waitUntil(lambda: program.desk.snapshot is not None)
    assert (documents / "EventDesk sample.eventdesk").is_file()
    assert shown_page(window) == "overview"
    workspace = program.desk.workspace
    assert workspace is not None
    assert len(workspace.forums()) == len(sample_files())

    # Search, in the script of the country, over all forums.
    QTest.keySequence(window, "Ctrl+K")
    search = window.bar.search
    assert search.hasFocus()
    write(search, "기조")
    qtbot.waitUntil(search.popup.isVisible)
    QTest.keyClick(search.popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_page(window) == "programme")

    # Change, undo, redo: the menu says what.
    snapshot = program.desk.snapshot
    assert snapshot is not None
    session = snapshot.sessions[0]
    changed = session.title.with_value("en", "Grand opening")
    program.desk.attempt(
        "Rename session", lambda edit: edit.change(records.Session, session.uid, {"title": changed})
    )
    act = window.actions_of
    assert act.undo.text().replace("&", "") == "Undo Rename session"
    assert window.status.text() == "Saved · Rename session"
    QTest.keySequence(window, "Ctrl+Z")
    assert program.desk.snapshot is not None
    assert program.desk.snapshot.sessions[0].title == session.title
    assert window.status.text() == "Undone · Rename session"
    assert act.redo.text().replace("&", "") == "Redo Rename session"
    QTest.keySequence(window, "Ctrl+Shift+Z")
    assert program.desk.snapshot.sessions[0].title == changed

    # Another start: the same workspace is offered, and nothing is lost, not even undo.
    again = start()
    press(again.window, "recent-EventDesk sample.eventdesk")
    qtbot.waitUntil(lambda: again.desk.snapshot is not None)
    assert again.desk.snapshot is not None
    assert again.desk.snapshot.sessions[0].title == changed
    assert again.window.actions_of.undo.text().replace("&", "") == "Undo Rename session"


def test_a_forum_of_ones_own(start: Start, documents: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    program = start()
    path = documents / "Ours.eventdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))

    def fill(dialog: QWidget) -> None:
        def line(name: str) -> QLineEdit:
            found = dialog.findChild(QLineEdit, name)
            assert found is not None, name
            return found

        create = dialog.findChild(QPushButton, "create-forum")
        assert create is not None
        assert not create.isEnabled()
        assert create.toolTip() == "Give the series or a title."
        write(line("forum-series"), "Innovation Forum")
        write(line("forum-edition"), "8")
        write(line("forum-starts-on"), "14.5.2026")
        write(line("forum-city"), "Seoul")
        assert create.isEnabled()
        QTest.mouseClick(create, Qt.MouseButton.LeftButton)

    answer(NewForumDialog, fill)
    press(program.window, "start-new-forum")
    qtbot.waitUntil(lambda: program.desk.snapshot is not None)
    assert path.is_file()
    assert program.desk.snapshot is not None
    forum = program.desk.snapshot.forum
    assert forum.series is not None
    assert forum.series.name == Text({"en": "Innovation Forum"})
    assert (forum.edition, forum.starts_on, forum.ends_on) == (8, date(2026, 5, 14), date(2026, 5, 14))
    assert forum.city == Text({"en": "Seoul"})
    assert program.window.windowTitle() == "8th Innovation Forum – EventDesk"
    chooser = program.window.findChild(QComboBox, "forum-chooser")
    assert chooser is not None
    assert chooser.currentText() == "8th Innovation Forum"
    # Undone, there is no forum: the start page says what to do next.
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    QTest.keySequence(program.window, "Ctrl+Z")
    assert program.desk.snapshot is None
    assert program.window.start.isVisible()


def test_what_is_refused_in_a_field_keeps_the_page_and_says_so(start: Start, copy: Path) -> None:
    program = start(copy)
    window = program.window
    snapshot = program.desk.snapshot
    assert snapshot is not None
    program.desk.go(Place("programme", snapshot.sessions[0].uid))
    time = window.findChild(QLineEdit, "session-starts-at")
    assert time is not None
    time.setFocus()
    time.selectAll()
    write(time, "noon")
    QTest.keySequence(window, "Ctrl+Shift+T")
    page = window.pages.shown
    assert isinstance(page, ProgrammePage)
    assert not page.shows_timetable(), "the field in question stays in sight"
    assert not window.show_page("people")
    assert shown_page(window) == "programme"
    assert refused(program) == "First correct the field marked in red, or show what is stored."
    time.selectAll()
    write(time, "1005")
    assert window.show_page("people")
    assert refused(program) == ""


def test_a_workspace_that_is_none_is_refused_in_words(start: Start, tmp_path: Path, settings: Settings) -> None:
    broken = tmp_path / "broken.eventdesk"
    broken.write_bytes(b"not a database" * 1000)
    program = start(broken)
    assert program.window.start.isVisible()
    assert "broken.eventdesk" in refused(program)
    assert "Traceback" not in refused(program)
    assert broken.read_bytes() == b"not a database" * 1000
    assert settings.recent == []


def test_a_recent_workspace_that_is_gone_is_told_and_forgotten(
    start: Start, tmp_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    settings.remember(tmp_path / "gone.eventdesk")
    program = start()
    press(program.window, "recent-gone.eventdesk")
    qtbot.waitUntil(lambda: refused(program) != "")
    assert "gone.eventdesk" in refused(program)
    assert settings.recent == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that may not be written")
def test_a_place_that_may_not_be_written_is_told(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    program = start(folder / "new.eventdesk")
    assert "new.eventdesk" in refused(program)


def test_a_path_that_is_not_there_yet_is_made(start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "new" / "first.eventdesk")
    assert (tmp_path / "new" / "first.eventdesk").is_file()
    assert program.window.start.isVisible()
    assert program.window.windowTitle() == "first – EventDesk"


def test_import_refuses_a_bad_file_and_stores_nothing(
    start: Start, copy: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(copy)
    bad = tmp_path / "bad.yaml"
    bad.write_text("eventdesk: 1\nforum: {id: x, colour: red}\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(bad)], ""))
    assert program.desk.workspace is not None
    before = program.desk.workspace.forums()
    program.window.actions_of.import_forum.trigger()
    qtbot.waitUntil(lambda: refused(program) != "")
    assert "bad.yaml" in refused(program)
    assert "colour" in refused(program)
    assert program.desk.workspace.forums() == before


def test_export_then_import_again_asks_before_it_replaces(
    start: Start, copy: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(copy)
    desk, act = program.desk, program.window.actions_of
    out = tmp_path / "out.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(out)], ""))
    act.export_forum.trigger()
    qtbot.waitUntil(lambda: program.window.status.text().startswith("Exported"))
    assert desk.snapshot is not None
    session, forum_id = desk.snapshot.sessions[0], desk.snapshot.forum.id
    desk.attempt(
        "Rename", lambda edit: edit.change(records.Session, session.uid, {"title": Text({"en": "Changed"})})
    )

    asked: list[str] = []

    def keep(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.buttons()[1].click()

    answer(QMessageBox, keep)
    act.import_forum.trigger()
    qtbot.waitUntil(lambda: bool(asked))
    assert forum_id in asked[0]
    assert desk.snapshot.sessions[0].title == Text({"en": "Changed"})

    answer(QMessageBox, lambda box: box.buttons()[0].click())  # type: ignore[attr-defined]
    act.import_forum.trigger()
    qtbot.waitUntil(lambda: desk.snapshot is not None and desk.snapshot.sessions[0].title == session.title)


def test_another_programs_change_is_seen(start: Start, copy: Path, qtbot: QtBot) -> None:
    program = start(copy)
    assert program.desk.snapshot is not None
    uid = program.desk.snapshot.sessions[0].uid
    other = Workspace.open(copy)
    with other.edit("Elsewhere", program.desk.forum_uid) as edit:
        edit.change(records.Session, uid, {"title": Text({"en": "From elsewhere"})})
    other.close()
    qtbot.waitUntil(
        lambda: (
            program.desk.snapshot is not None
            and program.desk.snapshot.sessions[0].title == Text({"en": "From elsewhere"})
        )
    )


def test_light_dark_and_language_are_kept(start: Start, copy: Path, settings: Settings, qtbot: QtBot) -> None:
    program = start(copy)

    def ground() -> int:
        return QApplication.palette().color(QPalette.ColorRole.Window).lightness()

    dark = next(one for one in program.window.actions_of.modes.actions() if one.objectName() == "mode-dark")
    dark.trigger()
    assert ground() < 128
    program.window.show_page("people")
    korean = next(
        one for one in program.window.actions_of.languages.actions() if one.objectName() == "language-ko"
    )
    korean.trigger()
    window = program.window
    assert window.navigation.actions_by_page["people"].text() == "인물"
    assert shown_page(window) == "people"
    assert program.desk.snapshot is not None
    again = start(copy)
    assert ground() < 128
    assert again.window.navigation.actions_by_page["people"].text() == "인물"
    next(one for one in again.window.actions_of.modes.actions() if one.objectName() == "mode-light").trigger()
    next(one for one in again.window.actions_of.languages.actions() if one.objectName() == "language-en").trigger()
    assert again.window.navigation.actions_by_page["people"].text() == "People"


def test_a_fault_in_the_program_is_a_sentence_without_personal_data(
    start: Start, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = start(copy)
    try:
        raise KeyError("Choi Gi-young")
    except KeyError as error:
        program.fault(KeyError, error, error.__traceback__)
    assert "KeyError" in refused(program)
    told = refused(program) + capsys.readouterr().err
    assert "Choi" not in told
    assert "test_first_start.py" in told
