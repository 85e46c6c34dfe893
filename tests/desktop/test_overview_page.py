"""The overview within the window: every finding leads to its field, and the forum is edited beside it."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.overview.findings import find
from eventdesk.desktop.pages.overview.page import OverviewPage
from eventdesk.desktop.theme import Mode, Theme
from eventdesk.desktop.window import MainWindow
from eventdesk.interchange.importing import import_forums
from eventdesk.model import records
from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.resources import resource
from eventdesk.workspace import forum_edits
from eventdesk.workspace.workspace import Workspace

SAMPLE = resource("samples", "korea-china-sti-7.yaml")
# Which words of a widget's name tell that it is the field a finding asks for.
FIELDS = {
    "talk_without_title": "item-title",
    "panel_without_moderator": "moderator",
    "person_without_position": "position",
    "person_without_organization": "organization",
    "forum_without_press_contact": "contact-name",
    "release:no_boilerplate": "about",
    "release:no_caption": "photo-caption",
    "release:no_headline": "release-headline",
    "forum_without_venue": "forum-venue",
    "forum_without_date": "forum-starts-on",
    "forum_without_host": "add-host",
}


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "forum.eventdesk"
    workspace = Workspace.create(path)
    import_forums(workspace, [SAMPLE])
    workspace.close()
    return path


@pytest.fixture
def desk(tmp_path: Path, sample_file: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    desk.open(Workspace.open(Path(shutil.copy(sample_file, tmp_path))))
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def window(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(desk, Settings(tmp_path / "settings.ini"), theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    page = window.pages.show_page("overview")
    assert isinstance(page, OverviewPage)
    QTest.qWait(10)
    window.activateWindow()
    QTest.qWait(10)
    return page


def snapshot_of(desk: Desk) -> ForumSnapshot:
    assert desk.snapshot is not None
    return desk.snapshot


def line(parent: QWidget, name: str) -> QLineEdit:
    found = parent.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def spoil(desk: Desk) -> None:
    """Take away what the sample has, so that there is much to find."""
    snapshot = snapshot_of(desk)
    nothing = Text()

    def change(edit: object) -> None:
        change_row = edit.change  # type: ignore[attr-defined]
        change_row(records.Forum, desk.forum_uid, {"venue": nothing, "starts_on": None, "ends_on": None})
        change_row(records.Release, snapshot.press.releases[0].uid, {"headline": nothing})
        change_row(records.Photo, snapshot.press.photos[0].uid, {"caption": nothing})
        change_row(records.Person, snapshot.people[0].uid, {"organization_uid": None})
        change_row(records.Organization, snapshot.organizations[0].uid, {"about": nothing})

    desk.attempt("Spoil", change)


def test_every_finding_leads_to_the_field_that_mends_it(
    window: MainWindow, page: OverviewPage, desk: Desk
) -> None:
    spoil(desk)
    groups = {group.key: group for group in find(snapshot_of(desk))}
    role = snapshot_of(desk).forum.organizations[0]
    desk.attempt("Remove", lambda edit: edit.delete(edit.get(records.OrganizationRoleRow, role.uid)))
    groups |= {group.key: group for group in find(snapshot_of(desk)) if group.key not in groups}
    assert set(FIELDS) <= set(groups)
    for key, field in FIELDS.items():
        desk.go(groups[key].lines[0].place)
        focused = window.focusWidget()
        assert focused is not None, key
        assert field in focused.objectName(), (key, focused.objectName())


def test_the_forums_fields_are_stored_and_told_at_a_glance(page: OverviewPage, desk: Desk) -> None:
    title = page.findChild(QWidget, "overview-title")
    assert title is not None
    assert title.property("text") == "7th Korea-China Science Technology Innovation Forum"
    edition = line(page, "forum-edition")
    edition.setFocus()
    QTest.keyClick(edition, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(edition, "8")
    QTest.keyClick(edition, Qt.Key.Key_Return)
    assert snapshot_of(desk).forum.edition == 8
    assert title.property("text") == "8th Korea-China Science Technology Innovation Forum"

    first = line(page, "forum-starts-on")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(first, "2020-11-05")
    QTest.keyClick(first, Qt.Key.Key_Return)
    forum = snapshot_of(desk).forum
    assert (forum.starts_on, forum.ends_on) == (date(2020, 11, 5), date(2020, 11, 5))


def test_an_id_that_another_forum_has_stays_typed_with_the_reason(page: OverviewPage, desk: Desk) -> None:
    uid = desk.forum_uid
    desk.attempt("New forum", lambda edit: forum_edits.add_forum(edit, Text({"en": "Taken"})))
    desk.choose(uid)
    key = line(page, "forum-key")
    key.setFocus()
    QTest.keyClick(key, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(key, "taken")
    QTest.keyClick(key, Qt.Key.Key_Return)
    assert key.text() == "taken"
    assert "Another forum has the id “taken”" in key.accessibleDescription()
    assert snapshot_of(desk).forum.id == "korea-china-sti-7"


def test_a_host_is_added_with_its_role_and_removed(page: OverviewPage, desk: Desk) -> None:
    role = page.findChild(QComboBox, "host-role")
    assert role is not None
    role.setFocus()
    QTest.keyClicks(role, "Spo")
    assert role.currentText() == "Sponsor"
    picker = line(page, "add-host")
    picker.setFocus()
    QTest.keyClicks(picker, "Seoul National")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    links = snapshot_of(desk).forum.organizations
    assert (links[-1].organization, links[-1].role) == ("snu", OrganizationRole.SPONSOR)
    assert picker.text() == ""
    QTest.qWait(10)
    removes = [one for one in page.findChildren(QToolButton, "remove-host") if one.isVisibleTo(page)]
    assert [one.accessibleName() for one in removes][-1] == "Remove Seoul National University"
    QTest.mouseClick(removes[-1], Qt.MouseButton.LeftButton)
    assert len(snapshot_of(desk).forum.organizations) == len(links) - 1


def test_what_is_well_is_said_in_one_line(page: OverviewPage, desk: Desk) -> None:
    calm = page.findChild(QWidget, "overview-calm")
    assert calm is not None
    assert calm.property("text") == "No conflicts: every room and every person is in one place at a time."


def test_a_deleted_forum_comes_back_whole(page: OverviewPage, desk: Desk) -> None:
    before = snapshot_of(desk)
    delete = page.findChild(QPushButton, "delete-forum")
    assert delete is not None
    QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert desk.snapshot is None
    desk.undo()
    after = snapshot_of(desk)
    assert [one.id for one in after.sessions] == [one.id for one in before.sessions]
    assert after.press.releases[0].headline == before.press.releases[0].headline
    assert after.statements[-1].says == before.statements[-1].says
