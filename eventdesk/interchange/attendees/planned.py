"""What becomes of the rows of a list: the plan of an import, which the person looks through before it is done."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, overload

from eventdesk.interchange.attendees.checked import CheckedRow, Problem
from eventdesk.interchange.attendees.foreseen import NOTHING_FORESEEN, Foreseen


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
    UNCLEAR_PEOPLE = "unclear-people"
    OTHER_HOUSE = "other-house"


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


class PlannedRows(Sequence[PlannedRow]):
    """The rows of a plan: those that were compared, and between them new ones, made when they are asked for."""

    def __init__(self, checked: Sequence[CheckedRow], compared: Mapping[int, PlannedRow]) -> None:
        self._checked = checked
        self.compared = dict(sorted(compared.items()))

    def __len__(self) -> int:
        return len(self._checked)

    @overload
    def __getitem__(self, index: int) -> PlannedRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[PlannedRow]: ...
    def __getitem__(self, index: int | slice) -> PlannedRow | list[PlannedRow]:
        places = range(len(self))[index]
        return [self._row(place) for place in places] if isinstance(places, range) else self._row(places)

    def __iter__(self) -> Iterator[PlannedRow]:
        return map(self._row, range(len(self)))

    def _row(self, place: int) -> PlannedRow:
        row = self.compared.get(place)
        if row is not None:
            return row
        new = self._checked[place]
        return PlannedRow(new.place, new.number, RowKind.NEW, new.values)

    def of(self, kinds: Collection[RowKind]) -> Iterator[PlannedRow]:
        rows = self if RowKind.NEW in kinds else self.compared.values()
        return (row for row in rows if row.kind in kinds)

    def kinds(self) -> Counter[RowKind]:
        counted = Counter(row.kind for row in self.compared.values())
        counted[RowKind.NEW] += len(self) - len(self.compared)
        return counted


_NO_ROWS = PlannedRows((), {})


@dataclass(frozen=True)
class ImportPlan:
    """All rows in the file's order, and what they bring about beside themselves."""

    rows: PlannedRows = _NO_ROWS
    foreseen: Foreseen = NOTHING_FORESEEN
    crowded: int = 0
    """Of how many organizations, names and addresses there were too many people to compare all of them."""

    def count(self) -> Mapping[RowKind, int]:
        """How many rows of each kind, none left out."""
        counted = self.rows.kinds()
        return {kind: counted[kind] for kind in RowKind}

    def of(self, *kinds: RowKind) -> tuple[PlannedRow, ...]:
        return tuple(self.rows.of(kinds))
