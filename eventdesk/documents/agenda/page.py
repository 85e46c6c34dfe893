"""Set an agenda: a title block, then days, sessions and rows in columns.

What a row says comes from one view, or from two of the same programme in two languages: `other` is then the
same part in the second language. Two languages have a column each where the page is wide enough for that;
else the second stands below the first, where it says something else.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from eventdesk.documents.agenda.credits_page import DOT, SHORT, SLASH, joined, noted, person, said, told, unbroken
from eventdesk.documents.agenda.looks import GREY, Arrangement, Columns, Looks
from eventdesk.documents.agenda.people import Who, comma_for
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.agenda.view import AgendaView, DayView, Entry, Fact, SessionView
from eventdesk.documents.layout import Anchor, Block, Cell, Paragraph, Picture, Row, Rule, Space, Strip, under
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import kept_together, stacked
from eventdesk.documents.phrases import Phrases
from eventdesk.documents.text import Span, Style, Typesetter

# Points: a row of one or two lines.
_LOW_ROW = 40.0
_LOGO_HEIGHT = 32.0

T = TypeVar("T", SessionView, Entry)
Blocks = list[Block]
Parts = Callable[[T, T | None], tuple[Blocks, Blocks]]


class AgendaPage:
    """Turns an agenda's parts into strips. Not shared between threads."""

    def __init__(self, looks: Looks, columns: Columns, setter: Typesetter, words: Phrases, width: float) -> None:
        self.looks = looks
        self.columns = columns
        self.setter = setter
        self.words = words
        self.width = width

    def title_block(
        self, view: AgendaView, other: AgendaView | None = None, logo: bytes | None = None
    ) -> list[Strip]:
        """What the forum is, when and where, and who hosts it, under the host's logo."""
        looks = self.looks
        second = other.title if other is not None else NOTHING
        theme = other.theme if other is not None else NOTHING
        blocks: list[Block] = []
        if logo is not None:
            blocks += [Picture(logo, "", looks.quiet, most_height=_LOGO_HEIGHT), Space(16)]
        eyebrow = view.eyebrow if other is None else DOT.join(dict.fromkeys((view.eyebrow, other.eyebrow)))
        blocks += [Paragraph(eyebrow, looks.marked, whole=True, keep_with_next=True), Space(4)]
        blocks += balanced(told(view.title, second, looks.title, looks.second_title))
        if view.theme:
            blocks += [Space(4), *balanced(told(view.theme, theme, looks.lead))]
        blocks += [Space(16), *self.facts(view, other)]
        return [*kept_together(self._strips(blocks)), *self._strips([Space(12)])]

    def facts(self, view: AgendaView, other: AgendaView | None = None) -> Blocks:
        """When and where, and who hosts it, each a line."""
        blocks: Blocks = []
        others: Sequence[Fact | None] = other.facts if other is not None else [None] * len(view.facts)
        for fact, again in zip(view.facts, others, strict=True):
            blocks += [*self._fact(fact, again), Space(4)]
        return blocks

    def day_heading(self, day: DayView, other: DayView | None = None) -> list[Strip]:
        """The day's name under a strong rule; stays with what follows."""
        rule = Rule(weight=1.5, colour=self.looks.accent, before=16, after=6)
        anchor = Anchor(day.heading, 0)
        blocks: list[Block] = [
            rule,
            Paragraph(day.heading, self.looks.day, whole=True, keep_with_next=True, anchor=anchor),
        ]
        if other is not None and other.heading != day.heading:
            blocks.append(Paragraph(other.heading, self.looks.quiet, whole=True, keep_with_next=True))
        return self._strips(blocks)

    def session(
        self,
        session: SessionView,
        day: DayView,
        *,
        before: float,
        keep_with_next: bool,
        other: SessionView | None = None,
    ) -> list[Strip]:
        """A session's heading and rows, each row under the running headings of a page that begins with it.

        `before` is the space above, in points; `keep_with_next` holds the last row with the next session.
        """
        anchor = Anchor(session.title.text, 1 if day.heading else 0)
        rule = Rule(before=before, after=8)
        parts = self._break if is_quiet(session) else self._heading
        style = self.looks.quiet if session.cancelled or is_quiet(session) else self.looks.marked
        row = self._row(session, other, parts, style, anchor=anchor)
        head = kept_together(self._strips([rule, row]), with_next=bool(session.entries) or keep_with_next)
        others: Sequence[Entry | None] = other.entries if other is not None else [None] * len(session.entries)
        body = self._rows(
            [
                self._row(entry, again, self._entry, self.looks.quiet, before=8)
                for entry, again in zip(session.entries, others, strict=True)
            ],
            keep_with_next,
        )
        return [
            *under(head, self._running(day, NOTHING)),
            *under(body, self._running(day, session.title)),
        ]

    def _rows(self, rows: Sequence[Row], keep_with_next: bool) -> list[Strip]:
        """The rows of a session; a low one at the end is not left alone on a page."""
        strips = [self._strips([row]) for row in rows]
        if len(strips) > 2 and sum(strip.height for strip in strips[-1]) < _LOW_ROW:
            strips[-2] = kept_together(strips[-2], with_next=True)
        if strips and keep_with_next:
            strips[-1] = kept_together(strips[-1], with_next=True)
        return [strip for row in strips for strip in row]

    def _running(self, day: DayView, session: Said) -> Strip | None:
        """What stands at the top of a page that goes on with a day, and with a session of it."""
        blocks: list[Block] = []
        if day.heading:
            text = self.words.continued.format(heading=day.heading)
            blocks += [
                Rule(weight=1.5, colour=self.looks.accent, after=6),
                Paragraph(text, self.looks.day),
            ]
        if session:
            blocks.append(Row([self._continued(session)], before=4))
        return stacked([*self._strips(blocks), Strip(8)]) if blocks else None

    def _continued(self, session: Said) -> Cell:
        """The session's title on one line, in the columns of what and who."""
        width = self.width - self.columns.what
        quiet = self.looks.quiet
        added = self.setter.width(self.words.continued.format(heading=""), quiet)
        title = shortened(self.setter, session.text, quiet, width - added).text
        return Cell(self.columns.what, width, [Paragraph(self.words.continued.format(heading=title), quiet)])

    def _fact(self, fact: Fact, other: Fact | None) -> list[Block]:
        """A fact, and below it what the second language says otherwise."""
        blocks: list[Block] = [self._fact_row(fact, self.looks.text)]
        if other is not None and other.values != fact.values:
            blocks.append(self._fact_row(other, self.looks.quiet))
        return blocks

    def _fact_row(self, fact: Fact, style: Style) -> Row:
        label = Paragraph(fact.label, self.looks.quiet)
        spans = joined(fact.values, fact.joint, style)
        column = self.columns.fact
        return Row([
            Cell(0, column - 8, [label]),
            Cell(column, self.width - column, [Paragraph(spans, style)]),
        ])  # fmt: skip

    def _heading(self, session: SessionView, other: SessionView | None) -> tuple[Blocks, Blocks]:
        looks = self.looks
        again = other or session  # what is the same in both is set once
        style = looks.heading.but(colour=GREY, struck=True) if session.cancelled else looks.heading
        what: Blocks = [*balanced(told(session.title, again.title, style))]
        if session.theme:
            what += [Space(2), *told(session.theme, again.theme, looks.text)]
        what += noted(session.notes, again.notes, looks.quiet)
        who = self._place(session, other)
        for leader, same in ((session.moderator, again.moderator), (session.mc, again.mc)):
            if leader is not None:
                who += [*([Space(4)] if who else []), *self._leader(leader, same)]
        return what, who

    def _leader(self, who: Who, other: Who | None) -> Blocks:
        return [*person(who, other, self.looks)]

    def _break(self, session: SessionView, other: SessionView | None) -> tuple[Blocks, Blocks]:
        quiet = self.looks.quiet
        again = other or session
        what: Blocks = [*told(session.title, again.title, quiet)]
        what += told(session.theme, again.theme, quiet)
        what += noted(session.notes, again.notes, quiet)
        return what, self._place(session, other)

    def _place(self, session: SessionView, other: SessionView | None) -> Blocks:
        quiet = self.looks.quiet
        again = other or session
        if not session.place:
            return []
        # A track or a room that is called the same in both is told once.
        others = [part for part in again.place if part.text not in {one.text for one in session.place}]
        first, second = joined(session.place, DOT, quiet), joined(others, DOT, quiet)
        if not others:
            return [Paragraph(first, quiet)]
        if sum(len(span.text) for span in (*first, *second)) <= SHORT:
            return [Paragraph((*first, Span(SLASH, quiet), *second), quiet)]
        return [Paragraph(first, quiet), Paragraph(second, quiet)]

    def _entry(self, entry: Entry, other: Entry | None) -> tuple[Blocks, Blocks]:
        looks = self.looks
        again = other or entry
        style = looks.quiet if entry.quiet or entry.cancelled else looks.text
        what: Blocks = [*told(entry.title, again.title, style.but(struck=entry.cancelled))]
        what += noted(_notes(entry), _notes(again), looks.quiet)
        who: Blocks = []
        for index, (one, same) in enumerate(zip(entry.people, again.people, strict=True)):
            who += [*([Space(4)] if index else []), *person(one, same, looks)]
        if entry.joining:
            who += [*([Space(4)] if entry.people else []), self._joining(entry)]
            if again.joining != entry.joining:
                who.append(self._joining(again))
        return what, who

    def _joining(self, entry: Entry) -> Paragraph:
        before, _, after = entry.joining_as.partition("{names}")
        names = unbroken(entry.joining)
        return Paragraph(
            (
                *joined([Said(before)], "", self.looks.quiet),
                *joined(names, comma_for(names), self.looks.text),
                *joined([Said(after)], "", self.looks.quiet),
            ),
            self.looks.text,
        )

    def _row(
        self,
        one: T,
        other: T | None,
        parts: Parts[T],
        time_style: Style,
        before: float = 0.0,
        anchor: Anchor | None = None,
    ) -> Row:
        """A row with its time, and its parts in the columns that the page has."""
        columns = self.columns
        time: Blocks = [Paragraph(one.time, time_style)] if one.time else []
        time += [Paragraph(one.other_time, self.looks.small)] if one.other_time else []
        cells = [Cell(0, columns.time_width, time)] if time else []
        if columns.arrangement is Arrangement.LANGUAGES and other is not None:
            what, who = _stacked(*parts(one, None)), _stacked(*parts(_once(other, one), None))
        else:
            what, who = parts(one, other)
            if columns.arrangement is Arrangement.BELOW:
                what, who = _stacked(what, who), []
        if who:
            cells += [Cell(columns.what, columns.what_width, what), Cell(columns.who, columns.who_width, who)]
        else:
            cells.append(Cell(columns.what, self.width - columns.what, what))
        return Row(cells, before=before, anchor=anchor)

    def _strips(self, blocks: Iterable[Block]) -> list[Strip]:
        return [strip for block in blocks for strip in block.strips(self.setter, self.width)]


def is_quiet(session: SessionView) -> bool:
    """Whether a session is a single line, set in the quiet style."""
    return session.quiet and not session.entries


def _notes(entry: Entry) -> tuple[str, ...]:
    return tuple(note for note in (entry.label, *entry.notes) if note)


def balanced(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with lines about equally long, as headings have."""
    return [replace(paragraph, balanced=True) for paragraph in paragraphs]


def _once(again: T, first: T) -> T:
    """A session in the second language's column, without the room and the track that stand in the first one's."""
    if not isinstance(again, SessionView) or not isinstance(first, SessionView):
        return again
    said = {part.text for part in first.place}
    return replace(again, place=tuple(part for part in again.place if part.text not in said))


def _stacked(above: Sequence[Block], below: Sequence[Block]) -> Blocks:
    return [*above, *([Space(2)] if above and below else []), *below]


__all__ = ["AgendaPage", "balanced", "is_quiet", "joined", "said"]
