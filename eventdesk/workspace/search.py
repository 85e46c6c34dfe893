"""Everything of a workspace that a person may look for by name, over all its forums."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, select

from eventdesk.model import records
from eventdesk.model.searching import haystack
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace import directory
from eventdesk.workspace.batches import batches
from eventdesk.workspace.forums import forum_lines

_AT_ONCE = 5_000

_Versions = tuple[int, int | None]


class FoundKind(Enum):
    """In the order in which equally good answers are shown."""

    FORUM = auto()
    SESSION = auto()
    ITEM = auto()
    PERSON = auto()
    ATTENDEE = auto()
    ORGANIZATION = auto()


@dataclass(frozen=True)
class SearchRow:
    """Something to be found. `forums` are the uids of the forums it is in; none for the directory alone."""

    kind: FoundKind
    uid: str
    forums: frozenset[str]
    title: Text
    detail: Text
    hay: str


def search_rows(connection: Connection) -> tuple[SearchRow, ...]:
    """All that can be found; what bears no name is left out. About 20 µs a row."""
    return SearchReader().read(connection)


class SearchReader:
    """Reads what can be found again and again; of the attendees, who may be 100,000, only those who changed."""

    def __init__(self) -> None:
        # By uid: the versions of the attendee and of the person they are, and what is found of them.
        self._attendees: dict[str, tuple[_Versions, SearchRow]] = {}

    def read(self, connection: Connection) -> tuple[SearchRow, ...]:
        """All that can be found now."""
        found = (
            *_forums(connection),
            *_sessions(connection),
            *_items(connection),
            *_people(connection),
            *_organizations(connection),
        )
        return tuple(row for row in (*found, *self._all_attendees(connection)) if row.title)

    def _all_attendees(self, connection: Connection) -> Iterator[SearchRow]:
        versions = _attendee_versions(connection)
        kept = {uid: one for uid, one in self._attendees.items() if versions.get(uid) == one[0]}
        missing = [uid for uid in versions if uid not in kept]
        self._attendees = kept | {row.uid: (versions[row.uid], row) for row in _attendees(connection, missing)}
        for uid in versions:
            if uid in self._attendees:  # else somebody deleted them between the two queries
                yield self._attendees[uid][1]


def _forums(connection: Connection) -> Iterator[SearchRow]:
    for line in forum_lines(connection):
        hay = _hay(line.title, line.series, line.city, Text({"en": f"{line.edition or ''} {line.id}"}))
        title = line.title or line.series or Text({"en": line.id})
        yield SearchRow(FoundKind.FORUM, line.uid, frozenset((line.uid,)), title, line.city, hay)


def _sessions(connection: Connection) -> Iterator[SearchRow]:
    session = records.Session
    query = select(session.uid, session.forum_uid, session.title, session.theme, session.track)
    for row in connection.execute(query):
        hay = _hay(row.title, row.theme, row.track)
        title, detail = (row.title, row.theme) if row.title else (row.theme, EMPTY)
        yield SearchRow(FoundKind.SESSION, row.uid, frozenset((row.forum_uid,)), title, detail, hay)


def _items(connection: Connection) -> Iterator[SearchRow]:
    item, session = records.Item, records.Session
    query = select(item.uid, item.forum_uid, item.title, session.title.label("session"))
    for row in connection.execute(query.join(session, session.uid == item.session_uid)):
        yield SearchRow(
            FoundKind.ITEM, row.uid, frozenset((row.forum_uid,)), row.title, row.session, _hay(row.title)
        )


def _people(connection: Connection) -> Iterator[SearchRow]:
    for person in directory.people(connection):
        organization = person.short_organization or person.organization
        yield SearchRow(
            FoundKind.PERSON, person.uid, person.forums, person.name, organization or person.position, person.hay
        )


def _organizations(connection: Connection) -> Iterator[SearchRow]:
    for row in directory.organizations(connection):
        yield SearchRow(FoundKind.ORGANIZATION, row.uid, row.forums, row.name, row.unit or row.short_name, row.hay)


def _attendee_versions(connection: Connection) -> dict[str, _Versions]:
    attendee, person = records.Attendee, records.Person
    query = select(attendee.uid, attendee.version, person.version).outerjoin(
        person, person.uid == attendee.person_uid
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}


def _attendees(connection: Connection, uids: Sequence[str]) -> Iterator[SearchRow]:
    attendee, person = records.Attendee, records.Person
    query = select(
        *(attendee.uid, attendee.forum_uid, attendee.name, attendee.organization, attendee.code),
        person.name.label("person"),
    ).outerjoin(person, person.uid == attendee.person_uid)
    for some in batches(uids, _AT_ONCE):
        for row in connection.execute(query.where(attendee.uid.in_(some))):
            name = row.person or row.name
            hay = _hay(name, row.organization, Text({"en": row.code}))
            yield SearchRow(FoundKind.ATTENDEE, row.uid, frozenset((row.forum_uid,)), name, row.organization, hay)


def _hay(*texts: Any) -> str:
    return haystack(_words(texts))


def _words(texts: Iterable[Text | None]) -> Iterator[str]:
    for text in texts:
        yield from (text or EMPTY).values()
