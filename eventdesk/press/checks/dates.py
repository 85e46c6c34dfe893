"""Dates with a weekday, as people type them in English, Korean and Chinese: does the day have that weekday?"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from babel.dates import format_date

from eventdesk.press.checks.kinds import Check, CheckKind, Span
from eventdesk.press.checks.passages import Passage, Reading

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"
_EN = r"(?P<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)\.?"
_PATTERNS = {
    "en": (
        re.compile(rf"\b{_EN},?\s+(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}"),
        re.compile(rf"\b{_EN},?\s+{_MONTH}\s+{_DAY}{_YEAR}"),
        re.compile(rf"\b{_MONTH}\s+{_DAY}{_YEAR}\s*(?:,\s*|\()(?:on\s+)?{_EN}\)?"),
        re.compile(rf"\b{_DAY}\s+{_MONTH}{_YEAR}\s*(?:,\s*|\()(?:on\s+)?{_EN}\)?"),
    ),
    "ko": (
        re.compile(
            r"(?:(?P<year>\d{4})년\s*)?(?P<month>\d{1,2})월\s*(?P<day>\d{1,2})일\s*\(?(?P<weekday>[월화수목금토일])(?:요일|\))"
        ),
        re.compile(
            r"(?:(?P<year>\d{4})\.\s*)?(?P<month>\d{1,2})\.\s*(?P<day>\d{1,2})\.?\s*\((?P<weekday>[월화수목금토일])\)"
        ),
    ),
    "zh": (
        re.compile(
            r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号號]\s*[（(]?"
            r"(?:星期|周|週|礼拜|禮拜)(?P<weekday>[一二三四五六日天])"
        ),
    ),
}
_WEEKDAYS = {
    "en": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "ko": tuple("월화수목금토일"),
    "zh": tuple("一二三四五六日"),
}


def weekdays(reading: Reading) -> Iterator[Check]:
    """Wrong weekdays, and days that no calendar has, in whatever language they are written."""
    for passage in reading.passages:
        for language, patterns in _PATTERNS.items():
            yield from _in(reading, passage, language, patterns)


def _in(
    reading: Reading, passage: Passage, language: str, patterns: tuple[re.Pattern[str], ...]
) -> Iterator[Check]:
    seen: set[int] = set()
    for pattern in patterns:
        for match in pattern.finditer(passage.text):
            if match.start("day") in seen:
                continue
            seen.add(match.start("day"))
            yield from _wrong(reading, passage, language, match)


def _wrong(reading: Reading, passage: Passage, language: str, match: re.Match[str]) -> Iterator[Check]:
    span = Span(passage.part, match.start(), match.end())
    year = int(match["year"]) if match["year"] else _year(reading, match, language)
    if year is None:
        return
    try:
        day = date(year, _month(match["month"]), int(match["day"]))
    except ValueError:
        yield Check(CheckKind.IMPOSSIBLE_DATE, passage.place, (match[0],), span)
        return
    told = match["weekday"].lower()[:3].replace("天", "日")
    right = _WEEKDAYS[language][day.weekday()]
    if told != right:
        name = format_date(day, "EEEE", locale="en")
        where = Span(passage.part, match.start("weekday"), match.end("weekday"))
        yield Check(CheckKind.WRONG_WEEKDAY, passage.place, (match[0], name), where, _instead(match, right, name))


def _instead(match: re.Match[str], right: str, name: str) -> str:
    """The right weekday, as long or short as it was typed."""
    typed = match["weekday"]
    if not typed.isascii():
        return right
    return name if typed.endswith("day") else right.capitalize()


def _month(words: str) -> int:
    return int(words) if words.isdigit() else _MONTHS.index(words.lower()[:3]) + 1


def _year(reading: Reading, match: re.Match[str], language: str) -> int | None:
    """The year that is meant where none is written: the one that puts the day nearest to the forum."""
    middle = reading.snapshot.forum.starts_on or reading.release.issued_on
    if middle is None:
        return None
    month, day = _month(match["month"]), int(match["day"])
    found: list[tuple[timedelta, int]] = []
    for year in (middle.year - 1, middle.year, middle.year + 1):
        try:
            found.append((abs(date(year, month, day) - middle), year))
        except ValueError:
            continue
    return min(found)[1] if found else middle.year
