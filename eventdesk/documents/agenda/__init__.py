"""The agenda: a forum's programme as a printed page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from eventdesk.documents.agenda.credits_page import not_yet
from eventdesk.documents.agenda.looks import GREY, Columns, Looks
from eventdesk.documents.agenda.page import AgendaPage, is_quiet
from eventdesk.documents.agenda.programme import agenda_view
from eventdesk.documents.agenda.setting import han_preference, host_logo
from eventdesk.documents.agenda.view import AgendaView, DayView, SessionView
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.layout import Foot, Frame, Particulars, Strip, flow, print_pages, set_blocks
from eventdesk.documents.phrases import phrases
from eventdesk.documents.text import Style, Typesetter
from eventdesk.model.text import base_language

__all__ = ["SetAgenda", "agenda_view", "render_agenda", "set_agenda"]

# Two languages stand side by side where so much of the programme is in the second one.
_TRANSLATED = 0.5


def render_agenda(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The agenda of the request's forum as a PDF.

    `report(done, total)` counts sessions set, then pages drawn; what it raises ends the work. Raises
    NotPrintable where there is no such second time zone.
    """
    frame = Frame.of(request.page_size, large_print=request.large_print)
    agenda = set_agenda(request, frame, report)
    pages = flow(chain(agenda.head, agenda.body), frame.height)
    printed = print_pages(pages, frame, agenda.setter, agenda.particulars, agenda.foot, report)
    return RenderedDocument(printed.pdf, printed.pages, agenda.setter.missing, agenda.particulars.title)


@dataclass(frozen=True, slots=True)
class SetAgenda:
    """An agenda set for pages of one width: its title block, and the days as they are asked for."""

    head: Sequence[Strip]
    body: Iterator[Strip]
    setter: Typesetter
    particulars: Particulars
    foot: Foot


def set_agenda(request: DocumentRequest, frame: Frame, report: Report | None = None) -> SetAgenda:
    """The strips of an agenda for pages with that frame. Raises as `render_agenda`."""
    clock = second_clock(request)
    view = agenda_view(request.snapshot, request.language, clock)
    other = None
    if request.second_language and request.second_language != request.language:
        other = agenda_view(request.snapshot, request.second_language, clock)
    words = phrases(request.language)
    setter = Typesetter(request.language, han_preference(request))
    beside = other is not None and _translated(other, request.second_language) >= _TRANSLATED
    columns = Columns.of(frame, view.timed, two_languages=beside)
    page = AgendaPage(Looks(request.accent), columns, setter, words, frame.width)
    title = f"{view.title.text} – {words.programme}" if view.title else words.programme

    def label(number: int, total: int) -> str:
        return words.page.format(number=number, pages=total)

    body = _days(view, other, page, report)
    if not view.days:
        languages = (request.language, request.second_language)
        body = iter(set_blocks([*not_yet(languages, page.looks)], setter, frame.width))
    return SetAgenda(
        head=page.title_block(view, other, host_logo(request)),
        body=body,
        setter=setter,
        particulars=Particulars(title, request.language, author=view.author, subject=view.theme.text),
        foot=Foot(view.title.text, label, Style(9, colour=GREY)),
    )


def _days(view: AgendaView, other: AgendaView | None, page: AgendaPage, report: Report | None) -> Iterator[Strip]:
    total = sum(len(day.sessions) for day in view.days)
    done = 0
    days: Sequence[DayView | None] = other.days if other is not None else [None] * len(view.days)
    for day, again in zip(view.days, days, strict=True):
        if day.heading:
            yield from page.day_heading(day, again)
        others: Sequence[SessionView | None] = again.sessions if again is not None else [None] * len(day.sessions)
        for (above, session, below), second in zip(_with_neighbours(day.sessions), others, strict=True):
            space = _space_between(above, session)
            # A break stays with what it follows: no page begins with one, or holds nothing else.
            binds = below is not None and is_quiet(below)
            yield from page.session(session, day, before=space, keep_with_next=binds, other=second)
            done += 1
            if report is not None:
                report(done, total)


def _translated(view: AgendaView, language: str) -> float:
    """Which part of the titles of talks is in the language, 0 to 1."""
    sessions = [session for day in view.days for session in day.sessions]
    titles = [entry.title for session in sessions for entry in session.entries]
    titles = titles or [session.title for session in sessions]
    own = [title for title in titles if base_language(title.language) == base_language(language)]
    return len(own) / len(titles) if titles else 0.0


def _with_neighbours(
    sessions: Sequence[SessionView],
) -> Iterator[tuple[SessionView | None, SessionView, SessionView | None]]:
    """Each session with the one above and the one below it."""
    return zip((None, *sessions[:-1]), sessions, (*sessions[1:], None), strict=True)


def _space_between(above: SessionView | None, session: SessionView) -> float:
    """Points above a session: less at the head of a day, and around the single line of a break."""
    return 8.0 if above is None or is_quiet(above) or is_quiet(session) else 16.0
