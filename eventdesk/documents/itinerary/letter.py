"""Set an itinerary: a short letter head, the facts of the forum, then the person's stops by day."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import DOT, joined, noted, said, told
from eventdesk.documents.agenda.looks import Looks
from eventdesk.documents.agenda.people import Who
from eventdesk.documents.agenda.view import Fact
from eventdesk.documents.itinerary.telling import DayOfStops, Itinerary, Stop
from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Frame,
    Paragraph,
    Picture,
    Row,
    Rule,
    Space,
    Strip,
    set_blocks,
    under,
)
from eventdesk.documents.layout.strips import stacked
from eventdesk.documents.text import Span, Typesetter

_LOGO_HEIGHT = 32.0
_NARROW = 400.0
_ROLE = 76.0


@dataclass(frozen=True, slots=True)
class Air:
    """Points left free: between parts of the letter, between stops, under the rule above a stop."""

    part: float = 20
    stop: float = 12
    rule: float = 8


AIRY, CLOSE = Air(), Air(12, 4, 4)


class Letter:
    """Turns itineraries into strips. Not shared between threads."""

    def __init__(self, looks: Looks, setter: Typesetter, frame: Frame, logo: bytes | None) -> None:
        self.looks = looks
        self.setter = setter
        self.width = frame.width
        self.label = 68.0 if frame.width < _NARROW else 96.0
        self.logo = logo

    def strips(self, told_in: Itinerary, other: Itinerary | None, air: Air = AIRY) -> list[Strip]:
        """All of one person's itinerary, `other` in the second language."""
        again = other or told_in
        blocks: list[Block] = []
        if self.logo is not None:
            blocks += [Picture(self.logo, "", self.looks.quiet, most_height=_LOGO_HEIGHT), Space(air.part)]
        blocks += self._head(told_in, again, air)
        for fact, same in zip(told_in.facts, again.facts, strict=True):
            blocks += [*self._fact(fact, same), Space(4)]
        for day, same_day in zip(told_in.days, again.days, strict=True):
            blocks += self._day(day, same_day, air)
        head: list[Block] = [Paragraph(told_in.continued, self.looks.quiet), Space(12)]
        running = stacked(set_blocks(head, self.setter, self.width))
        return under(set_blocks(blocks, self.setter, self.width), running)

    def _head(self, told_in: Itinerary, again: Itinerary, air: Air) -> list[Block]:
        looks, who = self.looks, told_in.person
        label = DOT.join(dict.fromkeys((told_in.label, again.label)))
        blocks: list[Block] = [
            Paragraph(label, looks.marked, anchor=Anchor(who.name.text, 0)),
            Space(4),
            *told(who.name, again.person.name, looks.title, looks.second_title),
        ]
        offices = [who] if who.office == again.person.office else [who, again.person]
        blocks += [
            Paragraph(joined(one.office, one.joint, looks.quiet), looks.quiet) for one in offices if one.office
        ]
        blocks.append(Space(air.part))
        letters = [told_in] if again.sentence == told_in.sentence else [told_in, again]
        for letter in letters:
            language = letter.greeting.language
            blocks += [
                said(letter.greeting, looks.text),
                Paragraph(letter.sentence, looks.text, language=language),
                Space(8),
            ]
        return [*blocks, Space(8)]

    def _fact(self, fact: Fact, other: Fact) -> list[Block]:
        facts = [fact] if fact.values == other.values else [fact, other]
        rows: list[Block] = []
        for number, one in enumerate(facts):
            style = self.looks.quiet if number else self.looks.text
            rows.append(self._labelled(one.label, [Paragraph(joined(one.values, one.joint, style), style)]))
        return rows

    def _labelled(self, label: str, blocks: Sequence[Block]) -> Row:
        return Row([
            Cell(0, self.label - 8, [Paragraph(label, self.looks.quiet)]),
            Cell(self.label, self.width - self.label, blocks),
        ])  # fmt: skip

    def _day(self, day: DayOfStops, other: DayOfStops, air: Air) -> list[Block]:
        looks = self.looks
        blocks: list[Block] = [
            Rule(weight=1.5, colour=looks.accent, before=air.part, after=6),
            Paragraph(day.heading, looks.day, keep_with_next=True),
        ]
        if other.heading != day.heading:
            blocks.append(Paragraph(other.heading, looks.quiet, keep_with_next=True))
        for number, (stop, same) in enumerate(zip(day.stops, other.stops, strict=True)):
            blocks += [Rule(before=air.stop if number else 4, after=air.rule), self._stop(stop, same)]
        return blocks

    def _stop(self, stop: Stop, same: Stop) -> Row:
        looks = self.looks
        time: list[Block] = [Paragraph(stop.time, looks.marked)] if stop.time else []
        time += [Paragraph(stop.other_time, looks.small)] if stop.other_time else []
        what: list[Block] = [
            *noted((stop.role,), (same.role,), looks.marked),
            *told(stop.title, same.title, looks.heading),
            *told(stop.within, same.within, looks.text),
        ]
        rooms = [stop.rooms] if stop.rooms == same.rooms else [stop.rooms, same.rooms]
        what += [Paragraph(joined(names, DOT, looks.strong), looks.strong, before=2) for names in rooms if names]
        if stop.others:
            what.append(Space(4))
        what += [self._other(one, twin) for one, twin in zip(stop.others, same.others, strict=True)]
        what += noted(stop.notes, same.notes, looks.quiet)
        cells = [Cell(0, self.label - 4, time)] if time else []
        return Row([*cells, Cell(self.label, self.width - self.label, what)])

    def _other(self, who: Who, twin: Who) -> Row:
        """Someone beside the person: the role, then name and office on one line where there is room."""
        looks = self.looks
        spans = [Span(who.name.text, looks.text, who.name.language)]
        if twin.name.text != who.name.text:
            spans.append(Span(f" {twin.name.text}", looks.text, twin.name.language))
        if who.office:
            spans += [Span("  ", looks.quiet), *joined(who.office, who.joint, looks.quiet)]
        width = self.width - self.label
        return Row([
            Cell(0, _ROLE - 8, [Paragraph(who.role, looks.quiet)]),
            Cell(_ROLE, width - _ROLE, [Paragraph(tuple(spans), looks.text)]),
        ])  # fmt: skip
