"""The outline of the programme: what its rows say, and that they stay the same rows when the forum changes."""

from datetime import date, datetime
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eventdesk.desktop.pages.programme.nodes import NodeKind, build
from eventdesk.desktop.pages.programme.outline_model import OutlineModel
from eventdesk.desktop.pages.programme.outline_view import FEW_SESSIONS, OutlineView
from eventdesk.desktop.pages.programme.rows import RowText, row_text
from eventdesk.desktop.pages.programme.words import counted
from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Organization, Person, Room, Session
from eventdesk.model.text import Text


def t(english: str) -> Text:
    return Text({"en": english})


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 5, day, hour)


def talk(uid: str, title: str = "", **other: Any) -> Item:
    return Item(uid=uid, kind=ItemKind.PRESENTATION, title=t(title), **other)


def session(uid: str, *items: Item, **other: Any) -> Session:
    return Session(uid=uid, id=uid, items=items, **{"title": t(uid.title()), **other})


def forum(*sessions: Session) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(uid="f", id="f", starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 15)),
        rooms=(Room(id="hall", name=t("Hall A")),),
        organizations=(Organization(id="port", name=t("Port Authority")),),
        people=(
            Person(id="mina", name=t("Mina Strand"), organization="port"),
            Person(id="ola", name=Text({"en": "Ola Kai", "ko": "올라 카이"})),
        ),
        sessions=sessions,
    )


def texts(snapshot: ForumSnapshot) -> dict[str, RowText]:
    return {node.uid: row_text(node, snapshot, "en") for node in build(snapshot).nodes}


def uids(snapshot: ForumSnapshot, typed: str = "") -> list[str]:
    return [node.uid for node in build(snapshot, typed).nodes]


# What is shown


def test_without_times_there_are_no_days() -> None:
    assert uids(forum(session("a", talk("t1")), session("b"))) == ["a", "t1", "b"]


def test_days_are_rows_once_there_are_times() -> None:
    snapshot = forum(session("late", starts_at=at(15, 9)), session("early", starts_at=at(15, 8)))
    assert uids(snapshot) == ["day:2026-05-14", "day:2026-05-15", "early", "late"]


def test_a_row_says_who_when_and_where() -> None:
    speakers = (Appearance(person="mina"), Appearance(person="ola", status=AppearanceStatus.DECLINED))
    item = talk("t1", "Water", minutes=20, speakers=speakers)
    rows = texts(forum(session("a", item, starts_at=at(14, 9), ends_at=at(14, 10), room="hall")))
    assert (rows["a"].start, rows["a"].end, rows["a"].right) == ("09:00", "10:00", "Hall A")
    assert (rows["t1"].title, rows["t1"].right) == ("Water", "20 min")
    assert rows["t1"].details == "Presentation  ·  Mina Strand"


def test_a_row_says_all_of_its_rooms() -> None:
    rooms = tuple(Room(id=name, name=t(name.title())) for name in ("hall", "loft", "yard", "pier"))
    snapshot = msgspec.structs.replace(
        forum(
            session("lunch", room="hall", also_in=("loft", "yard", "pier")),
            session("stream", room="hall", also_in=("loft",)),
            session("fair", room="hall", also_in=("loft", "yard")),
        ),
        rooms=rooms,
    )
    rows = texts(snapshot)
    assert [rows[uid].right for uid in ("lunch", "stream", "fair")] == ["All rooms", "Hall, Loft", "3 rooms"]


def test_what_is_missing_is_hinted_at_and_a_break_needs_no_title() -> None:
    rows = texts(forum(session("a", talk("t1"), title=t("")), session("b", kind=SessionKind.BREAK, title=t(""))))
    assert (rows["a"].title, rows["a"].hint) == ("No title", True)
    assert (rows["t1"].title, rows["t1"].hint) == ("No title", True)
    assert "no speaker" in rows["t1"].details
    assert (rows["b"].title, rows["b"].hint, rows["b"].details) == ("Break", False, "")


def test_cancelled_and_tentative_rows_say_so() -> None:
    rows = texts(forum(session("a", status=SessionStatus.CANCELLED), session("b", status=SessionStatus.TENTATIVE)))
    assert rows["a"].cancelled
    assert "Cancelled" in rows["a"].spoken()
    assert "Tentative" in rows["b"].details


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("water", ["a", "t1"]),
        ("STRAND water", ["a", "t1"]),
        ("port", ["a", "t1"]),
        ("카이", ["b", "t3"]),
        ("hall", ["b", "t3"]),
        ("a", ["a", "t1", "t2", "b", "t3"]),
        ("nothing like it", []),
    ],
)
def test_the_filter_finds_any_text_and_keeps_what_it_stands_in(typed: str, found: list[str]) -> None:
    snapshot = forum(
        session("a", talk("t1", "Water", speakers=(Appearance(person="mina"),)), talk("t2", "Wind")),
        session("b", talk("t3", "Sun", speakers=(Appearance(person="ola"),)), room="hall"),
    )
    assert uids(snapshot, typed) == found


# Rows stay the same rows


def test_the_model_keeps_its_promises_through_changes(qtmodeltester: ModelTester) -> None:
    model = OutlineModel()
    one, two = session("a", talk("t1"), talk("t2")), session("b", talk("t3"))
    states = [
        forum(one),
        forum(one, two),
        forum(two, one),
        forum(session("a", talk("t1")), session("b", talk("t2"), talk("t3"))),
        forum(session("b", talk("t3"), starts_at=at(15, 9))),
        forum(),
    ]
    for state in states:
        model.show(state, "en")
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
        assert [node.uid for node in model.nodes] == uids(state)


def test_an_index_follows_its_row_into_another_session(qapp: object) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model = OutlineModel()
    model.show(forum(session("a", talk("t1")), session("b", talk("t2"))), "en")
    moved, gone = QPersistentModelIndex(model.index_of("t1")), QPersistentModelIndex(model.index_of("t2"))
    model.show(forum(session("b", talk("t1", "Moved")), session("a")), "en")
    assert moved.data() == "Moved"
    assert model.node_at(moved.parent()) is model.node("b")
    assert not gone.isValid()


def test_selection_opening_and_scroll_stay(qtbot: QtBot) -> None:
    view = OutlineView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    many = [session(f"s{number}", talk(f"t{number}", "Talk")) for number in range(30)]
    view.show_forum(forum(*many), "en")
    view.collapse(view.outline.index_of("s3"))
    view.select(["t20"])
    view.verticalScrollBar().setValue(700)
    view.show_forum(forum(many[1], many[0], *many[2:25], session("new", talk("new-talk"))), "en")
    assert view.current_uid() == "t20"
    assert view.selected_uids() == ["t20"]
    assert not view.isExpanded(view.outline.index_of("s3"))
    assert view.isExpanded(view.outline.index_of("s4"))
    assert view.isExpanded(view.outline.index_of("new"))
    assert view.verticalScrollBar().value() == 700


def test_many_sessions_are_closed_at_first_and_opened_by_a_filter(qtbot: QtBot) -> None:
    view = OutlineView()
    qtbot.addWidget(view)
    snapshot = forum(*(session(f"s{number}", talk(f"t{number}", "Talk")) for number in range(FEW_SESSIONS + 1)))
    view.show_forum(snapshot, "en")
    assert not view.isExpanded(view.outline.index_of("s1"))
    view.show_forum(snapshot, "en", "talk")
    assert view.isExpanded(view.outline.index_of("s1"))
    view.show_forum(snapshot, "en", "")
    assert not view.isExpanded(view.outline.index_of("s1"))


def test_a_change_of_one_row_is_told_for_that_row(qtbot: QtBot) -> None:
    model = OutlineModel()
    before = forum(session("a", talk("t1", "Old")), session("b"))
    model.show(before, "en")
    told: list[str] = []
    model.dataChanged.connect(lambda first, _last, _roles=(): told.append(model.node_at(first).uid))  # type: ignore[union-attr]
    renamed = msgspec.structs.replace(before, sessions=(session("a", talk("t1", "New")), before.sessions[1]))
    model.show(renamed, "en")
    assert told == ["a", "t1"]
    assert model.index_of("t1").data() == "New"
    assert [node.kind for node in model.nodes] == [NodeKind.SESSION, NodeKind.ITEM, NodeKind.SESSION]


@pytest.mark.parametrize(("language", "said"), [("en", "1,001"), ("de", "1.001"), ("ko", "1,001"), ("C", "1,001")])
def test_large_numbers_are_told_as_the_window_language_writes_them(language: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert counted(1001) == said
    finally:
        QLocale.setDefault(before)


def test_a_step_with_many_sessions_writes_their_number_as_the_window_does(qapp: object) -> None:
    from eventdesk.desktop.pages.timetable.carry import DeedKind, Preview
    from eventdesk.desktop.pages.timetable.plans import as_is
    from eventdesk.desktop.pages.timetable.saying import step_name
    from eventdesk.desktop.pages.timetable.texts import Texts
    from eventdesk.desktop.pages.timetable.wall import WallClock

    one = session("a", starts_at=at(14, 9), ends_at=at(14, 10), room="hall")
    preview = Preview(DeedKind.MOVE, (as_is(one),) * 1200)
    assert step_name(preview, Texts(forum(one), "en", WallClock("UTC"))) == "Move 1,200 sessions"
