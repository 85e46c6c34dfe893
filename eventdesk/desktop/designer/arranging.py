"""Elements of a face rearranged: moved, aligned, spread, put in front or behind; new tuples from old ones."""

from collections.abc import Callable, Iterable, Sequence, Set
from enum import Enum, auto

from msgspec import structs

from eventdesk.desktop.designer.boxes import Box, outer, outer_of
from eventdesk.model.designs import AnyElement, LineElement

Elements = tuple[AnyElement, ...]
_STEP = 3
"""Decimals of a millimetre that are kept."""


class Align(Enum):
    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()
    TOP = auto()
    MIDDLE = auto()
    BOTTOM = auto()


class Spread(Enum):
    ACROSS = auto()
    DOWN = auto()


class Order(Enum):
    FRONT = auto()
    FORWARD = auto()
    BACKWARD = auto()
    BACK = auto()


def placed(element: AnyElement, box: Box) -> AnyElement:
    """The element in that box."""
    width, height = max(0.0, box.width), max(0.0, box.height)
    return structs.replace(
        element,
        x=_kept(box.x),
        y=_kept(box.y),
        width=_kept(width),
        height=_kept(height),
    )


def moved(element: AnyElement, dx: float, dy: float) -> AnyElement:
    return structs.replace(element, x=_kept(element.x + dx), y=_kept(element.y + dy))


def changed(elements: Elements, places: Set[int], change: Callable[[AnyElement], AnyElement]) -> Elements:
    """The elements, those at `places` changed."""
    return tuple(change(one) if place in places else one for place, one in enumerate(elements))


def align(elements: Elements, places: Set[int], how: Align, page: Box) -> Elements:
    """Bring edges or middles in line: one element's with the page's, several with their common outline's."""
    chosen = [elements[place] for place in sorted(places)]
    frame = page if len(chosen) == 1 else outer_of(chosen)

    def shift(one: AnyElement) -> AnyElement:
        box = outer(one)
        by = {
            Align.LEFT: (frame.x - box.x, 0.0),
            Align.CENTRE: (frame.middle.x - box.middle.x, 0.0),
            Align.RIGHT: (frame.right - box.right, 0.0),
            Align.TOP: (0.0, frame.y - box.y),
            Align.MIDDLE: (0.0, frame.middle.y - box.middle.y),
            Align.BOTTOM: (0.0, frame.bottom - box.bottom),
        }[how]
        return moved(one, *by)

    return changed(elements, places, shift)


def spread(elements: Elements, places: Set[int], how: Spread) -> Elements:
    """Give three or more the same gaps; the outermost two stay. Fewer stay as they are."""
    if len(places) < 3:
        return elements
    across = how is Spread.ACROSS

    def edges(place: int) -> tuple[float, float]:
        box = outer(elements[place])
        return (box.x, box.right) if across else (box.y, box.bottom)

    order = sorted(places, key=lambda place: sum(edges(place)))
    taken = sum(end - start for start, end in map(edges, order))
    begin, end = edges(order[0])[0], edges(order[-1])[1]
    gap = (end - begin - taken) / (len(order) - 1)
    out, at = list(elements), begin
    for place in order:
        start, finish = edges(place)
        out[place] = moved(out[place], at - start, 0.0) if across else moved(out[place], 0.0, at - start)
        at += finish - start + gap
    return tuple(out)


def restack(elements: Elements, places: Set[int], how: Order) -> tuple[Elements, frozenset[int]]:
    """Draw them later (in front) or earlier; with where they are then."""
    order = list(range(len(elements)))
    chosen = [place for place in order if place in places]
    rest = [place for place in order if place not in places]
    if how is Order.FRONT:
        order = rest + chosen
    elif how is Order.BACK:
        order = chosen + rest
    else:
        _step(order, places, 1 if how is Order.FORWARD else -1)
    fresh = frozenset(at for at, place in enumerate(order) if place in places)
    return tuple(elements[place] for place in order), fresh


def _step(order: list[int], places: Set[int], by: int) -> None:
    """Let each of them pass one neighbour that is not of them."""
    walk = range(len(order) - 1, -1, -1) if by > 0 else range(len(order))
    for at in walk:
        to = at + by
        if order[at] in places and 0 <= to < len(order) and order[to] not in places:
            order[at], order[to] = order[to], order[at]


def added(elements: Elements, fresh: Sequence[AnyElement]) -> tuple[Elements, frozenset[int]]:
    """New elements in front of all; with where they are."""
    return (*elements, *fresh), frozenset(range(len(elements), len(elements) + len(fresh)))


def removed(elements: Elements, places: Set[int]) -> Elements:
    return tuple(one for place, one in enumerate(elements) if place not in places)


def copies(elements: Iterable[AnyElement], by: float) -> tuple[AnyElement, ...]:
    """Copies of them, `by` mm to the right and down."""
    return tuple(structs.replace(moved(one, by, by), locked=False) for one in elements)


def can_be_flat(element: AnyElement) -> bool:
    """Whether it may have no height: a line."""
    return isinstance(element, LineElement)


def _kept(value: float) -> float:
    return round(value, _STEP) + 0.0  # no negative zero
