"""Any sequence of edits: undone, the first state is back; redone, the last."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model import records
from eventdesk.model.kinds import AppearanceRole, ItemKind, RegistrationStatus, ScanOutcome
from eventdesk.model.records.base import new_uid
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.reading import ForumReader
from eventdesk.workspace.storing import add_forum, delete_forum
from eventdesk.workspace.workspace import Change, Workspace

# An action takes the edit, the forum's uid and a number that chooses among what is there.
Action = Callable[[Edit, str, int], None]


def _one(edit: Edit, kind: type[Any], forum_uid: str, number: int) -> Any:
    rows = edit.all(kind, forum_uid=forum_uid)
    return rows[number % len(rows)] if rows else None


def add_session(edit: Edit, forum_uid: str, number: int) -> None:
    siblings = edit.all(records.Session, forum_uid=forum_uid)
    session = edit.add(records.Session(forum_uid=forum_uid, key=f"new-{new_uid()}"))
    session.position = edit.place(siblings, number % (len(siblings) + 1))
    item = edit.add(records.Item(forum_uid=forum_uid, session_uid=session.uid, kind=ItemKind.KEYNOTE))
    person = _one(edit, records.ForumPerson, forum_uid, number)
    edit.add(
        records.Appearance(
            forum_uid=forum_uid,
            session_uid=session.uid,
            item_uid=item.uid,
            role=AppearanceRole.SPEAKER,
            person_uid=person.person_uid,
        )
    )


def rename(edit: Edit, forum_uid: str, number: int) -> None:
    session = _one(edit, records.Session, forum_uid, number)
    if session is not None:
        session.title = Text({"ko": f"세션 {number}", "en": f"Session {number}"})


def move_item(edit: Edit, forum_uid: str, number: int) -> None:
    item, session = (
        _one(edit, records.Item, forum_uid, number),
        _one(edit, records.Session, forum_uid, number // 3),
    )
    if item is not None and session is not None:
        item.position = edit.place(edit.all(records.Item, session_uid=session.uid), number % 3)
        item.session_uid = session.uid
        for appearance in edit.all(records.Appearance, item_uid=item.uid):
            appearance.session_uid = session.uid


def delete_something(edit: Edit, forum_uid: str, number: int) -> None:
    kinds = (records.Session, records.Item, records.Room, records.Statement, records.Photo, records.Attendee)
    row = _one(edit, kinds[number % len(kinds)], forum_uid, number // len(kinds))
    if row is not None:
        edit.delete(row)


def change_person(edit: Edit, forum_uid: str, number: int) -> None:
    link = _one(edit, records.ForumPerson, forum_uid, number)
    person = edit.get(records.Person, link.person_uid)
    person.name = person.name.with_value("en", f"Name {number}")
    edit.session.flush()
    person.email = f"{number}@example.org"


def add_attendees(edit: Edit, forum_uid: str, number: int) -> None:
    rows = [{"forum_uid": forum_uid, "key": f"a{new_uid()}"} for _ in range(number % 4)]
    edit.insert_rows(records.Attendee, rows)


def register(edit: Edit, forum_uid: str, number: int) -> None:
    """Book, wait or give back; accompany somebody; move in the list; be scanned."""
    attendee = _one(edit, records.Attendee, forum_uid, number)
    session = _one(edit, records.Session, forum_uid, number // 5)
    if attendee is None:
        return
    other = _one(edit, records.Attendee, forum_uid, number // 7)
    attendee.accompanies_uid = other.uid if other is not attendee else None
    if number % 3 == 0:
        attendee.position = float(number)
    if session is None:
        return
    edit.add(
        records.Scan(
            forum_uid=forum_uid,
            attendee_uid=attendee.uid,
            session_uid=session.uid if number % 2 else None,
            at=datetime(2026, 5, 14, 9, number % 60),
            outcome=ScanOutcome.WELCOME,
        )
    )
    booked = edit.all(records.Registration, attendee_uid=attendee.uid, session_uid=session.uid)
    if booked and number % 2:
        edit.delete(booked[0])
    elif booked:
        booked[0].status = RegistrationStatus.CANCELLED
    else:
        edit.add(
            records.Registration(
                forum_uid=forum_uid, attendee_uid=attendee.uid, session_uid=session.uid, position=float(number)
            )
        )


ACTIONS: tuple[Action, ...] = (
    add_session,
    rename,
    move_item,
    delete_something,
    change_person,
    add_attendees,
    register,
)
STEPS = st.lists(st.tuples(st.sampled_from(range(len(ACTIONS))), st.integers(0, 60)), max_size=12)


def rows_of(workspace: Workspace) -> dict[str, list[Any]]:
    """Every row of every data table, versions left out."""
    with workspace.reading() as connection:
        return {
            table.name: sorted(
                repr({k: v for k, v in row.items() if k != "version"})
                for row in connection.execute(table.select()).mappings()
            )
            for table in records.Record.metadata.sorted_tables
            if not table.name.startswith("journal")
        }


def follow(workspace: Workspace, forum_uid: str) -> None:
    """Compare, after every change, what a reader that follows the edits has with the forum read whole."""
    reader = ForumReader(forum_uid)
    workspace.refresh(reader)

    def compare(change: Change) -> None:
        if any(line.uid == forum_uid for line in workspace.forums()):
            assert workspace.refresh(reader, change.rows) == workspace.snapshot(forum_uid)

    workspace.subscribe(compare)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS, back=st.integers(0, 12), drop=st.booleans())
def test_undo_gives_the_first_state_back_and_redo_the_last(
    forum: ForumSnapshot, steps: list[tuple[int, int]], back: int, drop: bool
) -> None:
    with TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "w.eventdesk")
        with workspace.edit("Import") as edit:
            forum_uid = add_forum(edit, forum)
        states = [rows_of(workspace)]
        follow(workspace, forum_uid)
        for action, number in steps:
            before = workspace.last_step()
            with workspace.edit(ACTIONS[action].__name__) as edit:
                ACTIONS[action](edit, forum_uid, number)
            if workspace.last_step() != before:
                states.append(rows_of(workspace))
        if drop:
            with workspace.edit("Delete forum") as edit:
                delete_forum(edit, forum_uid)
            states.append(rows_of(workspace))

        # Back and forth by part, then all the way.
        for _ in range(min(back, len(states) - 1)):
            workspace.undo()
        for _ in range(min(back, len(states) - 1)):
            workspace.redo()
        assert rows_of(workspace) == states[-1]
        for state in reversed(states[:-1]):
            assert workspace.undo() is not None
            assert rows_of(workspace) == state
        workspace.close()
        workspace = Workspace.open(workspace.path)
        for state in states[1:]:
            assert workspace.redo() is not None
            assert rows_of(workspace) == state
        assert workspace.redo() is None
        workspace.close()
