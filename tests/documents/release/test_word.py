"""The Word document read back: styles, words in order, links, fields, pictures, fonts and languages."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from eventdesk.documents.paper import PageSize
from eventdesk.documents.release.word import render_word
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import FontStyle
from eventdesk.press.draft import BoxRow, ContactNote, Paragraph, ParagraphKind, PhotoNote, Story
from eventdesk.press.story import release_story

DATA = Path(__file__).parents[2] / "press" / "data"
NASTY = "</w:t><w:br/> & <b>“quoted” \u0007 \ufffe {PAGE} \u202e"
# The order of a paragraph's properties as the schema has it (ECMA-376 part 1, CT_PPr), as far as any is used here.
ORDER = [
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "bidi",
    "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr",
]  # fmt: skip


@pytest.fixture(scope="module")
def story() -> Story:
    return release_story(read_forum(DATA / "ocean_cities.yaml"))


def picture(kind: str, size: tuple[int, int] = (60, 40), orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    Image.new("RGB", size, "#4d7ea8").save(out, kind, exif=exif)
    return out.getvalue()


def opened(data: bytes) -> WordDocument:
    return Document(io.BytesIO(data))


def text_of(document: WordDocument) -> str:
    """All the words of the body in their order, tables' and links' among them."""
    body = document.element.body
    return plain("\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))))


def plain(text: str) -> str:
    return " ".join(re.sub("[\u0000-\u0008\u000b-\u001f\ufffe\uffff]", "", text).split())


def links(data: bytes) -> list[str]:
    document = opened(data)
    parts = (document.part, document.sections[0].first_page_header.part)
    return sorted(r.target_ref for part in parts for r in part.rels.values() if r.is_external)


def test_every_part_of_the_story_is_told_in_order(story: Story) -> None:
    told = text_of(opened(render_word(story, {})))
    at = 0
    parts = [story.headings.document, story.release_line, story.headline, story.subheadline]
    parts += [f"{story.dateline}{story.dateline_joint}{story.body[0].text}", *(p.text for p in story.body[1:])]
    parts += [part for p in story.about for part in (p.heading, p.text)]
    parts += [part for c in story.contacts for part in (c.name, c.phone, c.email)]
    parts += [story.end_mark, *(photo.caption for photo in story.photos)]
    for part in parts:
        for line in part.split("\n"):
            found = told.find(plain(line), at)
            assert found >= 0, line
            at = found
    assert opened(render_word(story, {})).core_properties.title == story.headline


def test_styles_are_words_own(story: Story) -> None:
    document = opened(render_word(story, {}))
    used = {p.style.name for p in document.paragraphs if p.style is not None}
    assert {"Title", "Subtitle", "Body Text", "Quote", "Heading 1", "Caption"} <= used
    titles = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Title"]
    assert titles == [story.headline]


def test_links_lead_to_mail_telephone_and_web(story: Story) -> None:
    found = links(render_word(story, {}))
    assert "mailto:press@oci.example" in found
    assert "tel:+351215550100" in found
    assert all(target.startswith(("https://", "http://", "mailto:", "tel:")) for target in found)
    bad = ContactNote("A", "", "", "javascript:alert(1)", "none")
    head = replace(story.letterhead, website="file:///etc/passwd")
    data = render_word(replace(story, contacts=(bad,), letterhead=head), {})
    assert links(data) == []
    assert "javascript:alert(1)" in text_of(opened(data))


def test_pages_count_themselves(story: Story) -> None:
    section = opened(render_word(story, {})).sections[0]
    for footer in (section.footer, section.first_page_footer):
        fields = [field.get(qn("w:instr")) for field in footer._element.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]
    assert story.letterhead.name in section.first_page_header.paragraphs[0].text


@pytest.mark.parametrize("size", [PageSize.A4, PageSize.LETTER])
def test_the_paper(story: Story, size: PageSize) -> None:
    section = opened(render_word(story, {}, size)).sections[0]
    width, height = size.points
    assert section.page_width is not None
    assert section.page_height is not None
    assert abs(section.page_width - Pt(width)) < Pt(0.1)
    assert abs(section.page_height - Pt(height)) < Pt(0.1)


@pytest.mark.parametrize(
    ("language", "font", "east", "tag"),
    [
        ("ko", FontStyle.SANS, "Malgun Gothic", "ko-KR"),
        ("ko", FontStyle.SERIF, "Batang", "ko-KR"),
        ("zh-Hans", FontStyle.SERIF, "SimSun", "zh-CN"),
        ("zh-Hant", FontStyle.SANS, "Microsoft JhengHei", "zh-TW"),
    ],
)
def test_fonts_and_language_of_east_asian_text(
    story: Story, language: str, font: FontStyle, east: str, tag: str
) -> None:
    told = replace(story, language=language, letterhead=replace(story.letterhead, font=font))
    document = opened(render_word(told, {}))
    for name in ("Normal", "Title", "Heading 1"):
        properties = document.styles[name].element.rPr
        assert properties.find(qn("w:rFonts")).get(qn("w:eastAsia")) == east
        assert properties.find(qn("w:lang")).get(qn("w:eastAsia")) == tag


def test_chinese_paragraphs_begin_two_characters_in(story: Story) -> None:
    document = opened(render_word(replace(story, language="zh-Hans"), {}))
    indent = document.styles["Body Text"].element.pPr.find(qn("w:ind"))
    assert indent.get(qn("w:firstLineChars")) == "200"


def test_arabic_is_read_from_the_right(story: Story) -> None:
    box = (BoxRow("رقم", "12"),)
    document = opened(render_word(replace(story, language="ar", box=box), {}))
    paragraphs = [p for p in document.element.body.iter(qn("w:p")) if p.find(qn("w:r")) is not None]
    assert paragraphs
    assert all(p.pPr is not None and p.pPr.find(qn("w:bidi")) is not None for p in paragraphs)


@pytest.mark.parametrize("language", ["ar", "en", "ko", "zh-Hans"])
def test_properties_stand_in_the_schemas_order(story: Story, language: str) -> None:
    marked = Paragraph("m", ParagraphKind.SESSION, "Text", mark="□", level=1)
    told = replace(story, language=language, paragraphs=(*story.paragraphs, marked), box=(BoxRow("A", "B"),))
    data = render_word(told, {story.photos[0].file or "": picture("PNG")})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [
            n for n in archive.namelist() if re.fullmatch(r"word/(document|styles|header\d|footer\d)\.xml", n)
        ]
    assert len(names) >= 4
    document = opened(data)
    section = document.sections[0]
    trees = [
        document.element,
        document.styles.element,
        section.first_page_header._element,
        section.footer._element,
    ]
    for tree in trees:
        for properties in tree.iter(qn("w:pPr")):
            found = [child.tag.rpartition("}")[2] for child in properties]
            assert set(found) <= set(ORDER)
            assert found == sorted(found, key=ORDER.index)


def test_marks_hang_at_their_levels(story: Story) -> None:
    marked = tuple(
        Paragraph(f"m{level}", ParagraphKind.SESSION, f"Text {level}", mark=mark, level=level)
        for level, mark in enumerate("□○-")
    )
    document = opened(render_word(replace(story, paragraphs=marked, dateline=""), {}))
    found = [p for p in document.paragraphs if p.style is not None and p.style.name.startswith("Release level")]
    assert [p.text for p in found] == ["□\tText 0", "○\tText 1", "-\tText 2"]
    indents = [p.style.paragraph_format.left_indent for p in found if p.style is not None]
    assert indents == sorted(set(indents))


def test_the_box_is_a_table(story: Story) -> None:
    rows = (BoxRow("보도시점", "즉시 보도"), BoxRow("담당부서", "홍보팀"))
    (table,) = opened(render_word(replace(story, box=rows), {})).tables
    assert [tuple(cell.text for cell in row.cells) for row in table.rows] == [(r.label, r.value) for r in rows]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"])
def test_pictures_word_can_show_with_their_descriptions(story: Story, kind: str) -> None:
    photo = PhotoNote("photo:1", "a", "The caption", "Credit", alt="People in rows")
    document = opened(render_word(replace(story, photos=(photo,)), {"a": picture(kind)}))
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "People in rows"
    (kept,) = [part for part in document.part.package.iter_parts() if part.partname.startswith("/word/media")]
    with Image.open(io.BytesIO(kept.blob)) as image:
        assert image.format in ("JPEG", "PNG", "GIF")
        assert image.size == (60, 40)


def test_a_turned_photograph_stands_upright(story: Story) -> None:
    photo = PhotoNote("photo:1", "a", "The caption", "")
    document = opened(render_word(replace(story, photos=(photo,)), {"a": picture("JPEG", orientation=6)}))
    (shape,) = document.inline_shapes
    assert shape.height > shape.width


def test_what_is_no_picture_leaves_its_caption(story: Story) -> None:
    photo = PhotoNote("photo:1", "a", "The caption", "Credit")
    document = opened(render_word(replace(story, photos=(photo,)), {"a": b"no picture"}))
    assert not len(document.inline_shapes)
    assert "1. The caption (Credit)" in text_of(document)


def test_the_same_story_gives_the_same_bytes(story: Story) -> None:
    images = {photo.file or "": picture("PNG") for photo in story.photos}
    assert render_word(story, images) == render_word(story, images)
    assert opened(render_word(story, images)).core_properties.created == datetime(2026, 5, 15, tzinfo=UTC)


@given(words=st.one_of(st.text(max_size=80), st.just(NASTY)))
@settings(deadline=None, max_examples=25)
def test_typed_text_is_never_markup(story: Story, words: str) -> None:
    first, *others = story.paragraphs
    contacts = tuple(replace(contact, name=words, email=words, phone=words) for contact in story.contacts)
    head = replace(story.letterhead, name=f"x{words}", website=words, footer=words)
    told = replace(
        story,
        headline=words,
        paragraphs=(replace(first, text=f"x{words}"), *others),
        contacts=contacts,
        letterhead=head,
        box=(BoxRow(words, words),),
    )
    document = opened(render_word(told, {}))
    lines = ["".join(plain(line).split()) for line in f"x{words}".split("\n")]
    found = "".join(text_of(document).split())
    assert all(line in found for line in lines)
