"""The sheets of door signs, in type that is read from some steps away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.door_sign.plan import Sign
from eventdesk.documents.door_sign.rows import GREY, Row, Rows
from eventdesk.documents.layout import Anchor
from eventdesk.documents.layout.geometry import LARGE_PRINT
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.layout.strips import PictureMark, RuleMark
from eventdesk.documents.sheets import BoxMark, Rect, Sheet, put_lines
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.boxes import largest_fit
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.text import Align, Line, Span, Style, Typesetter

_HAIR = "#c9cdd4"
_WHITE = "#ffffff"
# Sizes of a session's title, largest first, on paper as wide as A4; the smallest goes on to another page.
_TITLES = (30.0, 26.0, 22.0, 19.0, 16.0, 14.0, 13.0)
_SMALLEST = 9.0
_ROOMS = (96.0, 84.0, 72.0, 64.0, 56.0, 48.0, 40.0, 34.0, 28.0, 24.0)
_SECOND_ROOM = 0.46
# How much of the height a room's name may take: less where it all stands on one sheet then.
_BANDS = (0.3, 0.17, 0.11)
_DAYS = (24.0, 20.0, 16.0, 14.0, 12.0)
_SECOND_DAY = 16.0
_A4 = 595.0
_LOGO_HEIGHT = 34.0


@dataclass(frozen=True, slots=True)
class _Way:
    """A sign laid out: its head, where its first column stands, and the rows of each column of each sheet."""

    head: Sequence[SheetMark]
    at: Rect
    gap: float
    sheets: Sequence[Sequence[Sequence[Row]]]


class SignPages:
    """Makes the sheets of one document. Not shared between threads."""

    def __init__(
        self,
        tellers: Tellers,
        setter: Typesetter,
        accent: str,
        size: tuple[float, float],
        *,
        logo: bytes | None = None,
        clock: SecondClock | None = None,
        large_print: bool = False,
    ) -> None:
        self.tellers = tellers
        self.setter = setter
        self.accent = accent
        self.logo = logo
        self.clock = clock
        self.width, self.height = size
        self.scale = min(size) / _A4
        self.type = self.scale * (LARGE_PRINT if large_print else 1.0)
        """How much type is enlarged; a room's name is as large as the paper allows in any case."""
        self.margin = 48 * self.scale
        self.gutter = 32 * self.scale
        self.rows = Rows(tellers, setter, accent, clock, _SMALLEST * self.type)

    def sheets(self, sign: Sign) -> Iterator[Sheet]:
        """One sheet, more only where even small type does not hold the day."""
        foot, floor = self._foot()
        way = self._best(sign, floor)
        anchor: Anchor | None = Anchor(self._name(sign), 0)
        for columns in way.sheets:
            marks = list(way.head)
            for number, rows in enumerate(columns):
                marks += self._rows(
                    rows, way.gap, way.at._replace(x=way.at.x + number * (way.at.width + self.gutter))
                )
            yield Sheet((*marks, *foot), anchor)
            anchor = None

    def _best(self, sign: Sign, floor: float) -> _Way:
        """The way with the fewest sheets; a lower head, and on a lying sheet two columns, only for that."""
        best: _Way | None = None
        known: dict[tuple[float, float], Sequence[Row]] = {}
        for share in _BANDS:
            head, top = self._head(sign, share)
            for columns in (1, 2) if self.width > self.height else (1,):
                width = (self.width - 2 * self.margin - (columns - 1) * self.gutter) / columns
                at = Rect(self.margin, top, width, floor - top)
                way = self._way(sign, head, at, columns, known)
                if best is None or len(way.sheets) < len(best.sheets):
                    best = way
                if len(best.sheets) == 1:
                    return best
        assert best is not None
        return best

    def _way(
        self,
        sign: Sign,
        head: Sequence[SheetMark],
        at: Rect,
        columns: int,
        known: dict[tuple[float, float], Sequence[Row]],
    ) -> _Way:
        """The rows in the largest type that needs no more sheets than the smallest, and breaks no word."""
        found: list[tuple[Sequence[Sequence[Row]], float]] = []
        for size in reversed(_TITLES):
            key = (size, at.width)
            if key not in known:
                known[key] = [self.rows.row(one, size * self.type, at.width) for one in sign.sessions]
            rows, gap = known[key], (size - 9) * 0.9 * self.scale
            filled = _columns(rows, gap, at.height)
            if found and _sheets(filled, columns) > _sheets(found[0][0], columns):
                break
            if not found or not any(row.broken for row in rows):
                found.append((_levelled(rows, gap, at.height, _sheets(filled, columns) * columns), gap))
        best, gap = found[-1]
        return _Way(head, at, gap, [best[first : first + columns] for first in range(0, len(best), columns)])

    def _name(self, sign: Sign) -> str:
        teller = self.tellers.first
        room = teller.room(sign.room).text if sign.room else teller.forum_title()
        return DOT.join(part for part in (room, teller.day(sign.date)) if part)

    # The head

    def _head(self, sign: Sign, share: float) -> tuple[list[SheetMark], float]:
        """A band in the accent with the room's name, the day below; returns where the rows begin."""
        marks, band = self._band(sign, share)
        days, y = self._days(sign, band + 20 * self.scale)
        return [*marks, *days], y + 14 * self.scale

    def _band(self, sign: Sign, share: float) -> tuple[list[SheetMark], float]:
        """The room's name as large as there is room for, below it the same in the second language."""
        scale = self.scale
        names = self.tellers.each(
            lambda teller: teller.room(sign.room) if sign.room else Said(teller.forum_title(), teller.language)
        )
        tall = min(self.height * share, 190 * scale)
        at = Rect(self.margin, 36 * scale, self.width - 2 * self.margin, tall)
        marks: list[SheetMark] = []
        sizes = [size * scale for size in _ROOMS]
        for number, name in enumerate(names):
            style = Style(sizes[0], not number, _WHITE)
            style, lines = largest_fit(self.setter, name.text, sizes, at, style, name.language)
            marks += put_lines(lines, style, at)
            used = len(lines) * style.line_height
            at = Rect(at.x, at.y + used, at.width, max(tall * 0.45, style.size))
            sizes = [style.size * part for part in (_SECOND_ROOM, 0.4, 0.34, 0.28, 0.24)]
        band = at.y + 26 * scale
        return [BoxMark(0, 0, self.width, band, self.accent), *marks], band

    def _days(self, sign: Sign, top: float) -> tuple[list[SheetMark], float]:
        """The day and the floor, in each language on a line; returns where they end."""
        wide = self.width - 2 * self.margin
        days = self.tellers.each(lambda teller: Said(teller.day(sign.date), teller.language))
        floors = self.tellers.each(
            lambda teller: teller.reader.pick(sign.room.floor) if sign.room else Said("", teller.language)
        )
        marks: list[SheetMark] = []
        y = top
        for number in range(max(len(days), len(floors))):
            sizes = [min(size, _SECOND_DAY if number else size) * self.type for size in _DAYS]
            style = Style(sizes[0], not number, GREY if number else self.accent)
            where = Style(_SECOND_DAY * self.type * (0.85 if number else 1), False, GREY)
            floor = self._floor(floors[number : number + 1], where, wide * 0.4)
            room = wide - (floor.width + 16 * self.scale if floor is not None else 0)
            lines: Sequence[Line] = ()
            if number < len(days):
                at, day = Rect(0, 0, room, 64 * self.type), days[number]
                least = self.setter.width(day.text, replace(style, size=sizes[-1]), day.language)
                most = 1 if least <= room else 2
                style, lines = largest_fit(self.setter, day.text, sizes, at, style, day.language, most)
                marks += put_lines(lines, style, Rect(self.margin, y, room, at.height))
            if floor is not None:
                beside = Style(where.size, False, GREY, style.line_height if lines else 0.0)
                marks += put_lines([floor], beside, Rect(self.margin, y, wide, beside.line_height), Align.RIGHT)
            y += max(len(lines) * style.line_height, 0.0 if floor is None else where.size * 1.2)
        return marks, y

    def _floor(self, floors: Sequence[Said], style: Style, width: float) -> Line | None:
        """The floor on a line, where it is no longer than that."""
        for floor in floors:
            line = self.setter.line(floor.text, style, floor.language)
            return line if line.width <= width else None
        return None

    # Below it

    def _rows(self, rows: Sequence[Row], gap: float, at: Rect) -> Iterator[SheetMark]:
        y = at.y
        for row in rows:
            yield RuleMark(at.x, y, at.width, 0.6 * self.scale, _HAIR)
            y += gap
            for x, column in ((at.x, row.times), (at.x + row.x, row.lines)):
                down = y
                for line, style in column:
                    yield from put_lines([line], style, Rect(x, down, at.width, style.line_height))
                    down += style.line_height
            y += row.height + gap

    def _foot(self) -> tuple[list[SheetMark], float]:
        """The forum, which clock is which, and the logo at the end; returns where the rows must end."""
        style = Style(10 * self.type, False, GREY, 14 * self.type)
        bottom = self.height - self.margin + 14 * self.scale
        wide = self.width - 2 * self.margin
        marks: list[SheetMark] = []
        room = wide
        if self.logo is not None:
            pixels, high = image_size(self.logo)
            scale = min(_LOGO_HEIGHT * self.scale / high, wide * 0.3 / pixels)
            left, top = self.margin + wide - pixels * scale, bottom - high * scale
            marks.append(PictureMark(left, top, pixels * scale, high * scale, self.logo))
            room -= pixels * scale + 24 * self.scale
        lines = self._foot_lines(style, room)
        top = bottom - len(lines) * style.line_height
        marks += put_lines(lines, style, Rect(self.margin, top, room, style.line_height))
        return marks, min(top, bottom - _LOGO_HEIGHT * self.scale) - 8 * self.scale

    def _foot_lines(self, style: Style, width: float) -> list[Line]:
        clock = self.clock
        clocks = self.tellers.words(lambda teller: clock.told(teller.language)) if clock is not None else ()
        forum = self.tellers.each(lambda teller: Said(teller.forum_title(), teller.language))
        lines: list[Line] = []
        for parts in (clocks, forum):
            spans = [
                Span(f"{DOT}{said.text}" if number else said.text, style, said.language)
                for number, said in enumerate(parts)
            ]
            line = self.setter.line(spans)
            if line.width <= width:
                lines += [line] if parts else []
            else:
                lines += [shortened(self.setter, said.text, style, width) for said in parts]
        return lines


def _columns(rows: Sequence[Row], gap: float, height: float) -> list[list[Row]]:
    """The rows in columns of that height, each as full as can be."""
    columns: list[list[Row]] = [[]]
    used = 0.0
    for row in [part for whole in rows for part in whole.parted(height - 2 * gap)]:
        need = row.height + 2 * gap
        if columns[-1] and used + need > height:
            columns.append([])
            used = 0.0
        columns[-1].append(row)
        used += need
    return columns


def _levelled(rows: Sequence[Row], gap: float, height: float, count: int) -> list[list[Row]]:
    """The rows in at most so many columns, about equally full."""
    if count == 1:
        return _columns(rows, gap, height)
    low, high = 0.0, height
    while high - low > 4:
        middle = (low + high) / 2
        fits = middle > max(row.height + 2 * gap for row in rows) and len(_columns(rows, gap, middle)) <= count
        low, high = (low, middle) if fits else (middle, high)
    return _columns(rows, gap, high)


def _sheets(columns: Sequence[Sequence[Row]], count: int) -> int:
    """How many sheets of `count` columns these are."""
    return -(-len(columns) // count)
