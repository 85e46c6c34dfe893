"""A forum snapshot to plain data, in the order of the format's keys, without what is left at its default."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

import msgspec

from eventdesk.interchange.forum_file.shape import FORMAT_KEY, FORMAT_VERSION, SHORT_FORM, keys_of
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text


def encode_forum(snapshot: ForumSnapshot) -> dict[str, object]:
    """Maps, lists, strings, whole numbers, true and false; `uid` and `version` of rows are left out."""
    languages = snapshot.forum.languages
    # With one language a plain string says as much as a map; with more it would hide which one it is.
    encoder = _Encoder(languages[0] if len(languages) == 1 else "")
    return {FORMAT_KEY: FORMAT_VERSION, **encoder.mapping(snapshot)}


def encode_part(value: msgspec.Struct) -> dict[str, object]:
    """A part of a forum by itself, such as a house style; its texts are maps by language."""
    return _Encoder("").mapping(value)


class _Encoder:
    def __init__(self, only_language: str) -> None:
        self.only_language = only_language

    def mapping(self, value: msgspec.Struct) -> dict[str, object]:
        out = {}
        for name, key in keys_of(type(value)).items():
            part = getattr(value, key.attribute)
            if key.required or part != key.default:
                out[name] = self.value(part)
        return out

    def value(self, value: object) -> object:
        if isinstance(value, msgspec.Struct):
            whole = self.mapping(value)
            short = SHORT_FORM.get(type(value))
            return whole[short] if short is not None and list(whole) == [short] else whole
        if isinstance(value, Text):
            return self._text(value)
        if isinstance(value, tuple):
            return [self.value(part) for part in value]
        if isinstance(value, Mapping):
            return {str(key): self.value(part) for key, part in value.items()}
        if isinstance(value, datetime):
            return wall_time(value)
        if isinstance(value, date):
            return value.isoformat()
        return str(value) if isinstance(value, StrEnum) else value

    def _text(self, text: Text) -> object:
        if not text:
            return ""
        if list(text) == [self.only_language]:
            return text[self.only_language]
        return dict(text)


def wall_time(time: datetime) -> str:
    """`2026-05-14T09:30`; seconds only where there are any."""
    exact = time.second or time.microsecond
    return time.isoformat() if exact else time.isoformat(timespec="minutes")
