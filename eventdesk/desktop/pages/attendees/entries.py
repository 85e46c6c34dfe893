"""Attendees as rows of the table: plain data, no widgets. What a row says is worked out when it is asked for."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from operator import is_, is_not

from PySide6.QtCore import QCollatorSortKey

from eventdesk.desktop.pages.attendees.filters import Arrival, AttendeeFilter, Consent
from eventdesk.desktop.pages.attendees.words import country_label, tr
from eventdesk.desktop.pages.collating import sort_key
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.searching import Query, haystack
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text

__all__ = ["Arrival", "AttendeeFilter", "Changes", "Consent", "Entry", "EntryMaker", "count_by_status"]

_COUNTED = 4096
"""Entries between two yields."""

NOT_COMING = (AttendeeStatus.CANCELLED, AttendeeStatus.DECLINED, AttendeeStatus.WAITLISTED)
"""Whoever is in one of these states is not simply let in."""


class Entry:
    """An attendee with the words shown for them: those of the forum's person where they are one.

    Two entries are never equal: one that was changed is another. Making one costs next to nothing.
    """

    def __init__(
        self, attendee: Attendee, person: Person | None, around: "Surroundings", former: "Entry | None" = None
    ) -> None:
        """`former` is the entry of the same attendee before: what was worked out for it may hold still."""
        self.uid, self.attendee, self.person, self._around = attendee.uid, attendee, person, around
        self._former = former if former is not None and "hay" in former.__dict__ else None
        self._later: Entry | None = None
        self.gone = False
        """Whether the attendee was taken off the list."""
        if former is not None:
            former._later = self

    @property
    def latest(self) -> "Entry":
        """The same attendee as they are now, for whoever kept this entry."""
        entry = self
        while entry._later is not None:
            entry = entry._later
        return entry

    @cached_property
    def texts(self) -> tuple[Text, Text, Text, Text]:
        """Name, organization, position, and the name of the person they are."""
        attendee, person = self.attendee, self.person
        if person is None:
            return attendee.name, attendee.organization, attendee.position, EMPTY
        organization = attendee.organization or self._around.organization(person)
        return attendee.name or person.name, organization, attendee.position or person.position, person.name

    @cached_property
    def name(self) -> str:
        """Whoever was erased is still a row, since they are counted."""
        return self._around.pick(self.texts[0]) or (tr("Erased") if self.attendee.erased_on else "")

    @cached_property
    def organization(self) -> str:
        return self._around.pick(self.texts[1])

    @property
    def position(self) -> str:
        return self._around.pick(self.texts[2])

    @property
    def others(self) -> str:
        """The name in its other languages."""
        name = self.texts[0]
        if len(name) < 2:
            return ""
        return " · ".join(dict.fromkeys(value for value in name.values() if value != self.name))

    @cached_property
    def sort_key(self) -> QCollatorSortKey:
        """Sorts by name."""
        sorts_as = self._around.pick(self.person.sort_name) if self.person is not None else ""
        return sort_key(sorts_as or self.name, self._around.languages[0])

    @cached_property
    def hay(self) -> str:
        """What a search looks into: names, organization, position, code, mail, country, tags, certificate."""
        former, self._former = self._former, None
        if former is not None and former._found_by == self._found_by:
            return former.hay
        words = [value for text in self.texts for value in text.values()]
        attendee = self.attendee
        one = attendee.certificate  # what its QR code holds finds whose it is
        certified = (one.number, one.check) if one is not None else ()
        country = country_label(attendee.country)
        return haystack([*words, attendee.code, attendee.email, country, *attendee.tags, *certified])

    @property
    def _found_by(self) -> tuple[object, ...]:
        attendee = self.attendee
        known = attendee.country, attendee.tags, attendee.certificate
        return self.texts, attendee.code, attendee.email, known


@dataclass(frozen=True)
class Surroundings:
    """What entries of one state of the forum share."""

    languages: tuple[str, ...]
    """The language shown, then those of the forum."""
    people: Mapping[str | None, Person]
    organizations: Mapping[str, Text]

    def pick(self, text: Text) -> str:
        return text.pick(self.languages[0], self.languages[1:]) if text else ""

    def organization(self, person: Person) -> Text:
        return self.organizations.get(person.organization or "", EMPTY)


@dataclass(frozen=True)
class Changes:
    """What became of the entries: `replaced` holds pairs of before and after. `anew`: nothing stayed."""

    replaced: Sequence[tuple[Entry, Entry]] = ()
    added: Sequence[Entry] = ()
    removed: Sequence[Entry] = ()
    anew: bool = False

    def __len__(self) -> int:
        return len(self.replaced) + len(self.added) + len(self.removed)


@dataclass
class EntryMaker:
    """Makes entries from snapshots; what did not change since the last one is the same object."""

    all: list[Entry] = field(default_factory=list)
    """In the forum's order."""
    _attendees: tuple[Attendee, ...] = ()
    _around: Surroundings | None = None
    _people: tuple[Person, ...] = ()

    def entries(self, snapshot: ForumSnapshot, language: str) -> list[Entry]:
        """All attendees of the forum, in its order."""
        self.take(snapshot, language)
        return list(self.all)

    def take(self, snapshot: ForumSnapshot, language: str) -> Changes:
        """Follow the forum; tells what changed. Costs a few milliseconds where little did."""
        steps = self.steps(snapshot, language)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                changes: Changes = end.value
                return changes

    def steps(self, snapshot: ForumSnapshot, language: str) -> Generator[None, None, Changes]:
        """The same, some thousands of those that changed between two yields; before the last, nothing is taken."""
        around, before = self._surroundings(snapshot, language), self._around
        old, new = self._attendees, snapshot.attendees
        moved = self._moved_people(snapshot, around)
        anew = before is None or before.languages != around.languages or moved is None
        start, end = (0, 0) if anew else _differing(old, new)
        changes = Changes()
        if not anew and not start == len(old) == len(new):
            before_these, these = self.all[start : len(old) - end], new[start : len(new) - end]
            made, changes = yield from _matched(before_these, these, around)
            self.all[start : len(old) - end] = made
        self._attendees, self._around, self._people = new, around, snapshot.people
        if anew or moved is None:
            self.all = [Entry(attendee, around.people.get(attendee.person), around) for attendee in new]
            return Changes(added=self.all, anew=True)
        return self._take_people(changes, moved, around) if moved else changes

    def _surroundings(self, snapshot: ForumSnapshot, language: str) -> Surroundings:
        languages = (language, *snapshot.languages)
        organizations = {row.id: row.name for row in snapshot.organizations}
        known = self._around
        same = known is not None and known.languages == languages and known.organizations == organizations
        if known is not None and same and _same(self._people, snapshot.people):
            return known
        return Surroundings(languages, {person.id: person for person in snapshot.people}, organizations)

    def _moved_people(self, snapshot: ForumSnapshot, around: Surroundings) -> frozenset[str] | None:
        """Whose words are others now, by id; None where nothing is known of before."""
        before = self._around
        if before is None or before is around:
            return frozenset() if before is not None else None
        moved = {key for key, person in around.people.items() if before.people.get(key) is not person}
        moved |= before.people.keys() - around.people.keys()
        renamed = {
            key
            for key in before.organizations.keys() | around.organizations.keys()
            if before.organizations.get(key) != around.organizations.get(key)
        }
        if renamed:
            moved |= {key for key, person in around.people.items() if person.organization in renamed}
        return frozenset(key for key in moved if key is not None)

    def _take_people(self, changes: Changes, moved: frozenset[str], around: Surroundings) -> Changes:
        fresh = {id(entry) for _old, entry in changes.replaced} | {id(entry) for entry in changes.added}
        replaced = list(changes.replaced)
        for place, entry in enumerate(self.all):
            if entry.attendee.person in moved and id(entry) not in fresh:
                made = Entry(entry.attendee, around.people.get(entry.attendee.person), around, entry)
                self.all[place] = made
                replaced.append((entry, made))
        return Changes(replaced, changes.added, changes.removed)


def _same(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(map(is_, one, other))


def _differing(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many rows are the same at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    start = next(compress(range(shorter), map(is_not, old, new)), shorter)
    rest = shorter - start
    return start, next(compress(range(rest), map(is_not, reversed(old), reversed(new))), rest)


def _matched(
    before: list[Entry], now: Sequence[Attendee], around: Surroundings
) -> Generator[None, None, tuple[list[Entry], Changes]]:
    """The entries of these attendees, and what became of those before."""
    if len(before) == len(now):
        places, same = list[int](), True
        for start in range(0, len(now), _COUNTED):
            few = range(start, min(start + _COUNTED, len(now)))
            moved = [place for place in few if before[place].attendee is not now[place]]
            same = same and all(before[place].uid == now[place].uid for place in moved)
            places += moved
            yield
        if same:
            made = list(before)
            for count, place in enumerate(places):
                made[place] = Entry(now[place], around.people.get(now[place].person), around, before[place])
                if count % _COUNTED == _COUNTED - 1:
                    yield
            return made, Changes([(before[place], made[place]) for place in places])
    known = {entry.attendee.uid: entry for entry in before}
    made, replaced, added = [], list[tuple[Entry, Entry]](), list[Entry]()
    for count, attendee in enumerate(now):
        if count % _COUNTED == _COUNTED - 1:
            yield
        former = known.pop(attendee.uid, None)
        if former is not None and former.attendee is attendee:
            made.append(former)
            continue
        entry = Entry(attendee, around.people.get(attendee.person), around, former)
        made.append(entry)
        if former is None:
            added.append(entry)
        else:
            replaced.append((former, entry))
    for entry in known.values():
        entry.gone = True
    return made, Changes(replaced, added, list(known.values()))


def find_arriving(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Whom a code or a name typed at the door means: the bearer of that code, else everyone found by the name."""
    by_code = bearers(entries, typed)
    query = Query(typed)
    return by_code or (list(query.among(entries)) if query else [])


def bearers(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Whose badge has that code."""
    code = "".join(typed.split()).upper()
    return [entry for entry in entries if entry.attendee.code.upper() == code] if code else []


def count_by_status(entries: Iterable[Entry]) -> dict[AttendeeStatus, int]:
    """How many attendees stand where, in the order of the states; states without any are left out."""
    counts = Counter(entry.attendee.standing for entry in entries)
    return {status: counts[status] for status in AttendeeStatus if counts[status]}


class Tally:
    """How many attendees there are of each standing, category, side and tag; kept up as they change."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self.total = 0
        self.standing: Counter[AttendeeStatus] = Counter()
        self.categories: Counter[str] = Counter()
        self.sides: Counter[str] = Counter()
        self.tags: Counter[str] = Counter()
        self.sessions: Counter[str] = Counter()
        for _ in self.steps(entries):
            pass

    def steps(self, entries: Sequence[Entry]) -> Iterator[None]:
        """Count these as well, some thousands between two yields."""
        arrived = AttendeeStatus.ARRIVED
        for start in range(0, len(entries), _COUNTED):
            some = [entry.attendee for entry in entries[start : start + _COUNTED]]
            self.total += len(some)
            self.standing.update([a.status if a.checked_in_at is None else arrived for a in some])
            self.categories.update([attendee.category for attendee in some])
            self.sides.update([attendee.side for attendee in some])
            self.tags.update([tag for attendee in some if attendee.tags for tag in attendee.tags])
            self.sessions.update([place.session for a in some if a.sessions for place in a.sessions])
            yield

    def follow(self, changes: Changes) -> None:
        for entry in _gone(changes):
            self._count(entry.attendee, -1)
        for entry in _come(changes):
            self._count(entry.attendee, 1)

    def by_status(self) -> dict[AttendeeStatus, int]:
        return {status: self.standing[status] for status in AttendeeStatus if self.standing[status] > 0}

    def _count(self, attendee: Attendee, by: int) -> None:
        self.total += by
        self.standing[attendee.standing] += by
        self.categories[attendee.category] += by
        self.sides[attendee.side] += by
        for tag in attendee.tags:
            self.tags[tag] += by
        for place in attendee.sessions:
            self.sessions[place.session] += by


def _gone(changes: Changes) -> Iterator[Entry]:
    yield from (before for before, _now in changes.replaced)
    yield from changes.removed


def _come(changes: Changes) -> Iterator[Entry]:
    yield from (now for _before, now in changes.replaced)
    yield from changes.added


def prepare(entry: Entry) -> None:
    """Work out what the entry is found by, once."""
    _ = entry.hay
