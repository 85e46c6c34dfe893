"""From minutes and columns to pixels and back, in the coordinates of the whole timetable (unscrolled)."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from eventdesk.desktop.pages.timetable.board import Block, Board, Part
from eventdesk.desktop.theme import GRID

AXIS = 7 * GRID
"""Width of the time axis."""
HEAD = 5 * GRID
"""Height of the row of rooms; days side by side have one more above."""
DAY_ROW = 3 * GRID
LEAST_SCALE, MOST_SCALE = 0.25, 12.0
"""Pixels a minute."""
USUAL_SCALE = 1.0
"""A timetable is shown no lower at first, so that titles can be read; it can be fitted by hand."""
_MOST_FITTED = 2.0
LEAST_WIDTH, MOST_WIDTH = 8 * GRID, 60 * GRID
USUAL_WIDTH = 15 * GRID
"""Columns become no narrower by themselves; then the timetable scrolls."""
_GAP = 2
"""Free pixels at each side of a block."""


@dataclass(frozen=True)
class Geometry:
    """`scale` is pixels a minute, `width` pixels a column; the axis goes from `first` to `last` minute."""

    scale: float
    width: float
    columns: int
    last: int
    first: int = 0

    @property
    def height(self) -> int:
        return round((self.last - self.first) * self.scale)

    @property
    def total_width(self) -> int:
        return round(self.columns * self.width)

    def y(self, minute: float) -> int:
        return round((minute - self.first) * self.scale)

    def minute(self, y: float) -> float:
        return self.first + y / self.scale

    def x(self, column: float) -> int:
        return round(column * self.width)

    def column(self, x: float) -> int:
        """The column there, or the nearest."""
        return max(0, min(self.columns - 1, int(x // self.width)))

    def rect(self, part: Part, start: int, end: int) -> QRect:
        """The rectangle of a part; never less than a line high enough to take hold of."""
        left, right = self.x(part.first), self.x(part.last + 1)
        if part.lanes > 1:
            share = (right - left) / part.lanes
            left, right = round(left + part.lane * share), round(left + (part.lane + 1) * share)
        top = self.y(start)
        height = max(6, self.y(end) - top - 1)
        return QRect(left + _GAP, top + 1, max(6, right - left - 2 * _GAP), height)

    def rects(self, block: Block) -> list[QRect]:
        return [self.rect(part, block.start, block.end) for part in block.parts]


def fitting_scale(board: Board, height: int) -> float:
    """The scale at which everything that is timed can be seen at once."""
    first, last = board.used() or (8 * 60, 19 * 60)
    minutes = max(60, last - first + 20)
    return max(LEAST_SCALE, min(_MOST_FITTED, height / minutes))
