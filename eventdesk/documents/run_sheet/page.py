"""Set a run sheet: a table with a box to tick, under headings that come again on each page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.layout import Anchor, Block, Cell, Frame, Paragraph, Row, Rule, Strip, under
from eventdesk.documents.layout.strips import RuleMark, kept_together, stacked
from eventdesk.documents.run_sheet.plan import Line, Section
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import BLACK, Span, Style, Typesetter
from eventdesk.documents.wording import clock, language_name
from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import Appearance, Item, Session

GREY = "#5d6470"
_BOX = 9.0
_GUTTER = 14.0


@dataclass(frozen=True, slots=True)
class TickBox:
    """An empty square."""

    colour: str = GREY

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        top, weight = 1.5, 0.7
        across = (RuleMark(0, y, _BOX, weight, self.colour) for y in (top, top + _BOX))
        # A short and very thick rule is an upright line.
        upright = (RuleMark(x - weight / 2, top + _BOX / 2, weight, _BOX, self.colour) for x in (0, _BOX))
        return [Strip(top + _BOX + 1, (*across, *upright))]


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each column begins, and how wide it is."""

    places: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, width: float, rooms: bool) -> "Columns":
        """Box, time, minutes, what, who, room (where shown), cue."""
        fixed = (14.0, 78.0, 34.0)
        rest = width - sum(fixed) - (5 + rooms) * _GUTTER
        shares = (0.33, 0.29, 0.12, 0.26) if rooms else (0.36, 0.33, 0.31)
        widths = (*fixed, *(rest * share for share in shares))
        places = []
        x = 0.0
        for wide in widths:
            places.append((x, wide))
            x += wide + _GUTTER
        return cls(tuple(places))


class RunSheetPage:
    """Turns sections into strips. Not shared between threads."""

    def __init__(
        self, teller: Teller, setter: Typesetter, accent: str, frame: Frame, second: SecondClock | None = None
    ) -> None:
        self.second = second
        self.teller = teller
        self.setter = setter
        self.accent = accent
        self.frame = frame

    def section(self, section: Section) -> list[Strip]:
        """A section from its heading to its last line."""
        rooms = section.room is None and any(line.session.rooms for line in section.lines)
        columns = Columns.of(self.frame.width, rooms)
        head = self._heading(section, columns, rooms, "")
        running = stacked(self._heading(section, columns, rooms, self.teller.phrases.continued))
        body = [strip for line in section.lines for strip in self._line(line, columns, rooms)]
        return [*kept_together(head, with_next=True), *under(body, running)]

    def _style(self, size: float = 9, bold: bool = False, colour: str = BLACK) -> Style:
        return Style(size, bold, colour, 12 if size <= 9 else round(size * 1.4))

    def _heading(self, section: Section, columns: Columns, rooms: bool, template: str) -> list[Strip]:
        teller = self.teller
        room = teller.room(section.room).text if section.room else ""
        title = "  ·  ".join(part for part in (teller.day(section.date), room) if part) or teller.forum_title()
        said = template.format(heading=title) if template else title
        forum = teller.forum_title()
        clocks = self.second.told(teller.language) if self.second is not None else ""
        parts = (teller.words.run_sheet, forum, clocks)
        eyebrow = "  ·  ".join(part for part in parts if part and part != title)
        anchor = None if template else Anchor(title, 0)
        words = teller.words
        labels = ["", words.time, words.length, words.what, words.who, *([words.room] if rooms else []), words.cue]
        quiet = self._style(8, True, GREY)
        cells = [
            Cell(x, wide, [Paragraph(label, quiet)])
            for label, (x, wide) in zip(labels, columns.places, strict=True)
        ]
        blocks: list[Block] = [
            Paragraph(eyebrow, self._style(8, False, GREY)),
            Paragraph(said, self._style(15, True, self.accent), anchor=anchor),
            Rule(1.2, self.accent, before=4, after=4),
            Row(cells),
        ]
        return [strip for block in blocks for strip in block.strips(self.setter, self.frame.width)]

    def _line(self, line: Line, columns: Columns, rooms: bool) -> list[Strip]:
        heads = line.item is None
        time = self._style(9, True, GREY if line.about else self.accent)
        start = clock(line.starts_at) if line.starts_at is not None else ""
        if line.about and start:
            start = self.teller.words.about.format(time=start)
        minutes = Paragraph(str(line.minutes) if line.minutes else "", self._style(9, False, GREY))
        contents: list[list[Block]] = [
            [TickBox()],
            [Paragraph(start, time), *self._second_time(line)],
            [minutes],
            list(self._what(line)),
            list(self._who(line)),
            *([list(self._room(line))] if rooms else []),
            list(self._cue(line)),
        ]
        cells = [Cell(x, wide, blocks) for (x, wide), blocks in zip(columns.places, contents, strict=True)]
        if heads:
            rule = Rule(0.9, GREY, before=6, after=5)
        else:
            rule = Rule(before=4, after=4, indent=columns.places[1][0])
        # The head of a session stays with its first item.
        row = Row(cells, keep_with_next=heads and bool(line.session.items))
        return kept_together(
            [*rule.strips(self.setter, self.frame.width), *row.strips(self.setter, self.frame.width)],
            with_next=row.keep_with_next,
        )

    def _second_time(self, line: Line) -> list[Block]:
        if self.second is None or line.starts_at is None:
            return []
        return [Paragraph(self.second.range(line.starts_at, None), self._style(8, colour=GREY))]

    def _what(self, line: Line) -> Iterator[Block]:
        teller = self.teller
        if line.item is None:
            said = teller.session(line.session)
            yield Paragraph(said.text, self._style(10, True), language=said.language)
            if line.session.status is SessionStatus.TENTATIVE:
                yield Paragraph(teller.phrases.tentative, self._style(colour=GREY))
            theme = teller.reader.pick(line.session.theme)
            if theme:
                yield Paragraph(theme.text, self._style(colour=GREY), language=theme.language)
            if line.session.interpretation:
                names = [language_name(tag, teller.language) for tag in line.session.interpretation]
                said_in = teller.phrases.interpretation.format(languages=teller.phrases.comma.join(names))
                yield Paragraph(said_in, self._style(colour=GREY))
            return
        said, kind = teller.item(line.item), teller.phrases.items[line.item.kind]
        yield Paragraph(said.text, self._style(), language=said.language)
        told = line.item.kind is ItemKind.PRESENTATION or kind.casefold() in said.text.casefold()
        notes = [] if told else [kind]
        if line.item.language:
            notes.append(language_name(line.item.language, teller.language))
        if notes:
            yield Paragraph("  ·  ".join(notes), self._style(colour=GREY))

    def _who(self, line: Line) -> Iterator[Block]:
        yield from self._of_session(line.session) if line.item is None else self._of_item(line.item, line.session)

    def _of_session(self, session: Session) -> Iterator[Block]:
        teller = self.teller
        yield from self._people([session.mc] if session.mc else [], teller.words.mc)
        yield from self._people([session.moderator] if session.moderator else [], teller.phrases.moderator)
        yield from self._people(session.interpreters, teller.words.interpreters, office=False)

    def _of_item(self, item: Item, session: Session) -> Iterator[Block]:
        teller = self.teller
        yield from self._people([item.moderator] if item.moderator else [], teller.phrases.moderator)
        yield from self._people(item.speakers, "")
        yield from self._people(item.panelists, teller.words.panelists if item.panelists else "", office=False)
        seated = {entry.person for entry in item.panelists if entry.status.stays}
        joining = [person for person in teller.panel(item, session) if person not in seated]
        if joining:
            said = teller.phrases.speakers_join.format(names=teller.names(joining))
            yield Paragraph(said, self._style(colour=GREY))

    def _people(self, people: Sequence[Appearance], role: str, *, office: bool = True) -> Iterator[Block]:
        """Each with the office that the MC announces, or (`office` false) all in a row."""
        teller, label = self.teller, self._style(colour=GREY)
        there = [entry for entry in people if entry.status.stays]
        if not there:
            return
        head = [Span(f"{role}{teller.phrases.colon}", label)] if role else []
        if not office:
            names = teller.phrases.comma.join(self._named(entry) for entry in there)
            yield Paragraph([*head, Span(names, self._style())], self._style())
            return
        for entry in there:
            name = teller.name(entry.person)
            yield Paragraph(
                [*head, Span(self._named(entry), self._style(bold=True), name.language)], self._style()
            )
            if said := teller.office(entry):
                yield Paragraph(said, label)

    def _named(self, entry: Appearance) -> str:
        name = self.teller.name(entry.person).text
        if entry.status is not AppearanceStatus.INVITED:
            return name
        return f"{name} {self.teller.phrases.brackets.format(text=self.teller.words.invited)}"

    def _room(self, line: Line) -> Iterator[Block]:
        if line.item is None:
            yield Paragraph(self.teller.rooms(line.session), self._style())

    def _cue(self, line: Line) -> Iterator[Block]:
        pick = self.teller.reader.pick
        if line.item is not None:
            cue = pick(line.item.cue)
            yield Paragraph(cue.text, self._style(bold=True, colour=self.accent), language=cue.language)
        notes = pick(line.item.notes if line.item is not None else line.session.notes)
        yield Paragraph(notes.text, self._style(), language=notes.language)
