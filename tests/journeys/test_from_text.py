"""An organizer makes a forum of last edition's release: paste, look, tick, correct, create, undo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop import window_files
from eventdesk.desktop.app import Program
from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.from_text import FromTextDialog
from eventdesk.desktop.pages.overview.page import OverviewPage
from eventdesk.interchange.from_text import FieldName
from eventdesk.interchange.samples import add_samples
from eventdesk.workspace.workspace import Workspace

TEXT = """The 4th Coral Forum was held on 3 May 2026 at Reef Hall, Cairns, Australia.
Dr. Ruth Ng, director of Reef Institute, talked about “Warm Water and Bleaching”.
Prof. Ana ReIs of University of Porto presented “Nurseries”.
"""
KEY = Qt.Key
Start = Callable[[Path | None], Program]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    monkeypatch.setattr(window_files, "_documents", lambda: str(tmp_path))
    running: list[Program] = []

    def begin(path: Path | None) -> Program:
        program = Program(qapp, settings, path)
        running.append(program)
        program.show()
        qtbot.waitUntil(lambda: path is None or program.desk.workspace is not None)
        return program

    yield begin
    for program in running:
        program.leave()


@pytest.fixture
def program(start: Start, tmp_path: Path) -> Program:
    path = tmp_path / "Forums.eventdesk"
    Workspace.create(path).close()
    return start(path)


@pytest.fixture
def dialog(program: Program, qtbot: QtBot) -> FromTextDialog:
    made = FromTextDialog(program.desk, program.window)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


def press(dialog: FromTextDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def read(dialog: FromTextDialog, qtbot: QtBot, text: str = TEXT) -> None:
    QApplication.clipboard().setText(text)
    dialog.source.setFocus()
    dialog.source.paste()
    press(dialog, "read-text")
    qtbot.waitUntil(dialog.tree.isVisible)


def row(dialog: FromTextDialog, *path: str) -> QModelIndex:
    """The row with that way of titles from the top (a group by its first word)."""
    model, index = dialog.tree.model(), QModelIndex()
    for title in path:
        rows = [model.index(number, 0, index) for number in range(model.rowCount(index))]
        index = next(one for one in rows if str(one.data()).split(" (")[0] == title)
    return index


def ticked(index: QModelIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def test_the_whole_way(program: Program, qtbot: QtBot) -> None:
    def in_dialog() -> None:
        dialog = program.window.findChild(FromTextDialog)
        assert dialog is not None
        read(dialog, qtbot)
        press(dialog, "create-forum")

    QTimer.singleShot(0, in_dialog)
    program.window.actions_of.from_text.trigger()
    qtbot.waitUntil(lambda: program.desk.snapshot is not None)
    forum = program.desk.snapshot
    assert forum is not None
    assert forum.forum.edition == 4
    assert [person.name["en"] for person in forum.people] == ["Ruth Ng", "Ana Reis"]
    assert isinstance(program.window.pages.shown, OverviewPage)
    # One step: undo takes all of it back.
    program.desk.undo()
    assert program.desk.snapshot is None
    assert program.desk.workspace is not None
    assert program.desk.workspace.last_step() is None


def test_nothing_can_be_created_before_it_is_read(dialog: FromTextDialog) -> None:
    create, do_read = (dialog.findChild(QPushButton, name) for name in ("create-forum", "read-text"))
    assert create is not None
    assert do_read is not None
    assert not create.isEnabled()
    assert create.toolTip() == "Read a text first."
    assert do_read.toolTip() == "Paste or open a text first."


def test_a_row_shows_its_place_and_a_place_its_row(dialog: FromTextDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    person = row(dialog, "People", "Ana Reis")
    dialog.tree.setCurrentIndex(person)
    chosen = [one.cursor.selectedText() for one in dialog.source.extraSelections()]
    assert "Prof. Ana ReIs of University of Porto" in chosen
    why = dialog.findChild(type(dialog._why), "why-proposed")
    assert why is not None
    assert "In the text: Ana ReIs" in why.text()
    # The other way: the caret goes to the other name.
    cursor = dialog.source.textCursor()
    cursor.setPosition(TEXT.index("Ruth Ng") + 2)
    dialog.source.setTextCursor(cursor)
    assert dialog.tree.currentIndex().data() == "Ruth Ng"


def test_ticking_by_keyboard(dialog: FromTextDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    person = row(dialog, "People", "Ruth Ng")
    dialog.tree.setCurrentIndex(person)
    QTest.keyClick(dialog.tree, KEY.Key_Space)
    assert not ticked(person)
    session = dialog.tree.model().index(0, 0, row(dialog, "Programme"))
    dialog.tree.setCurrentIndex(session)
    QTest.keyClick(dialog.tree, KEY.Key_Space)
    wanted = dialog.wanted()
    kinds = {wanted.proposal.by_key[key].kind for key in wanted.accepted}
    assert "item" not in kinds
    assert "session" not in kinds


def test_a_value_is_corrected(dialog: FromTextDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    dialog.tree.expandAll()
    name = row(dialog, "People", "Ruth Ng", "Name")
    dialog.tree.setCurrentIndex(name)
    QTest.keyClick(dialog.tree, KEY.Key_Return)
    editor = dialog.tree.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Ruth Nguyen")
    QTest.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: name.siblingAtColumn(1).data() == "Ruth Nguyen")
    assert row(dialog, "People", "Ruth Nguyen").isValid()
    assert any(part.value(FieldName.NAME) == "Ruth Nguyen" for part in dialog.wanted().proposal.parts)


def test_a_day_that_is_none_is_not_taken(dialog: FromTextDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    day = row(dialog, "Forum", "Days", "First day").siblingAtColumn(1)
    dialog.tree.model().setData(day, "the third of May")
    assert day.data() == "2026-05-03"


def test_a_forum_without_a_name_needs_one(dialog: FromTextDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot, "Dr. Ruth Ng, director of Reef Institute, talked about “Warm Water”.")
    create = dialog.findChild(QPushButton, "create-forum")
    assert create is not None
    assert create.toolTip() == "The forum needs a name: tick it, or write one."
    title = row(dialog, "Forum", "Name", "Title").siblingAtColumn(1)
    dialog.tree.model().setData(title, "Reef Days")
    assert create.isEnabled()


def test_a_file_is_dropped(dialog: FromTextDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-16")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    dialog.source.insertFromMimeData(data)
    qtbot.waitUntil(dialog.tree.isVisible)
    assert row(dialog, "People", "Ruth Ng").isValid()


def test_a_file_that_is_no_text_is_told(dialog: FromTextDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "agenda.pdf"
    path.write_bytes(b"%PDF-1.7")
    dialog.open_path(path)
    qtbot.waitUntil(lambda: "paste its text" in dialog._said.text())


def test_a_text_that_tells_of_no_forum(dialog: FromTextDialog, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("one two three")
    dialog.source.paste()
    press(dialog, "read-text")
    qtbot.waitUntil(lambda: "Nothing in this text" in dialog._said.text())
    assert not dialog.tree.isVisible()


def test_the_text_can_be_changed_and_read_again(dialog: FromTextDialog, qtbot: QtBot) -> None:
    read(dialog, qtbot)
    press(dialog, "change-text")
    assert not dialog.source.isReadOnly()
    dialog.source.setPlainText("\N{SEEDLING} " + TEXT.replace("4th", "5th"))
    press(dialog, "read-text")
    qtbot.waitUntil(dialog.tree.isVisible)
    assert row(dialog, "Forum", "Name", "Edition").siblingAtColumn(1).data() == "5"
    # Behind a character that Qt counts as two, places are right as well.
    dialog.tree.setCurrentIndex(row(dialog, "People", "Ruth Ng"))
    chosen = [one.cursor.selectedText() for one in dialog.source.extraSelections()]
    assert "Dr. Ruth Ng, director of Reef Institute" in chosen
    cursor = dialog.source.textCursor()
    cursor.setPosition(dialog.source.toPlainText().index("Ana") + 3)
    dialog.source.setTextCursor(cursor)
    assert dialog.tree.currentIndex().data() == "Ana Reis"


def test_who_is_in_the_directory_is_offered(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Sample.eventdesk"
    workspace = Workspace.create(path)
    add_samples(workspace)
    workspace.close()
    program = start(path)
    dialog = FromTextDialog(program.desk, program.window)
    dialog.show()
    read(
        dialog,
        qtbot,
        "The 8th STI Forum was held in Seoul. Dr. Hwang-hee Cho, president of STEPI, talked about “AI”.",
    )
    same = row(dialog, "People", "Hwang-hee Cho", "Is in the directory already")
    assert ticked(same)
    before = len(program.desk.workspace.forums()) if program.desk.workspace else 0
    wanted = dialog.wanted()
    assert wanted.same
    assert program.desk.attempt("New forum from text", wanted.add)
    assert program.desk.workspace is not None
    assert len(program.desk.workspace.forums()) == before + 1


def test_the_start_page_offers_it(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    choice = program.window.start.findChild(QPushButton, "start-new-from-text")
    assert choice is not None
    seen: list[bool] = []

    def close() -> None:
        dialog = program.window.findChild(FromTextDialog)
        seen.append(dialog is not None and dialog.isVisible())
        if dialog is not None:
            QTest.keyClick(dialog, KEY.Key_Escape)

    QTimer.singleShot(200, close)
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.waitUntil(lambda: seen == [True])
