"""What a release says where a fact is not there in its language: a mark in its place, never a made-up translation.

Names of people, organizations, rooms and places stand in the script they have: a reader can still find them.
Every other fact is printed in its own language inside a mark that the checks before issue find again.
"""

import re

from eventdesk.model.text import base_language, script_of
from eventdesk.press.draft import Pen
from eventdesk.press.fact_types import Fact

MARKS = {
    "en": "[not in English: {}]",
    "ko": "[한국어 없음: {}]",
    "zh-Hans": "[无中文：{}]",
    "zh-Hant": "[無中文：{}]",
}
# The last part of a fact's id where its value is a name.
_NAMES = frozenset(
    ("name", "family", "short_name", "unit", "room", "venue", "city", "address", "credit", "organization")
)
_MARKED = re.compile("|".join(re.escape(mark).replace(r"\{\}", ".*?") for mark in MARKS.values()), re.DOTALL)


def is_foreign(fact: Fact, language: str) -> bool:
    """Whether the fact's text is in another language than a release in `language`; region and script aside."""
    return bool(fact.value and fact.language) and base_language(fact.language) != base_language(language)


def is_name(fact: Fact) -> bool:
    """Whether it names a person, an organization, a room or a place."""
    return fact.id.rpartition(".")[2].partition("@")[0] in _NAMES


def told(pen: Pen, fact: Fact, language: str) -> str:
    """The fact's value for a release in `language`, noted as told; in a mark where it is no name and foreign.

    Not for verbatim quotes: those stand in the language that was spoken.
    """
    value = pen(fact)
    return marked(value, language) if is_foreign(fact, language) and not is_name(fact) else value


def marked(text: str, language: str) -> str:
    """The text inside the mark of that language, Chinese by its script; English for one without a mark."""
    tag = base_language(language)
    if tag == "zh":
        tag = f"zh-{script_of(language) or 'Hans'}"
    return MARKS.get(tag, MARKS["en"]).format(text)


def marks_in(text: str) -> tuple[str, ...]:
    """The marked places of a text, as they stand there."""
    return tuple(match.group() for match in _MARKED.finditer(text))
