"""Designs of badges, name tents, place cards, ribbons and certificates, as frozen plain data.

Lengths are millimetres unless a name says points (`_pt`). On a face x runs to the right and y downwards from
its upper left corner. An element's box is `x, y, width, height` before it is turned by `rotation` degrees,
clockwise about the box's middle. What is listed later is drawn over what is listed earlier.

A paint is `#rrggbb`, or one of the words `category`, `side` and `accent`: the colour of the attendee's category
or side (see `Design.category_colours`, `side_colours`), and the forum's. An empty paint draws nothing.
"""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from eventdesk.model.kinds import FontStyle
from eventdesk.model.shapes import Colour, Value
from eventdesk.model.text import EMPTY, Text

Millimetres = Annotated[float, Meta(ge=-2000, le=2000)]
Length = Annotated[float, Meta(ge=0, le=2000)]
Points = Annotated[float, Meta(ge=1, le=1000)]
Degrees = Annotated[float, Meta(ge=-360, le=360)]
Paint = Annotated[str, Meta(pattern=r"^(#[0-9a-fA-F]{6}|category|side|accent)?$")]
Template = Annotated[str, Meta(max_length=4000)]
AssetName = Annotated[str, Meta(max_length=200)]
Words = Annotated[str, Meta(max_length=200)]
Language = Annotated[str, Meta(max_length=40)]

MOST_ELEMENTS = 200
LATIN_MIN_PT, EAST_ASIAN_MIN_PT, ARABIC_MIN_PT = 6.0, 7.0, 8.0
BLACK = "#1b1d22"

PAPERS: dict[str, tuple[float, float]] = {
    "A4": (210.0, 297.0),
    "Letter": (215.9, 279.4),
    "A3": (297.0, 420.0),
    "A5": (148.0, 210.0),
    "A6": (105.0, 148.0),
}
"""Papers that sheets are offered on: width and height upright, in mm."""


class DesignKind(StrEnum):
    BADGE = "badge"
    TENT = "tent"
    PLACE_CARD = "place_card"
    RIBBON = "ribbon"
    CERTIFICATE = "certificate"


class Fold(StrEnum):
    """How a piece is folded: at the top of the front (the back stands above it, turned by 180° in the flat) or
    at its left side (the back stands to the left of it, upright)."""

    NONE = "none"
    TOP = "top"
    SIDE = "side"


class Duplex(StrEnum):
    """Whether backs are printed on the paper's other side, and about which of its edges the printer turns it."""

    NONE = "none"
    LONG_EDGE = "long_edge"
    SHORT_EDGE = "short_edge"


class Across(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Down(StrEnum):
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Fit(StrEnum):
    """How an image takes its box: whole inside, filling it (cut at the edges), or drawn out of shape."""

    CONTAIN = "contain"
    COVER = "cover"
    STRETCH = "stretch"


class ErrorLevel(StrEnum):
    """How much of a QR code may be lost: 7, 15, 25 or 30 %; AUTO takes the most its size leaves room for."""

    AUTO = "auto"
    L = "L"
    M = "M"
    Q = "Q"
    H = "H"


class Condition(Value, frozen=True, kw_only=True):
    """For whom an element is drawn: all that is given must hold. Empty: for everyone.

    `has` and `lacks` are templates such as `{organization}`: it is drawn where that says something, or nothing.
    """

    categories: tuple[str, ...] = ()
    not_categories: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    not_sides: tuple[str, ...] = ()
    has: Template = ""
    lacks: Template = ""


ALWAYS = Condition()


class Element(Value, frozen=True, kw_only=True, tag_field="type"):
    """What all elements have. `name` is how lists and reports call it; empty for what it shows."""

    x: Millimetres = 0.0
    y: Millimetres = 0.0
    width: Length = 10.0
    height: Length = 10.0
    rotation: Degrees = 0.0
    name: Words = ""
    only: Condition = ALWAYS
    locked: bool = False


class TextElement(Element, frozen=True, kw_only=True, tag="text"):
    """Words and fields (see `eventdesk.model.design_fields`) in the largest size that fits the box.

    `size_pt` is the largest; the text shrinks as far as the limit of its script: `min_pt` for Latin letters and
    all others, `east_asian_min_pt` for Han, Hangul and kana, `arabic_min_pt` for Arabic and Hebrew letters; the
    highest that applies counts. A limit above `size_pt` counts as `size_pt`. It takes at most `lines` lines
    (0: as many as the box is high). `leading` is the distance of lines in parts of the size. `language` (BCP 47)
    is what fields without a language are in and how dates are written; empty for the forum's first. `across`
    is where lines stand in the box, in every script.
    """

    text: Template = ""
    size_pt: Points = 12.0
    min_pt: Points = LATIN_MIN_PT
    east_asian_min_pt: Points = EAST_ASIAN_MIN_PT
    arabic_min_pt: Points = ARABIC_MIN_PT
    bold: bool = False
    font: FontStyle = FontStyle.SANS
    capitals: bool = False
    across: Across = Across.CENTRE
    down: Down = Down.MIDDLE
    colour: Paint = BLACK
    lines: Annotated[int, Meta(ge=0, le=100)] = 1
    leading: Annotated[float, Meta(ge=0.8, le=4)] = 1.15
    language: Language = ""


class QrElement(Element, frozen=True, kw_only=True, tag="qr"):
    """A QR code of a template, as large as the box lets it be square, in its middle.

    `quiet` is the free space around it in modules (ISO/IEC 18004 asks for 4).
    """

    text: Template = "{code}"
    level: ErrorLevel = ErrorLevel.AUTO
    quiet: Annotated[int, Meta(ge=0, le=10)] = 4
    colour: Paint = "#000000"
    ground: Paint = "#ffffff"


class ImageElement(Element, frozen=True, kw_only=True, tag="image"):
    """A picture that belongs to the design, by the name of its asset; or the forum's `{logo}`."""

    asset: AssetName = ""
    fit: Fit = Fit.CONTAIN


class PhotoElement(Element, frozen=True, kw_only=True, tag="photo"):
    """The attendee's picture, only with their consent; `radius` rounds its corners."""

    fit: Fit = Fit.COVER
    radius: Length = 0.0
    edge: Paint = ""
    edge_pt: Annotated[float, Meta(ge=0, le=100)] = 0.5


class BoxElement(Element, frozen=True, kw_only=True, tag="box"):
    """A rectangle: `fill` and `edge` are paints; half the width as `radius` makes it round."""

    fill: Paint = ""
    edge: Paint = ""
    edge_pt: Annotated[float, Meta(ge=0, le=100)] = 0.5
    radius: Length = 0.0


class LineElement(Element, frozen=True, kw_only=True, tag="line"):
    """From the upper left corner of the box to the lower right one: `height` 0 makes it level."""

    colour: Paint = BLACK
    weight_pt: Annotated[float, Meta(ge=0.05, le=100)] = 0.5
    dashed: bool = False


AnyElement = TextElement | QrElement | ImageElement | PhotoElement | BoxElement | LineElement


class Sheet(Value, frozen=True, kw_only=True):
    """How pieces stand on paper: `columns` × `rows` from the upper left, row by row.

    A piece takes the whole flat width of the design, its fold opened. `left` and `top` lead from the paper's edge
    to the first piece, `column_gap` and `row_gap` from one piece to the next. `crop_marks` shows where to cut,
    and a folded piece where to fold. `shift_x` and `shift_y` put right what the printer is off by; backs on the
    paper's other side have shifts of their own, as seen on that side.
    """

    paper_width: Annotated[float, Meta(ge=20, le=2000)] = 210.0
    paper_height: Annotated[float, Meta(ge=20, le=2000)] = 297.0
    columns: Annotated[int, Meta(ge=1, le=50)] = 1
    rows: Annotated[int, Meta(ge=1, le=50)] = 1
    left: Length = 0.0
    top: Length = 0.0
    column_gap: Length = 0.0
    row_gap: Length = 0.0
    crop_marks: bool = False
    duplex: Duplex = Duplex.NONE
    shift_x: Annotated[float, Meta(ge=-50, le=50)] = 0.0
    shift_y: Annotated[float, Meta(ge=-50, le=50)] = 0.0
    back_shift_x: Annotated[float, Meta(ge=-50, le=50)] = 0.0
    back_shift_y: Annotated[float, Meta(ge=-50, le=50)] = 0.0

    @property
    def count(self) -> int:
        """How many pieces a sheet holds."""
        return self.columns * self.rows


class Design(Value, frozen=True, kw_only=True):
    """One design: the size of its finished face in mm, what stands on its front and back, and its sheet.

    Elements may reach over the face's edge: `bleed` mm of them are printed, so that a cut beside the line shows
    no white. Categories and sides without a colour of their own take one that the program gives them.
    """

    name: Text = EMPTY
    kind: DesignKind = DesignKind.BADGE
    width: Annotated[float, Meta(ge=5, le=2000)] = 105.0
    height: Annotated[float, Meta(ge=5, le=2000)] = 148.0
    bleed: Annotated[float, Meta(ge=0, le=20)] = 0.0
    fold: Fold = Fold.NONE
    front: Annotated[tuple[AnyElement, ...], Meta(max_length=MOST_ELEMENTS)] = ()
    back: Annotated[tuple[AnyElement, ...], Meta(max_length=MOST_ELEMENTS)] = ()
    category_colours: dict[str, Colour] = {}
    side_colours: dict[str, Colour] = {}
    sheet: Sheet = Sheet()

    @property
    def flat(self) -> tuple[float, float]:
        """Width and height of a piece on the sheet, its fold opened, in mm."""
        width = self.width * (2 if self.fold is Fold.SIDE else 1)
        return width, self.height * (2 if self.fold is Fold.TOP else 1)

    @property
    def two_sided(self) -> bool:
        """Whether backs are printed on the other side of the paper."""
        return bool(self.back) and self.fold is Fold.NONE and self.sheet.duplex is not Duplex.NONE

    def assets(self) -> tuple[str, ...]:
        """The names of the images it holds, each once."""
        both = (*self.front, *self.back)
        named = [one.asset for one in both if isinstance(one, ImageElement) and one.asset != LOGO]
        return tuple(dict.fromkeys(name for name in named if name))


LOGO = "{logo}"
"""As an image's asset: the logo of the forum's house style, else of its first host."""
