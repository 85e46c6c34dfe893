"""Contents and index: what is on which page, each line a link to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import SHORT, SLASH
from eventdesk.documents.agenda.looks import Looks
from eventdesk.documents.agenda.page import is_quiet
from eventdesk.documents.agenda.said import NOTHING, Said
from eventdesk.documents.agenda.view import AgendaView
from eventdesk.documents.detailed.sessions import session_place
from eventdesk.documents.layout import (
    Anchor,
    Block,
    Cell,
    Linked,
    Paragraph,
    Row,
    Rule,
    Space,
    Strip,
    TextAlign,
    set_blocks,
)
from eventdesk.documents.text import Span, Style, Typesetter

_NUMBER = 32.0
_TIME = 80.0
# An index has so many page numbers on a line, then goes on below.
_NUMBERS = 4
_INDEX_NUMBER = 26.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents; `target` names the place that it leads to."""

    title: Said
    target: str
    time: str = ""
    second: Said = NOTHING
    head: bool = False


def lines_of(view: AgendaView, other: AgendaView | None, sections: Sequence[tuple[str, str]]) -> list[Line]:
    """Days and sessions (no breaks), then the `sections` that follow them, as title and place."""
    lines: list[Line] = []
    again = other or view
    for day, same in zip(view.days, again.days, strict=True):
        shown = [
            (session, twin)
            for session, twin in zip(day.sessions, same.sessions, strict=True)
            if not is_quiet(session) and not session.cancelled
        ]
        if day.heading and day.sessions:
            lines.append(Line(Said(day.heading), session_place(day.sessions[0].id), head=True))
        lines += [
            Line(session.title, session_place(session.id), session.time, twin.title) for session, twin in shown
        ]
    return lines + [Line(Said(title), place, head=True) for title, place in sections]


def contents(
    lines: Sequence[Line],
    heading: str,
    pages: Mapping[str, Sequence[int]],
    looks: Looks,
    setter: Typesetter,
    width: float,
) -> list[Strip]:
    """The contents. As many lines whatever the numbers: a place whose page is not known yet has none."""
    blocks = section_heading(heading, looks)
    timed = any(line.time for line in lines)
    for line in lines:
        number = pages.get(line.target, ())
        row = _row(line, str(number[0]) if number else "", timed, looks, width)
        blocks.append(Linked(row, line.target))
    return set_blocks(blocks, setter, width)


def section_heading(heading: str, looks: Looks, place: Block | None = None) -> list[Block]:
    """The title of a part of the booklet, under the strong rule that days have."""
    return [
        Rule(weight=1.5, colour=looks.accent, after=6),
        *([place] if place is not None else []),
        Paragraph(heading, looks.title, keep_with_next=True, anchor=Anchor(heading, 0)),
        Space(12),
    ]


def _row(line: Line, number: str, timed: bool, looks: Looks, width: float) -> Row:
    style = looks.day if line.head else looks.text
    at = _TIME if timed and not line.head else 0.0
    cells = [Cell(0, _TIME - 8, [Paragraph(line.time, looks.quiet)])] if line.time else []
    cells.append(Cell(at, width - at - _NUMBER - 12, _titles(line, style, looks)))
    cells.append(Cell(width - _NUMBER, _NUMBER, [Paragraph(number, style, TextAlign.END)]))
    return Row(cells, before=14 if line.head else 5, keep_with_next=line.head)


def _titles(line: Line, style: Style, looks: Looks) -> list[Block]:
    first = Span(line.title.text, style, line.title.language)
    if not line.second or line.second.text == line.title.text:
        return [Paragraph((first,), style)]
    second = Span(line.second.text, looks.quiet, line.second.language)
    if len(first.text) + len(second.text) <= SHORT:
        return [Paragraph((first, Span(SLASH, looks.quiet), second), style)]
    return [Paragraph((first,), style), Paragraph((second,), looks.quiet)]


@dataclass(frozen=True, slots=True)
class Indexed:
    """A name of the index with its pages, in order."""

    name: Said
    second: Said
    pages: Sequence[int]


def index(names: Sequence[Indexed], looks: Looks, setter: Typesetter, width: float) -> list[Strip]:
    """The names with their page numbers, to be set in columns `width` wide; each number leads to its page."""
    blocks: list[Block] = []
    for entry in names:
        numbers = [entry.pages[at : at + _NUMBERS] for at in range(0, len(entry.pages), _NUMBERS)]
        room = width - _INDEX_NUMBER * max((len(line) for line in numbers), default=0) - 6
        for number, line in enumerate(numbers):
            cells = [Cell(0, room, _name(entry, looks))] if number == 0 else []
            first = width - _INDEX_NUMBER * len(line)
            cells += [
                Cell(first + at * _INDEX_NUMBER, _INDEX_NUMBER, [_page_link(page, looks)])
                for at, page in enumerate(line)
            ]
            blocks.append(Row(cells, before=0 if number else 3, keep_with_next=number < len(numbers) - 1))
    return set_blocks(blocks, setter, width)


def _page_link(page: int, looks: Looks) -> Block:
    return Linked(Paragraph(str(page), looks.quiet, TextAlign.END), page_place(page))


def _name(entry: Indexed, looks: Looks) -> list[Block]:
    spans = [Span(entry.name.text, looks.text, entry.name.language)]
    if entry.second and entry.second.text != entry.name.text:
        spans.append(Span(f"  {entry.second.text}", looks.quiet, entry.second.language))
    return [Paragraph(tuple(spans), looks.text)]


def page_place(page: int) -> str:
    """The head of a page, by its number."""
    return f"page:{page}"
