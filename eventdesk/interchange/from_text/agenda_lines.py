"""One line of an agenda: its time, its cells, the title and the people in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventdesk.interchange.dates_in_text import Clock, clock_at
from eventdesk.interchange.from_text.agenda_words import ITEMS, PROSE, TRIM
from eventdesk.interchange.from_text.gathering import Mention
from eventdesk.interchange.from_text.lines import Line, quotations
from eventdesk.interchange.from_text.listed import people_in, people_listed
from eventdesk.interchange.from_text.proposal import Span
from eventdesk.model.kinds import ItemKind


@dataclass(frozen=True)
class Row:
    """A line of an agenda: its time, and its cells without it."""

    line: Line
    clock: Clock | None
    cells: tuple[Line, ...]


def split_title(cell: Line) -> "tuple[tuple[str, Span] | None, tuple[Mention, ...]]":
    """What a line names: a title, and the people who stand behind it (or before it)."""
    quote = next(
        (
            one
            for one in quotations(cell)
            if len(one.inner.of(" " * one.inner.start + cell.text[one.inner.start - cell.start :])) > 3
        ),
        None,
    )
    people = people_in(cell)
    if not people:
        people = _behind_separator(cell) or _alone(cell)
    if quote is not None:
        inner = cell.text[quote.inner.start - cell.start : quote.inner.end - cell.start].strip(" ,.")
        people = tuple(one for one in people if not (quote.inner.start <= one.span.start < quote.inner.end))
        return (inner, quote.inner), people
    if not people:
        return _bit(cell, 0, len(cell.text)), ()
    first, last = people[0].span.start - cell.start, people[-1].span.end - cell.start
    before = _bit(cell, 0, first)
    if before is not None and not re.fullmatch(r"(?i)\W*(?:by|speakers?|발표|연사)?\W*", before[0]):
        return before, people
    return _bit(cell, last, len(cell.text)), people


def _alone(cell: Line) -> tuple[Mention, ...]:
    """“Maja Kovač, President”: a line that is nothing but people, of whom the first has an office."""
    people = people_listed(cell, True)
    whole = people and people[0].span.start == cell.start and people[-1].span.end >= cell.end - 40
    return people if whole and people[0].position is not None else ()


def _behind_separator(cell: Line) -> tuple[Mention, ...]:
    """“Title – Jane Smith, OECD”, “Opening remarks: Jane Smith (OECD)”, “Title by …”."""
    found = list(re.finditer(r"\s[–—/|]\s|\s-\s|[:：]\s|\bby\s+|\s\((?=[A-Z가-힣一-鿿])|\s/\s?", cell.text))
    for match in found:
        rest = Line(cell.start + match.end(), cell.text[match.end() :].rstrip(")"))
        people = people_listed(rest, False)
        if people and people[0].span.start == rest.start:
            return people
        # A name alone behind a title, the last thing in the line: it may be one.
        alone = people_listed(rest, True)
        if alone and alone[0].span.start == rest.start and alone[-1].span.end >= rest.end:
            return alone
    return ()


def _bit(cell: Line, begin: int, end: int) -> "tuple[str, Span] | None":
    text = cell.text[begin:end].strip(TRIM)
    if text.endswith(("(", "（")):
        text = text[:-1].rstrip(TRIM)
    text = re.sub(r"(?i)[\s,]+(?:(?:presented|given|delivered)\s+)?by\Z", "", text).strip(
        " ()（）" if text.count("(") != text.count(")") else " "
    )
    text = re.sub(r"\A[•·▪■□○◦*ㅇ]\s*|\A\(?\d{1,2}[.)]\s+", "", text)
    if not text or not re.search(r"\w", text):
        return None
    start = cell.start + begin + cell.text[begin:end].index(text)
    return text, Span(start, start + len(text))


def row_of(line: Line) -> Row:
    """The line with its time apart and its cells."""
    clock = clock_at(line.text, line.start)
    begin = clock.span.end - line.start if clock else 0
    if clock is not None and clock.ends is None and not re.match(r"\s*(?:\S.{0,300})?\Z", line.text[begin:]):
        clock, begin = None, 0
    rest = line.text[begin:]
    skip = len(rest) - len(rest.lstrip("\t ")) if clock else 0
    rest, begin = rest[skip:], begin + skip
    return Row(line, clock, tuple(_cells(line, rest, begin)))


def _cells(line: Line, rest: str, begin: int) -> Iterator[Line]:
    place = 0
    for piece in re.split(r"(\t| \| | {4,})", rest):
        if piece not in ("\t", " | ") and not re.fullmatch(" {4,}", piece or "x"):
            bare = piece.strip()
            yield Line(line.start + begin + place + (piece.index(bare) if bare else 0), bare)
        place += len(piece)


def is_prose(line: Line) -> bool:
    """Whether the line is a sentence and no entry of a list."""
    if clock_at(line.text) is not None or "\t" in line.text:
        return False
    return len(line.text) > 60 and bool(PROSE.search(line.text[30:])) and len(line.text.split()) > 5


def item_kind(text: str) -> ItemKind:
    head = text[:80]
    for kind, pattern in ITEMS:
        match = pattern.search(head)
        if match is not None and (match.start() < 30 or len(head) < 40):
            return kind
    return ItemKind.PRESENTATION


def is_session(head: str) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:session|ceremony)\s*\Z|개회식|개막식|폐회식|폐막식|세션\s*\Z|开幕式|開幕式|闭幕式|閉幕式",
            head.strip(),
        )
    )


def unquoted(text: str, at: int) -> tuple[str, int]:
    bare = text.strip("“”‘’\"'「」『』《》<> ")
    return (bare, at + text.index(bare)) if bare else (text, at)


def span_of_group(match: "re.Match[str]", group: str, offset: int) -> Span:
    return Span(offset + match.start(group), offset + match.end(group))


def minutes_of(when: object) -> int:
    return when.hour * 60 + when.minute  # type: ignore[attr-defined,no-any-return]
