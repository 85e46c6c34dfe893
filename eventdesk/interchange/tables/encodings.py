"""In which encoding a text file is written: what Excel in Korea, China, Japan and Europe makes.

Excel saves “CSV UTF-8” with a byte order mark, “Unicode text” as UTF-16, and plain “CSV” in the code page of the
system: 949 in Korea, 936 (of which GB18030 is the whole) in China, 950 in Taiwan, 932 in Japan, 1252 in western
Europe. A list of names is short, so guesses by statistics of a language fail; but which characters come out says
enough: text read in the wrong code page comes out in characters that hardly anybody writes.
"""

import codecs
import unicodedata
from collections import Counter
from collections.abc import Callable

_SIGNATURES = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 100_000
_BROKEN = 25
"""So many good characters make up for a byte that is none in a code page."""


def encoding_of(data: bytes) -> str | None:
    """The encoding by Python's name; None where it is no text."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    if b"\0" in data[:_SAMPLE]:
        wide = _wide(data)
        if wide is not None or not _has_few_nuls(data[:_SAMPLE]):
            return wide
        data = data.replace(b"\0", b"")
    if _is_utf8(data):
        return "utf-8"
    scores = [(_score(data, *page), page[0]) for page in _CODE_PAGES]
    # The first of those that score the same.
    best, name = max(scores, key=lambda score: score[0])
    return name if best > 0 else None


def _has_few_nuls(sample: bytes) -> bool:
    """Whether it is text but for some NUL bytes, which a broken export leaves."""
    others = sum(sample.count(code) for code in range(1, 32) if code not in b"\t\n\r\x0b\x0c\x1a\x1b")
    return sample.count(0) * 10 <= len(sample) and others == 0


def _is_utf8(data: bytes) -> bool:
    """A byte or two that broke on the way make no other encoding of a long text."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data[:_SAMPLE].decode("utf-8", "replace")
        broken = text.count("\ufffd")
        return sum(sign > "\x7f" for sign in text) > 30 * broken
    return True


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: of Latin text every second byte is NUL, on the side that tells the order."""
    sample = data[: _SAMPLE // 2 * 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    first = ("utf-16-le", "utf-16-be") if odd >= even else ("utf-16-be", "utf-16-le")
    for name in first:
        text = sample.decode(name, "replace")
        bad = sum(unicodedata.category(sign) in ("Cn", "Co", "Cs") or sign in "\ufffd\0" for sign in text[:5000])
        if len(data) % 2 == 0 and bad <= min(len(text), 5000) // 50:
            return name
    return None


def _score(data: bytes, name: str, common: Callable[[str], float]) -> float:
    """How likely the text is in that code page, 0 or less where it cannot be, at the most 1."""
    # A decoder that expects more keeps half a character at the end, where the sample or the file was cut.
    text = codecs.getincrementaldecoder(name)("replace").decode(data[:_SAMPLE])
    foreign = Counter(text)
    for code in range(128):
        foreign.pop(chr(code), None)
    if not foreign:
        return 0.1
    broken = foreign.pop("\ufffd", 0)
    likely = sum(common(sign) * times for sign, times in foreign.items())
    return (likely - _BROKEN * broken) / (foreign.total() + broken)


def _korean(sign: str) -> float:
    return 1.0 if "가" <= sign <= "힣" else 0.75 if _is_sign(sign) else 0.3 if "一" <= sign <= "龥" else 0.0


def _simplified(sign: str) -> float:
    """Characters of GB2312's first level are in order of sound and are those in daily use."""
    if not "一" <= sign <= "龥":
        return 0.75 if _is_sign(sign) else 0.0
    row = sign.encode("gb18030")
    daily = len(row) == 2 and 0xB0 <= row[0] <= 0xD7 and row[1] >= 0xA1
    return 0.98 if daily else 0.6 if len(row) == 2 and row[0] >= 0xD8 and row[1] >= 0xA1 else 0.1


def _traditional(sign: str) -> float:
    """Big5's first level (A440 to C67E) are the characters in daily use."""
    if not "一" <= sign <= "龥":
        return 0.75 if _is_sign(sign) else 0.0
    try:
        first = sign.encode("big5")[0]
    except UnicodeEncodeError:
        return 0.1
    return 0.97 if first <= 0xC6 else 0.5


def _japanese(sign: str) -> float:
    if "ぁ" <= sign <= "ヿ":
        return 1.0
    return 0.75 if _is_sign(sign) else 0.8 if "一" <= sign <= "龥" else 0.0


def _western(sign: str) -> float:
    """Letters with accents; signs such as ¼ or Ð stand in no list of names."""
    if sign in "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœŠšŽž’‘“”–—€…":
        return 0.9
    return 0.3 if sign.isalpha() else 0.1


def _is_sign(sign: str) -> bool:
    return "\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uffef" or sign in "·–—‘’“”…"


# The order decides where two score the same.
_CODE_PAGES: tuple[tuple[str, Callable[[str], float]], ...] = (
    ("cp949", _korean),
    ("gb18030", _simplified),
    ("big5hkscs", _traditional),
    ("cp932", _japanese),
    ("cp1252", _western),
)
