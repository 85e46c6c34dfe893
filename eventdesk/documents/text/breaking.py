"""Where a line may end: UAX #14, tailored for Korean and for hyphens in names.

A text is cut into chunks at spaces; a chunk into units that never break inside. `uniseg` has the algorithm;
it is asked per chunk, so that a word met again costs nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from uniseg.graphemecluster import grapheme_clusters  # type: ignore[import-untyped]
from uniseg.linebreak import (  # type: ignore[import-untyped]
    LineBreak,
    line_break,
    line_break_boundaries,
)

from eventdesk.model.text import base_language

# Up to the spaces that end it. No-break spaces are part of the word.
_CHUNK = re.compile(r"[^ ]*(?: +|$)")
_WHOLE = re.compile(r"[A-Za-z0-9\u00c0-\u024f.,:;'’()\"“”&@_]* *")
# Letters and digits alike break alike: said by one each, so that what is asked of the algorithm comes again.
_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_DIGIT = re.compile(r"[0-9]")
_LARGE_KANA = "".join(char for char in map(chr, range(0x3041, 0x30FF)) if line_break(char) is LineBreak.ID)
_IDEOGRAPH = re.compile(f"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd{_LARGE_KANA}]")
_ID = "一"
_ID_RUN = re.compile(f"{_ID}{{2,}}")
_NO_ID = re.compile(f"[^{_ID}]+")
_WORD_END = re.compile(r"[^\W\d_]+$")
_WORD_START = re.compile(r"[^\W\d_]+")
_NO_START = frozenset({LineBreak.CL, LineBreak.CP, LineBreak.EX, LineBreak.IS, LineBreak.SY, LineBreak.NS,
                       LineBreak.CJ, LineBreak.IN})  # fmt: skip

# A hyphen ends a line only between parts this long: “Korea-/China” but never “Zhi-/gang”.
_HYPHEN_PART = 4


def chunks(text: str) -> Iterator[str]:
    """The text cut after each run of spaces; joined again it is the text."""
    return (chunk for chunk in _CHUNK.findall(text) if chunk)


def unit_ends(chunk: str, language: str) -> tuple[int, ...]:
    """The positions in a chunk after which a line may end; the last is the chunk's length.

    Hangul is taken for letters, so that Korean breaks at spaces alone; in a Korean text Han characters are,
    too. In every other text lines break between Han characters and kana, with kinsoku.
    """
    if _WHOLE.fullmatch(chunk):
        return (len(chunk),)
    masked = _LETTER.sub("a", _DIGIT.sub("0", chunk))
    masked = _IDEOGRAPH.sub("a" if base_language(language) == "ko" else _ID, masked)
    ends = {len(chunk)}
    for match in _ID_RUN.finditer(masked):  # between two ideographs a line may always end (LB31)
        ends.update(range(match.start() + 1, match.end()))
    for match in _NO_ID.finditer(masked):  # the rest depends on no more than the ideograph on either side
        start = max(match.start() - 1, 0)
        ends.update(start + end for end in _window_ends(masked[start : match.end() + 1]))
    return tuple(sorted(end for end in ends if not _splits_name(chunk, end)))


@lru_cache(maxsize=4096)
def _window_ends(masked: str) -> tuple[int, ...]:
    return tuple(end for end in line_break_boundaries(masked) if 0 < end < len(masked))


def glued(left: str, right: str) -> bool:
    """Whether a line must not end at the spaces between two neighbouring chunks (UAX #14, LB13 to LB17)."""
    return _glued(left.rstrip(" ")[-1:], right[0])


@lru_cache(maxsize=4096)
def _glued(left: str, right: str) -> bool:
    if not left or (left.isalnum() and right.isalnum()):
        return False
    if right in "–—":  # a spaced dash stays with the word before it, as printers do
        return True
    return 2 not in line_break_boundaries(f"{left} {right}")


# A page that is fitted sets the same long word in many sizes.
@lru_cache(maxsize=256)
def clusters(text: str) -> tuple[str, ...]:
    """What a reader sees as characters, each a string; a closing mark stays with what it closes.

    For the last resort: a word longer than the line.
    """
    parts: list[str] = []
    for cluster in grapheme_clusters(text):
        if parts and (cluster == " " or line_break(cluster[0]) in _NO_START):
            parts[-1] += cluster
        else:
            parts.append(cluster)
    return tuple(parts)


def may_start_line(char: str) -> bool:
    """Kinsoku: whether a line may begin with the character (closing marks, small kana … may not)."""
    return line_break(char) not in _NO_START


def _splits_name(chunk: str, end: int) -> bool:
    if end >= len(chunk) or chunk[end - 1] not in "-\u2010":
        return False
    before = _WORD_END.search(chunk[: end - 1])
    after = _WORD_START.match(chunk[end:])
    parts = [len(part.group()) if part else 0 for part in (before, after)]
    return min(parts) < _HYPHEN_PART
