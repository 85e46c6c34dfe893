"""Door signs, run sheets and planning cards, read back from their PDFs."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from PIL import Image

from eventdesk.documents.catalog import DocumentRequest, NotPrintable, render
from eventdesk.documents.door_sign.plan import signs_of
from eventdesk.documents.paper import PageSize
from eventdesk.documents.run_sheet.plan import sections_of
from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.kinds import AppearanceStatus, ItemKind, OrganizationRole, SessionKind, SessionStatus
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Room,
    Session,
)
from eventdesk.model.text import Text

DAY = datetime(2027, 5, 14)


def en(text: str, **others: str) -> Text:
    return Text({"en": text, **others})


def at(hour: int, minute: int = 0) -> datetime:
    return DAY + timedelta(hours=hour, minutes=minute)


@pytest.fixture
def evening() -> ForumSnapshot:
    """One hall: an opening whose items have only minutes, and a panel with cues and interpreters."""
    people = ("An Mi", "Bo Li", "Cy Day", "Di Roe", "Ed Fox")
    opening = Session(
        id="open",
        kind=SessionKind.OPENING,
        room="hall",
        starts_at=at(9),
        ends_at=at(10),
        mc=Appearance(person="p3"),
        interpreters=(Appearance(person="p4"),),
        interpretation=("ko",),
        notes=en("Flags on both sides"),
        items=(
            Item(
                id="a",
                kind=ItemKind.OPENING_SPEECH,
                minutes=10,
                speakers=(Appearance(person="p0"),),
                cue=en("Lights down"),
            ),
            Item(id="b", kind=ItemKind.WELCOME_SPEECH, minutes=15, speakers=(Appearance(person="p1"),)),
            Item(id="c", kind=ItemKind.PHOTO, starts_at=at(9, 40), minutes=5, notes=en("Chairs away")),
            Item(id="d", kind=ItemKind.CEREMONY, title=en("Signing"), status=SessionStatus.CANCELLED),
        ),
    )
    panel = Session(
        id="panel",
        kind=SessionKind.PANEL,
        title=en("Evening talk"),
        room="hall",
        starts_at=at(23),
        ends_at=at(24, 30),
        moderator=Appearance(person="p2"),
        items=(
            Item(
                id="e",
                kind=ItemKind.PANEL,
                panelists=(Appearance(person="p0", status=AppearanceStatus.INVITED), Appearance(person="p1")),
            ),
        ),
    )
    return ForumSnapshot(
        forum=Forum(
            id="f", title=en("Night Forum"), starts_on=DAY.date(), ends_on=DAY.date(), timezone="Asia/Seoul"
        ),
        rooms=(Room(id="hall", name=en("Harbour Hall", ko="항구홀"), floor=en("Ground floor")),),
        people=tuple(
            Person(id=f"p{number}", name=en(name), position=en("director")) for number, name in enumerate(people)
        ),
        sessions=(opening, panel),
    )


# Signs


def test_a_sign_for_each_room_and_day(congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    pdf = read_pdf(render("door-sign", DocumentRequest(congress)).pdf)
    assert len(pdf.pages) == 6
    assert [page.lines[0] for page in pdf.pages] == ["Room Alpha"] * 3 + ["Room Beta"] * 3
    first = pdf.pages[0].text
    for said in ("Thursday, 14 May 2026", "09:00–11:00", "Session 00A", "Speaker 00A0", "Coffee"):
        assert said in first
    assert "Session 00B" not in first
    assert "Session 10A" not in first
    assert all(pdf.embedded.values())


def test_the_rooms_name_is_by_far_the_largest(evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    (page,) = read_pdf(render("door-sign", DocumentRequest(evening)).pdf).pages
    heights = sorted((box.top - box.bottom for box in page.boxes), reverse=True)
    assert heights[0] > 1.7 * heights[1]
    assert page.lines[0] == "Harbour Hall"


@pytest.mark.parametrize("size", [PageSize.A4, PageSize.A3, PageSize.LETTER])
@pytest.mark.parametrize("landscape", [False, True])
def test_a_sign_lies_or_stands_as_asked(
    size: PageSize, landscape: bool, evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    pdf = read_pdf(render("door-sign", DocumentRequest(evening, "ko", size, landscape=landscape)).pdf)
    (page,) = pdf.pages
    expected = size.landscape if landscape else size.points
    assert (page.width, page.height) == pytest.approx(expected, abs=0.1)
    assert "항구홀" in page.text
    for box in page.boxes:
        assert box.left > 30
        assert box.right < page.width - 30
        assert box.bottom > 20


def test_what_was_cancelled_stays_struck_at_its_time(
    evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    gone = structs.replace(evening.sessions[1], status=SessionStatus.CANCELLED)
    forum = structs.replace(evening, sessions=(evening.sessions[0], gone))
    text = read_pdf(render("door-sign", DocumentRequest(forum)).pdf).text
    assert "Evening talk" in text
    assert "Cancelled" in text


def test_a_full_day_goes_on_to_another_page_without_losing_a_session(
    evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    many = tuple(
        Session(
            id=f"s{n}",
            title=en(f"Short talk number {n}"),
            room="hall",
            starts_at=at(8, 10 * n),
            ends_at=at(8, 10 * n + 10),
        )
        for n in range(60)
    )
    pdf = read_pdf(render("door-sign", DocumentRequest(structs.replace(evening, sessions=many))).pdf)
    assert len(pdf.pages) > 1
    assert all(page.lines[0] == "Harbour Hall" for page in pdf.pages)
    assert sum(f"Short talk number {n}" in pdf.text for n in range(60)) == 60


def test_a_forum_without_rooms_has_one_sign(bilateral: ForumSnapshot) -> None:
    (sign,) = signs_of(Teller(bilateral, "en"))
    assert sign.room is None
    assert len(sign.sessions) == 2


# Run sheets


def test_computed_times_are_told_as_about(evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    (section,) = sections_of(Teller(evening, "en"))
    told = [(line.starts_at, line.minutes, line.about) for line in section.lines]
    assert told == [
        (at(9), 60, False),
        (at(9), 10, True),
        (at(9, 10), 15, True),
        (at(9, 40), 5, False),
        (at(23), 90, False),
        (at(23), 90, True),
    ]
    text = read_pdf(render("run-sheet", DocumentRequest(evening)).pdf).text
    assert "about 09:10" in text
    assert "Signing" not in text


def test_a_run_sheet_tells_who_in_which_role_with_cue_and_notes(
    evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    text = " ".join(read_pdf(render("run-sheet", DocumentRequest(evening)).pdf).text.split())
    for said in (
        "MC: Di Roe",
        "Interpreters: Ed Fox",
        "Moderator: Cy Day",
        "Panel: An Mi (invited), Bo Li",
        "Lights down",
        "Flags on both sides",
        "Chairs away",
        "Interpretation: Korean",
        "Director",
    ):
        assert said in text


@pytest.mark.parametrize("document", ["run-sheet", "grid"])
def test_a_second_clock_stands_below_the_first(
    document: str, evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    text = read_pdf(render(document, DocumentRequest(evening, second_zone="Asia/Shanghai")).pdf).text
    assert "Beijing" in text
    assert "08:00" in text
    assert "22:00" in text
    with pytest.raises(NotPrintable):
        render(document, DocumentRequest(evening, second_zone="Nowhere"))


def test_large_print_is_larger(evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    def tallest_name(large: bool) -> float:
        (page, *_rest) = read_pdf(render("run-sheet", DocumentRequest(evening, large_print=large)).pdf).pages
        return max(float(box.top - box.bottom) for box in page.boxes)

    assert tallest_name(True) == pytest.approx(tallest_name(False) * 4 / 3, rel=0.05)


def test_the_hosts_logo_stands_at_the_foot_of_a_sign(evening: ForumSnapshot) -> None:
    host = Organization(id="h", name=en("Host"), logo="logo.png")
    role = ForumOrganization(organization="h", role=OrganizationRole.HOST)
    forum = structs.replace(evening.forum, organizations=(role,))
    hosted = structs.replace(evening, forum=forum, organizations=(host,))
    picture = BytesIO()
    Image.new("RGB", (300, 100), "#884422").save(picture, "PNG")
    request = DocumentRequest(hosted, images={"logo.png": picture.getvalue()})
    with pdfium.PdfDocument(render("door-sign", request).pdf) as document:
        page = document[0]
        (image,) = page.get_objects([pdfium_c.FPDF_PAGEOBJ_IMAGE])
        left, bottom, right, top = image.get_bounds()
        assert right == pytest.approx(page.get_width() - 48, abs=1)
        assert (right - left) / (top - bottom) == pytest.approx(3, abs=0.01)
        assert bottom < 60


def test_times_over_a_change_of_the_clock_are_right() -> None:
    """At three in the morning of 28 March 2027 clocks in Berlin go on from two."""
    night = datetime(2027, 3, 28, 1, 30)
    session = Session(
        id="n",
        room="hall",
        starts_at=night,
        ends_at=datetime(2027, 3, 28, 4),
        items=tuple(Item(id=f"i{n}", kind=ItemKind.PERFORMANCE, minutes=30) for n in range(3)),
    )
    forum = ForumSnapshot(
        forum=Forum(id="f", timezone="Europe/Berlin", starts_on=date(2027, 3, 28)),
        rooms=(Room(id="hall", name=en("Hall")),),
        sessions=(session,),
    )
    (section,) = sections_of(Teller(forum, "de"))
    assert section.lines[0].minutes == 90
    starts = [line.starts_at for line in section.lines[1:]]
    assert starts == [night, datetime(2027, 3, 28, 3), datetime(2027, 3, 28, 3, 30)]


def test_parallel_rooms_have_a_sheet_each_with_what_is_for_everyone(congress: ForumSnapshot) -> None:
    sections = sections_of(Teller(congress, "en"))
    assert [(section.date and section.date.day, section.room and section.room.id) for section in sections] == [
        (day, room) for day in (14, 15, 16) for room in ("a", "b")
    ]
    for section in sections:
        titles = {line.session.id[0] for line in section.lines if line.item is None}
        assert titles == {"s", "p"}


def test_headings_come_again_on_each_page(congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    pdf = read_pdf(render("run-sheet", DocumentRequest(congress)).pdf)
    for page in pdf.pages:
        assert "Cue and notes" in page.text
        assert page.width > page.height
    assert any("(continued)" in page.text for page in pdf.pages)
    assert len(pdf.bookmarks) == 6


# Cards


@pytest.mark.parametrize(
    ("size", "count"), [(PageSize.A5, 2), (PageSize.A4, 4), (PageSize.A3, 8), (PageSize.LETTER, 4)]
)
def test_each_paper_holds_as_many_cards_of_its_sixth_format(
    size: PageSize, count: int, congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    pdf = read_pdf(render("cards", DocumentRequest(congress, page_size=size)).pdf)
    assert len(pdf.pages) == -(-18 // count)
    if size is not PageSize.LETTER:
        area = pdf.pages[0].width * pdf.pages[0].height / count
        assert area == pytest.approx(105 * 148 * (72 / 25.4) ** 2, rel=0.02)


def test_no_text_crosses_a_cut(congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    for page in read_pdf(render("cards", DocumentRequest(congress)).pdf).pages:
        for box in page.boxes:
            for cut, low, high in ((page.width / 2, box.left, box.right), (page.height / 2, box.bottom, box.top)):
                assert high < cut - 8 or low > cut + 8


def test_a_card_tells_kind_length_people_time_and_room(
    evening: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    text = read_pdf(render("cards", DocumentRequest(evening)).pdf).text
    for said in ("Panel discussion", "90 min", "Evening talk", "Moderator: Cy Day", "23:00–00:30", "Harbour Hall"):
        assert said in text


words = st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F), min_size=1, max_size=30)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.lists(words, min_size=1, max_size=30), st.sampled_from(["door-sign", "cards", "run-sheet"]))
def test_long_titles_stay_on_the_paper(
    read_pdf: Callable[[bytes], Any], evening: ForumSnapshot, title: list[str], document: str
) -> None:
    long = structs.replace(evening.sessions[1], title=en(" ".join(title)))
    pdf = read_pdf(render(document, DocumentRequest(structs.replace(evening, sessions=(long,)))).pdf)
    for page in pdf.pages:
        for box in page.boxes:
            assert box.left > 12
            assert box.right < page.width - 12
            assert box.bottom > 12


@pytest.mark.parametrize("document", ["grid", "door-sign", "run-sheet", "cards", "booklet"])
@pytest.mark.parametrize("language", ["en", "de", "ko", "zh-Hans", "zh-Hant", "ar"])
def test_every_document_is_printed_in_every_language(
    document: str, language: str, bilateral: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    rendered = render(document, DocumentRequest(bilateral, language))
    pdf = read_pdf(rendered.pdf)
    assert rendered.missing == ()
    assert rendered.title
    assert pdf.metadata["Title"] == rendered.title
    assert all(pdf.embedded.values())
    assert render(document, DocumentRequest(bilateral, language)).pdf == rendered.pdf
