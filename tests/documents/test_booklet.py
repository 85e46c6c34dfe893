"""The booklet: folded and stitched, its pages come in order."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.documents.booklet.imposing import sides
from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.paper import PageSize
from eventdesk.model.snapshot import ForumSnapshot


def leafed_through(order: tuple[tuple[int, int], ...], right_to_left: bool) -> list[int]:
    """Fold the sheets, put them into each other, and read what comes under the eye, page by page."""
    sheets = [(order[index], order[index + 1]) for index in range(0, len(order), 2)]
    turned = [tuple(pair[::-1] for pair in sheet) if right_to_left else sheet for sheet in sheets]
    first_half: list[int] = []
    second_half: list[int] = []
    for (last, first), (second, before_last) in turned:
        first_half += [first, second]
        second_half = [before_last, last, *second_half]
    return first_half + second_half


@given(st.integers(1, 200), st.booleans())
def test_pages_come_in_order_with_blanks_at_the_end(pages: int, right_to_left: bool) -> None:
    order = sides(pages, right_to_left=right_to_left)
    read = leafed_through(order, right_to_left)
    assert read == list(range(1, pages + 1)) + [0] * (-pages % 4)
    assert len(order) % 2 == 0


def test_eight_pages_lie_as_a_printer_knows_them() -> None:
    assert sides(8) == ((8, 1), (2, 7), (6, 3), (4, 5))


@pytest.mark.parametrize("size", [PageSize.A4, PageSize.A3, PageSize.LETTER])
def test_sheets_hold_two_pages_each_within_its_half(
    size: PageSize, congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    rendered = render("booklet", DocumentRequest(congress, page_size=size))
    pdf = read_pdf(rendered.pdf)
    assert len(pdf.pages) == rendered.pages
    assert rendered.pages % 2 == 0
    width, height = size.landscape
    for page in pdf.pages:
        assert (page.width, page.height) == pytest.approx((width, height), abs=0.1)
        for box in page.boxes:
            inside = box.right <= width / 2 - 12 or box.left >= width / 2 + 12
            assert inside, "text across the fold"
            assert box.left >= 20
            assert box.right <= width - 20
    assert all(pdf.embedded.values())


def test_the_cover_is_outside_and_the_second_page_behind_it(
    congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    pdf = read_pdf(render("booklet", DocumentRequest(congress)).pdf)
    front, back = pdf.pages[0], pdf.pages[1]
    assert "Congress of Everything" in front.text
    assert "Page 2 of" in back.text
    assert "Page 1 of" not in pdf.text
    middle = back.width / 2
    assert any(box.left < middle for box in back.boxes)
    # All that the agenda has is in the booklet too.
    said = " ".join(pdf.text.split())
    assert all(f"Talk {day}{slot}{room}5" in said for day in "012" for slot in "01" for room in "AB")


def test_the_print_dialog_is_told_to_turn_on_the_short_edge(congress: ForumSnapshot) -> None:
    assert b"/DuplexFlipShortEdge" in render("booklet", DocumentRequest(congress)).pdf
