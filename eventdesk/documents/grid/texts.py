"""What stands in a block: as much as fits, in smaller type before less of it, and only then shortened."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from eventdesk.documents.layout.strips import TextMark
from eventdesk.documents.sheets.boxes import Rect, fitted_lines, put_lines
from eventdesk.documents.sheets.telling import QUIET_SESSIONS, Teller, items_of
from eventdesk.documents.text import BLACK, Align, Line, Span, Style, Typesetter
from eventdesk.documents.wording import clock_range
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Item, Session

GREY = "#5d6470"
PAD = 4.0
# Narrower than so many points a block holds the number of its note alone.
_NARROW = 26.0
# A block so slim would be a tall ribbon of single words: it asks for less, and the rest goes to a note.
_SLIM = 60.0
_SLIM_HEIGHT = 64.0


class Detail(Enum):
    """How much of a session a block tells: with its items, or with the names alone."""

    ITEMS = auto()
    NAMES = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of a block; `needed` where leaving it out calls for a note."""

    text: str | tuple[Span, ...]
    style: Style
    language: str = ""
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Filled:
    """The marks of a block; `whole` tells whether they say all that the block should."""

    marks: tuple[TextMark, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class BlockText:
    """Sets the text of blocks in one document; `scale` enlarges all type."""

    teller: Teller
    setter: Typesetter
    accent: str
    scale: float = 1.0

    def need(self, session: Session, width: float, detail: Detail, most: float) -> float:
        """The height that a block `width` points wide needs in full size; `most` at the most."""
        inner = width - 2 * PAD
        if inner < _NARROW:  # it holds no more than a number
            return self._line(7.0) + 2 * PAD
        if inner < _SLIM:
            most = min(most, _SLIM_HEIGHT * self.scale)
        high = sum(_height(lines, part) for part, lines in self._set(self._parts(session, detail, 8.0, ""), inner))
        return min(max(high + 2 * PAD, self._line(7.0) + PAD), most)

    def fill(self, session: Session, at: Rect, number: int, remark: str = "", first: bool = True) -> Filled:
        """The text in a block; `number` is that of its note, drawn only where something is left out.

        `remark` (“continued”) stands beside the time; a block that is not the `first` of its session tells its
        title alone.
        """
        inner = at.inset(PAD, PAD)
        if inner.width < _NARROW:
            return self._number(number, at.inset(1, 1))
        for detail, size in ((Detail.ITEMS, 8.0), (Detail.NAMES, 8.0), (Detail.NAMES, 7.0), (Detail.NAMES, 6.5)):
            parts = self._parts(session, detail, size, remark)
            if not first:
                parts = parts[:2]
            set_parts = self._set(parts, inner.width)
            spare = (at.height - _total(set_parts)) / 2
            down = spare if session.kind in QUIET_SESSIONS else min(PAD, spare)
            tight = Rect(inner.x, at.y + down, inner.width, inner.height)
            if _total(set_parts) <= at.height - 2 and all(_fits(lines, inner.width) for _, lines in set_parts):
                return Filled(tuple(_marks(set_parts, tight, self._align(session))), True)
        return self._shortened(session, at, number, remark)

    def _align(self, session: Session) -> Align:
        return Align.CENTRE if session.kind in QUIET_SESSIONS else Align.LEFT

    def _line(self, size: float) -> float:
        return round(size * 1.25 * self.scale, 1)

    def _style(self, size: float, bold: bool = False, colour: str = BLACK, struck: bool = False) -> Style:
        return Style(size * self.scale, bold, colour, self._line(size), struck)

    def _parts(self, session: Session, detail: Detail, size: float, remark: str) -> list[Part]:
        teller = self.teller
        title = teller.session(session)
        gone = session.status is SessionStatus.CANCELLED
        small = max(size - 0.5, 6.0)
        open_yet = session.status is SessionStatus.TENTATIVE
        state = teller.phrases.cancelled if gone else teller.phrases.tentative if open_yet else ""
        head = [teller.clock(session), remark, state]
        time = Part("  ·  ".join(part for part in head if part), self._style(small, True, self.accent))
        named = self._style(size, True, GREY if gone else BLACK, struck=gone)
        parts = [time, Part(title.text, named, title.language)]
        if gone or session.kind in QUIET_SESSIONS:
            return [part for part in parts if part.text]
        quiet = self._style(small, colour=GREY)
        theme = teller.reader.pick(session.theme)
        if detail is Detail.ITEMS and theme:
            parts.append(Part(theme.text, self._style(small), theme.language))
        parts.append(Part(teller.moderator(session), quiet))
        if detail is Detail.ITEMS and len(items_of(session)) > 1:
            parts += [self._item(item, session, small) for item in items_of(session)]
        else:
            parts.append(Part(teller.names(teller.speakers(session)), quiet))
        return [part for part in parts if part.text]

    def _item(self, item: Item, session: Session, size: float) -> Part:
        teller = self.teller
        people = [entry.person for entry in item.speakers if entry.status.stays] + teller.panel(item, session)
        title, names = teller.item(item), teller.names(people)
        spans = (
            Span(f"{clock_range(item.starts_at, None)}  ", self._style(size, colour=self.accent)),
            Span(title.text, self._style(size), title.language),
            Span(f"  {names}" if names else "", self._style(size, colour=GREY)),
        )
        return Part(spans if item.starts_at is not None else spans[1:], self._style(size))

    def _set(self, parts: Sequence[Part], width: float) -> list[tuple[Part, tuple[Line, ...]]]:
        return [(part, tuple(self.setter.wrap(part.text, part.style, width, part.language))) for part in parts]

    def _shortened(self, session: Session, at: Rect, number: int, remark: str) -> Filled:
        """Time and title, then as many of the lines of each part as fit, the last of them closed with “…”."""
        inner = at.inset(PAD, 1.0)
        parts = self._parts(session, Detail.NAMES, 6.5, remark)
        parts[0] = Part(f"{parts[0].text}  ({number})" if self.teller.clock(session) else "", parts[0].style)
        if not parts[0].text:
            parts[0] = Part(f"({number})", self._style(6.0, True, self.accent))
        room = int(inner.height // self._line(6.5))
        if room < 2:  # time and title share the only line
            spans = "  ".join(str(part.text) for part in (parts[0], parts[1]))
            parts = [Part(spans, parts[1].style, parts[1].language)]
        done: list[tuple[Part, tuple[Line, ...]]] = []
        for part in parts:
            lines = fitted_lines(self.setter, str(part.text), part.style, inner.width, room, part.language).lines
            done.append((part, lines))
            room -= len(lines)
        down = max((inner.height - _total(done)) / 2, 0.0)
        place = Rect(inner.x, inner.y + min(down, PAD - 1), inner.width, inner.height)
        if _total(done) > inner.height:
            return Filled((), False)
        return Filled(tuple(_marks(done, place, Align.LEFT)), False)

    def _number(self, number: int, at: Rect) -> Filled:
        style = self._style(6.0, True, self.accent)
        line = self.setter.line(str(number), style)
        if line.width > at.width or style.line_height > at.height:
            return Filled((), False)
        return Filled(tuple(put_lines([line], style, at)), False)

    def note(self, session: Session, number: int) -> tuple[Span, ...]:
        """A session in full, for the list below the grid."""
        teller = self.teller
        strong, plain = self._style(7.0, True), self._style(7.0)
        quiet = self._style(7.0, colour=GREY)
        title = teller.session(session)
        where = "  ·  ".join(part for part in (teller.clock(session), teller.rooms(session)) if part)
        names = teller.names(teller.speakers(session))
        return (
            Span(f"({number})  ", self._style(7.0, True, self.accent)),
            Span(f"{where}  " if where else "", quiet),
            Span(title.text, strong, title.language),
            Span(f"  {names}" if names else "", plain),
        )


def _height(lines: Sequence[Line], part: Part) -> float:
    return len(lines) * part.style.line_height


def _total(parts: Sequence[tuple[Part, tuple[Line, ...]]]) -> float:
    return sum(_height(lines, part) for part, lines in parts)


def _fits(lines: Sequence[Line], width: float) -> bool:
    return all(line.width <= width + 0.5 for line in lines)


def _marks(parts: Sequence[tuple[Part, tuple[Line, ...]]], at: Rect, align: Align) -> list[TextMark]:
    marks: list[TextMark] = []
    y = at.y
    for part, lines in parts:
        marks += put_lines(lines, part.style, Rect(at.x, y, at.width, at.height), align)
        y += _height(lines, part)
    return marks
