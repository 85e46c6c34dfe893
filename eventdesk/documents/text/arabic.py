"""Arabic letters in their joined forms, as characters of their own (Arabic Presentation Forms).

Noto Sans Arabic puts dotted letters together from parts that stand for no character, so that what HarfBuzz
makes of a word could not be searched or copied out of a PDF. The presentation forms are drawn alike, and PDF
readers know which letters they stand for. The forms come from the Unicode data, the joining follows the
Unicode Standard (chapter 9.2, rules R1 to R7).
"""

import unicodedata
from dataclasses import dataclass
from functools import cache

_ISOLATED, _FINAL, _INITIAL, _MEDIAL = "<isolated>", "<final>", "<initial>", "<medial>"
_CAUSING = "\u0640\u200d"  # tatweel and zero-width joiner join on both sides and keep their form


@dataclass(frozen=True, slots=True)
class _Forms:
    """The forms of letters and of the ligatures of lam and alef, by position in the word."""

    letters: dict[str, dict[str, str]]
    ligatures: dict[str, dict[str, str]]

    def joins_before(self, char: str) -> bool:
        return char in _CAUSING or _FINAL in self.letters.get(char, {})

    def joins_after(self, char: str) -> bool:
        return char in _CAUSING or _INITIAL in self.letters.get(char, {})


@cache
def _forms() -> _Forms:
    letters: dict[str, dict[str, str]] = {}
    ligatures: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFDFD), *range(0xFE80, 0xFEFD)):
        position, _, rest = unicodedata.decomposition(chr(code)).partition(" ")
        base = "".join([chr(int(part, 16)) for part in rest.split()])
        if len(base) == 1:
            letters.setdefault(base, {}).setdefault(position, chr(code))
        elif len(base) == 2 and base[0] == "\u0644" and base[1] in "\u0622\u0623\u0625\u0627":
            ligatures.setdefault(base, {})[position] = chr(code)
    return _Forms(letters, ligatures)


def joined_forms(text: str) -> str:
    """The text with each Arabic letter in the form its neighbours give it, still in reading order.

    Marks above and below do not part letters. Letters that have no presentation forms stay as they are.
    """
    forms = _forms()
    bases = [index for index, char in enumerate(text) if not unicodedata.combining(char)]
    result = list(text)
    skipped = -1
    for at, index in enumerate(bases):
        char = text[index]
        before = text[bases[at - 1]] if at else ""
        after = text[bases[at + 1]] if at + 1 < len(bases) else ""
        if index == skipped:
            result[index] = ""
            continue
        from_before = bool(before) and forms.joins_after(before) and forms.joins_before(char)
        if char + after in forms.ligatures:
            result[index] = forms.ligatures[char + after][_FINAL if from_before else _ISOLATED]
            skipped = bases[at + 1]
            continue
        to_after = bool(after) and forms.joins_after(char) and forms.joins_before(after)
        position = (_ISOLATED, _FINAL, _INITIAL, _MEDIAL)[from_before + 2 * to_after]
        result[index] = forms.letters.get(char, {}).get(position, char)
    return "".join(result)


def has_unjoined(joined: str) -> bool:
    """Whether letters remain that `joined_forms` knows no forms of: rare ones, which HarfBuzz must join."""
    letters = _forms().letters
    return any(
        unicodedata.bidirectional(char) == "AL" and char.isalpha() and char < "\ufb50" and char not in letters
        for char in joined
    )
