"""The run sheet for the MC and the crew: minute by minute what, who, where, with cues and a box to tick."""

from collections.abc import Iterator

from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.layout import Foot, Frame, Paragraph, Particulars, flow, print_pages, set_blocks
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.run_sheet.page import GREY, RunSheetPage
from eventdesk.documents.run_sheet.plan import sections_of
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import Style

__all__ = ["render_run_sheet"]

_MARGIN = 40.0


def render_run_sheet(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The run sheet of the request's forum as a PDF, landscape; each day, or room of a day, begins a page.

    `report(done, total)` counts sections set, then pages drawn; what it raises ends the work. Raises
    NotPrintable where there is no such second time zone.
    """
    teller = Teller(request.snapshot, request.language)
    setter = teller.setter()
    frame = Frame.on(request.page_size.landscape, LARGE_PRINT if request.large_print else 1.0, _MARGIN)
    page = RunSheetPage(teller, setter, request.accent, frame, second_clock(request))
    sections = sections_of(teller)

    def pages() -> Iterator[Page]:
        if not sections:
            empty = set_blocks([Paragraph(teller.words.nothing_here, Style(11))], setter, frame.width)
            yield from flow(empty, frame.height)
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
