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
from eventdesk.documents.layout.flow import Page, Placed, flow
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.layout.strips import stacked
from eventdesk.documents.text import Style, Typesetter

_LOGO_HEIGHT = 44.0
_LOGO_WIDTH = 150.0
_LOGO_GUTTER = 28.0
# Where the title begins, as a part of the frame's height: a little above the optical middle.
_TITLE_AT = 0.24
_TITLES = tuple(Style(size, bold=True, leading=round(size * 1.28)) for size in (30, 27, 24))
_LONG = 60


def cover(
    view: AgendaView, other: AgendaView | None, page: AgendaPage, frame: Frame, logos: Sequence[bytes], name: str
) -> list[Page]:
    """The cover; `name` is what the document is called. What one page does not hold goes on on a second."""
    setter, width = page.setter, frame.width
    head = (_logos(logos, page, width), _title(view, other, page, name))
    for facts in (page.facts(view, other), page.facts(view)):  # small paper has room for one language of them
        top, middle, bottom = (_stack(part, setter, width) for part in (*head, facts))
        start = min(frame.height * _TITLE_AT, frame.height - bottom.height - middle.height - 24)
        if start >= top.height + 20:
            return [[Placed(0.0, top), Placed(start, middle), Placed(frame.height - bottom.height, bottom)]]
    blocks = [block for part in (*head, facts) for block in (*part, Space(24))]
    return list(flow(set_blocks(blocks, setter, width), frame.height))


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
    style = _title_style(view, page)
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


def _title_style(view: AgendaView, page: AgendaPage) -> Style:
    """The largest style that sets the title on one line, else one by its length."""
    for style in _TITLES:
        if page.setter.width(view.title.text, style, view.title.language) <= page.width:
            return style
    return _TITLES[-1] if len(view.title.text) > _LONG else _TITLES[0]
