"""Pieces on paper, read back: texts, fonts, codes, order, folds, backs, marks; and a file or none."""

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from msgspec import structs
from PIL import Image

from eventdesk.documents.badges import Batch, draw_one, print_pieces, write_pieces
from eventdesk.documents.catalog import Cancelled
from eventdesk.model.designs import (
    AnyElement,
    BoxElement,
    Condition,
    Design,
    Duplex,
    ErrorLevel,
    Fit,
    Fold,
    ImageElement,
    PhotoElement,
    QrElement,
    Sheet,
    TextElement,
)
from eventdesk.model.snapshot import Attendee, Consents, ForumSnapshot
from eventdesk.model.text import Text

QR = QrElement(x=10, y=10, width=20, height=20)
ReadCodes = Callable[[bytes], list[list[Any]]]


def card(*front: AnyElement, back: tuple[AnyElement, ...] = (), fold: Fold = Fold.NONE, **sheet: Any) -> Design:
    """40 × 30 mm, two columns and three rows."""
    settings = {"columns": 2, "rows": 3, "left": 10, "top": 20, "column_gap": 5, "row_gap": 7, **sheet}
    return Design(width=40, height=30, fold=fold, front=front, back=back, sheet=Sheet(**settings))


def guests(count: int) -> tuple[Attendee, ...]:
    return tuple(Attendee(id=f"g{n}", name=Text({"en": f"Guest {n}"}), code=f"GUEST{n:03}") for n in range(count))


def printed(design: Design, forum: ForumSnapshot, people: tuple[Attendee, ...], **more: Any) -> bytes:
    out = BytesIO()
    write_pieces(Batch(design, forum, people, **more), out)
    return out.getvalue()


def texts(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(pdf)]


def picture(pdf: bytes, page: int = 0, scale: float = 2.0) -> Image.Image:
    image: Image.Image = pdfium.PdfDocument(pdf)[page].render(scale=scale).to_pil()
    return image.convert("RGB")


def colour_at(pdf: bytes, x: float, y: float, page: int = 0) -> tuple[int, ...]:
    """The colour at a place in mm from the page's upper left corner."""
    scale = 4.0
    found = picture(pdf, page, scale).getpixel((round(x / 25.4 * 72 * scale), round(y / 25.4 * 72 * scale)))
    assert isinstance(found, tuple)
    return found


def test_every_code_is_read_back_from_its_place(forum: ForumSnapshot, read_codes: ReadCodes) -> None:
    people = guests(8)
    pages = read_codes(printed(card(QR), forum, people))
    assert [[code.text for code in page] for page in pages] == [
        [one.code for one in people[:6]],
        [one.code for one in people[6:]],
    ]
    for number, code in enumerate(pages[0]):
        assert code.x == pytest.approx(10 + number % 2 * 45 + 20, abs=0.5)
        assert code.y == pytest.approx(20 + number // 2 * 37 + 20, abs=0.5)


def test_pieces_begin_at_a_label_and_are_moved_by_what_the_printer_is_off(
    forum: ForumSnapshot, read_codes: ReadCodes
) -> None:
    pdf = printed(card(QR, shift_x=3, shift_y=-2), forum, guests(4), start=4)
    first, second = read_codes(pdf)
    assert [code.text for code in first] == ["GUEST000", "GUEST001", "GUEST002"]
    assert (first[0].x, first[0].y) == (pytest.approx(10 + 45 + 20 + 3, abs=0.5), pytest.approx(75, abs=0.5))
    assert [code.text for code in second] == ["GUEST003"]
    assert second[0].y == pytest.approx(38, abs=0.5)


@pytest.mark.parametrize(
    ("duplex", "across", "down"), [(Duplex.LONG_EDGE, True, False), (Duplex.SHORT_EDGE, False, True)]
)
def test_backs_stand_behind_their_fronts(
    forum: ForumSnapshot, read_codes: ReadCodes, duplex: Duplex, across: bool, down: bool
) -> None:
    back = structs.replace(QR, text="{code}/B")
    pdf = printed(card(QR, back=(back,), duplex=duplex, column_gap=40), forum, guests(8))
    pages = read_codes(pdf)
    assert len(pages) == 4
    for fronts, backs in (pages[0:2], pages[2:4]):
        places = {code.text: (code.x, code.y) for code in backs}
        assert len(places) == len(fronts)
        for code in fronts:
            x, y = places[f"{code.text}/B"]
            # A code in the left half of a card (its middle is at 20 of 40 mm) and above its middle.
            assert x == pytest.approx(210 - code.x if across else code.x, abs=0.6)
            assert y == pytest.approx(297 - code.y if down else code.y, abs=0.6)


def test_one_sided_designs_print_no_empty_backs(forum: ForumSnapshot) -> None:
    assert len(texts(printed(card(QR, duplex=Duplex.LONG_EDGE), forum, guests(7)))) == 2


def test_a_fold_at_the_top_turns_the_back_over(forum: ForumSnapshot) -> None:
    mark = BoxElement(x=0, y=0, width=10, height=10, fill="#ff0000")
    design = card(mark, back=(structs.replace(mark, fill="#0000ff"),), fold=Fold.TOP, columns=1, rows=1)
    pdf = printed(design, forum, guests(1))
    assert colour_at(pdf, 15, 55) == (255, 0, 0)  # the front, below the fold at 50 mm
    assert colour_at(pdf, 45, 45) == (0, 0, 255)  # the back above it, its upper left corner at the lower right
    assert colour_at(pdf, 15, 25) == (255, 255, 255)
    beside = printed(structs.replace(design, fold=Fold.SIDE), forum, guests(1))
    assert colour_at(beside, 15, 25) == (0, 0, 255)
    assert colour_at(beside, 55, 25) == (255, 0, 0)


def test_conditions_decide_what_is_drawn(forum: ForumSnapshot) -> None:
    def only(text: str, **condition: Any) -> TextElement:
        return TextElement(text=text, width=40, height=10, only=Condition(**condition))

    design = card(
        only("VIPS", categories=("vip",)),
        only("NOT VIP", not_categories=("vip",)),
        only("KOREA", sides=("KR",)),
        only("ABROAD", not_sides=("KR",)),
        only("SEATED", has="{seat}"),
        only("STANDING", lacks="{seat}"),
        columns=1,
        rows=1,
    )
    people = (Attendee(id="a", category="vip", side="KR", seat="12"), Attendee(id="b", side="CN"))
    shown = [set(page.split()) for page in texts(printed(design, forum, people))]
    assert shown == [{"VIPS", "KOREA", "SEATED"}, {"NOT", "VIP", "ABROAD", "STANDING"}]


def test_colours_go_by_category_and_side(forum: ForumSnapshot) -> None:
    boxes = (
        BoxElement(x=0, y=0, width=20, height=30, fill="category"),
        BoxElement(x=20, y=0, width=20, height=30, fill="side"),
    )
    design = structs.replace(
        card(*boxes, columns=1, rows=1), category_colours={"vip": "#112233"}, side_colours={"XX": "#445566"}
    )
    people = (Attendee(id="a", category="vip", side="XX"), Attendee(id="b", category="press"))
    pdf = printed(design, forum, people)
    assert colour_at(pdf, 20, 30) == (0x11, 0x22, 0x33)
    assert colour_at(pdf, 40, 30) == (0x44, 0x55, 0x66)
    assert colour_at(pdf, 20, 30, 1) not in ((0x11, 0x22, 0x33), (255, 255, 255))
    assert colour_at(pdf, 40, 30, 1) == (255, 255, 255)


def test_a_photo_is_printed_with_consent_alone(
    forum: ForumSnapshot, consenting: Attendee, portrait: bytes
) -> None:
    design = card(PhotoElement(x=5, y=5, width=20, height=20, radius=2), columns=1, rows=1)
    silent = structs.replace(consenting, consents=Consents())
    pdf = printed(design, forum, (consenting, silent), images={"seen.jpg": portrait})
    red, green, blue = colour_at(pdf, 25, 35)
    assert red > 190
    assert max(green, blue) < 50
    assert colour_at(pdf, 25, 35, 1) == (255, 255, 255)
    assert pdf.count(b"/Subtype /Image") == 1
    broken = printed(design, forum, (consenting,), images={"seen.jpg": b"no picture"})
    assert colour_at(broken, 25, 35) == (255, 255, 255)


@pytest.mark.parametrize(("way", "edge"), [(Fit.CONTAIN, False), (Fit.COVER, True), (Fit.STRETCH, True)])
def test_an_image_takes_its_box_as_asked(forum: ForumSnapshot, way: Fit, edge: bool) -> None:
    wide = BytesIO()
    Image.new("RGBA", (200, 100), "#00aa00").save(wide, "PNG")
    design = card(ImageElement(asset="a.png", x=0, y=0, width=20, height=20, fit=way), columns=1, rows=1)
    pdf = printed(design, forum, guests(2), images={"a.png": wide.getvalue()})
    assert colour_at(pdf, 20, 30) == (0, 170, 0)
    assert (colour_at(pdf, 20, 21) == (0, 170, 0)) is edge
    assert colour_at(pdf, 31, 30) == (255, 255, 255)
    assert pdf.count(b"/Subtype /Image") == 1, "what is on all pieces is in the file once"


def test_elements_turn_clockwise_about_their_middle(forum: ForumSnapshot) -> None:
    turned = BoxElement(x=10, y=10, width=20, height=4, fill="#ff0000", rotation=90)
    pdf = printed(card(turned, columns=1, rows=1), forum, guests(1))
    assert colour_at(pdf, 30, 24) == (255, 0, 0)
    assert colour_at(pdf, 22, 32) == (255, 255, 255)
    halves = TextElement(text="I", x=0, y=0, width=40, height=30, size_pt=40, rotation=45)
    assert texts(printed(card(halves, columns=1, rows=1), forum, guests(1)))[0].strip() == "I"


def test_scripts_are_read_back_and_fonts_are_inside(
    forum: ForumSnapshot, people: tuple[Attendee, ...], read_pdf: Callable[[bytes], Any]
) -> None:
    design = card(
        TextElement(text="{name}", width=40, height=14, size_pt=20, lines=2, bold=True),
        TextElement(text="{name:other}", y=15, width=40, height=8, size_pt=12),
        columns=1,
        rows=1,
    )
    read = read_pdf(printed(design, forum, people))
    assert all(read.embedded.values())
    pages = [page.text for page in read.pages]
    assert "Kim Min-su" in pages[0]
    assert "김민수" in pages[0]
    assert "Schneckenburger" in pages[1]
    assert "欧阳文静" in pages[3]
    assert pages[5].split() == ["Ng"]
    assert sorted("".join(pages[2].split())) == sorted("محمدبنسلمان")


def test_crop_marks_are_outside_the_pieces(forum: ForumSnapshot) -> None:
    pdf = printed(card(crop_marks=True), forum, guests(1))
    image = picture(pdf, scale=8)

    def dark(left: float, top: float, right: float, bottom: float) -> bool:
        box = tuple(round(value / 25.4 * 72 * 8) for value in (left, top, right, bottom))
        return min(image.convert("L").crop(box).tobytes()) < 160  # type: ignore[arg-type]

    assert dark(9, 14, 11, 18.6)
    assert dark(4, 19, 8, 21)
    assert not dark(10.5, 20.5, 94.5, 124.5)


def test_the_same_batch_gives_the_same_bytes(forum: ForumSnapshot, people: tuple[Attendee, ...]) -> None:
    design = card(QR, TextElement(text="{name}", width=40, height=9, lines=1))
    assert printed(design, forum, people) == printed(design, forum, people)


def test_many_pages_make_a_sound_file(forum: ForumSnapshot) -> None:
    """More pages than one node of the page tree holds; every cross reference leads to its object."""
    pdf = printed(card(TextElement(text="{code}", width=40, height=9), columns=1, rows=1), forum, guests(150))
    assert [text.strip() for text in texts(pdf)] == [one.code for one in guests(150)]
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[0])
    entries = re.findall(rb"(\d{10}) (\d{5}) ([nf]) \n", pdf[start:])
    for number, (offset, _, kind) in enumerate(entries):
        if kind == b"n":
            assert pdf[int(offset) :].startswith(b"%d 0 obj" % number)


def test_what_all_pieces_share_is_drawn_once(forum: ForumSnapshot) -> None:
    design = card(TextElement(text="{forum}", width=40, height=9), QR, columns=1, rows=1)
    pdf = printed(design, forum, guests(5))
    assert pdf.count(b"/Subtype /Form") == 1
    assert all("Korea" in text for text in texts(pdf))
    streams = re.findall(rb"<<  /Filter /FlateDecode /Length \d+ >>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)
    pages = [zlib.decompress(stream) for stream in streams]
    assert len(pages) == 5
    assert not any(b"Tj" in page for page in pages)


def test_progress_is_told_and_cancel_leaves_no_file(forum: ForumSnapshot, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    batch = Batch(card(QR), forum, guests(14))
    made = print_pieces(batch, tmp_path / "a.pdf", lambda done, count: told.append((done, count)))
    assert (made.pages, made.pieces, told) == (3, 14, [(6, 14), (12, 14), (14, 14)])
    assert len(pdfium.PdfDocument(tmp_path / "a.pdf")) == 3

    before = (tmp_path / "a.pdf").read_bytes()

    def cancel(done: int, _count: int) -> None:
        if done > 6:
            raise Cancelled

    for name in ("a.pdf", "b.pdf"):
        with pytest.raises(Cancelled):
            print_pieces(batch, tmp_path / name, cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == before


def test_the_preview_is_one_face_of_its_size(forum: ForumSnapshot, read_codes: ReadCodes) -> None:
    design = card(QR, back=(TextElement(text="Back of {name}", width=40, height=9),), duplex=Duplex.LONG_EDGE)
    (attendee,) = guests(1)
    front, back = (draw_one(design, attendee, forum, side=side) for side in ("front", "back"))
    assert read_codes(front)[0][0].text == attendee.code
    assert texts(back)[0].strip() == "Back of Guest 0"
    width, height = pdfium.PdfDocument(front)[0].get_size()
    assert (width * 25.4 / 72, height * 25.4 / 72) == (pytest.approx(40, abs=0.01), pytest.approx(30, abs=0.01))


@pytest.mark.parametrize("level", ErrorLevel)
@pytest.mark.parametrize("text", ["CDFGHJ", "https://example.org/v?n=STI-7-0001&c=CDFGHJ", "이름 김민수 · 欧阳"])
def test_codes_of_all_levels_and_scripts_are_read_back(
    forum: ForumSnapshot, read_codes: ReadCodes, level: ErrorLevel, text: str
) -> None:
    element = QrElement(x=2, y=2, width=26, height=26, level=level, text=text)
    assert read_codes(printed(card(element, columns=1, rows=1), forum, guests(1)))[0][0].text == text
