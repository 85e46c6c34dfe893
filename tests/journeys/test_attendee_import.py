"""What an organizer does to bring a list of attendees into the forum."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.attendee_import import AttendeeImportDialog, working
from eventdesk.desktop.attendee_import import dialog as dialog_module
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress
from eventdesk.interchange.attendees import Field, Target
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
LIST = """참가자 명단,,,
성명(국문),성명(영문),소속,이메일
홍길동,Hong Gildong,한국과학기술원,hong@example.org
김철수,Kim Chulsoo,서울대학교,new@example.org
王小明,Wang Xiaoming,清华大学,wang@example
박찬호,,서울대학교,
김철수,,,
"""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "w.eventdesk")
    kim = Attendee(id="kim", name=Text({"ko": "김철수"}), organization=Text({"ko": "서울대학교"}), code="K1")
    forum = Forum(id="f", title=Text({"ko": "포럼"}), languages=("ko", "en"))
    with workspace.edit("Add") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=forum, attendees=(kim,)))
    desk = Desk()
    desk.open(workspace, uid)
    yield desk
    desk.close()


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "참가자.csv"
    path.write_bytes(LIST.replace("清华大学", "칭화대학").replace("王小明", "왕소명").encode("cp949"))
    return path


class Wizard:
    """The dialog with what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk, settings: Path) -> None:
        self.bot, self.desk = qtbot, desk
        self.dialog = AttendeeImportDialog(desk, settings=Settings(settings))
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def step(self) -> str:
        label = self.dialog.findChild(QLabel, "import-step")
        assert label is not None
        return label.text()

    def reach(self, number: int) -> None:
        self.bot.waitUntil(lambda: f"Step {number}" in self.step() and self.idle(), timeout=10_000)

    def idle(self) -> bool:
        return self.dialog.source.isEnabledTo(self.dialog)

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None
        assert button.isEnabled(), button.toolTip()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def said(self) -> str:
        label = self.dialog.findChild(QLabel, "import-said")
        assert label is not None
        return label.text()

    def shown(self) -> list[tuple[str, ...]]:
        model = self.dialog.rows.model
        return [
            tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def choose(self, box: QComboBox, data: str) -> None:
        """Choose in a box as with the keyboard."""
        place = box.findData(data)
        assert place >= 0
        box.setFocus()
        while box.currentIndex() != place:
            QTest.keyClick(box, Key.Key_Down if box.currentIndex() < place else Key.Key_Up)


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Wizard:
    return Wizard(qtbot, desk, tmp_path / "settings.ini")


def test_a_list_comes_in_as_one_step_and_goes_out_as_one(wizard: Wizard, listed: Path, tmp_path: Path) -> None:
    wizard.dialog.open_path(listed)
    wizard.reach(2)
    assert wizard.dialog.columns.mapping.header == 1
    assert wizard.dialog.columns.mapping.targets == (
        Target(Field.NAME, "ko"), Target(Field.NAME, "en"), Target(Field.ORGANIZATION), Target(Field.EMAIL),
    )  # fmt: skip
    preview = wizard.dialog.columns.preview
    first = [preview.item(0, column) for column in range(preview.columnCount())]
    assert [item.text() for item in first if item] == [
        "홍길동 / Hong Gildong",
        "한국과학기술원",
        "hong@example.org",
    ]
    wizard.press("import-next")
    wizard.reach(3)
    wizard.choose(wizard.dialog.rows.kinds, "")
    kinds = [row[2] for row in wizard.shown()]
    assert kinds == ["New", "Changed", "To be mended", "New", "Leave out"]
    assert "name@example.org" in wizard.shown()[2][3]
    wizard.dialog.save_left_out(tmp_path / "left.xlsx")
    assert "2 rows saved in left.xlsx" in wizard.said()
    wizard.press("import-next")
    wizard.bot.waitUntil(lambda: not wizard.dialog.isVisible(), timeout=10_000)
    assert wizard.dialog.imported == 3
    wizard.bot.waitUntil(lambda: len(_attendees(wizard.desk)) == 3)
    assert _attendees(wizard.desk)[0].email == "new@example.org"
    wizard.desk.undo()
    assert [one.id for one in _attendees(wizard.desk)] == ["kim"]
    assert _attendees(wizard.desk)[0].email == ""


def _attendees(desk: Desk) -> tuple[Attendee, ...]:
    assert desk.snapshot is not None
    return desk.snapshot.attendees


def test_a_doubtful_row_is_decided_with_the_keyboard(wizard: Wizard, listed: Path) -> None:
    wizard.dialog.open_path(listed)
    wizard.reach(2)
    wizard.press("import-next")
    wizard.reach(3)
    wizard.choose(wizard.dialog.rows.kinds, "doubtful")
    wizard.dialog.rows.view.setFocus()
    QTest.keyClick(wizard.dialog.rows.view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    opener = wizard.dialog.rows.decision
    assert opener.isEnabled()
    menu = opener.menu()
    menu.popup(wizard.dialog.mapToGlobal(QPoint(0, 0)))
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert [row[2] for row in wizard.shown()] == ["Somebody else: add"]
    wizard.press("import-next")
    wizard.bot.waitUntil(lambda: len(_attendees(wizard.desk)) == 4, timeout=10_000)
    assert [one.name.pick("ko") for one in _attendees(wizard.desk)].count("김철수") == 2


def test_a_block_from_the_clipboard_and_a_column_named_by_hand(wizard: Wizard) -> None:
    QApplication.clipboard().setText("Ann Lee\tMIT\tred\nBob Ray\tMIT\tblue\n")
    wizard.press("paste-list")
    wizard.reach(2)
    box = wizard.dialog.findChild(QComboBox, "import-column-2")
    assert box is not None
    wizard.choose(box, "tags")
    wizard.press("import-next")
    wizard.reach(3)
    wizard.press("import-next")
    wizard.bot.waitUntil(lambda: len(_attendees(wizard.desk)) == 3, timeout=10_000)
    assert [one.tags for one in _attendees(wizard.desk)[1:]] == [("red",), ("blue",)]


def test_the_mapping_is_remembered_for_the_same_headers(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("Name,E-Mail,Colour\nAnn,a@example.org,red\n", "utf-8")
    second.write_text("Colour,Name,E-Mail\nblue,Bob,b@example.org\n", "utf-8")
    for path in (first, second):
        wizard = Wizard(qtbot, desk, tmp_path / "settings.ini")
        wizard.dialog.open_path(path)
        wizard.reach(2)
        if path == first:
            box = wizard.dialog.findChild(QComboBox, "import-column-2")
            assert box is not None
            wizard.choose(box, "tags")
            wizard.press("import-next")
            wizard.reach(3)
        else:
            assert wizard.dialog.columns.mapping.targets[0] == Target(Field.TAGS)
        wizard.dialog.reject()


def test_what_is_no_table_is_said_and_another_can_be_opened(wizard: Wizard, tmp_path: Path) -> None:
    picture = tmp_path / "list.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    wizard.dialog.open_path(picture)
    wizard.bot.waitUntil(lambda: "picture" in wizard.said(), timeout=10_000)
    assert "Step 1" in wizard.step()
    assert wizard.idle()


def test_without_a_name_one_does_not_go_on(wizard: Wizard, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Organisation\nAnn,MIT\n", "utf-8")
    wizard.dialog.open_path(path)
    wizard.reach(2)
    box = wizard.dialog.findChild(QComboBox, "import-column-0")
    assert box is not None
    wizard.choose(box, "")
    button = wizard.dialog.findChild(QPushButton, "import-next")
    assert button is not None
    assert not button.isEnabled()
    assert "which column" in button.toolTip()


def test_a_file_is_dropped(wizard: Wizard, listed: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(listed))])
    drop = QDropEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    wizard.dialog.dropEvent(drop)
    wizard.reach(2)


def test_cancelling_leaves_nothing_behind(wizard: Wizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Name,E-Mail\n" + "".join(f"Guest G{n},g{n}@example.org\n" for n in range(5000)), "utf-8")
    held: list[Progress] = []
    whole: Callable[..., object] = working.store

    def stopped(*arguments: object) -> object:
        progress = arguments[-1]
        assert isinstance(progress, Progress)
        held.append(progress)
        progress.cancel()  # as a press on Cancel does
        return whole(*arguments)

    monkeypatch.setattr(dialog_module, "store", stopped)
    wizard.dialog.open_path(path)
    wizard.reach(2)
    wizard.press("import-next")
    wizard.reach(3)
    wizard.press("import-next")
    wizard.bot.waitUntil(lambda: "Nothing was stored" in wizard.said(), timeout=20_000)
    assert held
    assert [one.id for one in _attendees(wizard.desk)] == ["kim"]
    assert wizard.dialog.isVisible()


def test_the_rows_are_said_to_be_a_programme(wizard: Wizard, tmp_path: Path) -> None:
    path = tmp_path / "programme.csv"
    path.write_text(
        "세션,발표 제목,발표자,시간,일자\n바다,차가운 바다,홍길동 (한국과학기술원),9시 30분~10시,2026-11-24\n"
        ',따뜻한 바다,"Smith, Jane",10:00-10:30,\n',
        "utf-8",
    )
    wizard.dialog.open_path(path)
    wizard.reach(2)
    wizard.choose(wizard.dialog.columns.subjects, "programme")
    assert "programme" in wizard.dialog.windowTitle()
    assert [target.field for target in wizard.dialog.columns.mapping.targets if target] == [
        Field.SESSION_TITLE, Field.TITLE, Field.SPEAKERS, Field.TIME, Field.DAY,
    ]  # fmt: skip
    preview = wizard.dialog.columns.preview
    first = [preview.item(0, column) for column in range(preview.columnCount())]
    assert {item.text() for item in first if item} >= {"2026-11-24", "09:30–10:00", "홍길동 (한국과학기술원)"}
    wizard.press("import-next")
    wizard.reach(3)
    assert "Read as Smith (Jane)" in wizard.shown()[0][3]
    wizard.press("import-next")
    wizard.bot.waitUntil(lambda: not wizard.dialog.isVisible(), timeout=10_000)
    desk = wizard.desk
    wizard.bot.waitUntil(lambda: desk.snapshot is not None and len(desk.snapshot.sessions) == 1)
    assert desk.snapshot is not None
    assert [one.name.pick("ko") for one in desk.snapshot.people] == ["홍길동"]
    desk.undo()
    assert desk.snapshot.sessions == ()


def test_nothing_is_dropped_unseen(wizard: Wizard) -> None:
    wizard.dialog.read_text(
        "BEGIN:VCARD\nFN:Ann Lee\nORG:MIT;Physics\nEMAIL:no address\n"
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\nEND:VCARD\n"
    )
    wizard.reach(2)
    said = wizard.dialog.findChild(QLabel, "import-columns-said")
    assert said is not None
    assert "Left out: Department, Picture (stays out)." in said.text()
    wizard.press("import-next")
    wizard.reach(3)
    whole = wizard.dialog.findChild(QLabel, "import-whole-reason")
    assert whole is not None
    assert whole.isVisible()
    assert whole.text().startswith("Row 1: E-mail: This is no e-mail address.")
