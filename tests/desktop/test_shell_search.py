"""Searching over all forums: any script, accents left out, the forum on the desk first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.search import SearchField
from eventdesk.desktop.search_index import SearchIndex
from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import (
    Attendee,
    Forum,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.workspace.search import FoundKind, search_rows
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def forum(key: str, *people: Person, title: str = "") -> ForumSnapshot:
    item = Item(kind=ItemKind.PRESENTATION, title=Text({"en": f"Genome talk of {key}"}))
    return ForumSnapshot(
        forum=Forum(id=key, title=Text({"en": title or f"Forum {key}"}), languages=("en", "ko")),
        organizations=(Organization(id="snu", name=Text({"en": "Seoul University", "ko": "서울대학교"})),),
        people=people,
        sessions=(Session(id="bio", title=Text({"en": "Bio-genetics", "ko": "바이오"}), items=(item,)),),
        attendees=(Attendee(id="a", name=Text({"en": "Zoë Brønsted"}), code="K7Q2"),),
    )


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "search.eventdesk")
    uids = []
    for key, name in (("here", {"en": "Choi Gi-young", "ko": "최기영"}), ("there", {"en": "Choi In-geol"})):
        with workspace.edit("Import") as edit:
            uids.append(add_forum(edit, forum(key, Person(id="choi", name=Text(name)))))
    desk = Desk()
    desk.open(workspace, uids[0])
    yield desk
    desk.close()


def found(desk: Desk, qtbot: QtBot, typed: str) -> list[tuple[FoundKind, str]]:
    index = SearchIndex(desk)
    ready: list[bool] = []
    index.prepare(lambda: ready.append(True))
    qtbot.waitUntil(lambda: bool(ready))
    return [(row.kind, row.title.pick("en")) for row in index.find(typed)]


@pytest.mark.parametrize(
    ("typed", "kind", "title"),
    [
        ("choi", FoundKind.PERSON, "Choi Gi-young"),
        ("young choi", FoundKind.PERSON, "Choi Gi-young"),
        ("최기", FoundKind.PERSON, "Choi Gi-young"),
        ("ㅊㄱㅇ", FoundKind.PERSON, "Choi Gi-young"),
        ("zoe bronsted", FoundKind.ATTENDEE, "Zoë Brønsted"),
        ("k7q2", FoundKind.ATTENDEE, "Zoë Brønsted"),
        ("서울대", FoundKind.ORGANIZATION, "Seoul University"),
        ("bio", FoundKind.SESSION, "Bio-genetics"),
        ("GENOME", FoundKind.ITEM, "Genome talk of here"),
        ("forum there", FoundKind.FORUM, "Forum there"),
    ],
)
def test_finds_by_any_part_of_a_name(desk: Desk, qtbot: QtBot, typed: str, kind: FoundKind, title: str) -> None:
    assert found(desk, qtbot, typed)[0] == (kind, title)


def test_nothing_typed_finds_nothing(desk: Desk, qtbot: QtBot) -> None:
    assert found(desk, qtbot, "  ") == []
    assert found(desk, qtbot, "nobody at all") == []


def test_people_of_two_forums_are_found_once_and_know_their_forums(desk: Desk) -> None:
    assert desk.workspace is not None
    with desk.workspace.reading() as connection:
        rows = search_rows(connection)
    organizations = [row for row in rows if row.kind is FoundKind.ORGANIZATION]
    assert len(organizations) == 1
    assert len(organizations[0].forums) == 2


def test_what_was_just_changed_is_found(desk: Desk, qtbot: QtBot) -> None:
    from eventdesk.model import records

    index = SearchIndex(desk)
    ready: list[bool] = []
    index.prepare(lambda: ready.append(True))
    qtbot.waitUntil(lambda: bool(ready))
    assert index.find("workshop") == []
    assert desk.snapshot is not None
    uid = desk.snapshot.sessions[0].uid
    desk.attempt("Change", lambda edit: edit.change(records.Session, uid, {"title": Text({"en": "Workshop"})}))
    index.prepare(lambda: ready.append(True))
    qtbot.waitUntil(lambda: len(ready) == 2)
    assert [row.uid for row in index.find("workshop")] == [uid]


def test_enter_goes_to_the_best_answer(desk: Desk, qtbot: QtBot) -> None:
    field = SearchField(desk)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    went: list[tuple[str, Place]] = []
    field.found.connect(lambda uid, place: went.append((uid, place)))
    event = QInputMethodEvent()
    event.setCommitString("바이오")
    QCoreApplication.sendEvent(field, event)
    popup = field.popup
    qtbot.waitUntil(popup.isVisible)
    assert popup.currentIndex().row() == 0
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert desk.snapshot is not None
    assert went == [(desk.forum_uid, Place("programme", desk.snapshot.sessions[0].uid))]
    assert field.text() == ""


def test_enter_pressed_before_the_answers_came_goes_there_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    field = SearchField(desk)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "in-geol")
    with qtbot.waitSignal(field.found) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.workspace is not None
    there = next(line.uid for line in desk.workspace.forums() if line.id == "there")
    assert told.args is not None
    assert told.args[0] == there
    assert told.args[1].page == "people"


def test_says_when_nothing_is_called_so(desk: Desk, qtbot: QtBot) -> None:
    field = SearchField(desk)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "zzz")
    popup: QListView = field.popup
    qtbot.waitUntil(popup.isVisible)
    assert "zzz" in popup.model().index(0, 0).data()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
