"""What is typed or pasted into a cell, as the value that its column holds; or what is wrong with it."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from eventdesk.interchange.attendee_table.columns import Column, Kind
from eventdesk.interchange.attendee_table.words import Words
from eventdesk.interchange.attendee_table.wrong import Wrong, WrongKind
from eventdesk.interchange.attendees.contents import (
    category_of,
    country_code,
    flag_of,
    is_phone,
    languages_of,
    mail_of,
    parts_of,
    status_of,
)
from eventdesk.interchange.tables.sheet import clean
from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind
from eventdesk.model.registering import fits

_DATE = re.compile(
    r"(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})\s*[.日일]?(?:[ T]\d\d:\d\d(?::\d\d)?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_SERIAL = re.compile(r"\d{5}")
_FIRST_SERIAL, _LAST_SERIAL = 32874, 73050  # 1990 to 2099 in Excel's days


class Reader:
    """Reads cells; `words` are those that the list shows, understood beside the usual ones of other languages."""

    def __init__(self, words: Words) -> None:
        self._statuses = {said.casefold(): status for status, said in words.statuses.items()}
        self._statuses |= {status.value: status for status in AttendeeStatus}
        self._statuses |= {status.value.replace("_", "-"): status for status in AttendeeStatus}
        self._categories = {said.casefold(): category for category, said in words.categories.items()}
        self._flags = {words.yes.casefold(): True, words.no.casefold(): False}
        self._readers: dict[Kind, Callable[[str, Column], Any]] = {
            Kind.WORDS: lambda cell, _column: cell,
            Kind.LINE: lambda cell, _column: cell,
            Kind.EMAIL: lambda cell, _column: mail_of(cell) or Wrong(WrongKind.EMAIL),
            Kind.PHONE: lambda cell, _column: cell if is_phone(cell) else Wrong(WrongKind.PHONE),
            Kind.COUNTRY: lambda cell, _column: country_code(cell) or Wrong(WrongKind.COUNTRY),
            Kind.CATEGORY: lambda cell, _column: self._categories.get(cell.casefold()) or category_of(cell),
            Kind.STATUS: self._status,
            Kind.CODE: lambda cell, _column: cell.upper(),
            Kind.NUMBER: _number,
            Kind.DATE: _date,
            Kind.FLAG: self._flag,
            Kind.LANGUAGES: _languages,
            Kind.TAGS: lambda cell, _column: list(dict.fromkeys(parts_of(cell))),
        }

    def read(self, cell: str, column: Column) -> Any:
        """The value as the record keeps it (one language's words, for words), or a `Wrong`.

        An empty cell empties the column.
        """
        if column.fixed:
            return Wrong(WrongKind.FIXED)
        # Notes may have several lines; everything else is one.
        cell = _lines(cell) if column.name == "notes" else clean(cell)
        if len(cell) > column.limit:
            return Wrong(WrongKind.TOO_LONG, column.limit)
        if column.field:
            return _own(cell, column)
        return self._readers[column.kind](cell, column) if cell else empty(column)

    def _status(self, cell: str, _column: Column) -> Any:
        found = self._statuses.get(cell.casefold()) or status_of(cell)
        return found if found is not None else Wrong(WrongKind.STATUS)

    def _flag(self, cell: str, _column: Column) -> Any:
        found = self._flags.get(cell.casefold())
        found = flag_of(cell) if found is None else found
        return found if found is not None else Wrong(WrongKind.YES_OR_NO)


def empty(column: Column) -> Any:
    """What an empty cell means, or what is wrong with it."""
    if column.kind is Kind.CATEGORY:
        return Wrong(WrongKind.NO_CATEGORY)
    if column.kind is Kind.STATUS:
        return Wrong(WrongKind.STATUS)
    if column.kind is Kind.FLAG:
        return False
    if column.kind in (Kind.NUMBER, Kind.DATE):
        return None
    return [] if column.kind in (Kind.LANGUAGES, Kind.TAGS) else ""


def _lines(cell: str) -> str:
    return "\n".join(clean(line) for line in cell.splitlines()).strip("\n")


def _own(cell: str, column: Column) -> str | Wrong:
    """An own field's value as the record keeps it."""
    kind = _OWN_KINDS.get(column.kind, OwnFieldKind.TEXT)
    if column.kind is Kind.DATE and cell:
        day = _date(cell, column)
        return day.isoformat() if isinstance(day, date) else Wrong(WrongKind.DATE)
    value = fits(kind, cell, column.choices)
    return value if value is not None else Wrong(_MISFITS[column.kind], offered=", ".join(column.choices))


_OWN_KINDS = {Kind.NUMBER: OwnFieldKind.NUMBER, Kind.CHOICE: OwnFieldKind.CHOICE, Kind.FLAG: OwnFieldKind.FLAG}
_MISFITS = {
    Kind.NUMBER: WrongKind.ANY_NUMBER,
    Kind.CHOICE: WrongKind.CHOICE,
    Kind.FLAG: WrongKind.YES_OR_NO,
    Kind.LINE: WrongKind.TOO_LONG,
}


def _number(cell: str, column: Column) -> Any:
    if cell.isascii() and cell.isdigit() and 1 <= int(cell[:12]) <= column.most:
        return int(cell)
    return Wrong(WrongKind.NUMBER, column.most)


def _date(cell: str, _column: Column) -> Any:
    """A date as year, month and day in whatever signs, or as the days that Excel counts."""
    found = _DATE.fullmatch(cell) or _COMPACT.fullmatch(cell)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return Wrong(WrongKind.DATE)
    if _SERIAL.fullmatch(cell) and _FIRST_SERIAL <= int(cell) <= _LAST_SERIAL:
        return date(1899, 12, 30) + timedelta(int(cell))
    return Wrong(WrongKind.DATE)


def _languages(cell: str, _column: Column) -> Any:
    found = languages_of(cell)
    return list(found) if found is not None else Wrong(WrongKind.LANGUAGE)
