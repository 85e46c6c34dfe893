"""What stands beside something: a heading, and the house's logo at the other end of its line."""

from collections.abc import Sequence

from eventdesk.documents.layout.blocks import Block, Cell, Row
from eventdesk.documents.layout.pictures import Picture, image_size
from eventdesk.documents.layout.strips import Anchor
from eventdesk.documents.text import Style

_HEIGHT, _GUTTER = 30.0, 20.0


def beside_logo(
    blocks: Sequence[Block],
    logo: bytes | None,
    width: float,
    style: Style,
    anchor: Anchor | None = None,
    most_width: float = 120.0,
) -> Row:
    """The blocks over the whole `width`, or as wide as a logo at the end of the line leaves; lengths are points.

    Raises BadImage where `logo` is no readable JPEG or PNG.
    """
    if logo is None:
        return Row([Cell(0, width, blocks)], anchor=anchor)
    wide, high = image_size(logo)
    height = min(_HEIGHT, most_width * high / wide)
    across = height * wide / high
    picture = Picture(logo, "", style, most_height=height)
    text = Cell(0, width - across - _GUTTER, blocks)
    return Row([text, Cell(width - across, across + 0.01, [picture])], anchor=anchor)
