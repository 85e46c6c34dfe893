"""A plan of speakers made true, as one step of the workspace."""

from collections.abc import Callable, Mapping
from typing import Any

from eventdesk.interchange.attendees.plan import Decision, Doubt, ImportPlan, PlannedRow, RowKind
from eventdesk.interchange.programme_rows.applying import Imported, PeopleWriter
from eventdesk.model.records import Forum, Person
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.people_edits import add_person, link_person, set_organization

_EVERY = 50


def apply_speakers(
    edit: Edit,
    forum_uid: str,
    plan: ImportPlan,
    decisions: Mapping[int, Decision] | None = None,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> Imported:
    """Store the new people and what changed; of the doubtful rows what `decisions` (by row number) says.

    Organizations are those of the directory by their names, else new ones. Whatever `tell` raises ends the edit.
    """
    decided = decisions or {}
    writer = _Writer(edit, forum_uid)
    added = changed = 0
    for place, row in enumerate(plan.rows):
        if place % _EVERY == 0:
            tell(place, len(plan.rows))
        decision = decided.get(row.number, Decision.LEAVE_OUT) if row.kind is RowKind.DOUBTFUL else None
        if row.kind is RowKind.CHANGED or (decision is Decision.SAME_PERSON and row.uid):
            writer.change(row, row.uid)
            changed += 1
        elif row.kind is RowKind.NEW or decision is Decision.ADD:
            writer.add(row, "" if decision is Decision.ADD else row.uid)
            added += 1
        elif decision is Decision.SAME_PERSON and row.doubt is Doubt.TWICE_IN_FILE and row.twin in writer.made:
            writer.change(row, writer.made[row.twin])
            changed += 1
    tell(len(plan.rows), len(plan.rows))
    return Imported(added, changed)


class _Writer:
    def __init__(self, edit: Edit, forum_uid: str) -> None:
        self._edit, self._forum_uid = edit, forum_uid
        self._people = PeopleWriter(edit, forum_uid, tuple(edit.get(Forum, forum_uid).languages))
        self.made: dict[int, str] = {}

    def add(self, row: PlannedRow, uid: str) -> None:
        if uid:
            link_person(self._edit, self._forum_uid, uid)
            self.change(row, uid)
        else:
            columns = {name: value for name, value in row.values.items() if name not in ("name", "organization")}
            uid = add_person(self._edit, self._forum_uid, row.values["name"], **columns)
            house = self._people.organization(row.values.get("organization", EMPTY))
            if house is not None:
                set_organization(self._edit, uid, house)
        self.made[row.number] = uid

    def change(self, row: PlannedRow, uid: str) -> None:
        person = self._edit.get(Person, uid)
        link_person(self._edit, self._forum_uid, uid)
        values: dict[str, Any] = {}
        for column, value in row.values.items():
            if column == "organization":
                if any(change.column == column for change in row.changes):
                    set_organization(self._edit, uid, self._people.organization(value))
                continue
            now = getattr(person, column)
            values[column] = Text({**now, **value}) if isinstance(value, Text) else value
        self._edit.change(Person, uid, values)
