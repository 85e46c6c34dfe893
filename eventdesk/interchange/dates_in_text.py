"""Days and clock times as releases and agendas write them, in English, Korean and Chinese."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from eventdesk.interchange.text_span import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs|r)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_DASH = r"\s*(?:-|–|—|~|～|to|until|and|至|到)\s*"
_DAY = r"\d{1,2}"
_ENGLISH = (
    rf"(?:(?P<w0>{_WEEKDAY})\.?,?\s+)?(?:"
    rf"{_MONTH.format('m1')}\s+(?P<d1>{_DAY})(?!\d)(?:st|nd|rd|"
    rf"th)?(?:{_DASH}(?:{_MONTH.format('n1')}\s+)?(?P<e1>{_DAY})(?![\d:])(?:st|nd|rd|th)?)?"
    rf"|(?<![Dd]ay )(?P<d2>{_DAY})(?:st|nd|rd|th)?(?:(?:\s+{_MONTH.format('n2')})?{_DASH}(?P<e2>{_DAY})(?:st|"
    rf"nd|rd|th)?)?(?:\s+of)?\s+{_MONTH.format('m2')}"
    rf")(?:,?\s*\(?(?P<w1>{_WEEKDAY})\b\.?\)?)?(?:,?\s+(?P<y1>(?:19|"
    rf"20)\d\d))?(?!\d)(?:,?\s*\(?(?P<w2>{_WEEKDAY})\b\.?\)?)?"
)
_NUMERIC = (
    r"(?P<y2>(?:19|20)\d\d)\s?[.\-/]\s?(?P<m3>\d{1,2})\s?[.\-/]\s?(?P<d3>\d{1,2})\.?(?!\d)"
    r"(?:\s*\(?(?P<w3>[월화수목금토일])\)?)?"
)
_EAST = (
    r"(?:(?P<y4>(?:19|20)\d\d)\s?[년年]\s?)?(?P<m4>\d{1,2})\s?[월月]\s?(?P<d4>\d{1,2})\s?[일日号號]"
    r"(?:\s?[(（]?(?:星期|周|週)?(?P<w4>[월화수목금토일一二三四五六日天])(?:요일)?[)）])?"
    r"(?:\s?(?:부터|[-–~～至到])\s?(?:(?P<n4>\d{1,2})\s?[월月]\s?)?(?P<e4>\d{1,2})\s?[일日号號])?"
)
_ALL = re.compile(rf"(?<![\w])(?:{_ENGLISH}|{_NUMERIC})|(?<!\d)(?:{_EAST})", re.IGNORECASE)
_EAST_WEEKDAYS = {sign: place for place, sign in enumerate("월화수목금토일")} | {
    sign: place for place, sign in enumerate("一二三四五六日")
}
_EAST_WEEKDAYS["天"] = 6


@dataclass(frozen=True)
class Day:
    """A day as it is written; `year` is None where it is not. `weekday` counts from Monday, 0."""

    span: Span
    month: int
    day: int
    year: int | None = None
    last_month: int | None = None
    last_day: int | None = None
    weekday: int | None = None

    def first(self, year: int | None = None) -> date | None:
        """The first day, or None where there is no such day or no year is known."""
        return _date(self.year or year, self.month, self.day)

    def last(self, year: int | None = None) -> date | None:
        if self.last_day is None:
            return self.first(year)
        return _date(self.year or year, self.last_month or self.month, self.last_day)


def days_in(text: str, offset: int = 0) -> Iterator[Day]:
    """Every day written in the text; `offset` is where the text begins in the whole."""
    for match in _ALL.finditer(text):
        found = _read(match, offset)
        if found is not None:
            yield found


def _read(match: re.Match[str], offset: int) -> Day | None:
    part = match.groupdict()
    year = next((int(part[name]) for name in ("y1", "y2", "y4") if part[name]), None)
    day = next(int(part[name]) for name in ("d1", "d2", "d3", "d4") if part[name])
    name = part["m1"] or part["m2"]
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(part["m3"] or part["m4"])
    last = next((int(part[key]) for key in ("e1", "e2", "e4") if part[key]), None)
    last_month = int(part["n4"]) if part["n4"] else None
    if part["n2"]:
        month, last_month = _MONTHS.index(part["n2"][:3].lower()) + 1, month
    if part["n1"]:
        last_month = _MONTHS.index(part["n1"][:3].lower()) + 1
    if not (1 <= month <= 12 and 1 <= day <= 31 and (last is None or 1 <= last <= 31)):
        return None
    span = Span(offset + match.start(), offset + match.start() + len(match.group().rstrip()))
    return Day(span, month, day, year, last_month, last, _weekday(part))


def _weekday(part: dict[str, str | None]) -> int | None:
    for key in ("w0", "w1", "w2"):
        word = part[key]
        if word:
            return _WEEKDAYS.index(word[:3].lower())
    sign = part["w3"] or part["w4"]
    return _EAST_WEEKDAYS.get(sign) if sign else None


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None


# Clock times

_CLOCK = (
    r"(?:(?P<{0}ap>오전|오후|上午|下午|am|pm)\s*)?(?P<{0}h>[01]?\d|2[0-4])\s?(?::|：|h|시|時|时|"
    r"\.(?=\d\d(?!\d)(?!\.)))\s?(?P<{0}m>[0-5]\d)?분?"
    r"(?:\s?(?P<{0}z>a\.?m\.?|p\.?m\.?)(?![a-z]))?"
)
_BARE = r"(?P<{0}b>1?\d)\s?(?P<{0}y>a\.?m\.?|p\.?m\.?)(?![a-z])"
_RANGE = re.compile(
    rf"(?:{_CLOCK.format('s')}|{_BARE.format('s')})"
    rf"(?:\s*(?:-|–|—|―|~|～|∼|to|until|至|到|부터)\s*(?:{_CLOCK.format('e')}|{_BARE.format('e')}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clock:
    """A time, or from when to when."""

    span: Span
    starts: time
    ends: time | None


def clock_at(text: str, offset: int = 0) -> Clock | None:
    """The clock time (or two) that the text begins with, behind a list mark or a bracket."""
    lead = re.match(r"[\s\-–—•·▪■□○◦*\[(（【]*", text)
    begin = lead.end() if lead else 0
    match = _RANGE.match(text, begin)
    if match is None or re.match(r"[\d:]", text[match.end() : match.end() + 1]):
        return None
    starts = _time(match.groupdict(), "s")
    ends = _time(match.groupdict(), "e")
    if starts is None:
        return None
    if ends is not None and ends < starts and ends.hour < 12:
        # “9:30 – 1:00 pm” and “11 – 1”.
        ends = time(ends.hour + 12, ends.minute)
    end = match.end() + len(re.match(r"\s*[\])）】]*\s*[:|]?", text[match.end() :]).group())  # type: ignore[union-attr]
    return Clock(Span(offset + begin, offset + end), starts, ends)


def _time(part: dict[str, str | None], which: str) -> time | None:
    hour, bare = part[f"{which}h"], part[f"{which}b"]
    if hour is None and bare is None:
        return None
    number = int(hour or bare or 0)
    half = (part[f"{which}ap"] or part[f"{which}z"] or part[f"{which}y"] or "").lower().replace(".", "")
    if half in ("pm", "오후", "下午") and number < 12:
        number += 12
    if half in ("am", "오전", "上午") and number == 12:
        number = 0
    minutes = int(part[f"{which}m"] or 0)
    return time(number % 24, minutes) if number < 24 or minutes == 0 else None
