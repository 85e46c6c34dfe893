"""Find the fullest agenda that one page holds in type that can be read, and print it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import DOT, joined, not_yet, told
from eventdesk.documents.agenda.looks import GREY, Looks
from eventdesk.documents.agenda.page import balanced
from eventdesk.documents.agenda.programme import agenda_view
from eventdesk.documents.agenda.setting import han_preference, host_logo
from eventdesk.documents.agenda.view import AgendaView
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, Report
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.layout import (
    Block,
    Foot,
    Frame,
    Paragraph,
    Particulars,
    Space,
    Strip,
    print_pages,
    set_blocks,
)
from eventdesk.documents.layout import flow as flowing
from eventdesk.documents.layout.beside import beside_logo
from eventdesk.documents.layout.columns import column_width, even_height, fits, side_by_side
from eventdesk.documents.layout.flow import Page, Placed
from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.one_page.density import Column, Density
from eventdesk.documents.paper import PageSize
from eventdesk.documents.phrases import phrases
from eventdesk.documents.text import Span, Style, Typesetter

LEAST = 6.5
"""Points: smaller type is not printed."""
_TEXT = 9.0
# What is tried, largest first. Rather less is told in type that reads well than all of it in the least.
_GOOD = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.7)
_SMALL = (7.25, 6.9, LEAST)
_MARGIN = {PageSize.A3: 48.0, PageSize.A4: 40.0, PageSize.A5: 30.0, PageSize.LETTER: 40.0}
_GUTTER = 22.0
_NARROWEST = 190.0
_WIDEST = 420.0
_MOST_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class _Try:
    """A way to set the page: text of `size` points in `count` columns."""

    density: Density
    size: float
    count: int


def render_one_page(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The agenda of the request's forum on a single page.

    Raises NotPrintable where even the bare titles of its sessions would be smaller than can be read.
    """
    sheet = _Sheet(request)
    frame, page = sheet.fitted()
    words = phrases(request.language)
    title = sheet.view.title.text
    whole = f"{title} – {words.programme}" if title else words.programme
    particulars = Particulars(whole, request.language, sheet.view.author, sheet.view.theme.text)
    foot = Foot("", lambda _number, _pages: "", Style(9, colour=GREY), bare=1)
    printed = print_pages([page], frame, sheet.setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, sheet.setter.missing, whole)


class _Sheet:
    def __init__(self, request: DocumentRequest) -> None:
        self.request = request
        self.larger = LARGE_PRINT if request.large_print else 1.0
        clock = second_clock(request)
        self.view = agenda_view(request.snapshot, request.language, clock)
        self.other = self.view
        if request.second_language and request.second_language != request.language:
            self.other = agenda_view(request.snapshot, request.second_language, clock)
        self.setter = Typesetter(request.language, han_preference(request))
        self.looks = Looks(request.accent)
        self.words = phrases(request.language)
        self.logo = host_logo(request)

    def fitted(self) -> tuple[Frame, Page]:
        """The page, in the first way that fits. Raises NotPrintable."""
        for way in self._ways():
            frame = self._frame(way.size)
            page = self._page(way, frame)
            if page is not None:
                return frame, page
        raise NotPrintable(
            f"This forum does not fit on one page of {self.request.page_size.value} in type of "
            f"{LEAST * self.larger:.3g} points, "
            "the smallest that can be read: choose larger paper, or print the agenda."
        )

    def _ways(self) -> Iterator[_Try]:
        """All of it in good type, else less of it; in the smallest type only what has no other way."""
        for sizes in (_GOOD, _SMALL):
            for density in Density:
                for size in sizes:
                    for count in self._counts(size * self.larger):
                        yield _Try(density, size * self.larger, count)

    def _counts(self, size: float) -> Sequence[int]:
        """How many columns of that type are neither too narrow nor too wide to read."""
        width = self._frame(size).width
        counts = range(1, _MOST_COLUMNS + 1)
        good = [count for count in counts if _NARROWEST <= column_width(width, count, _GUTTER) <= _WIDEST]
        return good or [1]

    def _frame(self, size: float) -> Frame:
        margin = _MARGIN[self.request.page_size]
        scale = size / _TEXT
        width, height = (length / scale for length in self.request.page_size.points)
        side = margin / scale
        return Frame(width, height, side, side, side, side, side / 2, scale)

    def _page(self, way: _Try, frame: Frame) -> Page | None:
        """The page set in one way; None where it does not fit."""
        head = set_blocks(self._head(frame), self.setter, frame.width)
        if not self.view.days:
            languages = (self.request.language, self.request.second_language)
            head += set_blocks([*not_yet(languages, self.looks)], self.setter, frame.width)
        top = sum(strip.height for strip in head)
        width = column_width(frame.width, way.count, _GUTTER)
        column = Column(self.looks, self.setter, self.words, width, way.density, self.view.timed)
        room = frame.height - top
        if room <= 0 or not fits(column.strips(self.view, self.other), room, way.count):
            return None
        strips = list(column.strips(self.view, self.other))
        columns = list(flowing(strips, even_height(strips, room, way.count)))
        page = [Placed(y, strip) for y, strip in _down(head)]
        return [*page, *side_by_side(columns, width + _GUTTER, top)]

    def _head(self, frame: Frame) -> list[Block]:
        """What the forum is, and on one line when, where and by whom."""
        view, other, looks = self.view, self.other, self.looks
        blocks: list[Block] = [
            Paragraph(view.eyebrow, looks.marked),
            *balanced(
                told(view.title, other.title, Style(17, bold=True, leading=22), Style(11, leading=15, colour=GREY))
            ),
        ]
        if view.theme:
            blocks += told(view.theme, other.theme, Style(10, leading=14))
        blocks += [Space(4), Paragraph(_facts(view, looks), looks.quiet)]
        return [beside_logo(blocks, self.logo, frame.width, self.looks.quiet), Space(8)]


def _facts(view: AgendaView, looks: Looks) -> tuple[Span, ...]:
    """When, where and by whom, one after the other: dates and place speak for themselves, the rest is told."""
    spans: list[Span] = []
    for number, fact in enumerate(view.facts):
        spans += [Span(DOT, looks.quiet)] if number else []
        spans += [Span(f"{fact.label}\u00a0", looks.quiet), *joined(fact.values, fact.joint, looks.text)]
    return tuple(spans)


def _down(strips: Sequence[Strip]) -> Iterator[tuple[float, Strip]]:
    y = 0.0
    for strip in strips:
        yield y, strip
        y += strip.height
