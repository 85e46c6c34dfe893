"""The capture window's words for what it shows."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.press.wording import item_name, session_name
from eventdesk.model.snapshot import ForumSnapshot, Person, Session
from eventdesk.press.capture import Moment

translate = QCoreApplication.translate


def clock(at: datetime | None) -> str:
    """The time on the wall, “10:42”; empty for none."""
    return f"{at:%H:%M}" if at is not None else ""


def day_and_time(at: datetime) -> str:
    """“Friday, December 27 · 10:42”, the day as the window's language writes it."""
    return f"{day(at)} · {clock(at)}"


def place(snapshot: ForumSnapshot, moment: Moment, language: str) -> tuple[str, str]:
    """The item's name, else the session's; and in which session and at what time it is."""
    session, item = moment.session, moment.item
    name = session_name(snapshot, session, language)
    if item is None:
        return name, times(session)
    return item_name(snapshot, item, language), " · ".join(part for part in (name, times(session)) if part)


def times(session: Session) -> str:
    return "–".join(clock(at) for at in (session.starts_at, session.ends_at) if at is not None)


def office(snapshot: ForumSnapshot, person: Person, language: str) -> str:
    """“president, STEPI”."""
    organization = snapshot.organization(person.organization) if person.organization else None
    of = (organization.short_name or organization.name) if organization is not None else None
    parts = (snapshot.pick(person.position, language), snapshot.pick(of, language) if of is not None else "")
    return ", ".join(part for part in parts if part)


def day(value: date) -> str:
    """“Friday, December 27”."""
    from babel.dates import format_skeleton

    from eventdesk.desktop.pages.documents.wording import window_locale

    return format_skeleton("MMMMEEEEd", value, locale=window_locale())
