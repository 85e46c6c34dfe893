"""Quick fixes of a conflict: another room, another time, a swap; proposed, checked and ranked.

A fix never makes a conflict that was not there, nor a longer one: each is tried on the checker first.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from eventdesk.model.snapshot import Session
from eventdesk.programme.checker import Checker, Move, stay
from eventdesk.programme.findings import Finding, FindingKind, Severity
from eventdesk.programme.slots import fitting_rooms, free_starts, likely_partners

_MOST = 6
"""Fixes offered for one finding."""
_OF_EACH = 2
"""Of one way to mend one session."""


class FixKind(StrEnum):
    """In the order in which they disturb least."""

    OTHER_ROOM = "other_room"
    LONGER = "longer"
    OTHER_TIME = "other_time"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class Slot:
    """Where and when a session is: wall times, and rooms' ids, its own first."""

    starts_at: datetime | None
    ends_at: datetime | None
    rooms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SessionChange:
    """One session (by uid, else by id) before and after. Its items' starts move along with its own."""

    uid: str
    before: Slot
    after: Slot

    @property
    def starts_at(self) -> datetime | None:
        return self.after.starts_at

    @property
    def ends_at(self) -> datetime | None:
        return self.after.ends_at

    @property
    def room(self) -> str | None:
        return self.after.rooms[0] if self.after.rooms else None

    @property
    def move(self) -> Move:
        return Move(self.uid, self.after.starts_at, self.after.ends_at, self.after.rooms)


@dataclass(frozen=True, slots=True)
class Fix:
    """What to change so that a finding goes. `worse` are new findings, none of them a conflict."""

    kind: FixKind
    changes: tuple[SessionChange, ...]
    worse: tuple[Finding, ...] = ()


def fixes(checker: Checker, finding: Finding) -> tuple[Fix, ...]:
    """How the finding may be mended by moving sessions, the least change first; none where moving does not help.

    Pinned sessions stay where they are. At 1,000 sessions it takes some milliseconds.
    """
    found: list[Fix] = []
    for proposal in _proposals(checker, finding):
        fix = _checked(checker, finding, proposal)
        if fix is not None and fix.changes not in [one.changes for one in found]:
            found.append(fix)
    found.sort(key=_rank)
    return tuple(_varied(found))


def _rank(fix: Fix) -> tuple[int, int, timedelta]:
    shift = timedelta()
    for change in fix.changes:
        if change.before.starts_at is not None and change.after.starts_at is not None:
            shift += abs(change.after.starts_at - change.before.starts_at)
    return len(fix.worse), list(FixKind).index(fix.kind), shift


def _varied(found: Iterable[Fix]) -> Iterator[Fix]:
    """The first ones, not all of one kind."""
    counts: dict[tuple[FixKind, str], int] = {}
    given = 0
    for fix in found:
        key = (fix.kind, fix.changes[0].uid)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= _OF_EACH and given < _MOST:
            given += 1
            yield fix


# Proposing


@dataclass(frozen=True, slots=True)
class _Proposal:
    kind: FixKind
    moves: tuple[Move, ...]


_BY_ROOM = frozenset(
    {
        FindingKind.ROOM_DOUBLE_BOOKED,
        FindingKind.AUDIENCE_OVER_CAPACITY,
        FindingKind.ROOM_CHANGE_TOO_SHORT,
        FindingKind.SESSION_WITHOUT_ROOM,
    }
)
_BY_TIME = frozenset(
    {
        FindingKind.ROOM_DOUBLE_BOOKED,
        FindingKind.PERSON_IN_TWO_PLACES,
        FindingKind.PERSON_UNAVAILABLE,
        FindingKind.PERSON_NOT_YET_ARRIVED,
        FindingKind.PERSON_ALREADY_LEFT,
        FindingKind.ROOM_CHANGE_TOO_SHORT,
        FindingKind.SESSION_OUTSIDE_FORUM,
    }
)
_BY_LENGTH = frozenset({FindingKind.ITEMS_LONGER_THAN_SESSION, FindingKind.ITEM_OUTSIDE_SESSION})


MENDABLE = _BY_ROOM | _BY_TIME | _BY_LENGTH
"""Kinds for which there may be fixes."""


def _proposals(checker: Checker, finding: Finding) -> Iterator[_Proposal]:
    for session in _sessions(checker, finding):
        if session.pinned:
            continue
        if finding.kind in _BY_ROOM:
            yield from _other_rooms(checker, session, finding)
        if finding.kind in _BY_LENGTH:
            yield from _longer(session, finding)
        if finding.kind in _BY_TIME:
            yield from _other_times(checker, session)
            yield from _swaps(checker, session)


def _sessions(checker: Checker, finding: Finding) -> list[Session]:
    """The sessions a finding is about, the last first: the one that comes later is moved more easily."""
    places = [place.session for place in finding.places]
    uids = dict.fromkeys(place.uid or place.id for place in places if place is not None)
    return [checker.session(uid) for uid in reversed(uids)]


def _other_rooms(checker: Checker, session: Session, finding: Finding) -> Iterator[_Proposal]:
    clashing = {place.id for place in finding.places if place.id in session.rooms}
    for room in fitting_rooms(checker.snapshot, session):
        kept = tuple(one for one in session.rooms[1:] if one not in clashing)
        rooms = (
            (room, *kept)
            if not session.rooms or session.rooms[0] in clashing
            else (*session.rooms[:1], *kept, room)
        )
        if finding.kind is FindingKind.ROOM_CHANGE_TOO_SHORT or len(session.rooms) < 2:
            rooms = (room,)
        move = Move(session.uid or session.id, session.starts_at, session.ends_at, rooms)
        yield _Proposal(FixKind.OTHER_ROOM, (move,))


def _longer(session: Session, finding: Finding) -> Iterator[_Proposal]:
    if session.ends_at is not None:
        end = session.ends_at + timedelta(minutes=finding.minutes)
        yield _Proposal(FixKind.LONGER, (Move(session.uid or session.id, session.starts_at, end, session.rooms),))


def _other_times(checker: Checker, session: Session) -> Iterator[_Proposal]:
    minutes = checker.minutes_of(session)
    if minutes is None:
        return
    for start in free_starts(checker, session, minutes):
        move = Move(session.uid or session.id, start, checker.end_of(start, minutes), session.rooms)
        yield _Proposal(FixKind.OTHER_TIME, (move,))


def _swaps(checker: Checker, session: Session) -> Iterator[_Proposal]:
    """Each in the other's place: its time, and its room too where the two take one room each."""
    for other in likely_partners(checker, session):
        one_room_each = len(session.rooms) == len(other.rooms) == 1
        here = other.rooms if one_room_each else session.rooms
        there = session.rooms if one_room_each else other.rooms
        moves = (
            Move(session.uid or session.id, other.starts_at, other.ends_at, here),
            Move(other.uid or other.id, session.starts_at, session.ends_at, there),
        )
        yield _Proposal(FixKind.SWAP, moves)


# Checking


def _checked(checker: Checker, finding: Finding, proposal: _Proposal) -> Fix | None:
    """The fix, or None where it does not mend the finding, or makes a conflict new or longer."""
    uids = [move.session_uid for move in proposal.moves]
    before = {one.key: one for one in checker.conflicts_now(*uids)}
    after = checker.conflicts_of(*proposal.moves)
    if any(one.key == finding.key for one in after):
        return None
    worse = tuple(one for one in after if _is_worse(before.get(one.key), one))
    if any(one.severity is Severity.CONFLICT for one in worse):
        return None
    return Fix(proposal.kind, tuple(_change(checker, move) for move in proposal.moves), worse)


def _is_worse(before: Finding | None, after: Finding) -> bool:
    if before is None:
        return True
    if after.kind is FindingKind.ROOM_CHANGE_TOO_SHORT:
        return after.minutes < before.minutes
    return after.minutes > before.minutes or after.count > before.count


def _change(checker: Checker, move: Move) -> SessionChange:
    now = stay(checker.session(move.session_uid))
    before = Slot(now.starts_at, now.ends_at, now.rooms)
    return SessionChange(move.session_uid, before, Slot(move.starts_at, move.ends_at, move.rooms))
