"""Rows that were checked: their values, and what is wrong in them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, overload

from eventdesk.interchange.attendees.columns import ColumnMapping
from eventdesk.model.text import EMPTY, Text


class ProblemKind(StrEnum):
    NO_NAME = "no-name"
    BAD_EMAIL = "bad-email"
    BAD_PHONE = "bad-phone"
    UNKNOWN_COUNTRY = "unknown-country"
    UNKNOWN_STATUS = "unknown-status"
    UNKNOWN_LANGUAGE = "unknown-language"
    NOT_YES_OR_NO = "not-yes-or-no"
    TOO_LONG = "too-long"
    CODE_TWICE = "code-twice"
    CODE_TAKEN = "code-taken"
    NO_NUMBER = "no-number"
    BAD_DAY = "bad-day"
    UNKNOWN_SESSION = "unknown-session"
    UNKNOWN_GUEST = "unknown-guest"
    BAD_TIME = "bad-time"
    BAD_LENGTH = "bad-length"
    ENDS_BEFORE = "ends-before"
    NO_DAY = "no-day"
    UNKNOWN_KIND = "unknown-kind"
    NO_TITLE = "no-title"
    TOTAL = "total"


_SENTENCES = {
    ProblemKind.NO_NAME: "there is no name; write one, or leave the row out",
    ProblemKind.TOTAL: "this is the sum at the end of the list, and nobody",
    ProblemKind.BAD_EMAIL: "this is no e-mail address; it needs the form name@example.org",
    ProblemKind.BAD_PHONE: "this is no telephone number; write digits, such as +82 2 1234 5678",
    ProblemKind.UNKNOWN_COUNTRY: "no country of this name is known; write its name in English, "
    "or its code of two letters",
    ProblemKind.UNKNOWN_STATUS: "no such status is known; write invited, registered, confirmed, waitlisted, "
    "cancelled, declined, no-show or arrived",
    ProblemKind.UNKNOWN_LANGUAGE: "a language here is not known; write names such as English, or codes such as en",
    ProblemKind.NOT_YES_OR_NO: "write yes or no",
    ProblemKind.TOO_LONG: "the text is longer than {limit} characters; shorten it",
    ProblemKind.CODE_TWICE: "row {other} has the same code; give each its own",
    ProblemKind.CODE_TAKEN: "somebody else on the list has this code; give this one another",
    ProblemKind.NO_NUMBER: "write a whole number from 1 to 9999",
    ProblemKind.BAD_DAY: "this is no day that is clear; write it as 2026-11-24",
    ProblemKind.UNKNOWN_SESSION: "the programme has no session of this title; write it as the programme does",
    ProblemKind.UNKNOWN_GUEST: "not one person on the list has this name or code; write the guest’s code",
    ProblemKind.BAD_TIME: "this is no time of day; write it as 09:30, or 09:30-10:15",
    ProblemKind.BAD_LENGTH: "this is no length; write it in minutes, such as 45",
    ProblemKind.ENDS_BEFORE: "it ends before it begins; turn the two, or write the day of each",
    ProblemKind.NO_DAY: "on which of the days is not told; write the day",
    ProblemKind.UNKNOWN_KIND: "no such kind is known; write session, keynote, panel, talk, break, meal or opening",
    ProblemKind.NO_TITLE: "there is neither a title nor a person; write one, or leave the row out",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a row. `column` is the table's, from 0, or -1 for the row as a whole."""

    kind: ProblemKind
    column: int = -1
    heading: str = ""
    limit: int = 0
    other: int = 0

    def sentence(self) -> str:
        """What is wrong and how to mend it, in English, without any cell's content."""
        return _SENTENCES[self.kind].format(limit=self.limit, other=self.other)


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row's values by the columns of `records.Attendee`, those alone that the row has; and its problems.

    `place` is the row's among the table's rows, `number` the one that the person sees. Beside the columns,
    `accompanies` holds a name or a code, `sessions` places in sessions by their ids (None: none there).
    """

    place: int
    number: int
    values: dict[str, Any]
    problems: tuple[Problem, ...] = ()

    @property
    def name(self) -> Text:
        name: Text = self.values.get("name", EMPTY)
        return name


class CheckedRows(Sequence[CheckedRow]):
    """The rows of a table below its header; each is read when it is asked for.

    `suspects` are the indexes of the rows that may have problems; the others have none. `cells` holds the rows'
    raw cells by column, one column for each of the table's.
    """

    def __init__(
        self,
        read: Callable[[int], CheckedRow],
        cells: Sequence[Sequence[str]],
        count: int,
        suspects: frozenset[int],
        mapping: ColumnMapping,
    ) -> None:
        self._read = read
        self._count = count
        self.cells = cells
        self.suspects = suspects
        self.mapping = mapping

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> CheckedRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[CheckedRow]: ...
    def __getitem__(self, index: int | slice) -> CheckedRow | list[CheckedRow]:
        if isinstance(index, slice):
            return [self._read(place) for place in range(self._count)[index]]
        return self._read(range(self._count)[index])

    def __iter__(self) -> Iterator[CheckedRow]:
        return map(self._read, range(self._count))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment] # equal to a list of the same rows
