"""What a cell shows: typed for a workbook, as text for everything else."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache

from eventdesk.interchange.attendee_table.columns import Column, Kind
from eventdesk.interchange.attendee_table.people import People
from eventdesk.interchange.attendee_table.words import Words
from eventdesk.model.registering import FLAG_SET
from eventdesk.model.snapshot import Attendee

Cell = str | int | float | bool | date | datetime | None
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,9})?")


class Cells:
    """Makes the cells of one snapshot's attendees."""

    def __init__(self, people: People, words: Words) -> None:
        self.people, self.words = people, words

    def maker(self, column: Column) -> Callable[[Attendee], Cell]:
        """The function that makes the column's cells."""
        people, words = self.people, self.words
        if column.kind is Kind.WORDS:
            if column.language:
                return lambda attendee: people.value(attendee, column).get(column.language, "")
            return lambda attendee: people.pick(people.value(attendee, column))
        if column.kind is Kind.STATUS:
            return lambda attendee: words.statuses.get(attendee.standing, attendee.standing.value)
        if column.kind is Kind.CATEGORY:
            return lambda attendee: words.category(attendee.category)
        if column.kind is Kind.COUNTRY:
            return lambda attendee: country_name(attendee.country, words.language)
        if column.kind is Kind.LANGUAGES:
            return lambda attendee: ", ".join(language_name(tag, words.language) for tag in attendee.languages)
        if column.kind is Kind.TAGS:
            return lambda attendee: ", ".join(attendee.tags)
        if column.field:
            return lambda attendee: own_cell(attendee.fields.get(column.field, ""), column.kind)
        return lambda attendee: people.value(attendee, column)

    def text(self, attendee: Attendee, column: Column) -> str:
        return self.said(self.maker(column)(attendee))

    def said(self, cell: Cell) -> str:
        """The cell as text: ISO dates, yes and no in words."""
        if cell is None:
            return ""
        if isinstance(cell, bool):
            return self.words.yes if cell else self.words.no
        if isinstance(cell, datetime):
            return cell.isoformat(sep=" ", timespec="minutes")
        return cell.isoformat() if isinstance(cell, date) else str(cell)


def own_cell(value: str, kind: Kind) -> Cell:
    """An own field's value, which is kept as text, as what it means; as it is where it means nothing."""
    if kind is Kind.FLAG:
        return value == FLAG_SET
    if kind is Kind.NUMBER and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    if kind is Kind.DATE and value:
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


@lru_cache(maxsize=2048)
def country_name(code: str, language: str) -> str:
    """The country in that language; its code where there is no name."""
    return _names(language)[0].get(code, code) if code else ""


@lru_cache(maxsize=2048)
def language_name(tag: str, language: str) -> str:
    names = _names(language)[1]
    return names.get(tag.replace("-", "_"), names.get(tag.split("-")[0], tag))


@lru_cache(maxsize=8)
def _names(language: str) -> tuple[dict[str, str], dict[str, str]]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    return dict(locale.territories), dict(locale.languages)
