"""A release as a Word document (DOCX) that an editor can go on with: real styles, no text boxes."""

import io
from collections.abc import Mapping

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.image.exceptions import UnexpectedEndOfFileError, UnrecognizedImageError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph

from eventdesk.model.kinds import FontStyle
from eventdesk.model.text import base_language, script_of
from eventdesk.press.draft import ContactNote, Paragraph, ParagraphKind, PhotoNote, Story

_ACCENT = "#1f4e8c"
# Fonts that come with Word and LibreOffice for each script; a house may change the styles in one place.
_LATIN = {FontStyle.SANS: "Arial", FontStyle.SERIF: "Times New Roman"}
_EAST_ASIAN = {
    ("ko", FontStyle.SANS): "Malgun Gothic",
    ("ko", FontStyle.SERIF): "Batang",
    ("Hans", FontStyle.SANS): "Microsoft YaHei",
    ("Hans", FontStyle.SERIF): "SimSun",
    ("Hant", FontStyle.SANS): "Microsoft JhengHei",
    ("Hant", FontStyle.SERIF): "PMingLiU",
}
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))
_PHOTO_WIDTH = 12.0  # cm
_LOGO_HEIGHT = 1.2


def render_word(story: Story, images: Mapping[str, bytes]) -> bytes:
    """The document's bytes. `images` holds the bytes of the picture files that the story names."""
    document = Document()
    _page(document, story)
    _styles(document, story)
    _letterhead(document.sections[0], story, images)
    _foot(document.sections[0], story)
    _head(document, story)
    _body(document, story)
    _photos(document, story, images)
    _end(document, story)
    _particulars(document, story)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _page(document: WordDocument, story: Story) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.2)


def _styles(document: WordDocument, story: Story) -> None:
    normal = _style(document, "Normal")
    _set_font(normal, story)
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.25
    for name, size, bold, before, after in (
        ("Title", 20, True, 10, 4),
        ("Subtitle", 13, False, 0, 12),
        ("Heading 1", 13, True, 16, 4),
        ("Quote", 11, False, 0, 8),
        ("Caption", 9.5, False, 2, 10),
    ):
        style = _style(document, name)
        _set_font(style, story)
        style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
        style.font.color.rgb = RGBColor(0x1B, 0x1E, 0x23)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    _style(document, "Quote").paragraph_format.left_indent = Cm(0.8)
    _without_border(_style(document, "Title"))
    for level in range(3):
        marked = document.styles.add_style(f"Release level {level + 1}", WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(marked, ParagraphStyle)
        marked.base_style = normal
        marked.paragraph_format.left_indent = Cm(0.7 + 0.8 * level)
        marked.paragraph_format.first_line_indent = Cm(-0.7)


def _style(document: WordDocument, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def _without_border(style: ParagraphStyle) -> None:
    """The template's Title has a line under it, in the blue of its maker."""
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _set_font(style: ParagraphStyle, story: Story) -> None:
    """Latin and East Asian fonts both: Word takes them from two attributes; and the language for spelling."""
    latin = _LATIN[story.letterhead.font]
    style.font.name = latin
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    tag = base_language(story.language)
    script = script_of(story.language) if tag == "zh" else tag
    east = _EAST_ASIAN.get((script, story.letterhead.font), _EAST_ASIAN["ko", story.letterhead.font])
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for name, font in (("eastAsia", east), ("ascii", latin), ("hAnsi", latin), ("cs", latin)):
        fonts.set(qn(f"w:{name}"), font)
    lang = properties.find(qn("w:lang"))
    if lang is None:
        lang = OxmlElement("w:lang")
        properties.append(lang)
    for name in ("val", "eastAsia", "bidi"):
        lang.set(qn(f"w:{name}"), story.language)


def _letterhead(section: Section, story: Story, images: Mapping[str, bytes]) -> None:
    head = story.letterhead
    paragraph = section.header.paragraphs[0]
    logo = images.get(head.logo or "")
    if logo is not None and _picture(paragraph, logo, height=_LOGO_HEIGHT, alt=head.name):
        paragraph.add_run("  ")
    run = paragraph.add_run(_clean(head.name))
    run.bold = True
    run.font.color.rgb = _accent(story)
    if head.address or head.website:
        line = section.header.add_paragraph(_clean(" · ".join(filter(None, (head.address, head.website)))))
        line.runs[0].font.size = Pt(9)
    _rule(section.header.paragraphs[-1], story)


def _accent(story: Story) -> RGBColor:
    return RGBColor.from_string((story.letterhead.colour or _ACCENT).lstrip("#").upper())


def _rule(paragraph: WordParagraph, story: Story) -> None:
    """A line under the letterhead in the house's colour."""
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    colour = (story.letterhead.colour or _ACCENT).lstrip("#").upper()
    for name, value in (("val", "single"), ("sz", "12"), ("space", "4"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)


def _foot(section: Section, story: Story) -> None:
    """“Page 1 of 2” as fields that Word counts itself, under the house's own words."""
    if story.letterhead.footer:
        section.footer.add_paragraph(_clean(story.letterhead.footer)).alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph = section.footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, _, rest = story.headings.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    paragraph.add_run(before)
    _field(paragraph, "PAGE")
    if "{pages}" in story.headings.page:
        paragraph.add_run(between)
        _field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _field(paragraph: WordParagraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _head(document: WordDocument, story: Story) -> None:
    kind = _paragraph(document, story, story.headings.document)
    if kind.runs:
        kind.runs[0].bold = True
        kind.runs[0].font.color.rgb = _accent(story)
    if story.box:
        _box(document, story)
    else:
        line = " · ".join(part for part in (story.release_line, story.date) if part)
        _paragraph(document, story, line)
    _paragraph(document, story, story.headline, "Title")
    if story.subheadline:
        _paragraph(document, story, story.subheadline, "Subtitle")


def _box(document: WordDocument, story: Story) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for row in story.box:
        label, value = table.add_row().cells
        label.width, value.width = Cm(3.2), Cm(12.8)
        label.paragraphs[0].add_run(_clean(row.label)).bold = True
        value.paragraphs[0].add_run(_clean(row.value))
        for cell in (label, value):
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _paragraph(document: WordDocument, story: Story, text: str, style: str = "Normal") -> WordParagraph:
    paragraph = document.add_paragraph(style=style)
    if text:
        paragraph.add_run(_clean(text))
    if base_language(story.language) in _RIGHT_TO_LEFT:
        _right_to_left(paragraph)
    return paragraph


def _right_to_left(paragraph: WordParagraph) -> None:
    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for run in paragraph.runs:
        run.font.rtl = True


def _clean(text: str) -> str:
    """Without what XML cannot hold; tabs and line ends are Word's own."""
    return "".join(sign for sign in text if sign in "\n\t" or _is_xml(ord(sign)))


def _is_xml(code: int) -> bool:
    return code >= 32 and not 0xD800 <= code < 0xE000 and code not in (0xFFFE, 0xFFFF)


def _body(document: WordDocument, story: Story) -> None:
    for number, paragraph in enumerate(story.body):
        if paragraph.heading:
            _paragraph(document, story, paragraph.heading, "Heading 1")
        _told(document, story, paragraph, story.dateline if number == 0 else "")


def _told(document: WordDocument, story: Story, paragraph: Paragraph, dateline: str = "") -> None:
    style = "Quote" if paragraph.kind is ParagraphKind.STATEMENT and not paragraph.mark else "Normal"
    if paragraph.mark:
        style = f"Release level {min(paragraph.level, 2) + 1}"
    for number, part in enumerate(part for part in paragraph.text.split("\n") if part.strip()):
        added = _paragraph(document, story, "", style)
        if number == 0 and paragraph.mark:
            added.add_run(f"{paragraph.mark}\t")
            added.paragraph_format.tab_stops.add_tab_stop(Cm(0.7 + 0.8 * min(paragraph.level, 2)))
        if number == 0 and dateline:
            added.add_run(_clean(f"{dateline}{story.dateline_joint}")).bold = True
        added.add_run(_clean(part.strip()))


def _photos(document: WordDocument, story: Story, images: Mapping[str, bytes]) -> None:
    shown = [photo for photo in story.photos if photo.caption or images.get(photo.file or "")]
    if not shown:
        return
    _paragraph(document, story, story.headings.photos, "Heading 1")
    for photo in shown:
        _photo(document, story, photo, images.get(photo.file or ""))


def _photo(document: WordDocument, story: Story, photo: PhotoNote, data: bytes | None) -> None:
    if data is not None:
        holder = _paragraph(document, story, "")
        holder.paragraph_format.keep_with_next = True
        holder.paragraph_format.space_after = Pt(2)
        _picture(holder, data, width=_PHOTO_WIDTH, alt=photo.alt or photo.caption)
    caption = " ".join(part for part in (photo.caption, f"({photo.credit})" if photo.credit else "") if part)
    _paragraph(document, story, caption, "Caption")


def _picture(
    paragraph: WordParagraph, data: bytes, width: float | None = None, height: float | None = None, alt: str = ""
) -> bool:
    """The picture in the line, with its description; False where Word could not read it."""
    wide, high = (Cm(width) if width is not None else None), (Cm(height) if height is not None else None)
    try:
        shape = paragraph.add_run().add_picture(io.BytesIO(data), width=wide, height=high)
    except (UnrecognizedImageError, UnexpectedEndOfFileError, ValueError, KeyError, ZeroDivisionError):
        return False
    shape._inline.docPr.set("descr", _clean(alt))
    return True


def _end(document: WordDocument, story: Story) -> None:
    for paragraph in story.about:
        if paragraph.heading:
            _paragraph(document, story, paragraph.heading, "Heading 1")
        _told(document, story, paragraph)
    if story.contacts:
        _paragraph(document, story, story.headings.contact, "Heading 1")
        for contact in story.contacts:
            _contact(document, story, contact)
    if story.end_mark:
        _paragraph(document, story, story.end_mark).alignment = WD_ALIGN_PARAGRAPH.CENTER


def _contact(document: WordDocument, story: Story, contact: ContactNote) -> None:
    who = ", ".join(part for part in (contact.name, contact.role, contact.organization) if part)
    paragraph = _paragraph(document, story, who)
    if contact.phone:
        paragraph.add_run("\n")
        _link(paragraph, contact.phone, f"tel:{''.join(s for s in contact.phone if s in '+0123456789')}")
    if contact.email:
        paragraph.add_run("\n")
        _link(paragraph, contact.email, f"mailto:{contact.email}")


def _link(paragraph: WordParagraph, words: str, target: str) -> None:
    link: BaseOxmlElement = OxmlElement("w:hyperlink")
    relation = paragraph.part.relate_to(_clean(target), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(_clean(words))
    link.append(run._r)
    paragraph._p.append(link)


def _particulars(document: WordDocument, story: Story) -> None:
    properties = document.core_properties
    properties.title, properties.subject = _short(story.headline), _short(story.forum)
    properties.author, properties.language = _short(story.letterhead.name), story.language
    properties.comments = properties.keywords = ""


def _short(text: str) -> str:
    """Word's properties hold 255 characters."""
    return _clean(text)[:255]
