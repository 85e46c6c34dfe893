"""The journal's images as plain rows: finding those of the erased, and writing them back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, or_, select, tuple_, update

from eventdesk.workspace.journal import IMAGES, STEPS, difference, joined
from eventdesk.workspace.privacy.scrubbing import SCRUBBED, Erasing, PlainRow, Words, concerns, scrubbed

Report = Callable[[int, int], object]
"""Told how many of how many are done; may raise to give up, and nothing is changed then."""

_AT_ONCE = 2000
TABLES = tuple(SCRUBBED)


@dataclass(frozen=True)
class PlainImage:
    """An image of the journal, its values as they stand there."""

    step: int
    number: int
    table: str
    uid: str
    before: PlainRow | None
    after: PlainRow | None

    @property
    def states(self) -> tuple[PlainRow, ...]:
        return tuple(state for state in (self.before, self.after) if state is not None)


def images_in(connection: Connection, tables: Sequence[str], *conditions: Any) -> Iterator[PlainImage]:
    """The images of rows of these tables, a few thousand in memory at once."""
    place = (0, -1)
    while True:
        query = (
            select(IMAGES)
            .where(IMAGES.c.table_name.in_(tables), tuple_(IMAGES.c.step_id, IMAGES.c.number) > place, *conditions)
            .order_by(IMAGES.c.step_id, IMAGES.c.number)
            .limit(_AT_ONCE)
        )
        rows = connection.execute(query).all()
        for row in rows:
            before = _decoded(row.before)
            after = joined(before, _decoded(row.after))
            yield PlainImage(row.step_id, row.number, row.table_name, row.row_uid, before, after)
        if len(rows) < _AT_ONCE:
            return
        place = (rows[-1].step_id, rows[-1].number)


def count_images(connection: Connection, tables: Sequence[str]) -> int:
    return connection.scalar(select(func.count()).select_from(IMAGES).where(IMAGES.c.table_name.in_(tables))) or 0


def holding(word: str) -> Any:
    """The condition that an image holds the word, letter by letter."""
    data = word.encode()
    return or_(func.instr(IMAGES.c.before, data) > 0, func.instr(IMAGES.c.after, data) > 0)


def _decoded(data: bytes | None) -> PlainRow | None:
    return msgspec.json.decode(data) if data is not None else None


def encoded(row: PlainRow | None) -> bytes | None:
    return msgspec.json.encode(row) if row is not None else None


def rewrite(connection: Connection, images: Sequence[PlainImage]) -> None:
    """Put these in the place of the images of the same step and number."""
    if not images:
        return
    statement = (
        update(IMAGES)
        .where(IMAGES.c.step_id == bindparam("at_step"), IMAGES.c.number == bindparam("at_number"))
        .values(before=bindparam("row_before"), after=bindparam("row_after"))
    )
    values = [
        {
            "at_step": image.step,
            "at_number": image.number,
            "row_before": encoded(image.before),
            "row_after": encoded(difference(image.before, image.after)),
        }
        for image in images
    ]
    connection.execute(statement, values)


def rows_of(connection: Connection, erasing: Erasing, tell: Report) -> frozenset[str]:
    """The uids of the erased attendees and of every registration and scan that was theirs in any state."""
    tables = ("registration", "scan")
    total, found = count_images(connection, tables), set(erasing.attendees)
    for seen, image in enumerate(images_in(connection, tables), 1):
        if any(concerns(image.table, image.uid, state, erasing) for state in image.states):
            found.add(image.uid)
        if seen % _AT_ONCE == 0:
            tell(seen, total)
    return frozenset(found)


def forget_rows(connection: Connection, rows: frozenset[str], erasing: Erasing, tell: Report) -> int:
    """Scrub every image of these rows, whosever they were in it; returns how many images."""
    uids, forgotten = sorted(rows), 0
    for start in range(0, len(uids), 500):
        few = uids[start : start + 500]
        images = [_forgotten(image, erasing) for image in images_in(connection, TABLES, IMAGES.c.row_uid.in_(few))]
        rewrite(connection, images)
        forgotten += len(images)
        tell(start + len(few), len(uids))
    return forgotten


def _forgotten(image: PlainImage, erasing: Erasing) -> PlainImage:
    before, after = (
        scrubbed(image.table, image.uid, state, erasing) if state is not None else None
        for state in (image.before, image.after)
    )
    return PlainImage(image.step, image.number, image.table, image.uid, before, after)


def rename_steps(connection: Connection, words: Words) -> None:
    """Leave the words out of the names of all steps."""
    for row in connection.execute(select(STEPS.c.id, STEPS.c.label)).all():
        told = words.taken_out(row.label)
        if told != row.label:
            connection.execute(update(STEPS).where(STEPS.c.id == row.id).values(label=told))


def drop_images(connection: Connection, uids: Sequence[str]) -> None:
    """Forget that these rows ever were: undo and redo pass them by."""
    for start in range(0, len(uids), 500):
        connection.execute(delete(IMAGES).where(IMAGES.c.row_uid.in_(uids[start : start + 500])))
