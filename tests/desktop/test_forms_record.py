"""A form over a record: what is typed is stored, refused with its reason, and never lost."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, Qt
from PySide6.QtGui import QImage, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, Picker, RecordForm
from eventdesk.desktop.forms.form import PAUSE
from eventdesk.desktop.forms.localized import TaggedProse, tags_shown
from eventdesk.desktop.forms.picture import PictureEditor
from eventdesk.model import records
from eventdesk.model.kinds import SessionKind
from eventdesk.model.snapshot import Forum, ForumSnapshot, Organization, Person, Room, Session
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Keys = Qt.Key


def forum() -> ForumSnapshot:
    people = (
        Person(id="choi", name=Text({"en": "Choi Gi-young", "ko": "최기영"}), organization="msit"),
        Person(id="müller", name=Text({"en": "Jürgen Müller"})),
    )
    return ForumSnapshot(
        forum=Forum(
            id="f",
            title=Text({"en": "Forum"}),
            languages=("en", "ko"),
            starts_on=date(2026, 5, 14),
            ends_on=date(2026, 5, 14),
        ),
        organizations=(
            Organization(id="msit", name=Text({"en": "Ministry of Science", "ko": "과학기술정보통신부"})),
        ),
        people=people,
        rooms=(Room(id="hall", name=Text({"en": "Hall"})),),
        sessions=(
            Session(id="one", title=Text({"en": "Opening", "ko": "개회식"})),
            Session(id="two", title=Text({"en": "Closing"})),
        ),
    )


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "forms.eventdesk")
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, forum())
    desk = Desk()
    desk.open(workspace, uid)
    yield desk
    desk.close()


FIELDS = (
    Field("title", "Title", FieldKind.TEXT, required=True),
    Field("abstract", "Abstract", FieldKind.PROSE, lines=2),
    Field(
        "kind", "Kind", FieldKind.CHOICE, choices=tuple(Choice(one, one.value) for one in SessionKind), half=True
    ),
    Field("room_uid", "Room", FieldKind.ROOM, half=True),
    Field("starts_at", "Begins", FieldKind.WALL_TIME),
    Field("interpretation", "Interpretation", FieldKind.LANGUAGES),
)


def write(widget: QWidget, text: str) -> None:
    """Type it: Latin letters by keys, others by an input method, as Korean and Chinese are typed."""
    if text.isascii():
        QTest.keyClicks(widget, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def popup_of(line: QLineEdit) -> QListView:
    picker = line.parentWidget()
    assert isinstance(picker, Picker)
    return picker.popup


class SessionForm:
    """A form over the sessions, kept up to date as a page does it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.form = RecordForm(desk, "Session", FIELDS, "session", "Change session")
        self.beside = QLineEdit()
        self.holder = QWidget()
        self.form.setParent(self.holder)
        self.beside.setParent(self.holder)
        self.holder.resize(600, 800)
        self.form.resize(600, 760)
        qtbot.addWidget(self.holder)
        self.holder.show()
        self.index = 0
        desk.forum_changed.connect(self.show)
        self.show()

    def show(self, index: int | None = None) -> None:
        self.index = self.index if index is None else index
        session = self.session()
        room = next((room.uid for room in self.snapshot().rooms if room.id == session.room), None)
        names = ("title", "abstract", "kind", "starts_at", "interpretation")
        self.form.show_record(session.uid, {name: getattr(session, name) for name in names} | {"room_uid": room})

    def snapshot(self) -> ForumSnapshot:
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    def session(self, index: int | None = None) -> Session:
        return self.snapshot().sessions[self.index if index is None else index]

    def line(self, name: str) -> QLineEdit:
        found = self.form.findChild(QLineEdit, name)
        assert found is not None, name
        return found

    def type(self, name: str, text: str, key: Keys | None = None) -> None:
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Keys.Key_Delete)
        write(line, text)
        if key is not None:
            QTest.keyClick(line, key)

    def problem(self, name: str) -> str:
        return self.line(name).accessibleDescription()


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk) -> SessionForm:
    return SessionForm(qtbot, desk)


def test_enter_stores_a_field_as_one_step(sheet: SessionForm) -> None:
    sheet.type("session-title", "Welcome", Keys.Key_Return)
    assert sheet.session().title == Text({"en": "Welcome", "ko": "개회식"})
    assert sheet.desk.workspace is not None
    step = sheet.desk.workspace.last_step()
    assert step is not None
    assert step.label == "Change session"
    sheet.desk.undo()
    assert sheet.session().title["en"] == "Opening"
    assert sheet.line("session-title").text() == "Opening"


def test_another_language_is_stored_beside_the_first(sheet: SessionForm) -> None:
    sheet.type("session-title-ko", "환영", Keys.Key_Return)
    assert sheet.session().title == Text({"en": "Opening", "ko": "환영"})


def test_what_is_typed_is_stored_after_a_pause(sheet: SessionForm, qtbot: QtBot) -> None:
    sheet.type("session-title", "Paused")
    assert sheet.session().title["en"] == "Opening"
    qtbot.waitUntil(lambda: sheet.session().title["en"] == "Paused", timeout=PAUSE + 3000)


def test_typing_goes_on_where_it_was_when_the_pause_stored_it(sheet: SessionForm) -> None:
    sheet.type("session-title", "Part ")
    assert sheet.form.commit()
    QTest.keyClicks(sheet.line("session-title"), "two")
    assert sheet.line("session-title").text() == "Part two"
    assert sheet.form.commit()
    assert sheet.session().title["en"] == "Part two"


def test_a_needed_field_says_so_and_keeps_what_was_stored(sheet: SessionForm) -> None:
    sheet.type("session-title-ko", "")
    sheet.type("session-title", "", Keys.Key_Return)
    assert "needed" in sheet.problem("session-title")
    assert not sheet.form.commit()
    assert sheet.session().title["en"] == "Opening"
    sheet.type("session-title", "Good again")
    assert sheet.problem("session-title") == ""


def test_times_are_read_and_take_the_only_day(sheet: SessionForm) -> None:
    sheet.type("session-starts-at", "0930", Keys.Key_Return)
    assert sheet.session().starts_at == datetime(2026, 5, 14, 9, 30)
    assert sheet.line("session-starts-at").text() == "09:30"
    assert sheet.line("session-starts-at-day").text() == "2026-05-14"
    sheet.type("session-starts-at", "", Keys.Key_Return)
    assert sheet.session().starts_at is None
    assert sheet.line("session-starts-at-day").text() == ""


def test_what_is_no_time_stays_typed_with_the_reason(sheet: SessionForm) -> None:
    sheet.type("session-starts-at", "half nine", Keys.Key_Return)
    assert "9:30" in sheet.problem("session-starts-at")
    assert sheet.line("session-starts-at").text() == "half nine"
    assert sheet.session().starts_at is None


def test_a_change_made_elsewhere_is_not_overwritten_and_the_text_is_kept(sheet: SessionForm) -> None:
    desk, session = sheet.desk, sheet.session()
    sheet.type("session-title", "Mine")
    theirs = session.title.with_value("en", "Theirs")
    assert desk.attempt("Change", lambda edit: edit.change(records.Session, session.uid, {"title": theirs}))
    assert sheet.line("session-title").text() == "Mine"
    assert not sheet.form.commit()
    assert sheet.session().title["en"] == "Theirs"
    assert "changed meanwhile" in sheet.problem("session-title")
    QTest.keyClick(sheet.line("session-title"), Keys.Key_Escape)
    assert sheet.line("session-title").text() == "Theirs"


def test_another_language_changed_elsewhere_is_no_conflict(sheet: SessionForm) -> None:
    session = sheet.session()
    sheet.type("session-title", "Mine")
    theirs = session.title.with_value("ko", "저쪽")
    sheet.desk.attempt("Change", lambda edit: edit.change(records.Session, session.uid, {"title": theirs}))
    assert sheet.line("session-title-ko").text() == "저쪽"
    assert sheet.form.commit()
    assert sheet.session().title == Text({"en": "Mine", "ko": "저쪽"})


def test_showing_another_record_stores_the_first(sheet: SessionForm) -> None:
    sheet.type("session-title", "First")
    sheet.show(1)
    assert sheet.session(0).title["en"] == "First"
    assert sheet.line("session-title").text() == "Closing"


def test_refused_text_comes_back_with_its_record(sheet: SessionForm) -> None:
    session = sheet.session(0)
    sheet.type("session-title", "Mine")
    theirs = session.title.with_value("en", "Theirs")
    sheet.desk.attempt("Change", lambda edit: edit.change(records.Session, session.uid, {"title": theirs}))
    sheet.show(1)
    assert sheet.line("session-title").text() == "Closing"
    sheet.show(0)
    assert sheet.line("session-title").text() == "Mine"


def test_a_choice_is_stored_at_once(sheet: SessionForm) -> None:
    box = sheet.form.findChild(QComboBox, "session-kind")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Keys.Key_End)
    assert sheet.session().kind is SessionKind.OTHER


def test_a_room_is_found_by_a_part_of_its_name(sheet: SessionForm) -> None:
    line = sheet.line("session-room-uid")
    sheet.type("session-room-uid", "hal")
    popup = popup_of(line)
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == [
        "Hall",
        "Add “hal” as new",
    ]
    # Typed in full and left: that is a choice as well.
    sheet.type("session-room-uid", "hall")
    popup.hide()
    sheet.beside.setFocus()
    assert line.text() == "Hall"
    assert sheet.session().room == "hall"


def test_a_new_room_is_made_with_its_choice_in_one_step(sheet: SessionForm, qtbot: QtBot) -> None:
    line = sheet.line("session-room-uid")
    line.setFocus()
    write(line, "대강당")
    popup = popup_of(line)
    assert popup.model().rowCount() == 1
    QTest.keyClick(popup, Keys.Key_Return)
    room = sheet.snapshot().rooms[-1]
    assert room.name == Text({"ko": "대강당"})
    assert sheet.session().room == room.id
    assert line.text() == "대강당"
    sheet.desk.undo()
    assert len(sheet.snapshot().rooms) == 1
    assert sheet.session().room is None
    assert line.text() == ""


def test_languages_are_chips_that_the_keyboard_moves_and_removes(sheet: SessionForm, qtbot: QtBot) -> None:
    sheet.type("session-interpretation", "zh-hant", Keys.Key_Return)
    sheet.type("session-interpretation", "KO", Keys.Key_Return)
    assert sheet.session().interpretation == ("zh-Hant", "ko")
    first = sheet.form.findChild(QToolButton, "session-interpretation-zh-Hant")
    assert first is not None
    QTest.keyClick(first, Keys.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert sheet.session().interpretation == ("ko", "zh-Hant")
    line = sheet.line("session-interpretation")
    line.setFocus()
    QTest.keyClick(line, Keys.Key_Backspace)
    assert sheet.session().interpretation == ("ko",)


def test_prose_is_stored_on_leaving(sheet: SessionForm, qtbot: QtBot) -> None:
    field = sheet.form.findChild(TaggedProse, "session-abstract")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "Two")
    QTest.keyClick(field, Keys.Key_Return)
    QTest.keyClicks(field, "lines")
    sheet.beside.setFocus()
    assert sheet.session().abstract == Text({"en": "Two\nlines"})


def test_undo_key_in_an_untouched_field_is_left_to_the_window(sheet: SessionForm, qtbot: QtBot) -> None:
    line = sheet.line("session-title")
    line.setFocus()

    def taken() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Keys.Key_Z, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QCoreApplication.sendEvent(line, event)
        return event.isAccepted()

    assert not taken()
    QTest.keyClicks(line, "x")
    assert taken()


# People


PERSON_FIELDS = (
    Field("name", "Name", FieldKind.TEXT, required=True),
    Field("organization_uid", "Organization", FieldKind.ORGANIZATION),
    Field("country", "Country", FieldKind.COUNTRY),
    Field("photo", "Photo", FieldKind.IMAGE),
)


def person_form(qtbot: QtBot, desk: Desk) -> RecordForm:
    assert desk.snapshot is not None
    form = RecordForm(desk, "Person", PERSON_FIELDS, "person", "Change person")
    qtbot.addWidget(form)
    form.show()
    person = desk.snapshot.people[1]
    form.show_record(
        person.uid,
        {"name": person.name, "organization_uid": None, "country": person.country, "photo": person.photo},
    )
    return form


def test_an_organization_is_found_in_any_script(qtbot: QtBot, desk: Desk) -> None:
    form = person_form(qtbot, desk)
    line = form.findChild(QLineEdit, "person-organization-uid")
    assert line is not None
    line.setFocus()
    write(line, "ㄱㅎㄱㅅ")
    popup = popup_of(line)
    assert popup.model().index(0, 0).data() == "Ministry of Science"
    QTest.keyClick(popup, Keys.Key_Return)
    assert desk.snapshot is not None
    assert desk.snapshot.people[1].organization == "msit"


def test_a_country_is_chosen_by_name_or_code(qtbot: QtBot, desk: Desk) -> None:
    form = person_form(qtbot, desk)
    line = form.findChild(QLineEdit, "person-country")
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "south kor")
    popup = popup_of(line)
    QTest.keyClick(popup, Keys.Key_Return)
    assert desk.snapshot is not None
    assert desk.snapshot.people[1].country == "KR"
    assert line.text() == "South Korea"
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Nowhere")
    assert not form.commit()
    assert line.text() == "Nowhere"
    assert desk.snapshot.people[1].country == "KR"


def test_a_picture_is_kept_and_what_is_none_is_refused(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    form = person_form(qtbot, desk)
    editor = form.findChild(PictureEditor)
    assert editor is not None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    good, bad = tmp_path / "face.png", tmp_path / "face.jpg"
    good.write_bytes(bytes(buffer.data().data()))
    bad.write_bytes(b"<svg/>")
    editor.take_file(bad)
    assert desk.snapshot is not None
    assert desk.snapshot.people[1].photo is None
    assert "PNG" in editor.target().accessibleDescription()
    editor.take_file(good)
    name = desk.snapshot.people[1].photo
    assert name is not None
    assert desk.workspace is not None
    assert desk.workspace.images(desk.forum_uid)[name] == good.read_bytes()


# Languages of a text


@pytest.mark.parametrize(
    ("text", "languages", "shown"),
    [
        (EMPTY, ["en", "ko"], ("en", "ko")),
        (Text({"de": "x"}), ["en"], ("en", "de")),
        (Text({"zh-Hans": "x"}), ["en", "zh"], ("en", "zh-Hans")),
        (Text({"zh-Hant": "x"}), ["en", "zh"], ("en", "zh", "zh-Hant")),
        (Text({"zh": "x", "zh-Hans": "y"}), ["zh"], ("zh", "zh-Hans")),
    ],
)
def test_every_string_of_a_text_has_a_field(
    text: Text, languages: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    assert tags_shown(text, languages) == shown
