"""The sweep over a programme finds just what counting every minute of it finds."""

from collections import defaultdict
from datetime import datetime
from itertools import combinations
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import ItemKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.programme import Finding, FindingKind, conflicts

ROOM_CHANGE = 5
Minutes = frozenset[int]
Fact = tuple[str, frozenset[str], str, int]


class Oracle:
    """Counts minutes since 1970 in sets, and compares everything with everything."""

    def __init__(self, forum: ForumSnapshot) -> None:
        self.forum = forum
        self.zone = ZoneInfo(forum.forum.timezone)
        self.sessions = {
            session.id: self.minutes(session.starts_at, session.ends_at)
            for session in forum.sessions
            if session.status is not SessionStatus.CANCELLED and session.starts_at and session.ends_at
        }

    def count(self, wall: datetime, fold: int = 0) -> int:
        return int(wall.replace(tzinfo=self.zone, fold=fold).timestamp()) // 60

    def minutes(self, start: datetime, end: datetime) -> Minutes:
        first, last = self.count(start), self.count(end)
        return frozenset(range(first, last if last > first else self.count(end, fold=1)))

    def rooms(self) -> set[Fact]:
        facts = set()
        for one, other in combinations(self.forum.sessions, 2):
            shared = len(self.of(one) & self.of(other))
            if shared:
                for room in set(one.rooms) & set(other.rooms):
                    facts.add(("room", frozenset({one.id, other.id}), room, shared))
        return facts

    def of(self, session: Session) -> Minutes:
        return self.sessions.get(session.id, frozenset())

    def uses(self, person: str) -> list[tuple[str, str, Minutes, bool]]:
        """(session, item or session, minutes, whether as a moderator) wherever the person is."""
        found = []
        for session in self.forum.sessions:
            whole = self.of(session)
            if not whole:
                continue
            if any(self.is_there(person, one) for one in (session.moderator, session.mc, *session.interpreters)):
                found.append((session.id, session.id, whole, True))
            for item in session.items:
                if item.status is SessionStatus.CANCELLED:
                    continue
                taken = whole
                if item.starts_at is not None and item.minutes is not None:
                    first = self.count(item.starts_at)
                    taken = frozenset(range(first, first + item.minutes))
                if self.is_there(person, item.moderator):
                    found.append((session.id, str(item.id), taken, True))
                sitting = (*item.speakers, *item.panelists, *self.joining(session, item))
                if any(self.is_there(person, one) for one in sitting):
                    found.append((session.id, str(item.id), taken, False))
        return found

    def joining(self, session: Session, panel: Item) -> list[Appearance]:
        if not panel.presenters_join:
            return []
        talks = (ItemKind.PRESENTATION, ItemKind.KEYNOTE)
        held = [one for one in session.items if one.kind in talks and one.status is not SessionStatus.CANCELLED]
        # Who is named in the panel sits there by that, or has declined to.
        named = {one.person for one in (*panel.speakers, *panel.panelists)}
        return [one for talk in held for one in talk.speakers if one.person not in named]

    def is_there(self, person: str, appearance: Appearance | None) -> bool:
        return appearance is not None and appearance.person == person and appearance.status.stays

    def people(self) -> set[Fact]:
        facts: set[Fact] = set()
        for person in self.forum.people:
            most: dict[frozenset[str], int] = defaultdict(int)
            for one, other in combinations(self.uses(person.id), 2):
                shared = len(one[2] & other[2])
                if one[0] != other[0]:
                    key = frozenset({one[0], other[0]})
                    most[key] = max(most[key], shared)
                elif one[1] != other[1] and not one[3] and not other[3]:
                    facts.add(("person", frozenset({one[1], other[1]}), person.id, shared))
            facts |= {("person", pair, person.id, shared) for pair, shared in most.items()}
        return {fact for fact in facts if fact[3]}

    def changes(self) -> set[Fact]:
        """Less than ROOM_CHANGE minutes between two sessions in rooms of their own, with no minute in common."""
        rooms = {session.id: set(session.rooms) for session in self.forum.sessions}
        together = {(pair, person) for _, pair, person, _ in self.people()}
        facts: set[Fact] = set()
        for person in self.forum.people:
            least: dict[frozenset[str], int] = {}
            for one, other in combinations(self.uses(person.id), 2):
                between = max(min(other[2]) - max(one[2]), min(one[2]) - max(other[2])) - 1
                pair = frozenset({one[0], other[0]})
                apart = rooms[one[0]] and rooms[other[0]] and not rooms[one[0]] & rooms[other[0]]
                if len(pair) == 2 and apart and (pair, person.id) not in together:
                    least[pair] = min(least.get(pair, between), between)
            facts |= {("change", pair, person.id, n) for pair, n in least.items() if n < ROOM_CHANGE}
        return facts

    def away(self) -> set[Fact]:
        facts: set[Fact] = set()
        for person in self.forum.people:
            uses = self.uses(person.id)
            for time in person.unavailable:
                gone = self.minutes(time.starts_at, time.ends_at)
                facts |= self.missed("away", person.id, [(session, taken & gone) for session, _, taken, _ in uses])
            if person.arrives_at is not None:
                come = self.count(person.arrives_at)
                early = [(session, frozenset(m for m in taken if m < come)) for session, _, taken, _ in uses]
                facts |= self.missed("early", person.id, early)
            if person.leaves_at is not None:
                left = self.count(person.leaves_at)
                late = [(session, frozenset(m for m in taken if m >= left)) for session, _, taken, _ in uses]
                facts |= self.missed("late", person.id, late)
        return facts

    def missed(self, what: str, person: str, taken: list[tuple[str, Minutes]]) -> set[Fact]:
        most: dict[str, int] = defaultdict(int)
        for session, minutes in taken:
            most[session] = max(most[session], len(minutes))
        return {(what, frozenset({session}), person, count) for session, count in most.items() if count}

    def seats(self) -> set[Fact]:
        capacity = {room.id: room.capacity for room in self.forum.rooms}
        facts: set[Fact] = set()
        for session in self.forum.sessions:
            seats = [capacity[room] for room in session.rooms]
            if session.status is SessionStatus.CANCELLED or session.expected is None or not seats or None in seats:
                continue
            excess = session.expected - sum(count for count in seats if count is not None)
            if excess > 0:
                facts.add(("seats", frozenset({session.id}), "", excess))
        return facts


AWAY = {
    FindingKind.PERSON_UNAVAILABLE: "away",
    FindingKind.PERSON_NOT_YET_ARRIVED: "early",
    FindingKind.PERSON_ALREADY_LEFT: "late",
}


def found(findings: tuple[Finding, ...]) -> set[Fact]:
    facts: set[Fact] = set()
    for finding in findings:
        places = finding.places
        if finding.kind is FindingKind.ROOM_DOUBLE_BOOKED:
            facts.add(("room", frozenset({places[0].id, places[1].id}), places[2].id, finding.minutes))
        elif finding.kind is FindingKind.AUDIENCE_OVER_CAPACITY:
            facts.add(("seats", frozenset({places[0].id}), "", finding.count))
        elif finding.kind in (FindingKind.PERSON_IN_TWO_PLACES, FindingKind.ROOM_CHANGE_TOO_SHORT):
            within = [place.within.id if place.within else place.id for place in places[1:]]
            same = within[0] == within[1]
            pair = frozenset(place.id for place in places[1:]) if same else frozenset(within)
            what = "person" if finding.kind is FindingKind.PERSON_IN_TWO_PLACES else "change"
            facts.add((what, pair, places[0].id, finding.minutes))
        elif finding.kind in AWAY:
            session = places[1].within or places[1]
            facts.add((AWAY[finding.kind], frozenset({session.id}), places[0].id, finding.minutes))
    return facts


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_the_sweep_equals_counting_minutes(
    data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]
) -> None:
    forum = data.draw(programmes)
    oracle = Oracle(forum)
    expected = oracle.rooms() | oracle.people() | oracle.changes() | oracle.away() | oracle.seats()
    assert found(conflicts(forum, ROOM_CHANGE)) == expected
