"""Sizes and colours of a grid's sheets. All lengths are points."""

from dataclasses import dataclass

from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.paper import PageSize
from eventdesk.documents.sheets import Rect
from eventdesk.documents.text import BLACK, Style

GREY = "#5d6470"
HAIR = "#d9dde3"
_MARGIN = 34.0
_SMALL_MARGIN = 24.0
_HEAD = 38.0
_FOOT = 20.0
_TIME = 40.0
_NARROWEST = 100.0


@dataclass(frozen=True, slots=True)
class Look:
    """How one document looks: its paper lying on its long side, `margin` on all sides, type enlarged by `scale`.

    `rooms` is the height of the columns' heads. `tint` and `strong_tint` are light shades of the accent.
    """

    width: float
    height: float
    accent: str
    scale: float = 1.0
    margin: float = _MARGIN
    rooms: float = 30.0

    @classmethod
    def of(cls, paper: PageSize, accent: str, *, large_print: bool = False, scale: float = 1.0) -> "Look":
        """The look of a paper; small paper has narrow margins."""
        margin = _SMALL_MARGIN if paper is PageSize.A5 else _MARGIN
        return cls(*paper.landscape, accent, scale * (LARGE_PRINT if large_print else 1.0), margin)

    @property
    def tint(self) -> str:
        return mixed(self.accent, 0.07)

    @property
    def strong_tint(self) -> str:
        return mixed(self.accent, 0.16)

    def style(self, size: float, bold: bool = False, colour: str = BLACK) -> Style:
        return Style(size * self.scale, bold, colour, round(size * 1.3 * self.scale, 1))

    @property
    def most_columns(self) -> int:
        return max(int((self.inner - _TIME * self.scale) // (_NARROWEST * self.scale)), 1)

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def head(self) -> Rect:
        """Where the forum, the day and the logo stand."""
        return Rect(self.margin, self.margin, self.inner, _HEAD * self.scale)

    @property
    def body(self) -> Rect:
        """Where blocks may stand."""
        top = self.head.bottom + self.rooms
        left = self.margin + _TIME * self.scale
        return Rect(left, top, self.width - left - self.margin, self.height - top - self.margin - _FOOT)

    @property
    def notes(self) -> Rect:
        """Where notes stand on a page without a grid."""
        top = self.head.bottom
        return Rect(self.margin, top, self.inner, self.body.bottom - top)


def mixed(colour: str, share: float) -> str:
    """A colour in white: `share` of it, 0 to 1."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)
