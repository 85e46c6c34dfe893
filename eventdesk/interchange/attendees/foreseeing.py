"""Working out, with all rows planned, what they bring about beside themselves."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from eventdesk.interchange.attendees.foreseen import Foreseen
from eventdesk.interchange.attendees.people import Known, keys_of
from eventdesk.interchange.attendees.planned import PlannedRow, PlannedRows, RowKind
from eventdesk.model.kinds import RegistrationStatus
from eventdesk.model.registering import NOT_EXPECTED
from eventdesk.model.searching import same_name_key
from eventdesk.model.snapshot import Attendee, ForumSnapshot
from eventdesk.programme.attendance import session_books


def foresee(rows: PlannedRows, known: Known, snapshot: ForumSnapshot) -> Foreseen:
    """What storing the rows brings about for places in sessions and for guests."""
    wanted = Counter[str]()
    doubtful: dict[int, tuple[str, ...]] = {}
    guests: dict[int, str] = {}
    hosts = _Hosts()
    for row in rows:
        hosts.add(row)
        if row.kind in (RowKind.BAD, RowKind.SAME):
            continue
        sessions = tuple(_wanted(row))
        if row.kind is RowKind.DOUBTFUL:
            doubtful[row.number] = sessions
        else:
            wanted.update(sessions)
        host = row.values.get("accompanies")
        if host and named_attendee(host, known) is None:
            guests[row.number] = host
    return Foreseen(
        _free(snapshot),
        wanted,
        {number: sessions for number, sessions in doubtful.items() if sessions},
        {number: found for number, host in guests.items() if (found := hosts.uncertain(host)) is not None},
        frozenset(guests.keys() & doubtful.keys()),
    )


def named_attendee(words: str, known: Known) -> Attendee | None:
    """The one attendee of the list who has that code or that name."""
    coded = known.by_code.get(words.upper())
    if coded is not None:
        return coded.attendee
    found = [one.attendee for one in known.by_name.get(same_name_key(words), ()) if one.attendee is not None]
    return found[0] if len(found) == 1 else None


def _wanted(row: PlannedRow) -> Iterator[str]:
    """The sessions in which the row wants a place that its attendee does not have yet."""
    if row.values.get("status") in NOT_EXPECTED:
        return
    before: Mapping[str, Any] = {}
    said: Mapping[str, Any] = row.values.get("sessions", {})
    if row.uid:
        change = next((change for change in row.changes if change.column == "sessions"), None)
        before, said = (change.before, change.after) if change is not None else ({}, {})
    for session, status in said.items():
        had = before.get(session, RegistrationStatus.CANCELLED)
        if status is RegistrationStatus.BOOKED and had is RegistrationStatus.CANCELLED:
            yield session


def _free(snapshot: ForumSnapshot) -> dict[str, int]:
    """The places that newcomers can have: whoever waits already is served before them."""
    books = session_books(snapshot).values()
    return {book.session: max(0, book.left - len(book.waiting)) for book in books if book.left is not None}


class _Hosts:
    """The rows by what a guest may call them."""

    def __init__(self) -> None:
        self._stored = set[str]()
        self._doubtful: dict[str, list[int]] = defaultdict(list)

    def add(self, row: PlannedRow) -> None:
        code = row.values.get("code", "")
        names = keys_of(row.values["name"]) if "name" in row.values else frozenset()
        for key in (*names, *((f"code {code}",) if code else ())):
            if row.kind is RowKind.DOUBTFUL:
                self._doubtful[key].append(row.number)
            elif row.kind is not RowKind.BAD:
                self._stored.add(key)

    def uncertain(self, words: str) -> tuple[int, ...] | None:
        """The doubtful rows that may be the host's; None where the host is stored for sure."""
        keys = (same_name_key(words), f"code {words.upper()}")
        if any(key in self._stored for key in keys):
            return None
        return tuple(number for key in keys for number in self._doubtful.get(key, ()))
