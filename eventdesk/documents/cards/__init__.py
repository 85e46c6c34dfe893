"""Planning cards to cut: one a session, A6 each, with its length as a bar; to be moved about on a table."""

from eventdesk.documents.cards.pages import CardPages
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.layout import Particulars
from eventdesk.documents.sheets import Rect, Sheet, print_sheets, put_lines
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import Style
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import ordered

__all__ = ["render_cards"]


def render_cards(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The cards of the request's forum as a PDF: four on A4 or Letter, eight on A3, two on A5.

    `report(done, total)` counts pages drawn; what it raises ends the work.
    """
    teller = Teller(request.snapshot, request.language)
    setter = teller.setter()
    # The papers are two, four and eight times A6; eight lie across the sheet.
    size = request.page_size.landscape if request.page_size in CardPages.LYING else request.page_size.points
    sessions = [
        session for session in ordered(request.snapshot).sessions if session.status is not SessionStatus.CANCELLED
    ]
    sheets = list(CardPages(teller, setter, request.accent, request.page_size).sheets(sessions))
    if not sheets:
        style = Style(12)
        line = setter.line(teller.words.nothing_here, style)
        sheets.append(Sheet(tuple(put_lines([line], style, Rect(48, 48, line.width, 20)))))
    title = " – ".join(part for part in (teller.forum_title(), teller.words.cards) if part)
    printed = print_sheets(sheets, size, setter, Particulars(title, request.language, teller.author()), report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)
