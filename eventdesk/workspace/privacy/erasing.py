"""Erasing attendees: one transaction that leaves nothing to undo, then the file is written anew."""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, select, update

from eventdesk.model import records
from eventdesk.workspace import journal
from eventdesk.workspace.batches import AT_ONCE, batches
from eventdesk.workspace.privacy import people, planning
from eventdesk.workspace.privacy.journal_rows import (
    Report,
    drop_images,
    encoded,
    forget_rows,
    holding,
    images_in,
    rename_steps,
    rows_of,
)
from eventdesk.workspace.privacy.scrubbing import Erasing, PlainRow, Words, personal_words, scrubbed
from eventdesk.workspace.workspace import Workspace

_PICTURES: Mapping[str, str] = {
    "attendee": "photo",
    "person": "photo",
    "organization": "logo",
    "house_style": "logo",
    "photo": "file",
}
"""Which column of which table names a picture."""


@dataclass(frozen=True)
class Erased:
    """What was done: how many attendees, people and pictures went, how many images of the journal were emptied.

    `file_is_clean`: no byte of it is in the file any more. Otherwise another program is reading it; the bytes go
    when the workspace is opened next.
    """

    attendees: int
    people: int
    pictures: int
    images: int
    file_is_clean: bool


def erase(
    workspace: Workspace,
    attendees: Iterable[str],
    *,
    on: date,
    with_people: bool = True,
    tell: Report = lambda done, total: None,
) -> Erased:
    """Erase these attendees, all of them or nothing; whatever `tell` raises gives up.

    `on` is the day that is noted. `with_people` erases the people of the directory whom they are too, where no
    programme, no kept words, no release that was sent and no other list needs them. Raises EditRefused where the
    file cannot be written.
    """
    with workspace.forgetting() as connection:
        done = _Eraser(connection, tuple(attendees), on, tell).run(with_people)
    clean = workspace.finish_forgetting() if done.attendees or done.people else True
    return Erased(done.attendees, done.people, done.pictures, done.images, clean)


class _Eraser:
    def __init__(self, connection: Connection, attendees: Sequence[str], on: date, tell: Report) -> None:
        self.connection = connection
        self.tell = tell
        listed = planning.listed_rows(connection, attendees)
        past = planning.past_doubles(connection, listed)
        self.rows: dict[str, PlainRow] = {**listed, **past}
        self.listed = listed
        self.erasing = Erasing(frozenset(self.rows), on, planning.shared_countries(connection))
        self.words = {word for row in self.rows.values() for word in personal_words(row)}
        self.pictures: set[str] = set()
        self.ids: set[str] = {row["key"] for row in self.rows.values()}

    def run(self, with_people: bool) -> Erased:
        if not self.rows:
            return Erased(0, 0, 0, 0, True)
        planned = planning.people_of(self.connection, self.listed.values(), self.erasing.attendees)
        going = [person.uid for person in planned if not person.holds] if with_people else []
        rows = rows_of(self.connection, self.erasing, self.tell) | self._parts()
        self._gather_words()
        images = forget_rows(self.connection, rows, self.erasing, self.tell)
        self._scrub_rows(rows)
        self._take_people_out(going)
        drop_images(self.connection, sorted(people.forget_apart(self.connection, self.ids)))
        rename_steps(self.connection, Words(self.words))
        self._scrub_printings(going)
        pictures = self._drop_pictures()
        self._note()
        return Erased(len(self.rows), len(going), pictures, images, False)

    def _parts(self) -> frozenset[str]:
        """Registrations and scans, whether the journal knows them or not."""
        found: set[str] = set()
        for kind in (records.Registration, records.Scan):
            table: Any = kind.__table__
            for some in batches(sorted(self.rows)):
                found |= set(self.connection.scalars(select(table.c.uid).where(table.c.attendee_uid.in_(some))))
        return frozenset(found)

    def _gather_words(self) -> None:
        """The names, ids and pictures that the attendees ever had."""
        self.pictures |= {row["photo"] for row in self.rows.values() if row.get("photo")}
        for some in batches(sorted(self.rows)):
            images = images_in(self.connection, ("attendee",), journal.IMAGES.c.row_uid.in_(some))
            for state in (state for image in images for state in image.states):
                self.words |= personal_words(state)
                self.ids.add(state["key"])
                if state.get("photo"):
                    self.pictures.add(state["photo"])

    def _scrub_rows(self, rows: frozenset[str]) -> None:
        """The rows themselves, by the rule of their images; with a version more, so that open forms are told."""
        for name in ("attendee", "registration", "scan"):
            table = records.Record.metadata.tables[name]
            for number, some in enumerate(batches(sorted(rows))):
                found = planning.plain_rows(self.connection, table, some)
                values = [
                    _values(table, scrubbed(name, uid, row, self.erasing), row["version"])
                    for uid, row in found.items()
                ]
                if values:
                    self.connection.execute(_update(table), values)
                self.tell(number * AT_ONCE + len(some), len(rows))

    def _take_people_out(self, going: Sequence[str]) -> None:
        for uid in going:
            table: Any = records.Person.__table__
            states = (*planning.plain_rows(self.connection, table, [uid]).values(), *self._states(uid))
            for state in states:
                self.words |= personal_words(state)
                if state.get("photo"):
                    self.pictures.add(state["photo"])
            self.ids |= people.keys_of(self.connection, uid)
            people.take_out(self.connection, uid)

    def _states(self, person_uid: str) -> tuple[PlainRow, ...]:
        return people.states_of(self.connection, person_uid)

    def _scrub_printings(self, going: Sequence[str]) -> None:
        """What was kept with printings: the people who went have neither name nor anything else there."""
        table: Any = records.Printing.__table__
        gone = frozenset((*going, *self.rows))
        for row in self.connection.execute(select(table.c.uid, table.c.options, table.c.snapshot)).all():
            options = _without_ids(row.options, self.ids)
            kept = _scrubbed_snapshot(row.snapshot, gone)
            if options != row.options or kept != row.snapshot:
                values = {"options": options, "snapshot": kept}
                self.connection.execute(update(table).where(table.c.uid == row.uid).values(**values))

    def _drop_pictures(self) -> int:
        """Pictures of the erased that nothing names any more, now or in the journal."""
        free = {name for name in self.pictures if not self._named(name)}
        asset: Any = records.Asset.__table__
        for name in free:
            self.connection.execute(delete(asset).where(asset.c.name == name))
        return len(free)

    def _named(self, name: str) -> bool:
        for table_name, column in _PICTURES.items():
            table: Any = records.Record.metadata.tables[table_name]
            if self.connection.scalar(select(table.c.uid).where(table.c[column] == name).limit(1)):
                return True
        images = images_in(self.connection, tuple(_PICTURES), holding(name))
        return any(state.get(_PICTURES[image.table]) == name for image in images for state in image.states)

    def _note(self) -> None:
        """A line of history that says what was done, and of nobody; undo passes it by."""
        forums = {row["forum_uid"] for row in self.rows.values()}
        count = len(self.rows)
        label = "Erase personal data" if count == 1 else f"Erase personal data of {count}"
        journal.record_erasure(self.connection, label, next(iter(forums)) if len(forums) == 1 else None)


def _values(table: Table, row: PlainRow, version: int) -> dict[str, Any]:
    typed = journal.decode_row(table, encoded(row)) or {}
    typed["version"] = version + 1
    return {f"new_{name}": value for name, value in typed.items()}


def _update(table: Table) -> Any:
    columns = {column.name: bindparam(f"new_{column.name}", type_=column.type) for column in table.c}
    uid = columns.pop("uid")
    return update(table).where(table.c.uid == uid).values(columns)


# Printings


def _without_ids(value: Any, ids: set[str]) -> Any:
    """Options without the ids of the erased, wherever they stand."""
    if isinstance(value, str):
        return "" if value in ids else value
    if isinstance(value, list):
        return [_without_ids(each, ids) for each in value if not (isinstance(each, str) and each in ids)]
    if isinstance(value, dict):
        return {key: _without_ids(each, ids) for key, each in value.items()}
    return value


def _scrubbed_snapshot(blob: bytes, gone: frozenset[str]) -> bytes:
    """The kept snapshot with nobody in the place of whoever went; the blob itself where none of them is in it."""
    try:
        kept = msgspec.json.decode(zlib.decompress(blob))
        people_gone = {row["id"] for row in kept.get("people", ()) if row.get("uid") in gone}
        listed_gone = [row for row in kept.get("attendees", ()) if row.get("uid") in gone]
    except (zlib.error, msgspec.MsgspecError, TypeError, AttributeError, KeyError):
        return blob
    if not people_gone and not listed_gone:
        return blob
    nobody = {person: f"erased-{number}" for number, person in enumerate(sorted(people_gone), 1)}
    kept["people"] = [
        {"id": nobody[row["id"]], "name": {"en": "…"}} if row["id"] in nobody else row for row in kept["people"]
    ]
    kept["attendees"] = [row for row in kept.get("attendees", ()) if row not in listed_gone]
    return zlib.compress(msgspec.json.encode(_with_ids(kept, nobody)), 6)


_NAMING = ("person", "for", "replaces")


def _with_ids(value: Any, nobody: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_with_ids(each, nobody) for each in value]
    if not isinstance(value, dict):
        return value
    changed: dict[str, Any] = {}
    for key, each in value.items():
        if key in _NAMING and isinstance(each, str):
            changed[key] = nobody.get(each, each)
        elif key == "people" and isinstance(each, list) and all(isinstance(one, str) for one in each):
            changed[key] = [nobody.get(one, one) for one in each]
        else:
            changed[key] = _with_ids(each, nobody)
    return changed
