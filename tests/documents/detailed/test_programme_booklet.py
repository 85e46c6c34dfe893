"""The detailed programme, read back: its pages, its contents, its index and its links."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from eventdesk.documents.appearances import parts_of
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, render
from eventdesk.documents.layout import Frame
from eventdesk.documents.paper import PageSize
from eventdesk.model.kinds import SessionKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text

Read = Callable[[bytes], Any]
Tidy = Callable[[Any, float], None]
NUMBERED = re.compile(r"^(?:\d\d:\d\d–\d\d:\d\d )?(.+?) (\d+)$")


def programme(snapshot: ForumSnapshot, **asked: Any) -> RenderedDocument:
    return render("programme", DocumentRequest(snapshot, **asked))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def contents_of(printed: Any) -> list[tuple[str, int]]:
    """The lines of the contents, as title and page number; those of all pages that list any."""
    start = next(n for n, page in enumerate(printed.pages) if page.lines[0] == "Contents")
    lines: list[tuple[str, int]] = []
    for page in printed.pages[start:]:
        found = [NUMBERED.match(squeezed(line)) for line in page.lines if "Page " not in line]
        own = [(match[1], int(match[2])) for match in found if match]
        if page is not printed.pages[start] and (
            not own or page.lines[0].startswith(("Day ", "Speakers", "Index"))
        ):
            break
        lines += own
    return lines


def test_the_contents_name_every_session_and_its_real_page(congress: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(congress).pdf)
    lines = contents_of(printed)
    titles = [title for title, _ in lines]
    sessions = [session for session in congress.sessions if session.kind is not SessionKind.BREAK]
    assert [title for title in titles if title.startswith("Session ")] == [
        session.title["en"] for session in sessions
    ]
    assert titles[-1] == "Index of speakers"
    for title, number in lines:
        assert squeezed(title) in squeezed(printed.pages[number - 1].text), (title, number)
    # The page is where the session begins: its first talk is there or the page before holds none of it.
    for session in sessions:
        number = dict(lines)[session.title["en"]]
        assert any(line.endswith(session.title["en"]) for line in printed.pages[number - 1].lines)


def test_a_line_of_the_contents_leads_to_its_page(congress: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(congress).pdf)
    lines = contents_of(printed)
    links = [link for page in printed.pages[:3] for link in page.links]
    assert [link.page for link in links][: len(lines)] == [number for _, number in lines]


def test_the_index_names_everyone_on_the_pages_where_they_stand(congress: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(congress).pdf)
    first = next(n for n, page in enumerate(printed.pages) if page.lines[0] == "Index of speakers")
    text = " ".join(squeezed(page.text) for page in printed.pages[first:])
    for person in congress.people:
        name = person.name["en"]
        found = re.search(rf"{name} ((?:\d+ ?)+)", text)
        assert found is not None, name
        # The two columns are read across: what follows the numbers of one name may be another name.
        real = [
            n for n, page in enumerate(printed.pages[:first], 1) if re.search(rf"{name}\b", squeezed(page.text))
        ]
        assert [int(number) for number in found[1].split()][: len(real)] == real
    for page in printed.pages[first:]:
        assert len(page.links) > 0


def test_numbers_of_the_index_lead_to_their_pages(quiet_cities: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(quiet_cities).pdf)
    page = printed.pages[-1]
    numbers = re.findall(
        r"\b\d+\b", " ".join(line for line in page.lines if "Forum" not in line and "Page" not in line)
    )
    assert [link.page for link in page.links] == [int(number) for number in numbers]


def test_speakers_are_introduced_with_photo_and_biography(
    quiet_cities: ForumSnapshot, quiet_images: Mapping[str, bytes], read_pdf: Read
) -> None:
    document = programme(quiet_cities, images=quiet_images)
    printed = read_pdf(document.pdf)
    number, page = next((n, page) for n, page in enumerate(printed.pages, 1) if page.lines[0] == "Speakers")
    text = squeezed(page.text)
    for person in quiet_cities.people:
        if person.biography:
            assert squeezed(person.biography["en"]) in text
    assert "Prof. Mira Beispiel Director, Lindenau School of Acoustics" in text
    photos = {person.photo for person in quiet_cities.people} & set(quiet_images)
    logos = {organization.logo for organization in quiet_cities.organizations} & set(quiet_images)
    images = document.pdf.count(b"/Subtype /Image") - document.pdf.count(b"/SMask")
    assert images == len(photos) + len(logos)
    # Names in the sessions lead to the profile.
    assert number in {link.page for page in printed.pages[2 : number - 1] for link in page.links}


def test_without_photo_or_biography_nobody_is_introduced(korea_china: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(korea_china).pdf)
    assert not any(page.lines[0] == "Speakers" for page in printed.pages)
    index = squeezed(printed.pages[-1].text)
    assert "Dr. Hwang-hee Cho" in index
    assert "Mr." not in index


def test_abstracts_are_printed_below_their_titles(congress: ForumSnapshot, read_pdf: Read) -> None:
    session = congress.sessions[0]
    item = msgspec.structs.replace(session.items[0], abstract=Text({"en": "First thought.\nSecond thought."}))
    told = msgspec.structs.replace(
        session, abstract=Text({"en": "What it is about."}), items=(item, *session.items[1:])
    )
    snapshot = msgspec.structs.replace(congress, sessions=(told, *congress.sessions[1:]))
    text = squeezed(read_pdf(programme(snapshot).pdf).text)
    at = text.index("What it is about.")
    assert at < text.index(squeezed(item.title["en"]), at) < text.index("First thought. Second thought.", at)


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(("first", "second"), [("en", ""), ("ko", "en"), ("de", "zh-Hans"), ("ar", "ko")])
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
    request = DocumentRequest(quiet_cities, first, size, images=quiet_images)
    document = render("programme", replace(request, second_language=second, large_print=large))
    printed = read_pdf(document.pdf)
    assert not document.missing
    assert document.pages == len(printed.pages)
    assert all(printed.embedded.values())
    assert all((page.width, page.height) == pytest.approx(size.points, abs=0.01) for page in printed.pages)
    frame = Frame.of(size, large_print=large)
    assert_tidy(printed, frame.left * frame.scale)
    words = set(re.findall(r"\w+", printed.text))
    names = [quiet_cities.pick(quiet_cities.person(one).name, first) for one in parts_of(quiet_cities)]
    titles = [quiet_cities.pick(session.title, second or first) for session in quiet_cities.sessions]
    # The reader turns the words of a right-to-left line about: they are looked for one by one.
    assert {word for text in (*names, *titles) for word in re.findall(r"\w+", text)} <= words


def test_the_second_clock_stands_below_the_first(quiet_cities: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(quiet_cities, second_zone="Europe/Berlin").pdf)
    assert "Seoul time; Berlin time in small figures" in squeezed(printed.pages[0].text)
    assert "02:00–02:30" in printed.text


def test_an_empty_forum_has_a_cover_and_contents(bilateral: ForumSnapshot, read_pdf: Read) -> None:
    printed = read_pdf(programme(msgspec.structs.replace(bilateral, sessions=())).pdf)
    assert "3rd East Sea Science Forum" in squeezed(printed.pages[0].text)
    assert "Page" not in printed.pages[0].text


def test_the_same_forum_gives_the_same_bytes(quiet_cities: ForumSnapshot) -> None:
    assert programme(quiet_cities).pdf == programme(quiet_cities).pdf
