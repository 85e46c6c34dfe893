"""The agenda on one page: one page it is, and all that it prints can be read."""

import ctypes
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec
import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest

from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, render
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import SessionKind
from eventdesk.model.snapshot import ForumSnapshot

Read = Callable[[bytes], Any]
Tidy = Callable[[Any, float], None]


def one_page(snapshot: ForumSnapshot, size: PageSize = PageSize.A4, **asked: Any) -> RenderedDocument:
    return render("agenda-one-page", DocumentRequest(snapshot, page_size=size, **asked))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def smallest_type(pdf: bytes) -> float:
    """The smallest text of the first page as it is on paper, in points."""
    page = pdfium.PdfDocument(pdf)[0]
    sizes = []
    for drawn in page.get_objects([pdfium_c.FPDF_PAGEOBJ_TEXT]):
        size = ctypes.c_float()
        assert pdfium_c.FPDFTextObj_GetFontSize(drawn.raw, size)
        sizes.append(size.value * drawn.get_matrix().get()[3])
    return float(min(sizes))


def times(snapshot: ForumSnapshot, days: int) -> ForumSnapshot:
    """The forum again and again, a week later each time."""
    sessions = tuple(
        msgspec.structs.replace(
            session,
            id=f"{session.id}-{week}",
            starts_at=session.starts_at and session.starts_at + timedelta(weeks=week),
            ends_at=session.ends_at and session.ends_at + timedelta(weeks=week),
            items=tuple(
                msgspec.structs.replace(item, starts_at=item.starts_at and item.starts_at + timedelta(weeks=week))
                for item in session.items
            ),
        )
        for week in range(days)
        for session in snapshot.sessions
    )
    return msgspec.structs.replace(snapshot, sessions=sessions)


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize(
    ("first", "second"), [("en", ""), ("ko", "en"), ("de", ""), ("ar", ""), ("zh-Hans", "ko")]
)
def test_the_sample_is_on_one_page_that_can_be_read(
    quiet_cities: ForumSnapshot,
    quiet_images: Mapping[str, bytes],
    read_pdf: Read,
    assert_tidy: Tidy,
    size: PageSize,
    first: str,
    second: str,
) -> None:
    request = DocumentRequest(quiet_cities, first, size, images=quiet_images, second_language=second)
    document = render("agenda-one-page", request)
    printed = read_pdf(document.pdf)
    assert document.pages == len(printed.pages) == 1
    assert (printed.pages[0].width, printed.pages[0].height) == pytest.approx(size.points, abs=0.01)
    assert not document.missing
    assert all(printed.embedded.values())
    assert_tidy(printed, {PageSize.A3: 48.0, PageSize.A5: 30.0}.get(size, 40.0))
    assert smallest_type(document.pdf) >= 6.4
    words = set(squeezed(printed.text).split())
    for session in quiet_cities.sessions:
        assert set(quiet_cities.pick(session.title, first).split()) <= words


def test_it_reads_in_the_order_of_the_programme(quiet_cities: ForumSnapshot, read_pdf: Read) -> None:
    text = squeezed(read_pdf(one_page(quiet_cities).pdf).text)
    at = 0
    for title in ("Opening", "Measuring Noise", "Who Owns the Quiet", "Day 2", "The Night Shift", "Closing"):
        assert title in text[at:], title
        at = text.index(title, at)


def test_a_short_forum_tells_offices_and_a_long_one_titles(
    quiet_cities: ForumSnapshot, congress: ForumSnapshot, read_pdf: Read
) -> None:
    short = squeezed(read_pdf(one_page(quiet_cities, PageSize.A3).pdf).text)
    assert "Prof. Mira Beispiel Director, Lindenau School of Acoustics" in short
    whole = squeezed(read_pdf(one_page(congress, PageSize.A3).pdf).text)
    longer = squeezed(read_pdf(one_page(times(congress, 3)).pdf).text)
    assert "Talk 00A0" in whole
    assert "Talk 00A0" not in longer
    assert longer.count("Session 00A") == 3


def test_larger_paper_has_larger_type_or_tells_more(congress: ForumSnapshot, read_pdf: Read) -> None:
    words = {
        size: len(read_pdf(one_page(congress, size).pdf).text) for size in (PageSize.A5, PageSize.A4, PageSize.A3)
    }
    assert words[PageSize.A5] <= words[PageSize.A4] <= words[PageSize.A3]
    assert words[PageSize.A5] < words[PageSize.A3]


def test_large_print_is_larger(korea_china: ForumSnapshot) -> None:
    normal, large = one_page(korea_china), one_page(korea_china, large_print=True)
    assert smallest_type(large.pdf) >= 6.5 * 1.35 - 0.1
    assert normal.pages == large.pages == 1


def test_what_cannot_be_read_is_refused_in_a_sentence(congress: ForumSnapshot) -> None:
    many = times(congress, 40)
    with pytest.raises(NotPrintable, match=r"one page of A4 in type of 6\.5 points.*larger paper"):
        one_page(many)
    with pytest.raises(NotPrintable, match=r"8\.78 points"):
        one_page(many, large_print=True)


def test_breaks_are_there_and_the_second_clock(quiet_cities: ForumSnapshot, read_pdf: Read) -> None:
    text = squeezed(read_pdf(one_page(quiet_cities, PageSize.A3, second_zone="Europe/Berlin").pdf).text)
    assert "Seoul time; Berlin time in small figures" in text
    assert "02:00–02:30" in text
    for session in quiet_cities.sessions:
        if session.kind in (SessionKind.BREAK, SessionKind.MEAL):
            assert quiet_cities.pick(session.title, "en") in text


def test_the_same_request_gives_the_same_bytes(quiet_cities: ForumSnapshot) -> None:
    request = DocumentRequest(quiet_cities, "ko")
    first = render("agenda-one-page", request).pdf
    assert first == render("agenda-one-page", request).pdf
    assert first != render("agenda-one-page", replace(request, accent="#aa0000")).pdf


def test_an_empty_forum_is_a_page(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    text = read_pdf(one_page(msgspec.structs.replace(bilateral, sessions=())).pdf).text
    assert "3rd East Sea Science Forum" in squeezed(text)
