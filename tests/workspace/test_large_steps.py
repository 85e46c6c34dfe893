"""Steps of thousands of rows, and changes that another program made."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import event

from eventdesk.model.records import Attendee
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import add_attendee, delete_attendees, set_category
from eventdesk.workspace.reading import ForumReader
from eventdesk.workspace.reading_attendees import MANY
from eventdesk.workspace.workspace import Change, ChangeKind, Workspace

PEOPLE = MANY + 120


class Stop(Exception):
    pass


def fill(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Import attendees", forum_uid) as edit:
        rows = [
            {
                "forum_uid": forum_uid,
                "key": f"n{number}",
                "position": float(number),
                "name": Text({"en": f"N {number}"}),
            }
            for number in range(PEOPLE)
        ]
        edit.insert_rows(Attendee, rows)


@pytest.fixture
def elsewhere(workspace: Workspace) -> Iterator[Workspace]:
    """The same file, opened by another program."""
    other = Workspace.open(Path(workspace.path))
    yield other
    other.close()


def test_an_import_of_thousands_is_undone_and_redone_and_tells_how_far_it_is(
    workspace: Workspace, forum_uid: str
) -> None:
    before = workspace.snapshot(forum_uid)
    fill(workspace, forum_uid)
    after = workspace.snapshot(forum_uid)
    assert len(after.attendees) == len(before.attendees) + PEOPLE
    told: list[tuple[int, int]] = []
    workspace.undo(lambda done, total: told.append((done, total)))
    assert workspace.snapshot(forum_uid) == before
    assert told[0] == (0, PEOPLE)
    assert told[-1] == (PEOPLE, PEOPLE)
    assert len(told) > 3
    workspace.redo()
    names = [attendee.name for attendee in workspace.snapshot(forum_uid).attendees]
    assert names == [attendee.name for attendee in after.attendees]


def test_undoing_that_is_stopped_changes_nothing(workspace: Workspace, forum_uid: str) -> None:
    fill(workspace, forum_uid)
    before = workspace.snapshot(forum_uid)

    def stop(done: int, _total: int) -> None:
        if done > 600:
            raise Stop

    with pytest.raises(Stop):
        workspace.undo(stop)
    assert workspace.snapshot(forum_uid) == before
    assert workspace.next_step() is None
    workspace.undo()
    assert len(workspace.snapshot(forum_uid).attendees) == len(before.attendees) - PEOPLE


def test_a_code_given_up_and_taken_in_one_step_goes_back_in_order(workspace: Workspace, forum_uid: str) -> None:
    first = workspace.snapshot(forum_uid).attendees[0]
    with workspace.edit("Replace", forum_uid) as edit:
        delete_attendees(edit, [first.uid])
        row = {"forum_uid": forum_uid, "key": first.id, "name": Text({"en": "Newcomer"})}
        edit.insert_rows(Attendee, [row])
    workspace.undo()
    assert first.id in {one.id for one in workspace.snapshot(forum_uid).attendees if one.person == first.person}
    workspace.redo()
    assert "Newcomer" in {one.name.get("en") for one in workspace.snapshot(forum_uid).attendees}


def test_what_another_program_changes_is_read_by_row(
    workspace: Workspace, forum_uid: str, elsewhere: Workspace
) -> None:
    reader = ForumReader(forum_uid)
    workspace.refresh(reader)
    heard: list[Change] = []
    workspace.subscribe(heard.append)
    uids = [one.uid for one in workspace.snapshot(forum_uid).attendees]

    def follows() -> int:
        """How many rows were told; what the reader has is what is stored."""
        assert workspace.look_elsewhere()
        rows = heard.pop().rows
        assert rows is not None
        assert workspace.refresh(reader, rows) == workspace.snapshot(forum_uid)
        return len(rows)

    with elsewhere.edit("Category", forum_uid) as edit:
        set_category(edit, uids[:1], "observer")
    assert follows() == 1
    with elsewhere.edit("Add", forum_uid) as edit:
        add_attendee(edit, forum_uid, Text({"en": "Late"}))
    with elsewhere.edit("Category", forum_uid) as edit:
        set_category(edit, uids[1:2], "observer")
    assert follows() == 2
    elsewhere.undo()
    elsewhere.undo()
    assert follows() == 2
    elsewhere.redo()
    assert follows() <= 2
    elsewhere.undo()
    with elsewhere.edit("Another way", forum_uid) as edit:
        set_category(edit, uids[1:2], "vip")
    follows()
    assert not workspace.look_elsewhere()


def test_what_a_thread_of_this_program_is_storing_is_not_another_programs_change(
    workspace: Workspace, forum_uid: str
) -> None:
    heard: list[Change] = []
    workspace.subscribe(heard.append)
    uids = [one.uid for one in workspace.snapshot(forum_uid).attendees]
    about_to, go_on = Event(), Event()

    def hold(_session: object) -> None:
        about_to.set()
        go_on.wait(10)

    def store() -> None:
        with workspace.edit("Category", forum_uid) as edit:
            set_category(edit, uids, "observer")
            edit.session.flush()
            event.listen(edit.session, "before_commit", hold)

    thread = Thread(target=store)
    thread.start()
    assert about_to.wait(10)
    assert not workspace.look_elsewhere()
    go_on.set()
    thread.join()
    assert not workspace.look_elsewhere()
    assert [change.kind for change in heard] == [ChangeKind.EDIT]
