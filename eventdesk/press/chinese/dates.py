"""Dates and hours: 2019年12月27日（星期五）, 5月14日至15日, 上午9时30分; or in digits alone, 2019-12-27, 9:30."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

from eventdesk.model.kinds import DateStyle
from eventdesk.press.chinese.phrases import Phrases


def day(when: date, phrases: Phrases, style: DateStyle) -> str:
    """2019年12月27日. Chinese has one order: both of the styles with month names mean it."""
    if style is DateStyle.NUMERIC:
        return when.isoformat()
    return phrases.words.day.format(year=when.year, month=when.month, day=when.day)


def weekday(when: date, phrases: Phrases) -> str:
    """（星期五）."""
    return f"（{phrases.words.weekdays[when.weekday()]}）"


def span(first: date, last: date, phrases: Phrases, style: DateStyle, *, weekdays: bool = True) -> str:
    """2026年5月14日（星期四）至15日（星期五）. A last day before the first is left out."""
    names = (weekday(first, phrases), weekday(last, phrases)) if weekdays else ("", "")
    start = f"{day(first, phrases, style)}{names[0]}"
    if last <= first:
        return start
    return f"{start}{phrases.words.to}{_rest(first, last, phrases, style)}{names[1]}"


def _rest(first: date, last: date, phrases: Phrases, style: DateStyle) -> str:
    if style is DateStyle.NUMERIC or first.year != last.year:
        return day(last, phrases, style)
    whole = phrases.words.month_day.format(month=last.month, day=last.day)
    return whole.partition("月")[2] if first.month == last.month else whole


def short_day(when: date, phrases: Phrases, style: DateStyle) -> str:
    """12月27日, where the year is known."""
    if style is DateStyle.NUMERIC:
        return when.isoformat()
    return phrases.words.month_day.format(month=when.month, day=when.day)


def hour(when: datetime, phrases: Phrases, style: DateStyle, after: datetime | None = None) -> str:
    """上午9时30分, 中午12时, 下午6时; 9:30 in digits. The half of the day is not said again `after` its like."""
    if style is DateStyle.NUMERIC:
        return f"{when.hour}:{when.minute:02d}"
    half = phrases.words.halves[_half(when)]
    if after is not None and after.date() == when.date() and _half(after) == _half(when):
        half = ""
    number = when.hour if when.hour <= 12 else when.hour - 12
    words = phrases.words
    if when.minute:
        return words.clock.format(half=half, hour=number, minute=f"{when.minute:02d}")
    return words.full_hour.format(half=half, hour=number)


def _half(when: datetime) -> int:
    """0 in the morning, 1 in the hour of noon, 2 in the afternoon."""
    return (when.hour >= 12) + (when.hour > 12)


def short_moment(when: datetime, phrases: Phrases, style: DateStyle) -> str:
    """12月27日上午9时."""
    joint = " " if style is DateStyle.NUMERIC else ""
    return f"{short_day(when.date(), phrases, style)}{joint}{hour(when, phrases, style)}"


def moment(when: datetime, zone: str, phrases: Phrases, style: DateStyle) -> str:
    """A wall time at the IANA zone `zone`: 2019年12月27日上午9时（韩国时间）."""
    name = _zone_name(when, zone, phrases)
    joint = " " if style is DateStyle.NUMERIC else ""
    zoned = phrases.words.zone.format(zone=name) if name else ""
    return f"{day(when.date(), phrases, style)}{joint}{hour(when, phrases, style)}{zoned}"


def _zone_name(when: datetime, zone: str, phrases: Phrases) -> str:
    try:
        local = when.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError):
        return ""
    return str(get_timezone_name(local, locale=phrases.locale))
