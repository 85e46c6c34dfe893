"""Names of people in Latin letters: what looks like one, and capitals within it that are mistakes."""

import re
from dataclasses import dataclass

from eventdesk.interchange.from_text.gathering import Bit
from eventdesk.interchange.from_text.proposal import Span
from eventdesk.interchange.from_text.why import Why
from eventdesk.interchange.from_text.words import NOT_NAMES

_TOKEN = re.compile(
    r"(?:[^\W\d_]['’`](?=[^\W\d_]))?[^\W\d_][^\W\d_'’]*(?:['’][^\W\d_s][^\W\d_]+)?(?:[-‐‑][^\W\d_]+)*\.?"
)
_PARTICLES_WORDS = "van von de der den da di du del della dos das la le el al bin bint ibn ter ten zu zur y e"
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
# Names in which a capital within is right: McDonald, MacArthur, O’Neill, D’Angelo, DeVito, LeBlanc, FitzGerald.
_INNER = re.compile(r"(?:Mc|Mac|O['’]|D['’]|L['’]|De|Di|Du|Da|Le|La|Van|Von|Fitz|Al|El)[A-Z][a-zà-ÿ]+\Z")
MOST_TOKENS = 5


@dataclass(frozen=True)
class Name:
    """A name and its family name, as well as it can be told."""

    bit: Bit
    family: str
    tokens: int


def name_at(text: str, at: int, offset: int) -> Name | None:
    """The name that begins at `at` in the text (which begins at `offset` in the whole)."""
    tokens: list[re.Match[str]] = []
    place = at
    while len(tokens) < MOST_TOKENS:
        match = _TOKEN.match(text, place)
        if match is None or not _fits(match.group(), bool(tokens)):
            break
        tokens.append(match)
        place = match.end()
        if text[place - 1] == "." and len(match.group().rstrip(".")) > 2:
            break
        if text[place : place + 1] != " ":
            break
        place += 1
    while tokens and tokens[-1].group().casefold() in _PARTICLES:
        tokens.pop()
    return _made(text, tokens, offset) if tokens else None


def name_before(text: str, end: int, offset: int) -> Name | None:
    """The name that ends at `end`: the longest that is one."""
    found = None
    words = list(re.finditer(r"\S+", text[max(0, end - 80) : end]))
    base = max(0, end - 80)
    for word in reversed(words[-MOST_TOKENS:]):
        name = name_at(text, base + word.start(), offset)
        if name is None or name.bit.span.end - offset != end:
            if found is None:
                continue
            break
        found = name
    return found


def _fits(token: str, further: bool) -> bool:
    bare = token.rstrip(".")
    if bare.casefold() in _PARTICLES:
        return further or bare[0].isupper()
    if not bare[0].isupper():
        return False
    if token.endswith(".") and len(bare) > 2:
        bare = token[:-1]
    return bare.casefold() not in NOT_NAMES and not any(
        part.casefold() in NOT_NAMES for part in re.split("[-‐‑]", bare) if len(part) > 3
    )


def _made(text: str, tokens: list[re.Match[str]], offset: int) -> Name | None:
    written = text[tokens[0].start() : tokens[-1].end()]
    if not re.search(r"\b[A-Z]\.$", written):
        written = written.rstrip(".")
    if not any(len(token.group().rstrip(".")) > 1 for token in tokens):
        return None
    span = Span(offset + tokens[0].start(), offset + tokens[0].start() + len(written))
    words = written.split()
    mended = [mend(word) for word in words]
    family = _family(words, mended)
    name = " ".join(mended)
    changed = name != written
    note = Why.CAPITALS_MENDED if changed else None
    if changed and all(word == new or _shouted(word) for word, new in zip(words, mended, strict=True)):
        note = Why.NAME_IN_CAPITALS
    return Name(Bit(name, span, written if changed else "", note), family, len(words))


def mend(word: str) -> str:
    """The word with capitals only where a name has them: `KaI-yuan` becomes `Kai-yuan`, `KIM` becomes `Kim`."""
    return "-".join(_mended(part) for part in word.split("-"))


def _mended(part: str) -> str:
    if len(part) < 2 or part[1:].islower() or "." in part or _INNER.match(part):
        return part
    if not any(letter.isupper() for letter in part[1:]):
        return part
    if len(part) <= 2 and part.isupper():
        # Initials without a stop (“JK Rowling”) and a short family name in capitals (“LI Wei”) look alike.
        return part
    apostrophe = re.match(r"([A-Z]['’])(.+)", part)
    if apostrophe:
        return apostrophe[1] + apostrophe[2][0].upper() + apostrophe[2][1:].lower()
    return part[0] + part[1:].lower()


def _shouted(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _family(words: list[str], mended: list[str]) -> str:
    """In capitals, else before a hyphened given name (Choi Gi-young), else after one, else the last word."""
    if len(words) == 1:
        return mended[0]
    loud = [new for word, new in zip(words, mended, strict=True) if _shouted(word.rstrip("."))]
    if loud and len(loud) < len(words):
        return loud[0]
    if len(words) == 2:
        first, second = mended
        if _given(second) and not _given(first):
            return first
        if _given(first):
            return second
        # Chinese and Korean names begin with the family's unless they were turned round.
        if first.casefold() in EAST_ASIAN_FAMILIES:
            return first
    if len(words) == 3 and words[0].casefold() in EAST_ASIAN_FAMILIES and all(len(word) < 6 for word in words[1:]):
        return mended[0]
    for place, word in enumerate(words[1:], 1):
        if word in _PARTICLES:
            return " ".join(mended[place:])
    return mended[-1]


def _given(word: str) -> bool:
    """Whether the word is written like a given name of two syllables: Gi-young, but not El-Fassi nor Al-Rashid."""
    head, hyphen, tail = word.partition("-")
    return bool(hyphen and tail) and head.casefold() not in _PARTICLES and tail[:1].islower()


_EAST_ASIAN_FAMILIES_WORDS = (
    "kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han shin sin seo suh "
    "kwon hwang ahn an song yoo yu hong jeon jun ko koh goh moon mun son yang bae baek heo hur nam noh roh ha "
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng "
    "feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong "
    "tan lai xue long bai fan meng qin jia zou xiong qian kong tao hao shao wan gu mao lyu nguyen tran"
)
EAST_ASIAN_FAMILIES = frozenset(_EAST_ASIAN_FAMILIES_WORDS.split())
