"""A sign for each room's door, a page a day: the room's name huge, the day, its sessions with their times."""

from eventdesk.documents.agenda.setting import host_logo
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.door_sign.pages import SignPages
from eventdesk.documents.door_sign.plan import signs_of
from eventdesk.documents.layout import Particulars
from eventdesk.documents.sheets import Rect, Sheet, print_sheets, put_lines
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.text import Style

__all__ = ["render_door_sign"]


def render_door_sign(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The signs of the request's forum as a PDF: room after room, for each day on which something is in it.

    In one language or with the second below the first. `report(done, total)` counts signs set, then pages drawn;
    what it raises ends the work. Raises NotPrintable where there is no such second time zone.
    """
    tellers, setter = Tellers.of(request), setter_for(request)
    teller = tellers.first
    size = request.page_size.landscape if request.landscape else request.page_size.points
    pages = SignPages(
        tellers,
        setter,
        request.accent,
        size,
        logo=host_logo(request),
        clock=second_clock(request),
        large_print=request.large_print,
    )
    signs = signs_of(teller)
    sheets: list[Sheet] = []
    for number, sign in enumerate(signs, 1):
        sheets += pages.sheets(sign)
        if report is not None:
            report(number, len(signs))
    if not sheets:
        style = Style(12)
        line = setter.line(teller.words.nothing_here, style)
        sheets.append(Sheet(tuple(put_lines([line], style, Rect(48, 48, line.width, 20)))))
    title = " – ".join(part for part in (teller.forum_title(), teller.words.signs) if part)
    printed = print_sheets(sheets, size, setter, Particulars(title, request.language, teller.author()), report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)
