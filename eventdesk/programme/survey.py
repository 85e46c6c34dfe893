"""Everything found in a forum, kept while it is edited: only what an edit touched is looked at again."""

from collections.abc import Iterable, Iterator

from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.balance import balance
from eventdesk.programme.bookings import ROOM_CHANGE, Bookings
from eventdesk.programme.checker import lasting_clock
from eventdesk.programme.conflicts import people_to_look_at
from eventdesk.programme.findings import Finding, Severity
from eventdesk.programme.gaps import forum_gaps, session_gaps
from eventdesk.programme.glance import Glance
from eventdesk.programme.meetings import overlaps, person_findings, room_findings
from eventdesk.programme.needs import Common, common_to_all
from eventdesk.programme.statuses import Invitations, Offices
from eventdesk.programme.timing import session_findings


class Survey:
    """Looks at one state of a forum after the other. For one thread at a time."""

    def __init__(self, room_change: int = ROOM_CHANGE) -> None:
        self._room_change = room_change
        self._bookings: Bookings | None = None
        self._common = Common(any_time=False, any_room=False)
        self._forget()

    def _forget(self) -> None:
        self._rooms: dict[int, list[Finding]] = {}
        self._people: dict[int, list[Finding]] = {}
        self._sessions: dict[int, list[Finding]] = {}
        self._gaps: dict[int, list[Finding]] = {}
        self._offices, self._invitations = Offices(()), Invitations()

    def look(self, snapshot: ForumSnapshot) -> tuple[Finding, ...]:
        """Just what `conflicts` and `gaps` find, in this order."""
        before = self._bookings.snapshot if self._bookings is not None else None
        changed = self._bookings.follow(snapshot) if self._bookings is not None else None
        if self._bookings is None or changed is None or before is None:
            self._begin(snapshot)
        else:
            self._renew(self._bookings, before, changed)
        return tuple(finding for finding in self._found() if finding.severity is not Severity.SILENT)

    def _begin(self, snapshot: ForumSnapshot) -> None:
        self._forget()
        self._bookings = bookings = Bookings(snapshot, self._room_change, lasting_clock(snapshot))
        self._common = common_to_all(snapshot)
        rooms, crowded = bookings.room_numbers, bookings.gathered.crowded
        self._meet(bookings, {rooms[room] for room in crowded if room in rooms}, people_to_look_at(bookings))
        for index in bookings.gathered.odd:
            self._look_at_times(bookings, index)
        glance = Glance(snapshot, self._common)
        for index in glance.wanting:
            self._look_at_gaps(bookings, index)
        for index in glance.inviting:
            self._invitations.add(index, snapshot.sessions[index])
        self._offices = Offices(snapshot.people)
        if self._offices.anybody:
            for session in snapshot.sessions:
                self._offices.add(session)

    def _renew(self, bookings: Bookings, before: ForumSnapshot, changed: list[int]) -> None:
        snapshot = bookings.snapshot
        rooms: set[int] = set()
        people: set[int] = set()
        for index in changed:
            old, new = before.sessions[index], snapshot.sessions[index]
            self._offices.remove(old)
            self._invitations.remove(index, old)
            self._offices.add(new)
            self._invitations.add(index, new)
            for session in (old, new):
                rooms |= {bookings.room_numbers[room] for room in session.rooms if room in bookings.room_numbers}
                numbers = (bookings.places.person_number(person) for person in _people_in(session))
                people |= {number for number in numbers if number is not None}
        self._meet(bookings, rooms, people)
        for index in changed:
            self._look_at_times(bookings, index)
        common = common_to_all(snapshot)
        anew: Iterable[int] = changed if common == self._common else range(len(snapshot.sessions))
        self._common = common
        for index in anew:
            self._look_at_gaps(bookings, index)

    def _meet(self, bookings: Bookings, rooms: Iterable[int], people: Iterable[int]) -> None:
        snapshot = bookings.snapshot
        for number in rooms:
            uses = bookings.rooms[snapshot.rooms[number].id]
            _keep(self._rooms, number, room_findings(bookings, number, overlaps(uses)))
        for number in people:
            uses = bookings.people[snapshot.people[number].id]
            _keep(self._people, number, person_findings(bookings, number, uses))

    def _look_at_times(self, bookings: Bookings, index: int) -> None:
        found = session_findings(bookings, index, bookings.snapshot.sessions[index])
        _keep(self._sessions, index, found)

    def _look_at_gaps(self, bookings: Bookings, index: int) -> None:
        snapshot = bookings.snapshot
        _keep(self._gaps, index, session_gaps(snapshot, bookings.places, index, self._common))

    def _found(self) -> Iterator[Finding]:
        assert self._bookings is not None
        snapshot, places = self._bookings.snapshot, self._bookings.places
        for kept in (self._rooms, self._people, self._sessions):
            yield from _in_order(kept)
        yield from forum_gaps(snapshot, places)
        yield from _in_order(self._gaps)
        yield from self._offices.gaps(snapshot, places)
        yield from self._invitations.gaps(snapshot, places)
        yield from balance(snapshot, places)


def _keep(kept: dict[int, list[Finding]], number: int, found: Iterator[Finding]) -> None:
    findings = list(found)
    if findings:
        kept[number] = findings
    else:
        kept.pop(number, None)


def _in_order(kept: dict[int, list[Finding]]) -> Iterator[Finding]:
    for number in sorted(kept):
        yield from kept[number]


def _people_in(session: Session) -> set[str]:
    people = {one.person for one in (session.moderator, session.mc, *session.interpreters) if one is not None}
    return people.union(*({one.person for one in item.appearances()} for item in session.items))
