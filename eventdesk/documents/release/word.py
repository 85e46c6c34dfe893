"""A release as a Word document (DOCX) that an editor can go on with: real styles, no text boxes."""

import io
import re
from collections.abc import Mapping
from datetime import date, datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_DIRECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.image.exceptions import UnexpectedEndOfFileError, UnrecognizedImageError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Emu, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from eventdesk.documents.paper import PageSize
from eventdesk.documents.release.archive import read_zip, write_zip
from eventdesk.documents.release.links import mail_link, phone_link, web_link
from eventdesk.documents.release.word_pictures import for_word
from eventdesk.documents.release.word_styles import (
    BODY,
    accent_of,
    add_line_below,
    set_right_to_left,
    set_up_styles,
)
from eventdesk.documents.release.xml_text import storable
from eventdesk.documents.text.scripts import is_right_to_left
from eventdesk.model.text import base_language
from eventdesk.press.draft import ContactNote, Paragraph, ParagraphKind, PhotoNote, Story
from eventdesk.press.text_output import lines_over

_PHOTO_WIDTH, _PHOTO_HEIGHT = 16.0, 18.0  # cm
_LOGO_HEIGHT = 1.2
_MOST_LOGO_WIDTH = 6.0


def render_word(story: Story, images: Mapping[str, bytes], page_size: PageSize = PageSize.A4) -> bytes:
    """The document's bytes, the same for the same story. `images` holds the picture files that it names."""
    document = Document()
    _page(document, page_size)
    set_up_styles(document, story)
    _letterhead(document.sections[0], story, images)
    _feet(document.sections[0], story)
    _head(document, story)
    _body(document, story)
    _end(document, story)
    _photos(document, story, images)
    _particulars(document, story)
    out = io.BytesIO()
    document.save(out)
    return write_zip(read_zip(out.getvalue()), issued_on(story))


def issued_on(story: Story) -> date | None:
    """The day of the release, None where it has none."""
    told = next((fact.value for fact in story.facts if fact.id == "release.issued_on"), "")
    return date.fromisoformat(told) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", told) else None


def _page(document: WordDocument, size: PageSize) -> None:
    section = document.sections[0]
    width, height = size.points
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.2)
    section.different_first_page_header_footer = True


def _letterhead(section: Section, story: Story, images: Mapping[str, bytes]) -> None:
    """The house's logo, name and address over the first page."""
    head, header = story.letterhead, section.first_page_header
    paragraph = header.paragraphs[0]
    logo = images.get(head.logo or "")
    if logo is not None and _picture(paragraph, logo, _MOST_LOGO_WIDTH, _LOGO_HEIGHT, head.name):
        paragraph = header.add_paragraph(style="Header")
    run = paragraph.add_run(storable(head.name))
    run.bold, run.font.size, run.font.color.rgb = True, Pt(11), accent_of(story)
    if head.address or head.website:
        line = header.add_paragraph(style="Header")
        line.add_run(storable(head.address + (" · " if head.address and head.website else "")))
        if head.website:
            _link(line, head.website, web_link(head.website))
    for each in header.paragraphs:
        _turned(each, story)
    add_line_below(header.paragraphs[-1]._p.get_or_add_pPr(), story)


def _feet(section: Section, story: Story) -> None:
    """“Page 1 of 2” as fields that Word counts itself, under the house's own words."""
    before, _, rest = story.headings.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for footer in (section.first_page_footer, section.footer):
        paragraph = footer.paragraphs[0]
        if story.letterhead.footer:
            paragraph.add_run(storable(story.letterhead.footer))
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph = footer.add_paragraph(style="Footer")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(storable(before))
        _field(paragraph, "PAGE")
        if "{pages}" in story.headings.page:
            paragraph.add_run(storable(between))
            _field(paragraph, "NUMPAGES")
        paragraph.add_run(storable(after))
        for each in footer.paragraphs:
            _turned(each, story)


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
        kind.runs[0].font.color.rgb = accent_of(story)
    line = " · ".join(lines_over(story))
    if line:
        _paragraph(document, story, line)
    if story.box:
        _box(document, story)
    _paragraph(document, story, story.headline, "Title")
    if story.subheadline:
        _paragraph(document, story, story.subheadline, "Subtitle")


def _box(document: WordDocument, story: Story) -> None:
    table = document.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    if is_right_to_left(story.language):
        table.table_direction = WD_TABLE_DIRECTION.RTL
    for row in story.box:
        label, value = table.add_row().cells
        label.width, value.width = Cm(3.2), Cm(12.8)
        label.paragraphs[0].add_run(storable(row.label)).bold = True
        value.paragraphs[0].add_run(storable(row.value))
        for cell in (label, value):
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            _turned(cell.paragraphs[0], story)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _paragraph(document: WordDocument, story: Story, text: str, style: str = "Normal") -> WordParagraph:
    paragraph = document.add_paragraph(style=style)
    if text:
        paragraph.add_run(storable(text))
    return _turned(paragraph, story)


def _turned(paragraph: WordParagraph, story: Story) -> WordParagraph:
    """Read from the right, where the story's language is; for a paragraph whose runs are all there."""
    if is_right_to_left(story.language) and paragraph._p.get_or_add_pPr().find(qn("w:bidi")) is None:
        set_right_to_left(paragraph._p.get_or_add_pPr())
    if is_right_to_left(story.language):
        for run in paragraph.runs:
            run.font.rtl = True
    return paragraph


def _body(document: WordDocument, story: Story) -> None:
    for number, paragraph in enumerate(story.body):
        if paragraph.heading:
            _paragraph(document, story, paragraph.heading, "Heading 1")
        _told(document, story, paragraph, story.dateline if number == 0 else "")


def _told(document: WordDocument, story: Story, paragraph: Paragraph, dateline: str = "") -> None:
    style = "Quote" if paragraph.kind is ParagraphKind.STATEMENT and not paragraph.mark else BODY
    if paragraph.mark:
        style = f"Release level {min(paragraph.level, 2) + 1}"
    for number, part in enumerate(part for part in paragraph.text.split("\n") if part.strip()):
        added = _paragraph(document, story, "", style)
        if number == 0 and paragraph.mark:
            added.add_run(storable(f"{paragraph.mark}\t"))
        if number == 0 and dateline:
            added.add_run(storable(f"{dateline}{story.dateline_joint}")).bold = True
        added.add_run(storable(part.strip()))
        _turned(added, story)


def _photos(document: WordDocument, story: Story, images: Mapping[str, bytes]) -> None:
    shown = [photo for photo in story.photos if photo.caption or images.get(photo.file or "")]
    if not shown:
        return
    heading = _paragraph(document, story, story.headings.photos, "Heading 1")
    heading.paragraph_format.page_break_before = any(images.get(photo.file or "") for photo in shown)
    for number, photo in enumerate(shown, 1):
        _photo(document, story, number, photo, images.get(photo.file or ""))


def _photo(document: WordDocument, story: Story, number: int, photo: PhotoNote, data: bytes | None) -> None:
    if data is not None:
        holder = _paragraph(document, story, "")
        holder.paragraph_format.keep_with_next = True
        holder.paragraph_format.space_after = Pt(2)
        _picture(holder, data, _PHOTO_WIDTH, _PHOTO_HEIGHT, photo.alt or photo.caption)
    caption = " ".join(part for part in (photo.caption, f"({photo.credit})" if photo.credit else "") if part)
    _paragraph(document, story, f"{number}. {caption}" if caption else "", "Caption")


def _picture(paragraph: WordParagraph, data: bytes, width: float, height: float, alt: str) -> bool:
    """The picture in the line, at most so large in centimetres, with its description; False where it is none."""
    shown = for_word(data)
    if shown is None:
        return False
    try:
        shape = paragraph.add_run().add_picture(io.BytesIO(shown), width=Cm(width))
    except (UnrecognizedImageError, UnexpectedEndOfFileError, ValueError, KeyError, ZeroDivisionError):
        return False
    if shape.height > Cm(height):
        shape.width, shape.height = Emu(max(1, int(shape.width * Cm(height) / shape.height))), Cm(height)
    shape._inline.docPr.set("descr", storable(alt))
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
        right = base_language(story.language) in ("ko", "zh")
        end = _paragraph(document, story, story.end_mark)
        end.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else WD_ALIGN_PARAGRAPH.CENTER


def _contact(document: WordDocument, story: Story, contact: ContactNote) -> None:
    who = ", ".join(part for part in (contact.name, contact.role, contact.organization) if part)
    paragraph = _paragraph(document, story, who)
    for words, target in ((contact.phone, phone_link(contact.phone)), (contact.email, mail_link(contact.email))):
        if words:
            paragraph.add_run("\n")
            _link(paragraph, words, target)
    _turned(paragraph, story)


def _link(paragraph: WordParagraph, words: str, target: str) -> None:
    """Words that lead somewhere; plain words where `target` is empty."""
    run = paragraph.add_run(storable(words))
    if not target:
        return
    run.style = "Hyperlink"
    link: BaseOxmlElement = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(run._r)
    paragraph._p.append(link)


def _particulars(document: WordDocument, story: Story) -> None:
    properties = document.core_properties
    properties.title, properties.subject = _short(story.headline), _short(story.forum)
    properties.author, properties.language = _short(story.letterhead.name), story.language
    properties.comments = properties.keywords = ""
    day = issued_on(story)
    moment = datetime(day.year, day.month, day.day) if day is not None else datetime(1980, 1, 1)
    properties.created = properties.modified = moment
    # The template's picture of itself would be shown for this document.
    relations = document.part.package.rels
    for name in [name for name, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[name]


def _short(text: str) -> str:
    """Word's properties hold 255 characters."""
    return storable(text)[:255]
