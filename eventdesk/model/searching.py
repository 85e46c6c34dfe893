"""Finding names as people type them: any script, any case, with or without accents, words in any order.

A list prepares each row's words once (`haystack`); a query is read once (`Query`) and asked of every row.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from eventdesk.model.text import Text

# Letters that Unicode does not take apart into a base letter and an accent.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)
_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
# Marks inside a name that people leave out or write otherwise: Hwang-hee, Hwanghee; O’Neill; 한·중.
_JOINERS = re.compile(r"[-‐‑‒–'’ʼ`.·・]+")
_BREAKS = re.compile(r"[\s,;:/()\[\]{}<>“”\"«»、，。]+")

# Hangul (as keys), kana and Han: scripts in which a name may be written with or without spaces.
_UNSPACED = re.compile(r"[ㄱ-ㆎぁ-ヿ㐀-鿿豈-﫿\U00020000-\U0003ffff]+$")

_ANYWHERE = 4
"""From so many letters on, a query is also found within a word."""

_SYLLABLES = range(0xAC00, 0xD7A4)
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# In Unicode's order, as the keys of a Korean keyboard; what is joined is typed with two.
_VOWEL_KEYS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ"
_FINAL_KEYS = (
    "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
)
_VOWELS = tuple(_VOWEL_KEYS.split())
_FINALS = ("", *_FINAL_KEYS.split())
_JAMO = {
    **{0x1100 + place: letter for place, letter in enumerate(_INITIALS)},
    **{0x1161 + place: letters for place, letters in enumerate(_VOWELS)},
    **{0x11A7 + place: letters for place, letters in enumerate(_FINALS) if place},
}


def fold(text: str) -> str:
    """The text without case, accents, width and kana forms; Hangul as the keys one presses, so that a
    syllable half typed is the beginning of the whole one (조호 … 조황)."""
    return _typed(_plain(text))


def words(text: str) -> list[str]:
    """The folded words of a name; what a hyphen or an apostrophe joins is one word."""
    return [_typed(word) for word in _split(text)]


def haystack(texts: Iterable[str]) -> str:
    """What a row can be found by: its folded words, each after a space, and each Hangul name's initials.

    What a hyphen or an apostrophe joins can be found by its parts as well.
    """
    parts: list[str] = []
    for text in texts:
        if not text:
            continue
        parts.extend(words(text))
        plain = _plain(text)
        if _JOINERS.search(plain):
            parts.extend(_typed(word) for word in _BREAKS.split(_JOINERS.sub(" ", plain)) if word)
        initials = _initials(text)
        if initials:
            parts.append("=" + initials)
    return " " + " ".join(dict.fromkeys(parts)) if parts else ""


def same_name_key(name: str) -> str:
    """Equal for two ways to write one name: order, case, accents and hyphens do not count.

    Nor do spaces in scripts that need none between family and given name (조 황희, 조황희; 王 志刚).
    """
    parts = words(name)
    if all(_UNSPACED.match(part) for part in parts):
        return "".join(parts)
    return " ".join(sorted(parts))


def name_keys(name: Text) -> frozenset[str]:
    """`same_name_key` of the name in each of its languages."""
    return frozenset(key for key in map(same_name_key, name.values()) if key)


class Query:
    """What a person typed into a search field. An empty one matches everything."""

    def __init__(self, typed: str) -> None:
        self._needles = [_needle(word) for word in _split(typed)]

    def __bool__(self) -> bool:
        return bool(self._needles)

    def matches(self, hay: str) -> bool:
        """Whether every typed word is in the haystack, in whatever order."""
        return all(any(needle in hay for needle in needles) for needles in self._needles)


def _needle(word: str) -> tuple[str, ...]:
    if all(letter in _INITIALS for letter in word):
        # Consonants alone are initials; a single one also begins a syllable.
        return (word,) if len(word) == 1 else ("=" + word, word)
    typed = _typed(word)
    # A few letters are the beginning of a word: “cho” should not find every “Hochschule”. Scripts without
    # spaces have no such beginnings.
    return (" " + typed,) if len(typed) < _ANYWHERE and not _UNSPACED.match(typed) else (typed,)


def _split(text: str) -> list[str]:
    # Folded first: width and other compatibility forms hide marks and spaces.
    return [word for word in _BREAKS.split(_JOINERS.sub("", _plain(text))) if word]


def _typed(folded: str) -> str:
    return "".join(_keys(letter) for letter in folded)


@lru_cache(maxsize=4096)
def _keys(letter: str) -> str:
    code = ord(letter)
    if code not in _SYLLABLES:
        return letter
    index = code - _SYLLABLES.start
    return _INITIALS[index // 588] + _VOWELS[index % 588 // 28] + _FINALS[index % 28]


def _initials(text: str) -> str:
    return "".join(
        _INITIALS[(ord(letter) - _SYLLABLES.start) // 588]
        for letter in unicodedata.normalize("NFC", text)
        if ord(letter) in _SYLLABLES
    )


def _plain(text: str) -> str:
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in taken_apart if unicodedata.category(letter) != "Mn")
    # Kana's voice marks are marks too: か finds が. Hangul comes together again here; letters that stand
    # alone were made conjoining by NFKD.
    return unicodedata.normalize("NFC", bare).translate(_KATAKANA).translate(_LETTERS).translate(_JAMO)
