"""The styles of a release in Word: fonts for Latin and East Asian letters, languages, indents by language."""

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from eventdesk.documents.text.scripts import is_right_to_left
from eventdesk.model.kinds import FontStyle
from eventdesk.model.text import base_language, script_of
from eventdesk.press.draft import Story

ACCENT = "#1f4e8c"
BODY = "Body Text"
# Fonts that come with Word and LibreOffice for each script; a house may change the styles in one place.
_LATIN = {FontStyle.SANS: "Arial", FontStyle.SERIF: "Times New Roman"}
_EAST_ASIAN = {
    ("ko", FontStyle.SANS): "Malgun Gothic",
    ("ko", FontStyle.SERIF): "Batang",
    ("ja", FontStyle.SANS): "Yu Gothic",
    ("ja", FontStyle.SERIF): "Yu Mincho",
    ("Hans", FontStyle.SANS): "Microsoft YaHei",
    ("Hans", FontStyle.SERIF): "SimSun",
    ("Hant", FontStyle.SANS): "Microsoft JhengHei",
    ("Hant", FontStyle.SERIF): "PMingLiU",
}
# Word's proofing tools want a country; for other languages it takes the tag as it is.
_PROOFED = {"en": "en-US", "ko": "ko-KR", "ja": "ja-JP", "Hans": "zh-CN", "Hant": "zh-TW", "ar": "ar-SA"}
_HEADED = (
    ("Title", 20.0, True, 10.0, 4.0),
    ("Subtitle", 13.0, False, 0.0, 12.0),
    ("Heading 1", 13.0, True, 16.0, 4.0),
    ("Quote", 11.0, False, 0.0, 8.0),
    ("Caption", 9.5, False, 2.0, 10.0),
    ("Header", 9.0, False, 0.0, 2.0),
    ("Footer", 9.0, False, 0.0, 2.0),
)
# What follows borders, and the direction, among a paragraph's properties (ECMA-376 part 1, 17.3.1.26 CT_PPr).
# Word calls a file broken whose elements stand in another order.
_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl",
    "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip
_AFTER_BORDERS = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct",
    "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", *_AFTER_BIDI,
)  # fmt: skip


def set_up_styles(document: WordDocument, story: Story) -> None:
    """The document's styles for the story's language and its house's font."""
    normal = style_of(document, "Normal")
    _set_font(normal, story)
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.25
    for name, size, bold, before, after in _HEADED:
        style = style_of(document, name)
        _set_font(style, story)
        style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
        style.font.color.rgb = RGBColor(0x1B, 0x1E, 0x23)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style_of(document, "Quote").paragraph_format.left_indent = Cm(0.8)
    style_of(document, "Heading 1").paragraph_format.keep_with_next = True
    _without_border(style_of(document, "Title"))
    _set_body(document, story)
    _add_levels(document, normal)
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    assert isinstance(link, CharacterStyle)
    link.font.color.rgb, link.font.underline = accent_of(story), True


def style_of(document: WordDocument, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def accent_of(story: Story) -> RGBColor:
    return RGBColor.from_string((story.letterhead.colour or ACCENT).lstrip("#").upper())


def _set_body(document: WordDocument, story: Story) -> None:
    """Body text: in Chinese the first line begins two characters in; Korean and Chinese heads stand centred."""
    body, language = style_of(document, BODY), base_language(story.language)
    body.paragraph_format.space_after = Pt(8)
    if language == "zh":
        body.paragraph_format.first_line_indent = Pt(22)
        # In characters, so that it stays two of them in another size (ECMA-376 part 1, 17.3.1.12).
        body.element.get_or_add_pPr().get_or_add_ind().set(qn("w:firstLineChars"), "200")
    if language in ("ko", "zh"):
        for name in ("Title", "Subtitle"):
            style_of(document, name).paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _add_levels(document: WordDocument, normal: ParagraphStyle) -> None:
    """A style for each level of marked paragraphs, which hang behind their mark."""
    for level in range(3):
        marked = document.styles.add_style(f"Release level {level + 1}", WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(marked, ParagraphStyle)
        marked.base_style = normal
        marked.quick_style = True
        hanging = Cm(0.7 + 0.8 * level)
        marked.paragraph_format.left_indent = hanging
        marked.paragraph_format.first_line_indent = Cm(-0.7)
        marked.paragraph_format.tab_stops.add_tab_stop(hanging)


def _without_border(style: ParagraphStyle) -> None:
    """The template's Title has a line under it, in the blue of its maker."""
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _set_font(style: ParagraphStyle, story: Story) -> None:
    """Latin and East Asian fonts both: Word takes them from two attributes; and the languages for spelling."""
    latin = _LATIN[story.letterhead.font]
    style.font.name = latin
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    east = _EAST_ASIAN.get((_written(story), story.letterhead.font), _EAST_ASIAN["ko", story.letterhead.font])
    for name, font in (("eastAsia", east), ("ascii", latin), ("hAnsi", latin), ("cs", latin)):
        fonts.set(qn(f"w:{name}"), font)
    _set_languages(properties, story)


def _set_languages(properties: BaseOxmlElement, story: Story) -> None:
    lang = properties.find(qn("w:lang"))
    if lang is None:
        lang = OxmlElement("w:lang")
        properties.append(lang)
    tag = _PROOFED.get(_written(story), story.language)
    east_asian = base_language(story.language) in ("ko", "ja", "zh")
    lang.set(qn("w:val"), "en-US" if east_asian else tag)
    lang.set(qn("w:eastAsia"), tag if east_asian else "ko-KR")
    lang.set(qn("w:bidi"), tag if is_right_to_left(story.language) else "ar-SA")


def _written(story: Story) -> str:
    """The language, or for Chinese the script."""
    base = base_language(story.language)
    return (script_of(story.language) or "Hans") if base == "zh" else base


def add_line_below(properties: BaseOxmlElement, story: Story) -> None:
    """A line under a paragraph, in the house's colour."""
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "4"), ("color", str(accent_of(story)))):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    properties.insert_element_before(borders, *_AFTER_BORDERS)


def set_right_to_left(properties: BaseOxmlElement) -> None:
    """A paragraph that is read from the right."""
    properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
