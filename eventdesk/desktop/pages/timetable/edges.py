"""Which part of a block is under the pointer."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, Qt

from eventdesk.desktop.pages.timetable.board import Block, Part

_EDGE = 6
"""Pixels of an edge that can be taken hold of."""


class Zone(Enum):
    INSIDE = auto()
    TOP = auto()
    BOTTOM = auto()
    LEFT = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """`rect` is the part's, in the whole timetable."""

    block: Block
    part: Part
    rect: QRect
    zone: Zone


CURSORS = {
    Zone.INSIDE: Qt.CursorShape.OpenHandCursor,
    Zone.TOP: Qt.CursorShape.SizeVerCursor,
    Zone.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Zone.LEFT: Qt.CursorShape.SizeHorCursor,
    Zone.RIGHT: Qt.CursorShape.SizeHorCursor,
}


def zone_at(rect: QRect, point: QPoint, block: Block, part: Part) -> Zone:
    """The zone at a point of the part. A low block keeps its middle to be carried by."""
    edge = min(_EDGE, rect.height() // 4)
    if point.y() > rect.bottom() - edge:
        return Zone.BOTTOM
    if point.y() < rect.top() + edge and not block.continued:
        return Zone.TOP
    if part.lanes == 1 and block.session.rooms:
        if point.x() < rect.left() + _EDGE:
            return Zone.LEFT
        if point.x() > rect.right() - _EDGE:
            return Zone.RIGHT
    return Zone.INSIDE
