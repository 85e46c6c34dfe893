"""The whole booklet: parts set one after the other, so that those before know the pages of those behind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import not_yet
from eventdesk.documents.agenda.looks import GREY, Columns, Looks
from eventdesk.documents.agenda.people import Credits
from eventdesk.documents.agenda.programme import agenda_view
from eventdesk.documents.agenda.said import NOTHING, Reader
from eventdesk.documents.agenda.setting import han_preference, host_logos
from eventdesk.documents.agenda.view import AgendaView
from eventdesk.documents.appearances import parts_of
from eventdesk.documents.catalog import DocumentRequest, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.detailed.contents import (
    Indexed,
    contents,
    index,
    lines_of,
    page_place,
    section_heading,
)
from eventdesk.documents.detailed.cover import cover
from eventdesk.documents.detailed.profiles import Profile, has_profile, profile
from eventdesk.documents.detailed.sessions import DetailedPage, person_place, profile_place
from eventdesk.documents.layout import Foot, Frame, Particulars, Place, flow, pages_of, print_pages, set_blocks
from eventdesk.documents.layout.columns import column_width, even_height, in_columns
from eventdesk.documents.layout.flow import Page, Placed
from eventdesk.documents.layout.pictures import printable
from eventdesk.documents.layout.strips import PlaceMark, Strip
from eventdesk.documents.ordering import sort_key
from eventdesk.documents.phrases import phrases
from eventdesk.documents.printed_phrases import printed_phrases
from eventdesk.documents.text import Style, Typesetter
from eventdesk.model.snapshot import Person
from eventdesk.press.photo_consent import withheld_portraits

_PROGRAMME, _SPEAKERS, _INDEX = "section:programme", "section:speakers", "section:index"
_GUTTER = 28.0
_NARROW = 400.0


def render_programme(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The detailed programme of the request's forum as a PDF.

    `report(done, total)` counts pages drawn; what it raises ends the work. Raises NotPrintable where there is
    no such second time zone.
    """
    booklet = _Booklet(request)
    pages = booklet.pages()
    words = phrases(request.language)
    title = booklet.view.title.text
    name = printed_phrases(request.language).brochure

    def label(number: int, total: int) -> str:
        return words.page.format(number=number, pages=total)

    foot = Foot(title, label, Style(9, colour=GREY), bare=booklet.covers)
    whole = f"{title} – {name}" if title else name
    particulars = Particulars(whole, request.language, booklet.view.author, booklet.view.theme.text)
    printed = print_pages(pages, booklet.frame, booklet.setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, booklet.setter.missing, whole, booklet.unshown())


@dataclass(frozen=True, slots=True)
class _Tongue:
    """One of the booklet's languages: the programme in it, and how it credits people."""

    view: AgendaView
    reader: Reader

    @property
    def credits(self) -> Credits:
        return Credits(self.reader)


class _Booklet:
    def __init__(self, request: DocumentRequest) -> None:
        self.request = request
        clock = second_clock(request)
        tags = dict.fromkeys(tag for tag in (request.language, request.second_language) if tag)
        tongues = [
            _Tongue(agenda_view(request.snapshot, tag, clock), Reader(request.snapshot, tag)) for tag in tags
        ]
        self.tongue = tongues[0]
        self.second = tongues[1] if len(tongues) > 1 else None
        self.view = self.tongue.view
        self.words = printed_phrases(request.language)
        self.frame = Frame.of(request.page_size, large_print=request.large_print)
        self.setter = Typesetter(request.language, han_preference(request))
        self.looks = Looks(request.accent)
        self.parts = parts_of(request.snapshot)
        people = [person for person in request.snapshot.people if person.id in self.parts]
        self.people = sorted(people, key=lambda person: sort_key(person, self.tongue.reader))
        self.covers = 1
        self.profiled = [person for person in self.people if has_profile(person, request.images)]

    @property
    def _other(self) -> AgendaView | None:
        return self.second.view if self.second is not None else None

    def pages(self) -> list[Page]:
        """All pages, the cover first."""
        height = self.frame.height
        profiles = frozenset(person.id for person in self.profiled)
        columns = Columns.below(self.frame, self.view.timed)
        page = DetailedPage(
            self.looks, columns, self.setter, phrases(self.request.language), self.frame.width, profiles
        )
        front = cover(self.view, self._other, page, self.frame, host_logos(self.request), self.words.brochure)
        self.covers = len(front)
        if not self.view.days:
            return _numbered([*front, *flow(self._nothing_yet(), height)])
        listed = list(flow(self._contents({}), height))
        before = len(front) + len(listed)
        body = list(flow(page.days(self.view, self._other), height))
        found = pages_of(body, before + 1)
        speakers = list(flow(self._speakers(found), height)) if self.profiled else []
        found |= pages_of(speakers, before + 1 + len(body))
        names = list(self._index(found)) if self.people else []
        found |= pages_of(names, before + 1 + len(body) + len(speakers))
        listed = list(flow(self._contents(found), height))
        return _numbered([*front, *listed, *body, *speakers, *names])

    def _nothing_yet(self) -> list[Strip]:
        languages = (self.request.language, self.request.second_language)
        heading = section_heading(self.words.brochure, self.looks, Place(_PROGRAMME))
        return set_blocks([*heading, *not_yet(languages, self.looks, ruled=False)], self.setter, self.frame.width)

    def _contents(self, found: Mapping[str, Sequence[int]]) -> list[Strip]:
        sections = [(self.words.speakers, _SPEAKERS)] if self.profiled else []
        sections += [(self.words.index, _INDEX)] if self.people else []
        lines = lines_of(self.view, self._other, sections)
        return contents(lines, self.words.contents, found, self.looks, self.setter, self.frame.width)

    def _speakers(self, found: Mapping[str, Sequence[int]]) -> Iterable[Strip]:
        yield from set_blocks(
            section_heading(self.words.speakers, self.looks, Place(_SPEAKERS)), self.setter, self.frame.width
        )
        photos = [self._photo(person) for person in self.profiled]
        credits = self.tongue.credits
        second = self.second.credits if self.second is not None else None
        for person, photo in zip(self.profiled, photos, strict=True):
            entry = Profile(person, credits, second, photo, self.parts[person.id])
            blocks = profile(entry, found, self.looks, self.frame.width, photos=any(photos))
            yield from set_blocks(blocks, self.setter, self.frame.width)

    def unshown(self) -> tuple[str, ...]:
        """The names of those in it whose portraits may not be shown."""
        withheld = {person.id for person in withheld_portraits(self.request.snapshot)}
        people = (person for person in self.people if person.id in withheld)
        return tuple(self.tongue.credits.name(person.id).text for person in people)

    def _photo(self, person: Person) -> bytes | None:
        return printable(self.request.images.get(person.photo or ""))

    def _index(self, found: Mapping[str, Sequence[int]]) -> Iterable[Page]:
        """The index in columns, its heading above the first page's."""
        frame = self.frame
        count = 2 if frame.width >= _NARROW else 1
        head = set_blocks(section_heading(self.words.index, self.looks, Place(_INDEX)), self.setter, frame.width)
        top = sum(strip.height for strip in head)
        credits = self.tongue.credits
        second = self.second.credits if self.second is not None else None
        names = [
            Indexed(
                credits.titled(person),
                second.titled(person) if second is not None else NOTHING,
                sorted({*found.get(person_place(person.id), ()), *found.get(profile_place(person.id), ())}),
            )
            for person in self.people
        ]
        width = column_width(frame.width, count, _GUTTER)
        strips = index([name for name in names if name.pages], self.looks, self.setter, width)
        yield from _under_heading(head, top, strips, frame, count)


def _under_heading(
    head: Sequence[Strip], top: float, strips: Sequence[Strip], frame: Frame, count: int
) -> Iterable[Page]:
    """Columns on pages, the first of them below a heading; all pages have the heading's room above."""
    height = even_height(strips, frame.height - top, count)
    for number, page in enumerate(in_columns(strips, height, count, frame.width, _GUTTER)):
        placed: Page = []
        y = 0.0
        if number == 0:
            for strip in head:
                placed.append(Placed(y, strip))
                y += strip.height
        yield [*placed, *(Placed(at + (top if number == 0 else 0.0), strip) for at, strip in page)]


def _numbered(pages: Sequence[Page]) -> list[Page]:
    """The pages, each with its number as the name of its head: what an index leads to."""
    return [
        [Placed(0.0, Strip(0.0, (PlaceMark(0, 0, page_place(number)),))), *page]
        for number, page in enumerate(pages, 1)
    ]
