"""Run sheets, cards and change slips in one language and in two, on every paper, read back from their PDFs."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest
from msgspec import structs
from PIL import Image

from eventdesk.documents.catalog import DOCUMENTS, DocumentRequest, NotPrintable, Since, render
from eventdesk.documents.changes import release_changes
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import ItemKind, OrganizationRole
from eventdesk.model.snapshot import (
    Appearance,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Override,
    Release,
    Session,
)
from eventdesk.model.text import Text

CREW = ("run-sheet", "cards", "change-slip")
LANGUAGES = (("en", "ko"), ("ko", "zh-Hans"), ("ar", ""), ("ar", "en"), ("de", ""))
# Points from the paper's edge within which nothing is set.
MARGINS = {"run-sheet": 35.0, "cards": 17.0, "change-slip": 38.0}
PRINTED_AT = datetime(2026, 5, 1, 16, 5)


def edited(snapshot: ForumSnapshot, index: int, **values: Any) -> ForumSnapshot:
    sessions = list(snapshot.sessions)
    sessions[index] = structs.replace(sessions[index], **values)
    return structs.replace(snapshot, sessions=tuple(sessions))


def changed(snapshot: ForumSnapshot) -> ForumSnapshot:
    """The forum with a title, a room, a speaker and a venue that were others before."""
    titled = Text(
        {
            "en": "A Wholly New Title for a Long Afternoon",
            "ko": "긴 오후를 위한 새로운 제목",
            "zh-Hans": "新的标题",
        }
    )
    before = edited(snapshot, 0, title=titled, room=None, also_in=())
    items = list(before.sessions[-1].items)
    if items:
        items[0] = structs.replace(items[0], speakers=(Appearance(person=snapshot.people[0].id),))
    before = edited(before, -1, items=tuple(items))
    return structs.replace(before, forum=structs.replace(before.forum, venue=Text({"en": "Old Hall"})))


def request_for(document: str, snapshot: ForumSnapshot, **values: Any) -> DocumentRequest:
    since = Since(changed(snapshot), "agenda", PRINTED_AT) if document == "change-slip" else None
    return DocumentRequest(snapshot, since=since, **values)


@pytest.fixture(params=["quiet", "korea_china", "congress"])
def forum(
    request: pytest.FixtureRequest,
    quiet_cities: ForumSnapshot,
    korea_china: ForumSnapshot,
    congress: ForumSnapshot,
) -> ForumSnapshot:
    return {"quiet": quiet_cities, "korea_china": korea_china, "congress": congress}[request.param]


def hosted(snapshot: ForumSnapshot) -> tuple[ForumSnapshot, dict[str, bytes]]:
    """The forum with a host that has a logo three times as wide as high."""
    picture = BytesIO()
    Image.new("RGB", (300, 100), "#884422").save(picture, "PNG")
    house = Organization(id="the-host", name=Text({"en": "Host"}), logo="logo.png")
    role = ForumOrganization(organization="the-host", role=OrganizationRole.HOST)
    forum = structs.replace(snapshot.forum, organizations=(role,))
    whole = structs.replace(snapshot, forum=forum, organizations=(*snapshot.organizations, house))
    return whole, {"logo.png": picture.getvalue()}


# Every paper, every language


@pytest.mark.parametrize("document", CREW)
@pytest.mark.parametrize(("first", "second"), LANGUAGES)
@pytest.mark.parametrize("large", [False, True])
def test_nothing_overlaps_on_any_paper(
    document: str,
    first: str,
    second: str,
    large: bool,
    forum: ForumSnapshot,
    read_pdf: Callable[[bytes], Any],
    assert_tidy: Callable[[Any, float], None],
) -> None:
    for size in DOCUMENTS[document].sizes:
        rendered = render(
            document,
            request_for(
                document,
                forum,
                language=first,
                second_language=second,
                page_size=size,
                large_print=large,
                second_zone="Asia/Shanghai",
            ),
        )
        pdf = read_pdf(rendered.pdf)
        assert rendered.missing == ()
        assert all(pdf.embedded.values())
        assert_tidy(pdf, MARGINS[document] if size is not PageSize.A5 or document != "run-sheet" else 32.0)


@pytest.mark.parametrize("document", CREW)
def test_all_papers_are_offered(document: str) -> None:
    assert set(DOCUMENTS[document].sizes) == set(PageSize)


@pytest.mark.parametrize("document", CREW)
@pytest.mark.parametrize("size", list(PageSize))
def test_both_languages_are_on_the_page(
    document: str, size: PageSize, quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    request = request_for(document, quiet_cities, language="en", second_language="ko", page_size=size)
    text = " ".join(read_pdf(render(document, request).pdf).text.split())
    for said in ("Registration and coffee", "등록 및 커피", "Harbour Hall", "하버홀"):
        assert said in text
    assert "홍길동 박사" in text or document == "change-slip"


def test_what_is_the_same_in_both_languages_is_told_once(
    congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    """The congress is in English alone: its titles are not repeated for Korean readers."""
    for document in ("run-sheet", "cards"):
        alone = read_pdf(render(document, DocumentRequest(congress)).pdf)
        both = read_pdf(render(document, DocumentRequest(congress, second_language="ko")).pdf)
        assert both.text.count("Speaker 00A0") == alone.text.count("Speaker 00A0")


@pytest.mark.parametrize("document", CREW)
def test_a_second_clock_stands_on_each(
    document: str, quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    request = request_for(document, quiet_cities, second_zone="Asia/Shanghai", second_zone_label="Shanghai")
    text = read_pdf(render(document, request).pdf).text
    assert "07:30" in text
    assert "Shanghai" in text
    with pytest.raises(NotPrintable):
        render(document, request_for(document, quiet_cities, second_zone="Nowhere"))


@pytest.mark.parametrize("document", CREW)
def test_the_hosts_logo_is_printed_in_its_shape_within_the_paper(
    document: str, quiet_cities: ForumSnapshot
) -> None:
    whole, images = hosted(quiet_cities)
    request = request_for(document, whole, images=images)
    with pdfium.PdfDocument(render(document, request).pdf) as opened:
        page = opened[0]
        pictures = list(page.get_objects([pdfium_c.FPDF_PAGEOBJ_IMAGE]))
        assert len(pictures) == (4 if document == "cards" else 1)
        for picture in pictures:
            left, bottom, right, top = picture.get_bounds()
            assert (right - left) / (top - bottom) == pytest.approx(3, abs=0.01)
            assert 15 < left < right < page.get_width() - 15
            assert 10 < top - bottom < 45
    without = DocumentRequest(whole, since=request.since)
    assert render(document, without).pdf != render(document, request).pdf


# Run sheets


def test_names_stand_with_their_titles_as_on_the_agenda(
    quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    agenda = " ".join(read_pdf(render("agenda", DocumentRequest(quiet_cities)).pdf).text.split())
    for document in ("run-sheet", "cards"):
        text = " ".join(read_pdf(render(document, DocumentRequest(quiet_cities)).pdf).text.split())
        for name in ("Dr. Hong Gil-dong", "Prof. Mira Beispiel"):
            assert name in agenda
            assert name in text


def test_no_page_ends_while_the_next_line_has_room(
    congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    """The next page's first row, under its heading, would not have fitted on the page before."""
    plain = tuple(
        Session(
            id=f"s{n}",
            title=Text({"en": f"Session {n}"}),
            starts_at=datetime(2026, 5, 14, 8) + timedelta(minutes=20 * n),
            ends_at=datetime(2026, 5, 14, 8, 20) + timedelta(minutes=20 * n),
            items=(Item(id=f"i{n}", kind=ItemKind.PRESENTATION, title=Text({"en": f"Talk {n}"}), minutes=20),),
        )
        for n in range(40)
    )
    day = structs.replace(congress, sessions=plain)
    pages = read_pdf(render("run-sheet", DocumentRequest(day)).pdf).pages
    assert len(pages) > 2
    # A row here is one line under a rule: at most 26 points. The foot line stands at 24, the frame ends at 56.
    for page in pages[:-1]:
        lowest = min(box.bottom for box in page.boxes if box.bottom > 40)
        assert lowest < 56 + 26 + 4


def test_a_page_that_begins_within_a_session_names_it(
    congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    items = tuple(
        Item(id=f"i{n}", kind=ItemKind.PRESENTATION, title=Text({"en": f"Talk {n}"}), minutes=5) for n in range(60)
    )
    start = datetime(2026, 5, 14, 8)
    long = Session(
        id="long",
        title=Text({"en": "A long afternoon"}),
        starts_at=start,
        ends_at=start + timedelta(hours=5),
        items=items,
    )
    day = structs.replace(congress, sessions=(long,))
    first, *others = read_pdf(render("run-sheet", DocumentRequest(day)).pdf).pages
    assert "A long afternoon (continued)" not in first.text
    assert others
    assert all("A long afternoon (continued)" in page.text for page in others)


def test_a_thousand_sessions_are_all_there(
    thousand_sessions: ForumSnapshot, read_pdf: Callable[[bytes], Any], assert_tidy: Callable[[Any, float], None]
) -> None:
    request = DocumentRequest(thousand_sessions, "en", second_language="ko")
    sections = 5 * 30
    rendered = render("run-sheet", request)
    pdf = read_pdf(first_pages(rendered.pdf, 12))
    assert rendered.pages >= sections
    assert_tidy(pdf, MARGINS["run-sheet"])
    for said in ("Room 100", "100호", "Harbours 0/0", "항구 0/0"):
        assert said in pdf.text
    assert render("cards", request).pages == 250


def test_the_slip_of_a_thousand_sessions_tells_every_move_in_both_languages(
    thousand_sessions: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    sessions = [
        structs.replace(session, room="r0") if session.room == "r7" else session
        for session in thousand_sessions.sessions
    ]
    before = structs.replace(thousand_sessions, sessions=tuple(sessions))
    since = Since(before, "agenda", PRINTED_AT)
    request = DocumentRequest(thousand_sessions, "en", second_language="ko", since=since)
    text = read_pdf(render("change-slip", request).pdf).text
    moved = sum(session.room == "r7" for session in thousand_sessions.sessions)
    assert moved > 30
    assert text.count("Room: Room 100 → Room 107") == moved
    assert text.count("장소: 100호 → 107호") == moved


def first_pages(data: bytes, count: int) -> bytes:
    """The beginning of a long document."""
    kept = BytesIO()
    with pdfium.PdfDocument(data) as whole, pdfium.PdfDocument.new() as start:
        start.import_pages(whole, list(range(count)))
        start.save(kept)
    return kept.getvalue()


# Cards


@pytest.mark.parametrize(
    ("size", "count"), [(PageSize.A5, 1), (PageSize.A4, 2), (PageSize.A3, 4), (PageSize.LETTER, 2)]
)
def test_cards_in_large_print_are_twice_as_large(
    size: PageSize, count: int, congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    pdf = read_pdf(render("cards", DocumentRequest(congress, page_size=size, large_print=True)).pdf)
    assert len(pdf.pages) == -(-18 // count)
    plain = read_pdf(render("cards", DocumentRequest(congress, page_size=size)).pdf)
    tallest = [max(box.top - box.bottom for box in each.pages[0].boxes) for each in (plain, pdf)]
    assert tallest[1] == pytest.approx(tallest[0] * 1.35, rel=0.05)


def test_a_session_in_all_rooms_says_so(quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]) -> None:
    text = read_pdf(render("cards", DocumentRequest(quiet_cities)).pdf).text
    assert "All rooms" in text
    assert "Harbour Hall + Gull Room" not in text


# Change slips


def test_a_language_whose_words_stayed_is_not_told_of_them(
    quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    opening = quiet_cities.sessions[1]
    after = edited(quiet_cities, 1, title=Text({**opening.title, "ko": "새 개회식"}))
    request = DocumentRequest(after, "en", second_language="ko", since=Since(quiet_cities, "agenda", PRINTED_AT))
    text = " ".join(read_pdf(render("change-slip", request).pdf).text.split())
    assert "제목: 개회식 → 새 개회식" in text
    assert "Title:" not in text
    only = DocumentRequest(after, "en", since=Since(quiet_cities, "agenda", PRINTED_AT))
    assert "Nothing has changed" in read_pdf(render("change-slip", only).pdf).text


def test_a_replaced_speaker_is_named_with_title(
    quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    hong = next(one for one in quiet_cities.people if "Hong" in one.name["en"])
    index, session = next(
        (n, one)
        for n, one in enumerate(quiet_cities.sessions)
        if one.items and one.items[0].speakers and one.items[0].speakers[0].person == hong.id
    )
    other = next(one for one in quiet_cities.people if one.id != hong.id and not one.honorific)
    item = structs.replace(session.items[0], speakers=(Appearance(person=other.id, replaces=hong.id),))
    after = edited(quiet_cities, index, items=(item, *session.items[1:]))
    request = DocumentRequest(after, "en", second_language="ko", since=Since(quiet_cities, "agenda", PRINTED_AT))
    text = " ".join(read_pdf(render("change-slip", request).pdf).text.split())
    assert f"Dr. Hong Gil-dong replaced by {other.name['en']}" in text
    assert f"홍길동 박사 → {other.name['ko']} (교체)" in text


def test_mr_for_ms_is_no_change_that_anyone_sees(
    quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    people = list(quiet_cities.people)
    plain = next(n for n, one in enumerate(people) if not one.honorific)
    people[plain] = structs.replace(people[plain], honorific=Text({"en": "Ms."}))
    after = structs.replace(quiet_cities, people=tuple(people))
    request = DocumentRequest(after, since=Since(quiet_cities, "agenda", PRINTED_AT))
    assert "Nothing has changed" in read_pdf(render("change-slip", request).pdf).text


# Press releases


def test_the_facts_of_a_release_are_told_then_and_now(korea_china: ForumSnapshot) -> None:
    cho = next(n for n, one in enumerate(korea_china.people) if one.id == "cho")
    people = list(korea_china.people)
    people[cho] = structs.replace(people[cho], position=Text({"en": "chairman"}))
    forum = structs.replace(korea_china.forum, venue=Text({"en": "Lotte Hotel"}))
    after = structs.replace(korea_china, people=tuple(people), forum=forum)
    told = [change.told("en") for change in release_changes(korea_china, after, "", "en")]
    sentences = [(one.about, one.sentence) for one in told]
    assert ("Hwang-hee Cho", "Position: president → chairman") in sentences
    assert ("", f"Venue: {korea_china.forum.venue['en']} → Lotte Hotel") in sentences
    assert len(told) == 2
    back = [change.told("ko").sentence for change in release_changes(after, korea_china, "", "en", "ko")]
    assert "직함: chairman → president" in back


def test_equal_forums_have_equal_releases(korea_china: ForumSnapshot) -> None:
    assert release_changes(korea_china, korea_china, "", "en") == ()
    assert release_changes(korea_china, korea_china, "no-such-release", "en") == ()


def test_what_came_as_a_whole_is_told_once(korea_china: ForumSnapshot) -> None:
    """A talk more is one change, not one for its title, its speaker, and the speaker's name and office."""
    index = next(n for n, one in enumerate(korea_china.sessions) if one.id == "bio")
    talk = Item(
        id="new-talk",
        kind=ItemKind.PRESENTATION,
        title=Text({"en": "A late talk"}),
        speakers=(Appearance(person="cho"),),
    )
    after = edited(korea_china, index, items=(*korea_china.sessions[index].items, talk))
    told = [change.told("en") for change in release_changes(korea_china, after, "", "en")]
    assert [(one.about, one.sentence) for one in told] == [("Hwang-hee Cho", "Title: now A late talk")]


def test_the_organizers_own_words_are_told_where_they_changed(korea_china: ForumSnapshot) -> None:
    def with_lead(text: str) -> ForumSnapshot:
        release = Release(id="own", language="en", overrides={"lead": Override(text=text)})
        return structs.replace(korea_china, press=structs.replace(korea_china.press, releases=(release,)))

    (change,) = release_changes(with_lead("They met."), with_lead("They met again."), "own", "en")
    assert change.told("en").sentence == "Wording: They met. → They met again."


@pytest.mark.parametrize("language", ["en", "de", "ko", "zh-Hans", "zh-Hant", "ar"])
def test_the_slip_of_a_release_is_in_the_readers_language(
    language: str,
    korea_china: ForumSnapshot,
    read_pdf: Callable[[bytes], Any],
    assert_tidy: Callable[[Any, float], None],
) -> None:
    after = structs.replace(changed(korea_china), statements=korea_china.statements[1:])
    since = Since(korea_china, "press-release", PRINTED_AT, "en")
    rendered = render("change-slip", DocumentRequest(after, language, PageSize.A5, since=since))
    pdf = read_pdf(rendered.pdf)
    assert rendered.missing == ()
    assert "Hall" in pdf.text  # read back from right to left the words of “Old Hall” change places
    assert "Position of" not in pdf.text
    assert_tidy(pdf, MARGINS["change-slip"])


# Forums without a programme


@pytest.mark.parametrize("document", ["agenda", "agenda-one-page", "programme", "booklet"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The programme has not been set yet."),
        ("de", "Das Programm steht noch nicht fest."),
        ("ko", "프로그램이 아직 정해지지 않았습니다."),
        ("zh-Hans", "议程尚未确定。"),
    ],
)
def test_an_empty_programme_says_so(
    document: str, language: str, said: str, quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    empty = structs.replace(quiet_cities, sessions=())
    text = read_pdf(render(document, DocumentRequest(empty, language, second_language="en")).pdf).text
    assert said in text
    assert "The programme has not been set yet." in text


@pytest.mark.parametrize("document", ["run-sheet", "cards"])
def test_an_empty_sheet_says_so_in_both_languages(
    document: str, quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    empty = structs.replace(quiet_cities, sessions=())
    text = read_pdf(render(document, DocumentRequest(empty, "en", second_language="ko")).pdf).text
    assert "No sessions are planned yet." in text
    assert "아직 계획된 세션이 없습니다." in text


@pytest.mark.parametrize("size", [PageSize.A5, PageSize.A4])
def test_a_track_without_a_translation_is_told_once(
    size: PageSize, quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    tracked = edited(quiet_cities, 1, track=Text({"en": "Soundwalk"}))
    request = DocumentRequest(tracked, "en", size, second_language="ko")
    assert read_pdf(render("agenda", request).pdf).text.count("Soundwalk") == 1
