"""The house's words in a release: preferred spellings, and short forms spelt out where they first stand.

Spellings change in the program's own wording alone. Quotes, titles and names stay as they are stored; other
stored words (a purpose, an outcome) keep their spelling too, but a short form in them is spelt out.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from eventdesk.model.text import base_language
from eventdesk.press.draft import AT_THE_END, Paragraph
from eventdesk.press.fact_types import HouseFacts, TermFacts
from eventdesk.press.korean.particles import agreeing

_SPELT_OUT = {"en": "{full} ({term})", "ko": "{full}({term})", "zh": "{full}（{term}）"}
_PROSE = frozenset(
    ("purpose", "text", "says", "why", "accreditation", "photo_opportunities", "follow_up", "who", "footer")
)
_QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|「[^」]*」|『[^』]*』|《[^》]*》|〈[^〉]*〉|\[[^\]]*\]")
_OURS, _STORED, _FIXED = 0, 1, 2
_BEFORE_SENTENCE = re.compile(r"(?:^|[.!?]”?\s)$")


def in_house_words(
    paragraphs: Sequence[Paragraph], house: HouseFacts, language: str, overruled: Mapping[str, str]
) -> tuple[Paragraph, ...]:
    """The paragraphs, in the order they print, in the house's words; those at the end stay as they are.

    `overruled` are the organizer's texts by key: a short form counts as spelt out where one of them does so.
    """
    terms = [term for term in house.terms if term.term]
    if not terms:
        return tuple(paragraphs)
    waiting = [term for term in terms if term.full]
    found = []
    for paragraph in paragraphs:
        text = paragraph.text
        if paragraph.kind not in AT_THE_END:
            text = _respelt(paragraph, text, terms, base_language(language))
            if paragraph.key in overruled:
                own = overruled[paragraph.key].casefold()
                waiting = [term for term in waiting if term.full.value.casefold() not in own]
            else:
                text, waiting = _spelt_out(paragraph, text, waiting, base_language(language))
        found.append(replace(paragraph, text=text, generated=text if paragraph.generated else ""))
    return tuple(found)


def _respelt(paragraph: Paragraph, text: str, terms: Sequence[TermFacts], language: str) -> str:
    for term in terms:
        for avoid in term.avoid:
            kinds = _kinds(paragraph, text)
            for match in reversed(list(_word(avoid).finditer(text))):
                if max(kinds[match.start() : match.end()]) == _OURS:
                    better = _as_begun(term.term.value, match.group(), avoid)
                    text = text[: match.start()] + better + _after(better, text[match.end() :], language)
    return text


def _spelt_out(
    paragraph: Paragraph, text: str, waiting: Sequence[TermFacts], language: str
) -> tuple[str, list[TermFacts]]:
    """The text with each term in full where it first stands, and the terms still to come."""
    later = []
    for term in waiting:
        full = term.full.value
        if full.casefold() in text.casefold():
            continue
        kinds = _kinds(paragraph, text)
        places = (m for m in _word(term.term.value).finditer(text) if max(kinds[m.start() : m.end()]) < _FIXED)
        match = next(places, None)
        if match is None:
            later.append(term)
            continue
        if _BEFORE_SENTENCE.search(text[: match.start()]):
            full = full[:1].upper() + full[1:]
        told = _SPELT_OUT.get(language, _SPELT_OUT["en"]).format(full=full, term=match.group())
        text = text[: match.start()] + told + _after(told, text[match.end() :], language)
    return text, later


def _after(word: str, rest: str, language: str) -> str:
    """What follows a word that took another's place: in Korean the particle goes by its sound."""
    return agreeing(word, rest) if language == "ko" else rest


def _word(word: str) -> re.Pattern[str]:
    """The word alone: no Latin letter or figure beside it where it begins and ends with one."""
    flags = re.IGNORECASE if word == word.lower() else re.NOFLAG
    before = r"(?<![A-Za-zÀ-ɏ0-9])" if word[0].isalnum() else ""
    after = r"(?![A-Za-zÀ-ɏ0-9])" if word[-1].isalnum() else ""
    return re.compile(f"{before}{re.escape(word)}{after}", flags)


def _as_begun(word: str, there: str, avoid: str) -> str:
    """With a capital where the word it stands for has one for its place alone."""
    capital = there[:1].isupper() and avoid[:1].islower()
    return word[:1].upper() + word[1:] if capital else word


def _kinds(paragraph: Paragraph, text: str) -> bytearray:
    """Of each character: the program's own, stored words, or fixed (quoted, or part of a name or a title)."""
    kinds = bytearray(len(text))
    values = [
        (_STORED if fact.id.rpartition(".")[2] in _PROSE else _FIXED, fact.value.rstrip("."))
        for fact in paragraph.facts
        if fact.id in paragraph.told and fact.value and fact.language
    ]
    for kind, value in sorted(values):
        for match in re.finditer(re.escape(value), text, re.IGNORECASE) if value else ():
            _mark(kinds, match, kind)
    for match in _QUOTED.finditer(text):
        _mark(kinds, match, _FIXED)
    return kinds


def _mark(kinds: bytearray, match: re.Match[str], kind: int) -> None:
    kinds[match.start() : match.end()] = bytes([kind]) * (match.end() - match.start())
