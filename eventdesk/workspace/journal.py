"""The journal: every edit as a step with the images of the rows it changed, before and after.

Undo and redo apply images; history reads them; other windows learn from them what changed. A step is `done`,
`undone`, or `abandoned` (undone, and then another way was taken; or continued by a later step, which holds what
it did). Steps are never deleted by the program.

Erasing personal data empties images (`privacy`). Its step is `erasing` until no byte of what went is in the file
any more, then `abandoned`: it can be read, and neither undone nor redone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    Column,
    Connection,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    func,
    insert,
    select,
    update,
)
from sqlalchemy import Enum as EnumType

from eventdesk.model.records import LocalizedText, Record
from eventdesk.model.text import EMPTY, Text

# Not journaled: rows that never change and that nothing but a journaled row names.
UNJOURNALED = frozenset({"asset", "printing", "issued_release", "issued_file"})


_AT_ONCE = 5000
"""Images that are written by one statement."""
_TOLD = 2000
"""So many changed rows another program is told of at most."""


class StepState(StrEnum):
    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"
    ERASING = "erasing"


STEPS = Table(
    "journal_step",
    Record.metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("label", String, nullable=False),
    Column("forum_uid", String(40)),
    Column("at", DateTime, nullable=False),
    Column("state", String(20), nullable=False, default=StepState.DONE.value),
    Index("ix_journal_step_state", "state"),
    sqlite_autoincrement=True,
)
IMAGES = Table(
    "journal_image",
    Record.metadata,
    Column("step_id", Integer, ForeignKey("journal_step.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("table_name", String(60), nullable=False),
    Column("row_uid", String(40), nullable=False),
    Column("before", LargeBinary),
    Column("after", LargeBinary),
    Index("ix_journal_image_row_uid", "row_uid"),
)


@dataclass(frozen=True)
class Step:
    """One edit: its name for the menus, when it was made (UTC), and whether it stands."""

    id: int
    label: str
    forum_uid: str | None
    at: datetime
    state: StepState


@dataclass(frozen=True)
class RowImage:
    """A row before and after a step; None where it was not there. Values are as in the mapped columns."""

    table: str
    uid: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def record_step(
    connection: Connection,
    label: str,
    forum_uid: str | None,
    images: list[RowImage],
    tell: Callable[[int], object] = lambda _more: None,
) -> Step:
    """Write a step with its images, in the transaction that makes the change; what was undone is abandoned.

    `tell` is called with how many images more are written.
    """
    connection.execute(
        update(STEPS).where(STEPS.c.state == StepState.UNDONE).values(state=StepState.ABANDONED.value)
    )
    at = datetime.now(UTC).replace(tzinfo=None)
    values = {"label": label, "forum_uid": forum_uid, "at": at, "state": StepState.DONE.value}
    result = connection.execute(insert(STEPS).values(**values))
    key = result.inserted_primary_key
    assert key is not None
    step = Step(int(key[0]), label, forum_uid, at, StepState.DONE)
    for start in range(0, len(images), _AT_ONCE):
        some = images[start : start + _AT_ONCE]
        connection.execute(
            insert(IMAGES), [_image_row(step, number, one) for number, one in enumerate(some, start)]
        )
        tell(len(some))
    return step


def _image_row(step: Step, number: int, image: RowImage) -> dict[str, Any]:
    return {
        "step_id": step.id,
        "number": number,
        "table_name": image.table,
        "row_uid": image.uid,
        "before": encode_row(image.before),
        "after": encode_row(difference(image.before, image.after)),
    }


def difference(before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any] | None:
    """What `after` is stored as beside `before`: of a row that was changed, only the columns that changed.

    Half of what a change of 100,000 attendees adds to the file would be what is in `before` already.
    """
    if before is None or after is None:
        return after
    return {name: value for name, value in after.items() if name not in before or before[name] != value}


def joined(before: dict[str, Any] | None, stored: dict[str, Any] | None) -> dict[str, Any] | None:
    """The whole row after a step, from what `difference` stored of it."""
    return stored if before is None or stored is None else {**before, **stored}


def record_erasure(connection: Connection, label: str, forum_uid: str | None) -> None:
    """Write that something was erased; what can be undone or redone stays as it is."""
    at = datetime.now(UTC).replace(tzinfo=None)
    values = {"label": label, "forum_uid": forum_uid, "at": at, "state": StepState.ERASING.value}
    connection.execute(insert(STEPS).values(**values))


def erasing(connection: Connection) -> bool:
    """Whether something was erased whose bytes may still be in the file."""
    query = select(STEPS.c.id).where(STEPS.c.state == StepState.ERASING.value)
    return connection.execute(query).first() is not None


def end_erasing(connection: Connection) -> None:
    connection.execute(
        update(STEPS).where(STEPS.c.state == StepState.ERASING.value).values(state=StepState.ABANDONED.value)
    )


def continued(connection: Connection, step_id: int, images: list[RowImage]) -> list[RowImage]:
    """The images of a step that goes on with that one, which is abandoned; `images` are of what it adds.

    Where that step is not the last that is done, or something was undone since, they stay as they are.
    """
    last = last_step(connection)
    if last is None or last.id != step_id or next_step(connection) is not None:
        return images
    set_state(connection, last, StepState.ABANDONED)
    whole = {(image.table, image.uid): image for image in images_of(connection, last)}
    for image in images:
        first = whole.get((image.table, image.uid), image)
        whole[image.table, image.uid] = RowImage(image.table, image.uid, first.before, image.after)
    return [image for image in whole.values() if image.before is not None or image.after is not None]


def last_step(connection: Connection) -> Step | None:
    """The step that undo would take back."""
    return _step(connection, StepState.DONE, newest=True)


def next_step(connection: Connection) -> Step | None:
    """The step that redo would make again."""
    return _step(connection, StepState.UNDONE, newest=False)


def _step(connection: Connection, state: StepState, *, newest: bool) -> Step | None:
    order = STEPS.c.id.desc() if newest else STEPS.c.id.asc()
    row = connection.execute(select(STEPS).where(STEPS.c.state == state.value).order_by(order).limit(1)).first()
    return _as_step(row) if row is not None else None


def _as_step(row: Any) -> Step:
    return Step(row.id, row.label, row.forum_uid, row.at, StepState(row.state))


def steps(connection: Connection, limit: int = 200) -> tuple[Step, ...]:
    """The newest steps, newest first."""
    rows = connection.execute(select(STEPS).order_by(STEPS.c.id.desc()).limit(limit))
    return tuple(_as_step(row) for row in rows)


def set_state(connection: Connection, step: Step, state: StepState) -> None:
    connection.execute(update(STEPS).where(STEPS.c.id == step.id).values(state=state.value))


def images_of(connection: Connection, step: Step) -> list[RowImage]:
    """The step's images in the order the rows were changed."""
    rows = connection.execute(select(IMAGES).where(IMAGES.c.step_id == step.id).order_by(IMAGES.c.number))
    return [_as_image(row) for row in rows]


def images_between(connection: Connection, step: Step, first: int, end: int) -> list[RowImage]:
    """Those from the `first` up to but not including the `end`-th, counted from 0."""
    query = select(IMAGES).where(IMAGES.c.step_id == step.id, IMAGES.c.number >= first, IMAGES.c.number < end)
    return [_as_image(row) for row in connection.execute(query.order_by(IMAGES.c.number))]


def image_count(connection: Connection, step: Step) -> int:
    """How many rows the step changed."""
    return connection.scalar(select(func.count()).where(IMAGES.c.step_id == step.id)) or 0


def touched_since(connection: Connection, seen: tuple[int, int]) -> tuple[tuple[str, str], ...] | None:
    """The rows changed since the journal stood there, as (table, uid), and perhaps some more.

    None where the journal cannot tell: what was erased leaves no images; and where they are so many that all is
    better read anew.
    """
    # What was done then and is not any more was undone since; its rows count too.
    kept = select(func.max(STEPS.c.id)).where(STEPS.c.id <= seen[1], STEPS.c.state == StepState.DONE.value)
    first = connection.scalar(kept) or 0
    images = select(IMAGES.c.step_id, IMAGES.c.table_name, IMAGES.c.row_uid).where(IMAGES.c.step_id > first)
    rows = connection.execute(images.limit(_TOLD + 1)).all()
    if len(rows) > _TOLD:
        return None
    new = connection.scalars(select(STEPS.c.id).where(STEPS.c.id > seen[0])).all()
    if set(new).difference(row[0] for row in rows):
        return None
    return tuple(dict.fromkeys((row[1], row[2]) for row in rows))


def _as_image(row: Any) -> RowImage:
    table = Record.metadata.tables[row.table_name]
    before, after = decode_row(table, row.before), decode_row(table, row.after)
    return RowImage(row.table_name, row.row_uid, before, joined(before, after))


def history_rows(connection: Connection, uid: str) -> list[tuple[Step, RowImage]]:
    """All steps that changed the row, oldest first."""
    query = (
        select(STEPS, IMAGES)
        .join(IMAGES, IMAGES.c.step_id == STEPS.c.id)
        .where(IMAGES.c.row_uid == uid)
        .order_by(STEPS.c.id, IMAGES.c.number)
    )
    return [(_as_step(row), _as_image(row)) for row in connection.execute(query)]


def stand(connection: Connection) -> tuple[int, int]:
    """Where the journal stands: the newest step and the newest that is done. Any edit, undo or redo moves it."""
    newest = select(func.max(STEPS.c.id)).scalar_subquery()
    # Each by an index of its own: after a day at the door there are 100,000 steps.
    done = select(func.max(STEPS.c.id)).where(STEPS.c.state == StepState.DONE.value).scalar_subquery()
    row = connection.execute(select(newest, done)).one()
    return (row[0] or 0, row[1] or 0)


def encode_row(values: dict[str, Any] | None) -> bytes | None:
    """A row's values as JSON."""
    if values is None:
        return None
    return _ENCODER.encode(values)


def _plain(value: Any) -> Any:
    """What the encoder does not know: a `Text` is an object, by language."""
    if isinstance(value, Text):
        return dict(value.items())
    raise TypeError(f"a {type(value).__name__} is stored in no column")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)


def decode_row(table: Table, data: bytes | None) -> dict[str, Any] | None:
    """The values of a row image, typed as the table's columns are. A column that is gone since is left out."""
    if data is None:
        return None
    values: dict[str, Any] = msgspec.json.decode(data)
    for name, make in _made(table):
        value = values.get(name)
        if value is not None:
            values[name] = make(value)
    if values.keys() <= set(table.c.keys()):
        return values
    return {name: value for name, value in values.items() if name in table.c}


@cache
def _made(table: Table) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The columns whose values JSON does not hold as they are, and what makes these."""
    found = ((column.name, _maker(column)) for column in table.columns)
    return tuple((name, make) for name, make in found if make is not None)


def _maker(column: Column[Any]) -> Callable[[Any], Any] | None:
    if isinstance(column.type, LocalizedText):
        return _text
    if isinstance(column.type, EnumType):
        return column.type.enum_class
    kind = column.type.python_type
    if kind is datetime:
        return datetime.fromisoformat
    return date.fromisoformat if kind is date else None


def _text(value: dict[str, str]) -> Text:
    return Text(value) if value else EMPTY
