"""What an organizer does when a schedule moves: late, compact, spread, and on to the next edition."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app import Program
from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.moving_dialog import PlanDialog
from eventdesk.desktop.pages.programme.moving_preview import Preview
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.model import records
from eventdesk.model.kinds import AppearanceStatus, ForumStatus, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumSnapshot,
    Item,
    Person,
    Room,
    Session,
    Statement,
    Unavailability,
)
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Mod = Qt.KeyboardModifier
W = TypeVar("W", bound=QWidget)


def t(english: str) -> Text:
    return Text({"en": english})


def at(time: str) -> datetime:
    return datetime.fromisoformat(f"2026-05-14T{time}")


def talk(title: str, minutes: int | None) -> Item:
    return Item(kind=ItemKind.PRESENTATION, title=t(title), minutes=minutes, speakers=(Appearance(person="mina"),))


TIDES = ForumSnapshot(
    forum=Forum(
        id="tides-3",
        title=t("3rd Tides 2026"),
        edition=3,
        starts_on=date(2026, 5, 14),
        ends_on=date(2026, 5, 14),
        timezone="Asia/Seoul",
    ),
    rooms=(Room(id="hall", name=t("Hall")), Room(id="loft", name=t("Loft"))),
    people=(
        Person(
            id="mina",
            name=t("Mina Strand"),
            unavailable=(Unavailability(starts_at=at("10:00"), ends_at=at("11:00")),),
        ),
    ),
    sessions=(
        Session(
            id="water",
            title=t("Water"),
            room="hall",
            starts_at=at("09:00"),
            ends_at=at("10:30"),
            items=(
                *(talk(f"Talk {n}", 15) for n in range(4)),
                Item(kind=ItemKind.PANEL, title=t("P"), minutes=40),
            ),
        ),
        Session(
            id="coffee",
            kind=SessionKind.BREAK,
            title=t("Coffee"),
            room="hall",
            starts_at=at("10:30"),
            ends_at=at("11:00"),
        ),
        Session(id="ports", title=t("Ports"), room="hall", starts_at=at("11:00"), ends_at=at("12:00")),
        Session(
            id="minister",
            title=t("Minister"),
            room="hall",
            starts_at=at("12:30"),
            ends_at=at("13:00"),
            pinned=True,
        ),
        Session(id="ships", title=t("Ships"), room="hall", starts_at=at("13:30"), ends_at=at("14:00")),
    ),
    statements=(Statement(person="mina", at="water", quote=t("Water comes back.")),),
)


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    Workspace.create(path).close()
    return path


@pytest.fixture
def file(tmp_path: Path, new_file: Path) -> Path:
    path = Path(shutil.copy(new_file, tmp_path / "team.eventdesk"))
    workspace = Workspace.open(path)
    with workspace.edit("Import") as edit:
        add_forum(edit, TIDES)
    workspace.close()
    return path


class Window:
    """The programme page, and the dialog that is open on it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = ProgrammePage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def session(self, key: str) -> Session:
        assert self.desk.snapshot is not None
        return next(row for row in self.desk.snapshot.sessions if row.id == key)

    def times(self) -> dict[str, str]:
        assert self.desk.snapshot is not None
        return {row.id: f"{row.starts_at:%H:%M}-{row.ends_at:%H:%M}" for row in self.desk.snapshot.sessions}

    def starts(self, key: str) -> list[str]:
        return ["" if one.starts_at is None else f"{one.starts_at:%H:%M}" for one in self.session(key).items]

    def select(self, key: str) -> None:
        self.page.outline.select([self.session(key).uid])
        self.page.outline.setFocus()

    def command(self, key: Qt.Key, name: str) -> QDialog:
        """Press Ctrl+Shift and the key; the dialog that opens."""
        self.page.activateWindow()
        self.bot.waitUntil(self.page.isActiveWindow)
        QTest.keyClick(self.page.outline, key, Mod.ControlModifier | Mod.ShiftModifier)
        self.bot.waitUntil(lambda: bool(self.dialogs(name)) and self.dialogs(name)[0].isActiveWindow())
        return self.dialogs(name)[0]

    def dialogs(self, name: str) -> list[QDialog]:
        return [one for one in self.page.findChildren(QDialog, name) if one.isVisible()]

    def undo(self) -> str:
        step = self.desk.workspace.last_step() if self.desk.workspace is not None else None
        self.desk.undo()
        return step.label if step is not None else ""


def find(parent: QWidget, kind: type[W], name: str) -> W:
    found = parent.findChild(kind, name)
    assert found is not None, f"there is no {name}"
    return found


def settle(dialog: QDialog) -> None:
    """Wait until the preview is that of the options as they are: it is made in the background."""
    assert isinstance(dialog, PlanDialog)
    for _ in range(500):
        if dialog.settled:
            return
        QTest.qWait(10)
    raise AssertionError("the plan is never made")


def changes(dialog: QDialog) -> list[tuple[str, str, str]]:
    """What the preview lists: name, before, after; items behind their session."""
    settle(dialog)
    table = find(dialog, QTreeWidget, "plan-changes")
    rows = []
    for place in range(table.topLevelItemCount()):
        top = table.topLevelItem(place)
        assert top is not None
        for row in (top, *(top.child(number) for number in range(top.childCount()))):
            if row is not None:
                rows.append((row.text(0), row.text(1), row.text(2)))
    return rows


def said(dialog: QDialog) -> str:
    settle(dialog)
    labels = find(dialog, QWidget, "plan-remarks").findChildren(QLabel)
    return " | ".join(one.text() for one in labels if one.text())


@pytest.fixture
def window(qtbot: QtBot, file: Path) -> Iterator[Window]:
    desk = Desk()
    desk.open(Workspace.open(file))
    yield Window(qtbot, desk)
    desk.close()


def test_a_session_starts_late_by_keyboard_alone_and_one_undo_brings_all_back(window: Window) -> None:
    before = window.times()
    window.select("water")
    dialog = window.command(Key.Key_L, "late-dialog")
    minutes = find(dialog, QLineEdit, "late-minutes")
    window.bot.waitUntil(minutes.hasFocus)
    QTest.keyClicks(minutes, "25")
    assert changes(dialog) == [
        ("Water", "09:00–10:30", "09:25–10:55"),
        ("Coffee", "10:30–11:00", "10:55–11:05"),
        ("Ports", "11:00–12:00", "11:05–12:05"),
    ]
    assert "“Coffee” is 20 minutes shorter." in said(dialog)
    # Mina Strand is away from ten on: that is a conflict which there was not.
    assert "New conflicts" in said(dialog)
    assert "Mina Strand is away for" in said(dialog)
    assert window.times() == before, "a preview changes nothing"
    QTest.keyClick(minutes, Key.Key_Return)
    assert window.times() == {
        "water": "09:25-10:55",
        "coffee": "10:55-11:05",
        "ports": "11:05-12:05",
        "minister": "12:30-13:00",
        "ships": "13:30-14:00",
    }
    assert window.undo() == "Start late"
    assert window.times() == before


def test_what_the_minister_cuts_short_is_said_before(window: Window) -> None:
    window.select("ports")
    dialog = window.command(Key.Key_L, "late-dialog")
    QTest.keyClicks(find(dialog, QLineEdit, "late-minutes"), "60")
    assert ("Ports", "11:00–12:00", "12:00–12:30") in changes(dialog)
    assert "“Ports” loses 30 minutes: “Minister” is pinned and comes next." in said(dialog)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert window.times()["ports"] == "11:00-12:00"


def test_arrow_keys_and_the_small_buttons_set_the_minutes(window: Window) -> None:
    window.select("ships")
    dialog = window.command(Key.Key_L, "late-dialog")
    minutes = find(dialog, QLineEdit, "late-minutes")
    QTest.keyClick(minutes, Key.Key_Up)
    assert changes(dialog)[0][2] == "13:45–14:15"
    QTest.mouseClick(find(dialog, QPushButton, "late-minutes-30"), Qt.MouseButton.LeftButton)
    assert changes(dialog)[0][2] == "14:00–14:30"
    end = find(dialog, QComboBox, "late-end")
    end.setFocus()
    QTest.keyClick(end, Key.Key_Down)
    assert changes(dialog)[0][2] == "13:30–14:30"


def test_keys_in_a_row_make_one_preview_and_enter_means_what_was_typed_last(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    monkeypatch.setattr(Preview, "show_plan", lambda _self, plan, *_more: made.append(len(plan.changes)))
    window.select("ships")
    dialog = window.command(Key.Key_L, "late-dialog")
    settle(dialog)
    made.clear()
    minutes = find(dialog, QLineEdit, "late-minutes")
    for number in ("20", "35", "40"):
        minutes.selectAll()
        QTest.keyClicks(minutes, number)
    settle(dialog)
    assert made == [1], "six keys, one preview"
    minutes.selectAll()
    QTest.keyClicks(minutes, "45")
    QTest.keyClick(minutes, Key.Key_Return)
    assert window.times()["ships"] == "14:15-14:45"


def test_a_pinned_session_does_not_start_late(window: Window) -> None:
    window.select("minister")
    dialog = window.command(Key.Key_L, "late-dialog")
    assert "“Minister” is pinned. Unpin it first." in said(dialog)
    assert not find(dialog, QPushButton, "apply-plan").isEnabled()


def test_a_day_is_compacted_and_undone(window: Window) -> None:
    before = window.times()
    window.select("ships")
    dialog = window.command(Key.Key_K, "compact-dialog")
    assert changes(dialog) == [("Ships", "13:30–14:00", "13:00–13:30")]
    assert "“Minister” is pinned and stays." in said(dialog)
    between = find(dialog, QLineEdit, "compact-changeover")
    between.setFocus()
    between.selectAll()
    QTest.keyClicks(between, "10")
    QTest.keyClick(between, Key.Key_Return)
    assert window.times() == before | {"ships": "13:10-13:40"}
    assert window.undo() == "Compact day"
    assert window.times() == before


def test_items_are_spread_over_their_session(window: Window) -> None:
    window.select("water")
    assert find(window.page, QLabel, "session-budget-text").text() == (
        "4 talks × 15 + panel 40 = 100 of 90 min  ·  10 minutes over"
    )
    dialog = window.command(Key.Key_S, "spread-dialog")
    how = find(dialog, QComboBox, "spread-how")
    window.bot.waitUntil(how.hasFocus)
    QTest.keyClick(how, Key.Key_Return)  # the button that stands out is what Enter means
    assert window.starts("water") == ["09:00", "09:15", "09:30", "09:45", "10:00"]
    assert [item.minutes for item in window.session("water").items] == [15, 15, 15, 15, 30]
    assert find(window.page, QLabel, "session-budget-text").text() == "4 talks × 15 + panel 30 = 90 of 90 min"
    assert window.undo() == "Spread items"
    assert window.starts("water") == [""] * 5
    dialog = window.command(Key.Key_S, "spread-dialog")
    how = find(dialog, QComboBox, "spread-how")
    window.bot.waitUntil(how.hasFocus)
    QTest.keyClick(how, Key.Key_Down)
    QTest.keyClick(how, Key.Key_Down)
    assert "“P” ends 10 minutes after its session." in said(dialog)


def test_a_preview_follows_what_is_changed_elsewhere(window: Window) -> None:
    window.select("ships")
    dialog = window.command(Key.Key_L, "late-dialog")
    uid = window.session("ships").uid
    with window.desk.edit("Elsewhere") as edit:
        edit.get(records.Session, uid).ends_at = at("14:30")
    assert changes(dialog) == [("Ships", "13:30–14:30", "13:40–14:40")]
    QTest.keyClick(find(dialog, QLineEdit, "late-minutes"), Key.Key_Return)
    assert window.times()["ships"] == "13:40-14:40"


def test_without_a_session_in_work_the_commands_say_why_not(window: Window) -> None:
    window.page.outline.clearSelection()
    window.page.outline.setCurrentIndex(window.page.outline.outline.index_of("day:2026-05-14"))
    moving = window.page.moving
    assert not moving.late.isEnabled()
    assert moving.late.toolTip() == "Select a session or an item first."
    assert moving.compact.isEnabled()
    window.select("ships")
    assert moving.late.isEnabled()
    assert moving.spread.toolTip() == "The session has no items yet."


# The next edition

Start = Callable[[], Program]


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, file: Path, tmp_path: Path) -> Iterator[Program]:
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    made = Program(qapp, settings, file)
    made.show()
    qtbot.waitUntil(lambda: made.desk.snapshot is not None)
    yield made
    made.window.close()
    made.desk.close()


def in_dialog(qtbot: QtBot, act: Callable[[QDialog], None]) -> None:
    """Act on the dialog that the next key opens, and that waits for an answer."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()  # else it would wait for ever
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_the_next_edition_is_made_by_keyboard_and_taken_back(qtbot: QtBot, program: Program) -> None:
    desk, old = program.desk, program.desk.forum_uid

    def answer(dialog: QDialog) -> None:
        assert find(dialog, QLineEdit, "next-edition").text() == "4"
        assert find(dialog, QLineEdit, "next-first").text() == "2027-05-13"
        make = find(dialog, QPushButton, "make-next-edition")
        assert make.isEnabled(), make.toolTip()
        QTest.keyClick(dialog, Key.Key_Return)

    in_dialog(qtbot, answer)
    QTest.keyClick(program.window, Key.Key_D, Mod.ControlModifier | Mod.AltModifier)
    qtbot.waitUntil(lambda: desk.forum_uid != old)
    new = desk.snapshot
    assert new is not None
    forum = new.forum
    assert (forum.id, forum.edition, forum.status) == ("tides-4", 4, ForumStatus.PLANNED)
    assert forum.title == t("4th Tides 2027")
    assert forum.series is not None
    assert forum.series.name == t("Tides")
    assert (forum.starts_on, forum.ends_on) == (date(2027, 5, 13), date(2027, 5, 13))
    by = timedelta(days=364)
    for before, after in zip(TIDES.sessions, new.sessions, strict=True):
        assert before.starts_at is not None
        assert after.starts_at == before.starts_at + by
        assert after.status is SessionStatus.TENTATIVE
    assert new.sessions[0].items[0].speakers[0].status is AppearanceStatus.INVITED
    assert new.statements == ()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Key.Key_Z, Mod.ControlModifier)
    qtbot.waitUntil(lambda: desk.forum_uid == old)
    assert desk.workspace is not None
    assert [line.id for line in desk.workspace.forums()] == ["tides-3"]
    assert desk.snapshot is not None
    assert desk.snapshot.forum.series is None


def test_when_it_is_taken_back_the_forum_that_one_came_from_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    from eventdesk.workspace.next_edition import NextEdition, add_next_edition

    workspace = Workspace.create(tmp_path / "several.eventdesk")
    older = msgspec.structs.replace(
        TIDES, forum=msgspec.structs.replace(TIDES.forum, id="older", starts_on=date(2031, 1, 1), ends_on=None)
    )
    with workspace.edit("Import") as edit:
        mine = add_forum(edit, TIDES)
        add_forum(edit, older)
    desk = Desk()
    desk.open(workspace, mine)
    assert next(line.id for line in workspace.forums()) == "older"
    made: list[str] = []
    desk.attempt("Next edition", lambda edit: made.append(add_next_edition(edit, mine, NextEdition(days=364))))
    desk.choose(made[0])
    desk.undo()
    qtbot.waitUntil(lambda: desk.forum_uid != made[0])
    assert desk.forum_uid == mine
    desk.close()


def test_the_dialog_names_what_was_cancelled(qtbot: QtBot, tmp_path: Path) -> None:
    from eventdesk.desktop.next_edition import NextEditionDialog

    workspace = Workspace.create(tmp_path / "cancelled.eventdesk")
    first = msgspec.structs.replace(TIDES.sessions[0], status=SessionStatus.CANCELLED)
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, msgspec.structs.replace(TIDES, sessions=(first, *TIDES.sessions[1:])))
    desk = Desk()
    desk.open(workspace, uid)
    dialog = NextEditionDialog(desk)
    qtbot.addWidget(dialog)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert f"Cancelled, so left behind: “{first.title.pick('en')}”." in said
    desk.close()
