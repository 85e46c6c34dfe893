"""Text in boxes: how many lines of it fit, and where they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from eventdesk.documents.layout.strips import TextMark
from eventdesk.documents.text import Align, Line, Span, Style, Typesetter

# The middle of capitals above the baseline, in parts of the size (Noto Sans and Noto Sans CJK agree on it).
_CAP_MIDDLE = 0.36
_ELLIPSIS = "…"


class Rect(NamedTuple):
    """A part of a sheet: its upper corner where reading begins, width and height, in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, across: float, down: float) -> "Rect":
        """The rectangle with space left free inside."""
        width, height = max(self.width - 2 * across, 0), max(self.height - 2 * down, 0)
        return Rect(self.x + across, self.y + down, width, height)


class Fitted(NamedTuple):
    """Set lines; `whole` tells whether they hold all of the text."""

    lines: tuple[Line, ...]
    whole: bool


def fitted_lines(
    setter: Typesetter, text: str, style: Style, width: float, most: int, language: str = ""
) -> Fitted:
    """The text in at most `most` lines of `width` points, the last closed with “…” where there is more."""
    if most < 1 or not text:
        return Fitted((), not text)
    lines = setter.wrap(text, style, width, language)
    if len(lines) <= most and all(line.width <= width + 0.5 for line in lines):
        return Fitted(tuple(lines), True)
    kept = list(lines[:most])
    kept[-1] = _closed(setter, kept[-1].text, style, width, language)
    return Fitted(tuple(line for line in kept if line.width <= width + 0.5), False)


def _closed(setter: Typesetter, text: str, style: Style, width: float, language: str) -> Line:
    """The text with “…” at its end, cut so far back that both fit."""
    room = width - setter.width(_ELLIPSIS, style)
    parts = setter.wrap(text, style, max(room, 1.0), language)
    start = parts[0].text.rstrip(" ,;:–-·、，：（(“‘「『") if parts else ""
    return setter.line(f"{start}{_ELLIPSIS}", style, language)


def put_lines(lines: Sequence[Line], style: Style, at: Rect, align: Align = Align.LEFT) -> list[TextMark]:
    """Marks for lines below each other from the top of `at`."""
    x = {Align.LEFT: at.x, Align.RIGHT: at.x + at.width, Align.CENTRE: at.x + at.width / 2}[align]
    first = at.y + style.line_height / 2 + style.size * _CAP_MIDDLE
    return [TextMark(x, first + number * style.line_height, line, align) for number, line in enumerate(lines)]


def largest_fit(
    setter: Typesetter,
    text: str,
    sizes: Sequence[float],
    at: Rect,
    style: Style,
    language: str = "",
    most: int = 2,
) -> tuple[Style, tuple[Line, ...]]:
    """The text in the largest of `sizes` (largest first) in which it stays within `at` on `most` lines.

    Words are not broken for the sake of size; in the smallest size what does not fit is cut with “…”.
    """
    for size in sizes:
        now = Style(size, style.bold, style.colour, round(size * 1.15))
        longest = max((setter.width(word, now, language) for word in text.split()), default=0.0)
        lines = setter.wrap(text, now, at.width, language)
        if longest <= at.width and len(lines) <= most and len(lines) * now.line_height <= at.height:
            return now, tuple(lines)
    now = Style(sizes[-1], style.bold, style.colour, round(sizes[-1] * 1.15))
    room = max(int(at.height // now.line_height), 1)
    return now, fitted_lines(setter, text, now, at.width, min(most, room), language).lines


def spans(*parts: tuple[str, Style, str]) -> tuple[Span, ...]:
    """Spans from (text, style, language), the empty ones left out."""
    return tuple(Span(text, style, language) for text, style, language in parts if text)
