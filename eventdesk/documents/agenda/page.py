"""Set an agenda: a title block, then days, sessions and rows in three columns (time, what, who)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from eventdesk.documents.agenda.looks import Columns, Looks
from eventdesk.documents.agenda.people import Who
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.agenda.view import AgendaView, DayView, Entry, Fact, SessionView
from eventdesk.documents.layout import Anchor, Block, Cell, Paragraph, Row, Rule, Space, Strip, under
from eventdesk.documents.layout.strips import kept_together, stacked
from eventdesk.documents.phrases import Phrases
from eventdesk.documents.text import Span, Style, Typesetter


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
            said(view.title, looks.title),
        ]
        if view.theme:
            blocks += [Space(4), said(view.theme, looks.lead)]
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

    def session(self, session: SessionView, day: DayView, *, first: bool) -> list[Strip]:
        """A session's heading and rows, each row under the running headings of a page that begins with it."""
        level = 1 if day.heading else 0
        anchor = Anchor(session.title.text, level)
        rule = Rule(before=8 if first else 16, after=8)
        if session.quiet and not session.entries:
            head = self._strips([replace(rule, before=min(rule.before, 8)), self._break(session, anchor)])
            return under(head, self._running(day, NOTHING))
        keep = bool(session.entries)
        head = kept_together(self._strips([rule, self._heading(session, anchor)]), with_next=keep)
        rows = [self._entry(entry) for entry in session.entries]
        body = self._rows(rows)
        return [
            *under(head, self._running(day, NOTHING)),
            *under(body, self._running(day, session.title)),
        ]

    def _rows(self, rows: Sequence[Row]) -> list[Strip]:
        """The rows of a session; the last is not left alone on a page."""
        strips = [self._strips([row]) for row in rows]
        if len(strips) > 2:
            strips[-2] = kept_together(strips[-2], with_next=True)
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
            text = self.words.continued.format(heading=session.text)
            quiet = self.looks.quiet
            cell = Cell(self.columns.what, self.width - self.columns.what, [Paragraph(text, quiet)])
            blocks.append(Row([cell], before=4))
        return stacked([*self._strips(blocks), Strip(4, gap=True)]) if blocks else None

    def _fact(self, fact: Fact) -> Row:
        label = Paragraph(fact.label, self.looks.quiet)
        spans = joined(fact.values, self.words.comma, self.looks.text)
        column = self.columns.fact
        return Row([
            Cell(0, column - 8, [label]),
            Cell(column, self.width - column, [Paragraph(spans, self.looks.text)]),
        ])  # fmt: skip

    def _heading(self, session: SessionView, anchor: Anchor) -> Row:
        looks = self.looks
        title = looks.heading.but(struck=session.cancelled)
        blocks: list[Block] = [said(session.title, title)]
        if session.theme:
            blocks.append(said(session.theme, looks.text))
        if session.moderator is not None:
            blocks.append(Paragraph(tuple(self._moderator(session.moderator)), looks.quiet))
        blocks += [Paragraph(note, looks.quiet) for note in session.notes]
        place = joined(session.place, "  ·  ", looks.quiet)
        return self._row(session.time, looks.marked, blocks, [Paragraph(place, looks.quiet)], anchor=anchor)

    def _break(self, session: SessionView, anchor: Anchor) -> Row:
        quiet = self.looks.quiet
        place = [Paragraph(joined(session.place, "  ·  ", quiet), quiet)]
        what: list[Block] = [said(session.title, quiet)]
        if session.theme:
            what.append(said(session.theme, quiet))
        what += [Paragraph(note, quiet) for note in session.notes]
        return self._row(session.time, quiet, what, place, anchor=anchor)

    def _entry(self, entry: Entry) -> Row:
        looks = self.looks
        style = looks.quiet if entry.quiet or entry.cancelled else looks.text
        what: list[Block] = [said(entry.title, style.but(struck=entry.cancelled))]
        if entry.label:
            what.append(Paragraph(entry.label, looks.quiet))
        what += [Paragraph(note, looks.quiet) for note in entry.notes]
        who: list[Block] = []
        for index, person in enumerate(entry.people):
            who += [*([Space(4)] if index else []), *self._person(person)]
        if entry.joining:
            before, _, after = self.words.speakers_join.partition("{names}")
            spans = (
                Span(before, looks.quiet),
                *joined(entry.joining, self.words.comma, looks.text),
                Span(after, looks.quiet),
            )
            who += [*([Space(4)] if entry.people else []), Paragraph(spans, looks.text)]
        return self._row(entry.time, looks.quiet, what, who, before=8)

    def _person(self, who: Who) -> Iterator[Block]:
        looks = self.looks
        spans = [Span(who.name.text, looks.strong, who.name.language)]
        spans += [Span(f"  {tag}", looks.quiet) for tag in (who.side, who.role) if tag]
        yield Paragraph(tuple(spans), looks.strong)
        if who.office:
            yield Paragraph(joined(who.office, who.joint, looks.quiet), looks.quiet)
        for note in who.notes:
            yield Paragraph(note, looks.quiet)

    def _moderator(self, who: Who) -> Iterator[Span]:
        looks = self.looks
        yield Span(f"{who.role}{self.words.colon}", looks.quiet)
        yield Span(who.name.text, looks.strong, who.name.language)
        if who.side:
            yield Span(f"  {who.side}", looks.quiet)
        if who.office:
            yield Span(self.words.comma if who.joint != " " else " ", looks.quiet)
            yield from joined(who.office, who.joint, looks.quiet)
        for note in who.notes:
            yield Span(f"{self.words.comma}{note}", looks.quiet)

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
        cells += [Cell(columns.what, columns.what_width, what), Cell(columns.who, columns.who_width, who)]
        return Row(cells, before=before, anchor=anchor)

    def _strips(self, blocks: Iterable[Block]) -> list[Strip]:
        return [strip for block in blocks for strip in block.strips(self.setter, self.width)]


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
