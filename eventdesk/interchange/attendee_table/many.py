"""One field of many attendees at once: set, emptied, or tags and languages added and taken away."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.interchange.attendee_table.blocks import plan_value
from eventdesk.interchange.attendee_table.changes import EVERY, CellChange, Plan, Tell, silent
from eventdesk.interchange.attendee_table.columns import CONSENTS, Column, Kind, columns_of
from eventdesk.interchange.attendee_table.people import People
from eventdesk.interchange.attendee_table.reading import Reader
from eventdesk.interchange.attendee_table.words import Words
from eventdesk.interchange.attendee_table.wrong import Wrong, WrongKind


class Way(StrEnum):
    """What to do with the field; lists alone can be added to and taken from."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True)
class Wish:
    """What was asked for: the column, and the cell as typed; of a consent also its date and source, if any."""

    column: Column
    cell: str = ""
    way: Way = Way.SET
    on: str = ""
    source: str = ""


def ways_of(column: Column) -> tuple[Way, ...]:
    return tuple(Way) if column.kind in (Kind.TAGS, Kind.LANGUAGES) else (Way.SET,)


def plan_many(people: People, words: Words, wish: Wish, uids: Sequence[str], tell: Tell = silent) -> Plan:
    """What becomes of those attendees. `tell` may raise to stop."""
    if wish.way is not Way.SET:
        return _plan_list(people, words, wish, uids, tell)
    plan = plan_value(people, words, wish.column, wish.cell, uids, tell)
    if wish.column.name not in CONSENTS:
        return plan
    changes = list(plan.changes)
    beside = ((f"{wish.column.name}_on", wish.on), (f"{wish.column.name}_source", wish.source))
    for key, cell in beside:
        # What is left open stays as each of them has it.
        if cell:
            changes += plan_value(people, words, columns_of(people.snapshot, (key,))[0], cell, uids).changes
    touched = {change.uid for change in changes}
    return Plan(tuple(changes), len(uids) - len(touched), plan.columns)


def _plan_list(people: People, words: Words, wish: Wish, uids: Sequence[str], tell: Tell) -> Plan:
    read = Reader(words).read(wish.cell, wish.column)
    changes: list[CellChange] = []
    for place, uid in enumerate(uids):
        if place % EVERY == 0:
            tell(place, len(uids))
        before = list(people.value(people.by_uid[uid], wish.column))
        erased = people.by_uid[uid].erased_on is not None
        wrong = read if isinstance(read, Wrong) else Wrong(WrongKind.ERASED) if erased else None
        if wrong is not None:
            changes.append(CellChange(uid, wish.column, before, wish.cell, wrong=wrong))
            continue
        if wish.way is Way.ADD:
            after = list(dict.fromkeys([*before, *read]))
        else:
            gone = {one.casefold() for one in read}
            after = [one for one in before if one.casefold() not in gone]
        if after != before:
            changes.append(CellChange(uid, wish.column, before, after))
    return Plan(tuple(changes), len(uids) - len(changes), (wish.column,))
