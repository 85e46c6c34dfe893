"""What sessions and items of each kind need before the programme can be printed."""

from dataclasses import dataclass

from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
from eventdesk.model.snapshot import ForumSnapshot

# What these are is said by their kind alone.
NEEDS_NO_TITLE = frozenset({SessionKind.OPENING, SessionKind.BREAK, SessionKind.MEAL, SessionKind.CLOSING})
# A break without a room is everywhere.
NEEDS_NO_ROOM = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL})
MODERATED = frozenset({SessionKind.SESSION, SessionKind.PANEL})
TITLED_TALKS = frozenset({ItemKind.PRESENTATION, ItemKind.KEYNOTE})
_SPEECHES = frozenset(
    {
        ItemKind.OPENING_SPEECH,
        ItemKind.WELCOME_SPEECH,
        ItemKind.CONGRATULATORY_SPEECH,
        ItemKind.CLOSING_REMARKS,
    }
)
SPOKEN = TITLED_TALKS | _SPEECHES
_CANCELLED = SessionStatus.CANCELLED


@dataclass(frozen=True, slots=True)
class Common:
    """What a session lacks only where others have it."""

    any_time: bool
    any_room: bool


def common_to_all(snapshot: ForumSnapshot) -> Common:
    """Whether any session that takes place has a time, and whether any has a room."""
    sessions = snapshot.sessions
    return Common(
        any(session.starts_at is not None and session.status is not _CANCELLED for session in sessions),
        any(session.room is not None and session.status is not _CANCELLED for session in sessions),
    )
