"""Set text in lines: the one way by which a string reaches a page."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from eventdesk.documents.text.breaking import chunks, clusters, glued, unit_ends
from eventdesk.documents.text.cleaning import clean
from eventdesk.documents.text.fonts import Family
from eventdesk.documents.text.lines import Line, Span, Style, Token, Unit, make_line
from eventdesk.documents.text.pieces import best_han, cut
from eventdesk.documents.text.scripts import EAST_ASIAN, han_order, is_right_to_left
from eventdesk.documents.text.shaping import base_level, levels

_TOLERANCE = 0.01
_Cuts = tuple[tuple[Unit, bool], ...]


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no font has: left out of the page. `where` is the first text that holds it."""

    char: str
    name: str
    where: str


class Typesetter:
    """Measures and breaks the texts of one document. Not shared between threads.

    `language` is that of the document; `preference` orders the Han forms for text that does not tell its own.
    `missing` fills while texts are set.
    """

    def __init__(self, language: str, preference: Sequence[Family] = ()) -> None:
        self.language = language
        self.right_to_left = is_right_to_left(language)
        self._preference = tuple(preference)
        self._missing: dict[str, MissingGlyph] = {}
        self._units: dict[tuple[str, bool, tuple[Family, ...]], dict[str, _Cuts]] = {}
        self._plain_order = han_order("", language, self._preference)
        self._glued: dict[tuple[str, str], bool] = {}

    @property
    def missing(self) -> tuple[MissingGlyph, ...]:
        """The characters left out so far, each once, in the order they were met."""
        return tuple(self._missing.values())

    def width(self, text: str, style: Style, language: str = "") -> float:
        """The width of the text on one line, in points; newlines count as spaces."""
        tokens = self._tokens([Span(clean(text).replace("\n", " "), style, language)])
        return sum([token.width + token.space for token in tokens])

    def line(self, text: str | Sequence[Span], style: Style | None = None, language: str = "") -> Line:
        """The whole text on one line, however long."""
        spans = [self._flat(span) for span in self._spans(text, style, language)]
        tokens = self._tokens(spans)
        return make_line(tokens, self._base(spans), True)

    def wrap(
        self, text: str | Sequence[Span], style: Style | None = None, width: float = 0.0, language: str = ""
    ) -> tuple[Line, ...]:
        """Break text into lines at most `width` points wide; a newline ends a line.

        `text` is a string, set in `style`, or spans with styles of their own. An empty text has no lines. A
        word wider than the line is broken between characters; only a single one may still be wider.
        """
        result: list[Line] = []
        for spans in _paragraphs(self._spans(text, style, language)):
            right_to_left = self._base(spans)
            groups = _fill(self._narrowed(self._tokens(spans), width), width)
            for index, group in enumerate(groups):
                result.append(make_line(group, right_to_left, index == len(groups) - 1))
        return tuple(result)

    def _spans(self, text: str | Sequence[Span], style: Style | None, language: str) -> list[Span]:
        if isinstance(text, str):
            if style is None:
                raise TypeError("a plain string needs a style")
            text = [Span(text, style, language)]
        return [Span(clean(span.text), span.style, span.language, span.struck) for span in text if span.text]

    def _flat(self, span: Span) -> Span:
        return Span(span.text.replace("\n", " "), span.style, span.language, span.struck)

    def _base(self, spans: Sequence[Span]) -> bool:
        return base_level("".join([span.text for span in spans]), self.language) == 1

    def _tokens(self, spans: Sequence[Span]) -> list[Token]:
        whole = "".join([span.text for span in spans])
        directions = levels(whole, self.language)
        tokens: list[Token] = []
        offset = 0
        for span in spans:
            own = directions[offset : offset + len(span.text)]
            tokens += self._span_tokens(span, own)
            offset += len(span.text)
        return self._joined(tokens)

    def _span_tokens(self, span: Span, directions: Sequence[int]) -> list[Token]:
        scale = span.style.size / 1000
        language = span.language or self.language
        order = self._order(span.text, language, span.style.bold)
        known = self._units.setdefault((language, span.style.bold, order), {})
        tokens: list[Token] = []
        offset = 0
        for chunk in chunks(span.text):
            units = None if directions else known.get(chunk)
            if units is None:
                own = directions[offset : offset + len(chunk)]
                units = self._cut(chunk, language, order, span, own)
                if not directions:
                    known[chunk] = units
            tokens += [Token(unit, span, breaks, unit.width * scale, unit.space * scale) for unit, breaks in units]
            offset += len(chunk)
        return tokens

    def _order(self, text: str, language: str, bold: bool) -> tuple[Family, ...]:
        if text.isascii() or not EAST_ASIAN.search(text):
            return self._plain_order
        return best_han(text, han_order(text, language, self._preference), bold)

    def _cut(
        self, chunk: str, language: str, order: tuple[Family, ...], span: Span, directions: Sequence[int]
    ) -> _Cuts:
        """The units of a chunk, each with whether a line may end after it."""

        def missing(char: str) -> None:
            self._note(char, span.text)

        units: list[tuple[Unit, bool]] = []
        start = 0
        for end in unit_ends(chunk, language):
            own = directions[start:end]
            text = chunk[start:end]
            units.append((_unit(text, order, span.style.bold, own, missing), True))
            start = end
        return tuple(units)

    def _joined(self, tokens: list[Token]) -> list[Token]:
        """Take back the line ends between tokens that belong together across spans and chunks."""
        for index in range(len(tokens) - 1):
            left, right = tokens[index], tokens[index + 1]
            if left.unit.text.endswith(" "):
                stays = self._is_glued(left.unit.text, right.unit.text)
            else:
                stays = left.span is not right.span and not _breaks_between(left, right)
            if stays:
                tokens[index] = Token(left.unit, left.span, False, left.width, left.space)
        return tokens

    def _is_glued(self, left: str, right: str) -> bool:
        if right[0].isalnum() and left[-2:-1].isalnum():
            return False
        key = (left, right[0])
        if key not in self._glued:
            self._glued[key] = glued(left, right)
        return self._glued[key]

    def _narrowed(self, tokens: list[Token], width: float) -> list[Token]:
        """The tokens, with any unbreakable stretch wider than the line cut into characters."""
        result: list[Token] = []
        stretch: list[Token] = []
        for token in tokens:
            stretch.append(token)
            if token.breaks:
                result += self._fitted(stretch, width)
                stretch = []
        return result + self._fitted(stretch, width)

    def _fitted(self, stretch: list[Token], width: float) -> list[Token]:
        if not stretch or _extent(stretch) <= width + _TOLERANCE:
            return stretch
        result: list[Token] = []
        for token in stretch:
            result += self._characters(token)
        first = result[0]
        result[0] = Token(first.unit, first.span, first.breaks, first.width, first.space, forced=True)
        return result

    def _characters(self, token: Token) -> list[Token]:
        span = token.span
        language = span.language or self.language
        order = self._order(span.text, language, span.style.bold)
        level = max((piece.level for piece in token.unit.pieces), default=0)
        scale = span.style.size / 1000
        result = []
        for part in clusters(token.unit.text):
            directions = [level] * len(part) if level else []
            unit = _unit(part, order, span.style.bold, directions, lambda char: None)
            result.append(Token(unit, span, True, unit.width * scale, unit.space * scale))
        return result

    def _note(self, char: str, where: str) -> None:
        if char not in self._missing:
            name = unicodedata.name(char, f"U+{ord(char):04X}")
            self._missing[char] = MissingGlyph(char, name, where)


def missing_glyphs(texts: Iterable[str], language: str) -> tuple[MissingGlyph, ...]:
    """The characters of the texts that no font has, each once with the first text that holds it."""
    typesetter = Typesetter(language)
    for text in texts:
        typesetter.line(text, Style(10))
    return typesetter.missing


def _unit(
    text: str,
    order: tuple[Family, ...],
    bold: bool,
    directions: Sequence[int],
    missing: Callable[[str], None],
) -> Unit:
    pieces = cut(text, order, bold, directions, missing)
    spaces = len(text) - len(text.rstrip(" "))
    space = spaces * pieces[-1].face.advance(" ") if spaces and pieces else 0.0
    return Unit(text, pieces, sum([piece.width for piece in pieces]) - space, space)


def _breaks_between(left: Token, right: Token) -> bool:
    """Whether a line may end between two tokens of different spans that no space parts."""
    together = left.unit.text + right.unit.text
    return len(left.unit.text) in unit_ends(together, left.span.language or "")


def _extent(tokens: Sequence[Token]) -> float:
    """The width of tokens on one line, without the spaces at its end."""
    return sum([token.width + token.space for token in tokens]) - tokens[-1].space if tokens else 0.0


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    """The spans parted at newlines."""
    result: list[list[Span]] = [[]]
    for span in spans:
        for index, part in enumerate(span.text.split("\n")):
            if index:
                result.append([])
            if part:
                same = part if part != span.text else None
                result[-1].append(span if same else Span(part, span.style, span.language, span.struck))
    return result if any(result) else []


def _fill(tokens: Sequence[Token], width: float) -> list[list[Token]]:
    """Greedy line filling: each line takes what fits and ends at its last permitted place."""
    lines: list[list[Token]] = []
    start = 0
    last = 0  # one past the last token after which this line may end
    used = 0.0
    index = 0
    while index < len(tokens):
        token = tokens[index]
        full = used + token.width > width + _TOLERANCE or token.forced
        if full and last > start:
            lines.append(list(tokens[start:last]))
            start = index = last
            used = 0.0
            continue
        used += token.width + token.space
        index += 1
        if token.breaks:
            last = index
    if start < len(tokens) or not tokens:
        lines.append(list(tokens[start:]))
    return lines
