"""Whatever the forum: a draft keeps the hard rules by two oracles, loses nothing, and moves nothing pinned."""

from datetime import date, datetime, time, timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.model.drafts import Trouble
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
from eventdesk.programme.drafting import DraftOptions, Hours, Mode, Proposal, check, draft, drafted, hard_findings

FIRST = date(2026, 5, 14)
OPENS, CLOSES = time(9), time(13)
PEOPLE = ("p0", "p1", "p2")
ROOMS = ("r0", "r1")
PAUSES = (SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL)


def moments() -> st.SearchStrategy[datetime]:
    quarters = st.integers(0, 15).map(lambda n: datetime.combine(FIRST, OPENS) + timedelta(minutes=15 * n))
    return st.builds(lambda at, day: at + timedelta(days=day), quarters, st.integers(0, 1))


def appearances() -> st.SearchStrategy[Appearance]:
    return st.builds(Appearance, person=st.sampled_from(PEOPLE))


@st.composite
def people(draw: st.DrawFn, id_: str) -> Person:
    away: tuple[Unavailability, ...] = ()
    if draw(st.integers(0, 3)) == 0:
        start = draw(moments())
        away = (Unavailability(starts_at=start, ends_at=start + timedelta(minutes=draw(st.integers(10, 180)))),)
    arrives = draw(st.none() | st.none() | moments())
    return Person(id=id_, name=Text({"en": id_}), unavailable=away, arrives_at=arrives)


@st.composite
def sessions(draw: st.DrawFn, number: int) -> Session:
    kinds = [SessionKind.SESSION] * 6 + [SessionKind.BREAK, SessionKind.OPENING, SessionKind.CLOSING]
    start = draw(st.none() | moments())
    minutes = draw(st.sampled_from((20, 30, 45, 60)))
    talks = tuple(
        Item(
            kind=ItemKind.PRESENTATION,
            minutes=draw(st.none() | st.just(10)),
            speakers=tuple(draw(st.lists(appearances(), max_size=2))),
        )
        for _ in range(draw(st.integers(0, 2)))
    )
    room = draw(st.none() | st.sampled_from(ROOMS))
    return Session(
        id=f"s{number}",
        title=Text({"en": f"S{number}"}),
        kind=draw(st.sampled_from(kinds)),
        minutes=minutes,
        starts_at=start,
        ends_at=None if start is None else start + timedelta(minutes=minutes),
        room=room,
        also_in=("r1",) if room == "r0" and draw(st.integers(0, 5)) == 0 else (),
        pinned=draw(st.integers(0, 4)) == 0,
        expected=draw(st.none() | st.sampled_from((30, 80))),
        track=Text({"en": draw(st.sampled_from(("", "A", "B")))}),
        moderator=draw(st.none() | appearances()),
        status=draw(st.sampled_from([SessionStatus.CONFIRMED] * 5 + [SessionStatus.CANCELLED])),
        items=talks,
    )


@st.composite
def forums(draw: st.DrawFn) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(id="f", starts_on=FIRST, ends_on=FIRST + timedelta(days=1), timezone="Asia/Seoul"),
        rooms=tuple(Room(id=id_, name=Text({"en": id_}), capacity=100 - 50 * n) for n, id_ in enumerate(ROOMS)),
        people=tuple(draw(people(one)) for one in PEOPLE),
        sessions=tuple(draw(sessions(number)) for number in range(draw(st.integers(1, 8)))),
    )


def made(forum: ForumSnapshot, mode: Mode) -> Proposal:
    hours = tuple(Hours(FIRST + timedelta(days=day), OPENS, CLOSES) for day in range(2))
    return draft(forum, DraftOptions(mode=mode, hours=hours, seconds=0.3, alone=True))


class Oracle:
    """Compares every two sessions, minute for minute, and shares no code with the drafting."""

    def __init__(self, forum: ForumSnapshot) -> None:
        self.forum = forum
        self.running = [one for one in forum.sessions if one.status is not SessionStatus.CANCELLED]

    def broken(self, moved: set[str]) -> list[str]:
        """What is wrong about the moved sessions, in words."""
        pairs = (pair for pair in combinations(self.running, 2) if self._clash(*pair, moved))
        unfit = [one.id for one in self.running if one.id in moved and not self._fits(one)]
        return [f"{one.id} {other.id}" for one, other in pairs] + unfit

    def _clash(self, one: Session, other: Session, moved: set[str]) -> bool:
        if not {one.id, other.id} & moved or not _overlap(one, other):
            return False
        everywhere = any(each.kind in PAUSES and not each.rooms for each in (one, other))
        return everywhere or bool(set(one.rooms) & set(other.rooms))

    def _fits(self, session: Session) -> bool:
        assert session.starts_at is not None
        assert session.ends_at is not None
        day = session.starts_at.date()
        opened = datetime.combine(day, OPENS) <= session.starts_at
        closed = session.ends_at <= datetime.combine(day, CLOSES)
        seats = sum(room.capacity or 0 for room in self.forum.rooms if room.id in session.rooms)
        enough = session.expected is None or not session.rooms or session.expected <= seats
        has_room = bool(session.rooms) or session.kind in PAUSES
        return opened and closed and enough and has_room and FIRST <= day <= FIRST + timedelta(days=1)


def _overlap(one: Session, other: Session) -> bool:
    if None in (one.starts_at, one.ends_at, other.starts_at, other.ends_at):
        return False
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at  # type: ignore[operator]


def moved_ids(proposal: Proposal) -> set[str]:
    return {place.session_uid for place in proposal.placements}


@settings(max_examples=120, deadline=None)
@given(forum=forums(), mode=st.sampled_from([Mode.FILL, Mode.ANEW]))
def test_the_hard_rules_hold_by_two_oracles(forum: ForumSnapshot, mode: Mode) -> None:
    proposal = made(forum, mode)
    after = drafted(forum, proposal.placements, proposal.unplaced)
    retimed = {
        place.session_uid for place in proposal.placements if mode is Mode.ANEW or place.was_starts_at is None
    }
    assert Oracle(after).broken(retimed) == []
    brought, left = check(forum, proposal.placements, proposal.unplaced)
    assert brought == ()
    if mode is Mode.ANEW:
        ids = {place.id for finding in hard_findings(after) for place in finding.places}
        assert not ids & moved_ids(proposal)
    assert set(proposal.remaining) == set(left)
    # The check by the conflict engine is a net that nothing falls into.
    if mode is Mode.ANEW:
        assert Trouble.CHECK_FAILED not in {one.trouble for one in proposal.unplaced}


@settings(max_examples=60, deadline=None)
@given(forum=forums(), mode=st.sampled_from(list(Mode)))
def test_nothing_is_lost_and_nothing_pinned_moves(forum: ForumSnapshot, mode: Mode) -> None:
    proposal = made(forum, mode)
    placed, left = moved_ids(proposal), {one.session_uid for one in proposal.unplaced}
    assert not placed & left
    stays = {
        one.id
        for one in forum.sessions
        if one.status is SessionStatus.CANCELLED or (one.pinned and one.starts_at is not None)
    }
    assert not stays & (placed | left)
    after = drafted(forum, proposal.placements, proposal.unplaced)
    for before, now in zip(forum.sessions, after.sessions, strict=True):
        if before.id in stays:
            assert now == before
        elif now.starts_at is None:
            assert now.id in left
        else:
            assert now.ends_at is not None
            assert now.ends_at - now.starts_at == timedelta(minutes=before.minutes or 0)


@settings(max_examples=60, deadline=None)
@given(forum=forums())
def test_a_repair_mends_what_it_touches_and_leaves_a_sound_timetable_alone(forum: ForumSnapshot) -> None:
    proposal = made(forum, Mode.REPAIR)
    after = drafted(forum, proposal.placements, proposal.unplaced)
    touched = moved_ids(proposal)
    assert check(forum, proposal.placements, proposal.unplaced)[0] == ()
    again = made(after, Mode.REPAIR)
    timed = {one.id for one in after.sessions if one.starts_at is not None and one.id in touched}
    assert not timed & moved_ids(again)


@settings(max_examples=40, deadline=None)
@given(forum=forums())
def test_opening_first_and_closing_last(forum: ForumSnapshot) -> None:
    free = ForumSnapshot(
        forum=forum.forum,
        rooms=forum.rooms,
        people=forum.people,
        sessions=tuple(one for one in forum.sessions if not (one.pinned and one.starts_at)),
    )
    after = drafted(free, (proposal := made(free, Mode.ANEW)).placements, proposal.unplaced)
    timed = [one for one in Oracle(after).running if one.starts_at is not None]
    openings = [one for one in timed if one.kind is SessionKind.OPENING]
    closings = [one for one in timed if one.kind is SessionKind.CLOSING]
    content = [one for one in timed if one.kind is SessionKind.SESSION]
    running = Oracle(free).running
    first = [one for one in running if one.kind is SessionKind.OPENING]
    if openings and openings[0].id == first[0].id:
        assert all(openings[0].ends_at <= one.starts_at for one in content)  # type: ignore[operator]
    last = [one for one in running if one.kind is SessionKind.CLOSING]
    if closings and closings[-1].id == last[-1].id:
        assert all(one.ends_at <= closings[-1].starts_at for one in content)  # type: ignore[operator]
