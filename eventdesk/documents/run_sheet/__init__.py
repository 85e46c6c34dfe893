"""The run sheet for the MC and the crew: minute by minute what, who, where, with cues and a box to tick."""

from collections.abc import Iterator

from eventdesk.documents.agenda.setting import host_logo
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.layout import Foot, Frame, Particulars, flow, print_pages
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.paper import PageSize
from eventdesk.documents.run_sheet.cells import GREY, Cells
from eventdesk.documents.run_sheet.page import RunSheetPage
from eventdesk.documents.run_sheet.plan import sections_of
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.text import Style

__all__ = ["render_run_sheet"]

# Points; small paper is held nearer to the eye, large paper hangs on a wall.
_MARGIN = {PageSize.A3: 50.0, PageSize.A4: 40.0, PageSize.A5: 36.0, PageSize.LETTER: 40.0}
_TYPE = {PageSize.A3: 1.25, PageSize.A4: 1.0, PageSize.A5: 0.9, PageSize.LETTER: 1.0}


def render_run_sheet(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The run sheet of the request's forum as a PDF, landscape; each day, or room of a day, begins a page.

    `report(done, total)` counts sections set, then pages drawn; what it raises ends the work. Raises
    NotPrintable where there is no such second time zone.
    """
    tellers = Tellers.of(request)
    teller = tellers.first
    setter = setter_for(request)
    scale = _TYPE[request.page_size] * (LARGE_PRINT if request.large_print else 1.0)
    frame = Frame.on(request.page_size.landscape, scale, _MARGIN[request.page_size])
    cells = Cells(tellers, request.accent, second_clock(request))
    page = RunSheetPage(tellers, setter, cells, frame, host_logo(request))
    sections = sections_of(teller)

    def pages() -> Iterator[Page]:
        if not sections:
            nothing = tellers.words(lambda each: each.words.nothing_here)
            yield from flow(page.empty(nothing), frame.height)
        for number, section in enumerate(sections, 1):
            yield from flow(page.section(section), frame.height)
            if report is not None:
                report(number, len(sections))

    title = " – ".join(part for part in (teller.forum_title(), teller.words.run_sheet) if part)
    label = teller.phrases.page
    foot = Foot(title, lambda number, total: label.format(number=number, pages=total), Style(8, colour=GREY))
    particulars = Particulars(title, request.language, author=teller.author())
    printed = print_pages(pages(), frame, setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)
