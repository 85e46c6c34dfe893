"""Rules about arrival, rooms, seats, languages, sides and states: found with their numbers, or left alone."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from eventdesk.model.kinds import AppearanceStatus, ForumPhase, ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Room
from eventdesk.programme import FindingKind, Severity, conflicts, gaps

Sentences = Callable[..., list[str]]


def with_people(forum: ForumSnapshot, **given: dict[str, object]) -> ForumSnapshot:
    """The forum with other values for some of its people, by id."""
    people = tuple(msgspec.structs.replace(one, **given.get(one.id, {})) for one in forum.people)
    return msgspec.structs.replace(forum, people=people)


def with_forum(forum: ForumSnapshot, **given: object) -> ForumSnapshot:
    return msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, **given))


def kinds(forum: ForumSnapshot) -> list[FindingKind]:
    return [finding.kind for finding in gaps(forum)]


def test_who_arrives_late_or_leaves_early(build: Any, sentences: Sentences) -> None:
    forum = build.forum(build.session("a", "09:00", "10:00", build.talk("ann"), build.talk("bob"), room="hall"))
    late = with_people(forum, ann={"arrives_at": build.at("09:25")}, bob={"leaves_at": build.at("09:50")})
    assert sentences(conflicts(late)) == [
        "Ann arrives too late for 25 minutes of “Talk” in session “A”.",
        "Bob has left for the last 10 minutes of “Talk” in session “A”.",
    ]
    there = with_people(forum, ann={"arrives_at": build.at("09:00")}, bob={"leaves_at": build.at("10:00")})
    assert conflicts(there) == ()


def test_every_role_takes_a_person_up(build: Any) -> None:
    ann = Appearance(person="ann")
    other = build.session("b", "09:30", "10:30", build.talk("ann"))
    for given in ({"moderator": ann}, {"mc": ann}, {"interpreters": (ann,)}):
        (finding,) = conflicts(build.forum(build.session("a", "09:00", "10:00", **given), other))
        assert (finding.kind, finding.minutes) == (FindingKind.PERSON_IN_TWO_PLACES, 30)


def test_presenters_who_join_the_panel_are_on_it(build: Any) -> None:
    talk = build.talk("ann", starts_at=build.at("09:00"), minutes=20)
    panel = build.talk(kind=ItemKind.PANEL, starts_at=build.at("09:20"), minutes=40, presenters_join=True)
    elsewhere = build.session("b", "09:30", "09:45", build.talk("ann"))
    (finding,) = conflicts(build.forum(build.session("a", "09:00", "10:00", talk, panel), elsewhere))
    assert finding.minutes == 15
    cancelled = msgspec.structs.replace(talk, status=SessionStatus.CANCELLED)
    assert conflicts(build.forum(build.session("a", "09:00", "10:00", cancelled, panel), elsewhere)) == ()


@pytest.mark.parametrize(
    ("start", "room", "left"),
    [("10:00", "loft", 0), ("10:04", "loft", 4), ("10:05", "loft", None), ("10:00", "hall", None)],
)
def test_too_short_a_change_of_rooms(build: Any, start: str, room: str, left: int | None) -> None:
    forum = build.forum(
        build.session("a", "09:00", "10:00", build.talk("ann"), room="hall"),
        build.session("b", start, "11:00", build.talk("ann"), room=room),
    )
    found = [(finding.kind, finding.minutes) for finding in conflicts(forum)]
    assert found == ([] if left is None else [(FindingKind.ROOM_CHANGE_TOO_SHORT, left)])
    assert conflicts(forum, room_change=0) == ()
    final = conflicts(with_forum(forum, phase=ForumPhase.FINAL))
    assert all(finding.severity is Severity.WARNING for finding in final)


def test_a_plenary_in_both_halls_is_no_change_of_rooms_and_has_the_seats_of_both(
    build: Any, sentences: Sentences
) -> None:
    rooms = (
        Room(id="hall", name=build.text("Great Hall"), capacity=200),
        Room(id="loft", name=build.text("Loft"), capacity=50),
    )
    plenary = build.session("a", "09:00", "10:00", build.talk("ann"), room="hall", also_in=("loft",), expected=250)
    after = build.session("b", "10:00", "11:00", build.talk("ann"), room="loft")
    assert conflicts(build.forum(plenary, after, rooms=rooms)) == ()
    fuller = msgspec.structs.replace(plenary, expected=251)
    assert sentences(conflicts(build.forum(fuller, rooms=rooms))) == [
        "Session “A” is expected to have 1 guest more than Great Hall and Loft can seat."
    ]


def test_a_language_of_the_forum_that_nobody_interprets(build: Any, sentences: Sentences) -> None:
    korean = build.talk("ann", language="ko")
    forum = build.forum(build.session("a", "", "", korean, build.talk("bob")))
    both = with_forum(forum, languages=("ko", "zh-Hans", "en"), phase=ForumPhase.FINAL)
    assert sentences(gaps(both)) == [
        "Session “A” has no moderator.",
        "Session “A” is not interpreted into Chinese and English.",
    ]
    into = msgspec.structs.replace(
        both.sessions[0], interpretation=("zh-CN", "en"), moderator=Appearance(person="cy")
    )
    assert gaps(msgspec.structs.replace(both, sessions=(into,))) == ()


def test_who_does_not_understand_what_they_take_part_in(build: Any, sentences: Sentences) -> None:
    panel = build.talk("ann", language="ko", panelists=(Appearance(person="bob"),))
    forum = with_people(
        build.forum(build.session("a", "", "", panel, interpretation=("zh-Hans",))),
        ann={"languages": ("en", "ko")},
        bob={"languages": ("de",)},
    )
    assert sentences(gaps(forum)) == ["Bob cannot follow “Talk” in session “A”, which is held in Korean."]
    understood = with_people(forum, bob={"languages": ("zh-Hant",)})
    assert gaps(understood) == ()


def test_the_sides_of_a_bilateral_forum_in_numbers(build: Any, sentences: Sentences) -> None:
    keynote = build.talk(Appearance(person="ann", side="KR"), minutes=30, kind=ItemKind.KEYNOTE)
    talks = (build.talk("bob", minutes=20), build.talk("cy", minutes=20))
    forum = with_people(
        build.forum(build.session("a", "", "", keynote, *talks)), bob={"country": "CN"}, cy={"country": "CN"}
    )
    assert gaps(forum) == ()
    found = gaps(with_forum(forum, sides=("KR", "CN")))
    assert [finding.sentence for finding in found] == [
        "The sides differ in speakers: KR 1, CN 2.",
        "The sides differ in minutes of speech: KR 30, CN 40.",
        "The sides differ in keynotes: KR 1, CN 0.",
    ]
    assert {finding.severity for finding in found} == {Severity.NOTE}
    equal = build.forum(build.session("a", "", "", *talks))
    level = with_forum(with_people(equal, bob={"country": "CN"}, cy={"country": "KR"}), sides=("KR", "CN"))
    assert gaps(level) == ()


def test_a_room_or_a_moderator_is_missing_where_one_is_needed(build: Any) -> None:
    forum = build.forum(
        build.session("a", "", "", build.talk("ann"), build.talk("bob"), room="hall"),
        build.session("b", "", "", build.talk("ann")),
        build.session("c", kind=SessionKind.BREAK),
    )
    inviting = with_forum(forum, phase=ForumPhase.INVITING)
    assert kinds(inviting) == [FindingKind.SESSION_WITHOUT_MODERATOR, FindingKind.SESSION_WITHOUT_ROOM]
    assert kinds(forum) == [FindingKind.SESSION_WITHOUT_ROOM]


def test_a_cancelled_session_whose_people_still_mean_to_come(build: Any, sentences: Sentences) -> None:
    gone = Appearance(person="bob", status=AppearanceStatus.CANCELLED)
    session = build.session(
        "a", "", "", build.talk("ann", gone), build.talk("ann"), status=SessionStatus.CANCELLED
    )
    forum = with_forum(build.forum(session), phase=ForumPhase.FINAL)
    assert sentences(gaps(forum)) == ["Session “A” is cancelled, but 1 person is confirmed in it."]
    assert gaps(with_forum(forum, phase=ForumPhase.PLANNING)) == ()


@pytest.mark.parametrize("phase", list(ForumPhase))
@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_kind_has_its_weight_in_every_phase(kind: FindingKind, phase: ForumPhase) -> None:
    assert isinstance(kind.severity_in(phase), Severity)
