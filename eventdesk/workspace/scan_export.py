"""The log of scans that a workspace gives to others."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from eventdesk.model.kinds import ScanOutcome
from eventdesk.model.records import Attendee, Forum, Registration, Scan, Session
from eventdesk.model.scan_logs import LogPerson, LogScan, ScanLog
from eventdesk.workspace.door_reading import ARRIVING, guests_of
from eventdesk.workspace.scanning import ON_THE_SPOT, hand_uid


def scan_log(connection: Connection, forum_uid: str, entrance: str, at: datetime, names: bool = True) -> ScanLog:
    """All scans of the forum, with who was registered at the door; an arrival noted by hand is a scan too.

    `names`: whoever was scanned is told of as well, so far as others need it to know them: name, organization,
    category, side and status, and neither addresses nor needs. `entrance` and `at` (wall time) tell where and when
    the log is made. Raises KeyError without such a forum.
    """
    forum = connection.execute(select(Forum.__table__.c.key).where(Forum.__table__.c.uid == forum_uid)).scalar()
    if forum is None:
        raise KeyError(forum_uid)
    sessions = {row.uid: row.key for row in connection.execute(columns_of(Session, forum_uid, "uid", "key"))}
    attendees = connection.execute(
        columns_of(Attendee, forum_uid, "uid", "key", "code", "checked_in_at", "erased_on")
    ).all()
    keys = {row.uid: row.key for row in attendees}
    rows = connection.execute(select(Scan.__table__).where(Scan.__table__.c.forum_uid == forum_uid)).all()
    scans = [logged(row, keys, sessions) for row in rows]
    told = {(row.attendee_uid, row.session_uid, row.at) for row in rows if row.outcome in ARRIVING}
    scans += _noted_by_hand(connection, forum_uid, forum, attendees, sessions, told)
    people = list(_newcomers(connection, forum_uid))
    if names:
        told_of = {person.uid for person in people}
        scanned = {scan.attendee for scan in scans}
        listed = (row for row in attendees if row.key in scanned and row.erased_on is None)
        people += _scanned(connection, [row.uid for row in listed if row.uid not in told_of])
    return ScanLog(
        forum=forum,
        entrance=entrance,
        exported_at=at.replace(tzinfo=None, microsecond=0),
        people=tuple(people),
        scans=tuple(sorted(scans, key=lambda scan: (scan.at, scan.uid))),
    )


def columns_of(kind: Any, forum_uid: str, *columns: str) -> Any:
    """A query of these columns of the forum’s rows."""
    table = kind.__table__
    return select(*(table.c[name] for name in columns)).where(table.c.forum_uid == forum_uid)


def _noted_by_hand(
    connection: Connection,
    forum_uid: str,
    forum: str,
    attendees: Iterable[Any],
    sessions: dict[str, str],
    told: set[tuple[str, str | None, datetime]],
) -> Iterator[LogScan]:
    keys = {}
    for row in attendees:
        keys[row.uid] = row
        if row.checked_in_at is not None and (row.uid, None, row.checked_in_at) not in told:
            yield hand_scan(forum, row.key, row.code, "", row.checked_in_at)
    for row in connection.execute(
        columns_of(Registration, forum_uid, "attendee_uid", "session_uid", "arrived_at")
    ):
        if row.arrived_at is not None and (row.attendee_uid, row.session_uid, row.arrived_at) not in told:
            attendee = keys[row.attendee_uid]
            yield hand_scan(forum, attendee.key, attendee.code, sessions[row.session_uid], row.arrived_at)


def logged(row: Any, attendees: Mapping[str, str], sessions: Mapping[str, str]) -> LogScan:
    """A row of the scans as a log has it; the mappings give the file's ids by uid."""
    return LogScan(
        uid=row.uid,
        attendee=attendees[row.attendee_uid],
        at=row.at,
        outcome=row.outcome,
        entrance=row.entrance,
        code=row.code,
        session=sessions.get(row.session_uid, "") if row.session_uid else "",
        taken_back=row.taken_back,
    )


def hand_scan(forum: str, attendee: str, code: str, session: str, at: datetime) -> LogScan:
    """The scan that stands for an arrival noted by hand; `attendee` and `session` are the file’s ids."""
    uid = hand_uid(forum, attendee, session, at)
    return LogScan(uid=uid, attendee=attendee, at=at, outcome=ScanOutcome.WELCOME, code=code, session=session)


def _newcomers(connection: Connection, forum_uid: str) -> Iterator[LogPerson]:
    table = Attendee.__table__
    query = select(table).where(
        table.c.forum_uid == forum_uid,
        table.c.uid.startswith(ON_THE_SPOT, autoescape=True),
        table.c.erased_on.is_(None),
    )
    for row in connection.execute(query.order_by(table.c.position, table.c.uid)):
        yield LogPerson(
            uid=row.uid,
            id=row.key,
            code=row.code,
            name=row.name,
            organization=row.organization,
            position=row.job,
            country=row.country,
            email=row.email,
            phone=row.phone,
            category=row.category,
            side=row.side,
            status=row.status,
            languages=tuple(row.languages),
            access=row.access,
            dietary=row.dietary,
            tags=tuple(row.tags),
        )


def _scanned(connection: Connection, uids: Iterable[str]) -> Iterator[LogPerson]:
    """What others need to know these people by."""
    for uid, guest in sorted(guests_of(connection, uids).items()):
        if guest.name:
            yield LogPerson(
                uid=uid,
                id=guest.id,
                code=guest.code,
                name=guest.name,
                organization=guest.organization,
                category=guest.category,
                side=guest.side,
                status=guest.status,
            )
