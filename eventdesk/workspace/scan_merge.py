"""The scans of several entrances put together: each counts once, and the earliest that stands is the arrival."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Any

from msgspec import structs
from sqlalchemy import select

from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.records import Attendee, Forum, Registration, Scan, Session
from eventdesk.model.records.base import new_uid
from eventdesk.model.scan_logs import LogPerson, LogScan, ScanLog
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.door_reading import ARRIVING, NOT_LET_IN
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.scan_export import columns_of, hand_scan, logged
from eventdesk.workspace.scan_people import Found, Match, Roll, find, prepare
from eventdesk.workspace.scan_report import FEW_MINUTES, Conflict, ConflictKind, LogTold, MergeReport
from eventdesk.workspace.scanning import BY_HAND, ON_THE_SPOT, set_arrival

_CHUNK = 500


Spot = tuple[str, str]
"""The uids of an attendee and of a session; an empty one for the forum's own door."""


@dataclass
class _Known:
    """What the workspace knows of the forum, and what the merge adds to it."""

    forum: str
    attendees: "dict[str, _Listed]"
    roll: Roll
    sessions: dict[str, str]
    scans: dict[str, LogScan]
    by_spot: dict[Spot, list[LogScan]]
    new: list[tuple[Spot, LogScan]] = field(default_factory=list)
    taken: list[tuple[Spot, LogScan]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    known: int = 0
    met: dict[tuple[int, str], tuple[Found, LogPerson]] = field(default_factory=dict)
    """Whom a log means: by the number of the log and the id there."""
    told: set[tuple[int, str]] = field(default_factory=set)


@dataclass(frozen=True)
class _Listed:
    """An attendee here."""

    uid: str
    key: str
    code: str
    status: AttendeeStatus
    checked_in_at: datetime | None
    erased: bool = False


def merge_scans(
    edit: Edit,
    forum_uid: str,
    logs: Sequence[ScanLog],
    tell: Callable[[int, int], object] = lambda done, total: None,
    now: datetime | None = None,
) -> MergeReport:
    """Take in the scans of other entrances. A scan that is known already changes nothing but that it was taken
    back there. Whom nobody knows here is added where the log tells of them, else listed and left out.

    The result is the same in whatever order and grouping logs come. By `now` (wall time), a log from a clock that
    is ahead is told. Raises EditRefused where a log is of another forum: nothing of any is stored then. Whatever
    `tell` raises ends the edit.
    """
    edit.session.flush()
    forum = edit.get(Forum, forum_uid).key
    for log in logs:
        if log.forum != forum:
            raise EditRefused(
                f"This scan log is of the forum “{log.forum}”, not of “{forum}”. Choose its own forum."
            )
    known = _known(edit, forum_uid, forum)
    total = sum(len(log.scans) for log in logs)
    people = _add_people(edit, forum_uid, known, logs, lambda: tell(0, 2 * total))
    for number, (log_number, scan) in enumerate((n, scan) for n, log in enumerate(logs) for scan in log.scans):
        if number % 1000 == 0:
            tell(number, 2 * total)
        _take(known, log_number, scan)
    _store(edit, forum_uid, known)
    touched = dict.fromkeys(spot for spot, _scan in (*known.new, *known.taken))
    arrivals = _recompute(edit, forum_uid, known, list(touched), lambda done: tell(total + done, 2 * total))
    _find_conflicts(known, touched)
    known.conflicts += _clocks_ahead(logs, now)
    tell(2 * total, 2 * total)
    return MergeReport(
        new_scans=len(known.new),
        known_scans=known.known,
        people=people,
        arrivals=arrivals,
        conflicts=tuple(sorted(known.conflicts, key=lambda one: (one.kind.value, one.at, one.attendee))),
        logs=tuple(_told(log) for log in logs),
    )


def _told(log: ScanLog) -> LogTold:
    here = [scan.at for scan in log.scans if scan.entrance == log.entrance]
    first, last = min(here, default=None), max(here, default=None)
    return LogTold(log.entrance, len(log.scans), first, last, log.exported_at)


def _clocks_ahead(logs: Sequence[ScanLog], now: datetime | None) -> Iterator[Conflict]:
    """Logs that say they were made, or hold scans, later than it is."""
    for log in logs if now is not None else ():
        made = max(filter(None, (log.exported_at, *(scan.at for scan in log.scans))), default=None)
        if now is not None and made is not None and made - now > FEW_MINUTES:
            yield Conflict(ConflictKind.CLOCK_AHEAD, "", "", "", made, log.entrance, other_at=now)


def _known(edit: Edit, forum_uid: str, forum: str) -> _Known:
    execute = edit.session.execute
    columns = columns_of(Attendee, forum_uid, "uid", "key", "code", "status", "checked_in_at", "erased_on")
    attendees = {
        row.key: _Listed(row.uid, row.key, row.code, row.status, row.checked_in_at, row.erased_on is not None)
        for row in execute(columns)
    }
    sessions = {row.key: row.uid for row in execute(columns_of(Session, forum_uid, "uid", "key"))}
    keys, session_keys = ({row.uid: row.key for row in attendees.values()}, {v: k for k, v in sessions.items()})
    codes = {row.code: key for key, row in attendees.items() if row.code}
    roll = Roll(dict(keys), {row.key: row.uid for row in attendees.values()}, codes)
    known = _Known(forum, attendees, roll, sessions, {}, defaultdict(list))
    for row in execute(select(Scan.__table__).where(Scan.__table__.c.forum_uid == forum_uid)):
        scan = logged(row, keys, session_keys)
        known.scans[scan.uid] = scan
        known.by_spot[row.attendee_uid, row.session_uid or ""].append(scan)
    return known


def _add_people(
    edit: Edit, forum_uid: str, known: _Known, logs: Sequence[ScanLog], tell: Callable[[], object]
) -> int:
    """Find whom the logs tell of, and add who is not here; returns how many. `tell` is called now and then."""
    connection, roll = edit.session.connection(), known.roll
    told = [(number, person) for number, log in enumerate(logs) for person in log.people]
    prepare(connection, roll, (person for _number, person in told))
    rows: list[dict[str, Any]] = []
    place = max(edit.session.scalars(columns_of(Attendee, forum_uid, "position")), default=-1.0) + 1
    elsewhere = _of_other_forums(edit, [person.uid for _number, person in told if person.uid not in roll.uids])
    for place_told, (number, person) in enumerate(sorted(told, key=lambda one: (one[1].uid, one[0]))):
        if place_told % _CHUNK == 0:
            tell()
        found = find(connection, roll, person)
        known.met[number, person.id] = found, person
        if found.match is not Match.NEW:
            continue
        code = person.code if person.code not in roll.codes else ""
        uid = new_uid() if person.uid in elsewhere else person.uid
        known.attendees[found.key] = _Listed(uid, found.key, code, person.status, None)
        roll.add(structs.replace(person, uid=uid), found.key, code)
        own = {"uid": uid, "key": found.key, "forum_uid": forum_uid, "code": code, "position": place + len(rows)}
        rows.append(_columns(person) | own)
    edit.insert_rows(Attendee, rows)
    return len(rows)


def _of_other_forums(edit: Edit, uids: Sequence[str]) -> set[str]:
    """Those uids that a row of another forum of the workspace has."""
    found: set[str] = set()
    for start in range(0, len(uids), _CHUNK):
        query = select(Attendee.uid).where(Attendee.uid.in_(uids[start : start + _CHUNK]))
        found |= set(edit.session.scalars(query))
    return found


def _columns(person: LogPerson) -> dict[str, Any]:
    return {
        "name": person.name,
        "organization": person.organization,
        "job": person.position,
        "country": person.country,
        "email": person.email,
        "phone": person.phone,
        "category": person.category,
        "side": person.side,
        "status": person.status,
        "languages": list(person.languages),
        "access": person.access,
        "dietary": person.dietary,
        "tags": list(person.tags),
    }


def _take(known: _Known, log_number: int, scan: LogScan) -> None:
    """One scan of a log: known, new, or listed as what cannot be placed."""
    found, person = known.met.get((log_number, scan.attendee), (None, None))
    if found is not None and person is not None and found.left_out:
        kind = ConflictKind.CODE_TAKEN if found.match is Match.CODE_TAKEN else ConflictKind.NAME_TAKEN
        _note(known, kind, scan, known.attendees[found.key].uid, person.name)
        return
    attendee = known.attendees.get(found.key if found is not None else scan.attendee)
    if attendee is not None and attendee.erased:  # as erasing leaves scans
        scan = structs.replace(scan, code="", at=scan.at.replace(minute=0, second=0, microsecond=0))
    owner = known.roll.codes.get(scan.code) if scan.code else None
    others = attendee is not None and owner is not None and owner != attendee.key
    if attendee is None or (others and scan.uid not in known.scans):
        unknown = attendee is None and owner is None
        kind = ConflictKind.UNKNOWN_ATTENDEE if unknown else ConflictKind.CODE_OF_ANOTHER
        uid = known.attendees[owner].uid if owner is not None else ""
        _note(known, kind, scan, uid)
    if attendee is None:
        return
    if scan.session and scan.session not in known.sessions:
        _note(known, ConflictKind.UNKNOWN_SESSION, scan, attendee.uid)
        return
    spot = (attendee.uid, known.sessions[scan.session] if scan.session else "")
    here = known.scans.get(scan.uid)
    if here is None:
        known.scans[scan.uid] = scan
        known.by_spot[spot].append(scan)
        known.new.append((spot, scan))
        _doubt(known, log_number, scan, attendee)
        return
    known.known += 1
    if scan.taken_back and not here.taken_back:
        known.scans[scan.uid] = scan
        known.by_spot[spot] = [scan if one.uid == scan.uid else one for one in known.by_spot[spot]]
        known.taken.append((spot, scan))


def _doubt(known: _Known, log_number: int, scan: LogScan, attendee: _Listed) -> None:
    """Tell once of somebody who was found by id and code alone, or who was in no list here."""
    found, person = known.met.get((log_number, scan.attendee), (None, None))
    if found is None or person is None or (log_number, scan.attendee) in known.told:
        return
    known.told.add((log_number, scan.attendee))
    if found.match is Match.OTHER_NAME:
        _note(known, ConflictKind.OTHER_NAME, scan, attendee.uid, person.name)
    elif found.match is Match.NEW and not person.uid.startswith(ON_THE_SPOT):
        _note(known, ConflictKind.ADDED, scan, attendee.uid, person.name)


def _note(known: _Known, kind: ConflictKind, scan: LogScan, uid: str, name: Text = EMPTY) -> None:
    found = Conflict(kind, scan.attendee, uid, scan.code, scan.at, scan.entrance, name=name)
    if found not in known.conflicts[-20:]:
        known.conflicts.append(found)


def _store(edit: Edit, forum_uid: str, known: _Known) -> None:
    taken_new = {scan.uid for _spot, scan in known.taken}
    rows = [
        _row(forum_uid, spot, scan) | {"taken_back": known.scans[scan.uid].taken_back} for spot, scan in known.new
    ]
    edit.insert_rows(Scan, rows)
    stored = taken_new - {scan.uid for _spot, scan in known.new}
    edit.change_rows(Scan, {uid: {"taken_back": True} for uid in sorted(stored)})


def _recompute(edit: Edit, forum_uid: str, known: _Known, spots: list[Spot], tell: Callable[[int], object]) -> int:
    """Set the arrivals of the attendees and sessions touched; returns how many changed."""
    changed = 0
    keys = {uid: key for key, uid in known.sessions.items()}
    listed = {row.uid: row for row in known.attendees.values()}
    hands: list[dict[str, Any]] = []
    arrivals: dict[str, dict[str, Any]] = {}
    for start in range(0, len(spots), _CHUNK):
        tell(start)
        chunk = spots[start : start + _CHUNK]
        # In one query, and held, so that the session keeps them.
        uids = {attendee for attendee, _session in chunk}
        held = {row.uid: row for row in edit.session.scalars(select(Attendee).where(Attendee.uid.in_(uids)))}
        places = {
            (row.attendee_uid, row.session_uid): row
            for row in edit.session.scalars(select(Registration).where(Registration.attendee_uid.in_(uids)))
        }
        for spot in chunk:
            attendee, place = held[spot[0]], places.get(spot)
            noted = attendee.checked_in_at if not spot[1] else place.arrived_at if place else None
            scans = known.by_spot[spot]
            hand = _hand(known, listed[spot[0]], keys.get(spot[1], ""), noted, scans)
            if hand is not None:
                scans.append(hand)
                hands.append(_row(forum_uid, spot, hand))
            arrival = min((one.at for one in scans if _stands(one)), default=None)
            if arrival != noted and spot[1]:
                set_arrival(edit, attendee, spot[1], arrival)
            elif arrival != noted:
                arrivals[spot[0]] = {"checked_in_at": arrival}
            changed += arrival != noted
        edit.session.flush()
    edit.change_rows(Attendee, arrivals)
    edit.insert_rows(Scan, hands)
    return changed


def _hand(
    known: _Known, attendee: _Listed, session: str, noted: datetime | None, scans: Iterable[LogScan]
) -> LogScan | None:
    """The scan that stands for an arrival that no scan tells of."""
    if noted is None or any(one.at == noted and one.outcome in ARRIVING for one in scans):
        return None
    return hand_scan(known.forum, attendee.key, attendee.code, session, noted)


def _row(forum_uid: str, spot: Spot, scan: LogScan) -> dict[str, Any]:
    return {
        "uid": scan.uid,
        "forum_uid": forum_uid,
        "attendee_uid": spot[0],
        "session_uid": spot[1] or None,
        "code": scan.code,
        "at": scan.at,
        "entrance": scan.entrance,
        "outcome": scan.outcome,
        "taken_back": scan.taken_back,
    }


def _stands(scan: LogScan) -> bool:
    return not scan.taken_back and scan.outcome in ARRIVING


# What should be looked at


def _find_conflicts(known: _Known, touched: Iterable[Spot]) -> None:
    news = {scan.uid for _spot, scan in (*known.new, *known.taken)}
    listed = {row.uid: row for row in known.attendees.values()}
    for spot in touched:
        scans = sorted(known.by_spot[spot], key=lambda one: (one.at, one.uid))
        standing = [one for one in scans if _stands(one) and not one.uid.startswith(BY_HAND)]
        attendee = listed[spot[0]]
        _two_entrances(known, spot[0], standing, news)
        _taken_back(known, spot[0], scans, standing, news)
        fresh = [one for one in standing if one.uid in news]
        if fresh and attendee.status in NOT_LET_IN:
            first = fresh[0]
            known.conflicts.append(
                Conflict(
                    ConflictKind.NOT_EXPECTED,
                    first.attendee,
                    spot[0],
                    first.code,
                    first.at,
                    first.entrance,
                    status=attendee.status,
                )
            )


def _two_entrances(known: _Known, uid: str, standing: Sequence[LogScan], news: set[str]) -> None:
    for one, other in pairwise(standing):
        near = other.at - one.at <= FEW_MINUTES and one.entrance != other.entrance
        if near and (one.uid in news or other.uid in news):
            mine, theirs = (other, one) if other.uid in news else (one, other)
            known.conflicts.append(_between(ConflictKind.TWO_ENTRANCES, uid, mine, theirs))


def _taken_back(
    known: _Known, uid: str, scans: Sequence[LogScan], standing: Sequence[LogScan], news: set[str]
) -> None:
    for scan in scans:
        if not scan.taken_back or scan.uid not in news or not standing:
            continue
        # Scanned again at the same door: the mistake was put right there.
        if all(one.entrance != scan.entrance for one in standing):
            known.conflicts.append(_between(ConflictKind.TAKEN_BACK, uid, scan, standing[0]))


def _between(kind: ConflictKind, uid: str, mine: LogScan, other: LogScan) -> Conflict:
    return Conflict(kind, mine.attendee, uid, mine.code, mine.at, mine.entrance, other.at, other.entrance)
