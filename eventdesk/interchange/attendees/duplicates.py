"""Who may be on the list twice, or be one of the forum's people without being told so: offered, never merged."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from eventdesk.interchange.attendees.people import Known, Someone, known_of
from eventdesk.model.registering import apart_key
from eventdesk.model.snapshot import ForumSnapshot

_MOST = 30
"""So many may share a name or an address; more of them are no duplicates but a placeholder (“Guest”, office@)."""


class Likeness(Enum):
    """Why two may be one, the surest first."""

    EMAIL = auto()
    NAME = auto()
    """The same name, however it is written, and the same organization or one of them without."""
    LIKE_NAME = auto()
    """A name that is like it (transliterated, or spelt otherwise), and the same organization."""


@dataclass(frozen=True)
class Duplicate:
    """An attendee, and who they may be: another attendee, or (where `person`) one of the forum's people. Uids."""

    attendee: str
    other: str
    person: bool
    why: Likeness


def find_duplicates(
    snapshot: ForumSnapshot, tell: Callable[[int, int], object] = lambda done, total: None
) -> tuple[Duplicate, ...]:
    """Every pair that may be one, the surest first, but those of which it was said that they are two.

    100,000 attendees take seconds: `tell` hears how far it is.
    """
    known = known_of(snapshot)
    everyone = _everyone(known)
    numbers = {id(one): number for number, one in enumerate(everyone)}
    found: dict[tuple[int, int], Likeness] = {}
    for number, one in enumerate(everyone):
        if number % 500 == 0:
            tell(number, len(everyone))
        if one.attendee is None or one.attendee.erased_on is not None:
            continue
        for other, why in _like(known, one):
            pair = numbers.get(id(other), -1)
            if pair >= 0 and pair != number and _may_be_one(one, other):
                key = (min(number, pair), max(number, pair))
                if key not in found or why.value < found[key].value:
                    found[key] = why
    apart = {one.finding for one in snapshot.acknowledged}
    pairs = sorted(found.items(), key=lambda row: (row[1].value, row[0]))
    return tuple(
        _duplicate(everyone[one], everyone[other], why)
        for (one, other), why in pairs
        if apart_key(_id(everyone[one]), _id(everyone[other])) not in apart
    )


def _id(one: Someone) -> str:
    known = one.attendee or one.person
    return known.id if known is not None else ""


def _everyone(known: Known) -> list[Someone]:
    listed = {id(one): one for found in (known.by_email, known.by_name) for row in found.values() for one in row}
    return list(listed.values())


def _like(known: Known, one: Someone) -> Iterator[tuple[Someone, Likeness]]:
    for other in _few(known.by_email.get(one.email, ()) if one.email else ()):
        if one.named_like(other.names, other.name):
            yield other, Likeness.EMAIL
    for name in one.names:
        for other in _few(known.by_name.get(name, ())):
            if not one.organizations or not other.organizations or one.organizations & other.organizations:
                yield other, Likeness.NAME
    for other in known.like(one.organizations, one.name):
        yield other, Likeness.LIKE_NAME


def _few(found: Iterable[Someone]) -> list[Someone]:
    rows = list(found)
    return rows if len(rows) <= _MOST else []


def _may_be_one(one: Someone, other: Someone) -> bool:
    """Not two different people of the forum, nor someone with their company."""
    if one.person is not None and other.person is not None and one.person is not other.person:
        return False
    if other.attendee is None:
        return one.person is None
    assert one.attendee is not None
    company = one.attendee.accompanies == other.attendee.id or other.attendee.accompanies == one.attendee.id
    return other.attendee.erased_on is None and not company


def _duplicate(one: Someone, other: Someone, why: Likeness) -> Duplicate:
    first, second = (one, other) if one.attendee is not None else (other, one)
    assert first.attendee is not None
    if second.attendee is not None:
        return Duplicate(first.attendee.uid, second.attendee.uid, False, why)
    assert second.person is not None
    return Duplicate(first.attendee.uid, second.person.uid, True, why)
