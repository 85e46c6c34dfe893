"""Undo and redo: giving every row of a step the state it had before or after, in blocks of rows.

A step may be the import of 100,000 attendees: its images are read, compared and applied some hundreds at a time.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from eventdesk.model.records import Record
from eventdesk.workspace.edit import complete_row, same_values
from eventdesk.workspace.journal import RowImage, Step, image_count, images_between

Tell = Callable[[int, int], object]
"""Called with how many rows of how many are done; may raise to stop, and then nothing is changed."""

_AT_ONCE = 500


def restore_step(connection: Connection, step: Step, *, forward: bool, tell: Tell) -> list[tuple[str, str]] | None:
    """Give the rows of the step their state after it (`forward`) or before it; the rows as (table, uid).

    None where one of them is in neither state any more: then the transaction is to be given up. A restored row
    gets a version higher than any it had, so that a form opened in between is told.
    """
    total, touched = image_count(connection, step), list[tuple[str, str]]()
    for images in _blocks(connection, step, total, forward=forward):
        tell(len(touched), total)
        for table, alike in groupby(images, key=lambda image: image.table):
            if not _restore(connection, Record.metadata.tables[table], list(alike), forward=forward):
                return None
        touched += [(image.table, image.uid) for image in images]
    tell(total, total)
    return touched


def _blocks(connection: Connection, step: Step, total: int, *, forward: bool) -> Iterator[Sequence[RowImage]]:
    # Backwards what was done last comes first: a key that was given up must be free before it is taken again.
    starts = range(0, total, _AT_ONCE)
    for start in starts if forward else reversed(starts):
        images = images_between(connection, step, start, start + _AT_ONCE)
        yield images if forward else images[::-1]


def _restore(connection: Connection, table: Table, images: Sequence[RowImage], *, forward: bool) -> bool:
    uids = [image.uid for image in images]
    rows = {row["uid"]: dict(row) for row in connection.execute(_rows(table, uids)).mappings()}
    wanted: list[tuple[str, dict[str, Any] | None]] = []
    for image in images:
        now, then = (image.before, image.after) if forward else (image.after, image.before)
        if not same_values(rows.get(image.uid), now):
            return False
        wanted.append((image.uid, then))
    # Runs of one kind of change, so that the order among the kinds stays.
    for change, run in groupby(wanted, key=lambda one: _change(rows, *one)):
        change(connection, table, rows, list(run))
    return True


def _rows(table: Table, uids: Sequence[str]) -> Any:
    return select(table).where(table.c.uid.in_(uids))


_Rows = Mapping[str, dict[str, Any]]
_Wanted = Sequence[tuple[str, Any]]
_Change = Callable[[Connection, Table, _Rows, _Wanted], None]


def _change(rows: _Rows, uid: str, then: dict[str, Any] | None) -> _Change:
    if then is None:
        return _delete
    return _update if uid in rows else _insert


def _delete(connection: Connection, table: Table, _rows: _Rows, run: _Wanted) -> None:
    connection.execute(table.delete().where(table.c.uid.in_([uid for uid, _ in run])))


def _insert(connection: Connection, table: Table, _rows: _Rows, run: _Wanted) -> None:
    # An image of an older version lacks the columns that came since.
    values = [complete_row(table, {**then, "version": then["version"] + 1}) for _, then in run]
    connection.execute(insert(table), values)


def _update(connection: Connection, table: Table, rows: _Rows, run: _Wanted) -> None:
    # Only what differs: a column that is written is also put into its indexes anew.
    differing = ((uid, then, _differing(rows[uid], then)) for uid, then in run)
    for names, alike in groupby(differing, key=lambda one: one[2]):
        setting = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in (*names, "version")}
        values = [
            {f"new_{name}": then[name] for name in names}
            | {"new_version": rows[uid]["version"] + 1, "of_row": uid}
            for uid, then, _names in alike
        ]
        connection.execute(update(table).where(table.c.uid == bindparam("of_row")).values(setting), values)


def _differing(row: Mapping[str, Any], then: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(name for name, value in then.items() if name != "version" and row[name] != value)
