"""The sessions on a door sign as rows: the time, and beside it what takes place, in one language or two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eventdesk.documents.agenda.credits_page import SLASH, unbroken
from eventdesk.documents.agenda.people import comma_for
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.telling import QUIET_SESSIONS, Teller
from eventdesk.documents.text import BLACK, Line, Span, Style, Typesetter
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.snapshot import Session

GREY = "#5d6470"
# Parts of a title's size.
_SMALL = 0.6
_SECOND = 0.8
# Of a title's lines: accents above and below capitals stay apart.
_LEADING = 1.3
# Points: smaller type is not printed.
_LEAST = 7.5


@dataclass(frozen=True, slots=True)
class Row:
    """A session as it stands on a sign: its times, and the lines beside them from `x`, each with its style.

    `broken` where a word is so long that it is parted between two lines.
    """

    times: tuple[tuple[Line, Style], ...]
    lines: tuple[tuple[Line, Style], ...]
    x: float
    broken: bool = False

    @property
    def height(self) -> float:
        return max(sum(style.line_height for _, style in column) for column in (self.lines, self.times))

    def parted(self, height: float) -> Iterator["Row"]:
        """The row in parts no higher than so many points, the times with each."""
        lines: list[tuple[Line, Style]] = []
        for line in self.lines:
            if lines and sum(style.line_height for _, style in (*lines, line)) > height:
                yield replace(self, lines=tuple(lines))
                lines = []
            lines.append(line)
        yield replace(self, lines=tuple(lines))


class Rows:
    """Makes the rows of one document's signs. Not shared between threads.

    `least` is the smallest size of what stands below a title, in points.
    """

    def __init__(
        self, tellers: Tellers, setter: Typesetter, accent: str, clock: SecondClock | None, least: float
    ) -> None:
        self.tellers = tellers
        self.setter = setter
        self.accent = accent
        self.clock = clock
        self.least = max(least, _LEAST)
        self.timed = any(session.starts_at is not None for session in tellers.first.snapshot.sessions)

    def row(self, session: Session, size: float, width: float) -> Row:
        """The row of a session, its title of `size` points, `width` points wide in all."""
        gone = session.status is SessionStatus.CANCELLED
        quiet = gone or session.kind in QUIET_SESSIONS
        time = Style(size, True, GREY if quiet else self.accent, size * _LEADING, gone)
        x = self._time_width(time)
        lines = [*self._titles(session, size, width - x)]
        lines += self._below(session, size, width - x, brief=quiet)
        return Row(tuple(self._times(session, time)), tuple(lines), x, self._broken(session, size, width - x))

    def _small(self, size: float) -> Style:
        small = max(size * _SMALL, self.least)
        return Style(small, False, GREY, small * 1.4)

    def _time_width(self, style: Style) -> float:
        """The column of times, as wide as the widest of them; none where nothing has a time."""
        if not self.timed:
            return 0.0
        other = self.setter.width("00:00–00:00\u00a0+1", self._small(style.size)) if self.clock is not None else 0
        return max(self.setter.width("00:00–00:00", style), other) + style.size * 0.9

    def _times(self, session: Session, style: Style) -> Iterator[tuple[Line, Style]]:
        """The forum's time, and the other clock's below it in small figures."""
        if session.starts_at is None:
            return
        yield self.setter.line(self.tellers.first.clock(session), style), style
        if self.clock is not None:
            small = self._small(style.size)
            yield self.setter.line(self.clock.range(session.starts_at, session.ends_at), small), small

    def _title_styles(self, session: Session, size: float) -> tuple[Style, Style]:
        gone = session.status is SessionStatus.CANCELLED
        quiet = gone or session.kind in QUIET_SESSIONS
        colour = GREY if quiet else BLACK
        first = Style(size, session.kind not in QUIET_SESSIONS, colour, size * _LEADING, gone)
        other = max(size * _SECOND, self.least)
        return first, Style(other, False, colour, other * _LEADING, gone)

    def _titles(self, session: Session, size: float, width: float) -> Iterator[tuple[Line, Style]]:
        """The title in each language; a break's on one line where there is room."""
        titles = self.tellers.each(lambda teller: teller.session(session))
        styles = self._title_styles(session, size)
        if session.kind in QUIET_SESSIONS and len(titles) > 1:
            spans = [
                Span(f"  {title.text}" if number else title.text, style, title.language)
                for number, (title, style) in enumerate(zip(titles, styles, strict=True))
            ]
            line = self.setter.line(spans)
            if line.width <= width:
                yield line, styles[0]
                return
        for title, style in zip(titles, styles, strict=False):
            for line in self.setter.wrap(title.text, style, width, title.language):
                yield line, style

    def _broken(self, session: Session, size: float, width: float) -> bool:
        titles = self.tellers.each(lambda teller: teller.session(session))
        return any(
            self.setter.width(word, style, title.language) > width
            for title, style in zip(titles, self._title_styles(session, size), strict=False)
            if not title.in_east_asian
            for word in title.text.split()
        )

    def _below(self, session: Session, size: float, width: float, *, brief: bool) -> Iterator[tuple[Line, Style]]:
        """Whether it is cancelled, its theme, who leads it and who speaks, in small type."""
        style = self._small(size)
        told: list[tuple[Said, ...]] = []
        if session.status is SessionStatus.CANCELLED:
            told.append(self.tellers.words(lambda teller: teller.phrases.cancelled))
        if not brief:
            speakers = self.tellers.first.speakers(session)
            told += [
                self.tellers.each(lambda teller: teller.reader.pick(session.theme)),
                self.tellers.words(lambda teller: teller.moderator(session)),
                self.tellers.each(lambda teller: self._names(speakers, teller, style, width)),
            ]
        for said in told:
            for line in self._abreast(said, style, width):
                yield line, style

    def _abreast(self, said: Sequence[Said], style: Style, width: float) -> Sequence[Line]:
        """A text in each language, on one line where it holds both."""
        spans: list[Span] = []
        for one in said:
            spans += [Span(SLASH, style)] if spans else []
            spans.append(Span(one.text, style, one.language))
        line = self.setter.line(spans)
        if line.width <= width:
            return [line] if said else []
        return [line for one in said for line in self.setter.wrap(one.text, style, width, one.language)]

    def _names(self, people: Sequence[str], teller: Teller, style: Style, width: float) -> Said:
        """Names in a row; one that a line holds is not parted at a line's end."""
        names = [teller.name(person) for person in people]
        told = [
            whole.text if self.setter.width(f"{whole.text},", style) <= width else name.text
            for whole, name in zip(unbroken(names), names, strict=True)
        ]
        return Said(comma_for(names).join(told), teller.language)
