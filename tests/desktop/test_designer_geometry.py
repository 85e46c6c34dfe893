"""Boxes in mm: pulled, turned, snapped, aligned, spread and stacked."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.desktop.designer import arranging
from eventdesk.desktop.designer.arranging import Align, Order, Spread
from eventdesk.desktop.designer.boxes import (
    HANDLES,
    LEAST,
    Box,
    Handle,
    Spot,
    handle_spot,
    outer,
    pulled,
    touches,
    turned,
)
from eventdesk.desktop.designer.gestures import Carry, Pull, Turn
from eventdesk.desktop.designer.snapping import Axis, Targets
from eventdesk.model.designs import AnyElement, BoxElement

LENGTHS = st.floats(1, 200)
PLACES = st.floats(-50, 300)
BOXES = st.builds(Box, PLACES, PLACES, LENGTHS, LENGTHS)
DEGREES = st.floats(-360, 360)
PAGE = Box(0, 0, 105, 148)


def box(x: float, y: float, width: float = 20, height: float = 10, **more: object) -> AnyElement:
    return BoxElement(x=x, y=y, width=width, height=height, **more)  # type: ignore[arg-type]


@given(BOXES, DEGREES, st.sampled_from(HANDLES), PLACES, PLACES)
def test_what_is_across_from_a_pulled_handle_stays(
    start: Box, degrees: float, handle: Handle, x: float, y: float
) -> None:
    after = pulled(start, degrees, handle, Spot(x, y))
    across = Handle(-handle.x, -handle.y)
    assert handle_spot(after, degrees, across) == pytest.approx(handle_spot(start, degrees, across), abs=1e-6)
    assert after.width >= LEAST - 1e-9
    assert after.height >= LEAST - 1e-9


@given(BOXES, st.sampled_from([handle for handle in HANDLES if handle.x and handle.y]), PLACES, PLACES)
def test_with_shift_a_corner_keeps_the_proportions(start: Box, handle: Handle, x: float, y: float) -> None:
    after = pulled(start, 0, handle, Spot(x, y), keep_shape=True)
    assert after.width * start.height == pytest.approx(after.height * start.width)


@given(PLACES, PLACES, PLACES, PLACES, DEGREES)
def test_turned_there_and_back(x: float, y: float, about_x: float, about_y: float, degrees: float) -> None:
    spot, about = Spot(x, y), Spot(about_x, about_y)
    assert turned(turned(spot, about, degrees), about, -degrees) == pytest.approx(spot, abs=1e-6)


def test_an_element_on_its_side_is_touched_where_it_is_seen() -> None:
    on_side = box(40, 40, 40, 10, rotation=90)
    assert touches(on_side, Spot(60, 30), 0)
    assert not touches(on_side, Spot(42, 45), 0)
    assert outer(on_side) == pytest.approx(Box(55, 25, 10, 40))


def test_edges_and_middles_catch_and_show_their_line() -> None:
    targets = Targets(PAGE, [Box(10, 10, 30, 20)])
    found = targets.move(Box(41.2, 60.4, 20, 10), reach=2)
    assert found.dx == pytest.approx(-1.2), "its left edge on the other's right one"
    assert [guide.at for guide in found.guides if guide.axis is Axis.X] == [40]
    middle = targets.move(Box(43, 64.5, 20, 20), reach=2)
    assert 43 + middle.dx + 10 == PAGE.middle.x
    assert 64.5 + middle.dy + 10 == PAGE.middle.y
    far = targets.move(Box(70.3, 100.4, 20, 10), reach=2)
    assert (70.3 + far.dx, 100.4 + far.dy) == pytest.approx((70, 100)), "else whole millimetres"
    assert not far.guides


def test_a_carry_leaves_locked_ones_and_goes_straight_with_shift() -> None:
    elements = (box(10, 10), box(50, 50, locked=True))
    carry = Carry(elements, {0, 1}, PAGE, Spot(15, 15))
    moved = carry.to(Spot(25.3, 18.2), 0, straight=True)
    assert (moved[0].x, moved[0].y) == (20.3, 10)
    assert moved[1] == elements[1]


def test_several_are_pulled_in_proportion() -> None:
    elements = (box(10, 10, 10, 10), box(30, 10, 10, 10))
    wider = Pull(elements, {0, 1}, PAGE, Handle(1, 0)).to(Spot(70, 15), 0, straight=False)
    assert [(one.x, one.width) for one in wider] == [(10, 20), (50, 20)]


def test_turning_catches_on_quarters_of_a_right_angle() -> None:
    turn = Turn((box(10, 10, 20, 20),), 0)
    assert turn.to(Spot(60, 20.5), 1, straight=False)[0].rotation == 90
    assert turn.to(Spot(60, 24), 0, straight=False)[0].rotation == pytest.approx(95.7, abs=0.1)


@given(st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=6), st.sampled_from(Spread))
def test_gaps_become_the_same_and_the_ends_stay(places: list[tuple[float, float]], how: Spread) -> None:
    elements = tuple(box(x, y) for x, y in places)
    after = arranging.spread(elements, set(range(len(elements))), how)
    start, length = ("x", "width") if how is Spread.ACROSS else ("y", "height")
    row = sorted(after, key=lambda one: float(getattr(one, start)))
    gaps = [getattr(right, start) - getattr(left, start) - getattr(left, length) for left, right in pairwise(row)]
    assert max(gaps) - min(gaps) < 0.01
    before = [getattr(one, start) for one in elements]
    assert min(before) == pytest.approx(getattr(row[0], start), abs=0.001)
    assert max(before) == pytest.approx(getattr(row[-1], start), abs=0.001)


@pytest.mark.parametrize("how", list(Align))
def test_one_is_aligned_with_the_page_and_several_with_each_other(how: Align) -> None:
    one = arranging.align((box(13, 17),), {0}, how, PAGE)[0]
    edges = {
        Align.LEFT: one.x == 0,
        Align.CENTRE: one.x + 10 == PAGE.middle.x,
        Align.RIGHT: one.x + 20 == PAGE.right,
        Align.TOP: one.y == 0,
        Align.MIDDLE: one.y + 5 == PAGE.middle.y,
        Align.BOTTOM: one.y + 10 == PAGE.bottom,
    }
    assert edges[how]
    several = arranging.align((box(13, 17), box(40, 60), box(1, 1)), {0, 1}, how, PAGE)
    assert several[2] == box(1, 1)
    assert several[0].x == several[1].x or several[0].y == several[1].y


@given(st.integers(1, 7), st.data(), st.sampled_from(Order))
def test_the_order_changes_and_the_selection_goes_along(count: int, data: st.DataObject, how: Order) -> None:
    elements = tuple(box(place, 0) for place in range(count))
    places = data.draw(st.sets(st.integers(0, count - 1)))
    after, chosen = arranging.restack(elements, places, how)
    assert sorted(one.x for one in after) == [one.x for one in elements]
    assert {after[place].x for place in chosen} == set(places)
    rest = [one.x for place, one in enumerate(after) if place not in chosen]
    assert rest == sorted(rest), "the others keep their order"
    if how is Order.FRONT:
        assert chosen == set(range(count - len(places), count))
