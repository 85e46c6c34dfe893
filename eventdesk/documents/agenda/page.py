"""Set an agenda: a title block, then days, sessions and rows in three columns (time, what, who)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from eventdesk.documents.agenda.looks import GREY, Columns, Looks
from eventdesk.documents.agenda.people import Who
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.agenda.view import AgendaView, DayView, Entry, Fact, SessionView
from eventdesk.documents.layout import Anchor, Block, Cell, Paragraph, Row, Rule, Space, Strip, under
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import kept_together, stacked
from eventdesk.documents.phrases import Phrases
from eventdesk.documents.text import Span, Style, Typesetter

# Points: a row of one or two lines.
_LOW_ROW = 40.0
_DOT = "  ·  "


class AgendaPage:
    """Turns an agenda's parts into strips. Not shared between threads."""

    def __init__(self, looks: Looks, columns: Columns, setter: Typesetter, words: Phrases, width: float) -> None:
        self.looks = looks
        self.columns = columns
        self.setter = setter
        self.words = words
        self.width = width

    def title_block(self, view: AgendaView) -> list[Strip]:
        """What the forum is, when and where, and who hosts it."""
        looks = self.looks
        blocks: list[Block] = [
            Paragraph(view.eyebrow, looks.marked, whole=True, keep_with_next=True),
            Space(4),
            replace(said(view.title, looks.title), balanced=True),
        ]
        if view.theme:
            blocks += [Space(4), replace(said(view.theme, looks.lead), balanced=True)]
        blocks.append(Space(16))
        for fact in view.facts:
            blocks += [self._fact(fact), Space(4)]
        return [*kept_together(self._strips(blocks)), *self._strips([Space(12)])]

    def day_heading(self, day: DayView) -> list[Strip]:
        """The day's name under a strong rule; stays with what follows."""
        rule = Rule(weight=1.5, colour=self.looks.accent, before=16, after=6)
        anchor = Anchor(day.heading, 0)
        heading = Paragraph(day.heading, self.looks.day, whole=True, keep_with_next=True, anchor=anchor)
        return self._strips([rule, heading])

    def session(self, session: SessionView, day: DayView, *, before: float, keep_with_next: bool) -> list[Strip]:
        """A session's heading and rows, each row under the running headings of a page that begins with it.

        `before` is the space above, in points; `keep_with_next` holds the last row with the next session.
        """
        anchor = Anchor(session.title.text, 1 if day.heading else 0)
        rule = Rule(before=before, after=8)
        row = self._break(session, anchor) if is_quiet(session) else self._heading(session, anchor)
        head = kept_together(self._strips([rule, row]), with_next=bool(session.entries) or keep_with_next)
        body = self._rows([self._entry(entry) for entry in session.entries], keep_with_next)
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

    def _fact(self, fact: Fact) -> Row:
        label = Paragraph(fact.label, self.looks.quiet)
        spans = joined(fact.values, fact.joint, self.looks.text)
        column = self.columns.fact
        return Row([
            Cell(0, column - 8, [label]),
            Cell(column, self.width - column, [Paragraph(spans, self.looks.text)]),
        ])  # fmt: skip

    def _heading(self, session: SessionView, anchor: Anchor) -> Row:
        looks = self.looks
        style = looks.heading.but(colour=GREY, struck=True) if session.cancelled else looks.heading
        title = said(session.title, style)
        what: list[Block] = [replace(title, balanced=True)]
        if session.theme:
            what += [Space(2), said(session.theme, looks.text)]
        if session.notes:
            what.append(Paragraph(_DOT.join(session.notes), looks.quiet))
        who: list[Block] = []
        if session.place:
            who.append(Paragraph(joined(session.place, _DOT, looks.quiet), looks.quiet))
        if session.moderator is not None:
            who += [*([Space(4)] if who else []), *self._person(session.moderator)]
        time = looks.quiet if session.cancelled else looks.marked
        return self._row(session.time, time, what, who, anchor=anchor)

    def _break(self, session: SessionView, anchor: Anchor) -> Row:
        quiet = self.looks.quiet
        what: list[Block] = [said(session.title, quiet)]
        what += [said(session.theme, quiet)] if session.theme else []
        what += [Paragraph(_DOT.join(session.notes), quiet)] if session.notes else []
        place = [Paragraph(joined(session.place, _DOT, quiet), quiet)] if session.place else []
        return self._row(session.time, quiet, what, place, anchor=anchor)

    def _entry(self, entry: Entry) -> Row:
        looks = self.looks
        style = looks.quiet if entry.quiet or entry.cancelled else looks.text
        what: list[Block] = [said(entry.title, style.but(struck=entry.cancelled))]
        notes = [note for note in (entry.label, *entry.notes) if note]
        if notes:
            what.append(Paragraph(_DOT.join(notes), looks.quiet))
        who: list[Block] = []
        for index, person in enumerate(entry.people):
            who += [*([Space(4)] if index else []), *self._person(person)]
        if entry.joining:
            who += [*([Space(4)] if entry.people else []), self._joining(entry)]
        return self._row(entry.time, looks.quiet, what, who, before=8)

    def _person(self, who: Who) -> Iterator[Block]:
        looks = self.looks
        spans = [Span(who.name.text, looks.strong, who.name.language)]
        spans += [Span(f"  {tag}", looks.quiet) for tag in (who.side, who.role) if tag]
        lines = [Paragraph(tuple(spans), looks.strong)]
        if who.office:
            lines.append(Paragraph(joined(who.office, who.joint, looks.quiet), looks.quiet))
        lines += [Paragraph(note, looks.quiet) for note in who.notes]
        yield from (replace(line, keep_with_next=True) for line in lines[:-1])
        yield lines[-1]

    def _joining(self, entry: Entry) -> Paragraph:
        before, _, after = self.words.speakers_join.partition("{names}")
        # No-break spaces: a name in a list does not part.
        names = [Said(name.text.replace(" ", "\u00a0"), name.language) for name in entry.joining]
        quiet = self.looks.quiet
        spans = (
            Span(before, quiet),
            *joined(names, self.words.comma, self.looks.text),
            Span(after, quiet),
        )
        return Paragraph(spans, self.looks.text)

    def _row(
        self,
        time: str,
        time_style: Style,
        what: Sequence[Block],
        who: Sequence[Block],
        before: float = 0.0,
        anchor: Anchor | None = None,
    ) -> Row:
        columns = self.columns
        cells = [Cell(0, columns.time_width, [Paragraph(time, time_style)])] if time else []
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


def said(text: Said, style: Style) -> Paragraph:
    """A paragraph of one string in its own language."""
    return Paragraph(text.text, style, language=text.language)


def joined(parts: Sequence[Said], joint: str, style: Style) -> tuple[Span, ...]:
    """The strings one after the other, each in its own language."""
    spans: list[Span] = []
    for part in parts:
        if spans:
            spans.append(Span(joint, style, part.language))
        spans.append(Span(part.text, style, part.language))
    return tuple(spans)
