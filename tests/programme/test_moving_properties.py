"""What holds of every programme that moves, whichever it is."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
from eventdesk.model.plans import Plan, planned
from eventdesk.model.snapshot import Forum, ForumSnapshot, Item, Room, Session
from eventdesk.programme.moving import (
    CompactRules,
    DelayRules,
    Scope,
    Spread,
    compact_day,
    spread_items,
    start_late,
)
from eventdesk.programme.moving.spreading import shared_out

ROOMS = ("a", "b", "c")
# Days on which clocks go forward, go back, and do neither.
NIGHTS = (
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 11, 1)),
    ("Asia/Seoul", date(2026, 5, 14)),
)


@st.composite
def items(draw: st.DrawFn, start: datetime, length: int) -> tuple[Item, ...]:
    made: list[Item] = []
    at = 0
    for _ in range(draw(st.integers(0, 3))):
        minutes = draw(st.integers(5, 30))
        if at + minutes > length:
            break
        timed = draw(st.booleans())
        made.append(
            Item(
                kind=ItemKind.PRESENTATION,
                starts_at=start + timedelta(minutes=at) if timed else None,
                minutes=minutes,
                pinned=timed and draw(st.sampled_from((False, False, True))),
            )
        )
        at += minutes + draw(st.sampled_from((0, 0, 5)))
    return tuple(made)


@st.composite
def programmes(draw: st.DrawFn, plain: bool = False) -> ForumSnapshot:
    zone, day = NIGHTS[-1] if plain else draw(st.sampled_from(NIGHTS))
    midnight = datetime.combine(day, datetime.min.time()) - timedelta(hours=2)
    sessions = []
    for number in range(draw(st.integers(1, 7))):
        start = midnight + timedelta(minutes=5 * draw(st.integers(0, 100)))
        length = 5 * draw(st.integers(1, 24))
        rooms = draw(st.lists(st.sampled_from(ROOMS), max_size=2, unique=True))
        sessions.append(
            Session(
                id=str(number),
                kind=draw(st.sampled_from((SessionKind.SESSION, SessionKind.SESSION, SessionKind.BREAK))),
                starts_at=start,
                ends_at=start + timedelta(minutes=length),
                room=rooms[0] if rooms else None,
                also_in=tuple(rooms[1:]),
                pinned=draw(st.sampled_from((False, False, False, True))),
                status=draw(st.sampled_from((SessionStatus.CONFIRMED,) * 5 + (SessionStatus.CANCELLED,))),
                items=draw(items(start, length)),
            )
        )
    rooms_ = tuple(Room(id=room, name={}) for room in ROOMS)  # type: ignore[arg-type]
    return ForumSnapshot(forum=Forum(id="f", timezone=zone), rooms=rooms_, sessions=tuple(sessions))


RULES = st.builds(
    DelayRules,
    scope=st.sampled_from(Scope),
    breaks_absorb=st.booleans(),
    shortest_break=st.integers(1, 20),
    shortest_session=st.integers(1, 40),
    changeover=st.integers(0, 15),
)


@st.composite
def delays(draw: st.DrawFn) -> tuple[ForumSnapshot, Plan, int]:
    forum = draw(programmes())
    session = draw(st.integers(0, len(forum.sessions) - 1))
    minutes = draw(st.integers(1, 120))
    return forum, start_late(forum, session, minutes, draw(RULES), at_end=draw(st.booleans())), session


# An oracle of its own: real time by zoneinfo alone. A wall time that comes twice means its first turn.


def real(forum: ForumSnapshot, wall: datetime) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(forum.forum.timezone)).astimezone(UTC)


def real_span(forum: ForumSnapshot, session: Session) -> tuple[datetime, datetime] | None:
    if session.starts_at is None or session.ends_at is None or session.status is SessionStatus.CANCELLED:
        return None
    start, end = real(forum, session.starts_at), real(forum, session.ends_at)
    if end <= start:
        end = real(forum, session.ends_at.replace(fold=1))
    return (start, end) if end > start else None


def overlaps(forum: ForumSnapshot) -> set[tuple[int, int]]:
    spans = [real_span(forum, session) for session in forum.sessions]
    found = set()
    for one, first in enumerate(spans):
        for other, second in enumerate(spans[:one]):
            rooms, others = set(forum.sessions[one].rooms), set(forum.sessions[other].rooms)
            share = not rooms or not others or rooms & others
            if first and second and share and first[0] < second[1] and second[0] < first[1]:
                found.add((other, one))
    return found


def item_overlaps(forum: ForumSnapshot) -> set[tuple[int, int, int]]:
    found = set()
    for number, session in enumerate(forum.sessions):
        timed = [(i, one) for i, one in enumerate(session.items) if one.starts_at is not None]
        spans = [
            (i, real(forum, one.starts_at or datetime.min), timedelta(minutes=one.minutes or 0))
            for i, one in timed
        ]
        for i, start, length in spans:
            found |= {
                (number, i, j)
                for j, other, others in spans
                if i < j and start < other + others and other < start + length
            }
    return found


def pins(forum: ForumSnapshot) -> list[object]:
    return [(session.starts_at, session.ends_at) if session.pinned else None for session in forum.sessions] + [
        item.starts_at for session in forum.sessions for item in session.items if item.pinned
    ]


def minutes_of_items(forum: ForumSnapshot) -> list[int | None]:
    return [item.minutes for session in forum.sessions for item in session.items]


@settings(max_examples=300, deadline=None)
@given(delays())
def test_a_delay_makes_no_overlap_that_was_not_there(delay: tuple[ForumSnapshot, Plan, int]) -> None:
    forum, plan, _session = delay
    after = planned(forum, plan)
    assert overlaps(after) <= overlaps(forum)
    assert item_overlaps(after) <= item_overlaps(forum)


@settings(max_examples=200, deadline=None)
@given(delays())
def test_a_delay_moves_no_pin_and_no_item_gets_longer_or_shorter(delay: tuple[ForumSnapshot, Plan, int]) -> None:
    forum, plan, session = delay
    after = planned(forum, plan)
    assert pins(after) == pins(forum)
    assert minutes_of_items(after) == minutes_of_items(forum)
    for change in plan.changes:
        if change.item < 0:
            assert change.before != change.after
            if forum.sessions[change.session].kind is SessionKind.SESSION and change.session != session:
                assert (change.after.minutes or 0) <= (change.before.minutes or 0)


@settings(max_examples=200, deadline=None)
@given(delays())
def test_nothing_begins_earlier_after_a_delay(delay: tuple[ForumSnapshot, Plan, int]) -> None:
    forum, plan, _session = delay
    for before, after in zip(forum.sessions, planned(forum, plan).sessions, strict=True):
        assert before.starts_at is not None
        assert after.starts_at is not None
        assert real(forum, after.starts_at) >= real(forum, before.starts_at)


@st.composite
def compactions(draw: st.DrawFn) -> tuple[ForumSnapshot, date, CompactRules]:
    forum = draw(programmes())
    start = draw(st.sampled_from(forum.sessions)).starts_at
    assert start is not None
    rules = CompactRules(
        draw(st.sampled_from(Scope)), draw(st.sampled_from((None, *ROOMS))), draw(st.sampled_from((0, 0, 5, 10)))
    )
    return forum, start.date(), rules


@settings(max_examples=300, deadline=None)
@given(compactions())
def test_compacting_is_done_at_once_and_makes_no_overlap(given_: tuple[ForumSnapshot, date, CompactRules]) -> None:
    forum, day, rules = given_
    plan = compact_day(forum, day, rules)
    after = planned(forum, plan)
    assert overlaps(after) <= overlaps(forum)
    assert item_overlaps(after) <= item_overlaps(forum)
    assert pins(after) == pins(forum)
    assert not compact_day(after, day, rules).changes
    for change in plan.changes:
        if change.item < 0:
            assert change.before.minutes == change.after.minutes


@settings(max_examples=200, deadline=None)
@given(programmes(plain=True), st.integers(0, 6), st.sampled_from(Spread), st.sampled_from((1, 5, 10)))
def test_spread_items_never_overlap_and_stay_in_order(
    forum: ForumSnapshot, number: int, how: Spread, grid: int
) -> None:
    number %= len(forum.sessions)
    plan = spread_items(forum, number, how, grid)
    after = planned(forum, plan).sessions[number]
    assert pins(planned(forum, plan)) == pins(forum)
    if not plan.refused:
        timed = [item for item in after.items if item.starts_at is not None]
        # The last of each row of items may run over: it is said.
        spans = sorted((item.starts_at, item.minutes or 0) for item in timed if item.starts_at is not None)
        for (start, minutes), (following, _length) in pairwise(spans):
            assert start + timedelta(minutes=minutes) <= following


@given(st.integers(0, 300), st.lists(st.integers(1, 90), min_size=1, max_size=12), st.sampled_from((1, 5, 10, 15)))
def test_minutes_are_shared_out_to_the_last(minutes: int, weights: list[int], grid: int) -> None:
    shares = shared_out(minutes, weights, grid)
    if minutes < len(weights):
        assert shares is None
        return
    assert shares is not None
    assert sum(shares) == minutes
    assert min(shares) >= 1
    for one, other in zip(range(len(weights)), range(1, len(weights) - 1), strict=False):
        if weights[one] == weights[other]:
            assert abs(shares[one] - shares[other]) <= grid
