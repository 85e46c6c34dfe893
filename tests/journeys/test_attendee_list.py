"""What an organizer does with the list of attendees: arranges it, types into cells, keeps filters, finds."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.attendees import listing
from eventdesk.desktop.pages.attendees.page import AttendeesPage
from eventdesk.desktop.pages.attendees.table_model import TableRole
from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind
from eventdesk.model.snapshot import Attendee, Consents, Forum, ForumSnapshot, OwnField, Registration, Session
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Ctrl, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


TIDES = ForumSnapshot(
    forum=Forum(
        id="tides", title=t("Tides"), languages=("en", "ko"), timezone="Asia/Seoul", sides=("Korea", "Norway")
    ),
    sessions=(Session(id="opening", title=t("Opening")), Session(id="closing", title=t("Closing"))),
    own_fields=(
        OwnField(id="shirt", label=t("Shirt"), kind=OwnFieldKind.CHOICE, choices=("S", "M")),
        OwnField(id="visa", label=t("Visa"), kind=OwnFieldKind.FLAG),
    ),
    attendees=(
        Attendee(
            id="1", name=t("Rosa Watt", "김로사"), category="press", code="CDFGHJ", tags=("tv",), side="Korea"
        ),
        Attendee(
            id="2",
            name=t("Klaus Ebbe"),
            organization=t("Harbour"),
            code="KMNPRT",
            sessions=(Registration(session="opening"),),
        ),
        Attendee(id="3", name=t("Arne Øst"), code="WXY346", consents=Consents(photo=True), fields={"shirt": "M"}),
    ),
)


class Window:
    """The page with what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.refusals: list[str] = []
        desk.refused.connect(self.refusals.append)
        self.page = self.new_page()

    def new_page(self) -> AttendeesPage:
        """As after the next start of the program."""
        page = AttendeesPage(self.desk)
        self.bot.addWidget(page)
        page.resize(1400, 900)
        page.show()
        page.activateWindow()
        self.bot.waitUntil(page.isActiveWindow)
        return page

    def attendee(self, key: str) -> Attendee:
        assert self.desk.snapshot is not None
        return next(row for row in self.desk.snapshot.attendees if row.id == key)

    def shown(self) -> list[str]:
        return [entry.name for entry in self.page.view.shown()]

    def keys(self) -> list[str]:
        return [column.key for column in self.page.view.columns()]

    def cell(self, name: str, key: str) -> QModelIndex:
        columns = [column.key for column in self.page.table.columns]
        return self.page.table.index(self.shown().index(name), columns.index(key))

    def go_to(self, name: str, key: str) -> None:
        """Click the cell."""
        at = self.page.view.visualRect(self.cell(name, key)).center()
        QTest.mouseClick(self.page.view.viewport(), LEFT, NONE, at)

    def editor(self, key: str) -> QWidget:
        found = [one for one in self.page.view.findChildren(QWidget, f"cell-{key}") if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def type_into(self, name: str, key: str, text: str) -> None:
        """F2, type, Enter."""
        self.go_to(name, key)
        QTest.keyClick(self.page.view, Key.Key_F2)
        line = self.editor(key)
        line = line.lineEdit() or line if isinstance(line, QComboBox) else line
        assert isinstance(line, QLineEdit)
        line.selectAll()
        if text.isascii():
            QTest.keyClicks(line, text)
        else:  # as an input method does
            line.insert(text)
        QTest.keyClick(line, Key.Key_Return)

    def show_columns(self, *keys: str) -> None:
        """Mark these in the list of columns, and no others."""
        columns = self.columns()
        for row in range(columns.count()):
            item = columns.item(row)
            wanted = item.data(Qt.ItemDataRole.UserRole) in keys
            state = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
            if item.checkState() != state:
                columns.setCurrentRow(row)
                QTest.keyClick(columns, Key.Key_Space)

    def columns(self) -> QListWidget:
        found = self.page.findChild(QListWidget, "attendees-columns")
        assert isinstance(found, QListWidget)
        return found

    def pick(self, name: str, label: str) -> None:
        box = self.page.findChild(QComboBox, name)
        assert isinstance(box, QComboBox)
        assert box.isVisible()
        place = box.findText(label)
        assert place >= 0
        box.setCurrentIndex(place)
        box.activated.emit(place)

    def saved(self) -> dict[str, QAction]:
        menu = self.page.findChild(QMenu, "attendees-saved-filters")
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        return {act.text(): act for act in menu.actions()}


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "list.eventdesk"
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


# In the cell


def test_a_cell_is_typed_into_and_undone(window: Window) -> None:
    window.type_into("Klaus Ebbe", "organization", "Port of Oslo")
    assert window.attendee("2").organization == t("Port of Oslo")
    assert window.cell("Klaus Ebbe", "organization").data() == "Port of Oslo"
    window.desk.undo()
    assert window.attendee("2").organization == t("Harbour")


def test_words_go_to_the_language_of_their_script_or_their_column(window: Window) -> None:
    window.type_into("Arne Øst", "organization", "해양대학교")
    assert window.attendee("3").organization == Text({"ko": "해양대학교"})
    window.show_columns("name", "name:ko")
    window.type_into("Arne Øst", "name:ko", "아르네")
    assert window.attendee("3").name == t("Arne Øst", "아르네")
    assert window.cell("Arne Øst", "name:ko").data() == "아르네"


def test_a_status_is_chosen_in_the_cell(window: Window) -> None:
    window.go_to("Klaus Ebbe", "status")
    at = window.page.view.visualRect(window.cell("Klaus Ebbe", "status")).center()
    QTest.mouseDClick(window.page.view.viewport(), LEFT, NONE, at)
    box = window.editor("status")
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Key.Key_Down)
    box.activated.emit(box.currentIndex())
    assert window.attendee("2").status is AttendeeStatus.CONFIRMED


def test_fields_of_ones_own_are_columns_too(window: Window) -> None:
    window.show_columns("name", "field:shirt", "field:visa")
    assert window.cell("Arne Øst", "field:shirt").data() == "M"
    window.go_to("Klaus Ebbe", "field:visa")
    QTest.keyClick(window.page.view, Key.Key_F2)
    box = window.editor("field:visa")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert window.attendee("2").fields == {"visa": "yes"}


def test_what_is_refused_stays_in_the_cell_with_the_reason(window: Window) -> None:
    window.type_into("Klaus Ebbe", "code", "cdfghj")
    draft = window.cell("Klaus Ebbe", "code").data(TableRole.DRAFT)
    assert draft.typed == "cdfghj"
    assert "CDFGHJ" in draft.reason
    assert window.attendee("2").code == "KMNPRT"
    assert draft.reason in window.refusals
    QTest.keyClick(window.page.view, Key.Key_F2)
    line = window.editor("code")
    assert isinstance(line, QLineEdit)
    assert line.text() == "cdfghj"
    QTest.keyClick(line, Key.Key_Escape)
    assert window.cell("Klaus Ebbe", "code").data(TableRole.DRAFT) is None
    window.type_into("Klaus Ebbe", "code", "yyyyyy")
    assert window.attendee("2").code == "YYYYYY"


def test_an_address_that_is_none_is_told_and_stores_nothing(window: Window) -> None:
    window.show_columns("name", "email")
    window.type_into("Klaus Ebbe", "email", "klaus at example")
    assert window.cell("Klaus Ebbe", "email").data(TableRole.DRAFT).typed == "klaus at example"
    assert window.attendee("2").email == ""
    window.type_into("Klaus Ebbe", "email", "klaus@example.org")
    assert window.cell("Klaus Ebbe", "email").data(TableRole.DRAFT) is None
    assert window.attendee("2").email == "klaus@example.org"


def test_a_cell_that_the_program_fills_is_not_typed_into(window: Window) -> None:
    window.go_to("Klaus Ebbe", "checked_in_at")
    QTest.keyClick(window.page.view, Key.Key_F2)
    assert not window.page.view.findChildren(QWidget, "cell-checked_in_at")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "attendee-name"


# Arranged and kept


def test_columns_their_order_widths_and_sorting_are_kept_with_the_forum(window: Window) -> None:
    window.show_columns("name", "email", "tags")
    columns, menu = window.columns(), window.page.findChild(QMenu, "attendees-columns-menu")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    columns.setCurrentRow(0)
    QTest.keyClick(columns, Key.Key_Down, Ctrl)
    assert window.keys() == ["email", "name", "tags"]
    head = window.page.view.horizontalHeader()
    before = head.sectionSize(0)
    edge = head.sectionViewportPosition(0) + before - 1
    QTest.mousePress(head.viewport(), LEFT, NONE, QPoint(edge, 8))
    QTest.mouseMove(head.viewport(), QPoint(edge + 64, 8))
    QTest.mouseRelease(head.viewport(), LEFT, NONE, QPoint(edge + 64, 8))
    width = head.sectionSize(0)
    assert width == before + 64
    QTest.mouseClick(head.viewport(), LEFT, NONE, QPoint(head.sectionViewportPosition(2) + 20, 8))
    window.page = window.new_page()
    assert window.keys() == ["email", "name", "tags"]
    assert window.page.view.horizontalHeader().sectionSize(0) == width
    assert window.page.listing.sorted_by == ("tags", False)
    assert window.shown()[0] == "Rosa Watt"


def test_a_column_dragged_elsewhere_stays_there(window: Window) -> None:
    window.page.view.horizontalHeader().moveSection(5, 0)
    assert window.keys()[0] == "code"
    window.page = window.new_page()
    assert window.keys()[0] == "code"


def test_the_last_column_cannot_be_hidden(window: Window) -> None:
    window.show_columns()
    assert len(window.keys()) == 1


def test_a_filter_is_kept_by_name_and_shown_again(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not window.saved()["Keep this filter…"].isEnabled()
    window.pick("attendees-filter-category", "Press")
    window.page.filters.search.setText("tv")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("Cameras & press", True))
    window.saved()["Keep this filter…"].trigger()
    window.page.filters.clear()
    assert len(window.shown()) == 3
    window.page = window.new_page()
    window.saved()["Cameras && press"].trigger()
    assert window.shown() == ["Rosa Watt"]
    assert window.page.filters.search.text() == "tv"
    menu = window.saved()["Forget"].menu()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    assert "Cameras && press" not in window.saved()


def test_filtered_by_side_session_consent_and_tag(window: Window) -> None:
    window.page.filters.more.click()
    for box, label, found in (
        ("side", "Korea", "Rosa Watt"),
        ("session", "Opening", "Klaus Ebbe"),
        ("consent", "May be photographed", "Arne Øst"),
        ("tag", "tv", "Rosa Watt"),
    ):
        window.pick(f"attendees-filter-{box}", label)
        assert window.shown() == [found]
        window.page.filters.clear()
    sessions = window.page.findChild(QComboBox, "attendees-filter-session")
    assert isinstance(sessions, QComboBox)
    assert sessions.findText("Closing") < 0, "nobody is registered for it"


def test_countries_are_read_typed_and_found_by_their_names(window: Window) -> None:
    window.show_columns("name", "country")
    window.type_into("Klaus Ebbe", "country", "jp")
    assert window.attendee("2").country == "JP"
    assert window.cell("Klaus Ebbe", "country").data() == "Japan"
    window.type_into("Arne Øst", "country", "Norway")
    assert window.attendee("3").country == "NO"
    window.page.filters.search.setText("orwa")
    assert window.shown() == ["Arne Øst"]


def test_the_door_and_the_badges_are_a_click_away(window: Window) -> None:
    went = list[Place]()
    window.desk.went.connect(went.append)
    window.go_to("Klaus Ebbe", "name")
    for name in ("attendee-door-button", "attendee-badges-button"):
        shown = window.page.findChild(QToolButton, name)
        assert isinstance(shown, QToolButton)
        assert shown.isVisible()
        QTest.mouseClick(shown, LEFT)
    assert went == [Place("door"), Place("designer", window.attendee("2").uid)]


def test_the_menu_says_which_column_is_filled_down(window: Window) -> None:
    window.go_to("Klaus Ebbe", "organization")
    window.page.list_menu.aboutToShow.emit()
    assert "Fill down “Organization”" in [action.text() for action in window.page.list_menu.actions()]


def test_letters_typed_in_the_table_begin_a_search(window: Window) -> None:
    window.go_to("Rosa Watt", "category")
    QTest.keyClicks(window.page.view, "k")
    assert window.page.filters.search.text() == "k"
    focus = QApplication.focusWidget()
    assert focus is window.page.filters.search
    QTest.keyClicks(focus, "laus")
    assert window.shown() == ["Klaus Ebbe"]


# Many


@pytest.fixture(scope="module")
def crowd_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    names = ("황희", "민준", "Anna", "Jürgen", "志刚")
    attendees = tuple(
        Attendee(id=f"a{n}", name=t(f"{names[n % 5]} {n}"), code=f"C{n:04}", email=f"p{n}@example.org")
        for n in range(1500)
    )
    path = tmp_path_factory.mktemp("crowd") / "crowd.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, ForumSnapshot(forum=Forum(id="f", title=t("Crowd")), attendees=attendees))
    workspace.close()
    return path


@pytest.fixture
def crowd(qtbot: QtBot, tmp_path: Path, crowd_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """1,500 attendees, for the list as many as 100,000: all is done in slices."""
    monkeypatch.setattr(listing, "_SHORT", 100)
    path = tmp_path / "crowd.eventdesk"
    shutil.copy(crowd_file, path)
    desk = Desk()
    desk.open(Workspace.open(path))
    yield Window(qtbot, desk)
    desk.close()


def test_a_crowd_is_searched_before_and_after_it_is_ready(crowd: Window) -> None:
    QTest.keyClicks(crowd.page.filters.search, "p1234@")
    crowd.bot.waitUntil(lambda: crowd.shown() == ["志刚 1234"])
    crowd.bot.waitUntil(lambda: not crowd.page.listing.busy)
    crowd.page.filters.search.clear()
    crowd.page.filters.search.insert("志")
    crowd.bot.waitUntil(lambda: len(crowd.shown()) == 300)
    crowd.page.filters.search.clear()
    crowd.bot.waitUntil(lambda: len(crowd.shown()) == 1500)


def test_a_crowd_sorted_by_code_follows_an_edit_and_keeps_who_is_selected(crowd: Window) -> None:
    crowd.bot.waitUntil(lambda: not crowd.page.listing.busy)
    crowd.page.view.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    crowd.bot.waitUntil(lambda: crowd.shown()[0] == "志刚 1499")
    crowd.type_into("志刚 1499", "code", "A")
    assert crowd.shown()[-1] == "志刚 1499"
    assert [entry.name for entry in crowd.page.view.selected()] == ["志刚 1499"]
    crowd.desk.undo()
    assert crowd.shown()[0] == "志刚 1499"


def test_all_of_a_crowd_are_selected_and_stay_so_when_searched(crowd: Window) -> None:
    crowd.bot.waitUntil(lambda: not crowd.page.listing.busy)
    crowd.page.view.selectAll()
    assert crowd.page.view.count() == 1500
    crowd.page.filters.search.setText("anna")
    crowd.bot.waitUntil(lambda: len(crowd.shown()) == 300 and not crowd.page.listing.searching)
    assert crowd.page.view.count() == 300
