"""The geometry of sheets: pieces on paper, backs behind their fronts, marks outside the pieces."""

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.badges.places import Spot, back_of, behind, bleed_of, front_of, marks, pieces
from eventdesk.model.design_checks import faults
from eventdesk.model.designs import BoxElement, Design, Duplex, Fold, Sheet

_mm = st.floats(0, 40).map(lambda value: round(value, 2))


@st.composite
def designs(draw: st.DrawFn) -> Design:
    """Designs whose sheet is as large as their pieces ask for, and some more."""
    fold = draw(st.sampled_from(Fold))
    duplex = draw(st.sampled_from(Duplex)) if fold is Fold.NONE else Duplex.NONE
    columns, rows = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    width, height = draw(st.floats(10, 150)), draw(st.floats(10, 150))
    left, top, across, down = draw(_mm), draw(_mm), draw(_mm), draw(_mm)
    flat_wide = width * (2 if fold is Fold.SIDE else 1)
    flat_high = height * (2 if fold is Fold.TOP else 1)
    sheet = Sheet(
        columns=columns,
        rows=rows,
        left=left,
        top=top,
        column_gap=across,
        row_gap=down,
        paper_width=max(left + columns * flat_wide + (columns - 1) * across + draw(_mm), 20),
        paper_height=max(top + rows * flat_high + (rows - 1) * down + draw(_mm), 20),
        crop_marks=draw(st.booleans()),
        duplex=duplex,
    )
    bleed = draw(st.floats(0, 20))
    back = (BoxElement(),) if fold is not Fold.NONE or duplex is not Duplex.NONE else ()
    return Design(width=width, height=height, bleed=bleed, fold=fold, back=back, sheet=sheet)


def apart(one: Spot, other: Spot) -> bool:
    return (
        one.x + one.width <= other.x + 1e-6
        or other.x + other.width <= one.x + 1e-6
        or one.y + one.height <= other.y + 1e-6
        or other.y + other.height <= one.y + 1e-6
    )


@given(designs())
def test_all_pieces_are_on_the_paper_and_none_over_another(design: Design) -> None:
    assert not [fault for fault in faults(design) if fault.index < 0]
    spots = pieces(design)
    assert len(spots) == design.sheet.count
    for number, spot in enumerate(spots):
        assert spot.x >= 0
        assert spot.y >= 0
        assert spot.x + spot.width <= design.sheet.paper_width + 1e-6
        assert spot.y + spot.height <= design.sheet.paper_height + 1e-6
        assert all(apart(spot, other) for other in spots[number + 1 :])


@given(designs())
def test_a_folded_back_lies_on_its_front_once_it_is_folded(design: Design) -> None:
    for piece in pieces(design):
        front, back = front_of(design, piece), back_of(design, piece)
        if design.fold is Fold.TOP:  # folded about the front's upper edge
            assert (back.x, back.y + back.height) == (front.x, front.y)
            assert back.turned
        elif design.fold is Fold.SIDE:
            assert (back.x + back.width, back.y) == (front.x, front.y)
            assert not back.turned
        assert not front.turned


def turned_over(sheet: Sheet, spot: Spot) -> Spot:
    """A place on the back page as it lies behind the front page, seen through the paper from the front.

    Turning about an upright edge brings the back page's left to the right; about a level edge its top to the
    bottom, and seen through the paper what was upright is upside down.
    """
    long_is_upright = sheet.paper_height >= sheet.paper_width
    upright = long_is_upright if sheet.duplex is Duplex.LONG_EDGE else not long_is_upright
    if upright:
        return spot._replace(x=sheet.paper_width - spot.x - spot.width)
    return spot._replace(y=sheet.paper_height - spot.y - spot.height, turned=not spot.turned)


@given(designs().filter(lambda design: design.two_sided))
def test_a_back_lies_behind_its_front_and_upright(design: Design) -> None:
    for piece in pieces(design):
        seen = turned_over(design.sheet, behind(design.sheet, piece))
        assert abs(seen.x - piece.x) < 1e-6
        assert abs(seen.y - piece.y) < 1e-6
        assert not seen.turned


@given(designs())
def test_marks_are_on_the_paper_and_cut_marks_outside_the_pieces(design: Design) -> None:
    for mark in marks(design):
        assert 0 <= mark.x1 <= mark.x2 <= design.sheet.paper_width + 1e-6
        assert 0 <= mark.y1 <= mark.y2 <= design.sheet.paper_height + 1e-6
        if not mark.fold:
            line = Spot(mark.x1, mark.y1, mark.x2 - mark.x1, mark.y2 - mark.y1)
            assert all(apart(line, piece) for piece in pieces(design))


@given(designs())
def test_a_bleed_never_reaches_into_a_neighbour(design: Design) -> None:
    across, down = bleed_of(design)
    spread = [
        Spot(spot.x - across, spot.y - down, spot.width + 2 * across, spot.height + 2 * down)
        for spot in pieces(design)
    ]
    assert all(apart(one, two) for number, one in enumerate(spread) for two in spread[number + 1 :])
