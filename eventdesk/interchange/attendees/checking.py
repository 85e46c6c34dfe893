"""From rows of text to attendees' values, each checked: what is wrong, in which column, how to mend it."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from eventdesk.interchange.attendees.around import Surroundings
from eventdesk.interchange.attendees.checked import CheckedRow, CheckedRows, Problem, ProblemKind
from eventdesk.interchange.attendees.columns import (
    LOCALIZED,
    ColumnMapping,
    Field,
    Target,
    column_of,
    header_cells,
)
from eventdesk.interchange.attendees.contents import (
    Tongues,
    booking_of,
    category_of,
    country_code,
    flag_of,
    is_phone,
    is_total,
    languages_of,
    mail_of,
    parts_of,
    script_of_text,
    status_of,
)
from eventdesk.interchange.attendees.glance import columns_of, repeated, suspects_in
from eventdesk.interchange.tables import Table
from eventdesk.interchange.tables.guarding import unguarded
from eventdesk.interchange.tables.moments import day_of
from eventdesk.model.kinds import RegistrationStatus
from eventdesk.model.text import EMPTY, Text

LONGEST = {
    Field.NAME: 200, Field.FAMILY: 100, Field.GIVEN: 100, Field.ORGANIZATION: 300, Field.JOB: 300,
    Field.CATEGORY: 80, Field.CODE: 40, Field.DIETARY: 1000, Field.NOTES: 5000, Field.TAGS: 500,
    Field.SIDE: 80, Field.SEAT: 80, Field.ACCESS: 1000, Field.SESSIONS: 2000, Field.OWN: 2000,
}  # fmt: skip
"""Characters."""
_CLOSED_SCRIPTS = ("Hang", "Hani", "Kana")
_NAMING = (Field.NAME, Field.CODE, Field.EMAIL)
_NEVER_BAD = LOCALIZED | {
    Field.CATEGORY,
    Field.CODE,
    Field.TAGS,
    Field.SIDE,
    Field.SEAT,
    Field.OWN,
    Field.ACCOMPANIES,
}


_LAST = 5
"""Rows at the end of a list in which a sum may stand."""
_NOTHING = Surroundings()


def check_rows(
    table: Table,
    mapping: ColumnMapping,
    languages: tuple[str, ...],
    tell: Callable[[int, int], object] = lambda done, total: None,
    around: Surroundings = _NOTHING,
) -> CheckedRows:
    """The rows below the header with their values. `languages` are the forum's; `tell` may raise to stop.

    All of them are checked when this returns, column by column; a row's values are made when it is asked for.
    """
    start, total = mapping.header + 1, len(table.rows)
    rows = table.rows[start:]
    cells = columns_of(rows, len(mapping.targets))
    checker = _Checker(mapping, header_cells(table, mapping.header), languages, around)
    suspects = checker.suspects(cells, lambda share: tell(start + int(share * len(rows)), total))
    suspects |= checker.note_totals(rows, start)
    checker.note_codes(cells, table.numbers[start:])

    def read(place: int) -> CheckedRow:
        return checker.check(start + place, table.numbers[start + place], rows[place])

    return CheckedRows(read, cells, len(rows), suspects, mapping)


class _Checker:
    """Reads the rows of one table. Values that many rows share (organizations, countries) are read once."""

    def __init__(
        self, mapping: ColumnMapping, headings: tuple[str, ...], languages: tuple[str, ...], around: Surroundings
    ) -> None:
        self._around = around
        self._tongues = Tongues(languages)
        self._headings = headings
        self._columns: list[tuple[int, Field, Callable[[str], Any], str]] = []
        self._family, self._given = mapping.columns_of(Field.FAMILY), mapping.columns_of(Field.GIVEN)
        self._localized: dict[tuple[str, str], Text] = {}
        self._first_code: dict[str, int] = {}
        self._totals = set[int]()
        readers = self._readers()
        for column, target in enumerate(mapping.targets):
            if target is not None and target.field not in (Field.FAMILY, Field.GIVEN):
                self._columns.append((column, target.field, readers(target), column_of(target.field)))
        self._targets = mapping.targets

    def suspects(self, cells: Sequence[Sequence[str]], tell: Callable[[float], object]) -> frozenset[int]:
        """The indexes of the rows that may have problems, by a look at each column as a whole."""
        found = set[int]()
        for done, (column, field, read, _name) in enumerate(self._columns):
            tell(done / len(self._columns))
            bad = None if field in _NEVER_BAD else _bad_for(read)
            found.update(suspects_in(cells[column], field, LONGEST.get(field, 300), bad))
        for column in (*self._family, *self._given):
            found.update(suspects_in(cells[column], Field.FAMILY, LONGEST[Field.FAMILY], None))
        named = [cells[column] for column, field, _r, _n in self._columns if field in _NAMING]
        named += [cells[column] for column in (*self._family, *self._given)]
        if not any("" not in column for column in named):
            found.update(place for place, row in enumerate(zip(*named, strict=True)) if not any(row))
        return frozenset(found | self._equal_codes(cells))

    def _codes(self, cells: Sequence[Sequence[str]]) -> list[str]:
        column = next((column for column, field, _r, _n in self._columns if field is Field.CODE), -1)
        return [unguarded(cell).upper() for cell in cells[column]] if column >= 0 else []

    def _equal_codes(self, cells: Sequence[Sequence[str]]) -> set[int]:
        codes = self._codes(cells)
        twice = repeated(codes)
        return {place for place, code in enumerate(codes) if code in twice} if twice else set()

    def note_codes(self, cells: Sequence[Sequence[str]], numbers: Sequence[int]) -> None:
        for code, number in zip(self._codes(cells), numbers, strict=False):
            self._first_code.setdefault(code, number)

    def note_totals(self, rows: Sequence[Sequence[str]], start: int) -> frozenset[int]:
        """The indexes of the last rows in which a sum stands, and little beside it."""
        last = range(max(0, len(rows) - _LAST), len(rows))
        found = [index for index in last if any(map(is_total, rows[index])) and sum(map(bool, rows[index])) < 4]
        self._totals = {start + index for index in found}
        return frozenset(found)

    def check(self, place: int, number: int, row: tuple[str, ...]) -> CheckedRow:
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        width = len(row)
        for column, field, read, name in self._columns:
            cell = row[column] if column < width else ""
            if not cell:
                continue
            if cell[0] == "'":
                cell = unguarded(cell)
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
        if place in self._totals:
            problems = [Problem(ProblemKind.TOTAL)]
        self._check_whole(values, problems, number)
        return CheckedRow(place, number, values, tuple(problems))

    def _problem(self, kind: ProblemKind, column: int, limit: int = 0) -> Problem:
        return Problem(kind, column, self._headings[column], limit)

    def _check_whole(self, values: dict[str, Any], problems: list[Problem], number: int) -> None:
        if not problems and not any(values.get(name) for name in ("name", "code", "email")):
            problems.append(Problem(ProblemKind.NO_NAME))
        code = values.get("code")
        if code:
            first = self._first_code.get(code, number)
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
            Field.SIDE: str,
            Field.SEAT: str,
            Field.ACCOMPANIES: str,
            Field.PRECEDENCE: _number,
        }

        def reader(target: Target) -> Callable[[str], Any]:
            if target.field in plain:
                return plain[target.field]
            if target.field is Field.STATUS_DATE:
                return lambda cell: _dated(cell, target.detail)
            if target.field is Field.OWN:
                return lambda cell: {target.detail: cell}
            if target.field is Field.SESSIONS:
                return self._sessions(target.detail)
            language = self._tongues.own(target.language) if target.language else ""
            if target.field is Field.NAME:
                return lambda cell: self._tongues.text(_turned(cell), language)
            return lambda cell: self._text(cell, language)

        return reader

    def _sessions(self, session: str) -> Callable[[str], Any]:
        def listed(cell: str) -> Any:
            whole = self._around.session(cell)
            ids = [whole] if whole else [self._around.session(part) for part in _titles_in(cell)]
            return dict.fromkeys(ids, RegistrationStatus.BOOKED) if all(ids) else ProblemKind.UNKNOWN_SESSION

        def of_one(cell: str) -> Any:
            booking = booking_of(cell)
            return ProblemKind.NOT_YES_OR_NO if booking is False else {session: booking}

        return of_one if session else listed

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


def _bad_for(read: Callable[[str], Any]) -> Callable[[str], bool]:
    return lambda cell: isinstance(read(unguarded(cell)), ProblemKind)


def _titles_in(cell: str) -> list[str]:
    """A list of titles, which may hold commas themselves: lines and semicolons part them first."""
    parts = [part.strip() for part in re.split(r"[;；|\n]", cell) if part.strip()]
    return parts if len(parts) > 1 else parts_of(cell)


def _number(cell: str) -> int | ProblemKind:
    return int(cell) if re.fullmatch(r"0*[1-9][0-9]{0,3}", cell) else ProblemKind.NO_NUMBER


def _dated(cell: str, status: str) -> dict[str, str] | ProblemKind:
    day = day_of(cell) or day_of(cell.split(" ")[0])
    return {status: day.isoformat()} if day is not None else ProblemKind.BAD_DAY


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
    if isinstance(first, dict) and isinstance(second, dict):
        return {**second, **first}
    if isinstance(first, list) and isinstance(second, list):
        return list(dict.fromkeys([*first, *second]))
    return first


def bad_rows(rows: Iterable[CheckedRow]) -> tuple[CheckedRow, ...]:
    return tuple(row for row in rows if row.problems)
