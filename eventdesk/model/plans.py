"""A plan: times that would change, and why others would not. What proposes it and what applies it share this.

Times are local wall time of the forum, lengths are real minutes. A row is named by its uid and by its place in
the snapshot that the plan was made for; sessions and items of a file have no uid yet.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from msgspec import structs

from eventdesk.model.snapshot import ForumSnapshot, Item, Session


class Moved(StrEnum):
    SESSION = "session"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Timing:
    """When a row takes place. `ends_at` is empty where nothing tells it, `minutes` likewise."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class TimeChange:
    """One row's time before and after. `item` is -1 for a session; `room` is the id of the session's own room."""

    uid: str
    kind: Moved
    before: Timing
    after: Timing
    room: str | None
    session: int
    item: int = -1


class NoteKind(StrEnum):
    """What a plan has to say beside its changes. Comments tell what `minutes` and `other` are."""

    PINNED = "pinned"  # it stays, though others around it move
    CUT_SHORT = "cut_short"  # by minutes, since the pinned row `other` comes after it
    PUT_BEHIND = "put_behind"  # the pinned row `other`, since too little is left before it
    BREAK_SHORTENED = "break_shortened"  # by minutes
    RUNS_OVER = "runs_over"  # an item ends minutes after its session
    NO_TIME = "no_time"  # refused: the session has no start, or no length where one is needed
    ALREADY_PINNED = "already_pinned"  # refused: what should move is pinned
    TOO_MANY = "too_many"  # refused: there is not a minute for each item; minutes is what there is
    NOTHING_TO_DO = "nothing_to_do"  # refused: everything is as it should be


REFUSALS = frozenset({NoteKind.NO_TIME, NoteKind.ALREADY_PINNED, NoteKind.TOO_MANY, NoteKind.NOTHING_TO_DO})


@dataclass(frozen=True, slots=True)
class Note:
    """A remark about the session and item (-1: the session itself) at that place of the snapshot."""

    kind: NoteKind
    session: int = -1
    item: int = -1
    minutes: int = 0
    other: int = -1
    """The session of the pinned row that is in the way, or its item where `item` names an item."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would change, in the order of the programme, and what there is to say about it."""

    changes: tuple[TimeChange, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it could not be planned at all; the notes say why."""
        return any(note.kind in REFUSALS for note in self.notes)


def planned(snapshot: ForumSnapshot, plan: Plan) -> ForumSnapshot:
    """The forum as it would be; `plan` must have been made for this very snapshot."""
    sessions = list(snapshot.sessions)
    for change in plan.changes:
        session = sessions[change.session]
        sessions[change.session] = _changed_session(session, change)
    return structs.replace(snapshot, sessions=tuple(sessions))


def _changed_session(session: Session, change: TimeChange) -> Session:
    if change.kind is Moved.SESSION:
        return structs.replace(session, starts_at=change.after.starts_at, ends_at=change.after.ends_at)
    items: list[Item] = list(session.items)
    items[change.item] = structs.replace(
        items[change.item], starts_at=change.after.starts_at, minutes=change.after.minutes
    )
    return structs.replace(session, items=tuple(items))
