"""Changes of single cells, looked at before they are stored: what each was, what it becomes, what is wrong."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from eventdesk.interchange.attendee_table.columns import Column, Kind
from eventdesk.interchange.attendee_table.people import People, stored
from eventdesk.interchange.attendee_table.wrong import Wrong, WrongKind
from eventdesk.interchange.attendees.contents import Tongues, script_of_text
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_batch import RowChange

EVERY = 2000
"""Rows between two looks at whether one should stop."""

Tell = Callable[[int, int], object]


def silent(_done: int, _total: int) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that becomes another, or cannot (`wrong`, and `after` is then what was wanted, as text).

    Of words, `before` and `after` are those in `language`; everything else is as the record keeps it. `row` counts
    from 1 in whatever was pasted, 0 where nothing was.
    """

    uid: str
    column: Column
    before: Any
    after: Any
    language: str = ""
    wrong: Wrong | None = None
    row: int = 0


@dataclass(frozen=True)
class Plan:
    """What would be changed, and what cannot; `same` counts the cells that are so already.

    `new` are the rows below the last one, as cells of `columns`; `wide` tells that a row had more cells than there
    are columns to its right.
    """

    changes: tuple[CellChange, ...]
    same: int = 0
    columns: tuple[Column, ...] = ()
    new: tuple["NewRow", ...] = ()
    wide: bool = False

    @cached_property
    def good(self) -> tuple[CellChange, ...]:
        return tuple(change for change in self.changes if change.wrong is None)

    @cached_property
    def bad(self) -> tuple[CellChange, ...]:
        return tuple(change for change in self.changes if change.wrong is not None)


@dataclass(frozen=True, slots=True)
class NewRow:
    """Someone below the end of the list: the values of a new record, or what is wrong in which column."""

    row: int
    values: dict[str, Any]
    wrong: tuple[tuple[Column, str, Wrong], ...] = ()


class Changer:
    """Works out what cells become. One for one look at the forum."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.tongues = Tongues(people.snapshot.languages)

    def change(self, attendee: Attendee, column: Column, value: Any, row: int = 0) -> CellChange | None:
        """The cell with that value (as `Reader.read` gives it); None where it has it already."""
        wanted = value if not isinstance(value, Wrong) else None
        if attendee.erased_on is not None and not isinstance(value, Wrong):
            value = Wrong(WrongKind.ERASED)
        if column.kind is Kind.WORDS:
            return self._words(attendee, column, value, row)
        before = self.people.value(attendee, column)
        before = list(before) if isinstance(before, tuple) else before
        if isinstance(value, Wrong):
            return CellChange(attendee.uid, column, before, wanted, wrong=value, row=row)
        # Whoever was checked in stands as arrived, whatever is noted beneath.
        same = before == value or (column.kind is Kind.STATUS and attendee.standing is value)
        return None if same else CellChange(attendee.uid, column, before, value, row=row)

    def _words(self, attendee: Attendee, column: Column, value: Any, row: int) -> CellChange | None:
        shown: Text = self.people.value(attendee, column)
        if isinstance(value, Wrong):
            return CellChange(attendee.uid, column, self._shown(shown, column)[1], "", wrong=value, row=row)
        language, before = self._shown(shown, column)
        if before == value:
            return None
        if not column.language:
            language = self.language_for(value, language, before)
            before = shown.get(language, "")
        return self.words(attendee, column, language, before, value, row)

    def words(
        self, attendee: Attendee, column: Column, language: str, before: str, after: str, row: int = 0
    ) -> CellChange | None:
        """The words in one language, changed; None where they are so already."""
        if before == after:
            return None
        wrong = Wrong(WrongKind.ERASED) if attendee.erased_on is not None else None
        if column.name == "name" and wrong is None:
            if self.people.person(attendee) is not None and not attendee.name:
                wrong = Wrong(WrongKind.PERSON)
            elif not after and not attendee.name.with_value(language, ""):
                wrong = Wrong(WrongKind.NO_NAME)
        return CellChange(attendee.uid, column, before, after, language, wrong, row)

    def language_for(self, value: str, shown: str, before: str) -> str:
        """In which language words are that take the place of shown ones: theirs, if of one script."""
        if shown and (not value or script_of_text(value) == script_of_text(before)):
            return shown
        return self.tongues.of(value)

    def _shown(self, text: Text, column: Column) -> tuple[str, str]:
        if column.language:
            return column.language, text.get(column.language, "")
        tag = text.tag_for(self.people.languages[0], self.people.languages[1:])
        return (tag, text[tag]) if tag is not None else ("", "")


def checked_codes(snapshot: ForumSnapshot, changes: Sequence[CellChange]) -> tuple[CellChange, ...]:
    """The changes, those wrong that would give a code to two attendees."""
    wanted = {one.uid: str(one.after) for one in changes if one.column.kind is Kind.CODE and one.wrong is None}
    if not wanted:
        return tuple(changes)
    counts = Counter(wanted.get(attendee.uid, attendee.code) for attendee in snapshot.attendees)
    taken = Wrong(WrongKind.CODE_TAKEN)
    return tuple(
        replace(one, wrong=taken) if one.uid in wanted and _is_twice(one, counts) else one for one in changes
    )


def _is_twice(change: CellChange, counts: Counter[str]) -> bool:
    return change.column.kind is Kind.CODE and bool(change.after) and counts[str(change.after)] > 1


def row_changes(people: People, changes: Iterable[CellChange], today: date) -> list[RowChange]:
    """The good changes as rows of the workspace, one for each attendee, with what was seen of them.

    A new status is noted as reached `today`.
    """
    rows: dict[str, RowChange] = {}
    for one in changes:
        if one.wrong is not None:
            continue
        attendee = people.by_uid[one.uid]
        row = rows.get(one.uid)
        if row is None:
            row = rows[one.uid] = RowChange(one.uid, {}, {})
        _take(row, attendee, one, today)
    return list(rows.values())


def _take(row: RowChange, attendee: Attendee, change: CellChange, today: date) -> None:
    name = "fields" if change.column.field else change.column.name
    if name not in row.seen:
        row.seen[name] = row.values[name] = stored(attendee, name)
    if change.column.field:
        kept = {key: value for key, value in row.values[name].items() if key != change.column.field}
        row.values[name] = {**kept, change.column.field: change.after} if change.after else kept
    elif change.column.kind is Kind.WORDS:
        row.values[name] = _with_words(row.values[name], change)
    else:
        row.values[name] = change.after
    if isinstance(change.after, AttendeeStatus):
        dates = stored(attendee, "status_dates")
        row.seen["status_dates"] = dates
        row.values["status_dates"] = {**dates, change.after.value: today.isoformat()}


def _with_words(text: Text, change: CellChange) -> Text:
    # Not by `canonical_tag`: what a language is called in the record stays.
    return text.with_value(change.language or "en", change.after)
