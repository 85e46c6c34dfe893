"""Who is known already: the forum's attendees and people, and the rows read so far, found by any key."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from eventdesk.interchange.attendees.likeness import LIKE, MOST_ALIKE, skeletons
from eventdesk.model.searching import same_name_key
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text

_MOST_COMPARED = 3000
"""Names of one organization and first letter that are compared by likeness; among more, those of which the second
letter is the same too, and so on."""

_MOST_SAME, _MOST_OF_MAIL = 200, 20
"""People of one name, and of one address, with whom another is compared: there are lists of 100,000 “Guest”s."""

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
    by_house: dict[str, "House"] = field(default_factory=lambda: defaultdict(House))
    by_id: dict[str, Someone] = field(default_factory=dict)
    """The attendees."""
    crowded: set[str] = field(default_factory=set)
    """The organizations, names and addresses of so many people that not all of them were compared."""

    def add(self, someone: Someone, code: str = "") -> None:
        if code:
            self.by_code.setdefault(code.upper(), someone)
        if someone.attendee is not None:
            self.by_id[someone.attendee.id] = someone
        if someone.email:
            self.by_email[someone.email].append(someone)
        for name in someone.names:
            self.by_name[name].append(someone)
        for house in someone.organizations:
            self.by_house[house].add(someone)

    def of_email(self, email: str) -> list[Someone]:
        return self._first(self.by_email.get(email, []), email, _MOST_OF_MAIL) if email else []

    def named(self, names: Iterable[str]) -> list[Someone]:
        """Whoever bears one of the names."""
        return [one for name in names for one in self._first(self.by_name.get(name, []), name, _MOST_SAME)]

    def _first(self, people: list[Someone], key: str, most: int) -> list[Someone]:
        if len(people) <= most:
            return people
        self.crowded.add(key)
        return people[:most]

    def like(self, organizations: frozenset[str], name: Text) -> Iterator[Someone]:
        """Whoever is of the same organization and has a name like that one."""
        for house in organizations:
            if house not in self.by_house:
                continue
            if self.by_house[house].count > MOST_ALIKE:
                self.crowded.add(house)
            else:
                yield from self.by_house[house].like(name)


class House:
    """The people of one organization, found by the skeletons of their names, made when first asked for."""

    def __init__(self) -> None:
        self._waiting: list[Someone] = []
        self._blocks: dict[str, _Block] = defaultdict(_Block)
        self.count = 0

    def add(self, someone: Someone) -> None:
        self.count += 1
        self._waiting.append(someone)

    def like(self, name: Text) -> Iterator[Someone]:
        """Whoever has a name like that one, the likest first."""
        for someone in self._waiting:
            for skeleton in skeletons_of(someone.name):
                self._blocks[skeleton[0]].add(skeleton, someone)
        self._waiting.clear()
        for skeleton in skeletons_of(name):
            block = self._blocks.get(skeleton[0])
            if block is not None:
                yield from block.like(skeleton)


class _Block:
    """Names that begin with the same letters: those of one length, of another …, each with who bears it.

    Names of very different length are not alike: a likeness of 85 leaves room for about a third.
    """

    def __init__(self, letters: int = 1) -> None:
        self._letters = letters
        self._count = 0
        self._by_length: dict[int, dict[str, list[Someone]]] = defaultdict(dict)
        self._closer: dict[str, _Block] | None = None

    def add(self, skeleton: str, someone: Someone) -> None:
        self._by_length[len(skeleton)].setdefault(skeleton, []).append(someone)
        self._count += 1
        if self._closer is not None:
            self._closer[skeleton[: self._letters + 1]].add(skeleton, someone)

    def like(self, skeleton: str) -> Iterator[Someone]:
        if self._count > _MOST_COMPARED and self._letters < len(skeleton):
            yield from self._narrower()[skeleton[: self._letters + 1]].like(skeleton)
            return
        from rapidfuzz import fuzz, process

        size = len(skeleton)
        for length in range(-(-size * 17 // 23), size * 23 // 17 + 1):
            there = self._by_length.get(length)
            if there:
                for found, _score, _place in process.extract(
                    skeleton, there.keys(), scorer=fuzz.ratio, score_cutoff=LIKE, limit=5
                ):
                    yield from there[found]

    def _narrower(self) -> "dict[str, _Block]":
        if self._closer is None:
            letters = self._letters + 1
            self._closer = defaultdict(lambda: _Block(letters))
            for names in self._by_length.values():
                for skeleton, people in names.items():
                    for someone in people:
                        self._closer[skeleton[:letters]].add(skeleton, someone)
        return self._closer


@lru_cache(maxsize=100_000)
def skeletons_of(name: Text) -> frozenset[str]:
    """The skeletons of the name in each of its languages."""
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
