"""What the file of one person holds. Wall time at the forum, except `made_at` and the `at` of a change: UTC."""

from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from eventdesk.model.snapshot import Attendee, Person
from eventdesk.model.text import EMPTY, Text

FORMAT = "eventdesk-person"
VERSION = 1


class InForum(Struct, frozen=True, kw_only=True):
    """`forum` is an id, `title` that of the forum, or of its series."""

    forum: str
    title: Text


class OtherList(InForum, frozen=True, kw_only=True):
    """The same person on the list of another forum, with what is kept of them there."""

    attendee: Attendee
    own_fields: tuple["OwnValue", ...] = ()
    scans: tuple["Read", ...] = ()


class OwnValue(Struct, frozen=True, kw_only=True):
    id: str
    label: Text
    value: str


class Place(Struct, frozen=True, kw_only=True):
    """A session for which the attendee is or was registered."""

    session: str
    title: Text
    starts_at: datetime | None
    status: str
    registered_at: datetime | None
    arrived_at: datetime | None
    seat: str


class Read(Struct, frozen=True, kw_only=True):
    """A badge read at the door."""

    at: datetime
    entrance: str
    outcome: str
    session: Text
    taken_back: bool


class Part(Struct, frozen=True, kw_only=True):
    """An appearance in a programme, a statement, a photo or a contact: what it is, where, and its words."""

    kind: str
    forum: str
    where: Text = EMPTY
    words: Text = EMPTY
    more: str = ""


class Change(Struct, frozen=True, kw_only=True):
    """A step of the history: the columns it changed, each with its value before and after."""

    at: datetime
    step: str
    record: str
    state: str
    columns: dict[str, tuple[Any, Any]]


class Document(Struct, frozen=True, kw_only=True):
    """A printing or a release that was issued in which the person is."""

    kind: str
    document: str
    forum: str
    at: datetime
    language: str


class PersonFile(Struct, frozen=True, kw_only=True):
    format: str = FORMAT
    version: int = VERSION
    made_at: datetime
    forum: InForum
    languages: tuple[str, ...]
    attendee: Attendee
    own_fields: tuple[OwnValue, ...] = ()
    registrations: tuple[Place, ...] = ()
    scans: tuple[Read, ...] = ()
    person: Person | None = None
    organization: Text = EMPTY
    other_lists: tuple[OtherList, ...] = ()
    parts: tuple[Part, ...] = ()
    documents: tuple[Document, ...] = ()
    history: tuple[Change, ...] = ()
    pictures: dict[str, bytes] = {}


def as_json(found: PersonFile) -> bytes:
    """The file as JSON, UTF-8, indented; pictures are Base64."""
    return msgspec.json.format(msgspec.json.encode(found, enc_hook=_plain), indent=2) + b"\n"


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} is in no file")
