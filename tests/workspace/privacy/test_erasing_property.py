"""Whatever was done before, and however one goes back and forth after: what is erased stays out of the file."""

import shutil
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Forum, ForumSnapshot, Session
from eventdesk.model.text import Text
from eventdesk.workspace import attendee_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.privacy import attendees_to_erase, erase
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

SECRET = "Xanthippe"
FORUM = ForumSnapshot(forum=Forum(id="f"), sessions=(Session(id="s"), Session(id="t")))


def act(edit: Edit, forum_uid: str, what: str, number: int) -> None:
    """One of the things that are done to attendees; whatever is written holds the secret."""
    rows = edit.all(records.Attendee, forum_uid=forum_uid)
    row = rows[number % len(rows)] if rows else None
    secret = f"{SECRET} {number}"
    if what == "add" or row is None:
        attendee_edits.add_attendee(edit, forum_uid, Text({"en": secret}), email=f"{secret}@x", seat=secret)
    elif what == "change":
        row.name, row.notes, row.tags = Text({"ko": secret}), Text({"en": secret}), [secret]
    elif what == "arrive":
        row.checked_in_at, row.status = datetime(2026, 5, 14, 9, number % 60), AttendeeStatus.CONFIRMED
    elif what == "register":
        _register(edit, forum_uid, row, number, secret)
    elif what == "merge":
        for each in edit.all(records.Registration, forum_uid=forum_uid):
            taken = {one.session_uid for one in edit.all(records.Registration, attendee_uid=row.uid)}
            if each.session_uid not in taken:
                each.attendee_uid = row.uid
                edit.session.flush()
    elif what == "remove":
        edit.delete(row)


def _register(edit: Edit, forum_uid: str, row: records.Attendee, number: int, secret: str) -> None:
    sessions = edit.all(records.Session, forum_uid=forum_uid)
    session = sessions[number % len(sessions)].uid
    if not edit.all(records.Registration, attendee_uid=row.uid, session_uid=session):
        place = records.Registration(
            forum_uid=forum_uid,
            attendee_uid=row.uid,
            session_uid=session,
            seat=secret,
            registered_at=datetime(2026, 4, 1, 8, number % 60),
        )
        edit.add(place)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a forum: making one anew for each example would take most of the time."""
    workspace = Workspace.create(tmp_path_factory.mktemp("template") / "w.eventdesk")
    with workspace.edit("Import") as edit:
        add_forum(edit, FORUM)
    workspace.close()
    return workspace.path


ACTIONS = st.tuples(
    st.sampled_from(["add", "add", "arrive", "change", "merge", "register", "register", "remove", "undo"]),
    st.integers(0, 99),
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    before=st.lists(ACTIONS, min_size=1, max_size=12),
    after=st.lists(st.sampled_from(["undo", "undo", "redo"]), max_size=12),
    some=st.integers(1, 3),
)
def test_erased_is_erased(template: Path, before: list[tuple[str, int]], after: list[str], some: int) -> None:
    with TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(shutil.copy(template, folder)))
        (forum_uid,) = (line.uid for line in workspace.forums())
        for what, number in before:
            if what == "undo":
                last = workspace.last_step()
                if last is not None and last.label != "Import":
                    workspace.undo()
                continue
            with workspace.edit("Change", forum_uid) as edit:
                act(edit, forum_uid, what, number)
        uids = attendees_to_erase(workspace, forum_uid)
        for start in range(some):
            erase(workspace, uids[start::some], on=date(2026, 11, 24))
        for way in (*after, *["undo"] * 15, *["redo"] * 15):
            workspace.undo() if way == "undo" else workspace.redo()
        workspace.close()
        data = b"".join(each.read_bytes() for each in Path(folder).iterdir())
        assert SECRET.encode() not in data
