"""The cover: logos above, what the forum is in the middle, when, where and by whom below."""

from collections.abc import Sequence

from eventdesk.documents.agenda.credits_page import told
from eventdesk.documents.agenda.page import AgendaPage, balanced
from eventdesk.documents.agenda.said import NOTHING
from eventdesk.documents.agenda.view import AgendaView
from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Frame,
    Paragraph,
    Picture,
    Row,
    Rule,
    Space,
    Strip,
    set_blocks,
)
from eventdesk.documents.layout.flow import Page, Placed
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.layout.strips import stacked
from eventdesk.documents.text import Style, Typesetter

_LOGO_HEIGHT = 44.0
_LOGO_WIDTH = 150.0
_LOGO_GUTTER = 28.0
# Where the title begins, as a part of the frame's height: a little above the optical middle.
_TITLE_AT = 0.24
_TITLE = Style(30, bold=True, leading=38)
_LONG_TITLE = Style(24, bold=True, leading=31)
_LONG = 60


def cover(
    view: AgendaView, other: AgendaView | None, page: AgendaPage, frame: Frame, logos: Sequence[bytes], name: str
) -> Page:
    """The cover as a page; `name` is what the document is called."""
    top = _stack(_logos(logos, page, frame.width), page.setter, frame.width)
    middle = _stack(_title(view, other, page, name), page.setter, frame.width)
    bottom = _stack(page.facts(view, other), page.setter, frame.width)
    start = max(frame.height * _TITLE_AT, top.height + 24)
    end = max(frame.height - bottom.height, start + middle.height + 24)
    return [Placed(0.0, top), Placed(start, middle), Placed(end, bottom)]


def _stack(blocks: Sequence[Block], setter: Typesetter, width: float) -> Strip:
    strips = set_blocks(blocks, setter, width)
    anchor = next((strip.anchor for strip in strips if strip.anchor), None)
    whole = stacked(strips)
    return Strip(whole.height, whole.marks, anchor=anchor)


def _logos(logos: Sequence[bytes], page: AgendaPage, width: float) -> list[Block]:
    """The logos side by side, of one height as far as each is narrow enough."""
    cells: list[Cell] = []
    x = 0.0
    for logo in logos:
        wide, high = image_size(logo)
        height = min(_LOGO_HEIGHT, _LOGO_WIDTH * high / wide)
        across = height * wide / high
        if x + across > width:
            break
        cells.append(Cell(x, across + 0.01, [Picture(logo, "", page.looks.quiet, most_height=height)]))
        x += across + _LOGO_GUTTER
    return [Row(cells)] if cells else []


def _title(view: AgendaView, other: AgendaView | None, page: AgendaPage, name: str) -> list[Block]:
    looks = page.looks
    style = _LONG_TITLE if len(view.title.text) > _LONG else _TITLE
    blocks: list[Block] = [
        Rule(weight=4, colour=looks.accent, width=56, after=20),
        Paragraph(name, looks.day, anchor=Anchor(name, 0)),
        Space(8),
        *balanced(told(view.title, other.title if other else NOTHING, style, looks.second_title)),
    ]
    if view.theme:
        lead = Style(14, leading=20)
        blocks += [Space(14), *balanced(told(view.theme, other.theme if other else NOTHING, lead))]
    return blocks
