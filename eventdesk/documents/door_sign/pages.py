"""The sheets of door signs, in type that is read from some steps away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventdesk.documents.door_sign.plan import Sign
from eventdesk.documents.layout import Anchor
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.layout.strips import PictureMark, RuleMark
from eventdesk.documents.sheets import BoxMark, Rect, Sheet, put_lines
from eventdesk.documents.sheets.boxes import largest_fit
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.sheets.telling import QUIET_SESSIONS, Teller
from eventdesk.documents.text import BLACK, Align, Line, Style, Typesetter
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Session

_GREY = "#5d6470"
_HAIR = "#c9cdd4"
# Sizes of a session's title, largest first, on paper as wide as A4; the smallest goes on to another page.
_TITLES = (30.0, 26.0, 22.0, 19.0, 16.0, 14.0, 13.0)
_A4 = 595.0
_LOGO_HEIGHT = 34.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A session as it stands on a sign: its time, and the lines beside it, each with its style."""

    time: Line
    time_style: Style
    lines: tuple[tuple[Line, Style], ...]

    @property
    def height(self) -> float:
        return max(sum(style.line_height for _, style in self.lines), self.time_style.line_height)


class SignPages:
    """Makes the sheets of one document. Not shared between threads."""

    def __init__(
        self,
        teller: Teller,
        setter: Typesetter,
        accent: str,
        size: tuple[float, float],
        logo: bytes | None = None,
    ) -> None:
        self.logo = logo
        self.teller = teller
        self.setter = setter
        self.accent = accent
        self.width, self.height = size
        self.scale = min(size) / _A4
        self.margin = 48 * self.scale

    def sheets(self, sign: Sign) -> Iterator[Sheet]:
        """One sheet, more only where even small type does not hold the day."""
        head, top = self._head(sign)
        at = Rect(
            self.margin, top, self.width - 2 * self.margin, self.height - top - self.margin - 24 * self.scale
        )
        for size in _TITLES:
            rows = [self._row(session, size * self.scale, at.width) for session in sign.sessions]
            gap = (size - 9) * 0.9 * self.scale
            if sum(row.height + 2 * gap for row in rows) <= at.height:
                break
        anchor: Anchor | None = Anchor(self._name(sign), 0)
        for page in _pages(rows, gap, at.height):
            marks = [*head, *self._rows(page, gap, at), *self._foot()]
            yield Sheet(tuple(marks), anchor)
            anchor = None

    def _name(self, sign: Sign) -> str:
        room = self.teller.room(sign.room).text if sign.room else self.teller.forum_title()
        return "  ·  ".join(part for part in (room, self.teller.day(sign.date)) if part)

    def _head(self, sign: Sign) -> tuple[list[SheetMark], float]:
        """A band in the accent with the room's name, the day below; returns where the rows begin."""
        scale, wide = self.scale, self.width - 2 * self.margin
        room = self.teller.room(sign.room) if sign.room else self.teller.reader.own(self.teller.forum_title())
        sizes = [size * scale for size in (96, 84, 72, 64, 56, 48, 40, 34, 28, 24)]
        tall = min(self.height * 0.3, 190 * scale)
        at = Rect(self.margin, 36 * scale, wide, tall)
        style, lines = largest_fit(self.setter, room.text, sizes, at, Style(96, True, "#ffffff"), room.language)
        band = 36 * scale + len(lines) * style.line_height + 26 * scale
        marks: list[SheetMark] = [BoxMark(0, 0, self.width, band, self.accent)]
        marks += put_lines(lines, style, at)
        floor = self.teller.reader.pick(sign.room.floor) if sign.room else None
        y = band + 20 * scale
        day = Style(24 * scale, True, self.accent, 32 * scale)
        where = Style(16 * scale, False, _GREY, 32 * scale)
        right = self.setter.line(floor.text, where, floor.language) if floor else None
        if right is not None and right.width < wide * 0.4:
            marks += put_lines([right], where, Rect(self.margin, y, wide, 32 * scale), Align.RIGHT)
        said = self.teller.day(sign.date)
        if said:
            room_left = wide - (right.width + 16 if right is not None else 0)
            style, lines = largest_fit(
                self.setter, said, [24 * scale, 20 * scale, 16 * scale], Rect(0, 0, room_left, 64 * scale), day
            )
            marks += put_lines(lines, style, Rect(self.margin, y, room_left, 64 * scale))
            y += len(lines) * style.line_height
        return marks, y + 14 * scale

    def _row(self, session: Session, size: float, width: float) -> _Row:
        teller = self.teller
        gone = session.status is SessionStatus.CANCELLED
        quiet = session.kind in QUIET_SESSIONS
        time = Style(size, True, _GREY if gone or quiet else self.accent, size * 1.25, gone)
        title = Style(size, not quiet, _GREY if gone or quiet else BLACK, size * 1.25, gone)
        small = Style(max(size * 0.6, 9 * self.scale), False, _GREY, max(size * 0.6, 9 * self.scale) * 1.4)
        room = width - self._time_width(time)
        said = teller.session(session)
        lines = [(line, title) for line in self.setter.wrap(said.text, title, room, said.language)]
        for text, language in self._below(session, gone or quiet):
            lines += [(line, small) for line in self.setter.wrap(text, small, room, language)]
        return _Row(self.setter.line(teller.clock(session), time), time, tuple(lines))

    def _below(self, session: Session, brief: bool) -> Iterator[tuple[str, str]]:
        teller = self.teller
        if session.status is SessionStatus.CANCELLED:
            yield teller.phrases.cancelled, ""
        if brief:
            return
        theme = teller.reader.pick(session.theme)
        if theme:
            yield theme.text, theme.language
        people = teller.names(teller.speakers(session))
        for text in (teller.moderator(session), people):
            if text:
                yield text, ""

    def _time_width(self, style: Style) -> float:
        """The column of times, as wide as the widest of them; none where nothing has a time."""
        timed = any(session.starts_at is not None for session in self.teller.snapshot.sessions)
        return self.setter.width("00:00–00:00", style) + style.size * 0.9 if timed else 0.0

    def _rows(self, rows: Sequence[_Row], gap: float, at: Rect) -> Iterator[SheetMark]:
        y = at.y
        for row in rows:
            yield RuleMark(at.x, y, at.width, 0.6 * self.scale, _HAIR)
            y += gap
            yield from put_lines([row.time], row.time_style, Rect(at.x, y, at.width, row.height))
            x, down = at.x + self._time_width(row.time_style), y
            for line, style in row.lines:
                yield from put_lines([line], style, Rect(x, down, at.width, style.line_height))
                down += style.line_height
            y += row.height + gap

    def _foot(self) -> Iterator[SheetMark]:
        style = Style(10 * self.scale, False, _GREY, 14 * self.scale)
        at = Rect(self.margin, self.height - self.margin, self.width - 2 * self.margin, 14 * self.scale)
        room = at.width
        if self.logo is not None:
            wide, high = image_size(self.logo)
            scale = min(_LOGO_HEIGHT * self.scale / high, at.width * 0.3 / wide)
            left, top = at.x + at.width - wide * scale, at.y + style.line_height - high * scale
            yield PictureMark(left, top, wide * scale, high * scale, self.logo)
            room -= wide * scale + 24
        title = self.teller.forum_title()
        if title:
            yield from put_lines([shortened(self.setter, title, style, room)], style, at)


def _pages(rows: Sequence[_Row], gap: float, height: float) -> Iterator[list[_Row]]:
    page: list[_Row] = []
    used = 0.0
    for row in rows:
        need = row.height + 2 * gap
        if page and used + need > height:
            yield page
            page, used = [], 0.0
        page.append(row)
        used += need
    if page:
        yield page
