"""Quick fixes: they mend what they say, and never make a conflict that was not there."""

from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.snapshot import Appearance, ForumSnapshot, Room
from eventdesk.programme import Finding, Severity, conflicts
from eventdesk.programme.checker import Checker, moved_session
from eventdesk.programme.fixes import Fix, FixKind, fixes


def made(forum: ForumSnapshot, fix: Fix) -> ForumSnapshot:
    by_id = {change.uid: change.move for change in fix.changes}
    sessions = (
        moved_session(session, by_id[session.id]) if session.id in by_id else session for session in forum.sessions
    )
    return msgspec.structs.replace(forum, sessions=tuple(sessions))


def impossible(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    return {finding.key: finding for finding in findings if finding.severity is Severity.CONFLICT}


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_fix_mends_its_finding_and_makes_no_new_conflict(
    data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]
) -> None:
    forum = data.draw(programmes)
    before = conflicts(forum)
    checker = Checker(forum)
    for finding in before:
        for fix in fixes(checker, finding):
            after = conflicts(made(forum, fix))
            assert finding.key not in {one.key for one in after}
            assert impossible(after).keys() <= impossible(before).keys()
            for key, one in impossible(after).items():
                assert one.minutes <= impossible(before)[key].minutes
            pinned = {session.id for session in forum.sessions if session.pinned}
            assert not pinned & {change.uid for change in fix.changes}


def offered(forum: ForumSnapshot) -> list[tuple[FixKind, list[tuple[str, str, str | None]]]]:
    (finding,) = conflicts(forum)
    return [
        (fix.kind, [(one.uid, f"{one.starts_at:%H:%M}-{one.ends_at:%H:%M}", one.room) for one in fix.changes])
        for fix in fixes(Checker(forum), finding)
    ]


def test_a_room_booked_twice_is_mended_by_another_room_first(build: Any) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("b", "09:30", "10:30", room="hall"),
        build.session("c", "11:00", "12:00", room="hall"),
    )
    found = offered(forum)
    assert found[:2] == [
        (FixKind.OTHER_ROOM, [("b", "09:30-10:30", "loft")]),
        (FixKind.OTHER_ROOM, [("a", "09:00-10:00", "loft")]),
    ]
    assert (FixKind.OTHER_TIME, [("b", "10:00-11:00", "hall")]) in found
    assert (FixKind.SWAP, [("b", "11:00-12:00", "hall"), ("c", "09:30-10:30", "hall")]) not in found


def test_rooms_too_small_or_taken_are_not_offered(build: Any) -> None:
    rooms = (
        Room(id="hall", name=build.text("Hall"), capacity=50),
        Room(id="loft", name=build.text("Loft"), capacity=60),
        Room(id="barn", name=build.text("Barn"), capacity=500),
        Room(id="dome", name=build.text("Dome"), capacity=200),
    )
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall", expected=100),
        build.session("b", "09:30", "10:30", room="dome"),
        rooms=rooms,
    )
    assert offered(forum) == [(FixKind.OTHER_ROOM, [("a", "09:00-10:00", "barn")])]


def test_two_sessions_change_places_so_that_a_guest_has_arrived(build: Any) -> None:
    people = tuple(
        msgspec.structs.replace(one, arrives_at=build.at("10:30")) if one.id == "ann" else one
        for one in build.people()
    )
    forum = build.forum(
        build.session("a", "09:00", "10:30", build.talk("ann"), room="hall"),
        build.session("b", "10:30", "12:00", build.talk("bob"), room="hall"),
        people=people,
    )
    (on_another_day, swap) = offered(forum)
    assert on_another_day == (FixKind.OTHER_TIME, [("a", "08:00-09:30", "hall")])
    one_day = msgspec.structs.replace(forum.forum, ends_on=forum.forum.starts_on)
    assert offered(msgspec.structs.replace(forum, forum=one_day)) == [swap]
    assert [swap] == [
        (FixKind.SWAP, [("a", "10:30-12:00", "hall"), ("b", "09:00-10:30", "hall")]),
    ]


def test_what_is_pinned_stays(build: Any) -> None:
    ann = Appearance(person="ann")
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall", moderator=ann, pinned=True),
        build.session("b", "09:30", "10:30", room="loft", moderator=ann, pinned=True),
    )
    assert offered(forum) == []


def test_items_that_need_more_time_get_it_where_there_is_room(build: Any) -> None:
    long = build.session("a", "09:00", "10:00", build.talk("ann", minutes=75), room="hall")
    assert offered(build.forum(long)) == [(FixKind.LONGER, [("a", "09:00-10:15", "hall")])]
    after = build.session("b", "10:00", "11:00", room="hall")
    assert offered(build.forum(long, after)) == []
