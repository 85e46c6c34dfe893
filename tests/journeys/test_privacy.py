"""What an organizer does when a person asks for their data, or for its end; and when the time is over."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.arrangement import KeptLists
from eventdesk.desktop.pages.attendees.filters import AttendeeFilter
from eventdesk.desktop.pages.attendees.page import AttendeesPage
from eventdesk.desktop.pages.overview.page import OverviewPage
from eventdesk.desktop.privacy.erase_dialog import EraseDialog
from eventdesk.model.kinds import ItemKind
from eventdesk.model.records import Forum as ForumRow
from eventdesk.model.snapshot import Appearance, Attendee, Forum, ForumSnapshot, Item, Person, Session
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
NAME = "Wilhelmina Quappe"
TODAY = datetime(2026, 11, 24, 10, tzinfo=UTC)
TIDES = ForumSnapshot(
    forum=Forum(id="tides", title=Text({"en": "Tides"}), retain_until=date(2026, 12, 10)),
    people=(
        Person(id="mina", name=Text({"en": "Mina Strand"})),
        Person(id="alone", name=Text({"en": "Ole Nacht"})),
    ),
    sessions=(Session(id="s", items=(Item(kind=ItemKind.PRESENTATION, speakers=(Appearance(person="mina"),)),)),),
    attendees=(
        Attendee(id="1", name=Text({"en": NAME}), email="quappe@invented.example", code="CDFGHJ"),
        Attendee(id="2", person="mina", code="KMNPRT"),
        Attendee(id="3", person="alone", code="WXY346"),
    ),
)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "team.eventdesk")
    with workspace.edit("Import") as edit:
        add_forum(edit, TIDES)
    desk = Desk(clock=lambda: TODAY)
    desk.open(workspace)
    yield desk
    desk.close()


def uids(desk: Desk, *ids: str) -> list[str]:
    assert desk.snapshot is not None
    return [each.uid for each in desk.snapshot.attendees if each.id in ids]


def dialog_of(qtbot: QtBot, desk: Desk, *ids: str, name: str = "") -> EraseDialog:
    dialog = EraseDialog(desk, uids(desk, *ids), name)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.understood.isEnabled)
    return dialog


def told(dialog: EraseDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def test_one_is_erased_after_it_was_confirmed(qtbot: QtBot, desk: Desk) -> None:
    assert desk.workspace is not None
    path = desk.workspace.path
    dialog = dialog_of(qtbot, desk, "1", name=NAME)
    assert NAME in told(dialog)
    assert not dialog.go.isEnabled()
    assert "cannot be undone" in dialog.go.toolTip()
    dialog.understood.setChecked(True)
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.erased is not None
    assert dialog.erased.attendees == 1
    qtbot.waitUntil(lambda: desk.snapshot is not None and desk.snapshot.attendees[0].erased_on is not None)
    assert NAME.encode() not in path.read_bytes()
    desk.undo()
    desk.redo()
    assert NAME.encode() not in path.read_bytes()


def test_it_says_who_stays_in_the_directory_and_why(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(qtbot, desk, "2", name="Mina Strand")
    assert "who stands in the programme of tides" in told(dialog)
    assert not dialog.people.isVisible()
    other = dialog_of(qtbot, desk, "3", name="Ole Nacht")
    assert other.people.isVisible()
    assert "Ole Nacht" in other.people.text()


def test_the_person_stays_where_that_is_wished(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(qtbot, desk, "3")
    dialog.people.setChecked(False)
    dialog.understood.setChecked(True)
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: desk.snapshot is not None and desk.snapshot.attendees[2].erased_on is not None)
    assert desk.snapshot is not None
    assert "alone" in {person.id for person in desk.snapshot.people}


def test_cancel_erases_nobody(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(qtbot, desk, "1", "2", "3")
    dialog.understood.setChecked(True)
    QTest.mouseClick(dialog.cancel, LEFT)
    assert desk.snapshot is not None
    assert all(each.erased_on is None for each in desk.snapshot.attendees)


def test_the_list_has_both_in_its_menu(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = AttendeesPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    names = [action.objectName() for action in page.list_menu.actions()]
    assert {"person-data", "erase-data"} <= set(names)
    page.show_place(uids(desk, "1")[0])
    qtbot.waitUntil(lambda: len(page.view.selected()) == 1)
    out = tmp_path / "out" / "quappe.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    said: list[str] = []
    desk.saved.connect(said.append)
    page.privacy.data.trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert json.loads(out.with_suffix(".json").read_bytes())["attendee"]["code"] == "CDFGHJ"
    assert NAME in out.read_text("utf-8")


def test_the_overview_reminds_and_leads_to_erasing(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    line = page.retention
    assert line.isVisible()
    assert "3 attendees may be kept until" in line.told.text()

    def confirm(dialog: EraseDialog) -> int:
        dialog.show()
        qtbot.waitUntil(dialog.understood.isEnabled)
        assert "Erase 3" in dialog.go.text()
        dialog.understood.setChecked(True)
        QTest.mouseClick(dialog.go, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return 1

    monkeypatch.setattr(EraseDialog, "exec", confirm)
    QTest.mouseClick(line.erase, LEFT)
    qtbot.waitUntil(lambda: not line.isVisible())


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 10, 1), ""), (date(2026, 11, 10), ""), (date(2026, 12, 11), "was to be kept")]
)
def test_the_reminder_comes_in_time(qtbot: QtBot, desk: Desk, day: date, words: str) -> None:
    desk._clock = lambda: datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.retention.isVisible() == (day >= date(2026, 11, 10))
    assert words in page.retention.told.text()


def test_a_day_long_past_is_reminded_of(qtbot: QtBot, desk: Desk) -> None:
    with desk.edit("Keep until") as edit:
        edit.change(ForumRow, desk.forum_uid, {"retain_until": date(1, 1, 1)})
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert "was to be kept" in page.retention.told.text()


def test_the_day_is_set_in_the_forums_form(qtbot: QtBot, desk: Desk) -> None:
    page = OverviewPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.show_place("", "retain_until")
    field = page.findChild(QWidget, "forum-retain-until")
    assert field is not None
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2027-06-30")
    assert page.commit()
    assert desk.snapshot is not None
    assert desk.snapshot.forum.retain_until == date(2027, 6, 30)
    assert not page.retention.isVisible()


def test_who_is_erased_is_a_row_that_says_so(qtbot: QtBot, desk: Desk) -> None:
    dialog = dialog_of(qtbot, desk, "1")
    dialog.understood.setChecked(True)
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: desk.snapshot is not None and desk.snapshot.attendees[0].erased_on is not None)
    page = AttendeesPage(desk)
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    page.show_place(uids(desk, "erased-" + page.entries[0].uid)[0])
    qtbot.waitUntil(lambda: [entry.name for entry in page.view.selected()] == ["Erased"])
    assert not page.editor.isVisible()


def test_kept_filters_that_search_for_who_is_erased_go_too(qtbot: QtBot, desk: Desk) -> None:
    kept, forum = KeptLists(), desk.forum_uid
    filters = {
        "Quappe": AttendeeFilter(category="guest"),
        "Wilhelmina Quappe’s table": AttendeeFilter(category="guest"),
        "Her": AttendeeFilter(typed="quappe wil"),
        "Code": AttendeeFilter(typed="cdfgh"),
        "Ole": AttendeeFilter(typed="nacht"),
        "Speakers": AttendeeFilter(category="speaker"),
    }
    kept.keep_filters(forum, filters)
    dialog = dialog_of(qtbot, desk, "1", name=NAME)
    dialog.understood.setChecked(True)
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert list(kept.filters(forum)) == ["Ole", "Speakers"]
