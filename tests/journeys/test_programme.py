"""What an organizer does on the Programme page, with the keys and the mouse."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.ordered_list import OrderedList
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.model.kinds import ItemKind, OutcomeKind, SessionKind
from eventdesk.model.ordering import days_of, in_order
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumSnapshot,
    Item,
    Organization,
    Outcome,
    Person,
    Room,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Left = Qt.MouseButton.LeftButton
Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def t(english: str) -> Text:
    return Text({"en": english})


def talk(title: str, *speakers: str) -> Item:
    return Item(
        kind=ItemKind.PRESENTATION, title=t(title), speakers=tuple(Appearance(person=one) for one in speakers)
    )


UNTIMED = ForumSnapshot(
    forum=Forum(id="tides", title=t("Tides"), languages=("en",)),
    rooms=(Room(id="hall", name=t("Hall A")),),
    organizations=(Organization(id="port", name=t("Port Authority")),),
    people=(
        Person(id="mina", name=t("Mina Strand"), organization="port"),
        Person(id="ola", name=t("Ola Kai")),
        Person(id="rosa", name=t("Rosa Watt")),
    ),
    sessions=(
        Session(id="opening", kind=SessionKind.OPENING, title=t("Opening")),
        Session(id="dykes", title=t("Dykes"), items=(talk("Water", "mina", "ola"), talk("Wind"))),
        Session(id="ports", title=t("Ports"), outcomes=(Outcome(kind=OutcomeKind.AGREED, text=t("dig")),)),
    ),
)

TIMED = ForumSnapshot(
    forum=Forum(id="days", title=t("Days"), starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 15)),
    sessions=(
        Session(
            id="first",
            title=t("First"),
            starts_at=datetime(2026, 5, 14, 9),
            ends_at=datetime(2026, 5, 14, 10),
            items=(Item(kind=ItemKind.KEYNOTE, starts_at=datetime(2026, 5, 14, 9, 15)),),
        ),
        Session(id="second", title=t("Second"), starts_at=datetime(2026, 5, 15, 9)),
    ),
)


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    Workspace.create(path).close()
    return path


@pytest.fixture
def workspace(tmp_path: Path, new_file: Path) -> Workspace:
    path = tmp_path / "team.eventdesk"
    shutil.copy(new_file, path)
    return Workspace.open(path)


Show = Callable[[ForumSnapshot], "Window"]


class Window:
    """The page with what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = ProgrammePage(desk)
        self.refusals: list[str] = []
        desk.refused.connect(self.refusals.append)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.outline = self.page.outline

    @property
    def sessions(self) -> list[Session]:
        assert self.desk.snapshot is not None
        return in_order(self.desk.snapshot.sessions)

    def session(self, key: str) -> Session:
        return next(row for row in self.sessions if row.id == key)

    def titles(self, key: str = "") -> list[str]:
        rows = self.session(key).items if key else self.sessions
        return [row.title.pick("en") for row in rows]

    def names(self, item: Item) -> list[str]:
        assert self.desk.snapshot is not None
        return [self.desk.snapshot.person(who.person).name.pick("en") for who in item.speakers]

    def field(self, name: str) -> QWidget:
        found = [widget for widget in self.page.findChildren(QWidget, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets are named {name}"
        return found[0]

    def select(self, *uids: str) -> None:
        self.page.show_place(uids[0])
        self.outline.select(list(uids))
        self.outline.setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.outline, key, modifier)

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def enter(self) -> None:
        """Enter goes to what is open on top: the list of what was found, else the field."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focus(), Key.Key_Return)

    def middle(self, uid: str, part: float = 0.5) -> QPoint:
        rect = self.outline.visualRect(self.outline.outline.index_of(uid))
        return QPoint(rect.left() + 80, rect.top() + round(rect.height() * part))

    def drag(self, uid: str, to: QPoint) -> None:
        drag(self.outline.viewport(), self.middle(uid), to)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    steps = [start + (end - start) * part / 4 for part in range(1, 5)]
    _mouse(widget, QEvent.Type.MouseButtonPress, start, Left, Left)
    for step in steps:
        _mouse(widget, QEvent.Type.MouseMove, step, Qt.MouseButton.NoButton, Left)
    _mouse(widget, QEvent.Type.MouseButtonRelease, end, Left, Qt.MouseButton.NoButton)


def _mouse(
    widget: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton
) -> None:
    whole = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(at), whole, button, buttons, NONE))


@pytest.fixture
def show(qtbot: QtBot, workspace: Workspace) -> Iterator[Show]:
    desk = Desk()

    def shown(snapshot: ForumSnapshot) -> Window:
        with workspace.edit("Import") as edit:
            uid = add_forum(edit, snapshot)
        desk.open(workspace, uid)
        return Window(qtbot, desk)

    yield shown
    desk.close()


# Adding and typing


def test_an_empty_forum_offers_its_first_session(show: Show) -> None:
    window = show(ForumSnapshot(forum=Forum(id="empty")))
    button = window.field("add-first-session")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Left)
    assert window.focus().objectName() == "session-title"
    window.type("Opening")
    window.enter()
    assert window.titles() == ["Opening"]


def test_a_session_is_added_behind_the_selected_one_and_titled(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").uid)
    window.press(Key.Key_N, Ctrl)
    assert window.focus().objectName() == "session-title"
    window.type("Locks")
    window.press(Key.Key_Tab, on=window.focus())
    assert window.titles() == ["Opening", "Dykes", "Locks", "Ports"]


def test_an_item_is_added_with_a_speaker_found_by_a_part_of_the_name(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").items[0].uid)
    window.press(Key.Key_N, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    window.type("Waves")
    picker = window.field("item-add-speaker")
    picker.setFocus()  # the title is stored by being left
    assert window.titles("dykes") == ["Water", "Waves", "Wind"]
    window.type("watt")
    window.enter()
    window.bot.waitUntil(lambda: window.names(window.session("dykes").items[1]) == ["Rosa Watt"])
    assert isinstance(picker, QLineEdit)
    assert picker.text() == ""


def test_a_new_person_comes_into_the_directory(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").items[1].uid)
    window.field("item-add-speaker").setFocus()
    window.type("Jutta Ufer")
    window.enter()
    window.bot.waitUntil(lambda: window.names(window.session("dykes").items[1]) == ["Jutta Ufer"])
    assert window.desk.snapshot is not None
    assert window.desk.snapshot.person("jutta-ufer").name == t("Jutta Ufer")


def test_what_is_typed_survives_a_change_made_elsewhere(show: Show, workspace: Workspace) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").uid)
    window.press(Key.Key_Return)
    window.press(Key.Key_A, Ctrl, on=window.focus())
    window.type("Higher dy")
    from eventdesk.model import records

    with workspace.edit("Elsewhere") as edit:
        edit.change(records.Session, window.session("opening").uid, {"title": t("Welcome")})
    window.bot.waitUntil(lambda: window.titles()[0] == "Welcome")
    title = window.field("session-title")
    assert window.focus() is title
    assert isinstance(title, QLineEdit)
    assert title.text() == "Higher dy"
    window.type("kes")
    assert window.page.commit()
    assert window.titles() == ["Welcome", "Higher dykes", "Ports"]


def test_going_to_another_row_stores_what_was_typed(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").uid)
    window.press(Key.Key_Return)
    window.type(" and dams")
    QTest.mouseClick(window.outline.viewport(), Left, NONE, window.middle(window.session("ports").uid))
    assert window.titles() == ["Opening", "Dykes and dams", "Ports"]


def test_a_start_typed_as_0930_is_meant_for_the_day_of_its_session(show: Show) -> None:
    window = show(TIMED)
    window.select(window.session("second").uid)
    window.press(Key.Key_N, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    window.field("item-starts-at").setFocus()
    window.type("0930")
    window.enter()
    assert window.session("second").items[0].starts_at == datetime(2026, 5, 15, 9, 30)


def test_a_new_start_moves_the_items_and_the_end(show: Show) -> None:
    window = show(TIMED)
    window.select(window.session("first").uid)
    start = window.field("session-starts-at")
    start.setFocus()
    window.press(Key.Key_A, Ctrl, on=start)
    window.type("1100")
    window.press(Key.Key_Return, on=start)
    first = window.session("first")
    assert (first.starts_at, first.ends_at) == (datetime(2026, 5, 14, 11), datetime(2026, 5, 14, 12))
    assert first.items[0].starts_at == datetime(2026, 5, 14, 11, 15)


def test_another_kind_shows_the_fitting_fields(show: Show) -> None:
    from PySide6.QtWidgets import QComboBox

    window = show(UNTIMED)
    window.select(window.session("dykes").items[1].uid)
    window.field("item-add-speaker")
    kind = window.field("item-kind")
    assert isinstance(kind, QComboBox)
    kind.setFocus()
    QTest.keyClicks(kind, "Panel")
    window.bot.waitUntil(lambda: window.session("dykes").items[1].kind is ItemKind.PANEL)
    window.field("item-add-panelist")
    window.field("item-add-moderator")
    flag = window.field("item-presenters-join")
    QTest.mouseClick(flag, Left, NONE, QPoint(8, flag.height() // 2))
    assert window.session("dykes").items[1].presenters_join
    assert not [one for one in window.page.findChildren(QWidget, "item-add-speaker") if one.isVisible()]


# Deleting, undo and redo


def test_deleting_is_undone_and_redone(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").uid, window.session("opening").uid)
    window.press(Key.Key_Delete)
    assert window.titles() == ["Ports"]
    QTest.mouseClick(window.field("undo-delete"), Left)
    assert window.titles() == ["Opening", "Dykes", "Ports"]
    assert window.outline.selected_uids() == [row.uid for row in window.sessions[:2]]
    window.desk.redo()
    assert window.titles() == ["Ports"]


def test_after_deleting_the_next_row_is_selected(show: Show) -> None:
    window = show(UNTIMED)
    water, wind = window.session("dykes").items
    window.select(water.uid)
    window.press(Key.Key_Delete)
    assert window.outline.current_uid() == wind.uid
    window.press(Key.Key_Delete)
    assert window.outline.current_uid() == window.session("dykes").uid


def test_a_copy_stands_behind_the_original_and_is_selected(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").items[0].uid)
    window.press(Key.Key_D, Ctrl)
    assert window.titles("dykes") == ["Water", "Water", "Wind"]
    assert window.outline.current_uid() == window.session("dykes").items[1].uid


# Moving


def test_rows_move_by_keyboard_and_stay_selected(show: Show) -> None:
    window = show(UNTIMED)
    wind = window.session("dykes").items[1].uid
    window.select(wind)
    window.press(Key.Key_Up, Alt)
    assert window.titles("dykes") == ["Wind", "Water"]
    window.press(Key.Key_Right, Alt)
    assert (window.titles("dykes"), window.titles("ports")) == (["Water"], ["Wind"])
    assert window.outline.selected_uids() == [wind]
    window.press(Key.Key_Left, Alt)
    window.press(Key.Key_Left, Alt)
    assert window.titles("opening") == ["Wind"]


def test_an_item_is_dragged_within_and_between_sessions(show: Show) -> None:
    window = show(UNTIMED)
    water, wind = (item.uid for item in window.session("dykes").items)
    window.drag(water, window.middle(wind, 0.8))
    assert window.titles("dykes") == ["Wind", "Water"]
    window.drag(water, window.middle(window.session("ports").uid, 0.7))
    assert (window.titles("dykes"), window.titles("ports")) == (["Wind"], ["Water"])
    assert window.outline.current_uid() == water


def test_several_selected_sessions_are_dragged_together(show: Show) -> None:
    window = show(UNTIMED)
    opening, dykes, ports = (row.uid for row in window.sessions)
    window.select(opening, dykes)
    window.drag(dykes, window.middle(ports, 0.9))
    assert window.titles() == ["Ports", "Opening", "Dykes"]
    assert window.outline.selected_uids() == [opening, dykes]


def test_escape_ends_a_drag_without_a_change(show: Show) -> None:
    window = show(UNTIMED)
    opening, _dykes, ports = (row.uid for row in window.sessions)
    view = window.outline.viewport()
    _mouse(view, QEvent.Type.MouseButtonPress, window.middle(opening), Left, Left)
    _mouse(view, QEvent.Type.MouseMove, window.middle(ports), Qt.MouseButton.NoButton, Left)
    window.press(Key.Key_Escape)
    _mouse(view, QEvent.Type.MouseButtonRelease, window.middle(ports), Left, Qt.MouseButton.NoButton)
    assert window.titles() == ["Opening", "Dykes", "Ports"]


def test_a_timed_session_dragged_to_another_day_keeps_its_wall_time(show: Show) -> None:
    window = show(TIMED)
    window.drag(window.session("first").uid, window.middle(window.session("second").uid, 0.9))
    first = window.session("first")
    assert (first.starts_at, first.ends_at) == (datetime(2026, 5, 15, 9), datetime(2026, 5, 15, 10))
    assert first.items[0].starts_at == datetime(2026, 5, 15, 9, 15)
    assert window.desk.snapshot is not None
    assert [len(day.sessions) for day in days_of(window.desk.snapshot, empty=True)] == [0, 2]


def test_a_timed_session_is_dragged_onto_a_day_without_any(show: Show) -> None:
    window = show(TIMED)
    window.drag(window.session("second").uid, window.middle(window.session("first").uid, 0.2))
    assert window.session("second").starts_at == datetime(2026, 5, 14, 9)
    window.drag(window.session("second").uid, window.middle("day:2026-05-15"))
    assert window.session("second").starts_at == datetime(2026, 5, 15, 9)


def test_a_session_without_a_start_is_not_dropped_on_one_of_several_days(show: Show) -> None:
    waiting = tuple(Session(id=key, title=t(key.title())) for key in ("x", "y"))
    window = show(ForumSnapshot(forum=TIMED.forum, sessions=(*TIMED.sessions, *waiting)))
    steps = window.desk.workspace.steps() if window.desk.workspace else ()
    window.drag(window.session("y").uid, window.middle(window.session("first").uid, 0.2))
    assert window.desk.workspace is not None
    assert window.desk.workspace.steps() == steps
    window.drag(window.session("y").uid, window.middle(window.session("x").uid, 0.2))
    assert window.desk.snapshot is not None
    last = days_of(window.desk.snapshot)[-1]
    assert (last.date, [row.id for row in last.sessions]) == (None, ["y", "x"])


def test_what_is_refused_does_not_hinder_the_next_step(show: Show) -> None:
    window = show(UNTIMED)
    water = window.session("dykes").items[0].uid
    window.select(water)
    minutes = window.field("item-minutes")
    minutes.setFocus()
    window.type("soon")
    window.select(water)
    window.press(Key.Key_Down, Alt)
    assert window.titles("dykes") == ["Wind", "Water"]
    assert isinstance(minutes, QLineEdit)
    assert minutes.text() == "soon"


# People, outcomes, rooms


def test_speakers_are_put_in_order_by_keyboard_and_mouse_and_taken_out(show: Show) -> None:
    window = show(UNTIMED)
    water = window.session("dykes").items[0]
    window.select(water.uid)
    speakers = window.field("item-speakers")
    assert isinstance(speakers, OrderedList)
    speakers.setFocus()
    speakers.setCurrentRow(0)
    window.press(Key.Key_Down, Alt, on=speakers)
    assert window.names(window.session("dykes").items[0]) == ["Ola Kai", "Mina Strand"]
    assert speakers.currentRow() == 1
    rects = [speakers.visualItemRect(speakers.item(row)) for row in (0, 1)]
    drag(speakers.viewport(), rects[1].center(), QPoint(rects[0].center().x(), rects[0].top() + 2))
    assert window.names(window.session("dykes").items[0]) == ["Mina Strand", "Ola Kai"]
    window.press(Key.Key_Delete, on=speakers)
    assert window.names(window.session("dykes").items[0]) == ["Ola Kai"]


def test_a_speaker_is_credited_otherwise_at_one_talk(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("dykes").items[0].uid)
    speakers = window.field("item-speakers")
    assert isinstance(speakers, OrderedList)
    speakers.setCurrentRow(0)
    window.field("item-speakers-appearance-credit-position").setFocus()
    window.type("harbour master")
    window.enter()
    credit = window.session("dykes").items[0].speakers[0].credited_as
    assert credit is not None
    assert credit.position == t("harbour master")


def test_an_outcome_is_added_and_written(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("ports").uid)
    QTest.mouseClick(window.field("session-add-outcome"), Left)
    assert isinstance(window.focus(), QPlainTextEdit)
    window.type("to build a lock")
    assert window.page.commit()
    assert [outcome.text.pick("en") for outcome in window.session("ports").outcomes] == ["dig", "to build a lock"]


def test_a_new_room_is_made_by_typing_its_name(show: Show) -> None:
    window = show(UNTIMED)
    window.select(window.session("ports").uid)
    window.field("session-room-uid").setFocus()
    window.type("Gull Room")
    window.enter()
    window.bot.waitUntil(lambda: window.session("ports").room == "gull-room")


def test_rooms_are_added_and_deleted_in_their_dialog(show: Show) -> None:
    from PySide6.QtWidgets import QDialog

    window = show(UNTIMED)
    window.page.edit_rooms()
    dialog = window.page.findChild(QDialog, "rooms-dialog")
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "new-room")
    rooms = dialog.findChild(OrderedList, "rooms")
    assert name is not None
    assert rooms is not None
    QTest.keyClicks(name, "Gull Room")
    window.press(Key.Key_Return, on=name)
    assert window.desk.snapshot is not None
    assert [room.id for room in window.desk.snapshot.rooms] == ["hall", "gull-room"]
    rooms.setCurrentRow(0)
    window.press(Key.Key_Delete, on=rooms)
    assert [room.id for room in window.desk.snapshot.rooms] == ["gull-room"]
    dialog.accept()


# Finding


def test_the_filter_narrows_the_outline_and_a_place_lifts_it(show: Show) -> None:
    window = show(UNTIMED)
    window.press(Key.Key_L, Ctrl)
    window.type("strand")
    window.bot.waitUntil(lambda: len(window.outline.outline.nodes) == 2)
    window.page.show_place(window.session("ports").uid, "title")
    assert window.outline.current_uid() == window.session("ports").uid
    assert window.focus().objectName() == "session-title"


def test_a_conflict_is_marked_and_said(show: Show) -> None:
    first = TIMED.sessions[0]
    clash = Session(id="clash", title=t("Clash"), starts_at=first.starts_at, ends_at=first.ends_at, room="hall")
    both = ForumSnapshot(
        forum=TIMED.forum,
        rooms=UNTIMED.rooms,
        sessions=(
            Session(id="a", title=t("A"), starts_at=clash.starts_at, ends_at=clash.ends_at, room="hall"),
            clash,
        ),
    )
    window = show(both)
    window.select(window.session("clash").uid)
    window.bot.waitUntil(lambda: window.field("findings").isVisible(), timeout=5000)
    index = window.outline.outline.index_of(window.session("clash").uid)
    assert "overlap by 60 minutes" in index.data(Qt.ItemDataRole.AccessibleTextRole)
