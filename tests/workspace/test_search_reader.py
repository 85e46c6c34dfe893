"""What can be found, read again after changes: the same as read anew."""

from sqlalchemy import select

from eventdesk.model import records
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import add_attendee, delete_attendees
from eventdesk.workspace.search import FoundKind, SearchReader, SearchRow, search_rows
from eventdesk.workspace.workspace import Workspace


def test_attendees_who_came_changed_or_went_are_found_as_they_are(workspace: Workspace, forum_uid: str) -> None:
    reader = SearchReader()

    def again() -> set[SearchRow]:
        with workspace.reading() as connection:
            rows = reader.read(connection)
            assert sorted(rows, key=str) == sorted(search_rows(connection), key=str)
        return {row for row in rows if row.kind is FoundKind.ATTENDEE}

    before = again()
    with workspace.edit("Add", forum_uid) as edit:
        uid = add_attendee(edit, forum_uid, Text({"en": "Late Comer"}))
    assert {row.uid for row in again() - before} == {uid}
    with workspace.edit("Rename", forum_uid) as edit:
        edit.change(records.Attendee, uid, {"name": Text({"en": "Latest Comer"})})
        # An attendee who is one of the people bears that one's name.
        person = edit.session.scalars(select(records.Attendee.person_uid).where(records.Attendee.key == "1")).one()
        assert person is not None
        edit.change(records.Person, person, {"name": Text({"en": "Ebbe Renamed"})})
    names = {row.title["en"] for row in again()}
    assert {"Latest Comer", "Ebbe Renamed"} <= names
    with workspace.edit("Delete", forum_uid) as edit:
        delete_attendees(edit, [uid])
    assert uid not in {row.uid for row in again()}
    workspace.undo()
    assert uid in {row.uid for row in again()}
