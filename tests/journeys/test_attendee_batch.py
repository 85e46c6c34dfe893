"""What an organizer does to many attendees at once: paste, fill down, change, find and replace, export, copy."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from eventdesk.desktop.attendee_batch import base, change_dialog, working
from eventdesk.desktop.attendee_batch.base import BatchDialog
from eventdesk.desktop.attendee_batch.export_dialog import ExportDialog
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.page import AttendeesPage
from eventdesk.desktop.work import Progress
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, Consents, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

TIDES = ForumSnapshot(
    forum=Forum(id="tides", languages=("en", "ko"), timezone="Asia/Seoul"),
    attendees=(
        Attendee(id="1", name=Text({"en": "Ann Lee"}), organization=Text({"en": "Port"}), code="AAA111"),
        Attendee(id="2", name=Text({"en": "Bo Lee", "ko": "이보"}), code="BBB222", tags=("bus",)),
        Attendee(id="3", name=Text({"en": "Cem Lang"}), code="CCC333", consents=Consents(press_list=True)),
    ),
)


class Window:
    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk, self.page = qtbot, desk, AttendeesPage(desk)
        self.refusals: list[str] = []
        desk.refused.connect(self.refusals.append)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.view = self.page.view
        qtbot.waitUntil(lambda: len(self.view.shown()) == 3)
        self.dialogs = 0

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        assert self.desk.snapshot is not None
        return self.desk.snapshot.attendees

    def stand(self, name: str, key: str, rows: int = 1) -> None:
        """Put the cursor on that cell, and select so many rows from it down."""
        row = [entry.name for entry in self.view.shown()].index(name)
        column = [one.key for one in self.view.columns()].index(key)
        flags, model = QItemSelectionModel.SelectionFlag, self.view.model()
        self.view.setFocus()
        chosen = self.view.selectionModel()
        # Not by the view, which asks whether Ctrl is still held.
        chosen.setCurrentIndex(model.index(row, column), flags.ClearAndSelect | flags.Rows)
        for below in range(1, rows):
            self.view.selectionModel().select(model.index(row + below, column), flags.Select | flags.Rows)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Key.Key_V, Ctrl)

    def meanwhile(self, act: Callable[[QDialog], None]) -> None:
        """What the person does in the dialog that comes next."""
        failures: list[BaseException] = []

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(10, meet)
                return
            self.dialogs += 1
            try:
                act(dialog)
            except BaseException as error:
                failures.append(error)
            finally:
                if dialog.isVisible():
                    dialog.done(0)

        QTimer.singleShot(0, meet)
        self.failures = failures

    def done(self) -> None:
        """Nothing went wrong in the dialog that was open."""
        if self.failures:
            raise self.failures[0]


def part(dialog: QDialog, kind: type[QWidget], name: str) -> QWidget:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def go(dialog: QDialog, name: str) -> None:
    button = part(dialog, QPushButton, name)
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, LEFT)


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, TIDES)
    workspace.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, new_file: Path) -> Iterator[Window]:
    path = tmp_path / "team.eventdesk"
    shutil.copy(new_file, path)
    desk = Desk()
    desk.open(Workspace.open(path))
    yield Window(qtbot, desk)
    desk.close()


def test_a_block_is_pasted_onto_the_list_in_one_step(window: Window) -> None:
    window.stand("Ann Lee", "organization")
    window.paste("Harbour\tVIP\r\n항만공사\tPress\r\n")
    assert [one.category for one in window.attendees] == ["vip", "press", "guest"]
    assert window.attendees[0].organization == Text({"en": "Harbour"})
    assert window.attendees[1].organization == Text({"ko": "항만공사"})
    window.desk.undo()
    assert window.attendees[0].organization == Text({"en": "Port"})
    assert not window.dialogs
    assert not window.refusals


def test_what_is_wrong_is_shown_before_anything_is_stored(window: Window) -> None:
    window.stand("Ann Lee", "category")
    before = window.attendees

    def look(dialog: QDialog) -> None:
        table = part(dialog, QTableView, "paste-changes")
        assert isinstance(table, QTableView)
        wrong = [table.model().index(0, column).data() for column in range(6)]
        assert wrong == ["Bo Lee", "Status", "Registered", "perhaps", "Choose one of the statuses.", "2"]
        assert window.attendees is before
        go(dialog, "paste-go")

    window.meanwhile(look)
    window.paste("VIP\tconfirmed\nPress\tperhaps")
    window.done()
    assert [one.category for one in window.attendees] == ["vip", "press", "guest"]
    assert [one.status.value for one in window.attendees[:2]] == ["confirmed", "registered"]
    window.desk.undo()
    assert [one.category for one in window.attendees] == ["guest"] * 3


def test_long_work_is_done_in_a_thread_and_can_be_cancelled(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (working, base, change_dialog):
        monkeypatch.setattr(module, "AT_ONCE", 0)
    window.stand("Ann Lee", "category", rows=3)
    window.paste("staff")
    window.bot.waitUntil(lambda: [one.category for one in window.attendees] == ["staff"] * 3)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, BatchDialog)
        field, choice = (part(dialog, QComboBox, f"change-many-{name}") for name in ("field", "choice"))
        assert isinstance(field, QComboBox)
        assert isinstance(choice, QComboBox)
        field.setCurrentIndex(field.findText("Status"))
        field.activated.emit(field.currentIndex())
        choice.setCurrentText("Confirmed")
        window.bot.waitUntil(part(dialog, QPushButton, "change-many-go").isEnabled)
        waited = threading.Event()

        def slow(progress: Progress) -> int:
            waited.wait(10)
            progress.check()
            return 0

        dialog.run(slow, lambda _done: dialog.accept(), "Storing…")
        go(dialog, "change-many-cancel")
        waited.set()
        said = part(dialog, QLabel, "change-many-said")
        assert isinstance(said, QLabel)
        window.bot.waitUntil(lambda: said.text() == "Stopped. Nothing was stored.")
        go(dialog, "change-many-go")
        window.bot.waitUntil(lambda: dialog.stored == 3)

    window.meanwhile(change)
    window.press(Key.Key_M, Ctrl | Shift)
    window.done()
    assert {one.status.value for one in window.attendees} == {"confirmed"}


def test_rows_below_the_list_are_people_to_add(window: Window) -> None:
    window.stand("Cem Lang", "name")

    def look(dialog: QDialog) -> None:
        box = part(dialog, QCheckBox, "paste-add")
        assert isinstance(box, QCheckBox)
        assert box.isChecked()
        go(dialog, "paste-go")

    window.meanwhile(look)
    window.paste("Cem Lang\tPort\n김하늘\tHarbour\nDora Ma\tHarbour")
    window.done()
    assert [one.name.pick("en") for one in window.attendees[3:]] == ["김하늘", "Dora Ma"]
    assert window.attendees[2].organization == Text({"en": "Port"})
    window.desk.undo()
    assert len(window.attendees) == 3


def test_one_copied_row_goes_onto_all_that_are_selected(window: Window) -> None:
    window.stand("Ann Lee", "category", rows=3)
    window.paste("staff")
    assert [one.category for one in window.attendees] == ["staff"] * 3


def test_the_topmost_cell_is_filled_down(window: Window) -> None:
    window.stand("Ann Lee", "organization", rows=3)
    window.press(Key.Key_D, Ctrl)
    assert [one.organization.pick("en") for one in window.attendees] == ["Port"] * 3
    window.press(Key.Key_D, Ctrl)
    assert window.refusals == ["All these cells are so already."]
    window.desk.undo()
    window.stand("Bo Lee", "organization")
    window.press(Key.Key_D, Ctrl)
    assert [one.organization.pick("en") for one in window.attendees] == ["Port", "Port", ""]


def test_a_field_of_many_is_changed_by_a_dialog(window: Window) -> None:
    window.stand("Ann Lee", "name", rows=3)

    def add_tags(dialog: QDialog) -> None:
        field = part(dialog, QComboBox, "change-many-field")
        assert isinstance(field, QComboBox)
        field.setCurrentIndex(field.findText("Tags"))
        field.activated.emit(field.currentIndex())
        QTest.keyClicks(part(dialog, QLineEdit, "change-many-value"), "bus, dinner")
        counts = part(dialog, QLabel, "change-many-counts")
        assert isinstance(counts, QLabel)
        window.bot.waitUntil(lambda: counts.text() == "3 will change")
        go(dialog, "change-many-go")

    window.meanwhile(add_tags)
    window.press(Key.Key_M, Ctrl | Shift)
    window.done()
    assert [one.tags for one in window.attendees] == [("bus", "dinner")] * 3
    step = window.desk.workspace.last_step() if window.desk.workspace else None
    assert step is not None
    assert step.label == "Change “Tags” of 3 attendees"


def test_a_consent_is_noted_with_its_date_and_source(window: Window) -> None:
    window.stand("Ann Lee", "name", rows=2)

    def agree(dialog: QDialog) -> None:
        field, choice = (part(dialog, QComboBox, f"change-many-{name}") for name in ("field", "choice"))
        assert isinstance(field, QComboBox)
        assert isinstance(choice, QComboBox)
        field.setCurrentIndex(field.findText("Photo consent"))
        field.activated.emit(field.currentIndex())
        choice.setCurrentText("Yes")
        QTest.keyClicks(part(dialog, QLineEdit, "change-many-on"), "2026-05-01")
        QTest.keyClicks(part(dialog, QLineEdit, "change-many-source"), "form")
        button = part(dialog, QPushButton, "change-many-go")
        window.bot.waitUntil(button.isEnabled)
        go(dialog, "change-many-go")

    window.meanwhile(agree)
    window.press(Key.Key_M, Ctrl | Shift)
    window.done()
    consents = window.attendees[1].consents
    assert (consents.photo, str(consents.photo_on), consents.photo_source) == (True, "2026-05-01", "form")
    assert not window.attendees[2].consents.photo


def test_a_spelling_is_replaced_but_where_it_was_unticked(window: Window) -> None:
    window.stand("Ann Lee", "name")

    def replace(dialog: QDialog) -> None:
        table = part(dialog, QTableView, "replace-changes")
        assert isinstance(table, QTableView)
        QTest.keyClicks(part(dialog, QLineEdit, "replace-find"), "lee")
        QTest.keyClicks(part(dialog, QLineEdit, "replace-with"), "Li")
        window.bot.waitUntil(lambda: table.model().rowCount() == 2)
        after = [table.model().index(row, 3).data() for row in range(2)]
        assert after == ["Ann Li", "Bo Li"]
        window.bot.waitUntil(part(dialog, QPushButton, "replace-go").isEnabled)
        table.selectRow(1)
        QTest.keyClick(table, Key.Key_Space)
        assert part(dialog, QPushButton, "replace-go").property("text") == "Replace 1"
        go(dialog, "replace-go")

    window.meanwhile(replace)
    window.press(Key.Key_H, Ctrl)
    window.done()
    assert [one.name.pick("en") for one in window.attendees] == ["Ann Li", "Bo Lee", "Cem Lang"]
    window.desk.undo()
    assert window.attendees[0].name.pick("en") == "Ann Lee"


def test_a_bad_pattern_is_told_in_a_sentence(window: Window) -> None:
    def search(dialog: QDialog) -> None:
        QTest.mouseClick(part(dialog, QCheckBox, "replace-pattern"), LEFT)
        pattern = part(dialog, QCheckBox, "replace-pattern")
        assert isinstance(pattern, QCheckBox)
        pattern.setChecked(True)
        QTest.keyClicks(part(dialog, QLineEdit, "replace-find"), "(a")
        problem = part(dialog, QLabel, "replace-problem")
        assert isinstance(problem, QLabel)
        window.bot.waitUntil(lambda: "bracket is not closed" in problem.text())
        assert not part(dialog, QPushButton, "replace-go").isEnabled()

    window.meanwhile(search)
    window.press(Key.Key_H, Ctrl)
    window.done()
    assert window.dialogs == 1


def test_what_is_ticked_is_exported(window: Window, tmp_path: Path) -> None:
    window.stand("Ann Lee", "name")
    path = tmp_path / "press.xlsx"

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        columns = part(dialog, QListWidget, "export-columns")
        assert isinstance(columns, QListWidget)
        QTest.mouseClick(part(dialog, QPushButton, "export-none"), LEFT)
        assert not part(dialog, QPushButton, "export-attendees-go").isEnabled()
        for place in range(columns.count()):
            if columns.item(place).text() in ("Name", "Code"):
                columns.item(place).setCheckState(Qt.CheckState.Checked)
        press = part(dialog, QCheckBox, "export-press")
        assert isinstance(press, QCheckBox)
        press.setChecked(True)
        told = part(dialog, QLabel, "export-counts")
        assert isinstance(told, QLabel)
        assert told.text() == "1 person, 2 columns"
        dialog.write(path)
        window.bot.waitUntil(lambda: dialog.written == path)

    window.meanwhile(export)
    window.press(Key.Key_E, Ctrl)
    window.done()
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert rows == [["Name", "Code"], ["Cem Lang", "CCC333"]]


def test_rows_are_copied_for_a_spreadsheet(window: Window) -> None:
    window.stand("Ann Lee", "name", rows=2)
    window.press(Key.Key_C, Ctrl)
    rows = QGuiApplication.clipboard().text().splitlines()
    assert len(rows) == 2
    assert rows[0].split("\t")[:3] == ["Ann Lee", "Port", "Guest"]


def test_what_another_window_changed_meanwhile_is_not_overwritten(window: Window) -> None:
    window.stand("Ann Lee", "name", rows=3)
    workspace, uid = window.desk.workspace, window.attendees[0].uid
    assert workspace is not None

    def change(dialog: QDialog) -> None:
        from eventdesk.workspace.attendee_batch import RowChange, change_attendees

        choice = part(dialog, QComboBox, "change-many-choice")
        assert isinstance(choice, QComboBox)
        field = part(dialog, QComboBox, "change-many-field")
        assert isinstance(field, QComboBox)
        field.setCurrentIndex(field.findText("Status"))
        field.activated.emit(field.currentIndex())
        choice.setCurrentText("Confirmed")
        window.bot.waitUntil(part(dialog, QPushButton, "change-many-go").isEnabled)
        with workspace.edit("Elsewhere", window.desk.forum_uid) as edit:
            change_attendees(
                edit, window.desk.forum_uid, [RowChange(uid, {"status": AttendeeStatus.DECLINED}, {})]
            )
        go(dialog, "change-many-go")

    window.meanwhile(change)
    window.press(Key.Key_M, Ctrl | Shift)
    window.done()
    assert [one.status.value for one in window.attendees] == ["declined", "registered", "registered"]
    assert len(window.refusals) == 1
