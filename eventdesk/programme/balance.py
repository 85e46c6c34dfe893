"""How the sides of a bilateral forum compare: speakers, minutes of speech, keynotes.

An organizer of a forum between two countries is asked for these numbers; unequal ones may be meant, so they are
notes. A person's side is that of an appearance, else their country where that is one of the forum's sides.
"""

from collections.abc import Iterator

from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item
from eventdesk.programme.findings import Finding, FindingKind, SideCount
from eventdesk.programme.places import Places

_CANCELLED = SessionStatus.CANCELLED
_INVITED, _CONFIRMED = AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED
_TENTH = 10
"""Minutes differ by a tenth of the longer side before a word is said: talks are never cut to the minute."""


def balance(snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
    """A finding for each of the three in which the sides differ; none for a forum without two sides."""
    if len(snapshot.forum.sides) < 2:
        return
    speakers, minutes, keynotes = side_counts(snapshot)
    tables = (
        (FindingKind.SIDES_UNEQUAL_IN_SPEAKERS, speakers, 0),
        (FindingKind.SIDES_UNEQUAL_IN_MINUTES, minutes, _TENTH),
        (FindingKind.SIDES_UNEQUAL_IN_KEYNOTES, keynotes, 0),
    )
    for kind, counts, part in tables:
        least, most = min(one.count for one in counts), max(one.count for one in counts)
        if most - least > (most / part if part else 0):
            yield places.finding(kind, (places.forum(),), sides=counts)


def side_counts(
    snapshot: ForumSnapshot,
) -> tuple[tuple[SideCount, ...], tuple[SideCount, ...], tuple[SideCount, ...]]:
    """For each side its speakers and panelists (people, each once), their talks' minutes, and its keynotes.

    A talk that both sides give counts whole for each. What is cancelled, and who declined, does not count.
    """
    sides = snapshot.forum.sides
    countries = {person.id: person.country for person in snapshot.people}
    people: dict[str, set[str]] = {side: set() for side in sides}
    minutes = dict.fromkeys(sides, 0)
    keynotes = dict.fromkeys(sides, 0)
    for item in _items(snapshot):
        speaking = set()
        for one in item.speakers:
            side = _side(one, countries)
            if side in people:
                people[side].add(one.person)
                speaking.add(side)
        for one in item.panelists:
            side = _side(one, countries)
            if side in people:
                people[side].add(one.person)
        for side in speaking:
            minutes[side] += item.minutes or 0
            keynotes[side] += item.kind is ItemKind.KEYNOTE
    return (
        tuple(SideCount(side, len(people[side])) for side in sides),
        tuple(SideCount(side, minutes[side]) for side in sides),
        tuple(SideCount(side, keynotes[side]) for side in sides),
    )


def _items(snapshot: ForumSnapshot) -> Iterator[Item]:
    for session in snapshot.sessions:
        if session.status is not _CANCELLED:
            yield from (item for item in session.items if item.status is not _CANCELLED)


def _side(one: Appearance, countries: dict[str, str]) -> str:
    """Empty for who does not come."""
    if one.status is not _CONFIRMED and one.status is not _INVITED:
        return ""
    return one.side or countries.get(one.person, "")
