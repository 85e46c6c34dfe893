"""What an import would do, row by row, before anything is done."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from eventdesk.interchange.attendees.checking import CheckedRow, Problem, ProblemKind
from eventdesk.interchange.attendees.contents import script_of_text
from eventdesk.interchange.attendees.people import Known, Someone, keys_of, known_of
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import EMPTY, Text

_EVERY = 2000


class RowKind(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    BAD = "bad"


class Doubt(StrEnum):
    """Why a row may be somebody who is there already."""

    SAME_EMAIL = "same-email"
    SAME_NAME = "same-name"
    LIKE_NAME = "like-name"
    TWICE_IN_FILE = "twice-in-file"


class Decision(StrEnum):
    """What becomes of a doubtful row."""

    LEAVE_OUT = "leave-out"
    ADD = "add"
    SAME_PERSON = "same-person"


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """A column of an attendee that the file has otherwise."""

    column: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and what becomes of it.

    `uid` is the attendee's that it changes, or (of a doubtful one) may be; `person_uid` the forum's person's who
    it is, or may be; `twin` the number of the row before it that says the same. `changes` are those of the
    attendee; `values` what a new one gets.
    """

    place: int
    number: int
    kind: RowKind
    values: dict[str, Any]
    uid: str = ""
    person_uid: str | None = None
    changes: tuple[ColumnChange, ...] = ()
    doubt: Doubt | None = None
    twin: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """All rows in the file's order."""

    rows: tuple[PlannedRow, ...]

    def count(self) -> Mapping[RowKind, int]:
        """How many rows of each kind, none left out."""
        counted = Counter(row.kind for row in self.rows)
        return {kind: counted[kind] for kind in RowKind}

    def of(self, *kinds: RowKind) -> tuple[PlannedRow, ...]:
        return tuple(row for row in self.rows if row.kind in kinds)


def plan_import(
    rows: Iterable[CheckedRow],
    snapshot: ForumSnapshot,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> ImportPlan:
    """Find who is there already: by code, by e-mail, by name and organization. `tell` may raise to stop.

    Empty cells change nothing. Who has the same address and another name, or a name that is only like another
    at the same organization, is doubtful, and so is who stands in the file twice.
    """
    planner = _Planner(known_of(snapshot))
    rows = tuple(rows)
    planned = []
    for count, row in enumerate(rows):
        if count % _EVERY == 0:
            tell(count, len(rows))
        planned.append(planner.plan(row))
    return ImportPlan(tuple(planned))


@dataclass(frozen=True, slots=True)
class _Match:
    someone: Someone
    doubt: Doubt | None = None


class _Planner:
    def __init__(self, known: Known) -> None:
        self._known = known
        self._read = Known()
        self._touched = set[str]()

    def plan(self, row: CheckedRow) -> PlannedRow:
        if row.problems:
            return PlannedRow(row.place, row.number, RowKind.BAD, row.values, problems=row.problems)
        values = row.values
        this = Someone(
            keys_of(row.name),
            keys_of(values.get("organization", EMPTY)),
            row.name,
            values.get("email", "").casefold(),
            row=row.number,
        )
        match = self._code(values) or self._match(self._known, this)
        twin = self._match(self._read, this)
        self._read.add(this)
        if match is None and not row.name:
            # A code or an address alone names nobody new.
            problems = (Problem(ProblemKind.NO_NAME),)
            return PlannedRow(row.place, row.number, RowKind.BAD, values, problems=problems)
        return self._planned(row, match, twin)

    def _planned(self, row: CheckedRow, match: _Match | None, twin: _Match | None) -> PlannedRow:
        someone = match.someone if match else None
        attendee = someone.attendee if someone else None
        person_uid = someone.person.uid if someone and someone.person else None
        uid = attendee.uid if attendee is not None else ""
        taken = self._known.by_code.get(row.values.get("code", ""))
        if taken is not None and taken is not someone:
            return PlannedRow(row.place, row.number, RowKind.BAD, row.values, problems=(_taken(),))
        changes = changes_of(attendee, row.values) if attendee is not None else ()
        doubt = match.doubt if match else None
        twice = 0
        if twin is not None or (uid and uid in self._touched):
            doubt, twice = Doubt.TWICE_IN_FILE, twin.someone.row if twin else 0
        if doubt is not None:
            kind = RowKind.DOUBTFUL
        elif attendee is not None:
            kind = RowKind.CHANGED if changes else RowKind.SAME
        else:
            kind = RowKind.NEW
        if uid and doubt is None:
            self._touched.add(uid)
        return PlannedRow(row.place, row.number, kind, row.values, uid, person_uid, changes, doubt, twice)

    def _code(self, values: dict[str, Any]) -> _Match | None:
        someone = self._known.by_code.get(values.get("code", ""))
        return _Match(someone) if someone is not None else None

    @staticmethod
    def _match(known: Known, this: Someone) -> _Match | None:
        same_mail = known.by_email.get(this.email, ()) if this.email else ()
        for one in same_mail:
            if one.named_like(this.names, this.name):
                return _Match(one)
        named = [one for name in this.names for one in known.by_name.get(name, ())]
        for one in named:
            if one.organizations & this.organizations:
                # Two people of one name at one house have an address each.
                other = bool(one.email and this.email and one.email != this.email)
                return _Match(one, Doubt.SAME_NAME if other else None)
        if same_mail:
            return _Match(same_mail[0], Doubt.SAME_EMAIL)
        for one in named:
            told_apart = one.email and this.email and one.email != this.email
            if not (one.organizations and this.organizations) and not told_apart:
                return _Match(one, Doubt.SAME_NAME)
        for one in known.like(this.organizations, this.name):
            # With an address each, Ann Lee and Anna Lee are two; in two scripts a name may be the same.
            told_apart = one.email and this.email and one.email != this.email
            if not told_apart or _scripts(one.name).isdisjoint(_scripts(this.name)):
                return _Match(one, Doubt.LIKE_NAME)
        return None


def _scripts(name: Text) -> set[str]:
    return {script_of_text(value) for value in name.values()}


def _taken() -> Problem:
    return Problem(ProblemKind.CODE_TAKEN)


_NAMES = {"job": "position", "consent_photo": "photo", "consent_press_list": "press_list"}


def changes_of(attendee: Attendee, values: Mapping[str, Any]) -> tuple[ColumnChange, ...]:
    """What the row has otherwise. A language that the file lacks stays; a person keeps the name they have."""
    changes = []
    for column, value in values.items():
        if column == "name" and attendee.person is not None:
            continue
        holder = attendee.consents if column.startswith("consent_") else attendee
        before = getattr(holder, _NAMES.get(column, column))
        if isinstance(value, list):
            before = list(before)
        after = Text({**before, **value}) if isinstance(value, Text) else value
        if after != before:
            changes.append(ColumnChange(column, before, after))
    return tuple(changes)
