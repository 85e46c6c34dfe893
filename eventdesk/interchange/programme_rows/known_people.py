"""Whom a name in a programme or a list of speakers may be, among the people of the directory."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from eventdesk.interchange.from_text.matching import Directory
from eventdesk.model.searching import name_keys
from eventdesk.model.snapshot import Person
from eventdesk.model.text import Text


class Sureness(Enum):
    NOBODY = "nobody"
    SURE = "sure"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Found:
    """Somebody of the directory, and how sure it is that it is they."""

    sureness: Sureness
    person: Person | None = None


_NOBODY = Found(Sureness.NOBODY)


class KnownPeople:
    """The directory’s people by name; those whom the forum has go before others."""

    def __init__(self, directory: Directory, forum_people: Iterable[str] = ()) -> None:
        self._directory = directory
        own = set(forum_people)
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._by_email: dict[str, Person] = {}
        for person in sorted(directory.people.values(), key=lambda one: one.id not in own):
            for key in name_keys(person.name):
                self._by_name[key].append(person)
            if person.email:
                self._by_email.setdefault(person.email.casefold(), person)

    def find(self, name: Text, organization: Text, email: str = "") -> Found:
        """Who that is: sure by the address and a name, or by the name where no other organization is told."""
        named = [one for key in sorted(name_keys(name)) for one in self._by_name.get(key, ())]
        named = list({one.id: one for one in named}.values())
        by_mail = self._by_email.get(email.casefold()) if email else None
        if by_mail is not None:
            return Found(Sureness.SURE if by_mail in named or not name else Sureness.UNSURE, by_mail)
        if not named:
            return _NOBODY
        houses = name_keys(organization)
        same = [one for one in named if houses & self.houses_of(one)]
        if same:
            return Found(Sureness.SURE, same[0])
        free = [one for one in named if not houses or not self.houses_of(one)]
        if len(free) == 1 and len(named) == 1:
            return Found(Sureness.SURE, free[0])
        return Found(Sureness.UNSURE, named[0])

    def houses_of(self, person: Person) -> frozenset[str]:
        house = self._directory.organizations.get(person.organization or "")
        return name_keys(house.name) | name_keys(house.short_name) if house is not None else frozenset()
