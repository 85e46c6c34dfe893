"""Drafted timetables: what may never be, what is wished for, and what is said where something cannot be."""

import sys
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from msgspec import structs

from eventdesk.model.drafts import Placement, ReasonKind, Trouble
from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
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
from eventdesk.programme.drafting import (
    Cancelled,
    DraftOptions,
    Hours,
    Importance,
    Mode,
    NoDays,
    NoSolver,
    Proposal,
    Search,
    Verdict,
    Wish,
    check,
    draft,
    drafted,
    hard_findings,
    usual_hours,
)
from eventdesk.programme.drafting.words import reason_in_english, trouble_in_english

DAY = date(2026, 5, 14)


def at(clock: str, day: int = 14) -> datetime:
    return datetime.fromisoformat(f"2026-05-{day}T{clock}")


def text(english: str) -> Text:
    return Text({"en": english})


def talk(*people: str, **given: object) -> Item:
    speakers = tuple(Appearance(person=one) for one in people)
    return Item(**{"kind": ItemKind.PRESENTATION, "speakers": speakers, **given})  # type: ignore[arg-type]


def session(id_: str, *people: str, **given: object) -> Session:
    items = (talk(*people),) if people else ()
    return Session(**{"id": id_, "title": text(id_.title()), "minutes": 60, "items": items, **given})  # type: ignore[arg-type]


def forum(
    *sessions: Session, days: int = 1, seats: tuple[int | None, ...] = (100, 50), **given: object
) -> ForumSnapshot:
    people = tuple(Person(id=one, name=text(one.title())) for one in ("ann", "bob", "cy"))
    values: dict[str, object] = {
        "forum": Forum(
            id="f",
            starts_on=DAY,
            ends_on=DAY + timedelta(days=days - 1),
            timezone="Asia/Seoul",
            sides=("KR", "CN"),
        ),
        "rooms": tuple(Room(id=f"r{n}", name=text(f"Hall {n}"), capacity=count) for n, count in enumerate(seats)),
        "people": people,
        **given,
    }
    return ForumSnapshot(sessions=sessions, **values)  # type: ignore[arg-type]


def away(person: str, start: str, end: str, day: int = 14) -> Person:
    span = Unavailability(starts_at=at(start, day), ends_at=at(end, day))
    return Person(id=person, name=text(person.title()), unavailable=(span,))


def made(snapshot: ForumSnapshot, mode: Mode = Mode.FILL, **options: object) -> Proposal:
    given = {"mode": mode, "seconds": 1.0, "alone": True, **options}
    return draft(snapshot, DraftOptions(**given))  # type: ignore[arg-type]


def hours(opens: str, closes: str, days: int = 1) -> tuple[Hours, ...]:
    first, last = time.fromisoformat(opens), time.fromisoformat(closes)
    return tuple(Hours(DAY + timedelta(days=n), first, last) for n in range(days))


def places(proposal: Proposal) -> dict[str, Placement]:
    return {one.session_uid: one for one in proposal.placements}


# What must be


def test_a_timetable_without_any_times_is_made_without_conflict() -> None:
    programme = forum(
        session("opening", kind=SessionKind.OPENING, minutes=30),
        *(session(f"s{n}", ("ann", "bob", "cy")[n % 3]) for n in range(8)),
        session("lunch", kind=SessionKind.MEAL),
        session("closing", kind=SessionKind.CLOSING, minutes=30),
    )
    proposal = made(programme)
    after = drafted(programme, proposal.placements, proposal.unplaced)
    assert not proposal.unplaced
    assert len(proposal.placements) == 11
    assert hard_findings(after) == ()
    by_start = sorted(after.sessions, key=lambda one: one.starts_at or datetime.max)
    assert (by_start[0].id, by_start[-1].id) == ("opening", "closing")
    lunch = places(proposal)["lunch"]
    assert time(11, 45) <= lunch.starts_at.time() <= time(13, 15)
    beside = [
        one for one in proposal.placements if one.starts_at < lunch.ends_at and one.ends_at > lunch.starts_at
    ]
    assert beside == [lunch]


def test_registration_may_be_before_an_opening_that_stays() -> None:
    opening = session(
        "opening", kind=SessionKind.OPENING, starts_at=at("09:00"), ends_at=at("09:30"), room="r0", pinned=True
    )
    programme = forum(
        opening, session("registration", kind=SessionKind.OTHER, minutes=30), session("talk", "ann"), days=2
    )
    proposal = made(programme, hours=hours("08:30", "18:00", days=2))
    found = places(proposal)
    assert found["registration"].starts_at == at("08:30")
    assert found["talk"].starts_at >= at("09:30")


def test_lengths_come_from_times_then_the_plan_then_items_then_the_kind() -> None:
    programme = forum(
        session("timed", starts_at=at("10:00"), ends_at=at("10:25"), minutes=90),
        session("planned", minutes=35),
        session("items", minutes=None, items=(talk(minutes=15), talk(minutes=20), talk())),
        session("kind", minutes=None, kind=SessionKind.KEYNOTE),
    )
    lengths = {
        uid: (one.ends_at - one.starts_at) // timedelta(minutes=1)
        for uid, one in places(made(programme, Mode.ANEW)).items()
    }
    assert lengths == {"timed": 25, "planned": 35, "items": 55, "kind": 45}


@pytest.mark.parametrize("mode", list(Mode))
def test_what_is_pinned_never_moves(mode: Mode) -> None:
    pinned = session("minister", "ann", pinned=True, room="r0", starts_at=at("10:00"), ends_at=at("11:00"))
    clash = session("talk", "ann", room="r1", starts_at=at("10:30"), ends_at=at("11:30"))
    fixed_item = session(
        "live",
        room="r1",
        starts_at=at("15:00"),
        ends_at=at("16:00"),
        items=(talk("bob", starts_at=at("15:20"), minutes=20, pinned=True),),
    )
    programme = forum(pinned, clash, fixed_item, session("more", "ann"))
    proposal = made(programme, mode)
    assert not {"minister", "live"} & places(proposal).keys()
    after = drafted(programme, proposal.placements)
    assert after.sessions[0] == pinned
    assert ("talk" in places(proposal)) is (mode is not Mode.FILL)
    if mode is not Mode.FILL:
        assert hard_findings(after) == ()
    else:  # the two that stay clash as before, and it says so
        assert [finding.places[0].id for finding in proposal.remaining] == ["ann"]


def test_filling_leaves_what_has_a_time_and_keeps_a_room_that_was_given() -> None:
    there = session("there", "ann", room="r0", starts_at=at("09:00"), ends_at=at("10:00"))
    roomless = session("roomless", starts_at=at("09:00"), ends_at=at("10:00"))
    timeless = session("timeless", "ann", room="r0")
    found = places(made(forum(there, roomless, timeless)))
    assert found.keys() == {"roomless", "timeless"}
    assert (found["roomless"].starts_at, found["roomless"].rooms) == (at("09:00"), ("r1",))
    assert (found["timeless"].starts_at, found["timeless"].rooms) == (at("10:00"), ("r0",))


def test_nobody_is_wanted_while_away_or_before_arriving_or_after_leaving() -> None:
    people = (
        away("ann", "09:00", "15:00"),
        Person(id="bob", name=text("Bob"), arrives_at=at("13:10")),
        Person(id="cy", name=text("Cy"), leaves_at=at("10:00")),
    )
    found = places(made(forum(session("a", "ann"), session("b", "bob"), session("c", "cy"), people=people)))
    assert found["a"].starts_at >= at("15:00")
    assert found["b"].starts_at >= at("13:10")
    assert found["c"].ends_at <= at("10:00")
    assert ReasonKind.PERSON_THERE in {reason.kind for reason in found["a"].reasons}


@pytest.mark.parametrize("role", ["moderator", "mc", "interpreters", "panelist", "joins"])
def test_every_role_keeps_a_person_from_being_elsewhere(role: str) -> None:
    one = Appearance(person="ann")
    panel = Item(
        kind=ItemKind.PANEL, minutes=30, presenters_join=True, panelists=(one,) if role == "panelist" else ()
    )
    items = {
        "panelist": (panel,),
        "joins": (talk("ann", minutes=30), panel),
    }.get(role, ())
    given: dict[str, object] = {"items": items}
    if role in ("moderator", "mc"):
        given[role] = one
    elif role == "interpreters":
        given[role] = (one,)
    elsewhere = session("talk", "ann")
    found = places(made(forum(session("other", **given), elsewhere), hours=hours("09:00", "11:30")))
    first, second = sorted(found.values(), key=lambda place: place.starts_at)
    assert first.ends_at <= second.starts_at


def test_who_declined_or_is_cancelled_takes_no_time() -> None:
    gone = session(
        "gone", "ann", status=SessionStatus.CANCELLED, room="r0", starts_at=at("09:00"), ends_at=at("18:00")
    )
    assert made(forum(gone, session("talk", "ann"))).placements[0].starts_at == at("09:00")


def test_a_change_of_rooms_takes_its_time_and_none_within_a_room() -> None:
    wide = session("wide", "ann", expected=80)
    narrow = session("narrow", "ann", room="r1")
    same = forum(session("a", "ann", room="r1"), session("b", "ann", room="r1"))
    apart = forum(wide, narrow)
    exact: dict[str, Any] = {"hours": hours("09:00", "11:00"), "grid": 5, "room_change": 15}
    assert not made(same, **exact).unplaced
    (left,) = made(apart, **exact).unplaced
    assert (left.trouble, left.names) == (Trouble.NO_TIME_LEFT, ("Ann",))
    found = made(apart, **{**exact, "hours": hours("09:00", "11:15")})
    one, other = sorted(found.placements, key=lambda place: place.starts_at)
    assert other.starts_at - one.ends_at == timedelta(minutes=15)


def test_an_audience_gets_its_seats_and_popular_sessions_the_larger_room() -> None:
    programme = forum(
        session("quiet", expected=10),
        session("loud", expected=90),
        session("middle", expected=40),
        seats=(50, 100, None),
    )
    found = places(made(programme, hours=hours("09:00", "10:00")))
    assert found["loud"].room in ("r1", "r2")
    assert len({one.room for one in found.values()}) == 3
    assert (
        ReasonKind.ENOUGH_SEATS in {reason.kind for reason in found["quiet"].reasons}
        or found["quiet"].room == "r2"
    )


def test_tracks_keep_their_order_where_asked_for() -> None:
    sessions = [session(f"t{n}", track=text("AI")) for n in range(4)]
    proposal = made(forum(*sessions), keep_track_order=True)
    for one, other in pairwise(places(proposal)[f"t{n}"] for n in range(4)):
        assert one.ends_at <= other.starts_at
    assert ReasonKind.AFTER_IN_TRACK in {reason.kind for reason in places(proposal)["t2"].reasons}


def test_sessions_of_several_rooms_take_them_all() -> None:
    plenary = session("plenary", room="r0", also_in=("r1",))
    proposal = made(forum(plenary, session("a"), session("b")), hours=hours("09:00", "11:00"))
    found = places(proposal)
    assert found["plenary"].rooms == ("r0", "r1")
    assert hard_findings(drafted(forum(plenary, session("a"), session("b")), proposal.placements)) == ()
    assert found["a"].starts_at == found["b"].starts_at != found["plenary"].starts_at


def test_over_a_change_of_the_clock_lengths_are_real_minutes() -> None:
    berlin = Forum(id="f", starts_on=date(2026, 10, 24), ends_on=date(2026, 10, 25), timezone="Europe/Berlin")
    night = (Hours(date(2026, 10, 24), time(23), time(4)),)
    programme = forum(*(session(f"s{n}", minutes=60) for n in range(5)), seats=(10,))
    programme = structs.replace(programme, forum=berlin)
    proposal = made(programme, hours=night)
    # From 23:00 to 4:00 it is six hours; only the hour that comes twice cannot be named.
    assert len(proposal.placements) >= 4
    assert hard_findings(drafted(programme, proposal.placements, proposal.unplaced)) == ()


def test_items_with_a_start_go_along() -> None:
    late = talk("ann", starts_at=at("14:30"), minutes=30)
    moved = session("moved", room="r0", starts_at=at("14:00"), ends_at=at("15:00"), items=(late,))
    programme = forum(moved)
    (place,) = made(programme, Mode.ANEW, hours=hours("09:00", "18:00")).placements
    after = drafted(programme, [place]).sessions[0]
    assert (after.starts_at, after.items[0].starts_at) == (at("09:00"), at("09:30"))


# What is wished for


def test_a_track_stays_in_a_room_and_says_so() -> None:
    sessions = [session(f"{track}{n}", track=text(track)) for n in range(3) for track in ("Sea", "Sky")]
    proposal = made(forum(*sessions), wishes={Wish.TRACK_ROOM: Importance.IMPORTANT})
    rooms = {
        track: {one.room for uid, one in places(proposal).items() if uid.startswith(track)}
        for track in ("Sea", "Sky")
    }
    assert [len(each) for each in rooms.values()] == [1, 1]
    (part,) = proposal.score
    assert (part.wish, part.kept, part.of) == (Wish.TRACK_ROOM, 6, 6)
    said = [reason_in_english(one) for one in places(proposal)["Sea1"].reasons]
    assert any("2 more of “Sea”" in sentence for sentence in said)


def test_sides_alternate_in_a_room() -> None:
    people = (Person(id="ann", name=text("Ann"), country="KR"), Person(id="bob", name=text("Bob"), country="CN"))
    others = [Person(id=f"p{n}", name=text(f"P{n}"), country="KR" if n < 2 else "CN") for n in range(4)]
    sessions = [session(f"p{n}", f"p{n}") for n in range(4)]
    programme = forum(*sessions, seats=(50,), people=(*people, *others))
    proposal = made(programme, wishes={Wish.SIDES: Importance.IMPORTANT}, hours=hours("09:00", "13:00"))
    order = [one.session_uid in ("p0", "p1") for one in proposal.placements]
    assert order in ([True, False, True, False], [False, True, False, True])


def test_nobody_has_two_sessions_in_a_row() -> None:
    sessions = [session(f"s{n}", ("ann", "ann", "bob", "cy")[n]) for n in range(4)]
    proposal = made(forum(*sessions, seats=(50,)), wishes={Wish.REST: Importance.IMPORTANT})
    first, second = places(proposal)["s0"], places(proposal)["s1"]
    pause = max(second.starts_at - first.ends_at, first.starts_at - second.ends_at)
    assert pause >= timedelta(minutes=30)
    assert ReasonKind.RESTED in {reason.kind for reason in first.reasons}


def test_languages_are_spread_over_the_half_days() -> None:
    sessions = [session(f"s{n}", items=(talk(language="en" if n < 4 else "ko"),)) for n in range(8)]
    proposal = made(
        forum(*sessions, seats=(50,)), wishes={Wish.LANGUAGES: Importance.IMPORTANT}, hours=hours("09:00", "17:00")
    )
    morning = [one.session_uid for one in proposal.placements if one.starts_at < at("13:00")]
    assert sorted(uid < "s4" for uid in morning) == [False, False, True, True]


# Repairing


def running_order(*rooms_and_people: tuple[str, str], **given: Any) -> ForumSnapshot:
    """A full morning of one session an hour and room from nine on."""
    sessions = [
        session(f"s{n}", who, room=room, starts_at=at(f"{9 + n // 2:02}:00"), ends_at=at(f"{10 + n // 2:02}:00"))
        for n, (room, who) in enumerate(rooms_and_people)
    ]
    return forum(*sessions, **given)


def test_a_timetable_without_conflicts_stays_as_it_is() -> None:
    programme = running_order(("r0", "ann"), ("r1", "bob"), ("r0", "cy"), ("r1", "ann"))
    proposal = made(programme, Mode.REPAIR)
    assert (proposal.placements, proposal.unplaced, proposal.stay, proposal.best) == ((), (), 4, True)


def test_a_new_absence_moves_one_session_and_as_little_as_can_be() -> None:
    people = (away("ann", "09:00", "09:30"), *forum().people[1:])
    programme = running_order(("r0", "ann"), ("r1", "bob"), ("r1", "cy"), people=people)
    proposal = made(programme, Mode.REPAIR, grid=5)
    (place,) = proposal.placements
    assert (place.session_uid, place.starts_at, place.rooms) == ("s0", at("09:30"), ("r0",))
    assert (proposal.moved_minutes, proposal.changed_rooms) == (30, 0)
    mended = [reason for reason in place.reasons if reason.kind is ReasonKind.MENDS]
    assert mended[0].names == ("Ann is not available for 30 minutes of item 1 of session “S0”.",)


def test_where_all_is_full_two_swap_and_no_third_moves() -> None:
    people = (away("ann", "09:00", "10:00"), *forum().people[1:], Person(id="dee", name=text("Dee")))
    programme = running_order(("r0", "ann"), ("r1", "bob"), ("r0", "cy"), ("r1", "dee"), people=people)
    proposal = made(programme, Mode.REPAIR, hours=hours("09:00", "11:00"))
    moved = {one.session_uid for one in proposal.placements if one.moved_in_time}
    assert "s0" in moved
    assert len(proposal.placements) == 2
    assert proposal.moved_minutes == 120
    assert hard_findings(drafted(programme, proposal.placements)) == ()
    (other,) = moved - {"s0"}
    kinds = {reason.kind: reason for reason in places(proposal)[other].reasons}
    assert kinds[ReasonKind.IN_THE_WAY].names == ("S0",)


def test_a_room_that_is_too_small_now_is_changed_without_moving_in_time() -> None:
    programme = running_order(("r1", "ann"), ("r0", "bob"))
    sessions = (structs.replace(programme.sessions[0], expected=80), programme.sessions[1])
    proposal = made(structs.replace(programme, sessions=sessions), Mode.REPAIR)
    found = places(proposal)
    assert found.keys() == {"s0", "s1"}
    assert not any(one.moved_in_time for one in found.values())
    assert (found["s0"].room, found["s1"].room) == ("r0", "r1")


# What cannot be


@pytest.mark.parametrize(
    ("given", "trouble", "said"),
    [
        ({"expected": 500}, Trouble.TOO_LARGE_AUDIENCE, "no room has seats for the 500 people expected"),
        ({"minutes": 600}, Trouble.LONGER_THAN_DAY, "its 600 minutes do not fit into the hours of any day"),
        ({"who": "ann"}, Trouble.PEOPLE_AWAY, "Ann cannot be there at any of the possible times"),
        ({"who": "bob"}, Trouble.PINNED_IN_THE_WAY, "what stays leaves no time for it: Long"),
    ],
)
def test_what_finds_no_place_is_named_with_the_reason(
    given: dict[str, object], trouble: Trouble, said: str
) -> None:
    people = (away("ann", "08:00", "20:00"), *forum().people[1:])
    long = session("long", "bob", pinned=True, room="r1", starts_at=at("09:00"), ends_at=at("18:00"))
    who = [str(given.pop("who"))] if "who" in given else []
    programme = forum(long, session("poor", *who, **given), session("fine"), people=people)
    proposal = made(programme, hours=hours("09:00", "18:00"))
    assert places(proposal).keys() == {"fine"}
    (left,) = proposal.unplaced
    assert (left.session_uid, left.trouble) == ("poor", trouble)
    assert trouble_in_english(left) == said


def test_people_who_are_never_there_together_are_all_named() -> None:
    people = (away("ann", "09:00", "13:00"), away("bob", "12:00", "18:00"), Person(id="cy", name=text("Cy")))
    (left,) = made(forum(session("both", "ann", "bob", "cy"), people=people)).unplaced
    assert (left.trouble, sorted(left.names)) == (Trouble.PEOPLE_AWAY, ["Ann", "Bob"])


def test_too_much_for_the_day_leaves_as_few_as_can_be_and_they_lose_their_time() -> None:
    sessions = [session(f"s{n}", room="r0", starts_at=at("09:00"), ends_at=at("10:00")) for n in range(5)]
    programme = forum(*sessions, seats=(50,))
    proposal = made(programme, Mode.ANEW, hours=hours("09:00", "12:00"))
    assert len(proposal.unplaced) == 2
    assert {one.trouble for one in proposal.unplaced} == {Trouble.NO_TIME_LEFT}
    after = drafted(programme, proposal.placements, proposal.unplaced)
    assert sum(1 for one in after.sessions if one.starts_at is None) == 2
    assert hard_findings(after) == ()


def test_a_forum_without_dates_says_that_there_is_no_day() -> None:
    dateless = structs.replace(forum(session("a")), forum=Forum(id="f"))
    with pytest.raises(NoDays):
        draft(dateless)


def test_without_ortools_one_sentence_tells_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("costs", "puzzle"):
        monkeypatch.delitem(sys.modules, f"eventdesk.programme.drafting.{name}", raising=False)
    for name in [name for name in sys.modules if name.split(".")[0] == "ortools"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "ortools", None)
    with pytest.raises(NoSolver) as refused:
        made(forum(session("a")))
    assert 'pip install "eventdesk[draft]"' in str(refused.value)


# Watching it, and taking a part of it


def test_the_search_tells_how_far_it_is_and_can_be_cancelled_or_cut_short() -> None:
    programme = forum(*(session(f"s{n}", ("ann", "bob")[n % 2]) for n in range(14)), days=2)
    told: list[Search] = []

    def stop(search: Search) -> Verdict:
        told.append(search)
        return Verdict.ENOUGH if search.score is not None else Verdict.GO_ON

    proposal = draft(programme, DraftOptions(seconds=30), stop)
    assert len(proposal.placements) == 14
    assert proposal.search.seconds < 25
    assert told[-1].first is not None
    with pytest.raises(Cancelled):
        draft(programme, DraftOptions(seconds=30), lambda search: Verdict.CANCEL)


def test_a_fault_of_the_watcher_ends_the_search_and_is_told() -> None:
    calls: list[Search] = []

    def fail(search: Search) -> Verdict:
        calls.append(search)
        if len(calls) > 1:
            raise LookupError("window gone")
        return Verdict.GO_ON

    with pytest.raises(LookupError):
        draft(forum(*(session(f"s{n}") for n in range(14)), days=2), DraftOptions(seconds=30), fail)


def test_one_core_and_a_seed_give_the_same_draft_twice() -> None:
    programme = forum(
        *(session(f"s{n}", ("ann", "bob", "cy")[n % 3], track=text(f"T{n % 2}")) for n in range(12)), days=2
    )
    one, other = (made(programme, seed=7, seconds=0.5) for _ in range(2))
    assert one.placements == other.placements


def test_a_part_is_checked_against_what_stays() -> None:
    programme = forum(
        session("a", room="r0", starts_at=at("09:00"), ends_at=at("10:00")),
        session("b", room="r0", starts_at=at("10:00"), ends_at=at("11:00")),
    )
    swap = [
        Placement("a", at("10:00"), at("11:00"), ("r0",), (), at("09:00"), at("10:00"), ("r0",)),
        Placement("b", at("09:00"), at("10:00"), ("r0",), (), at("10:00"), at("11:00"), ("r0",)),
    ]
    assert check(programme, swap) == ((), ())
    (finding,), left = check(programme, swap[:1])
    assert (finding.sentence, left) == ("Hall 0 is double-booked for 60 minutes: session “A” and session “B”.", ())


def test_usual_hours_are_those_of_the_times_there_are() -> None:
    few = forum(session("a", starts_at=at("08:30"), ends_at=at("10:00")), session("b"), session("c"))
    most = forum(
        session("a", starts_at=at("08:30"), ends_at=at("12:00")),
        session("b", starts_at=at("13:00"), ends_at=at("16:00")),
    )
    assert usual_hours(few) == (Hours(DAY, time(8, 30), time(18)),)
    assert usual_hours(most) == (Hours(DAY, time(8, 30), time(16)),)
