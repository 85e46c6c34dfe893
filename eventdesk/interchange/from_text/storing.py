"""Reading the directory to compare a proposal with, and adding the accepted forum in one step."""

from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Row, select

from eventdesk.interchange.from_text.building import forum_id_of, to_snapshot
from eventdesk.interchange.from_text.matching import Directory, accepted_records
from eventdesk.interchange.from_text.proposal import Proposal
from eventdesk.model import records, snapshot
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

V = TypeVar("V", snapshot.Person, snapshot.Organization)


def read_directory(workspace: Workspace) -> Directory:
    """Everyone and everything in the directory of the workspace."""
    with workspace.reading() as connection:
        return _directory(connection)


def _directory(connection: Connection) -> Directory:
    people = {
        row.uid: _filled(
            snapshot.Person,
            row,
            organization=row.organization_uid,
            unavailable=_spans(row),
            languages=tuple(row.languages),
        )
        for row in connection.execute(select(records.Person.__table__))
    }
    organizations = {
        row.uid: _filled(snapshot.Organization, row)
        for row in connection.execute(select(records.Organization.__table__))
    }
    return Directory(people, organizations)


def _filled(kind: type[V], row: Row[Any], **given: Any) -> V:
    """The record with the row's columns of the same names, as a forum's snapshot holds it."""
    columns = dict(row._mapping)
    names = [name for name in kind.__struct_fields__ if name in columns and name not in ("uid", "version")]
    return kind(**{"id": row.uid, **{name: columns[name] for name in names}, **given})


def _spans(row: Row[Any]) -> tuple[snapshot.Unavailability, ...]:
    return tuple(msgspec.convert(span, snapshot.Unavailability) for span in row.unavailable)


def add_proposed(
    edit: Edit,
    proposal: Proposal,
    accepted: frozenset[str],
    same: frozenset[str] = frozenset(),
    directory: Directory | None = None,
    timezone: str = "UTC",
) -> tuple[str, str]:
    """Add the forum of what was accepted; returns its id and its uid. Its id is one that the workspace lacks.

    `same` are the keys of the parts that were accepted to be who the directory says: no second record is made.
    """
    known = accepted_records(proposal, same & accepted, directory) if directory is not None else {}
    forum_id = _free_id(edit, forum_id_of(proposal, accepted))
    forum = to_snapshot(proposal, accepted, known, forum_id=forum_id, timezone=timezone)
    return forum_id, add_forum(edit, forum)


def _free_id(edit: Edit, wanted: str) -> str:
    taken = {forum.key for forum in edit.all(records.Forum)}
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found
