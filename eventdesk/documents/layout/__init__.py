"""Pages: blocks become strips, strips flow over pages, pages are painted into a PDF."""

from collections.abc import Sequence

from eventdesk.documents.layout.blocks import (
    Block,
    Cell,
    Linked,
    Paragraph,
    Place,
    Row,
    Rule,
    Space,
    Stack,
    TextAlign,
)
from eventdesk.documents.layout.flow import flow, pages_of, paginate
from eventdesk.documents.layout.geometry import Frame
from eventdesk.documents.layout.painter import Foot, Particulars, Printed, Report, paint, print_pages
from eventdesk.documents.layout.pictures import BadImage, Picture
from eventdesk.documents.layout.strips import Anchor, Strip, under
from eventdesk.documents.layout.web_links import Outward
from eventdesk.documents.paper import PageSize
from eventdesk.documents.text import Typesetter

__all__ = [
    "Anchor",
    "BadImage",
    "Block",
    "Cell",
    "Foot",
    "Frame",
    "Linked",
    "Outward",
    "PageSize",
    "Paragraph",
    "Particulars",
    "Picture",
    "Place",
    "Printed",
    "Report",
    "Row",
    "Rule",
    "Space",
    "Stack",
    "Strip",
    "TextAlign",
    "flow",
    "pages_of",
    "paginate",
    "paint",
    "print_pages",
    "set_blocks",
    "under",
]


def set_blocks(blocks: Sequence[Block], setter: Typesetter, width: float) -> list[Strip]:
    """The strips of blocks that follow each other."""
    return [strip for block in blocks for strip in block.strips(setter, width)]
