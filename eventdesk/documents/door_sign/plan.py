"""Which signs there are: one for each room and each day on which something takes place in it."""

from dataclasses import dataclass
from datetime import date

from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import days_of
from eventdesk.model.snapshot import Room, Session


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands at one door on one day. `room` is None in a forum whose sessions name no rooms."""

    room: Room | None
    date: date | None
    sessions: tuple[Session, ...]


def signs_of(teller: Teller) -> tuple[Sign, ...]:
    """The signs by rooms in the forum's order, then by days. A session cancelled at its time stays, struck out.

    Sessions that name no room are for everyone: they stand on the sign of each room in use on their day if the
    forum's sessions name rooms at all.
    """
    days = days_of(teller.snapshot)
    named = [
        room for room in teller.snapshot.rooms if any(room.id in one.rooms for one in teller.snapshot.sessions)
    ]
    rooms: list[Room | None] = [*named] or [None]
    signs: list[Sign] = []
    for room in rooms:
        for day in days:
            sessions = tuple(session for session in day.sessions if _stands(session, room))
            if any(room is None or room.id in session.rooms for session in sessions):
                signs.append(Sign(room, day.date, sessions))
    return tuple(signs)


def _stands(session: Session, room: Room | None) -> bool:
    if session.status is SessionStatus.CANCELLED and session.starts_at is None:
        return False
    return room is None or not session.rooms or room.id in session.rooms
