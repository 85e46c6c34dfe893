"""Texts of any length in boxes of a fixed size: as large as they fit, never below the limit of their script.

Lengths are points here, unless a name says mm. Text is measured once, at its element's largest size: set
smaller, everything about it is in proportion, so that a line broken at one size is a line at another.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple

from eventdesk.documents.badges.values import Told, Values
from eventdesk.documents.text import Family, Line, Style, Typesetter, clean, han_family
from eventdesk.documents.text.filling import extent, fill
from eventdesk.documents.text.lines import Run, Token, make_line
from eventdesk.documents.text.scripts import EAST_ASIAN, RIGHT_TO_LEFT
from eventdesk.model.designs import Across, Down, TextElement
from eventdesk.model.kinds import FontStyle
from eventdesk.model.snapshot import Attendee, ForumSnapshot

MM = 72 / 25.4
"""Points in a millimetre."""

# What a line takes in parts of its size: its letters with their accents and tails, and the middle of its capitals.
_LINE, _ABOVE, _BELOW, _MIDDLE = 1.18, 0.9, 0.24, 0.36
_STEP = 0.25
_TIGHT = 1.001  # rounding of widths
# Marks above and below Arabic letters would meet those of the next line.
_LEAST_FROM_RIGHT = 1.25
_EVEN = 4  # lines of more than so many are a paragraph
_ELLIPSIS = "…"
_HYPHENS = ("-", "\u2010")
_OPEN = " ,;:–-·、，：（(“‘「『"
# After so many texts the typesetters start afresh: names hardly come again, and memory stays flat.
_RENEWED = 4000
_KEPT = 2048


class FittedLine(NamedTuple):
    """A line in mm from the upper left corner of its box: where it begins, its baseline, how wide it is."""

    text: str
    x: float
    baseline: float
    width: float
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as its element shows it. `fits` is false where something was cut off at the end, `broken` tells
    that a word had to be broken, `missing` holds the characters that no font has."""

    lines: tuple[FittedLine, ...]
    size_pt: float
    fits: bool
    broken: bool
    missing: tuple[str, ...]
    text: str
    language: str


class Setting(NamedTuple):
    """Set lines in the size they fit in."""

    lines: tuple[Line, ...]
    size: float
    fits: bool
    broken: bool
    missing: tuple[str, ...]


NOTHING = Setting((), 0.0, True, False, ())


class Fitter:
    """Fits the texts of one document. Not shared between threads."""

    def __init__(self, values: Values) -> None:
        self.values = values
        families = [han_family(tag) for tag in values.snapshot.languages]
        self._preference: tuple[Family, ...] = tuple(family for family in families if family is not None)
        self._setters: dict[tuple[str, bool], Typesetter] = {}
        self._missing: set[str] = set()
        # By the element's identity, which its being here keeps from being another's.
        self._known: dict[tuple[int, Told, str], tuple[TextElement, Setting]] = {}
        self._asked = 0

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters met so far that no font has."""
        return tuple(sorted(self._missing))

    def told(self, element: TextElement, attendee: Attendee) -> Told:
        """What the element says of the attendee, cleaned."""
        told = self.values.text(element.text, attendee, element.language)
        text = clean(told.text)
        return Told(text.upper() if element.capitals else text, told.language)

    def setting(self, element: TextElement, told: Told, colour: str) -> Setting:
        """The text set in that colour (`#rrggbb`)."""
        if not told.text.strip():
            return NOTHING
        key = (id(element), told, colour)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[key] = (element, self._set(element, told, colour))
        return found[1]

    def _set(self, element: TextElement, told: Told, colour: str) -> Setting:
        setter = self._setter(told.language, element.font is FontStyle.SERIF)
        style = Style(element.size_pt, element.bold, colour)
        width, height = element.width * MM, element.height * MM
        limit = limit_of(element, told.text)
        if "\n" not in told.text and element.lines == 1:
            made = _one_line(setter, told, style, width, height, limit)
        else:
            made = _Lines(setter, told, style, width, height, element).fitted(limit)
        self._missing.update(glyph.char for glyph in setter.missing)
        if self._missing:
            made = made._replace(missing=tuple(char for char in dict.fromkeys(told.text) if char in self._missing))
        return made

    def _setter(self, language: str, serif: bool) -> Typesetter:
        self._asked += 1
        if self._asked % _RENEWED == 0:
            self._setters.clear()
        key = (language, serif)
        if key not in self._setters:
            self._setters[key] = Typesetter(language, self._preference, serif)
        return self._setters[key]


def limit_of(element: TextElement, text: str) -> float:
    """The smallest size in points in which the text may be set: by the scripts that it is written in."""
    limit = element.min_pt
    if not text.isascii():
        if EAST_ASIAN.search(text):
            limit = max(limit, element.east_asian_min_pt)
        if RIGHT_TO_LEFT.search(text):
            limit = max(limit, element.arabic_min_pt)
    return min(limit, element.size_pt)


def _leading(element: TextElement, from_right: bool) -> float:
    """The distance of lines in parts of their size."""
    return max(element.leading, _LEAST_FROM_RIGHT) if from_right else element.leading


def placed(element: TextElement, setting: Setting) -> list[tuple[float, float, Line]]:
    """Left edge and baseline of each line, in points from the box's upper left corner, y downwards."""
    width, height = element.width * MM, element.height * MM
    size = setting.size
    leading = _leading(element, any(line.right_to_left for line in setting.lines)) * size
    block = (len(setting.lines) - 1) * leading
    if element.down is Down.TOP:
        first = _ABOVE * size
    elif element.down is Down.BOTTOM:
        first = height - _BELOW * size - block
    else:
        first = (height - block) / 2 + _MIDDLE * size
    share = {Across.LEFT: 0.0, Across.CENTRE: 0.5, Across.RIGHT: 1.0}[element.across]
    return [
        ((width - line.width) * share, first + number * leading, line) for number, line in enumerate(setting.lines)
    ]


def _one_line(setter: Typesetter, told: Told, style: Style, width: float, height: float, limit: float) -> Setting:
    line = setter.line(told.text, style, told.language)
    size = min(style.size, height / _LINE)
    if line.width * size > width * style.size * _TIGHT:
        size = width * style.size / line.width
    if size >= limit:
        return Setting((resized(line, size, style),), size, True, False, ())
    fits = line.width * limit <= width * style.size * _TIGHT
    if not fits:
        line = _cut(setter, told, style, width * style.size / limit)
    return Setting((resized(line, limit, style),), limit, False, False, ())


def _cut(setter: Typesetter, told: Told, style: Style, width: float) -> Line:
    """As much of the text as goes on a line of that width, closed with “…”."""
    room = max(width - setter.width(_ELLIPSIS, style, told.language), 1.0)
    parts = setter.wrap(told.text, style, room, told.language)
    start = parts[0].text.rstrip(_OPEN) if parts else ""
    line = setter.line(f"{start}{_ELLIPSIS}", style, told.language)
    while start and line.width > width * _TIGHT:  # a mark that stays with its letter may have been too much
        start = start[:-1].rstrip(_OPEN)
        line = setter.line(f"{start}{_ELLIPSIS}", style, told.language)
    return line


class _Lines:
    """A text that may take several lines, measured at its element's largest size."""

    def __init__(
        self, setter: Typesetter, told: Told, style: Style, width: float, height: float, element: TextElement
    ) -> None:
        self.setter = setter
        self.told = told
        self.style = style
        self.width = width
        self.height = height
        self.element = element
        self.most = element.lines or 1000
        self.parts = [
            (_kept_at_hyphens(tokens), from_right)
            for tokens, from_right in setter.parts(told.text, style, told.language)
        ]
        self.leading = _leading(element, any(from_right for _, from_right in self.parts))
        self.longest = max((_longest(tokens) for tokens, _ in self.parts), default=0.0)

    def fitted(self, limit: float) -> Setting:
        """In the largest size, by quarters of a point, in which no word is broken and nothing left out."""
        top = self._at_most()
        if top >= limit:
            steps = ceil((top - limit) / _STEP)
            low, high = 0, steps + 1  # the first at which it fits: mostly the first of all, else by halves
            middle = 0
            while low < high:
                if self._fits(max(top - middle * _STEP, limit)):
                    high = middle
                else:
                    low = middle + 1
                middle = (low + high) // 2
            if high <= steps:
                return self._even(max(top - high * _STEP, limit))
        return self._forced(limit)

    def _at_most(self) -> float:
        """A size above which it cannot fit: for its longest word, or for all of it on as many lines as it has."""
        size = self.style.size
        if self.longest > self.width:
            size = self.width * self.style.size / self.longest
        if self.element.lines:
            whole = sum(extent(tokens) for tokens, _ in self.parts)
            spaces = max((token.space for tokens, _ in self.parts for token in tokens), default=0.0)
            lost = spaces * (self.element.lines - 1)  # those at the ends of lines take no room
            if whole - lost > self.element.lines * self.width:
                size = min(size, self.element.lines * self.width * self.style.size / (whole - lost))
        return size

    def _fits(self, size: float) -> bool:
        room = self._room(size)
        if self.longest > room:
            return False
        count = self._count(room)
        return count <= self.most and self._high(count) * size <= self.height * _TIGHT

    def _room(self, size: float) -> float:
        """How wide the box is for the text at its largest size, where it is to be set in another."""
        return self.width * self.style.size / size * _TIGHT

    def _count(self, room: float) -> int:
        return sum(len(fill(tokens, room)) for tokens, _ in self.parts)

    def _high(self, count: int) -> float:
        """How high lines are in parts of their size."""
        return (count - 1) * self.leading + _LINE

    def _even(self, size: float) -> Setting:
        """As many lines as it takes, of lengths as even as they can be: no last word by itself."""
        room = self._room(size)
        if len(self.parts) == 1:
            tokens, _ = self.parts[0]
            count = len(fill(tokens, room))
            if 1 < count < len(tokens) and count <= _EVEN:
                low, high = max(self.longest, extent(tokens) / count * 0.9), room
                for _ in range(5):
                    middle = (low + high) / 2
                    if len(fill(tokens, middle)) <= count:
                        high = middle
                    else:
                        low = middle
                room = high
        lines = [
            make_line(group, from_right, True) for tokens, from_right in self.parts for group in fill(tokens, room)
        ]
        return Setting(tuple(resized(line, size, self.style) for line in lines), size, True, False, ())

    def _forced(self, size: float) -> Setting:
        """At the limit: words are broken, and what is too much is cut."""
        room = self._room(size)
        lines = self.setter.wrap(self.told.text, self.style, room, self.told.language)
        leading = self.leading * size
        space = int((self.height * _TIGHT - _LINE * size) // leading) + 1
        allowed = max(min(self.most, space), 1)
        fits = len(lines) <= allowed and self._high(len(lines)) * size <= self.height * _TIGHT
        if len(lines) > allowed:
            rest = Told(" ".join(line.text for line in lines[allowed - 1 :]), self.told.language)
            lines = (*lines[: allowed - 1], _cut(self.setter, rest, self.style, room))
        shown = tuple(resized(line, size, self.style) for line in lines)
        return Setting(shown, size, fits, self.longest > room, ())


def _kept_at_hyphens(tokens: list[Token]) -> list[Token]:
    """Where there are spaces to break at, a line does not end within a double name."""
    inside = [index for index, token in enumerate(tokens[:-1]) if token.breaks and token.text[-1:] in _HYPHENS]
    if not inside or not any(token.breaks and token.space for token in tokens[:-1]):
        return tokens
    kept = list(tokens)
    for index in inside:
        kept[index] = kept[index]._replace(breaks=False)
    return kept


def _longest(tokens: Sequence[Token]) -> float:
    """The widest stretch in which no line may end."""
    widest = used = 0.0
    for token in tokens:
        widest = max(widest, used + token.width)
        used = 0.0 if token.breaks else used + token.width + token.space
    return widest


def resized(line: Line, size: float, style: Style) -> Line:
    """A line that was set in `style`, in another size."""
    if size == style.size:
        return line
    share = size / style.size
    smaller = replace(style, size=size)
    runs = tuple(Run(run.piece, smaller, run.width * share) for run in line.runs)
    return Line(runs, line.text, line.width * share, line.right_to_left, line.ends_paragraph)


def fit(
    element: TextElement,
    attendee: Attendee,
    snapshot: ForumSnapshot,
    language: str = "",
    fitter: Fitter | None = None,
) -> Fitted:
    """What an element shows of an attendee, and how; a `fitter` kept between calls remembers what it measured.

    `language` is the document's, empty for the forum's first. Raises TemplateError for a template that cannot
    be read.
    """
    fitter = fitter or Fitter(Values(snapshot, language))
    told = fitter.told(element, attendee)
    setting = fitter.setting(element, told, "#000000")
    return Fitted(_in_mm(element, setting), setting.size, setting.fits, setting.broken, setting.missing, *told)


def _in_mm(element: TextElement, setting: Setting) -> tuple[FittedLine, ...]:
    lines: Sequence[tuple[float, float, Line]] = placed(element, setting)
    return tuple(
        FittedLine(line.text, x / MM, baseline / MM, line.width / MM, line.right_to_left)
        for x, baseline, line in lines
    )
