"""What the staff at the door does: by a scanner, by typing, with keys alone."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door import finding, logs
from eventdesk.desktop.door.answer_pane import Ground
from eventdesk.desktop.door.badge import badge_job
from eventdesk.desktop.door.choosing import DoorDialog, clock_warning
from eventdesk.desktop.door.finding import Finder
from eventdesk.desktop.door.presence import PresenceDialog
from eventdesk.desktop.door.sounds import Sounds, Tone
from eventdesk.desktop.door.window import DoorWindow
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.interchange.scan_log import read_scan_log, write_scan_log
from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus, Precision, RegistrationStatus
from eventdesk.model.snapshot import Attendee
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace import attendee_edits
from eventdesk.workspace.door_reading import Count, Door, presence
from eventdesk.workspace.printed_pieces import printed_pieces
from eventdesk.workspace.scan_export import scan_log
from eventdesk.workspace.scanning import scan_badge
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
W = TypeVar("W", bound=QWidget)
SAMPLE = resource("samples", "korea-china-sti-7.yaml")
PEOPLE = (
    ("CDFGHJ", {"en": "Hong Gildong", "ko": "홍길동"}, AttendeeStatus.CONFIRMED),
    ("KMNPRT", {"en": "Anna Becker"}, AttendeeStatus.REGISTERED),
    ("WXY346", {"en": "Li Wei", "zh-Hans": "李伟"}, AttendeeStatus.CANCELLED),
    ("7CDFGH", {"ko": "남하나"}, AttendeeStatus.REGISTERED),
)


class Clock:
    """A clock that stands still until it is moved; `at` is wall time in Seoul."""

    def __init__(self) -> None:
        self.at = datetime(2019, 12, 27, 9, 12)

    def __call__(self) -> datetime:
        return self.at.replace(tzinfo=UTC) - timedelta(hours=9)


class Heard(Sounds):
    """Notes what would be heard."""

    def __init__(self) -> None:
        super().__init__()
        self.tones: list[Tone] = []

    def open(self) -> None:
        pass

    def play(self, tone: Tone) -> None:
        self.tones.append(tone)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp, Mode.LIGHT)
    theme.load_fonts()
    return theme


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [SAMPLE])
    uid = workspace.forums()[0].uid
    with workspace.edit("People", uid) as edit:
        attendee_edits.delete_attendees(edit, [one.uid for one in edit.all(records.Attendee, forum_uid=uid)])
        for code, name, status in PEOPLE:
            attendee_edits.add_attendee(
                edit, uid, Text(name), code=code, status=status, organization=Text({"en": "STEPI"}), side="KR"
            )
        hong = edit.all(records.Attendee, code="CDFGHJ")[0]
        hong.access, hong.category = Text({"en": "Wheelchair"}), "vip"
    workspace.close()
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, sample_file: Path, clock: Clock, theme: Theme) -> Iterator[Desk]:
    desk = Desk(clock=clock)
    desk.open(Workspace.open(Path(shutil.copy(sample_file, tmp_path))))
    yield desk
    desk.close()


@pytest.fixture
def door(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[DoorWindow]:
    settings = Settings(tmp_path / "settings.ini")
    settings.remember_door(desk.forum_uid, "North", "", False)
    door = DoorWindow(desk, settings, Heard())
    qtbot.addWidget(door)
    with qtbot.waitActive(door):
        door.show()
        door.activateWindow()
    qtbot.waitUntil(lambda: door.counts.counts.all.expected == 3)
    yield door
    door.close()


def find(within: QWidget, kind: type[W], name: str) -> W:
    found = within.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def scan(text: str, on: QWidget | None = None) -> None:
    """As a keyboard-wedge scanner types: at once, then Enter, into whatever has the focus."""
    for letter in text:
        target = on or QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, letter)
    target = on or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Key.Key_Return)


def compose(widget: QWidget, committed: str) -> None:
    """As an input method gives a syllable to the field."""
    event = QInputMethodEvent()
    event.setCommitString(committed)
    QCoreApplication.sendEvent(widget, event)


def type_slowly(widget: QWidget, text: str) -> None:
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            compose(widget, letter)
        QTest.qWait(60)


def attendee(desk: Desk, code: str) -> Attendee:
    desk.catch_up()
    assert desk.snapshot is not None
    return next(one for one in desk.snapshot.attendees if one.code == code)


def heard(door: DoorWindow) -> list[Tone]:
    assert isinstance(door.sounds, Heard)
    return door.sounds.tones


def test_a_badge_is_welcome_once_and_told_the_time_the_second_time(
    door: DoorWindow, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    scan("CDFGHJ")
    shown = door.answer.shown
    assert (shown.ground, shown.word, shown.name, shown.other) == (
        Ground.GOOD,
        "Welcome",
        "Hong Gildong",
        "홍길동",
    )
    assert [text for _icon, text in shown.needs] == ["VIP", "Wheelchair"]
    assert door.counts.counts.all == Count(1, 3)
    assert door.counts.counts.by_category["vip"] == Count(1, 1)
    clock.at += timedelta(minutes=8)
    scan("cdfghj")
    shown = door.answer.shown
    assert (shown.ground, shown.word, shown.detail) == (Ground.WARNING, "Already in", "since 09:12")
    assert heard(door) == [Tone.GOOD, Tone.AGAIN]
    assert attendee(desk, "CDFGHJ").checked_in_at == datetime(2019, 12, 27, 9, 12)
    assert [one.entrance for one in door.last.scans] == ["North", "North"]
    qtbot.waitUntil(lambda: door.counts.counts.all == Count(1, 3))


def test_who_is_not_expected_is_told_apart_by_word_and_sign(door: DoorWindow, desk: Desk) -> None:
    scan("WXY346")
    cancelled = door.answer.shown
    scan("NOBODY")
    unknown = door.answer.shown
    assert (cancelled.ground, cancelled.word, cancelled.name) == (Ground.BAD, "Cancelled", "Li Wei")
    assert (unknown.word, unknown.name) == ("Not registered", "")
    assert "NOBODY" in unknown.detail
    assert cancelled.icon != unknown.icon
    assert heard(door) == [Tone.BAD, Tone.BAD]
    assert attendee(desk, "WXY346").checked_in_at is None
    scan("WXY346")
    QTest.keyClick(door, Key.Key_F6)
    assert door.answer.shown.word == "Welcome"
    assert attendee(desk, "WXY346").checked_in_at is not None


def test_a_scanner_is_understood_while_the_hangul_keyboard_is_on(door: DoorWindow, desk: Desk) -> None:
    # What an input method commits while the scanner types CDFGHJ: ㅊㅇㄹㅎㅗㅓ.
    for committed in ("ㅊ", "ㅇ", "ㄹ", "호", "ㅓ"):
        compose(door.line, committed)
    QTest.keyClick(door.line, Key.Key_Return)
    assert door.answer.shown.name == "Hong Gildong"
    assert attendee(desk, "CDFGHJ").checked_in_at is not None


def test_a_scanner_is_heard_wherever_the_focus_is(door: DoorWindow, clock: Clock) -> None:
    door.last.setFocus()
    scan("KMNPRT")
    assert door.answer.shown.name == "Anna Becker"
    QTest.keyClick(door, Key.Key_F2)
    name = find(door, QLineEdit, "register-name")
    assert QApplication.focusWidget() is name
    type_slowly(name, "Nam")
    QTest.qWait(80)
    scan("CDFGHJ", name)
    assert door.answer.shown.name == "Hong Gildong"
    assert name.text() == "Nam"
    QTest.keyClick(door, Key.Key_F2)
    assert (name.text(), name.isVisible()) == ("Nam", True)  # whoever is being registered is still there
    QTest.keyClick(door, Key.Key_Escape)
    QTest.keyClick(door, Key.Key_F2)
    assert name.text() == ""
    QTest.keyClick(door, Key.Key_Escape)
    find(door, QToolButton, "door-more").setFocus()
    clock.at += timedelta(seconds=5)
    scan("CDFGHJ")
    assert door.answer.shown.word == "Already in"


def test_a_badge_held_before_the_scanner_is_read_once(door: DoorWindow, clock: Clock) -> None:
    scan("CDFGHJ")
    clock.at += timedelta(seconds=1)
    scan("CDFGHJ")
    assert (door.answer.shown.word, door.line.text()) == ("Welcome", "")
    assert len(door.last.scans) == 1


def test_a_sessions_door_tells_where_to_go_instead(door: DoorWindow, desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    opening, keynotes = desk.snapshot.sessions[:2]
    hong, anna = (attendee(desk, code).uid for code in ("CDFGHJ", "KMNPRT"))
    with desk.edit("Book") as edit:
        for who, where in ((hong, opening.uid), (anna, keynotes.uid)):
            edit.add(records.Registration(forum_uid=desk.forum_uid, attendee_uid=who, session_uid=where))
    dialog = DoorDialog(desk, door._settings, door.door, door)
    qtbot.addWidget(dialog)
    find(dialog, QComboBox, "door-guards").setCurrentIndex(1)
    find(dialog, QLineEdit, "door-entrance").setText("Hall A")
    assert not find(dialog, QCheckBox, "door-everyone").isChecked()
    find(dialog, QPushButton, "door-choose").click()
    door.guard(dialog.door)
    qtbot.waitUntil(lambda: door.counts.counts.all == Count(0, 1))
    scan("CDFGHJ")
    assert door.answer.shown.word == "Welcome"
    assert door.counts.counts.all == Count(1, 1)
    scan("KMNPRT")
    shown = door.answer.shown
    assert (shown.ground, shown.word) == (Ground.BAD, "Wrong session")
    assert "Keynote speeches" in shown.detail
    assert attendee(desk, "CDFGHJ").sessions[0].arrived_at == desk.now()
    assert attendee(desk, "CDFGHJ").checked_in_at is None


def test_a_sessions_door_tells_of_its_places(door: DoorWindow, desk: Desk, qtbot: QtBot) -> None:
    assert desk.snapshot is not None
    opening = desk.snapshot.sessions[0]
    booked, waits = RegistrationStatus.BOOKED, RegistrationStatus.WAITLISTED
    with desk.edit("Book") as edit:
        edit.change(records.Session, opening.uid, {"places": 2})
        for code, status in (("CDFGHJ", booked), ("KMNPRT", waits), ("7CDFGH", waits)):
            uid = attendee(desk, code).uid
            row = records.Registration(forum_uid=desk.forum_uid, attendee_uid=uid, session_uid=opening.uid)
            row.status = status
            edit.add(row)
    room = find(door, QLabel, "door-room")
    assert "·" not in room.text()
    door.guard(Door("Hall A", opening.uid))
    qtbot.waitUntil(lambda: door.counts.counts.all == Count(0, 1))
    scan("CDFGHJ")
    assert room.text().endswith("places free: 1")
    scan("KMNPRT")
    shown = door.answer.shown
    assert (shown.word, shown.detail) == ("On the waiting list", "Places not taken yet: 1")
    QTest.keyClick(door, Key.Key_F6)
    assert door.answer.shown.word == "Welcome"
    qtbot.waitUntil(lambda: door.counts.counts.all == Count(2, 2))
    assert room.text().endswith("no place free")
    scan("7CDFGH")
    assert door.answer.shown.detail == "No place is free."


def test_a_scan_behind_something_typed_counts(door: DoorWindow) -> None:
    type_slowly(door.line, "zz")
    QTest.qWait(80)
    scan("KMNPRT")
    assert door.answer.shown.name == "Anna Becker"


@pytest.mark.parametrize("typed", ["be", "남", "ㄴㅎㄴ", "stepi"])
def test_a_name_is_found_by_two_letters_and_chosen_by_keys(door: DoorWindow, qtbot: QtBot, typed: str) -> None:
    type_slowly(door.line, typed)
    qtbot.waitUntil(door.found.isVisible)
    if typed == "stepi":
        assert door.found.rows.rowCount() == len(PEOPLE)
        for _ in range(3):
            QTest.keyClick(door.line, Key.Key_Down)
        QTest.keyClick(door.line, Key.Key_Up)
        wanted = door.found.currentIndex().data().split(",")[0]
        QTest.keyClick(door.line, Key.Key_Down)
        assert door.found.currentIndex().data().split(",")[0] != wanted
    wanted = door.found.currentIndex().data().split(",")[0]
    QTest.keyClick(door.line, Key.Key_Return)
    assert door.answer.shown.name == wanted
    assert door.answer.isVisible()
    assert door.line.text() == ""


def test_a_name_asked_for_before_all_are_prepared_is_answered_when_they_are(
    door: DoorWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Finder, "busy", property(lambda self: True))
    monkeypatch.setattr(finding, "_PATIENCE", -1.0)
    monkeypatch.setattr(door.found.finder._maker, "all", door.found.finder._maker.all[::-1])
    type_slowly(door.line, "gil")
    QTest.keyClick(door.line, Key.Key_Return)
    assert door.answer.shown.word == "Looking for the name…"
    monkeypatch.undo()
    door.found.finder.prepared.emit()
    assert door.found.isVisible()
    assert door.found.currentIndex().data().startswith("Hong Gildong")


def test_a_mistaken_scan_is_taken_back_by_one_key(door: DoorWindow, desk: Desk) -> None:
    scan("CDFGHJ")
    scan("KMNPRT")
    scan("NOBODY")
    assert "Anna Becker" in find(door, QToolButton, "door-take-back-button").text()
    QTest.keyClick(door, Key.Key_F8)
    assert (door.answer.shown.word, door.answer.shown.name) == ("Taken back", "Anna Becker")
    assert attendee(desk, "KMNPRT").checked_in_at is None
    assert door.counts.counts.all.arrived == 1
    QTest.keyClick(door, Key.Key_F8)
    assert attendee(desk, "CDFGHJ").checked_in_at is None
    assert not find(door, QToolButton, "door-take-back-button").isEnabled()


def test_an_earlier_scan_is_taken_back_from_the_list(door: DoorWindow, desk: Desk) -> None:
    scan("CDFGHJ")
    scan("KMNPRT")
    door.last.select(door.last.scans[1].uid)
    QTest.keyClick(door.last, Key.Key_Delete)
    assert attendee(desk, "CDFGHJ").checked_in_at is None
    assert attendee(desk, "KMNPRT").checked_in_at is not None


def test_somebody_new_is_registered_with_a_badge(
    door: DoorWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    monkeypatch.setattr(door.badges, "print_badge", printed.append)
    type_slowly(door.line, "민")
    QTest.keyClick(door, Key.Key_F2)
    name = find(door, QLineEdit, "register-name")
    name.setText("")
    QTest.mouseClick(find(door, QPushButton, "register-in"), Qt.MouseButton.LeftButton)
    assert find(door, QLabel, "register-problem").text()
    name.setText("민바다")
    find(door, QLineEdit, "register-organization").setText("KBS")
    find(door, QComboBox, "register-category").setEditText("Press")
    find(door, QCheckBox, "register-badge").click()
    assert find(door, QPushButton, "register-in").text().strip() == "Register and print a badge"
    QTest.mouseClick(find(door, QPushButton, "register-in"), Qt.MouseButton.LeftButton)
    assert (door.answer.shown.word, door.answer.shown.name) == ("Welcome", "민바다")
    assert desk.snapshot is not None
    made = desk.snapshot.attendees[-1]
    assert (dict(made.name), made.category, made.checked_in_at) == ({"ko": "민바다"}, "press", desk.now())
    assert printed == [made.uid]
    assert door.counts.counts.all == Count(1, 4)
    QTest.keyClick(door, Key.Key_F2)
    assert find(door, QCheckBox, "register-badge").isChecked()  # as for the one before
    find(door, QCheckBox, "register-badge").click()
    door._result = None
    QTest.keyClick(door, Key.Key_Escape)
    QTest.keyClick(door, Key.Key_F2)  # nobody was answered: there is nobody else whose badge could be meant
    find(door, QLineEdit, "register-name").setText("Nora")
    QTest.keyClick(door, Key.Key_F9)  # of the one in the form, not of the one let in before
    assert printed == [made.uid, desk.snapshot.attendees[-1].uid]
    assert desk.snapshot.attendees[-1].name["en"] == "Nora"


def test_the_template_of_badges_is_chosen_at_the_door(door: DoorWindow, desk: Desk) -> None:
    QTest.keyClick(door, Key.Key_F2)
    box = find(door, QComboBox, "door-template")
    names = {str(box.itemData(place)): place for place in range(box.count())}
    assert box.currentData() == "shipped:badge-a6"
    assert "shipped:place-card" not in names
    box.setCurrentIndex(names["shipped:badge-card-86x54"])
    box.activated.emit(box.currentIndex())
    uid = attendee(desk, "CDFGHJ").uid
    job = badge_job(desk, uid, door._settings.door_template)
    assert job is not None
    assert (job.design.width, job.design.height) == (86, 54)
    dialog = DoorDialog(desk, door._settings, door.door)
    assert dialog.template.currentData() == "shipped:badge-card-86x54"
    first = badge_job(desk, uid, "gone")  # a template that was deleted
    assert first is not None
    assert first.design.width == 105


def test_a_badge_is_printed_from_the_template_that_comes_with_the_program(
    door: DoorWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    door.badges.printer = printer  # as if it had been chosen in the dialog
    scan("CDFGHJ")
    QTest.keyClick(door, Key.Key_F9)
    uid = attendee(desk, "CDFGHJ").uid

    def kept() -> bool:
        assert desk.workspace is not None
        with desk.workspace.reading() as connection:
            return uid in printed_pieces(connection, "korea-china-sti-7", "badge")

    qtbot.waitUntil(kept)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_the_log_of_another_entrance_is_merged(
    door: DoorWindow, desk: Desk, tmp_path: Path, sample_file: Path, qtbot: QtBot
) -> None:
    south = Workspace.open(Path(shutil.copy(sample_file, tmp_path / "south.eventdesk")))
    uid = south.forums()[0].uid
    for minutes, code in ((3, "CDFGHJ"), (14, "7CDFGH")):
        with south.edit("Check in") as edit:
            at = datetime(2019, 12, 27, 9, minutes)
            scan_badge(edit, uid, Door("South"), code, at)
    with south.reading() as connection:
        write_scan_log(scan_log(connection, uid, "South", datetime(2019, 12, 27, 10)), tmp_path / "south.json")
    south.close()
    scan("CDFGHJ")
    told: list[logs.Merged] = []
    logs.merge_files(desk, door, [tmp_path / "south.json"], told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].report.new_scans == 2
    assert attendee(desk, "CDFGHJ").checked_in_at == datetime(2019, 12, 27, 9, 3)
    qtbot.waitUntil(lambda: door.counts.counts.all.arrived == 2)
    # The last of all was read in the south, and is not this entrance's mistake.
    assert "Hong" in find(door, QToolButton, "door-take-back-button").text()
    dialog = logs.MergeDialog(told[0], door._picker())
    qtbot.addWidget(dialog)
    assert "2 new scans" in find(dialog, QLabel, "merge-summary").text()
    assert "South, by its clock: scans from 09:03 to 09:14" in find(dialog, QLabel, "merge-clocks").text()
    assert read_scan_log(tmp_path / "south.json").entrance == "South"


def test_presence_becomes_what_the_press_is_told(door: DoorWindow, desk: Desk, qtbot: QtBot) -> None:
    scan("CDFGHJ")
    scan("KMNPRT")
    desk.catch_up()
    assert desk.workspace is not None
    with desk.workspace.reading() as connection:
        dialog = PresenceDialog(desk, presence(connection, desk.forum_uid), door)
    qtbot.addWidget(dialog)
    assert "2 arrived · 3 registered" in find(dialog, QLabel, "presence-numbers").text()
    find(dialog, QRadioButton, "presence-exact-2").setChecked(True)
    said = find(dialog, QLabel, "presence-said").text()
    assert "In all, two " in said
    assert len(said.splitlines()) > 1
    find(dialog, QPushButton, "presence-accept").click()
    assert desk.snapshot is not None
    attendance = desk.snapshot.forum.attendance
    assert attendance is not None
    assert (attendance.count, attendance.precision) == (2, Precision.EXACT)
    desk.undo()
    assert desk.snapshot.forum.attendance != attendance


def test_escape_leaves_what_was_begun_and_then_the_door(door: DoorWindow, qtbot: QtBot) -> None:
    type_slowly(door.line, "be")
    qtbot.waitUntil(door.found.isVisible)
    QTest.keyClick(door, Key.Key_Escape)
    assert door.answer.isVisible()
    assert door.line.text() == ""
    QTest.keyClick(door, Key.Key_F2)
    QTest.keyClick(door, Key.Key_Escape)
    assert door.answer.isVisible()
    QTest.keyClick(door, Key.Key_Escape)
    assert not door.isVisible()


def test_the_answer_is_painted_before_the_rest_of_the_program_follows(
    door: DoorWindow, desk: Desk, qtbot: QtBot
) -> None:
    followed: list[str] = []
    desk.forum_changed.connect(lambda: followed.append(door.answer.shown.name))
    scan("CDFGHJ")
    assert door.answer.shown.name == "Hong Gildong"
    assert followed == []
    qtbot.waitUntil(lambda: followed == ["Hong Gildong"])


def test_a_clock_that_is_right_is_not_warned_of(desk: Desk, clock: Clock) -> None:
    clock.at = datetime.now(UTC).replace(tzinfo=None) + timedelta(hours=9)
    assert clock_warning(desk) == ""
    clock.at -= timedelta(hours=1)
    assert clock_warning(desk).startswith(f"This machine’s clock says {clock.at:%H:%M}")


def test_the_door_opens_over_the_main_window(
    desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sounds, "open", lambda self: None)
    window = MainWindow(desk, Settings(tmp_path / "settings.ini"), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Key.Key_F11)
    door = window.door
    assert door is not None
    assert door.isFullScreen()
    # The sample was made later than the clock says it is.
    assert "clock says 09:12" in find(door, QLabel, "refusal-sentence").text()
    qtbot.waitUntil(door.isActiveWindow)
    QTest.keyClick(door, Key.Key_Escape)
    assert not door.isVisible()
    window.close()
    assert window.door is None
