"""How an agenda looks: three sizes, two weights, one accent, and the columns that everything stands in."""

from dataclasses import dataclass
from enum import Enum, auto

from eventdesk.documents.layout import Frame
from eventdesk.documents.text import BLACK, Style

GREY = "#5d6470"
_GUTTER = 24.0
_TIME = 80.0
_NARROW_TIME = 68.0
# A narrower page has no room for what and who side by side.
_NARROW = 400.0
_WIDE = 460.0


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of one document. Leadings and spaces are multiples of four points."""

    accent: str

    @property
    def title(self) -> Style:
        return Style(20, bold=True, leading=28)

    @property
    def second_title(self) -> Style:
        """The title once more, in a second language."""
        return Style(14, leading=20, colour=GREY)

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
    def small(self) -> Style:
        """A second clock's figures."""
        return Style(7.5, leading=12, colour=GREY)

    @property
    def marked(self) -> Style:
        """Text in the accent: times, and the line above the title."""
        return Style(9, bold=True, leading=12, colour=self.accent)


class Arrangement(Enum):
    """How the texts of a row stand: what beside who; who below what; one language beside the other."""

    ABREAST = auto()
    BELOW = auto()
    LANGUAGES = auto()


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns begin and how wide they are: time (where there is any), then two, or one, for the rest."""

    what: float
    what_width: float
    who: float
    who_width: float
    fact: float = _TIME
    time_width: float = _TIME - 8
    arrangement: Arrangement = Arrangement.ABREAST

    @classmethod
    def of(cls, frame: Frame, timed: bool, *, two_languages: bool = False) -> "Columns":
        """`two_languages` asks for a column for each, which a narrow page does not have."""
        if frame.width < _NARROW:
            return cls.below(frame, timed)
        abreast = two_languages and frame.width >= _WIDE
        what = _TIME if timed else 0.0
        rest = frame.width - what - _GUTTER
        width = round(rest * (0.5 if abreast else 0.55))
        arrangement = Arrangement.LANGUAGES if abreast else Arrangement.ABREAST
        return cls(what, width, what + width + _GUTTER, rest - width, arrangement=arrangement)

    @classmethod
    def below(cls, frame: Frame, timed: bool) -> "Columns":
        """Who below what, whatever the page's width."""
        time = _NARROW_TIME if frame.width < _NARROW else _TIME
        what = time if timed else 0.0
        width = frame.width - what
        return cls(what, width, what, width, time, time - 4, Arrangement.BELOW)
