"""The agenda with its options: two languages, large print, a second clock, the host's logo."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import msgspec
import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest

from eventdesk.documents.agenda import agenda_view
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, render
from eventdesk.documents.layout import Frame
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import SessionKind
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Room, Session
from eventdesk.model.text import Text

Read = Callable[[bytes], Any]
Tidy = Callable[[Any, float], None]


def change(row: Any, **fields: Any) -> Any:
    return msgspec.structs.replace(row, **fields)


def agenda(snapshot: ForumSnapshot, **asked: Any) -> RenderedDocument:
    return render("agenda", DocumentRequest(snapshot, **asked))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def venue(snapshot: ForumSnapshot, language: str = "en") -> str:
    (fact,) = (fact for fact in agenda_view(snapshot, language).facts if fact.label in ("Venue", "장소", "地点"))
    return fact.joint.join(value.text for value in fact.values)


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(("first", "second"), [("ko", "en"), ("de", ""), ("ar", "zh-Hans")])
def test_it_holds_in_every_language_paper_and_size_of_type(
    quiet_cities: ForumSnapshot,
    quiet_images: Mapping[str, bytes],
    read_pdf: Read,
    assert_tidy: Tidy,
    size: PageSize,
    large: bool,
    first: str,
    second: str,
) -> None:
    document = agenda(
        quiet_cities, language=first, page_size=size, images=quiet_images, second_language=second,
        large_print=large, second_zone="Europe/Berlin",
    )  # fmt: skip
    printed = read_pdf(document.pdf)
    assert not document.missing
    assert all(printed.embedded.values())
    frame = Frame.of(size, large_print=large)
    assert_tidy(printed, frame.left * frame.scale)
    assert "09:00" in printed.text
    assert "02:00" in printed.text


def corner(pdf: bytes, words: str) -> tuple[float, float]:
    """Where words begin on the first page that has them: from the left, and their baseline; in points."""
    for page in pdfium.PdfDocument(pdf):
        text = page.get_textpage()
        if found := text.search(words).get_next():
            left, bottom, _, _ = text.get_charbox(found[0], loose=True)
            return left, bottom
    raise AssertionError(words)


def test_two_languages_stand_side_by_side_where_both_are_complete(quiet_cities: ForumSnapshot) -> None:
    pdf = agenda(quiet_cities, second_language="ko").pdf
    pairs = (("Opening", "개회식"), ("Measuring Noise", "소음 측정"), ("The Night Shift", "밤의 소리"))
    for english, korean in pairs:
        (left, bottom), (right, beside) = corner(pdf, english), corner(pdf, korean)
        assert right > left + 150
        assert abs(bottom - beside) < 4
    narrow = agenda(quiet_cities, second_language="ko", page_size=PageSize.A5).pdf
    for english, korean in pairs:
        (left, bottom), (below, lower) = corner(narrow, english), corner(narrow, korean)
        assert abs(left - below) < 2
        assert lower < bottom


def test_a_partly_translated_forum_says_in_the_second_language_what_it_has(
    korea_china: ForumSnapshot, read_pdf: Read
) -> None:
    text = read_pdf(agenda(korea_china, second_language="ko").pdf).text
    for part in (
        "Opening\r\n개회식",
        "Dr. Hwang-hee Cho 조황희 박사",
        "Agenda · 프로그램",
        "제7회 한·중 과학기술혁신포럼",
    ):
        assert squeezed(part) in squeezed(text)
    # What is not translated is printed once.
    assert text.count("Turning Point of Genome Industry") == 1
    assert text.count("Korea-China Cooperation in the Era of Bio Innovation") == 1


def test_a_narrow_page_has_who_below_what(congress: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(agenda(congress, page_size=PageSize.A5).pdf)
    for page in printed.pages:
        frame = Frame.of(PageSize.A5)
        lefts = {round(box.left / 4) for box in page.boxes if box.top < page.height - 100 and box.bottom > 60}
        assert len([left for left in lefts if left > (frame.left + 80) * frame.scale / 4]) <= 1


def test_large_print_is_a_third_larger(congress: ForumSnapshot, read_pdf: Read) -> None:
    def height(large: bool) -> float:
        page = read_pdf(agenda(congress, large_print=large).pdf).pages[1]
        return float(max(box.top - box.bottom for box in page.boxes))

    assert height(True) / height(False) == pytest.approx(1.35, abs=0.02)


def test_bookmarks_of_enlarged_pages_lead_to_their_days(congress: ForumSnapshot, read_pdf: Read) -> None:
    assert len(read_pdf(agenda(congress, large_print=True).pdf).bookmarks) == 3 + len(congress.sessions)


def test_the_hosts_logo_is_above_the_title(quiet_cities: ForumSnapshot, quiet_images: Mapping[str, bytes]) -> None:
    assert b"/Subtype /Image" in agenda(quiet_cities, images=quiet_images).pdf
    assert b"/Subtype /Image" not in agenda(quiet_cities).pdf
    broken = dict.fromkeys(quiet_images, b"no picture")
    assert b"/Subtype /Image" not in agenda(quiet_cities, images=broken).pdf


def test_the_second_clock_is_below_the_first(congress: ForumSnapshot, read_pdf: Read) -> None:
    snapshot = change(congress, forum=change(congress.forum, timezone="Asia/Seoul"))
    text = squeezed(read_pdf(agenda(snapshot, second_zone="Asia/Shanghai").pdf).text)
    assert "Times Seoul time; Beijing time in small figures" in text
    assert "09:00–11:00" in text
    assert "08:00–10:00" in text
    with pytest.raises(NotPrintable, match="“Asia/Atlantis”"):
        agenda(snapshot, second_zone="Asia/Atlantis")


@pytest.mark.parametrize(
    ("address", "city", "printed"),
    [
        ({"en": "1 Quay Road, Busan"}, {"en": "Busan"}, "Harbour Hall, 1 Quay Road, Busan"),
        ({"en": "Busan"}, {"en": "Busan"}, "Harbour Hall, Busan"),
        ({"en": "1 Busanjin Road"}, {"en": "Busan"}, "Harbour Hall, 1 Busanjin Road, Busan"),
        ({"en": "1 Quay Road"}, {"en": "Busan"}, "Harbour Hall, 1 Quay Road, Busan"),
        ({}, {"en": "Busan"}, "Harbour Hall, Busan"),
    ],
)
def test_an_address_that_says_the_city_is_followed_by_no_city(
    bilateral: ForumSnapshot, address: dict[str, str], city: dict[str, str], printed: str
) -> None:
    forum = change(bilateral.forum, venue=Text({"en": "Harbour Hall"}), address=Text(address), city=Text(city))
    assert venue(change(bilateral, forum=forum)) == printed


def test_the_city_is_not_said_again_in_another_language(quiet_cities: ForumSnapshot) -> None:
    assert venue(quiet_cities, "zh-Hans") == "韩光海港中心、1 Invented Quay, Busan"
    assert venue(quiet_cities, "ko") == "부산광역시 가상부두 1 한빛하버센터"


def test_a_session_names_all_of_its_rooms_and_who_leads_it(bilateral: ForumSnapshot) -> None:
    rooms = tuple(Room(id=key, name=Text({"en": f"Hall {key.upper()}"})) for key in "abc")
    session = Session(id="s", kind=SessionKind.OPENING, room="a", also_in=("b",), mc=Appearance(person="lee"))
    plenary = change(session, id="p", also_in=("b", "c"))
    view = agenda_view(change(bilateral, rooms=rooms, sessions=(session, plenary)), "en")
    first, second = view.days[0].sessions
    assert [place.text for place in first.place] == ["Hall A", "Hall B"]
    assert [place.text for place in second.place] == ["All rooms"]
    assert first.mc is not None
    assert (first.mc.name.text, first.mc.role) == ("Lee Ha-na", "Master of ceremonies")


def test_midnight_is_marked_in_the_second_clock(bilateral: ForumSnapshot) -> None:
    from eventdesk.documents.clocks import second_clock

    session = Session(id="s", starts_at=datetime(2026, 5, 14, 0, 30), ends_at=datetime(2026, 5, 14, 1, 30))
    snapshot = change(bilateral, forum=change(bilateral.forum, timezone="Asia/Seoul"), sessions=(session,))
    clock = second_clock(DocumentRequest(snapshot, second_zone="Asia/Shanghai"))
    assert agenda_view(snapshot, "en", clock).days[0].sessions[0].other_time == "23:30\u00a0−1–00:30"
