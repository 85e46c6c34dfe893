"""Set a change slip: a heading, then each session that changed, with what changed below it.

Two languages stand side by side where the page is wide enough, else below each other.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.changes.slip import Group, Told
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Paragraph,
    Row,
    Rule,
    Space,
    Strip,
    set_blocks,
    under,
)
from eventdesk.documents.layout.beside import beside_logo
from eventdesk.documents.layout.strips import kept_together, stacked
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import BLACK, Span, Style, Typesetter

GREY = "#5d6470"
_TIME = 84.0
_GUTTER = 20.0
# As wide as the agenda is where it has a column for each language.
_WIDE = 460.0

Pair = tuple[Group, ...]
"""A session's differences, in each language of the slip."""


class SlipPage:
    """Turns groups of changes into strips. Not shared between threads."""

    def __init__(
        self,
        tellers: Tellers,
        setter: Typesetter,
        accent: str,
        width: float,
        clock: SecondClock | None = None,
        logo: bytes | None = None,
    ) -> None:
        self.tellers = tellers
        self.setter = setter
        self.accent = accent
        self.width = width
        self.clock = clock
        self.logo = logo
        self.abreast = tellers.second is not None and width >= _WIDE

    def strips(self, groups: Sequence[Pair], names: Sequence[Said], since: Sequence[Said]) -> Iterator[Strip]:
        """The slip from its title to its last line: `names` are the title, `since` says what it compares with."""
        yield from self._set(self._title(names, since))
        if not groups:
            nothing = self.tellers.words(lambda teller: teller.words.no_changes)
            yield from self._set([Space(8), *_below(nothing, _style(11), _style(11, colour=GREY))])
        timed = any(pair[0].time for pair in groups)
        day: date | None = None
        running: Strip | None = None
        for pair in groups:
            first = pair[0]
            if first.session is None or first.day != day:
                heading = self._day(pair)
                yield from self._set(heading)
                running = self._running(pair)
                day = first.day
            yield from under(self._group(pair, timed), running)

    def _title(self, names: Sequence[Said], since: Sequence[Said]) -> list[Block]:
        first, *second = names
        forum = self.tellers.words(lambda teller: teller.forum_title())
        blocks: list[Block] = [
            Paragraph(DOT.join(said.text for said in forum), _style(9, True, self.accent)),
            Space(2),
            Paragraph(first.text, _style(18, True)),
            *_below(second, _style(12, colour=GREY), _style(12, colour=GREY)),
            *_below(since, _style(9, colour=GREY), _style(9, colour=GREY)),
        ]
        if self.clock is not None:
            clock = self.clock
            told = self.tellers.words(lambda teller: clock.told(teller.language))
            blocks += _below(told, _style(9, colour=GREY), _style(9, colour=GREY))
        return [beside_logo(blocks, self.logo, self.width, _style(9), Anchor(first.text, 0)), Space(10)]

    # Days

    def _day(self, pair: Pair) -> list[Block]:
        """The day above its first session; “in general” above what belongs to none."""
        said = self._day_name(pair)
        if not said:
            return []
        heading, quiet = _style(11, True, self.accent), _style(9, colour=GREY)
        texts: list[Block] = [*_below(said, heading, quiet)]
        return [Rule(1.5, self.accent, before=12, after=5), Row([Cell(0, self.width, texts)], keep_with_next=True)]

    def _day_name(self, pair: Pair) -> tuple[Said, ...]:
        groups = {teller.language: group for teller, group in zip(self.tellers.all, pair, strict=True)}

        def name(teller: Teller) -> str:
            group = groups[teller.language]
            return group.title if group.session is None else teller.day(group.day)

        return self.tellers.words(name)

    def _running(self, pair: Pair) -> Strip | None:
        """What stands on a page that goes on with a day."""
        said = self._day_name(pair)
        if not said:
            return None
        text = self.tellers.first.phrases.continued.format(heading=said[0].text)
        heading = Paragraph(text, _style(11, True, self.accent))
        return stacked([*self._set([Rule(1.5, self.accent, after=5), heading]), Strip(8)])

    # Sessions

    def _group(self, pair: Pair, timed: bool) -> list[Strip]:
        session = pair[0].session
        column = _TIME if timed and session is not None else 0.0
        cells = self._time(pair[0], column)
        if self.abreast:
            wide = (self.width - column - _GUTTER) / 2
            for number, group in enumerate(pair):
                cells.append(Cell(column + number * (wide + _GUTTER), wide, [*self._texts(group)]))
        else:
            blocks = [block for number, group in enumerate(pair) for block in self._stacked(group, pair, number)]
            cells.append(Cell(column, self.width - column, blocks))
        rows: list[Block] = [Row(cells)]
        if session is not None:
            rows.insert(0, Rule(before=7, after=5))
        return kept_together(self._set(rows))

    def _time(self, group: Group, column: float) -> list[Cell]:
        if not column or not group.time or group.session is None:
            return []
        blocks = [Paragraph(group.time, _style(9.5, True, self.accent))]
        if self.clock is not None:
            hours = self.clock.range(group.session.starts_at, group.session.ends_at)
            blocks.append(Paragraph(hours, _style(8, colour=GREY)))
        return [Cell(0, column - 10, blocks)]

    def _stacked(self, group: Group, pair: Pair, number: int) -> Iterator[Block]:
        """One language of a session, below the other."""
        if number and group.told == pair[0].told:
            return
        yield from self._texts(group, second=number > 0)

    def _texts(self, group: Group, *, second: bool = False) -> Iterator[Block]:
        """The session's title and room, then its sentences."""
        if second:
            yield Space(4)
        if group.session is not None:
            yield Paragraph(group.title, _style(10.5, not second, GREY if second else BLACK))
            if group.room:
                yield Paragraph(group.room, _style(8.5, colour=GREY))
        yield Space(2)
        yield from self._told(group.told, GREY if second else BLACK)

    def _told(self, told: Sequence[Told], colour: str) -> Iterator[Block]:
        """Sentences; those about a talk or a person under its name, said once."""
        about = ""
        for one in told:
            if one.about and one.about != about:
                yield Paragraph(one.about, _style(9.5, colour=GREY), before=3)
            about = one.about
            style = _style(9.5, colour=colour)
            yield Paragraph([Span(one.sentence, style)], style, indent=10.0 if one.about else 0.0)

    def _set(self, blocks: Sequence[Block]) -> list[Strip]:
        return set_blocks(blocks, self.setter, self.width)


def _style(size: float, bold: bool = False, colour: str = BLACK) -> Style:
    return Style(size, bold, colour, round(size * 1.38))


def _below(texts: Sequence[Said], first: Style, second: Style) -> Iterator[Block]:
    """A text, and below it the same in the second language."""
    for number, said in enumerate(texts):
        yield Paragraph(said.text, second if number else first, language=said.language)
