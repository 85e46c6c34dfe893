"""Dates and hours in English: “Friday, 27 December 2019”, “9:00 a.m. KST, 27 December 2019”."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_name

# Abbreviations that more than one zone goes by: the zone's full name stands instead.
_SHARED = frozenset(("CST", "IST", "AST", "BST", "EST", "PST", "MST", "EDT", "CDT", "PDT", "MDT", "AMT", "GST"))
_LONG = "EEEE, d MMMM y"


def day(when: date) -> str:
    """27 December 2019."""
    return format_date(when, "d MMMM y", locale="en")


def weekday_and_day(when: date) -> str:
    """Friday, 27 December 2019."""
    return format_date(when, _LONG, locale="en")


def span(first: date, last: date, *, weekdays: bool = True) -> str:
    """“on Friday, 27 December 2019”, “from Thursday, 14 May, to Friday, 15 May 2026”.

    Without weekdays “on 27 December 2019”, “on 14–15 May 2026”. A last day before the first is left out.
    """
    if last <= first:
        return f"on {weekday_and_day(first) if weekdays else day(first)}"
    if not weekdays:
        return f"on {_short_span(first, last)}"
    start = format_date(first, "EEEE, d MMMM" if first.year == last.year else _LONG, locale="en")
    return f"from {start}, to {weekday_and_day(last)}"


def _short_span(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{format_date(first, 'd MMMM', locale='en')} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def moment(when: datetime, zone: str) -> str:
    """A wall time at the IANA zone `zone`: “9:00 a.m. KST, 27 December 2019”."""
    name = _zone_name(when, zone)
    return f"{_hour(when)}{' ' + name if name else ' local time'}, {day(when)}"


def _hour(when: datetime) -> str:
    if (when.hour, when.minute) == (0, 0):
        return "00:00"
    if (when.hour, when.minute) == (12, 0):
        return "12:00 noon"
    half = "a.m." if when.hour < 12 else "p.m."
    return f"{(when.hour - 1) % 12 + 1}:{when.minute:02d} {half}"


def _zone_name(when: datetime, zone: str) -> str:
    """The zone's abbreviation where it names one zone alone, else its full English name."""
    try:
        local = when.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError):
        return ""
    short = local.tzname() or ""
    if short.isalpha() and short not in _SHARED:
        return short
    return str(get_timezone_name(local, locale="en"))
