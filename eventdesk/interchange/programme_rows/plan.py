"""What an import of a programme would do, row by row: new sessions and items, what changes, what is in doubt."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from eventdesk.interchange.attendees.checked import CheckedRow, Problem, ProblemKind
from eventdesk.interchange.attendees.columns import Field
from eventdesk.interchange.attendees.contents import Tongues
from eventdesk.interchange.attendees.plan import ColumnChange, Doubt, ImportPlan, PlannedRow, PlannedRows, RowKind
from eventdesk.interchange.from_text.matching import Directory
from eventdesk.interchange.programme_rows.known_people import KnownPeople, Sureness
from eventdesk.interchange.programme_rows.people_cells import Named
from eventdesk.interchange.programme_rows.reading import Entry
from eventdesk.model.searching import name_keys
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.model.text import Text

_EVERY = 200
ROLES = {Field.SPEAKERS: "speakers", Field.PANELISTS: "panelists", Field.MODERATOR: "moderator"}


@dataclass(frozen=True)
class Placed:
    """A row with what it is of the forum already: `session` its session, `item` its item, None where it is new.

    `known` has, for each name in the row, the uid of who that is, `unsure` those of whom it is not sure.
    """

    entry: Entry
    session: Session | None
    item: Item | None
    known: tuple[tuple[Named, str], ...] = ()
    unsure: tuple[tuple[Named, str], ...] = ()


def plan_programme(
    entries: Sequence[Entry],
    snapshot: ForumSnapshot,
    directory: Directory,
    tell: Callable[[int, int], object] = lambda done, total: None,
) -> ImportPlan:
    """Find the sessions by title (and day), items by title or time within them, people in the directory.

    Empty cells change nothing, and nobody is taken out of an item by a row that does not name them. Doubtful is a
    row in which people had to be guessed apart, or names somebody who is known of another organization.
    `values` of a row are its `name` for people, and `placed`, a `Placed`.
    """
    planner = _Planner(snapshot, directory)
    compared: dict[int, PlannedRow] = {}
    for place, entry in enumerate(entries):
        if place % _EVERY == 0:
            tell(place, len(entries))
        compared[place] = planner.plan(entry)
    rows = [CheckedRow(entry.place, entry.number, {"name": entry.name}) for entry in entries]
    return ImportPlan(PlannedRows(rows, compared))


class _Planner:
    def __init__(self, snapshot: ForumSnapshot, directory: Directory) -> None:
        self._snapshot = snapshot
        self._tongues = Tongues(snapshot.languages)
        self._known = KnownPeople(directory, [person.uid for person in snapshot.people])
        self._uids = {person.id: person.uid for person in snapshot.people}
        self._sessions: dict[str, list[Session]] = defaultdict(list)
        for session in snapshot.sessions:
            for key in name_keys(session.title):
                self._sessions[key].append(session)
        self._rooms = {room.id: room.name for room in snapshot.rooms}

    def plan(self, entry: Entry) -> PlannedRow:
        placed = self._placed(entry)
        values: dict[str, Any] = {"name": self._name(entry), "placed": placed}
        problems = entry.problems
        if (not problems and not entry.session and not entry.people) or (not problems and not entry.session):
            problems = (Problem(ProblemKind.NO_TITLE),)
        if problems:
            return PlannedRow(entry.place, entry.number, RowKind.BAD, values, problems=problems)
        changes = self._changes(placed)
        doubt = None
        if not entry.clear:
            doubt = Doubt.UNCLEAR_PEOPLE
        elif placed.unsure:
            doubt = Doubt.OTHER_HOUSE
        new = placed.session is None or (entry.is_item and placed.item is None)
        kind = RowKind.DOUBTFUL if doubt else RowKind.NEW if new else RowKind.CHANGED if changes else RowKind.SAME
        uid = placed.session.uid if placed.session is not None else ""
        return PlannedRow(entry.place, entry.number, kind, values, uid, None, changes, doubt)

    @staticmethod
    def _name(entry: Entry) -> Text:
        return entry.name or Text(
            {"en": "; ".join(one.name for people in entry.people.values() for one in people)}
        )

    def _placed(self, entry: Entry) -> Placed:
        session = self._session(entry)
        item = self._item(entry, session) if session is not None and entry.is_item else None
        known: list[tuple[Named, str]] = []
        unsure: list[tuple[Named, str]] = []
        for one in dict.fromkeys(one for people in entry.people.values() for one in people):
            name, house = self._text(one.name), self._text(one.organization)
            found = self._known.find(name, house)
            if found.person is not None:
                (known if found.sureness is Sureness.SURE else unsure).append((one, found.person.id))
        return Placed(entry, session, item, tuple(known), tuple(unsure))

    def _text(self, words: str) -> Text:
        return Text({self._tongues.of(words): words}) if words else Text()

    def _session(self, entry: Entry) -> Session | None:
        found = list(
            {one.id: one for key in name_keys(entry.session) for one in self._sessions.get(key, ())}.values()
        )
        if len(found) > 1 and entry.day is not None:
            found = [one for one in found if one.starts_at is None or one.starts_at.date() == entry.day] or found
        if len(found) > 1 and entry.starts_at is not None:
            found.sort(key=lambda one: _apart(one.starts_at, entry.starts_at))
        return found[0] if found else None

    @staticmethod
    def _item(entry: Entry, session: Session) -> Item | None:
        keys = name_keys(entry.title)
        if keys:
            return next((item for item in session.items if keys & name_keys(item.title)), None)
        bare = [item for item in session.items if not item.title]
        if entry.starts_at is not None:
            same = [item for item in bare if item.starts_at in (None, entry.starts_at)]
            return same[0] if same else None
        return bare[0] if bare else None

    def _changes(self, placed: Placed) -> tuple[ColumnChange, ...]:
        entry, session, item = placed.entry, placed.session, placed.item
        if session is None or (entry.is_item and item is None):
            return ()
        target: Session | Item = item if item is not None else session
        told: list[tuple[str, Any, Any]] = []
        for column, after in item_values(entry).items() if item is not None else session_values(entry).items():
            before = getattr(target, column)
            told.append((column, before, Text({**before, **after}) if isinstance(after, Text) else after))
        if entry.room:
            before = self._rooms.get(session.room or "", Text())
            same = name_keys(before) & name_keys(self._text(entry.room))
            told.append(("room", before.pick("en"), before.pick("en") if same else entry.room))
        if not entry.carried and entry.track:
            told.append(("track", session.track, Text({**session.track, **entry.track})))
        told += self._people_changes(placed, session, item)
        return tuple(ColumnChange(column, before, after) for column, before, after in told if before != after)

    def _people_changes(
        self, placed: Placed, session: Session, item: Item | None
    ) -> Iterable[tuple[str, Any, Any]]:
        uids = dict(placed.known)
        for field, people in placed.entry.people.items():
            where: Session | Item = item if item is not None and field is not Field.MODERATOR else session
            there = getattr(where, ROLES[field], ())
            listed = there if isinstance(there, tuple) else (there,) if there is not None else ()
            present = {self._uids.get(one.person, "") for one in listed}
            missing = [one.name for one in people if uids.get(one, "-") not in present]
            if missing:
                yield ROLES[field], "", ", ".join(missing)


def session_values(entry: Entry) -> dict[str, Any]:
    """What a row that is a session says of its columns, those alone that it says."""
    values: dict[str, Any] = {
        "title": entry.session, "abstract": entry.abstract, "starts_at": entry.starts_at, "ends_at": entry.ends_at,
        "kind": entry.session_kind, "notes": entry.notes,
    }  # fmt: skip
    if entry.starts_at is None:
        values["minutes"] = entry.minutes
    return {name: value for name, value in values.items() if value}


def item_values(entry: Entry) -> dict[str, Any]:
    """The same of a row that is an item."""
    values: dict[str, Any] = {
        "title": entry.title, "abstract": entry.abstract, "starts_at": entry.starts_at, "minutes": entry.minutes,
        "kind": entry.item_kind, "language": entry.language, "notes": entry.notes,
    }  # fmt: skip
    return {name: value for name, value in values.items() if value}


def _apart(one: datetime | None, other: datetime | None) -> float:
    return abs((one - other).total_seconds()) if one is not None and other is not None else float("inf")
