"""The forum's key numbers."""

from dataclasses import dataclass

from eventdesk.model.kinds import AttendeeStatus, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot

_NO_CONTENT = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})
_TALKS = frozenset({ItemKind.PRESENTATION, ItemKind.KEYNOTE})
_ARRIVED = AttendeeStatus.ARRIVED
# Whoever came, or did not, had registered.
_COMING = frozenset({AttendeeStatus.REGISTERED, AttendeeStatus.CONFIRMED, AttendeeStatus.NO_SHOW, _ARRIVED})


@dataclass(frozen=True)
class Numbers:
    """What takes place and who comes. `sides` holds each side of a bilateral forum with its people on stage."""

    sessions: int
    talks: int
    people: int
    sides: tuple[tuple[str, int], ...]
    registered: int
    arrived: int


def numbers_of(snapshot: ForumSnapshot) -> Numbers:
    """Counted without what was cancelled and who declined; breaks and meals are no sessions; people once each.

    A person's side is that of an appearance, else their country where that is one of the forum's sides.
    """
    running = [one for one in snapshot.sessions if one.status is not SessionStatus.CANCELLED]
    items = [item for one in running for item in one.items if item.status is not SessionStatus.CANCELLED]
    side_of: dict[str, str] = {}
    moderators = [one.moderator for one in running if one.moderator is not None]
    for appearance in (*moderators, *(one for item in items for one in item.appearances())):
        if appearance.status.stays:
            country = snapshot.person(appearance.person).country
            side = appearance.side or (country if country in snapshot.forum.sides else "")
            side_of[appearance.person] = side_of.get(appearance.person) or side
    return Numbers(
        sessions=sum(one.kind not in _NO_CONTENT for one in running),
        talks=sum(item.kind in _TALKS for item in items),
        people=len(side_of),
        sides=tuple((side, list(side_of.values()).count(side)) for side in snapshot.forum.sides),
        registered=sum(one.status in _COMING for one in snapshot.attendees),
        arrived=sum(one.checked_in_at is not None or one.status is _ARRIVED for one in snapshot.attendees),
    )
