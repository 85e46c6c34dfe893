"""How strips come to pages."""

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.layout import Strip, paginate
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.layout.strips import kept_together

STRIPS = st.lists(st.builds(Strip, st.floats(1, 60), keep=st.booleans(), gap=st.booleans()), max_size=60)


def heights(pages: list[Page]) -> list[list[float]]:
    return [[strip.height for _, strip in page] for page in pages]


@given(STRIPS)
def test_every_strip_is_placed_once_in_order_and_inside(strips: list[Strip]) -> None:
    pages = paginate(strips, 100)
    placed = [strip for page in pages for _, strip in page]
    assert placed == [strip for strip in strips if not strip.gap]
    for page in pages:
        bottom = 0.0
        for y, strip in page:
            assert y >= bottom - 1e-6
            bottom = y + strip.height
        assert bottom <= 100 + 1e-6


def test_what_is_kept_with_next_goes_along() -> None:
    pages = paginate([Strip(80), Strip(15, keep=True), Strip(20)], 100)
    assert heights(pages) == [[80], [15, 20]]


def test_what_no_page_holds_together_is_parted() -> None:
    pages = paginate([Strip(40), *kept_together([Strip(40)] * 4)], 100)
    assert heights(pages) == [[40, 40], [40, 40], [40]]


def test_space_vanishes_at_the_top_of_a_page() -> None:
    pages = paginate([Strip(90), Strip(20, gap=True), Strip(50)], 100)
    assert [[y for y, _ in page] for page in pages] == [[0], [0]]


def test_a_page_that_goes_on_repeats_the_heading_above_it() -> None:
    heading = Strip(10)
    pages = paginate([Strip(10), *[Strip(40, running=heading)] * 4], 100)
    assert heights(pages) == [[10, 40, 40], [10, 40, 40]]
    assert pages[1][0].strip is heading
    assert pages[1][1].y == 10


def test_there_is_always_a_page() -> None:
    assert paginate([], 100) == [[]]
