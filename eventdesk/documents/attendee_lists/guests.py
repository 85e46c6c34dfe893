"""Who is listed, and what is said of each in the document's languages."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from eventdesk.documents.agenda.said import Said
from eventdesk.documents.attendee_lists.words import list_words
from eventdesk.documents.ordering import sort_key
from eventdesk.documents.sheets.bilingual import Tellers
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.registering import NOT_EXPECTED
from eventdesk.model.snapshot import Attendee, Person
from eventdesk.model.text import EMPTY, Text

_ABSENT = NOT_EXPECTED | {AttendeeStatus.WAITLISTED}
_UNRANKED = 10_000


@dataclass(frozen=True)
class Guests:
    """The attendees who come, in the forum's order; erased ones are nobody's name."""

    tellers: Tellers
    attendees: tuple[Attendee, ...]

    @classmethod
    def of(cls, tellers: Tellers) -> "Guests":
        listed = tellers.first.snapshot.attendees
        return cls(tellers, tuple(each for each in listed if comes(each)))

    @cached_property
    def _by_id(self) -> dict[str, Attendee]:
        return {each.id: each for each in self.attendees}

    def who_agreed_to_press_lists(self) -> "Guests":
        return replace(self, attendees=tuple(each for each in self.attendees if each.consents.press_list))

    # What is said of one

    def person(self, attendee: Attendee) -> Person | None:
        return self.tellers.first.snapshot.person(attendee.person) if attendee.person is not None else None

    def name(self, attendee: Attendee) -> tuple[Said, ...]:
        """The name, with “Dr.” or “Prof.” where they are one of the forum's people."""
        if attendee.name:
            return self.text(attendee.name)
        person = attendee.person
        return self.tellers.each(lambda teller: teller.name(person)) if person is not None else ()

    def organization_text(self, attendee: Attendee) -> Text:
        person = self.person(attendee)
        if attendee.organization or person is None or person.organization is None:
            return attendee.organization
        return self.tellers.first.snapshot.organization(person.organization).name

    def organization(self, attendee: Attendee) -> tuple[Said, ...]:
        return self.text(self.organization_text(attendee))

    def position(self, attendee: Attendee) -> tuple[Said, ...]:
        person = self.person(attendee)
        return self.text(attendee.position or (person.position if person is not None else EMPTY))

    def text(self, text: Text) -> tuple[Said, ...]:
        return self.tellers.each(lambda teller: teller.reader.pick(text))

    def host(self, attendee: Attendee) -> tuple[Said, ...]:
        """“with Kim Min-su”, of whom they accompany."""
        host = self._by_id.get(attendee.accompanies or "")
        if host is None:
            return ()
        named = {said.language: said.text for said in self.name(host)}
        first = next(iter(named.values()), "")

        def told(language: str) -> str:
            return list_words(language).accompanies.format(name=named.get(language, first))

        return self.tellers.words(lambda teller: told(teller.language)) if first else ()

    # In which order

    def by_name(self, attendees: Iterable[Attendee]) -> list[Attendee]:
        return sorted(attendees, key=self.name_key)

    def name_key(self, attendee: Attendee) -> str:
        """As other lists of people do: the forum's people by family name; titles count for nothing."""
        person = self.person(attendee)
        if person is not None and not attendee.name:
            return folded(sort_key(person, self.tellers.first.reader))
        said = self.text(attendee.name)
        return folded(said[0].text) if said else ""

    def rank(self, attendee: Attendee) -> int:
        """The place in the order of protocol: the attendee's own, else the person's; last without one."""
        person = self.person(attendee)
        own = attendee.precedence or (person.precedence if person is not None else None)
        return own or _UNRANKED


def comes(attendee: Attendee) -> bool:
    """Whether they are to be listed: not erased, and expected or arrived."""
    if attendee.erased_on is not None:
        return False
    return attendee.checked_in_at is not None or attendee.status not in _ABSENT


def folded(text: str) -> str:
    """Sorts letters whatever their accents."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def seat_key(seat: str) -> tuple[tuple[int, int | str], ...]:
    """Sorts “Table 2” before “Table 10”."""
    parts = re.split(r"(\d+)", folded(seat))
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts if part)


Pick = Callable[[Attendee], tuple[Said, ...]]
