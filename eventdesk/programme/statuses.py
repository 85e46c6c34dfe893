"""States that do not fit each other: of people, and of the sessions they stand in."""

from collections.abc import Iterable, Iterator

from eventdesk.model.kinds import AppearanceStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Session
from eventdesk.programme.findings import Finding, FindingKind
from eventdesk.programme.places import Places


def only_invited(
    snapshot: ForumSnapshot, places: Places, appearing: Iterable[tuple[int, int, Appearance]]
) -> Iterator[Finding]:
    """People who have not said yet whether they come, each once, with the first place they are wanted at.

    `appearing`: the numbers of session and item (-1: the session itself) of each appearance.
    """
    first: dict[str, tuple[int, int]] = {}
    count: dict[str, int] = {}
    for session, item, one in appearing:
        if one.status is AppearanceStatus.INVITED:
            first.setdefault(one.person, (session, item))
            count[one.person] = count.get(one.person, 0) + 1
    if not first:
        return
    for number, person in enumerate(snapshot.people):
        if person.id in first:
            where = (places.person(number), places.item_or_session(*first[person.id]))
            basis = (count[person.id],)
            yield places.finding(FindingKind.PERSON_ONLY_INVITED, where, basis=basis)


def cancelled_session(places: Places, index: int, session: Session) -> Iterator[Finding]:
    """A cancelled session in which people are still confirmed: they may not know. `count` says how many."""
    confirmed = {one.person for one in everyone_in(session) if one.status is AppearanceStatus.CONFIRMED}
    if confirmed:
        where = (places.session(index),)
        kind = FindingKind.CANCELLED_SESSION_WITH_PEOPLE
        yield places.finding(kind, where, count=len(confirmed), basis=tuple(sorted(confirmed)))


def everyone_in(session: Session) -> Iterator[Appearance]:
    """Every appearance of the session and of its items, in any role."""
    for one in (session.moderator, session.mc, *session.interpreters):
        if one is not None:
            yield one
    for item in session.items:
        yield from item.appearances()
