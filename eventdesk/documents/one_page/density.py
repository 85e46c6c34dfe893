"""How much of each session a single page tells, from all of it to the session's title alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from eventdesk.documents.agenda.credits_page import DOT, SLASH, joined, told, unbroken
from eventdesk.documents.agenda.looks import Looks
from eventdesk.documents.agenda.page import is_quiet
from eventdesk.documents.agenda.people import Who, comma_for
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.agenda.view import AgendaView, DayView, Entry, SessionView
from eventdesk.documents.layout import Block, Cell, Paragraph, Row, Rule, Strip, under
from eventdesk.documents.layout.strips import stacked
from eventdesk.documents.phrases import Phrases
from eventdesk.documents.text import Span, Style, Typesetter

_TIME = 58.0


class Density(IntEnum):
    """What is printed; each tells less than the one before."""

    OFFICES = 0
    """Items, their people with offices."""
    NAMES = 1
    """Items, their people by name on a line below."""
    RUN_IN = 2
    """Items with names on one line, no times of their own."""
    SESSIONS = 3
    """Sessions with the names of who is in them."""
    TITLES = 4
    """Sessions by title, time and room."""


@dataclass(frozen=True, slots=True)
class Column:
    """Sets sessions into a column `width` points wide; nine points is the size of its text."""

    looks: Looks
    setter: Typesetter
    words: Phrases
    width: float
    density: Density
    timed: bool

    def strips(self, view: AgendaView, other: AgendaView) -> Iterator[Strip]:
        """All days; a day that goes on in the next column says so at its top."""
        for day, again in zip(view.days, other.days, strict=True):
            running = self._running(day)
            if day.heading:
                yield from self._set(self._day(day, again))
            for session, same in zip(day.sessions, again.sessions, strict=True):
                for block in self._session(session, same):
                    yield from under(self._set([block]), running)

    def _set(self, blocks: Sequence[Block]) -> list[Strip]:
        return [strip for block in blocks for strip in block.strips(self.setter, self.width)]

    def _day(self, day: DayView, other: DayView) -> list[Block]:
        blocks: list[Block] = [
            Rule(weight=1.5, colour=self.looks.accent, before=12, after=4),
            Paragraph(day.heading, self._heading(self.looks.accent), whole=True, keep_with_next=True),
        ]
        if other.heading != day.heading:
            blocks.append(Paragraph(other.heading, self.looks.quiet, whole=True, keep_with_next=True))
        return blocks

    def _running(self, day: DayView) -> Strip | None:
        if not day.heading:
            return None
        text = self.words.continued.format(heading=day.heading)
        blocks: list[Block] = [
            Rule(weight=1.5, colour=self.looks.accent, after=4),
            Paragraph(text, self._heading(self.looks.accent)),
        ]
        return stacked([*self._set(blocks), Strip(5)])

    def _heading(self, colour: str) -> Style:
        return Style(10.5, bold=True, leading=14, colour=colour)

    def _session(self, session: SessionView, same: SessionView) -> Iterator[Block]:
        quiet = is_quiet(session) or session.cancelled
        entries = [] if self.density >= Density.SESSIONS else list(zip(session.entries, same.entries, strict=True))
        yield Rule(before=4 if quiet else 6, after=4)
        yield self._head(session, same, quiet=quiet, keep=bool(entries))
        for number, (entry, twin) in enumerate(entries):
            yield self._entry(entry, twin, keep=number == 0 and len(entries) > 1)

    def _head(self, session: SessionView, same: SessionView, *, quiet: bool, keep: bool) -> Row:
        looks = self.looks
        style = looks.quiet.but(struck=session.cancelled) if quiet else self._title()
        what: list[Block] = [*told(session.title, same.title, style, looks.quiet)]
        if session.theme and not quiet and self.density <= Density.RUN_IN:
            what += told(session.theme, same.theme, looks.text)
        line = self._line(session, same)
        if line:
            what.append(Paragraph(line, looks.quiet))
        if self.density is Density.SESSIONS:
            names = _names(session)
            what += [Paragraph(joined(unbroken(names), comma_for(names), looks.text), looks.text)] if names else []
        return self._row(session.time, session.other_time, looks.quiet if quiet else looks.marked, what, keep=keep)

    def _title(self) -> Style:
        return Style(10, bold=True, leading=13)

    def _line(self, session: SessionView, same: SessionView) -> tuple[Span, ...]:
        """Room, track and moderator on one line."""
        quiet = self.looks.quiet
        spans = list(joined(session.place, DOT, quiet))
        if same.place != session.place:
            spans += [Span(SLASH, quiet), *joined(same.place, DOT, quiet)]
        leaders = [who for who in (session.moderator, session.mc) if who is not None]
        if self.density < Density.TITLES:
            for who in leaders:
                spans += [Span(DOT, quiet)] if spans else []
                role = f"{who.role}{self.words.colon}".replace(" ", "\u00a0")
                spans += [Span(role, quiet), *joined(unbroken([who.name]), "", quiet)]
        return tuple(spans)

    def _entry(self, entry: Entry, twin: Entry, *, keep: bool) -> Row:
        looks = self.looks
        title = looks.quiet if entry.quiet or entry.cancelled else looks.text
        title = title.but(struck=entry.cancelled)
        if self.density is Density.RUN_IN:
            names = [*(who.name for who in entry.people), *entry.joining]
            spans = [Span(entry.title.text, title, entry.title.language)]
            if names:
                spans += [Span("  ", looks.quiet), *joined(unbroken(names), comma_for(names), looks.quiet)]
            second = told(Said(""), twin.title if twin.title != entry.title else Said(""), looks.quiet)
            return self._row("", "", looks.quiet, [Paragraph(tuple(spans), title), *second], before=1, keep=keep)
        what: list[Block] = [*told(entry.title, twin.title, title)]
        if self.density is Density.NAMES:
            names = [*(who.name for who in entry.people), *entry.joining]
            what += (
                [Paragraph(joined(unbroken(names), comma_for(names), looks.quiet), looks.quiet)] if names else []
            )
        else:
            what += self._people(entry, twin)
        return self._row(entry.time, entry.other_time, looks.quiet, what, before=3, keep=keep)

    def _people(self, entry: Entry, twin: Entry) -> list[Block]:
        looks = self.looks
        blocks: list[Block] = []
        for who, same in zip(entry.people, twin.people, strict=True):
            spans = list(self._name(who, looks.strong))
            if same.name.text != who.name.text:
                spans.append(Span(f" {same.name.text}", looks.text, same.name.language))
            spans += [Span(f"  {tag}", looks.quiet) for tag in (who.side, who.role, *who.notes) if tag]
            if who.office:
                spans += [Span("  ", looks.quiet), *joined(who.office, who.joint, looks.quiet)]
            blocks.append(Paragraph(tuple(spans), looks.text))
        if entry.joining:
            before, _, after = entry.joining_as.partition("{names}")
            names = joined(unbroken(entry.joining), comma_for(entry.joining), looks.text)
            blocks.append(Paragraph((Span(before, looks.quiet), *names, Span(after, looks.quiet)), looks.text))
        return blocks

    def _name(self, who: Who, style: Style) -> tuple[Span, ...]:
        return (Span(who.name.text, style, who.name.language),)

    def _row(
        self,
        time: str,
        other: str,
        style: Style,
        what: Sequence[Block],
        *,
        before: float = 0.0,
        keep: bool = False,
    ) -> Row:
        first: list[Block] = [Paragraph(time, style)] if time else []
        first += [Paragraph(other, self.looks.small)] if other else []
        cells = [Cell(0, _TIME - 4, first)] if first else []
        at = _TIME if time or self.timed else 0.0
        return Row([*cells, Cell(at, self.width - at, what)], before=before, keep_with_next=keep)


def _names(session: SessionView) -> list[Said]:
    """Everyone in a session's items, each once."""
    people = [who.name for entry in session.entries for who in entry.people]
    return list(dict.fromkeys(people))
