"""From rows of a programme to what each says: a session, or an item of one, when, where and with whom."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cache

from eventdesk.interchange.attendees.checked import Problem, ProblemKind
from eventdesk.interchange.attendees.columns import LOCALIZED, ColumnMapping, Field, header_cells
from eventdesk.interchange.attendees.contents import Tongues, languages_of
from eventdesk.interchange.from_text.agenda_lines import item_kind
from eventdesk.interchange.from_text.agenda_words import SESSIONS
from eventdesk.interchange.programme_rows.people_cells import Named, people_of
from eventdesk.interchange.tables import Table
from eventdesk.interchange.tables.guarding import unguarded
from eventdesk.interchange.tables.moments import day_of, minutes_of, numbered_day, times_of
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import EMPTY, Text

_LONGEST = {Field.ABSTRACT: 20_000, Field.NOTES: 5000, Field.SPEAKERS: 4000, Field.PANELISTS: 4000}
_LONGEST_TEXT = 500
_EVERY = 500
_PEOPLE = (Field.SPEAKERS, Field.PANELISTS, Field.MODERATOR)
_TALK = re.compile(
    r"(?:oral|talk|presentation|lecture|paper|speech|발표|강연|구두|演讲|报告|講演|vortrag|exposé|charla)", re.I
)
_PLAIN_SESSION = re.compile(
    r"(?:session|세션|분과|会议|环节|sitzung|séance|workshop|워크숍|研讨会|tutorial)", re.I
)
_OF_ITEM = {
    ItemKind.KEYNOTE: SessionKind.KEYNOTE, ItemKind.PANEL: SessionKind.PANEL,
    ItemKind.OPENING_SPEECH: SessionKind.OPENING, ItemKind.WELCOME_SPEECH: SessionKind.OPENING,
    ItemKind.CONGRATULATORY_SPEECH: SessionKind.OPENING, ItemKind.CLOSING_REMARKS: SessionKind.CLOSING,
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """What a row says. Without `is_item` it is the session itself; `session` is that of the row before where the
    cell is empty (merged cells), `carried` then. `clear`: no person had to be guessed apart."""

    place: int
    number: int
    session: Text = EMPTY
    carried: bool = False
    title: Text = EMPTY
    is_item: bool = False
    day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    minutes: int | None = None
    room: str = ""
    track: Text = EMPTY
    session_kind: SessionKind | None = None
    item_kind: ItemKind | None = None
    abstract: Text = EMPTY
    language: str = ""
    notes: Text = EMPTY
    people: Mapping[Field, tuple[Named, ...]] = field(default_factory=dict)
    clear: bool = True
    problems: tuple[Problem, ...] = ()

    @property
    def name(self) -> Text:
        return self.title or self.session


def read_programme(
    table: Table,
    mapping: ColumnMapping,
    snapshot: ForumSnapshot,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> tuple[Entry, ...]:
    """The rows below the header. An empty day, session, room or track is that of the row before (merged cells).

    `tell` may raise to stop.
    """
    reader = _Reader(table, mapping, snapshot)
    out = []
    for place in range(mapping.header + 1, len(table.rows)):
        if place % _EVERY == 0:
            tell(place, len(table.rows))
        out.append(reader.read(place))
    return tuple(out)


class _Reader:
    def __init__(self, table: Table, mapping: ColumnMapping, snapshot: ForumSnapshot) -> None:
        self._table, self._forum = table, snapshot.forum
        self._tongues = Tongues(snapshot.languages)
        self._headings = header_cells(table, mapping.header)
        self._columns = [(place, target) for place, target in enumerate(mapping.targets) if target is not None]
        self._day: date | None = None
        self._before: Entry | None = None

    def read(self, place: int) -> Entry:
        row = _Row(self, place)
        entry = Entry(place, self._table.numbers[place])
        entry = self._titled(row, entry)
        entry = self._timed(row, entry)
        entry = replace(
            entry,
            room=row.cell(Field.ROOM),
            track=row.text(Field.TRACK),
            abstract=row.text(Field.ABSTRACT),
            notes=row.text(Field.NOTES),
            language=self._language(row),
        )
        entry = replace(entry, people=row.people(), clear=row.clear)
        entry = self._kind(row, entry)
        entry = self._placed(entry)
        entry = replace(entry, problems=tuple(row.problems))
        if not row.problems:
            self._before = entry
        return entry

    def _titled(self, row: "_Row", entry: Entry) -> Entry:
        session, title = row.text(Field.SESSION_TITLE), row.text(Field.TITLE)
        return replace(entry, session=session, title=title)

    def _placed(self, entry: Entry) -> Entry:
        """Whether the row is an item, and of which session: of the one before where its cell is empty."""
        people = any(entry.people.get(field) for field in (Field.SPEAKERS, Field.PANELISTS))
        before = self._before
        meal = entry.session_kind in (SessionKind.MEAL, SessionKind.SOCIAL)
        if not entry.session and entry.title:
            # A meal ends what merged cells hold together; a talk below it belongs to no session that is named.
            if meal or before is None or before.session_kind in (SessionKind.MEAL, SessionKind.SOCIAL):
                return replace(entry, session=entry.title, title=EMPTY, is_item=people)
            return self._carried(replace(entry, is_item=True), before)
        if not entry.session and people and before is not None:
            return self._carried(replace(entry, is_item=True), before)
        return replace(entry, is_item=bool(entry.title) or people)

    @staticmethod
    def _carried(entry: Entry, before: Entry) -> Entry:
        return replace(
            entry,
            session=before.session,
            carried=True,
            room=entry.room or before.room,
            track=entry.track or before.track,
        )

    # Times

    def _timed(self, row: "_Row", entry: Entry) -> Entry:
        day = self._day_of(row)
        starts, ends = row.times(Field.START), row.times(Field.END)
        both = row.times(Field.TIME)
        first = (starts or both or (None, None))[0]
        last = ends[0] if ends else (both[1] if both else None) or (starts[1] if starts else None)
        minutes = row.minutes()
        if first is not None and day is None and not row.has(ProblemKind.BAD_DAY):
            row.fault(ProblemKind.NO_DAY, Field.DAY if row.cell(Field.DAY) else Field.START)
        if first is None or day is None:
            return replace(entry, day=day, minutes=minutes)
        starts_at = datetime.combine(day, first)
        ends_at = datetime.combine(day, last) if last is not None else None
        if ends_at is None and minutes is not None:
            ends_at = starts_at + timedelta(minutes=minutes)
        if ends_at is not None and ends_at <= starts_at:
            row.fault(ProblemKind.ENDS_BEFORE, Field.END)
        if ends_at is not None:
            minutes = int((ends_at - starts_at).total_seconds()) // 60
        return replace(entry, day=day, starts_at=starts_at, ends_at=ends_at, minutes=minutes)

    def _day_of(self, row: "_Row") -> date | None:
        cell = row.cell(Field.DAY)
        forum = self._forum
        if not cell:
            # A start may hold its day: 2026-03-05 09:30.
            within = row.cell(Field.START) or row.cell(Field.TIME)
            day = day_of(within[:10]) if re.match(r"\d{4}-\d\d-\d\d[ T]", within) else None
            self._day = day or self._day or _only_day(forum)
            return self._day
        number = numbered_day(cell)
        year = forum.starts_on.year if forum.starts_on else None
        if number is not None and forum.starts_on is not None:
            day = forum.starts_on + timedelta(days=number - 1)
            if forum.ends_on is not None and day > forum.ends_on:
                row.fault(ProblemKind.BAD_DAY, Field.DAY)
                return None
            self._day = day
            return day
        day = day_of(cell, year) or day_of(cell.split(" ")[0], year)
        if day is None:
            row.fault(ProblemKind.BAD_DAY, Field.DAY)
        self._day = day
        return day

    # Kinds and languages

    def _kind(self, row: "_Row", entry: Entry) -> Entry:
        cell = row.cell(Field.KIND)
        words = cell or (entry.title or entry.session).pick("en")
        found = next((kind for kind, pattern in SESSIONS if pattern.search(words)), None)
        if cell and (named := _named_kind(cell)) is not None:
            return replace(entry, session_kind=named[0], item_kind=named[1])
        item = ItemKind.BREAK if found is SessionKind.BREAK else item_kind(words)
        told = item is not ItemKind.PRESENTATION or found is not None
        if cell and not told and not _TALK.search(cell) and not _PLAIN_SESSION.search(cell):
            row.fault(ProblemKind.UNKNOWN_KIND, Field.KIND)
        if found is None and told and not (entry.session and entry.title):
            found = _OF_ITEM.get(item)
        if item is ItemKind.PRESENTATION and entry.people.get(Field.PANELISTS):
            item, told = ItemKind.PANEL, True
        return replace(entry, session_kind=found, item_kind=item if told or _TALK.search(cell) else None)

    def _language(self, row: "_Row") -> str:
        cell = row.cell(Field.LANGUAGE)
        found = languages_of(cell) if cell else ()
        if found is None:
            row.fault(ProblemKind.UNKNOWN_LANGUAGE, Field.LANGUAGE)
        return found[0] if found else ""

    # For a row

    def columns(self, wanted: Field) -> list[tuple[int, str]]:
        return [(place, target.language) for place, target in self._columns if target.field is wanted]

    def heading(self, wanted: Field) -> tuple[int, str]:
        place = next((place for place, target in self._columns if target.field is wanted), -1)
        return place, self._headings[place] if place >= 0 else ""

    def in_order(self) -> list[tuple[int, Field]]:
        return [(place, target.field) for place, target in self._columns]

    @property
    def tongues(self) -> Tongues:
        return self._tongues

    @property
    def table(self) -> Table:
        return self._table


class _Row:
    """One row by its fields; gathers what is wrong in it."""

    def __init__(self, reader: _Reader, place: int) -> None:
        self._reader, self._place = reader, place
        self._cells = reader.table.rows[place]
        self.problems: list[Problem] = []
        self.clear = True
        for column, kind in reader.in_order():
            limit = _LONGEST.get(kind, _LONGEST_TEXT)
            if column < len(self._cells) and len(self._cells[column]) > limit:
                self.fault(ProblemKind.TOO_LONG, kind, limit)

    def fault(self, kind: ProblemKind, wanted: Field, limit: int = 0) -> None:
        column, heading = self._reader.heading(wanted)
        self.problems.append(Problem(kind, column, heading, limit))

    def has(self, kind: ProblemKind) -> bool:
        return any(problem.kind is kind for problem in self.problems)

    def cell(self, wanted: Field) -> str:
        for column, _language in self._reader.columns(wanted):
            if column < len(self._cells) and self._cells[column]:
                return unguarded(self._cells[column])
        return ""

    def text(self, wanted: Field) -> Text:
        tongues = self._reader.tongues
        values: dict[str, str] = {}
        for column, language in self._reader.columns(wanted):
            cell = unguarded(self._cells[column]) if column < len(self._cells) else ""
            if cell:
                assert wanted in LOCALIZED or wanted is Field.NOTES
                values.setdefault(tongues.own(language) if language else tongues.of(cell), cell)
        return Text(values)

    def times(self, wanted: Field) -> tuple[time, time | None] | None:
        cell = self.cell(wanted)
        found = times_of(cell) if cell else None
        if cell and found is None and not re.fullmatch(r"\d{4}-\d\d-\d\d", cell):
            self.fault(ProblemKind.BAD_TIME, wanted)
        return found

    def minutes(self) -> int | None:
        cell = self.cell(Field.DURATION)
        found = minutes_of(cell) if cell else None
        if cell and not found:
            self.fault(ProblemKind.BAD_LENGTH, Field.DURATION)
        return found or None

    def people(self) -> dict[Field, tuple[Named, ...]]:
        """Everyone by role. A column of organizations or positions behind a single person’s is theirs."""
        found: dict[Field, list[Named]] = {}
        last: Field | None = None
        for column, kind in self._reader.in_order():
            cell = self._reader.table.lines_at(self._place, column)
            if kind in _PEOPLE:
                last = kind if cell else None
                read = people_of(unguarded(cell))
                self.clear = self.clear and read.clear
                found.setdefault(kind, []).extend(read.people)
                single = len(read.people) == 1
            elif last is not None and cell and single and kind in (Field.ORGANIZATION, Field.JOB):
                person = found[last][-1]
                given = {"organization": cell} if kind is Field.ORGANIZATION else {"position": cell}
                found[last][-1] = replace(person, **given)
        return {kind: tuple(dict.fromkeys(people)) for kind, people in found.items() if people}


def _only_day(forum: Forum) -> date | None:
    several = forum.ends_on is not None and forum.ends_on != forum.starts_on
    return None if several else forum.starts_on


@cache
def _named_kind(cell: str) -> tuple[SessionKind | None, ItemKind | None] | None:
    """A kind by the word of the forum’s file."""
    word = cell.strip().casefold().replace(" ", "_").replace("-", "_")
    session = SessionKind(word) if word in set(SessionKind) else None
    item = ItemKind(word) if word in set(ItemKind) else None
    return (session, item) if session or item else None
