"""What an import of speakers would do, row by row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from eventdesk.interchange.attendees.checked import CheckedRow, Problem, ProblemKind
from eventdesk.interchange.attendees.plan import ColumnChange, Doubt, ImportPlan, PlannedRow, PlannedRows, RowKind
from eventdesk.interchange.from_text.matching import Directory
from eventdesk.interchange.programme_rows.known_people import KnownPeople, Sureness
from eventdesk.model.searching import name_keys
from eventdesk.model.snapshot import ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text

_EVERY = 500
_COLUMNS = {"job": "position"}


def plan_speakers(
    rows: Sequence[CheckedRow],
    snapshot: ForumSnapshot,
    directory: Directory,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> ImportPlan:
    """Find who is in the directory already, by address, name and organization; `uid` is that person’s.

    Who is in the directory and not yet in the forum is new to the forum, and not made twice. Empty cells change
    nothing. `values` are the checked ones, with a person’s columns for names.
    """
    known = KnownPeople(directory, [person.uid for person in snapshot.people])
    own = {person.uid for person in snapshot.people}
    seen: dict[str, int] = {}
    compared: dict[int, PlannedRow] = {}
    for place, row in enumerate(rows):
        if place % _EVERY == 0:
            tell(place, len(rows))
        compared[place] = _planned(row, known, directory, own, seen)
    return ImportPlan(PlannedRows(rows, compared))


def _planned(
    row: CheckedRow, known: KnownPeople, directory: Directory, own: set[str], seen: dict[str, int]
) -> PlannedRow:
    values = {_COLUMNS.get(name, name): value for name, value in row.values.items()}
    house: Text = values.get("organization", EMPTY)
    problems = row.problems
    found = known.find(row.name, house, values.get("email", ""))
    if not problems and found.person is None and not row.name:
        # An address alone names nobody new.
        problems = (Problem(ProblemKind.NO_NAME),)
    if problems:
        return PlannedRow(row.place, row.number, RowKind.BAD, values, problems=problems)
    person = found.person
    uid = person.id if person is not None else ""
    changes = _changes(person, values, known, directory) if person is not None else ()
    twin = _twin(row, house, values, uid, seen)
    if twin:
        return PlannedRow(
            row.place, row.number, RowKind.DOUBTFUL, values, uid, None, changes, Doubt.TWICE_IN_FILE, twin
        )
    if found.sureness is Sureness.UNSURE:
        other = Doubt.OTHER_HOUSE if name_keys(row.name) & name_keys(person.name if person else EMPTY) else None
        doubt = other or Doubt.SAME_EMAIL
        return PlannedRow(row.place, row.number, RowKind.DOUBTFUL, values, uid, None, changes, doubt)
    if person is None or uid not in own:
        return PlannedRow(row.place, row.number, RowKind.NEW, values, uid, None, changes)
    return PlannedRow(
        row.place, row.number, RowKind.CHANGED if changes else RowKind.SAME, values, uid, None, changes
    )


def _twin(row: CheckedRow, house: Text, values: Mapping[str, Any], uid: str, seen: dict[str, int]) -> int:
    """The number of a row before it that is the same person, else 0."""
    houses = sorted(name_keys(house)) or [""]
    keys = [f"uid {uid}"] if uid else []
    keys += [f"mail {values['email'].casefold()}"] if values.get("email") else []
    keys += [f"name {name} {one}" for name in name_keys(row.name) for one in houses]
    found = next((seen[key] for key in keys if key in seen), 0)
    for key in keys:
        seen.setdefault(key, row.number)
    return found


def _changes(
    person: Person, values: Mapping[str, Any], known: KnownPeople, directory: Directory
) -> tuple[ColumnChange, ...]:
    changes = []
    for column, value in values.items():
        if column == "organization":
            if not name_keys(value) & known.houses_of(person):
                house = directory.organizations.get(person.organization or "")
                changes.append(ColumnChange(column, house.name if house is not None else EMPTY, value))
            continue
        before: Any = getattr(person, column)
        before = list(before) if isinstance(before, tuple) else before
        after = Text({**before, **value}) if isinstance(value, Text) else value
        if after != before:
            changes.append(ColumnChange(column, before, after))
    return tuple(changes)
