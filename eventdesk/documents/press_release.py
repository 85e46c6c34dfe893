"""The press release on paper: the story of a forum under its host's letterhead, A4 or Letter."""

import re
from collections.abc import Mapping
from dataclasses import replace

from eventdesk.documents.catalog import DocumentRequest, RenderedDocument
from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Foot,
    Frame,
    PageSize,
    Paragraph,
    Particulars,
    Report,
    Row,
    Strip,
    TextAlign,
    flow,
    print_pages,
    set_blocks,
)
from eventdesk.documents.release_parts import Column, contact_blocks, letterhead, photo_blocks, section
from eventdesk.documents.release_styles import FOOT, Styles
from eventdesk.documents.text import Family, Span, Style, Typesetter, han_family
from eventdesk.model.kinds import ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import base_language
from eventdesk.press.draft import Paragraph as Told
from eventdesk.press.draft import ParagraphKind, Story
from eventdesk.press.story import release_story

_PARTS = re.compile(r"\s*\n\s*")
_NEW_PART = frozenset((ParagraphKind.SESSION, ParagraphKind.CLOSING, ParagraphKind.FOLLOW_UP))


def render_press_release(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The forum's release `request.release_id`, else its first in the request's language, else from facts alone.

    Pictures appear where `request.images` holds their bytes; one that cannot be read is left out, its caption
    stays. Calls `report(page, pages)`. Raises KeyError for an unknown release and NoWriterError for a language
    that releases cannot be written in.
    """
    story = release_story(request.snapshot, request.release_id or None, request.language)
    setter = Typesetter(story.language, _han_forms(request.snapshot))
    frame = _frame(request.page_size)
    styles = Styles.of(request.accent)
    if story.length is ReleaseLength.SHORT:
        styles = styles.compact
    strips = _release_strips(story, styles, request.images, setter, frame)
    title = story.headline
    label = story.headings.page
    foot = Foot(title, lambda page, pages: label.format(page=page, pages=pages), FOOT)
    particulars = Particulars(
        title=title, language=story.language, author=story.letterhead.name, subject=story.forum
    )
    printed = print_pages(flow(strips, frame.height), frame, setter, particulars, foot, report)
    return RenderedDocument(pdf=printed.pdf, pages=printed.pages, missing=setter.missing, title=title)


def _frame(size: PageSize) -> Frame:
    width, height = size.points
    return Frame(width, height, left=56.0, right=56.0, top=50.0, bottom=66.0, foot=38.0)


def _han_forms(snapshot: ForumSnapshot) -> tuple[Family, ...]:
    """The Han forms of the forum's languages, for names that do not tell theirs."""
    families = (han_family(language) for language in snapshot.languages)
    return tuple(dict.fromkeys(family for family in families if family is not None))


def _release_strips(
    story: Story, styles: Styles, images: Mapping[str, bytes], setter: Typesetter, frame: Frame
) -> list[Strip]:
    """The release from letterhead to end mark; the mark holds on to what it ends."""
    column = Column.on(frame.width)
    blocks: list[Block] = [*letterhead(story, styles, images, frame.width), *_head(story, styles, column)]
    blocks += _body(story, styles, column)
    blocks += photo_blocks(story, styles, images, column)
    blocks += _about(story, styles, column)
    blocks += contact_blocks(story, styles, column)
    *rest, last = set_blocks(blocks, setter, frame.width)
    before = 18 if story.length is not ReleaseLength.SHORT else 6
    end = Paragraph(story.end_mark, styles.end_mark, before=before, indent=column.x)
    return [*rest, replace(last, keep=True), *end.strips(setter, frame.width)]


def _head(story: Story, styles: Styles, column: Column) -> list[Block]:
    """What it is and from when it may be used, then headline and subheadline, never alone at a page's foot."""
    right = column.width * 0.35
    line = Cell(column.x, column.width - right, [Paragraph(story.release_line, styles.release_line)])
    date = Cell(column.x + column.width - right, right, [Paragraph(story.date, styles.date, TextAlign.END)])
    label = column.margin([Paragraph(story.headings.document, styles.label)])
    blocks: list[Block] = [Row([label, line, date], before=12)]
    headline = Paragraph(
        story.headline,
        styles.headline,
        before=24 if story.length is not ReleaseLength.SHORT else 16,
        indent=column.x,
        whole=True,
        keep_with_next=True,
        anchor=Anchor(story.headline, 0),
    )
    below = Paragraph(
        story.subheadline, styles.subheadline, before=8, indent=column.x, whole=True, keep_with_next=True
    )
    return [*blocks, headline, below]


def _body(story: Story, styles: Styles, column: Column) -> list[Block]:
    """The paragraphs; a new part of the programme stands a little further off than what belongs to the last."""
    blocks: list[Block] = []
    last = None
    for number, told in enumerate(story.body):
        spans = _spans(told, styles.body, story.language)
        before = 4.5 if story.length is ReleaseLength.SHORT else 7.0
        if number == 0:
            before = 16.0 if story.length is not ReleaseLength.SHORT else 12.0
            if story.dateline:
                spans = [Span(f"{story.dateline}{story.dateline_joint}", styles.dateline), *spans]
        elif story.length is ReleaseLength.SHORT:
            before = 6.5 if told.kind in _NEW_PART else before
        elif told.kind in _NEW_PART and (told.kind is ParagraphKind.SESSION or told.kind is not last):
            before = 13.0
        last = told.kind
        if told.heading:
            heading = Span(told.heading, styles.heading)
            blocks.append(Paragraph([heading], styles.heading, before=14, indent=column.x, keep_with_next=True))
            before = 3.0
        if told.mark:
            spans = [Span(f"{told.mark} ", styles.body), *spans]
        blocks.append(Paragraph(spans, styles.body, before=before, indent=column.x))
    return blocks


def _about(story: Story, styles: Styles, column: Column) -> list[Block]:
    blocks: list[Block] = []
    for told in story.about:
        # Only the first part stands beside the heading: what follows may flow over a page's end by its lines.
        first, *others = _PARTS.split(told.text.strip())
        spans = _spans(replace(told, text=first), styles.small, story.language)
        blocks += section(told.heading, [Paragraph(spans, styles.small)], styles, column)
        blocks += [
            Paragraph(
                _spans(replace(told, text=part), styles.small, story.language),
                styles.small,
                before=5,
                indent=column.x,
            )
            for part in others
        ]
    return blocks


def _spans(told: Told, style: Style, language: str) -> list[Span]:
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
