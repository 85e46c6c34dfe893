"""Imposing: which pages lie beside each other on the sheets of a booklet, and drawing them there."""

from collections.abc import Iterable
from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.catalog import Report
from eventdesk.documents.layout import Foot, Frame, Particulars, Printed
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.layout.painter import PagePainter, WrittenPage, draw_foot, open_canvas
from eventdesk.documents.text import Typesetter, rgb, save

_FOLD_MARK = 12.0
_FOLD_COLOUR = "#a3a9b3"


def sides(pages: int, *, right_to_left: bool = False) -> tuple[tuple[int, int], ...]:
    """The pages on each side of each sheet, left and right, for stitching through the fold; 0 is a blank.

    Sides come as a printer wants them: a sheet's front, then its back. The sheets lie in each other, the first
    outermost; blanks are at the end of the booklet.
    """
    whole = -(-pages // 4) * 4

    def page(number: int) -> int:
        return number if number <= pages else 0

    result: list[tuple[int, int]] = []
    for sheet in range(whole // 4):
        outer, inner = 2 * sheet + 1, whole - 2 * sheet
        for left, right in ((inner, outer), (outer + 1, inner - 1)):
            pair = page(left), page(right)
            result.append(pair[::-1] if right_to_left else pair)
    return tuple(result)


def print_booklet(
    pages: Iterable[Page],
    frame: Frame,
    setter: Typesetter,
    particulars: Particulars,
    foot: Foot,
    report: Report | None = None,
) -> Printed:
    """Pages with that frame as a PDF of sheets twice as wide; the first is a cover without a foot line.

    Calls `report(side, sides)` after each side; what it raises ends the work. `Printed.pages` counts sides.
    """
    width, height = frame.page_width * frame.scale, frame.page_height * frame.scale
    canvas = open_canvas(2 * width, height, particulars)
    canvas.setViewerPreference("Duplex", "DuplexFlipShortEdge")
    painter = PagePainter(canvas, frame, setter.right_to_left)
    # Bookmarks would follow the sheets, not the pages: none is better than a list in that order.
    written = [replace(painter.sheet(page), anchors=()) for page in pages]
    order = sides(len(written), right_to_left=setter.right_to_left)
    for number, pair in enumerate(order, 1):
        for place, page in enumerate(pair):
            if page:
                canvas.saveState()
                canvas.translate(place * width, 0)
                _put(painter, written[page - 1], setter, foot, page, len(written))
                canvas.restoreState()
        if number == 1:
            _mark_fold(canvas, width, height)
        canvas.showPage()
        if report is not None:
            report(number, len(order))
    return Printed(save(canvas), len(order))


def _put(painter: PagePainter, page: WrittenPage, setter: Typesetter, foot: Foot, number: int, pages: int) -> None:
    painter.put(page)
    if number > 1:
        draw_foot(painter, setter, foot, number, pages)


def _mark_fold(canvas: Canvas, x: float, height: float) -> None:
    """Short dashes at the outer sheet's edges, where to fold."""
    canvas.setStrokeColorRGB(*rgb(_FOLD_COLOUR))
    canvas.setLineWidth(0.5)
    canvas.setDash(2, 2)
    canvas.line(x, height, x, height - _FOLD_MARK)
    canvas.line(x, 0, x, _FOLD_MARK)
    canvas.setDash()
