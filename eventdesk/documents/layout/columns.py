"""Several columns on a page: strips set for a narrow measure flow down one column after the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from eventdesk.documents.layout.flow import Page, Placed, flow
from eventdesk.documents.layout.strips import Strip, moved

_STEP = 6.0


def column_width(width: float, count: int, gutter: float) -> float:
    """How wide each of `count` columns is, in points."""
    return (width - gutter * (count - 1)) / count


def in_columns(strips: Iterable[Strip], height: float, count: int, width: float, gutter: float) -> Iterator[Page]:
    """Pages of `count` columns, `width` points wide together; the strips are set for `column_width`."""
    step = column_width(width, count, gutter) + gutter
    columns = flow(strips, height)
    while group := list(islice(columns, count)):
        yield side_by_side(group, step)


def even_height(strips: Sequence[Strip], height: float, count: int) -> float:
    """The lowest height at which the strips need no more than `count` columns, in steps of a line or so.

    `height` where they need more even so, or all of it.
    """
    low, high = sum(strip.height for strip in strips) / count, height
    if low >= high or not fits(strips, high, count):
        return height
    while high - low > _STEP:
        middle = (low + high) / 2
        low, high = (low, middle) if fits(strips, middle, count) else (middle, high)
    return high


def fits(strips: Iterable[Strip], height: float, count: int) -> bool:
    """Whether the strips need no more than `count` columns of that height; looks no further than it must."""
    columns = list(islice(flow(strips, height), count + 1))
    return len(columns) <= count and all(y + strip.height <= height for page in columns for y, strip in page)


def side_by_side(columns: Sequence[Page], step: float, top: float = 0.0) -> Page:
    """Columns as one page: each `step` points further on than the last, and `top` points down."""
    return [
        Placed(y + top, strip if not number else _shifted(strip, number * step))
        for number, column in enumerate(columns)
        for y, strip in column
    ]


def _shifted(strip: Strip, dx: float) -> Strip:
    return replace(strip, marks=tuple(moved(mark, dx, 0) for mark in strip.marks))
