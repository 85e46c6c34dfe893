"""The lists on paper, read back from their PDFs: who is on them, in which order, on every page's own head."""

from datetime import date, datetime

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from msgspec import structs

from eventdesk.documents.catalog import Cancelled, DocumentRequest, render
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import AttendeeStatus, OrganizationRole, RegistrationStatus
from eventdesk.model.snapshot import (
    Attendee,
    Consents,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Organization,
    Person,
    Registration,
    Room,
    Session,
)
from eventdesk.model.text import Text

LISTS = ("needs", "participants", "participants-press", "seating", "sign-in")


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


def booked(session: str = "opening", seat: str = "") -> tuple[Registration, ...]:
    return (Registration(session=session, seat=seat),)


FORUM = ForumSnapshot(
    forum=Forum(
        id="tide",
        title=t("Tide Forum", "조수 포럼"),
        languages=("en", "ko"),
        organizations=(
            ForumOrganization(organization="delta", role=OrganizationRole.SPONSOR),
            ForumOrganization(organization="tide", role=OrganizationRole.HOST),
        ),
    ),
    rooms=(Room(id="a", name=t("Hall A")),),
    organizations=(
        Organization(id="delta", name=t("Delta University")),
        Organization(id="tide", name=t("Tide Institute", "조수연구원"), short_name=t("TI")),
    ),
    people=(Person(id="han", name=t("Han Bada", "한바다"), organization="tide", precedence=2),),
    sessions=(
        Session(
            id="opening",
            title=t("Opening", "개회식"),
            room="a",
            starts_at=datetime(2026, 5, 14, 9, 30),
            ends_at=datetime(2026, 5, 14, 10),
        ),
        Session(id="dykes", title=t("Dykes")),
    ),
    attendees=(
        Attendee(id="1", person="han", sessions=booked(seat="Table 10"), consents=Consents(press_list=True)),
        Attendee(id="2", name=t("Zoe Watt"), organization=t("TI"), precedence=1, sessions=booked(seat="Table 2")),
        Attendee(id="3", name=t("Ole Nacht"), organization=t("Aurora Press"), dietary=t("Vegetarian", "채식")),
        Attendee(id="4", name=t("Ada Delta"), organization=t("Delta University"), dietary=t("vegetarian")),
        Attendee(id="5", name=t("Companion"), accompanies="2", access=t("Wheelchair"), sessions=booked("dykes")),
        Attendee(id="6", name=t("Declined"), status=AttendeeStatus.DECLINED, dietary=t("fish")),
        Attendee(id="7", erased_on=date(2026, 6, 1), sessions=booked()),
        Attendee(
            id="8",
            name=t("Waits"),
            sessions=(Registration(session="opening", status=RegistrationStatus.WAITLISTED),),
        ),
    ),
)


def pages(
    name: str, forum: ForumSnapshot = FORUM, second: str = "", size: PageSize = PageSize.A4, language: str = "en"
) -> list[str]:
    request = DocumentRequest(forum, language=language, second_language=second, page_size=size)
    made = render(name, request)
    assert made.missing == ()
    pdf = pdfium.PdfDocument(made.pdf)
    assert len(pdf) == made.pages
    return [page.get_textpage().get_text_range() for page in pdf]


def in_order(text: str, *words: str) -> bool:
    at = [text.find(word) for word in words]
    return -1 not in at and at == sorted(at)


def test_participants_by_organization_in_the_order_of_protocol() -> None:
    text = "\n".join(pages("participants"))
    assert in_order(text, "Tide Institute", "Delta University", "Aurora Press", "Without an organization")
    assert in_order(text, "Zoe Watt", "Companion", "with Zoe Watt", "Han Bada", "Ada Delta", "Ole Nacht", "Waits")
    assert "TI " not in text, "the short name is the same house"


@pytest.mark.parametrize("name", LISTS)
def test_who_does_not_come_or_is_erased_is_on_no_list(name: str) -> None:
    text = "\n".join(pages(name))
    assert "Declined" not in text
    assert "fish" not in text


def test_the_press_sees_those_alone_who_agreed() -> None:
    text = "\n".join(pages("participants-press"))
    assert "Han Bada" in text
    assert not any(name in text for name in ("Zoe", "Ole", "Ada", "Companion", "Waits"))


def test_a_sheet_to_sign_for_each_session_that_is_booked() -> None:
    opening, dykes = pages("sign-in")
    assert in_order(opening, "Opening", "14 May 2026", "Hall A", "2 people", "Han Bada", "Zoe Watt")
    assert "Waits" not in opening
    assert "Without registration" in opening
    assert "Companion" in dykes
    assert "1 person" in dykes


def test_without_bookings_there_is_one_sheet_for_the_forum() -> None:
    free = structs.replace(FORUM, attendees=tuple(structs.replace(a, sessions=()) for a in FORUM.attendees))
    (only,) = pages("sign-in", free)
    assert "Ole Nacht" in only
    assert "6 people" in only


def test_titles_count_for_nothing_in_the_order_of_names() -> None:
    doctor = Person(id="wen", name=t("Wen Yue"), honorific=t("Dr."))
    forum = structs.replace(
        FORUM, people=(doctor,), attendees=(Attendee(id="1", person="wen"), Attendee(id="2", name=t("Ole Nacht")))
    )
    assert in_order(pages("sign-in", forum)[0], "Ole Nacht", "Dr. Wen Yue")


def test_seats_are_in_the_order_one_looks_for_them() -> None:
    (text,) = pages("seating")
    assert in_order(text, "Opening", "Table 2", "Zoe Watt", "Table 10", "Han Bada")


def test_needs_are_counted_first_then_named() -> None:
    (text,) = pages("needs")
    assert in_order(text, "vegetarian", "2", "Wheelchair", "1", "Ada Delta", "Companion", "Ole Nacht")


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", ["ar", "de", "en", "ko", "zh-Hans", "zh-Hant"])
def test_nobody_yet_is_a_page_that_says_so(name: str, language: str) -> None:
    (text,) = pages(name, structs.replace(FORUM, attendees=()), language=language)
    assert "1" in text


@pytest.mark.parametrize("name", LISTS)
def test_in_two_languages(name: str) -> None:
    text = "\n".join(pages(name, second="ko"))
    assert "한바다" in text or name == "needs"
    assert "성명" in text
    assert "Name" in text


def crowd(count: int) -> ForumSnapshot:
    rows = tuple(
        Attendee(
            id=f"n{number}",
            name=t(f"Guest {number:04} with a very long name that goes on and on", f"손님{number}"),
            organization=t(f"House {number % 7}"),
            sessions=booked(seat=f"Table {number % 40}"),
            dietary=t("halal"),
            consents=Consents(press_list=True),
        )
        for number in range(count)
    )
    return structs.replace(FORUM, attendees=rows)


@pytest.mark.parametrize("name", LISTS)
def test_a_thousand_people_on_pages_with_their_own_heads(name: str) -> None:
    found = pages(name, crowd(1000), size=PageSize.LETTER)
    assert len(found) > 10
    text = "\n".join(found)
    assert all(text.count(f"Guest {number:04}") == 1 for number in range(0, 1000, 37))
    for number, page in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in page
        assert "Name" in page, number


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("size", [PageSize.A4, PageSize.LETTER])
def test_no_text_reaches_over_the_edge_of_the_paper(name: str, size: PageSize) -> None:
    long = Attendee(
        id="long",
        name=t("Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsangestellte " * 4),
        organization=t("X" * 120),
        sessions=booked(seat="S" * 40),
        seat="S" * 40,
        dietary=t("y" * 90),
        access=t("z" * 90),
        consents=Consents(press_list=True),
    )
    forum = structs.replace(FORUM, attendees=(*FORUM.attendees, long))
    made = render(name, DocumentRequest(forum, second_language="ko", page_size=size, large_print=True))
    for page in pdfium.PdfDocument(made.pdf):
        width, height = page.get_size()
        text = page.get_textpage()
        for number in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(number)
            assert left > 20
            assert right < width - 20
            assert bottom > 15
            assert top < height - 15


def test_it_can_be_given_up() -> None:
    def enough(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render("participants", DocumentRequest(FORUM), enough)
