"""The columns of a run sheet, as many as the paper has room for."""

from dataclasses import dataclass
from enum import Enum, auto

_GUTTER = 14.0
# On narrower paper, or in large print, what, who and where stand below each other.
_NARROW = 600.0
_BOX = 14.0
_TIME = 78.0
_LENGTH = 34.0
_NARROW_TIME = 66.0


class Column(Enum):
    BOX = auto()
    TIME = auto()
    LENGTH = auto()
    WHAT = auto()
    WHO = auto()
    ROOM = auto()
    CUE = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a column begins, and how wide it is, in points."""

    column: Column
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that there are, in their order."""

    places: tuple[Place, ...]

    @classmethod
    def of(cls, width: float, rooms: bool) -> "Columns":
        """Those of a page that is `width` wide; `rooms` where rooms are told with each session."""
        fixed = {Column.BOX: _BOX, Column.TIME: _NARROW_TIME}
        shares = {Column.WHAT: 0.62, Column.CUE: 0.38}
        if width >= _NARROW:
            fixed = {Column.BOX: _BOX, Column.TIME: _TIME, Column.LENGTH: _LENGTH}
            shares = {Column.WHAT: 0.36, Column.WHO: 0.33, Column.CUE: 0.31}
            if rooms:
                shares = {Column.WHAT: 0.33, Column.WHO: 0.29, Column.ROOM: 0.12, Column.CUE: 0.26}
        count = len(fixed) + len(shares)
        rest = width - sum(fixed.values()) - (count - 1) * _GUTTER
        widths = {**fixed, **{column: rest * share for column, share in shares.items()}}
        places = []
        x = 0.0
        for column, wide in widths.items():
            places.append(Place(column, x, wide))
            x += wide + _GUTTER
        return cls(tuple(places))

    def has(self, column: Column) -> bool:
        return any(place.column is column for place in self.places)
