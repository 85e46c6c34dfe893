"""An import's plan made true, as one step of the workspace."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from eventdesk.interchange.attendees.beside import ELSEWHERE, Beside, Origin
from eventdesk.interchange.attendees.plan import Decision, Doubt, ImportPlan, PlannedRow, RowKind
from eventdesk.model.records import Attendee
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.attendee_edits import new_code, new_key
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused

__all__ = ["Imported", "Origin", "apply_plan"]

CHUNK = 2000


@dataclass(frozen=True)
class Imported:
    """How many attendees were added, and how many changed."""

    added: int
    changed: int


_NOWHERE = Origin()


def apply_plan(
    edit: Edit,
    forum_uid: str,
    plan: ImportPlan,
    decisions: Mapping[int, Decision] | None = None,
    tell: Callable[[int, int], object] = lambda done, total: None,
    origin: Origin = _NOWHERE,
) -> Imported:
    """Store the new ones and what changed; of the doubtful rows what `decisions` (by row number) says.

    A doubtful row without a decision is left out, and so are all bad ones. Whatever `tell` raises ends the edit,
    of which nothing stays then. Raises StaleRecord where an attendee was changed since the plan was made, and
    EditRefused where a code was taken meanwhile. A guest whose own row was left out is accompanied by nobody.
    """
    decided = decisions or {}
    new, changed = [], []
    for row in plan.rows:
        decision = decided.get(row.number, Decision.LEAVE_OUT) if row.kind is RowKind.DOUBTFUL else None
        same = decision is Decision.SAME_PERSON and (row.uid or row.person_uid)
        if row.kind is RowKind.CHANGED or (same and row.uid):
            changed.append(row)
        elif row.kind is RowKind.NEW or decision is Decision.ADD or same:
            new.append((row, None if decision is Decision.ADD else row.person_uid))
    total = len(new) + len(changed)
    beside = Beside(edit, forum_uid, origin)
    _insert(edit, forum_uid, new, lambda done: tell(done, total), beside)
    _change(edit, forum_uid, changed, lambda done: tell(len(new) + done, total), beside)
    beside.finish()
    tell(total, total)
    return Imported(len(new), len(changed))


def _insert(
    edit: Edit,
    forum_uid: str,
    rows: list[tuple[PlannedRow, str | None]],
    tell: Callable[[int], object],
    beside: Beside,
) -> None:
    edit.session.flush()
    listed = select(Attendee.code, Attendee.key, Attendee.position, Attendee.person_uid)
    known = edit.session.execute(listed.where(Attendee.forum_uid == forum_uid)).all()
    codes, keys = {row.code for row in known if row.code}, {row.key for row in known}
    linked = {row.person_uid for row in known}
    position = max((row.position for row in known), default=-1.0) + 1
    for start in range(0, len(rows), CHUNK):
        tell(start)
        chunk = []
        for row, person_uid in rows[start : start + CHUNK]:
            values = _new_values(row, person_uid, linked)
            code = values.get("code") or new_code(codes)
            if code in codes:
                raise EditRefused(f"The code {code} belongs to another attendee. Choose another.")
            codes.add(code)
            values = beside.columns(row.values, values)
            values |= {"forum_uid": forum_uid, "key": new_key(code, keys), "position": position, "code": code}
            chunk.append(values)
            position += 1
        edit.insert_rows(Attendee, chunk)


def _new_values(row: PlannedRow, person_uid: str | None, linked: set[str | None]) -> dict[str, Any]:
    """The columns of a new attendee; of one of the forum's people without the name that the person has."""
    values = dict(row.values)
    if person_uid is not None and person_uid not in linked:
        linked.add(person_uid)
        values |= {"person_uid": person_uid, "name": EMPTY}
    return values


def _change_again(edit: Edit, row: PlannedRow) -> None:
    """Of a row before it, the attendee may have changed in this very import: what is there now is added to."""
    attendee = edit.get(Attendee, row.uid)
    values = {}
    for change in row.changes:
        if change.column in ELSEWHERE:
            continue
        now, value = getattr(attendee, change.column), row.values[change.column]
        if isinstance(value, Text | dict):
            value = type(value)({**now, **value})
        values[change.column] = value
    edit.change(Attendee, row.uid, values)


def _change(
    edit: Edit, forum_uid: str, rows: Iterable[PlannedRow], tell: Callable[[int], object], beside: Beside
) -> None:
    rows = list(rows)
    # One query for the forum instead of one for each of thousands; held, so that the session keeps them.
    held = edit.all(Attendee, forum_uid=forum_uid) if len(rows) > 20 else ()
    for start in range(0, len(rows), CHUNK):
        tell(start)
        for row in rows[start : start + CHUNK]:
            beside.note(row)
            if row.doubt is Doubt.TWICE_IN_FILE:
                _change_again(edit, row)
                continue
            changes = [change for change in row.changes if change.column not in ELSEWHERE]
            seen = {change.column: change.before for change in changes}
            values = {change.column: change.after for change in changes}
            if row.changes:
                edit.change(
                    Attendee, row.uid, beside.changed(values, edit.get(Attendee, row.uid).status_dates), seen
                )
        edit.session.flush()
    del held
