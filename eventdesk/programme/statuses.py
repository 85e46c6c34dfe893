"""People whose state or office does not fit where they stand, and cancelled sessions that still hold people."""

from collections import Counter
from collections.abc import Iterable, Iterator

from eventdesk.model.kinds import AppearanceStatus, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Person, Session
from eventdesk.programme.findings import Finding, FindingKind, Severity
from eventdesk.programme.places import Places

_CANCELLED = SessionStatus.CANCELLED
_INVITED, _CONFIRMED = AppearanceStatus.INVITED, AppearanceStatus.CONFIRMED


def on_page(session: Session) -> list[tuple[int, Appearance]]:
    """Who is printed with the session, with the number of the item (-1: the session itself)."""
    found: list[tuple[int, Appearance]] = []
    if session.moderator is not None:
        found.append((-1, session.moderator))
    for i, item in enumerate(session.items):
        if item.status is not _CANCELLED:
            if item.moderator is not None:
                found.append((i, item.moderator))
            for appearance in item.speakers:
                found.append((i, appearance))
            for appearance in item.panelists:
                found.append((i, appearance))
    return found


def wanted(session: Session) -> list[tuple[int, Appearance]]:
    """Everyone the session needs; MC and interpreters too, whom only a crew's sheet names."""
    found = on_page(session)
    if session.mc is not None:
        found.append((-1, session.mc))
    found += [(-1, one) for one in session.interpreters]
    return found


def _has_other(session: Session, one: AppearanceStatus, other: AppearanceStatus) -> bool:
    """Whether anybody's state is none of the two: rarely so, and told without gathering everybody."""
    for appearance in (session.moderator, session.mc, *session.interpreters):
        if appearance is not None and appearance.status is not one and appearance.status is not other:
            return True
    for item in session.items:
        moderator = item.moderator
        if moderator is not None and moderator.status is not one and moderator.status is not other:
            return True
        for appearance in item.speakers:
            if appearance.status is not one and appearance.status is not other:
                return True
        for appearance in item.panelists:
            if appearance.status is not one and appearance.status is not other:
                return True
    return False


def absent_people(places: Places, index: int, session: Session) -> Iterator[Finding]:
    """People who declined or cancelled and are still named, without anyone who replaces them there."""
    if not _has_other(session, _CONFIRMED, _INVITED):
        return
    appearing = wanted(session)
    replaced = {(i, one.replaces) for i, one in appearing if one.replaces and one.status.stays}
    seen: set[tuple[int, str]] = set()
    for i, one in appearing:
        place = (i, one.person)
        number = places.person_number(one.person)
        if one.status.stays or place in replaced or place in seen or number is None:
            continue
        seen.add(place)
        where = (places.person(number), places.item_or_session(index, i))
        yield places.finding(FindingKind.ABSENT_PERSON_ON_PAGE, where, basis=(one.status.value,))


def cancelled_session(places: Places, index: int, session: Session) -> Iterator[Finding]:
    """A cancelled session in which people are still confirmed: they may not know. `count` says how many."""
    everyone = [one for _, one in wanted(session)]
    confirmed = {one.person for one in everyone if one.status is _CONFIRMED}
    if confirmed:
        where = (places.session(index),)
        kind = FindingKind.CANCELLED_SESSION_WITH_PEOPLE
        yield places.finding(kind, where, count=len(confirmed), basis=tuple(sorted(confirmed)))


class Invitations:
    """Who has not said yet whether they come, and where they are wanted."""

    def __init__(self) -> None:
        self._wanted: dict[str, dict[int, int]] = {}
        """For each person the sessions, with the first item of each."""

    def add(self, index: int, session: Session) -> None:
        if session.status is not _CANCELLED and _has_other(session, _CONFIRMED, _CONFIRMED):
            for i, one in wanted(session):
                if one.status is _INVITED:
                    self._wanted.setdefault(one.person, {}).setdefault(index, i)

    def remove(self, index: int, session: Session) -> None:
        for _, one in wanted(session):
            self._wanted.get(one.person, {}).pop(index, None)

    def gaps(self, snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
        """Each of them once, with the first place they are wanted at."""
        if FindingKind.PERSON_ONLY_INVITED.severity_in(places.phase) is Severity.SILENT:
            return
        numbers = {person: places.person_number(person) for person, where in self._wanted.items() if where}
        listed = sorted((number, person) for person, number in numbers.items() if number is not None)
        for number, person in listed:
            where = self._wanted[person]
            session = min(where)
            at = (places.person(number), places.item_or_session(session, where[session]))
            sessions = tuple(sorted(snapshot.sessions[index].id for index in where))
            yield places.finding(FindingKind.PERSON_ONLY_INVITED, at, basis=sessions)


class Offices:
    """Who is printed somewhere by the position or organization of the person's own record, and lacks it there.

    `anybody`: whether any of the people lacks one; else there is nothing to add.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._lacking = {person.id for person in people if person.organization is None or not person.position}
        self.anybody = bool(self._lacking)
        self._position: Counter[str] = Counter()
        self._organization: Counter[str] = Counter()

    def add(self, session: Session) -> None:
        self._count(session, 1)

    def remove(self, session: Session) -> None:
        self._count(session, -1)

    def _count(self, session: Session, by: int) -> None:
        if not self.anybody or session.status is _CANCELLED:
            return
        position, organization, lacking = self._position, self._organization, self._lacking
        for _, one in on_page(session):
            if one.person in lacking and one.status.stays:
                credit = one.credited_as
                if credit is None or not credit.position:
                    position[one.person] += by
                if credit is None or credit.organization is None:
                    organization[one.person] += by

    def gaps(self, snapshot: ForumSnapshot, places: Places) -> Iterator[Finding]:
        """Those whose record lacks it."""
        if not self.anybody:
            return
        for number, person in enumerate(snapshot.people):
            if not person.position and self._position[person.id] > 0:
                yield places.finding(FindingKind.PERSON_WITHOUT_POSITION, (places.person(number),))
            if person.organization is None and self._organization[person.id] > 0:
                yield places.finding(FindingKind.PERSON_WITHOUT_ORGANIZATION, (places.person(number),))
