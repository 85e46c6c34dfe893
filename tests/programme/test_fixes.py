"""Quick fixes: they mend what they say, and never make a conflict that was not there."""

from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import AppearanceStatus, ForumPhase, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Person, Room, Session
from eventdesk.programme import Finding, FindingKind, Severity, conflicts, gaps
from eventdesk.programme.checker import Checker
from eventdesk.programme.fixes import Fix, FixKind, SessionChange, fixes


def made(forum: ForumSnapshot, fix: Fix) -> ForumSnapshot:
    sessions = {session.id: session for session in forum.sessions}
    for change in fix.changes:
        sessions[change.uid] = change.applied(sessions[change.uid])
    return msgspec.structs.replace(forum, sessions=tuple(sessions.values()))


def found_in(forum: ForumSnapshot) -> tuple[Finding, ...]:
    return (*conflicts(forum), *gaps(forum))


def impossible(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    return {finding.key: finding for finding in findings if finding.severity is Severity.CONFLICT}


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_fix_mends_its_finding_and_makes_no_new_conflict(
    data: st.DataObject, programmes: st.SearchStrategy[ForumSnapshot]
) -> None:
    forum = data.draw(programmes)
    before = found_in(forum)
    checker = Checker(forum)
    for finding in before:
        for fix in fixes(checker, finding):
            after = found_in(made(forum, fix))
            assert finding.key not in {one.key for one in after}
            assert impossible(after).keys() <= impossible(before).keys()
            for key, one in impossible(after).items():
                assert one.minutes <= impossible(before)[key].minutes
            for session, then in zip(forum.sessions, made(forum, fix).sessions, strict=True):
                if session.pinned:
                    assert (session.starts_at, session.rooms) == (then.starts_at, then.rooms)


def moves(fix: Fix) -> list[SessionChange]:
    return [change for change in fix.changes if isinstance(change, SessionChange)]


def offered(forum: ForumSnapshot) -> list[tuple[FixKind, list[tuple[str, str, str | None]]]]:
    (finding,) = conflicts(forum)
    return [
        (fix.kind, [(one.uid, f"{one.starts_at:%H:%M}-{one.ends_at:%H:%M}", one.room) for one in moves(fix)])
        for fix in fixes(Checker(forum), finding)
        if all(isinstance(one, SessionChange) for one in fix.changes)
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


# What stands in a session


def of_kind(forum: ForumSnapshot, kind: FindingKind) -> list[tuple[FixKind, Session]]:
    """The fixes of the one finding of that kind, each with the first session that it changes."""
    (finding,) = (one for one in found_in(forum) if one.kind is kind)
    found = []
    for fix in fixes(Checker(forum), finding):
        then = made(forum, fix)
        assert finding.key not in {one.key for one in found_in(then)}
        found.append((fix.kind, next(one for one in then.sessions if one.id == fix.changes[0].uid)))
    return found


def test_who_declined_is_taken_off_the_page_or_the_talk_is_cancelled(build: Any) -> None:
    declined = Appearance(person="ann", status=AppearanceStatus.DECLINED)
    alone = build.forum(build.session("a", "09:00", "10:00", build.talk(declined)))
    off, cancelled = of_kind(alone, FindingKind.ABSENT_PERSON_ON_PAGE)
    assert (off[0], off[1].items[0].speakers) == (FixKind.TAKE_OFF, ())
    assert (cancelled[0], cancelled[1].items[0].status) == (FixKind.CANCEL_ITEM, SessionStatus.CANCELLED)
    together = build.forum(build.session("a", "09:00", "10:00", build.talk(declined, "bob")))
    ((_, session),) = of_kind(together, FindingKind.ABSENT_PERSON_ON_PAGE)
    assert [one.person for one in session.items[0].speakers] == ["bob"]


def test_taking_the_only_speaker_off_tells_that_none_is_left(build: Any) -> None:
    declined = Appearance(person="ann", status=AppearanceStatus.CANCELLED)
    forum = build.forum(build.session("a", "09:00", "10:00", build.talk(declined)))
    finding = next(one for one in gaps(forum) if one.kind is FindingKind.ABSENT_PERSON_ON_PAGE)
    kinds = {fix.kind: [one.kind for one in fix.worse] for fix in fixes(Checker(forum), finding)}
    # The talk lacked a speaker before: that is not new, and neither fix hides it.
    assert kinds == {FixKind.TAKE_OFF: [], FixKind.CANCEL_ITEM: []}


def test_only_people_of_the_forum_who_are_free_are_proposed_to_moderate(build: Any) -> None:
    two = (build.talk("ann", minutes=30), build.talk("bob", minutes=30))
    moderated = {"moderator": Appearance(person="cy")}
    forum = build.forum(
        build.session("a", "09:00", "10:00", *two, room="hall", kind=SessionKind.PANEL),
        build.session("b", "11:00", "12:00", room="loft", **moderated),
    )
    found = of_kind(in_phase(forum), FindingKind.SESSION_WITHOUT_MODERATOR)
    asked = [session.moderator for kind, session in found if kind is FixKind.ASK]
    assert [one.person for one in asked if one is not None] == ["cy", "ann", "bob"]
    assert {one.status for one in asked if one is not None} == {AppearanceStatus.INVITED}
    busy = build.forum(*forum.sessions[:1], build.session("b", "09:30", "11:00", room="loft", **moderated))
    found = of_kind(in_phase(busy), FindingKind.SESSION_WITHOUT_MODERATOR)
    assert [session.moderator.person for _, session in found if session.moderator] == ["ann", "bob"]


def in_phase(forum: ForumSnapshot) -> ForumSnapshot:
    return msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, phase=ForumPhase.FINAL))


def test_items_are_shortened_to_fit_the_longest_first_and_pinned_ones_not(build: Any) -> None:
    items = (
        build.talk("ann", minutes=40),
        build.talk("bob", minutes=30, pinned=True),
        build.talk("cy", minutes=15, kind=ItemKind.PRESENTATION),
    )
    after = build.session("b", "10:00", "11:00", room="hall")
    forum = build.forum(build.session("a", "09:00", "10:00", *items, room="hall"), after)
    ((kind, session),) = of_kind(forum, FindingKind.ITEMS_LONGER_THAN_SESSION)
    assert (kind, [item.minutes for item in session.items]) == (FixKind.SHORTER, [15, 30, 15])


def test_an_item_ends_with_its_session(build: Any) -> None:
    talk = build.talk("ann", minutes=45, starts_at=build.at("09:30"))
    after = build.session("b", "10:00", "11:00", room="hall")
    forum = build.forum(build.session("a", "09:00", "10:00", talk, room="hall", pinned=True), after)
    ((kind, session),) = of_kind(forum, FindingKind.ITEM_OUTSIDE_SESSION)
    assert (kind, session.items[0].minutes) == (FixKind.SHORTER, 30)


def test_a_language_that_a_speaker_knows_is_added(build: Any) -> None:
    cy = Person(id="cy", name=build.text("Cy"), languages=("fr", "ko"), position=build.text("x"))
    talk = build.talk("cy", language="en")
    forum = build.forum(build.session("a", "09:00", "10:00", talk, interpretation=("zh-Hans",)), people=(cy,))
    found = of_kind(forum, FindingKind.INTERPRETATION_MISSING_FOR_PERSON)
    assert [session.interpretation for _, session in found] == [("zh-Hans", "fr"), ("zh-Hans", "ko")]
    assert {kind for kind, _ in found} == {FixKind.INTERPRET}


def test_a_session_without_a_time_gets_a_free_one_and_a_room(build: Any) -> None:
    forum = build.forum(
        build.session("a", minutes=60),
        build.session("b", "09:00", "10:00", room="hall"),
        build.session("c", "10:00", "11:00", room="loft"),
    )
    (one, *_others) = of_kind(forum, FindingKind.SESSION_WITHOUT_TIME)
    assert one[0] is FixKind.OTHER_TIME
    assert (one[1].starts_at, one[1].ends_at, one[1].room) == (build.at("10:00"), build.at("11:00"), "hall")


def test_an_end_that_is_missing_comes_from_the_planned_minutes(build: Any) -> None:
    forum = build.forum(build.session("a", "09:00", "", minutes=45, room="hall", pinned=True))
    ((kind, session),) = of_kind(forum, FindingKind.SESSION_WITHOUT_END)
    assert (kind, session.ends_at) == (FixKind.LONGER, build.at("09:45"))


def test_two_sessions_change_rooms_where_one_is_too_small(build: Any) -> None:
    rooms = (
        Room(id="hall", name=build.text("Hall"), capacity=50),
        Room(id="dome", name=build.text("Dome"), capacity=200),
    )
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall", expected=100),
        build.session("b", "09:30", "10:30", room="dome", expected=40),
        rooms=rooms,
    )
    assert offered(forum)[0] == (
        FixKind.SWAP_ROOMS,
        [("a", "09:00-10:00", "dome"), ("b", "09:30-10:30", "hall")],
    )
