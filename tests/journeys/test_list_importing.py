"""Where an organizer looks for the import of a list: on the page of what the rows are, or dropped there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop.attendee_import import AttendeeImportDialog
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.attendees.page import AttendeesPage
from eventdesk.desktop.pages.people.page import PeoplePage
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

PAGES = [
    pytest.param(AttendeesPage, "attendees", id="attendees"),
    pytest.param(PeoplePage, "speakers", id="people"),
    pytest.param(ProgrammePage, "programme", id="programme"),
]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    with workspace.edit("Add") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=Forum(id="f", title=Text({"en": "Forum"}), languages=("en",))))
    desk = Desk()
    desk.open(workspace, uid)
    yield desk
    desk.close()


def titles_of_wizards(done: list[str]) -> None:
    """Close the wizard once it has read what it was given, and note what it was opened for."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, AttendeeImportDialog) or not dialog.source.isEnabledTo(dialog):
            QTimer.singleShot(20, look)
            return
        done.append(f"{dialog.windowTitle()}, {dialog.columns.columns.rowCount()} columns")
        dialog.reject()

    look()


@pytest.mark.parametrize(("kind", "rows"), PAGES)
def test_the_page_imports_a_list(qtbot: QtBot, desk: Desk, kind: type[Page], rows: str) -> None:
    page = kind(desk)
    qtbot.addWidget(page)
    page.show()
    action = page.findChild(QAction, f"import-{rows}")
    assert action is not None
    offered = [button for button in page.findChildren(QPushButton) if button.text() == action.text()]
    assert any(button.isVisible() for button in offered), "the empty page offers it"
    done: list[str] = []
    titles_of_wizards(done)
    action.trigger()
    assert done == [f"Import {rows}, 0 columns"]


@pytest.mark.parametrize(("kind", "rows"), PAGES)
def test_a_list_is_dropped_on_the_page(
    qtbot: QtBot, desk: Desk, kind: type[Page], rows: str, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Session,Speakers\nOpening,Ann Lee (MIT)\n", "utf-8")
    page = kind(desk)
    qtbot.addWidget(page)
    page.show()
    done: list[str] = []
    titles_of_wizards(done)
    assert drop(page, path)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert done == [f"Import {rows}, 2 columns"]
    assert not drop(page, tmp_path / "photo.jpg")


def drop(page: Page, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(50, 50), *held)
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), *held))
    return True
