"""The sheets of planning cards, with marks to cut along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from eventdesk.documents.agenda.credits_page import DOT, SLASH
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.cards.looks import GREY, HAIR, Looks
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.pictures import image_size
from eventdesk.documents.layout.strips import PictureMark, RuleMark
from eventdesk.documents.sheets import BoxMark, Rect, Sheet, SideMark, put_lines
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.boxes import fitted_lines, largest_fit
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.sheets.telling import QUIET_SESSIONS, Teller, items_of
from eventdesk.documents.text import Align, Line, Style, Typesetter
from eventdesk.documents.wording import long_date, short_date
from eventdesk.model.snapshot import Item, Session

_CUT = "#8a919c"
_QUIET = "#8a919c"
_PAD = 20.0
_TITLES = (20.0, 18.0, 16.0, 14.0, 12.0)
# The bar at a card's edge is as long as the card for so many minutes.
_LONGEST = 120
_LOGO_HEIGHT = 24.0
_LOGO_WIDTH = 64.0


@dataclass(frozen=True, slots=True)
class CardPages:
    """Makes the sheets of one document. `logo` is the host's. Not shared between threads."""

    tellers: Tellers
    setter: Typesetter
    accent: str
    looks: Looks
    second: SecondClock | None = None
    logo: bytes | None = None

    def sheets(self, sessions: Sequence[Session]) -> Iterator[Sheet]:
        """As many sheets as the sessions need."""
        looks = self.looks
        count = looks.across * looks.down
        wide, high = looks.width / looks.across, looks.height / looks.down
        for first in range(0, len(sessions), count):
            marks: list[SheetMark] = []
            for place, session in enumerate(sessions[first : first + count]):
                at = Rect(place % looks.across * wide, place // looks.across * high, wide, high)
                marks += self.card(session, at)
            yield Sheet((*marks, *self._cuts()))

    def _cuts(self) -> Iterator[SheetMark]:
        """Dashed lines all along: cards have no frame that a cut beside it would show."""
        looks = self.looks
        for column in range(1, looks.across):
            yield SideMark(column * looks.width / looks.across, 0, looks.height, 0.5, _CUT, True)
        for row in range(1, looks.down):
            y = row * looks.height / looks.down
            dash = 3.0
            for number in range(int(looks.width / (2 * dash)) + 1):
                yield RuleMark(number * 2 * dash, y, dash, 0.5, _CUT)

    def card(self, session: Session, at: Rect) -> Iterator[SheetMark]:
        """A card: its kind and length above, the title large, who and what below, when and where at the foot."""
        scale, colour = self.looks.scale, _QUIET if session.kind in QUIET_SESSIONS else self.accent
        minutes = self.tellers.first.minutes(session)
        yield from self._bar(minutes, colour, at)
        inner = at.inset((_PAD + 6) * scale, _PAD * scale)
        yield from self._top(session, minutes, colour, inner)
        title = Rect(inner.x, inner.y + 36 * scale, inner.width, 100 * scale)
        marks, y = self._title(session, title)
        yield from marks
        foot = self._foot_lines(session)
        high = sum(line.style.line_height for line in foot)
        top = at.bottom - _PAD * scale - high
        yield from self._body(session, Rect(inner.x, y, inner.width, top - 6 * scale - y))
        yield from self._foot(foot, Rect(inner.x, top, inner.width, high))

    def _bar(self, minutes: int, colour: str, at: Rect) -> Iterator[SheetMark]:
        """The length as a bar at the edge: half an hour is a quarter of the card."""
        scale = self.looks.scale
        x, wide = at.x + 12 * scale, 5 * scale
        top, high = at.y + _PAD * scale, at.height - 2 * _PAD * scale
        yield BoxMark(x, top, wide, high, "#e6e9ee")
        if minutes:
            yield BoxMark(x, top, wide, high * min(minutes, _LONGEST) / _LONGEST, colour)

    def _top(self, session: Session, minutes: int, colour: str, at: Rect) -> Iterator[SheetMark]:
        """What kind of session it is, and how long."""
        looks = self.looks
        label = looks.style(10, 16, bold=True, colour=colour)
        kind = self.tellers.line(lambda teller: teller.phrases.sessions[session.kind], SLASH)
        yield from put_lines([shortened(self.setter, kind, label, at.width * 0.6)], label, at)
        if minutes:
            large = looks.style(18, 28, bold=True, colour=colour)
            line = self.setter.line(self.tellers.first.length(minutes), large)
            box = Rect(at.x, at.y - 6 * looks.scale, at.width, large.line_height)
            yield from put_lines([line], large, box, Align.RIGHT)

    def _title(self, session: Session, at: Rect) -> tuple[list[SheetMark], float]:
        """The title as large as it fits, in the second language small below it; and where that ends."""
        looks = self.looks
        first, *others = self.tellers.each(lambda teller: teller.session(session))
        sizes = [size * looks.scale for size in _TITLES]
        bold = looks.style(20, 23, bold=True)
        style, lines = largest_fit(self.setter, first.text, sizes, at, bold, first.language, 4)
        marks: list[SheetMark] = [*put_lines(lines, style, at)]
        y = at.y + len(lines) * style.line_height
        small = looks.style(12, 16, colour=GREY)
        for said in others:
            below = fitted_lines(self.setter, said.text, small, at.width, 2, said.language).lines
            marks += put_lines(below, small, Rect(at.x, y + 2 * looks.scale, at.width, at.height))
            y += len(below) * small.line_height + 2 * looks.scale
        return marks, y + 8 * looks.scale

    def _body(self, session: Session, at: Rect) -> Iterator[SheetMark]:
        """Theme, moderator, and the items with their minutes and people, as far as they fit."""
        looks = self.looks
        y = at.y
        for said, style in self._about(session):
            room = int((at.bottom - y) // style.line_height)
            lines = fitted_lines(self.setter, said.text, style, at.width, min(room, 3), said.language).lines
            yield from put_lines(lines, style, Rect(at.x, y, at.width, at.height))
            y += len(lines) * style.line_height
        y += 6 * looks.scale
        for item in items_of(session):
            marks, used = self._item(item, session, Rect(at.x, y, at.width, at.bottom - y))
            if not used:
                more = self.setter.line("…", looks.quiet)
                if y + looks.quiet.line_height <= at.bottom:
                    yield from put_lines([more], looks.quiet, Rect(at.x, y, at.width, 14))
                return
            yield from marks
            y += used + 3 * looks.scale

    def _about(self, session: Session) -> Iterator[tuple[Said, Style]]:
        looks, tellers = self.looks, self.tellers
        themes = tellers.each(lambda teller: teller.reader.pick(session.theme))
        yield from ((said, looks.quiet if number else looks.plain) for number, said in enumerate(themes))
        yield from ((said, looks.quiet) for said in tellers.words(lambda teller: teller.moderator(session)))

    def _item(self, item: Item, session: Session, at: Rect) -> tuple[list[SheetMark], float]:
        """An item with its people, its minutes beside it; nothing where it does not fit."""
        plain, quiet = self.looks.item, self.looks.item_quiet
        minutes = self.setter.line(self.tellers.first.length(item.minutes), quiet) if item.minutes else None
        wide = at.width - (minutes.width + 8 if minutes else 0)
        rows: list[tuple[Line, Style]] = []
        titles = self.tellers.each(lambda teller: teller.item(item))
        names = self.tellers.words(lambda teller: _people(item, session, teller))
        for said, style in (
            *((said, quiet if number else plain) for number, said in enumerate(titles)),
            *((said, quiet) for said in names),
        ):
            lines = fitted_lines(self.setter, said.text, style, wide, 2, said.language).lines
            rows += [(line, style) for line in lines]
        used = sum(style.line_height for _, style in rows)
        if used > at.height:
            return [], 0.0
        marks: list[SheetMark] = [*_stacked(rows, at)]
        if minutes is not None:
            marks += put_lines([minutes], quiet, at, Align.RIGHT)
        return marks, used

    def _foot_lines(self, session: Session) -> list["_FootLine"]:
        """When, by the second clock too, and where."""
        looks, tellers, start = self.looks, self.tellers, session.starts_at
        lines = [_FootLine(self._when(session), looks.strong)]
        if tellers.second is not None and start is not None:
            day = long_date(start.date(), tellers.second.language)
            lines.append(_FootLine((day,), looks.quiet))
        if self.second is not None and start is not None:
            hours = self.second.range(start, session.ends_at)
            lines.append(_FootLine((f"{hours} {self.second.place(tellers.first.language)}",), looks.quiet))
        if where := tellers.line(lambda teller: _where(session, teller), SLASH):
            lines.append(_FootLine((where,), looks.quiet))
        return lines

    def _when(self, session: Session) -> tuple[str, ...]:
        """The time and the day, written out and in short."""
        teller, start = self.tellers.first, session.starts_at
        if start is None:
            return (self.tellers.line(lambda teller: teller.words.no_time, SLASH),)
        days = (write(start.date(), teller.language) for write in (long_date, short_date))
        return tuple(DOT.join((teller.clock(session), day)) for day in days)

    def _foot(self, lines: Sequence["_FootLine"], at: Rect) -> Iterator[SheetMark]:
        """The lines under a rule, the last of them beside the host's logo."""
        scale = self.looks.scale
        yield RuleMark(at.x, at.y - 2 * scale, at.width, 0.5, HAIR)
        room, top = at.width, at.bottom
        if self.logo is not None:
            wide, high = image_size(self.logo)
            ratio = min(_LOGO_HEIGHT * scale / high, _LOGO_WIDTH * scale / wide)
            left, top = at.x + at.width - wide * ratio, at.bottom - high * ratio
            yield PictureMark(left, top, wide * ratio, high * ratio, self.logo)
            room -= wide * ratio + 10 * scale
        y = at.y
        for one in lines:
            width = room if y + one.style.line_height > top else at.width
            fitting = (text for text in one.texts if self.setter.width(text, one.style) <= width)
            line = shortened(self.setter, next(fitting, one.texts[-1]), one.style, width)
            yield from put_lines([line], one.style, Rect(at.x, y, width, one.style.line_height))
            y += one.style.line_height


class _FootLine(NamedTuple):
    """A line at a card's foot: the first of `texts` that fits, else the last of them cut."""

    texts: tuple[str, ...]
    style: Style


def _stacked(rows: Sequence[tuple[Line, Style]], at: Rect) -> Iterator[SheetMark]:
    """Lines below each other, each in its style."""
    y = at.y
    for line, style in rows:
        yield from put_lines([line], style, Rect(at.x, y, at.width, style.line_height))
        y += style.line_height


def _people(item: Item, session: Session, teller: Teller) -> str:
    speakers = [entry.person for entry in item.speakers if entry.status.stays]
    return teller.names(speakers + teller.panel(item, session))


def _where(session: Session, teller: Teller) -> str:
    return teller.rooms(session) or (teller.words.no_room if teller.snapshot.rooms else "")
