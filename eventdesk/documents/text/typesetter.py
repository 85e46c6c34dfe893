"""Set text in lines: the one way by which a string reaches a page."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eventdesk.documents.text.breaking import chunks, clusters, glued, unit_ends
from eventdesk.documents.text.cleaning import clean
from eventdesk.documents.text.directions import base_level, levels
from eventdesk.documents.text.filling import fill, narrowed
from eventdesk.documents.text.fonts import Family, Look
from eventdesk.documents.text.lines import Line, Span, Style, Token, make_line
from eventdesk.documents.text.pieces import best_han, cut
from eventdesk.documents.text.scripts import EAST_ASIAN, han_order, is_right_to_left
from eventdesk.model.text import base_language

# Spaces beside such a mark may be no place for a line to end; beside any other character they are.
_MAYBE_GLUED = re.compile(r"[\"'(\[{«»“‘„‚‹›—¡¿（「『【《〈] +| +[^\w(\[{“‘]")

# How many set texts are remembered: the memory of a long document stays small.
_KEPT = 1024
# A longer unit is a word, which its chunk remembers.
_SHORT = 4
# A longer chunk is a sentence of a language without spaces: it hardly comes again.
_LONG = 40

_Tokens = tuple[Token, ...]
_Order = tuple[Family, ...]


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no font has: left out of the page. `where` is the first text that holds it."""

    char: str
    name: str
    where: str


class Typesetter:
    """Measures and breaks the texts of one document. Not shared between threads.

    `language` is that of the document; `preference` orders the Han forms for text that does not tell its own;
    `serif` sets all of it in type with serifs. `missing` fills while texts are set.
    """

    def __init__(self, language: str, preference: Sequence[Family] = (), serif: bool = False) -> None:
        self.language = language
        self.right_to_left = is_right_to_left(language)
        self._preference = tuple(preference)
        # Japanese has no serifs here, and beside its sans Latin ones would be strangers.
        self._serif = serif and base_language(language) != "ja"
        self._bold_serif = self._serif and base_language(language) not in ("ko", "zh")
        self._missing: dict[str, MissingGlyph] = {}
        # What chunks, and the units of chunks, become by how they are set: words come again and again in a
        # forum, and in Chinese characters do.
        self._known: dict[tuple[str, Style, _Order], dict[str, _Tokens]] = {}
        self._units: dict[tuple[Style, _Order], dict[str, Token]] = {}
        self._lines: dict[tuple[tuple[Span, ...], float], tuple[Line, ...]] = {}
        self._styles: dict[Style, Style] = {}
        self._plain_order = han_order("", language, self._preference)

    @property
    def missing(self) -> tuple[MissingGlyph, ...]:
        """The characters left out so far, each once, in the order they were met."""
        return tuple(self._missing.values())

    def width(self, text: str, style: Style, language: str = "") -> float:
        """The width of the text on one line, in points; newlines count as spaces."""
        spans = [Span(clean(text).replace("\n", " "), style, language)]
        tokens = self._tokens(spans, self._base(spans))
        return sum([token.width + token.space for token in tokens])

    def line(self, text: str | Sequence[Span], style: Style | None = None, language: str = "") -> Line:
        """The whole text on one line, however long; newlines count as spaces."""
        spans = [
            Span(span.text.replace("\n", " "), span.style, span.language) for span in _spans(text, style, language)
        ]
        base = self._base(spans)
        return make_line(self._tokens(spans, base), base == 1, True)

    def wrap(
        self, text: str | Sequence[Span], style: Style | None = None, width: float = 0.0, language: str = ""
    ) -> tuple[Line, ...]:
        """Break text into lines at most `width` points wide; a newline ends a line.

        `text` is a string, set in `style`, or spans with styles of their own. An empty text has no lines. A
        word wider than the line is broken between characters; only a single one may still be wider.
        """
        spans = _spans(text, style, language)
        if len(spans) > 1:
            return self._wrapped(spans, width)
        key = (tuple(spans), width)  # offices, times and labels come again and again
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            found = self._lines[key] = self._wrapped(spans, width)
        return found

    def parts(self, text: str, style: Style, language: str = "") -> list[tuple[list[Token], bool]]:
        """For each paragraph the parts between which lines may end, and whether it is read from the right.

        For who tries many widths: `fill` and `make_line` make lines of them, as `wrap` does where no part is
        wider than the line.
        """
        result: list[tuple[list[Token], bool]] = []
        for spans in _paragraphs(_spans(text, style, language)):
            base = self._base(spans)
            result.append((self._tokens(spans, base), base == 1))
        return result

    def _wrapped(self, text: list[Span], width: float) -> tuple[Line, ...]:
        result: list[Line] = []
        for spans in _paragraphs(text):
            base = self._base(spans)
            groups = fill(narrowed(self._tokens(spans, base), width, self._characters), width)
            for index, group in enumerate(groups):
                result.append(make_line(group, base == 1, index == len(groups) - 1))
        return tuple(result)

    def _base(self, spans: Sequence[Span]) -> int:
        """The paragraph's bidi level: by the language of its spans, or the document's where they differ."""
        languages = {span.language for span in spans}
        language = languages.pop() if len(languages) == 1 else ""
        text = spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])
        return base_level(text, language or self.language)

    def _tokens(self, spans: Sequence[Span], base: int) -> list[Token]:
        whole = spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])
        directions = levels(whole, base)
        tokens: list[Token] = []
        offset = 0
        for span in spans:
            own = directions[offset : offset + len(span.text)]
            tokens += self._span_tokens(span, own)
            offset += len(span.text)
            # Whether a line may end where two spans meet depends on both: told below.
            if tokens and offset < len(whole) and not tokens[-1].text.endswith(" "):
                tokens[-1] = tokens[-1]._replace(breaks=_may_end(whole, offset, self.language))
        return _kept_together(tokens) if _MAYBE_GLUED.search(whole) else tokens

    def _span_tokens(self, span: Span, directions: Sequence[int]) -> list[Token]:
        language = span.language or self.language
        # One object for equal styles: runs are told apart by identity.
        style = self._styles.setdefault(span.style, span.style)
        if style is not span.style:
            span = Span(span.text, style, span.language)
        order = self._order(span.text, language, style.bold)
        known = self._known.setdefault((language, style, order), {})
        tokens: list[Token] = []
        offset = 0
        for chunk in chunks(span.text):
            own = directions[offset : offset + len(chunk)]
            key = _key(chunk, own)
            found = known.get(key)
            if found is None:
                found = self._cut(chunk, language, order, span, own)
                if len(chunk) < _LONG:
                    known[key] = found
            tokens += found
            offset += len(chunk)
        return tokens

    def _order(self, text: str, language: str, bold: bool) -> _Order:
        if text.isascii() or not EAST_ASIAN.search(text):
            return self._plain_order
        return best_han(text, han_order(text, language, self._preference), self._look(bold))

    def _cut(self, chunk: str, language: str, order: _Order, span: Span, directions: Sequence[int]) -> _Tokens:
        units = self._units.setdefault((span.style, order), {})
        tokens: list[Token] = []
        start = 0
        for end in unit_ends(chunk, language):
            text = chunk[start:end]
            token = None if directions else units.get(text)
            if token is None:
                token = self._token(text, order, span, directions[start:end])
                if len(text) < _SHORT and not directions:
                    units[text] = token
            tokens.append(token)
            start = end
        return tuple(tokens)

    def _token(self, text: str, order: _Order, span: Span, directions: Sequence[int]) -> Token:
        def missing(char: str) -> None:
            self._note(char, span.text)

        pieces = cut(text, order, self._look(span.style.bold), directions, missing)
        spaces = len(text) - len(text.rstrip(" "))
        space = spaces * pieces[-1].face.advance(" ") if spaces and pieces else 0.0
        scale = span.style.size / 1000
        width = sum([piece.width for piece in pieces]) - space
        return Token(text, pieces, span.style, width * scale, space * scale)

    def _characters(self, token: Token) -> list[Token]:
        """A token cut between characters."""
        span = Span(token.text, token.style)
        order = self._order(token.text, self.language, token.style.bold)
        level = max((piece.level for piece in token.pieces), default=0)
        return [
            self._token(part, order, span, [level] * len(part) if level else []) for part in clusters(token.text)
        ]

    def _look(self, bold: bool) -> Look:
        """In Korean and Chinese documents all that is bold is sans, Latin letters beside their own too."""
        return Look(bold, self._bold_serif if bold else self._serif)

    def _note(self, char: str, where: str) -> None:
        if char not in self._missing:
            name = unicodedata.name(char, f"U+{ord(char):04X}")
            self._missing[char] = MissingGlyph(char, name, where)


def _key(chunk: str, directions: Sequence[int]) -> str:
    """A chunk, and the directions of its characters: both tell how it is set."""
    return chunk + "\0" + "".join(map(chr, directions)) if directions else chunk


def missing_glyphs(texts: Iterable[str], language: str) -> tuple[MissingGlyph, ...]:
    """The characters of the texts that no font has, each once with the first text that holds it."""
    typesetter = Typesetter(language)
    for text in texts:
        typesetter.line(text, Style(10))
    return typesetter.missing


def _spans(text: str | Sequence[Span], style: Style | None, language: str) -> list[Span]:
    if isinstance(text, str):
        if style is None:
            raise TypeError("a plain string needs a style")
        return [Span(clean(text), style, language)] if text else []
    spans: list[Span] = []
    for span in text:
        before = spans[-1] if spans else None
        if before is not None and before.style == span.style and before.language == span.language:
            spans[-1] = Span(before.text + span.text, span.style, span.language)
        elif span.text:
            spans.append(span)
    return [Span(clean(span.text), span.style, span.language) for span in spans]


def _paragraphs(spans: list[Span]) -> list[list[Span]]:
    """The spans parted at newlines."""
    if not any("\n" in span.text for span in spans):
        return [spans] if spans else []
    result: list[list[Span]] = [[]]
    for span in spans:
        for index, part in enumerate(span.text.split("\n")):
            if index:
                result.append([])
            if part:
                result[-1].append(Span(part, span.style, span.language))
    return result if any(result) else []


def _may_end(text: str, position: int, language: str) -> bool:
    """Whether a line may end inside the word that spans a position of the text."""
    start = text.rfind(" ", 0, position) + 1
    end = text.find(" ", position)
    word = text[start : end if end >= 0 else len(text)]
    return position - start in unit_ends(word, language)


def _kept_together(tokens: list[Token]) -> list[Token]:
    """The tokens, with no line end at spaces that must not end one."""
    for index in range(len(tokens) - 1):
        token = tokens[index]
        if token.text.endswith(" ") and glued(token.text, tokens[index + 1].text):
            tokens[index] = token._replace(breaks=False)
    return tokens
