"""Whom a log of scans means: the people it tells of, found among those here.

Workspaces of one origin share the uids of their rows. Lists that were imported each for itself do not, and their
ids may mean different people: then the id or the badge's code counts, and the name must not contradict it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from sqlalchemy import Connection

from eventdesk.model.scan_logs import LogPerson
from eventdesk.model.searching import name_keys
from eventdesk.model.text import Text
from eventdesk.workspace.door_reading import guests_of
from eventdesk.workspace.scanning import ON_THE_SPOT


class Match(Enum):
    """How somebody in a log is found here."""

    SAME = auto()
    OTHER_NAME = auto()
    """By id and code, though the names differ."""
    NEW = auto()
    CODE_TAKEN = auto()
    """Left out: the code is somebody else's here."""
    NAME_TAKEN = auto()
    """Left out: somebody here has the name, with another code."""


@dataclass(frozen=True)
class Found:
    """`key` is the id here of whoever is meant; of whoever is left out, that of the one in their way."""

    match: Match
    key: str

    @property
    def left_out(self) -> bool:
        return self.match in (Match.CODE_TAKEN, Match.NAME_TAKEN)


@dataclass
class Roll:
    """The attendees here. `uids` gives each uid its id, `keys` each id its uid, `codes` each code its id."""

    uids: dict[str, str]
    keys: dict[str, str]
    codes: dict[str, str]
    names: dict[str, frozenset[str]] = field(default_factory=dict)
    """Of ids: those that were asked for."""
    by_name: dict[str, str] | None = None

    def read_names(self, connection: Connection, keys: Iterable[str]) -> None:
        """Learn the names of these."""
        wanted = [self.keys[key] for key in dict.fromkeys(keys) if key not in self.names]
        for uid, guest in guests_of(connection, wanted).items():
            self.names[self.uids[uid]] = name_keys(guest.name)

    def namesake(self, connection: Connection, name: Text) -> str:
        """The id of somebody who has the name; empty where nobody has. The first time, all names are read."""
        if self.by_name is None:
            self.read_names(connection, self.keys)
            self.by_name = {one: key for key, names in self.names.items() for one in sorted(names)}
        return next((self.by_name[one] for one in sorted(name_keys(name)) if one in self.by_name), "")

    def add(self, person: LogPerson, key: str, code: str) -> None:
        """Somebody is here from now on."""
        self.uids[person.uid], self.keys[key] = key, person.uid
        self.names[key] = name_keys(person.name)
        if code:
            self.codes[code] = key
        if self.by_name is not None:
            self.by_name |= dict.fromkeys(sorted(self.names[key]), key)


def prepare(connection: Connection, roll: Roll, people: Iterable[LogPerson]) -> None:
    """Read the names that finding these people needs."""
    asked = [one for one in people if one.uid not in roll.uids]
    keys = [one.id for one in asked if one.id in roll.keys]
    roll.read_names(connection, [*keys, *(roll.codes[one.code] for one in asked if one.code in roll.codes)])


def find(connection: Connection, roll: Roll, person: LogPerson) -> Found:
    """Whom the log means. `prepare` first."""
    known = roll.uids.get(person.uid)
    if known is not None:
        return Found(Match.SAME, known)
    owner, names = roll.codes.get(person.code, "") if person.code else "", name_keys(person.name)
    if person.id in roll.keys:
        if _agree(roll.names, person.id, names):
            return Found(Match.SAME, person.id)
        if owner == person.id:
            return Found(Match.OTHER_NAME, owner)
    if owner:
        return Found(Match.SAME if _agree(roll.names, owner, names) else Match.CODE_TAKEN, owner)
    # Whoever was registered at a door is in no list: a name alone tells two people not apart.
    double = "" if person.uid.startswith(ON_THE_SPOT) else roll.namesake(connection, person.name)
    return Found(Match.NAME_TAKEN, double) if double else Found(Match.NEW, free_id(person.id, roll.keys))


def _agree(known: Mapping[str, frozenset[str]], key: str, names: frozenset[str]) -> bool:
    here = known.get(key, frozenset())
    return not here or bool(here & names)


def free_id(wanted: str, taken: Collection[str]) -> str:
    """The id, or one like it that nobody has."""
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted[:180]}-{number}"
    return key
