"""Attendees with what is said of them elsewhere: the forum's person whom they are, their sessions' titles."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from eventdesk.interchange.attendee_table.columns import Column
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import EMPTY, Text

_NAMES = {"job": "position", "status_dates": "dates"}


class People:
    """The attendees of one snapshot, as read for a reader of `language`."""

    def __init__(self, snapshot: ForumSnapshot, language: str) -> None:
        self.snapshot = snapshot
        self.languages = (language, *(tag for tag in snapshot.languages if tag != language))
        self._people: Mapping[str | None, Person] = {person.id: person for person in snapshot.people}
        self._organizations = {row.id: row.name for row in snapshot.organizations}

    @cached_property
    def by_uid(self) -> Mapping[str, Attendee]:
        return {attendee.uid: attendee for attendee in self.snapshot.attendees}

    @cached_property
    def _by_id(self) -> Mapping[str, Attendee]:
        return {attendee.id: attendee for attendee in self.snapshot.attendees}

    @cached_property
    def _sessions(self) -> Mapping[str, Text]:
        return {session.id: session.title for session in self.snapshot.sessions}

    def person(self, attendee: Attendee) -> Person | None:
        return self._people.get(attendee.person)

    def words(self, attendee: Attendee, name: str) -> Text:
        """The name, organization or position shown for the attendee, the person's where they have none."""
        own = EMPTY if name not in ("name", "organization", "job") else _own(attendee, name)
        person = self.person(attendee)
        if own or person is None:
            return own
        if name == "organization":
            return self._organizations.get(person.organization or "", EMPTY)
        return person.name if name == "name" else person.position

    def name(self, attendee: Attendee) -> str:
        return self.pick(self.words(attendee, "name"))

    def pick(self, text: Text) -> str:
        return text.pick(self.languages[0], self.languages[1:])

    def value(self, attendee: Attendee, column: Column) -> Any:
        """What the column holds, typed; text of `Kind.WORDS` in all its languages, of own fields as it is kept."""
        name = column.name
        if column.field:
            return attendee.fields.get(column.field, "")
        if name in ("name", "organization", "job"):
            return self.words(attendee, name)
        if name == "status_on":
            return attendee.dates.get(attendee.status)
        if name == "sessions":
            places = (row for row in attendee.sessions if row.status.value == "booked")
            return "; ".join(self.pick(self._sessions.get(row.session, EMPTY)) for row in places)
        if name == "accompanies":
            other = self._by_id.get(attendee.accompanies or "")
            return self.name(other) if other is not None else ""
        return stored(attendee, name)


def stored(attendee: Attendee, name: str) -> Any:
    """The value of a column of `records.Attendee`, as the record has it."""
    if name.startswith("consent_"):
        return getattr(attendee.consents, name.removeprefix("consent_"))
    if name.startswith("certificate_"):
        made, part = attendee.certificate, name.removeprefix("certificate_")
        return getattr(made, part) if made is not None else None if part == "on" else ""
    if name == "status_dates":
        return {status.value: day.isoformat() for status, day in attendee.dates.items()}
    value = getattr(attendee, _NAMES.get(name, name))
    return dict(value) if name == "fields" else list(value) if isinstance(value, tuple) else value


def _own(attendee: Attendee, name: str) -> Text:
    own: Text = stored(attendee, name)
    return own
