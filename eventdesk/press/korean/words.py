"""Korean at the level of words: lists, marks around titles and speech, sentence ends."""

import re
from collections.abc import Sequence

from eventdesk.press.korean.particles import with_

OPEN, CLOSE = "“", "”"
_ENDS = re.compile(r"[.!?…。！？][”’\"')\]）」』]*$")
_ABBREVIATION = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|etc|Jr|Sr|No|al)|\b[A-Z]|\.)\.$")


def listed(words: Sequence[str]) -> str:
    """“가”, “가와 나”, “가, 나, 다”."""
    return f"{with_(words[0])} {words[1]}" if len(words) == 2 else ", ".join(words)


def titled(text: str) -> str:
    """A theme, a talk or an event in single quotes; in corner brackets where it holds such quotes itself."""
    if "‘" in text or "’" in text:
        return f"「{text}」" if "「" not in text else f"『{text}』"
    return f"‘{text}’"


def quoted(text: str) -> str:
    """Speech, word for word, in double quotes unless it brings its own pair around all.

    Double quotes inside become single ones where they come in pairs.
    """
    if _holds_its_marks(text):
        return text
    paired = re.fullmatch(r"[^“”]*(?:“[^“”]*”[^“”]*)*", text) is not None
    return f"{OPEN}{text.replace(OPEN, '‘').replace(CLOSE, '’') if paired else text}{CLOSE}"


def _holds_its_marks(text: str) -> bool:
    if len(text) > 2 and text[0] == text[-1] == '"':
        return '"' not in text[1:-1]
    inside = text[1:-1]
    return text.startswith(OPEN) and text.endswith(CLOSE) and OPEN not in inside and CLOSE not in inside


def ends_sentence(text: str) -> bool:
    return bool(_ENDS.search(text))


def sentence(text: str) -> str:
    return text if ends_sentence(text) else f"{text}."


def without_stop(text: str) -> str:
    """A stored text to go on after: one closing full stop is taken off, except an abbreviation's."""
    return text[:-1] if text.endswith((".", "。")) and not _ABBREVIATION.search(text) else text


def joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
