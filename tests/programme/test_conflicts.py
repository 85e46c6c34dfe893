"""What cannot take place is found, with its minutes; what can is left alone."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec
import pytest

from eventdesk.model.kinds import AppearanceStatus, SessionStatus
from eventdesk.model.snapshot import Appearance, Unavailability
from eventdesk.programme import FindingKind, PlaceKind, Severity, conflicts

Sentences = Callable[..., list[str]]


def test_a_room_is_booked_twice(build: Any, sentences: Sentences) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:30", room="hall"),
        build.session("b", "10:00", "11:00", room="hall"),
        build.session("c", "11:00", "12:00", room="hall"),
        build.session("d", "09:00", "12:00", room="loft"),
    )
    (finding,) = conflicts(forum)
    assert finding.kind is FindingKind.ROOM_DOUBLE_BOOKED
    assert finding.severity is Severity.CONFLICT
    assert finding.minutes == 30
    assert [(place.kind, place.id) for place in finding.places] == [
        (PlaceKind.SESSION, "a"),
        (PlaceKind.SESSION, "b"),
        (PlaceKind.ROOM, "hall"),
    ]
    assert finding.sentence == "Great Hall is double-booked for 30 minutes: session “A” and session “B”."


def test_a_person_cannot_be_in_two_places(build: Any, sentences: Sentences) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", build.talk("ann")),
        build.session("b", "09:30", "11:00", moderator=Appearance(person="ann")),
    )
    assert sentences(conflicts(forum)) == [
        "Ann is in two places at once for 30 minutes: “Talk” in session “A” and session “B”."
    ]


def test_items_with_times_of_their_own_are_compared_by_them(build: Any, sentences: Sentences) -> None:
    early, late = build.talk("bob", minutes=30), build.talk("ann", minutes=30)
    forum = build.forum(
        build.session("a", "09:00", "10:00", early, late),
        build.session("b", "09:00", "10:00", late, early),
    )
    assert conflicts(forum) == ()
    swapped = build.forum(
        build.session("a", "09:00", "10:00", early, late),
        build.session("b", "09:15", "10:15", early, late),
    )
    assert [(finding.minutes, finding.places[0].id) for finding in conflicts(swapped)] == [
        (15, "ann"),
        (15, "bob"),
    ]


@pytest.mark.parametrize("status", [AppearanceStatus.DECLINED, AppearanceStatus.CANCELLED])
def test_who_does_not_come_is_nowhere(build: Any, status: AppearanceStatus) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", build.talk("ann")),
        build.session("b", "09:00", "10:00", build.talk(Appearance(person="ann", status=status))),
    )
    assert conflicts(forum) == ()


def test_what_is_cancelled_takes_no_time(build: Any) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", build.talk("ann"), room="hall"),
        build.session("b", "09:00", "10:00", build.talk("ann"), room="hall", status=SessionStatus.CANCELLED),
        build.session("c", "09:00", "10:00", build.talk("ann", status=SessionStatus.CANCELLED)),
    )
    assert conflicts(forum) == ()


def test_a_moderator_may_speak_in_the_same_session(build: Any) -> None:
    talks = (build.talk("ann", minutes=30), build.talk("bob", minutes=30, moderator=Appearance(person="bob")))
    forum = build.forum(build.session("a", "09:00", "10:00", *talks, moderator=Appearance(person="ann")))
    assert conflicts(forum) == ()


def test_two_items_of_one_session_at_the_same_time(build: Any, sentences: Sentences) -> None:
    one = build.talk("ann", starts_at=build.at("09:00"), minutes=30, title=build.text("One"))
    two = build.talk("ann", starts_at=build.at("09:20"), minutes=30, title=build.text("Two"))
    forum = build.forum(build.session("a", "09:00", "10:00", one, two))
    assert sentences(conflicts(forum)) == [
        "Ann is in two places at once for 10 minutes: “One” in session “A” and “Two” in session “A”."
    ]


def test_a_person_is_away(build: Any, sentences: Sentences) -> None:
    away = Unavailability(starts_at=build.at("09:45"), ends_at=build.at("12:00"))
    people = tuple(msgspec.structs.replace(one, unavailable=(away,)) for one in build.people())
    forum = build.forum(build.session("a", "09:00", "10:00", build.talk("ann")), people=people)
    assert sentences(conflicts(forum)) == ["Ann is not available for 15 minutes of “Talk” in session “A”."]


def test_items_need_more_time_than_there_is(build: Any, sentences: Sentences) -> None:
    forum = build.forum(build.session("a", "09:00", "10:00", *(build.talk("ann", minutes=25) for _ in range(3))))
    assert sentences(conflicts(forum)) == ["The items of session “A” take 15 minutes more than it has."]


def test_an_item_lies_outside_its_session(build: Any, sentences: Sentences) -> None:
    late = build.talk("ann", starts_at=build.at("09:50"), minutes=30)
    early = build.talk("bob", starts_at=build.at("08:59"), minutes=1)
    forum = build.forum(build.session("a", "09:00", "10:00", early, late))
    assert sentences(conflicts(forum)) == [
        "“Talk” in session “A” lies 1 minute outside the time of its session.",
        "“Talk” in session “A” lies 20 minutes outside the time of its session.",
    ]


def test_sessions_out_of_order_or_out_of_the_forum(build: Any, sentences: Sentences) -> None:
    forum = build.forum(
        build.session("a", "10:00", "09:00"),
        build.session("b", "10:00", "10:00"),
        build.session("c", starts_at=build.at("09:00", day=16), ends_at=build.at("10:00", day=16)),
        build.session("d", "11:00"),
        build.session("e", "11:00", "", build.talk("ann", minutes=30)),
        build.session("night", "23:30", "", ends_at=build.at("00:30", day=16)),
    )
    assert sentences(conflicts(forum)) == [
        "Session “A” does not end after its start.",
        "Session “B” does not end after its start.",
        "Session “C” does not begin on a day of the forum.",
        "Session “D” has a start but no end.",
    ]


def _berlin(build: Any, *spans: tuple[str, str]) -> Any:
    sessions = [
        build.session(
            f"s{i}", room="hall", starts_at=datetime.fromisoformat(start), ends_at=datetime.fromisoformat(end)
        )
        for i, (start, end) in enumerate(spans)
    ]
    forum = build.forum(*sessions)
    inner = msgspec.structs.replace(forum.forum, timezone="Europe/Berlin", starts_on=None, ends_on=None)
    return msgspec.structs.replace(forum, forum=inner)


def test_the_hour_that_comes_twice(build: Any) -> None:
    # 2026-10-25: 03:00 summer time becomes 02:00. By the clock on the wall the second span seems to be empty.
    forum = _berlin(build, ("2026-10-25T01:00", "2026-10-25T02:45"), ("2026-10-25T02:50", "2026-10-25T02:10"))
    assert conflicts(forum) == ()
    forum = _berlin(build, ("2026-10-25T01:00", "2026-10-25T04:00"), ("2026-10-25T03:30", "2026-10-25T05:00"))
    assert [finding.minutes for finding in conflicts(forum)] == [30]


def test_the_hour_that_is_skipped_takes_no_time(build: Any) -> None:
    # 2026-03-29: 02:00 becomes 03:00, so 01:30 to 03:30 is one hour, too short for 90 minutes of items.
    forum = _berlin(build, ("2026-03-29T01:30", "2026-03-29T03:30"))
    session = msgspec.structs.replace(forum.sessions[0], items=(build.talk("ann", minutes=90),))
    (finding,) = conflicts(msgspec.structs.replace(forum, sessions=(session,)))
    assert (finding.kind, finding.minutes) == (FindingKind.ITEMS_LONGER_THAN_SESSION, 30)


def test_titles_with_braces_are_only_text(build: Any, sentences: Sentences) -> None:
    forum = build.forum(build.session("a", "11:00", title=build.text("{0} {minutes} %s")))
    assert sentences(conflicts(forum)) == ["Session “{0} {minutes} %s” has a start but no end."]


def test_a_programme_without_times_has_no_conflict(build: Any) -> None:
    forum = build.forum(
        build.session("a", "", "", build.talk("ann"), room="hall"),
        build.session("b", "", "", build.talk("ann"), room="hall"),
    )
    assert conflicts(forum) == ()


def test_who_moderates_one_item_may_speak_in_another_of_the_session(build: Any) -> None:
    ann = Appearance(person="ann")
    led = build.talk("bob", starts_at=build.at("09:00"), minutes=30, moderator=ann)
    held = build.talk("ann", starts_at=build.at("09:15"), minutes=30)
    assert conflicts(build.forum(build.session("a", "09:00", "10:00", led, held))) == ()
    assert conflicts(build.forum(build.session("a", "09:00", "10:00", held, led))) == ()
    led_later = msgspec.structs.replace(led, starts_at=build.at("09:20"))
    assert conflicts(build.forum(build.session("a", "09:00", "10:00", held, led_later))) == ()


def test_two_sessions_are_told_once_with_the_longest_overlap(build: Any) -> None:
    short = build.talk("ann", starts_at=build.at("09:00"), minutes=10)
    long = build.talk("ann", starts_at=build.at("09:10"), minutes=50)
    other = build.session("b", "09:05", "10:00", build.talk("ann"))
    for items in ((short, long), (long, short)):
        (finding,) = conflicts(build.forum(build.session("a", "09:00", "10:00", *items), other))
        assert finding.minutes == 50
