"""Set a run sheet: a table with a box to tick, under headings that come again on each page."""

from collections.abc import Mapping, Sequence

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.layout import Anchor, Block, Cell, Frame, Paragraph, Row, Rule, Strip, under
from eventdesk.documents.layout.beside import beside_logo
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import kept_together, stacked
from eventdesk.documents.run_sheet.cells import GREY, Cells, TickBox, below, quiet, style
from eventdesk.documents.run_sheet.columns import Column, Columns
from eventdesk.documents.run_sheet.plan import Line, Section
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import Typesetter

_LOGO_WIDTH = 130.0


class RunSheetPage:
    """Turns sections into strips. Not shared between threads."""

    def __init__(
        self, tellers: Tellers, setter: Typesetter, cells: Cells, frame: Frame, logo: bytes | None = None
    ) -> None:
        self.tellers = tellers
        self.setter = setter
        self.cells = cells
        self.accent = cells.accent
        self.width = frame.width
        self.logo = logo

    def section(self, section: Section) -> list[Strip]:
        """A section from its heading to its last line."""
        rooms = section.room is None and any(line.session.rooms for line in section.lines)
        columns = Columns.of(self.width, rooms)
        head = kept_together(self._heading(section, columns), with_next=True)
        continued: dict[str, Strip] = {}
        strips = list(head)
        for line in section.lines:
            strips += under(self._line(line, columns, rooms), self._running(line, section, columns, continued))
        return strips

    def empty(self, nothing: Sequence[Said]) -> list[Strip]:
        """The page of a forum that has no sessions yet: its title, and that there is nothing."""
        titles = self.tellers.words(lambda teller: teller.forum_title() or teller.words.run_sheet)
        eyebrow = self.tellers.line(lambda teller: teller.words.run_sheet)
        blocks: list[Block] = [
            Paragraph(eyebrow, style(8, False, GREY)),
            *below(titles, style(15, True, self.accent), quiet()),
        ]
        rule = Rule(1.2, self.accent, before=4, after=12)
        head = self._beside(blocks, Anchor(titles[0].text, 0))
        return self._set([head, rule, *below(nothing, style(11), style(11, colour=GREY))])

    # Headings

    def _heading(self, section: Section, columns: Columns) -> list[Strip]:
        first, *second = self._title(section)
        clocks = self.cells.second
        forum = self.tellers.first.forum_title()
        parts = [self.tellers.line(lambda teller: teller.words.run_sheet), forum]
        parts += [clocks.told(self.tellers.first.language)] if clocks is not None else []
        eyebrow = DOT.join(part for part in parts if part and part != first.text)
        blocks: list[Block] = [
            Paragraph(eyebrow, style(8, False, GREY)),
            Paragraph(first.text, style(15, True, self.accent), language=first.language),
            *below(second, quiet(), quiet()),
        ]
        anchor = Anchor(first.text, 0)
        return self._set([self._beside(blocks, anchor), *self._table_head(columns)])

    def _beside(self, blocks: Sequence[Block], anchor: Anchor) -> Row:
        return beside_logo(blocks, self.logo, self.width, quiet(), anchor, _LOGO_WIDTH)

    def _title(self, section: Section) -> tuple[Said, ...]:
        """The day, and the room where the section is of one."""

        def title(teller: Teller) -> str:
            room = teller.room(section.room).text if section.room else ""
            parts = (teller.day(section.date), room)
            return DOT.join(part for part in parts if part) or teller.forum_title()

        return self.tellers.words(title) or (NOTHING,)

    def _running(
        self, line: Line, section: Section, columns: Columns, continued: dict[str, Strip]
    ) -> Strip | None:
        """What stands above a line that begins a page: the day, and the session that an item goes on with.

        `continued` keeps it for the lines of the same session.
        """
        session = line.session.id if line.item is not None else ""
        if session not in continued:
            template = self.tellers.first.phrases.continued
            title = template.format(heading=self._title(section)[0].text)
            blocks: list[Block] = [
                Paragraph(title, style(11, True, self.accent)),
                *self._table_head(columns),
            ]
            strips = self._set(blocks)
            if line.item is not None:
                strips += self._set([self._continued(line, columns)])
            continued[session] = stacked(strips)
        return continued[session]

    def _continued(self, line: Line, columns: Columns) -> Row:
        """The session's title on one line, in the column of what and all that follow."""
        said = self.tellers.first.session(line.session)
        x = next(place.x for place in columns.places if place.column is Column.WHAT)
        template = self.tellers.first.phrases.continued
        room = self.width - x - self.setter.width(template.format(heading=""), quiet())
        title = shortened(self.setter, said.text, quiet(), room).text
        text = Paragraph(template.format(heading=title), quiet(), language=said.language)
        return Row([Cell(x, self.width - x, [text])], before=6)

    def _table_head(self, columns: Columns) -> list[Block]:
        labels = self._labels(columns)
        bold, plain = style(8, True, GREY), style(8, False, GREY)
        cells = [
            Cell(place.x, place.width, [*below(labels[place.column], bold, plain)]) for place in columns.places
        ]
        return [Rule(1.2, self.accent, before=4, after=4), Row(cells)]

    def _labels(self, columns: Columns) -> Mapping[Column, tuple[Said, ...]]:
        """What stands above each column: a second language below the first."""
        words, narrow = self.tellers.words, not columns.has(Column.WHO)

        def what(teller: Teller) -> str:
            return DOT.join((teller.words.what, teller.words.who)) if narrow else teller.words.what

        return {
            Column.BOX: (),
            Column.TIME: words(lambda teller: teller.words.time),
            Column.LENGTH: words(lambda teller: teller.words.length),
            Column.WHAT: words(what),
            Column.WHO: words(lambda teller: teller.words.who),
            Column.ROOM: words(lambda teller: teller.words.room),
            Column.CUE: words(lambda teller: teller.words.cue),
        }

    # Lines

    def _line(self, line: Line, columns: Columns, rooms: bool) -> list[Strip]:
        contents = self._contents(line, columns, rooms)
        row = Row([Cell(place.x, place.width, contents[place.column]) for place in columns.places])
        between = Rule(before=4, after=4, indent=columns.places[1].x)
        rule = Rule(0.9, GREY, before=6, after=5) if line.item is None else between
        # A session's first line is one to act on, with people and a box of its own: it may end a page, and the
        # heading of the next tells which session goes on there.
        return kept_together(self._set([rule, row]))

    def _contents(self, line: Line, columns: Columns, rooms: bool) -> Mapping[Column, list[Block]]:
        cells, narrow = self.cells, not columns.has(Column.WHO)
        what = [*cells.what(line)]
        if narrow:
            what += [*(cells.room(line) if rooms else ()), *cells.who(line)]
        return {
            Column.BOX: [TickBox()],
            Column.TIME: [*cells.time(line, length=narrow)],
            Column.LENGTH: [*cells.length(line)],
            Column.WHAT: what,
            Column.WHO: [] if narrow else [*cells.who(line)],
            Column.ROOM: [] if narrow or not rooms else [*cells.room(line)],
            Column.CUE: [*cells.cue(line)],
        }

    def _set(self, blocks: Sequence[Block]) -> list[Strip]:
        return [strip for block in blocks for strip in block.strips(self.setter, self.width)]
