"""How an agenda looks: three sizes, two weights, one accent, and the columns that everything stands in."""

from dataclasses import dataclass

from eventdesk.documents.layout import Frame
from eventdesk.documents.text import BLACK, Style

GREY = "#5d6470"
_GUTTER = 24.0
_TIME = 80.0


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of one document. Leadings and spaces are multiples of four points."""

    accent: str

    @property
    def title(self) -> Style:
        return Style(20, bold=True, leading=28)

    @property
    def lead(self) -> Style:
        return Style(12, leading=16)

    @property
    def heading(self) -> Style:
        return Style(12, bold=True, leading=16)

    @property
    def day(self) -> Style:
        return Style(12, bold=True, leading=16, colour=self.accent)

    @property
    def text(self) -> Style:
        return Style(9, leading=12, colour=BLACK)

    @property
    def strong(self) -> Style:
        return Style(9, bold=True, leading=12)

    @property
    def quiet(self) -> Style:
        return Style(9, leading=12, colour=GREY)

    @property
    def marked(self) -> Style:
        """Text in the accent: times, and the line above the title."""
        return Style(9, bold=True, leading=12, colour=self.accent)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns begin and how wide they are: time (where there is any), what, who."""

    what: float
    what_width: float
    who: float
    who_width: float
    fact: float = _TIME
    time_width: float = _TIME - 8

    @classmethod
    def of(cls, frame: Frame, timed: bool) -> "Columns":
        what = _TIME if timed else 0.0
        rest = frame.width - what - _GUTTER
        width = round(rest * 0.55)
        return cls(what, width, what + width + _GUTTER, rest - width)
