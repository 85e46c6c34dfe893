"""The unit of work behind `workspace.edit(…)`: what it changes, and the images it leaves in the journal."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache, partial
from typing import Any, TypeVar

from sqlalchemy import Table, bindparam, event, insert, inspect, select, update
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import UOWTransaction

from eventdesk.model.records import MENTIONS, PARTS, Forum, Record
from eventdesk.model.records.base import new_uid
from eventdesk.workspace.batches import batches
from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.journal import UNJOURNALED, RowImage

R = TypeVar("R", bound=Record)


class Edit:
    """One change of the data, whole or not at all. Made by `Workspace.edit`; of no use after its `with`.

    `forum_uid` may be set to say which forum the step belongs to. `tell` is called with how many rows more were
    changed or written into the journal, where there are many; whatever it raises ends the edit, and nothing of it
    is stored.
    """

    def __init__(self, session: OrmSession, label: str, forum_uid: str | None = None) -> None:
        self.session = session
        self.label = label
        self.forum_uid = forum_uid
        self.tell: Callable[[int], object] = _silent
        self._images: dict[tuple[str, str], RowImage] = {}
        self._mentioned: set[tuple[str, str]] = set()
        event.listen(session, "after_flush", self._note_flush)

    def add(self, record: R) -> R:
        """Add a new record; its `uid` is there at once, for others to refer to."""
        if not record.uid:
            record.uid = new_uid()
        self.session.add(record)
        return record

    def get(self, kind: type[R], uid: str, version: int | None = None) -> R:
        """The record to change. Raises StaleRecord where it is gone, or no longer at `version`."""
        record = self.session.get(kind, uid)
        if record is None:
            raise StaleRecord("This record was deleted meanwhile. Your text is still in the form: copy it.")
        if version is not None and record.version != version:
            raise StaleRecord("This record was changed meanwhile. Look at the new values, then change them again.")
        return record

    def change(self, kind: type[R], uid: str, values: dict[str, Any], seen: dict[str, Any] | None = None) -> R:
        """Set columns of a record. `seen` holds what the form showed before the person typed.

        Raises StaleRecord where a column in `seen` holds something else by now (and not the new value either):
        what another window wrote is never overwritten unseen.
        """
        record = self.get(kind, uid)
        for column, before in (seen or {}).items():
            now = getattr(record, column)
            if now not in (before, values.get(column, before)):
                raise StaleRecord("This was changed meanwhile. Look at the new value, then change it again.")
        for column, value in values.items():
            if getattr(record, column) != value:
                setattr(record, column, value)
        return record

    def place(self, siblings: Sequence[Record], index: int) -> float:
        """A position among records in their order, so that the newcomer stands at `index`.

        Only where two neighbours have grown too close are all of them numbered anew.
        """
        places = [float(getattr(row, "position")) for row in siblings]  # noqa: B009 - only some records have it
        if not places:
            return 0.0
        if index <= 0:
            return places[0] - 1.0
        if index >= len(places):
            return places[-1] + 1.0
        middle = (places[index - 1] + places[index]) / 2
        if places[index - 1] < middle < places[index]:
            return middle
        for number, row in enumerate(siblings):
            row.position = float(number if number < index else number + 1)  # type: ignore[attr-defined]
        return float(index)

    def all(self, kind: type[R], **where: Any) -> Sequence[R]:
        """The records of that kind whose columns have those values, in their order where they have one."""
        query = select(kind).filter_by(**where)
        if hasattr(kind, "position") and "position" in kind.__table__.c:
            query = query.order_by(kind.__table__.c.position, kind.__table__.c.uid)
        return self.session.scalars(query).all()

    def delete(self, record: Record) -> None:
        """Delete a record with its parts; rows that only mention it stay and lose the mention."""
        self.session.flush()
        self._delete(record)

    def _delete(self, record: Record) -> None:
        if record in self.session.deleted:  # as a part of a part already
            return
        for kind, column in MENTIONS.get(type(record), ()):
            for row in self.all(kind, **{column: record.uid}):
                setattr(row, column, None)
        for kind, column in PARTS.get(type(record), ()):
            for part in self.all(kind, **{column: record.uid}):
                # A forum takes all that mentions its parts with it; there is nothing to look for part by part.
                if isinstance(record, Forum):
                    self.session.delete(part)
                else:
                    self._delete(part)
        self.session.delete(record)

    def insert_rows(self, kind: type[Record], rows: Sequence[dict[str, Any]]) -> None:
        """Add many records at once from their columns' values; much faster than `add`, journaled the same.

        Every row gives every column that has no default; `uid` is made where it is missing.
        """
        if not rows:
            return
        table = kind.__table__
        assert isinstance(table, Table)
        full = [complete_row(table, row) for row in rows]
        self.session.flush()
        self.session.connection().execute(insert(table), full)
        if table.name not in UNJOURNALED:
            for row in full:
                self._note(RowImage(table.name, row["uid"], None, row))

    def change_rows(self, kind: type[Record], changes: Mapping[str, Mapping[str, Any]]) -> int:
        """Set columns of many records at once, by uid; much faster than `change`, journaled the same.

        Returns how many held something else before. Raises StaleRecord where one of them is gone.
        """
        table = kind.__table__
        assert isinstance(table, Table)
        self.session.flush()
        changed = 0
        for uids in batches(list(changes)):
            changed += self._change_some(table, {uid: changes[uid] for uid in uids})
            self.tell(len(uids))
        touched = (record for record in self.session if isinstance(record, kind) and record.uid in changes)
        for record in list(touched):
            self.session.expire(record)
        return changed

    def _change_some(self, table: Table, changes: Mapping[str, Mapping[str, Any]]) -> int:
        connection = self.session.connection()
        rows = connection.execute(select(table).where(table.c.uid.in_(changes))).mappings().all()
        if len(rows) < len(changes):
            raise StaleRecord("This record was deleted meanwhile. Your text is still in the form: copy it.")
        updates: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for row in rows:
            before = dict(row)
            new = {name: value for name, value in changes[row["uid"]].items() if before[name] != value}
            if not new:
                continue
            new["version"] = before["version"] + 1
            updates.setdefault(tuple(new), []).append({"of_row": row["uid"], **new})
            self._note(RowImage(table.name, row["uid"], before, {**before, **new}))
        for names, values in updates.items():
            setting = {name: bindparam(name, type_=table.c[name].type) for name in names}
            query = update(table).where(table.c.uid == bindparam("of_row")).values(setting)
            connection.execute(query, values)
        return sum(map(len, updates.values()))

    def delete_rows(self, kind: type[Record], uids: Collection[str]) -> None:
        """Delete many records of that kind at once, and nothing else: parts and mentions are the caller's."""
        table = kind.__table__
        assert isinstance(table, Table)
        self.session.flush()
        connection, wanted = self.session.connection(), list(uids)
        for some in batches(wanted):
            among = table.c.uid.in_(some)
            for row in connection.execute(select(table).where(among)).mappings():
                self._note(RowImage(table.name, row["uid"], dict(row), None))
            connection.execute(table.delete().where(among))
            self.tell(len(some))
        gone = set(wanted)
        for record in [one for one in self.session if isinstance(one, kind) and one.uid in gone]:
            self.session.expunge(record)

    def mention(self, record: Record) -> None:
        """Write the record's image even where nothing of it changes: the step concerns it."""
        self.session.flush()
        values = current_values(record)
        self._mentioned.add((record.__tablename__, record.uid))
        self._note_record(record, values, values)

    def images(self) -> list[RowImage]:
        """What the edit changed so far, one image a row: as it was first, as it is now."""
        return [
            image
            for key, image in self._images.items()
            if key in self._mentioned or not same_values(image.before, image.after)
        ]

    def _note_flush(self, session: OrmSession, _context: UOWTransaction) -> None:
        for record in session.new:
            self._note_record(record, None, current_values(record))
        for record in session.dirty:
            if session.is_modified(record):
                self._note_record(record, values_before(record), current_values(record))
        for record in session.deleted:
            self._note_record(record, values_before(record), None)

    def _note_record(self, record: Any, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        table: str = record.__tablename__
        if table not in UNJOURNALED:
            self._note(RowImage(table, record.uid, before, after))

    def _note(self, image: RowImage) -> None:
        key = (image.table, image.uid)
        earlier = self._images.get(key)
        if earlier is not None:
            image = RowImage(image.table, image.uid, earlier.before, image.after)
        self._images[key] = image


def _silent(_more: int) -> None:
    pass


def complete_row(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """The row with each column’s default, a `uid` and version 1. Raises KeyError for an unknown column."""
    fixed, made = _defaults(table)
    full = {**fixed, **row}
    if len(full) > len(fixed):
        raise KeyError(f"{table.name} has no column {sorted(row.keys() - fixed.keys())[0]}")
    for name, make in made:
        if name not in row:
            full[name] = make()
    return full


@cache
def _defaults(table: Table) -> tuple[dict[str, Any], tuple[tuple[str, Callable[[], Any]], ...]]:
    """The values that rows have where they give none: those that are always the same, and those made for each."""
    fixed: dict[str, Any] = {}
    made: list[tuple[str, Callable[[], Any]]] = []
    for column in table.columns:
        default: Any = column.default
        fixed[column.name] = None
        if column.name == "uid":
            made.append(("uid", new_uid))
        elif column.name == "version":
            fixed["version"] = 1
        elif default is not None and default.is_callable:
            # SQLAlchemy wraps a callable default so that it takes the execution context.
            made.append((column.name, partial(default.arg, None)))
        elif default is not None:
            fixed[column.name] = default.arg
    return fixed, tuple(made)


def current_values(record: Record) -> dict[str, Any]:
    return {attribute.key: getattr(record, attribute.key) for attribute in inspect(type(record)).column_attrs}


def values_before(record: Record) -> dict[str, Any]:
    """The values as they are in the database, before the pending change of the record."""
    values = current_values(record)
    for attribute in inspect(record).attrs:
        removed = attribute.history.deleted
        if removed:
            values[attribute.key] = removed[0]
    return values


def same_values(row: dict[str, Any] | None, image: dict[str, Any] | None) -> bool:
    """Whether the row has the image's values, whatever its version; None is a row that is not there."""
    if row is None or image is None:
        return row is image
    return all(row[name] == value for name, value in image.items() if name != "version")
