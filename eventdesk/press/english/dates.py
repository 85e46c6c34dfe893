"""Dates and hours in English: “Friday, 27 December 2019”, “9:00 a.m. KST, 27 December 2019”."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_name

from eventdesk.model.kinds import DateStyle

# Abbreviations that more than one zone goes by: the zone's full name stands instead.
_SHARED = frozenset(("CST", "IST", "AST", "BST", "EST", "PST", "MST", "EDT", "CDT", "PDT", "MDT", "AMT", "GST"))
# CLDR date patterns: a day with and without its year.
_WITH_YEAR = {
    DateStyle.DAY_MONTH: "d MMMM y",
    DateStyle.MONTH_DAY: "MMMM d, y",
    DateStyle.NUMERIC: "yyyy-MM-dd",
}
_WITHOUT_YEAR = {
    DateStyle.DAY_MONTH: "d MMMM",
    DateStyle.MONTH_DAY: "MMMM d",
    DateStyle.NUMERIC: "yyyy-MM-dd",
}
_USUAL = DateStyle.DAY_MONTH


def day(when: date, style: DateStyle = _USUAL) -> str:
    """27 December 2019; December 27, 2019; 2019-12-27."""
    return format_date(when, _WITH_YEAR[style], locale="en")


def weekday_and_day(when: date, style: DateStyle = _USUAL) -> str:
    """Friday, 27 December 2019."""
    return format_date(when, f"EEEE, {_WITH_YEAR[style]}", locale="en")


def span(first: date, last: date, *, weekdays: bool = True, style: DateStyle = _USUAL) -> str:
    """“on Friday, 27 December 2019”, “from Thursday, 14 May, to Friday, 15 May 2026”.

    Without weekdays “on 27 December 2019”, “on 14–15 May 2026”. A last day before the first is left out.
    """
    if last <= first:
        return f"on {weekday_and_day(first, style) if weekdays else day(first, style)}"
    if not weekdays:
        return _short_span(first, last, style)
    start = weekday_and_day(first, style)
    if first.year == last.year:
        start = format_date(first, f"EEEE, {_WITHOUT_YEAR[style]}", locale="en")
    return f"from {start}, to {weekday_and_day(last, style)}"


def _short_span(first: date, last: date, style: DateStyle) -> str:
    if style is DateStyle.NUMERIC:
        return f"from {day(first, style)} to {day(last, style)}"
    if first.year != last.year:
        return f"on {day(first, style)} – {day(last, style)}"
    start = format_date(first, _WITHOUT_YEAR[style], locale="en")
    if first.month != last.month:
        return f"on {start} – {day(last, style)}"
    if style is DateStyle.MONTH_DAY:
        return f"on {start}–{last.day}, {last.year}"
    return f"on {first.day}–{day(last, style)}"


def moment(when: datetime, zone: str, style: DateStyle = _USUAL) -> str:
    """A wall time at the IANA zone `zone`: “9:00 a.m. KST, 27 December 2019”."""
    name = _zone_name(when, zone)
    return f"{hour(when)}{' ' + name if name else ' local time'}, {day(when, style)}"


def hour(when: datetime) -> str:
    """“9:00 a.m.”, “12:00 noon”; midnight is “00:00”."""
    if (when.hour, when.minute) == (0, 0):
        return "00:00"
    if (when.hour, when.minute) == (12, 0):
        return "12:00 noon"
    return f"{_clock(when)} {_half(when)}"


def hours(start: datetime, end: datetime | None) -> str:
    """“9:00–10:30 a.m.”, “11:00 a.m.–1:00 p.m.”; the start alone where there is no end after it."""
    if end is None or end <= start:
        return hour(start)
    plain = all((when.hour, when.minute) not in ((0, 0), (12, 0)) for when in (start, end))
    if plain and _half(start) == _half(end):
        return f"{_clock(start)}–{hour(end)}"
    return f"{hour(start)}–{hour(end)}"


def _clock(when: datetime) -> str:
    return f"{(when.hour - 1) % 12 + 1}:{when.minute:02d}"


def _half(when: datetime) -> str:
    return "a.m." if when.hour < 12 else "p.m."


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
