"""A scanner's text is understood whatever keyboard layout was on."""

import string

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.badge_codes import candidates, latin_keys

KEYS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"
LETTERS = dict(zip("qwertyuiopasdfghjklzxcvbnm", KEYS, strict=True))
LETTERS |= {letter.upper(): key for letter, key in LETTERS.items()}
LETTERS |= dict(zip("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
JOINED = {
    "ㅗㅏ": "ㅘ",
    "ㅗㅐ": "ㅙ",
    "ㅗㅣ": "ㅚ",
    "ㅜㅓ": "ㅝ",
    "ㅜㅔ": "ㅞ",
    "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ",
    "ㄴㅈ": "ㄵ",
    "ㄴㅎ": "ㄶ",
    "ㄹㄱ": "ㄺ",
    "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ",
    "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ",
    "ㄹㅎ": "ㅀ",
    "ㅂㅅ": "ㅄ",
}
APART = {joined: tuple(pair) for pair, joined in JOINED.items()}


class TwoSetKeyboard:
    """A Korean input method, as simple as can be: what appears while these keys are pressed."""

    def __init__(self) -> None:
        self.out, self.first, self.middle, self.last = "", "", "", ""

    def type(self, text: str) -> str:
        for letter in text:
            self._press(LETTERS.get(letter, ""), letter)
        self._end()
        return self.out

    def _press(self, key: str, letter: str) -> None:
        if not key:
            self._end()
            self.out += letter
        elif key in VOWELS:
            self._vowel(key)
        else:
            self._consonant(key)

    def _vowel(self, key: str) -> None:
        if self.last:  # the last consonant begins the next syllable
            *stays, moves = APART.get(self.last, (self.last,))
            self.last = stays[0] if stays else ""
            self._end()
            self.first, self.middle = moves, key
        elif self.middle and self.middle + key in JOINED:
            self.middle = JOINED[self.middle + key]
        elif self.middle:
            self._end()
            self.middle = key
        else:
            self.middle = key

    def _consonant(self, key: str) -> None:
        if self.first and self.middle and not self.last and key in FINALS:
            self.last = key
        elif self.last and self.last + key in JOINED:
            self.last = JOINED[self.last + key]
        else:
            self._end()
            self.first = key

    def _end(self) -> None:
        if self.first and self.middle:
            number = INITIALS.index(self.first) * 21 + VOWELS.index(self.middle)
            self.out += chr(0xAC00 + number * 28 + FINALS.index(self.last or " "))
        else:
            self.out += self.first + self.middle
        self.first = self.middle = self.last = ""


def test_the_keyboard_of_this_test_types_korean() -> None:
    assert TwoSetKeyboard().type("dkssudgktpdy") == "안녕하세요"
    assert TwoSetKeyboard().type("eoRkdns") == "대까운"


@given(st.text(string.ascii_letters + string.digits, min_size=1, max_size=12))
def test_any_code_typed_by_a_hangul_keyboard_is_read_back(code: str) -> None:
    typed = TwoSetKeyboard().type(code)
    assert latin_keys(typed) == code.upper()
    assert code.upper() in candidates(typed)


def test_what_a_qr_code_holds_beside_the_code() -> None:
    assert candidates("  k7dfgh\r\n")[:2] == ("k7dfgh", "K7DFGH")
    assert "K7DFGH" in candidates("https://forum.example.org/verify?code=K7DFGH&x=1")
    assert "C-2026-0012" in candidates("C-2026-0012 · 7HXR")
    assert "K7DFGH" in candidates("Ｋ７ＤＦＧＨ")
    assert candidates(" \0 ") == ()
    assert "안녕" in candidates("안녕")


@given(st.text(max_size=3000))
def test_anything_may_be_scanned(typed: str) -> None:
    found = candidates(typed)
    assert all(0 < len(text) <= 200 and "\0" not in text for text in found)
    assert len(found) <= 200
