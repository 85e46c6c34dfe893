"""The printed press release, read back from its PDF."""

import re
from collections.abc import Callable
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from PIL import Image

from eventdesk.documents.catalog import DOCUMENTS, Cancelled, DocumentRequest, render
from eventdesk.documents.paper import PageSize
from eventdesk.documents.press_release import render_press_release
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot, Override
from eventdesk.model.text import Text
from eventdesk.press.story import NoWriterError, release_story

DATA = Path(__file__).parents[1] / "press" / "data"

ReadPdf = Callable[[bytes], Any]


@pytest.fixture(scope="module")
def korea_china() -> ForumSnapshot:
    return read_forum(DATA / "korea_china.yaml")


@pytest.fixture(scope="module")
def ocean_cities() -> ForumSnapshot:
    return read_forum(DATA / "ocean_cities.yaml")


def picture(width: int, height: int) -> bytes:
    image = Image.new("RGB", (width, height), "#4d7ea8")
    buffer = BytesIO()
    image.save(buffer, "JPEG")
    return buffer.getvalue()


def packed(text: str) -> str:
    """The text without what a line's end does to it: spaces, and hyphens that the reader marks as such."""
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


def with_release(snapshot: ForumSnapshot, **fields: Any) -> ForumSnapshot:
    first, *others = snapshot.press.releases
    releases = (msgspec.structs.replace(first, **fields), *others)
    return msgspec.structs.replace(snapshot, press=msgspec.structs.replace(snapshot.press, releases=releases))


@pytest.mark.parametrize("size", DOCUMENTS["press-release"].sizes)
def test_all_of_the_story_is_on_the_page(
    korea_china: ForumSnapshot, ocean_cities: ForumSnapshot, read_pdf: ReadPdf, size: PageSize
) -> None:
    for snapshot in (korea_china, ocean_cities):
        printed = read_pdf(render_press_release(DocumentRequest(snapshot, page_size=size)).pdf)
        story = release_story(snapshot)
        body = "".join(packed(re.sub(r"[^\r\n]*Page \d of \d\s*$", "", page.text)) for page in printed.pages)
        for paragraph in story.paragraphs:
            assert packed(paragraph.text) in body, paragraph.key
        parts = [story.letterhead.name, story.headings.document, story.release_line, story.date]
        parts += [story.headline, story.subheadline, f"{story.dateline} –", story.end_mark]
        parts += [note.caption for note in story.photos]
        for contact in story.contacts:
            parts += [contact.name, contact.role, contact.organization, contact.phone, contact.email]
        assert [part for part in parts if packed(part) not in body] == []
        assert (printed.pages[0].width, printed.pages[0].height) == pytest.approx(size.points, abs=0.01)


def test_the_case_takes_two_pages_that_count_themselves(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    made = render("press-release", DocumentRequest(korea_china))
    printed = read_pdf(made.pdf)
    assert made.pages == len(printed.pages) == 2
    assert [re.search(r"Page \d of \d", page.text).group() for page in printed.pages] == [  # type: ignore[union-attr]
        "Page 1 of 2",
        "Page 2 of 2",
    ]
    assert made.missing == ()


def test_title_language_fonts_and_bookmarks(ocean_cities: ForumSnapshot, read_pdf: ReadPdf) -> None:
    made = render_press_release(DocumentRequest(ocean_cities))
    printed = read_pdf(made.pdf)
    assert made.title == printed.metadata["Title"] == "Port cities agree to share tide data"
    assert printed.metadata["Author"] == "Ocean Cities Institute"
    assert printed.metadata["Subject"] == "22nd Ocean Cities Forum"
    assert re.search(rb"/Lang\s*\(en\)", made.pdf)
    assert printed.embedded
    assert all(printed.embedded.values())
    assert [title for _, title in printed.bookmarks] == [
        "Port cities agree to share tide data",
        "Photos",
        "About OCI",
        "About the City of Lisbon",
        "Press contacts",
    ]


@pytest.mark.parametrize("size", DOCUMENTS["press-release"].sizes)
@pytest.mark.parametrize(("quay", "hall"), [((1200, 800), (600, 900)), ((2000, 200), (200, 2000))])
def test_no_text_overlaps_or_leaves_the_margins(
    ocean_cities: ForumSnapshot,
    read_pdf: ReadPdf,
    size: PageSize,
    quay: tuple[int, int],
    hall: tuple[int, int],
) -> None:
    long_caption = Text({"en": "A caption of some length that tells who stands to the left and to the right"})
    photos = tuple(msgspec.structs.replace(each, caption=long_caption) for each in ocean_cities.press.photos)
    press = msgspec.structs.replace(ocean_cities.press, photos=photos)
    ocean_cities = msgspec.structs.replace(ocean_cities, press=press)
    # A panorama beside a column: each needs a row of its own, with room for its caption.
    images = {"quay.jpg": picture(*quay), "hall.png": picture(*hall)}
    made = render_press_release(DocumentRequest(ocean_cities, page_size=size, images=images))
    for page in read_pdf(made.pdf).pages:
        for box in page.boxes:
            assert box.left > 50
            assert box.right < page.width - 50
            assert box.bottom > 30
            assert box.top < page.height - 50
        for one, other in combinations(page.boxes, 2):
            wide = min(one.right, other.right) - max(one.left, other.left)
            high = min(one.top, other.top) - max(one.bottom, other.bottom)
            assert wide < 0.5 or high < 0.5


def test_about_seventy_characters_stand_on_a_line(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    text = read_pdf(render_press_release(DocumentRequest(korea_china)).pdf).text.replace("\r\n", "\n")
    talks = text[text.index("The AI session") : text.index("for IoT")]
    lines = talks.split("\n")[:-1]
    assert len(lines) > 5
    assert 66 <= sum(map(len, lines)) / len(lines) <= 75


def test_photos_stand_with_their_captions(ocean_cities: ForumSnapshot, read_pdf: ReadPdf) -> None:
    images = {"quay.jpg": picture(1200, 800), "hall.png": b"no picture at all"}
    made = render_press_release(DocumentRequest(ocean_cities, images=images))
    pages = list(pdfium.PdfDocument(made.pdf))
    drawn = [n for n, page in enumerate(pages) for _ in page.get_objects([pdfium.raw.FPDF_PAGEOBJ_IMAGE])]
    assert len(drawn) == 1
    text = read_pdf(made.pdf).pages[drawn[0]].text
    assert "Rita Almeida opens the forum" in text
    assert "João Costa and Inês Nunes" in read_pdf(made.pdf).text


def test_the_hosts_logo_stands_over_its_name(ocean_cities: ForumSnapshot, read_pdf: ReadPdf) -> None:
    rows = tuple(
        msgspec.structs.replace(o, logo="logo.png") if o.id == "oci" else o for o in ocean_cities.organizations
    )
    snapshot = msgspec.structs.replace(ocean_cities, organizations=rows)
    made = render_press_release(DocumentRequest(snapshot, images={"logo.png": picture(600, 200)}))
    page = pdfium.PdfDocument(made.pdf)[0]
    (logo,) = page.get_objects([pdfium.raw.FPDF_PAGEOBJ_IMAGE])
    left, bottom, right, top = logo.get_bounds()
    assert right - left == pytest.approx(3 * (top - bottom), rel=0.01)
    assert top - bottom <= 34.1
    name = page.get_textpage().search("Ocean Cities Institute").get_next()
    assert page.get_textpage().get_charbox(name[0])[3] < bottom


def test_contact_and_end_mark_are_never_torn_apart(ocean_cities: ForumSnapshot, read_pdf: ReadPdf) -> None:
    """However long the text before is: 30 lengths, a line more each time."""
    pages = set()
    for lines in range(30):
        mine = {"attendance": Override(text="\n".join(["A line of its own."] * lines))}
        snapshot = with_release(ocean_cities, overrides=mine)
        printed = read_pdf(render_press_release(DocumentRequest(snapshot)).pdf).pages
        last = printed[-1].text
        for part in ("Press contacts", "Marta Lopes", "press@oci.example", "paulo.dias@lisbon.example", "# # #"):
            assert part in last
        assert all("Marta" not in page.text for page in printed[:-1])
        pages.add(len(printed))
    assert len(pages) > 1


def test_a_headline_of_any_length_stays_with_the_lead(ocean_cities: ForumSnapshot, read_pdf: ReadPdf) -> None:
    for words in (5, 60, 75, 90):
        snapshot = with_release(ocean_cities, headline=Text({"en": " ".join(["Headline"] * words)}))
        printed = read_pdf(render_press_release(DocumentRequest(snapshot)).pdf).pages
        page = next(page for page in printed if "LISBON, 15 May 2026" in page.text)
        assert (
            "Headline"
            in page.lines[page.lines.index("Lisbon forum looks at sea walls and at who pays for them") - 1]
        )


def test_a_forum_without_any_release_still_prints(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    bare = msgspec.structs.replace(korea_china, press=msgspec.structs.replace(korea_china.press, releases=()))
    made = render_press_release(DocumentRequest(bare))
    assert made.title == "7th Korea-China Science Technology Innovation Forum held in Seoul on 27 December 2019"
    assert "For immediate release" in read_pdf(made.pdf).text


def test_the_other_release_is_chosen_by_its_id(ocean_cities: ForumSnapshot, read_pdf: ReadPdf) -> None:
    printed = read_pdf(render_press_release(DocumentRequest(ocean_cities, release_id="before")).pdf)
    assert "Media advisory" in printed.text
    assert packed("the City of Lisbon will hold the 22nd") in packed(printed.text)
    with pytest.raises(KeyError):
        render_press_release(DocumentRequest(ocean_cities, release_id="none"))


def test_typed_text_is_never_markup(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    nasty = "<b>5 < 6</b></para> & <img src='x'/>"
    snapshot = with_release(korea_china, headline=Text({"en": nasty}), overrides={"lead": Override(text=nasty)})
    assert packed(read_pdf(render_press_release(DocumentRequest(snapshot)).pdf).text).count(packed(nasty)) >= 2


def test_own_words_and_hidden_paragraphs(korea_china: ForumSnapshot, read_pdf: ReadPdf) -> None:
    mine = {"lead": Override(text=""), "attendance": Override(text="First.\n\nSecond.")}
    text = read_pdf(render_press_release(DocumentRequest(with_release(korea_china, overrides=mine))).pdf).text
    assert "SEOUL, 27 December 2019 – First." in text
    assert "Second." in text
    assert "Under the theme" not in text


def test_a_character_without_a_glyph_is_reported(korea_china: ForumSnapshot) -> None:
    snapshot = with_release(korea_china, headline=Text({"en": "Cuneiform \U00012000 here"}))
    assert [glyph.char for glyph in render_press_release(DocumentRequest(snapshot)).missing] == ["\U00012000"]


def test_the_work_can_be_watched_and_stopped(korea_china: ForumSnapshot) -> None:
    seen: list[tuple[int, int]] = []
    made = render_press_release(DocumentRequest(korea_china), lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == made.pages

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render_press_release(DocumentRequest(korea_china), stop)


def test_the_same_forum_gives_the_same_bytes(ocean_cities: ForumSnapshot) -> None:
    first, second = (render_press_release(DocumentRequest(ocean_cities)).pdf for _ in range(2))
    assert first == second


def test_a_language_that_cannot_be_written_is_refused(korea_china: ForumSnapshot) -> None:
    with pytest.raises(NoWriterError):
        render_press_release(DocumentRequest(korea_china, language="fr"))
