"""Attendees counted; places of sessions, waiting lists, and who is booked twice at the same time."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus, SessionStatus
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Registration, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme import attendance
from eventdesk.programme.attendance import Overbooked, TwoSessions, Waiting

BOOKED, WAITLISTED, CANCELLED = RegistrationStatus
NINE = datetime(2026, 5, 14, 9)
HOUR = timedelta(hours=1)


def text(english: str) -> Text:
    return Text({"en": english})


def someone(name: str, *sessions: Registration, **given: Any) -> Attendee:
    return Attendee(id=name, name=text(name), sessions=sessions, **given)


def place(session: str, status: RegistrationStatus = BOOKED, hour: int | None = None) -> Registration:
    at = None if hour is None else NINE + hour * HOUR
    return Registration(session=session, status=status, registered_at=at)


def forum(*attendees: Attendee, sessions: tuple[Session, ...] = ()) -> ForumSnapshot:
    rooms = (Room(id="hall", name=text("Hall"), capacity=2), Room(id="foyer", name=text("Foyer")))
    own = sessions or (Session(id="tour", places=2), Session(id="lecture", room="hall"), Session(id="party"))
    return ForumSnapshot(
        forum=Forum(id="f", timezone="Asia/Seoul"), rooms=rooms, sessions=own, attendees=attendees
    )


# Counts


def test_company_counts_like_anyone_and_is_told_apart() -> None:
    counts = attendance.count_attendees(
        (
            someone("ann", category="vip", side="KR"),
            someone("ben", category="vip", side="KR", accompanies="ann"),
            someone("cy", side="DE", status=AttendeeStatus.DECLINED),
            someone("dee", checked_in_at=NINE),
        )
    )
    assert counts.all.total == 4
    assert counts.all.accompanying == 1
    assert dict(counts.all.by_standing) == {
        AttendeeStatus.REGISTERED: 2,
        AttendeeStatus.DECLINED: 1,
        AttendeeStatus.ARRIVED: 1,
    }
    assert list(counts.by_side) == ["KR", "DE", ""]
    assert (counts.by_category["vip"].total, counts.by_category["vip"].accompanying) == (2, 1)


PEOPLE = st.lists(
    st.builds(
        Attendee,
        id=st.uuids().map(str),
        category=st.sampled_from(("vip", "guest")),
        side=st.sampled_from(("", "KR")),
        status=st.sampled_from(AttendeeStatus),
        accompanies=st.sampled_from((None, "host")),
    ),
    max_size=8,
)


@given(PEOPLE, PEOPLE, PEOPLE)
def test_counts_follow_changes(stay: list[Attendee], left: list[Attendee], came: list[Attendee]) -> None:
    followed = attendance.count_attendees([*stay, *left]).after(left, came)
    anew = attendance.count_attendees([*stay, *came])
    assert Counter(followed.groups) == Counter(anew.groups)
    assert followed.by_category == anew.by_category


# Places


def test_places_are_the_sessions_own_else_the_seats_of_its_rooms() -> None:
    found = forum(
        sessions=(
            Session(id="own", places=5, room="hall"),
            Session(id="seats", room="hall"),
            Session(id="unknown", room="hall", also_in=("foyer",)),
            Session(id="nowhere"),
        )
    )
    books = attendance.session_books(found)
    assert [book.places for book in books.values()] == [5, 2, None, None]


def test_who_registered_first_is_served_first() -> None:
    found = forum(
        someone("ann", place("tour")),
        someone("ben", place("tour", WAITLISTED)),  # nobody knows when
        someone("cy", place("tour", WAITLISTED, 2)),
        someone("dee", place("tour", WAITLISTED, 1)),
        someone("eve", place("tour", WAITLISTED, 1)),
    )
    book = attendance.session_books(found)["tour"]
    assert [found.attendees[number].id for number in book.waiting] == ["dee", "eve", "cy", "ben"]
    assert (book.left, book.moving_up) == (1, (3,))
    books = attendance.session_books(found)
    assert attendance.waits_of(found.attendees[2], 2, books) == (Waiting("tour", 3),)


def test_who_does_not_come_takes_no_place() -> None:
    found = forum(
        someone("ann", place("tour"), status=AttendeeStatus.CANCELLED),
        someone("ben", place("tour"), status=AttendeeStatus.NO_SHOW, checked_in_at=NINE),
        someone("cy", place("tour", CANCELLED)),
        someone("dee", place("tour", WAITLISTED), status=AttendeeStatus.DECLINED),
    )
    book = attendance.session_books(found)["tour"]
    assert (book.booked, book.resting, book.waiting, book.left) == ((1,), (0, 3), (), 1)


def test_more_booked_than_places_is_found() -> None:
    found = forum(*(someone(f"a{number}", place("tour"), place("party")) for number in range(3)))
    books = attendance.session_books(found)
    assert attendance.overbooked(books) == (Overbooked("tour", 2, 3),)
    assert books["tour"].excess == 1
    assert books["party"].moving_up == ()


def test_whoever_is_booked_in_a_cancelled_session_is_found() -> None:
    off = Session(id="tour", status=SessionStatus.CANCELLED)
    found = forum(someone("ann", place("tour")), someone("ben", place("tour", WAITLISTED)), sessions=(off,))
    assert attendance.in_cancelled_sessions(found, attendance.session_books(found)) == {"tour": (0, 1)}


REGISTRATIONS = st.dictionaries(
    st.sampled_from(("tour", "lecture")),
    st.tuples(st.sampled_from(RegistrationStatus), st.sampled_from((None, 1, 2))),
).map(lambda found: tuple(place(session, *how) for session, how in found.items()))
LISTED = st.builds(
    Attendee, id=st.uuids().map(str), status=st.sampled_from(AttendeeStatus), sessions=REGISTRATIONS
)


@given(st.lists(LISTED, max_size=6), st.lists(LISTED, max_size=6), st.sampled_from((None, 0, 3)))
def test_books_follow_changes(first: list[Attendee], second: list[Attendee], places: int | None) -> None:
    before = forum(*first)
    # Some are the same as before, in the same place.
    now = [old if number % 2 else new for number, (old, new) in enumerate(zip(first, second, strict=False))]
    now += second[len(now) :]
    tour = structs.replace(before.sessions[0], places=places)
    after = structs.replace(before, attendees=tuple(now), sessions=(tour, *before.sessions[1:]))
    books = attendance.books_after(attendance.session_books(before), before, after)
    assert books == attendance.session_books(after)


# Twice at the same time


def timed(name: str, start: float, hours: float, **given: Any) -> Session:
    return Session(id=name, starts_at=NINE + start * HOUR, ends_at=NINE + (start + hours) * HOUR, **given)


def test_places_in_two_sessions_at_the_same_time_are_found() -> None:
    sessions = (
        timed("late", 1, 1),
        timed("early", 0, 1.5),
        timed("after", 2, 1),
        timed("off", 0, 3, status=SessionStatus.CANCELLED),
        Session(id="open"),
    )
    found = forum(
        someone("ann", *(place(session.id) for session in sessions)),
        someone("ben", place("late", WAITLISTED), place("early")),
        someone("cy", place("late"), place("early"), status=AttendeeStatus.DECLINED),
        sessions=sessions,
    )
    (double,) = attendance.double_bookings(found)
    assert (double.attendee, double.sessions) == (0, TwoSessions("early", "late", 30))
    assert attendance.sessions_at_once(found, ("after", "late", "early")) == (double.sessions,)


MINUTES = st.integers(0, 12)


@given(st.lists(st.tuples(MINUTES, st.integers(1, 6)), max_size=6))
def test_every_overlap_is_found_once(times: list[tuple[int, int]]) -> None:
    sessions = tuple(timed(f"s{number}", start, hours) for number, (start, hours) in enumerate(times))
    found = attendance.double_bookings(
        forum(
            someone("ann", *(place(session.id) for session in sessions)), sessions=sessions or (Session(id="x"),)
        )
    )
    pairs = {frozenset((one.sessions.first, one.sessions.second)) for one in found}
    assert len(pairs) == len(found)
    expected = {
        frozenset((f"s{one}", f"s{other}"))
        for one in range(len(times))
        for other in range(one)
        if times[one][0] < sum(times[other]) and times[other][0] < sum(times[one])
    }
    assert pairs == expected
