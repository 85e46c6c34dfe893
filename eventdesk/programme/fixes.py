"""Quick fixes of a finding: another room, another time, a swap, other people; proposed, checked and ranked.

A fix never makes a conflict that was not there, nor a longer one: each is tried on the checker first.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from msgspec import structs

from eventdesk.model.snapshot import Session
from eventdesk.programme.checker import Checker, Move, stay
from eventdesk.programme.findings import TIMED_KINDS, Finding, FindingKind, Severity
from eventdesk.programme.fix_changes import (
    Asked,
    Change,
    Interpreted,
    ItemCancelled,
    ItemMinutes,
    SessionChange,
    Slot,
    TakenOff,
)
from eventdesk.programme.fix_contents import BY_CONTENT, Changes, content_fixes
from eventdesk.programme.gaps import common_to_all, session_gaps
from eventdesk.programme.places import Places
from eventdesk.programme.slots import fitting_rooms, free_starts, likely_partners, neighbours
from eventdesk.programme.spans import planned_items

__all__ = ["MENDABLE", "Change", "Fix", "FixKind", "SessionChange", "Slot", "fixes"]

_MOST = 6
"""Fixes offered for one finding."""
_OF_EACH = 2
"""Of one way to mend one session."""
_PEOPLE = 4
"""People whom one could ask."""


class FixKind(StrEnum):
    """In the order in which they disturb least."""

    TAKE_OFF = "take_off"
    INTERPRET = "interpret"
    OTHER_ROOM = "other_room"
    SWAP_ROOMS = "swap_rooms"
    LONGER = "longer"
    SHORTER = "shorter"
    OTHER_TIME = "other_time"
    SWAP = "swap"
    ASK = "ask"
    CANCEL_ITEM = "cancel_item"


@dataclass(frozen=True, slots=True)
class Fix:
    """What to change so that a finding goes. `worse` are new findings, none of them a conflict.

    `changes` are either all of them of sessions' places, or all of what stands in one session.
    """

    kind: FixKind
    changes: tuple[Change, ...]
    worse: tuple[Finding, ...] = ()


def fixes(checker: Checker, finding: Finding) -> tuple[Fix, ...]:
    """How the finding may be mended, the least change first; none where nothing but an organizer's word helps.

    Pinned sessions stay where they are. At 1,000 sessions it takes some milliseconds. Raises KeyError where a
    session that the finding names is gone.
    """
    found: list[Fix] = []
    trial = _Trial(checker, finding)
    asked = 0
    for proposal in _proposals(checker, finding):
        if proposal.kind is FixKind.ASK and asked == _PEOPLE:
            continue
        fix = trial.fix(proposal)
        asked += fix is not None and fix.kind is FixKind.ASK
        if fix is not None and fix.changes not in [one.changes for one in found]:
            found.append(fix)
    found.sort(key=_rank)
    return tuple(_varied(found))


def _rank(fix: Fix) -> tuple[int, int, timedelta]:
    shift = timedelta()
    for change in fix.changes:
        if not isinstance(change, SessionChange):
            continue
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
        most = _PEOPLE if fix.kind is FixKind.ASK else _OF_EACH
        if counts[key] <= most and given < _MOST:
            given += 1
            yield fix


# Proposing


@dataclass(frozen=True, slots=True)
class _Proposal:
    kind: FixKind
    moves: tuple[Move, ...] = ()
    contents: Changes = ()


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
_BY_END = frozenset({FindingKind.SESSION_WITHOUT_END, FindingKind.SESSION_ENDS_BEFORE_START})
_BY_NEIGHBOUR = frozenset({FindingKind.AUDIENCE_OVER_CAPACITY, FindingKind.ROOM_CHANGE_TOO_SHORT})


MENDABLE = (
    _BY_ROOM | _BY_TIME | _BY_LENGTH | _BY_END | _BY_NEIGHBOUR | BY_CONTENT | {FindingKind.SESSION_WITHOUT_TIME}
)
"""Kinds for which there may be fixes."""


def _proposals(checker: Checker, finding: Finding) -> Iterator[_Proposal]:
    for session in _sessions(checker, finding):
        for contents in content_fixes(checker.snapshot, session, finding):
            yield _Proposal(_CONTENT_KINDS[type(contents[0])], contents=contents)
        if finding.kind in _BY_END:
            yield from _with_end(checker, session)
        if session.pinned:
            continue
        if finding.kind is FindingKind.SESSION_WITHOUT_TIME:
            yield from _first_places(checker, session)
        if finding.kind in _BY_NEIGHBOUR:
            yield from _room_swaps(checker, session)
        if finding.kind in _BY_ROOM:
            yield from _other_rooms(checker, session, finding)
        if finding.kind in _BY_LENGTH:
            yield from _longer(session, finding)
        if finding.kind in _BY_TIME:
            yield from _other_times(checker, session)
            yield from _swaps(checker, session)


_CONTENT_KINDS: dict[type[Change], FixKind] = {
    TakenOff: FixKind.TAKE_OFF,
    Asked: FixKind.ASK,
    ItemCancelled: FixKind.CANCEL_ITEM,
    ItemMinutes: FixKind.SHORTER,
    Interpreted: FixKind.INTERPRET,
}


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


def _with_end(checker: Checker, session: Session) -> Iterator[_Proposal]:
    """Let it last as long as it is planned to, or as its items say together."""
    minutes = _planned(session)
    if session.starts_at is not None and minutes:
        end = checker.end_of(session.starts_at, minutes)
        yield _Proposal(FixKind.LONGER, (Move(session.uid or session.id, session.starts_at, end, session.rooms),))


def _planned(session: Session) -> int:
    return session.minutes or sum(item.minutes or 0 for item in planned_items(session))


def _first_places(checker: Checker, session: Session) -> Iterator[_Proposal]:
    """A free time in its room; where it has none yet, in one that is large enough."""
    minutes = _planned(session)
    if not minutes:
        return
    rooms = [session.rooms] if session.rooms else [(room,) for room in fitting_rooms(checker.snapshot, session)]
    for taken in rooms or [()]:
        there = structs.replace(session, room=taken[0] if taken else None, also_in=taken[1:])
        for start in free_starts(checker, there, minutes):
            move = Move(session.uid or session.id, start, checker.end_of(start, minutes), taken)
            yield _Proposal(FixKind.OTHER_TIME, (move,))


def _room_swaps(checker: Checker, session: Session) -> Iterator[_Proposal]:
    """Each in the other's room, at its own time."""
    for other in neighbours(checker, session):
        moves = (
            Move(session.uid or session.id, session.starts_at, session.ends_at, other.rooms),
            Move(other.uid or other.id, other.starts_at, other.ends_at, session.rooms),
        )
        yield _Proposal(FixKind.SWAP_ROOMS, moves)


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


class _Trial:
    """Tries proposals for one finding."""

    def __init__(self, checker: Checker, finding: Finding) -> None:
        self._checker, self._finding = checker, finding

    def fix(self, proposal: _Proposal) -> Fix | None:
        """The fix, or None where it does not mend the finding, or makes a conflict new or longer."""
        changes = (*(_change(self._checker, move) for move in proposal.moves), *proposal.contents)
        sessions = self._sessions(changes)
        with_gaps = bool(proposal.contents) or self._finding.kind not in TIMED_KINDS
        after = self._found(tuple(sessions.values()), with_gaps)
        if any(one.key == self._finding.key for one in after):
            return None
        before = {one.key: one for one in self._found([self._checker.session(uid) for uid in sessions], with_gaps)}
        worse = tuple(one for one in after if _is_worse(before.get(one.key), one))
        if any(one.severity is Severity.CONFLICT or one.kind is self._finding.kind for one in worse):
            return None  # the same trouble elsewhere mends nothing
        if proposal.kind is FixKind.ASK and any(one.kind in TIMED_KINDS for one in worse):
            return None  # who would have to hurry there is not free
        return Fix(proposal.kind, changes, worse)

    def _sessions(self, changes: Iterable[Change]) -> dict[str, Session]:
        """The changed sessions as they would be, by uid."""
        found: dict[str, Session] = {}
        for change in changes:
            found[change.uid] = change.applied(found.get(change.uid) or self._checker.session(change.uid))
        return found

    def _found(self, sessions: Sequence[Session], with_gaps: bool) -> list[Finding]:
        found = list(self._checker.conflicts_as(*sessions))
        if with_gaps:
            found += self._gaps({session.uid or session.id: session for session in sessions})
        return found

    def _gaps(self, sessions: dict[str, Session]) -> Iterator[Finding]:
        every = tuple(sessions.get(one.uid or one.id, one) for one in self._checker.snapshot.sessions)
        snapshot = structs.replace(self._checker.snapshot, sessions=every)
        places, common = Places(snapshot), common_to_all(snapshot)
        for index, session in enumerate(every):
            if (session.uid or session.id) in sessions:
                found = session_gaps(snapshot, places, index, common)
                yield from (one for one in found if one.severity is not Severity.SILENT)


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
