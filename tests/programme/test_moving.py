"""Schedules that move: what an organizer means by late, compact and spread."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs

from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
from eventdesk.model.plans import Note, NoteKind, Plan, planned
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.clock import forum_clock
from eventdesk.programme.moving import (
    CompactRules,
    DelayRules,
    Scope,
    Spread,
    budget,
    compact_day,
    spread_items,
    start_late,
)

if TYPE_CHECKING:
    from tests.programme.conftest import Build
else:
    Build = Any

DAY = date(2026, 5, 14)


def times(snapshot: ForumSnapshot, plan: Plan) -> dict[str, str]:
    """Each session's new time: `{"a": "09:20-10:20"}`."""
    after = planned(snapshot, plan)
    return {
        row.id: f"{row.starts_at:%H:%M}-{row.ends_at:%H:%M}"
        for row in after.sessions
        if row.starts_at is not None and row.ends_at is not None
    }


def starts(session: Session) -> list[str]:
    return ["" if item.starts_at is None else f"{item.starts_at:%H:%M}" for item in session.items]


def pause(build: Build, id_: str, start: str, end: str, **given: object) -> Session:
    return build.session(id_, start, end, **{"kind": SessionKind.BREAK, "room": "hall", **given})


# Late


def test_the_following_sessions_shift_and_a_break_absorbs(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("b", "10:00", "11:00", room="hall"),
        pause(build, "coffee", "11:00", "11:30"),
        build.session("c", "11:30", "12:30", room="hall"),
    )
    plan = start_late(forum, 0, 20)
    assert times(forum, plan) == {
        "a": "09:20-10:20",
        "b": "10:20-11:20",
        "coffee": "11:20-11:30",
        "c": "11:30-12:30",
    }
    assert plan.notes == (Note(NoteKind.BREAK_SHORTENED, 2, minutes=20),)
    kept = start_late(forum, 0, 20, DelayRules(breaks_absorb=False))
    assert times(forum, kept)["coffee"] == "11:20-11:50"
    assert times(forum, kept)["c"] == "11:50-12:50"


def test_a_break_gets_no_shorter_than_its_least_and_the_rest_of_the_delay_goes_on(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        pause(build, "coffee", "10:00", "10:20"),
        build.session("b", "10:20", "11:00", room="hall"),
    )
    plan = start_late(forum, 0, 20, DelayRules(shortest_break=15))
    assert times(forum, plan) == {"a": "09:20-10:20", "coffee": "10:20-10:35", "b": "10:35-11:15"}


def test_a_meal_has_a_least_of_its_own(build: Build) -> None:
    forum = build.forum(
        build.session("a", "11:00", "12:00", room="hall"),
        pause(build, "lunch", "12:00", "13:00", kind=SessionKind.MEAL),
        build.session("b", "13:00", "14:00", room="hall"),
    )
    plan = start_late(forum, 0, 30, DelayRules(shortest_meal=45))
    assert times(forum, plan) == {"a": "11:30-12:30", "lunch": "12:30-13:15", "b": "13:15-14:15"}


def test_a_longer_pause_absorbs_but_the_changeover_stays(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("b", "10:30", "11:00", room="hall"),
        build.session("c", "11:05", "12:00", room="hall"),
    )
    plan = start_late(forum, 0, 30, DelayRules(changeover=10))
    assert times(forum, plan) == {"a": "09:30-10:30", "b": "10:40-11:10", "c": "11:15-12:10"}


def test_other_rooms_stay_unless_the_day_shifts_as_a_whole(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("b", "10:00", "11:00", room="hall"),
        build.session("x", "10:00", "11:00", room="loft"),
        build.session("elsewhere", "09:00", "10:00", room="loft"),
    )
    room = times(forum, start_late(forum, 0, 15))
    assert (room["b"], room["x"], room["elsewhere"]) == ("10:15-11:15", "10:00-11:00", "09:00-10:00")
    day = times(forum, start_late(forum, 0, 15, DelayRules(scope=Scope.DAY)))
    assert (day["b"], day["x"], day["elsewhere"]) == ("10:15-11:15", "10:15-11:15", "09:00-10:00")


def test_a_session_in_several_rooms_carries_the_delay_into_them(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("plenary", "10:00", "11:00", room="hall", also_in=("loft",)),
        build.session("x", "11:00", "12:00", room="loft"),
    )
    assert times(forum, start_late(forum, 0, 15)) == {
        "a": "09:15-10:15",
        "plenary": "10:15-11:15",
        "x": "11:15-12:15",
    }


def test_the_ministers_slot_stays_and_what_does_not_fit_before_it_is_cut_not_overlapped(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("b", "10:00", "11:00", room="hall"),
        build.session("minister", "11:00", "11:30", room="hall", pinned=True),
        build.session("c", "11:30", "12:00", room="hall"),
    )
    plan = start_late(forum, 0, 25)
    assert times(forum, plan) == {
        "a": "09:25-10:25",
        "b": "10:25-11:00",
        "minister": "11:00-11:30",
        "c": "11:30-12:00",
    }
    assert plan.notes == (Note(NoteKind.CUT_SHORT, 1, minutes=25, other=2),)


def test_with_too_little_left_before_it_a_session_goes_behind_the_pinned_one(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("b", "10:00", "10:30", room="hall"),
        build.session("minister", "10:30", "11:00", room="hall", pinned=True),
        build.session("c", "11:00", "12:00", room="hall"),
    )
    plan = start_late(forum, 0, 20, DelayRules(shortest_session=15))
    assert times(forum, plan) == {
        "a": "09:20-10:20",
        "b": "11:00-11:30",
        "minister": "10:30-11:00",
        "c": "11:30-12:30",
    }
    assert Note(NoteKind.PUT_BEHIND, 1, other=2) in plan.notes


def test_a_session_that_ends_late_keeps_its_start_and_its_items(build: Build) -> None:
    talk = build.talk("ann", starts_at=build.at("09:00"), minutes=20)
    forum = build.forum(
        build.session("a", "09:00", "10:00", talk, room="hall"),
        build.session("b", "10:00", "11:00", room="hall"),
    )
    plan = start_late(forum, 0, 15, at_end=True)
    assert times(forum, plan) == {"a": "09:00-10:15", "b": "10:15-11:15"}
    assert all(change.item < 0 for change in plan.changes)


def test_items_go_along_around_a_pinned_one(build: Build) -> None:
    items = (
        build.talk("ann", starts_at=build.at("09:00"), minutes=15),
        build.talk("bob", starts_at=build.at("09:15"), minutes=15),
        build.talk("cy", starts_at=build.at("09:30"), minutes=15, pinned=True),
        build.talk(starts_at=build.at("09:45"), minutes=15),
    )
    forum = build.forum(build.session("a", "09:00", "10:00", *items, room="hall"))
    plan = start_late(forum, 0, 10)
    after = planned(forum, plan).sessions[0]
    assert starts(after) == ["09:10", "09:45", "09:30", "10:00"]
    assert Note(NoteKind.PINNED, 0, 2) in plan.notes
    assert Note(NoteKind.PUT_BEHIND, 0, 1, other=2) in plan.notes


def test_what_is_pinned_or_has_no_time_does_not_start_late(build: Build) -> None:
    forum = build.forum(build.session("a", "09:00", "10:00", pinned=True), build.session("b"))
    assert start_late(forum, 0, 5) == Plan(notes=(Note(NoteKind.ALREADY_PINNED, 0),))
    assert start_late(forum, 1, 5) == Plan(notes=(Note(NoteKind.NO_TIME, 1),))
    assert start_late(forum, 1, 5).refused
    with pytest.raises(ValueError, match="a minute"):
        start_late(forum, 0, 0)


def test_a_break_without_a_room_is_everyones(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        pause(build, "coffee", "10:00", "10:30", room=None),
        build.session("b", "10:30", "11:00", room="hall"),
    )
    assert times(forum, start_late(forum, 0, 15))["coffee"] == "10:15-10:30"


def test_a_cancelled_session_is_in_nobodys_way(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        build.session("off", "10:00", "11:00", room="hall", status=SessionStatus.CANCELLED, pinned=True),
    )
    assert times(forum, start_late(forum, 0, 30)) == {"a": "09:30-10:30", "off": "10:00-11:00"}


# Clocks that change


def in_berlin(forum: ForumSnapshot) -> ForumSnapshot:
    return structs.replace(forum, forum=structs.replace(forum.forum, timezone="Europe/Berlin"))


def night(id_: str, start: str, end: str, **given: Any) -> Session:
    return Session(
        id=id_, starts_at=datetime.fromisoformat(start), ends_at=datetime.fromisoformat(end), room="hall", **given
    )


def test_in_the_night_to_summer_time_an_hour_is_skipped(build: Build) -> None:
    forum = in_berlin(
        build.forum(
            night("gala", "2026-03-28T23:00", "2026-03-29T01:30"),
            night("late", "2026-03-29T01:30", "2026-03-29T04:00"),
        )
    )
    plan = start_late(forum, 0, 60)
    after = planned(forum, plan).sessions
    # 01:30 is followed half an hour later by 03:00; the second lasts an hour and a half in truth, and still does.
    assert (after[0].ends_at, after[1].starts_at) == (datetime(2026, 3, 29, 3, 30), datetime(2026, 3, 29, 3, 30))
    assert after[1].ends_at == datetime(2026, 3, 29, 5, 0)
    assert plan.changes[1].before.minutes == plan.changes[1].after.minutes == 90


def test_in_the_night_to_winter_time_no_start_falls_into_the_second_turn_of_an_hour(build: Build) -> None:
    forum = in_berlin(
        build.forum(
            night("a", "2026-10-25T01:00", "2026-10-25T02:00"), night("b", "2026-10-25T02:00", "2026-10-25T04:00")
        )
    )
    plan = start_late(forum, 0, 90)
    after = planned(forum, plan)
    clock = forum_clock(after)
    ends, begins = (
        clock.end(
            clock.point(after.sessions[0].starts_at or datetime.min), after.sessions[0].ends_at or datetime.min
        ),
        clock.point(after.sessions[1].starts_at or datetime.min),
    )
    assert ends <= begins
    assert plan.changes[1].after.minutes == 180


def test_a_pinned_item_does_not_hold_its_session_back_in_that_night(build: Build) -> None:
    pinned = build.talk(starts_at=datetime(2026, 10, 25, 3, 1), minutes=5, pinned=True)
    forum = in_berlin(
        build.forum(
            night("a", "2026-10-25T00:00", "2026-10-25T00:45"),
            night("b", "2026-10-25T02:35", "2026-10-25T03:40", items=(pinned,)),
        )
    )
    day = date(2026, 10, 25)
    once = planned(forum, compact_day(forum, day))
    assert once.sessions[1].items == (pinned,)
    assert not compact_day(once, day).changes


def test_a_session_over_midnight_pushes_into_the_next_day(build: Build) -> None:
    forum = build.forum(
        night("gala", "2026-05-14T22:00", "2026-05-14T23:50"),
        night("after", "2026-05-14T23:50", "2026-05-15T01:00"),
    )
    after = planned(forum, start_late(forum, 0, 20)).sessions
    assert after[1].starts_at == datetime(2026, 5, 15, 0, 10)
    assert after[1].ends_at == datetime(2026, 5, 15, 1, 20)


# Compact


def test_compacting_closes_gaps_and_keeps_breaks_and_pins(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", room="hall"),
        pause(build, "coffee", "10:10", "10:30"),
        build.session("b", "10:45", "11:30", room="hall"),
        build.session("minister", "12:00", "12:30", room="hall", pinned=True),
        build.session("c", "13:00", "14:00", room="hall"),
    )
    plan = compact_day(forum, DAY)
    assert times(forum, plan) == {
        "a": "09:00-10:00",
        "coffee": "10:00-10:20",
        "b": "10:20-11:05",
        "minister": "12:00-12:30",
        "c": "12:30-13:30",
    }
    assert plan.notes == (Note(NoteKind.PINNED, 3),)
    roomy = compact_day(forum, DAY, CompactRules(changeover=5))
    assert times(forum, roomy)["coffee"] == "10:05-10:25"


def parallel(build: Build) -> ForumSnapshot:
    return build.forum(
        build.session("a1", "09:00", "10:00", room="hall"),
        build.session("b1", "09:00", "09:30", room="loft"),
        build.session("a2", "10:30", "11:00", room="hall"),
        build.session("b2", "10:30", "11:00", room="loft"),
        build.session("plenary", "11:30", "12:00", room="hall", also_in=("loft",)),
    )


def test_rooms_are_compacted_together_each_by_itself_or_one_alone(build: Build) -> None:
    forum = parallel(build)
    together = times(forum, compact_day(forum, DAY))
    assert (together["a2"], together["b2"], together["plenary"]) == ("10:00-10:30", "10:00-10:30", "10:30-11:00")
    each = times(forum, compact_day(forum, DAY, CompactRules(Scope.ROOM)))
    assert (each["a2"], each["b2"], each["plenary"]) == ("10:00-10:30", "09:30-10:00", "10:30-11:00")
    alone = times(forum, compact_day(forum, DAY, CompactRules(Scope.ROOM, "loft")))
    assert (alone["a2"], alone["b2"], alone["plenary"]) == ("10:30-11:00", "09:30-10:00", "11:00-11:30")


def test_another_day_stays_and_a_day_without_gaps_has_nothing_to_do(build: Build) -> None:
    forum = parallel(build)
    assert compact_day(forum, date(2026, 5, 15)) == Plan(notes=(Note(NoteKind.NOTHING_TO_DO),))
    once = planned(forum, compact_day(forum, DAY))
    assert compact_day(once, DAY).refused


# Items


def test_items_are_spread_in_proportion_to_their_minutes(build: Build) -> None:
    items = (build.talk("ann", minutes=10), build.talk("bob", minutes=20), build.talk("cy"))
    forum = build.forum(build.session("a", "09:00", "10:30", *items))
    after = planned(forum, spread_items(forum, 0, Spread.PROPORTION)).sessions[0]
    assert starts(after) == ["09:00", "09:20", "10:00"]
    assert [item.minutes for item in after.items] == [20, 40, 30]


def test_talks_planned_equally_long_stay_so(build: Build) -> None:
    items = [*(build.talk("ann", minutes=15) for _ in range(4)), build.talk(kind=ItemKind.PANEL, minutes=40)]
    forum = build.forum(build.session("a", "09:00", "10:30", *items))
    after = planned(forum, spread_items(forum, 0, Spread.PROPORTION)).sessions[0]
    assert [item.minutes for item in after.items] == [15, 15, 15, 15, 30]


def test_items_are_spread_equally_in_steps_of_five_minutes(build: Build) -> None:
    forum = build.forum(build.session("a", "09:00", "10:30", *[build.talk("ann") for _ in range(4)]))
    after = planned(forum, spread_items(forum, 0, Spread.EQUAL)).sessions[0]
    assert [item.minutes for item in after.items] == [25, 25, 20, 20]
    finer = planned(forum, spread_items(forum, 0, Spread.EQUAL, grid=1)).sessions[0]
    assert [item.minutes for item in finer.items] == [23, 23, 22, 22]


def test_starts_follow_from_minutes_and_items_without_any_share_the_rest(build: Build) -> None:
    items = (build.talk("ann", minutes=15), build.talk("bob"), build.talk("cy", minutes=30))
    forum = build.forum(build.session("a", "09:00", "10:00", *items))
    after = planned(forum, spread_items(forum, 0, Spread.MINUTES)).sessions[0]
    assert starts(after) == ["09:00", "09:15", "09:30"]
    assert [item.minutes for item in after.items] == [15, 15, 30]


def test_what_runs_over_the_session_is_said(build: Build) -> None:
    items = (build.talk("ann", minutes=45), build.talk("bob", minutes=30))
    forum = build.forum(build.session("a", "09:00", "10:00", *items))
    plan = spread_items(forum, 0, Spread.MINUTES)
    assert Note(NoteKind.RUNS_OVER, 0, 1, 15) in plan.notes
    assert starts(planned(forum, plan).sessions[0]) == ["09:00", "09:45"]


def test_pinned_and_cancelled_items_stay_and_the_others_fill_the_time_around(build: Build) -> None:
    items = (
        build.talk("ann"),
        build.talk("bob", starts_at=build.at("09:30"), minutes=10, pinned=True),
        build.talk("cy"),
        build.talk(status=SessionStatus.CANCELLED, minutes=50),
        build.talk(),
    )
    forum = build.forum(build.session("a", "09:00", "10:40", *items))
    after = planned(forum, spread_items(forum, 0, Spread.EQUAL)).sessions[0]
    assert starts(after) == ["09:00", "09:30", "09:40", "", "10:10"]
    assert [item.minutes for item in after.items] == [30, 10, 30, 50, 30]


def test_more_items_than_minutes_are_refused(build: Build) -> None:
    forum = build.forum(
        build.session("a", "09:00", "09:02", build.talk(), build.talk(), build.talk()), build.session("b")
    )
    assert spread_items(forum, 0, Spread.EQUAL) == Plan(notes=(Note(NoteKind.TOO_MANY, 0, 0, 2),))
    assert spread_items(forum, 1, Spread.EQUAL).notes == (Note(NoteKind.NO_TIME, 1),)


# The budget


def test_the_minute_budget(build: Build) -> None:
    talks = [build.talk("ann", minutes=15) for _ in range(4)]
    panel = build.talk(kind=ItemKind.PANEL, minutes=40)
    forum = build.forum(
        build.session("a", "09:00", "10:30", *talks, panel),
        build.session("b", "", "", *talks[:1], build.talk(), minutes=30),
        build.session("c"),
    )
    clock = forum_clock(forum)
    full, loose, empty = (budget(session, clock) for session in forum.sessions)
    assert full.sentence == "4 talks × 15 + panel 40 = 100 of 90"
    assert full.over == 10
    assert loose.sentence == "talk 15 = 15 of 30, 1 without a length"
    assert (loose.over, loose.unplanned) == (-15, 1)
    assert (empty.sentence, empty.over) == ("0", 0)
