"""Attendees as rows of the table, and which of them a filter lets through: plain data, no widgets."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property

from PySide6.QtCore import QCollatorSortKey

from eventdesk.desktop.pages.collating import sort_key
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.searching import Query, haystack
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import Text

NOT_COMING = (AttendeeStatus.CANCELLED, AttendeeStatus.DECLINED, AttendeeStatus.WAITLISTED)
"""Whoever is in one of these states is not simply let in."""


@dataclass(frozen=True, eq=False)
class Entry:
    """An attendee with the words shown for them: those of the forum's person where they are one."""

    uid: str
    attendee: Attendee
    person: Person | None
    name: str
    organization: str
    position: str
    texts: tuple[Text, ...] = field(repr=False)
    sort_key: QCollatorSortKey = field(repr=False)

    @cached_property
    def others(self) -> str:
        """The name in its other languages."""
        return " · ".join(dict.fromkeys(value for value in self.texts[0].values() if value != self.name))

    @cached_property
    def hay(self) -> str:
        """What a search looks into: names, organization, position, code, mail, tags."""
        words = [value for text in self.texts for value in text.values()]
        return haystack([*words, self.attendee.code, self.attendee.email, *self.attendee.tags])


class Arrival(Enum):
    ANY = auto()
    ARRIVED = auto()
    NOT_YET = auto()


@dataclass(frozen=True)
class AttendeeFilter:
    """Which attendees are shown; what is empty lets all through."""

    typed: str = ""
    category: str = ""
    status: AttendeeStatus | None = None
    arrival: Arrival = Arrival.ANY

    def chosen(self, entries: Iterable[Entry], keep: frozenset[str] = frozenset()) -> list[Entry]:
        """The entries it lets through, and those in `keep` whatever they are (who is being edited stays)."""
        if self == AttendeeFilter():
            return list(entries)
        query = Query(self.typed)
        return [entry for entry in entries if entry.uid in keep or self._lets(entry, query)]

    def _lets(self, entry: Entry, query: Query) -> bool:
        attendee = entry.attendee
        if self.category and attendee.category != self.category:
            return False
        if self.status is not None and attendee.status is not self.status:
            return False
        if self.arrival is not Arrival.ANY and (attendee.checked_in_at is None) is (
            self.arrival is Arrival.ARRIVED
        ):
            return False
        return not query or query.matches(entry.hay)


class EntryMaker:
    """Makes entries from snapshots; what did not change since the last one is the same object."""

    def __init__(self) -> None:
        self._language: tuple[str, ...] = ()
        self._known: dict[str, Entry] = {}

    def entries(self, snapshot: ForumSnapshot, language: str) -> list[Entry]:
        """All attendees of the forum, in its order."""
        languages = (language, *snapshot.languages)
        if languages != self._language:
            self._language, self._known = languages, {}
        people: dict[str | None, Person] = {person.id: person for person in snapshot.people}
        organizations = {row.id: row.name for row in snapshot.organizations}
        made = [self._entry(attendee, people, organizations) for attendee in snapshot.attendees]
        self._known = {entry.uid: entry for entry in made}
        return made

    def _entry(
        self, attendee: Attendee, people: dict[str | None, Person], organizations: dict[str, Text]
    ) -> Entry:
        person = people.get(attendee.person)
        known = self._known.get(attendee.uid)
        if (
            known is None
            or known.person is not person
            or (known.attendee is not attendee and known.attendee != attendee)
        ):
            return self._make(attendee, person, organizations)
        if person is not None and known.texts[1] != _organization(attendee, person, organizations):
            return self._make(attendee, person, organizations)
        return known

    def _make(self, attendee: Attendee, person: Person | None, organizations: dict[str, Text]) -> Entry:
        name = attendee.name or (person.name if person else Text())
        organization = _organization(attendee, person, organizations)
        position = attendee.position or (person.position if person else Text())
        shown = self._pick(name)
        return Entry(
            uid=attendee.uid,
            attendee=attendee,
            person=person,
            name=shown,
            organization=self._pick(organization),
            position=self._pick(position),
            sort_key=sort_key((self._pick(person.sort_name) if person else "") or shown, self._language[0]),
            texts=(name, organization, position, person.name if person else Text()),
        )

    def _pick(self, text: Text) -> str:
        return text.pick(self._language[0], self._language[1:])


def prepare(entry: Entry) -> None:
    """Work out what the entry is found by, once."""
    _ = entry.hay


def find_arriving(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Whom a code or a name typed at the door means: the bearer of that code, else everyone found by the name."""
    code = "".join(typed.split()).upper()
    by_code = [entry for entry in entries if code and entry.attendee.code.upper() == code]
    query = Query(typed)
    return by_code or ([entry for entry in entries if query.matches(entry.hay)] if query else [])


def count_by_status(entries: Iterable[Entry]) -> dict[AttendeeStatus, int]:
    """How many attendees are in which state, in the order of the states; states without any are left out."""
    counts = Counter(entry.attendee.status for entry in entries)
    return {status: counts[status] for status in AttendeeStatus if counts[status]}


def _organization(attendee: Attendee, person: Person | None, organizations: dict[str, Text]) -> Text:
    if attendee.organization or person is None:
        return attendee.organization
    return organizations.get(person.organization or "", Text())
