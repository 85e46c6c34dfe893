"""The agenda as a booklet to fold: pages of half the paper, two side by side, in the order of saddle stitching.

To be printed on both sides and turned over on the short edge: the file says so to the viewer's print dialog.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from eventdesk.documents.agenda import set_agenda
from eventdesk.documents.booklet.imposing import print_booklet
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.layout import Frame, Strip, flow, paginate
from eventdesk.documents.layout.flow import Page, Placed
from eventdesk.documents.sheets.words import sheet_words

__all__ = ["render_booklet"]

# What is laid out on a page of half an A4 sheet stands a tenth smaller: it is held nearer to the eye.
_TYPE = 0.86
_MARGIN = 38.0
_A5_WIDTH = 420.0


def render_booklet(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The booklet of the request's forum as a PDF: `page_size` is the paper before folding.

    `report(done, total)` counts sessions set, then sides drawn; what it raises ends the work.
    """
    width, height = request.page_size.landscape
    frame = _frame(width / 2, height, large_print=request.large_print)
    agenda = set_agenda(request, frame, report)
    title = f"{agenda.particulars.title} ({sheet_words(request.language).booklet})"
    particulars = replace(agenda.particulars, title=title)

    def pages() -> Iterator[Page]:
        yield _cover(agenda.head, frame)
        yield from flow(agenda.body, frame.height)

    printed = print_booklet(pages(), frame, agenda.setter, particulars, agenda.foot, report)
    return RenderedDocument(printed.pdf, printed.pages, agenda.setter.missing, title)


def _frame(width: float, height: float, *, large_print: bool) -> Frame:
    scale = _TYPE * width / _A5_WIDTH * (4 / 3 if large_print else 1)
    return Frame.on((width, height), scale, _MARGIN * width / _A5_WIDTH)


def _cover(head: Sequence[Strip], frame: Frame) -> Page:
    """The title block on the upper golden section of a page of its own, as far as it leaves room."""
    (page, *_rest) = paginate(head, frame.height)
    filled = max((placed.y + placed.strip.height for placed in page), default=0.0)
    down = max(min(frame.height * 0.26, frame.height - filled), 0.0)
    return [Placed(placed.y + down, placed.strip) for placed in page]
