"""How one release writes: its script's phrases, its house's style, and what lacks Chinese."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from babel import Locale

from eventdesk.model.kinds import DateStyle, HonorificRule, NumberStyle
from eventdesk.model.text import base_language, script_of
from eventdesk.press.chinese import dates, grammar
from eventdesk.press.chinese.hans import HANS
from eventdesk.press.chinese.hant import HANT
from eventdesk.press.chinese.phrases import Phrases
from eventdesk.press.draft import Pen
from eventdesk.press.fact_types import Fact, ReleaseFacts
from eventdesk.press.untranslated import is_foreign, marked, told


def is_chinese(fact: Fact) -> bool:
    """Of either script: stored words are never converted from one to the other."""
    return not is_foreign(fact, "zh")


@dataclass(frozen=True, slots=True)
class Tongue:
    """The phrase table with the house's choices; `tag` is the release's language."""

    tag: str
    phrases: Phrases
    numbers: NumberStyle
    dates: DateStyle
    honorifics: HonorificRule

    @classmethod
    def of(cls, facts: ReleaseFacts) -> "Tongue":
        phrases = HANT if script_of(facts.language) == "Hant" else HANS
        house = facts.house
        return cls(facts.language, phrases, house.numbers, house.dates, house.honorifics)

    def words(self, pen: Pen, fact: Fact) -> str:
        """The fact in Chinese; in another language as stored, inside a mark that says so."""
        return told(pen, fact, self.tag)

    def unwritten(self, text: str) -> str:
        """[无中文：…]."""
        return marked(text, self.tag) if text else ""

    def clause(self, pen: Pen, fact: Fact) -> str:
        """The fact to go on after: without its full stop."""
        text = grammar.without_stop(pen(fact))
        return text if is_chinese(fact) else self.unwritten(text)

    def theme(self, pen: Pen, fact: Fact) -> str:
        """“…”; only the mark where it lacks Chinese, nothing where there is none."""
        text = pen(fact)
        if not text or not is_chinese(fact):
            return self.unwritten(text)
        return grammar.quoted(text, self.phrases.marks)

    def work(self, pen: Pen, fact: Fact) -> str:
        """《…》; only the mark where it lacks Chinese, nothing where there is none."""
        text = pen(fact)
        return grammar.work(text) if text and is_chinese(fact) else self.unwritten(text)

    def listed(self, parts: Sequence[str]) -> str:
        return grammar.listed(parts, self.phrases.words)

    def titles(self, parts: Sequence[str]) -> str:
        return grammar.titles(parts, self.phrases.words, self.phrases.marks)

    def edition(self, number: int) -> str:
        return grammar.edition(number, self.phrases.words, self.numbers)

    def ordinal(self, number: int) -> str:
        """二, of 第二场; digits where the house writes them."""
        return grammar.han(number) if self.numbers is NumberStyle.WORDS else str(number)

    def counted(self, number: int) -> str:
        return grammar.counted(number, self.phrases.words, self.numbers)

    def abut(self, *parts: str) -> str:
        return grammar.abut(self.phrases.words.of, *parts)

    def day(self, when: date) -> str:
        return dates.day(when, self.phrases, self.dates)

    def span(self, first: date, last: date, *, weekdays: bool = True) -> str:
        return dates.span(first, last, self.phrases, self.dates, weekdays=weekdays)

    def short_day(self, when: date) -> str:
        return dates.short_day(when, self.phrases, self.dates)

    def short_moment(self, when: datetime) -> str:
        return dates.short_moment(when, self.phrases, self.dates)

    def hour(self, when: datetime, after: datetime | None = None) -> str:
        return dates.hour(when, self.phrases, self.dates, after)

    def moment(self, when: datetime, zone: str) -> str:
        return dates.moment(when, zone, self.phrases, self.dates)

    def country(self, code: str) -> str:
        """A country by its ISO 3166-1 code, as the house or CLDR names it; else the text itself."""
        names = Locale.parse(self.phrases.locale).territories
        return str(self.phrases.countries.get(code) or names.get(code, code))

    def language(self, tag: str) -> str:
        """A language by its tag: 韩语."""
        names = Locale.parse(self.phrases.locale).languages
        return str(names.get(base_language(tag), tag))
