"""The sheets of a grid: head, rooms as columns, time downwards, blocks, notes below."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from eventdesk.documents.agenda.credits_page import SLASH
from eventdesk.documents.catalog import Report
from eventdesk.documents.grid.heads import Heads
from eventdesk.documents.grid.look import GREY, HAIR, Look
from eventdesk.documents.grid.plan import Block, DayGrid, column_groups
from eventdesk.documents.grid.scale import FULL_HOUR, Scale, page_breaks, scale_of
from eventdesk.documents.grid.texts import BlockText, Detail
from eventdesk.documents.layout import Anchor
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import RuleMark, TextMark
from eventdesk.documents.sheets import BoxMark, Rect, Sheet, SideMark, put_lines
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.sheets.telling import QUIET_SESSIONS
from eventdesk.documents.text import Align, Line, Span, Style
from eventdesk.model.kinds import SessionKind, SessionStatus
from eventdesk.model.snapshot import Session

_GAP = 1.5
_EDGE = 1.0
_EMPTY = 12.0
_GUTTER = 24.0
_GREY_FILL = "#eef0f3"
_PLENARY = (SessionKind.OPENING, SessionKind.KEYNOTE, SessionKind.CLOSING)
# Points that a block may ask for, with its items and with the names alone.
_MOST = {Detail.ITEMS: 300.0, Detail.NAMES: 120.0}

Note = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one sheet shows of a day: these columns, in heights stretched to fill it; `natural` before that.

    `brief` where not every session has room for its items.
    """

    grid: DayGrid
    columns: range
    scale: Scale
    natural: Scale
    blocks: tuple[Block, ...]
    opens: bool
    brief: bool


class GridPages:
    """Makes the sheets of one document. Not shared between threads."""

    def __init__(self, text: BlockText, look: Look, logo: bytes | None = None) -> None:
        self.text = text
        self.second = text.second
        self.tellers = text.tellers
        self.teller = text.tellers.first
        self.setter = text.setter
        rooms = self.teller.snapshot.rooms
        narrowest = look.body.width / max(min(look.most_columns, len(rooms)), 1)
        high = Heads(self.tellers, self.setter, look, self.second, logo).room_height(rooms, narrowest)
        self.look = replace(look, rooms=high)
        self.heads = Heads(self.tellers, self.setter, self.look, self.second, logo)
        self._numbers: dict[str, int] = {}

    def parts(self, grid: DayGrid) -> Iterator[Part]:
        """A day's sheets: by rooms, then by time."""
        opens = True
        for columns in column_groups(grid, self.look.most_columns):
            blocks = tuple(_clipped(grid.blocks, columns))
            height = self.look.body.height - self._loose_height(grid)
            scale, breaks, brief = self._parted_by_time(blocks, columns, height, timed=grid.timed)
            for first, last in breaks or ((0, 0),):
                piece = scale.part(first, last)
                full = self._stretched(piece, blocks, columns, height, timed=grid.timed)
                yield Part(grid, columns, full, piece, blocks, opens, brief)
                opens = False

    def _need(self, columns: range, detail: Detail) -> Callable[[Block], float]:
        """What a block needs in these columns, in points."""
        most = _MOST[detail] * self.look.scale

        def need(block: Block) -> float:
            inner = self._width(block, columns) - _GAP - _EDGE
            return self.text.need(block.session, inner, detail, most) + _GAP

        return need

    def _parted_by_time(
        self, blocks: Sequence[Block], columns: range, height: float, *, timed: bool
    ) -> tuple[Scale, tuple[tuple[int, int], ...], bool]:
        """With the items of sessions where that takes no more pages than the names alone.

        The last value tells whether it is with the names alone.
        """
        empty = (_EMPTY if self.second is None else 2 * _EMPTY) * self.look.scale

        def parted(detail: Detail) -> tuple[Scale, tuple[tuple[int, int], ...]]:
            need = self._need(columns, detail)
            scale = scale_of(blocks, need, height, empty, timed=timed)
            return scale, page_breaks(scale, blocks, height)

        full, brief = parted(Detail.ITEMS), parted(Detail.NAMES)
        return (*full, False) if len(full[1]) <= len(brief[1]) else (*brief, True)

    def _stretched(
        self, piece: Scale, blocks: Sequence[Block], columns: range, height: float, *, timed: bool
    ) -> Scale:
        """A sheet's heights, where there is room first for the items of sessions, then in proportion to time."""
        if not piece.times:
            return piece
        first, last = piece.times[0], piece.times[-1]
        whole = [block for block in blocks if first <= block.start and block.end <= last]
        grown = piece.grown(whole, self._need(columns, Detail.ITEMS), height)
        return grown.filled(height, FULL_HOUR * self.look.scale) if timed else grown

    def _column(self, columns: range) -> float:
        return self.look.body.width / len(columns)

    def _width(self, block: Block, columns: range) -> float:
        return self._column(columns) * (block.last - block.first + 1) / block.lanes

    def _loose_height(self, grid: DayGrid) -> float:
        lines = self._loose_lines(grid)
        return len(lines) * self._loose_style.line_height + 4 if lines else 0.0

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
        while rest:  # each of them is lower than an empty page
            placed, rest = self._notes(rest, self.look.notes)
            yield [*self.heads.page(part.grid), *placed]

    def _laid_out(self, part: Part) -> tuple[list[SheetMark], list[Note]]:
        """The marks of a sheet, and the notes that found no room on it."""
        body = self.look.body
        names = [part.grid.columns[column] for column in part.columns]
        alone = len(part.grid.columns) == 1
        marks: list[SheetMark] = [
            *self.heads.page(part.grid),
            *self.heads.rooms(names, self._column(part.columns), alone=alone),
            *self._clock(part),
        ]
        notes: list[tuple[Session, int]] = []
        for block in part.blocks:
            at = self._place(block, part)
            if at is not None:
                marks += self._block(block, part, at, notes)
        below = body.y + part.scale.total + 8
        marks += self._loose(part.grid, below)
        below += self._loose_height(part.grid)
        room = Rect(self.look.margin, below, self.look.inner, body.bottom - below)
        placed, rest = self._notes([*self._unplaced(part), *self._noted(notes)], room)
        return [*marks, *placed], rest

    def _day(self, grid: DayGrid) -> str:
        return self.teller.day(grid.date) or self.teller.forum_title()

    def _clock(self, part: Part) -> Iterator[SheetMark]:
        """Times at the edge, a hairline at each, and lines between the columns."""
        look, body, scale = self.look, self.look.body, part.scale
        wide = self._column(part.columns)
        for index in range(len(part.columns) + 1):
            yield SideMark(body.x + index * wide - _GAP / 2, body.y, scale.total, 0.4, HAIR)
        if not part.grid.timed:
            yield from self._order_only(part)
            return
        style = look.style(7.5, True, GREY)
        y, free = body.y, 0.0
        for index, time in enumerate(scale.times):
            yield RuleMark(body.x, y, body.width, 0.4, HAIR)
            last = index == len(scale.heights)  # the last time stands above its line, clear of the foot
            both = 1 if self.second is None or (last and y < free + 2 * style.line_height) else 2
            low = not last and y + both * style.line_height > body.y + scale.total + 2  # it would reach the foot
            if y >= free + (both * style.line_height if last else 0) and not low:
                line = self.setter.line(f"{time // 60 % 24:02}:{time % 60:02}", style)
                top = y - both * style.line_height - 1 if last else y - 1
                at = Rect(look.margin, top, body.x - look.margin - 6, style.line_height)
                yield from put_lines([line], style, at, Align.RIGHT)
                free = y + both * style.line_height
                if both > 1:
                    yield from self._second_time(part.grid, time, at)
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
        """That sessions stand in their order, where the head of a column would be; else the foot tells it."""
        if part.grid.columns != ("",):
            return []
        style = self.look.style(8, colour=GREY)
        said = self.tellers.line(lambda teller: teller.words.order_only, SLASH)
        line = shortened(self.setter, said, style, self.look.body.width)
        return put_lines(
            [line], style, Rect(self.look.body.x, self.look.head.bottom + 6, self.look.body.width, 12)
        )

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
        look, session = self.look, block.session
        quiet, gone = session.kind in QUIET_SESSIONS, session.status is SessionStatus.CANCELLED
        fill = look.strong_tint if session.kind in _PLENARY else look.tint
        edge = HAIR if gone else ""
        yield BoxMark(at.x, at.y, at.width, at.height, "#ffffff" if gone else _GREY_FILL if quiet else fill, edge)
        if not quiet and not gone:
            yield BoxMark(at.x, at.y, 1.6, at.height, look.accent)
        before, after = block.start < part.scale.times[0], block.end > part.scale.times[-1]
        remark = self._remark(before, after)
        number = self._numbers.get(session.id, len(self._numbers) + 1)
        inner = Rect(at.x + _EDGE, at.y, at.width - _EDGE, at.height)
        filled = self.text.fill(session, inner, number, remark, not before)
        if not filled.whole and session.id not in self._numbers:
            self._numbers[session.id] = number
            notes.append((session, number))
        yield from filled.marks

    def _remark(self, before: bool, after: bool) -> str:
        """That a block goes on from the page before, or on the next."""
        if before:
            return self.tellers.line(lambda teller: teller.words.continued, SLASH)
        return self.tellers.line(lambda teller: teller.words.goes_on, SLASH) if after else ""

    # Below the grid

    @property
    def _loose_style(self) -> Style:
        return self.look.style(8, colour=GREY)

    def _loose_said(self, grid: DayGrid, style: Style) -> tuple[Span, ...]:
        """What of a day has no time yet, in each language."""
        spans: list[Span] = []
        for teller in self.tellers.all:
            titles = "  ·  ".join(teller.session(session).text for session in grid.loose)
            said = f"{teller.words.no_time}{teller.phrases.colon}{titles}"
            spans.append(Span(f"{SLASH}{said}" if spans else said, style, teller.language))
        return tuple(spans) if grid.loose else ()

    def _loose_lines(self, grid: DayGrid) -> Sequence[Line]:
        """That in a line or two below the grid; none where it is longer, and stands with the notes."""
        lines = self.setter.wrap(self._loose_said(grid, self._loose_style), width=self.look.inner)
        return lines if len(lines) <= 2 else ()

    def _loose(self, grid: DayGrid, top: float) -> list[TextMark]:
        at = Rect(self.look.margin, top, self.look.inner, 24)
        return put_lines(self._loose_lines(grid), self._loose_style, at)

    def _unplaced(self, part: Part) -> list[Note]:
        """What has no time yet as notes, on the day's first sheet, where there is more of it than fits below."""
        if not part.opens or not part.grid.loose or self._loose_lines(part.grid):
            return []
        return self._parted(self._loose_said(part.grid, self.look.style(7, colour=GREY)))

    def _noted(self, notes: Sequence[tuple[Session, int]]) -> list[Note]:
        unique = {number: session for session, number in notes}
        return [note for number in sorted(unique) for note in self._parted(self.text.note(unique[number], number))]

    def _parted(self, note: tuple[Span, ...]) -> list[Note]:
        """A note's lines, parted where a column of a page does not hold them."""
        lines = tuple(self.setter.wrap(note, width=self._note_width()))
        most = max(int((self.look.notes.height - 8) // self._note_style.line_height), 1)
        return [lines[at : at + most] for at in range(0, len(lines), most)]

    @property
    def _note_style(self) -> Style:
        return self.look.style(7)

    def _note_width(self) -> float:
        return (self.look.inner - _GUTTER) / 2

    def _notes(self, notes: Sequence[Note], at: Rect) -> tuple[list[SheetMark], list[Note]]:
        """Notes in two columns; returns the marks, and the notes that found no room."""
        style = self._note_style
        high = [at.y + 4, at.y + 4]
        marks: list[SheetMark] = []
        for index, lines in enumerate(notes):
            need = len(lines) * style.line_height + 2
            column = next((place for place in (0, 1) if high[place] + need <= at.bottom), -1)
            if column < 0:
                return marks, list(notes[index:])
            x = at.x + column * (self._note_width() + _GUTTER)
            marks += put_lines(lines, style, Rect(x, high[column], self._note_width(), need))
            high[column] += need
        return marks, []

    def _foot(self, part: Part, number: int, total: int) -> list[TextMark]:
        columns = part.grid.columns
        shown = [columns[column] for column in part.columns]
        some = len(shown) < len(columns) and all(shown)
        ordered = not part.grid.timed and columns != ("",)
        order = self.tellers.words(lambda teller: teller.words.order_only) if ordered else ()
        told = self.heads.clocks() if part.grid.timed else order
        return self.heads.foot(shown if some else (), told, number, total)


def _clipped(blocks: Sequence[Block], columns: range) -> Iterator[Block]:
    """The blocks that stand in these columns, as far as they do."""
    for block in blocks:
        first, last = max(block.first, columns.start), min(block.last, columns.stop - 1)
        if first <= last:
            yield replace(block, first=first, last=last)
