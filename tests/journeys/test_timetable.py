"""What an organizer does in the timetable, with the mouse and the keys."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.finding_signs import SIGNS, RowMark
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.desktop.pages.programme.views import OUTLINE, TIMETABLE
from eventdesk.desktop.theme import IconRole, icon
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme.findings import Severity
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Type = QEvent.Type
Left, No = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NONE, CTRL, SHIFT, ALT = (
    Modifier.NoModifier,
    Modifier.ControlModifier,
    Modifier.ShiftModifier,
    Modifier.AltModifier,
)


def t(english: str) -> Text:
    return Text({"en": english})


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, minute)


FORUM = ForumSnapshot(
    forum=Forum(
        id="tide", title=t("Tide"), starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 15), timezone="Asia/Seoul"
    ),
    rooms=tuple(Room(id=key, name=t(f"Hall {key.upper()}")) for key in "abc"),
    people=(Person(id="mina", name=t("Mina Strand")),),
    sessions=(
        Session(
            id="opening",
            kind=SessionKind.OPENING,
            title=t("Opening"),
            room="a",
            starts_at=at(14, 9),
            ends_at=at(14, 10),
            items=(
                Item(
                    kind=ItemKind.KEYNOTE,
                    starts_at=at(14, 9, 15),
                    minutes=20,
                    speakers=(Appearance(person="mina"),),
                ),
            ),
        ),
        Session(id="dykes", title=t("Dykes"), room="b", starts_at=at(14, 10), ends_at=at(14, 11, 30)),
        Session(id="ports", title=t("Ports"), room="c", starts_at=at(14, 13), ends_at=at(14, 14)),
        Session(id="fixed", title=t("Minister"), room="a", starts_at=at(14, 15), ends_at=at(14, 16), pinned=True),
        Session(id="second", title=t("Second day"), room="a", starts_at=at(15, 9), ends_at=at(15, 10)),
        Session(id="later", title=t("Book launch"), minutes=45, items=(Item(kind=ItemKind.PRESENTATION),)),
        Session(id="walk", title=t("Walk"), minutes=30),
    ),
)


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Import forum") as edit:
        add_forum(edit, FORUM)
    workspace.close()
    return path


class Window:
    """The page with its timetable, and what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = ProgrammePage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.show_view(TIMETABLE)
        panel = self.page.timetable.panel
        assert panel is not None
        self.panel, self.view, self.tray = panel, panel.view, panel.tray
        self.view.setFocus()

    # What there is

    def session(self, key: str) -> Session:
        assert self.desk.snapshot is not None
        return next(row for row in self.desk.snapshot.sessions if row.id == key)

    def when(self, key: str) -> tuple[str, str]:
        row = self.session(key)
        assert row.starts_at is not None
        assert row.ends_at is not None
        return f"{row.starts_at:%d %H:%M}", f"{row.ends_at:%H:%M}"

    def every(self) -> list[str]:
        assert self.desk.snapshot is not None
        return [row.id for row in self.desk.snapshot.sessions]

    def step(self) -> str:
        assert self.desk.workspace is not None
        step = self.desk.workspace.last_step()
        return step.label if step is not None else ""

    def steps(self) -> int:
        assert self.desk.workspace is not None
        return len(self.desk.workspace.steps())

    def selected(self) -> list[str]:
        by_uid = {row.uid: row.id for row in self.desk.snapshot.sessions} if self.desk.snapshot else {}
        return [by_uid[uid] for uid in self.view.selected]

    # Places in the viewport

    def middle(self, key: str) -> QPoint:
        block = self.view.board.block(self.session(key).uid) if self.view.board else None
        assert block is not None, f"{key} is not in the timetable"
        return self.view.geo.rects(block)[0].center() - self.view.offset()

    def edge(self, key: str, which: str) -> QPoint:
        block = self.view.board.block(self.session(key).uid) if self.view.board else None
        assert block is not None
        rect = self.view.geo.rects(block)[0].translated(-self.view.offset())
        return {
            "top": QPoint(rect.center().x(), rect.top() + 1),
            "bottom": QPoint(rect.center().x(), rect.bottom() - 1),
            "right": QPoint(rect.right() - 1, rect.center().y()),
            "left": QPoint(rect.left() + 1, rect.center().y()),
        }[which]

    def by(self, minutes: float = 0, columns: float = 0) -> QPoint:
        return QPoint(round(columns * self.view.geo.width), round(minutes * self.view.geo.scale))

    # What is done

    def mouse(self, kind: QEvent.Type, where: QPoint, keys: Modifier = NONE, on: QWidget | None = None) -> None:
        widget = on or self.view.viewport()
        button = No if kind is Type.MouseMove else Left
        held = No if kind is Type.MouseButtonRelease else Left
        screen = QPointF(widget.mapToGlobal(where))
        QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(where), screen, button, held, keys))

    def drag(self, start: QPoint, end: QPoint, keys: Modifier = NONE, *, drop: bool = True) -> None:
        self.mouse(Type.MouseButtonPress, start, keys & CTRL)
        for part in (1, 2, 3, 4):
            self.mouse(Type.MouseMove, start + (end - start) * part / 4, keys)
        if drop:
            self.mouse(Type.MouseButtonRelease, end, keys)

    def click(self, key: str, keys: Modifier = NONE) -> None:
        self.mouse(Type.MouseButtonPress, self.middle(key), keys)
        self.mouse(Type.MouseButtonRelease, self.middle(key), keys)

    def press(self, key: Qt.Key, keys: Modifier = NONE, times: int = 1, on: QWidget | None = None) -> None:
        for _ in range(times):
            QTest.keyClick(on or self.view, key, keys)

    def type(self, text: str, on: QWidget | None = None) -> None:
        for letter in text:
            QTest.keyClicks(on or self.view, letter)

    def settle(self) -> None:
        self.view.keys.settle()


def undated(path: Path) -> None:
    """A workspace with a forum that has neither date nor rooms."""
    forum = ForumSnapshot(forum=Forum(id="some-day"), sessions=(Session(id="idea", title=t("Idea")),))
    workspace = Workspace.create(path)
    with workspace.edit("Import forum") as edit:
        add_forum(edit, forum)
    workspace.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, new_file: Path) -> Iterator[Window]:
    path = tmp_path / "team.eventdesk"
    shutil.copy(new_file, path)
    desk = Desk()
    desk.open(Workspace.open(path))
    yield Window(qtbot, desk)
    Settings().hide_rooms(desk.forum_uid, ())  # else it were remembered for the next test
    desk.close()


Do = Callable[[], None]


# The mouse


def test_a_session_is_carried_to_another_time_and_room_with_its_items(window: Window) -> None:
    before = window.steps()
    window.drag(window.middle("opening"), window.middle("opening") + window.by(90, 1))
    assert window.when("opening") == ("14 10:30", "11:30")
    assert window.session("opening").rooms == ("b",)
    assert window.session("opening").items[0].starts_at == at(14, 10, 45)
    assert window.step() == "Move “Opening” to 10:30, Hall B"
    assert window.steps() == before + 1
    window.desk.undo()
    assert window.when("opening") == ("14 09:00", "10:00")
    assert window.session("opening").items[0].starts_at == at(14, 9, 15)
    assert window.session("opening").rooms == ("a",)


def test_times_keep_to_the_grid(window: Window) -> None:
    window.view.step = 30
    window.drag(window.middle("ports"), window.middle("ports") + window.by(50))
    assert window.when("ports") == ("14 14:00", "15:00")
    window.view.step = 1
    window.drag(window.middle("ports"), window.middle("ports") + window.by(7))
    assert window.when("ports") == ("14 14:07", "15:07")


def test_edges_change_the_length(window: Window) -> None:
    window.drag(window.edge("dykes", "bottom"), window.edge("dykes", "bottom") + window.by(30))
    assert window.when("dykes") == ("14 10:00", "12:00")
    assert window.step() == "Let “Dykes” end at 12:00"
    window.drag(window.edge("opening", "top"), window.edge("opening", "top") + window.by(15))
    assert window.when("opening") == ("14 09:15", "10:00")
    assert window.session("opening").items[0].starts_at == at(14, 9, 15)  # what is inside stays
    window.drag(window.edge("dykes", "bottom"), window.edge("dykes", "bottom") - window.by(600))
    assert window.when("dykes") == ("14 10:00", "10:05")


def test_a_side_is_pulled_over_other_rooms(window: Window) -> None:
    window.drag(window.edge("opening", "right"), window.edge("opening", "right") + window.by(0, 2))
    assert window.session("opening").rooms == ("a", "b", "c")
    assert window.step() == "Put “Opening” into All rooms"
    block = window.view.board.block(window.session("opening").uid) if window.view.board else None
    assert block is not None
    assert len(block.parts) == 1, "one object over all rooms"
    window.drag(window.edge("opening", "right"), window.edge("opening", "right") - window.by(0, 1))
    assert window.session("opening").rooms == ("a", "b")
    window.drag(window.edge("opening", "left"), window.edge("opening", "left") + window.by(0, 1))
    assert window.session("opening").rooms == ("b",)


def test_ctrl_copies(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("opening") + window.by(180), CTRL)
    assert window.when("opening") == ("14 09:00", "10:00")
    copy = window.session("opening-2")
    assert (copy.starts_at, copy.ends_at, copy.rooms) == (at(14, 12), at(14, 13), ("a",))
    assert copy.items[0].starts_at == at(14, 12, 15)
    assert [who.person for who in copy.items[0].speakers] == ["mina"]
    assert window.step() == "Copy “Opening” to 12:00, Hall A"
    assert window.selected() == ["opening-2"]


def test_shift_swaps_with_what_is_below(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("dykes"), SHIFT)
    assert window.when("opening") == ("14 10:00", "11:00")
    assert window.when("dykes") == ("14 09:00", "10:30")
    assert (window.session("opening").rooms, window.session("dykes").rooms) == (("b",), ("a",))
    assert window.step() == "Swap “Opening” and “Dykes”"
    window.desk.undo()
    assert window.when("dykes") == ("14 10:00", "11:30")


def test_two_swap_where_one_is_dropped_on_the_other(window: Window) -> None:
    before = window.steps()
    window.drag(window.middle("opening"), window.middle("dykes"), drop=False)
    bubble = window.view.overlay.bubble
    assert bubble is not None
    assert bubble.title == "Swap “Opening” and “Dykes”"
    assert bubble.hints == ("Alt lays it here without swapping · Esc cancels",)
    window.mouse(Type.MouseButtonRelease, window.middle("dykes"))
    assert window.when("opening") == ("14 10:00", "11:00")
    assert window.when("dykes") == ("14 09:00", "10:30")
    assert (window.session("opening").rooms, window.session("dykes").rooms) == (("b",), ("a",))
    assert window.step() == "Swap “Opening” and “Dykes”"
    assert window.steps() == before + 1
    window.desk.undo()
    assert window.when("opening") == ("14 09:00", "10:00")


def test_alt_lays_one_on_another_without_swapping(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("dykes"), ALT)
    assert window.session("opening").rooms == ("b",)
    assert window.when("dykes") == ("14 10:00", "11:30")


def test_a_small_move_over_the_edge_of_a_neighbour_swaps_nothing(window: Window) -> None:
    """Held near its lower edge, the pointer is on the neighbour before the session is."""
    hold = window.middle("opening") + window.by(25)
    window.drag(hold, hold + window.by(30, 1))
    assert window.when("opening") == ("14 09:30", "10:30")
    assert window.when("dykes") == ("14 10:00", "11:30")
    hold = window.middle("opening") + window.by(25)
    window.drag(hold, hold - window.by(15))  # they overlap: one is pulled off the other
    assert window.when("opening") == ("14 09:15", "10:15")
    assert window.when("dykes") == ("14 10:00", "11:30")


def test_what_would_happen_is_said_while_it_is_carried(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("dykes") + window.by(40), drop=False)
    bubble = window.view.overlay.bubble
    assert bubble is not None
    assert bubble.title.endswith("Hall B")
    assert any("Dykes" in line for line in bubble.wrong), "the room is taken"
    window.press(Key.Key_Shift)
    window.mouse(Type.MouseMove, window.middle("dykes") + window.by(40), SHIFT)
    bubble = window.view.overlay.bubble
    assert bubble is not None
    assert bubble.title == "Swap “Opening” and “Dykes”"


def test_a_conflicting_place_is_taken_all_the_same(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("dykes") + window.by(40))
    assert window.session("opening").rooms == ("b",)
    blocks = [window.view.board.block(window.session(key).uid) for key in ("opening", "dykes")]  # type: ignore[union-attr]
    assert [block.parts[0].lanes for block in blocks if block is not None] == [2, 2], "side by side"


def test_escape_lets_go(window: Window) -> None:
    before = window.steps()
    window.drag(window.middle("opening"), window.middle("opening") + window.by(60), drop=False)
    assert window.view.preview is not None
    window.press(Key.Key_Escape)
    assert window.view.preview is None
    window.mouse(Type.MouseButtonRelease, window.middle("ports"))
    assert window.when("opening") == ("14 09:00", "10:00")
    assert window.steps() == before


def test_several_go_together(window: Window) -> None:
    before = window.steps()
    window.click("opening")
    window.click("dykes", CTRL)
    assert set(window.selected()) == {"opening", "dykes"}
    window.drag(window.middle("dykes"), window.middle("dykes") + window.by(60, 1))
    assert window.when("opening") == ("14 10:00", "11:00")
    assert window.when("dykes") == ("14 11:00", "12:30")
    assert (window.session("opening").rooms, window.session("dykes").rooms) == (("b",), ("c",))
    assert window.step() == "Move 2 sessions"
    assert window.steps() == before + 1


def test_the_rubber_band_selects(window: Window) -> None:
    corner = window.edge("opening", "top") - QPoint(0, 12)
    window.drag(corner, window.middle("dykes"))
    assert set(window.selected()) == {"opening", "dykes"}
    window.mouse(Type.MouseButtonPress, corner)
    window.mouse(Type.MouseButtonRelease, corner)
    assert window.selected() == []


def test_a_day_opens_under_what_is_carried(window: Window) -> None:
    window.drag(window.middle("ports"), window.middle("ports") + window.by(10), drop=False)
    tabs = window.panel.days.tabs
    over = window.view.viewport().mapFromGlobal(tabs.mapToGlobal(tabs.tabRect(1).center()))
    window.mouse(Type.MouseMove, over)
    window.bot.waitUntil(lambda: window.panel.days.chosen_days() == (date(2026, 5, 15),))
    target = window.middle("second") + window.by(120, 1)
    window.mouse(Type.MouseMove, target)
    window.mouse(Type.MouseButtonRelease, target)
    assert window.session("ports").starts_at is not None
    assert f"{window.session('ports').starts_at:%d}" == "15"
    assert window.session("ports").rooms == ("b",)
    assert window.step().startswith("Move “Ports” to Fri 15 May, ")


def test_dropped_on_a_day_it_keeps_its_time(window: Window) -> None:
    tabs = window.panel.days.tabs
    window.drag(window.middle("ports"), window.middle("ports") + window.by(10), drop=False)
    over = window.view.viewport().mapFromGlobal(tabs.mapToGlobal(tabs.tabRect(1).center()))
    window.mouse(Type.MouseMove, over)
    window.bot.waitUntil(lambda: window.panel.days.chosen_days() == (date(2026, 5, 15),))
    window.mouse(Type.MouseButtonRelease, over)
    assert window.when("ports") == ("15 13:00", "14:00")
    assert window.selected() == ["ports"]


def test_days_side_by_side(window: Window) -> None:
    window.panel.days.tabs.setCurrentIndex(2)
    board = window.view.board
    assert board is not None
    assert len(board.columns) == 6
    window.drag(window.middle("opening"), window.middle("opening") + window.by(60, 4))
    assert window.when("opening") == ("15 10:00", "11:00")
    assert window.session("opening").rooms == ("b",)


def test_to_the_tray_and_back(window: Window) -> None:
    tray = window.tray
    assert [card.id for card in tray.cards] == ["later", "walk"]
    over = window.view.viewport().mapFromGlobal(tray.mapToGlobal(QPoint(40, 20)))
    window.drag(window.middle("dykes"), over)
    row = window.session("dykes")
    assert (row.starts_at, row.ends_at, row.minutes) == (None, None, 90)
    assert window.step() == "Take the time from “Dykes”"
    window.desk.undo()
    assert window.when("dykes") == ("14 10:00", "11:30")


def test_from_the_tray_to_a_place(window: Window) -> None:
    card = QPoint(60, 20)
    target = window.middle("ports") + window.by(120, -1)
    screen = window.view.viewport().mapToGlobal(target)
    port = window.tray.viewport()
    window.mouse(Type.MouseButtonPress, card, on=port)
    for part in (1, 2, 3):
        step = card + (port.mapFromGlobal(screen) - card) * part / 3
        window.mouse(Type.MouseMove, step, on=port)
    window.mouse(Type.MouseButtonRelease, port.mapFromGlobal(screen), on=port)
    row = window.session("later")
    assert row.starts_at is not None
    assert row.ends_at is not None
    assert row.rooms == ("b",)
    assert (row.ends_at - row.starts_at).seconds == 45 * 60
    assert at(14, 15) <= row.starts_at <= at(14, 15, 30)
    assert window.selected() == ["later"]
    assert [left.id for left in window.tray.cards] == ["walk"]


def test_a_pinned_session_moves_only_with_alt(window: Window) -> None:
    before = window.steps()
    window.drag(window.middle("fixed"), window.middle("fixed") - window.by(60))
    assert window.when("fixed") == ("14 15:00", "16:00")
    assert window.steps() == before
    window.drag(window.middle("fixed"), window.middle("fixed") - window.by(60), ALT)
    assert window.when("fixed") == ("14 14:00", "15:00")
    assert window.session("fixed").pinned


def test_a_double_click_begins_a_session_there(window: Window) -> None:
    free = window.middle("ports") + window.by(120, -1)
    window.mouse(Type.MouseButtonDblClick, free)
    new = next(row for row in window.every() if row not in {one.id for one in FORUM.sessions})
    row = window.session(new)
    assert row.rooms == ("b",)
    assert row.starts_at is not None
    assert row.starts_at.minute % 15 == 0
    assert window.selected() == [new]
    title = window.page.findChild(QLineEdit, "session-title-en")
    assert title is None or title.hasFocus()


# The keys


def test_arrows_move_and_are_one_step(window: Window) -> None:
    before = window.steps()
    window.click("opening")
    window.press(Key.Key_Down, times=3)
    window.press(Key.Key_Right)
    assert window.when("opening") == ("14 09:00", "10:00"), "stored after a rest"
    window.bot.waitUntil(lambda: window.when("opening") == ("14 09:15", "10:15"), timeout=3000)
    assert window.session("opening").rooms == ("b",)
    assert window.session("opening").items[0].starts_at == at(14, 9, 30)
    assert window.steps() == before + 1
    assert window.step() == "Move “Opening” to 09:15, Hall B"


def test_enter_stores_arrows_and_escape_lets_them_go(window: Window) -> None:
    window.click("ports")
    window.press(Key.Key_Up, CTRL)
    window.press(Key.Key_Return)
    assert window.when("ports") == ("14 12:00", "13:00")
    window.press(Key.Key_Up, times=4)
    window.press(Key.Key_Escape)
    window.settle()
    assert window.when("ports") == ("14 12:00", "13:00")


def test_shift_and_arrows_lengthen_and_widen(window: Window) -> None:
    window.click("dykes")
    window.press(Key.Key_Down, SHIFT, times=2)
    window.settle()
    assert window.when("dykes") == ("14 10:00", "11:40")
    window.press(Key.Key_Up, SHIFT | CTRL)
    window.settle()
    assert window.when("dykes") == ("14 09:55", "11:40")
    window.press(Key.Key_Right, SHIFT)
    window.settle()
    assert window.session("dykes").rooms == ("b", "c")
    window.press(Key.Key_Left, SHIFT)
    window.settle()
    assert window.session("dykes").rooms == ("b",)


def test_figures_set_the_start(window: Window) -> None:
    window.click("opening")
    window.type("0930")
    assert window.when("opening") == ("14 09:30", "10:30")
    window.type("8")
    window.press(Key.Key_Return)
    assert window.when("opening") == ("14 08:00", "09:00")
    before = window.steps()
    window.type("2570")
    assert window.when("opening") == ("14 08:00", "09:00")
    window.type("11")
    window.press(Key.Key_Escape)
    window.press(Key.Key_Return)
    assert window.steps() == before


def test_alt_and_arrows_go_from_block_to_block(window: Window) -> None:
    window.click("opening")
    window.press(Key.Key_Right, ALT)
    assert window.selected() == ["dykes"]
    window.press(Key.Key_Right, ALT)
    assert window.selected() == ["ports"]
    window.press(Key.Key_Left, ALT | SHIFT)
    assert set(window.selected()) == {"ports", "dykes"}
    window.press(Key.Key_Home)
    assert window.selected() == ["opening"]
    window.press(Key.Key_N)
    assert window.selected() == ["dykes"]
    window.press(Key.Key_N, SHIFT)
    assert window.selected() == ["opening"]
    assert "Opening" in window.view.accessibleDescription()
    assert "Hall A" in window.view.accessibleDescription()


def test_keys_go_to_another_day(window: Window) -> None:
    window.click("ports")
    window.press(Key.Key_PageDown, CTRL)
    window.press(Key.Key_Return)
    assert window.when("ports") == ("15 13:00", "14:00")
    assert window.panel.days.chosen_days() == (date(2026, 5, 15),)
    assert window.selected() == ["ports"]
    window.press(Key.Key_PageUp)
    assert window.panel.days.chosen_days() == (date(2026, 5, 14),)


def test_enter_edits_the_title(window: Window) -> None:
    window.click("ports")
    window.press(Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Ports"


def test_delete_and_duplicate(window: Window) -> None:
    window.click("ports")
    window.press(Key.Key_D, CTRL)
    assert window.when("ports-2") == ("14 14:00", "15:00")
    assert window.selected() == ["ports-2"]
    window.view.setFocus()
    window.press(Key.Key_Delete)
    assert "ports-2" not in window.every()
    window.desk.undo()
    assert "ports-2" in window.every()


def test_letters_pin_widen_and_take_the_time_away(window: Window) -> None:
    window.click("dykes")
    window.press(Key.Key_P)
    assert window.session("dykes").pinned
    assert window.step() == "Pin “Dykes”"
    window.press(Key.Key_Down)
    window.settle()
    assert window.when("dykes") == ("14 10:00", "11:30"), "pinned"
    window.press(Key.Key_P)
    window.press(Key.Key_A)
    assert window.session("dykes").rooms == ("b", "a", "c")
    window.press(Key.Key_O)
    assert window.session("dykes").rooms == ("b",)
    window.press(Key.Key_T)
    assert window.session("dykes").starts_at is None


def test_swap_two_by_key(window: Window) -> None:
    window.click("opening")
    window.click("ports", SHIFT)
    window.press(Key.Key_X)
    assert window.when("opening") == ("14 13:00", "14:00")
    assert window.when("ports") == ("14 09:00", "10:00")


def test_a_card_is_timed_by_typing(window: Window) -> None:
    window.tray.setFocus()
    window.press(Key.Key_Right, on=window.tray)
    window.type("1630", on=window.tray)
    assert window.when("walk") == ("14 16:30", "17:00")


# What is seen


def test_a_day_without_times_offers_to_begin(window: Window) -> None:
    from PySide6.QtWidgets import QPushButton

    window.panel.days.tabs.setCurrentIndex(1)
    window.click("second")
    window.press(Key.Key_T)
    start = window.page.findChild(QPushButton, "timetable-start")
    assert start is not None
    assert start.isVisible()
    QTest.mouseClick(start, Left)
    assert not start.isVisible()
    starts = [window.when(key)[0] for key in ("second", "later", "walk")]
    assert starts == ["15 09:00", "15 10:00", "15 10:45"], "one after another, in the order of the programme"
    assert window.tray.cards == ()


def test_rooms_are_hidden_and_reordered(window: Window) -> None:
    window.panel.rooms.hide("b", hidden=True)
    board = window.view.board
    assert board is not None
    assert [column.room for column in board.columns] == ["a", "c"]
    head = window.view.head
    geo = window.view.geo
    start = QPoint(56 + geo.x(0) + 20, 20)
    end = QPoint(56 + geo.x(2) - 5, 20)
    window.mouse(Type.MouseButtonPress, start, on=head)
    window.mouse(Type.MouseMove, (start + end) / 2, on=head)
    window.mouse(Type.MouseMove, end, on=head)
    window.mouse(Type.MouseButtonRelease, end, on=head)
    assert window.desk.snapshot is not None
    assert [room.id for room in window.desk.snapshot.rooms] == ["b", "c", "a"]
    assert window.step() == "Reorder rooms"
    window.panel.rooms.show_all()
    assert window.view.board is not None
    assert len(window.view.board.columns) == 3


def test_outline_and_timetable_share_what_is_selected(window: Window) -> None:
    from eventdesk.desktop.pages.programme.views import OUTLINE

    window.click("ports")
    window.page.show_view(OUTLINE)
    assert window.page.outline.current_uid() == window.session("ports").uid
    window.page.show_place(window.session("second").uid)
    window.page.show_view(TIMETABLE)
    assert window.selected() == ["second"]
    assert window.panel.days.chosen_days() == (date(2026, 5, 15),)


def test_zoom_keeps_the_minute_under_the_pointer(window: Window) -> None:
    view = window.view
    before = view.geo.minute(view.verticalScrollBar().value() + 200)
    view.zoom(2.0, 200)
    assert view.geo.minute(view.verticalScrollBar().value() + 200) == pytest.approx(before, abs=1.5)
    window.press(Key.Key_0, CTRL)
    first, last = view.board.used() or (0, 0) if view.board else (0, 0)
    assert (last - first) * view.geo.scale <= view.viewport().height()


def test_a_forum_without_a_date_has_a_tray_only(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "some-day.eventdesk"
    undated(path)
    desk = Desk()
    desk.open(Workspace.open(path))
    window = Window(qtbot, desk)
    assert [card.id for card in window.tray.cards] == ["idea"]
    window.mouse(Type.MouseButtonDblClick, QPoint(100, 100))
    port = window.tray.viewport()
    window.mouse(Type.MouseButtonPress, QPoint(60, 20), on=port)
    for up in (100, 200, 300):
        window.mouse(Type.MouseMove, QPoint(160, 20 - up), on=port)
    window.mouse(Type.MouseButtonRelease, QPoint(160, -280), on=port)
    window.type("0930", on=window.tray)
    assert window.session("idea").starts_at is None
    assert window.every() == ["idea"]
    desk.close()


def test_the_menu_offers_what_can_be_done_and_says_why_not(window: Window) -> None:
    window.click("fixed")
    actions = window.panel.actions_
    assert actions.pin.text() == "Unpin"
    assert not actions.untime.isEnabled()
    assert actions.untime.toolTip() == "Pinned: it stays here. P unpins it."
    window.click("ports")
    assert actions.untime.isEnabled()
    assert not actions.swap.isEnabled()
    assert actions.swap.toolTip() == "Select two sessions first."


def test_what_is_carried_shows_where_it_would_conflict(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("opening") + window.by(20), drop=False)
    shaded = {(one.column, one.start, one.end) for one in window.view.overlay.blocked}
    assert (1, 10 * 60, 11 * 60 + 30) in shaded, "Hall B while the dykes are there"
    assert (2, 13 * 60, 14 * 60) in shaded
    picture = window.view.grab().toImage()
    window.press(Key.Key_Escape)
    assert picture != window.view.grab().toImage()


def test_several_that_are_carried_show_where_any_of_them_would_conflict(window: Window) -> None:
    """Opening and ports lie two rooms and four hours apart; the one in hand leads."""
    window.click("opening")
    window.click("ports", CTRL)
    window.drag(window.middle("opening"), window.middle("opening") + window.by(20), drop=False)
    overlay = window.view.overlay
    assert {one.column for one in overlay.blocked} == {0}, "there is no room for the other beyond Hall A"
    shaded = [(one.start, one.end) for one in overlay.blocked]
    assert (15 * 60, 16 * 60) in shaded, "the minister, in the leader's own room"
    window.press(Key.Key_Escape)
    # In the same order of rooms the other way round: dykes lead, the opening goes before them in the room aside.
    window.click("dykes")
    window.click("opening", CTRL)
    window.drag(window.middle("dykes"), window.middle("dykes") + window.by(300), drop=False)
    shaded = [(one.start, one.end) for one in overlay.blocked if one.column == 1]
    # The opening, an hour before them in Hall A, may not meet the minister there: so the dykes, 90 minutes long,
    # may not lie over the half hour that every start between 15 and 17 o'clock would have them lie over.
    assert (16 * 60 + 30, 17 * 60) in shaded
    window.press(Key.Key_Escape)


def test_a_copy_shows_that_its_people_cannot_be_in_two_places(window: Window) -> None:
    start = window.middle("opening")
    window.drag(start, start + window.by(0, 2), CTRL, drop=False)
    (said,) = window.view.overlay.conflicts
    assert "Mina Strand" in said
    assert any(one.column == 2 and one.start <= 9 * 60 < one.end for one in window.view.overlay.blocked)
    window.mouse(Type.MouseMove, start + window.by(120, 2), CTRL)
    assert window.view.overlay.conflicts == ()
    window.mouse(Type.MouseMove, start + window.by(0, 2))
    assert window.view.overlay.conflicts == (), "moved there, she is nowhere else"
    window.press(Key.Key_Escape)


def test_what_is_painted_after_an_edit_is_what_all_anew_would_be(window: Window) -> None:
    """Only what differs is painted: moved, made longer, widened, cancelled, deleted, undone."""

    def check() -> None:
        window.view.setFocus()
        now = window.view.grab().toImage()
        window.view.redraw()
        assert window.view.grab().toImage() == now

    window.drag(window.middle("opening"), window.middle("opening") + window.by(45, 1))
    check()
    window.drag(window.edge("dykes", "bottom"), window.edge("dykes", "bottom") + window.by(25))
    check()
    window.drag(window.edge("ports", "left"), window.edge("ports", "left") - window.by(0, 1))
    check()
    window.press(Key.Key_Delete)
    check()
    for _ in range(4):
        window.desk.undo()
        check()


def test_the_outline_shows_what_was_chosen_in_the_timetable(window: Window) -> None:
    window.click("fixed")
    window.page.show_view(OUTLINE)
    outline = window.page.outline
    assert outline.current_uid() == window.session("fixed").uid
    assert outline.viewport().rect().intersects(outline.visualRect(outline.currentIndex()))


def test_hidden_rooms_are_remembered_with_the_forum(window: Window) -> None:
    window.panel.rooms.hide("b", hidden=True)
    again = Window(window.bot, window.desk)
    assert [column.room for column in again.view.board.columns] == ["a", "c"]  # type: ignore[union-attr]
    again.panel.rooms.show_all()
    assert len(Window(window.bot, window.desk).view.board.columns) == 3  # type: ignore[union-attr]


def test_the_line_of_the_current_time_is_on_its_day(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    from eventdesk.desktop.pages.timetable.wall import WallClock

    monkeypatch.setattr(WallClock, "now", lambda _clock: at(14, 10, 40))
    assert window.view.now_minute() == 10 * 60 + 40
    there = window.view.grab().toImage()
    window.panel.days.tabs.setCurrentIndex(1)
    assert window.view.now_minute() is None
    monkeypatch.setattr(WallClock, "now", lambda _clock: at(14, 9, 5))
    window.panel.days.tabs.setCurrentIndex(0)
    window.view.tick()
    assert window.view.grab().toImage() != there


def test_a_forum_opens_on_today(
    qtbot: QtBot, tmp_path: Path, new_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from eventdesk.desktop.pages.timetable.wall import WallClock

    monkeypatch.setattr(WallClock, "now", lambda _clock: at(15, 10, 40))
    path = tmp_path / "team.eventdesk"
    shutil.copy(new_file, path)
    desk = Desk()
    desk.open(Workspace.open(path))
    assert Window(qtbot, desk).panel.days.chosen_days() == (date(2026, 5, 15),)
    desk.close()


def test_a_block_cut_by_the_upper_edge_still_says_what_it_is(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    from eventdesk.desktop.pages.timetable.painting import BlockPainter

    drawn: list[tuple[str, int]] = []
    original = BlockPainter.block

    def noted(self: BlockPainter, painter: Any, rect: Any, text: Any, mark: Any) -> None:
        drawn.append((text.title, rect.top()))
        original(self, painter, rect, text, mark)

    view = window.view
    view.zoom(3.0, 0)
    view.verticalScrollBar().setValue(view.geo.y(9 * 60 + 20))
    monkeypatch.setattr(BlockPainter, "block", noted)
    view.grab()
    tops = [top for title, top in drawn if title == "Opening"]
    assert tops
    assert max(tops) >= view.offset().y() - 2


# Narrow windows


def test_a_narrow_row_puts_into_a_menu_what_has_no_room(window: Window) -> None:
    page, row = window.page, window.panel.days.buttons
    assert page.minimumSizeHint().width() <= 640 - 200, "beside the navigation, at 200 % on a screen of 1280"
    more = row.findChild(QToolButton, "timetable-more")
    assert more is not None
    assert not more.isVisible()
    row.setFixedWidth(110)
    window.bot.waitUntil(more.isVisible)
    assert "Draft the times…" in [action.text() for action in more.menu().actions()]
    assert "Move times" in [action.text() for action in more.menu().actions()]
    shown = [made for made in row.findChildren(QToolButton) if made.isVisible()]
    assert all(row.rect().contains(made.geometry()) for made in shown), "none is cut"
    row.setFixedWidth(400)
    window.bot.waitUntil(lambda: not more.isVisible())


def test_a_small_window_scrolls_to_what_has_the_focus(window: Window) -> None:
    window.page.resize(420, 330)
    window.page.show_view(OUTLINE)
    scroll = window.page.findChild(QScrollArea, "programme-scroll")
    assert scroll is not None
    window.bot.waitUntil(lambda: scroll.horizontalScrollBar().maximum() > 0)
    scroll.horizontalScrollBar().setValue(0)
    window.page.outline.select([window.session("dykes").uid])
    window.page.editor.focus_field("title")
    window.bot.waitUntil(lambda: scroll.horizontalScrollBar().value() > 0)


def test_drafting_is_offered_beside_the_timetable(window: Window) -> None:
    made = window.panel.findChild(QToolButton, "timetable-draft-times")
    assert made is not None
    assert made.isVisible()
    QTest.mouseClick(made, Left)
    dialog = window.page.findChild(QDialog)
    assert dialog is not None
    dialog.reject()


# For a screen reader


def heard(window: Window) -> tuple[str, str]:
    """The name and the description that assistive technology is given of the timetable."""
    QApplication.processEvents()
    interface = QAccessible.queryAccessibleInterface(window.view)
    assert interface is not None
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def test_a_screen_reader_is_told_of_the_block_in_focus(window: Window) -> None:
    window.press(Key.Key_Home)
    name, said = heard(window)
    assert name == "Timetable"
    assert said == "Opening, Thu 14 May, 09:00–10:00, 1 h, Hall A, 1 item."
    window.press(Key.Key_N)
    assert heard(window)[1].startswith("Dykes, Thu 14 May, 10:00–11:30, 1 h 30 min, Hall B")


def test_a_screen_reader_is_told_where_keys_would_put_it_and_what_conflicts(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(window.view, "announce", said.append)
    window.click("opening")
    window.press(Key.Key_Right)
    assert heard(window)[1] == "Opening, 09:00–10:00, Hall B."
    window.press(Key.Key_Down, CTRL)
    told = heard(window)[1]
    assert told.startswith("Opening, 10:00–11:00, Hall B. ")
    assert "Dykes" in told, "they are in Hall B at that time"
    assert said[-1] == told
    window.press(Key.Key_Escape)
    assert heard(window)[1].startswith("Opening, Thu 14 May, 09:00–10:00")


def test_a_screen_reader_is_told_what_was_found_about_a_block(window: Window) -> None:
    window.drag(window.middle("opening"), window.middle("opening") + window.by(45, 1))
    window.click("opening")
    window.bot.waitUntil(lambda: "Hall B" in window.view.accessibleDescription().split(", 1 item.")[-1])
    mark = window.view.found_about(window.session("opening"))
    assert mark is not None
    assert mark.severity is Severity.CONFLICT
    assert mark.sentences[0] in heard(window)[1]


# One language of colours


@pytest.mark.parametrize("severity", list(Severity)[:3])
def test_blocks_and_rows_show_the_sign_of_the_findings_list(
    window: Window, severity: Severity, monkeypatch: pytest.MonkeyPatch
) -> None:
    from eventdesk.desktop.pages.programme import outline_delegate
    from eventdesk.desktop.pages.timetable import painting

    drawn: dict[str, list[tuple[str, IconRole]]] = {"row": [], "block": []}

    def spy(where: str) -> Callable[..., object]:
        def made(name: str, role: IconRole, colours: Any) -> object:
            drawn[where].append((name, role))
            return icon(name, role, colours)

        return made

    monkeypatch.setattr(outline_delegate, "icon", spy("row"))
    monkeypatch.setattr(painting, "icon", spy("block"))
    marks = {window.session("dykes").uid: RowMark(severity, ("Something.",))}
    window.view.show_found(marks)
    window.view.grab()
    window.page.show_view(OUTLINE)
    window.page.outline.outline.show_findings(marks)
    window.page.outline.grab()
    sign = SIGNS[severity]
    assert (sign.icon, sign.role) in drawn["row"]
    assert (sign.icon, sign.role) in drawn["block"]
