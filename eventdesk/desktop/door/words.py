"""The words at the door."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.model.kinds import AttendeeStatus, ScanOutcome
from eventdesk.workspace.door_reading import Guest, ScanLine
from eventdesk.workspace.scanning import Answer, ScanResult

translate = QCoreApplication.translate


def answer_word(result: ScanResult) -> str:
    """The one word that matters."""
    if result.answer is Answer.WELCOME and result.first_at is not None:
        return translate("Door", "Welcome back")
    return {
        Answer.WELCOME: translate("Door", "Welcome"),
        Answer.AGAIN: translate("Door", "Already in"),
        Answer.CANCELLED: translate("Door", "Cancelled"),
        Answer.DECLINED: translate("Door", "Declined"),
        Answer.WAITLISTED: translate("Door", "On the waiting list"),
        Answer.WRONG_SESSION: translate("Door", "Wrong session"),
        Answer.UNKNOWN: translate("Door", "Not registered"),
    }[result.answer]


def outcome_word(line: ScanLine) -> str:
    """What was answered, in the list of the last scans."""
    if line.taken_back:
        return translate("Door", "Taken back")
    if line.outcome is ScanOutcome.REFUSED:
        return {
            AttendeeStatus.CANCELLED: translate("Door", "Cancelled"),
            AttendeeStatus.DECLINED: translate("Door", "Declined"),
            AttendeeStatus.WAITLISTED: translate("Door", "On the waiting list"),
        }.get(line.status, translate("Door", "Not let in"))
    return {
        ScanOutcome.WELCOME: translate("Door", "Welcome"),
        ScanOutcome.AGAIN: translate("Door", "Already in"),
        ScanOutcome.WRONG_SESSION: translate("Door", "Wrong session"),
    }[line.outcome]


def clock(at: datetime, today: datetime | None = None) -> str:
    """“09:12”; on another day than `today` with the day before it."""
    if today is None or at.date() == today.date():
        return f"{at:%H:%M}"
    from babel.dates import format_skeleton

    from eventdesk.desktop.pages.documents.wording import window_locale

    return f"{format_skeleton('MMMd', at.date(), locale=window_locale())}, {at:%H:%M}"


def needs_of(guest: Guest, pick: "Picker") -> list[tuple[str, str]]:
    """What the staff should know: an icon and a few words for each."""
    needs: list[tuple[str, str]] = []
    if guest.category == "vip" or "vip" in {tag.casefold() for tag in guest.tags}:
        needs.append(("star", translate("Door", "VIP")))
    if guest.access:
        needs.append(("accessibility", pick(guest.access)))
    if guest.dietary:
        needs.append(("utensils", pick(guest.dietary)))
    if guest.seat:
        needs.append(("armchair", translate("Door", "Seat {seat}").format(seat=guest.seat)))
    return needs


class Picker:
    """Picks strings for the reader of a language, then of the forum's."""

    def __init__(self, language: str, then: tuple[str, ...]) -> None:
        self.language, self._then = language, then

    def __call__(self, text: object) -> str:
        from eventdesk.model.text import Text

        return " ".join(text.pick(self.language, self._then).split()) if isinstance(text, Text) else ""

    def tag(self, text: object) -> str:
        """The language of what is picked."""
        from eventdesk.model.text import Text

        found = text.tag_for(self.language, self._then) if isinstance(text, Text) else None
        return found or self.language
