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
        SessionKind.OPENING: QCoreApplication.translate("Programme", "Opening"),
        SessionKind.KEYNOTE: QCoreApplication.translate("Programme", "Keynotes"),
        SessionKind.SESSION: QCoreApplication.translate("Programme", "Session"),
        SessionKind.PANEL: QCoreApplication.translate("Programme", "Panel session"),
        SessionKind.BREAK: QCoreApplication.translate("Programme", "Break"),
        SessionKind.MEAL: QCoreApplication.translate("Programme", "Meal"),
        SessionKind.SOCIAL: QCoreApplication.translate("Programme", "Social event"),
        SessionKind.CLOSING: QCoreApplication.translate("Programme", "Closing"),
        SessionKind.OTHER: QCoreApplication.translate("Programme", "Other"),
    }


def _item_kinds() -> dict[ItemKind, str]:
    return {
        ItemKind.OPENING_SPEECH: QCoreApplication.translate("Programme", "Opening speech"),
        ItemKind.WELCOME_SPEECH: QCoreApplication.translate("Programme", "Welcoming speech"),
        ItemKind.CONGRATULATORY_SPEECH: QCoreApplication.translate("Programme", "Congratulatory speech"),
        ItemKind.KEYNOTE: QCoreApplication.translate("Programme", "Keynote"),
        ItemKind.PRESENTATION: QCoreApplication.translate("Programme", "Presentation"),
        ItemKind.PANEL: QCoreApplication.translate("Programme", "Panel"),
        ItemKind.DISCUSSION: QCoreApplication.translate("Programme", "Discussion"),
        ItemKind.QUESTIONS: QCoreApplication.translate("Programme", "Questions and answers"),
        ItemKind.CEREMONY: QCoreApplication.translate("Programme", "Ceremony"),
        ItemKind.PHOTO: QCoreApplication.translate("Programme", "Group photo"),
        ItemKind.PERFORMANCE: QCoreApplication.translate("Programme", "Performance"),
        ItemKind.BREAK: QCoreApplication.translate("Programme", "Break"),
        ItemKind.ANNOUNCEMENT: QCoreApplication.translate("Programme", "Announcement"),
        ItemKind.CLOSING_REMARKS: QCoreApplication.translate("Programme", "Closing remarks"),
    }


def _states() -> dict[SessionStatus, str]:
    return {
        SessionStatus.CONFIRMED: QCoreApplication.translate("Programme", "Confirmed"),
        SessionStatus.TENTATIVE: QCoreApplication.translate("Programme", "Tentative"),
        SessionStatus.CANCELLED: QCoreApplication.translate("Programme", "Cancelled"),
    }


def _appearance_states() -> dict[AppearanceStatus, str]:
    return {
        AppearanceStatus.INVITED: QCoreApplication.translate("Programme", "Invited"),
        AppearanceStatus.CONFIRMED: QCoreApplication.translate("Programme", "Confirmed"),
        AppearanceStatus.DECLINED: QCoreApplication.translate("Programme", "Declined"),
        AppearanceStatus.CANCELLED: QCoreApplication.translate("Programme", "Cancelled"),
    }


def _outcomes() -> dict[OutcomeKind, str]:
    return {
        OutcomeKind.AGREED: QCoreApplication.translate("Programme", "Agreed"),
        OutcomeKind.PROPOSED: QCoreApplication.translate("Programme", "Proposed"),
        OutcomeKind.RAISED: QCoreApplication.translate("Programme", "Raised"),
        OutcomeKind.MENTIONED: QCoreApplication.translate("Programme", "Mentioned"),
        OutcomeKind.DECIDED: QCoreApplication.translate("Programme", "Decided"),
    }


# Items in which talks are given, and those in which people sit together.
PANELS = frozenset({ItemKind.PANEL, ItemKind.DISCUSSION, ItemKind.QUESTIONS})
WITHOUT_PEOPLE = frozenset({ItemKind.BREAK, ItemKind.PHOTO})
PAUSES = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})


def tr(text: str) -> str:
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
