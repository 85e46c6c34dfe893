"""Plain data to a forum snapshot: every key known, every value of its type, or a PlaceError that says where.

msgspec's own conversion is not used for this step because its messages name Python's types and stop at the
first list of a map; the shape it follows is msgspec's (see `shape`).
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from msgspec import inspect

from eventdesk.interchange.forum_file.errors import Path, PlaceError, nearest, shown
from eventdesk.interchange.forum_file.shape import (
    FORMAT_KEY,
    FORMAT_VERSION,
    LANGUAGE_KEYS,
    SHORT_FORM,
    Key,
    Shape,
    keys_of,
)
from eventdesk.interchange.forum_file.source import RepeatedKey
from eventdesk.model.snapshot import Credit, Forum, ForumSnapshot
from eventdesk.model.text import Text, canonical_tag

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_WALL_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([0-9]{2}):([0-9]{2})(:[0-9]{2}(\.[0-9]{1,6})?)?")
_OFFSET = re.compile(r"(Z|[-+][0-9]{2}:?([0-9]{2})?)$", re.IGNORECASE)
_BEGINNING = f"“{FORMAT_KEY}: {FORMAT_VERSION}”"
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")


def decode_forum(data: object) -> ForumSnapshot:
    """Raises PlaceError for the first fault, in the order of the format's keys."""
    if not isinstance(data, dict):
        raise PlaceError((), f"must be a map that begins with {_BEGINNING}, but is {_found(data)}")
    _check_format(data)
    body = {key: value for key, value in data.items() if key != FORMAT_KEY}
    if isinstance(data, RepeatedKey):
        body = RepeatedKey(body, data.key)
    decoder = _Decoder(_main_language(data))
    snapshot = decoder.struct(ForumSnapshot, body, ())
    assert isinstance(snapshot, ForumSnapshot)
    return snapshot


def decode_part(struct: type, data: object, language: str = "en") -> object:
    """A part of a forum by itself, such as a house style; plain strings are in `language`. Raises PlaceError."""
    return _Decoder(language).struct(struct, data, ())


def _check_format(data: dict[str, object]) -> None:
    if FORMAT_KEY not in data:
        raise PlaceError((), f"has no key “{FORMAT_KEY}”; begin a forum file with {_BEGINNING}")
    version = data[FORMAT_KEY]
    if type(version) is not int or version < 1:
        raise PlaceError((FORMAT_KEY,), f"must be the format’s version; write {_BEGINNING}")
    if version > FORMAT_VERSION:
        raise PlaceError((FORMAT_KEY,), "tells of a newer format; read the file with a newer EventDesk")


def _main_language(data: dict[str, object]) -> str:
    """The language that plain strings are in. Faults in it are told when the forum itself is decoded."""
    forum = data.get("forum")
    languages = forum.get("languages") if isinstance(forum, dict) else None
    if isinstance(languages, list) and languages and isinstance(languages[0], str):
        try:
            return canonical_tag(languages[0])
        except ValueError:
            pass
    default = keys_of(Forum)["languages"].default
    assert isinstance(default, tuple)
    return str(default[0])


class _Decoder:
    def __init__(self, language: str) -> None:
        self.language = language
        self._by_shape: dict[type, Callable[[Any, object, Path], object]] = {
            inspect.StructType: lambda shape, data, path: self.struct(shape.cls, data, path),
            inspect.VarTupleType: self._list,
            inspect.DictType: self._dict,
            inspect.EnumType: _enum,
            inspect.CustomType: self._text,
            inspect.StrType: _string,
            inspect.IntType: _whole,
            inspect.BoolType: _truth,
            inspect.DateType: _day,
            inspect.DateTimeType: _wall_time,
        }

    def value(self, shape: Shape, data: object, path: Path) -> object:
        return self._by_shape[type(shape)](shape, data, path)

    def struct(self, struct: type, data: object, path: Path) -> object:
        if struct in SHORT_FORM and isinstance(data, str):
            data = {SHORT_FORM[struct]: data}
        elif struct in SHORT_FORM and not isinstance(data, dict):
            what = f"a {SHORT_FORM[struct]}’s id or a map with the key “{SHORT_FORM[struct]}”"
            raise PlaceError(path, f"must be {what}, but is {_found(data)}{_quote_remedy(data)}")
        keys = keys_of(struct)
        mapping = _mapping(data, path)
        for written in mapping:
            if written not in keys:
                raise PlaceError(path, _unknown_key(written, keys))
        values = {}
        for name, key in keys.items():
            if mapping.get(name) is not None:
                values[key.attribute] = self._keyed(key, mapping[name], (*path, name))
            elif key.required:
                raise PlaceError(path, f"has no “{name}”; add it")
        return struct(**values)

    def _keyed(self, key: Key, data: object, path: Path) -> object:
        value = self.value(key.shape, data, path)
        if value == Credit():  # an empty `as` credits nothing
            return None
        if key.key in LANGUAGE_KEYS:
            if isinstance(value, tuple):
                return tuple(_tag(tag, (*path, i)) for i, tag in enumerate(value))
            return _tag(value, path) if value else value
        return value

    def _list(self, shape: inspect.VarTupleType, data: object, path: Path) -> object:
        if not isinstance(data, list):
            raise PlaceError(path, f"must be a list, but is {_found(data)}; write it as [first, second]")
        return tuple(self.value(shape.item_type, value, (*path, i)) for i, value in enumerate(data))

    def _dict(self, shape: inspect.DictType, data: object, path: Path) -> object:
        return {
            self._dict_key(shape, key, path): self.value(shape.value_type, value, (*path, key))
            for key, value in _mapping(data, path).items()
        }

    def _dict_key(self, shape: inspect.DictType, key: str, path: Path) -> object:
        _refuse_unstorable(key, path)
        is_word = isinstance(shape.key_type, inspect.EnumType)
        return self.value(shape.key_type, key, (*path, key)) if is_word else key

    def _text(self, shape: inspect.CustomType, data: object, path: Path) -> Text:
        assert shape.cls is Text
        if isinstance(data, str):
            _refuse_unstorable(data, path)
            return Text({self.language: data})
        if not isinstance(data, dict):
            remedy = _quote_remedy(data)
            raise PlaceError(path, f"must be text or a map from language to text, but is {_found(data)}{remedy}")
        values: dict[str, str] = {}
        for written, string in _mapping(data, path).items():
            tag = _tag(written, path, "has a key that is not a language tag")
            if tag in values:
                raise PlaceError(path, f"has the language “{tag}” twice; keep one of the two")
            if string is not None:
                values[tag] = _string(None, string, (*path, written))
        return Text(values)


def _mapping(data: object, path: Path) -> dict[str, object]:
    if not isinstance(data, dict):
        raise PlaceError(
            path, f"must be a map of keys and values, but is {_found(data)}; write it as {{key: value}}"
        )
    if isinstance(data, RepeatedKey):
        raise PlaceError(path, f"has the key {shown(data.key) or 'of one name'} twice; keep one of the two")
    return data


def _unknown_key(key: str, known: dict[str, Key]) -> str:
    name = shown(key)
    hint = nearest(key, known)
    if not name:
        return "has an unknown key; take it away"
    return f"has the unknown key {name}" + (hint or f"; take it away, or use one of: {', '.join(known)}")


def _tag(value: object, path: Path, otherwise: str = "is not a language tag") -> str:
    text = _string(None, value, path)
    try:
        return canonical_tag(text)
    except ValueError:
        word = f" ({shown(text)})" if shown(text) else ""
        raise PlaceError(path, f"{otherwise}{word}; write one such as “en”, “ko” or “zh-Hant”") from None


def _enum(shape: inspect.EnumType, data: object, path: Path) -> StrEnum:
    words = [str(member.value) for member in shape.cls]
    if isinstance(data, str) and data in words:
        return shape.cls(data)  # type: ignore[return-value]
    choice = f"must be one of: {', '.join(words)}"
    if not isinstance(data, str):
        raise PlaceError(path, f"{choice}; it is {_found(data)}")
    raise PlaceError(path, f"{choice}{nearest(data, words)}")


def _string(shape: inspect.StrType | None, data: object, path: Path) -> str:
    if not isinstance(data, str):
        raise PlaceError(path, f"must be text, but is {_found(data)}{_quote_remedy(data)}")
    _refuse_unstorable(data, path)
    if shape is not None and shape.min_length and not data.strip():
        raise PlaceError(path, "is empty; give it a value")
    if shape is not None and shape.max_length is not None and len(data) > shape.max_length:
        raise PlaceError(path, f"is longer than {shape.max_length} characters; shorten it")
    if shape is not None and shape.pattern is not None and not re.search(shape.pattern, data):
        # The one pattern of the format is that of colours.
        raise PlaceError(path, "is not a colour; write # and six hexadecimal digits, such as “#1f4e8c”")
    return data


def _refuse_unstorable(text: str, path: Path) -> None:
    if _UNSTORABLE.search(text):
        raise PlaceError(path, "holds a NUL or half of a character (a lone surrogate); take it away")


def _whole(shape: inspect.IntType, data: object, path: Path) -> int:
    if type(data) is not int:
        remedy = (
            "; write it without quotation marks" if isinstance(data, str) and data.isdigit() else "; correct it"
        )
        raise PlaceError(path, f"must be a whole number, but is {_found(data)}{remedy}")
    too_small = shape.ge is not None and data < shape.ge
    if too_small or (shape.le is not None and data > shape.le):
        raise PlaceError(path, f"must be a number from {shape.ge} to {shape.le}; correct it")
    return data


def _truth(shape: inspect.BoolType, data: object, path: Path) -> bool:
    if not isinstance(data, bool):
        remedy = "; write it without quotation marks" if isinstance(data, str) else "; correct it"
        raise PlaceError(path, f"must be true or false, but is {_found(data)}{remedy}")
    return data


def _day(shape: inspect.DateType, data: object, path: Path) -> date:
    if not isinstance(data, str) or not _DATE.fullmatch(data):
        raise PlaceError(path, "is not a date; write it as year-month-day, such as 2026-05-14")
    try:
        return date.fromisoformat(data)
    except ValueError:
        raise PlaceError(path, f"is not a day of the calendar ({data}); correct it") from None


def _wall_time(shape: inspect.DateTimeType, data: object, path: Path) -> datetime:
    if isinstance(data, str) and "T" in data and _OFFSET.search(data.split("T", 1)[1]):
        raise PlaceError(
            path,
            "has an offset from UTC, but times are wall time at the forum’s place; "
            "write it without Z or offset, such as 2026-05-14T09:30",
        )
    if not isinstance(data, str) or not _WALL_TIME.fullmatch(data):
        raise PlaceError(path, "is not a wall time; write it as day and time, such as 2026-05-14T09:30")
    try:
        return datetime.fromisoformat(data)
    except ValueError:
        raise PlaceError(path, f"is not a time of the calendar ({data}); correct it") from None


def _found(data: object) -> str:
    if data is None:
        return "empty"
    if isinstance(data, bool):
        return "true or false"
    names: dict[type, str] = {int: "a whole number", float: "a decimal number", str: "text", list: "a list"}
    return names.get(type(data), "a map")


def _quote_remedy(data: object) -> str:
    return "; put it in quotation marks" if isinstance(data, bool | int | float) else "; correct it"
