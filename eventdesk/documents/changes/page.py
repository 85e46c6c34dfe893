"""Set a change slip: a heading, then each session that changed, with what changed below it."""

from collections.abc import Iterator, Sequence
from datetime import date

from eventdesk.documents.changes.slip import Group, Told
from eventdesk.documents.layout import Anchor, Block, Cell, Paragraph, Row, Rule, Space, Strip, set_blocks
from eventdesk.documents.layout.strips import kept_together
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import BLACK, Span, Style, Typesetter

GREY = "#5d6470"
_TIME = 84.0


class SlipPage:
    """Turns groups of changes into strips. Not shared between threads."""

    def __init__(self, teller: Teller, setter: Typesetter, accent: str, width: float) -> None:
        self.teller = teller
        self.setter = setter
        self.accent = accent
        self.width = width

    def strips(self, groups: Sequence[Group], since: str) -> Iterator[Strip]:
        """The slip from its title to its last line; `since` says what it is compared with."""
        yield from self._set(self._title(since))
        if not groups:
            yield from self._set([Space(8), Paragraph(self.teller.words.no_changes, self._style(11))])
        timed = any(group.time for group in groups)
        day: date | None = None
        for group in groups:
            if group.session is None or group.day != day:
                yield from self._day(group)
                day = group.day
            yield from self._group(group, timed)

    def _title(self, since: str) -> list[Block]:
        teller, slip = self.teller, self.teller.words.slip
        return [
            Paragraph(teller.forum_title(), self._style(9, True, self.accent), keep_with_next=True),
            Space(2),
            Paragraph(slip, self._style(18, True), keep_with_next=True, anchor=Anchor(slip, 0)),
            Paragraph(since, self._style(9, colour=GREY)),
            Space(10),
        ]

    def _day(self, group: Group) -> list[Strip]:
        """The day above its first session; “in general” above what belongs to none."""
        text = group.title if group.session is None else self.teller.day(group.day)
        if not text:
            return []
        rule = Rule(1.5, self.accent, before=12, after=5)
        return self._set([rule, Paragraph(text, self._style(11, True, self.accent), keep_with_next=True)])

    def _group(self, group: Group, timed: bool) -> list[Strip]:
        column = _TIME if timed and group.session is not None else 0.0
        wide = self.width - column
        blocks: list[Block] = []
        if group.session is not None:
            blocks.append(Paragraph(group.title, self._style(10.5, True)))
            if group.room:
                blocks.append(Paragraph(group.room, self._style(8.5, colour=GREY)))
        blocks += [Space(2), *self._told(group.told)]
        cells = [Cell(column, wide, blocks)]
        if column and group.time:
            cells.insert(0, Cell(0, column - 10, [Paragraph(group.time, self._style(9.5, True, self.accent))]))
        rows: list[Block] = [Row(cells)]
        if group.session is not None:
            rows.insert(0, Rule(before=7, after=5))
        return kept_together(self._set(rows))

    def _told(self, told: Sequence[Told]) -> Iterator[Block]:
        """Sentences; those about a talk or a person under its name, said once."""
        about = ""
        for one in told:
            if one.about and one.about != about:
                yield Paragraph(one.about, self._style(9.5, colour=GREY), before=3)
            about = one.about
            indent = 10.0 if one.about else 0.0
            yield Paragraph([Span(one.sentence, self._style(9.5))], self._style(9.5), indent=indent)

    def _set(self, blocks: Sequence[Block]) -> list[Strip]:
        return set_blocks(blocks, self.setter, self.width)

    def _style(self, size: float, bold: bool = False, colour: str = BLACK) -> Style:
        return Style(size, bold, colour, round(size * 1.38))
