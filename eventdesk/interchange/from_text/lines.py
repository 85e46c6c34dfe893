"""The text cut up: lines, sentences and what stands in quotation marks, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from eventdesk.interchange.from_text.proposal import Span

LONGEST_LINE = 8_000
"""Characters of a line that are read; a longer one is no prose."""


@dataclass(frozen=True)
class Line:
    """A line without the space around it."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Quotation:
    """Words in quotation marks: `outer` with the marks, `inner` without. `double`: of a kind for speech."""

    outer: Span
    inner: Span
    mark: str

    @property
    def double(self) -> bool:
        return self.mark in _DOUBLE


_DOUBLE = '“”„‟"«»「」『』＂'
_ALWAYS = {"「": "」", "『": "』", "《": "》", "〈": "〉", "«": "»"}
_DOUBLES = '“”„‟"＂'
_SINGLES = "‘’‚'"
_ABBREVIATIONS = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Hon|St|No|Vol|vs|Co|Ltd|Inc|Corp|Dept|Univ|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept?|Oct|Nov|Dec|H\.E|U\.S|U\.K|e\.g|i\.e|a\.m|p\.m|[A-Z])|\b[A-Z]\.[A-Z])\.$"
)
_END = re.compile(r"[.!?]+[”’\"')\]]*(?=\s+[^\sa-z])|[。！？]+[”’」』）]*|(?<=[다요음함])\.[”’\"')]*(?=\s)")


def lines_of(text: str) -> tuple[Line, ...]:
    """Every line that is not empty."""
    found = []
    for match in re.finditer(r"[^\n\f\v]+", text):
        bare = match.group().strip(" \t\xa0\u3000")
        if bare:
            found.append(Line(match.start() + match.group().index(bare[0]), bare[:LONGEST_LINE]))
    return tuple(found)


def sentences_of(line: Line) -> tuple[Line, ...]:
    """The line's sentences. A stop after an abbreviation or within quotation marks ends none."""
    closed = [(one.outer.start - line.start, one.outer.end - line.start) for one in quotations(line) if one.double]
    starts = [start for start, _end in closed]
    found, begin = [], 0
    for match in _END.finditer(line.text):
        end = match.end()
        place = bisect_right(starts, match.start()) - 1
        if place >= 0 and closed[place][0] < match.start() and end < closed[place][1]:
            continue
        if match.group().startswith(".") and _ABBREVIATIONS.search(
            line.text[max(begin, match.start() - 6) : match.start() + 1]
        ):
            continue
        found.append(_piece(line, begin, end))
        begin = end
    found.append(_piece(line, begin, len(line.text)))
    return tuple(piece for piece in found if piece.text)


def _piece(line: Line, begin: int, end: int) -> Line:
    whole = line.text[begin:end]
    bare = whole.strip()
    return Line(line.start + begin + (whole.index(bare[0]) if bare else 0), bare)


def quotations(line: Line) -> tuple[Quotation, ...]:
    """What stands in quotation marks, in order. Marks that were set the wrong way round count by their place."""
    found = [*_pairs(line, _DOUBLES), *_pairs(line, _SINGLES), *_brackets(line)]
    return tuple(sorted(found, key=lambda one: one.outer))


def _brackets(line: Line) -> Iterator[Quotation]:
    for opening, closing in _ALWAYS.items():
        for match in re.finditer(f"{opening}([^{opening}{closing}]+){closing}", line.text):
            start = line.start + match.start()
            yield Quotation(
                Span(start, start + len(match.group())), Span(start + 1, start + len(match.group()) - 1), opening
            )


def _pairs(line: Line, marks: str) -> Iterator[Quotation]:
    text, opened = line.text, -1
    for match in re.finditer(f"[{marks}]", text):
        at = match.start()
        opens = _opens(text, at, opened >= 0, marks)
        if opens is None:
            continue
        if opens:
            opened = at
        elif opened >= 0:
            if at > opened + 1:
                start = line.start + opened
                yield Quotation(Span(start, line.start + at + 1), Span(start + 1, line.start + at), text[opened])
            opened = -1


def _opens(text: str, at: int, is_open: bool, marks: str) -> bool | None:
    """Whether the mark there opens (else closes); None for an apostrophe."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    free_before = not before or before.isspace() or before in "([（-–—:：,"
    free_after = not after or after.isspace() or after in ".,;:!?)]）、。，；*"
    if marks == _SINGLES and before.isalpha() and before.isascii() and (after.isalpha() or not is_open):
        return None
    if free_before and not free_after:
        return True
    if free_after and not free_before:
        return False
    if text[at] in "“„‘‚":
        return True
    if text[at] in "”’":
        return False
    return not is_open
