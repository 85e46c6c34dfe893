"""What a moved edge catches on: the grid, the page's edges and middle, the edges and middles of other elements."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from eventdesk.desktop.designer.boxes import Box, Handle

GRID_MM = 1.0
"""Where nothing else is near, edges stand on whole millimetres."""


class Axis(Enum):
    X = auto()
    Y = auto()


@dataclass(frozen=True)
class Guide:
    """A line that something stands on: at `at` mm of the axis, drawn from `start` to `end` of the other one."""

    axis: Axis
    at: float
    start: float
    end: float


@dataclass(frozen=True)
class Snapped:
    """By how much to move so that it fits, and the lines on which it then stands."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()


NOTHING = Snapped()


class Targets:
    """What there is to snap to while one gesture lasts."""

    def __init__(self, page: Box, others: Iterable[Box]) -> None:
        self._page = page
        self._boxes = (page, *others)

    def move(self, box: Box, reach: float) -> Snapped:
        """Where a box that is carried stands: its edges or its middle on the nearest line within `reach` mm."""
        across = (box.x, box.middle.x, box.right)
        down = (box.y, box.middle.y, box.bottom)
        dx = self._nearest(Axis.X, across, reach)
        dy = self._nearest(Axis.Y, down, reach)
        # A catch is better than the grid; without one its upper left corner stands on it.
        found = Snapped(_grid(box.x) if dx is None else dx, _grid(box.y) if dy is None else dy)
        return self._with_guides(found, box.moved(found.dx, found.dy), dx is not None, dy is not None)

    def pull(self, box: Box, handle: Handle, reach: float) -> Snapped:
        """Where the edges that a handle pulls stand; the others stay."""
        across = {-1: (box.x,), 1: (box.right,)}.get(handle.x, ())
        down = {-1: (box.y,), 1: (box.bottom,)}.get(handle.y, ())
        dx = self._nearest(Axis.X, across, reach)
        dy = self._nearest(Axis.Y, down, reach)
        found = Snapped(
            dx if dx is not None else _grid(across[0]) if across else 0.0,
            dy if dy is not None else _grid(down[0]) if down else 0.0,
        )
        return self._with_guides(found, _grown(box, handle, found), dx is not None, dy is not None)

    def _nearest(self, axis: Axis, edges: Sequence[float], reach: float) -> float | None:
        offers = [line - edge for edge in edges for line in self._lines(axis) if abs(line - edge) <= reach]
        return min(offers, key=abs) if offers else None

    def _lines(self, axis: Axis) -> Iterable[float]:
        for box in self._boxes:
            yield from (box.x, box.middle.x, box.right) if axis is Axis.X else (box.y, box.middle.y, box.bottom)

    def _with_guides(self, found: Snapped, box: Box, on_x: bool, on_y: bool) -> Snapped:
        guides: list[Guide] = []
        if on_x:
            guides += self._guides(Axis.X, box)
        if on_y:
            guides += self._guides(Axis.Y, box)
        return Snapped(found.dx, found.dy, tuple(guides))

    def _guides(self, axis: Axis, box: Box) -> Iterable[Guide]:
        own = (box.x, box.middle.x, box.right) if axis is Axis.X else (box.y, box.middle.y, box.bottom)
        for at in dict.fromkeys(round(line, 3) for line in self._lines(axis)):
            if any(abs(at - edge) < 0.01 for edge in own):
                met = [box, *(other for other in self._boxes if _has_line(other, axis, at))]
                yield _guide(axis, at, met)


def _grid(edge: float) -> float:
    return round(edge / GRID_MM) * GRID_MM - edge


def _grown(box: Box, handle: Handle, found: Snapped) -> Box:
    left = box.x + (found.dx if handle.x < 0 else 0.0)
    top = box.y + (found.dy if handle.y < 0 else 0.0)
    right = box.right + (found.dx if handle.x > 0 else 0.0)
    bottom = box.bottom + (found.dy if handle.y > 0 else 0.0)
    return Box(left, top, right - left, bottom - top)


def _has_line(box: Box, axis: Axis, at: float) -> bool:
    lines = (box.x, box.middle.x, box.right) if axis is Axis.X else (box.y, box.middle.y, box.bottom)
    return any(abs(line - at) < 0.01 for line in lines)


def _guide(axis: Axis, at: float, boxes: Sequence[Box]) -> Guide:
    if axis is Axis.X:
        return Guide(axis, at, min(box.y for box in boxes), max(box.bottom for box in boxes))
    return Guide(axis, at, min(box.x for box in boxes), max(box.right for box in boxes))
