"""Boxes of elements in millimetres: how they are turned, pulled by a handle, and put around each other.

x runs to the right, y downwards; a box is turned clockwise about its middle.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

from eventdesk.model.designs import AnyElement

LEAST = 0.5
"""No pull makes a side shorter, in mm."""


class Spot(NamedTuple):
    x: float
    y: float


class Box(NamedTuple):
    """Left, top, width and height before it is turned."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> Spot:
        return Spot(self.x + self.width / 2, self.y + self.height / 2)

    def moved(self, dx: float, dy: float) -> "Box":
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def holds(self, spot: Spot, slack: float = 0.0) -> bool:
        across = self.x - slack <= spot.x <= self.right + slack
        return across and self.y - slack <= spot.y <= self.bottom + slack

    def meets(self, other: "Box") -> bool:
        across = self.x <= other.right and other.x <= self.right
        return across and self.y <= other.bottom and other.y <= self.bottom


class Handle(NamedTuple):
    """Where on a box one pulls: -1, 0 or 1 from its middle."""

    x: int
    y: int


HANDLES = tuple(Handle(x, y) for y in (-1, 0, 1) for x in (-1, 0, 1) if (x, y) != (0, 0))


def box_of(element: AnyElement) -> Box:
    return Box(element.x, element.y, element.width, element.height)


def turned(spot: Spot, about: Spot, degrees: float) -> Spot:
    """The spot turned clockwise."""
    angle = math.radians(degrees)
    dx, dy = spot.x - about.x, spot.y - about.y
    cosine, sine = math.cos(angle), math.sin(angle)
    return Spot(about.x + dx * cosine - dy * sine, about.y + dx * sine + dy * cosine)


def corners(box: Box, degrees: float) -> tuple[Spot, ...]:
    """Upper left, upper right, lower right, lower left, of the box as it is turned."""
    plain = (
        Spot(box.x, box.y),
        Spot(box.right, box.y),
        Spot(box.right, box.bottom),
        Spot(box.x, box.bottom),
    )
    return tuple(turned(corner, box.middle, degrees) for corner in plain) if degrees else plain


def around(spots: Iterable[Spot]) -> Box:
    """The smallest upright box that holds them all."""
    xs, ys = zip(*spots, strict=True)
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def outer(element: AnyElement) -> Box:
    """The upright box around the element as it is turned."""
    return around(corners(box_of(element), element.rotation))


def outer_of(elements: Iterable[AnyElement]) -> Box:
    """The upright box around them all."""
    return around(corner for one in elements for corner in corners(box_of(one), one.rotation))


def touches(element: AnyElement, spot: Spot, slack: float) -> bool:
    """Whether the spot lies on the element, or `slack` mm beside it."""
    box = box_of(element)
    return box.holds(turned(spot, box.middle, -element.rotation), slack)


def handle_spot(box: Box, degrees: float, handle: Handle) -> Spot:
    """Where a handle of the turned box is."""
    middle = box.middle
    plain = Spot(middle.x + handle.x * box.width / 2, middle.y + handle.y * box.height / 2)
    return turned(plain, middle, degrees)


def pulled(box: Box, degrees: float, handle: Handle, spot: Spot, keep_shape: bool = False) -> Box:
    """The box with that handle at the spot; the side or corner across stays where it is.

    `keep_shape` keeps the proportion of its sides where a corner is pulled.
    """
    local = turned(spot, box.middle, -degrees)
    left, right = _pulled_sides(box.x, box.right, handle.x, local.x)
    top, bottom = _pulled_sides(box.y, box.bottom, handle.y, local.y)
    if keep_shape and handle.x and handle.y and box.width > 0 and box.height > 0:
        scale = max((right - left) / box.width, (bottom - top) / box.height)
        width, height = box.width * scale, box.height * scale
        left, right = (right - width, right) if handle.x < 0 else (left, left + width)
        top, bottom = (bottom - height, bottom) if handle.y < 0 else (top, top + height)
    fresh = Box(left, top, right - left, bottom - top)
    if not degrees:
        return fresh
    # Turning is about the middle, which has moved: put the spot that stays back to where it was.
    across = Handle(-handle.x, -handle.y)
    before, after = handle_spot(box, degrees, across), handle_spot(fresh, degrees, across)
    return fresh.moved(before.x - after.x, before.y - after.y)


def _pulled_sides(low: float, high: float, side: int, to: float) -> tuple[float, float]:
    if side < 0:
        return min(to, high - min(LEAST, high - low)), high
    if side > 0:
        return low, max(to, low + min(LEAST, high - low))
    return low, high


def scaled(box: Box, before: Box, after: Box) -> Box:
    """A box within `before` as it lies when that one is stretched to `after`."""
    across = after.width / before.width if before.width else 1.0
    down = after.height / before.height if before.height else 1.0
    return Box(
        after.x + (box.x - before.x) * across,
        after.y + (box.y - before.y) * down,
        box.width * across,
        box.height * down,
    )
