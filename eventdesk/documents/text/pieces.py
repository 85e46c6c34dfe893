"""Cut text into pieces of one font each: by script, by what the fonts cover, and by reading direction."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from eventdesk.documents.text.fonts import HAN_FAMILIES, LIBRARY, Face, Family, Look
from eventdesk.documents.text.scripts import (
    EAST_ASIAN,
    SHARED_MARKS,
    TRAILING_MARKS,
    han_characters,
    own_family,
)
from eventdesk.documents.text.shaping import Glyphs, shape

# All of it is in Noto Sans, and none of it asks for another font beside Latin letters.
_LATIN = re.compile(r"[ -~\u00a0-\u024f\u2013\u2014\u2018-\u201d\u2026\u2022·]*")
# Steer lines and joining; drawn by no glyph.
_JOINERS = "\u200b\u200c\u200d\u200e\u200f\u2060\u061c"
_JOINER = re.compile(f"[{_JOINERS}]")
# Of no more use once the directions are known; the fonts draw them as signs of their own.
_STEERING = re.compile("[\u200b\u200e\u200f\u2060\u061c]")
_SPACES = re.compile("[\u2000-\u200a\u202f\u205f]")
# Jamo that do not compose are put together by the font (old Hangul).
_JAMO = re.compile(r"[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one face. `width` is in thousandths of an em; `level` is its bidi level (odd: right to left).

    `glyphs` is there where the characters alone do not say what to draw: joined, stacked or mirrored.
    """

    text: str
    face: Face
    width: float
    level: int = 0
    glyphs: Glyphs | None = None

    @property
    def plain(self) -> str | None:
        """The text, where it is drawn as it stands from left to right."""
        return None if self.level or self.glyphs is not None else self.text


Missing = Callable[[str], None]


def cut(
    text: str, han: Sequence[Family], look: Look, levels: Sequence[int], missing: Missing
) -> tuple[Piece, ...]:
    """The pieces of a chunk in reading order. `levels` gives each character's bidi level, or is empty.

    Calls `missing` for each character that no font has; it is left out.
    """
    if not levels and _LATIN.fullmatch(text):
        face = LIBRARY.face(Family.LATIN, *look)
        return (Piece(text, face, face.advance(text)),) if text else ()
    faces = _faces(text, han, look, missing)
    end = len(text.rstrip(" ")) if levels else len(text)  # spaces of their own can be left out at a line's end
    keys = [(face, levels[index] if levels else 0, index >= end) for index, face in enumerate(faces)]
    pieces = []
    for (chosen, level, _), group in groupby(range(len(text)), key=keys.__getitem__):
        if chosen is not None:
            pieces.append(_piece("".join(text[index] for index in group), chosen, level))
    return tuple(pieces)


def best_han(text: str, order: Sequence[Family], look: Look) -> tuple[Family, ...]:
    """The order with the first family in front that has every Han character of the text.

    So that one name is not drawn half in one font and half in another.
    """
    characters = han_characters(text)
    for family in order if characters else ():
        face = LIBRARY.face(family, *look)
        if all(face.covers(char) for char in characters):
            return (family, *(other for other in order if other is not family))
    return tuple(order)


def _piece(text: str, face: Face, level: int) -> Piece:
    if level % 2 or face.family in (Family.ARABIC, Family.HEBREW) or _stacked(text):
        text = _STEERING.sub("", text)
        glyphs = shape(text, face, right_to_left=level % 2 == 1)
        return Piece(text, face, glyphs.width, level, glyphs)
    text = _JOINER.sub("", _SPACES.sub(lambda space: _space(space.group(), face), text))
    return Piece(text, face, face.advance(text), level)


def _space(char: str, face: Face) -> str:
    return char if face.covers(char) else " "


def _stacked(text: str) -> bool:
    if text.isascii():
        return False
    return any(unicodedata.combining(char) for char in text) or _JAMO.search(text) is not None


def _faces(text: str, han: Sequence[Family], look: Look, missing: Missing) -> list[Face | None]:
    """The face of each character, None for one that is left out."""
    chosen: list[Face | None] = []
    before: Face | None = None
    for index, char in enumerate(text):
        face: Face | None
        if char in _JOINERS or unicodedata.category(char) in ("Mn", "Me"):
            face = before if before is not None and (char in _JOINERS or before.covers(char)) else None
            face = face or _covering(char, (Family.LATIN, *han), look)
        else:
            face = _covering(char, _wanted(text, index, before, han), look)
        if face is None and char not in _JOINERS:
            missing(char)
        chosen.append(face)
        before = face or before
    return chosen


def _wanted(text: str, index: int, before: Face | None, han: Sequence[Family]) -> tuple[Family, ...]:
    """The families to try for a character, in order."""
    char = text[index]
    own = own_family(char, han[0])
    if own is None and before is not None and char in TRAILING_MARKS and before.family is not Family.LATIN:
        own = before.family
    if own is None and char in SHARED_MARKS:
        own = _beside(text, index, before, han[0])
    return (*((own,) if own else ()), Family.LATIN, *han)


def _beside(text: str, index: int, before: Face | None, han: Family) -> Family | None:
    """The East Asian family that stands next to a shared mark, if one does."""
    if before is not None and before.family in HAN_FAMILIES:
        return before.family
    following = text[index + 1 : index + 2]
    return own_family(following, han) if following and EAST_ASIAN.match(following) else None


def _covering(char: str, wanted: Sequence[Family], look: Look) -> Face | None:
    if char in _JOINERS:
        return LIBRARY.face(wanted[0], *look)
    for family in wanted:
        # A rare character that the serif lacks is still better in the same family's sans than in another form.
        for face in (LIBRARY.face(family, *look), LIBRARY.face(family, look.bold)):
            if face.covers(char) or (_SPACES.match(char) and face.covers(" ")):
                return face
    return None
