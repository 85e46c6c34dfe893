"""What the mouse does to elements: carrying, pulling a handle, turning; pure but for asking what to snap to."""

import math
from collections.abc import Set
from typing import Protocol

from msgspec import structs

from eventdesk.desktop.designer import arranging
from eventdesk.desktop.designer.arranging import Elements
from eventdesk.desktop.designer.boxes import (
    Box,
    Handle,
    Spot,
    box_of,
    handle_spot,
    outer,
    outer_of,
    pulled,
    scaled,
)
from eventdesk.desktop.designer.snapping import NOTHING, Guide, Snapped, Targets
from eventdesk.desktop.designer.words import tr
from eventdesk.model.designs import AnyElement, LineElement

_QUARTER = 15.0
"""Degrees: with snapping on, an element is turned in such steps."""
_SNAP_TURN = 4.0


class Gesture(Protocol):
    """One gesture from press to release. `label` is the step's name."""

    label: str
    guides: tuple[Guide, ...]

    def to(self, spot: Spot, reach: float, straight: bool) -> Elements:
        """The face with the pointer at the spot. `reach` is how far lines catch, in mm; 0 for no snapping.

        `straight` (Shift) keeps to one direction, or to the proportions.
        """
        ...


def targets_for(elements: Elements, places: Set[int], page: Box) -> Targets:
    return Targets(page, [outer(one) for place, one in enumerate(elements) if place not in places])


class Carry:
    """The selected elements follow the pointer."""

    def __init__(self, elements: Elements, places: Set[int], page: Box, start: Spot) -> None:
        self.label = tr("Move elements")
        self.guides: tuple[Guide, ...] = ()
        self._elements, self._start = elements, start
        self._places = frozenset(place for place in places if not elements[place].locked)
        self._outline = outer_of(elements[place] for place in self._places) if self._places else page
        self._targets = targets_for(elements, self._places, page)

    def to(self, spot: Spot, reach: float, straight: bool) -> Elements:
        dx, dy = spot.x - self._start.x, spot.y - self._start.y
        if straight:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        found = self._targets.move(self._outline.moved(dx, dy), reach) if reach > 0 else NOTHING
        if straight:
            found = Snapped(found.dx if dx else 0.0, found.dy if dy else 0.0, found.guides)
        self.guides = found.guides if self._places else ()
        x, y = dx + found.dx, dy + found.dy
        return arranging.changed(self._elements, self._places, lambda one: arranging.moved(one, x, y))


class Pull:
    """One handle of the selection's frame follows the pointer."""

    def __init__(self, elements: Elements, places: Set[int], page: Box, handle: Handle) -> None:
        self.label = tr("Resize elements")
        self.guides: tuple[Guide, ...] = ()
        self._elements, self._handle, self._page = elements, handle, page
        self._places = frozenset(place for place in places if not elements[place].locked)
        self._targets = targets_for(elements, self._places, page)
        chosen = [elements[place] for place in self._places]
        self._degrees = chosen[0].rotation if len(chosen) == 1 else 0.0
        self._box = box_of(chosen[0]) if len(chosen) == 1 else outer_of(chosen) if chosen else page

    def to(self, spot: Spot, reach: float, straight: bool) -> Elements:
        box = pulled(self._box, self._degrees, self._handle, spot, straight)
        self.guides = ()
        if reach > 0 and not self._degrees % 360 and not straight:
            found = self._targets.pull(box, self._handle, reach)
            self.guides = found.guides
            at = handle_spot(box, 0.0, self._handle)
            box = pulled(self._box, 0.0, self._handle, Spot(at.x + found.dx, at.y + found.dy))
        return arranging.changed(self._elements, self._places, lambda one: self._within(one, box))

    def _within(self, one: AnyElement, box: Box) -> AnyElement:
        if len(self._places) == 1:
            return arranging.placed(one, box)
        return arranging.placed(one, scaled(box_of(one), self._box, box))


class Turn:
    """The element is turned about its middle."""

    def __init__(self, elements: Elements, place: int) -> None:
        self.label = tr("Turn element")
        self.guides: tuple[Guide, ...] = ()
        self._elements, self._place = elements, place

    def to(self, spot: Spot, reach: float, straight: bool) -> Elements:
        middle = box_of(self._elements[self._place]).middle
        degrees = math.degrees(math.atan2(spot.x - middle.x, middle.y - spot.y)) % 360
        near = round(degrees / _QUARTER) * _QUARTER
        if straight or (reach > 0 and abs(near - degrees) <= _SNAP_TURN):
            degrees = near
        turned = round(degrees, 1) % 360
        return arranging.changed(
            self._elements, frozenset((self._place,)), lambda one: structs.replace(one, rotation=turned)
        )


class Draw:
    """A new element is drawn from where the mouse was pressed."""

    def __init__(self, elements: Elements, element: AnyElement, page: Box, start: Spot) -> None:
        self.label = tr("Add element")
        self.guides: tuple[Guide, ...] = ()
        self._elements, self._element = elements, element
        self._targets = Targets(page, [outer(one) for one in elements])
        self._start = start
        self._caught = False

    def to(self, spot: Spot, reach: float, straight: bool) -> Elements:
        start = self._start
        if reach > 0:
            found = self._targets.move(Box(start.x, start.y, 0.0, 0.0), reach)
            start = Spot(start.x + found.dx, start.y + found.dy)
        handle = Handle(1 if spot.x >= start.x else -1, 1 if spot.y >= start.y else -1)
        width, height = abs(spot.x - start.x), abs(spot.y - start.y)
        if straight:
            width = height = max(width, height)
        box = Box(
            start.x if handle.x > 0 else start.x - width,
            start.y if handle.y > 0 else start.y - height,
            width,
            height,
        )
        self.guides = ()
        if reach > 0 and not straight:
            found = self._targets.pull(box, handle, reach)
            self.guides = found.guides
            box = _grown_by(box, handle, found)
        return (*self._elements, _drawn(self._element, box))


def _grown_by(box: Box, handle: Handle, found: Snapped) -> Box:
    at = handle_spot(box, 0.0, handle)
    return pulled(box, 0.0, handle, Spot(at.x + found.dx, at.y + found.dy))


def _drawn(element: AnyElement, box: Box) -> AnyElement:
    if isinstance(element, LineElement) and box.height < box.width / 8:
        return arranging.placed(element, Box(box.x, box.y, box.width, 0.0))
    return arranging.placed(element, box)
