"""Itineraries: for each speaker a page of their own, with where to be, when, in which role and with whom."""

from collections.abc import Iterator, Sequence

from eventdesk.documents.agenda.looks import GREY, Looks
from eventdesk.documents.agenda.setting import han_preference, host_logo
from eventdesk.documents.appearances import Part, parts_of
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.itinerary.letter import CLOSE, Letter
from eventdesk.documents.itinerary.telling import Teller
from eventdesk.documents.layout import Foot, Frame, Particulars, flow, print_pages
from eventdesk.documents.layout.flow import Page
from eventdesk.documents.ordering import sort_key
from eventdesk.documents.phrases import phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.text import Style, Typesetter
from eventdesk.model.snapshot import Person

__all__ = ["render_itinerary"]


def render_itinerary(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The itineraries of everyone in the programme, or of `request.person_id`, each on a page of its own.

    Whoever has a part is a speaker here: panelists, moderators, masters of ceremonies and interpreters too.
    `report(done, total)` counts pages drawn. Raises NotPrintable where nobody has a part, where the person has
    none, and where there is no such second time zone; KeyError for an unknown person.
    """
    parts = parts_of(request.snapshot)
    teller = Teller(request.snapshot, request.language, second_clock(request))
    second = None
    if request.second_language and request.second_language != request.language:
        second = Teller(request.snapshot, request.second_language, teller.clock)
    people = _people(request, parts, teller)
    frame = Frame.of(request.page_size, large_print=request.large_print)
    setter = Typesetter(request.language, han_preference(request))
    letter = Letter(Looks(request.accent), setter, frame, host_logo(request))
    pages = _pages(people, parts, teller, second, letter, frame)
    words = phrases(request.language)
    title = _title(request, people, teller)

    def label(number: int, total: int) -> str:
        # The pages of many people in one file are numbered for none of them.
        return words.page.format(number=number, pages=total) if len(people) == 1 < total else ""

    foot = Foot(teller.forum_title.text, label, Style(9, colour=GREY))
    printed = print_pages(pages, frame, setter, Particulars(title, request.language), foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)


def _people(request: DocumentRequest, parts: dict[str, list[Part]], teller: Teller) -> Sequence[Person]:
    """Who gets an itinerary, by name."""
    snapshot = request.snapshot
    if request.person_id:
        person = snapshot.person(request.person_id)
        if person.id not in parts:
            raise NotPrintable(f"{teller.name(person).text} has no part in the programme yet.")
        return [person]
    people = [person for person in snapshot.people if person.id in parts]
    if not people:
        raise NotPrintable("Nobody has a part in the programme yet: add speakers first.")
    return sorted(people, key=lambda person: sort_key(person, teller.reader))


def _pages(
    people: Sequence[Person],
    parts: dict[str, list[Part]],
    teller: Teller,
    second: Teller | None,
    letter: Letter,
    frame: Frame,
) -> Iterator[Page]:
    for person in people:
        told = teller.itinerary(person, parts[person.id])
        again = second.itinerary(person, parts[person.id]) if second is not None else None
        pages = list(flow(letter.strips(told, again), frame.height))
        if len(pages) > 1:  # rather with less air than with a stop or two on a page of their own
            closer = list(flow(letter.strips(told, again, CLOSE), frame.height))
            pages = closer if len(closer) < len(pages) else pages
        yield from pages


def _title(request: DocumentRequest, people: Sequence[Person], teller: Teller) -> str:
    name = printed_phrases(request.language).itinerary
    whose = teller.name(people[0]).text if request.person_id else teller.forum_title.text
    return f"{whose} – {name}" if whose else name
