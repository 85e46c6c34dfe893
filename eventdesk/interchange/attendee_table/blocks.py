"""A block of cells put onto a list: pasted from a spreadsheet, or one cell filled down."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from eventdesk.interchange.attendee_table.changes import (
    EVERY,
    CellChange,
    Changer,
    NewRow,
    Plan,
    Tell,
    checked_codes,
    silent,
)
from eventdesk.interchange.attendee_table.columns import Column, Kind
from eventdesk.interchange.attendee_table.people import People
from eventdesk.interchange.attendee_table.reading import Reader
from eventdesk.interchange.attendee_table.words import Words
from eventdesk.interchange.attendee_table.wrong import Wrong, WrongKind
from eventdesk.interchange.tables.guarding import unguarded
from eventdesk.model.snapshot import Attendee
from eventdesk.model.text import EMPTY, Text

Block = tuple[tuple[str, ...], ...]

# A cell between quotation marks, or any other; then what ends it. Excel puts only those into quotation marks that
# have a tab or a line's end in them, so that “"Hi" he said” stands as it is.
_CELL = re.compile(r'(?:"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*))(\t|\r\n|\n|\r|\Z)')


def block_of(text: str) -> Block:
    """The cells of a text from the clipboard, tabs between them; empty ones count.

    The line's end after the last row begins no other.
    """
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    for cell, end in _cells(text.replace("\0", "")):
        row.append(unguarded(cell))
        if end != "\t":
            rows.append(tuple(row))
            row = []
    if len(rows) > 1 and rows[-1] == ("",):
        rows.pop()
    return tuple(rows)


def _cells(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while True:
        found = _CELL.match(text, at)
        assert found is not None  # the last alternative is empty
        quoted, plain, end = found.groups()
        if quoted is not None and not re.search(r'[\t\r\n]|""', quoted):
            quoted = f'"{quoted}"'
        yield (quoted.replace('""', '"') if quoted is not None else plain), end
        if not end:
            return
        at = found.end()


def plan_block(
    people: People,
    words: Words,
    block: Block,
    uids: Sequence[str],
    columns: Sequence[Column],
    tell: Tell = silent,
) -> Plan:
    """What a block does whose first cell lies on the first of `uids` (the rows shown from there on) and `columns`.

    Rows below the last one become new attendees. `tell` may raise to stop.
    """
    reader, changer = Reader(words), Changer(people)
    changes: list[CellChange] = []
    same = 0
    width = min(len(columns), max(map(len, block), default=0))
    for place, cells in enumerate(block[: len(uids)]):
        if place % EVERY == 0:
            tell(place, len(block))
        attendee = people.by_uid[uids[place]]
        for column, cell in zip(columns, cells, strict=False):
            change = _changed(changer, attendee, column, reader, cell, place + 1)
            if change is None:
                same += 1
            else:
                changes.append(change)
    new = [
        _new_row(place + 1, cells, columns, reader, changer)
        for place, cells in enumerate(block[len(uids) :], len(uids))
        if any(cells)
    ]
    return Plan(
        checked_codes(people.snapshot, changes),
        same,
        tuple(columns[:width]),
        tuple(_checked_new(people, changes, new)),
        any(len(cells) > len(columns) for cells in block),
    )


def _changed(
    changer: Changer, attendee: Attendee, column: Column, reader: Reader, cell: str, row: int
) -> CellChange | None:
    value = reader.read(cell, column)
    change = changer.change(attendee, column, value, row)
    if change is not None and change.wrong is not None:
        return CellChange(attendee.uid, column, change.before, cell, change.language, change.wrong, row)
    return change


def spread(block: Block, rows: int) -> Block:
    """A block of one row, once for each of so many rows; any other as it is."""
    return block * rows if len(block) == 1 else block


def plan_value(
    people: People, words: Words, column: Column, cell: str, uids: Sequence[str], tell: Tell = silent
) -> Plan:
    """What becomes of the column where all those attendees get that cell."""
    return plan_read(people, column, Reader(words).read(cell, column), uids, cell, tell)


def plan_read(
    people: People, column: Column, value: Any, uids: Sequence[str], said: str = "", tell: Tell = silent
) -> Plan:
    """The same with a value that was read already; `said` is how it was written."""
    changer = Changer(people)
    changes: list[CellChange] = []
    for place, uid in enumerate(uids):
        if place % EVERY == 0:
            tell(place, len(uids))
        change = changer.change(people.by_uid[uid], column, value)
        if change is not None:
            if change.wrong is not None:
                change = CellChange(uid, column, change.before, said, change.language, change.wrong)
            changes.append(change)
    return Plan(checked_codes(people.snapshot, changes), len(uids) - len(changes), (column,))


def plan_fill_down(people: People, column: Column, source: str, uids: Sequence[str], tell: Tell = silent) -> Plan:
    """Give the column of those attendees what the one named `source` has; words in all their languages."""
    attendee = people.by_uid[source]
    if column.fixed:
        return plan_read(people, column, Wrong(WrongKind.FIXED), uids, tell=tell)
    value = people.value(attendee, column)
    if column.kind is not Kind.WORDS or column.language:
        plain = list(value) if isinstance(value, tuple) else value
        return plan_read(
            people, column, plain.get(column.language, "") if isinstance(plain, Text) else plain, uids
        )
    changer = Changer(people)
    changes: list[CellChange] = []
    same = 0
    for place, uid in enumerate(uids):
        if place % EVERY == 0:
            tell(place, len(uids))
        other = people.by_uid[uid]
        has: Text = people.value(other, column)
        parts = [
            change
            for tag in dict.fromkeys((*value, *has))
            if (change := changer.words(other, column, tag, has.get(tag, ""), value.get(tag, ""))) is not None
        ]
        changes += parts
        same += not parts
    return Plan(tuple(changes), same, (column,))


def _new_row(
    row: int, cells: Sequence[str], columns: Sequence[Column], reader: Reader, changer: Changer
) -> NewRow:
    values: dict[str, Any] = {}
    wrong: list[tuple[Column, str, Wrong]] = []
    for column, cell in zip(columns, cells, strict=False):
        if not cell:
            continue
        value = reader.read(cell, column)
        if isinstance(value, Wrong):
            wrong.append((column, cell, value))
        elif column.field:
            values["fields"] = {**values.get("fields", {}), column.field: value}
        elif column.kind is Kind.WORDS:
            tag = column.language or changer.tongues.of(value)
            values[column.name] = Text({**values.get(column.name, EMPTY), tag: value})
        else:
            values[column.name] = value
    return NewRow(row, values, tuple(wrong))


def _checked_new(people: People, changes: Sequence[CellChange], new: Sequence[NewRow]) -> Iterator[NewRow]:
    name, code = Column("name", Kind.WORDS), Column("code", Kind.CODE)
    codes = {attendee.code for attendee in people.snapshot.attendees}
    codes |= {str(one.after) for one in changes if one.column.kind is Kind.CODE}
    for one in new:
        wrong = list(one.wrong)
        if not one.values.get("name") and not any(column.name == "name" for column, _cell, _told in wrong):
            wrong.append((name, "", Wrong(WrongKind.NO_NAME)))
        wanted = one.values.get("code", "")
        if wanted and wanted in codes:
            wrong.append((code, wanted, Wrong(WrongKind.CODE_TAKEN)))
        codes.add(wanted)
        yield NewRow(one.row, one.values, tuple(wrong))
