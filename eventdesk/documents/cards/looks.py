"""How planning cards look, in points at one size or, in large print, at a larger one."""

from dataclasses import dataclass

from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.paper import PageSize
from eventdesk.documents.text import BLACK, Style

GREY = "#5d6470"
HAIR = "#c9cdd4"

# How many cards stand side by side and below each other, and whether the paper lies on its long side for that.
_A6 = {
    PageSize.A3: (4, 2, True),
    PageSize.A4: (2, 2, False),
    PageSize.LETTER: (2, 2, False),
    PageSize.A5: (2, 1, True),
}
_A5 = {
    PageSize.A3: (2, 2, False),
    PageSize.A4: (2, 1, True),
    PageSize.LETTER: (2, 1, True),
    PageSize.A5: (1, 1, False),
}


@dataclass(frozen=True, slots=True)
class Looks:
    """The measures and styles of one document's cards."""

    scale: float
    across: int
    down: int
    width: float
    height: float

    @classmethod
    def of(cls, paper: PageSize, *, large_print: bool) -> "Looks":
        """Cards of A6 or, in large print, of A5: the papers are so many times as large; Letter nearly is."""
        across, down, lying = (_A5 if large_print else _A6)[paper]
        width, height = paper.landscape if lying else paper.points
        return cls(LARGE_PRINT if large_print else 1.0, across, down, width, height)

    def style(self, size: float, leading: float, *, bold: bool = False, colour: str = BLACK) -> Style:
        return Style(size * self.scale, bold, colour, leading * self.scale)

    @property
    def plain(self) -> Style:
        return self.style(10, 14)

    @property
    def quiet(self) -> Style:
        return self.style(10, 14, colour=GREY)

    @property
    def strong(self) -> Style:
        return self.style(10, 14, bold=True)

    @property
    def item(self) -> Style:
        return self.style(9, 12)

    @property
    def item_quiet(self) -> Style:
        return self.style(9, 12, colour=GREY)
