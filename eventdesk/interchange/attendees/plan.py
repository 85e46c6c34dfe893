"""What an import would do, row by row, before anything is done."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eventdesk.interchange.attendees.checked import CheckedRow, CheckedRows, Problem, ProblemKind
from eventdesk.interchange.attendees.columns import Field
from eventdesk.interchange.attendees.comparing import suspected
from eventdesk.interchange.attendees.contents import script_of_text
from eventdesk.interchange.attendees.foreseeing import foresee, named_attendee
from eventdesk.interchange.attendees.foreseen import NOTHING_FORESEEN
from eventdesk.interchange.attendees.people import Known, Someone, keys_of, known_of
from eventdesk.interchange.attendees.planned import (
    ColumnChange,
    Decision,
    Doubt,
    ImportPlan,
    PlannedRow,
    PlannedRows,
    RowKind,
)
from eventdesk.model.kinds import RegistrationStatus
from eventdesk.model.searching import same_name_key
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.model.text import EMPTY, Text

__all__ = [
    "ColumnChange",
    "Decision",
    "Doubt",
    "ImportPlan",
    "PlannedRow",
    "PlannedRows",
    "RowKind",
    "plan_import",
]

_EVERY = 2000


def plan_import(
    rows: Sequence[CheckedRow],
    snapshot: ForumSnapshot,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> ImportPlan:
    """Find who is there already: by code, by e-mail, by name and organization. `tell` may raise to stop.

    Empty cells change nothing. Who has the same address and another name, or a name that is only like another
    at the same organization, is doubtful, and so is who stands in the file twice.
    """
    known = known_of(snapshot)
    planner = _Planner(known)
    places: Iterable[int] = range(len(rows))
    if isinstance(rows, CheckedRows):
        # All others are new, without a look at each.
        guests = _Guests(rows, known)
        naming = rows.cells[guests.column] if guests.column >= 0 else ()
        unknown = {place for place, cell in enumerate(naming) if cell and not guests.has(cell)}
        planner.leave_out(unknown, guests.column)
        places = sorted(suspected(rows, known, tell) | unknown)
    compared: dict[int, PlannedRow] = {}
    for count, place in enumerate(places):
        if count % _EVERY == 0:
            tell((len(rows) + place) // 2, len(rows))
        compared[place] = planner.plan(rows[place], place)
    found = PlannedRows(rows, compared)
    told = isinstance(rows, CheckedRows) and rows.mapping.asks_others
    foreseen = foresee(found, known, snapshot) if told else NOTHING_FORESEEN
    return ImportPlan(found, foreseen, len(planner.crowded()))


@dataclass(frozen=True, slots=True)
class _Match:
    someone: Someone
    doubt: Doubt | None = None


class _Planner:
    def __init__(self, known: Known) -> None:
        self._known = known
        self._read = Known()
        self._touched = set[str]()
        self._unknown: Collection[int] = ()
        self._column = -1

    def crowded(self) -> set[str]:
        """The organizations, names and addresses of which not all people were compared."""
        return self._known.crowded | self._read.crowded

    def leave_out(self, unknown: Collection[int], column: int) -> None:
        """Rows by their index that accompany nobody who is known."""
        self._unknown, self._column = unknown, column

    def plan(self, row: CheckedRow, index: int = -1) -> PlannedRow:
        if index in self._unknown and not row.problems:
            problems = (Problem(ProblemKind.UNKNOWN_GUEST, self._column),)
            return PlannedRow(row.place, row.number, RowKind.BAD, row.values, problems=problems)
        if row.problems:
            return PlannedRow(row.place, row.number, RowKind.BAD, row.values, problems=row.problems)
        values = row.values
        this = Someone(
            keys_of(row.name),
            keys_of(values.get("organization", EMPTY)),
            row.name,
            values.get("email", "").casefold(),
            row=row.number,
        )
        match = self._code(values) or self._match(self._known, this)
        # Who is found for sure is told from others already: only the same person may stand in the file twice.
        sure = match is not None and match.doubt is None
        twin = self._match(self._read, this, near=not sure)
        self._read.add(this)
        if match is None and not row.name:
            # A code or an address alone names nobody new.
            problems = (Problem(ProblemKind.NO_NAME),)
            return PlannedRow(row.place, row.number, RowKind.BAD, values, problems=problems)
        return self._planned(row, match, twin)

    def _planned(self, row: CheckedRow, match: _Match | None, twin: _Match | None) -> PlannedRow:
        someone = match.someone if match else None
        attendee = someone.attendee if someone else None
        person_uid = someone.person.uid if someone and someone.person else None
        uid = attendee.uid if attendee is not None else ""
        taken = self._known.by_code.get(row.values.get("code", ""))
        if taken is not None and taken is not someone:
            return PlannedRow(row.place, row.number, RowKind.BAD, row.values, problems=(_taken(),))
        changes = changes_of(attendee, row.values, self._known) if attendee is not None else ()
        doubt = match.doubt if match else None
        twice = 0
        if twin is not None or (uid and uid in self._touched):
            doubt, twice = Doubt.TWICE_IN_FILE, twin.someone.row if twin else 0
        if doubt is not None:
            kind = RowKind.DOUBTFUL
        elif attendee is not None:
            kind = RowKind.CHANGED if changes else RowKind.SAME
        else:
            kind = RowKind.NEW
        if uid and doubt is None:
            self._touched.add(uid)
        return PlannedRow(row.place, row.number, kind, row.values, uid, person_uid, changes, doubt, twice)

    def _code(self, values: dict[str, Any]) -> _Match | None:
        someone = self._known.by_code.get(values.get("code", ""))
        return _Match(someone) if someone is not None else None

    @staticmethod
    def _match(known: Known, this: Someone, *, near: bool = True) -> _Match | None:
        same_mail = known.of_email(this.email)
        for one in same_mail:
            if one.named_like(this.names, this.name):
                return _Match(one)
        named = known.named(this.names)
        for one in named:
            if one.organizations & this.organizations:
                # Two people of one name at one house have an address each.
                other = bool(one.email and this.email and one.email != this.email)
                return _Match(one, Doubt.SAME_NAME if other else None)
        bare = [one for one in named if not (one.organizations or one.email or this.organizations or this.email)]
        if len(bare) == 1 and len(named) == 1:
            # Of both nothing is known but the name: a list of names that is imported again.
            return _Match(bare[0])
        if same_mail:
            return _Match(same_mail[0], Doubt.SAME_EMAIL)
        for one in named:
            told_apart = one.email and this.email and one.email != this.email
            if not (one.organizations and this.organizations) and not told_apart:
                return _Match(one, Doubt.SAME_NAME)
        for one in known.like(this.organizations, this.name) if near else ():
            # With an address each, Ann Lee and Anna Lee are two; in two scripts a name may be the same.
            told_apart = one.email and this.email and one.email != this.email
            if not told_apart or _scripts(one.name).isdisjoint(_scripts(this.name)):
                return _Match(one, Doubt.LIKE_NAME)
        return None


def _scripts(name: Text) -> set[str]:
    return {script_of_text(value) for value in name.values()}


class _Guests:
    """Whom “accompanies” may name: a code or a name that one person alone has, on the list or in the file."""

    def __init__(self, rows: CheckedRows, known: Known) -> None:
        column = rows.mapping.columns_of(Field.ACCOMPANIES)
        self.column = column[0] if column else -1
        if self.column < 0:
            return
        names = Counter(name for name, people in known.by_name.items() for one in people if one.attendee)
        codes = set(known.by_code)
        for row in rows:
            names.update(keys_of(row.name))
            codes.add(row.values.get("code", ""))
        self._named = {name for name, times in names.items() if times == 1}
        self._twice = {name for name, times in names.items() if times > 1}
        self._codes, self._known = codes, known

    def has(self, words: str) -> bool:
        key = same_name_key(words)
        if words.upper() in self._codes or key in self._named:
            return True
        # Who is on the list and in the file is one person.
        known = [one for one in self._known.by_name.get(key, ()) if one.attendee]
        return key in self._twice and len(known) == 1


def _taken() -> Problem:
    return Problem(ProblemKind.CODE_TAKEN)


def _plain(column: str, value: Any) -> Any:
    """An attendee's value as a row of the table holds it."""
    if column == "sessions":
        return {one.session: one.status for one in value}
    if column == "status_dates":
        return {status.value: day.isoformat() for status, day in value.items()}
    return list(value) if isinstance(value, tuple) else value


_NAMES = {"job": "position", "status_dates": "dates", "consent_photo": "photo", "consent_press_list": "press_list"}


def changes_of(attendee: Attendee, values: Mapping[str, Any], known: Known) -> tuple[ColumnChange, ...]:
    """What the row has otherwise. A language that the file lacks stays; a person keeps the name they have.

    Who waits for a session, and is registered for it by the file, waits on.
    """
    changes = []
    for column, value in values.items():
        if column == "name" and attendee.person is not None:
            continue
        if column == "accompanies":
            changes += _other_host(attendee, value, known)
            continue
        if column == "status" and value is attendee.standing:
            continue  # our own export says so of whoever was checked in, whatever is noted beneath
        holder = attendee.consents if column.startswith("consent_") else attendee
        before = _plain(column, getattr(holder, _NAMES.get(column, column)))
        after = _with_words(before, value) if isinstance(value, Text) else value
        if isinstance(value, dict):
            after = {**before, **{key: part for key, part in value.items() if part is not None or key in before}}
            if column == "sessions":
                after = {key: _booking(before.get(key), part) for key, part in after.items()}
        if after != before:
            changes.append(ColumnChange(column, before, after))
    return tuple(changes)


def _booking(before: RegistrationStatus | None, said: RegistrationStatus | None) -> RegistrationStatus:
    if said is RegistrationStatus.BOOKED and before is RegistrationStatus.WAITLISTED:
        return before
    return said or RegistrationStatus.CANCELLED


def _other_host(attendee: Attendee, words: str, known: Known) -> list[ColumnChange]:
    """Whom the attendee accompanies by the file, where it is not whom they accompany now."""
    host = named_attendee(words, known)
    if host is not None and host.id in (attendee.accompanies, attendee.id):
        return []
    now = known.by_id.get(attendee.accompanies or "")
    return [ColumnChange("accompanies", now.name if now is not None else "", words)]


def _with_words(before: Text, value: Text) -> Text:
    """The words with those of the file. A cell is one line: notes of several that it holds so stay as they are."""
    if all(before.get(tag) == text for tag, text in value.items()):
        return before
    new = {tag: text for tag, text in value.items() if text != " ".join(before.get(tag, "").split())}
    return Text({**before, **new})
