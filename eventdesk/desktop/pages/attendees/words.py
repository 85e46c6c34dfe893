"""The sentences of the page, and how attendees are said."""

from PySide6.QtCore import QCoreApplication

from eventdesk.model.kinds import AttendeeStatus


def tr(text: str) -> str:
    """The sentence in the window's language."""
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)


def status_label(status: AttendeeStatus) -> str:
    return {
        AttendeeStatus.INVITED: tr("Invited"),
        AttendeeStatus.REGISTERED: tr("Registered"),
        AttendeeStatus.CONFIRMED: tr("Confirmed"),
        AttendeeStatus.WAITLISTED: tr("Waitlisted"),
        AttendeeStatus.CANCELLED: tr("Cancelled"),
        AttendeeStatus.DECLINED: tr("Declined"),
        AttendeeStatus.NO_SHOW: tr("Did not come"),
        AttendeeStatus.ARRIVED: tr("Arrived"),
    }[status]


def category_label(category: str) -> str:
    """The offered categories in the window's language; an organizer's own as it is."""
    offered = {
        "vip": tr("VIP"),
        "speaker": tr("Speaker"),
        "press": tr("Press"),
        "staff": tr("Staff"),
        "guest": tr("Guest"),
    }
    return offered.get(category, category)


def category_of(label: str) -> str:
    """The category that was typed or chosen by its label."""
    typed = " ".join(label.split())
    for category in ("vip", "speaker", "press", "staff", "guest"):
        if typed.casefold() in (category, category_label(category).casefold()):
            return category
    return typed
