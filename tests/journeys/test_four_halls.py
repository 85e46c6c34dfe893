"""The sample in four halls, as somebody meets it who tries the program: look, move, undo, mend, print."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.desktop.pages.programme.views import TIMETABLE
from eventdesk.interchange.importing import import_forums
from eventdesk.model.snapshot import Session
from eventdesk.resources import resource
from eventdesk.workspace.workspace import Workspace

FORUM = "island-energy-2"
FOUND = "3 warnings, 2 notes"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("halls") / "halls.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [resource("samples", f"{FORUM}.yaml")])
    workspace.close()
    return path


class Window:
    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = ProgrammePage(desk)
        desk.went.connect(lambda place: self.page.show_place(place.uid, place.field))
        qtbot.addWidget(self.page)
        self.page.resize(1280, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def session(self, key: str) -> Session:
        assert self.desk.snapshot is not None
        return next(row for row in self.desk.snapshot.sessions if row.id == key)

    def times(self, key: str) -> list[datetime]:
        """When it starts and ends, and when each of its items starts."""
        row = self.session(key)
        every = (row.starts_at, row.ends_at, *(item.starts_at for item in row.items))
        return [at for at in every if at is not None]

    def numbers(self) -> str:
        head = self.page.findChild(QToolButton, "findings-toggle")
        assert isinstance(head, QToolButton)
        return head.accessibleName()

    def press(self, name: str) -> None:
        def there() -> list[QPushButton]:
            return [one for one in self.page.findChildren(QPushButton, name) if one.isVisible()]

        self.bot.waitUntil(lambda: bool(there()))
        QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, stored: Path) -> Iterator[Window]:
    desk = Desk()
    desk.open(Workspace.open(Path(shutil.copy(stored, tmp_path / "halls.eventdesk"))))
    shown = Window(qtbot, desk)
    qtbot.waitUntil(lambda: shown.numbers() == FOUND)
    yield shown
    desk.close()


def test_a_session_is_moved_in_the_timetable_and_back(window: Window) -> None:
    window.page.show_view(TIMETABLE)
    panel = window.page.timetable.panel
    assert panel is not None
    # The coffee break is one object over all four halls.
    assert panel.view.board is not None
    coffee = panel.view.board.block(window.session("coffee-1").uid)
    assert coffee is not None
    assert len(window.session("coffee-1").rooms) == 4
    assert len(panel.view.geo.rects(coffee)) == 1
    before = window.times("tide-1")
    window.page.show_place(window.session("tide-1").uid)
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    window.bot.waitUntil(lambda: window.times("tide-1")[0] > before[0])
    window.page.timetable.settle()
    window.desk.undo()
    assert window.times("tide-1") == before


def test_a_hall_that_is_too_small_is_mended_by_the_free_one(window: Window) -> None:
    assert window.page.outline.select([window.session("storage-1").uid])
    window.press("finding-0-mend")
    titles = [one.text() for one in window.page.findChildren(QRadioButton) if one.objectName() == "fix-1"]
    assert titles == ["Move “Storing a Windy Night” to Basalt Hall"]
    window.press("fix-apply")
    assert window.session("storage-1").room == "basalt"
    window.bot.waitUntil(lambda: window.numbers() == "2 warnings, 2 notes")
    window.desk.undo()
    window.bot.waitUntil(lambda: window.numbers() == FOUND)


@pytest.mark.parametrize("language", ["en", "ko", "zh-Hant"])
def test_the_grid_is_printed_with_all_halls(tmp_path: Path, stored: Path, language: str) -> None:
    from eventdesk.cli.printing import PrintJob, print_document

    workspace = Workspace.open(Path(shutil.copy(stored, tmp_path / "halls.eventdesk")))
    try:
        snapshot = workspace.snapshot(workspace.forums()[0].uid)
        job = PrintJob("grid", FORUM, tmp_path / "grid.pdf", language=language, record=False)
        print_document(workspace, job)
    finally:
        workspace.close()
    with pypdfium2.PdfDocument(tmp_path / "grid.pdf") as pdf:
        text = "".join(pdf[page].get_textpage().get_text_range() for page in range(len(pdf)))
    plain = "".join(text.split())
    for room in snapshot.rooms:
        assert "".join(snapshot.pick(room.name, language).split()) in plain
    for session in snapshot.sessions:
        assert "".join(snapshot.pick(session.title, language).split())[:8] in plain
