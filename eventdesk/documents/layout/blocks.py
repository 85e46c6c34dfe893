"""The blocks that a document is put together from. Lengths are points."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Protocol

from eventdesk.documents.layout.strips import (
    Anchor,
    LinkMark,
    Mark,
    PlaceMark,
    RuleMark,
    Strip,
    TextMark,
    gap,
    kept_together,
    moved,
)
from eventdesk.documents.text import Align, Line, Span, Style, Typesetter

HAIRLINE = 0.5
HAIRLINE_COLOUR = "#c9cdd4"

# The middle of capitals, above the baseline, in parts of the size: Noto Sans and Noto Sans CJK agree on it.
_CAP_MIDDLE = 0.36
# Taller rows may be cut between lines; lower ones never.
_WHOLE_ROW = 240.0


class TextAlign(Enum):
    """START is the left edge, or the right one in a right-to-left document."""

    START = auto()
    CENTRE = auto()
    END = auto()


class Block(Protocol):
    """Anything that can be set into a given width."""

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        """The block's slices from top to bottom."""
        ...


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text set in lines, in one style or in spans of their own.

    At a page break at least two lines stay on each side. `before` is space above that vanishes at the top of a
    page; `keep_with_next` holds the last line with the next block, `whole` all lines with each other;
    `balanced` makes the lines about equally long, as a heading's should be.
    """

    text: str | Sequence[Span]
    style: Style
    align: TextAlign = TextAlign.START
    before: float = 0.0
    indent: float = 0.0
    keep_with_next: bool = False
    whole: bool = False
    balanced: bool = False
    language: str = ""
    anchor: Anchor | None = None

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        lines = self._lines(setter, width - self.indent)
        if not lines:
            return []
        last = len(lines) - 1
        result = gap(self.before, keep=True)
        for index, line in enumerate(lines):
            # Two lines at least on either side of a break: no orphan, no widow.
            bound = self.whole or index == 0 or index == last - 1
            keep = bound if index < last else self.keep_with_next
            mark = self._mark(line, width)
            anchor = self.anchor if index == 0 else None
            result.append(Strip(self.style.line_height, (mark,), keep=keep, anchor=anchor))
        return result

    def _lines(self, setter: Typesetter, width: float) -> Sequence[Line]:
        lines = setter.wrap(self.text, self.style, width, self.language)
        if not self.balanced or not 1 < len(lines) < 6:
            return lines
        narrow, wide = width / 2, width
        while wide - narrow > 4:  # the narrowest measure that needs no more lines
            middle = (narrow + wide) / 2
            tried = setter.wrap(self.text, self.style, middle, self.language)
            fits = len(tried) == len(lines)
            narrow, wide = (narrow, middle) if fits else (middle, wide)
            lines = tried if fits else lines
        return lines

    def _mark(self, line: Line, width: float) -> TextMark:
        height = self.style.line_height
        baseline = height / 2 + self.style.size * _CAP_MIDDLE
        if self.align is TextAlign.CENTRE:
            return TextMark(self.indent + (width - self.indent) / 2, baseline, line, Align.CENTRE)
        if self.align is TextAlign.END:
            return TextMark(width, baseline, line, Align.RIGHT)
        return TextMark(self.indent, baseline, line)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across; `width` 0 means all of the way. Holds on to the block that follows."""

    weight: float = HAIRLINE
    colour: str = HAIRLINE_COLOUR
    before: float = 0.0
    after: float = 0.0
    width: float = 0.0
    indent: float = 0.0

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        length = self.width or width - self.indent
        mark = RuleMark(self.indent, self.weight / 2, length, self.weight, self.colour)
        return [*gap(self.before, keep=True), Strip(self.weight + self.after, (mark,), keep=True)]


@dataclass(frozen=True, slots=True)
class Space:
    """Empty space, which vanishes at the top of a page."""

    height: float

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        return gap(self.height)


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of a row: from `x`, `width` wide, with blocks one below the other."""

    x: float
    width: float
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, their first lines on one baseline.

    A row stays whole unless it is very tall; then it is cut only where no cell has a line.
    """

    cells: Sequence[Cell]
    before: float = 0.0
    keep_with_next: bool = False
    anchor: Anchor | None = None

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        columns = [_column(cell, setter) for cell in self.cells]
        _level(columns)
        height = max((column.height for column in columns), default=0.0)
        if not height:
            return []
        if height <= _WHOLE_ROW:
            marks = tuple(mark for column in columns for mark in column.marks)
            row = [Strip(height, marks, keep=self.keep_with_next, anchor=self.anchor)]
        else:
            height = _opened(columns)
            row = _sliced(columns, height, self.keep_with_next, self.anchor)
        return [*gap(self.before, keep=True), *row]


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks one below the other; `whole` keeps them on one page, as far as one page holds them."""

    blocks: Sequence[Block]
    whole: bool = True
    keep_with_next: bool = False

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        strips = [strip for block in self.blocks for strip in block.strips(setter, width)]
        return kept_together(strips, with_next=self.keep_with_next) if self.whole else strips


@dataclass(frozen=True, slots=True)
class Place:
    """A name for the place of the block that follows: links lead there, and `pages_of` tells its page."""

    name: str

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        return [Strip(0.0, (PlaceMark(0, 0, self.name),), keep=True)]


@dataclass(frozen=True, slots=True)
class Linked:
    """A block that leads to a place when it is clicked on."""

    block: Block
    target: str

    def strips(self, setter: Typesetter, width: float) -> list[Strip]:
        return [
            strip
            if strip.gap
            else replace(strip, marks=(*strip.marks, LinkMark(0, 0, width, strip.height, self.target)))
            for strip in self.block.strips(setter, width)
        ]


@dataclass(slots=True)
class _Column:
    """A cell's marks, with x and y from the row's corner, and the spans of y that no cut may cross."""

    height: float = 0.0
    marks: list[Mark] = field(default_factory=list)
    filled: list[tuple[float, float]] = field(default_factory=list)


def _column(cell: Cell, setter: Typesetter) -> _Column:
    column = _Column()
    strips = [strip for block in cell.blocks for strip in block.strips(setter, cell.width)]
    start: float | None = None  # where what is kept together began
    for index, strip in enumerate(strips):
        if strip.gap and index == 0:
            continue
        column.marks += [moved(mark, cell.x, column.height) for mark in strip.marks]
        start = column.height if start is None else start
        column.height += strip.height
        if not strip.keep:
            if not strip.gap:
                column.filled.append((start, column.height))
            start = None
    if start is not None:
        column.filled.append((start, column.height))
    return column


def _level(columns: Sequence[_Column]) -> None:
    """Lower the cells whose first baseline is higher than the others'."""
    baselines = [_first_baseline(column) for column in columns]
    lowest = max(baselines, default=0.0)
    for column, baseline in zip(columns, baselines, strict=True):
        shift = lowest - baseline
        if baseline and shift > 0.01:
            column.marks = [moved(mark, 0, shift) for mark in column.marks]
            column.filled = [(top + shift, bottom + shift) for top, bottom in column.filled]
            column.height += shift


def _first_baseline(column: _Column) -> float:
    """Where the first line of a cell stands; 0 for a cell without text."""
    return next((mark.y for mark in column.marks if isinstance(mark, TextMark)), 0.0)


def _opened(columns: Sequence[_Column]) -> float:
    """Give a tall row a place to be cut at least every `_WHOLE_ROW` points; returns its height.

    Where the lines of the cells lie so that no level is free, those in the way of one are lowered below it.
    """
    top = 0.0
    while max(column.height for column in columns) - top > _WHOLE_ROW:
        filled = [span for column in columns for span in column.filled]
        ends = sorted({end for _, end in filled if end > top + 0.01})
        near = [end for end in ends if end <= top + _WHOLE_ROW] or ends[:1]
        if not near:
            break
        free = [end for end in near if not any(_crosses(span, end) for span in filled)]
        top = (free or near)[-1]
        for column in columns:
            _lower(column, top)
    return max(column.height for column in columns)


def _crosses(span: tuple[float, float], level: float) -> bool:
    return span[0] < level - 0.01 < span[1] - 0.01


def _lower(column: _Column, level: float) -> None:
    """Move what crosses the level below it, with all that follows."""
    start = next((top for top, bottom in column.filled if _crosses((top, bottom), level)), None)
    if start is None:
        return
    shift = level - start
    column.marks = [moved(mark, 0, shift) if mark.y >= start - 0.01 else mark for mark in column.marks]
    column.filled = [(a + shift, b + shift) if a >= start - 0.01 else (a, b) for a, b in column.filled]
    column.height += shift


def _sliced(columns: Sequence[_Column], height: float, keep: bool, anchor: Anchor | None) -> list[Strip]:
    """A tall row as slices, cut at every level that nothing kept together crosses."""
    ends = {end for column in columns for _, end in column.filled} | {height}
    filled = [span for column in columns for span in column.filled]
    cuts = sorted(end for end in ends if not any(_crosses(span, end) for span in filled))
    marks = sorted((mark for column in columns for mark in column.marks), key=lambda mark: mark.y)
    slices: list[Strip] = []
    top = 0.0
    for index, cut in enumerate(cuts):
        own = [mark for mark in marks if top <= mark.y < cut or (cut == height and mark.y >= cut)]
        bound = index == 0 or index == len(cuts) - 2 or (index == len(cuts) - 1 and keep)
        slices.append(
            Strip(
                cut - top,
                tuple(moved(mark, 0, -top) for mark in own),
                keep=bound if index < len(cuts) - 1 else keep,
                anchor=anchor if index == 0 else None,
            )
        )
        top = cut
    return slices
