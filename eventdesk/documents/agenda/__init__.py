"""The agenda: a forum's programme as a printed page."""

from collections.abc import Iterator, Sequence

from eventdesk.documents.agenda.looks import GREY, Columns, Looks
from eventdesk.documents.agenda.page import AgendaPage, is_quiet
from eventdesk.documents.agenda.programme import agenda_view
from eventdesk.documents.agenda.view import AgendaView, SessionView
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.layout import Foot, Frame, Particulars, Strip, flow, print_pages
from eventdesk.documents.phrases import phrases
from eventdesk.documents.text import Family, Style, Typesetter, han_family

__all__ = ["agenda_view", "render_agenda"]


def render_agenda(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The agenda of the request's forum as a PDF.

    `report(done, total)` counts sessions set, then pages drawn; what it raises ends the work.
    """
    view = agenda_view(request.snapshot, request.language)
    words = phrases(request.language)
    frame = Frame.of(request.page_size)
    setter = Typesetter(request.language, _han_preference(request))
    page = AgendaPage(Looks(request.accent), Columns.of(frame, view.timed), setter, words, frame.width)
    strips = _strips(view, page, report)
    title = f"{view.title.text} – {words.programme}" if view.title else words.programme

    def label(number: int, total: int) -> str:
        return words.page.format(number=number, pages=total)

    foot = Foot(view.title.text, label, Style(9, colour=GREY))
    particulars = Particulars(title, request.language, author=view.author, subject=view.theme.text)
    printed = print_pages(flow(strips, frame.height), frame, setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)


def _strips(view: AgendaView, page: AgendaPage, report: Report | None) -> Iterator[Strip]:
    yield from page.title_block(view)
    total = sum(len(day.sessions) for day in view.days)
    done = 0
    for day in view.days:
        if day.heading:
            yield from page.day_heading(day)
        for above, session, below in _with_neighbours(day.sessions):
            space = _space_between(above, session)
            # A break stays with what it follows: no page begins with one, or holds nothing else.
            binds = below is not None and is_quiet(below)
            yield from page.session(session, day, before=space, keep_with_next=binds)
            done += 1
            if report is not None:
                report(done, total)


def _with_neighbours(
    sessions: Sequence[SessionView],
) -> Iterator[tuple[SessionView | None, SessionView, SessionView | None]]:
    """Each session with the one above and the one below it."""
    return zip((None, *sessions[:-1]), sessions, (*sessions[1:], None), strict=True)


def _space_between(above: SessionView | None, session: SessionView) -> float:
    """Points above a session: less at the head of a day, and around the single line of a break."""
    return 8.0 if above is None or is_quiet(above) or is_quiet(session) else 16.0


def _han_preference(request: DocumentRequest) -> tuple[Family, ...]:
    """Which national forms Han characters take where nothing tells: those of the forum's own languages."""
    families = [han_family(tag) for tag in request.snapshot.languages]
    return tuple(family for family in families if family is not None)
