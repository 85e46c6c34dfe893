"""What is wrong with a forum file, where in it, and how to mend it: one sentence, without personal data."""

import difflib
import re
from collections.abc import Iterable, Iterator

Path = tuple[str | int, ...]
"""The keys and list positions that lead to a value: `("sessions", 2, "items", 0, "title")`."""

_SINGULAR = {
    "attendees": "attendee",
    "own_fields": "field",
    "items": "item",
    "organizations": "organization",
    "people": "person",
    "releases": "release",
    "rooms": "room",
    "sessions": "session",
}
_LONGEST_SHOWN = 60
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_PERSONAL = re.compile(r"@|(?:\d[\s().-]*){7}")


class ForumFileError(Exception):
    """A forum file cannot be read or written; `str()` of it is one line for the person who gave the file."""

    def __init__(self, file: str, reason: str, place: str = "") -> None:
        self.file = one_line(file)
        self.place = place
        self.reason = reason
        between = f"{place} " if place else ""
        super().__init__(f"{self.file}: {between}{reason}")


class PlaceError(Exception):
    """A fault at a place of the forum, before it is known in which file. Caught inside this package."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(reason)

    def in_file(self, file: str, data: object) -> ForumFileError:
        """The error for the reader of `file`, whose plain `data` gives the ids of what the path leads to."""
        return ForumFileError(file, self.reason, place_name(self.path, data))


def place_name(path: Path, data: object) -> str:
    """The place in words: `sessions[2].items[0].title (session “bio”)`."""
    if not path:
        return "the file"
    within = _innermost_id(path, data)
    return dotted(path) + (f" ({within})" if within else "")


def dotted(path: Path) -> str:
    """The path as it is usually written: `sessions[2].items[0]`; list positions count from 0."""
    out = ""
    for part in path:
        if isinstance(part, int):
            out += f"[{part}]"
        else:
            out += ("." if out else "") + one_line(part)[:_LONGEST_SHOWN]
    return out


def _innermost_id(path: Path, data: object) -> str:
    found = ""
    for listed, value in _along(path, data):
        identity = value.get("id") if isinstance(value, dict) else None
        if listed in _SINGULAR and isinstance(identity, str) and shown(identity):
            found = f"{_SINGULAR[listed]} {shown(identity)}"
    return found


def _along(path: Path, data: object) -> Iterator[tuple[str, object]]:
    listed = ""
    for part in path:
        try:
            data = data[part]  # type: ignore[index]
        except (LookupError, TypeError):
            return
        if isinstance(part, int):
            yield listed, data
        else:
            listed = part


def one_line(text: str) -> str:
    """The text without anything that would break a line of a terminal or a log."""
    return _CONTROL.sub(" ", text)


def shown(value: str) -> str:
    """The value in quotation marks, or nothing where it could be an e-mail address or a phone number."""
    if _PERSONAL.search(value) or not value.strip():
        return ""
    line = one_line(value)
    return f"“{line[:_LONGEST_SHOWN]}…”" if len(line) > _LONGEST_SHOWN else f"“{line}”"


def nearest(value: str, known: Iterable[str]) -> str:
    """“; did you mean “title”?”, or nothing where no known word is near."""
    words = list(known)
    by_lower = {word.lower(): word for word in words}
    found = difflib.get_close_matches(value.lower(), by_lower, n=1, cutoff=0.6)
    return f"; did you mean “{by_lower[found[0]]}”?" if found else ""
