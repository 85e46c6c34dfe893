"""The agenda as it is printed, read back from the PDF."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace as with_fields
from itertools import combinations
from typing import Any

import msgspec
import pytest

from eventdesk.documents.catalog import Cancelled, DocumentRequest, RenderedDocument, UnknownDocument, render
from eventdesk.documents.layout import Frame
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Person, Session
from eventdesk.model.text import Text

Read = Callable[[bytes], Any]


def agenda(snapshot: ForumSnapshot, language: str = "en", size: PageSize = PageSize.A4) -> RenderedDocument:
    return render("agenda", DocumentRequest(snapshot, language, size))


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("size", list(PageSize))
def test_every_talk_is_there_in_order_with_its_speaker_on_its_page(
    congress: ForumSnapshot, read_pdf: Read, size: PageSize
) -> None:
    printed = read_pdf(agenda(congress, size=size).pdf)
    assert all((page.width, page.height) == pytest.approx(size.points, abs=0.01) for page in printed.pages)
    whole = squeezed(printed.text)
    names = {person.id: person.name["en"] for person in congress.people}
    at = 0
    for session in congress.sessions:
        for item in session.items:
            title, speaker = item.title["en"], names[item.speakers[0].person]
            at = whole.index(title, at)
            assert whole.index(speaker, at) < at + 200
            assert any(title in squeezed(page.text) and speaker in page.text for page in printed.pages)


@pytest.mark.parametrize("size", list(PageSize))
def test_nothing_overlaps_or_leaves_the_margins(congress: ForumSnapshot, read_pdf: Read, size: PageSize) -> None:
    frame = Frame.of(size)
    margin = frame.left * frame.scale
    for page in read_pdf(agenda(congress, size=size).pdf).pages:
        assert len(page.boxes) > 10
        for box in page.boxes:
            assert margin - 1 <= box.left < box.right <= page.width - margin + 1
            assert 20 <= box.bottom < box.top <= page.height - margin + 1
        for one, other in combinations(page.boxes, 2):
            across = min(one.right, other.right) - max(one.left, other.left)
            up = min(one.top, other.top) - max(one.bottom, other.bottom)
            assert across < 0.5 or up < 0.5


def test_no_page_ends_with_a_heading(congress: ForumSnapshot, read_pdf: Read) -> None:
    headings = {session.title["en"] for session in congress.sessions if session.items}
    for page in read_pdf(agenda(congress).pdf).pages:
        body = [line for line in page.lines if not line.startswith(("Congress of Everything", "Page "))]
        last = body[-1]
        assert not last.startswith("Day ")
        assert "Coffee" not in body[0] + body[1]
        assert not any(heading in last for heading in headings)


def test_pages_are_numbered_and_a_day_that_goes_on_says_so(congress: ForumSnapshot, read_pdf: Read) -> None:
    document = agenda(congress)
    printed = read_pdf(document.pdf)
    assert document.pages == len(printed.pages) > 3
    for number, page in enumerate(printed.pages, 1):
        assert f"Page {number} of {document.pages}" in page.text
        first = page.lines[0]
        assert number == 1 or re.match(r"Day [123] · \w+day, 1[456] May 2026( \(continued\))?$", squeezed(first))
    assert "Day 1 · Thursday, 14 May 2026 (continued)" in squeezed(printed.text)


def test_the_outline_leads_to_days_and_sessions(congress: ForumSnapshot, read_pdf: Read) -> None:
    bookmarks = read_pdf(agenda(congress).pdf).bookmarks
    assert [squeezed(title) for level, title in bookmarks if level == 0] == [
        "Day 1 · Thursday, 14 May 2026",
        "Day 2 · Friday, 15 May 2026",
        "Day 3 · Saturday, 16 May 2026",
    ]
    assert [title for level, title in bookmarks if level == 1] == [
        session.title["en"] for session in congress.sessions
    ]


def test_the_pdf_tells_what_it_is(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    document = agenda(bilateral, "ko")
    metadata = read_pdf(document.pdf).metadata
    assert metadata["Title"] == document.title == "제3회 동해 과학 포럼 – 프로그램"
    assert metadata["Author"] == "해양정책연구원"
    assert metadata["Subject"] == "Science across the sea"
    assert b"/Lang (ko)" in document.pdf


def test_all_fonts_are_embedded(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    document = agenda(bilateral, "ko")
    printed = read_pdf(document.pdf)
    assert len(printed.embedded) >= 3
    assert all(printed.embedded.values())
    fonts = re.findall(rb"/BaseFont /(\S+)", document.pdf)
    assert all(re.match(rb"[A-Z]{6}\+NotoSans", font) for font in fonts)
    assert document.pdf.count(b"/FontFile2") == len(fonts)


def test_the_same_forum_gives_the_same_bytes(congress: ForumSnapshot) -> None:
    assert agenda(congress).pdf == agenda(congress).pdf


def test_without_times_no_room_is_kept_for_them(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    page = read_pdf(agenda(bilateral).pdf).pages[0]
    assert not re.search(r"\d\d:\d\d", page.text)
    assert min(box.left for box in page.boxes) == pytest.approx(56, abs=2)
    lefts = [box.left for box in page.boxes]
    assert sum(left < 60 for left in lefts) > 8  # the rows begin at the margin, as the headings do


def test_a_korean_page_says_it_in_korean(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    text = squeezed(read_pdf(agenda(bilateral, "ko").pdf).text)
    for part in (
        "제3회 동해 과학 포럼",
        "2026년 5월 14일 목요일",
        "부산 항구회관",
        "개회사 김민수 KR 해양정책연구원 원장",
    ):
        assert part in text


def test_markup_and_control_characters_in_names_are_only_text(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    hostile = '</para><img src="/etc/passwd"/><a href="file:///x">\x00\x1b\ud800\u202eKim'
    first, *others = bilateral.people
    people = (msgspec.structs.replace(first, name=Text({"en": hostile})), *others)
    document = agenda(msgspec.structs.replace(bilateral, people=people))
    text = squeezed(read_pdf(document.pdf).text).replace(" ", "")
    assert '</para><imgsrc="/etc/passwd"/><ahref="file:///x">Kim' in text
    assert b"/URI" not in document.pdf
    assert b"/Subtype /Image" not in document.pdf


def test_a_character_no_font_has_is_reported(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    party = msgspec.structs.replace(bilateral.sessions[1], title=Text({"en": "Tides 🌊"}))
    document = agenda(msgspec.structs.replace(bilateral, sessions=(bilateral.sessions[0], party)))
    assert [(entry.char, entry.name) for entry in document.missing] == [("🌊", "WATER WAVE")]
    assert "Tides" in read_pdf(document.pdf).text


def test_a_title_longer_than_a_page_is_printed_to_its_end(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    tides = bilateral.sessions[1]
    words = " ".join(f"word{number}" for number in range(2500))
    item = msgspec.structs.replace(tides.items[0], title=Text({"en": words}))
    sessions = (bilateral.sessions[0], msgspec.structs.replace(tides, items=(item, *tides.items[1:])))
    document = agenda(msgspec.structs.replace(bilateral, sessions=sessions))
    text = read_pdf(document.pdf).text
    assert document.pages > 3
    assert all(f"word{number}" in text for number in range(0, 2500, 50))


def test_a_panel_longer_than_a_page_parts_no_one_from_their_office(
    bilateral: ForumSnapshot, read_pdf: Read
) -> None:
    crowd = tuple(
        Person(
            id=f"p{number}",
            name=Text({"en": f"Panelist N{number:02}x"}),
            position=Text({"en": f"head of N{number:02}y"}),
        )
        for number in range(60)
    )
    panel = Item(kind=ItemKind.PANEL, panelists=tuple(Appearance(person=person.id) for person in crowd))
    session = Session(id="s", title=Text({"en": "The great panel"}), items=(panel,))
    document = agenda(msgspec.structs.replace(bilateral, people=crowd, sessions=(session,)))
    assert document.pages > 1
    pages = read_pdf(document.pdf).pages
    assert "The great panel (continued)" in pages[1].text
    for person in crowd:
        assert any(
            person.name["en"] in page.text and f"H{person.position['en'][1:]}" in page.text for page in pages
        )


def test_threads_make_the_same_documents(bilateral: ForumSnapshot, congress: ForumSnapshot) -> None:
    jobs = [(bilateral, "ko"), (congress, "en"), (bilateral, "zh"), (bilateral, "ar")]
    alone = [agenda(*job).pdf for job in jobs]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda job: agenda(*job).pdf, jobs * 3)) == alone * 3


def test_an_empty_forum_is_a_page(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    document = agenda(msgspec.structs.replace(bilateral, sessions=()))
    assert document.pages == 1
    assert "3rd East Sea Science Forum" in squeezed(read_pdf(document.pdf).text)


def test_an_arabic_page_reads_from_the_right(read_pdf: Read, bilateral: ForumSnapshot) -> None:
    people = tuple(
        msgspec.structs.replace(person, name=Text({"ar": "محمد بن عبد الله"})) for person in bilateral.people[:1]
    )
    snapshot = msgspec.structs.replace(bilateral, people=(*people, *bilateral.people[1:]))
    printed = read_pdf(agenda(snapshot, "ar").pdf)
    assert "محمد بن عبد الله" in printed.text
    page = printed.pages[0]
    assert max(box.right for box in page.boxes) == pytest.approx(page.width - 56, abs=2)
    assert "صفحة 1 من" in page.text


def test_making_an_agenda_can_be_watched_and_ended(congress: ForumSnapshot) -> None:
    seen: list[tuple[int, int]] = []
    render("agenda", DocumentRequest(congress), lambda done, total: seen.append((done, total)))
    assert (len(congress.sessions), len(congress.sessions)) in seen

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render("agenda", DocumentRequest(congress), stop)


def test_an_unknown_document_names_those_there_are(bilateral: ForumSnapshot) -> None:
    with pytest.raises(UnknownDocument, match=r"“agenda”.*“press-release”"):
        render("badge", DocumentRequest(bilateral))


def test_the_accent_colours_the_page(bilateral: ForumSnapshot) -> None:
    request = DocumentRequest(bilateral)
    assert render("agenda", request).pdf != render("agenda", with_fields(request, accent="#aa0000")).pdf
    with pytest.raises(ValueError, match="#rrggbb"):
        render("agenda", with_fields(request, accent="blue"))
