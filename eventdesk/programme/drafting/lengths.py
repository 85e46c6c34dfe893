"""How long a session takes, where its times do not tell."""

from datetime import timedelta

from msgspec import structs

from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.ordering import start_of
from eventdesk.model.snapshot import Session
from eventdesk.programme.clock import Clock
from eventdesk.programme.spans import planned_items, session_span

_SESSIONS = {
    SessionKind.OPENING: 30,
    SessionKind.KEYNOTE: 45,
    SessionKind.SESSION: 90,
    SessionKind.PANEL: 60,
    SessionKind.BREAK: 20,
    SessionKind.MEAL: 60,
    SessionKind.SOCIAL: 90,
    SessionKind.CLOSING: 20,
    SessionKind.OTHER: 30,
}
_ITEMS = {
    ItemKind.OPENING_SPEECH: 10,
    ItemKind.WELCOME_SPEECH: 5,
    ItemKind.CONGRATULATORY_SPEECH: 5,
    ItemKind.KEYNOTE: 30,
    ItemKind.PRESENTATION: 20,
    ItemKind.PANEL: 40,
    ItemKind.DISCUSSION: 20,
    ItemKind.QUESTIONS: 10,
    ItemKind.CEREMONY: 10,
    ItemKind.PHOTO: 5,
    ItemKind.PERFORMANCE: 10,
    ItemKind.BREAK: 15,
    ItemKind.ANNOUNCEMENT: 5,
    ItemKind.CLOSING_REMARKS: 5,
}
_MINUTE = timedelta(minutes=1)


def minutes_of(session: Session, clock: Clock) -> int:
    """Its length in real minutes: by its start and end, else as planned, else by its items, else by its kind.

    An item without a length counts with what is usual for its kind.
    """
    if session.starts_at is not None and session.ends_at is not None:
        span = session_span(session, clock)
        if span is not None:
            return max(1, (span.end - span.start) // _MINUTE)
    if session.minutes is not None:
        return session.minutes
    together = sum(item.minutes or _ITEMS[item.kind] for item in planned_items(session))
    return max(together, _reach(session, clock)) or _SESSIONS[session.kind]


def _reach(session: Session, clock: Clock) -> int:
    """The minutes from its start, or its first item that has one, until its last timed item ends."""
    start = start_of(session)
    if start is None:
        return 0
    span = session_span(structs.replace(session, starts_at=start, ends_at=None), clock)
    return (span.end - span.start) // _MINUTE if span is not None else 0
