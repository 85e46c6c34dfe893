"""What stands in a block: as much as fits, in smaller type before less of it, and only then shortened."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from eventdesk.documents.agenda.credits_page import SLASH, unbroken
from eventdesk.documents.agenda.people import comma_for
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.grid.look import GREY
from eventdesk.documents.layout.strips import TextMark
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.boxes import Rect, fitted_lines, put_lines
from eventdesk.documents.sheets.telling import QUIET_SESSIONS, Teller, items_of
from eventdesk.documents.text import BLACK, Align, Line, Span, Style, Typesetter
from eventdesk.documents.wording import clock_range
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Item, Session

PAD = 4.0
DOT = "  ·  "
# Narrower than so many points a block holds the number of its note alone.
_NARROW = 26.0
# A block so slim would be a tall ribbon of single words: it asks for less, and the rest goes to a note.
_SLIM = 60.0
_SLIM_HEIGHT = 64.0
# What a block asks for is more by so much where it tells all in two languages.
_TWICE = 1.7


class Detail(Enum):
    """How much of a session a block tells: with its items, or with the names alone."""

    ITEMS = auto()
    NAMES = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of a block; `head` for what stands in it whatever else is left out: time and title."""

    text: str | tuple[Span, ...]
    style: Style
    language: str = ""
    head: bool = False

    @property
    def spans(self) -> tuple[Span, ...]:
        return (Span(self.text, self.style, self.language),) if isinstance(self.text, str) else self.text

    @property
    def plain(self) -> str:
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Filled:
    """The marks of a block; `whole` tells whether they say all that the block should."""

    marks: tuple[TextMark, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class BlockText:
    """Sets the text of blocks in one document; `scale` enlarges all type, `second` is another clock."""

    tellers: Tellers
    setter: Typesetter
    accent: str
    scale: float = 1.0
    second: SecondClock | None = None

    def need(self, session: Session, width: float, detail: Detail, most: float) -> float:
        """The height that a block `width` points wide needs in full size; `most` at the most in one language."""
        inner = width - 2 * PAD
        if inner < _NARROW:  # it holds no more than a number
            return self._line(7.0) + 2 * PAD
        if inner < _SLIM:
            most = min(most, _SLIM_HEIGHT * self.scale)
        if self.tellers.second is not None:
            most *= _TWICE
        parts = self._parts(session, detail, 8.0, inner)
        high = sum(_height(lines, part) for part, lines in self._set(parts, inner))
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
            parts = [
                part for part in self._parts(session, detail, size, inner.width, remark) if first or part.head
            ]
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

    # What a block says

    def _parts(self, session: Session, detail: Detail, size: float, width: float, remark: str = "") -> list[Part]:
        gone, quiet = session.status is SessionStatus.CANCELLED, session.kind in QUIET_SESSIONS
        small = max(size - 0.5, 6.0)
        parts = [self._time(session, small, remark), *self._titles(session, size)]
        if not gone and not quiet:
            parts += self._more(session, detail, small, width)
        return [part for part in parts if part.plain]

    def _time(self, session: Session, size: float, remark: str) -> Part:
        """When a session is, on both clocks, and whether it takes place or goes on."""
        strong, quiet = self._style(size, True, self.accent), self._style(size, colour=GREY)
        head = DOT.join(part for part in (remark, self._state(session)) if part)
        clock, away = self.tellers.first.clock(session), self._away(session)
        spans = [
            Span(clock, strong),
            Span(f"  {away}", quiet) if away else Span("", quiet),
            Span(f"{DOT if clock else ''}{head}", strong) if head else Span("", strong),
        ]
        return Part(tuple(span for span in spans if span.text), strong, head=True)

    def _away(self, session: Session) -> str:
        """The session's time on the second clock."""
        clock = self.second
        return clock.range(session.starts_at, session.ends_at) if clock is not None else ""

    def _state(self, session: Session) -> str:
        if session.status is SessionStatus.CANCELLED:
            return self.tellers.line(lambda teller: teller.phrases.cancelled, SLASH)
        if session.status is SessionStatus.TENTATIVE:
            return self.tellers.line(lambda teller: teller.phrases.tentative, SLASH)
        return ""

    def _titles(self, session: Session, size: float) -> Iterator[Part]:
        """The title in each language; that of a break on one line, as it stands in the middle."""
        gone = session.status is SessionStatus.CANCELLED
        strong = self._style(size, True, GREY if gone else BLACK, struck=gone)
        titles = self.tellers.each(lambda teller: teller.session(session))
        if session.kind in QUIET_SESSIONS:
            plain = strong.but(bold=False)
            spans = (
                Span(f"  {title.text}" if number else title.text, plain if number else strong, title.language)
                for number, title in enumerate(titles)
            )
            yield Part(tuple(spans), strong, head=True)
            return
        for number, title in enumerate(titles):
            style = strong.but(bold=False) if number else strong
            yield Part(title.text, style, title.language, head=True)

    def _more(self, session: Session, detail: Detail, size: float, width: float) -> Iterator[Part]:
        """Theme, moderator, and the items or the names of all who speak."""
        plain, quiet = self._style(size), self._style(size, colour=GREY)
        if detail is Detail.ITEMS:
            theme = self.tellers.each(lambda teller: teller.reader.pick(session.theme))
            yield from self._each(theme, plain, width)
        moderator = self.tellers.words(lambda teller: teller.moderator(session))
        yield from self._each(moderator, quiet, width)
        if detail is Detail.ITEMS and len(items_of(session)) > 1:
            for item in items_of(session):
                yield from self._item(item, session, size, width)
        else:
            speakers = self.tellers.first.speakers(session)
            names = self.tellers.each(lambda teller: self._names(speakers, teller, quiet, width))
            yield from self._each(names, quiet, width)

    def _names(self, people: Iterable[str], teller: Teller, style: Style, width: float) -> Said:
        """Names in a row; one that a line holds is not parted at a line's end."""
        names = [teller.name(person) for person in dict.fromkeys(people)]
        told = [
            whole.text if self.setter.width(f"{whole.text},", style) <= width else name.text
            for whole, name in zip(unbroken(names), names, strict=True)
        ]
        return Said(comma_for(names).join(told), teller.language)

    def _each(self, said: Sequence[Said], style: Style, width: float) -> Iterator[Part]:
        yield from self._abreast([Part((Span(one.text, style, one.language),), style) for one in said], width)

    def _abreast(self, parts: Sequence[Part], width: float) -> Sequence[Part]:
        """Two languages on one line where it holds both; else one below the other."""
        if len(parts) < 2:
            return parts
        spans: list[Span] = []
        for part in parts:
            spans += [Span(SLASH, self._style(part.style.size / self.scale, colour=GREY))] if spans else []
            spans += part.spans
        line = self.setter.line(spans)
        return [Part(tuple(spans), parts[0].style)] if line.width <= width else parts

    def _item(self, item: Item, session: Session, size: float, width: float) -> Sequence[Part]:
        """An item with its people, and what the second language says otherwise."""
        first = self.tellers.first
        people = [entry.person for entry in item.speakers if entry.status.stays] + first.panel(item, session)
        told: set[str] = set()
        parts: list[Part] = []
        for teller in self.tellers.all:
            own = teller is first
            title, names = teller.item(item), self._names(people, teller, self._style(size), width)
            spans: list[Span] = []
            for said, colour in ((title, BLACK), (names, GREY)):
                if said and said.text not in told:
                    text = f"  {said.text}" if spans else said.text
                    spans.append(Span(text, self._style(size, colour=colour), said.language))
            told |= {title.text, names.text}
            if own and item.starts_at is not None:
                begins = Span(f"{clock_range(item.starts_at, None)}  ", self._style(size, colour=self.accent))
                spans.insert(0, begins)
            if spans:
                parts.append(Part(tuple(spans), self._style(size)))
        return self._abreast(parts, width)

    def _set(self, parts: Sequence[Part], width: float) -> list[tuple[Part, tuple[Line, ...]]]:
        return [(part, tuple(self.setter.wrap(part.text, part.style, width, part.language))) for part in parts]

    # What it says where that is too much

    def _shortened(self, session: Session, at: Rect, number: int, remark: str) -> Filled:
        """Time and title, then as many of the lines of each part as fit, the last of them closed with “…”."""
        inner = at.inset(PAD, 1.0)
        parts = self._brief(session, number, inner.width, remark)
        room = int(inner.height // self._line(6.5))
        if room < 2:  # time and title share the only line
            title = parts[1]
            parts = [Part("  ".join(part.plain for part in parts[:2]), title.style, title.language)]
        done: list[tuple[Part, tuple[Line, ...]]] = []
        for index, part in enumerate(parts):
            behind = sum(later.head for later in parts[index + 1 :])  # a line is kept for each title
            most = room - behind if part.head and room > behind else room
            lines = fitted_lines(
                self.setter, part.plain, part.style, inner.width, min(most, room), part.language
            ).lines
            done.append((part, lines))
            room -= len(lines)
        down = max((inner.height - _total(done)) / 2, 0.0)
        place = Rect(inner.x, inner.y + min(down, PAD - 1), inner.width, inner.height)
        if _total(done) > inner.height:
            return Filled((), False)
        return Filled(tuple(_marks(done, place, Align.LEFT)), False)

    def _brief(self, session: Session, number: int, width: float, remark: str) -> list[Part]:
        """The parts of a block that is shortened, the number of its note with the time."""
        parts = self._parts(session, Detail.NAMES, 6.5, width)
        clock = DOT.join(
            part for part in (self.tellers.first.clock(session), remark, self._state(session)) if part
        )
        time = Part(
            f"{clock}  ({number})" if clock else f"({number})", self._style(6.0, True, self.accent), head=True
        )
        timed = bool(self._time(session, 6.5, "").plain)
        return [time, *parts[1 if timed else 0 :]]

    def _number(self, number: int, at: Rect) -> Filled:
        style = self._style(6.0, True, self.accent)
        line = self.setter.line(str(number), style)
        if line.width > at.width or style.line_height > at.height:
            return Filled((), False)
        return Filled(tuple(put_lines([line], style, at)), False)

    def note(self, session: Session, number: int) -> tuple[Span, ...]:
        """A session in full, for the list below the grid."""
        first = self.tellers.first
        quiet = self._style(7.0, colour=GREY)
        where = (first.clock(session), self._away(session), self._where(session))
        placed = DOT.join(part for part in where if part)
        speakers = first.speakers(session)
        spans = [
            Span(f"({number})  ", self._style(7.0, True, self.accent)),
            Span(f"{placed}  " if placed else "", quiet),
        ]
        told: set[str] = set()
        for teller in self.tellers.all:
            spans += self._noted(session, speakers, teller, told)
        return tuple(spans)

    def _noted(self, session: Session, speakers: Sequence[str], teller: Teller, told: set[str]) -> Iterator[Span]:
        """A session as a note tells it in one language, without what is `told` already; adds to that."""
        own = teller is self.tellers.first
        title, names = teller.session(session), teller.names(speakers)
        moderator = teller.moderator(session)
        before = "" if own else SLASH
        plain = self._style(7.0)
        for said, style in (
            (title, self._style(7.0, bold=own)),
            (Said(moderator, teller.language), plain),
            (Said(names, teller.language), plain),
        ):
            if said.text and said.text not in told:
                told.add(said.text)
                yield Span(f"{before}{said.text}", style, said.language)
                before = "  "

    def _where(self, session: Session) -> str:
        return self.tellers.line(lambda teller: teller.rooms(session), SLASH)


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
