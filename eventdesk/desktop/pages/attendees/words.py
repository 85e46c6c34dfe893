"""The sentences of the page, and how attendees are said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.model.kinds import AttendeeStatus

if TYPE_CHECKING:  # other pages only ask for the words of a status; reading and comparing lists is not for them
    from eventdesk.interchange.attendee_table.wrong import Wrong


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


def country_label(code: str) -> str:
    """The country in the window's language; its code where there is no name."""
    from eventdesk.interchange.attendee_table.cells import country_name

    return country_name(code, QLocale().bcp47Name()) if code else ""


def wrong_told(wrong: "Wrong") -> str:
    """Why a cell does not accept what was typed, and how to mend it."""
    from eventdesk.interchange.attendee_table.wrong import WrongKind

    kinds = WrongKind
    told = {
        kinds.FIXED: tr("The program fills this column itself."),
        kinds.PERSON: tr("This is one of the forum’s people: change the name on the page “People”."),
        kinds.ERASED: tr("This person’s data was erased: there is nothing to change any more."),
        kinds.NO_NAME: tr("An attendee needs a name."),
        kinds.NO_CATEGORY: tr("An attendee needs a category, such as guest."),
        kinds.EMAIL: tr("Type an address like name@example.org."),
        kinds.PHONE: tr("Type a telephone number, such as +82 2 1234 5678."),
        kinds.COUNTRY: tr(
            "No country of this name is known: type its name in English, or its code of two letters."
        ),
        kinds.STATUS: tr("Choose one of the statuses."),
        kinds.LANGUAGE: tr("A language here is not known: type names such as English, or codes such as en."),
        kinds.YES_OR_NO: tr("Type yes or no."),
        kinds.DATE: tr("Type a date like 2026-05-14."),
        kinds.NUMBER: tr("Type a whole number from 1 to {limit}."),
        kinds.ANY_NUMBER: tr("Type a number."),
        kinds.CHOICE: tr("Choose one of: {offered}."),
        kinds.TOO_LONG: tr("The text is longer than {limit} characters: shorten it."),
        kinds.CODE_TAKEN: tr("Somebody else on the list has this code: choose another."),
    }[wrong.kind]
    return told.format(limit=f"{wrong.limit:,}", offered=wrong.offered)
