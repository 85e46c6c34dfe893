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
    SIDE = "side"
    ACCOMPANIES = "accompanies"
    ACCESS = "access"
    SEAT = "seat"
    PRECEDENCE = "precedence"
    SESSIONS = "sessions"
    STATUS_DATE = "status_date"
    OWN = "own"
    HONORIFIC = "honorific"
    DEPARTMENT = "department"
    BIOGRAPHY = "biography"
    DAY = "day"
    TIME = "time"
    START = "start"
    END = "end"
    DURATION = "duration"
    ROOM = "room"
    TRACK = "track"
    SESSION_TITLE = "session_title"
    TITLE = "title"
    KIND = "kind"
    SPEAKERS = "speakers"
    MODERATOR = "moderator"
    PANELISTS = "panelists"
    ABSTRACT = "abstract"
    LANGUAGE = "language"


class Subject(StrEnum):
    """What the rows of a table are."""

    ATTENDEES = "attendees"
    SPEAKERS = "speakers"
    PROGRAMME = "programme"

    @property
    def fields(self) -> tuple[Field, ...]:
        """What their columns may hold, in the order in which it is offered."""
        return _FIELDS[self]


_ALL = tuple(Field)
_FIELDS = {
    Subject.ATTENDEES: _ALL[: _ALL.index(Field.OWN) + 1],
    Subject.SPEAKERS: (
        Field.NAME, Field.FAMILY, Field.GIVEN, Field.HONORIFIC, Field.ORGANIZATION, Field.JOB, Field.DEPARTMENT,
        Field.COUNTRY, Field.EMAIL, Field.PHONE, Field.LANGUAGES, Field.BIOGRAPHY, Field.PRECEDENCE, Field.NOTES,
    ),
    Subject.PROGRAMME: (
        Field.SESSION_TITLE, Field.TITLE, Field.SPEAKERS, Field.DAY, Field.TIME, Field.START, Field.END,
        Field.DURATION, Field.ROOM, Field.TRACK, Field.KIND, Field.MODERATOR, Field.PANELISTS, Field.ABSTRACT,
        Field.LANGUAGE, Field.ORGANIZATION, Field.JOB, Field.NOTES,
    ),
}  # fmt: skip


LOCALIZED = frozenset(
    {
        Field.NAME,
        Field.FAMILY,
        Field.GIVEN,
        Field.ORGANIZATION,
        Field.JOB,
        Field.DIETARY,
        Field.ACCESS,
        Field.NOTES,
        Field.HONORIFIC,
        Field.DEPARTMENT,
        Field.BIOGRAPHY,
        Field.ROOM,
        Field.TRACK,
        Field.SESSION_TITLE,
        Field.TITLE,
        Field.ABSTRACT,
    }
)
"""Columns of which there may be one for each language."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a column holds; `language` where the header says it, else each value's script tells.

    `detail` is the status of a `STATUS_DATE`, the id of the session of a `SESSIONS` column that is for one
    session, and the id of an `OWN` field, or its label where the forum has no such field yet.
    """

    field: Field
    language: str = ""
    detail: str = ""

    @property
    def word(self) -> str:
        """As it is kept: field, language and detail with colons between, those that are there."""
        return ":".join((self.field.value, self.language, self.detail)).rstrip(":")


def target_from(word: str) -> Target | None:
    """The target of a `Target.word`; None where it is none any more."""
    field, _, rest = word.partition(":")
    language, _, detail = rest.partition(":")
    return Target(Field(field), language, detail) if field in set(Field) else None


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

    @property
    def asks_others(self) -> bool:
        """Whether a column is about more than the row itself: places in sessions, or whom somebody accompanies."""
        return any(target and target.field in (Field.SESSIONS, Field.ACCOMPANIES) for target in self.targets)

    def with_target(self, column: int, target: Target | None) -> "ColumnMapping":
        targets = list(self.targets)
        targets[column] = target
        return ColumnMapping(self.header, tuple(targets))


def column_of(field: Field) -> str:
    """The name under which a checked row holds what is in columns of that field."""
    return {Field.STATUS_DATE: "status_dates", Field.OWN: "fields"}.get(field, field.value)


def header_cells(table: Table, header: int) -> tuple[str, ...]:
    """The header's words, one for each of the table's columns; empty ones without a header."""
    cells = table.rows[header] if header >= 0 else ()
    return cells + ("",) * (table.width - len(cells))


def remembered_form(headers: Iterable[str], mapping: ColumnMapping) -> dict[str, str]:
    """The mapping by its headers, as it can be kept: header → field, and language after a colon; “” left out."""
    kept: dict[str, str] = {}
    for header, target in zip(headers, mapping.targets, strict=True):
        if header:
            kept.setdefault(header, "" if target is None else target.word)
    return kept


def from_remembered(headers: Iterable[str], kept: Mapping[str, str], header: int) -> ColumnMapping | None:
    """The mapping that was kept for these headers; None where it is of no use any more."""
    targets: list[Target | None] = []
    headers = list(headers)
    for place, cell in enumerate(headers):
        word = kept.get(cell, "")
        target = target_from(word)
        if word and target is None:
            return None
        targets.append(None if cell in headers[:place] else target)
    return ColumnMapping(header, tuple(targets))
