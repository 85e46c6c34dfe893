"""Complex text: glyphs from HarfBuzz, reading direction from the Unicode Bidirectional Algorithm (UAX #9)."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import uharfbuzz  # type: ignore[import-untyped]
from bidi.algorithm import (  # type: ignore[import-untyped]
    explicit_embed_and_overrides,
    get_base_level,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from bidi.mirror import MIRRORED  # type: ignore[import-untyped]

from eventdesk.documents.text.arabic import has_unjoined, joined_forms
from eventdesk.documents.text.fonts import LIBRARY, Face, Family
from eventdesk.documents.text.scripts import RIGHT_TO_LEFT, is_right_to_left

_T = TypeVar("_T")
# Letters read from the right with spaces and marks between them, no figures: one direction throughout.
_ALL_FROM_RIGHT = re.compile(
    "[\u0590-\u05ff\u0606-\u065f\u066a\u066d-\u06dc\u06de-\u06ef\u06fa-\u06ff\u0750-\u077f .,:;!?()\"'“”‘’«»–—-]*"
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """What is shown at one place: codes of the face; advance and offsets in thousandths of an em."""

    codes: str
    advance: float
    x_offset: float = 0.0
    y_offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Shaped text: what is shown from left to right, its width in thousandths of an em.

    `told` where readers of the PDF cannot find back to the text from the codes and their places.
    """

    shown: tuple[Glyph, ...]
    width: float
    told: bool = False


def shape(text: str, face: Face, right_to_left: bool) -> Glyphs:
    """Join, stack and mirror the characters of one face and direction."""
    joined = joined_forms(text) if face.family is Family.ARABIC else text
    whole = all(face.covers(char) and not unicodedata.combining(char) for char in joined)
    if whole and not (face.family is Family.ARABIC and has_unjoined(joined)):
        codes = "".join([MIRRORED.get(char, char) for char in reversed(joined)]) if right_to_left else joined
        if all(face.covers(char) for char in codes):
            width = face.advance(codes)
            return Glyphs((Glyph(codes, width),), width)
    return _shape(text, face, right_to_left)


def _shape(text: str, face: Face, right_to_left: bool) -> Glyphs:
    """By HarfBuzz. A glyph that no character leads to gets a private code in the ReportLab font."""
    with LIBRARY.lock:
        font = face.font.hbFont()
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        uharfbuzz.shape(font, buffer)
        shown = tuple(
            Glyph(chr(_code(face, font, info.codepoint, at.x_advance)), at.x_advance, at.x_offset, at.y_offset)
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )
    return Glyphs(shown, sum(glyph.advance for glyph in shown), told=True)


def _code(face: Face, font: uharfbuzz.Font, glyph: int, advance: float) -> int:
    ttf: Any = face.font  # its stubs leave out what shaping needs
    known = ttf.face.glyphToChar.get(glyph)
    if known:
        return int(known[0])
    natural = font.get_glyph_h_advance(glyph)
    return int(ttf.hbAddPrivate(font.glyph_to_string(glyph), glyph, natural or advance))


def levels(text: str, language: str) -> list[int]:
    """The bidi level of each character; an empty list for text that runs left to right throughout.

    A text's direction is that of its first strong character; one without any has the language's.
    """
    base = base_level(text, language)
    if base == 0 and not RIGHT_TO_LEFT.search(text):
        return []
    if base == 1 and _ALL_FROM_RIGHT.fullmatch(text):
        return [1] * len(text)
    # The algorithm knows no unassigned characters: to it they are marks without a direction.
    text = "".join([char if unicodedata.bidirectional(char) else "\ufffc" for char in text])
    storage = get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    get_embedding_levels(text, storage)
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    resolved = iter(storage["chars"])
    result: list[int] = []
    for char in text:  # the algorithm takes boundary-neutral characters out (X9): they go with what precedes
        neutral = unicodedata.bidirectional(char) == "BN"
        result.append((result[-1] if result else base) if neutral else int(next(resolved)["level"]))
    return result


def base_level(text: str, language: str) -> int:
    """1 for a text read from the right, else 0."""
    if not is_right_to_left(language) and not RIGHT_TO_LEFT.search(text):
        return 0
    has_strong = any(char.isalpha() for char in text)
    return int(get_base_level(text)) if has_strong else int(is_right_to_left(language))


def visual_order(items: Sequence[_T], item_levels: Sequence[int]) -> list[_T]:
    """The items of one line as they stand from left to right (UAX #9, rule L2)."""
    order = list(range(len(items)))
    for level in range(max(item_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and item_levels[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return [items[index] for index in order]
