"""How a word ends when a Korean reads it aloud: Hangul, Latin words and acronyms, numbers.

A Hangul syllable's code point is made of its letters (The Unicode Standard, 3.12), so its final consonant is
arithmetic. Latin words are read by the rules of loanword orthography (외래어 표기법) where those are certain for
English spelling; where they are not the ending is unknown, and a text writes both particles.
"""

import re
import unicodedata
from enum import Enum, auto

_FIRST, _LAST = 0xAC00, 0xD7A3
_FINALS = 28
_RIEUL = 8


class Ending(Enum):
    """A final vowel, a final ㄹ (which 으로 treats as a vowel), another consonant, or one nobody can tell."""

    VOWEL = auto()
    RIEUL = auto()
    CONSONANT = auto()
    UNKNOWN = auto()


_OPEN = {")": "(", "]": "[", "）": "（", "」": "「", "』": "『", "》": "《", "〉": "〈"}
_SILENT = " \t\n.,;:!?…·~\"'“”‘’。，、！？*†-–—"
# Names of the letters and digits: 엘, 엠, 엔, 알; 일, 삼, 육, 칠, 팔, 영.
_LETTERS = {"l": Ending.RIEUL, "r": Ending.RIEUL, "m": Ending.CONSONANT, "n": Ending.CONSONANT}
_DIGITS = {
    "0": Ending.CONSONANT,
    "1": Ending.RIEUL,
    "3": Ending.CONSONANT,
    "6": Ending.CONSONANT,
    "7": Ending.RIEUL,
    "8": Ending.RIEUL,
}
_JO = range(12, 16)
_LARGEST = 20
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?$")
_SYMBOLS = {
    "%": Ending.VOWEL,
    "℃": Ending.VOWEL,
    "°": Ending.VOWEL,
    "+": Ending.VOWEL,
    "㎏": Ending.CONSONANT,
    "㎡": Ending.VOWEL,
    "㎞": Ending.VOWEL,
}
_WORD = re.compile(r"[A-Za-z]+$")
_VOWELS = "aeiou"
# Acronyms that are read as words though their last letter's name would end otherwise.
_AS_A_WORD = re.compile(r"[A-Z]+[B-DF-HJ-NP-TV-Z][AEIOU][CKP]")
# fmt: off
_READ = {
    "robot": Ending.CONSONANT, "chatbot": Ending.CONSONANT, "bot": Ending.CONSONANT, "net": Ending.CONSONANT,
    "internet": Ending.CONSONANT, "market": Ending.CONSONANT, "app": Ending.CONSONANT, "lab": Ending.CONSONANT,
    "web": Ending.CONSONANT, "club": Ending.CONSONANT, "hub": Ending.VOWEL, "group": Ending.CONSONANT,
    "startup": Ending.CONSONANT, "workshop": Ending.CONSONANT, "shop": Ending.CONSONANT, "book": Ending.CONSONANT,
    "facebook": Ending.CONSONANT, "summit": Ending.CONSONANT, "roadmap": Ending.CONSONANT, "map": Ending.CONSONANT,
    "kit": Ending.VOWEL, "network": Ending.VOWEL, "campus": Ending.VOWEL, "google": Ending.RIEUL,
    "apple": Ending.RIEUL, "leadership": Ending.CONSONANT, "partnership": Ending.CONSONANT, "phd": Ending.VOWEL,
    "hong kong": Ending.CONSONANT, "budget": Ending.CONSONANT, "planet": Ending.CONSONANT, "top": Ending.CONSONANT,
    "level": Ending.RIEUL, "one": Ending.CONSONANT, "mobile": Ending.RIEUL, "smartphone": Ending.CONSONANT,
    "pc": Ending.VOWEL, "gb": Ending.VOWEL, "tb": Ending.VOWEL, "kw": Ending.VOWEL, "mw": Ending.VOWEL,
}
# Units are read as words (밀리미터) where they are written as units; MM is read 엠엠.
_UNITS = {
    "km": Ending.VOWEL, "kg": Ending.CONSONANT, "cm": Ending.VOWEL, "mm": Ending.VOWEL,
}
# fmt: on


def ending(text: str) -> Ending:
    """How the last word of `text` ends. Marks after it are silent; so is what stands in parentheses behind it."""
    word = spoken_end(text)
    if not word:
        return Ending.UNKNOWN
    char = word[-1]
    if _FIRST <= ord(char) <= _LAST:
        return _hangul(char)
    if char.isascii() and char.isdigit():
        return _number(word)
    if char in _SYMBOLS:
        return _SYMBOLS[char]
    plain = _without_accents(word)
    match = _WORD.search(plain)
    return _latin(plain, match.group()) if match is not None else Ending.UNKNOWN


def spoken_end(text: str) -> str:
    """The text up to the last letter or figure that is read aloud before a particle.

    “과학기술정책연구원(STEPI)” ends in 원: a particle follows the word outside. What is nothing but a bracket
    (“[한국어 없음: …]”) is read inside.
    """
    text = unicodedata.normalize("NFC", text)
    while text:
        char = text[-1]
        if char in _OPEN:
            outside = _before_bracket(text, _OPEN[char], char)
            inside = text[:-1]
            text = outside if char in ")）" and spoken_end(outside) else inside
        elif char in _SILENT or char in _OPEN.values() or not (char.isalnum() or char in _SYMBOLS):
            text = text[:-1]
        else:
            return text
    return text


def _before_bracket(text: str, opening: str, closing: str) -> str:
    """What stands before the bracket that closes at the end; nothing where none opens it."""
    depth = 0
    for position in range(len(text) - 1, -1, -1):
        depth += (text[position] == closing) - (text[position] == opening)
        if depth == 0:
            return text[:position]
    return ""


def _hangul(char: str) -> Ending:
    final = (ord(char) - _FIRST) % _FINALS
    if final == 0:
        return Ending.VOWEL
    return Ending.RIEUL if final == _RIEUL else Ending.CONSONANT


def has_final(char: str) -> bool:
    """Whether a Hangul syllable ends in a consonant."""
    return _FIRST <= ord(char) <= _LAST and (ord(char) - _FIRST) % _FINALS != 0


def final_of(char: str) -> str:
    """The final consonant of a Hangul syllable as a letter of its own (ㄴ), empty where it has none."""
    if not has_final(char):
        return ""
    return "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"[(ord(char) - _FIRST) % _FINALS - 1]


def _number(word: str) -> Ending:
    """삼, 육 …; a number that ends in noughts by its unit: 십, 백, 천, 만, 억, 조."""
    match = _NUMBER.search(word)
    digits = match.group().replace(",", "") if match is not None else word[-1]
    if "." in digits or digits[-1] != "0" or not digits.strip("0"):
        return _DIGITS.get(digits[-1], Ending.VOWEL)
    noughts = len(digits) - len(digits.rstrip("0"))
    if noughts >= _LARGEST:
        return Ending.UNKNOWN
    return Ending.VOWEL if noughts in _JO else Ending.CONSONANT


def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(char for char in parts if not unicodedata.combining(char))


def _latin(text: str, word: str) -> Ending:
    known = _READ.get(word.lower()) or _UNITS.get(word)
    if known is not None:
        return known
    if len(word) == 1 or word.isupper():
        if _AS_A_WORD.fullmatch(word):
            return Ending.CONSONANT
        return _LETTERS.get(word[-1].lower(), Ending.VOWEL)
    return _spelt(word.lower())


def _spelt(word: str) -> Ending:
    """A word by its spelling: the certain endings alone."""
    last, before = word[-1], word[-2]
    if last == "e" and len(word) > 2:
        return _silent_e(word)
    if last in "aeiouywsxzfvjqdhr":
        return Ending.VOWEL
    if last == "l":
        return Ending.RIEUL
    if last in "mn" or word.endswith(("ng", "ck", "ic")):
        return Ending.CONSONANT
    if last == "g" or before not in _VOWELS:
        return Ending.VOWEL  # blog 블로그, bank 뱅크, camp 캠프, event 이벤트
    return Ending.UNKNOWN


def _silent_e(word: str) -> Ending:
    before = word[-2]
    if before == "l":
        return Ending.RIEUL
    if before == "m" or before == "n":
        return Ending.CONSONANT
    return Ending.UNKNOWN if before == "p" else Ending.VOWEL
