"""What an organizer does about conflicts in the window: see them, go there, mend them, accept them."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.model.kinds import AppearanceStatus, ItemKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def t(english: str) -> Text:
    return Text({"en": english})


def session(name: str, start: str, end: str) -> Session:
    day = "2026-05-14T"
    return Session(
        id=name.lower(),
        title=t(name),
        room="hall",
        starts_at=datetime.fromisoformat(day + start),
        ends_at=datetime.fromisoformat(day + end),
    )


CLASH = ForumSnapshot(
    forum=Forum(id="days", title=t("Days"), starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 14)),
    rooms=(Room(id="hall", name=t("Hall")), Room(id="loft", name=t("Loft"))),
    sessions=(session("Water", "09:00", "10:00"), session("Wind", "09:30", "10:30")),
)


class Window:
    """The page, with what a person sees and presses."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = ProgrammePage(desk)
        desk.went.connect(lambda place: self.page.show_place(place.uid, place.field))
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()

    def find(self, kind: type[QWidget], name: str) -> QWidget | None:
        return next((one for one in self.page.findChildren(kind, name) if one.isVisibleTo(self.page)), None)

    def press(self, name: str) -> None:
        self.bot.waitUntil(lambda: self.find(QPushButton, name) is not None)
        button = self.find(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def numbers(self) -> str:
        head = self.page.findChild(QToolButton, "findings-toggle")
        assert isinstance(head, QToolButton)
        return head.accessibleName() if self.page.findings.isVisibleTo(self.page) else ""

    def until(self, numbers: str) -> None:
        self.bot.waitUntil(lambda: self.numbers() == numbers)

    def dialog(self, name: str) -> QDialog:
        found = [one for one in self.page.findChildren(QDialog, name) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def choose(self, name: str) -> None:
        row = next(one for one in self.session_uids() if one[0] == name)
        assert self.page.outline.select([row[1]])

    def session_uids(self) -> list[tuple[str, str]]:
        assert self.desk.snapshot is not None
        return [(one.id, one.uid) for one in self.desk.snapshot.sessions]

    def items(self) -> tuple[Item, ...]:
        assert self.desk.snapshot is not None
        return self.desk.snapshot.sessions[0].items

    def rooms(self) -> dict[str, str | None]:
        assert self.desk.snapshot is not None
        return {one.id: one.room for one in self.desk.snapshot.sessions}


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clash") / "clash.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, CLASH, {})
    workspace.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, stored: Path) -> Iterator[Window]:
    path = tmp_path / "team.eventdesk"
    shutil.copy(stored, path)
    desk = Desk()
    desk.open(Workspace.open(path))
    shown = Window(qtbot, desk)
    shown.until("1 conflict, 2 warnings, 1 note")
    yield shown
    desk.close()


def test_the_list_leads_to_the_place_of_a_finding(window: Window) -> None:
    places: list[Place] = []
    window.desk.went.connect(places.append)
    head = window.page.findChild(QToolButton, "findings-toggle")
    assert isinstance(head, QToolButton)
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    listed = window.page.findChild(QListWidget, "findings-list")
    assert isinstance(listed, QListWidget)
    assert listed.isVisible()
    assert listed.item(0).text() == "Hall: “Water” and “Wind” overlap by 30 minutes"
    assert listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Conflict: ")
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert [place.page for place in places] == ["programme"]
    node = window.page.outline.current_node()
    assert node is not None
    assert node.uid == dict(window.session_uids())["water"]


def test_a_fix_is_seen_before_it_is_made_and_undone_in_one_step(window: Window) -> None:
    window.choose("wind")
    window.press("finding-0-mend")
    dialog = window.dialog("fix-dialog")
    titles = [one.text() for one in dialog.findChildren(QRadioButton)]
    assert titles[0] == "Move “Wind” to Loft"
    assert "Begin “Water” at 08:00" not in titles
    told = dialog.findChildren(QRadioButton)[0].accessibleDescription()
    assert told == "“Wind”: Hall → Loft"
    window.press("fix-apply")
    assert window.rooms() == {"water": "hall", "wind": "loft"}
    window.until("2 warnings, 1 note")
    assert window.find(QPushButton, "finding-0-mend") is None
    window.desk.undo()
    assert window.rooms() == {"water": "hall", "wind": "hall"}
    window.until("1 conflict, 2 warnings, 1 note")


def test_a_finding_is_accepted_with_a_reason_and_taken_back(window: Window) -> None:
    window.choose("water")
    window.press("finding-0-accept")
    dialog = window.dialog("accept-dialog")
    accept = dialog.findChild(QPushButton, "accept-apply")
    assert isinstance(accept, QPushButton)
    assert not accept.isEnabled()
    reason = dialog.findChild(QLineEdit, "accept-reason")
    assert isinstance(reason, QLineEdit)
    QTest.keyClicks(reason, "A wall divides it")
    window.press("accept-apply")
    window.until("2 warnings, 1 note, 1 accepted")
    # The row is no longer marked; beside it the reason can be read, and the way back is there.
    window.press("finding-0-take-back")
    window.until("1 conflict, 2 warnings, 1 note")


def test_what_changed_since_it_was_accepted_is_back_with_the_reason_given_then(window: Window) -> None:
    from eventdesk.programme.conflicts import conflicts
    from eventdesk.workspace.finding_edits import acknowledge
    from eventdesk.workspace.programme_moves import set_session_time

    assert window.desk.snapshot is not None
    (finding,) = conflicts(window.desk.snapshot)
    forum, water = window.desk.forum_uid, dict(window.session_uids())["water"]
    window.desk.attempt("Accept", lambda edit: acknowledge(edit, forum, finding.key, finding.facts, "A wall"))
    window.until("2 warnings, 1 note, 1 accepted")
    start = datetime(2026, 5, 14, 9, 10)
    window.desk.attempt("Move", lambda edit: set_session_time(edit, water, start, datetime(2026, 5, 14, 10)))
    window.until("1 conflict, 2 warnings, 1 note")
    window.choose("water")
    window.press("finding-0-accept")
    reason = window.dialog("accept-dialog").findChild(QLineEdit, "accept-reason")
    assert isinstance(reason, QLineEdit)
    assert reason.text() == "A wall"


# Findings that are mended without moving anything

GUEST = Appearance(person="long", status=AppearanceStatus.DECLINED)
STILL_NAMED = msgspec.structs.replace(
    CLASH,
    people=(Person(id="long", name=t("Dr. Long"), position=t("Director")),),
    sessions=(
        msgspec.structs.replace(
            session("Water", "09:00", "10:00"),
            items=(
                Item(id="talk", kind=ItemKind.PRESENTATION, title=t("Rivers"), minutes=80, speakers=(GUEST,)),
                Item(id="other", kind=ItemKind.PRESENTATION, minutes=10),
            ),
        ),
    ),
)


@pytest.fixture
def named(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    workspace = Workspace.create(tmp_path / "named.eventdesk")
    with workspace.edit("Import") as edit:
        add_forum(edit, STILL_NAMED, {})
    desk = Desk()
    desk.open(workspace)
    shown = Window(qtbot, desk)
    shown.bot.waitUntil(lambda: shown.numbers() != "")
    yield shown
    desk.close()


def titles(window: Window) -> list[str]:
    return [one.text() for one in window.dialog("fix-dialog").findChildren(QRadioButton)]


def place_of_finding(window: Window, words: str) -> int:
    """The number of the finding at the row in work whose sentence has these words."""
    found: list[int] = []

    def look() -> bool:
        box = window.page.findChild(QWidget, "findings")
        assert box is not None
        told = [one for one in box.findChildren(QLabel) if ": " in one.accessibleName() and one.isVisibleTo(box)]
        found[:] = [number for number, one in enumerate(told) if words in one.accessibleName()]
        return bool(found)

    window.bot.waitUntil(look)
    return found[0]


def test_who_declined_is_taken_off_in_one_step(named: Window) -> None:
    (talk, _other) = named.items()
    assert named.page.outline.select([talk.uid])
    number = place_of_finding(named, "Long")
    named.press(f"finding-{number}-mend")
    assert titles(named) == ["Take Dr. Long off “Rivers”", "Cancel “Rivers”"]
    named.press("fix-apply")
    assert named.items()[0].speakers == ()
    named.desk.undo()
    assert [one.person for one in named.items()[0].speakers] == ["long"]


def test_items_are_shortened_after_seeing_each(named: Window) -> None:
    named.choose("water")
    number = place_of_finding(named, "30 minutes")
    named.press(f"finding-{number}-mend")
    assert titles(named)[:2] == ["Let “Water” last until 10:30", "Shorten “Rivers”"]
    second = named.dialog("fix-dialog").findChildren(QRadioButton)[1]
    assert second.accessibleDescription() == "“Rivers”: 80 min → 50 min"
    QTest.keyClick(second, Qt.Key.Key_Space)
    named.press("fix-apply")
    assert [item.minutes for item in named.items()] == [50, 10]


def test_what_is_missing_is_asked_for_in_its_field(named: Window) -> None:
    (_talk, other) = named.items()
    assert named.page.outline.select([other.uid])
    number = place_of_finding(named, "title")
    named.press(f"finding-{number}-fill")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert "item-title" in focus.objectName()
