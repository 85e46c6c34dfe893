"""Plans put into effect: one step, taken back by one undo, refused where the programme is another by now."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model import records
from eventdesk.model.kinds import ItemKind
from eventdesk.model.plans import Plan, planned
from eventdesk.model.snapshot import Forum, ForumSnapshot, Item, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme.moving import DelayRules, Scope, Spread, compact_day, spread_items, start_late
from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.moving_edits import apply_plan
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def programme(starts: list[int], pinned: list[bool]) -> ForumSnapshot:
    """Sessions of 50 minutes at these minutes of a morning, by turns in two rooms, with two items each."""
    morning = datetime(2026, 5, 14, 9)
    sessions = []
    for number, (minutes, pin) in enumerate(zip(starts, pinned, strict=True)):
        start = morning + timedelta(minutes=minutes)
        items = (
            Item(kind=ItemKind.KEYNOTE, starts_at=start, minutes=20),
            Item(kind=ItemKind.PRESENTATION, minutes=15),
        )
        sessions.append(
            Session(
                id=f"s{number}",
                room="ab"[number % 2],
                starts_at=start,
                ends_at=start + timedelta(minutes=50),
                pinned=pin,
                items=items,
            )
        )
    rooms = tuple(Room(id=name, name=Text({"en": name})) for name in "ab")
    return ForumSnapshot(
        forum=Forum(id="f", title=Text({"en": "F"}), timezone="Asia/Seoul"), rooms=rooms, sessions=tuple(sessions)
    )


def plan_of(snapshot: ForumSnapshot, which: int, number: int) -> Plan:
    session = number % len(snapshot.sessions)
    plans: tuple[Callable[[], Plan], ...] = (
        lambda: start_late(snapshot, session, 10 + number, DelayRules(scope=Scope.DAY)),
        lambda: start_late(snapshot, session, 5 + number, at_end=True),
        lambda: compact_day(snapshot, datetime(2026, 5, 14).date()),
        lambda: spread_items(snapshot, session, Spread.PROPORTION),
    )
    return plans[which]()


def times(snapshot: ForumSnapshot) -> list[object]:
    return [
        (row.starts_at, row.ends_at, [(item.starts_at, item.minutes) for item in row.items])
        for row in snapshot.sessions
    ]


def copy_to(file: Path, folder: str) -> Path:
    return Path(shutil.copy(file, Path(folder) / "team.eventdesk"))


def without_versions(snapshot: ForumSnapshot) -> ForumSnapshot:
    sessions = tuple(
        structs.replace(row, version=0, items=tuple(structs.replace(item, version=0) for item in row.items))
        for row in snapshot.sessions
    )
    return structs.replace(snapshot, sessions=sessions)


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "new.eventdesk"
    Workspace.create(path).close()
    return path


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.integers(0, 60).map(lambda n: 10 * n), min_size=2, max_size=5),
    st.lists(st.booleans(), min_size=5, max_size=5),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 40)), min_size=1, max_size=3),
)
def test_what_was_planned_is_applied_and_undoing_gives_the_first_state_back(
    new_file: Path, starts: list[int], pinned: list[bool], plans: list[tuple[int, int]]
) -> None:
    with TemporaryDirectory() as folder, closing(Workspace.open(copy_to(new_file, folder))) as workspace:
        with workspace.edit("Import") as edit:
            uid = add_forum(edit, programme(starts, pinned[: len(starts)]))
        first = workspace.snapshot(uid)
        for which, number in plans:
            before = workspace.snapshot(uid)
            plan = plan_of(before, which, number)
            with workspace.edit("Move", uid) as edit:
                apply_plan(edit, plan)
            assert times(workspace.snapshot(uid)) == times(planned(before, plan))
        while (step := workspace.last_step()) is not None and step.label != "Import":
            workspace.undo()
        assert without_versions(workspace.snapshot(uid)) == without_versions(first)


def test_a_plan_is_one_step_and_is_refused_once_its_programme_has_changed(workspace: Workspace) -> None:
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, programme([0, 120], [False, False]))
    before = workspace.snapshot(uid)
    plan = compact_day(before, datetime(2026, 5, 14).date())
    with workspace.edit("Elsewhere", uid) as edit:
        row = edit.get(records.Session, before.sessions[1].uid)
        row.ends_at = datetime(2026, 5, 14, 12)
    with pytest.raises(StaleRecord), workspace.edit("Move", uid) as edit:
        apply_plan(edit, plan)
    assert workspace.snapshot(uid).sessions[1].starts_at == before.sessions[1].starts_at
    fresh = compact_day(workspace.snapshot(uid), datetime(2026, 5, 14).date())
    with workspace.edit("Compact day", uid) as edit:
        apply_plan(edit, fresh)
    assert workspace.snapshot(uid).sessions[1].starts_at == datetime(2026, 5, 14, 9, 50)
    step = workspace.undo()
    assert step is not None
    assert step.label == "Compact day"
    assert workspace.snapshot(uid).sessions[1].starts_at == before.sessions[1].starts_at
