"""Make any stored string safe to print: one normal form, and no character that a page cannot carry."""

import re
import unicodedata

# Bidirectional embeddings, overrides and isolates: one left open would turn the rest of the line around.
_BIDI_CONTROLS = "\u202a-\u202e\u2066-\u2069"
# Variation selectors, soft hyphen, byte order mark, interlinear and tag characters: no glyph of their own.
_INVISIBLE = "\u00ad\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff\u180b-\u180f"
_DROPPED = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff{_BIDI_CONTROLS}{_INVISIBLE}]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_PLAIN = re.compile(r"[ -~\n]*")


def clean(text: str) -> str:
    """The text as it goes to a page.

    Canonically composed (NFC); without control characters, lone surrogates, bidi overrides and characters
    that only select or annotate. Every kind of line end becomes a newline, a tab becomes a space.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _DROPPED.sub("", text))
