"""Dates, ordinals and names of languages, as a document's language writes them (CLDR)."""

from datetime import date, datetime

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton

from eventdesk.documents.phrases import ENGLISH, phrases
from eventdesk.model.text import base_language, script_of


def locale_of(language: str) -> Locale:
    """CLDR's locale for a language tag, the next known one above it, at last English."""
    tag = language
    if base_language(language) == "zh":
        tag = f"zh-{script_of(language) or 'Hans'}"
    parts = tag.split("-")
    while parts:
        try:
            return Locale.parse("_".join(parts))
        except (UnknownLocaleError, ValueError):
            parts.pop()
    return Locale("en")


def _dates_of(language: str) -> Locale:
    """The locale that writes a language's dates: English without a country has the day before the month."""
    locale = locale_of(language)
    return Locale("en", "GB") if locale.language == "en" and not locale.territory else locale


def long_date(day: date, language: str) -> str:
    """A date with its weekday: “Friday, 27 December 2019”, as the press release writes it too."""
    return format_date(day, "full", _dates_of(language))


def short_date(day: date, language: str) -> str:
    """A date for a line that holds more: “Fri, 27 Dec”."""
    return format_skeleton("MMMEd", day, locale=_dates_of(language))


def date_range(first: date, last: date, language: str) -> str:
    """From the first day to the last, with weekdays; one day alone is written out."""
    if first >= last:
        return long_date(first, language)
    return format_interval(first, last, "yMMMEd", locale=_dates_of(language))


def language_name(tag: str, language: str) -> str:
    """What a language is called in `language`; the tag itself where CLDR does not know."""
    try:
        return Locale.parse(tag.replace("-", "_")).get_display_name(locale_of(language)) or tag
    except (UnknownLocaleError, ValueError):
        return tag


def ordinal(number: int, language: str) -> str:
    """“7th” in English; “7.” in German and other languages that write ordinals with a point."""
    if base_language(language) != "en" and phrases(language) is not ENGLISH:
        return f"{number}."
    last = number % 100
    ending = "th" if 10 <= last <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def clock(time: datetime) -> str:
    """A time of day on 24 hours, “09:30”: figures of one width stand in a column."""
    return f"{time:%H:%M}"


def clock_range(start: datetime | None, end: datetime | None) -> str:
    """“09:30–10:15”, the start alone where there is no end, nothing where there is no start."""
    if start is None:
        return ""
    return f"{clock(start)}–{clock(end)}" if end is not None and end != start else clock(start)
