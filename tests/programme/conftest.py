"""Short ways to write a programme down."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import strategies as st

from eventdesk.model.kinds import AppearanceStatus, ForumPhase, ItemKind, OrganizationRole, SessionStatus
from eventdesk.model.snapshot import (
    Appearance,
    Contact,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Press,
    Room,
    Session,
    Unavailability,
)
from eventdesk.model.text import Text


class Build:
    """Parts of a forum that lacks nothing, on 2026-05-14 and -15 in Seoul, with people ann, bob and cy."""

    def text(self, english: str) -> Text:
        return Text({"en": english})

    def at(self, time: str, day: int = 14) -> datetime:
        return datetime.fromisoformat(f"2026-05-{day}T{time}")

    def talk(self, *speakers: Appearance | str, **given: object) -> Item:
        appearing = tuple(Appearance(person=one) if isinstance(one, str) else one for one in speakers)
        values = {"kind": ItemKind.PRESENTATION, "title": self.text("Talk"), "speakers": appearing}
        return Item(**{**values, **given})  # type: ignore[arg-type]

    def session(self, id_: str, start: str = "", end: str = "", *items: Item, **given: object) -> Session:
        values: dict[str, object] = {"id": id_, "title": self.text(id_.upper()), "items": items}
        if start:
            values["starts_at"] = self.at(start)
        if end:
            values["ends_at"] = self.at(end)
        return Session(**{**values, **given})  # type: ignore[arg-type]

    def people(self) -> tuple[Person, ...]:
        return tuple(
            Person(id=id_, name=self.text(id_.title()), position=self.text("professor"), organization="inst")
            for id_ in ("ann", "bob", "cy")
        )

    def forum(self, *sessions: Session, **given: object) -> ForumSnapshot:
        forum = Forum(
            id="f",
            title=self.text("Forum"),
            starts_on=date(2026, 5, 14),
            ends_on=date(2026, 5, 15),
            timezone="Asia/Seoul",
            venue=self.text("Hall"),
            organizations=(ForumOrganization(organization="inst", role=OrganizationRole.HOST),),
        )
        values = {
            "forum": forum,
            "rooms": (Room(id="hall", name=self.text("Great Hall")), Room(id="loft", name=self.text("Loft"))),
            "organizations": (Organization(id="inst", name=self.text("Institute")),),
            "people": self.people(),
            "press": Press(contacts=(Contact(name=self.text("Press Office")),)),
        }
        return ForumSnapshot(sessions=sessions, **{**values, **given})  # type: ignore[arg-type]


@pytest.fixture
def build() -> Build:
    return Build()


@pytest.fixture
def sentences() -> Callable[..., list[str]]:
    """What a rule says, sorted."""
    return lambda findings: sorted(finding.sentence for finding in findings)


# Random programmes


# Around the night in which Berlin's clocks go back: wall times of the same look lie an hour apart.
START = datetime(2026, 10, 24, 23, 0)
PEOPLE = ("p0", "p1")
ROOMS = ("r0", "r1", "r2")
ZONES = ("Asia/Seoul", "Europe/Berlin")


def moments() -> st.SearchStrategy[datetime]:
    return st.integers(0, 24).map(lambda quarter: START + timedelta(minutes=15 * quarter))


def appearances() -> st.SearchStrategy[Appearance]:
    statuses = [AppearanceStatus.CONFIRMED] * 6 + list(AppearanceStatus)
    return st.builds(Appearance, person=st.sampled_from(PEOPLE), status=st.sampled_from(statuses))


@st.composite
def items(draw: st.DrawFn, name: str, timed: bool) -> Item:
    panel = draw(st.integers(0, 3)) == 0
    return Item(
        id=name,
        kind=ItemKind.PANEL if panel else ItemKind.PRESENTATION,
        starts_at=draw(moments()) if timed else None,
        minutes=draw(st.integers(1, 90)) if timed else None,
        status=draw(st.sampled_from([SessionStatus.CONFIRMED] * 4 + [SessionStatus.CANCELLED])),
        speakers=() if panel else tuple(draw(st.lists(appearances(), max_size=2))),
        panelists=tuple(draw(st.lists(appearances(), max_size=1))),
        moderator=draw(st.none() | appearances()),
        presenters_join=panel,
    )


@st.composite
def sessions(draw: st.DrawFn, name: str) -> Session:
    """With times or without; its items all with their own time, or one that fills the session."""
    start = draw(st.none() | moments())
    length = draw(st.integers(1, 150))
    timed = draw(st.booleans())
    count = draw(st.integers(0, 3)) if timed else draw(st.integers(0, 1))
    rooms = draw(st.lists(st.sampled_from(ROOMS), max_size=2, unique=True))
    return Session(
        id=name,
        room=rooms[0] if rooms else None,
        also_in=tuple(rooms[1:]),
        starts_at=start,
        ends_at=None if start is None else start + timedelta(minutes=length),
        status=draw(st.sampled_from([SessionStatus.CONFIRMED, SessionStatus.TENTATIVE, SessionStatus.CANCELLED])),
        moderator=draw(st.none() | appearances()),
        mc=draw(st.none() | appearances()),
        interpreters=tuple(draw(st.lists(appearances(), max_size=1))),
        expected=draw(st.none() | st.integers(20, 120)),
        pinned=draw(st.integers(0, 4)) == 0,
        items=tuple(draw(items(f"{name}.{i}", timed)) for i in range(count)),
    )


@st.composite
def people(draw: st.DrawFn, name: str) -> Person:
    away = st.builds(lambda start, hours: (start, start + timedelta(hours=hours)), moments(), st.integers(1, 4))
    spans = draw(st.lists(away, max_size=1))
    return Person(
        id=name,
        name=Text({"en": name}),
        unavailable=tuple(Unavailability(starts_at=start, ends_at=end) for start, end in spans),
        arrives_at=draw(st.none() | st.none() | moments()),
        leaves_at=draw(st.none() | st.none() | moments()),
    )


@st.composite
def random_programmes(draw: st.DrawFn) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(
            id="f",
            timezone=draw(st.sampled_from(ZONES)),
            starts_on=date(2026, 10, 24),
            ends_on=date(2026, 10, 25),
            phase=draw(st.sampled_from(ForumPhase)),
        ),
        rooms=tuple(
            Room(id=name, name=Text({"en": name}), capacity=draw(st.none() | st.integers(10, 100)))
            for name in ROOMS
        ),
        people=tuple(draw(people(name)) for name in PEOPLE),
        sessions=tuple(draw(sessions(f"s{i}")) for i in range(draw(st.integers(1, 5)))),
    )


@pytest.fixture(scope="session")
def programmes() -> st.SearchStrategy[ForumSnapshot]:
    """Programmes of a night: double bookings, several rooms, every role, changes of the clock, midnight."""
    return random_programmes()


@pytest.fixture(scope="session")
def some_moments() -> st.SearchStrategy[datetime]:
    """Times of the night that the programmes are of."""
    return moments()
