"""What stands around a grid: forum, day and logo above it, the rooms over its columns, the foot line."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from eventdesk.documents.agenda.credits_page import DOT, SLASH
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.grid.look import GREY, Look
from eventdesk.documents.grid.plan import DayGrid
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.layout.strips import PictureMark, RuleMark, TextMark
from eventdesk.documents.sheets import Rect, put_lines
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.boxes import fitted_lines
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.text import Align, Line, Span, Style, Typesetter
from eventdesk.model.snapshot import Room

_SPACE = 12.0
_LOGO_HEIGHT = 30.0
_LOGO_SHARE = 0.16
# The day's sizes, largest first: both languages on one line, in the smallest that is still a heading.
_DAY = (14.0, 13.0, 12.0, 11.0, 10.0)
_SECOND = 0.8


class Headed(NamedTuple):
    """Lines of one style in a column's head."""

    lines: tuple[Line, ...]
    style: Style

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.line_height


class Heads:
    """Makes the heads and feet of one document's sheets. Not shared between threads."""

    def __init__(
        self, tellers: Tellers, setter: Typesetter, look: Look, second: SecondClock | None, logo: bytes | None
    ) -> None:
        self.tellers = tellers
        self.setter = setter
        self.look = look
        self.second = second
        self.logo = logo

    # Above the grid

    def page(self, grid: DayGrid) -> list[SheetMark]:
        """The forum in small type, the day below it, the host's logo at the end."""
        at = self.look.head
        marks: list[SheetMark] = []
        if self.logo is not None:
            wide, high = image_size(self.logo)
            scale = min(_LOGO_HEIGHT * self.look.scale / high, at.width * _LOGO_SHARE / wide)
            x = at.x + at.width - wide * scale
            marks.append(PictureMark(x, at.y, wide * scale, high * scale, self.logo))
            at = at._replace(width=at.width - wide * scale - _SPACE)
        days = self.tellers.each(lambda teller: Said(teller.day(grid.date), teller.language))
        forum = self.tellers.each(lambda teller: Said(teller.forum_title(), teller.language))
        if not days:
            days, forum = forum, ()
        line, told = self._day(days, at.width)
        return [*marks, *self._above(forum or days[told:], at), *self._below(line, at)]

    def _day(self, days: Sequence[Said], width: float) -> tuple[Line | None, int]:
        """The day in each language on one line, and in how many of them it is told; None where there is none."""
        for told in range(len(days), 0, -1):
            for size in _DAY:
                spans: list[Span] = []
                for number, day in enumerate(days[:told]):
                    own = size * _SECOND if number else size
                    style = self.look.style(own, not number, GREY if number else self.look.accent)
                    spans.append(Span(f"  {day.text}" if number else day.text, style, day.language))
                line = self.setter.line(spans)
                if line.width <= width:
                    return line, told
        if not days:
            return None, 0
        smallest = self.look.style(_DAY[-1], True, self.look.accent)
        return shortened(self.setter, days[0].text, smallest, width), 1

    def _below(self, line: Line | None, at: Rect) -> list[TextMark]:
        style = self.look.style(_DAY[0], True)
        below = Rect(at.x, at.y + 12 * self.look.scale, at.width, style.line_height)
        return put_lines([line], style, below) if line is not None else []

    def _above(self, forum: Sequence[Said], at: Rect) -> Iterator[TextMark]:
        """The forum, and what the document is where there is room for it, in as many languages as there is."""
        quiet = self.look.style(8, colour=GREY)
        names = self.tellers.words(lambda teller: teller.words.grid)
        kinds = [names, names[:1], ()]
        for one, other in [(2, 0), (2, 1), (2, 2), (1, 0), (1, 1), (1, 2)]:
            left = self._joined(forum[:one], DOT, quiet)
            right = self._joined(kinds[other], SLASH, quiet)
            if left.width + right.width + 2 * _SPACE <= at.width:
                yield from put_lines([left], quiet, at)
                yield from put_lines([right], quiet, at, Align.RIGHT)
                return
        if forum:
            yield from put_lines([shortened(self.setter, forum[0].text, quiet, at.width)], quiet, at)

    def _joined(self, parts: Sequence[Said], joint: str, style: Style) -> Line:
        spans = [
            Span(f"{joint}{said.text}" if number else said.text, style, said.language)
            for number, said in enumerate(parts)
        ]
        return self.setter.line(spans)

    # Over the columns

    def room_height(self, rooms: Sequence[Room], width: float) -> float:
        """What the highest of the heads needs, in columns of that width."""
        heights = [sum(part.height for part in self._room(room, width - 8)) for room in rooms]
        least = self.look.style(9).line_height
        return max([least, *heights]) + 9

    def rooms(self, names: Sequence[str], width: float, *, alone: bool) -> Iterator[SheetMark]:
        """The heads of columns, given by the ids of their rooms; `alone` is a day without any rooms."""
        look = self.look
        top = look.head.bottom + 2
        yield RuleMark(look.margin, top, look.inner, 1.2, look.accent)
        snapshot = self.tellers.first.snapshot
        for index, name in enumerate(names):
            at = Rect(look.body.x + index * width + 4, top + 4, width - 8, look.rooms)
            parts = self._room(snapshot.room(name), at.width) if name else [] if alone else self._nowhere(at.width)
            for part in parts:
                yield from put_lines(part.lines, part.style, at)
                at = at._replace(y=at.y + part.height)

    def _room(self, room: Room, width: float) -> list[Headed]:
        """The name in each language, and the floor on a line where it has room."""
        name, other, floor = (
            self.look.style(9, True),
            self.look.style(8),
            self.look.style(7, colour=GREY),
        )
        parts: list[Headed] = []
        for number, said in enumerate(self.tellers.each(lambda teller: teller.room(room))):
            style = other if number else name
            lines = fitted_lines(self.setter, said.text, style, width, 2, said.language).lines
            parts.append(Headed(lines, style))
        floors = self.tellers.each(lambda teller: teller.reader.pick(room.floor))
        for count in (2, 1):
            line = self._joined(floors[:count], SLASH, floor)
            if line.text and (line.width <= width or count == 1):
                fitted = (line,) if line.width <= width else self._cut(floors[0], floor, width)
                return [*parts, Headed(fitted, floor)]
        return parts

    def _cut(self, said: Said, style: Style, width: float) -> tuple[Line, ...]:
        return fitted_lines(self.setter, said.text, style, width, 1, said.language).lines

    def _nowhere(self, width: float) -> list[Headed]:
        style = self.look.style(7, colour=GREY)
        words = self.tellers.words(lambda teller: teller.words.no_room)
        return [
            Headed(fitted_lines(self.setter, said.text, style, width, 1, said.language).lines, style)
            for said in words
        ]

    # Below the grid

    def foot(self, names: Sequence[str], told: Sequence[Said], number: int, total: int) -> list[TextMark]:
        """Which rooms are on the sheet (none: all of them), what is `told` in each language, the page's number."""
        look, first = self.look, self.tellers.first
        style = look.style(7.5, colour=GREY)
        at = Rect(look.margin, look.height - look.margin - 6, look.inner, 12)
        page = self.setter.line(first.phrases.page.format(number=number, pages=total), style)
        marks = put_lines([page], style, at, Align.RIGHT)
        room = at.width - page.width - _SPACE
        for languages in (2, 1):
            parts = [*self._range(names), *told[:languages]]
            line = self._joined(parts, DOT, style)
            if line.width <= room or languages == 1:
                fits = line if line.width <= room else shortened(self.setter, line.text, style, room)
                return [*marks, *put_lines([fits], style, at)]
        return marks

    def _range(self, names: Sequence[str]) -> list[Said]:
        if not names:
            return []
        first = self.tellers.first
        ends = [first.room(first.snapshot.room(name)).text for name in (names[0], names[-1])]
        return [Said(" – ".join(dict.fromkeys(ends)), first.language)]

    def clocks(self) -> tuple[Said, ...]:
        """Which clock is which, in each language; empty where there is one alone."""
        clock = self.second
        return self.tellers.words(lambda teller: clock.told(teller.language)) if clock is not None else ()
