"""What text is set in and what comes of it: styles, spans, tokens and lines. Lengths are points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from eventdesk.documents.text.directions import visual_order
from eventdesk.documents.text.pieces import Piece
from eventdesk.documents.text.shaping import Glyph, Glyphs

BLACK = "#1b1d22"


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: size and leading in points, colour as `#rrggbb`; `struck` draws a line through it."""

    size: float
    bold: bool = False
    colour: str = BLACK
    leading: float = 0.0
    struck: bool = False

    @property
    def line_height(self) -> float:
        """From baseline to baseline: the leading, else 1.4 times the size."""
        return self.leading or self.size * 1.4

    def but(self, *, bold: bool | None = None, colour: str | None = None, struck: bool | None = None) -> "Style":
        """The same style in another weight or colour, or struck through."""
        return replace(
            self,
            bold=self.bold if bold is None else bold,
            colour=colour or self.colour,
            struck=self.struck if struck is None else struck,
        )


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style; `language` empty means the document's."""

    text: str
    style: Style
    language: str = ""


class Token(NamedTuple):
    """Text in which no line ends, and whether one may end after it.

    `width` leaves out the spaces at the end of `text`, which are `space` wide; both in points.
    """

    text: str
    pieces: tuple[Piece, ...]
    style: Style
    width: float
    space: float
    breaks: bool = True
    forced: bool = False


class Run(NamedTuple):
    """A piece drawn in one style; `width` in points."""

    piece: Piece
    style: Style
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: `runs` stand from left to right, `text` is in reading order. Lengths in points.

    `right_to_left` is the paragraph's direction; `ends_paragraph` tells the last line before a newline or the
    text's end.
    """

    runs: tuple[Run, ...]
    text: str
    width: float
    right_to_left: bool = False
    ends_paragraph: bool = True

    @property
    def size(self) -> float:
        return max((run.style.size for run in self.runs), default=0.0)


def make_line(tokens: Sequence[Token], right_to_left: bool, ends_paragraph: bool) -> Line:
    """Set tokens side by side; spaces at the end are not drawn."""
    text = "".join([token.text for token in tokens]).rstrip(" ")
    if _uniform(tokens):
        width = sum([token.width + token.space for token in tokens]) - tokens[-1].space
        style = tokens[0].style
        piece = Piece(text, tokens[0].pieces[0].face, width * 1000 / style.size)
        return Line((Run(piece, style, width),), text, width, right_to_left, ends_paragraph)
    runs = _merge(tokens)
    if any(run.piece.level for run in runs):
        runs = visual_order(runs, [run.piece.level for run in runs])
    return Line(tuple(runs), text, sum([run.width for run in runs]), right_to_left, ends_paragraph)


def _uniform(tokens: Sequence[Token]) -> bool:
    """Whether the line is one run: the most common case by far, worth its own way."""
    if not tokens or len(tokens[0].pieces) != 1 or not tokens[-1].text.strip(" "):
        return False
    style, face = tokens[0].style, tokens[0].pieces[0].face
    for token in tokens:
        pieces = token.pieces
        if token.style is not style or len(pieces) != 1:
            return False
        piece = pieces[0]
        # A piece's text is not the token's where characters were left out or are drawn otherwise.
        if piece.face is not face or piece.plain != token.text:
            return False
    return True


def _merge(tokens: Sequence[Token]) -> list[Run]:
    """Neighbouring pieces of one face and style as one run, so that a line is few drawing operations."""
    runs: list[Run] = []
    for token, following in pairwise([*tokens, None]):
        if token is None:
            continue
        scale = token.style.size / 1000
        pieces = token.pieces
        if following is None and token.space:
            pieces = _without_trailing_space(pieces)
        for piece in pieces:
            before = runs[-1] if runs else None
            joined = _joined(before.piece, piece) if before and before.style is token.style else None
            if before is not None and joined is not None:
                runs[-1] = Run(joined, token.style, before.width + piece.width * scale)
            else:
                runs.append(Run(piece, token.style, piece.width * scale))
    return runs


def _joined(left: Piece, right: Piece) -> Piece | None:
    """Two pieces that follow each other as one, where they are drawn in one go."""
    if left.face is not right.face or left.level != right.level:
        return None
    text, width = left.text + right.text, left.width + right.width
    if left.glyphs is None and right.glyphs is None:
        return Piece(text, left.face, width, left.level)
    if left.glyphs is None or right.glyphs is None:
        return None
    first, second = left.glyphs, right.glyphs
    if first.told or second.told or not left.level % 2:
        return None
    codes = second.shown[0].codes + first.shown[0].codes  # from the right: what follows stands on the left
    return Piece(text, left.face, width, left.level, Glyphs((Glyph(codes, width),), width))


def _without_trailing_space(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    kept = list(pieces)
    while kept and kept[-1].text.endswith(" "):
        piece = kept.pop()
        text = piece.text.rstrip(" ")
        if text and piece.glyphs is None:
            kept.append(Piece(text, piece.face, piece.face.advance(text), piece.level))
        elif text:
            kept.append(piece)
            break
    return tuple(kept)
