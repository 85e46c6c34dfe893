"""Dates and hours: 2019년 12월 27일(금), 14일(목)~15일(금), 오전 9시 30분; in digits 2019. 12. 27.(금), 09:30.

The forms are those of the handbook for official documents (행정업무운영 편람): a stop after each number of a date,
the weekday in parentheses without a space, hours of the 24-hour clock.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

from eventdesk.model.kinds import DateStyle

_WEEKDAYS = "월화수목금토일"
HOME = "Asia/Seoul"


def weekday(when: date) -> str:
    """(금)."""
    return f"({_WEEKDAYS[when.weekday()]})"


def dotted(when: date, *, year: bool = True) -> str:
    """2019. 12. 27.(금)."""
    return f"{f'{when.year}. ' if year else ''}{when.month}. {when.day}.{weekday(when)}"


def day(when: date, style: DateStyle, *, year: bool = True) -> str:
    """2019년 12월 27일(금); in digits where the house writes digits."""
    if style is DateStyle.NUMERIC:
        return dotted(when, year=year)
    return f"{f'{when.year}년 ' if year else ''}{when.month}월 {when.day}일{weekday(when)}"


def span(first: date, last: date, style: DateStyle, *, year: bool = True) -> str:
    """5월 14일(목)~15일(금); months and years once. A last day before the first is left out."""
    start = day(first, style, year=year)
    if last <= first:
        return start
    if style is DateStyle.NUMERIC or first.year != last.year:
        return f"{start}~{day(last, style, year=first.year != last.year)}"
    rest = day(last, style, year=False)
    return f"{start}~{rest.partition(' ')[2] if first.month == last.month else rest}"


def plain_span(first: date, last: date) -> str:
    """5월 14~15일, for a headline."""
    start = f"{first.month}월 {first.day}"
    if last <= first:
        return f"{start}일"
    if (first.year, first.month) == (last.year, last.month):
        return f"{start}~{last.day}일"
    return f"{start}일~{last.month}월 {last.day}일"


def clock(when: datetime) -> str:
    """09:30."""
    return f"{when.hour:02d}:{when.minute:02d}"


def hour(when: datetime, style: DateStyle) -> str:
    """오전 9시 30분, 정오, 오후 2시; 09:30 in digits."""
    if style is DateStyle.NUMERIC:
        return clock(when)
    if (when.hour, when.minute) == (12, 0):
        return "정오"
    half = "오전" if when.hour < 12 else "오후"
    minutes = f" {when.minute}분" if when.minute else ""
    return f"{half} {when.hour if when.hour <= 12 else when.hour - 12}시{minutes}"


def embargo(when: datetime, zone: str, forum_zone: str) -> str:
    """2019. 12. 27.(금) 09:00 이후; with the zone where it is not Korea's own or not the forum's."""
    text = f"{dotted(when.date())} {clock(when)}"
    zone = zone or forum_zone
    if zone == HOME and forum_zone == HOME:
        return f"{text} 이후"
    name = _zone_name(when, zone)
    return f"{text}({name}) 이후" if name else f"{text} 이후"


def _zone_name(when: datetime, zone: str) -> str:
    try:
        local = when.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError):
        return ""
    return str(get_timezone_name(local, locale="ko"))
