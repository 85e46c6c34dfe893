"""The field's words for the window: kinds, states and roles, and dates as the window writes them."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from eventdesk.desktop.forms.fields import Choice
from eventdesk.model.kinds import AppearanceStatus, ItemKind, OutcomeKind, SessionKind, SessionStatus


def _session_kinds() -> dict[SessionKind, str]:
    return {
        SessionKind.OPENING: QCoreApplication.translate("", "Opening"),
        SessionKind.KEYNOTE: QCoreApplication.translate("", "Keynotes"),
        SessionKind.SESSION: QCoreApplication.translate("", "Session"),
        SessionKind.PANEL: QCoreApplication.translate("", "Panel session"),
        SessionKind.BREAK: QCoreApplication.translate("", "Break"),
        SessionKind.MEAL: QCoreApplication.translate("", "Meal"),
        SessionKind.SOCIAL: QCoreApplication.translate("", "Social event"),
        SessionKind.CLOSING: QCoreApplication.translate("", "Closing"),
        SessionKind.OTHER: QCoreApplication.translate("", "Other"),
    }


def _item_kinds() -> dict[ItemKind, str]:
    return {
        ItemKind.OPENING_SPEECH: QCoreApplication.translate("", "Opening speech"),
        ItemKind.WELCOME_SPEECH: QCoreApplication.translate("", "Welcoming speech"),
        ItemKind.CONGRATULATORY_SPEECH: QCoreApplication.translate("", "Congratulatory speech"),
        ItemKind.KEYNOTE: QCoreApplication.translate("", "Keynote"),
        ItemKind.PRESENTATION: QCoreApplication.translate("", "Presentation"),
        ItemKind.PANEL: QCoreApplication.translate("", "Panel"),
        ItemKind.DISCUSSION: QCoreApplication.translate("", "Discussion"),
        ItemKind.QUESTIONS: QCoreApplication.translate("", "Questions and answers"),
        ItemKind.CEREMONY: QCoreApplication.translate("", "Ceremony"),
        ItemKind.PHOTO: QCoreApplication.translate("", "Group photo"),
        ItemKind.PERFORMANCE: QCoreApplication.translate("", "Performance"),
        ItemKind.BREAK: QCoreApplication.translate("", "Break"),
        ItemKind.ANNOUNCEMENT: QCoreApplication.translate("", "Announcement"),
        ItemKind.CLOSING_REMARKS: QCoreApplication.translate("", "Closing remarks"),
    }


def _states() -> dict[SessionStatus, str]:
    return {
        SessionStatus.CONFIRMED: QCoreApplication.translate("", "Confirmed"),
        SessionStatus.TENTATIVE: QCoreApplication.translate("", "Tentative"),
        SessionStatus.CANCELLED: QCoreApplication.translate("", "Cancelled"),
    }


def _appearance_states() -> dict[AppearanceStatus, str]:
    return {
        AppearanceStatus.INVITED: QCoreApplication.translate("", "Invited"),
        AppearanceStatus.CONFIRMED: QCoreApplication.translate("", "Confirmed"),
        AppearanceStatus.DECLINED: QCoreApplication.translate("", "Declined"),
        AppearanceStatus.CANCELLED: QCoreApplication.translate("", "Cancelled"),
    }


def _outcomes() -> dict[OutcomeKind, str]:
    return {
        OutcomeKind.AGREED: QCoreApplication.translate("", "Agreed"),
        OutcomeKind.PROPOSED: QCoreApplication.translate("", "Proposed"),
        OutcomeKind.RAISED: QCoreApplication.translate("", "Raised"),
        OutcomeKind.MENTIONED: QCoreApplication.translate("", "Mentioned"),
        OutcomeKind.DECIDED: QCoreApplication.translate("", "Decided"),
    }


# Items in which talks are given, and those in which people sit together.
PANELS = frozenset({ItemKind.PANEL, ItemKind.DISCUSSION, ItemKind.QUESTIONS})
WITHOUT_PEOPLE = frozenset({ItemKind.BREAK, ItemKind.PHOTO})
PAUSES = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})


def tr(text: str) -> str:
    """The sentence in the window’s language; without a context, see packaging/translations.py."""
    return QCoreApplication.translate("", text)


def word(value: StrEnum) -> str:
    """What the window calls a kind or a state."""
    return _tables()[type(value)][value]


def _tables() -> Mapping[type[StrEnum], Mapping[Any, str]]:
    return {
        SessionKind: _session_kinds(),
        ItemKind: _item_kinds(),
        SessionStatus: _states(),
        AppearanceStatus: _appearance_states(),
        OutcomeKind: _outcomes(),
    }


def choices(kind: type[StrEnum]) -> tuple[Choice, ...]:
    """Each word of the list with what the window calls it."""
    return tuple(Choice(value, label) for value, label in _tables()[kind].items())


def long_date(day: date) -> str:
    """`Thursday, 14 May 2026` in the window's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_date(day: date) -> str:
    """`Thu 14 May`, as short as it stays clear within a forum."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("ddd d MMM"))


def wall_time(at: datetime) -> str:
    """`09:30`: the clock of 24 hours, as printed programmes have it."""
    return f"{at:%H:%M}"


def counted(count: int) -> str:
    """A number as people of the window's language write it: “1,001”, “1.001”."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # where the system names none the window is in English
        locale = QLocale(QLocale.Language.English)
    return locale.toString(count)
