"""What the checker says of a move is what the whole check says once it is made; blocked starts are just those."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.snapshot import Appearance, ForumSnapshot
from eventdesk.programme import Finding, FindingKind, Severity, conflicts
from eventdesk.programme.checker import Checker, Move, moved_session
from eventdesk.programme.findings import depends_on_place

ROOMS = ("r0", "r1", "r2")
quietly = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def made(forum: ForumSnapshot, *moves: Move) -> ForumSnapshot:
    """The forum with the moves made."""
    by_id = {move.session_uid: move for move in moves}
    sessions = (
        moved_session(session, by_id[session.id]) if session.id in by_id else session for session in forum.sessions
    )
    return msgspec.structs.replace(forum, sessions=tuple(sessions))


def about(findings: tuple[Finding, ...], *ids: str) -> set[tuple[str, str, Severity, str]]:
    """What is found about these sessions: places, facts and all."""
    return {
        (finding.key, finding.facts, finding.severity, finding.sentence)
        for finding in findings
        if any(place.session is not None and place.session.id in ids for place in finding.places)
    }


@st.composite
def moves(draw: st.DrawFn, forum: ForumSnapshot, moments: st.SearchStrategy[datetime]) -> Move:
    start = draw(st.none() | moments)
    end = None if start is None else start + timedelta(minutes=draw(st.integers(-5, 150)))
    rooms = draw(st.lists(st.sampled_from(ROOMS), max_size=2, unique=True))
    return Move(draw(st.sampled_from(forum.sessions)).id, start, end, tuple(rooms))


@quietly
@given(data=st.data())
def test_a_move_asked_about_is_the_move_made(
    data: st.DataObject,
    programmes: st.SearchStrategy[ForumSnapshot],
    some_moments: st.SearchStrategy[datetime],
) -> None:
    forum = data.draw(programmes)
    asked = {
        move.session_uid: move for move in data.draw(st.lists(moves(forum, some_moments), min_size=1, max_size=3))
    }
    found = Checker(forum).conflicts_of(*asked.values())
    assert about(found, *asked) == about(conflicts(made(forum, *asked.values())), *asked)
    assert len(found) == len({(finding.key, finding.facts) for finding in found})


@quietly
@given(data=st.data())
def test_starts_are_blocked_where_the_move_would_conflict(
    data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]
) -> None:
    forum = data.draw(programmes)
    checker, session = Checker(forum), data.draw(st.sampled_from(forum.sessions))
    room, minutes = data.draw(st.sampled_from(ROOMS)), data.draw(st.integers(1, 120))
    midnight = datetime(2026, 10, data.draw(st.integers(23, 25)))
    spans = checker.blocked(session.id, room, midnight.date(), minutes, step=15)
    also_in = tuple(other for other in session.also_in if other != room)
    for at in range(0, 24 * 60, 15):
        start = midnight + timedelta(minutes=at)
        found = checker.conflicts_of(Move(session.id, start, checker.end_of(start, minutes), (room, *also_in)))
        conflicting = any(one.severity is Severity.CONFLICT and depends_on_place(one) for one in found)
        assert any(span.start <= start < span.end for span in spans) is conflicting


@quietly
@given(data=st.data())
def test_starts_of_several_are_blocked_where_moving_or_copying_them_would_conflict(
    data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]
) -> None:
    forum = data.draw(programmes)
    checker = Checker(forum)
    chosen = data.draw(
        st.lists(st.sampled_from(forum.sessions), min_size=1, max_size=3, unique_by=lambda one: one.id)
    )
    placed = [(one.id, one.starts_at, one.ends_at) for one in chosen]
    timed = [(id_, start, end) for id_, start, end in placed if start is not None and end is not None]
    copies = data.draw(st.booleans())
    midnight = datetime(2026, 10, data.draw(st.integers(23, 25)))
    rooms = tuple((data.draw(st.sampled_from(ROOMS)),) for _ in timed)
    if not timed or midnight.day == 25 or forum.forum.timezone != "Asia/Seoul":
        return  # over a change of the clock every start is asked about anyway
    carried = [Move(id_, start, end, ()) for id_, start, end in timed]
    (spans,) = checker.blocked_together(carried, midnight.date(), (rooms,), 15, copies=copies)
    for at in range(0, 24 * 60, 45):
        start = midnight + timedelta(minutes=at)
        by = start - timed[0][1]
        moves = [
            Move(id_, first + by, last + by, there) for (id_, first, last), there in zip(timed, rooms, strict=True)
        ]
        found = checker.conflicts_of_copies(*moves) if copies else checker.conflicts_of(*moves)
        own: set[Any] = (
            {one[0] for one in timed} if not copies else {place_number(forum, n) for n in range(len(timed))}
        )
        conflicting = any(against_others(one, own, copies, len(forum.sessions)) for one in found)
        assert any(span.start <= start < span.end for span in spans) is conflicting


def place_number(forum: ForumSnapshot, copy: int) -> int:
    """A copy has its original's id, but a place of its own behind all others."""
    return len(forum.sessions) + copy + 1


def against_others(finding: Finding, own: set[Any], copies: bool, count: int) -> bool:
    """Whether it depends on the place, and is not between two of those that are carried."""
    if finding.severity is not Severity.CONFLICT or not depends_on_place(finding):
        return False
    sessions = [place.session for place in finding.places if place.session is not None]
    if len(sessions) < 2:
        return True
    return not all((one.number if copies else one.id) in own for one in sessions)


def test_a_copy_at_the_same_time_has_the_same_people_in_two_places(build: Any) -> None:
    forum = build.forum(build.session("a", "09:00", "10:00", build.talk("ann", minutes=60), room="hall"))
    checker = Checker(forum)
    copy = Move("a", build.at("09:30"), build.at("10:30"), ("loft",))
    assert checker.conflicts_of(copy) == ()
    (found,) = checker.conflicts_of_copies(copy)
    assert found.sentence == (
        "Ann is in two places at once for 30 minutes: “Talk” in session “A” and “Talk” in session “A”."
    )
    later = Move("a", build.at("10:30"), build.at("11:30"), ("hall",))
    assert checker.conflicts_of_copies(later) == ()
    (taken,) = checker.conflicts_of_copies(Move("a", build.at("09:30"), build.at("10:30"), ("hall",)))[:1]
    assert taken.kind is FindingKind.ROOM_DOUBLE_BOOKED


def test_a_room_is_shaded_from_where_the_session_would_run_into_the_next(build: Any) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"), build.session("b", "14:00", "14:30", room="loft")
    )
    checker = Checker(forum)
    day = build.at("00:00").date()
    assert checker.blocked("b", "hall", day, 30) == ((build.at("08:35"), build.at("10:00")),)
    assert checker.blocked("b", "loft", day, 30) == ()
    (everywhere,) = checker.blocked("b", "loft", day - timedelta(days=1), 30)
    assert everywhere == (build.at("00:00", 13), build.at("00:00", 14))


def test_what_keeps_a_person_elsewhere_is_shaded_in_every_room(build: Any) -> None:
    ann = Appearance(person="ann")
    forum = build.forum(
        build.session("a", "09:00", "10:00", moderator=ann, room="hall"),
        build.session(
            "b", "14:00", "14:30", build.talk("bob"), build.talk("ann", minutes=10, starts_at=build.at("14:20"))
        ),
    )
    # Ann speaks from the 20th minute to the 30th: her talk may begin at 10:00, the session 20 minutes before.
    blocked = Checker(forum).blocked("b", "loft", build.at("00:00").date(), 30)
    assert blocked == ((build.at("08:35"), build.at("09:40")),)


def test_a_move_across_a_change_of_the_clock_far_from_the_forum_is_right(build: Any) -> None:
    forum = build.forum(build.session("a", "09:00", "10:30", build.talk("ann", minutes=90)))
    inner = msgspec.structs.replace(forum.forum, timezone="Europe/Berlin")
    checker = Checker(msgspec.structs.replace(forum, forum=inner))
    # 2026-03-29: 02:00 becomes 03:00, so 01:30 to 03:30 is one hour.
    night = Move("a", datetime(2026, 3, 29, 1, 30), datetime(2026, 3, 29, 3, 30), ())
    found = {finding.kind: finding.minutes for finding in checker.conflicts_of(night)}
    assert found == {FindingKind.ITEMS_LONGER_THAN_SESSION: 30, FindingKind.SESSION_OUTSIDE_FORUM: 0}
    assert checker.conflicts_now("a") == ()


def test_an_unknown_session_is_refused(build: Any) -> None:
    with pytest.raises(KeyError):
        Checker(build.forum()).conflicts_of(Move("nobody", None, None, ()))
