"""What a rule of the house does to a sentence: written by the writers themselves, of a small specimen."""

import re
from collections.abc import Mapping
from enum import StrEnum
from itertools import combinations

from msgspec import structs

from eventdesk.model.kinds import DateStyle, HonorificRule, NumberStyle
from eventdesk.model.snapshot import HouseStyle
from eventdesk.model.text import base_language
from eventdesk.press.house.specimen import specimen
from eventdesk.press.story import languages, release_story

_MOST = 2
# Not after “Dr.” and the like, nor within a date of figures: a sentence goes on in a capital or in Hangul or Han.
_END = re.compile(r"(?<=[.。])(?<!Dr\.)\s*(?=[A-Z가-힣一-鿿])")


class Rule(StrEnum):
    """A rule of the house with few choices, by its field of `HouseStyle`."""

    HONORIFICS = "honorifics"
    NUMBERS = "numbers"
    DATES = "dates"


_CHOICES: Mapping[Rule, type[StrEnum]] = {
    Rule.HONORIFICS: HonorificRule,
    Rule.NUMBERS: NumberStyle,
    Rule.DATES: DateStyle,
}


def examples(rule: Rule, style: HouseStyle, language: str) -> Mapping[str, str]:
    """For each choice of the rule, one or two sentences as they stand in a release of that style and language.

    Shown are those in which two choices differ; where none differs in the language, an empty text stands for each.
    The style's other rules and its glossary are in force. Empty for a language without a writer.
    """
    if base_language(language) not in languages():
        return {}
    told = {one.value: _sentences(structs.replace(style, **{rule.value: one}), language) for one in _CHOICES[rule]}
    places: list[int] = []
    for one, other in combinations(told.values(), 2):
        if len(one) == len(other):
            differing = (place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1])
            places += [place for place in [next(differing, None)] if place is not None and place not in places]
    return {
        choice: " ".join(sentences[place] for place in sorted(places)[:_MOST] if place < len(sentences))
        for choice, sentences in told.items()
    }


def _sentences(style: HouseStyle, language: str) -> list[str]:
    story = release_story(specimen(style), None, language)
    return [sentence for paragraph in story.body for sentence in _END.split(paragraph.text)]
