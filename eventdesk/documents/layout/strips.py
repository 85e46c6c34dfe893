"""What blocks become: strips, horizontal slices of a page that are never cut, with the marks drawn in them.

Within a strip x runs from the edge where reading begins (the painter mirrors it for right-to-left documents)
and y runs downwards from the strip's top; both in points.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from eventdesk.documents.text import Align, Line


class TextMark(NamedTuple):
    """A line of text with its baseline at `y`; `align` says which part of it stands at `x`."""

    x: float
    y: float
    line: Line
    align: Align = Align.LEFT


class RuleMark(NamedTuple):
    """A horizontal line `width` long and `weight` thick, its middle at `y`."""

    x: float
    y: float
    width: float
    weight: float
    colour: str


class PictureMark(NamedTuple):
    """A JPEG or PNG image with its upper edge at `y`."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


class PlaceMark(NamedTuple):
    """A place that links lead to, and that pages are told of by its name; nothing is drawn."""

    x: float
    y: float
    name: str


class LinkMark(NamedTuple):
    """An area with its upper edge at `y` that leads to a place by its name, or to an address; nothing is drawn.

    Where no page has the place, the area leads nowhere. Addresses are of the web, of mail or of a telephone.
    """

    x: float
    y: float
    width: float
    height: float
    target: str


Mark = TextMark | RuleMark | PictureMark | PlaceMark | LinkMark


class Anchor(NamedTuple):
    """An entry of the PDF's outline; level 0 is the outermost."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Strip:
    """A slice of the page `height` points high.

    `keep` holds it on one page with the next strip. `gap` marks empty space: it vanishes at the top of a
    page. `running` is drawn at the top of a page that begins with this strip (the heading it belongs under).
    """

    height: float
    marks: tuple[Mark, ...] = ()
    keep: bool = False
    gap: bool = False
    running: "Strip | None" = None
    anchor: Anchor | None = None


def gap(height: float, *, keep: bool = False) -> list[Strip]:
    """Empty space, as a list to be added; nothing for a height of zero."""
    return [Strip(height, keep=keep, gap=True)] if height > 0 else []


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The mark at another place."""
    return mark._replace(x=mark.x + dx, y=mark.y + dy)


def kept_together(strips: Sequence[Strip], *, with_next: bool = False) -> list[Strip]:
    """The strips bound to each other, and with `with_next` to what follows them."""
    last = len(strips) - 1
    return [
        strip if strip.keep else replace(strip, keep=index < last or with_next)
        for index, strip in enumerate(strips)
    ]


def under(strips: Sequence[Strip], running: Strip | None) -> list[Strip]:
    """The strips under a running heading, where they have none of their own."""
    if running is None:
        return list(strips)
    return [strip if strip.running else replace(strip, running=running) for strip in strips]


def stacked(strips: Sequence[Strip]) -> Strip:
    """Several strips as one."""
    marks: list[Mark] = []
    height = 0.0
    for strip in strips:
        marks += [moved(mark, 0, height) for mark in strip.marks]
        height += strip.height
    return Strip(height, tuple(marks))
