"""Columns side by side, named places and links."""

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.layout import Block, Linked, Paragraph, Place, Strip, pages_of, paginate, set_blocks
from eventdesk.documents.layout.columns import column_width, even_height, fits, in_columns
from eventdesk.documents.layout.strips import LinkMark, RuleMark
from eventdesk.documents.text import Style, Typesetter

heights = st.lists(st.floats(1, 60), min_size=1, max_size=40)


def strips(of: list[float]) -> list[Strip]:
    return [Strip(height, (RuleMark(0, 0, 10, 1, "#000000"),)) for height in of]


@given(heights, st.integers(1, 4))
def test_columns_hold_every_strip_in_order_and_none_overlaps(of: list[float], count: int) -> None:
    pages = list(in_columns(strips(of), 100, count, 400, 20))
    step = column_width(400, count, 20) + 20
    placed = [
        (number, mark.x, y, strip.height)
        for number, page in enumerate(pages)
        for y, strip in page
        for mark in strip.marks
    ]
    assert [height for *_, height in placed] == of
    assert placed == sorted(placed, key=lambda one: one[:3])
    assert {round(x / step, 6) for _, x, _, _ in placed} <= set(range(count))
    assert all(y + height <= 100.001 for _, _, y, height in placed)


@given(heights, st.integers(1, 4))
def test_even_columns_are_no_higher_than_they_must_be(of: list[float], count: int) -> None:
    height = even_height(strips(of), 300, count)
    assert height <= 300
    if fits(strips(of), 300, count):
        assert fits(strips(of), height, count)
        assert height <= 6.1 or not fits(strips(of), height - 6.1, count) or height - 6.1 < sum(of) / count
    else:
        assert height == 300


def test_pages_are_known_by_the_places_on_them() -> None:
    setter = Typesetter("en")
    style = Style(10, leading=20)
    blocks: list[Block] = [
        block
        for name in ("a", "b", "a", "c")
        for block in (Place(name), Linked(Paragraph(f"text {name}", style), name))
    ]
    pages = paginate(set_blocks(blocks, setter, 200), 40)
    assert pages_of(pages, 5) == {"a": [5, 6], "b": [5], "c": [6]}
    links = [mark for page in pages for _, strip in page for mark in strip.marks if isinstance(mark, LinkMark)]
    assert [(link.target, link.width, link.height) for link in links] == [
        (name, 200, 20) for name in ("a", "b", "a", "c")
    ]


def test_a_place_stays_with_what_follows() -> None:
    setter = Typesetter("en")
    style = Style(10, leading=20)
    blocks: list[Block] = [
        Paragraph("one", style),
        Paragraph("two", style),
        Place("here"),
        Paragraph("three", style),
    ]
    assert pages_of(paginate(set_blocks(blocks, setter, 200), 40)) == {"here": [2]}
