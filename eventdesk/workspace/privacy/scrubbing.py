"""What erasing makes of a row: pure functions of rows as the journal holds them (plain JSON values by column).

One rule for the row itself and for every image of it, so that each image still fits the next, and undo goes on.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

PlainRow = dict[str, Any]

SHARED_BY = 5
"""A country stays with the erased where at least so many attendees of the forum have it."""

_ATTENDEE: Mapping[str, Any] = {
    "person_uid": None,
    "name": {},
    "organization": {},
    "job": {},
    "email": "",
    "phone": "",
    "code": "",
    "accompanies_uid": None,
    "languages": [],
    "dietary": {},
    "access": {},
    "photo": None,
    "seat": "",
    "precedence": None,
    "consent_photo": False,
    "consent_photo_on": None,
    "consent_photo_source": "",
    "consent_press_list": False,
    "consent_press_list_on": None,
    "consent_press_list_source": "",
    "tags": [],
    "fields": {},
    "certificate_number": "",
    "certificate_check": "",
    "certificate_on": None,
    "notes": {},
}


@dataclass(frozen=True)
class Erasing:
    """What is erased: attendees by uid, on which day, and the countries that stay, by forum."""

    attendees: frozenset[str]
    on: date
    countries: Mapping[str, frozenset[str]] = field(default_factory=dict)


def concerns(table: str, uid: str, row: PlainRow, erasing: Erasing) -> bool:
    """Whether the row is an erased attendee's own, or their place in a session, or a scan of their badge."""
    if table == "attendee":
        return uid in erasing.attendees
    return table in SCRUBBED and row.get("attendee_uid") in erasing.attendees


def scrubbed(table: str, uid: str, row: PlainRow, erasing: Erasing) -> PlainRow:
    """The row without what is personal; the same again for a row that is scrubbed already."""
    return SCRUBBED[table](uid, row, erasing)


def _attendee(uid: str, row: PlainRow, erasing: Erasing) -> PlainRow:
    country = row.get("country", "")
    kept = erasing.countries.get(row.get("forum_uid", ""), frozenset())
    # A column that an image of an older schema lacks is not added: its row has the emptied value anyway.
    emptied = {name: value for name, value in _ATTENDEE.items() if name in row}
    return {
        **row,
        **emptied,
        "key": f"erased-{uid}",
        "country": country if country in kept else "",
        "checked_in_at": full_hour(row.get("checked_in_at")),
        "erased_on": row.get("erased_on") or erasing.on.isoformat(),
    }


def _registration(_uid: str, row: PlainRow, _erasing: Erasing) -> PlainRow:
    registered, arrived = full_hour(row.get("registered_at")), full_hour(row.get("arrived_at"))
    return {**row, "seat": "", "registered_at": registered, "arrived_at": arrived}


def _scan(_uid: str, row: PlainRow, _erasing: Erasing) -> PlainRow:
    return {**row, "code": "", "at": full_hour(row["at"])}


SCRUBBED: Mapping[str, Callable[[str, PlainRow, Erasing], PlainRow]] = {
    "attendee": _attendee,
    "registration": _registration,
    "scan": _scan,
}


def full_hour(moment: str | None) -> str | None:
    """The hour of an ISO date and time: arrivals are counted by hours, and nobody is found by their second."""
    return f"{moment[:13]}:00:00" if moment else None


# Words within texts that are no one's own: the names of steps

LEFT_OUT = "…"


class Words:
    """The names and addresses of those who are erased, to be left out of other texts."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {word.strip() for word in words if len(word.strip()) > 1}
        self._longest = max(map(len, self._words), default=0)

    def taken_out(self, text: str) -> str:
        """The text with “…” for each of the words, the longest of those that begin in one place."""
        told, at = [], 0
        while at < len(text):
            end = self._end(text, at)
            told.append(LEFT_OUT if end else text[at])
            at = end or at + 1
        return "".join(told)

    def _end(self, text: str, start: int) -> int:
        """Where a word ends that begins there; 0 where none does. Looked up, since there may be 100,000 words."""
        for end in range(min(len(text), start + self._longest), start + 1, -1):
            if text[start:end] in self._words and _stands_alone(text, start, end):
                return end
        return 0


def _stands_alone(text: str, start: int, end: int) -> bool:
    """An alphabet's words are whole words; other scripts do not part theirs."""
    if not text[start:end].isascii():
        return True
    return not _LETTER.match(text[start - 1 : start]) and not _LETTER.match(text[end : end + 1])


_LETTER = re.compile(r"\w")


def personal_words(row: PlainRow) -> set[str]:
    """The words of an attendee's or a person's row by which they may be named elsewhere."""
    words = set((row.get("name") or {}).values())
    return {word for word in (*words, row.get("email", ""), row.get("phone", ""), row.get("code", "")) if word}
