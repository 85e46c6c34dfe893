"""The parts of a release under its head: the text's column, its paragraphs, sections below, contacts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from eventdesk.documents.layout import Anchor, Block, Cell, Outward, Paragraph, Row, Rule, Stack
from eventdesk.documents.layout.strips import Strip, TextMark
from eventdesk.documents.release.links import mail_link, phone_link
from eventdesk.documents.release_styles import Manner, Styles
from eventdesk.documents.text import Span, Style, Typesetter
from eventdesk.model.text import base_language
from eventdesk.press.draft import ContactNote, ParagraphKind, Story
from eventdesk.press.draft import Paragraph as Told

GUTTER = 20.0
_LONG_ADDRESS = 34
# About 72 characters of the body's size: what is read without losing the line.
_MEASURE = 390.0
_FROM_THE_LEFT = "en"
_PARTS = re.compile(r"\s*\n\s*")
_NEW_PART = frozenset((ParagraphKind.SESSION, ParagraphKind.CLOSING, ParagraphKind.FOLLOW_UP))
# A mark and the space behind it, in sizes of the body; how much further in each level stands.
_HANGING, _LEVEL = 1.7, 1.1
# Two characters of East Asian text: how far a Chinese paragraph begins in.
_TWO_IN = "\u3000\u3000"


@dataclass(frozen=True, slots=True)
class Column:
    """The text's column, `x` from the left edge and `width` wide, with a margin for labels beside it; points.

    Without a margin (`x` 0) labels stand over what they name.
    """

    x: float
    width: float

    @classmethod
    def on(cls, width: float, manner: Manner = Manner.WESTERN) -> "Column":
        """For a page with `width` points between its margins."""
        return cls(width - _MEASURE, _MEASURE) if manner is Manner.WESTERN else cls(0, width)

    def margin(self, blocks: Sequence[Block]) -> Cell:
        return Cell(0, self.x - GUTTER, blocks)

    def text(self, blocks: Sequence[Block]) -> Cell:
        return Cell(self.x, self.width, blocks)


def section(heading: str, blocks: Sequence[Block], styles: Styles, column: Column) -> list[Block]:
    """A part below the text: its heading, where it has one, in the margin or above; a hairline over it."""
    anchor = Anchor(heading, 0) if heading else None
    if column.x:
        beside = column.margin([Paragraph(heading, styles.heading)])
        return [Rule(before=18, indent=column.x), Row([beside, column.text(blocks)], before=8, anchor=anchor)]
    over = [Paragraph(heading, styles.heading, before=8, keep_with_next=True, anchor=anchor)] if heading else []
    return [Rule(before=18), *over, Row([column.text(blocks)], before=4 if heading else 8)]


@dataclass(frozen=True, slots=True)
class Hanging:
    """A paragraph behind a mark, which stands `indent` in; the text hangs `hang` further in. Points."""

    mark: str
    text: Sequence[Span]
    style: Style
    indent: float
    hang: float
    before: float = 0.0

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        text = Paragraph(self.text, self.style, before=self.before, indent=self.indent + self.hang)
        strips = text.strips(setter, width)
        for number, strip in enumerate(strips):
            first = next((mark for mark in strip.marks if isinstance(mark, TextMark)), None)
            if first is not None:
                drawn = TextMark(self.indent, first.y, setter.line(self.mark, self.style))
                strips[number] = replace(strip, marks=(drawn, *strip.marks))
                break
        return strips


def body_blocks(story: Story, styles: Styles, column: Column, manner: Manner, *, short: bool) -> list[Block]:
    """The paragraphs; a new part of the programme stands a little further off than what belongs to the last."""
    blocks: list[Block] = []
    last = None
    for number, told in enumerate(story.body):
        before = _before(number, told, last, short=short)
        last = told.kind
        if told.heading:
            heading = Paragraph(told.heading, styles.dateline, before=14, indent=column.x, keep_with_next=True)
            blocks.append(heading)
            before = 3.0
        dateline = f"{story.dateline}{story.dateline_joint}" if number == 0 and story.dateline else ""
        for place, part in enumerate(_PARTS.split(told.text.strip())):
            spans = spans_of(replace(told, text=part), styles.body, story.language)
            if place == 0 and dateline:
                spans = [Span(dateline, styles.dateline), *spans]
            gap = before if place == 0 else styles.body.line_height / 3
            mark = told.mark if place == 0 else ""
            blocks.append(_block(mark, told, spans, styles, column, manner, gap))
    return blocks


def _before(number: int, told: Told, last: ParagraphKind | None, *, short: bool) -> float:
    """The space above a paragraph, in points."""
    new_part = told.kind in _NEW_PART and (told.kind is ParagraphKind.SESSION or told.kind is not last)
    if number == 0:
        return 12.0 if short else 16.0
    if short:
        return 6.5 if new_part else 4.5
    return 13.0 if new_part else 7.0


def _block(
    mark: str, told: Told, spans: list[Span], styles: Styles, column: Column, manner: Manner, before: float
) -> Block:
    if told.mark:
        size = styles.body.size
        indent = column.x + told.level * _LEVEL * size
        if mark:
            return Hanging(mark, spans, styles.body, indent, _HANGING * size, before)
        return Paragraph(spans, styles.body, before=before, indent=indent + _HANGING * size)
    if manner is Manner.CHINESE:
        spans = [Span(_TWO_IN, styles.body), *spans]
    return Paragraph(spans, styles.body, before=before, indent=column.x)


def about_blocks(story: Story, styles: Styles, column: Column) -> list[Block]:
    """About the hosts, and the closing words of the house."""
    blocks: list[Block] = []
    for told in story.about:
        # Only the first part stands beside the heading: what follows may flow over a page's end by its lines.
        first, *others = _PARTS.split(told.text.strip())
        spans = spans_of(replace(told, text=first), styles.small, story.language)
        blocks += section(told.heading, [Paragraph(spans, styles.small)], styles, column)
        for part in others:
            spans = spans_of(replace(told, text=part), styles.small, story.language)
            blocks.append(Paragraph(spans, styles.small, before=5, indent=column.x))
    return blocks


def spans_of(told: Told, style: Style, language: str) -> list[Span]:
    """The text, with stored words in another language marked as such, so that they are set in its forms."""
    foreign = [
        fact
        for fact in told.facts
        if fact.value and fact.language and base_language(fact.language) != base_language(language)
    ]
    spans = [Span(told.text, style)]
    for fact in foreign:
        spans = [part for span in spans for part in _parted(span, fact.value, fact.language)]
    return spans


def _parted(span: Span, words: str, language: str) -> list[Span]:
    if span.language or words not in span.text:
        return [span]
    before, _, after = span.text.partition(words)
    parts = [Span(before, span.style), Span(words, span.style, language), Span(after, span.style)]
    return [part for part in parts if part.text]


def contact_blocks(story: Story, styles: Styles, column: Column) -> list[Block]:
    """Whom to ask, two abreast unless an address is too long for that, kept together on one page."""
    if not story.contacts:
        return []
    abreast = 1 if any(len(contact.email) > _LONG_ADDRESS for contact in story.contacts) else 2
    half = (column.width - GUTTER * (abreast - 1)) / abreast
    rows: list[Block] = []
    for at in range(0, len(story.contacts), abreast):
        pair = story.contacts[at : at + abreast]
        cells = [Cell(n * (half + GUTTER), half, _contact(c, styles)) for n, c in enumerate(pair)]
        rows.append(Row(cells, before=10 if at else 0))
    return [Stack(section(story.headings.contact, rows, styles, column))]


def _contact(contact: ContactNote, styles: Styles) -> list[Block]:
    """Telephone and mail lead where they say."""
    blocks: list[Block] = [Paragraph(contact.name, styles.small_bold)]
    blocks += [Paragraph(line, styles.small) for line in (contact.role, contact.organization) if line]
    for line, url in ((contact.phone, phone_link(contact.phone)), (contact.email, mail_link(contact.email))):
        if line:
            # Figures and addresses run from the left in every language.
            style = styles.link if url else styles.small
            blocks.append(Outward(Paragraph(line, style, language=_FROM_THE_LEFT), url))
    return blocks
