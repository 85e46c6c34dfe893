"""What the crew and the planner fill in: master of ceremonies, interpreters, audience, pins, cues, the phase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.overview.page import OverviewPage
from eventdesk.desktop.pages.people.page import PeoplePage
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.model.kinds import ForumPhase, ItemKind
from eventdesk.model.snapshot import Forum, ForumSnapshot, Item, Person, Session
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

FORUM = ForumSnapshot(
    forum=Forum(id="tides", title=Text({"en": "Tides"}), languages=("en",)),
    people=(
        Person(id="mina", name=Text({"en": "Mina Strand"})),
        Person(id="ola", name=Text({"en": "Ola Kai"})),
    ),
    sessions=(
        Session(id="dykes", title=Text({"en": "Dykes"}), items=(Item(id="talk", kind=ItemKind.PRESENTATION),)),
    ),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "team.eventdesk")
    with workspace.edit("Import") as edit:
        add_forum(edit, FORUM)
    desk = Desk()
    desk.open(workspace)
    yield desk
    desk.close()


def shown(page: Page, qtbot: QtBot) -> Page:
    qtbot.addWidget(page)
    page.resize(1080, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def field(page: QWidget, name: str) -> QWidget:
    found = [widget for widget in page.findChildren(QWidget, name) if widget.isVisible()]
    assert len(found) == 1, f"{len(found)} widgets are named {name}"
    return found[0]


def write(page: QWidget, name: str, text: str) -> None:
    widget = field(page, name)
    widget.setFocus()
    QTest.keyClicks(widget.focusProxy() or widget, text)
    # Enter goes to what is open on top: the list of what was found, else the field.
    QTest.keyClick(QApplication.activePopupWidget() or widget, Qt.Key.Key_Return)


def session(desk: Desk) -> Session:
    assert desk.snapshot is not None
    return desk.snapshot.sessions[0]


def master(desk: Desk) -> str:
    mc = session(desk).mc
    return mc.person if mc is not None else ""


def test_a_session_is_planned_and_staffed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(ProgrammePage(desk), qtbot)
    page.show_place(session(desk).uid)
    write(page, "session-minutes", "90")
    write(page, "session-expected", "120")
    write(page, "session-notes", "Doors at nine")
    pin = field(page, "session-pinned")
    assert isinstance(pin, QCheckBox)
    pin.click()
    write(page, "session-add-mc", "Mina Strand")
    qtbot.waitUntil(lambda: session(desk).mc is not None)
    write(page, "session-add-interpreter", "Ola Kai")
    qtbot.waitUntil(lambda: bool(session(desk).interpreters))
    assert page.commit()
    now = session(desk)
    assert (now.minutes, now.expected, now.pinned, now.notes["en"]) == (90, 120, True, "Doors at nine")
    assert (master(desk), [one.person for one in now.interpreters]) == ("mina", ["ola"])
    # There is one master of ceremonies: another takes the place.
    write(page, "session-add-mc", "Ola Kai")
    qtbot.waitUntil(lambda: master(desk) == "ola")
    desk.undo()
    assert master(desk) == "mina"


def test_an_item_has_a_cue_for_the_crew(desk: Desk, qtbot: QtBot) -> None:
    page = shown(ProgrammePage(desk), qtbot)
    page.show_place(session(desk).items[0].uid)
    write(page, "item-cue", "Lights down")
    pin = field(page, "item-pinned")
    assert isinstance(pin, QCheckBox)
    pin.click()
    assert page.commit()
    assert (session(desk).items[0].cue["en"], session(desk).items[0].pinned) == ("Lights down", True)


def test_a_person_arrives_and_leaves(desk: Desk, qtbot: QtBot) -> None:
    page = shown(PeoplePage(desk), qtbot)
    assert desk.snapshot is not None
    page.show_place(desk.snapshot.person("mina").uid)
    QTest.keyClicks(field(page, "person-arrives-at-day"), "2026-05-13")
    write(page, "person-arrives-at", "1830")
    assert page.commit()
    arrives = desk.snapshot.person("mina").arrives_at
    assert arrives is not None
    assert arrives.isoformat() == "2026-05-13T18:30:00"


def test_the_phase_of_the_work_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    page = shown(OverviewPage(desk), qtbot)
    box = field(page, "forum-phase")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert page.commit()
    assert desk.snapshot is not None
    assert desk.snapshot.forum.phase is ForumPhase.INVITING
