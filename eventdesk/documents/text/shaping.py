"""Complex text: joined, stacked and mirrored glyphs."""

import unicodedata
from dataclasses import dataclass
from typing import Any

import uharfbuzz  # type: ignore[import-untyped]
from bidi.mirror import MIRRORED  # type: ignore[import-untyped]

from eventdesk.documents.text.arabic import has_unjoined, joined_forms
from eventdesk.documents.text.fonts import LIBRARY, Face, Family

# They have said which letters join; the fonts would draw them as signs of their own.
_JOINERS = dict.fromkeys((0x200C, 0x200D))


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
            drawn = codes.translate(_JOINERS)
            width = face.advance(drawn)
            return Glyphs((Glyph(drawn, width),), width, told=drawn != codes)
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
