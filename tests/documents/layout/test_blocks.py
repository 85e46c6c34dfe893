"""Paragraphs, rows and pictures."""

from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from eventdesk.documents.layout import (
    BadImage,
    Cell,
    Paragraph,
    Picture,
    Row,
    Strip,
    TextAlign,
    paginate,
    set_blocks,
)
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import PictureMark, TextMark
from eventdesk.documents.text import Style, Typesetter

STYLE = Style(10, leading=14)
LOREM = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " * 4


def lines_of(strips: list[Strip]) -> list[str]:
    return [mark.line.text for strip in strips for mark in strip.marks if isinstance(mark, TextMark)]


def image(kind: str, size: tuple[int, int] = (400, 200)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "#336699").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("room", range(1, 8))
def test_a_paragraph_leaves_two_lines_on_each_side_of_a_page(room: int) -> None:
    strips = Paragraph(LOREM, STYLE).strips(Typesetter("en"), 200)
    pages = paginate([Strip(140 - 14 * room), *strips], 140)
    counts = [len([strip for _, strip in page if strip.marks]) for page in pages]
    assert sum(counts) == len(strips)
    assert 1 not in counts


def test_a_balanced_heading_has_no_lonely_word() -> None:
    setter = Typesetter("en")
    text = "Korea and China look at the sciences of the sea and of the air together"
    plain = Paragraph(text, STYLE).strips(setter, 300)
    balanced = Paragraph(text, STYLE, balanced=True).strips(setter, 300)
    assert len(plain) == len(balanced) == 2
    widths = [mark.line.width for strip in balanced for mark in strip.marks if isinstance(mark, TextMark)]
    assert min(widths) > 0.6 * max(widths)


def test_the_first_lines_of_a_row_stand_on_one_baseline() -> None:
    large = Paragraph("Title", Style(18, leading=24))
    small = Paragraph("09:00", Style(9, leading=12))
    (strip,) = Row([Cell(0, 60, [small]), Cell(60, 200, [large])]).strips(Typesetter("en"), 300)
    assert len({round(mark.y, 3) for mark in strip.marks}) == 1


def test_a_very_tall_row_is_cut_between_lines_and_loses_none() -> None:
    setter = Typesetter("en")
    row = Row(
        [Cell(0, 150, [Paragraph(LOREM * 6, STYLE)]), Cell(160, 100, [Paragraph("short", Style(9, leading=12))])]
    )
    strips = row.strips(setter, 300)
    expected = [line.text for line in setter.wrap(LOREM * 6, STYLE, 150)]
    assert len(strips) > 20
    assert [text for text in lines_of(strips) if text != "short"] == expected
    for strip in strips:
        assert all(0 < mark.y <= strip.height for mark in strip.marks)


def test_a_very_tall_row_whose_cells_lines_never_meet_is_cut_too() -> None:
    words = " ".join(str(number) for number in range(400))
    cells = [Cell(0, 60, [Paragraph(words, Style(10, leading=14.3))]), Cell(60, 60, [Paragraph(words, STYLE)])]
    strips = Row(cells).strips(Typesetter("en"), 120)
    assert max(strip.height for strip in strips) <= 300
    told = sorted(int(word) for line in lines_of(strips) for word in line.split())
    assert told == sorted([*range(400), *range(400)])
    for page in paginate(strips, 300):
        assert max(y + strip.height for y, strip in page) <= 300
        places = sorted((mark.x, y + mark.y) for y, strip in page for mark in strip.marks)
        steps = [low[1] - high[1] for high, low in pairwise(places) if low[0] == high[0]]
        assert min(steps, default=14) > 13.9


def test_alignment_at_the_end() -> None:
    (strip,) = Paragraph("end", STYLE, align=TextAlign.END).strips(Typesetter("en"), 300)
    assert strip.marks[0].x == 300


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_keeps_its_proportions_and_its_caption(kind: str) -> None:
    strips = Picture(image(kind), "Group photo", STYLE).strips(Typesetter("en"), 300)
    (mark,) = strips[0].marks
    assert isinstance(mark, PictureMark)
    assert (mark.width, mark.height) == (300, 150)
    assert strips[0].keep
    assert lines_of(strips) == ["Group photo"]


def test_a_high_picture_is_no_higher_than_asked() -> None:
    strips = Picture(image("PNG", (100, 1000)), "", STYLE, most_height=200).strips(Typesetter("en"), 300)
    (mark,) = strips[0].marks
    assert isinstance(mark, PictureMark)
    assert (mark.width, mark.height) == (20, 200)


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"", "not a JPEG or PNG"), (b"%PDF-1.4 no picture", "not a JPEG or PNG"), (image("PNG")[:300], "damaged"),
     (image("JPEG")[:500], "damaged")],
)  # fmt: skip
def test_bytes_that_are_no_picture_are_refused_in_words(data: bytes, says: str) -> None:
    with pytest.raises(BadImage, match=says):
        Picture(data, "x", STYLE).strips(Typesetter("en"), 300)


def test_a_foot_line_that_is_too_long_is_cut_after_a_word() -> None:
    setter = Typesetter("en")
    line = shortened(setter, "A very long title of a forum that goes on", STYLE, 100)
    assert line.text.endswith("…")
    assert line.width <= 100
    assert "A very long title of a forum that goes on".startswith(line.text[:-1])


def test_blocks_follow_each_other() -> None:
    blocks = [Paragraph("one", STYLE), Paragraph("two", STYLE, before=8)]
    assert lines_of(set_blocks(blocks, Typesetter("en"), 200)) == ["one", "two"]
