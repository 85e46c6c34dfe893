"""The shape of a forum file, taken from the snapshot's definition: which keys, which types, what is short."""

from dataclasses import dataclass
from functools import cache

import msgspec
from msgspec import inspect

from eventdesk.model import snapshot

Shape = inspect.Type

FORMAT_KEY = "eventdesk"
FORMAT_VERSION = 1
SHORT_FORM: dict[type, str] = {snapshot.Appearance: "person"}
"""Maps that may be written as the one value they must have: an appearance as its person's id."""

# They tell which row a value came from: the database's business, never the file's.
_NOT_IN_FILES = frozenset({"uid", "version"})

# Keys whose strings are language tags.
LANGUAGE_KEYS = frozenset({"language", "languages", "interpretation"})


@dataclass(frozen=True)
class Key:
    """One key of a map: `attribute` is the snapshot's name for it, `key` the file's."""

    attribute: str
    key: str
    shape: Shape
    required: bool
    nullable: bool
    default: object


@cache
def keys_of(struct: type) -> dict[str, Key]:
    """The keys a map of this kind may have in a file, by name, in the order they are written."""
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    return {field.encode_name: _key(field) for field in info.fields if field.name not in _NOT_IN_FILES}


def _key(field: inspect.Field) -> Key:
    shape = field.type
    nullable = False
    if isinstance(shape, inspect.UnionType):
        (shape,) = [part for part in shape.types if not isinstance(part, inspect.NoneType)]
        nullable = True
    default = field.default
    if field.default_factory is not msgspec.NODEFAULT:
        default = field.default_factory()
    return Key(field.name, field.encode_name, shape, field.required, nullable, default)
