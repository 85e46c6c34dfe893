"""What somebody does who writes down what happens, by the keyboard, while the forum is on."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.capture.window import CaptureWindow
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.kinds import OutcomeKind
from eventdesk.model.snapshot import ForumSnapshot, Photo
from eventdesk.resources import resource
from eventdesk.workspace import press_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
SAMPLE = resource("samples", "korea-china-sti-7.yaml")
W = TypeVar("W", bound=QWidget)


class Clock:
    """A clock that stands still until it is moved; `at` is wall time in Seoul."""

    def __init__(self) -> None:
        self.at = datetime(2019, 12, 27, 9, 35)

    def __call__(self) -> datetime:
        return self.at.replace(tzinfo=UTC) - timedelta(hours=9)


def give_times(edit: Edit, forum_uid: str) -> None:
    """The opening from 9:30, three speeches of twenty minutes each; the other sessions follow."""
    start = datetime(2019, 12, 27, 9, 30)
    sessions = edit.all(records.Session, forum_uid=forum_uid)
    for session, minutes in zip(sessions, (60, 60, 90, 120), strict=True):
        session.starts_at, session.ends_at = start, start + timedelta(minutes=minutes)
        items = edit.all(records.Item, session_uid=session.uid)
        for item in items:
            item.minutes = minutes // len(items)
        start = session.ends_at


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
    with workspace.edit("Give times", uid) as edit:
        give_times(edit, uid)
    workspace.close()
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, sample_file: Path, clock: Clock, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(clock=clock)
    desk.open(Workspace.open(Path(shutil.copy(sample_file, tmp_path))))
    yield desk
    desk.close()


@pytest.fixture
def window(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(desk, Settings(tmp_path / "settings.ini"), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def capture(window: MainWindow, qtbot: QtBot) -> CaptureWindow:
    QTest.keyClick(window, Key.Key_K, Ctrl | Shift)
    capture = window.capture
    assert capture is not None
    qtbot.waitUntil(capture.isActiveWindow)
    return capture


def snapshot_of(desk: Desk) -> ForumSnapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def find(within: QWidget, kind: type[W], name: str) -> W:
    found = within.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def type_at_cursor(words: str) -> None:
    """Real keys, where the cursor is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)


def press(
    capture: CaptureWindow, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or capture, key, modifier)


def new_statements(desk: Desk) -> int:
    return len(snapshot_of(desk).statements) - 4


def test_the_clock_tells_the_item_and_its_speaker(capture: CaptureWindow, clock: Clock) -> None:
    name = find(capture, QLabel, "capture-item")
    speaker = find(capture, QLineEdit, "capture-speaker")
    assert "Hwang-hee Cho" in name.text()
    assert speaker.text() == "Hwang-hee Cho"
    assert QApplication.focusWidget() is capture.entry.text
    clock.at = datetime(2019, 12, 27, 9, 51)
    capture.look_at_clock()
    assert "Choi Gi-young" in name.text()
    assert speaker.text() == "Choi Gi-young"


def test_a_quote_typed_and_kept_stands_whole_with_its_place_and_time(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot
) -> None:
    find(capture, QLineEdit, "capture-heard-by").setText("MK")
    type_at_cursor('We call it "open science".')
    qtbot.waitUntil(lambda: new_statements(desk) == 1)
    press(capture, Key.Key_Return, Ctrl)
    stored = snapshot_of(desk).statements[-1]
    assert dict(stored.quote) == {"en": 'We call it "open science".'}
    assert (stored.person, stored.at, stored.language) == ("cho", "opening-speech", "en")
    assert (stored.said_at, stored.heard_by) == (datetime(2019, 12, 27, 9, 35), "MK")
    assert capture.entry.text.toPlainText() == ""
    assert QApplication.focusWidget() is capture.entry.text
    assert find(capture, QLineEdit, "capture-heard-by").text() == "MK"


def test_two_pauses_are_one_step_to_undo(capture: CaptureWindow, desk: Desk, qtbot: QtBot) -> None:
    workspace = desk.workspace
    assert workspace is not None
    before = workspace.last_step()
    type_at_cursor("We met")
    qtbot.waitUntil(lambda: new_statements(desk) == 1)
    type_at_cursor(" again")
    qtbot.waitUntil(lambda: snapshot_of(desk).statements[-1].quote.get("en") == "We met again")
    press(capture, Key.Key_Return, Ctrl)
    assert new_statements(desk) == 1
    press(capture, Key.Key_Z, Ctrl)
    assert new_statements(desk) == 0
    assert workspace.last_step() == before


def test_a_place_that_passes_does_not_take_the_note_along(
    capture: CaptureWindow, desk: Desk, clock: Clock
) -> None:
    type_at_cursor("We met")
    clock.at = datetime(2019, 12, 27, 9, 51)
    capture.look_at_clock()
    assert "Hwang-hee Cho" in find(capture, QLabel, "capture-item").toolTip()
    type_at_cursor(" again")
    press(capture, Key.Key_Return, Ctrl)
    stored = snapshot_of(desk).statements[-1]
    assert (stored.person, stored.at) == ("cho", "opening-speech")
    assert stored.said_at == datetime(2019, 12, 27, 9, 35)
    assert find(capture, QLineEdit, "capture-speaker").text() == "Choi Gi-young"


def test_a_speaker_by_two_keys(capture: CaptureWindow, desk: Desk, qtbot: QtBot) -> None:
    press(capture, Key.Key_F7)
    qtbot.waitUntil(capture.entry.speaker.popup.isVisible)
    QTest.keyClick(capture.entry.speaker.popup, Key.Key_3)
    assert find(capture, QLineEdit, "capture-speaker").text() == "Wang Zhi-gang"
    assert QApplication.focusWidget() is capture.entry.text
    press(capture, Key.Key_2, Ctrl)
    type_at_cursor("So be it.")
    press(capture, Key.Key_Return, Ctrl)
    assert snapshot_of(desk).statements[-1].person == "choi-gy"


@pytest.mark.parametrize(
    ("typed", "name"), [("jang s", "Jang Seok-in"), ("ㅈㅎㅎ", "Hwang-hee Cho"), ("王", "Wang Zhi-gang")]
)
def test_a_speaker_by_letters_of_any_script(capture: CaptureWindow, qtbot: QtBot, typed: str, name: str) -> None:
    press(capture, Key.Key_F7)
    line = find(capture, QLineEdit, "capture-speaker")
    composed = QInputMethodEvent()  # as the keyboard of a script gives whole letters
    composed.setCommitString(typed)
    QApplication.sendEvent(line, composed)
    qtbot.waitUntil(capture.entry.speaker.popup.isVisible)
    QTest.keyClick(capture.entry.speaker.popup, Key.Key_Return)
    assert line.text() == name
    assert QApplication.focusWidget() is capture.entry.text


def test_where_several_may_speak_nobody_is_taken_for_granted(
    capture: CaptureWindow, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    clock.at = datetime(2019, 12, 27, 12, 50)  # the panel
    capture.look_at_clock()
    assert find(capture, QLineEdit, "capture-speaker").text() == ""
    assert capture.entry.text.isReadOnly()
    press(capture, Key.Key_1, Ctrl)
    assert not capture.entry.text.isReadOnly()
    type_at_cursor("Genomes are long.")
    press(capture, Key.Key_Return, Ctrl)
    bio = next(one for one in snapshot_of(desk).sessions if one.id == "bio")
    panel = bio.items[-1]
    stored = snapshot_of(desk).statements[-1]
    assert stored.at == panel.id
    assert stored.person in {one.person for one in (*panel.appearances(), *bio.joining(panel))}


def test_an_outcome_by_its_key(capture: CaptureWindow, desk: Desk) -> None:
    press(capture, Key.Key_F4)
    press(capture, Key.Key_2, Ctrl)
    type_at_cursor("both sides found a joint fund")
    press(capture, Key.Key_Return, Ctrl)
    opening = snapshot_of(desk).sessions[0]
    outcome = opening.outcomes[-1]
    assert (outcome.kind, outcome.text["en"]) == (OutcomeKind.DECIDED, "both sides found a joint fund")
    assert outcome.noted_at == datetime(2019, 12, 27, 9, 35)


def test_a_quote_turned_into_reported_speech_and_then_an_outcome_is_one_row(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_at_cursor("rivers need room")
    qtbot.waitUntil(lambda: new_statements(desk) == 1)
    press(capture, Key.Key_F3)
    qtbot.waitUntil(lambda: bool(snapshot_of(desk).statements[-1].says))
    assert not snapshot_of(desk).statements[-1].quote
    press(capture, Key.Key_F4)
    qtbot.waitUntil(lambda: new_statements(desk) == 0)
    press(capture, Key.Key_Return, Ctrl)
    assert [one.text["en"] for one in snapshot_of(desk).sessions[0].outcomes] == ["rivers need room"]


def test_another_item_by_two_keys_until_the_clock_is_followed_again(
    capture: CaptureWindow, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    press(capture, Key.Key_F6)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    places = QApplication.activePopupWidget()
    assert places is not None
    QTest.keyClick(places, Key.Key_3)
    name = find(capture, QLabel, "capture-item")
    assert "Wang Zhi-gang" in name.text()
    clock.at = datetime(2019, 12, 27, 13, 5)
    capture.look_at_clock()
    assert "Wang Zhi-gang" in name.text()
    QTest.mouseClick(find(capture, QToolButton, "capture-follow"), Qt.MouseButton.LeftButton)
    assert "Wang Zhi-gang" not in name.text()


def test_a_place_picked_while_typing_is_the_place_of_the_note(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_at_cursor("We met again")
    qtbot.waitUntil(lambda: new_statements(desk) == 1)
    press(capture, Key.Key_F6)
    places = QApplication.activePopupWidget()
    assert places is not None
    QTest.keyClick(places, Key.Key_4)
    press(capture, Key.Key_Return, Ctrl)
    assert new_statements(desk) == 1
    stored = snapshot_of(desk).statements[-1]
    assert (stored.person, stored.at) == ("cho", "opening")


def test_a_note_edited_shows_its_own_place(capture: CaptureWindow, desk: Desk, clock: Clock) -> None:
    type_at_cursor("We met again")
    press(capture, Key.Key_Return, Ctrl)
    clock.at = datetime(2019, 12, 27, 13, 5)
    capture.look_at_clock()
    capture.list.select(snapshot_of(desk).statements[-1].uid)
    capture.list.setFocus()
    press(capture, Key.Key_Return)
    name = find(capture, QLabel, "capture-item")
    assert "Hwang-hee Cho" in name.toolTip()
    type_at_cursor("! ")
    press(capture, Key.Key_Return, Ctrl)
    stored = snapshot_of(desk).statements[-1]
    assert (stored.at, stored.said_at) == ("opening-speech", datetime(2019, 12, 27, 9, 35))
    assert "Hwang-hee Cho" not in name.toolTip()


def test_what_was_kept_is_edited_and_removed_from_the_list(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_at_cursor("Rivers need roam.")
    press(capture, Key.Key_Return, Ctrl)
    capture.list.select(snapshot_of(desk).statements[-1].uid)
    capture.list.setFocus()
    press(capture, Key.Key_Return)
    assert capture.entry.text.toPlainText() == "Rivers need roam."
    capture.entry.text.selectAll()
    type_at_cursor("Rivers need room.")
    press(capture, Key.Key_Return, Ctrl)
    assert new_statements(desk) == 1
    assert snapshot_of(desk).statements[-1].quote["en"] == "Rivers need room."
    press(capture, Key.Key_Z, Ctrl)
    assert snapshot_of(desk).statements[-1].quote["en"] == "Rivers need roam."
    capture.list.select(snapshot_of(desk).statements[-1].uid)
    capture.list.setFocus()
    press(capture, Key.Key_Delete)
    assert new_statements(desk) == 0
    press(capture, Key.Key_Z, Ctrl)
    assert new_statements(desk) == 1


def picture(path: Path, taken: str = "", offset: str = "") -> Path:
    """A small JPEG; `taken` as a camera writes it."""
    exif = Image.Exif()
    if taken:
        details = exif.get_ifd(0x8769)
        details[0x9003] = taken
        if offset:
            details[0x9011] = offset
    Image.new("RGB", (64, 48), "darkgreen").save(path, exif=exif)
    return path


def drop(capture: CaptureWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(50, 50), actions, mime, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(capture, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(50, 50), actions, mime, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(capture, dropped)


def photos_by_name(desk: Desk) -> dict[str, Photo]:
    return {photo.file: photo for photo in snapshot_of(desk).press.photos if photo.file}


def test_photos_dropped_are_captioned_by_the_time_they_were_taken(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    first = picture(tmp_path / "a.jpg", "2019:12:27 09:36:05")
    second = picture(tmp_path / "b.jpg", "2019:12:27 00:55:00", "+00:00")
    (tmp_path / "notes.jpg").write_text("no picture at all")
    bytes_then = first.read_bytes()
    drop(capture, first, second, tmp_path / "notes.jpg")
    qtbot.waitUntil(lambda: {"a.jpg", "b.jpg"} <= set(photos_by_name(desk)))
    stored = photos_by_name(desk)
    assert stored["a.jpg"].people == ("cho",)
    assert stored["a.jpg"].caption["en"] == "Hwang-hee Cho, president of STEPI, gives the opening speech"
    assert stored["a.jpg"].caption["ko"] == "조황희 과학기술정책연구원 원장 개회사 모습"
    assert stored["a.jpg"].taken_at == datetime(2019, 12, 27, 9, 36, 5)
    assert stored["b.jpg"].people == ("choi-gy",)
    assert stored["b.jpg"].taken_at == datetime(2019, 12, 27, 9, 55)
    said = find(capture, QLabel, "refusal-sentence").text()
    assert "notes.jpg" in said
    assert "a.jpg" not in said
    workspace = desk.workspace
    assert workspace is not None
    assert workspace.images(desk.forum_uid)["a.jpg"] == bytes_then
    press(capture, Key.Key_Z, Ctrl)
    assert not photos_by_name(desk)


def test_a_picked_place_counts_more_than_the_camera(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opening = snapshot_of(desk).sessions[0]
    capture.place.pick(opening.uid, opening.items[2].uid)
    drop(capture, picture(tmp_path / "a.jpg", "2019:12:27 09:36:05"))
    qtbot.waitUntil(lambda: "a.jpg" in photos_by_name(desk))
    assert photos_by_name(desk)["a.jpg"].people == ("wang-zg",)


def test_a_picture_on_the_clipboard_is_pasted_and_shows_what_is_on(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot
) -> None:
    press(capture, Key.Key_F5)
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    QApplication.clipboard().setImage(image)
    press(capture, Key.Key_V, Ctrl)
    qtbot.waitUntil(lambda: bool(photos_by_name(desk)))
    (photo,) = photos_by_name(desk).values()
    assert (photo.people, photo.taken_at) == (("cho",), datetime(2019, 12, 27, 9, 35))
    QApplication.clipboard().clear()


def test_reading_many_pictures_can_be_cancelled(
    capture: CaptureWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    tasks: list[object] = []
    capture.photos.began.connect(tasks.append)
    paths = [picture(tmp_path / f"{number}.jpg") for number in range(40)]
    drop(capture, *paths)
    task = tasks[0]
    task.cancel()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not task.running)  # type: ignore[attr-defined]
    assert not photos_by_name(desk)


def test_the_buttons_are_there_on_the_days_of_the_forum_alone(
    window: MainWindow, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    shown = find(window, QPushButton, "overview-capture")
    assert shown.isVisible()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert window.capture is not None
    assert window.capture.isVisible()
    window.capture.hide()
    clock.at = datetime(2019, 12, 28, 9, 0)
    desk.forum_changed.emit()
    assert not shown.isVisible()


def test_undone_in_the_main_window_the_note_in_hand_goes_and_stays_away(
    capture: CaptureWindow, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_at_cursor("We met again")
    qtbot.waitUntil(lambda: new_statements(desk) == 1)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_Z, Ctrl)
    assert new_statements(desk) == 0
    assert capture.entry.text.toPlainText() == ""
    window.show_page("people")
    assert new_statements(desk) == 0
    QTest.keyClick(window, Key.Key_Z, Ctrl | Shift)
    assert snapshot_of(desk).statements[-1].quote["en"] == "We met again"


def test_what_another_window_made_of_the_note_is_shown(capture: CaptureWindow, desk: Desk, qtbot: QtBot) -> None:
    type_at_cursor("We met again")
    qtbot.waitUntil(lambda: new_statements(desk) == 1)
    stored = snapshot_of(desk).statements[-1]
    desk.attempt(
        "Elsewhere", lambda edit: press_edits.set_quote(edit, stored.uid, {"en": "We meet again"}, stored.quote)
    )
    assert capture.entry.text.toPlainText() == "We meet again"
    press(capture, Key.Key_Return, Ctrl)
    assert snapshot_of(desk).statements[-1].quote["en"] == "We meet again"


def test_who_hears_and_how_the_window_stands_is_remembered(
    capture: CaptureWindow, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    heard_by = find(capture, QLineEdit, "capture-heard-by")
    heard_by.setFocus()
    QTest.keyClicks(heard_by, "Min Kim")
    capture.entry.text.setFocus()
    type_at_cursor("We met again")
    press(capture, Key.Key_Return, Ctrl)
    QTest.mouseClick(find(capture, QToolButton, "capture-on-top"), Qt.MouseButton.LeftButton)
    assert capture.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    another = CaptureWindow(desk, Settings(tmp_path / "settings.ini"))
    assert find(another, QLineEdit, "capture-heard-by").text() == "Min Kim"
    assert another.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    another.deleteLater()


def test_leaving_the_program_stores_what_is_half_typed(
    capture: CaptureWindow, window: MainWindow, desk: Desk
) -> None:
    type_at_cursor("half a sent")
    assert window.close()
    assert snapshot_of(desk).statements[-1].quote["en"] == "half a sent"
    assert window.capture is None
