"""Distribute strips over pages."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from eventdesk.documents.layout.strips import PlaceMark, Strip


class Placed(NamedTuple):
    """A strip with its top `y` points below the top of the frame."""

    y: float
    strip: Strip


Page = list[Placed]


def paginate(strips: Iterable[Strip], height: float) -> list[Page]:
    """All pages of `flow`, at once."""
    return list(flow(strips, height))


def flow(strips: Iterable[Strip], height: float) -> Iterator[Page]:
    """The strips on pages whose frame is `height` points high, each page as soon as it is full.

    Strips bound to the next stay with it, unless together they are taller than a page. Space at the top of a
    page is left out, and so is space that would reach over its end. A strip taller than a page gets a page of
    its own. There is always at least one page.
    """
    page: Page = []
    used = 0.0
    first = True
    for group in _groups(strips):
        turns = bool(page) and used + _extent(group) > height and _fits_alone(group, height)
        for strip in group:
            if turns or (page and not strip.gap and used + strip.height > height):
                yield page
                page, used, first, turns = [], 0.0, False, False
            used = _place(page, strip, used, first=first)
    yield page


def pages_of(pages: Sequence[Page], first: int = 1) -> dict[str, list[int]]:
    """On which pages each named place is, in order and each page once; the first page has the number `first`."""
    found: dict[str, list[int]] = {}
    for number, page in enumerate(pages, first):
        for _y, strip in page:
            for mark in strip.marks:
                if isinstance(mark, PlaceMark):
                    numbers = found.setdefault(mark.name, [])
                    if number not in numbers[-1:]:
                        numbers.append(number)
    return found


def _place(page: Page, strip: Strip, used: float, *, first: bool) -> float:
    """Put a strip on a page below what is there; returns how far the page is filled."""
    if not page:
        if strip.gap:
            return 0.0
        if strip.running is not None and not first:
            page.append(Placed(0.0, strip.running))
            used = strip.running.height
    if not strip.gap:
        page.append(Placed(used, strip))
    return used + strip.height


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group


def _extent(group: Sequence[Strip]) -> float:
    """The height of a group, without space at its end."""
    total = sum([strip.height for strip in group])
    return total - group[-1].height if group[-1].gap else total


def _fits_alone(group: Sequence[Strip], height: float) -> bool:
    first = next((strip for strip in group if not strip.gap), None)
    running = first.running.height if first is not None and first.running is not None else 0.0
    return running + _extent(group) <= height
