"""The sheets of a grid: head, rooms as columns, time downwards, blocks, notes below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from eventdesk.documents.catalog import Report
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.grid.plan import Block, DayGrid, column_groups
from eventdesk.documents.grid.scale import Scale, page_breaks, scale_of
from eventdesk.documents.grid.texts import GREY, BlockText, Detail
from eventdesk.documents.layout import Anchor
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import RuleMark, TextMark
from eventdesk.documents.sheets import BoxMark, Rect, Sheet, SideMark, put_lines
from eventdesk.documents.sheets.boxes import fitted_lines
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.sheets.telling import QUIET_SESSIONS
from eventdesk.documents.text import BLACK, Align, Line, Style
from eventdesk.model.kinds import SessionKind, SessionStatus
from eventdesk.model.snapshot import Session

MARGIN = 34.0
_HEAD = 40.0
_ROOMS = 30.0
_FOOT = 20.0
_TIME = 40.0
_GAP = 1.5
_EMPTY = 12.0
_NARROWEST = 100.0
_HAIR = "#d9dde3"
_GREY_FILL = "#eef0f3"
_PLENARY = (SessionKind.OPENING, SessionKind.KEYNOTE, SessionKind.CLOSING)
# Points that a block may ask for, with its items and with the names alone.
_MOST = {Detail.ITEMS: 300.0, Detail.NAMES: 120.0}


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes and colours of one document; `tint` and `strong_tint` are light shades of the accent."""

    width: float
    height: float
    accent: str
    scale: float

    @property
    def tint(self) -> str:
        return mixed(self.accent, 0.07)

    @property
    def strong_tint(self) -> str:
        return mixed(self.accent, 0.16)

    def style(self, size: float, bold: bool = False, colour: str = BLACK) -> Style:
        return Style(size * self.scale, bold, colour, round(size * 1.3 * self.scale, 1))

    @property
    def most_columns(self) -> int:
        return max(int((self.width - 2 * MARGIN - _TIME * self.scale) // (_NARROWEST * self.scale)), 1)

    @property
    def body(self) -> Rect:
        """Where blocks may stand."""
        top = MARGIN + (_HEAD + _ROOMS) * self.scale
        left = MARGIN + _TIME * self.scale
        return Rect(left, top, self.width - left - MARGIN, self.height - top - MARGIN - _FOOT)


def mixed(colour: str, share: float) -> str:
    """A colour in white: `share` of it, 0 to 1."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)


@dataclass(frozen=True, slots=True)
class Part:
    """What one sheet shows of a day: these columns, in heights stretched to fill it; `natural` before that."""

    grid: DayGrid
    columns: range
    scale: Scale
    natural: Scale
    blocks: tuple[Block, ...]
    opens: bool


class GridPages:
    """Makes the sheets of one document. Not shared between threads."""

    def __init__(self, text: BlockText, look: Look, second: SecondClock | None = None) -> None:
        self.text = text
        self.second = second
        self.look = look
        self.teller = text.teller
        self.setter = text.setter
        self._numbers: dict[str, int] = {}

    def parts(self, grid: DayGrid) -> Iterator[Part]:
        """A day's sheets: by rooms, then by time."""
        opens = True
        for columns in column_groups(grid, self.look.most_columns):
            blocks = tuple(_clipped(grid.blocks, columns))
            scale = self._scale(blocks, columns, grid.timed)
            height = self.look.body.height - self._loose_height(grid)
            for first, last in page_breaks(scale, blocks, height) or ((0, 0),):
                piece = scale.part(first, last)
                yield Part(grid, columns, piece.filled(height) if grid.timed else piece, piece, blocks, opens)
                opens = False

    def _scale(self, blocks: Sequence[Block], columns: range, timed: bool) -> Scale:
        """With the items of sessions where that takes no more pages than the names alone."""
        page = self.look.body.height

        def scale(detail: Detail) -> Scale:
            most = _MOST[detail] * self.look.scale

            def need(block: Block) -> float:
                return self.text.need(block.session, self._width(block, columns) - _GAP, detail, most) + _GAP

            empty = (_EMPTY if self.second is None else 2 * _EMPTY) * self.look.scale
            return scale_of(blocks, need, page, empty, timed=timed)

        full, brief = scale(Detail.ITEMS), scale(Detail.NAMES)
        return full if full.total // page <= brief.total // page else brief

    def _column(self, columns: range) -> float:
        return self.look.body.width / len(columns)

    def _width(self, block: Block, columns: range) -> float:
        return self._column(columns) * (block.last - block.first + 1) / block.lanes

    def _loose_height(self, grid: DayGrid) -> float:
        return 24.0 * self.look.scale if grid.loose else 0.0

    # One sheet

    def sheets(self, parts: Sequence[Part], report: Report | None = None) -> list[Sheet]:
        """All sheets in order, with the notes of each that found no room on it behind it."""
        drawn: list[tuple[Part, list[SheetMark]]] = []
        for number, part in enumerate(parts, 1):
            drawn += [(part, marks) for marks in self._drawn(part)]
            if report is not None:
                report(number, len(parts))
        sheets: list[Sheet] = []
        opened: Part | None = None
        for number, (part, marks) in enumerate(drawn, 1):
            anchor = Anchor(self._day(part.grid), 0) if part.opens and part is not opened else None
            sheets.append(Sheet((*marks, *self._foot(part, number, len(drawn))), anchor))
            opened = part
        return sheets

    def _drawn(self, part: Part) -> Iterator[list[SheetMark]]:
        """A sheet's marks without its foot, then those of sheets for its notes."""
        known = dict(self._numbers)
        marks, rest = self._laid_out(part)
        if rest:  # less stretched the page has more room for notes
            self._numbers = known
            marks, rest = self._laid_out(replace(part, scale=part.natural))
        yield marks
        body = self.look.body
        top = MARGIN + _HEAD * self.look.scale
        while rest:
            place = Rect(MARGIN, top, self.look.width - 2 * MARGIN, body.bottom - top)
            placed, left = self._notes(rest, place)
            if len(left) == len(rest):
                return
            rest = left
            yield [*self._head(part), *placed]

    def _laid_out(self, part: Part) -> tuple[list[SheetMark], list[tuple[Line, ...]]]:
        """The marks of a sheet, and the notes that found no room on it."""
        body = self.look.body
        marks: list[SheetMark] = [*self._head(part), *self._room_heads(part), *self._clock(part)]
        notes: list[tuple[Session, int]] = []
        for block in part.blocks:
            at = self._place(block, part)
            if at is not None:
                marks += self._block(block, part, at, notes)
        below = body.y + part.scale.total + 8
        marks += self._loose(part.grid, below)
        below += self._loose_height(part.grid)
        room = Rect(MARGIN, below, self.look.width - 2 * MARGIN, body.bottom - below)
        placed, rest = self._notes(self._noted(notes), room)
        return [*marks, *placed], rest

    def _day(self, grid: DayGrid) -> str:
        return self.teller.day(grid.date) or self.teller.forum_title()

    def _head(self, part: Part) -> list[SheetMark]:
        look, words = self.look, self.teller.words
        wide = look.width - 2 * MARGIN
        day = self._day(part.grid)
        title = look.style(14, True, look.accent)
        quiet = look.style(8, colour=GREY)
        clocks = self.second.told(self.teller.language) if self.second is not None else ""
        right = self.setter.line("  ·  ".join(part for part in (clocks, words.grid) if part), quiet)
        forum = self.teller.forum_title() if day != self.teller.forum_title() else ""
        return [
            *put_lines([shortened(self.setter, forum, quiet, wide - right.width - 12)], quiet,
                       Rect(MARGIN, MARGIN - 4, wide, 12)),
            *put_lines([right], quiet, Rect(MARGIN, MARGIN - 4, wide, 12), Align.RIGHT),
            *put_lines([shortened(self.setter, day, title, wide)], title,
                       Rect(MARGIN, MARGIN + 8 * look.scale, wide, 20)),
        ]  # fmt: skip

    def _room_heads(self, part: Part) -> Iterator[SheetMark]:
        look = self.look
        wide = self._column(part.columns)
        top = MARGIN + _HEAD * look.scale
        name, floor = look.style(9, True), look.style(7, colour=GREY)
        yield RuleMark(MARGIN, top - 2, look.width - 2 * MARGIN, 1.2, look.accent)
        for index, column in enumerate(part.columns):
            room = part.grid.columns[column]
            at = Rect(look.body.x + index * wide + 4, top + 2, wide - 8, _ROOMS)
            if not room:
                label = self.teller.words.no_room if len(part.grid.columns) > 1 else ""
                yield from put_lines(self._lines(label, floor, at.width, 2), floor, at)
                continue
            record = self.teller.snapshot.room(room)
            said, where = self.teller.room(record), self.teller.reader.pick(record.floor)
            lines = self._lines(said.text, name, at.width, 1 if where else 2, said.language)
            yield from put_lines(lines, name, at)
            if where:
                below = Rect(at.x, at.y + name.line_height, at.width, 12)
                yield from put_lines(self._lines(where.text, floor, at.width, 1, where.language), floor, below)

    def _lines(self, text: str, style: Style, width: float, most: int, language: str = "") -> Sequence[Line]:
        return fitted_lines(self.setter, text, style, width, most, language).lines

    def _clock(self, part: Part) -> Iterator[SheetMark]:
        """Times at the edge, a hairline at each, and lines between the columns."""
        look, body, scale = self.look, self.look.body, part.scale
        wide = self._column(part.columns)
        for index in range(len(part.columns) + 1):
            yield SideMark(body.x + index * wide - _GAP / 2, body.y, scale.total, 0.4, _HAIR)
        if not part.grid.timed:
            yield from self._order_only(part)
            return
        style = look.style(7.5, True, GREY)
        y, free = body.y, 0.0
        for index, time in enumerate(scale.times):
            yield RuleMark(body.x, y, body.width, 0.4, _HAIR)
            last = index == len(scale.heights)  # the last time stands above its line, clear of the foot
            if y >= free + (style.line_height if last else 0):
                line = self.setter.line(f"{time // 60 % 24:02}:{time % 60:02}", style)
                top = y - style.line_height - 1 if last else y - 1
                at = Rect(MARGIN, top, body.x - MARGIN - 6, style.line_height)
                yield from put_lines([line], style, at, Align.RIGHT)
                free = y + style.line_height
                if self.second is not None and not last:
                    yield from self._second_time(part.grid, time, at)
                    free += style.line_height
            y += scale.heights[index] if index < len(scale.heights) else 0

    def _second_time(self, grid: DayGrid, minute: int, at: Rect) -> list[TextMark]:
        """The other clock's time, below the forum's own."""
        if self.second is None or grid.date is None:
            return []
        quiet = self.look.style(6.5, colour=GREY)
        time = datetime.combine(grid.date, datetime.min.time()) + timedelta(minutes=minute)
        line = self.setter.line(self.second.range(time, None), quiet)
        below = Rect(at.x, at.bottom - 1, at.width, quiet.line_height)
        return put_lines([line], quiet, below, Align.RIGHT) if line.width <= at.width else []

    def _order_only(self, part: Part) -> list[TextMark]:
        style = self.look.style(8, colour=GREY)
        line = shortened(self.setter, self.teller.words.order_only, style, self.look.body.width)
        top = MARGIN + _HEAD * self.look.scale + 4 if part.grid.columns == ("",) else self.look.body.bottom + 6
        return put_lines([line], style, Rect(self.look.body.x, top, self.look.body.width, 12))

    def _place(self, block: Block, part: Part) -> Rect | None:
        scale, body = part.scale, self.look.body
        if not scale.times or block.end <= scale.times[0] or block.start >= scale.times[-1]:
            return None
        wide = self._column(part.columns)
        start, end = max(block.start, scale.times[0]), min(block.end, scale.times[-1])
        lane = self._width(block, part.columns)
        x = body.x + (block.first - part.columns.start) * wide + block.lane * lane
        y = body.y + scale.between(scale.times[0], start)
        return Rect(x, y + _GAP / 2, lane - _GAP, scale.between(start, end) - _GAP)

    def _block(self, block: Block, part: Part, at: Rect, notes: list[tuple[Session, int]]) -> Iterator[SheetMark]:
        look, session, words = self.look, block.session, self.teller.words
        quiet, gone = session.kind in QUIET_SESSIONS, session.status is SessionStatus.CANCELLED
        fill = look.strong_tint if session.kind in _PLENARY else look.tint
        edge = _HAIR if gone else ""
        yield BoxMark(at.x, at.y, at.width, at.height, "#ffffff" if gone else _GREY_FILL if quiet else fill, edge)
        if not quiet and not gone:
            yield BoxMark(at.x, at.y, 1.6, at.height, look.accent)
        before, after = block.start < part.scale.times[0], block.end > part.scale.times[-1]
        remark = words.continued if before else words.goes_on if after else ""
        number = self._numbers.get(session.id, len(self._numbers) + 1)
        filled = self.text.fill(session, Rect(at.x + 1, at.y, at.width - 1, at.height), number, remark, not before)
        if not filled.whole and session.id not in self._numbers:
            self._numbers[session.id] = number
            notes.append((session, number))
        yield from filled.marks

    # Below the grid

    def _loose(self, grid: DayGrid, top: float) -> list[TextMark]:
        if not grid.loose:
            return []
        style = self.look.style(8, colour=GREY)
        titles = "  ·  ".join(self.teller.session(session).text for session in grid.loose)
        said = f"{self.teller.words.no_time}{self.teller.phrases.colon}{titles}"
        wide = self.look.width - 2 * MARGIN
        return put_lines(self._lines(said, style, wide, 2), style, Rect(MARGIN, top, wide, 24))

    def _noted(self, notes: Sequence[tuple[Session, int]]) -> list[tuple[Line, ...]]:
        wide = self._note_width()
        unique = {number: session for session, number in notes}
        return [
            tuple(self.setter.wrap(self.text.note(unique[number], number), width=wide))
            for number in sorted(unique)
        ]

    def _note_width(self) -> float:
        return (self.look.width - 2 * MARGIN - 24) / 2

    def _notes(
        self, notes: Sequence[tuple[Line, ...]], at: Rect
    ) -> tuple[list[SheetMark], list[tuple[Line, ...]]]:
        """Notes in two columns; returns the marks, and the notes that found no room."""
        style = self.look.style(7)
        high = [at.y + 4, at.y + 4]
        marks: list[SheetMark] = []
        for index, lines in enumerate(notes):
            need = len(lines) * style.line_height + 2
            column = next((place for place in (0, 1) if high[place] + need <= at.bottom), -1)
            if column < 0:
                return marks, list(notes[index:])
            x = at.x + column * (self._note_width() + 24)
            marks += put_lines(lines, style, Rect(x, high[column], self._note_width(), need))
            high[column] += need
        return marks, []

    def _foot(self, part: Part, number: int, total: int) -> list[TextMark]:
        look = self.look
        style = look.style(7.5, colour=GREY)
        at = Rect(MARGIN, look.height - MARGIN - 6, look.width - 2 * MARGIN, 12)
        page = self.setter.line(self.teller.phrases.page.format(number=number, pages=total), style)
        marks = put_lines([page], style, at, Align.RIGHT)
        shown = [part.grid.columns[column] for column in part.columns]
        if len(part.columns) < len(part.grid.columns) and all(shown):
            names = [self.teller.room(self.teller.snapshot.room(room)).text for room in shown]
            said = f"{names[0]} – {names[-1]}" if len(names) > 1 else names[0]
            marks += put_lines([shortened(self.setter, said, style, at.width - page.width - 12)], style, at)
        return marks


def _clipped(blocks: Sequence[Block], columns: range) -> Iterator[Block]:
    """The blocks that stand in these columns, as far as they do."""
    for block in blocks:
        first, last = max(block.first, columns.start), min(block.last, columns.stop - 1)
        if first <= last:
            yield replace(block, first=first, last=last)
