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
from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.paper import PageSize
from eventdesk.documents.sheets.words import sheet_words

__all__ = ["render_booklet"]

# How much the type of a page is reduced, by the paper that is folded to it: a page of A5 or A6 is held nearer to
# the eye. On A6 text is 7 points high, the least that reads well.
_TYPE = {PageSize.A3: 1.0, PageSize.A4: 0.87, PageSize.LETTER: 0.83, PageSize.A5: 0.78}
_MARGIN = {PageSize.A3: 54.0, PageSize.A4: 38.0, PageSize.LETTER: 36.0, PageSize.A5: 26.0}
# Points: nearer to the paper's edge many printers do not print.
_LOWEST = 17.0


def render_booklet(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The booklet of the request's forum as a PDF: `page_size` is the paper before folding.

    So A4 becomes an A5 booklet, A3 one of A4 pages, A5 one of A6 for the pocket. `report(done, total)` counts
    sessions set, then sides drawn; what it raises ends the work. Raises NotPrintable where there is no such
    second time zone.
    """
    frame = _frame(request.page_size, large_print=request.large_print)
    agenda = set_agenda(request, frame, report)
    title = f"{agenda.particulars.title} ({sheet_words(request.language).booklet})"
    particulars = replace(agenda.particulars, title=title)

    def pages() -> Iterator[Page]:
        yield from _cover(agenda.head, frame)
        yield from flow(agenda.body, frame.height)

    printed = print_booklet(pages(), frame, agenda.setter, particulars, agenda.foot, report)
    return RenderedDocument(printed.pdf, printed.pages, agenda.setter.missing, title)


def _frame(paper: PageSize, *, large_print: bool) -> Frame:
    """The frame of a page, half of the paper."""
    width, height = paper.landscape
    scale = _TYPE[paper] * (LARGE_PRINT if large_print else 1.0)
    frame = Frame.on((width / 2, height), scale, _MARGIN[paper])
    return replace(frame, foot=max(frame.foot, _LOWEST / scale))


def _cover(head: Sequence[Strip], frame: Frame) -> list[Page]:
    """The title block on the upper golden section of a page of its own, as far as it leaves room.

    In large type on small paper it goes on to another page.
    """
    pages = list(paginate(head, frame.height))
    if len(pages) != 1:
        return pages
    filled = max((placed.y + placed.strip.height for placed in pages[0]), default=0.0)
    down = max(min(frame.height * 0.26, frame.height - filled), 0.0)
    return [[Placed(placed.y + down, placed.strip) for placed in pages[0]]]
