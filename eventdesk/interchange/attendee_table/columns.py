"""The columns of a list of attendees as data: what each holds, and which of them may be edited."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.model.kinds import OwnFieldKind
from eventdesk.model.registering import LONGEST_VALUE
from eventdesk.model.snapshot import ForumSnapshot, OwnField

FIELD = "field:"
"""What the key of a column begins with that is an own field; the field's id follows."""


class Kind(StrEnum):
    """What a column's cells accept."""

    WORDS = "words"
    LINE = "line"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    CATEGORY = "category"
    STATUS = "status"
    CODE = "code"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"
    FLAG = "flag"
    CHOICE = "choice"
    LANGUAGES = "languages"
    TAGS = "tags"
    MADE = "made"
    """Text that the program makes from other data."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `key` is the column's of `records.Attendee`, with `:ko` for one language of it alone, or
    `field:` with an own field's id. `private`: not exported unless asked for. `limit` in characters."""

    key: str
    kind: Kind
    language: str = ""
    private: bool = False
    fixed: bool = False
    choices: tuple[str, ...] = ()
    limit: int = 300
    most: int = 1_000_000_000

    @property
    def name(self) -> str:
        """The key without its language."""
        return self.key.removesuffix(f":{self.language}") if self.language else self.key

    @property
    def field(self) -> str:
        """The id of the own field; empty for other columns."""
        return self.key.removeprefix(FIELD) if self.key.startswith(FIELD) else ""

    @property
    def editable(self) -> bool:
        return not self.fixed


_COLUMNS = (
    Column("name", Kind.WORDS, limit=200),
    Column("organization", Kind.WORDS),
    Column("job", Kind.WORDS),
    Column("category", Kind.CATEGORY, limit=80),
    Column("status", Kind.STATUS),
    Column("status_on", Kind.DATE, fixed=True),
    Column("side", Kind.LINE, limit=80),
    Column("country", Kind.COUNTRY),
    Column("email", Kind.EMAIL),
    Column("phone", Kind.PHONE),
    Column("code", Kind.CODE, limit=40),
    Column("checked_in_at", Kind.MOMENT, fixed=True),
    Column("sessions", Kind.MADE, fixed=True),
    Column("accompanies", Kind.MADE, fixed=True),
    Column("seat", Kind.LINE, limit=80),
    Column("precedence", Kind.NUMBER, most=9999),
    Column("languages", Kind.LANGUAGES),
    Column("tags", Kind.TAGS, limit=500),
    Column("dietary", Kind.WORDS, limit=1000, private=True),
    Column("access", Kind.WORDS, limit=1000, private=True),
    Column("consent_photo", Kind.FLAG),
    Column("consent_photo_on", Kind.DATE, private=True),
    Column("consent_photo_source", Kind.LINE, private=True),
    Column("consent_press_list", Kind.FLAG),
    Column("consent_press_list_on", Kind.DATE, private=True),
    Column("consent_press_list_source", Kind.LINE, private=True),
    Column("certificate_number", Kind.MADE, fixed=True),
    Column("certificate_on", Kind.DATE, fixed=True),
    Column("notes", Kind.WORDS, limit=5000, private=True),
)
_OWN_KINDS = {
    OwnFieldKind.TEXT: Kind.LINE,
    OwnFieldKind.NUMBER: Kind.NUMBER,
    OwnFieldKind.DATE: Kind.DATE,
    OwnFieldKind.CHOICE: Kind.CHOICE,
    OwnFieldKind.FLAG: Kind.FLAG,
}
CONSENTS = ("consent_photo", "consent_press_list")
"""Each has a date and a source: `_on` and `_source`."""


def attendee_columns(snapshot: ForumSnapshot) -> tuple[Column, ...]:
    """All columns that the forum's attendees have: each name also by language where it has several."""
    languages = snapshot.languages if len(snapshot.languages) > 1 else ()
    columns: list[Column] = []
    for column in _COLUMNS:
        columns.append(column)
        if column.kind is Kind.WORDS:
            columns += [
                Column(f"{column.key}:{tag}", Kind.WORDS, tag, column.private, limit=column.limit)
                for tag in languages
            ]
    return (*columns, *(_own_column(field) for field in snapshot.own_fields))


def _own_column(field: OwnField) -> Column:
    return Column(FIELD + field.id, _OWN_KINDS[field.kind], choices=field.choices, limit=LONGEST_VALUE)


def columns_of(snapshot: ForumSnapshot, keys: Iterable[str]) -> tuple[Column, ...]:
    """The columns of these keys, in their order. Raises KeyError for a key that the forum has not."""
    known = {column.key: column for column in attendee_columns(snapshot)}
    return tuple(known[key] for key in keys)


HEADINGS: Mapping[str, str] = {
    "name": "Name",
    "organization": "Organization",
    "job": "Position",
    "category": "Category",
    "status": "Status",
    "status_on": "Since",
    "side": "Side",
    "country": "Country",
    "email": "Email",
    "phone": "Phone",
    "code": "Code",
    "checked_in_at": "Arrived at",
    "sessions": "Sessions",
    "accompanies": "Accompanies",
    "seat": "Seat",
    "precedence": "Precedence",
    "languages": "Languages",
    "tags": "Tags",
    "dietary": "Dietary needs",
    "access": "Access needs",
    "consent_photo": "Photo consent",
    "consent_photo_on": "Photos agreed on",
    "consent_photo_source": "Photos agreed by",
    "consent_press_list": "Press list",
    "consent_press_list_on": "Press agreed on",
    "consent_press_list_source": "Press agreed by",
    "certificate_number": "Certificate",
    "certificate_on": "Certified on",
    "notes": "Notes",
}
"""In English; the window has its own."""


def heading(column: Column, snapshot: ForumSnapshot, say: Callable[[str], str] = HEADINGS.__getitem__) -> str:
    """What the column is called, `Name (ko)` for one language of it; an own field by its label."""
    if column.field:
        label = next((own.label for own in snapshot.own_fields if own.id == column.field), None)
        return label.pick(snapshot.languages[0], snapshot.languages) if label else column.field
    said = say(column.name)
    return f"{said} ({column.language})" if column.language else said
