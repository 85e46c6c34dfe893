"""What an organizer does on the Attendees page, before the forum and at the door."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.page import AttendeesPage
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Ctrl, Shift, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


TIDES = ForumSnapshot(
    forum=Forum(id="tides", title=t("Tides"), languages=("en", "ko"), timezone="Asia/Seoul"),
    organizations=(Organization(id="port", name=t("Port Authority")),),
    people=(Person(id="mina", name=t("Mina Strand"), organization="port"),),
    attendees=(
        Attendee(id="1", name=t("Rosa Watt", "김로사"), category="press", code="CDFGHJ", tags=("tv",)),
        Attendee(id="2", name=t("Klaus Ebbe"), status=AttendeeStatus.CONFIRMED, code="KMNPRT"),
        Attendee(id="3", name=t("Klara Ebbe"), status=AttendeeStatus.CANCELLED, code="WXY346"),
    ),
)


class Window:
    """The page with what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = AttendeesPage(desk)
        self.refusals: list[str] = []
        desk.refused.connect(self.refusals.append)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.table = self.page.view

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        assert self.desk.snapshot is not None
        return self.desk.snapshot.attendees

    def attendee(self, name: str) -> Attendee:
        return next(row for row in self.attendees if row.name.pick("en") == name)

    def shown(self) -> list[str]:
        return [entry.name for entry in self.page.table.shown()]

    def cell(self, name: str, column: int) -> str:
        model = self.page.table
        return str(model.index(self.shown().index(name), column).data())

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = [widget for widget in self.page.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets are named {name}"
        return found[0]

    def text(self, name: str) -> str:
        found = self.find(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), LEFT)

    def choose(self, name: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click the row of that name."""
        index = self.page.table.index(self.shown().index(name), 0)
        QTest.mouseClick(self.table.viewport(), LEFT, modifier, self.table.visualRect(index).center())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.focus(), key, modifier)

    def enter(self) -> None:
        """Enter goes to what is open on top: the list of what was found, else the field."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focus(), Key.Key_Return)

    def at_door(self, typed: str) -> str:
        line = self.find(QLineEdit, "check-in-field")
        line.setFocus()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Key.Key_Return)
        return self.text("check-in-answer")

    def pick(self, name: str, label: str) -> None:
        """Choose from a list with the keyboard."""
        box = self.find(QComboBox, name)
        assert isinstance(box, QComboBox)
        box.setFocus()
        for _ in range(box.findText(label) - box.currentIndex()):
            QTest.keyClick(box, Key.Key_Down)
        assert box.currentText() == label

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, TIDES)
    workspace.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, new_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    path = tmp_path / "team.eventdesk"
    shutil.copy(new_file, path)
    arrival = datetime(2026, 5, 14, 9, 12)
    monkeypatch.setattr(attendee_edits, "wall_time", lambda zone: arrival)
    desk = Desk()
    desk.open(Workspace.open(path))
    yield Window(qtbot, desk)
    desk.close()


def test_a_guest_is_added_by_name(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.table)
    QTest.keyClicks(window.focus(), "Otto Fluss")
    window.enter()
    added = window.attendee("Otto Fluss")
    assert added.person is None
    assert len(added.code) == 6
    assert window.text("attendee-heading") == "Otto Fluss"
    assert window.focus().objectName() == "attendee-organization"
    QTest.keyClicks(window.focus(), "Delta University")
    window.press(Key.Key_Tab)
    assert window.cell("Otto Fluss", 1) == "Delta University"
    window.desk.undo()
    window.desk.undo()
    assert window.shown() == ["Klara Ebbe", "Klaus Ebbe", "Rosa Watt"]


def test_a_speaker_is_added_from_the_directory_with_their_organization(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.table)
    QTest.keyClicks(window.focus(), "mina")
    window.enter()
    assert window.attendees[-1].person == "mina"
    assert window.cell("Mina Strand", 1) == "Port Authority"


def test_nobody_is_not_added(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.table)
    window.press(Key.Key_Return)
    assert len(window.attendees) == 3
    window.press(Key.Key_Escape)
    assert window.find(QLabel, "attendee-heading").isVisible()


def test_checked_in_with_the_button_and_undone(window: Window) -> None:
    window.choose("Klaus Ebbe")
    window.click("attendee-check-in")
    assert window.text("attendee-arrived") == "Checked in at 09:12"
    assert window.cell("Klaus Ebbe", 4) == "09:12"
    assert "1 arrived" in window.text("attendees-counts")
    window.desk.undo()
    assert window.attendee("Klaus Ebbe").checked_in_at is None
    assert window.find(QPushButton, "attendee-check-in").isVisible()


def test_checked_in_with_the_keyboard_and_taken_back(window: Window) -> None:
    window.choose("Klaus Ebbe")
    window.press(Key.Key_I, Ctrl, on=window.table)
    assert window.attendee("Klaus Ebbe").checked_in_at == datetime(2026, 5, 14, 9, 12)
    window.click("attendee-take-back")
    assert window.attendee("Klaus Ebbe").checked_in_at is None


def test_at_the_door_by_code_and_by_name(window: Window) -> None:
    assert window.at_door("cdfghj") == "Rosa Watt is checked in."
    assert window.attendee("Rosa Watt").checked_in_at is not None
    assert window.find(QLineEdit, "check-in-field").property("text") == ""
    assert "since 09:12" in window.at_door("watt rosa")
    window.find(QLineEdit, "check-in-field").setProperty("text", "")
    assert window.at_door("klaus") == "Klaus Ebbe is checked in."


def test_undo_at_the_door_takes_the_check_in_back(window: Window) -> None:
    undo = QAction(window.page)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(window.desk.undo)
    window.page.addAction(undo)
    window.at_door("cdfghj")
    window.press(Key.Key_Z, Ctrl)
    assert window.attendee("Rosa Watt").checked_in_at is None


def test_at_the_door_several_match_nobody_matches_or_they_are_cancelled(window: Window) -> None:
    assert window.at_door("ebbe").startswith("2 match")
    assert window.shown() == ["Klara Ebbe", "Klaus Ebbe"]
    assert window.at_door("zzz") == "Nobody matches."
    assert "Cancelled" in window.at_door("klara")
    assert all(attendee.checked_in_at is None for attendee in window.attendees)
    window.press(Key.Key_I, Ctrl)
    assert window.attendee("Klara Ebbe").checked_in_at is not None


def test_filters_by_text_status_category_and_arrival(window: Window) -> None:
    window.press(Key.Key_F, Ctrl, on=window.table)
    QTest.keyClicks(window.focus(), "tv")
    assert window.shown() == ["Rosa Watt"]
    window.press(Key.Key_Escape)
    window.pick("attendees-filter-status", "Confirmed")
    assert window.shown() == ["Klaus Ebbe"]
    assert window.text("attendees-counts").startswith("1 of 3 shown")
    window.pick("attendees-filter-category", "Press")
    assert window.shown() == []
    window.click("attendees-show-all")
    assert len(window.shown()) == 3
    window.at_door("klaus")
    window.pick("attendees-filter-arrival", "Arrived")
    assert window.shown() == ["Klaus Ebbe"]


def test_who_is_being_edited_stays_in_a_filtered_list(window: Window) -> None:
    window.pick("attendees-filter-arrival", "Not yet")
    window.choose("Klaus Ebbe")
    window.press(Key.Key_I, Ctrl, on=window.table)
    assert "Klaus Ebbe" in window.shown()
    assert window.text("attendee-arrived") == "Checked in at 09:12"


def test_several_get_a_status_in_one_step(window: Window) -> None:
    window.choose("Klara Ebbe")
    window.choose("Rosa Watt", Shift)
    assert window.text("attendees-chosen") == "3 attendees chosen"
    window.pick("attendees-status", "Waitlisted")
    window.click("attendees-change-status")
    assert {attendee.status for attendee in window.attendees} == {AttendeeStatus.WAITLISTED}
    assert window.text("attendees-chosen") == "3 attendees chosen"
    window.desk.undo()
    assert [attendee.status for attendee in window.attendees] == [row.status for row in TIDES.attendees]


def test_removed_with_delete_and_brought_back(window: Window) -> None:
    window.choose("Klaus Ebbe")
    window.press(Key.Key_Delete, on=window.table)
    assert window.shown() == ["Klara Ebbe", "Rosa Watt"]
    assert window.text("attendee-heading") == "Rosa Watt"
    window.desk.undo()
    assert window.shown() == ["Klara Ebbe", "Klaus Ebbe", "Rosa Watt"]


def test_a_new_category_is_typed_and_then_offered(window: Window) -> None:
    window.choose("Klaus Ebbe")
    box = window.find(QComboBox, "attendee-category")
    assert isinstance(box, QComboBox)
    line = box.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "delegation")
    QTest.keyClick(line, Key.Key_Return)
    assert window.attendee("Klaus Ebbe").category == "delegation"
    window.pick("attendees-filter-category", "delegation")
    assert window.shown() == ["Klaus Ebbe"]


def test_a_code_that_is_taken_stays_typed_with_the_reason(window: Window) -> None:
    window.choose("Klaus Ebbe")
    code = window.find(QLineEdit, "attendee-code")
    assert isinstance(code, QLineEdit)
    code.setFocus()
    code.selectAll()
    QTest.keyClicks(code, "cdfghj")
    QTest.keyClick(code, Key.Key_Return)
    assert code.text() == "cdfghj"
    assert window.attendee("Klaus Ebbe").code == "KMNPRT"
    assert any("CDFGHJ" in label.text() for label in window.page.findChildren(QLabel) if label.isVisible())
    QTest.keyClick(code, Key.Key_Escape)
    assert code.text() == "KMNPRT"


def test_sorted_by_a_head_and_kept_while_the_list_changes(window: Window) -> None:
    window.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    assert window.shown() == ["Klara Ebbe", "Klaus Ebbe", "Rosa Watt"]
    window.table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert window.shown() == ["Rosa Watt", "Klaus Ebbe", "Klara Ebbe"]
    window.choose("Klaus Ebbe")
    window.desk.attempt(
        "Change code", lambda edit: attendee_edits.set_code(edit, window.attendee("Klaus Ebbe").uid, "ZZZZZZ")
    )
    assert window.shown() == ["Rosa Watt", "Klara Ebbe", "Klaus Ebbe"]
    rows = window.table.selectionModel().selectedRows()
    assert [index.data() for index in rows] == ["Klaus Ebbe"]


def test_another_place_leads_here(window: Window) -> None:
    window.pick("attendees-filter-status", "Confirmed")
    rosa = window.attendee("Rosa Watt").uid
    window.page.show_place(rosa, "email")
    assert window.text("attendee-heading") == "Rosa Watt"
    assert window.focus().objectName() == "attendee-email"


def test_an_empty_list_offers_the_one_thing_to_do(window: Window) -> None:
    window.table.selectAll()
    assert window.table.selectionModel().hasSelection()
    window.table.selectionModel().setCurrentIndex(
        window.page.table.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    window.press(Key.Key_Delete, on=window.table)
    assert window.attendees == ()
    window.click("add-attendee-here")
    QTest.keyClicks(window.focus(), "First Guest")
    window.enter()
    assert window.shown() == ["First Guest"]


def test_a_long_word_leaves_the_panel_as_wide_as_it_is(window: Window) -> None:
    name = "Oberhausenunterbergerhofstettenheimer"
    organization = t(
        "Umweltnaturschutzundverbraucherschutzbehörde",
        "환경자연보전원자력안전소비자보호연방부국제협력총괄조정담당관실",
    )

    def add(edit: Edit) -> None:
        attendee_edits.add_attendee(edit, window.desk.forum_uid, t(name), organization=organization)

    assert window.desk.attempt("Add", add)
    window.choose(name)
    window.bot.waitUntil(lambda: window.text("attendee-heading").replace("\u200b", "") == name)
    QApplication.processEvents()
    panel = window.find(QPushButton, "attendee-check-in").parentWidget()
    while panel is not None and not isinstance(panel, QScrollArea):
        panel = panel.parentWidget()
    assert panel is not None
    inside = panel.widget()
    assert inside is not None
    assert inside.width() <= panel.viewport().width()
