"""Days, clock times and lengths as people write them in cells, and as spreadsheets keep them.

A day whose order is not told (03/04/2026) is none: it is asked for rather than guessed.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from eventdesk.interchange.dates_in_text import clock_at, days_in

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d)?(?:\.\d+)?)?")
_SHORT_YEAR = re.compile(r"'?(\d\d)[.\-/]\s?(\d{1,2})[.\-/]\s?(\d{1,2})\.?")
_SLASHES = re.compile(r"(\d{1,2})[./\-]\s?(\d{1,2})[./\-]\s?(\d{4})")
_MONTH_DAY = re.compile(r"(\d{1,2})[./\-](\d{1,2})\.?")
_SERIAL = re.compile(r"(\d{5})(\.\d+)?")
_FRACTION = re.compile(r"0?\.\d+")
_COMPACT = re.compile(r"(\d{1,2})(\d\d)")
_COMPACT_RANGE = re.compile(r"(\d{1,2}\d\d)\s*[-–~～至]\s*(\d{1,2}\d\d)")
_EARLY_END = re.compile(r"[-–~～至到]\s*0\d[:：]\d\d$")
_SECONDS = re.compile(r"(\d{1,2}:\d\d):\d\d")
_EUROPEAN = re.compile(r"\buhr\b|^\d{1,2}[.h]\d\d(?!\d|\.)|^\d{1,2}\s?h\b", re.I)
_LENGTH = re.compile(
    r"(?:(?P<h>\d{1,2}(?:\.\d+)?)\s*(?:hours?|hrs?|h|시간|小时|小時|時間|std\.?|stunden?|heures?)\s*)?"
    r"(?:(?P<m>\d{1,3})\s*(?:minutes?|mins?\.?|min|m|′|'|분|分钟|分鐘|分|minuten)?)?",
    re.I,
)
_NUMBERED_DAY = re.compile(
    r"(?:day|tag|jour)\s*(\d{1,2})|제?\s?(\d{1,2})\s?일차|第\s?([一二三四五六七八九\d])\s?天", re.I
)
_FIRST_SERIAL, _LAST_SERIAL = 30_000, 65_000  # 1982 to 2077, as Excel counts
_EPOCH = date(1899, 12, 30)
_HAN_NUMBERS = "一二三四五六七八九"


@lru_cache(maxsize=4096)
def day_of(text: str, year: int | None = None) -> date | None:
    """The day; `year` is taken where none is written. None where it is no day, or its order is not told."""
    text = text.strip()
    if iso := _ISO.fullmatch(text):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if serial := _SERIAL.fullmatch(text):
        number = int(serial[1])
        return _EPOCH + timedelta(number) if _FIRST_SERIAL <= number <= _LAST_SERIAL else None
    if short := _SHORT_YEAR.fullmatch(text):
        # 26.3.5 as in Korea; 03/04/26 tells no order.
        return _date(2000 + int(short[1]), int(short[2]), int(short[3])) if int(short[1]) > 12 else None
    if slashes := _SLASHES.fullmatch(text):
        return _told_apart(int(slashes[1]), int(slashes[2]), int(slashes[3]), dotted="." in text)
    if (month_day := _MONTH_DAY.fullmatch(text)) and year:
        return _told_apart(int(month_day[2]), int(month_day[1]), year, dotted=False)
    found = next(days_in(text), None)
    if found is None or re.search(r"\w", text[: found.span.start] + text[found.span.end :]):
        return None
    return found.first(year)


def _told_apart(first: int, second: int, year: int, *, dotted: bool) -> date | None:
    """31/12/2026 and 12/31/2026 are clear, 31.12.2026 is German and 1.2.2026 too; 1/2/2026 is not clear."""
    if dotted or first > 12:
        return _date(year, second, first)
    return _date(year, first, second) if second > 12 or first == second else None


def numbered_day(text: str) -> int | None:
    """1 of “Day 1”, “1일차”, “第一天”."""
    match = _NUMBERED_DAY.match(text.strip())
    if match is None:
        return None
    if match[3] and match[3] in _HAN_NUMBERS:
        return _HAN_NUMBERS.index(match[3]) + 1
    return int(match[1] or match[2] or match[3])


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def times_of(text: str) -> tuple[time, time | None] | None:
    """From when (and to when): 09:30-10:15, 9시 30분, 上午9:30, 0930, a date with its time, a part of a day."""
    text = text.strip()
    iso = _ISO.fullmatch(text)
    if iso and iso[4]:
        return (time(int(iso[4]), int(iso[5])), None) if int(iso[4]) < 24 and int(iso[5]) < 60 else None
    if _FRACTION.fullmatch(text) or _SERIAL.fullmatch(text):
        return _part_of_day(float(text)), None
    if both := _COMPACT_RANGE.fullmatch(text):
        first, second = _compact(both[1]), _compact(both[2])
        return (first, second) if first and second else None
    if _COMPACT.fullmatch(text):
        compact = _compact(text)
        return (compact, None) if compact is not None else None
    text = _plain_clock(_SECONDS.sub(r"\1", text))
    clock = clock_at(text)
    if clock is None or text[clock.span.end :].strip():
        return None
    ends = clock.ends
    if ends is not None and ends.hour >= 12 and _EARLY_END.search(text):
        # Of 24 hours: 09:00 is no nine in the evening.
        ends = ends.replace(hour=ends.hour - 12)
    return clock.starts, ends


def _plain_clock(text: str) -> str:
    """With colons, as clocks in Germany and France are written without: 9.30 Uhr, 9h30, 14 Uhr bis 15 Uhr."""
    if not _EUROPEAN.search(text):
        return text
    text = re.sub(r"(?<![\d.:])(\d{1,2})\s?[.h]\s?(\d\d)(?![\d.:])", r"\1:\2", text, flags=re.I)
    text = re.sub(r"(?<![\d.:])(\d{1,2})\s?(?:uhr|h)\b", r"\1:00", text, flags=re.I)
    return re.sub(r"\s?\buhr\b", "", re.sub(r"\s?\b(?:bis|à)\b\s?", "-", text, flags=re.I), flags=re.I)


def _part_of_day(number: float) -> time:
    moment = datetime(2000, 1, 1) + timedelta(minutes=round(number % 1 * 1440))
    return moment.time()


def _compact(text: str) -> time | None:
    hour, minute = int(text[:-2]), int(text[-2:])
    return time(hour, minute) if hour < 24 and minute < 60 else None


@lru_cache(maxsize=1024)
def minutes_of(text: str) -> int | None:
    """A length in minutes: 30, 30분, 1 h 15 min, 1시간 30분, 0:45; None where it is none."""
    text = text.strip()
    if match := re.fullmatch(r"(\d{1,2}):(\d\d)(?::\d\d)?", text):
        return int(match[1]) * 60 + int(match[2])
    match = _LENGTH.fullmatch(text)
    if match is None or not (match["h"] or match["m"]):
        return None
    minutes = round(float(match["h"] or 0) * 60) + int(match["m"] or 0)
    return minutes if 0 < minutes <= 24 * 60 else None
