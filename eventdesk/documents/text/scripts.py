"""Which font family a character asks for, and which national form Han characters take.

Unicode unifies Han characters that Korea, China, Taiwan and Japan draw differently: the language of the text
decides the form, else what stands beside them.
"""

import re
from collections.abc import Sequence

from eventdesk.documents.text.fonts import HAN_FAMILIES, Family
from eventdesk.model.text import base_language, script_of

_HAN = re.compile(
    r"[\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"
)
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdf]")
_KANA = re.compile(r"[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
# Ideographic punctuation, enclosed forms and full-width forms: set in the Han font of the text.
_WIDE = re.compile(
    r"[\u3000-\u303f\u3100-\u312f\u3190-\u31ef\u3200-\u33ff\ufe30-\ufe4f\uff00-\uff65\uffe0-\uffee]"
)
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe]")
_HEBREW = re.compile(r"[\u0590-\u05ff\ufb1d-\ufb4f]")
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u200f\U00010800-\U00010fff]")
EAST_ASIAN = re.compile(
    r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003fffd]"
)

# Marks that both Latin and East Asian fonts have, of other width and height: set as their neighbours are.
SHARED_MARKS = frozenset("“”‘’…‥—―·‧•※℃→←↑↓×÷°′″")
# Follow a Hangul or Han character without changing the font.
TRAILING_MARKS = frozenset(" ,.!?:;%")

_FORMS = {"ko": Family.KR, "ja": Family.JP}
RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv", "sd", "ug"})


def is_right_to_left(language: str) -> bool:
    """Whether a page in that language is read from the right."""
    return base_language(language) in RIGHT_TO_LEFT_LANGUAGES


def han_family(language: str) -> Family | None:
    """The family whose Han forms readers of the language expect; None where it is not written in Han."""
    if base_language(language) == "zh":
        return Family.TC if script_of(language) == "Hant" else Family.SC
    return _FORMS.get(base_language(language))


def han_order(text: str, language: str, preference: Sequence[Family] = ()) -> tuple[Family, ...]:
    """The Han families in the order in which to try them for this text.

    The text's language comes first; where it says nothing, kana beside the Han characters mean the Japanese
    form and Hangul the Korean one; then the document's `preference`.
    """
    first = han_family(language)
    if first is None and _KANA.search(text):
        first = Family.JP
    if first is None and _HANGUL.search(text):
        first = Family.KR
    wanted = [*([first] if first else []), *preference, Family.SC, Family.TC, Family.JP, Family.KR]
    return tuple(dict.fromkeys(family for family in wanted if family in HAN_FAMILIES))


def own_family(char: str, han: Family) -> Family | None:
    """The family a character's script calls for; None where its neighbours or Noto Sans decide."""
    if char < "\u0590":
        return None
    if _HANGUL.match(char):
        return Family.KR
    if _HAN.match(char) or _KANA.match(char) or _WIDE.match(char):
        return han
    if _ARABIC.match(char):
        return Family.ARABIC
    return Family.HEBREW if _HEBREW.match(char) else None


def han_characters(text: str) -> list[str]:
    return _HAN.findall(text)
