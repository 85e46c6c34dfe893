"""What a form needs to know about a field: plain data."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from eventdesk.desktop.desk import Desk
    from eventdesk.desktop.forms.editor import Editor
    from eventdesk.workspace.edit import Edit


class FieldKind(Enum):
    """How a column's value is shown and typed. In brackets: the type of the value."""

    TEXT = auto()
    """A line in each of the forum's languages (`Text`)."""
    PROSE = auto()
    """Several lines in each of the forum's languages (`Text`)."""
    LINE = auto()
    """A line (`str`)."""
    NUMBER = auto()
    """A whole number from 0 (`int | None`)."""
    DATE = auto()
    """`date | None`."""
    WALL_TIME = auto()
    """Day and time at the forum's place (naive `datetime | None`); 0930 and 9:30 are both read."""
    CHOICE = auto()
    """One of `Field.choices` (their values)."""
    FLAG = auto()
    """Yes or no (`bool`)."""
    LANGUAGE = auto()
    """A language tag, or an empty string (`str`)."""
    LANGUAGES = auto()
    """Language tags in order (`tuple[str, ...]`, stored as a list)."""
    COUNTRY = auto()
    """An ISO 3166-1 code, or an empty string (`str`)."""
    TIMEZONE = auto()
    """An IANA zone (`str`)."""
    PERSON = auto()
    """A person's uid (`str | None`); someone new can be added by typing the name."""
    ORGANIZATION = auto()
    """An organization's uid (`str | None`); a new one likewise."""
    ROOM = auto()
    """The uid of one of the forum's rooms (`str | None`); a new one likewise."""
    IMAGE = auto()
    """The name of a stored picture (`str | None`)."""
    TAGS = auto()
    """Words in order (`tuple[str, ...]`, stored as a list)."""


@dataclass(frozen=True)
class Choice:
    value: object
    label: str


@dataclass(frozen=True)
class Field:
    """One field of a form.

    `name` is the record's column. `check` gives a sentence for a value that will not do. `half` puts it beside
    a neighbour that is half too. `group` begins a group of that heading. `store(edit, uid, value)` stores the
    value by other means than setting the column (a PERSON's, ORGANIZATION's or ROOM's value is a uid by then,
    an IMAGE's is a `NewPicture` or None).
    """

    name: str
    label: str
    kind: FieldKind
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = False
    check: Callable[[Any], str | None] | None = None
    half: bool = False
    group: str = ""
    store: "Callable[[Edit, str, Any], object] | None" = None
    editor: "Callable[[Desk], Editor] | None" = None
    """Makes the editor where none of the kinds will do; `kind` then says what type the value has."""
    lines: int = 4
    """Height of PROSE at the least."""
    day: "Callable[[], date | None] | None" = None
    """WALL_TIME: the day that is meant where only a time is typed; without it, the forum's first."""
