"""What kind of words an organizer typed: “to compare …”, “comparing …”, “the need for …”, “… is needed”.

The words are never changed except for the capital of a small first word, so the sentence around them has to fit.
Only shapes that can be told safely are told; all else is OTHER and goes behind a colon.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from babel import Locale

from eventdesk.press.english.grammar import without_stop
from eventdesk.press.fact_types import Fact
from eventdesk.press.untranslated import is_foreign


class Shape(Enum):
    INFINITIVE = auto()
    GERUND = auto()
    CLAUSE = auto()
    THAT = auto()
    NOUN = auto()
    PREDICATE = auto()
    FOREIGN = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Shaped:
    shape: Shape
    text: str


# fmt: off
_FINITE = frozenset((
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "should", "shall", "must", "can",
    "could", "may", "might", "cannot", "isn’t", "aren’t", "won’t", "needs", "remains", "remain",
))
_SUBORDINATE = frozenset((
    "that", "which", "who", "whom", "whose", "where", "when", "whether", "how", "if", "what", "as", "because",
    "while", "why", "so", "since", "although", "though", "until", "unless",
))
_DETERMINERS = frozenset((
    "the", "a", "an", "its", "their", "this", "these", "those", "each", "every", "both", "all", "some", "any",
    "no", "more", "another",
))
_SMALL = _DETERMINERS | frozenset(("to", "it", "there", "that", "in", "on", "for", "by", "with", "as", "if"))
_NOT_GERUNDS = frozenset((
    "king", "spring", "string", "thing", "ring", "wing", "ceiling", "evening", "morning", "nothing", "something",
    "anything", "everything", "during", "following", "according", "including", "regarding", "concerning",
    "beijing", "nanjing", "chongqing", "bring", "sing", "beijing’s",
))
_PREPOSITIONS = frozenset((
    "of", "for", "in", "on", "between", "among", "to", "with", "at", "by", "from", "into", "about", "against",
    "across", "over", "under", "through", "towards", "toward", "within", "beyond", "amid",
))
_REPORTING = frozenset((
    "said", "stressed", "emphasized", "emphasised", "noted", "added", "called", "urged", "thanked", "proposed",
    "welcomed", "explained", "announced", "promised", "asked", "expressed", "mentioned", "highlighted",
    "introduced", "suggested", "stated", "underlined", "pointed", "described", "warned", "argued", "praised",
    "recalled", "outlined", "reaffirmed", "presented", "pledged", "encouraged", "congratulated", "spoke",
))
_COMMON_GERUNDS = frozenset((
    "addressing", "advancing", "bringing", "building", "comparing", "connecting", "creating", "deepening",
    "developing", "discussing", "enhancing", "establishing", "exchanging", "expanding", "exploring", "finding",
    "fostering", "holding", "identifying", "improving", "increasing", "launching", "making", "opening",
    "promoting", "providing", "reducing", "reviewing", "setting", "sharing", "strengthening", "supporting",
    "using",
))
_FIRST_PERSON = frozenset(("i", "we", "our", "my", "us", "me", "ours", "mine", "i’m", "we’re", "i'm", "we're"))
# fmt: on
_WORD = re.compile(r"[^\s,;:.!?()“”\"]+")
_UNCAPITALISED = _SMALL | _REPORTING | _COMMON_GERUNDS
_ASIDE = re.compile(r", as [^,]+,")
_NEW_SENTENCE = re.compile(r"[.!?]\s+[A-Z“\"]|\n")


def shaped(fact: Fact, text: str) -> Shaped:
    """The text of `fact`, ready to stand in a sentence of that shape; one that is not English in its mark."""
    text = without_stop(text)
    if is_foreign(fact, "en"):
        return Shaped(Shape.FOREIGN, text)
    small = uncapitalised(text)
    if small[:1].isupper() and not _is_name(small):
        # A capital that may be a name's or only a sentence's: the words stand behind a colon as they are.
        return Shaped(Shape.OTHER, text)
    shape = _shape(small)
    return Shaped(shape, text if shape is Shape.OTHER else small)


def uncapitalised(text: str) -> str:
    """A small first word without its capital (“The need …” → “the need …”); names keep theirs."""
    first = text.split(" ", 1)[0]
    if first in ("A", "It") or (first.istitle() and first.lower() in _UNCAPITALISED):
        return text[0].lower() + text[1:]
    return text


def _is_name(text: str) -> bool:
    """Whether the first word is a name beyond doubt: an acronym, “Korea-China”, a country, a language."""
    first = re.sub(r"(?:[’']s?)?[,:;]?$", "", text.split(" ", 1)[0])
    return any(c.isupper() for c in first[1:]) or any(c.isdigit() for c in first) or first in _place_words()


@cache
def _place_words() -> frozenset[str]:
    """The words of English names of countries and languages, CLDR's."""
    locale = Locale("en")
    names = [*locale.territories.values(), *locale.languages.values()]
    return frozenset(word for name in names for word in name.split() if word[:1].isupper())


def descriptive(text: str) -> bool:
    """Whether a theme describes (“a new method of …”) and so stands in the sentence without quotes."""
    words = _words(text)
    return len(words) > 1 and text[0].islower() and words[0] in _DETERMINERS and not _finite(_main(words))


def _words(text: str) -> list[str]:
    return [match.group().lower() for match in _WORD.finditer(_ASIDE.sub("", text))]


def _shape(text: str) -> Shape:
    words = _words(text)
    if not words or _NEW_SENTENCE.search(text) or _FIRST_PERSON & set(words) or text.endswith(("?", "!")):
        return Shape.OTHER
    first = words[0]
    if first == "that" and len(words) > 2:
        return Shape.THAT
    if first == "to":
        known = len(words) > 1 and words[1] not in _DETERMINERS
        return Shape.INFINITIVE if known else Shape.OTHER
    if first in _REPORTING:
        return Shape.PREDICATE
    if _is_gerund(first, words):
        return Shape.GERUND
    return _clause_or_noun(words)


def _is_gerund(first: str, words: list[str]) -> bool:
    return (
        first.endswith("ing")
        and first not in _NOT_GERUNDS
        and len(words) > 1
        and not _finite(_main(words))
        and words[1] not in ("of",)
    )


def _clause_or_noun(words: list[str]) -> Shape:
    main = _main(words)
    if _finite(main[1:]) and words[0] not in _PREPOSITIONS | _SUBORDINATE:
        return Shape.CLAUSE
    if len(main) < len(words):
        verbs = len(_finite(words[len(main) :]))
        # “The cooperation as partners should go on”: behind a short “as” the verb may be the sentence's own.
        if verbs > 1 or (verbs and words[len(main)] == "as"):
            return Shape.OTHER
    if words[0] in _DETERMINERS and _noun_head(main):
        return Shape.NOUN
    return Shape.OTHER


def _main(words: list[str]) -> list[str]:
    """The words before the first subordinate clause."""
    for position, word in enumerate(words):
        if word in _SUBORDINATE and position:
            return words[:position]
    return words


def _finite(words: list[str]) -> list[str]:
    """The verbs among the words; “the will to …”, “the needs of …” are nouns."""
    found = []
    for position, word in enumerate(words):
        following = words[position + 1] if position + 1 < len(words) else ""
        noun = word in ("will", "might", "must", "needs", "remains", "may", "can") and (
            following in ("to", "of", "") or (position > 0 and words[position - 1] in _DETERMINERS)
        )
        if word in _FINITE and not noun:
            found.append(word)
    return found


def _noun_head(main: list[str]) -> bool:
    """“the need for …”: the head before the first preposition cannot be a verb (“the forum meets in …”)."""
    head = main[1:]
    for position, word in enumerate(head):
        if word in _PREPOSITIONS:
            head = head[:position]
            break
    if not 1 <= len(head) <= 4:
        return False
    looks_like_verb = len(head) > 1 and re.search(r"(?:[^s]s|ed)$", head[-1])
    return not looks_like_verb
