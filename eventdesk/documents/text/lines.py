"""What text is set in and what comes of it: styles, spans, units and lines. Lengths are points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from eventdesk.documents.text.pieces import Piece
from eventdesk.documents.text.shaping import visual_order

BLACK = "#1b1d22"


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: size and leading in points, colour as `#rrggbb`."""

    size: float
    bold: bool = False
    colour: str = BLACK
    leading: float = 0.0

    @property
    def line_height(self) -> float:
        """From baseline to baseline: the leading, else 1.4 times the size."""
        return self.leading or self.size * 1.4

    def but(self, *, bold: bool | None = None, colour: str | None = None) -> "Style":
        """The same style in another weight or colour."""
        return replace(self, bold=self.bold if bold is None else bold, colour=colour or self.colour)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style; `language` empty means the document's. `struck` draws a line through."""

    text: str
    style: Style
    language: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """Text that no line end falls into. Widths in thousandths of an em: `width` without trailing spaces."""

    text: str
    pieces: tuple[Piece, ...]
    width: float
    space: float


@dataclass(frozen=True, slots=True)
class Token:
    """A unit in its style, and whether a line may end after it. Widths in points."""

    unit: Unit
    span: Span
    breaks: bool
    width: float
    space: float
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece drawn in one style. `width` in points."""

    piece: Piece
    span: Span
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: `runs` stand from left to right, `text` is in reading order. Lengths in points.

    `right_to_left` is the paragraph's direction; `ends_paragraph` tells the last line before a newline or the
    text's end.
    """

    runs: tuple[Placed, ...]
    text: str
    width: float
    right_to_left: bool = False
    ends_paragraph: bool = True

    @property
    def size(self) -> float:
        return max((run.span.style.size for run in self.runs), default=0.0)


def make_line(tokens: Sequence[Token], right_to_left: bool, ends_paragraph: bool) -> Line:
    """Set tokens side by side; spaces at the end are not drawn."""
    text = "".join([token.unit.text for token in tokens]).rstrip(" ")
    runs = _merge(tokens)
    if any(run.piece.level for run in runs):
        runs = visual_order(runs, [run.piece.level for run in runs])
    return Line(tuple(runs), text, sum([run.width for run in runs]), right_to_left, ends_paragraph)


def _merge(tokens: Sequence[Token]) -> list[Placed]:
    """Neighbouring pieces of one face and span as one run, so that a line is few drawing operations."""
    runs: list[Placed] = []
    last = len(tokens) - 1
    for index, token in enumerate(tokens):
        scale = token.span.style.size / 1000
        pieces = token.unit.pieces
        if index == last and token.unit.space:
            pieces = _without_trailing_space(pieces)
        for piece in pieces:
            before = runs[-1] if runs else None
            if before is not None and before.span is token.span and _joins(before.piece, piece):
                width = before.piece.width + piece.width
                joined = Piece(before.piece.text + piece.text, piece.face, width, piece.level)
                runs[-1] = Placed(joined, token.span, before.width + piece.width * scale)
            else:
                runs.append(Placed(piece, token.span, piece.width * scale))
    return runs


def _joins(left: Piece, right: Piece) -> bool:
    same = left.face is right.face and left.level == right.level
    return same and left.glyphs is None and right.glyphs is None


def _without_trailing_space(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    kept = list(pieces)
    while kept and kept[-1].text.endswith(" ") and kept[-1].glyphs is None:
        piece = kept.pop()
        text = piece.text.rstrip(" ")
        if text:
            kept.append(Piece(text, piece.face, piece.face.advance(text), piece.level))
    if kept and kept[-1].glyphs is not None and not kept[-1].text.strip(" "):
        kept.pop()
    return tuple(kept)
