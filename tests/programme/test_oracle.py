"""The sweep over a programme finds just what counting every minute of it finds."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumSnapshot,
    Item,
    Person,
    Room,
    Session,
    Unavailability,
)
from eventdesk.model.text import Text
from eventdesk.programme import Finding, FindingKind, conflicts

Minutes = frozenset[int]
Fact = tuple[str, frozenset[str], str, int]

# Around the night in which Berlin's clocks go back: wall times of the same look lie an hour apart.
START = datetime(2026, 10, 24, 23, 0)
PEOPLE = ("p0", "p1")
ROOMS = ("r0", "r1")
ZONES = ("Asia/Seoul", "Europe/Berlin")


def moments() -> st.SearchStrategy[datetime]:
    return st.integers(0, 24).map(lambda quarter: START + timedelta(minutes=15 * quarter))


def appearances() -> st.SearchStrategy[Appearance]:
    statuses = [AppearanceStatus.CONFIRMED] * 6 + list(AppearanceStatus)
    return st.builds(Appearance, person=st.sampled_from(PEOPLE), status=st.sampled_from(statuses))


@st.composite
def items(draw: st.DrawFn, name: str, timed: bool) -> Item:
    return Item(
        id=name,
        kind=ItemKind.PRESENTATION,
        starts_at=draw(moments()) if timed else None,
        minutes=draw(st.integers(1, 90)) if timed else None,
        status=draw(st.sampled_from([SessionStatus.CONFIRMED] * 4 + [SessionStatus.CANCELLED])),
        speakers=tuple(draw(st.lists(appearances(), max_size=2))),
        panelists=tuple(draw(st.lists(appearances(), max_size=1))),
        moderator=draw(st.none() | appearances()),
    )


@st.composite
def sessions(draw: st.DrawFn, name: str) -> Session:
    """With times or without; its items all with their own time, or one that fills the session."""
    start = draw(st.none() | moments())
    length = draw(st.integers(1, 150))
    timed = draw(st.booleans())
    count = draw(st.integers(0, 3)) if timed else draw(st.integers(0, 1))
    return Session(
        id=name,
        room=draw(st.none() | st.sampled_from(ROOMS)),
        starts_at=start,
        ends_at=None if start is None else start + timedelta(minutes=length),
        status=draw(st.sampled_from([SessionStatus.CONFIRMED, SessionStatus.TENTATIVE, SessionStatus.CANCELLED])),
        moderator=draw(st.none() | appearances()),
        items=tuple(draw(items(f"{name}.{i}", timed)) for i in range(count)),
    )


@st.composite
def programmes(draw: st.DrawFn) -> ForumSnapshot:
    away = st.builds(lambda start, hours: (start, start + timedelta(hours=hours)), moments(), st.integers(1, 4))
    people = []
    for name in PEOPLE:
        spans = draw(st.lists(away, max_size=1))
        unavailable = tuple(Unavailability(starts_at=start, ends_at=end) for start, end in spans)
        people.append(Person(id=name, name=Text({"en": name}), unavailable=unavailable))
    return ForumSnapshot(
        forum=Forum(
            id="f", timezone=draw(st.sampled_from(ZONES)), starts_on=date(2026, 10, 24), ends_on=date(2026, 10, 25)
        ),
        rooms=tuple(Room(id=name, name=Text({"en": name})) for name in ROOMS),
        people=tuple(people),
        sessions=tuple(draw(sessions(f"s{i}")) for i in range(draw(st.integers(1, 5)))),
    )


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
            if one.room is not None and one.room == other.room:
                shared = len(self.of(one) & self.of(other))
                if shared:
                    facts.add(("room", frozenset({one.id, other.id}), one.room, shared))
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
            if self.is_there(person, session.moderator):
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
                if any(self.is_there(person, one) for one in (*item.speakers, *item.panelists)):
                    found.append((session.id, str(item.id), taken, False))
        return found

    def is_there(self, person: str, appearance: Appearance | None) -> bool:
        return appearance is not None and appearance.person == person and appearance.status.stays

    def people(self) -> set[Fact]:
        facts = set()
        for person in PEOPLE:
            most: dict[frozenset[str], int] = defaultdict(int)
            for one, other in combinations(self.uses(person), 2):
                shared = len(one[2] & other[2])
                if one[0] != other[0]:
                    key = frozenset({one[0], other[0]})
                    most[key] = max(most[key], shared)
                elif one[1] != other[1] and not one[3] and not other[3]:
                    facts.add(("person", frozenset({one[1], other[1]}), person, shared))
            facts |= {("person", pair, person, shared) for pair, shared in most.items()}
        return {fact for fact in facts if fact[3]}

    def away(self) -> set[Fact]:
        facts = set()
        for person in self.forum.people:
            for time in person.unavailable:
                gone = self.minutes(time.starts_at, time.ends_at)
                most: dict[str, int] = defaultdict(int)
                for session, _, taken, _ in self.uses(person.id):
                    most[session] = max(most[session], len(taken & gone))
                facts |= {("away", frozenset({session}), person.id, n) for session, n in most.items() if n}
        return facts


def found(findings: tuple[Finding, ...]) -> set[Fact]:
    facts: set[Fact] = set()
    for finding in findings:
        places = finding.places
        if finding.kind is FindingKind.ROOM_DOUBLE_BOOKED:
            facts.add(("room", frozenset({places[0].id, places[1].id}), places[2].id, finding.minutes))
        elif finding.kind is FindingKind.PERSON_IN_TWO_PLACES:
            within = [place.within.id if place.within else place.id for place in places[1:]]
            same = within[0] == within[1]
            pair = frozenset(place.id for place in places[1:]) if same else frozenset(within)
            facts.add(("person", pair, places[0].id, finding.minutes))
        elif finding.kind is FindingKind.PERSON_UNAVAILABLE:
            session = places[1].within or places[1]
            facts.add(("away", frozenset({session.id}), places[0].id, finding.minutes))
    return facts


@settings(max_examples=300, deadline=None)
@given(forum=programmes())
def test_the_sweep_equals_counting_minutes(forum: ForumSnapshot) -> None:
    oracle = Oracle(forum)
    assert found(conflicts(forum)) == oracle.rooms() | oracle.people() | oracle.away()
