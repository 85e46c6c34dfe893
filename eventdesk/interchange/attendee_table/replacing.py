"""Find and replace over a list's texts, looked at before it is done."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import regex

from eventdesk.interchange.attendee_table.changes import (
    EVERY,
    CellChange,
    Changer,
    Plan,
    Tell,
    checked_codes,
    silent,
)
from eventdesk.interchange.attendee_table.columns import Column, Kind
from eventdesk.interchange.attendee_table.people import People
from eventdesk.interchange.attendee_table.reading import Reader
from eventdesk.interchange.attendee_table.words import Words
from eventdesk.interchange.attendee_table.wrong import Wrong
from eventdesk.model.snapshot import Attendee
from eventdesk.model.text import Text

SEARCHED = (Kind.WORDS, Kind.LINE, Kind.EMAIL, Kind.PHONE, Kind.CATEGORY, Kind.CODE, Kind.TAGS)
"""Kinds of columns whose text is searched."""
_LONGEST_PATTERN = 1000
_PATIENCE = 0.25  # seconds that a pattern may need for one cell
_ALL_PATIENCE = 60.0  # … and beyond the usual for all


class BadPattern(Exception):
    """A pattern that cannot be searched for. `kind` says why, `place` at which character, from 1."""

    def __init__(self, kind: str, place: int = 0) -> None:
        super().__init__(_BAD[kind].format(place=place))
        self.kind, self.place = kind, place


_BAD = {
    "empty": "Write what to look for.",
    "long": "The pattern is too long; shorten it.",
    "bracket": "Near character {place} a bracket is not closed, or one closes that never opened. "
    "Write \\( for the sign itself.",
    "set": "Near character {place} a set [ … ] is not closed. Write \\[ for the sign itself.",
    "repeat": "There is nothing to repeat before character {place}. Write \\* or \\+ or \\? for the sign itself.",
    "escape": "The sign after the backslash at character {place} means nothing. Write two backslashes for one.",
    "other": "The pattern cannot be read at character {place}.",
    "group": "The replacement names a group that the pattern has not.",
    "slow": "The pattern takes far too long on some cells. Repeat fewer things within one another.",
}


@dataclass(frozen=True)
class Search:
    """What to look for and what to put in its place; `whole`: only where it is all of a cell.

    With `pattern`, both are regular expressions’: \\1 in the replacement is what the first group found.
    """

    find: str
    replacement: str = ""
    case: bool = False
    whole: bool = False
    pattern: bool = False


def replacer(search: Search) -> Callable[[str], str]:
    """The function that does it to one text; equal to its argument where nothing is found. Raises BadPattern.

    So does the function itself, for a pattern that would keep it busy.
    """
    if not search.find:
        raise BadPattern("empty")
    if len(search.find) > _LONGEST_PATTERN or len(search.replacement) > _LONGEST_PATTERN:
        raise BadPattern("long")
    return _by_pattern(search) if search.pattern else _by_words(search)


def _by_words(search: Search) -> Callable[[str], str]:
    flags = 0 if search.case else re.IGNORECASE
    body = re.escape(search.find)
    found = re.compile(rf"\A(?:{body})\Z" if search.whole else body, flags)
    return lambda text: found.sub(lambda _match: search.replacement, text)


def _by_pattern(search: Search) -> Callable[[str], str]:
    flags = regex.V0 | (0 if search.case else regex.IGNORECASE)
    try:
        found = regex.compile(rf"\A(?:{search.find})\Z" if search.whole else search.find, flags)
    except regex.error as error:
        raise _bad(error, search) from None
    except (RecursionError, OverflowError, MemoryError):
        raise BadPattern("slow") from None
    _check_template(found, search.replacement)
    spent = [0.0]

    def replace(text: str) -> str:
        begun = time.monotonic()
        try:
            # The engine looks at the clock and stops; nothing else could stop it.
            out: str = found.sub(search.replacement, text, timeout=_PATIENCE)
        except TimeoutError:
            raise BadPattern("slow") from None
        spent[0] += time.monotonic() - begun
        if spent[0] > _ALL_PATIENCE:
            raise BadPattern("slow")
        return out

    return replace


def _check_template(found: Any, replacement: str) -> None:
    names = re.findall(r"(?<!\\)(?:\\\\)*\\(?:g<([^>]*)>|(\d))", replacement)
    for named, number in names:
        group = named or number
        known = group in found.groupindex or (group.isdigit() and int(group) <= found.groups)
        if not known:
            raise BadPattern("group")
    try:
        found.sub(replacement, "", timeout=_PATIENCE)
        regex.sub(r"()()()()()()()()()", replacement, "") if not found.groupindex else None
    except TimeoutError:
        raise BadPattern("slow") from None
    except (regex.error, IndexError):
        raise BadPattern("escape", replacement.find("\\") + 1) from None


def _bad(error: Any, search: Search) -> BadPattern:
    """The engine's complaint as one of ours."""
    before = len(r"\A(?:") if search.whole else 0
    said, place = str(error.msg), min(max(1, (error.pos or 0) + 1 - before), len(search.find))
    for words, kind in (
        ("missing )", "bracket"),
        ("unbalanced paren", "bracket"),
        ("parenthesis", "bracket"),
        ("missing ]", "set"),
        ("unterminated character set", "set"),
        ("bad set", "set"),
        ("nothing to repeat", "repeat"),
        ("multiple repeat", "repeat"),
        ("bad escape", "escape"),
    ):
        if words in said:
            return BadPattern(kind, place)
    return BadPattern("other", place)


def plan_replacing(
    people: People,
    words: Words,
    search: Search,
    columns: Sequence[Column],
    uids: Sequence[str],
    tell: Tell = silent,
) -> Plan:
    """What would become of those attendees' texts in these columns, each cell a change. Raises BadPattern.

    Words are searched in all their languages, those of a column for one language in it alone. What a column does
    not accept is told as wrong.
    """
    replace, reader, changer = replacer(search), Reader(words), Changer(people)
    searched = [column for column in _once(columns) if column.kind in SEARCHED and column.editable]
    changes: list[CellChange] = []
    for place, uid in enumerate(uids):
        if place % EVERY == 0:
            tell(place, len(uids))
        attendee = people.by_uid[uid]
        for column in searched:
            changes += _replaced(attendee, column, replace, reader, changer)
    return Plan(checked_codes(people.snapshot, changes), columns=tuple(searched))


def _once(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns without those for one language of words that are searched in all of theirs."""
    whole = {column.name for column in columns if not column.language}
    for column in dict.fromkeys(columns):
        if not column.language or column.name not in whole:
            yield column


def _replaced(
    attendee: Attendee, column: Column, replace: Callable[[str], str], reader: Reader, changer: Changer
) -> Iterator[CellChange]:
    value = changer.people.value(attendee, column)
    if isinstance(value, Text):
        tags = (column.language,) if column.language else tuple(value)
        for tag in tags:
            before = value.get(tag, "")
            if before and (after := replace(before)) != before:
                read = reader.read(after, column)
                if isinstance(read, Wrong):
                    yield CellChange(attendee.uid, column, before, after, tag, read)
                elif (change := changer.words(attendee, column, tag, before, read)) is not None:
                    yield change
        return
    if value:
        yield from _replaced_value(attendee, column, value, replace, reader)


def _replaced_value(
    attendee: Attendee, column: Column, value: Any, replace: Callable[[str], str], reader: Reader
) -> Iterator[CellChange]:
    before = list(value) if isinstance(value, tuple) else value
    if isinstance(before, list):
        parts = (replace(one).strip() for one in before)
        new: Any = list(dict.fromkeys(part for part in parts if part))
    else:
        typed = replace(before)
        new = reader.read(typed, column) if typed != before else before
        if isinstance(new, Wrong):
            yield CellChange(attendee.uid, column, before, typed, wrong=new)
            return
    if new != before:
        yield CellChange(attendee.uid, column, before, new)
