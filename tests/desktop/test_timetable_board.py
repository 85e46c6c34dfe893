"""The timetable as plain data: where blocks stand, where gestures put them, and clocks that change."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.desktop.pages.timetable.board import Board, Shown, days_shown, length_of, make_board, untimed
from eventdesk.desktop.pages.timetable.carry import DeedKind, Move, Nudge, Pointer, Refused, Resize, Where, Widen
from eventdesk.desktop.pages.timetable.look import track_colours
from eventdesk.desktop.pages.timetable.plans import as_is, aside, at_time, in_a_row, shifted, swapped
from eventdesk.desktop.pages.timetable.texts import Texts
from eventdesk.desktop.pages.timetable.wall import WallClock
from eventdesk.desktop.theme import contrast, make_colours
from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Forum, ForumSnapshot, Item, Room, Session

DAY = date(2026, 5, 14)
SEOUL = WallClock("Asia/Seoul")


def at(hour: int, minute: int = 0, day: int = 14) -> datetime:
    return datetime(2026, 5, day, hour, minute)


def session(key: str, start: datetime | None, minutes: int | None = 60, *rooms: str, **other: object) -> Session:
    end = start + timedelta(minutes=minutes) if start is not None and minutes is not None else None
    values = {
        "room": rooms[0] if rooms else None,
        "also_in": rooms[1:],
        "starts_at": start,
        "ends_at": end,
        **other,
    }
    return Session(uid=key, id=key, **values)  # type: ignore[arg-type]


def board(
    *sessions: Session, days: tuple[date, ...] = (DAY,), hidden: str = "", clock: WallClock = SEOUL
) -> Board:
    from eventdesk.model.text import Text

    snapshot = ForumSnapshot(
        forum=Forum(uid="f", id="f", starts_on=DAY, ends_on=DAY + timedelta(days=1)),
        rooms=tuple(Room(uid=f"u{key}", id=key, name=Text({"en": key})) for key in "abcd"),
        sessions=sessions,
    )
    return make_board(snapshot, Shown(days, frozenset(hidden)), clock)


def parts(made: Board, key: str) -> list[tuple[int, int, int, int]]:
    block = made.block(key)
    assert block is not None
    return [(part.first, part.last, part.lane, part.lanes) for part in block.parts]


# Blocks


def test_a_session_over_neighbouring_rooms_is_one_block() -> None:
    made = board(session("all", at(9), 60, "b", "a", "c"), session("two", at(11), 60, "a", "d"))
    assert parts(made, "all") == [(0, 2, 0, 1)]
    assert parts(made, "two") == [(0, 0, 0, 1), (3, 3, 0, 1)], "rooms apart from each other: two pieces"


def test_what_overlaps_in_a_room_stands_side_by_side() -> None:
    made = board(session("all", at(9), 60, "a", "b", "c"), session("one", at(9, 30), 60, "b"))
    assert parts(made, "all") == [(0, 0, 0, 1), (1, 1, 0, 2), (2, 2, 0, 1)]
    assert parts(made, "one") == [(1, 1, 1, 2)]
    after = board(session("one", at(9), 60, "a"), session("next", at(10), 60, "a"))
    assert parts(after, "one") == parts(after, "next") == [(0, 0, 0, 1)], "one ends as the other begins"


def test_no_room_has_a_column_where_it_is_needed() -> None:
    assert [column.room for column in board(session("one", at(9), 60, "a")).columns] == ["a", "b", "c", "d"]
    assert [column.room for column in board(session("one", at(9))).columns][-1] == ""
    assert [column.room for column in board(session("one", at(9), 60, "a"), hidden="bd").columns] == ["a", "c"]


def test_midnight_is_crossed_to_the_end() -> None:
    night = session("night", at(22), 240, "a")
    (first,) = board(night).blocks
    assert (first.start, first.end, first.continued) == (22 * 60, 26 * 60, False)
    (after,) = board(night, days=(DAY + timedelta(days=1),)).blocks
    assert (after.start, after.end, after.continued) == (0, 120, True)
    both = board(night, days=(DAY, DAY + timedelta(days=1)))
    assert [block.continued for block in both.blocks] == [False, True]
    assert both.block("night") == both.blocks[0]


def test_without_an_end_the_items_tell_how_long() -> None:
    items = (Item(kind=ItemKind.PRESENTATION, minutes=25), Item(kind=ItemKind.PANEL, minutes=40))
    (block,) = board(session("open", at(9), None, "a", items=items)).blocks
    assert (block.end - block.start, block.open_end) == (65, True)


def test_days_are_the_forums_and_those_of_its_sessions() -> None:
    made = board(session("early", at(9, day=12)), session("later", None))
    assert [day.day for day in days_shown(made.snapshot)] == [12, 14, 15]
    assert [row.id for row in untimed(made.snapshot)] == ["later"]


spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12), st.sets(st.sampled_from("abcd"), min_size=1)), max_size=12
)


@given(spans)
def test_no_two_blocks_ever_lie_on_each_other(given_spans: list[tuple[int, int, set[str]]]) -> None:
    rows = [
        session(f"s{n}", at(6) + timedelta(minutes=15 * start), 15 * length, *sorted(rooms))
        for n, (start, length, rooms) in enumerate(given_spans)
    ]
    pieces = [
        (block.start, block.end, column, part.lane / part.lanes, (part.lane + 1) / part.lanes)
        for block in board(*rows).blocks
        for part in block.parts
        for column in range(part.first, part.last + 1)
    ]
    for number, one in enumerate(pieces):
        for other in pieces[:number]:
            together = one[2] == other[2] and one[0] < other[1] and other[0] < one[1]
            assert not (together and one[3] < other[4] - 1e-9 and other[3] < one[4] - 1e-9)
    assert sum(len(rooms) for _start, _length, rooms in given_spans) == len(pieces)


# Gestures


def pointer(hour: float, column: int = 0, **other: object) -> Pointer:
    return Pointer(minute=hour * 60, column=column, **other)  # type: ignore[arg-type]


def test_a_group_stays_within_the_rooms() -> None:
    one, other = session("one", at(9), 60, "a"), session("other", at(9), 60, "c")
    made = board(one, other)
    moved = Move((one, other), one, 0, 0, 5).preview(made, pointer(10, 3))
    assert [plan.rooms for plan in moved.plans] == [("b",), ("d",)]
    assert [plan.starts_at for plan in moved.plans] == [at(10), at(10)]


def test_rooms_that_are_hidden_stay_with_their_session() -> None:
    one = session("one", at(9), 60, "a", "b")
    (plan,) = aside([as_is(one)], board(one, hidden="b"), 1)
    assert plan.rooms == ("c", "b")


def test_no_room_can_be_left_and_entered() -> None:
    one, homeless = session("one", at(9), 60, "d"), session("two", at(9))
    made = board(one, homeless)
    assert Move((one,), one, 0, 0, 5).preview(made, pointer(9, 4)).plans[0].rooms == ()
    assert Move((homeless,), homeless, 0, 0, 5).preview(made, pointer(9, 1)).plans[0].rooms == ("b",)


def test_pinned_ones_stay_unless_forced() -> None:
    one, fixed = session("one", at(9), 60, "a"), session("fixed", at(10), 60, "a", pinned=True)
    made = board(one, fixed)
    assert [plan.session.uid for plan in Move((one, fixed), one, 0, 0, 5).preview(made, pointer(12)).plans] == [
        "one"
    ]
    held = Move((fixed,), fixed, 0, 0, 5)
    assert held.preview(made, pointer(12)).refused is Refused.PINNED
    assert not held.preview(made, pointer(12)).changes
    assert held.preview(made, pointer(12, force=True)).plans[0].starts_at == at(12)
    swap = Move((one,), one, 0, 0, 5).preview(made, pointer(10, over="fixed", swap=True))
    assert (swap.kind, swap.refused) == (DeedKind.SWAP, Refused.PINNED)
    assert Resize((fixed,), fixed, False, 0, 5).preview(made, pointer(12)).refused is Refused.PINNED
    assert Nudge((fixed,), fixed, 5, minutes=5).preview(made).refused is Refused.PINNED


def test_outside_nothing_happens() -> None:
    one = session("one", at(9), 60, "a")
    assert not Move((one,), one, 0, 0, 5).preview(board(one), pointer(12, where=Where.AWAY)).changes


def test_from_the_tray_sessions_follow_each_other() -> None:
    one, other = session("one", None, minutes=None), session("other", None)
    one = Session(uid="one", id="one", minutes=45)
    plans = Move((one, other), one, 0, 0, 5).preview(board(one, other), pointer(9, 1)).plans
    assert [(plan.starts_at, plan.ends_at) for plan in plans] == [(at(9), at(9, 45)), (at(9, 45), at(10, 15))]
    assert [plan.rooms for plan in plans] == [("b",), ("b",)]


def test_widening_keeps_the_own_room_first() -> None:
    one = session("one", at(9), 60, "c")
    wide = Widen((one,), 2, 2, left=True).preview(board(one), pointer(9, 0))
    assert wide.plans[0].rooms == ("c", "a", "b")


def test_in_a_row_each_in_its_room_or_the_first() -> None:
    rows = [Session(uid="x", id="x", minutes=30, room="c"), Session(uid="y", id="y")]
    plans = in_a_row(rows, DAY, board(*rows))
    assert [(plan.starts_at, plan.rooms) for plan in plans] == [(at(9), ("c",)), (at(9, 30), ("a",))]
    assert plans[1].ends_at == at(10, 30)


starts = st.integers(0, 24 * 12 - 1).map(lambda n: at(0) + timedelta(minutes=5 * n))


@given(starts, st.integers(1, 300), starts, st.integers(1, 300))
def test_swapping_twice_changes_nothing(first: datetime, long: int, second: datetime, short: int) -> None:
    one, other = session("one", first, long, "a"), session("other", second, short, "b", "c")
    there = swapped(one, other, SEOUL)
    assert [plan.rooms for plan in there] == [("b", "c"), ("a",)]
    assert [plan.ends_at - plan.starts_at for plan in there if plan.ends_at] == [
        timedelta(minutes=long),
        timedelta(minutes=short),
    ]


# Clocks

PARIS = WallClock("Europe/Paris")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def test_what_the_clock_skips_and_repeats() -> None:
    assert PARIS.skipped(SPRING) == (120, 180)
    assert PARIS.repeated(SPRING) is None
    assert PARIS.repeated(AUTUMN) == (120, 180)
    assert PARIS.skipped(DAY) is PARIS.repeated(DAY) is None
    assert WallClock("Nowhere/Else").skipped(SPRING) is None


def test_a_night_of_the_changed_clock_keeps_its_length() -> None:
    night = Session(
        uid="n",
        id="n",
        starts_at=datetime(2026, 3, 29, 1),
        ends_at=datetime(2026, 3, 29, 4),
        items=(Item(uid="i", kind=ItemKind.PRESENTATION, starts_at=datetime(2026, 3, 29, 3, 30)),),
    )
    assert length_of(night, PARIS) == 120
    (plan,) = shifted([night], timedelta(hours=8), PARIS)
    assert (plan.starts_at, plan.ends_at) == (datetime(2026, 3, 29, 9), datetime(2026, 3, 29, 11))
    assert plan.items == {"i": datetime(2026, 3, 29, 10, 30)}
    back = at_time(replace_times(night, plan.starts_at, plan.ends_at), datetime(2026, 3, 29, 1), PARIS)
    assert back.ends_at == datetime(2026, 3, 29, 4)


def replace_times(row: Session, start: datetime, end: datetime | None) -> Session:
    return structs.replace(row, starts_at=start, ends_at=end)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 30)), st.integers(1, 2000))
def test_lengths_are_those_that_pass(start: datetime, minutes: int) -> None:
    start = start.replace(second=0, microsecond=0)
    end = PARIS.plus(start, minutes)
    zone = ZoneInfo("Europe/Paris")
    real = (end.replace(tzinfo=zone).timestamp() - start.replace(tzinfo=zone).timestamp()) / 60
    # The second turn of an hour that comes twice cannot be told from the first by the wall.
    assert real in (minutes, minutes - 60)
    assert real == minutes or PARIS.repeated(end.date()) is not None


# Texts


def test_a_block_says_what_its_items_take_of_its_time() -> None:
    talks = [Item(uid=f"i{n}", kind=ItemKind.PRESENTATION, minutes=15) for n in range(4)]
    panel = Item(uid="p", kind=ItemKind.PANEL, minutes=40)
    row = session("full", at(9), 90, "a", items=(*talks, panel))
    made = board(row)
    text = Texts(made.snapshot, "en", SEOUL).of(row)
    assert (text.budget, text.total, text.over) == ("4 × 15 + 40 = 100 of 90 min", "100 of 90 min", 10)
    assert [line.time for line in text.items] == ["09:00", "09:15", "09:30", "09:45", "10:00"]
    assert text.time == "09:00–10:30"


def test_texts_follow_a_name_that_changes() -> None:
    from eventdesk.model.snapshot import Appearance, Person
    from eventdesk.model.text import Text

    row = session("one", at(9), 60, "a", moderator=Appearance(person="mina"))
    snapshot = structs.replace(board(row).snapshot, people=(Person(id="mina", name=Text({"en": "Mina Strand"})),))
    before = Texts(snapshot, "en", SEOUL)
    assert before.of(row).details == "moderated by Mina Strand"
    assert Texts(snapshot, "en", SEOUL, before).of(row) is before.of(row)
    renamed = structs.replace(snapshot, people=(Person(id="mina", name=Text({"en": "Mina Kai"})),))
    assert Texts(renamed, "en", SEOUL, before).of(row).details == "moderated by Mina Kai"


# Looks


@pytest.mark.parametrize("dark", [False, True])
def test_every_track_can_be_told_from_its_ground(dark: bool) -> None:
    colours = make_colours(dark=dark)
    tracks = [f"Track {number}" for number in range(10)]
    found = track_colours(["", *tracks, "Track 1"], colours)
    assert list(found) == tracks
    assert len(set(found.values())) == len(tracks)
    for ink in found.values():
        for ground in (colours.surface, colours.window, colours.selection):
            assert contrast(ink, ground) >= 3.0


def test_plans_that_change_nothing_say_so() -> None:
    one = session("one", at(9), 60, "a")
    assert not as_is(one).changes
    assert replace(as_is(one), rooms=("b",)).changes
