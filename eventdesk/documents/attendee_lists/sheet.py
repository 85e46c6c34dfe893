"""Setting a list: its head, a table with headings that come again on each page, groups within it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.attendee_lists.words import ListWords, list_words
from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Paragraph,
    Row,
    Rule,
    Space,
    Strip,
    TextAlign,
    under,
)
from eventdesk.documents.layout.beside import beside_logo
from eventdesk.documents.layout.strips import RuleMark, kept_together, stacked
from eventdesk.documents.run_sheet.cells import GREY, below, quiet, style
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.text import Typesetter

_GAP = 10.0
_Word = Callable[[ListWords], str]


@dataclass(frozen=True, slots=True)
class Column:
    """`share` of the width that fixed columns (`points`) leave; its heading is a word of the list."""

    heading: _Word
    share: float = 0.0
    points: float = 0.0
    end: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """An empty line to write on."""

    height: float = 21.0

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        return [Strip(self.height, (RuleMark(0, self.height - 3, width, 0.6, GREY),))]


CellText = tuple[Said, ...] | str | Writing
Cells = Sequence[CellText]
"""The cells of a row: what is said in one language or two, a number or a seat, or a line to write on."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading of their own, or under columns of their own, or neither.

    `aside` stands at the end of the heading.
    """

    rows: "Sequence[Cells]"
    title: tuple[Said, ...] = ()
    aside: str = ""
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """What begins a page: a title (the list's own name where it has none), a line about it, and its groups."""

    columns: tuple[Column, ...]
    groups: Sequence[Group]
    title: tuple[Said, ...] = ()
    about: str = ""
    bold_first: int = field(default=1)


class ListSheet:
    """Turns sections into strips. Not shared between threads."""

    def __init__(
        self,
        tellers: Tellers,
        setter: Typesetter,
        width: float,
        accent: str,
        name: _Word,
        logo: bytes | None = None,
    ) -> None:
        self.tellers, self.setter, self.width = tellers, setter, width
        self.accent, self.name, self.logo = accent, name, logo

    def section(self, section: Section) -> Iterator[Strip]:
        """A section from its heading to its last row."""
        places = _places(section.columns, self.width)
        heads = self._head(section.columns, places)
        yield from kept_together(self._set([*self._heading(section.title, section.about), *heads]), with_next=True)
        title = (section.title or self._names())[0].text
        for group in section.groups:
            yield from self._group(group, section, title)

    def empty(self) -> list[Strip]:
        """The page of a list that nobody is on."""
        nobody = self._words(lambda words: words.nobody)
        rule = Rule(1.2, self.accent, before=4, after=12)
        return self._set([*self._heading((), ""), rule, *below(nobody, style(11), style(11, colour=GREY))])

    def _group(self, group: Group, section: Section, title: str) -> Iterator[Strip]:
        columns = group.columns or section.columns
        places, heading = _places(columns, self.width), group.title
        heads = self._head(columns, places)
        continued = self._running(title, heading[0] if heading else None, heads)
        if heading:
            strips = kept_together(self._set(self._group_head(group)), with_next=True)
            yield from under(strips, self._running(title, None, heads))
        elif group.columns:
            strips = kept_together(self._set([Space(12), *heads]), with_next=True)
            yield from under(strips, self._running(title, None, ()))
        for number, row in enumerate(group.rows):
            blocks = self._row(row, columns, places, section.bold_first, rule=number > 0)
            yield from under(kept_together(self._set(blocks)), continued)

    def _group_head(self, group: Group) -> list[Block]:
        aside_width = 90.0
        blocks = [*below(group.title, style(10.5, True), quiet())]
        aside = Paragraph(group.aside, quiet(), TextAlign.END)
        cells = [
            Cell(0, self.width - aside_width - _GAP, blocks),
            Cell(self.width - aside_width, aside_width, [aside]),
        ]
        anchor = Anchor(group.title[0].text, 1)
        return [Row(cells, before=12, anchor=anchor), Rule(0.9, GREY, before=3, after=3)]

    def _heading(self, title: tuple[Said, ...], about: str) -> list[Block]:
        names = self._names()
        shown = title or names
        forum = self.tellers.first.forum_title()
        eyebrow = DOT.join(part for part in (*(said.text for said in (names if title else ())), forum) if part)
        blocks: list[Block] = [
            Paragraph(eyebrow, style(8, False, GREY)),
            Paragraph(shown[0].text, style(15, True, self.accent), language=shown[0].language),
            *below(shown[1:], quiet(), quiet()),
        ]
        if about:
            blocks.append(Paragraph(about, style(9.5), before=3))
        return [beside_logo(blocks, self.logo, self.width, quiet(), Anchor(shown[0].text, 0))]

    def _head(self, columns: Sequence[Column], places: Sequence[tuple[float, float]]) -> list[Block]:
        if not columns:
            return []
        cells = []
        for column, (x, width) in zip(columns, places, strict=True):
            first, *second = self._words(column.heading) or (NOTHING,)
            align = TextAlign.END if column.end else TextAlign.START
            blocks: list[Block] = [Paragraph(first.text, style(8, True, GREY), align, language=first.language)]
            blocks += [Paragraph(s.text, style(8, False, GREY), align, language=s.language) for s in second]
            cells.append(Cell(x, width, blocks))
        return [Rule(1.2, self.accent, before=6, after=4), Row(cells), Rule(0.5, GREY, before=3, after=0)]

    def _running(self, title: str, group: Said | None, heads: Sequence[Block]) -> Strip:
        """What stands above a row that begins a page: the list, the group that goes on, the table's head."""
        continued = self.tellers.first.phrases.continued
        blocks: list[Block] = [Paragraph(continued.format(heading=title), style(9, True, self.accent))]
        blocks += heads
        if group is not None:
            told = continued.format(heading=group.text)
            blocks.append(Paragraph(told, style(9, True), before=6, language=group.language))
        return stacked(self._set(blocks))

    def _row(
        self,
        row: Sequence[CellText],
        columns: Sequence[Column],
        places: Sequence[tuple[float, float]],
        bold: int,
        *,
        rule: bool,
    ) -> list[Block]:
        cells = []
        for number, (text, column, (x, width)) in enumerate(zip(row, columns, places, strict=True)):
            cells.append(Cell(x, width, self._cell(text, column, bold=number == bold)))
        between = Rule(before=3.5, after=3.5) if rule else Rule(0.01, "#ffffff", before=2, after=1)
        return [between, Row(cells)]

    def _cell(self, text: CellText, column: Column, *, bold: bool) -> list[Block]:
        if isinstance(text, Writing):
            return [text]
        align = TextAlign.END if column.end else TextAlign.START
        if isinstance(text, str):
            return [Paragraph(text, quiet(), align)]
        first = style(9.5, bold)
        return [*below(text, first, quiet())]

    def _names(self) -> tuple[Said, ...]:
        return self._words(self.name)

    def _words(self, pick: _Word) -> tuple[Said, ...]:
        return self.tellers.words(lambda teller: pick(list_words(teller.language)))

    def _set(self, blocks: Iterable[Block]) -> list[Strip]:
        return [strip for block in blocks for strip in block.strips(self.setter, self.width)]


def _places(columns: Sequence[Column], width: float) -> list[tuple[float, float]]:
    """Where each column begins, and how wide it is."""
    room = width - sum(column.points for column in columns) - _GAP * (len(columns) - 1)
    shares = sum(column.share for column in columns) or 1.0
    places, x = [], 0.0
    for column in columns:
        wide = column.points or room * column.share / shares
        places.append((x, wide))
        x += wide + _GAP
    return places
