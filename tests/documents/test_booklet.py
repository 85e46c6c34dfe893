"""The booklet: folded and stitched, its pages come in order."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
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


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("large", [False, True])
def test_sheets_hold_two_pages_each_within_its_half(
    size: PageSize, large: bool, congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    rendered = render("booklet", DocumentRequest(congress, page_size=size, large_print=large))
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
            assert 7 <= box.bottom < box.top <= height - 20
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


def test_two_languages_and_two_clocks_reach_every_session(
    quiet_cities: ForumSnapshot, quiet_images: dict[str, bytes], read_pdf: Callable[[bytes], Any]
) -> None:
    request = DocumentRequest(
        quiet_cities,
        images=quiet_images,
        second_language="ko",
        second_zone="Asia/Shanghai",
    )
    for size in PageSize:
        text = " ".join(read_pdf(render("booklet", replace(request, page_size=size)).pdf).text.split())
        for session in quiet_cities.sessions:
            for tag in ("en", "ko"):
                assert (session.title.get(tag) or "") in text, (size, session.id)
        assert "Beijing time in small figures" in text
        assert "작은 숫자는 베이징 시각" in text
        assert "08:30–09:00 07:30–08:00" in text


def test_on_folded_a3_two_languages_stand_side_by_side(
    quiet_cities: ForumSnapshot,
) -> None:
    request = DocumentRequest(quiet_cities, page_size=PageSize.A3, second_language="ko")
    with pdfium.PdfDocument(render("booklet", request).pdf) as document:
        text = document[1].get_textpage()
        (first, second) = (text.get_charbox(text.search(said).get_next()[0]) for said in ("Keynote", "기조연설"))
    assert second[0] > first[0] + 100
    assert second[1] == pytest.approx(first[1], abs=3)


def test_a_cover_in_large_print_loses_nothing_on_the_smallest_page(
    quiet_cities: ForumSnapshot, quiet_images: dict[str, bytes], read_pdf: Callable[[bytes], Any]
) -> None:
    request = DocumentRequest(
        quiet_cities,
        page_size=PageSize.A5,
        images=quiet_images,
        second_language="ko",
        large_print=True,
    )
    text = read_pdf(render("booklet", request).pdf).text
    for organization in quiet_cities.forum.organizations:
        name = quiet_cities.organization(organization.organization).name["ko"]
        assert name in text


@pytest.mark.parametrize("size", [PageSize.A4, PageSize.A5, PageSize.LETTER])
def test_on_a_narrow_page_who_stands_below_what(size: PageSize, quiet_cities: ForumSnapshot) -> None:
    with pdfium.PdfDocument(render("booklet", DocumentRequest(quiet_cities, page_size=size)).pdf) as document:
        text = document[1].get_textpage()
        (what, who) = (
            text.get_charbox(text.search(said).get_next()[0]) for said in ("Opening speech", "Dr. Hong")
        )
    assert who[0] == pytest.approx(what[0], abs=3)
    assert who[1] < what[1]
