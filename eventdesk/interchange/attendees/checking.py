"""From rows of text to attendees' values, each checked: what is wrong, in which column, how to mend it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from eventdesk.interchange.attendees.columns import ColumnMapping, Field, Target, header_cells
from eventdesk.interchange.attendees.contents import (
    Tongues,
    category_of,
    country_code,
    flag_of,
    is_phone,
    languages_of,
    mail_of,
    parts_of,
    script_of_text,
    status_of,
)
from eventdesk.interchange.tables import Table
from eventdesk.model.text import EMPTY, Text

LONGEST = {
    Field.NAME: 200, Field.FAMILY: 100, Field.GIVEN: 100, Field.ORGANIZATION: 300, Field.JOB: 300,
    Field.CATEGORY: 80, Field.CODE: 40, Field.DIETARY: 1000, Field.NOTES: 5000, Field.TAGS: 500,
}  # fmt: skip
"""Characters."""
_CLOSED_SCRIPTS = ("Hang", "Hani", "Kana")
_GUARDED = ("=", "+", "-", "@")  # what `leaving_out` keeps from being a formula
_EVERY = 2000  # rows between two looks at whether one should stop


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


_SENTENCES = {
    ProblemKind.NO_NAME: "there is no name; write one, or leave the row out",
    ProblemKind.BAD_EMAIL: "this is no e-mail address; it needs the form name@example.org",
    ProblemKind.BAD_PHONE: "this is no telephone number; write digits, such as +82 2 1234 5678",
    ProblemKind.UNKNOWN_COUNTRY: "no country of this name is known; write its name in English, "
    "or its code of two letters",
    ProblemKind.UNKNOWN_STATUS: "no such status is known; write invited, registered, confirmed, waitlisted, "
    "cancelled or declined",
    ProblemKind.UNKNOWN_LANGUAGE: "a language here is not known; write names such as English, or codes such as en",
    ProblemKind.NOT_YES_OR_NO: "write yes or no",
    ProblemKind.TOO_LONG: "the text is longer than {limit} characters; shorten it",
    ProblemKind.CODE_TWICE: "row {other} has the same code; give each its own",
    ProblemKind.CODE_TAKEN: "somebody else on the list has this code; give this one another",
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

    `place` is the row's among the table's rows, `number` the one that the person sees.
    """

    place: int
    number: int
    values: dict[str, Any]
    problems: tuple[Problem, ...] = ()

    @property
    def name(self) -> Text:
        name: Text = self.values.get("name", EMPTY)
        return name


def check_rows(
    table: Table,
    mapping: ColumnMapping,
    languages: tuple[str, ...],
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> tuple[CheckedRow, ...]:
    """The rows below the header with their values. `languages` are the forum's; `tell` may raise to stop."""
    checker = _Checker(mapping, header_cells(table, mapping.header), languages)
    start, total = mapping.header + 1, len(table.rows)
    out = []
    for place in range(start, total):
        if place % _EVERY == 0:
            tell(place, total)
        out.append(checker.check(place, table.numbers[place], table.rows[place]))
    return tuple(out)


class _Checker:
    """Reads the rows of one table. Values that many rows share (organizations, countries) are read once."""

    def __init__(self, mapping: ColumnMapping, headings: tuple[str, ...], languages: tuple[str, ...]) -> None:
        self._tongues = Tongues(languages)
        self._headings = headings
        self._columns: list[tuple[int, Field, Callable[[str], Any], str]] = []
        self._family, self._given = mapping.columns_of(Field.FAMILY), mapping.columns_of(Field.GIVEN)
        self._localized: dict[tuple[str, str], Text] = {}
        self._code_rows: dict[str, int] = {}
        readers = self._readers()
        for column, target in enumerate(mapping.targets):
            if target is not None and target.field not in (Field.FAMILY, Field.GIVEN):
                self._columns.append((column, target.field, readers(target), target.field.value))
        self._targets = mapping.targets

    def check(self, place: int, number: int, row: tuple[str, ...]) -> CheckedRow:
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        width = len(row)
        for column, field, read, name in self._columns:
            cell = row[column] if column < width else ""
            if not cell:
                continue
            if cell[0] == "'" and cell[1:2] in _GUARDED:
                cell = cell[1:]
            limit = LONGEST.get(field, 300)
            if len(cell) > limit:
                problems.append(self._problem(ProblemKind.TOO_LONG, column, limit))
                continue
            value = read(cell)
            if isinstance(value, ProblemKind):
                problems.append(self._problem(value, column))
            elif name in values:
                values[name] = _joined(values[name], value)
            else:
                values[name] = value
        if self._family or self._given:
            self._join_name(row, values, problems)
        self._check_whole(values, problems, number)
        return CheckedRow(place, number, values, tuple(problems))

    def _problem(self, kind: ProblemKind, column: int, limit: int = 0) -> Problem:
        return Problem(kind, column, self._headings[column], limit)

    def _check_whole(self, values: dict[str, Any], problems: list[Problem], number: int) -> None:
        if not problems and not any(values.get(name) for name in ("name", "code", "email")):
            problems.append(Problem(ProblemKind.NO_NAME))
        code = values.get("code")
        if code:
            first = self._code_rows.setdefault(code, number)
            if first != number:
                column = next(column for column, field, _r, _n in self._columns if field is Field.CODE)
                problems.append(Problem(ProblemKind.CODE_TWICE, column, self._headings[column], other=first))

    def _join_name(self, row: tuple[str, ...], values: dict[str, Any], problems: list[Problem]) -> None:
        """Family and given names to whole ones: 홍 + 길동, Gildong + Hong."""
        family, given = (self._parts(row, columns, problems) for columns in (self._family, self._given))
        names = dict(values.get("name", EMPTY))
        for tag in dict.fromkeys([*family, *given]):
            first, last = given.get(tag, ""), family.get(tag, "")
            closed = script_of_text(last or first) in _CLOSED_SCRIPTS
            names.setdefault(tag, last + first if closed else f"{first} {last}".strip())
        if names:
            values["name"] = Text(names)

    def _parts(self, row: tuple[str, ...], columns: tuple[int, ...], problems: list[Problem]) -> dict[str, str]:
        parts: dict[str, str] = {}
        for column in columns:
            cell = row[column] if column < len(row) else ""
            if len(cell) > LONGEST[Field.FAMILY]:
                problems.append(self._problem(ProblemKind.TOO_LONG, column, LONGEST[Field.FAMILY]))
            elif cell:
                target = self._targets[column]
                language = target.language if target else ""
                parts.setdefault(self._tongues.own(language) if language else self._tongues.of(cell), cell)
        return parts

    def _readers(self) -> Callable[[Target], Callable[[str], Any]]:
        plain: dict[Field, Callable[[str], Any]] = {
            Field.EMAIL: lambda cell: mail_of(cell) or ProblemKind.BAD_EMAIL,
            Field.PHONE: lambda cell: cell if is_phone(cell) else ProblemKind.BAD_PHONE,
            Field.COUNTRY: lambda cell: country_code(cell) or ProblemKind.UNKNOWN_COUNTRY,
            Field.STATUS: lambda cell: status_of(cell) or ProblemKind.UNKNOWN_STATUS,
            Field.CATEGORY: category_of,
            Field.CODE: str.upper,
            Field.LANGUAGES: _languages,
            Field.TAGS: parts_of,
            Field.CONSENT_PHOTO: _flag,
            Field.CONSENT_PRESS_LIST: _flag,
        }

        def reader(target: Target) -> Callable[[str], Any]:
            if target.field in plain:
                return plain[target.field]
            language = self._tongues.own(target.language) if target.language else ""
            if target.field is Field.NAME:
                return lambda cell: self._tongues.text(_turned(cell), language)
            return lambda cell: self._text(cell, language)

        return reader

    def _text(self, cell: str, language: str) -> Text:
        key = (cell, language)
        found = self._localized.get(key)
        if found is None:
            # A text of two scripts with brackets is no name in two languages here.
            found = self._localized[key] = Text({language or self._tongues.of(cell): cell})
        return found


def _turned(name: str) -> str:
    """`Hong, Gildong` as one says it."""
    if ", " not in name:
        return name
    family, _comma, given = name.partition(", ")
    if "," in given or "(" in name or "/" in name:
        return name
    return f"{given} {family}" if script_of_text(name) == "Latn" else name


def _flag(cell: str) -> bool | ProblemKind:
    found = flag_of(cell)
    return ProblemKind.NOT_YES_OR_NO if found is None else found


def _languages(cell: str) -> list[str] | ProblemKind:
    found = languages_of(cell)
    return ProblemKind.UNKNOWN_LANGUAGE if found is None else list(found)


def _joined(first: Any, second: Any) -> Any:
    """Two columns for one thing: languages are put together, the first wins within one."""
    if isinstance(first, Text) and isinstance(second, Text):
        return Text({**first, **{tag: value for tag, value in second.items() if tag not in first}})
    if isinstance(first, list) and isinstance(second, list):
        return list(dict.fromkeys([*first, *second]))
    return first


def bad_rows(rows: Iterable[CheckedRow]) -> tuple[CheckedRow, ...]:
    return tuple(row for row in rows if row.problems)
