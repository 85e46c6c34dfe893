"""Planning cards to cut: one a session, A6 each, with its length as a bar; to be moved about on a table."""

from eventdesk.documents.agenda.setting import host_logo
from eventdesk.documents.cards.looks import Looks
from eventdesk.documents.cards.pages import CardPages
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.layout import Particulars
from eventdesk.documents.sheets import Rect, Sheet, print_sheets, put_lines
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.text import Typesetter
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import ordered

__all__ = ["render_cards"]

_MARGIN = 48.0


def render_cards(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The cards of the request's forum as a PDF: four on A4 or Letter, eight on A3, two on A5.

    In large print a card is twice as large, A5, and half as many stand on the paper. `report(done, total)`
    counts pages drawn; what it raises ends the work. Raises NotPrintable where there is no such second time
    zone.
    """
    tellers = Tellers.of(request)
    teller, setter = tellers.first, setter_for(request)
    looks = Looks.of(request.page_size, large_print=request.large_print)
    pages = CardPages(tellers, setter, request.accent, looks, second_clock(request), host_logo(request))
    sessions = [
        session for session in ordered(request.snapshot).sessions if session.status is not SessionStatus.CANCELLED
    ]
    sheets = list(pages.sheets(sessions)) or [_empty(tellers, setter, looks)]
    title = " – ".join(part for part in (teller.forum_title(), teller.words.cards) if part)
    size = (looks.width, looks.height)
    printed = print_sheets(sheets, size, setter, Particulars(title, request.language, teller.author()), report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)


def _empty(tellers: Tellers, setter: Typesetter, looks: Looks) -> Sheet:
    """The sheet of a forum that has no sessions yet: its title, and that there is nothing."""
    marks: list[SheetMark] = []
    y = _MARGIN
    rows = (
        *((said, looks.style(16, 24, bold=True)) for said in tellers.words(lambda each: each.forum_title())),
        *((said, looks.quiet) for said in tellers.words(lambda each: each.words.nothing_here)),
    )
    for said, style in rows:
        width = looks.width - 2 * _MARGIN
        lines = setter.wrap(said.text, style, width, said.language)
        marks += put_lines(lines, style, Rect(_MARGIN, y, width, 0))
        y += len(lines) * style.line_height
    return Sheet(tuple(marks))
