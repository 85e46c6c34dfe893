"""How a release lies on paper in each region, in its house's colours and type, with its photos and links."""

import ctypes
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest
from PIL import Image

from eventdesk.documents.catalog import DocumentRequest
from eventdesk.documents.paper import PageSize
from eventdesk.documents.press_release import render_press_release
from eventdesk.documents.release.links import mail_link, phone_link, web_link
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import FontStyle, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot, HouseStyle, Photo
from eventdesk.model.text import Text
from eventdesk.press.story import release_story

DATA = Path(__file__).parents[1] / "press" / "data"
ReadPdf = Callable[[bytes], Any]
LAYOUTS = [
    ("en", "korea_china"),
    ("ko", "korea_china_ko"),
    ("zh-Hans", "korea_china_chinese"),
    ("zh-Hant", "korea_china_chinese"),
]
HOUSE = HouseStyle(
    name=Text({"en": "The House", "ko": "과학기술정책연구원", "zh-Hans": "研究院", "zh-Hant": "研究院"}),
    address=Text(
        {"en": "370 Sicheong-daero", "ko": "세종시 시청대로 370", "zh-Hans": "世宗市", "zh-Hant": "世宗市"}
    ),
    footer=Text({"en": "At the foot", "ko": "바닥글", "zh-Hans": "页脚", "zh-Hant": "頁腳"}),
    colour="#0b6b58",
)


def forum(file: str, **style: Any) -> ForumSnapshot:
    return msgspec.structs.replace(
        read_forum(DATA / f"{file}.yaml"), house_style=msgspec.structs.replace(HOUSE, **style)
    )


def picture(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#4d7ea8").save(out, "JPEG")
    return out.getvalue()


def packed(text: str) -> str:
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


def addresses(pdf: bytes) -> Iterator[tuple[int, str, tuple[float, float, float, float]]]:
    """Of each link out of the document: its page from 0, where it leads, and its area."""
    document = pdfium.PdfDocument(pdf)
    for number, page in enumerate(document):
        position, link = ctypes.c_int(0), pdfium_c.FPDF_LINK()
        while pdfium_c.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
            action = pdfium_c.FPDFLink_GetAction(link)
            size = pdfium_c.FPDFAction_GetURIPath(document.raw, action, None, 0)
            buffer = ctypes.create_string_buffer(size)
            pdfium_c.FPDFAction_GetURIPath(document.raw, action, buffer, size)
            area = pdfium_c.FS_RECTF()
            pdfium_c.FPDFLink_GetAnnotRect(link, ctypes.byref(area))
            yield number, buffer.value.decode(), (area.left, area.bottom, area.right, area.top)


@pytest.mark.parametrize("font", list(FontStyle))
@pytest.mark.parametrize(("language", "file"), LAYOUTS)
def test_all_of_the_story_is_on_the_page_without_overlaps(
    language: str, file: str, font: FontStyle, read_pdf: ReadPdf, assert_tidy: Callable[[Any, float], None]
) -> None:
    snapshot = forum(file, font=font)
    for size in (PageSize.A4, PageSize.LETTER):
        made = render_press_release(DocumentRequest(snapshot, language=language, page_size=size))
        story = release_story(snapshot, None, language)
        printed = read_pdf(made.pdf)
        assert made.missing == ()
        assert_tidy(printed, 30)
        # Without the line at the foot, which stands between the two halves of a paragraph over a page's end.
        foot = packed(story.letterhead.footer)
        pages = (packed(page.text) for page in printed.pages)
        body = "".join(page[: page.rindex(foot)] for page in pages)
        parts = [story.letterhead.name, story.letterhead.address, story.headings.document]
        parts += [story.headline, story.subheadline, story.dateline, story.end_mark]
        parts += [part for row in story.box for part in (row.label, row.value)]
        parts += [p.text for p in (*story.body, *story.about)]
        parts += [note.caption for note in story.photos]
        parts += [part for c in story.contacts for part in (c.name, c.phone, c.email)]
        assert [part for part in parts if packed(part) not in body] == []


def test_a_korean_release_hangs_behind_its_marks(read_pdf: ReadPdf) -> None:
    snapshot = forum("korea_china_ko")
    pdf = pdfium.PdfDocument(render_press_release(DocumentRequest(snapshot, language="ko")).pdf)
    text = pdf[0].get_textpage()

    def left(words: str) -> float:
        index, _ = text.search(words).get_next()
        return float(text.get_charbox(index)[0])

    story = release_story(snapshot, None, "ko")
    outer = [p for p in story.body if p.level == 0][1]
    inner = next(p for p in story.body if p.level == 1)
    assert (outer.mark, inner.mark) == ("□", "○")
    assert left("□") < left("○") < left(inner.text[:8])
    assert left("□") < left(outer.text[:8]) < left(inner.text[:8])
    # The title stands in the middle of the page.
    index, _ = text.search(story.headline).get_next()
    first, last = text.get_charbox(index), text.get_charbox(index + len(story.headline) - 1)
    assert (first[0] + last[2]) / 2 == pytest.approx(pdf[0].get_width() / 2, abs=3)


def test_a_korean_release_names_whom_to_ask_once_in_its_table(read_pdf: ReadPdf) -> None:
    snapshot = forum("korea_china_ko")
    made = render_press_release(DocumentRequest(snapshot, language="ko"))
    story = release_story(snapshot, None, "ko")
    assert story.contacts
    for contact in story.contacts:
        assert packed(read_pdf(made.pdf).text).count(packed(contact.email)) == 1
        assert f"mailto:{contact.email}" in [target for _, target, _ in addresses(made.pdf)]


def test_a_chinese_paragraph_begins_two_characters_in(read_pdf: ReadPdf) -> None:
    made = render_press_release(DocumentRequest(forum("korea_china_chinese"), language="zh-Hans"))
    page = pdfium.PdfDocument(made.pdf)[0]
    text = page.get_textpage()
    story = release_story(forum("korea_china_chinese"), None, "zh-Hans")
    lefts = [text.get_charbox(text.search(p.text[:6]).get_next()[0])[0] for p in story.body[1:4]]
    assert all(left == pytest.approx(56 + 2 * 11, abs=2) for left in lefts)


@pytest.mark.parametrize(("chosen", "drawn"), [("", (0x0B, 0x6B, 0x58)), ("#ff0000", (255, 0, 0))])
def test_the_houses_colour_stands_unless_another_is_chosen(chosen: str, drawn: tuple[int, int, int]) -> None:
    made = render_press_release(DocumentRequest(forum("korea_china"), accent=chosen))
    page = pdfium.PdfDocument(made.pdf)[0]
    colours = set()
    for path in page.get_objects([pdfium_c.FPDF_PAGEOBJ_PATH]):
        parts = [ctypes.c_uint(0) for _ in range(4)]
        pdfium_c.FPDFPageObj_GetStrokeColor(path.raw, *(ctypes.byref(part) for part in parts))
        colours.add(tuple(part.value for part in parts[:3]))
    assert drawn in colours
    assert colours & {(0x0B, 0x6B, 0x58), (255, 0, 0)} == {drawn}


@pytest.mark.parametrize(
    ("language", "file", "serifs"),
    [
        ("en", "korea_china", {"NotoSerif-Regular", "NotoSerif-Bold"}),
        ("ko", "korea_china_ko", {"NotoSerif-Regular", "NotoSerifKR-Regular"}),
        ("zh-Hans", "korea_china_chinese", {"NotoSerif-Regular", "NotoSerifSC-Regular"}),
        ("zh-Hant", "korea_china_chinese", {"NotoSerif-Regular", "NotoSerifTC-Regular"}),
    ],
)
def test_a_house_may_set_its_releases_in_serifs(
    language: str, file: str, serifs: set[str], read_pdf: ReadPdf
) -> None:
    for font in FontStyle:
        made = render_press_release(DocumentRequest(forum(file, font=font), language=language))
        fonts = {re.sub(r"^[A-Z]+\+", "", name) for name in read_pdf(made.pdf).embedded}
        with_serifs = {name for name in fonts if "Serif" in name}
        assert with_serifs >= serifs if font is FontStyle.SERIF else not with_serifs


@pytest.mark.parametrize("size", [PageSize.A4, PageSize.LETTER])
def test_photos_stand_large_on_pages_of_their_own(size: PageSize, read_pdf: ReadPdf) -> None:
    snapshot = forum("korea_china")
    shapes = [(1500, 1000), (900, 1300), (2400, 600)]
    photos = tuple(
        Photo(
            file=f"{number}.jpg", caption=Text({"en": f"Caption of photo {number}"}), credit=Text({"en": "STEPI"})
        )
        for number in range(1, 4)
    )
    snapshot = msgspec.structs.replace(snapshot, press=msgspec.structs.replace(snapshot.press, photos=photos))
    images = {f"{number}.jpg": picture(*shape) for number, shape in enumerate(shapes, 1)}
    made = render_press_release(DocumentRequest(snapshot, images=images, page_size=size))
    bare = render_press_release(DocumentRequest(snapshot, page_size=size))
    document, printed = pdfium.PdfDocument(made.pdf), read_pdf(made.pdf)
    drawn = [
        (n, image) for n, page in enumerate(document) for image in page.get_objects([pdfium_c.FPDF_PAGEOBJ_IMAGE])
    ]
    assert [n - drawn[0][0] for n, _ in drawn] == [0, 0, 1]
    assert drawn[0][0] >= 1
    assert bare.pages == drawn[0][0]
    for _, image in drawn:
        left, bottom, right, top = image.get_bounds()
        assert right - left > 180
        assert (right - left) * (top - bottom) > 50_000
    for number, (page, _) in enumerate(drawn, 1):
        assert f"{number} Caption of photo {number} Photo: STEPI" in re.sub(r"\s+", " ", printed.pages[page].text)
    assert "# # #" not in printed.pages[drawn[0][0]].text


def test_words_lead_to_web_mail_and_telephone() -> None:
    snapshot = msgspec.structs.replace(read_forum(DATA / "ocean_cities.yaml"), house_style=None)
    found = list(addresses(render_press_release(DocumentRequest(snapshot)).pdf))
    targets = [target for _, target, _ in found]
    assert "mailto:press@oci.example" in targets
    assert "tel:+351215550100" in targets
    assert any(target.startswith("https://") for target in targets)
    for _, _, (left, bottom, right, top) in found:
        assert 10 < right - left < 220
        assert 8 < top - bottom < 20


def test_a_short_release_still_takes_one_page() -> None:
    snapshot = forum("korea_china")
    first, *others = snapshot.press.releases
    releases = (msgspec.structs.replace(first, length=ReleaseLength.SHORT), *others)
    snapshot = msgspec.structs.replace(snapshot, press=msgspec.structs.replace(snapshot.press, releases=releases))
    assert render_press_release(DocumentRequest(snapshot)).pages == 1


@pytest.mark.parametrize(
    ("website", "link"),
    [
        ("www.stepi.re.kr", "https://www.stepi.re.kr"),
        ("http://stepi.re.kr/a b", ""),
        ("HTTPS://stepi.re.kr/한국?x=1#y", "HTTPS://stepi.re.kr/%ED%95%9C%EA%B5%AD?x=1#y"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("stepi.re.kr:8080/a", "https://stepi.re.kr:8080/a"),
        ("no address", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_become_links(website: str, link: str) -> None:
    assert web_link(website) == link


def test_only_whole_addresses_and_numbers_become_links() -> None:
    assert mail_link("press@oci.example") == "mailto:press@oci.example"
    assert [mail_link(each) for each in ("press", "a@b", "a@b.example?bcc=x", "a b@c.example")][:2] == ["", ""]
    assert mail_link("a b@c.example") == ""
    assert "?" not in mail_link("a@b.example?bcc=x")
    assert phone_link("(044) 287-2000") == "tel:0442872000"
    assert phone_link("ext. 1") == ""
