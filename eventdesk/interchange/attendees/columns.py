"""What a column of a list of people may hold, and which columns of a table hold it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.interchange.tables import Table


class Field(StrEnum):
    """A word for each kind of column; the words are kept with remembered mappings."""

    NAME = "name"
    FAMILY = "family"
    GIVEN = "given"
    ORGANIZATION = "organization"
    JOB = "job"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    CATEGORY = "category"
    STATUS = "status"
    CODE = "code"
    LANGUAGES = "languages"
    DIETARY = "dietary"
    TAGS = "tags"
    CONSENT_PHOTO = "consent_photo"
    CONSENT_PRESS_LIST = "consent_press_list"
    NOTES = "notes"


LOCALIZED = frozenset(
    {Field.NAME, Field.FAMILY, Field.GIVEN, Field.ORGANIZATION, Field.JOB, Field.DIETARY, Field.NOTES}
)
"""Columns of which there may be one for each language."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a column holds; `language` where the header says it, else each value's script tells."""

    field: Field
    language: str = ""


@dataclass(frozen=True)
class ColumnMapping:
    """`header` is the place of the header among the table's rows, -1 where there is none.

    `targets` has one for each column, None for those that are left out.
    """

    header: int
    targets: tuple[Target | None, ...]

    def columns_of(self, field: Field) -> tuple[int, ...]:
        return tuple(place for place, target in enumerate(self.targets) if target and target.field is field)

    @property
    def names_people(self) -> bool:
        """Whether a column tells who somebody is: by name, or by what a former import knows them by."""
        named = (Field.NAME, Field.FAMILY, Field.GIVEN, Field.CODE, Field.EMAIL)
        return any(target is not None and target.field in named for target in self.targets)

    def with_target(self, column: int, target: Target | None) -> "ColumnMapping":
        targets = list(self.targets)
        targets[column] = target
        return ColumnMapping(self.header, tuple(targets))


def header_cells(table: Table, header: int) -> tuple[str, ...]:
    """The header's words, one for each of the table's columns; empty ones without a header."""
    cells = table.rows[header] if header >= 0 else ()
    return cells + ("",) * (table.width - len(cells))


def remembered_form(headers: Iterable[str], mapping: ColumnMapping) -> dict[str, str]:
    """The mapping by its headers, as it can be kept: header → field, and language after a colon; “” left out."""
    kept: dict[str, str] = {}
    for header, target in zip(headers, mapping.targets, strict=True):
        if header:
            word = "" if target is None else target.field.value
            kept.setdefault(header, f"{word}:{target.language}" if target and target.language else word)
    return kept


def from_remembered(headers: Iterable[str], kept: Mapping[str, str], header: int) -> ColumnMapping | None:
    """The mapping that was kept for these headers; None where it is of no use any more."""
    targets: list[Target | None] = []
    headers = list(headers)
    for place, cell in enumerate(headers):
        word, _, language = kept.get(cell, "").partition(":")
        if not word or cell in headers[:place]:
            targets.append(None)
        elif word not in set(Field):
            return None
        else:
            targets.append(Target(Field(word), language))
    return ColumnMapping(header, tuple(targets))
