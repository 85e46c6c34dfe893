"""What an imported row says beside the attendee's plain columns: sessions, guests, own fields, consents."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import select

from eventdesk.interchange.attendees.plan import PlannedRow
from eventdesk.model.kinds import RegistrationStatus, SessionStatus
from eventdesk.model.records import Attendee, OwnField, Person, Registration, Session
from eventdesk.model.records.base import new_uid
from eventdesk.model.registering import NOT_EXPECTED
from eventdesk.model.searching import name_keys
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.own_field_edits import add_field
from eventdesk.workspace.registration_edits import book_several

_BOOKED, _OFF = RegistrationStatus.BOOKED, SessionStatus.CANCELLED
ELSEWHERE = ("sessions", "accompanies")
"""What `finish` writes: it is about other records than the attendee's own row, or about other rows of the file."""
_CONSENTS = ("consent_photo", "consent_press_list")


@dataclass(frozen=True)
class Origin:
    """Where a list comes from, and when it was imported: kept with what it says of consents."""

    source: str = ""
    on: date | None = None


class Beside:
    """Takes what rows say, row by row; `finish` writes what refers to other rows."""

    def __init__(self, edit: Edit, forum_uid: str, origin: Origin) -> None:
        self._edit, self._forum_uid, self._origin = edit, forum_uid, origin
        self._sessions: dict[str, dict[str, RegistrationStatus | None]] = {}
        self._guests: dict[str, str] = {}
        self._fields: dict[str, str] = {}

    def columns(self, said: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
        """The columns of a new attendee, with a uid where another row will mention it."""
        plain = {key: value for key, value in values.items() if key not in ELSEWHERE}
        found = self.changed(plain)
        sessions, guest = said.get("sessions"), said.get("accompanies")
        if sessions or guest:
            found["uid"] = new_uid()
            self._note(found["uid"], sessions, guest)
        return found

    def changed(self, values: dict[str, Any], dates: Mapping[str, str] = MappingProxyType({})) -> dict[str, Any]:
        """The columns with what goes with them: a status’ day (beside `dates`), a consent’s, ids of own fields."""
        status = values.get("status")
        if status is not None and self._origin.on is not None:
            values["status_dates"] = {
                **dates,
                status.value: self._origin.on.isoformat(),
                **values.get("status_dates", {}),
            }
        for consent in _CONSENTS:
            if consent in values and self._origin.on is not None:
                values[f"{consent}_on"] = self._origin.on
                values[f"{consent}_source"] = self._origin.source
        if "fields" in values:
            values["fields"] = {self._field(name): value for name, value in values["fields"].items()}
        return values

    def note(self, row: PlannedRow) -> None:
        """Remember what a row says of an attendee who is there."""
        changed = next((change.after for change in row.changes if change.column == "sessions"), None)
        self._note(row.uid, changed, row.values.get("accompanies"))

    def _note(self, uid: str, sessions: dict[str, RegistrationStatus | None] | None, guest: str | None) -> None:
        if sessions:
            self._sessions.setdefault(uid, {}).update(sessions)
        if guest:
            self._guests[uid] = guest

    def _field(self, name: str) -> str:
        """The id of the own field; a new one is made of a label that the forum has no field of."""
        if not self._fields:
            for field in self._edit.all(OwnField, forum_uid=self._forum_uid):
                self._fields[field.key] = field.key
                self._fields |= dict.fromkeys(name_keys(field.label), field.key)
        keys = name_keys(Text({"en": name}))
        found = self._fields.get(name) or next((self._fields[key] for key in keys if key in self._fields), "")
        if not found:
            language = "ko" if any("가" <= letter <= "힣" for letter in name) else "en"
            uid = add_field(self._edit, self._forum_uid, Text({language: name}))
            found = self._edit.get(OwnField, uid).key
            self._fields |= dict.fromkeys(keys, found)
        self._fields[name] = found
        return found

    def finish(self) -> None:
        """Write places in sessions, and who accompanies whom."""
        self._edit.session.flush()
        if self._sessions:
            self._book()
        if self._guests:
            self._accompany()

    def _book(self) -> None:
        """Write what the file says; who wants a place where none is left waits for one."""
        edit, forum_uid = self._edit, self._forum_uid
        sessions = {session.key: session for session in edit.all(Session, forum_uid=forum_uid)}
        there = {(row.attendee_uid, row.session_uid): row for row in edit.all(Registration, forum_uid=forum_uid)}
        asking: dict[str, list[str]] = {}
        new = []
        resting = self._resting()
        for attendee_uid, said in self._sessions.items():
            for place, (key, status) in enumerate(said.items()):
                session = sessions.get(key)
                row = there.get((attendee_uid, session.uid)) if session is not None else None
                if session is None or (row is None and status is None) or (row and row.status is status):
                    continue
                if status is _BOOKED and attendee_uid not in resting and session.status is not _OFF:
                    asking.setdefault(session.uid, []).append(attendee_uid)
                elif row is not None:
                    row.status = status or RegistrationStatus.CANCELLED
                else:
                    columns = {"forum_uid": forum_uid, "attendee_uid": attendee_uid, "session_uid": session.uid}
                    new.append({**columns, "position": float(place), "status": status})
        edit.session.flush()
        # Places that the file gives back are free for it; those whom it puts on a waiting list come behind.
        for session_uid, attendees in asking.items():
            book_several(edit, attendees, session_uid)
        edit.insert_rows(Registration, new)

    def _resting(self) -> set[str]:
        """The uids of those who take no place, whatever they booked."""
        query = select(Attendee.uid).where(
            Attendee.forum_uid == self._forum_uid,
            Attendee.status.in_(NOT_EXPECTED),
            Attendee.checked_in_at.is_(None),
        )
        return set(self._edit.session.scalars(query))

    def _accompany(self) -> None:
        edit = self._edit
        by_code: dict[str, str] = {}
        by_name: dict[str, set[str]] = {}
        named = select(Attendee.uid, Attendee.code, Attendee.name, Person.name.label("person_name"))
        named = named.outerjoin(Person, Person.uid == Attendee.person_uid)
        for uid, code, *names in edit.session.execute(named.where(Attendee.forum_uid == self._forum_uid)):
            by_code[code] = uid
            for name in names:
                for key in name_keys(name or Text()):
                    by_name.setdefault(key, set()).add(uid)
        for uid, words in self._guests.items():
            keys = name_keys(Text({"en": words}))
            found = {by_code[words.upper()]} if words.upper() in by_code else set()
            found = found or {one for key in keys for one in by_name.get(key, ())}
            if len(found) == 1 and found != {uid}:
                edit.change(Attendee, uid, {"accompanies_uid": found.pop()})
