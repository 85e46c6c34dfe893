"""Participants by organization: hosts first, then co-hosts, organizers, sponsors, supporters, then the others.

Within an organization by the order of protocol, then by name; who accompanies another follows them.
"""

from collections.abc import Mapping, Sequence

from eventdesk.documents.agenda.said import Said
from eventdesk.documents.attendee_lists.guests import Guests, folded
from eventdesk.documents.attendee_lists.sheet import Column, Group, Section
from eventdesk.documents.attendee_lists.words import counted, list_words
from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.snapshot import Attendee
from eventdesk.model.text import Text

_COLUMNS = (
    Column(lambda words: words.number, points=26.0, end=True),
    Column(lambda words: words.name, share=1.0),
    Column(lambda words: words.position, share=1.2),
)
_OWN = "\0"
"""What the key of a house begins with that is one of the forum's organizations."""
_Key = tuple[int, int, str]


def participant_sections(guests: Guests) -> list[Section]:
    """One section with a group for each organization; none where nobody comes."""
    if not guests.attendees:
        return []
    places, known = _role_places(guests), _known(guests)
    houses: dict[str, list[Attendee]] = {}
    by_id = {each.id: each for each in guests.attendees}
    for attendee in guests.attendees:
        host = by_id.get(attendee.accompanies or "", attendee)
        houses.setdefault(_house(guests.organization_text(host), known), []).append(attendee)
    ordered = sorted(houses, key=lambda house: _key(house, houses[house], places, guests))
    groups, number = [], 0
    for house in ordered:
        people = _in_protocol(guests, houses[house])
        groups.append(_group(guests, people, _title(guests, house, people), number))
        number += len(people)
    about = counted(list_words(guests.tellers.first.language), len(guests.attendees))
    return [Section(_COLUMNS, groups, about=about)]


def _house(text: Text, known: Mapping[str, str]) -> str:
    """What tells that two belong to one organization: its name, whichever of its languages it is given in."""
    for name in text.values():
        if folded(name) in known:
            return known[folded(name)]
    return folded(next(iter(text.values()), ""))


def _known(guests: Guests) -> dict[str, str]:
    """The forum's organizations by each of their names, short ones too."""
    found: dict[str, str] = {}
    for row in guests.tellers.first.snapshot.organizations:
        for name in (*row.short_name.values(), *row.name.values()):
            found[folded(name)] = f"{_OWN}{row.id}"
    return found


def _role_places(guests: Guests) -> dict[str, _Key]:
    """The place of each organization with a role: by the role, then as the forum lists them."""
    order = list(OrganizationRole)
    places: dict[str, _Key] = {}
    for number, link in enumerate(guests.tellers.first.snapshot.forum.organizations):
        house, place = f"{_OWN}{link.organization}", (order.index(link.role), number, "")
        places[house] = min(place, places.get(house, place))
    return places


def _key(house: str, people: Sequence[Attendee], places: dict[str, _Key], guests: Guests) -> _Key:
    if house in places:
        return places[house]
    if not house:
        return (len(OrganizationRole) + 1, 0, "")
    said = _title(guests, house, people)
    return (len(OrganizationRole), 0, folded(said[0].text))


def _in_protocol(guests: Guests, people: Sequence[Attendee]) -> list[Attendee]:
    with_whom: dict[str, list[Attendee]] = {}
    here = {each.id for each in people}
    for each in people:
        if each.accompanies in here:
            with_whom.setdefault(each.accompanies or "", []).append(each)
    first = (each for each in people if each.accompanies not in here)
    ordered = sorted(first, key=lambda each: (guests.rank(each), guests.name_key(each)))
    return [one for each in ordered for one in (each, *guests.by_name(with_whom.get(each.id, ())))]


def _title(guests: Guests, house: str, people: Sequence[Attendee]) -> tuple[Said, ...]:
    """The house's name: the forum's own where it knows the house, by whatever name the attendees call it."""
    if house.startswith(_OWN):
        return guests.text(guests.tellers.first.snapshot.organization(house.removeprefix(_OWN)).name)
    if not house:
        return guests.tellers.words(lambda teller: list_words(teller.language).no_organization)
    return next(said for said in map(guests.organization, people) if said)


def _group(guests: Guests, people: Sequence[Attendee], title: tuple[Said, ...], before: int) -> Group:
    words = list_words(guests.tellers.first.language)
    rows = [
        (str(before + number), guests.name(each), guests.position(each) or guests.host(each))
        for number, each in enumerate(people, 1)
    ]
    return Group(rows, title, counted(words, len(people)))
