"""What the desk at the door reads: who a code belongs to, the last scans, and how many are in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from eventdesk.model.badge_codes import candidates
from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus, ScanOutcome
from eventdesk.model.records import Attendee, Organization, Person, Registration, Scan, Session
from eventdesk.model.text import EMPTY, Text

NOT_LET_IN = (AttendeeStatus.CANCELLED, AttendeeStatus.DECLINED, AttendeeStatus.WAITLISTED)
"""Whoever stands so is not let in unless somebody at the door decides otherwise."""
ARRIVING = (ScanOutcome.WELCOME, ScanOutcome.AGAIN)
"""What tells that somebody was there."""

# What the QR code of a certificate holds: its number, then its check of the letters that codes are made of.
_CERTIFICATE = re.compile(r"(\S(?:.*\S)?)[\s/:]+([CDFGHJKMNPRTWXY34679]+)", re.IGNORECASE)

_ATTENDEE, _SCAN, _REGISTRATION = Attendee.__table__.c, Scan.__table__.c, Registration.__table__.c


@dataclass(frozen=True)
class Door:
    """Where badges are read. `session_uid` where it is a session's door; `everyone` lets in there who is not
    registered for it."""

    entrance: str = ""
    session_uid: str = ""
    everyone: bool = False


@dataclass(frozen=True)
class Guest:
    """An attendee as the staff at the door sees them: their own words, else those of the forum's person."""

    uid: str
    id: str
    code: str
    name: Text
    organization: Text = EMPTY
    position: Text = EMPTY
    country: str = ""
    category: str = ""
    side: str = ""
    status: AttendeeStatus = AttendeeStatus.REGISTERED
    access: Text = EMPTY
    dietary: Text = EMPTY
    languages: tuple[str, ...] = ()
    seat: str = ""
    tags: tuple[str, ...] = ()
    notes: Text = EMPTY


@dataclass(frozen=True)
class ScanLine:
    """A scan in the list of the last ones; `at` is wall time."""

    uid: str
    at: datetime
    entrance: str
    outcome: ScanOutcome
    taken_back: bool
    attendee_uid: str
    code: str
    name: Text
    status: AttendeeStatus = AttendeeStatus.REGISTERED


@dataclass(frozen=True)
class Count:
    """How many of a kind are in, of how many expected."""

    arrived: int = 0
    expected: int = 0

    def plus(self, arrived: int, expected: int = 0) -> "Count":
        return Count(self.arrived + arrived, self.expected + expected)


@dataclass(frozen=True)
class DoorCounts:
    """Of everyone, by category and by side (empty: none). The most expected come first."""

    all: Count = Count()
    by_category: dict[str, Count] = field(default_factory=dict)
    by_side: dict[str, Count] = field(default_factory=dict)

    def plus(self, guest: Guest, arrived: int, expected: int = 0) -> "DoorCounts":
        """The counts after that many more arrivals (or fewer) like the guest."""
        category, side = self.by_category.get(guest.category, Count()), self.by_side.get(guest.side, Count())
        return replace(
            self,
            all=self.all.plus(arrived, expected),
            by_category={**self.by_category, guest.category: category.plus(arrived, expected)},
            by_side={**self.by_side, guest.side: side.plus(arrived, expected)},
        )


@dataclass(frozen=True)
class Presence:
    """What there is to say about how many came. `registered` are those who said yes or were there."""

    registered: int
    arrived: int


def find_attendee(connection: Connection, forum_uid: str, typed: str) -> str | None:
    """The uid of the attendee whose badge holds this text; None where it is nobody's in the forum.

    A code on a badge goes before a certificate (its number and its check). Ids are none: a name that somebody
    types may be one's.
    """
    wanted = candidates(typed)
    if not wanted:
        return None
    query = select(_ATTENDEE.uid, _ATTENDEE.code, _ATTENDEE.erased_on).where(
        _ATTENDEE.forum_uid == forum_uid, _ATTENDEE.code.in_(wanted)
    )
    rows = [row for row in connection.execute(query) if row.erased_on is None]
    if rows:
        return str(min(rows, key=lambda row: wanted.index(row.code)).uid)
    return _of_certificate(connection, forum_uid, wanted)


def _of_certificate(connection: Connection, forum_uid: str, wanted: Sequence[str]) -> str | None:
    """Whose certificate it is; their numbers are given in capitals."""
    found = filter(None, (_CERTIFICATE.fullmatch(text) for text in wanted))
    checks = {match[1].upper(): match[2].upper() for match in found}
    if not checks:
        return None
    query = select(_ATTENDEE.uid, _ATTENDEE.certificate_number, _ATTENDEE.certificate_check).where(
        _ATTENDEE.forum_uid == forum_uid,
        _ATTENDEE.certificate_number.in_(checks),
        _ATTENDEE.erased_on.is_(None),
    )
    for row in connection.execute(query):
        if row.certificate_check.upper() == checks[row.certificate_number]:
            return str(row.uid)
    return None


def guests_of(connection: Connection, uids: Iterable[str]) -> dict[str, Guest]:
    """The attendees of these uids, by uid."""
    person, organization = Person.__table__.c, Organization.__table__.c
    query = (
        select(
            Attendee.__table__,
            person.name.label("person_name"),
            person.position.label("person_job"),
            organization.name.label("person_organization"),
        )
        .outerjoin(Person.__table__, person.uid == _ATTENDEE.person_uid)
        .outerjoin(Organization.__table__, organization.uid == person.organization_uid)
    )
    found: dict[str, Guest] = {}
    wanted = list(dict.fromkeys(uids))
    for start in range(0, len(wanted), 500):
        rows = connection.execute(query.where(_ATTENDEE.uid.in_(wanted[start : start + 500])))
        found |= {row.uid: _guest(row) for row in rows}
    return found


def _guest(row: Row[Any]) -> Guest:
    return Guest(
        uid=row.uid,
        id=row.key,
        code=row.code,
        name=row.name or row.person_name or EMPTY,
        organization=row.organization or row.person_organization or EMPTY,
        position=row.job or row.person_job or EMPTY,
        country=row.country,
        category=row.category,
        side=row.side,
        status=row.status,
        access=row.access,
        dietary=row.dietary,
        languages=tuple(row.languages),
        seat=row.seat,
        tags=tuple(row.tags),
        notes=row.notes,
    )


def last_scans(connection: Connection, forum_uid: str, door: Door, limit: int = 40) -> tuple[ScanLine, ...]:
    """The newest scans of what this door guards, whichever entrance they are of; the newest first."""
    query = (
        select(Scan.__table__)
        .where(_SCAN.forum_uid == forum_uid, _guarded(_SCAN.session_uid, door))
        .order_by(_SCAN.at.desc(), _SCAN.uid.desc())
        .limit(limit)
    )
    rows = connection.execute(query).all()
    guests = guests_of(connection, (row.attendee_uid for row in rows))
    return tuple(
        ScanLine(
            row.uid,
            row.at,
            row.entrance,
            row.outcome,
            row.taken_back,
            row.attendee_uid,
            row.code,
            guests[row.attendee_uid].name,
            guests[row.attendee_uid].status,
        )
        for row in rows
        if row.attendee_uid in guests
    )


def _guarded(column: Any, door: Door) -> Any:
    return column == door.session_uid if door.session_uid else column.is_(None)


def door_counts(connection: Connection, forum_uid: str, door: Door) -> DoorCounts:
    """How many of those expected at the door are in: who said yes or was there, by category and side.

    At a session's door those with a place in it count.
    """
    arrived_at = _REGISTRATION.arrived_at if door.session_uid else _ATTENDEE.checked_in_at
    arrived = _is_in(arrived_at, door)
    coming: ColumnElement[bool] = _ATTENDEE.status.not_in((*NOT_LET_IN, AttendeeStatus.NO_SHOW))
    if door.session_uid:
        coming = and_(coming, _REGISTRATION.status == RegistrationStatus.BOOKED)
    query: Select[Any] = select(
        _ATTENDEE.category,
        _ATTENDEE.side,
        func.sum(case((arrived, 1), else_=0)).label("arrived"),
        func.sum(case((or_(arrived, coming), 1), else_=0)).label("expected"),
    )
    if door.session_uid:
        query = query.join(
            Registration.__table__,
            and_(_REGISTRATION.attendee_uid == _ATTENDEE.uid, _REGISTRATION.session_uid == door.session_uid),
        )
    query = query.where(_ATTENDEE.forum_uid == forum_uid).group_by(_ATTENDEE.category, _ATTENDEE.side)
    return _counted(connection.execute(query))


def _is_in(arrived_at: Any, door: Door) -> Any:
    noted = arrived_at.is_not(None)
    # Somebody may be known to have come, though not when.
    return noted if door.session_uid else or_(noted, _ATTENDEE.status == AttendeeStatus.ARRIVED)


def _counted(rows: Iterable[Row[Any]]) -> DoorCounts:
    categories: dict[str, Count] = {}
    sides: dict[str, Count] = {}
    whole = Count()
    for row in rows:
        count = (int(row.arrived), int(row.expected))
        if any(count):
            whole = whole.plus(*count)
            categories[row.category] = categories.get(row.category, Count()).plus(*count)
            sides[row.side] = sides.get(row.side, Count()).plus(*count)
    return DoorCounts(whole, _sorted(categories), _sorted(sides))


def _sorted(counts: dict[str, Count]) -> dict[str, Count]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1].expected, pair[0])))


def presence(connection: Connection, forum_uid: str) -> Presence:
    """How many registered, and how many of them (or beside them) arrived: at the forum's door or a session's."""
    yes = (AttendeeStatus.REGISTERED, AttendeeStatus.CONFIRMED, AttendeeStatus.NO_SHOW)
    heard = select(_REGISTRATION.uid).where(
        _REGISTRATION.attendee_uid == _ATTENDEE.uid, _REGISTRATION.arrived_at.is_not(None)
    )
    arrived = or_(_is_in(_ATTENDEE.checked_in_at, Door()), heard.exists())
    query = select(
        func.sum(case((or_(arrived, _ATTENDEE.status.in_(yes)), 1), else_=0)),
        func.sum(case((arrived, 1), else_=0)),
    ).where(_ATTENDEE.forum_uid == forum_uid)
    row = connection.execute(query).one()
    return Presence(int(row[0] or 0), int(row[1] or 0))


def has_registrations(connection: Connection, session_uid: str) -> bool:
    """Whether anybody registered for the session: whether its door should ask for it."""
    query = select(_REGISTRATION.uid).where(_REGISTRATION.session_uid == session_uid).limit(1)
    return connection.execute(query).first() is not None


def sessions_of(connection: Connection, attendee_uid: str) -> tuple[str, ...]:
    """The sessions in which the attendee has a place: their uids, the earliest first."""
    session = Session.__table__.c
    query = (
        select(session.uid)
        .join(Registration.__table__, _REGISTRATION.session_uid == session.uid)
        .where(
            _REGISTRATION.attendee_uid == attendee_uid,
            _REGISTRATION.status == RegistrationStatus.BOOKED,
        )
        .order_by(session.starts_at.is_(None), session.starts_at, session.position)
    )
    return tuple(connection.execute(query).scalars())
