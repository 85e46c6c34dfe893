"""Lists on paper: to sign, of seats, of participants by organization, of diets and access needs.

In one language or two. Whoever is erased is on none of them, and whoever does not come is on none either.
"""

from collections.abc import Callable, Iterator, Sequence

from eventdesk.documents.agenda.setting import host_logo
from eventdesk.documents.attendee_lists.guests import Guests
from eventdesk.documents.attendee_lists.needs import needs_sections
from eventdesk.documents.attendee_lists.participants import participant_sections
from eventdesk.documents.attendee_lists.seating import seating_sections
from eventdesk.documents.attendee_lists.sheet import ListSheet, Section
from eventdesk.documents.attendee_lists.sign_in import sign_in_sections
from eventdesk.documents.attendee_lists.words import ListWords, list_words
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.layout import Foot, Frame, Particulars, flow, print_pages
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.paper import PageSize
from eventdesk.documents.run_sheet.cells import GREY
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.text import Style

__all__ = ["render_needs", "render_participants", "render_press_list", "render_seating", "render_sign_in"]

_MARGIN = {PageSize.A3: 50.0, PageSize.A4: 44.0, PageSize.A5: 34.0, PageSize.LETTER: 44.0}
_TYPE = {PageSize.A3: 1.2, PageSize.A4: 1.0, PageSize.A5: 0.9, PageSize.LETTER: 1.0}
_Sections = Callable[[Guests], Sequence[Section]]
_Name = Callable[[ListWords], str]


def render_sign_in(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """A sheet to sign for each session that has bookings; one for the forum where none has.

    `report(done, total)` counts sections set, then pages drawn; what it raises ends the work. So for all lists.
    """
    return _render(request, lambda words: words.sign_in, sign_in_sections, report)


def render_seating(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """Who sits where, by seat: for the forum and for each session with seats."""
    return _render(request, lambda words: words.seating, seating_sections, report)


def render_participants(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """Everyone who comes by organization, hosts first, in the order of protocol."""
    return _render(request, lambda words: words.participants, participant_sections, report)


def render_press_list(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The list of participants for the press: of those alone who agreed to be named there."""

    def agreed(guests: Guests) -> Sequence[Section]:
        return participant_sections(guests.who_agreed_to_press_lists())

    return _render(request, lambda words: words.press_list, agreed, report)


def render_needs(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """Diets and access needs: how many of each first, then whose."""
    return _render(request, lambda words: words.needs, needs_sections, report)


def _render(
    request: DocumentRequest, name: _Name, sections_of: _Sections, report: Report | None
) -> RenderedDocument:
    tellers = Tellers.of(request)
    setter = setter_for(request)
    scale = _TYPE[request.page_size] * (LARGE_PRINT if request.large_print else 1.0)
    frame = Frame.on(request.page_size.points, scale, _MARGIN[request.page_size])
    sheet = ListSheet(tellers, setter, frame.width, request.accent, name, host_logo(request))
    sections = sections_of(Guests.of(tellers))

    def pages() -> Iterator[Page]:
        if not sections:
            yield from flow(sheet.empty(), frame.height)
        for number, section in enumerate(sections, 1):
            yield from flow(sheet.section(section), frame.height)
            if report is not None:
                report(number, len(sections))

    teller = tellers.first
    parts = (teller.forum_title(), name(list_words(teller.language)))
    title = " – ".join(part for part in parts if part)
    label = teller.phrases.page
    foot = Foot(title, lambda number, total: label.format(number=number, pages=total), Style(8, colour=GREY))
    particulars = Particulars(title, request.language, author=teller.author())
    printed = print_pages(pages(), frame, setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)
