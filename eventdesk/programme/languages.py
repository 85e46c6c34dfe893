"""Who would not understand: the languages spoken in a session against those of its audience and its people.

The floor's language is an item's; where it is not given, nothing is known and nothing is said. Spoken languages
are compared without script or region (`zh-Hans` and `zh-TW` are both `zh`).
"""

from collections.abc import Iterator

from eventdesk.model.kinds import SessionKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.model.text import base_language
from eventdesk.programme.findings import Finding, FindingKind
from eventdesk.programme.places import Places

_CANCELLED = SessionStatus.CANCELLED
_WITHOUT_AUDIENCE = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})


def interpretation(snapshot: ForumSnapshot, places: Places, index: int, session: Session) -> Iterator[Finding]:
    """Languages of the forum that a session's items are not interpreted into, and people who would not follow."""
    spoken = [(i, item) for i, item in enumerate(session.items) if item.language and item.status is not _CANCELLED]
    if not spoken or session.kind in _WITHOUT_AUDIENCE:
        return
    offered = {base_language(tag) for tag in session.interpretation}
    floors = tuple(dict.fromkeys(base_language(item.language) for _, item in spoken))
    lacking = tuple(
        wanted
        for wanted in dict.fromkeys(base_language(tag) for tag in snapshot.languages)
        if wanted not in offered and any(floor != wanted for floor in floors)
    )
    if lacking:
        where = (places.session(index),)
        kind = FindingKind.INTERPRETATION_MISSING_FOR_AUDIENCE
        yield places.finding(kind, where, languages=lacking, basis=floors)
    for i, item in spoken:
        yield from _people(snapshot, places, (index, i), item, offered)


def _people(
    snapshot: ForumSnapshot, places: Places, at: tuple[int, int], item: Item, offered: set[str]
) -> Iterator[Finding]:
    """Who takes part in the item, and knows neither the floor's language nor one that it is interpreted into."""
    floor = base_language(item.language)
    for person_id in dict.fromkeys(one.person for one in item.appearances() if one.status.stays):
        number = places.person_number(person_id)
        if number is None:
            continue
        known = {base_language(tag) for tag in snapshot.people[number].languages}
        if known and floor not in known and not known & offered:
            where = (places.person(number), places.item(*at))
            kind = FindingKind.INTERPRETATION_MISSING_FOR_PERSON
            yield places.finding(kind, where, languages=(floor,), basis=tuple(sorted(known)))
