"""The programme as a grid: rooms as columns, time down the page, each day on pages of its own."""

from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.grid.pages import MARGIN, GridPages, Look
from eventdesk.documents.grid.plan import day_grid
from eventdesk.documents.grid.texts import BlockText
from eventdesk.documents.layout import Particulars
from eventdesk.documents.sheets import Rect, Sheet, print_sheets, put_lines
from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.ordering import days_of

__all__ = ["render_grid"]

_LARGE = 4 / 3


def render_grid(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The grid of the request's forum as a PDF, landscape.

    `report(done, total)` counts pages set, then pages drawn; what it raises ends the work. Raises
    NotPrintable where there is no such second time zone.
    """
    teller = Teller(request.snapshot, request.language)
    setter = teller.setter()
    size = request.page_size.landscape
    scale = _LARGE if request.large_print else 1.0
    look = Look(*size, request.accent, scale)
    pages = GridPages(BlockText(teller, setter, request.accent, scale), look, second_clock(request))
    parts = [part for day in days_of(request.snapshot) for part in pages.parts(day_grid(day, teller))]
    sheets = pages.sheets(parts, report)
    words = teller.words
    title = f"{teller.forum_title()} – {words.grid}" if teller.forum_title() else words.grid
    if not sheets:
        style = look.style(10)
        sheets = [
            Sheet(tuple(put_lines([setter.line(words.nothing_here, style)], style, Rect(MARGIN, MARGIN, 0, 0))))
        ]
    printed = print_sheets(sheets, size, setter, Particulars(title, request.language, teller.author()), report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)
