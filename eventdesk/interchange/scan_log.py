"""A log of scans as a file: what one entrance gives to another, by a stick or by mail. JSON, in UTF-8."""

import re
from pathlib import Path
from typing import Any

import msgspec

from eventdesk.interchange.forum_file import replace_file
from eventdesk.model.scan_logs import FORMAT_VERSION, ScanLog
from eventdesk.model.text import Text

LARGEST = 200 * 1024 * 1024
"""Bytes of the largest log that is read: a million scans."""
_PLACE = re.compile(r"`\$([^`]*)`$")


class ScanLogError(Exception):
    """A log that cannot be read or written; `str()` of it is one sentence without personal data."""


def write_scan_log(log: ScanLog, path: Path) -> None:
    """Write the log, whole or not at all. Raises ScanLogError where the disk refuses."""
    data = msgspec.json.format(msgspec.json.encode(log, enc_hook=_plain), indent=1 if len(log.scans) < 5000 else 0)
    try:
        replace_file(path, data + b"\n")
    except OSError as error:
        raise ScanLogError(f"{path.name} cannot be written: {_reason(error)}.") from None


def read_scan_log(path: Path) -> ScanLog:
    """The log in that file. Raises ScanLogError, one sentence with what is wrong with it."""
    try:
        if path.stat().st_size > LARGEST:
            raise ScanLogError(f"{path.name} is over {LARGEST // 1024**2} MB, too long for a scan log.")
        data = path.read_bytes()
    except OSError as error:
        raise ScanLogError(f"{path.name} cannot be read: {_reason(error)}.") from None
    return _decode(data, path.name)


def _decode(data: bytes, name: str) -> ScanLog:
    version = _version(data)
    if version is None:
        raise ScanLogError(f"{name} is no scan log, or damaged; export it again at the other entrance.")
    if version != FORMAT_VERSION:
        raise ScanLogError(f"{name} was made by a newer EventDesk; update EventDesk to read it.")
    try:
        log = msgspec.json.decode(data, type=ScanLog, dec_hook=_made)
    except (msgspec.ValidationError, ValueError) as error:
        # The message may hold what somebody wrote; its place does not.
        found = _PLACE.search(str(error))
        where = f" at {found.group(1).lstrip('.')}" if found and found.group(1) else ""
        raise ScanLogError(f"{name} is damaged{where}; export it again at the other entrance.") from None
    if any(not person.name for person in log.people):
        raise ScanLogError(f"{name} is damaged at people; export it again at the other entrance.")
    return log


class _Head(msgspec.Struct):
    eventdesk_scan_log: int


def _version(data: bytes) -> int | None:
    try:
        return msgspec.json.decode(data, type=_Head).eventdesk_scan_log
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} is in no scan log")


def _made(kind: type, value: Any) -> Any:
    if kind is Text and isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
        if any("\0" in one or len(one) > 2000 for one in value.values()):
            raise ValueError("not a text")
        return Text(value)
    raise ValueError("not a text")


def _reason(error: OSError) -> str:
    return error.strerror or "output error"
