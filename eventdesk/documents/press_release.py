"""The press release on paper: the story of a forum under its house's letterhead, A4 or Letter."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from eventdesk.documents.catalog import DocumentRequest, RenderedDocument
from eventdesk.documents.layout import (
    Block,
    Foot,
    Frame,
    PageSize,
    Paragraph,
    Particulars,
    Report,
    Strip,
    TextAlign,
    flow,
    print_pages,
    set_blocks,
)
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.release_head import boxed, head, letterhead
from eventdesk.documents.release_parts import Column, about_blocks, body_blocks, contact_blocks
from eventdesk.documents.release_photos import listed_photos, photo_pages
from eventdesk.documents.release_styles import FOOT, Manner, Styles
from eventdesk.documents.text import Family, Typesetter, han_family
from eventdesk.model.kinds import FontStyle, ReleaseLength
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.story import release_story


def render_press_release(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The forum's release `request.release_id`, else its first in the request's language, else from facts alone.

    In the type of its house and the request's accent, which is the house's colour unless another was chosen.
    Pictures appear where `request.images` holds their bytes; one that cannot be read is left out, its caption
    stays. Calls `report(page, pages)`. Raises KeyError for an unknown release and NoWriterError for a language
    that releases cannot be written in.
    """
    story = release_story(request.snapshot, request.release_id or None, request.language)
    return print_story(story, request, report)


def print_story(story: Story, request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """A story on the request's paper, with its pictures; see `render_press_release`."""
    house = story.letterhead
    setter = Typesetter(story.language, _han_forms(request.snapshot), serif=house.font is FontStyle.SERIF)
    frame = _frame(request.page_size)
    styles = Styles.of(request.accent, Manner.of(story.language))
    if story.length is ReleaseLength.SHORT:
        styles = styles.compact
    label = story.headings.page
    foot = Foot(house.footer or story.headline, lambda page, pages: label.format(page=page, pages=pages), FOOT)
    particulars = Particulars(
        title=story.headline, language=story.language, author=house.name, subject=story.forum
    )
    pages = _pages(story, styles, request.images, setter, frame)
    printed = print_pages(pages, frame, setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, story.headline)


def _frame(size: PageSize) -> Frame:
    width, height = size.points
    return Frame(width, height, left=56.0, right=56.0, top=50.0, bottom=66.0, foot=38.0)


def _han_forms(snapshot: ForumSnapshot) -> tuple[Family, ...]:
    """The Han forms of the forum's languages, for names that do not tell theirs."""
    families = (han_family(language) for language in snapshot.languages)
    return tuple(dict.fromkeys(family for family in families if family is not None))


def _pages(
    story: Story, styles: Styles, images: Mapping[str, bytes], setter: Typesetter, frame: Frame
) -> Iterator[Page]:
    """The pages of the text, then those of the photos."""
    text = flow(_text(story, styles, images, setter, frame), frame.height)
    photos = set_blocks(photo_pages(story, styles, images, frame.height), setter, frame.width)
    return chain(text, flow(photos, frame.height)) if photos else text


def _text(
    story: Story, styles: Styles, images: Mapping[str, bytes], setter: Typesetter, frame: Frame
) -> list[Strip]:
    """The release from letterhead to end mark; the mark holds on to what it ends."""
    manner, short = Manner.of(story.language), story.length is ReleaseLength.SHORT
    column = Column.on(frame.width, manner)
    blocks: list[Block] = letterhead(story, styles, images, frame.width)
    blocks += head(story, styles, column, manner, short=short)
    blocks += body_blocks(story, styles, column, manner, short=short)
    # The table over a Korean release says already whom to ask.
    asked = [] if manner is Manner.KOREAN and boxed(story) else contact_blocks(story, styles, column)
    after = [*about_blocks(story, styles, column), *asked]
    listed = listed_photos(story, styles, images, column)
    if manner is Manner.WESTERN:
        return _ended([*blocks, *listed, *after], story, styles, column, setter, frame, TextAlign.START)
    # In Korea and China the mark ends the text; whom to ask and what is beside it come after.
    text = _ended(blocks, story, styles, column, setter, frame, TextAlign.END)
    return [*text, *set_blocks([*listed, *after], setter, frame.width)]


def _ended(
    blocks: list[Block],
    story: Story,
    styles: Styles,
    column: Column,
    setter: Typesetter,
    frame: Frame,
    align: TextAlign,
) -> list[Strip]:
    *rest, last = set_blocks(blocks, setter, frame.width)
    before = 6 if story.length is ReleaseLength.SHORT else 18 if align is TextAlign.START else 10
    end = Paragraph(story.end_mark, styles.end_mark, align, before=before, indent=column.x)
    return [*rest, replace(last, keep=True), *end.strips(setter, frame.width)]
