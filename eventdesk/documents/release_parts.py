"""The parts around a release's text: letterhead, photos, contacts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eventdesk.documents.layout import (
    Anchor,
    BadImage,
    Block,
    Cell,
    Paragraph,
    Picture,
    Row,
    Rule,
    Stack,
    TextAlign,
)
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.release_styles import Styles
from eventdesk.documents.text import Span
from eventdesk.press.draft import ContactNote, PhotoNote, Story

_GUTTER = 20.0
_LOGO_HEIGHT = 34.0
_LOGO_WIDTH = 130.0
_PHOTO_HEIGHT = 170.0
_NARROWEST_CAPTION = 110.0
_LONG_ADDRESS = 34
# About 72 characters of the body's size: what is read without losing the line.
_MEASURE = 390.0


@dataclass(frozen=True, slots=True)
class Column:
    """The text's column, `x` from the left edge and `width` wide, with a margin for labels beside it; points."""

    x: float
    width: float

    @classmethod
    def on(cls, width: float) -> "Column":
        """For a page with `width` points between its margins."""
        return cls(width - _MEASURE, _MEASURE)

    def margin(self, blocks: Sequence[Block]) -> Cell:
        return Cell(0, self.x - _GUTTER, blocks)

    def text(self, blocks: Sequence[Block]) -> Cell:
        return Cell(self.x, self.width, blocks)


def section(heading: str, blocks: Sequence[Block], styles: Styles, column: Column) -> list[Block]:
    """A part below the release's text: its heading, where it has one, in the margin; a hairline above."""
    beside = column.margin([Paragraph(heading, styles.heading)])
    row = Row([beside, column.text(blocks)], before=8, anchor=Anchor(heading, 0) if heading else None)
    return [Rule(before=18, indent=column.x), row]


def letterhead(story: Story, styles: Styles, images: Mapping[str, bytes], width: float) -> list[Block]:
    """The host's logo where there is one, its name, its website, and a rule in the accent colour."""
    head = story.letterhead
    if not head.name:
        return []
    logo = _readable(images.get(head.logo or ""))
    blocks: list[Block] = []
    if logo is not None:
        wide, high = image_size(logo)
        height = min(_LOGO_HEIGHT, high * _LOGO_WIDTH / wide)
        blocks.append(Picture(logo, "", styles.small, most_height=height))
    site = width * 0.36 if head.website else 0.0
    cells = [Cell(0, width - site - (_GUTTER if site else 0), [Paragraph(head.name, styles.name)])]
    if site:
        website = Paragraph(_bare(head.website), styles.website, TextAlign.END)
        cells.append(Cell(width - site, site, [website]))
    blocks.append(Row(cells, before=8 if logo is not None else 0))
    blocks.append(Rule(weight=1.5, colour=styles.accent, before=6, after=0))
    return blocks


def _bare(website: str) -> str:
    """A web address as it is read: without its scheme."""
    return website.removeprefix("https://").removeprefix("http://").rstrip("/")


def _readable(data: bytes | None) -> bytes | None:
    """The image, None where its bytes are missing or no image that can be printed."""
    if data is None:
        return None
    try:
        image_size(data)
    except BadImage:
        return None
    return data


@dataclass(frozen=True, slots=True)
class _Photo:
    """A photo with its picture; `ratio` is width by height."""

    number: int
    note: PhotoNote
    data: bytes
    ratio: float


def photo_blocks(story: Story, styles: Styles, images: Mapping[str, bytes], column: Column) -> list[Block]:
    """The photos two abreast, each above its caption; captions without a picture as a numbered list."""
    shown: list[_Photo] = []
    listed: list[Block] = []
    for number, note in enumerate(story.photos, 1):
        data = _readable(images.get(note.file or ""))
        if data is not None:
            wide, high = image_size(data)
            shown.append(_Photo(number, note, data, wide / high))
        elif note.caption:
            listed.append(Paragraph(_caption(number, note, styles), styles.small, before=3))
    heading = story.headings.photos
    blocks: list[Block] = []
    for number, group in enumerate(_groups(shown, column.width)):
        blocks += _abreast(group, "" if number else heading, styles, column)
    if listed and not blocks:
        return section(heading, [Stack(listed)], styles, column)
    return [*blocks, Row([column.text([Stack(listed)])], before=10)] if listed else blocks


def _groups(photos: Sequence[_Photo], width: float) -> list[Sequence[_Photo]]:
    """Pairs of neighbours where both leave room for their captions, else one alone."""
    groups: list[Sequence[_Photo]] = []
    at = 0
    while at < len(photos):
        pair = photos[at : at + 2]
        height = _common_height(pair, width)
        whole = len(pair) == 1 or all(height * photo.ratio >= _NARROWEST_CAPTION for photo in pair)
        groups.append(pair if whole else pair[:1])
        at += len(groups[-1])
    return groups


def _common_height(photos: Sequence[_Photo], width: float) -> float:
    room = width - _GUTTER * (len(photos) - 1)
    return min(room / sum(photo.ratio for photo in photos), _PHOTO_HEIGHT)


def _abreast(photos: Sequence[_Photo], heading: str, styles: Styles, column: Column) -> list[Block]:
    """One or two photos of one height, filling the column where they are not too tall for that."""
    height = _common_height(photos, column.width)
    beside = [column.margin([Paragraph(heading, styles.heading)])] if heading else []
    pictures: list[Cell] = []
    captions: list[Cell] = []
    x = column.x
    for photo in photos:
        width = height * photo.ratio
        pictures.append(Cell(x, width, [Picture(photo.data, "", styles.small, most_height=height)]))
        caption = Paragraph(_caption(photo.number, photo.note, styles), styles.small)
        captions.append(Cell(x, width if len(photos) > 1 else column.width, [caption]))
        x += width + _GUTTER
    anchor = Anchor(heading, 0) if heading else None
    top: list[Block] = [Rule(before=18, after=8, indent=column.x)] if heading else []
    rows = [Row([*beside, *pictures], before=0 if heading else 12, anchor=anchor), Row(captions, before=6)]
    return [*top, Stack(rows)]


def _caption(number: int, note: PhotoNote, styles: Styles) -> list[Span]:
    if not note.caption and not note.credit:
        return []
    spans = [Span(f"{number}  ", styles.small_bold), Span(note.caption, styles.small)]
    if note.credit:
        spans.append(Span(f"  {note.credit}", styles.credit))
    return spans


def contact_blocks(story: Story, styles: Styles, column: Column) -> list[Block]:
    """Whom to ask, two abreast unless an address is too long for that, kept together on one page."""
    if not story.contacts:
        return []
    abreast = 1 if any(len(contact.email) > _LONG_ADDRESS for contact in story.contacts) else 2
    half = (column.width - _GUTTER * (abreast - 1)) / abreast
    rows: list[Block] = []
    for at in range(0, len(story.contacts), abreast):
        pair = story.contacts[at : at + abreast]
        cells = [Cell(n * (half + _GUTTER), half, _contact(c, styles)) for n, c in enumerate(pair)]
        rows.append(Row(cells, before=10 if at else 0))
    return [Stack(section(story.headings.contact, rows, styles, column))]


def _contact(contact: ContactNote, styles: Styles) -> list[Block]:
    lines = (contact.role, contact.organization, contact.phone, contact.email)
    return [
        Paragraph(contact.name, styles.small_bold),
        *(Paragraph(line, styles.small) for line in lines if line),
    ]
