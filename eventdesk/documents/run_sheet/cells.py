"""What stands in the cells of a run sheet's line, in one language or in two."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import DOT, SLASH, unbroken
from eventdesk.documents.agenda.people import Credits, comma_for
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.clocks import SecondClock
from eventdesk.documents.layout import Block, Paragraph, Strip
from eventdesk.documents.layout.strips import RuleMark
from eventdesk.documents.run_sheet.plan import Line
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import BLACK, Span, Style, Typesetter
from eventdesk.documents.wording import clock, language_name
from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionStatus
from eventdesk.model.snapshot import Appearance, Item, Session

GREY = "#5d6470"
_BOX = 9.0

_Role = Callable[[Teller], str]
"""What a role is called."""


def style(size: float = 9, bold: bool = False, colour: str = BLACK) -> Style:
    """One of the run sheet's styles."""
    return Style(size, bold, colour, 12 if size <= 9 else round(size * 1.4))


def quiet() -> Style:
    return style(colour=GREY)


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


def below(texts: Sequence[Said], first: Style, second: Style) -> Iterator[Block]:
    """A text, and below it the same in the second language."""
    for number, said in enumerate(texts):
        yield Paragraph(said.text, second if number else first, language=said.language)


@dataclass(frozen=True, slots=True)
class Cells:
    """Makes the cells of lines. `second` is another clock, whose hours stand below the forum's own."""

    tellers: Tellers
    accent: str
    second: SecondClock | None = None

    def time(self, line: Line, *, length: bool) -> Iterator[Block]:
        """When it begins; with `length` how long it takes, too."""
        if line.starts_at is not None:
            start, words = clock(line.starts_at), self.tellers.first.words
            said = words.about.format(time=start) if line.about else start
            yield Paragraph(said, style(9, True, GREY if line.about else self.accent))
            if self.second is not None:
                yield Paragraph(self.second.range(line.starts_at, None), style(8, colour=GREY))
        if length and line.minutes:
            yield Paragraph(self.tellers.first.length(line.minutes), style(8, colour=GREY))

    def length(self, line: Line) -> Iterator[Block]:
        yield Paragraph(str(line.minutes) if line.minutes else "", quiet())

    # What

    def what(self, line: Line) -> Iterator[Block]:
        yield from self._session(line.session) if line.item is None else self._item(line.item)

    def _session(self, session: Session) -> Iterator[Block]:
        each, words = self.tellers.each, self.tellers.words
        yield from below(each(lambda teller: teller.session(session)), style(10, True), style(10, colour=GREY))
        if session.status is SessionStatus.TENTATIVE:
            yield Paragraph(self.tellers.line(lambda teller: teller.phrases.tentative, SLASH), quiet())
        yield from below(each(lambda teller: teller.reader.pick(session.theme)), quiet(), quiet())
        if session.interpretation:
            yield from below(words(lambda teller: _interpretation(session, teller)), quiet(), quiet())

    def _item(self, item: Item) -> Iterator[Block]:
        yield from below(self.tellers.each(lambda teller: teller.item(item)), style(), quiet())
        if note := self.tellers.line(lambda teller: DOT.join(_notes(item, teller)), SLASH):
            yield Paragraph(note, quiet())

    # Who

    def who(self, line: Line) -> Iterator[Block]:
        session, item = line.session, line.item
        if item is None:
            yield from self._people([session.mc] if session.mc else [], lambda teller: teller.words.mc)
            yield from self._moderator(session.moderator)
            yield from self._row(session.interpreters, lambda teller: teller.words.interpreters)
            return
        yield from self._moderator(item.moderator)
        yield from self._people(item.speakers, None)
        yield from self._row(item.panelists, lambda teller: teller.words.panelists)
        seated = {entry.person for entry in item.panelists if entry.status.stays}
        joining = [person for person in self.tellers.first.panel(item, session) if person not in seated]
        if joining:
            yield from below(self.tellers.words(lambda teller: _joining(joining, teller)), quiet(), quiet())

    def _moderator(self, entry: Appearance | None) -> Iterator[Block]:
        yield from self._people([entry] if entry else [], lambda teller: teller.phrases.moderator)

    def _people(self, people: Sequence[Appearance], role: _Role | None) -> Iterator[Block]:
        """Each with the office that the MC announces."""
        head = self._head(role) if role is not None else ()
        for entry in people:
            if entry.status.stays:
                yield from self._person(entry, head)

    def _person(self, entry: Appearance, head: Sequence[Span]) -> Iterator[Block]:
        tellers = self.tellers
        spans = [*head, *_names(tellers.each(lambda teller: teller.name(entry.person)))]
        if entry.status is AppearanceStatus.INVITED:
            invited = tellers.line(lambda teller: teller.words.invited, SLASH)
            spans.append(Span(f" {tellers.first.phrases.brackets.format(text=invited)}", style()))
        yield Paragraph(spans, style())
        yield from below(tellers.each(lambda teller: _office(entry, teller)), quiet(), quiet())

    def _row(self, people: Sequence[Appearance], role: _Role) -> Iterator[Block]:
        """All in a row, by name alone."""
        there = [entry for entry in people if entry.status.stays]
        if not there:
            return
        for number, told in enumerate(self.tellers.words(lambda teller: _in_a_row(there, teller))):
            plain = quiet() if number else style()
            head = () if number else self._head(role)
            yield Paragraph([*head, Span(told.text, plain, told.language)], plain)

    def _head(self, role: _Role) -> tuple[Span, ...]:
        said = self.tellers.line(role, SLASH)
        return (Span(f"{said}{self.tellers.first.phrases.colon}", quiet()),)

    # Where, and what to do

    def room(self, line: Line) -> Iterator[Block]:
        if line.item is None:
            names = self.tellers.words(lambda teller: teller.rooms(line.session))
            yield from below(names, style(), quiet())

    def cue(self, line: Line) -> Iterator[Block]:
        each, item = self.tellers.each, line.item
        if item is not None:
            accent = style(bold=True, colour=self.accent)
            yield from below(each(lambda teller: teller.reader.pick(item.cue)), accent, style(colour=self.accent))
        notes = item.notes if item is not None else line.session.notes
        yield from below(each(lambda teller: teller.reader.pick(notes)), style(), quiet())


def _names(names: Sequence[Said]) -> Iterator[Span]:
    for number, name in enumerate(unbroken(names)):
        yield Span(f"  {name.text}" if number else name.text, style(bold=not number), name.language)


def _office(entry: Appearance, teller: Teller) -> Said:
    """A person's position and organization on one line, in the language that they are in."""
    who = Credits(teller.reader).who(entry)
    language = who.office[0].language if who.office else ""
    return Said(who.joint.join(part.text for part in who.office), language)


def _interpretation(session: Session, teller: Teller) -> str:
    names = [language_name(tag, teller.language) for tag in session.interpretation]
    return teller.phrases.interpretation.format(languages=teller.phrases.comma.join(names))


def _notes(item: Item, teller: Teller) -> Iterator[str]:
    """What kind of item it is where its title does not tell, and the language it is in."""
    kind = teller.phrases.items[item.kind]
    said = teller.item(item).text
    if item.kind is not ItemKind.PRESENTATION and _closed(kind) not in _closed(said):
        yield kind
    if item.language:
        yield language_name(item.language, teller.language)


def _closed(text: str) -> str:
    """To compare by: Korean writes compounds with spaces or without."""
    return "".join(text.split()).casefold()


def _joining(people: Sequence[str], teller: Teller) -> str:
    return teller.phrases.speakers_join.format(names=teller.names(people))


def _in_a_row(people: Sequence[Appearance], teller: Teller) -> str:
    """Names, each unparted at a line's end, with the comma of the language that they are in."""
    names = unbroken([teller.name(entry.person) for entry in people])
    invited = teller.phrases.brackets.format(text=teller.words.invited)
    told = [
        f"{name.text} {invited}" if entry.status is AppearanceStatus.INVITED else name.text
        for entry, name in zip(people, names, strict=True)
    ]
    return comma_for(names).join(told)
