"""Who is known already: the forum's attendees and people, and the rows read so far, found by any key."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from eventdesk.interchange.attendees.likeness import LIKE, skeletons
from eventdesk.model.searching import same_name_key
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text

_MOST_COMPARED = 400
"""Names of one organization and first letter that are compared by likeness; among more, only equal ones count."""

_key = lru_cache(maxsize=100_000)(same_name_key)


@dataclass(eq=False, slots=True)
class Someone:
    """An attendee of the forum, a person of it (`attendee` is None then), or a row of the file (neither)."""

    names: frozenset[str]
    organizations: frozenset[str]
    name: Text = EMPTY
    email: str = ""
    attendee: Attendee | None = None
    person: Person | None = None
    row: int = 0

    def named_like(self, names: frozenset[str], name: Text) -> bool:
        """Whether a name of theirs is that one, or is like it; also where one of the two has none."""
        if not names or not self.names or names & self.names:
            return True
        return alike(self.name, name)


@lru_cache(maxsize=100_000)
def keys_of(text: Text) -> frozenset[str]:
    """What the text is found by, the same however it is written (`same_name_key`)."""
    return frozenset(key for key in map(_key, text.values()) if key)


def alike(first: Text, second: Text) -> bool:
    from rapidfuzz import fuzz

    return any(
        fuzz.ratio(one, other, score_cutoff=LIKE) > 0
        for mine in first.values()
        for one in skeletons(mine)[:1]
        for theirs in second.values()
        for other in skeletons(theirs)
    )


@dataclass
class Known:
    """An index of `Someone`s."""

    by_code: dict[str, Someone] = field(default_factory=dict)
    by_email: dict[str, list[Someone]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[Someone]] = field(default_factory=lambda: defaultdict(list))
    by_letter: dict[tuple[str, str], "_Bucket"] = field(default_factory=lambda: defaultdict(_Bucket))

    def add(self, someone: Someone, code: str = "") -> None:
        if code:
            self.by_code.setdefault(code.upper(), someone)
        if someone.email:
            self.by_email[someone.email].append(someone)
        for name in someone.names:
            self.by_name[name].append(someone)
        for house in someone.organizations:
            for skeleton in _skeletons(someone.name):
                self.by_letter[house, skeleton[0]].add(skeleton, someone)

    def like(self, organizations: frozenset[str], name: Text) -> Iterator[Someone]:
        """Whoever is of the same organization and has a name like that one."""
        for house in organizations:
            for skeleton in _skeletons(name):
                bucket = self.by_letter.get((house, skeleton[0]))
                if bucket is not None:
                    yield from bucket.like(skeleton)


@dataclass(eq=False, slots=True)
class _Bucket:
    """Names of one organization that begin with one letter, as their skeletons."""

    skeletons: list[str] = field(default_factory=list)
    people: list[Someone] = field(default_factory=list)

    def add(self, skeleton: str, someone: Someone) -> None:
        if len(self.people) <= _MOST_COMPARED:
            self.skeletons.append(skeleton)
            self.people.append(someone)

    def like(self, skeleton: str) -> Iterator[Someone]:
        from rapidfuzz import fuzz, process

        if len(self.people) <= _MOST_COMPARED:
            found = process.extract(skeleton, self.skeletons, scorer=fuzz.ratio, score_cutoff=LIKE, limit=5)
            yield from (self.people[place] for _name, _score, place in found)


@lru_cache(maxsize=100_000)
def _skeletons(name: Text) -> frozenset[str]:
    return frozenset({skeleton for value in name.values() for skeleton in skeletons(value)})


def known_of(snapshot: ForumSnapshot) -> Known:
    """The forum's attendees, then its people who are not on the list."""
    known = Known()
    people = {person.id: person for person in snapshot.people}
    organizations = {one.id: one for one in snapshot.organizations}
    listed = set[str]()

    def of_person(person: Person | None) -> tuple[Text, Iterable[Text], str]:
        if person is None:
            return EMPTY, (), ""
        house = organizations.get(person.organization or "")
        names = (house.name, house.short_name) if house else ()
        return person.name, names, person.email

    for attendee in snapshot.attendees:
        person = people.get(attendee.person or "")
        listed.add(attendee.person or "")
        name, houses, email = of_person(person)
        whole = Text({**name, **attendee.name})
        at = frozenset(key for text in (attendee.organization, *houses) for key in keys_of(text))
        someone = Someone(
            keys_of(attendee.name) | keys_of(name),
            at,
            whole,
            (attendee.email or email).casefold(),
            attendee=attendee,
            person=person,
        )
        known.add(someone, attendee.code)
    for person in snapshot.people:
        if person.id not in listed:
            name, houses, email = of_person(person)
            at = frozenset(key for text in houses for key in keys_of(text))
            known.add(Someone(keys_of(name), at, name, email.casefold(), person=person))
    return known
