"""Whether two names are one person's, written in two scripts or spelt in two ways.

Every script is brought to Latin letters (AnyAscii), then to a skeleton in which the usual spellings of Korean and
Chinese names fall together: 박찬호, Park Chan-ho and Pak Chanho.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from eventdesk.model.searching import same_name_key

MOST_ALIKE = 5000
"""People of one organization whose names are compared by likeness; among more it would take minutes, and nobody
can look through what is alike there. They are compared letter by letter alone, which a plan tells of."""
LIKE = 85.0
"""Of 100, as rapidfuzz's ratio counts; below, names are different ones."""
_FAMILIES = {
    "이": "lee", "박": "park", "최": "choi", "노": "noh", "임": "lim", "림": "lim", "정": "jung", "강": "kang",
    "김": "kim", "유": "yoo", "류": "yoo", "우": "woo", "구": "koo", "신": "shin", "조": "cho", "안": "ahn",
    "여": "yeo", "오": "oh", "라": "na", "나": "na", "문": "moon", "부": "boo", "주": "joo",
    "권": "kwon", "곽": "kwak",
}  # fmt: skip
_SPELLINGS = {
    "yi": "lee", "rhee": "lee", "ree": "lee", "rhie": "lee", "li": "lee", "i": "lee", "pak": "park", "bak": "park",
    "choe": "choi", "roh": "noh", "no": "noh", "im": "lim", "rim": "lim", "yim": "lim", "jeong": "jung",
    "chung": "jung", "cheong": "jung", "gang": "kang", "gim": "kim", "yu": "yoo", "ryu": "yoo", "ryoo": "yoo",
    "you": "yoo", "u": "woo", "gu": "koo", "ku": "koo", "goo": "koo", "sin": "shin", "jo": "cho", "an": "ahn",
    "mun": "moon", "gwon": "kwon", "gwak": "kwak", "ju": "joo", "bu": "boo", "ra": "na",
}  # fmt: skip
_WORDS = re.compile(r"[A-Za-z]+")
_TOGETHER = (
    ("you", "yo"), ("yeo", "yo"), ("ui", "i"),
    ("eo", "o"), ("eu", "u"), ("ae", "e"), ("oo", "u"), ("ee", "i"), ("ou", "u"),
    ("wh", "h"), ("sh", "s"), ("ch", "j"),
    ("zh", "j"), ("ph", "p"), ("th", "t"), ("kh", "k"), ("x", "s"), ("q", "j"), ("z", "j"), ("c", "j"), ("b", "p"),
    ("g", "k"), ("d", "t"), ("r", "l"), ("v", "p"), ("f", "p"), ("y", ""), ("w", ""), ("h", ""),
)  # fmt: skip


@lru_cache(maxsize=200_000)
def skeletons(name: str) -> tuple[str, ...]:
    """The name's letters in the orders it may be written in; empty without a letter."""
    return _orders([_fold(word) for word in _words_of(name)])


def skeletons_of_many(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """`skeletons` of each, made for all of them at once, which is much faster."""
    listed = list(set(names))
    if not listed:
        return {}
    # A line a name: its words are folded in one go.
    lines = _fold("\n".join([" ".join(_words_of(name)) for name in listed])).split("\n")
    return {name: _orders(line.split(" ")) for name, line in zip(listed, lines, strict=True)}


def _words_of(name: str) -> list[str]:
    """The words in small Latin letters, the family name as it is spelt most."""
    from anyascii import anyascii

    if len(name) > 1 and "가" <= name[0] <= "힣":
        head = name[:1]
        words = [_FAMILIES.get(head) or anyascii(head).lower(), anyascii(name[1:].strip()).lower()]
        return ["".join(_WORDS.findall(word)) for word in words]
    if name.isascii():
        found = _WORDS.findall(name.replace("-", "").lower())
        return [_SPELLINGS.get(word, word) for word in found]
    latin = anyascii(name.replace("-", "").replace("’", ""))
    spaced = " " in name
    # Han comes out as WangXiaoMing: the first part is the family name.
    parts = latin if spaced else re.sub(r"(?<=[a-z])(?=[A-Z])", " ", latin)
    words = [word.lower() for word in _WORDS.findall(parts)]
    if len(words) > 2 and not spaced:
        words = [words[0], "".join(words[1:])]
    return [_SPELLINGS.get(word, word) for word in words]


def _orders(words: list[str]) -> tuple[str, ...]:
    folded = [word for word in words if word]
    if len(folded) < 2:
        return tuple(folded)
    first, turned = "".join(folded), "".join([folded[-1], *folded[:-1]])
    return (first,) if first == turned else (first, turned)


def _fold(word: str) -> str:
    for letters, plain in _TOGETHER:
        word = word.replace(letters, plain)
    return word


def likeness(first: str, second: str) -> float:
    """How alike two names are, of 100."""
    from rapidfuzz import fuzz

    if same_name_key(first) == same_name_key(second):
        return 100.0
    return max(
        (fuzz.ratio(one, other) for one in skeletons(first)[:1] for other in skeletons(second)), default=0.0
    )
