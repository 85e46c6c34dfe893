"""What a scanner typed, as the codes it may mean: whatever keyboard layout was on, whatever the QR code holds."""

import re
import unicodedata

from eventdesk.model.searching import fold

_TOKEN = re.compile(r"[^0-9A-Za-z\u00c0-\uffff_-]+")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
# A Korean keyboard's two-set layout (KS X 5002): what its letters are on the keys of a Latin one.
_KEYS = dict(
    zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True)
)
# With the shift key, which a scanner presses for each capital.
_KEYS |= dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))

MOST_TOKENS = 40
"""Parts of a long QR text that are tried."""


def latin_keys(typed: str) -> str:
    """The capitals on the keys that were pressed, where the Hangul layout was on: `ㅊ애ㄹ` becomes `CDOF`.

    Syllables and joined letters are taken apart into the keys they are typed with; the rest stays.
    """
    return "".join(_KEYS.get(letter, letter) for letter in fold(typed)).upper()


def is_hangul(typed: str) -> bool:
    """Whether some of it was typed with the Hangul layout."""
    return bool(_HANGUL.search(typed))


def candidates(typed: str) -> tuple[str, ...]:
    """The codes that a scan may mean, the likeliest first; empty where nothing was typed.

    The text itself; its capitals; the keys behind Hangul; and, where a QR code holds more than a code (an address,
    a certificate's number with its check), each part of it. Full-width letters count as plain ones.
    """
    plain = "".join(unicodedata.normalize("NFKC", typed).split("\0")).strip()
    found = [plain, plain.upper()]
    if is_hangul(plain):
        found.append(latin_keys(plain))
    for text in tuple(found):
        parts = [part.strip("-_") for part in _TOKEN.split(text)[:MOST_TOKENS]]
        if len(parts) > 1:
            found += [part for part in parts if len(part) > 1]
    return tuple(dict.fromkeys(text[:200] for text in found if text))
