"""The fonts of a page: which there are, loaded when a text first needs them, known to ReportLab once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import RLock
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from eventdesk.resources import resource


class Family(StrEnum):
    """A font family; the value is the stem of its files without serifs in `resources/fonts/`."""

    LATIN = "NotoSans"
    KR = "NotoSansKR"
    SC = "NotoSansSC"
    TC = "NotoSansTC"
    JP = "NotoSansJP"
    ARABIC = "NotoSansArabic"
    HEBREW = "NotoSansHebrew"


class Look(NamedTuple):
    """Which cut of a family is wanted."""

    bold: bool = False
    serif: bool = False


# The cuts with serifs that there are: what is bold in Korean and Chinese is set in the sans, as printers there do,
# and so are scripts that have none here.
_SERIFS = {
    (Family.LATIN, False): "NotoSerif-Regular",
    (Family.LATIN, True): "NotoSerif-Bold",
    (Family.KR, False): "NotoSerifKR-Regular",
    (Family.SC, False): "NotoSerifSC-Regular",
    (Family.TC, False): "NotoSerifTC-Regular",
}
HAN_FAMILIES = (Family.KR, Family.SC, Family.TC, Family.JP)


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One weight of a family. `widths` maps code points to advances in thousandths of an em."""

    name: str
    family: Family
    font: TTFont
    widths: Mapping[int, float]

    def covers(self, char: str) -> bool:
        """Whether the font has a glyph for the character.

        Private-use codes are never covered: ReportLab lends them to glyphs that shaping brought in.
        """
        code = ord(char)
        return code in self.widths and not 0xE000 <= code <= 0xF8FF

    def advance(self, text: str) -> float:
        """The width of the text in thousandths of an em. Raises KeyError for a character not covered."""
        widths = self.widths
        return sum([widths[code] for code in map(ord, text)])


class FontLibrary:
    """Loads each font file once. Safe to use from several threads.

    ReportLab's register of fonts is one for the process, and its parser of a font file keeps a position while
    it reads: shaping, and saving a document, hold `lock`.
    """

    def __init__(self, locate: Callable[[str], Path]) -> None:
        self._locate = locate
        self._faces: dict[str, Face] = {}
        self.lock = RLock()

    def face(self, family: Family, bold: bool, serif: bool = False) -> Face:
        """The face in that weight; with `serif` the one with serifs, where the family has it in that weight."""
        name = _SERIFS.get((family, bold), "") if serif else ""
        name = name or f"{family}-{'Bold' if bold else 'Regular'}"
        found = self._faces.get(name)
        return found if found is not None else self._load(name, family)

    def _load(self, name: str, family: Family) -> Face:
        with self.lock:
            if name not in self._faces:
                # asciiReadable: ASCII is coded as itself, whatever the process has set for others.
                font = TTFont(name, str(self._locate(f"{name}.ttf")), asciiReadable=True)
                pdfmetrics.registerFont(font)
                self._faces[name] = Face(name, family, font, font.face.charWidths)
            return self._faces[name]


# One for the process, as ReportLab's own register is; it holds nothing until a text asks for a font.
LIBRARY = FontLibrary(lambda name: resource("fonts", name))
