"""Reading a forum's attendees, of whom there may be 100,000: all of them once, then only those who changed.

The rows are decoded here and not by the mapped types: equal values (organizations, categories, what is empty)
become one object, which takes a third of the time and of the memory.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection

from eventdesk.model import records
from eventdesk.model.kinds import AttendeeStatus, RegistrationStatus
from eventdesk.model.snapshot import Attendee, Certificate, Consents, Registration
from eventdesk.model.text import EMPTY, Text

TABLES = frozenset({"attendee", "registration"})
# From so many changed rows on, reading all anew is quicker.
MANY = 2_000
# After so many attendees it is told how far the reading is.
_BLOCK = 2_000

Tell = Callable[[int, int], object]
"""Called with how many of how many attendees are read; may raise to stop."""


def silent(_done: int, _total: int) -> None:
    """For whoever does not ask how far it is."""


def attendee_count(connection: Connection, forum_uid: str) -> int:
    """How many attendees the forum has: whether reading them takes long."""
    query = "SELECT count(*) FROM attendee WHERE forum_uid = ?"
    return int(connection.exec_driver_sql(query, (forum_uid,)).scalar_one())


_COLUMNS = tuple(records.Attendee.__table__.c.keys())
_PLACES = tuple(records.Registration.__table__.c.keys())


class _Kept(NamedTuple):
    place: float
    attendee: Attendee


class _RawRegistration(NamedTuple):
    attendee_uid: str
    place: float
    registration: Registration


class AttendeeRows:
    """The attendees of one forum as last read. For one thread at a time."""

    def __init__(self, forum_uid: str) -> None:
        self._forum_uid = forum_uid
        self._kept: dict[str, _Kept] = {}
        self._registrations: dict[str, _RawRegistration] = {}
        self._of_attendee: defaultdict[str, list[str]] = defaultdict(list)
        self._keys: dict[str, str] = {}
        self._order: dict[str, int] = {}
        self._listed: tuple[Attendee, ...] = ()

    def read(
        self,
        connection: Connection,
        people: Mapping[str, str],
        sessions: Mapping[str, str],
        tell: Tell = silent,
    ) -> tuple[Attendee, ...]:
        """All of them in the list's order. The mappings give the forum's ids of people and sessions by uid."""
        self._kept.clear()
        self._registrations.clear()
        self._of_attendee.clear()
        self._keys = dict(
            _rows(connection, "SELECT uid, key FROM attendee WHERE forum_uid = ?", (self._forum_uid,))
        )
        decode = _Decoder()
        query = f"SELECT {', '.join(_PLACES)} FROM registration WHERE forum_uid = ?"
        self._take_registrations(_rows(connection, query, (self._forum_uid,)), decode, sessions)
        query = f"SELECT {', '.join(_COLUMNS)} FROM attendee WHERE forum_uid = ?"
        rows = _rows(connection, query, (self._forum_uid,))
        for start in range(0, len(rows), _BLOCK):
            tell(start, len(rows))
            self._take(rows[start : start + _BLOCK], decode, people)
        return self._list()

    def refresh(
        self,
        connection: Connection,
        changed: Sequence[tuple[str, str]],
        people: Mapping[str, str],
        sessions: Mapping[str, str],
    ) -> tuple[Attendee, ...]:
        """All of them after a change of these rows, as (table, uid); of tables that are not read here none."""
        uids = {uid for table, uid in changed if table == "attendee"}
        places = {uid for table, uid in changed if table == "registration"}
        if not uids and not places:
            return self._listed
        if len(uids) + len(places) > MANY:
            return self.read(connection, people, sessions)
        decode = _Decoder()
        uids |= self._forget_registrations(places)
        rows = _rows(connection, *_among("registration", _PLACES, self._forum_uid, places))
        uids |= self._take_registrations(rows, decode, sessions)
        before = {uid: self._kept.pop(uid, None) for uid in uids}
        rows = _rows(connection, *_among("attendee", _COLUMNS, self._forum_uid, uids))
        # First the keys: two newcomers may accompany each other's host.
        self._keys.update((row[0], row[_COLUMNS.index("key")]) for row in rows)
        self._take(rows, decode, people)
        return self._patched(before)

    def _forget_registrations(self, uids: Iterable[str]) -> set[str]:
        """Whose registrations they were."""
        touched: set[str] = set()
        for uid in uids:
            old = self._registrations.pop(uid, None)
            if old is not None:
                self._of_attendee[old.attendee_uid].remove(uid)
                touched.add(old.attendee_uid)
        return touched

    def _take_registrations(
        self, rows: Iterable[Sequence[Any]], decode: "_Decoder", sessions: Mapping[str, str]
    ) -> set[str]:
        """Keep them; whose they are."""
        touched: set[str] = set()
        for row in rows:
            raw = decode.registration(row, sessions)
            uid = raw.registration.uid
            self._registrations[uid] = raw
            self._of_attendee[raw.attendee_uid].append(uid)
            touched.add(raw.attendee_uid)
        return touched

    def _take(self, rows: Iterable[Sequence[Any]], decode: "_Decoder", people: Mapping[str, str]) -> None:
        for row in rows:
            kept = decode.attendee(row, people, self._keys, self._sessions_of(row[0]))
            self._kept[kept.attendee.uid] = kept

    def _sessions_of(self, uid: str) -> tuple[Registration, ...]:
        if uid not in self._of_attendee:
            return ()
        listed = [self._registrations[one] for one in self._of_attendee[uid]]
        listed.sort(key=lambda raw: (raw.place, raw.registration.uid))
        return tuple(raw.registration for raw in listed)

    def _patched(self, before: Mapping[str, _Kept | None]) -> tuple[Attendee, ...]:
        """The list with those who changed in their old places, where nobody came, went or moved."""
        listed = list(self._listed)
        for uid, old in before.items():
            new = self._kept.get(uid)
            if old is None or new is None or old.place != new.place:
                return self._list()
            listed[self._order[uid]] = new.attendee
        self._listed = tuple(listed)
        return self._listed

    def _list(self) -> tuple[Attendee, ...]:
        ordered = sorted(self._kept.values(), key=lambda kept: (kept.place, kept.attendee.uid))
        self._order = {kept.attendee.uid: place for place, kept in enumerate(ordered)}
        self._keys = {kept.attendee.uid: kept.attendee.id for kept in ordered}
        self._listed = tuple(kept.attendee for kept in ordered)
        return self._listed


class _Decoder:
    """Makes values of raw columns; the same string gives the same object."""

    def __init__(self) -> None:
        self._texts: dict[str, Text] = {"{}": EMPTY}
        self._tuples: dict[str, tuple[str, ...]] = {"[]": ()}
        self._fields: dict[str, dict[str, str]] = {}
        self._dates: dict[str, dict[AttendeeStatus, date]] = {}
        self._consents: dict[tuple[Any, ...], Consents] = {}
        self._words: dict[str, str] = {}

    def attendee(
        self,
        row: Sequence[Any],
        people: Mapping[str, str],
        keys: Mapping[str, str],
        sessions: tuple[Registration, ...],
    ) -> _Kept:
        raw = dict(zip(_COLUMNS, row, strict=True))
        text, word, moment = self._text, self._word, _moment
        attendee = Attendee(
            uid=raw["uid"],
            version=raw["version"],
            id=raw["key"],
            person=people.get(raw["person_uid"]) if raw["person_uid"] else None,
            name=text(raw["name"]),
            organization=text(raw["organization"]),
            position=text(raw["job"]),
            country=word(raw["country"]),
            email=raw["email"],
            phone=raw["phone"],
            category=word(raw["category"]),
            status=_STATUSES[raw["status"]],
            checked_in_at=moment(raw["checked_in_at"]),
            code=raw["code"],
            languages=self._tuple(raw["languages"]),
            dietary=text(raw["dietary"]),
            access=text(raw["access"]),
            consents=self._agreed(raw),
            tags=self._tuple(raw["tags"]),
            side=word(raw["side"]),
            accompanies=keys.get(raw["accompanies_uid"]) if raw["accompanies_uid"] else None,
            photo=raw["photo"],
            seat=raw["seat"],
            precedence=raw["precedence"],
            dates=self._dated(raw["status_dates"]),
            sessions=sessions,
            fields=self._own(raw["fields"]),
            certificate=_certificate(raw),
            erased_on=_day(raw["erased_on"]),
            notes=text(raw["notes"]),
        )
        return _Kept(raw["position"], attendee)

    def registration(self, row: Sequence[Any], sessions: Mapping[str, str]) -> _RawRegistration:
        raw = dict(zip(_PLACES, row, strict=True))
        registration = Registration(
            uid=raw["uid"],
            version=raw["version"],
            session=sessions[raw["session_uid"]],
            status=RegistrationStatus(raw["status"]),
            registered_at=_moment(raw["registered_at"]),
            arrived_at=_moment(raw["arrived_at"]),
            seat=raw["seat"],
        )
        return _RawRegistration(raw["attendee_uid"], raw["position"], registration)

    def _text(self, raw: str) -> Text:
        known = self._texts.get(raw)
        if known is None:
            known = self._texts[raw] = Text(msgspec.json.decode(raw))
        return known

    def _tuple(self, raw: str) -> tuple[str, ...]:
        known = self._tuples.get(raw)
        if known is None:
            known = self._tuples[raw] = tuple(msgspec.json.decode(raw))
        return known

    def _own(self, raw: str) -> dict[str, str]:
        known = self._fields.get(raw)
        if known is None:
            known = self._fields[raw] = msgspec.json.decode(raw)
        return known

    def _dated(self, raw: str) -> dict[AttendeeStatus, date]:
        known = self._dates.get(raw)
        if known is None:
            known = self._dates[raw] = msgspec.json.decode(raw, type=dict[AttendeeStatus, date])
        return known

    def _word(self, raw: str) -> str:
        return self._words.setdefault(raw, raw)

    def _agreed(self, raw: Mapping[str, Any]) -> Consents:
        values = tuple(raw[name] for name in _CONSENTS)
        known = self._consents.get(values)
        if known is None:
            photo, photo_on, photo_source, press, press_on, press_source = values
            known = self._consents[values] = Consents(
                photo=bool(photo),
                photo_on=_day(photo_on),
                photo_source=photo_source,
                press_list=bool(press),
                press_list_on=_day(press_on),
                press_list_source=press_source,
            )
        return known


_STATUSES = {status.value: status for status in AttendeeStatus}
_CONSENTS = (
    "consent_photo",
    "consent_photo_on",
    "consent_photo_source",
    "consent_press_list",
    "consent_press_list_on",
    "consent_press_list_source",
)


def _certificate(raw: Mapping[str, Any]) -> Certificate | None:
    if not raw["certificate_number"]:
        return None
    return Certificate(
        number=raw["certificate_number"], check=raw["certificate_check"], on=_day(raw["certificate_on"])
    )


def _moment(raw: str | None) -> datetime | None:
    return None if raw is None else datetime.fromisoformat(raw)


def _day(raw: str | None) -> date | None:
    return None if raw is None else date.fromisoformat(raw)


def _rows(connection: Connection, query: str, values: tuple[Any, ...]) -> list[Any]:
    # As the driver gives them: the mapped types would decode every cell by itself.
    return list(connection.exec_driver_sql(query, values).all())


def _among(table: str, columns: Sequence[str], forum_uid: str, uids: Iterable[str]) -> tuple[str, tuple[Any, ...]]:
    wanted = tuple(uids)
    marks = ", ".join("?" * len(wanted))
    query = f"SELECT {', '.join(columns)} FROM {table} WHERE forum_uid = ? AND uid IN ({marks})"
    return query, tuple(chain((forum_uid,), wanted))
