"""Texts of any length in boxes of a fixed size: as large as they fit, never below the limit of their script.

Lengths are points here, unless a name says mm. Text is measured once, at its element's largest size: set
smaller, everything about it is in proportion, so that a line broken at one size is a line at another.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from eventdesk.documents.badges.values import Told, Values
from eventdesk.documents.text import Family, Line, Style, Typesetter, clean, han_family
from eventdesk.documents.text.breaking import chunks, unit_ends
from eventdesk.documents.text.lines import Run
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
_ELLIPSIS = "…"
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


def placed(element: TextElement, setting: Setting) -> list[tuple[float, float, Line]]:
    """Left edge and baseline of each line, in points from the box's upper left corner, y downwards."""
    width, height = element.width * MM, element.height * MM
    size, leading = setting.size, element.leading * setting.size
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
    start = parts[0].text.rstrip(" ,;:–-·、，：（(“‘「『") if parts else ""
    return setter.line(f"{start}{_ELLIPSIS}", style, told.language)


@dataclass(slots=True)
class _Lines:
    """A text that may take several lines."""

    setter: Typesetter
    told: Told
    style: Style
    width: float
    height: float
    element: TextElement

    def fitted(self, limit: float) -> Setting:
        most = self.element.lines or 1000
        longest = self._longest_word()
        sizes = [self.style.size]
        while sizes[-1] - _STEP > limit:
            sizes.append(sizes[-1] - _STEP)
        if sizes[-1] > limit:
            sizes.append(limit)
        best = self._fits(sizes[0], most, longest)
        if best is not None:
            return self._made(sizes[0], best, fits=True, broken=False)
        low, high = 1, len(sizes)  # the first at which it fits, by halves
        while low < high:
            middle = (low + high) // 2
            lines = self._fits(sizes[middle], most, longest)
            if lines is None:
                low = middle + 1
            else:
                high, best = middle, lines
        if best is not None:
            return self._made(sizes[high], best, fits=True, broken=False)
        return self._forced(limit, most)

    def _fits(self, size: float, most: int, longest: float) -> tuple[Line, ...] | None:
        """The lines at that size; None where they are too many, too high, or would break a word."""
        room = self.width * self.style.size / size
        if longest > room * _TIGHT:
            return None
        lines = self._wrap(room)
        return lines if len(lines) <= most and self._high(len(lines)) * size <= self.height * _TIGHT else None

    def _forced(self, size: float, most: int) -> Setting:
        """At the limit: words are broken, and what is too much is cut."""
        room = self.width * self.style.size / size
        lines = self._wrap(room)
        leading = self.element.leading * size
        space = int((self.height * _TIGHT - _LINE * size) // leading) + 1 if leading else 1
        allowed = max(min(most, space), 1)
        fits = len(lines) <= allowed and self._high(len(lines)) * size <= self.height * _TIGHT
        if len(lines) > allowed:
            rest = Told(" ".join(line.text for line in lines[allowed - 1 :]), self.told.language)
            lines = (*lines[: allowed - 1], _cut(self.setter, rest, self.style, room))
        return self._made(size, lines, fits=fits, broken=True)

    def _made(self, size: float, lines: tuple[Line, ...], *, fits: bool, broken: bool) -> Setting:
        if fits and not broken and 1 < len(lines) <= 4 and "\n" not in self.told.text:
            lines = self._balanced(self.width * self.style.size / size, lines)
        return Setting(tuple(resized(line, size, self.style) for line in lines), size, fits, broken, ())

    def _balanced(self, room: float, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """As many lines, of lengths as even as they can be: no last word by itself."""
        low, high = room / len(lines) / 2, room
        low = max(low, self._longest_word())
        for _ in range(6):
            middle = (low + high) / 2
            tried = self._wrap(middle)
            if len(tried) <= len(lines):
                high, lines = middle, tried
            else:
                low = middle
        return lines

    def _wrap(self, room: float) -> tuple[Line, ...]:
        return self.setter.wrap(self.told.text, self.style, room * _TIGHT, self.told.language)

    def _high(self, count: int) -> float:
        """How high lines are in parts of their size."""
        return (count - 1) * self.element.leading + _LINE

    def _longest_word(self) -> float:
        """The widest part in which no line may end, at the largest size."""
        setter, style, language = self.setter, self.style, self.told.language
        widest = 0.0
        for paragraph in self.told.text.split("\n"):
            for chunk in chunks(paragraph):
                if setter.width(chunk.rstrip(" "), style, language) > widest:
                    start = 0
                    for end in unit_ends(chunk, language or setter.language):
                        widest = max(widest, setter.width(chunk[start:end].rstrip(" "), style, language))
                        start = end
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
