"""What may be done to a programme, seen in the snapshot that pages and documents read."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model import records
from eventdesk.model.kinds import AppearanceRole, ItemKind, OutcomeKind, SessionKind
from eventdesk.model.ordering import days_of, in_order, ordered
from eventdesk.model.snapshot import Forum, ForumSnapshot, Item, Session
from eventdesk.model.text import Text
from eventdesk.workspace import programme_edits as edits
from eventdesk.workspace import programme_moves as moves
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.people_edits import add_person
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new workspace's file, to be copied: making one takes longer than most of these tests."""
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    Workspace.create(path).close()
    return path


def open_copy(new_file: Path, folder: Path) -> Workspace:
    path = folder / "team.eventdesk"
    shutil.copy(new_file, path)
    return Workspace.open(path)


@pytest.fixture
def workspace(tmp_path: Path, new_file: Path) -> Iterator[Workspace]:
    opened = open_copy(new_file, tmp_path)
    yield opened
    opened.close()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, minute)


def timed(key: str, start: datetime | None, end: datetime | None = None, *items: Item) -> Session:
    return Session(id=key, starts_at=start, ends_at=end, items=items)


def store(workspace: Workspace, *sessions: Session, last: int = 15) -> str:
    forum = Forum(id="f", starts_on=date(2026, 5, 14), ends_on=date(2026, 5, last))
    with workspace.edit("Import forum") as edit:
        return add_forum(edit, ForumSnapshot(forum=forum, sessions=sessions))


def shown(workspace: Workspace, forum_uid: str) -> list[str]:
    return [session.id for day in days_of(workspace.snapshot(forum_uid)) for session in day.sessions]


def by_day(workspace: Workspace, forum_uid: str) -> dict[int, list[str]]:
    """The sessions by day of the month; 0 for those whose day is not known."""
    days = days_of(workspace.snapshot(forum_uid))
    return {day.date.day if day.date else 0: [session.id for session in day.sessions] for day in days}


def session(workspace: Workspace, forum_uid: str, key: str) -> Session:
    return next(row for row in workspace.snapshot(forum_uid).sessions if row.id == key)


# Order


def test_a_row_without_a_start_follows_the_one_before_it() -> None:
    rows = [timed("first", None), timed("late", at(14, 15)), timed("break", None), timed("early", at(14, 9))]
    assert [row.id for row in in_order(rows)] == ["first", "early", "late", "break"]


def test_where_there_are_several_days_sessions_without_a_start_come_last() -> None:
    forum = Forum(id="f", starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 16))
    rows = (timed("a", None), timed("b", at(15, 9)), timed("c", None))
    days = days_of(ForumSnapshot(forum=forum, sessions=rows))
    assert [(day.date, [row.id for row in day.sessions]) for day in days] == [
        (date(2026, 5, 15), ["b"]),
        (None, ["a", "c"]),
    ]
    days = days_of(ForumSnapshot(forum=forum, sessions=rows), empty=True)
    assert [len(day.sessions) for day in days] == [0, 1, 0, 2]


def test_on_the_only_day_they_stay_where_they_are() -> None:
    forum = Forum(id="f", starts_on=date(2026, 5, 15))
    rows = (timed("a", None), timed("b", at(15, 9)), timed("c", None))
    (day,) = days_of(ForumSnapshot(forum=forum, sessions=rows))
    assert (day.date, [row.id for row in day.sessions]) == (date(2026, 5, 15), ["a", "b", "c"])


def test_a_session_begins_with_its_first_timed_item() -> None:
    talk = Item(kind=ItemKind.PRESENTATION, starts_at=at(15, 8))
    forum = Forum(id="f", starts_on=date(2026, 5, 15))
    (day,) = days_of(ForumSnapshot(forum=forum, sessions=(timed("b", at(15, 9)), timed("a", None, None, talk))))
    assert [row.id for row in day.sessions] == ["a", "b"]


def test_a_forum_without_times_is_one_day() -> None:
    several = Forum(id="f", starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 15))
    assert days_of(ForumSnapshot(forum=several, sessions=(timed("a", None),)))[0].date is None


def test_a_forum_is_put_in_order_with_its_items() -> None:
    talks = [Item(kind=ItemKind.PRESENTATION, starts_at=at(15, hour)) for hour in (9, 8)]
    forum = Forum(id="f", starts_on=date(2026, 5, 15))
    snapshot = ForumSnapshot(forum=forum, sessions=(timed("b", at(15, 10)), timed("a", at(15, 8), None, *talks)))
    first, second = ordered(snapshot).sessions
    assert (first.id, second.id) == ("a", "b")
    assert list(first.items) == talks[::-1]


# Adding


def test_new_rows_stand_behind_the_selected_one(workspace: Workspace, forum_uid: str) -> None:
    opening = session(workspace, forum_uid, "opening")
    with workspace.edit("Add") as edit:
        edits.add_session(edit, forum_uid, SessionKind.BREAK, after=opening.uid)
        edits.add_item(edit, opening.uid, ItemKind.KEYNOTE)
        edits.add_item(edit, opening.uid, ItemKind.PHOTO, after=opening.items[0].uid)
    assert shown(workspace, forum_uid) == ["opening", "break", "dykes"]
    kinds = [item.kind for item in session(workspace, forum_uid, "opening").items]
    assert kinds == [ItemKind.OPENING_SPEECH, ItemKind.PHOTO, ItemKind.KEYNOTE]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Bio-genetics & AI", "bio-genetics-ai"),
        ("개회식 1부", "개회식-1부"),
        ("Über Größe", "uber-grosse"),
        ("?!", ""),
    ],
)
def test_keys_are_readable(words: str, key: str) -> None:
    assert edits.slug(words) == key


def test_keys_are_unique(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Add") as edit:
        keys = [edits.add_session(edit, forum_uid, title=Text({"en": "Dykes"})).key for _ in range(2)]
        rooms = [edits.add_room(edit, forum_uid, Text({"en": "A"})).key for _ in range(2)]
    assert keys == ["dykes-2", "dykes-3"]
    assert rooms == ["a-2", "a-3"]


# Deleting and copying


def test_deleting_keeps_what_was_said(workspace: Workspace, forum_uid: str) -> None:
    rows = workspace.snapshot(forum_uid).sessions
    with workspace.edit("Delete") as edit:
        edits.delete(edit, [row.uid for row in rows] + [rows[0].items[0].uid])
    after = workspace.snapshot(forum_uid)
    assert after.sessions == ()
    assert [statement.at for statement in after.statements] == [None, None, "closing"]


def test_a_copy_holds_the_same(workspace: Workspace, forum_uid: str, plain: Callable[[Any], Any]) -> None:
    original = session(workspace, forum_uid, "dykes")
    with workspace.edit("Duplicate") as edit:
        (uid,) = edits.duplicate(edit, [original.uid, original.items[0].uid])
    copy = session(workspace, forum_uid, "dykes-2")
    assert copy.uid == uid
    assert shown(workspace, forum_uid) == ["opening", "dykes", "dykes-2"]
    before, after = plain(original), plain(copy)
    for row in (before, after):
        del row["id"]
        for item in row["items"]:
            del item["id"]  # of the items in a file only one may bear it
    assert after == before


# Moving


def test_moving_without_times_sets_the_order(workspace: Workspace) -> None:
    uid = store(workspace, *(timed(key, None) for key in "abcd"))
    a, b, _c, d = workspace.snapshot(uid).sessions
    with workspace.edit("Move") as edit:
        moves.move_sessions(edit, [a.uid, b.uid], after=d.uid)
    assert shown(workspace, uid) == ["c", "d", "a", "b"]
    with workspace.edit("Move") as edit:
        moves.move_sessions(edit, [b.uid], after=None)
    assert shown(workspace, uid) == ["b", "c", "d", "a"]


def test_by_keyboard_rows_move_together_and_stop_at_the_end(workspace: Workspace) -> None:
    uid = store(workspace, *(timed(key, None) for key in "abcd"))
    a, b, *_ = workspace.snapshot(uid).sessions
    with workspace.edit("Move") as edit:
        assert moves.move_by_one(edit, [a.uid, b.uid], down=True)
    assert shown(workspace, uid) == ["c", "a", "b", "d"]
    with workspace.edit("Move") as edit:
        assert moves.move_by_one(edit, [b.uid], down=True)
        assert not moves.move_by_one(edit, [b.uid], down=True)
    assert shown(workspace, uid) == ["c", "a", "d", "b"]


def test_timed_neighbours_exchange_their_times(workspace: Workspace) -> None:
    talk = Item(kind=ItemKind.PRESENTATION, starts_at=at(14, 10, 30), minutes=30)
    uid = store(workspace, timed("a", at(14, 9), at(14, 10)), timed("b", at(14, 10, 15), at(14, 12), talk))
    b = session(workspace, uid, "b")
    with workspace.edit("Move") as edit:
        moves.move_by_one(edit, [b.uid], down=False)
    a, b = session(workspace, uid, "a"), session(workspace, uid, "b")
    assert (b.starts_at, b.ends_at, b.items[0].starts_at) == (at(14, 9), at(14, 10, 45), at(14, 9, 15))
    assert (a.starts_at, a.ends_at) == (at(14, 11), at(14, 12))


def test_parallel_sessions_are_not_exchanged(workspace: Workspace) -> None:
    uid = store(workspace, timed("a", at(14, 9), at(14, 11)), timed("b", at(14, 10), at(14, 12)))
    with pytest.raises(EditRefused, match="overlap"), workspace.edit("Move") as edit:
        moves.move_by_one(edit, [session(workspace, uid, "b").uid], down=False)
    assert session(workspace, uid, "b").starts_at == at(14, 10)


def test_sessions_of_the_same_start_are_put_in_order(workspace: Workspace) -> None:
    uid = store(workspace, timed("a", at(14, 9), at(14, 11)), timed("b", at(14, 9), at(14, 12)))
    with workspace.edit("Move") as edit:
        moves.move_by_one(edit, [session(workspace, uid, "b").uid], down=False)
    assert shown(workspace, uid) == ["b", "a"]


def test_another_day_keeps_the_wall_time(workspace: Workspace) -> None:
    talk = Item(kind=ItemKind.PRESENTATION, starts_at=at(14, 9, 20))
    uid = store(workspace, timed("a", at(14, 9), at(14, 10), talk), timed("b", at(15, 8), at(15, 9)))
    a = session(workspace, uid, "a")
    with workspace.edit("Move") as edit:
        moves.move_sessions(edit, [a.uid], after=None, day=date(2026, 5, 15))
    a = session(workspace, uid, "a")
    assert (a.starts_at, a.ends_at, a.items[0].starts_at) == (at(15, 9), at(15, 10), at(15, 9, 20))
    assert by_day(workspace, uid) == {15: ["b", "a"]}


def test_the_first_session_of_a_day_moves_up_into_the_day_before(workspace: Workspace) -> None:
    uid = store(
        workspace, timed("a", at(14, 9)), timed("open", None), timed("b", at(15, 8)), timed("c", at(15, 9))
    )
    with workspace.edit("Move") as edit:
        moves.move_by_one(edit, [session(workspace, uid, "b").uid], down=False)
    assert by_day(workspace, uid) == {14: ["b", "a"], 15: ["c"], 0: ["open"]}


def test_over_several_days_a_session_without_a_start_has_no_day(workspace: Workspace) -> None:
    uid = store(workspace, timed("a", at(14, 9)), timed("b", at(15, 8)), timed("x", None), timed("y", None))
    a, b, x, y = workspace.snapshot(uid).sessions
    with pytest.raises(EditRefused, match="start"), workspace.edit("Move") as edit:
        moves.move_sessions(edit, [x.uid], after=a.uid, day=date(2026, 5, 14))
    with workspace.edit("Move") as edit:
        assert not moves.move_by_one(edit, [x.uid], down=False)
        assert not moves.move_by_one(edit, [b.uid], down=True)
        assert moves.move_by_one(edit, [y.uid], down=False)
    assert by_day(workspace, uid) == {14: ["a"], 15: ["b"], 0: ["y", "x"]}


def test_on_the_only_day_a_session_without_a_start_moves_among_the_others(workspace: Workspace) -> None:
    uid = store(workspace, timed("a", at(14, 9)), timed("b", at(14, 10)), timed("x", None), last=14)
    a, b, x = workspace.snapshot(uid).sessions
    with workspace.edit("Move") as edit:
        moves.move_sessions(edit, [x.uid], after=a.uid, day=date(2026, 5, 14))
    assert shown(workspace, uid) == ["a", "x", "b"]
    with workspace.edit("Move") as edit:
        assert moves.move_by_one(edit, [b.uid], down=False)
    assert shown(workspace, uid) == ["a", "b", "x"]


def test_over_several_days_a_new_session_starts_when_the_one_before_ends(workspace: Workspace) -> None:
    uid = store(workspace, timed("a", at(14, 9), at(14, 10)), timed("b", at(14, 10)), timed("c", at(15, 8)))
    a = session(workspace, uid, "a")
    with workspace.edit("Add") as edit:
        edits.add_session(edit, uid, SessionKind.BREAK, after=a.uid)
    assert by_day(workspace, uid) == {14: ["a", "break", "b"], 15: ["c"]}
    assert session(workspace, uid, "break").starts_at == at(14, 10)


def test_an_item_moves_into_another_session_with_its_people(workspace: Workspace, forum_uid: str) -> None:
    opening, dykes = workspace.snapshot(forum_uid).sessions
    with workspace.edit("Move") as edit:
        moves.move_items(edit, [dykes.items[1].uid], opening.uid, after=None)
    opening, dykes = workspace.snapshot(forum_uid).sessions
    assert [item.kind for item in opening.items] == [ItemKind.PANEL, ItemKind.OPENING_SPEECH]
    assert [who.person for who in opening.items[0].panelists] == ["han", "ebbe"]
    with workspace.edit("Move") as edit:
        moves.move_to_neighbour_session(edit, [opening.items[0].uid], forward=True)
        assert not moves.move_to_neighbour_session(edit, [opening.items[0].uid], forward=True)
    assert session(workspace, forum_uid, "dykes").items[0].kind is ItemKind.PANEL


def test_a_start_that_does_not_fit_the_new_session_is_dropped(workspace: Workspace) -> None:
    talk = Item(kind=ItemKind.PRESENTATION, starts_at=at(14, 9, 20))
    uid = store(workspace, timed("a", at(14, 9), at(14, 10), talk), timed("b", at(14, 11), at(14, 12)))
    a, b = workspace.snapshot(uid).sessions
    with workspace.edit("Move") as edit:
        moves.move_items(edit, [a.items[0].uid], b.uid, after=None)
    assert session(workspace, uid, "b").items[0].starts_at is None


# Times


def test_items_move_with_their_session(workspace: Workspace) -> None:
    talk = Item(kind=ItemKind.PRESENTATION, starts_at=at(14, 9, 20))
    uid = store(workspace, timed("a", at(14, 9), at(14, 10), talk))
    a = session(workspace, uid, "a")
    with workspace.edit("Time") as edit:
        moves.set_session_time(edit, a.uid, at(14, 13), at(14, 14))
    assert session(workspace, uid, "a").items[0].starts_at == at(14, 13, 20)
    with workspace.edit("Time") as edit:
        moves.set_session_time(edit, a.uid, None, at(14, 14))
    assert session(workspace, uid, "a").ends_at is None


def test_an_end_before_the_start_is_refused(workspace: Workspace, forum_uid: str) -> None:
    opening = session(workspace, forum_uid, "opening")
    with pytest.raises(EditRefused, match="end before"), workspace.edit("Time") as edit:
        moves.set_session_time(edit, opening.uid, at(14, 9), at(14, 9))
    assert session(workspace, forum_uid, "opening").starts_at == at(14, 9, 30)


# People, outcomes, rooms


def test_people_are_added_in_their_role_and_reordered(workspace: Workspace, forum_uid: str) -> None:
    panel = session(workspace, forum_uid, "dykes").items[1]
    with workspace.edit("Add") as edit:
        person = add_person(edit, forum_uid, Text({"en": "Rosa Watt"}))
        added = edits.add_appearance(edit, panel.uid, AppearanceRole.PANELIST, person)
        edits.move_appearance(edit, added.uid, 1)
    panel = session(workspace, forum_uid, "dykes").items[1]
    assert [who.person for who in panel.panelists] == ["han", "rosa-watt", "ebbe"]


def test_a_place_has_one_moderator_and_nobody_twice(workspace: Workspace, forum_uid: str) -> None:
    snapshot = workspace.snapshot(forum_uid)
    dykes = snapshot.sessions[1]
    with workspace.edit("Add") as edit:
        edits.add_appearance(edit, dykes.uid, AppearanceRole.MODERATOR, snapshot.person("han").uid)
    moderator = session(workspace, forum_uid, "dykes").moderator
    assert moderator is not None
    assert moderator.person == "han"
    person = snapshot.person("han").uid
    with pytest.raises(EditRefused, match="already"), workspace.edit("Add") as edit:
        edits.add_appearance(edit, dykes.items[1].uid, AppearanceRole.PANELIST, person)


def test_a_directory_person_comes_with_their_organization(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Add") as edit:
        organization = edit.add(records.Organization(name=Text({"en": "Port Authority"})))
        person = edit.add(records.Person(name=Text({"en": "Ola Kai"}), organization_uid=organization.uid))
        item = session(workspace, forum_uid, "opening").items[0]
        edits.add_appearance(edit, item.uid, AppearanceRole.SPEAKER, person.uid)
    snapshot = workspace.snapshot(forum_uid)
    assert snapshot.person("ola-kai").organization == "port-authority"
    assert [who.person for who in snapshot.sessions[0].items[0].speakers] == ["han", "ola-kai"]


def test_outcomes_and_rooms_are_reordered_and_removed(workspace: Workspace, forum_uid: str) -> None:
    dykes = session(workspace, forum_uid, "dykes")
    rooms = workspace.snapshot(forum_uid).rooms
    with workspace.edit("Add") as edit:
        outcome = edits.add_outcome(edit, dykes.uid, OutcomeKind.RAISED, Text({"en": "who pays"}))
        edits.move_outcome(edit, outcome.uid, 0)
        edits.move_room(edit, rooms[1].uid, 0)
        edits.remove_room(edit, rooms[0].uid)
    snapshot = workspace.snapshot(forum_uid)
    assert [row.kind for row in snapshot.sessions[1].outcomes] == [OutcomeKind.RAISED, OutcomeKind.AGREED]
    assert [room.id for room in snapshot.rooms] == ["b"]
    assert snapshot.sessions[0].room is None


# Any edits, undone and redone

Action = Callable[[Edit, str, int], object]


def _sessions(edit: Edit, forum_uid: str) -> list[str]:
    return [row.uid for row in edit.all(records.Session, forum_uid=forum_uid)]


def _items(edit: Edit, forum_uid: str) -> list[str]:
    return [row.uid for row in edit.all(records.Item, forum_uid=forum_uid)]


def _some(uids: list[str], number: int) -> list[str]:
    start = number % (len(uids) or 1)
    return uids[start : start + 1 + number % 3]


def _move_sessions(edit: Edit, forum_uid: str, number: int) -> None:
    uids = _sessions(edit, forum_uid)
    after = uids[number % len(uids)] if uids and number % 4 else None
    day = date(2026, 5, 14 + number % 2) if number % 3 else None
    moves.move_sessions(edit, [uid for uid in _some(uids, number // 2) if uid != after], after, day)


def _move_items(edit: Edit, forum_uid: str, number: int) -> None:
    for session_uid in _some(_sessions(edit, forum_uid), number)[:1]:
        moves.move_items(edit, _some(_items(edit, forum_uid), number // 2), session_uid, None)


def _add_talk(edit: Edit, forum_uid: str, number: int) -> None:
    for session_uid in _some(_sessions(edit, forum_uid), number)[:1]:
        item = edits.add_item(edit, session_uid, list(ItemKind)[number % len(ItemKind)])
        person = add_person(edit, forum_uid, Text({"en": f"Person {number}"}))
        edits.add_appearance(edit, item.uid, AppearanceRole.SPEAKER, person)


def _time(edit: Edit, forum_uid: str, number: int) -> None:
    for session_uid in _some(_sessions(edit, forum_uid), number)[:1]:
        moves.set_session_time(edit, session_uid, at(14 + number % 2, 8 + number % 9), None)


def _outcome(edit: Edit, forum_uid: str, number: int) -> None:
    for session_uid in _some(_sessions(edit, forum_uid), number)[:1]:
        added = edits.add_outcome(edit, session_uid, OutcomeKind.DECIDED, Text({"en": str(number)}))
        edits.move_outcome(edit, added.uid, 0)


ACTIONS: tuple[Action, ...] = (
    lambda edit, forum, number: edits.add_session(edit, forum, after=next(iter(_sessions(edit, forum)), None)),
    lambda edit, forum, number: edits.duplicate(edit, _some(_sessions(edit, forum), number)),
    lambda edit, forum, number: edits.duplicate(edit, _some(_items(edit, forum), number)),
    lambda edit, forum, number: edits.delete(edit, _some(_sessions(edit, forum) + _items(edit, forum), number)),
    lambda edit, forum, number: moves.move_by_one(
        edit, _some(_sessions(edit, forum), number), down=number % 2 == 0
    ),
    lambda edit, forum, number: moves.move_by_one(edit, _some(_items(edit, forum), number), down=number % 2 == 0),
    lambda edit, forum, number: moves.move_to_neighbour_session(
        edit, _some(_items(edit, forum), number), forward=number % 2 == 0
    ),
    lambda edit, forum, number: edits.add_room(edit, forum, Text({"en": f"Room {number}"})),
    _move_sessions,
    _move_items,
    _add_talk,
    _time,
    _outcome,
)


@given(st.lists(st.tuples(st.integers(0, len(ACTIONS) - 1), st.integers(0, 60)), min_size=1, max_size=10))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_edits_undone_and_redone(
    new_file: Path, forum: ForumSnapshot, plain: Callable[[Any], Any], chosen: list[tuple[int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        workspace = open_copy(new_file, Path(folder))
        with workspace.edit("Import") as edit:
            uid = add_forum(edit, forum)
        first = workspace.snapshot(uid)
        start = workspace.last_step()
        for number, argument in chosen:
            try:
                with workspace.edit("Something") as edit:
                    edit.forum_uid = uid
                    ACTIONS[number](edit, uid, argument)
            except EditRefused:
                continue
            _check_whole(workspace.snapshot(uid))
        last = workspace.snapshot(uid)
        while workspace.last_step() != start:
            workspace.undo()
        assert plain(workspace.snapshot(uid)) == plain(first)
        while workspace.next_step() is not None:
            workspace.redo()
        assert plain(workspace.snapshot(uid)) == plain(last)
        workspace.close()


def _check_whole(snapshot: ForumSnapshot) -> None:
    """Keys are unique, the shown order is by time, and every person who appears is known to the forum."""
    keys = [row.id for row in snapshot.sessions]
    assert len(set(keys)) == len(keys)
    starts = [row.starts_at for row in in_order(snapshot.sessions) if row.starts_at is not None]
    assert starts == sorted(starts)
    for row in snapshot.sessions:
        for item in row.items:
            for who in item.appearances():
                snapshot.person(who.person)
