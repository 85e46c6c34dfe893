"""The window as a whole: every page is there, everything has a name, and what cannot be done says why."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.desktop.window_pages import entries
from eventdesk.interchange.samples import add_samples
from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.workspace.workspace import Workspace

PAGES = [entry.page for entry in entries()]
ACTED_ON = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """The window on the sample forums. What a test changes it takes back."""
    folder = tmp_path_factory.mktemp("window")
    workspace = Workspace.create(folder / "sample.eventdesk")
    add_samples(workspace)
    desk = Desk()
    window = MainWindow(desk, Settings(folder / "settings.ini"), Theme(qapp, Mode.LIGHT))
    desk.open(workspace)
    window.show()
    yield window
    window.close()
    desk.close()


def desk_of(window: MainWindow) -> Desk:
    return window.files.desk


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_shown_by_its_key(window: MainWindow, page: str) -> None:
    QTest.keySequence(window, f"Ctrl+{PAGES.index(page) + 1}")
    shown = window.pages.shown
    assert shown is not None
    assert shown.name == page
    button = window.navigation.findChild(QAbstractButton, f"navigate-{page}")
    assert button is not None
    assert button.isChecked()


def acted_on(page: QWidget) -> list[QWidget]:
    """What a person acts on; not what Qt itself puts inside of its widgets."""
    found: list[QWidget] = []
    for kind in ACTED_ON:
        for widget in page.findChildren(kind):
            inner = widget.objectName().startswith(("qt_", "Scroll")) or isinstance(widget, QHeaderView)
            if not inner and not _inside_a_field(widget):
                found.append(widget)
    return found


def _inside_a_field(widget: QWidget) -> bool:
    # The list of a combo box lies in a frame of its own.
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent is not None else None
    return isinstance(parent, (QComboBox, QLineEdit)) or isinstance(above, QComboBox)


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize("page", PAGES)
def test_everything_one_acts_on_has_a_name(window: MainWindow, page: str, qtbot: QtBot) -> None:
    window.show_page(page)
    assert window.pages.shown is not None
    qtbot.wait(50)
    widgets = acted_on(window.pages.shown)
    assert widgets
    nameless = [f"{type(one).__name__} ({_said(one)})" for one in widgets if not one.objectName()]
    silent = [w.objectName() for w in widgets if not _said(w)]
    assert nameless == []
    assert silent == []


def test_everything_around_the_pages_has_a_name(window: MainWindow) -> None:
    for part in (window.navigation, window.bar, window.start, window.status):
        for widget in acted_on(part):
            assert widget.objectName(), _said(widget)
            assert _said(widget), widget.objectName()


@pytest.mark.parametrize("page", PAGES)
def test_what_cannot_be_done_says_why(window: MainWindow, page: str, qtbot: QtBot) -> None:
    window.show_page(page)
    assert window.pages.shown is not None
    qtbot.wait(50)
    for action in [*window.actions(), *window.pages.shown.findChildren(QAction)]:
        plain = action.text().replace("&", "")
        if not action.isEnabled() and plain and not action.menu():
            assert action.toolTip() not in ("", plain, plain.removesuffix("…")), plain
    for button in window.pages.shown.findChildren(QAbstractButton):
        holder = button.parentWidget()
        off = holder is not None and not holder.isEnabled()
        if not button.isEnabled() and not off and not button.objectName().startswith(("qt_", "Scroll")):
            assert button.toolTip(), button.objectName()


@pytest.mark.parametrize("page", PAGES)
def test_labels_take_data_for_plain_text(window: MainWindow, page: str) -> None:
    window.show_page(page)
    assert window.pages.shown is not None
    rich = [
        label.text()
        for label in window.pages.shown.findChildren(QLabel)
        if label.textFormat() is Qt.TextFormat.AutoText
        and label.text()
        and not label.objectName().startswith("qt_")
    ]
    assert rich == []


def test_nothing_is_cut_at_the_smallest_size(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    for page in PAGES:
        window.show_page(page)
        qtbot.wait(20)
        assert window.width() == 1280, page
        assert window.height() == 800, page
        shown = window.pages.shown
        assert shown is not None
        assert shown.minimumSizeHint().width() <= shown.width(), page


def test_a_place_is_shown_with_its_forum(window: MainWindow) -> None:
    desk = desk_of(window)
    assert desk.workspace is not None
    first, other = desk.workspace.forums()[:2]
    window.choose_forum(first.uid)
    elsewhere = desk.workspace.snapshot(other.uid)
    window.bar.search.found.emit(other.uid, Place("programme", elsewhere.sessions[0].uid))
    assert desk.forum_uid == other.uid
    assert window.pages.shown is not None
    assert window.pages.shown.name == "programme"
    assert window.windowTitle().endswith("– EventDesk")
    window.choose_forum(first.uid)


def test_undo_says_what_it_takes_back(window: MainWindow) -> None:
    desk, act = desk_of(window), window.actions_of
    assert desk.snapshot is not None
    session = desk.snapshot.sessions[0]
    desk.attempt(
        "Rename R&D session",
        lambda edit: edit.change(records.Session, session.uid, {"title": Text({"en": "R&D"})}),
    )
    assert act.undo.text() == "&Undo Rename R&&D session"
    assert act.undo.toolTip() == "Undo Rename R&D session (Ctrl+Z)"
    act.undo.trigger()
    assert desk.snapshot.sessions[0].title == session.title
    assert window.status.text() == "Undone · Rename R&D session"


def test_the_data_can_be_shown_in_another_language(window: MainWindow) -> None:
    desk = desk_of(window)
    box = window.bar.findChild(QComboBox, "language-shown")
    assert box is not None
    assert desk.snapshot is not None
    tags = desk.snapshot.languages
    assert [box.itemText(place) for place in range(box.count())] == list(tags)
    box.activated.emit(1)
    assert desk.language == tags[1]
    box.activated.emit(0)
    assert desk.language == tags[0]


def test_making_a_page_shows_no_window_of_its_own(qapp: QApplication, window: MainWindow) -> None:
    """A widget shown before it has its place would flash up, and take the keyboard from the main window."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(f"{type(watched).__name__} {watched.objectName()}")
            return False

    fresh = MainWindow(desk_of(window), Settings(), Theme(qapp, Mode.LIGHT))
    watch = Watch()
    qapp.installEventFilter(watch)
    for page in PAGES:
        fresh.show_page(page)
    qapp.removeEventFilter(watch)
    fresh.close()
    assert shown == []


@pytest.mark.parametrize("page", PAGES)
def test_a_small_screen_holds_the_window_with_every_page(window: MainWindow, page: str, qtbot: QtBot) -> None:
    """1,920 × 1,080 at 200 % leaves 960 × 540; what a page needs beyond that is scrolled."""
    before = window.size()
    window.show_page(page)
    window.resize(960, 500)
    assert (window.width(), window.height()) == (960, 500)
    shown = window.pages.shown
    assert shown is not None

    def is_whole() -> bool:
        least = shown.minimumSizeHint()
        return shown.width() >= least.width() and shown.height() >= least.height()

    qtbot.waitUntil(is_whole)
    window.resize(before)


def test_a_window_made_anew_names_the_forum_on_the_desk(window: MainWindow, qapp: QApplication) -> None:
    again = MainWindow(desk_of(window), window._settings, Theme(qapp, Mode.LIGHT))
    chooser = again.bar.findChild(QComboBox, "forum-chooser")
    assert isinstance(chooser, QComboBox)
    assert chooser.currentData() == desk_of(window).forum_uid
    again.deleteLater()
