"""Door signs in two languages, on every paper, in large print and with two clocks, read back from their PDFs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventdesk.documents.catalog import DocumentRequest, NotPrintable, render
from eventdesk.documents.door_sign.plan import signs_of
from eventdesk.documents.paper import PageSize
from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text

DAY = datetime(2027, 5, 14)
_A4 = 595.0


def margin(size: PageSize) -> float:
    return 48 * min(size.points) / _A4


def session(number: int, minutes: int, title: Text, **more: Any) -> Session:
    start = DAY + timedelta(hours=8, minutes=minutes * number)
    return Session(
        id=f"s{number}",
        title=title,
        room="hall",
        starts_at=start,
        ends_at=start + timedelta(minutes=minutes),
        **more,
    )


def hall(*sessions: Session, people: tuple[Person, ...] = ()) -> ForumSnapshot:
    """One hall and its sessions."""
    return ForumSnapshot(
        forum=Forum(
            id="f",
            title=Text({"en": "Night Forum", "ko": "밤 포럼"}),
            starts_on=DAY.date(),
            ends_on=DAY.date(),
            timezone="Asia/Seoul",
            languages=("en", "ko"),
        ),
        rooms=(
            Room(
                id="hall",
                name=Text({"en": "Harbour Hall", "ko": "항구홀"}),
                floor=Text({"en": "Ground floor", "ko": "1층"}),
            ),
        ),
        people=people,
        sessions=sessions,
    )


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize(
    ("first", "second", "large"),
    [("en", "ko", False), ("en", "ko", True), ("ko", "zh-Hans", True), ("ar", "en", False), ("de", "ar", True)],
)
def test_signs_in_two_languages_are_tidy_and_whole(
    first: str,
    second: str,
    large: bool,
    landscape: bool,
    size: PageSize,
    quiet_cities: ForumSnapshot,
    quiet_images: dict[str, bytes],
    read_pdf: Callable[[bytes], Any],
    assert_tidy: Callable[[Any, float], None],
) -> None:
    request = DocumentRequest(
        quiet_cities,
        first,
        size,
        images=quiet_images,
        second_language=second,
        large_print=large,
        second_zone="Asia/Shanghai",
        landscape=landscape,
    )
    rendered = render("door-sign", request)
    pdf = read_pdf(rendered.pdf)
    expected = size.landscape if landscape else size.points
    assert rendered.missing == ()
    assert all(pdf.embedded.values())
    assert all((page.width, page.height) == pytest.approx(expected, abs=0.1) for page in pdf.pages)
    assert_tidy(pdf, min(margin(size), 36 * min(size.points) / _A4))
    if "ar" in (first, second):  # is read back in the order it is drawn
        return
    text = " ".join(pdf.text.replace("\u00a0", " ").split())
    for one in quiet_cities.sessions:
        for tag in (first, second):
            assert (one.title.get(tag) or "") in text, (one.id, tag)
    for room in quiet_cities.rooms:
        assert room.name[first] in text
        assert room.name[second] in text


def test_each_session_has_both_clocks_and_the_foot_tells_which_is_which(
    quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    request = DocumentRequest(quiet_cities, second_language="ko", second_zone="Asia/Shanghai")
    pdf = read_pdf(render("door-sign", request).pdf)
    assert "08:30–09:00" in pdf.pages[0].text
    assert "07:30–08:00" in pdf.pages[0].text
    for page in pdf.pages:
        assert "Seoul time; Beijing time in small figures" in page.text
        assert "서울 시각, 작은 숫자는 베이징 시각" in page.text
    with pytest.raises(NotPrintable, match="no time zone"):
        render("door-sign", replace(request, second_zone="Nowhere"))


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("large", [False, True])
def test_a_full_day_loses_no_session(
    landscape: bool, large: bool, read_pdf: Callable[[bytes], Any], assert_tidy: Callable[[Any, float], None]
) -> None:
    many = [session(n, 10, Text({"en": f"Short talk no. {n}", "ko": f"짧은 발표 {n}번"})) for n in range(50)]
    request = DocumentRequest(
        hall(*many), "en", PageSize.A5, second_language="ko", large_print=large, landscape=landscape
    )
    pdf = read_pdf(render("door-sign", request).pdf)
    assert_tidy(pdf, 25)
    for number in range(50):
        assert f"Short talk no. {number}\r\n" in pdf.text
        assert f"짧은 발표 {number}번" in pdf.text
    assert all("Harbour Hall" in page.text for page in pdf.pages)


def test_two_columns_save_a_lying_sheet_and_are_about_equally_full() -> None:
    several = [session(n, 60, Text({"en": f"Talk {n}", "ko": f"발표 {n}"})) for n in range(10)]
    request = DocumentRequest(hall(*several), second_language="ko", landscape=True)
    with pdfium.PdfDocument(render("door-sign", request).pdf) as document:
        (page,) = document
        text = page.get_textpage()
        places = [text.get_charbox(text.search(f"Talk {n}").get_next()[0]) for n in range(10)]
        middle = page.get_width() / 2
    assert [left > middle for left, *_ in places] == [False] * 5 + [True] * 5
    assert places[0][1] == pytest.approx(places[5][1], abs=1)


def test_large_print_is_larger_where_a_day_fills_the_sheet(read_pdf: Callable[[bytes], Any]) -> None:
    full = [session(n, 30, Text({"en": f"A talk with number {n}"})) for n in range(16)]

    def smallest(large: bool) -> float:
        pdf = read_pdf(render("door-sign", DocumentRequest(hall(*full), large_print=large)).pdf)
        return min(
            float(box.top - box.bottom) for page in pdf.pages for box in page.boxes if box.top < page.height * 0.5
        )

    assert smallest(True) > 1.3 * smallest(False)


def test_a_session_with_more_people_than_a_sheet_holds_goes_on(
    read_pdf: Callable[[bytes], Any], assert_tidy: Callable[[Any, float], None]
) -> None:
    people = tuple(Person(id=f"p{n}", name=Text({"en": f"Panelist{n:03}"})) for n in range(500))
    panel = Item(kind=ItemKind.PANEL, panelists=tuple(Appearance(person=person.id) for person in people))
    crowd = session(0, 60, Text({"en": "All of us"}), kind=SessionKind.PANEL, items=(panel,))
    pdf = read_pdf(render("door-sign", DocumentRequest(hall(crowd, people=people), "en", PageSize.A5)).pdf)
    assert len(pdf.pages) > 1
    assert_tidy(pdf, 25)
    assert all(f"Panelist{n:03}" in pdf.text for n in range(500))
    assert all("08:00–09:00" in page.text for page in pdf.pages)


def test_a_long_word_makes_the_type_smaller_instead_of_breaking(read_pdf: Callable[[bytes], Any]) -> None:
    word = "Registrierungsbereichseröffnungsfeier"
    pdf = read_pdf(render("door-sign", DocumentRequest(hall(session(0, 60, Text({"de": word}))))).pdf)
    assert word in pdf.text


def test_the_case_without_rooms_is_a_sign_for_the_forum_in_both_languages(
    korea_china: ForumSnapshot, read_pdf: Callable[[bytes], Any], assert_tidy: Callable[[Any, float], None]
) -> None:
    for size in PageSize:
        pdf = read_pdf(render("door-sign", DocumentRequest(korea_china, "en", size, second_language="ko")).pdf)
        assert_tidy(pdf, min(margin(size), 36 * min(size.points) / _A4))
        assert "개회식" in pdf.text
        assert "Opening" in pdf.text


def test_a_thousand_sessions_have_a_sign_for_each_room_and_day(
    thousand_sessions: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    rendered = render("door-sign", DocumentRequest(thousand_sessions, second_language="ko"))
    pdf = read_pdf(rendered.pdf)
    signs = signs_of(Teller(thousand_sessions, "en"))
    assert len(pdf.bookmarks) == len(signs) == 150
    assert 150 <= rendered.pages < 225
    assert all(
        f"항구 {key}" in pdf.text
        for key in (
            one.title["ko"][3:] for one in thousand_sessions.sessions if one.title.get("ko", "").startswith("항구")
        )
    )


words = st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x17F), min_size=1, max_size=24)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(st.lists(words, min_size=1, max_size=14), min_size=1, max_size=9),
    st.sampled_from(PageSize),
    st.booleans(),
    st.booleans(),
)
def test_whatever_the_titles_nothing_overlaps_or_leaves_the_paper(
    read_pdf: Callable[[bytes], Any],
    assert_tidy: Callable[[Any, float], None],
    titles: list[list[str]],
    size: PageSize,
    large: bool,
    landscape: bool,
) -> None:
    sessions = [
        session(number, 45, Text({"en": " ".join(title), "ko": " ".join(reversed(title))}))
        for number, title in enumerate(titles)
    ]
    request = DocumentRequest(
        hall(*sessions), "en", size, second_language="ko", large_print=large, landscape=landscape
    )
    assert_tidy(read_pdf(render("door-sign", request).pdf), 25)
