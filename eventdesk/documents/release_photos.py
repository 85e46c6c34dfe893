"""The photos of a release: on pages of their own after the text, each large enough to choose by."""

from collections.abc import Mapping
from dataclasses import dataclass

from eventdesk.documents.layout import Anchor, Block, Paragraph, Picture, Rule, Stack
from eventdesk.documents.layout.pictures import printable
from eventdesk.documents.release_parts import Column, section
from eventdesk.documents.release_styles import Styles
from eventdesk.documents.text import Span
from eventdesk.press.draft import PhotoNote, Story

# Two of them with their captions, and the heading, fill a page of A4 and of Letter.
_PHOTO_HEIGHT = 282.0
_HEADING_ROOM = 34.0


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A photo, its place in the list, and its picture where there is one that can be printed."""

    number: int
    note: PhotoNote
    data: bytes | None


def _numbered(story: Story, images: Mapping[str, bytes]) -> list[_Numbered]:
    photos = enumerate(story.photos, 1)
    return [_Numbered(number, note, printable(images.get(note.file or ""))) for number, note in photos]


def listed_photos(story: Story, styles: Styles, images: Mapping[str, bytes], column: Column) -> list[Block]:
    """The captions in the text, where no picture is there at all."""
    photos = _numbered(story, images)
    captions = [Paragraph(_caption(each, styles), styles.small, before=3) for each in photos if each.note.caption]
    if not captions or any(each.data is not None for each in photos):
        return []
    return section(story.headings.photos, [Stack(captions)], styles, column)


def photo_pages(story: Story, styles: Styles, images: Mapping[str, bytes], height: float) -> list[Block]:
    """What stands on the pages of photos, `height` points high, in their order; nothing where there is no picture.

    Each photo stays with its number, caption and credit; a caption without a picture stands in its place.
    """
    photos = _numbered(story, images)
    if not any(each.data is not None for each in photos):
        return []
    most = min(_PHOTO_HEIGHT, (height - _HEADING_ROOM) / 2 - 3 * styles.small.line_height)
    heading = story.headings.photos
    title = Paragraph(heading, styles.dateline, keep_with_next=True, anchor=Anchor(heading, 0))
    blocks: list[Block] = [title, Rule(before=4, after=10, weight=1.0, colour=styles.accent)]
    for number, each in enumerate(photos):
        if each.data is not None:
            caption = tuple(_caption(each, styles))
            blocks.append(Picture(each.data, caption, styles.small, most, before=16 if number else 0))
        elif each.note.caption:
            blocks.append(Paragraph(_caption(each, styles), styles.small, before=12, whole=True))
    return blocks


def _caption(photo: _Numbered, styles: Styles) -> list[Span]:
    note = photo.note
    if not note.caption and not note.credit:
        return [Span(f"{photo.number}", styles.small_bold)]
    spans = [Span(f"{photo.number}  ", styles.small_bold), Span(note.caption, styles.small)]
    if note.credit:
        spans.append(Span(f"  {note.credit}", styles.credit))
    return spans
