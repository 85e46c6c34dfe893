"""A badge read at the door: one short edit, on disk before anybody is welcomed.

Every answer about an attendee is a `Scan`. When somebody arrived follows from their scans that stand: the
earliest that let them in. What was noted by hand counts as a scan as well (`keep_noted`), so that nothing is
lost when a scan is taken back or logs of several entrances are put together.
"""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus, ScanOutcome
from eventdesk.model.records import Attendee, Forum, Registration, Scan, Session
from eventdesk.model.records.base import new_uid
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.attendee_edits import CODE_LETTERS, new_code
from eventdesk.workspace.door_reading import (
    ARRIVING,
    NOT_LET_IN,
    Door,
    Guest,
    find_attendee,
    guests_of,
    sessions_of,
)
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused, StaleRecord

if TYPE_CHECKING:
    from eventdesk.workspace.workspace import Workspace

ON_THE_SPOT = "door-"
"""What the uid of a row begins with that the door made: it travels with the scan log."""
BY_HAND = "hand-"
"""What the uid of a scan begins with that stands for an arrival noted by hand."""


class Answer(Enum):
    """What the desk says to somebody."""

    WELCOME = auto()
    AGAIN = auto()
    CANCELLED = auto()
    DECLINED = auto()
    WAITLISTED = auto()
    WRONG_SESSION = auto()
    UNKNOWN = auto()

    @property
    def lets_in(self) -> bool:
        return self in (Answer.WELCOME, Answer.AGAIN)

    @property
    def outcome(self) -> ScanOutcome:
        """How it is stored; what is unknown is not stored."""
        named = {
            Answer.WELCOME: ScanOutcome.WELCOME,
            Answer.AGAIN: ScanOutcome.AGAIN,
            Answer.WRONG_SESSION: ScanOutcome.WRONG_SESSION,
        }
        return named.get(self, ScanOutcome.REFUSED)


_REFUSALS: dict[AttendeeStatus | RegistrationStatus, Answer] = {
    AttendeeStatus.CANCELLED: Answer.CANCELLED,
    AttendeeStatus.DECLINED: Answer.DECLINED,
    AttendeeStatus.WAITLISTED: Answer.WAITLISTED,
    RegistrationStatus.CANCELLED: Answer.CANCELLED,
    RegistrationStatus.WAITLISTED: Answer.WAITLISTED,
}


@dataclass(frozen=True)
class ScanResult:
    """What came of a scan. Times are wall times at the forum.

    `first_at` is when they came first: today, where they are in already; on another day, where they are welcome
    back. `counted`: it is their first arrival at all. `sessions` (uids) are those of a person at the wrong one.
    """

    answer: Answer
    typed: str
    at: datetime
    guest: Guest | None = None
    scan_uid: str = ""
    first_at: datetime | None = None
    counted: bool = False
    sessions: tuple[str, ...] = ()


@dataclass(frozen=True)
class TakenBack:
    """A scan that was a mistake: whose, and whether they count as arrived still (by another scan)."""

    guest: Guest
    at: datetime
    uncounted: bool


def scan_badge(
    edit: Edit, forum_uid: str, door: Door, typed: str, at: datetime, anyway: bool = False
) -> ScanResult:
    """Answer a badge's text (a code, or what its QR code holds) and store the scan, unless it is nobody's."""
    uid = find_attendee(edit.session.connection(), forum_uid, typed)
    if uid is None:
        return ScanResult(Answer.UNKNOWN, typed.strip(), at)
    return scan_attendee(edit, forum_uid, door, uid, at, anyway, typed.strip())


def scan_attendee(
    edit: Edit, forum_uid: str, door: Door, uid: str, at: datetime, anyway: bool = False, typed: str = ""
) -> ScanResult:
    """Answer somebody who is known; `anyway` lets them in whatever stands against it. Raises StaleRecord."""
    attendee = edit.get(Attendee, uid)
    if attendee.forum_uid != forum_uid:
        raise StaleRecord("This record was deleted meanwhile. Your text is still in the form: copy it.")
    guest = guests_of(edit.session.connection(), [uid])[uid]
    scans = _scans(edit, uid, door.session_uid)
    place = _registration(edit, uid, door.session_uid) if door.session_uid else None
    noted = _noted(attendee, place, door.session_uid)
    today = _first_of_day(scans, noted, at)
    answer = _answer(attendee, place, door, today is not None, anyway)
    scan = Scan(
        forum_uid=forum_uid,
        attendee_uid=uid,
        session_uid=door.session_uid or None,
        code=attendee.code,
        at=at,
        entrance=door.entrance,
        outcome=answer.outcome,
    )
    edit.add(scan)
    if answer.lets_in:
        keep_noted(edit, attendee, door.session_uid, noted, scans)
        set_arrival(edit, attendee, door.session_uid, min(filter(None, (noted, at))))
    known = noted is not None or attendee.status is AttendeeStatus.ARRIVED
    return ScanResult(
        answer,
        typed or attendee.code,
        at,
        guest,
        scan.uid,
        first_at=today or noted,
        counted=answer is Answer.WELCOME and not known,
        sessions=sessions_of(edit.session.connection(), uid) if answer is Answer.WRONG_SESSION else (),
    )


def _answer(attendee: Attendee, place: Registration | None, door: Door, today: bool, anyway: bool) -> Answer:
    if today:
        return Answer.AGAIN  # whoever was let in all the same need not be asked about again
    if not anyway:
        if attendee.status in NOT_LET_IN:
            return _REFUSALS[attendee.status]
        if door.session_uid and place is None and not door.everyone:
            return Answer.WRONG_SESSION
        if place is not None and place.status in _REFUSALS and not door.everyone:
            return _REFUSALS[place.status]
    return Answer.WELCOME


def _first_of_day(scans: Iterable[Scan], noted: datetime | None, at: datetime) -> datetime | None:
    """When they came first on that day, where they did: on the next day one is welcome again."""
    times = [scan.at for scan in scans if stands(scan)]
    if noted is not None:
        times.append(noted)
    return min((time for time in times if time.date() == at.date()), default=None)


def take_back(edit: Edit, scan_uid: str) -> TakenBack:
    """Say that a scan was a mistake: it stays as taken back, and the arrival follows from those that stand.

    Raises StaleRecord where it is gone, EditRefused where it was taken back already.
    """
    scan = edit.get(Scan, scan_uid)
    if scan.taken_back:
        raise EditRefused("This scan was taken back already.")
    attendee, session_uid = edit.get(Attendee, scan.attendee_uid), scan.session_uid or ""
    scans = _scans(edit, attendee.uid, session_uid)
    place = _registration(edit, attendee.uid, session_uid) if session_uid else None
    noted = _noted(attendee, place, session_uid)
    by_hand = keep_noted(edit, attendee, session_uid, noted, scans)
    scan.taken_back = True
    arrival = arrival_of([*scans, *by_hand])
    if noted != arrival:
        set_arrival(edit, attendee, session_uid, arrival)
    guest = guests_of(edit.session.connection(), [attendee.uid])[attendee.uid]
    return TakenBack(guest, scan.at, uncounted=noted is not None and arrival is None)


class _OnlyRehearsed(Exception):
    """Ends an edit of which nothing shall stay."""


def rehearse(workspace: "Workspace", forum_uid: str, door: Door, at: datetime) -> None:
    """Do all that a scan does, and leave nothing of it: the first time takes five times as long as the next."""
    with suppress(_OnlyRehearsed, EditRefused), workspace.edit("Rehearse", forum_uid) as edit:
        uid = edit.session.scalars(select(Attendee.uid).where(Attendee.forum_uid == forum_uid).limit(1)).first()
        if uid is not None:
            code = edit.get(Attendee, uid).code
            scan_badge(edit, forum_uid, door, code, at)
            edit.session.flush()
        raise _OnlyRehearsed


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is registered at the door."""

    name: Text
    organization: Text = EMPTY
    position: Text = EMPTY
    category: str = "guest"
    side: str = ""
    email: str = ""


def register_on_spot(edit: Edit, forum_uid: str, door: Door, newcomer: Newcomer, at: datetime) -> ScanResult:
    """Add somebody to the forum and let them in. Raises EditRefused without a name."""
    if not newcomer.name:
        raise EditRefused("An attendee needs a name, or to be one of the forum’s people.")
    code = _free_code(edit, forum_uid)
    columns = select(func.max(Attendee.position)).where(Attendee.forum_uid == forum_uid)
    attendee = Attendee(
        uid=ON_THE_SPOT + new_uid(),
        forum_uid=forum_uid,
        key=f"attendee-{code.lower()}",
        position=(edit.session.scalar(columns) or 0.0) + 1,
        name=newcomer.name,
        organization=newcomer.organization,
        job=newcomer.position,
        category=" ".join(newcomer.category.split()) or "guest",
        side=newcomer.side,
        email=newcomer.email.strip(),
        code=code,
        status=AttendeeStatus.REGISTERED,
        status_dates={AttendeeStatus.REGISTERED.value: at.date().isoformat()},
    )
    edit.add(attendee)
    edit.session.flush()
    return scan_attendee(edit, forum_uid, door, attendee.uid, at, anyway=True)


def _free_code(edit: Edit, forum_uid: str) -> str:
    """A code that nobody has: asked of the index, since there may be 100,000 attendees."""
    while True:
        code = new_code(())
        taken = select(Attendee.uid).where(
            Attendee.forum_uid == forum_uid,
            (Attendee.code == code) | (Attendee.key == f"attendee-{code.lower()}"),
        )
        assert all(letter in CODE_LETTERS for letter in code)
        if edit.session.scalars(taken).first() is None:
            return code


# Arrivals


def stands(scan: Scan) -> bool:
    """Whether the scan tells that somebody was there."""
    return not scan.taken_back and scan.outcome in ARRIVING


def arrival_of(scans: Iterable[Scan]) -> datetime | None:
    """When somebody arrived by these scans: the earliest that stands."""
    return min((scan.at for scan in scans if stands(scan)), default=None)


def keep_noted(
    edit: Edit, attendee: Attendee, session_uid: str, noted: datetime | None, scans: Iterable[Scan]
) -> list[Scan]:
    """Make an arrival that no scan tells of (noted by hand) a scan of its own; returns it, where there is one.

    Its uid follows from what it says, so that two workspaces make the same one.
    """
    if noted is None or any(scan.at == noted and scan.outcome in ARRIVING for scan in scans):
        return []
    forum = edit.get(Forum, attendee.forum_uid)
    session = edit.get(Session, session_uid).key if session_uid else ""
    scan = Scan(
        uid=hand_uid(forum.key, attendee.key, session, noted),
        forum_uid=attendee.forum_uid,
        attendee_uid=attendee.uid,
        session_uid=session_uid or None,
        code=attendee.code,
        at=noted,
        entrance="",
        outcome=ScanOutcome.WELCOME,
    )
    return [edit.add(scan)]


def hand_uid(forum: str, attendee: str, session: str, at: datetime) -> str:
    """The uid of the scan that stands for an arrival noted by hand; the others are the file's ids."""
    return BY_HAND + _digest(forum, attendee, session, at.isoformat())


def place_uid(forum: str, attendee: str, session: str) -> str:
    """The uid of the place in a session that the door gives to somebody who had none."""
    return ON_THE_SPOT + _digest(forum, attendee, session)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def set_arrival(edit: Edit, attendee: Attendee, session_uid: str, at: datetime | None) -> None:
    """Store when somebody arrived at the forum, or at a session: with a place in it, made where they have none.

    Whoever is in has a place, also where they waited for one. Without an arrival, a place that the door made goes.
    """
    if not session_uid:
        if attendee.checked_in_at != at:
            attendee.checked_in_at = at
        return
    place = _registration(edit, attendee.uid, session_uid)
    if place is None and at is not None:
        count = select(func.count()).where(Registration.attendee_uid == attendee.uid)
        forum, session = edit.get(Forum, attendee.forum_uid), edit.get(Session, session_uid)
        edit.add(
            Registration(
                uid=place_uid(forum.key, attendee.key, session.key),
                forum_uid=attendee.forum_uid,
                attendee_uid=attendee.uid,
                session_uid=session_uid,
                position=float(edit.session.scalar(count) or 0),
                arrived_at=at,
            )
        )
    elif place is not None and at is None and place.uid.startswith(ON_THE_SPOT):
        edit.session.delete(place)
    elif place is not None and place.arrived_at != at:
        place.arrived_at = at
        if at is not None:
            place.status = RegistrationStatus.BOOKED


def _noted(attendee: Attendee, place: Registration | None, session_uid: str) -> datetime | None:
    if not session_uid:
        return attendee.checked_in_at
    return place.arrived_at if place is not None else None


def _scans(edit: Edit, attendee_uid: str, session_uid: str) -> list[Scan]:
    return list(edit.all(Scan, attendee_uid=attendee_uid, session_uid=session_uid or None))


def _registration(edit: Edit, attendee_uid: str, session_uid: str) -> Registration | None:
    found = edit.all(Registration, attendee_uid=attendee_uid, session_uid=session_uid)
    return found[0] if found else None
