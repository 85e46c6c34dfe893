"""The sheets of planning cards, with marks to cut along."""

from collections.abc import Iterator, Sequence

from eventdesk.documents.layout.painter import shortened
from eventdesk.documents.layout.strips import RuleMark
from eventdesk.documents.paper import PageSize
from eventdesk.documents.sheets import BoxMark, Rect, Sheet, SideMark, put_lines
from eventdesk.documents.sheets.boxes import fitted_lines, largest_fit
from eventdesk.documents.sheets.surface import SheetMark
from eventdesk.documents.sheets.telling import QUIET_SESSIONS, Teller, items_of
from eventdesk.documents.text import BLACK, Align, Style, Typesetter
from eventdesk.documents.wording import long_date
from eventdesk.model.snapshot import Item, Session

_GREY = "#5d6470"
_CUT = "#8a919c"
_QUIET = "#8a919c"
_PAD = 20.0
_TITLES = (20.0, 18.0, 16.0, 14.0, 12.0)
# The bar at a card's edge is as long as the card for so many minutes.
_LONGEST = 120


class CardPages:
    """Makes the sheets of one document. Not shared between threads."""

    ACROSS = {PageSize.A3: (4, 2), PageSize.A4: (2, 2), PageSize.LETTER: (2, 2), PageSize.A5: (2, 1)}
    """For each paper how many cards stand side by side, and how many below each other."""
    LYING = (PageSize.A3, PageSize.A5)

    def __init__(self, teller: Teller, setter: Typesetter, accent: str, paper: PageSize) -> None:
        self.teller = teller
        self.setter = setter
        self.accent = accent
        self.width, self.height = paper.landscape if paper in self.LYING else paper.points
        self.across, self.down = self.ACROSS[paper]

    def sheets(self, sessions: Sequence[Session]) -> Iterator[Sheet]:
        """As many sheets as the sessions need."""
        count = self.across * self.down
        wide, high = self.width / self.across, self.height / self.down
        for first in range(0, len(sessions), count):
            marks: list[SheetMark] = []
            for place, session in enumerate(sessions[first : first + count]):
                at = Rect(place % self.across * wide, place // self.across * high, wide, high)
                marks += self.card(session, at)
            yield Sheet((*marks, *self._cuts()))

    def _cuts(self) -> Iterator[SheetMark]:
        """Dashed lines all along: cards have no frame that a cut beside it would show."""
        for column in range(1, self.across):
            yield SideMark(column * self.width / self.across, 0, self.height, 0.5, _CUT, True)
        for row in range(1, self.down):
            y = row * self.height / self.down
            dash = 3.0
            for number in range(int(self.width / (2 * dash)) + 1):
                yield RuleMark(number * 2 * dash, y, dash, 0.5, _CUT)

    def card(self, session: Session, at: Rect) -> Iterator[SheetMark]:
        """A card: its kind and length above, the title large, who and what below, when and where at the foot."""
        teller, colour = self.teller, _QUIET if session.kind in QUIET_SESSIONS else self.accent
        minutes = teller.minutes(session)
        yield from self._bar(minutes, colour, at)
        inner = at.inset(_PAD + 6, _PAD)
        label = Style(10, True, colour, 16)
        kind = teller.phrases.sessions[session.kind]
        yield from put_lines([shortened(self.setter, kind, label, inner.width * 0.6)], label, inner)
        if minutes:
            large = Style(18, True, colour, 28)
            line = self.setter.line(teller.length(minutes), large)
            yield from put_lines([line], large, Rect(inner.x, inner.y - 6, inner.width, 28), Align.RIGHT)
        title = teller.session(session)
        y = inner.y + 36
        room = Rect(0, 0, inner.width, 100)
        style, lines = largest_fit(self.setter, title.text, _TITLES, room, Style(20, True), title.language, 4)
        yield from put_lines(lines, style, Rect(inner.x, y, inner.width, 100))
        y += len(lines) * style.line_height + 8
        foot = at.bottom - _PAD - 30
        yield from self._body(session, Rect(inner.x, y, inner.width, foot - y - 6))
        yield from self._foot(session, Rect(inner.x, foot, inner.width, 30))

    def _bar(self, minutes: int, colour: str, at: Rect) -> Iterator[SheetMark]:
        """The length as a bar at the edge: half an hour is a quarter of the card."""
        top, high = at.y + _PAD, at.height - 2 * _PAD
        yield BoxMark(at.x + 12, top, 5, high, "#e6e9ee")
        if minutes:
            yield BoxMark(at.x + 12, top, 5, high * min(minutes, _LONGEST) / _LONGEST, colour)

    def _body(self, session: Session, at: Rect) -> Iterator[SheetMark]:
        """Theme, moderator, and the items with their minutes and people, as far as they fit."""
        teller = self.teller
        plain, quiet = Style(10, leading=14), Style(10, colour=_GREY, leading=14)
        y = at.y
        theme = teller.reader.pick(session.theme)
        for text, style, language in (
            (theme.text, plain, theme.language),
            (teller.moderator(session), quiet, ""),
        ):
            room = int((at.bottom - y) // style.line_height)
            lines = fitted_lines(self.setter, text, style, at.width, min(room, 3), language).lines
            yield from put_lines(lines, style, Rect(at.x, y, at.width, at.height))
            y += len(lines) * style.line_height
        y += 6
        for item in items_of(session):
            marks, used = self._item(item, session, Rect(at.x, y, at.width, at.bottom - y))
            if not used:
                more = self.setter.line("…", quiet)
                if y + quiet.line_height <= at.bottom:
                    yield from put_lines([more], quiet, Rect(at.x, y, at.width, 14))
                return
            yield from marks
            y += used + 3

    def _item(self, item: Item, session: Session, at: Rect) -> tuple[list[SheetMark], float]:
        """An item in at most four lines, its minutes beside it; nothing where those do not fit."""
        teller = self.teller
        plain, quiet = Style(9, leading=12), Style(9, colour=_GREY, leading=12)
        minutes = self.setter.line(teller.length(item.minutes), quiet) if item.minutes else None
        wide = at.width - (minutes.width + 8 if minutes else 0)
        said = teller.item(item)
        title = fitted_lines(self.setter, said.text, plain, wide, 2, said.language).lines
        people = [entry.person for entry in item.speakers if entry.status.stays] + teller.panel(item, session)
        names = fitted_lines(self.setter, teller.names(people), quiet, wide, 2).lines
        used = len(title) * plain.line_height + len(names) * quiet.line_height
        if used > at.height:
            return [], 0.0
        marks: list[SheetMark] = [*put_lines(title, plain, at)]
        if minutes is not None:
            marks += put_lines([minutes], quiet, at, Align.RIGHT)
        below = Rect(at.x, at.y + len(title) * plain.line_height, at.width, at.height)
        return [*marks, *put_lines(names, quiet, below)], used

    def _foot(self, session: Session, at: Rect) -> Iterator[SheetMark]:
        teller = self.teller
        strong, quiet = Style(10, True, BLACK, 14), Style(10, colour=_GREY, leading=14)
        yield RuleMark(at.x, at.y - 2, at.width, 0.5, "#c9cdd4")
        day = long_date(session.starts_at.date(), teller.language) if session.starts_at else ""
        when = "  ·  ".join(part for part in (teller.clock(session), day) if part) or teller.words.no_time
        where = teller.rooms(session) or (teller.words.no_room if teller.snapshot.rooms else "")
        yield from put_lines([shortened(self.setter, when, strong, at.width)], strong, at)
        if where:
            below = Rect(at.x, at.y + 14, at.width, 14)
            yield from put_lines([shortened(self.setter, where, quiet, at.width)], quiet, below)
