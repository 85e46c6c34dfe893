"""What an organizer does on the People page, with the keys and the mouse."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.people.page import PeoplePage
from eventdesk.model.kinds import ItemKind, OrganizationRole
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
Ctrl, Alt, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


TIDES = ForumSnapshot(
    forum=Forum(
        id="tides",
        title=t("Tides"),
        languages=("en", "ko"),
        organizations=(
            ForumOrganization(organization="port", role=OrganizationRole.HOST),
            ForumOrganization(organization="delta", role=OrganizationRole.SPONSOR),
        ),
    ),
    organizations=(
        Organization(id="port", name=t("Port Authority", "항만공사")),
        Organization(id="delta", name=t("Delta University")),
    ),
    people=(
        Person(id="mina", name=t("Mina Strand", "민아"), organization="port", position=t("director")),
        Person(id="ola", name=t("Ola Kai")),
    ),
    sessions=(
        Session(
            id="dykes",
            title=t("Dykes"),
            items=(Item(kind=ItemKind.PRESENTATION, title=t("Water"), speakers=(Appearance(person="mina"),)),),
        ),
    ),
)
RIVERS = ForumSnapshot(
    forum=Forum(id="rivers", title=t("Rivers"), languages=("en", "ko")),
    people=(Person(id="nela", name=t("Nela Fluss", "조황희")),),
)


class Window:
    """The page with what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = PeoplePage(desk)
        self.refusals: list[str] = []
        self.places: list[Place] = []
        desk.refused.connect(self.refusals.append)
        desk.went.connect(self.places.append)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    @property
    def snapshot(self) -> ForumSnapshot:
        assert self.desk.snapshot is not None
        return self.desk.snapshot

    @property
    def people(self) -> list[str]:
        return [person.name.pick("en") for person in self.snapshot.people]

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = [widget for widget in self.page.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} widgets are named {name}"
        return found[0]

    def field(self, name: str) -> QLineEdit:
        found = self.find(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def shown(self) -> list[str]:
        model = self.page.side.list.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def choose(self, name: str) -> None:
        """Click the row of that name."""
        view = self.page.side.list.view
        row = self.shown().index(name)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, NONE, view.visualRect(view.model().index(row, 0)).center()
        )

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.focus(), key, modifier)

    def type(self, text: str, on: QWidget | None = None) -> None:
        """Type where the cursor is; what no Latin keyboard has comes from the input method."""
        target = on or self.focus()
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)

    def enter(self) -> None:
        """Enter goes to what is open on top: the list of what was found, else the field."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focus(), Key.Key_Return)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    workspace = Workspace.create(path)
    for forum in (RIVERS, TIDES):
        with workspace.edit("Import") as edit:
            add_forum(edit, forum)
    workspace.close()
    return path


Open = Callable[[str], Window]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, new_file: Path) -> Iterator[Window]:
    path = tmp_path / "team.eventdesk"
    shutil.copy(new_file, path)
    desk = Desk()
    workspace = Workspace.open(path)
    desk.open(workspace, next(line.uid for line in workspace.forums() if line.id == "tides"))
    yield Window(qtbot, desk)
    desk.close()


def test_a_person_in_english_and_korean(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.page.side.list.view)
    window.type("Hana Welle")
    window.type("하나", on=window.field("new-person-name-ko"))
    window.press(Key.Key_Return, on=window.field("new-person-name-ko"))
    assert window.snapshot.person("hana-welle").name == t("Hana Welle", "하나")
    assert "Hana Welle" in window.shown()
    assert window.focus().objectName() == "person-position"
    window.type("engineer")
    window.press(Key.Key_Return)
    assert window.snapshot.person("hana-welle").position == t("engineer")
    window.desk.undo()
    window.desk.undo()
    assert window.people == ["Mina Strand", "Ola Kai"]
    window.desk.redo()
    assert window.people[-1] == "Hana Welle"


def test_a_draft_without_a_name_is_not_stored(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.page.side.list.view)
    window.enter()
    problem = window.find(QLabel, "new-person-names-problem")
    assert isinstance(problem, QLabel)
    assert "name" in problem.text()
    window.press(Key.Key_Escape)
    assert window.people == ["Mina Strand", "Ola Kai"]
    assert window.page.side.editor.isVisible()


def test_a_draft_is_stored_before_another_page_is_shown(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.page.side.list.view)
    window.type("Hana Welle")
    assert window.page.commit()
    assert "Hana Welle" in window.people


def test_the_same_name_is_noticed_and_taken_from_the_directory(window: Window) -> None:
    window.press(Key.Key_N, Ctrl, on=window.page.side.list.view)
    window.type("조 황희", on=window.field("new-person-name-ko"))
    hint = window.find(QLabel, "new-person-double")
    assert isinstance(hint, QLabel)
    assert "Nela Fluss" in hint.text()
    QTest.mouseClick(window.find(QWidget, "new-person-double-act"), Qt.MouseButton.LeftButton)
    assert window.people == ["Mina Strand", "Ola Kai", "Nela Fluss"]


def test_an_organization_by_its_first_letters(window: Window) -> None:
    window.choose("Ola Kai")
    organization = window.field("person-organization-uid")
    organization.setFocus()
    window.type("delt")
    window.enter()
    assert window.snapshot.person("ola").organization == "delta"


def test_a_changed_name_is_everywhere(window: Window) -> None:
    window.choose("Mina Strand")
    window.press(Key.Key_F2, on=window.page.side.list.view)
    window.type("Mina Ufer")
    window.press(Key.Key_Tab)
    assert window.snapshot.person("mina").name == t("Mina Ufer", "민아")
    assert window.shown() == ["Mina Ufer", "Ola Kai"]
    assert window.page.side.list.view.currentIndex().data() == "Mina Ufer"
    history = [entry.text for entry in window.page.side.editor.history.entries()]  # type: ignore[attr-defined]
    assert "Name as printed (en): Mina Strand → Mina Ufer" in history


def test_an_empty_name_is_refused_and_stays_typed(window: Window) -> None:
    window.choose("Ola Kai")
    name = window.field("person-name-en")
    name.setFocus()
    name.selectAll()
    window.press(Key.Key_Delete)
    assert not window.page.commit()
    assert window.snapshot.person("ola").name == t("Ola Kai")
    problem = window.find(QLabel, "person-names-problem")
    assert isinstance(problem, QLabel)
    window.choose("Mina Strand")
    window.choose("Ola Kai")
    assert window.field("person-name-en").text() == ""
    window.press(Key.Key_Escape, on=window.field("person-name-en"))
    assert window.field("person-name-en").text() == "Ola Kai"
    assert window.page.commit()


def test_who_speaks_cannot_be_removed(window: Window) -> None:
    window.choose("Mina Strand")
    window.press(Key.Key_Delete, on=window.page.side.list.view)
    assert window.people == ["Mina Strand", "Ola Kai"]
    reason = window.find(QLabel, "person-problem")
    assert isinstance(reason, QLabel)
    assert "Speaker" in reason.text()
    assert window.refusals == []


def test_removed_with_delete_and_brought_back(window: Window) -> None:
    window.choose("Ola Kai")
    window.press(Key.Key_Delete, on=window.page.side.list.view)
    assert window.people == ["Mina Strand"]
    assert window.page.side.list.view.currentIndex().data() == "Mina Strand"
    window.desk.undo()
    assert window.people == ["Mina Strand", "Ola Kai"]


def test_someone_of_another_forum_is_found_and_added(window: Window) -> None:
    window.press(Key.Key_F, Ctrl)
    window.type("ㅈㅎㅎ")
    assert window.shown() == []
    QTest.mouseClick(window.find(QWidget, "people-search-all"), Qt.MouseButton.LeftButton)
    assert window.shown() == ["Nela Fluss"]
    window.press(Key.Key_Down, on=window.field("people-search"))
    QTest.mouseClick(window.find(QWidget, "person-link"), Qt.MouseButton.LeftButton)
    assert window.people[-1] == "Nela Fluss"


def test_names_stand_in_the_order_of_the_language(window: Window) -> None:
    window.page.side.list.search.setText("")
    assert window.shown() == ["Mina Strand", "Ola Kai"]
    window.desk.show_language("ko")
    assert window.shown() == ["민아", "Ola Kai"]


def test_a_role_leads_to_its_item(window: Window) -> None:
    window.choose("Mina Strand")
    uses = window.page.side.editor.uses  # type: ignore[attr-defined]
    assert isinstance(uses, QListView)
    assert [entry.text for entry in uses.entries()] == ["Tides", "Water"]  # type: ignore[attr-defined]
    row = uses.visualRect(uses.model().index(1, 0))
    QTest.mouseClick(uses.viewport(), Qt.MouseButton.LeftButton, NONE, row.center())
    item = window.snapshot.sessions[0].items[0]
    assert window.places == [Place("programme", item.uid)]


def test_roles_of_this_forum_stand_before_those_of_others(window: Window) -> None:
    assert window.desk.workspace is not None
    with window.desk.workspace.edit("Import") as edit:
        add_forum(edit, msgspec.structs.replace(TIDES, forum=Forum(id="later", title=t("Later"))))
    window.choose("Mina Strand")
    captions = [entry.text for entry in window.page.side.editor.uses.entries() if entry.caption]  # type: ignore[attr-defined]
    assert captions == ["Tides", "Later"]


def test_a_dropped_picture_is_kept_and_a_text_is_not(window: Window, tmp_path: Path) -> None:
    window.choose("Mina Strand")
    picture, text = tmp_path / "mina.png", tmp_path / "mina.txt"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    assert image.save(str(picture))
    text.write_text("no picture")
    target = window.find(QWidget, "person-photo").parentWidget()
    assert target is not None
    _drop(target, text)
    assert window.snapshot.person("mina").photo is None
    _drop(target, picture)
    name = window.snapshot.person("mina").photo
    assert name == "people/mina-strand.png"
    assert window.desk.workspace is not None
    assert window.desk.workspace.images(window.desk.forum_uid)[name] == picture.read_bytes()


def _drop(target: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(QPoint(10, 10)), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE)
    target.dropEvent(event)


def test_roles_of_organizations_are_ordered_with_alt_and_arrows(window: Window) -> None:
    window.page.show_place(window.snapshot.organizations[1].uid)
    roles = window.find(QListView, "organization-roles")
    assert isinstance(roles, QListView)
    roles.setFocus()
    roles.setCurrentIndex(roles.model().index(1, 0))
    window.press(Key.Key_Up, Alt, on=roles)
    assert [row.organization for row in window.snapshot.forum.organizations] == ["delta", "port"]
    window.press(Key.Key_Delete, on=roles)
    assert [row.organization for row in window.snapshot.forum.organizations] == ["port"]
    window.desk.undo()
    assert [row.organization for row in window.snapshot.forum.organizations] == ["delta", "port"]


def test_a_new_organization_becomes_co_host(window: Window) -> None:
    window.page.show_place(window.snapshot.organizations[0].uid)
    window.press(Key.Key_N, Ctrl, on=window.page.side.list.view)
    window.type("Ebb Institute")
    window.enter()
    assert window.snapshot.organizations[-1].name == t("Ebb Institute")
    window.page.side.editor.roles.add_asked.emit(OrganizationRole.CO_HOST)  # type: ignore[attr-defined]
    last = window.snapshot.forum.organizations[-1]
    assert (last.organization, last.role) == ("ebb-institute", OrganizationRole.CO_HOST)


def test_another_forum_on_the_desk_shows_its_people(window: Window) -> None:
    assert window.desk.workspace is not None
    rivers = next(line.uid for line in window.desk.workspace.forums() if line.id == "rivers")
    window.desk.choose(rivers)
    assert window.shown() == ["Nela Fluss"]
    scope = window.find(QComboBox, "people-scope")
    assert isinstance(scope, QComboBox)
    scope.setFocus()
    window.press(Key.Key_Down, on=scope)
    assert window.shown() == ["Mina Strand", "Nela Fluss", "Ola Kai"]
    assert window.page.side.list.view.currentIndex().data() == "Nela Fluss"


def test_an_empty_forum_offers_the_one_thing_to_do(window: Window) -> None:
    assert window.desk.workspace is not None
    with window.desk.workspace.edit("Import") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=Forum(id="empty")))
    window.desk.choose(uid)
    QTest.mouseClick(window.find(QWidget, "add-person-here"), Qt.MouseButton.LeftButton)
    window.type("First Person")
    window.enter()
    assert window.people == ["First Person"]


def test_a_long_directory_is_prepared_in_a_thread_and_then_knows_doubles(window: Window) -> None:
    people = [Person(id=f"p{number}", name=t(f"Person {number}")) for number in range(700)]
    people.append(Person(id="x", name=t("25 PERSON")))
    assert window.desk.workspace is not None
    with window.desk.workspace.edit("Import") as edit:
        uid = add_forum(
            edit, ForumSnapshot(forum=Forum(id="many"), people=(*people, Person(id="x", name=t("25 PERSON"))))
        )
    window.desk.choose(uid)
    window.choose("25 PERSON")
    window.bot.waitUntil(lambda: any(one.isVisible() for one in window.page.findChildren(QLabel, "person-double")))
    hint = window.find(QLabel, "person-double")
    assert isinstance(hint, QLabel)
    assert "Person 25" in hint.text()
    QTest.mouseClick(window.find(QWidget, "person-double-act"), Qt.MouseButton.LeftButton)
    assert window.page.side.list.view.currentIndex().data() == "Person 25"
