"""From a file's bytes to plain data: size, encoding, and which of the two notations it is written in."""

import codecs
import stat
from enum import Enum
from pathlib import Path

from eventdesk.interchange.forum_file.errors import ForumFileError

LARGEST_FILE = 32 * 1024 * 1024
"""Bytes. A forum of 1,000 talks and 1,000 people takes about one million."""

_YAML_ENDINGS = (".yaml", ".yml")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_TEXT = "is not a text file; give a forum file written as YAML or JSON"


class Notation(Enum):
    """How a forum file is written down."""

    JSON = "JSON"
    YAML = "YAML"


class RepeatedKey(dict[str, object]):
    """A map in which a key stands twice, which neither notation lets a reader tell afterwards."""

    def __init__(self, pairs: dict[str, object], key: str) -> None:
        super().__init__(pairs)
        self.key = key


class NotationError(Exception):
    """The text breaks its notation's rules; `line` counts from 1 (0: not known)."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


def notation_of(name: str, text: str = "") -> Notation:
    """The notation by the name's ending, else by the first character of the text."""
    lower = name.lower()
    if lower.endswith(_YAML_ENDINGS):
        return Notation.YAML
    if lower.endswith(".json") or not text:
        return Notation.JSON
    return Notation.JSON if text.lstrip()[:1] == "{" else Notation.YAML


def read_text(path: Path) -> str:
    """The text of a forum file: UTF-8, or UTF-16/32 with a byte order mark.

    Raises ForumFileError where it is missing, no plain file, over `LARGEST_FILE`, or not text. The size is
    asked before anything is read.
    """
    name = path.name or str(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ForumFileError(name, "is not a file; name the forum file itself")
        if status.st_size > LARGEST_FILE:
            raise ForumFileError(name, _too_large(status.st_size))
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise ForumFileError(name, "does not exist; check the path") from None
    except PermissionError:
        raise ForumFileError(name, "may not be read; ask for the permission to read it") from None
    except OSError as error:
        raise ForumFileError(name, f"cannot be read ({error.strerror or 'input error'})") from None
    except ValueError:  # a NUL in the path
        raise ForumFileError(name, "is not a path; check its name") from None
    return decode_text(raw, name)


def _too_large(size: int) -> str:
    limit = LARGEST_FILE // 1024 // 1024
    return (
        f"has {size / 1024 / 1024:,.0f} MB, more than the {limit} MB a forum file may have; "
        "check whether it is the right file"
    )


def decode_text(raw: bytes, name: str) -> str:
    """The text of these bytes; raises ForumFileError where they are none."""
    if len(raw) > LARGEST_FILE:
        raise ForumFileError(name, _too_large(len(raw)))
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _decoded(raw[len(mark) :], encoding, name)
    if b"\x00" in raw:
        raise ForumFileError(name, _NOT_TEXT)
    return _decoded(raw, "utf-8", name)


def _decoded(raw: bytes, encoding: str, name: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        if error.end >= len(raw) and "unexpected end" in error.reason:
            reason = "ends in the middle of a character: it is only a part of a file; get it again, whole"
        elif raw[:4] in (b"%PDF", b"PK\x03\x04") or _looks_binary(raw):
            reason = _NOT_TEXT
        else:
            line = raw.count(b"\n", 0, error.start) + 1
            reason = f"is not UTF-8 text (line {line}); save it with the encoding UTF-8"
        raise ForumFileError(name, reason) from None
    if "\x00" in text:
        raise ForumFileError(name, _NOT_TEXT)
    return text


def _looks_binary(raw: bytes) -> bool:
    sample = raw[:4096]
    control = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in sample)
    return control * 50 > len(sample)


def parse_text(text: str, name: str) -> object:
    """Plain data of the text: maps, lists, strings, whole numbers, floats, true, false and null.

    Raises ForumFileError where the text is empty or breaks the rules of its notation.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise ForumFileError(name, "is empty; give a forum file with “eventdesk: 1” and “forum”")
    notation = notation_of(name, text)
    try:
        if notation is Notation.JSON:
            from eventdesk.interchange.forum_file.json_text import parse_json

            return parse_json(text)
        from eventdesk.interchange.forum_file.yaml_text import parse_yaml

        return parse_yaml(text)
    except NotationError as fault:
        at = f" at line {fault.line}" if fault.line else ""
        raise ForumFileError(name, f"is not valid {notation.value}{at}: {fault.reason}") from None
