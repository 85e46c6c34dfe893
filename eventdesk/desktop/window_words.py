"""How the window calls a forum in lists and titles."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from eventdesk.model.text import base_language

if TYPE_CHECKING:
    from eventdesk.workspace.forums import ForumLine


def forum_name(line: "ForumLine", language: str) -> str:
    """The forum's title in a language of its own; else its series with the edition; else its id."""
    if line.title:
        return line.title.pick(language, line.languages)
    tag = line.series.tag_for(language, line.languages)
    if tag is None:
        return line.id
    return with_edition(line.series[tag], line.edition, tag)


def with_edition(series: str, edition: int | None, language: str) -> str:
    """The series with its edition, as the language of the series' name puts it."""
    if edition is None:
        return series
    base = base_language(language)
    if base == "en":
        last = edition % 100
        ending = "th" if 10 <= last <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(edition % 10, "th")
        return f"{edition}{ending} {series}"
    if base == "ko":
        return f"제{edition}회 {series}"
    if base in ("zh", "ja"):
        return f"第{edition}届{series}" if base == "zh" else f"第{edition}回{series}"
    return f"{series} {edition}"


def forum_days(starts_on: date | None, ends_on: date | None) -> str:
    """When it is, short: “27 Dec 2019”, “27–28 Dec 2019” as the window's language writes a date."""
    if starts_on is None:
        return QCoreApplication.translate("Window", "no date yet")
    first = short_day(starts_on)
    if ends_on is None or ends_on == starts_on:
        return first
    return f"{first} – {short_day(ends_on)}"


def short_day(day: date) -> str:
    return QLocale().toString(QDate(day), QLocale.FormatType.ShortFormat) if _plain_locale() else _english(day)


def _plain_locale() -> bool:
    # English dates in figures are read two ways (9/5); everywhere else the short form is one.
    return QLocale().language() != QLocale.Language.English


def _english(day: date) -> str:
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{day.day} {month} {day.year}"
