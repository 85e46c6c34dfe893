"""Many attendees changed in one step: all or none, undone and redone."""

from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_batch import RowChange, add_attendees, change_attendees
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.journal import IMAGES
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

COUNT = 60


@pytest.fixture
def listed(tmp_path: Path) -> tuple[Workspace, str]:
    workspace = Workspace.create(tmp_path / "list.eventdesk")
    attendees = tuple(
        Attendee(
            id=f"a{n}",
            name=Text({"en": f"Ann {n}"}),
            code=f"C{n:03}",
            seat=str(n),
            dates={AttendeeStatus.INVITED: date(2026, 1, 2)},
        )
        for n in range(COUNT)
    )
    with workspace.edit("Add") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=Forum(id="many", timezone="UTC"), attendees=attendees))
    return workspace, uid


def changed(listed: tuple[Workspace, str], rows: list[RowChange]) -> int:
    workspace, forum_uid = listed
    with workspace.edit("Change many", forum_uid) as edit:
        return change_attendees(edit, forum_uid, rows)


def uids(listed: tuple[Workspace, str]) -> list[str]:
    return [attendee.uid for attendee in listed[0].snapshot(listed[1]).attendees]


def test_the_journal_keeps_of_the_row_after_a_change_what_changed(listed: tuple[Workspace, str]) -> None:
    workspace, _forum_uid = listed
    uid = uids(listed)[0]
    changed(listed, [RowChange(uid, {"category": "vip"}, {})])
    with workspace.reading() as connection:
        query = select(IMAGES.c.after).where(IMAGES.c.row_uid == uid).order_by(IMAGES.c.step_id.desc())
        stored = connection.scalars(query).first()
    assert stored is not None
    assert set(msgspec.json.decode(stored)) == {"category", "version"}
    _step, image = workspace.history(uid)[-1]
    assert image.before is not None
    assert image.after is not None
    assert image.after == {**image.before, "category": "vip", "version": 2}


def test_many_columns_change_in_one_step_that_undo_takes_back(listed: tuple[Workspace, str]) -> None:
    workspace, forum_uid = listed
    before = workspace.snapshot(forum_uid).attendees
    rows = [
        RowChange(
            one.uid,
            {"status": AttendeeStatus.CONFIRMED, "tags": ["bus"], "fields": {"shirt": "M"}, "category": "vip"},
            {"status": one.status, "tags": []},
        )
        for one in before
    ]
    assert changed(listed, rows) == COUNT
    after = workspace.snapshot(forum_uid).attendees
    assert all(one.tags == ("bus",) and one.fields == {"shirt": "M"} for one in after)
    assert all(one.status is AttendeeStatus.CONFIRMED and one.category == "vip" for one in after)
    workspace.undo()
    assert [one.tags for one in workspace.snapshot(forum_uid).attendees] == [()] * COUNT
    assert [one.seat for one in workspace.snapshot(forum_uid).attendees] == [one.seat for one in before]
    workspace.redo()
    assert [one.tags for one in workspace.snapshot(forum_uid).attendees] == [("bus",)] * COUNT


def test_what_is_so_already_makes_no_step(listed: tuple[Workspace, str]) -> None:
    rows = [RowChange(uid, {"category": "guest"}, {"category": "guest"}) for uid in uids(listed)]
    assert changed(listed, rows) == 0
    last = listed[0].last_step()
    assert last is not None
    assert last.label == "Add"


def test_what_another_window_wrote_is_not_overwritten_unseen(listed: tuple[Workspace, str]) -> None:
    all_uids = uids(listed)
    changed(listed, [RowChange(all_uids[7], {"seat": "elsewhere"}, {})])
    rows = [RowChange(uid, {"seat": "X"}, {"seat": str(n)}) for n, uid in enumerate(all_uids)]
    with pytest.raises(StaleRecord):
        changed(listed, rows)
    assert listed[0].snapshot(listed[1]).attendees[0].seat == "0", "nothing is half stored"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": Text()}, "needs a name"),
        ({"category": ""}, "A category needs a name"),
        ({"code": "C001"}, "The code C001 belongs"),
    ],
)
def test_what_no_attendee_may_have_is_refused(
    listed: tuple[Workspace, str], values: dict[str, object], sentence: str
) -> None:
    with pytest.raises(EditRefused, match=sentence):
        changed(listed, [RowChange(uids(listed)[5], values, {}), RowChange(uids(listed)[6], {"seat": "new"}, {})])
    assert listed[0].snapshot(listed[1]).attendees[6].seat == "6"


def test_codes_may_be_swapped(listed: tuple[Workspace, str]) -> None:
    first, second, *_rest = uids(listed)
    changed(listed, [RowChange(first, {"code": "C001"}, {}), RowChange(second, {"code": "C000"}, {})])
    assert [one.code for one in listed[0].snapshot(listed[1]).attendees[:2]] == ["C001", "C000"]


def test_people_are_added_after_the_last_with_codes(listed: tuple[Workspace, str]) -> None:
    workspace, forum_uid = listed
    with workspace.edit("Paste", forum_uid) as edit:
        change_attendees(edit, forum_uid, [RowChange(uids(listed)[0], {"seat": "A"}, {})])
        made = add_attendees(
            edit, forum_uid, [{"name": Text({"en": "Bo"})}, {"name": Text({"ko": "보"}), "code": "K1"}]
        )
    last = workspace.snapshot(forum_uid).attendees[-2:]
    assert [one.uid for one in last] == made
    assert len(last[0].code) == 6
    assert last[1].code == "K1"
    workspace.undo()
    assert len(workspace.snapshot(forum_uid).attendees) == COUNT
    assert workspace.snapshot(forum_uid).attendees[0].seat == "0"


def test_stopped_on_the_way_nothing_is_stored(listed: tuple[Workspace, str]) -> None:
    def stop(done: int, total: int) -> None:
        if done == total:
            raise InterruptedError

    workspace, forum_uid = listed
    rows = [RowChange(uid, {"seat": "X"}, {}) for uid in uids(listed)]
    with pytest.raises(InterruptedError), workspace.edit("Change", forum_uid) as edit:
        change_attendees(edit, forum_uid, rows, stop)
    assert workspace.snapshot(forum_uid).attendees[0].seat == "0"


_CHANGES = st.dictionaries(
    st.integers(0, COUNT - 1),
    st.fixed_dictionaries(
        {},
        optional={
            "seat": st.text(max_size=3),
            "tags": st.lists(st.text(max_size=3), max_size=2),
            "precedence": st.none() | st.integers(1, 99),
            "status": st.sampled_from(AttendeeStatus),
            "consent_photo_on": st.none() | st.dates(),
            "fields": st.dictionaries(st.sampled_from(["a", "b"]), st.text(max_size=3)),
        },
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_CHANGES, min_size=1, max_size=3))
def test_undo_gives_back_every_state_there_was(
    listed: tuple[Workspace, str], steps: list[dict[int, dict[str, object]]]
) -> None:
    workspace, forum_uid = listed
    all_uids = uids(listed)

    def state() -> list[object]:
        names = ("seat", "tags", "precedence", "status", "consents", "fields", "name", "dates")
        return [tuple(getattr(one, name) for name in names) for one in workspace.snapshot(forum_uid).attendees]

    states, made = [state()], 0
    for step in steps:
        count = changed(listed, [RowChange(all_uids[n], dict(values), {}) for n, values in step.items()])
        if count:
            made += 1
            states.append(state())
    for expected in reversed(states[:-1]):
        workspace.undo()
        assert state() == expected
    for expected in states[1:]:
        workspace.redo()
        assert state() == expected
    for _step in range(made):
        workspace.undo()
