"""Reading direction: the Unicode Bidirectional Algorithm (UAX #9).

`python-bidi` has the algorithm as it was before Unicode 6.3; the rule on paired brackets is added here.
Embeddings, overrides and isolates never come here: text is cleaned of them.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, TypeVar

from bidi.algorithm import (  # type: ignore[import-untyped]
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from bidi.mirror import MIRRORED  # type: ignore[import-untyped]

from eventdesk.documents.text.scripts import RIGHT_TO_LEFT, is_right_to_left

_T = TypeVar("_T")
# Figures count as right-to-left where brackets are concerned (rule N0).
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
# Letters read from the right with spaces and marks between them, no figures: one direction throughout.
_ALL_FROM_RIGHT = re.compile(
    "[\u0590-\u05ff\u0606-\u065f\u066a\u066d-\u06dc\u06de-\u06ef\u06fa-\u06ff\u0750-\u077f .,:;!?()\"'“”‘’«»–—-]*"
)


def levels(text: str, base: int) -> list[int]:
    """The bidi level of each character in a paragraph of level `base` (0 or 1).

    An empty list for text that runs left to right throughout.
    """
    if base == 0 and not RIGHT_TO_LEFT.search(text):
        return []
    if base == 1 and _ALL_FROM_RIGHT.fullmatch(text):
        return [1] * len(text)
    # The algorithm knows no unassigned characters: to it they are marks without a direction.
    text = "".join([char if unicodedata.bidirectional(char) else "\ufffc" for char in text])
    storage = get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    get_embedding_levels(text, storage)
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], base)
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    resolved = iter(storage["chars"])
    result: list[int] = []
    for char in text:  # the algorithm takes boundary-neutral characters out (X9): they go with what precedes
        neutral = unicodedata.bidirectional(char) == "BN"
        result.append((result[-1] if result else base) if neutral else int(next(resolved)["level"]))
    return result


def base_level(text: str, language: str) -> int:
    """1 for a paragraph read from the right, else 0.

    The language decides, not the first letter: an Arabic title may begin with “AI”, and an English line with
    an Arabic name. Only text that is all in letters of the other direction takes that direction.
    """
    if not RIGHT_TO_LEFT.search(text):
        return int(is_right_to_left(language) and not any(char.isalpha() for char in text))
    if is_right_to_left(language):
        return 1
    return int(not any(unicodedata.bidirectional(char) == "L" for char in text))


def visual_order(items: Sequence[_T], item_levels: Sequence[int]) -> list[_T]:
    """The items of one line as they stand from left to right (UAX #9, rule L2)."""
    order = list(range(len(items)))
    for level in range(max(item_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and item_levels[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return [items[index] for index in order]


def _resolve_brackets(chars: Sequence[dict[str, Any]], base: int) -> None:
    """Rule N0: both brackets of a pair take one direction, by what they enclose and what stands before."""
    own, other = ("R", "L") if base else ("L", "R")
    strong = [_STRONG.get(char["type"]) for char in chars]
    for start, end in _bracket_pairs(chars):
        inside = strong[start + 1 : end]
        if own in inside:
            found = own
        elif other in inside:
            before = next((kind for kind in reversed(strong[:start]) if kind), own)
            found = other if before == other else own
        else:
            continue
        for index in (start, end):
            chars[index]["type"] = strong[index] = found


def _bracket_pairs(chars: Sequence[dict[str, Any]]) -> list[tuple[int, int]]:
    """The positions of brackets that belong together, in the order of the opening ones (BD16)."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for index, char in enumerate(chars):
        mark, category = char["ch"], unicodedata.category(char["ch"])
        if category == "Ps" and mark in MIRRORED:
            waiting.append((MIRRORED[mark], index))
        elif category == "Pe":
            place = next((at for at in range(len(waiting) - 1, -1, -1) if waiting[at][0] == mark), None)
            if place is not None:
                pairs.append((waiting[place][1], index))
                del waiting[place:]
    return sorted(pairs)
