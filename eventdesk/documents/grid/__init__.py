"""The programme as a grid: rooms as columns, time down the page, each day on pages of its own."""

from collections.abc import Sequence

from eventdesk.documents.agenda.setting import host_logo
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.grid.look import Look
from eventdesk.documents.grid.pages import GridPages, Part
from eventdesk.documents.grid.plan import day_grid
from eventdesk.documents.grid.texts import BlockText
from eventdesk.documents.layout import Particulars
from eventdesk.documents.paper import PageSize
from eventdesk.documents.sheets import Rect, Sheet, print_sheets, put_lines
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.text import Typesetter
from eventdesk.model.ordering import days_of

__all__ = ["render_grid"]

# A large sheet hangs on a wall: where there is room, its type is larger, so many times.
_LARGER = {PageSize.A3: (1.2, 1.4, 1.6)}


def render_grid(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The grid of the request's forum as a PDF, landscape, in one language or with the second below the first.

    `report(done, total)` counts pages set, then pages drawn; what it raises ends the work. Raises
    NotPrintable where there is no such second time zone.
    """
    tellers, setter = Tellers.of(request), setter_for(request)
    teller = tellers.first
    pages, parts = _set(request, tellers, setter)
    look = pages.look
    sheets = pages.sheets(parts, report)
    words = teller.words
    title = f"{teller.forum_title()} – {words.grid}" if teller.forum_title() else words.grid
    if not sheets:
        style = look.style(10)
        place = Rect(look.margin, look.margin, 0, 0)
        sheets = [Sheet(tuple(put_lines([setter.line(words.nothing_here, style)], style, place)))]
    particulars = Particulars(title, request.language, teller.author())
    printed = print_sheets(sheets, request.page_size.landscape, setter, particulars, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)


def _set(request: DocumentRequest, tellers: Tellers, setter: Typesetter) -> tuple[GridPages, Sequence[Part]]:
    """The parts of all days in the largest type that costs no sheet and leaves out no more than the usual one."""
    clock, logo = second_clock(request), host_logo(request)
    grids = [day_grid(day, tellers.first) for day in days_of(request.snapshot)]

    def tried(scale: float) -> tuple[GridPages, Sequence[Part]]:
        look = Look.of(request.page_size, request.accent, large_print=request.large_print, scale=scale)
        pages = GridPages(BlockText(tellers, setter, request.accent, look.scale, clock), look, logo)
        return pages, [part for grid in grids for part in pages.parts(grid)]

    best = usual = tried(1.0)
    for scale in _LARGER.get(request.page_size, ()):
        larger = tried(scale)
        if _cost(larger[1]) > _cost(usual[1]):
            break
        best = larger
    return best


def _cost(parts: Sequence[Part]) -> tuple[int, int]:
    """How many sheets there are, and how many of them leave items out."""
    return len(parts), sum(part.brief for part in parts)
