"""Erasing a person of the directory: what needs them, and taking them out where nothing does.

A person is deleted, not emptied, so that no list shows a nobody. The journal forgets that they were ever there:
undo passes by the rows that named them and are gone, and gives what still stands no one else's name back.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, delete, select

from eventdesk.model import records
from eventdesk.model.registering import APART, told_apart
from eventdesk.model.text import Text
from eventdesk.workspace.privacy.journal_rows import (
    PlainImage,
    drop_images,
    holding,
    images_in,
    rewrite,
)
from eventdesk.workspace.privacy.scrubbing import PlainRow


class HoldKind(StrEnum):
    """Why a person cannot be erased."""

    APPEARS = "appears"
    """They stand in a programme."""
    QUOTED = "quoted"
    """Something they said is kept."""
    ISSUED = "issued"
    """A release that was sent names them."""
    LISTED = "listed"
    """They are on the list of another forum, or on this one, and stay there."""


@dataclass(frozen=True)
class Hold:
    """What needs a person, and where: the forum's id, and the release's where it is one."""

    kind: HoldKind
    forum: str
    release: str = ""


def holds_on(connection: Connection, person_uid: str, erased: frozenset[str]) -> tuple[Hold, ...]:
    """All that needs the person, once each; `erased` are attendees that go too."""
    found = (*_in_forums(connection, person_uid, erased), *_in_issued(connection, person_uid))
    return tuple(dict.fromkeys(found))


def _in_forums(connection: Connection, person_uid: str, erased: frozenset[str]) -> Iterator[Hold]:
    forum = records.Forum
    appearance, statement, attendee = records.Appearance, records.Statement, records.Attendee
    here = (appearance.person_uid == person_uid) | (appearance.replaces_uid == person_uid)
    query = select(forum.key).join(appearance, appearance.forum_uid == forum.uid).where(here).distinct()
    for key in connection.scalars(query.order_by(forum.key)):
        yield Hold(HoldKind.APPEARS, key)
    query = select(forum.key).join(statement, statement.forum_uid == forum.uid)
    for key in connection.scalars(query.where(statement.person_uid == person_uid).distinct().order_by(forum.key)):
        yield Hold(HoldKind.QUOTED, key)
    listed = select(forum.key, attendee.uid).join(attendee, attendee.forum_uid == forum.uid)
    for row in connection.execute(listed.where(attendee.person_uid == person_uid).order_by(forum.key)):
        if row.uid not in erased:
            yield Hold(HoldKind.LISTED, row.key)


def _in_issued(connection: Connection, person_uid: str) -> Iterator[Hold]:
    names = tuple(name for name in names_of(connection, person_uid).values() if len(name) > 1)
    issued = records.IssuedRelease.__table__
    query = select(issued.c.forum_key, issued.c.release_key, issued.c.story).order_by(issued.c.uid)
    for row in connection.execute(query) if names else ():
        told = unpacked(row.story)
        if any(name in told for name in names):
            yield Hold(HoldKind.ISSUED, row.forum_key, row.release_key)


def names_of(connection: Connection, person_uid: str) -> Text:
    """The person's name; empty where there is no such person."""
    return connection.scalar(select(records.Person.name).where(records.Person.uid == person_uid)) or Text()


def unpacked(blob: bytes) -> str:
    """The text of a compressed blob; empty where it cannot be read."""
    try:
        return zlib.decompress(blob).decode("utf-8", "replace")
    except zlib.error:
        return ""


# Taking one out


_LINKS: tuple[tuple[type[records.Record], str], ...] = (
    (records.ForumPerson, "person_uid"),
    (records.PhotoPerson, "person_uid"),
)
_NAMING = ("appearance", "statement", "attendee", "forum_person", "photo_person")


def keys_of(connection: Connection, person_uid: str) -> frozenset[str]:
    """The ids that forums give or gave the person; they are made of the name."""
    link = records.ForumPerson
    keys = set(connection.scalars(select(link.key).where(link.person_uid == person_uid)))
    for image in images_in(connection, ("forum_person",), holding(person_uid)):
        keys |= {state["key"] for state in image.states if state["person_uid"] == person_uid}
    return frozenset(keys)


def states_of(connection: Connection, person_uid: str) -> tuple[PlainRow, ...]:
    """Every state of the person's row that the journal holds."""
    from eventdesk.workspace.journal import IMAGES

    found = images_in(connection, ("person",), IMAGES.c.row_uid == person_uid)
    return tuple(state for image in found for state in image.states)


def take_out(connection: Connection, person_uid: str) -> None:
    """Delete a person whom nothing holds, and let the journal forget them."""
    keys = keys_of(connection, person_uid)
    gone = {person_uid}
    for kind, column in _LINKS:
        table: Any = kind.__table__
        gone |= set(connection.scalars(select(table.c.uid).where(table.c[column] == person_uid)))
        connection.execute(delete(table).where(table.c[column] == person_uid))
    connection.execute(delete(records.Person).where(records.Person.uid == person_uid))
    gone |= _forget_mentions(connection, person_uid)
    gone |= _forget_acceptances(connection, keys)
    drop_images(connection, sorted(gone))


def forget_apart(connection: Connection, ids: Set[str]) -> set[str]:
    """Delete what was said of two who look like one, where an id is of either; returns the uids of those rows."""
    table = records.Acknowledgement.__table__
    key = table.c.finding
    rows = connection.execute(select(table.c.uid, key).where(key.startswith(f"{APART}:"))).all()
    gone = {row.uid for row in rows if not ids.isdisjoint(told_apart(row.finding))}
    for uid in gone:
        connection.execute(delete(records.Acknowledgement).where(records.Acknowledgement.uid == uid))
    for image in images_in(connection, ("acknowledgement",)):
        if any(not ids.isdisjoint(told_apart(state["finding"])) for state in image.states):
            gone.add(image.uid)
    return gone


def _forget_mentions(connection: Connection, person_uid: str) -> set[str]:
    """Rows that are gone and named the person are returned; what stands names in its past whom it names now."""
    found = list(images_in(connection, _NAMING, holding(person_uid)))
    now = {uid: row for table in _NAMING for uid, row in _standing(connection, table, found).items()}
    rewrite(connection, [_renamed(image, person_uid, now[image.uid]) for image in found if image.uid in now])
    return {image.uid for image in found if image.uid not in now}


def _standing(connection: Connection, table: str, images: Iterable[PlainImage]) -> dict[str, Any]:
    rows: Any = records.Record.metadata.tables[table]
    uids = sorted({image.uid for image in images if image.table == table})
    query = select(rows).where(rows.c.uid.in_(uids))
    return {row.uid: row for row in connection.execute(query)} if uids else {}


def _renamed(image: PlainImage, person_uid: str, now: Any) -> PlainImage:
    def renamed(state: PlainRow | None) -> PlainRow | None:
        if state is None:
            return None
        instead = {column: getattr(now, column) for column in _PERSON_COLUMNS if state.get(column) == person_uid}
        return {**state, **instead}

    return replace(image, before=renamed(image.before), after=renamed(image.after))


_PERSON_COLUMNS = ("person_uid", "replaces_uid")


def _forget_acceptances(connection: Connection, keys: frozenset[str]) -> set[str]:
    """Findings are told by the ids of whom they are about: those about the person are no findings any more."""
    if not keys:
        return set()
    naming = re.compile("|".join(rf"(?<![\w-]){re.escape(key)}(?![\w-])" for key in sorted(keys)))
    table = records.Acknowledgement.__table__
    rows = connection.execute(select(table.c.uid, table.c.finding)).all()
    gone = {row.uid for row in rows if naming.search(row.finding)}
    for uid in gone:
        connection.execute(delete(records.Acknowledgement).where(records.Acknowledgement.uid == uid))
    for image in images_in(connection, ("acknowledgement",)):
        if any(naming.search(state["finding"]) for state in image.states):
            gone.add(image.uid)
    # A standing row that once was about somebody else's finding does not occur: findings are never renamed.
    return gone
