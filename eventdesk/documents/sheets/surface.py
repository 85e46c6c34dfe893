"""A sheet as data, and sheets as a PDF.

On a sheet x runs from the edge where reading begins (mirrored for right-to-left documents), y downwards from
the paper's upper edge; both in points.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.catalog import Report
from eventdesk.documents.layout import Anchor, Particulars, Printed
from eventdesk.documents.layout.painter import open_canvas
from eventdesk.documents.layout.strips import PictureMark, RuleMark, TextMark
from eventdesk.documents.text import Align, Typesetter, clean, draw, rgb, save

_MIRRORED = {Align.LEFT: Align.RIGHT, Align.RIGHT: Align.LEFT, Align.CENTRE: Align.CENTRE}


class BoxMark(NamedTuple):
    """A rectangle with its upper edge at `y`. `fill` and `edge` are `#rrggbb`, empty for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    weight: float = 0.5
    radius: float = 0.0


class SideMark(NamedTuple):
    """A vertical line `height` long from `y` downwards, its middle at `x`; `dashed` for one to cut along."""

    x: float
    y: float
    height: float
    weight: float
    colour: str
    dashed: bool = False


SheetMark = BoxMark | SideMark | RuleMark | TextMark | PictureMark


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its marks in the order they are drawn, and its entry in the PDF's outline."""

    marks: tuple[SheetMark, ...]
    anchor: Anchor | None = None


def print_sheets(
    sheets: Sequence[Sheet],
    size: tuple[float, float],
    setter: Typesetter,
    particulars: Particulars,
    report: Report | None = None,
) -> Printed:
    """The sheets as a PDF; the same sheets give the same bytes.

    Calls `report(page, pages)` after each page; what it raises ends the work.
    """
    width, height = size
    canvas = open_canvas(width, height, particulars)
    hand = _Hand(canvas, width, height, setter.right_to_left)
    level = -1
    for number, sheet in enumerate(sheets, 1):
        for mark in sheet.marks:
            hand.draw(mark)
        if sheet.anchor is not None:
            level = min(sheet.anchor.level, level + 1)
            canvas.bookmarkPage(f"s{number}", fit="Fit")
            canvas.addOutlineEntry(clean(sheet.anchor.title), f"s{number}", level=level, closed=False)
        canvas.showPage()
        if report is not None:
            report(number, len(sheets))
    return Printed(save(canvas), len(sheets))


@dataclass(frozen=True, slots=True)
class _Hand:
    canvas: Canvas
    width: float
    height: float
    mirrored: bool

    def draw(self, mark: SheetMark) -> None:
        if isinstance(mark, TextMark):
            x, align = (self.width - mark.x, _MIRRORED[mark.align]) if self.mirrored else (mark.x, mark.align)
            draw(self.canvas, x, self.height - mark.y, mark.line, align)
        elif isinstance(mark, BoxMark):
            self._box(mark)
        elif isinstance(mark, SideMark):
            self._side(mark)
        elif isinstance(mark, PictureMark):
            self._picture(mark)
        else:
            self._rule(mark)

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self.mirrored else x

    def _box(self, mark: BoxMark) -> None:
        if mark.fill:
            self.canvas.setFillColorRGB(*rgb(mark.fill))
        if mark.edge:
            self.canvas.setStrokeColorRGB(*rgb(mark.edge))
            self.canvas.setLineWidth(mark.weight)
        x, y = self._left(mark.x, mark.width), self.height - mark.y - mark.height
        stroke, fill = int(bool(mark.edge)), int(bool(mark.fill))
        if mark.radius:
            self.canvas.roundRect(x, y, mark.width, mark.height, mark.radius, stroke=stroke, fill=fill)
        else:
            self.canvas.rect(x, y, mark.width, mark.height, stroke=stroke, fill=fill)

    def _rule(self, mark: RuleMark) -> None:
        self._pen(mark.weight, mark.colour)
        left, y = self._left(mark.x, mark.width), self.height - mark.y
        self.canvas.line(left, y, left + mark.width, y)

    def _picture(self, mark: PictureMark) -> None:
        left, bottom = self._left(mark.x, mark.width), self.height - mark.y - mark.height
        self.canvas.drawImage(ImageReader(BytesIO(mark.data)), left, bottom, mark.width, mark.height, mask="auto")

    def _side(self, mark: SideMark) -> None:
        self._pen(mark.weight, mark.colour)
        if mark.dashed:
            self.canvas.setDash(3, 3)
        x, top = self._left(mark.x, 0), self.height - mark.y
        self.canvas.line(x, top, x, top - mark.height)
        if mark.dashed:
            self.canvas.setDash()

    def _pen(self, weight: float, colour: str) -> None:
        self.canvas.setStrokeColorRGB(*rgb(colour))
        self.canvas.setLineWidth(weight)
