"""The next edition of a forum: a copy of what comes back, with its dates moved and nothing settled yet."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from eventdesk.model.kinds import (
    AppearanceStatus,
    AttendeeStatus,
    ForumPhase,
    ForumStatus,
    SessionStatus,
)
from eventdesk.model.records import (
    Appearance,
    Attendee,
    Contact,
    Forum,
    ForumOrganization,
    ForumPerson,
    Item,
    OrganizationRoleRow,
    OwnField,
    Record,
    Room,
    Session,
    SessionRoom,
)
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.edit import Edit, current_values
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.forum_edits import set_series

R = TypeVar("R", bound=Record)


class Part(StrEnum):
    """What may be taken along. Dates, languages, sides, time zone and organizations always are."""

    VENUE = "venue"
    THEME = "theme"
    ROOMS = "rooms"
    SESSIONS = "sessions"
    ITEMS = "items"
    PEOPLE = "people"
    CONTACTS = "contacts"
    ATTENDEES = "attendees"


USUAL = frozenset({Part.VENUE, Part.ROOMS, Part.SESSIONS, Part.ITEMS, Part.PEOPLE, Part.CONTACTS})
"""What is taken along unless somebody says otherwise. People are taken as invited again."""


class DateRule(StrEnum):
    """How a day a year later is found. Both keep the weekday, which halls and habits go by."""

    SAME_WEEK_OF_MONTH = "same_week_of_month"
    """The 2nd Thursday of May becomes the 2nd Thursday of May; a fifth that is not there, the last."""
    WEEKS_LATER = "weeks_later"
    """364 days later, so that the weeks between two editions are always as many."""


@dataclass(frozen=True, slots=True)
class NextEdition:
    """What the next edition is. `days` is by how many days everything moves; 0 where the forum has no dates."""

    days: int
    edition: int | None = None
    title: Text = EMPTY
    series: Text = EMPTY
    """Where the forum has no series yet: make one of this name, of which both are editions. Empty: make none."""
    parts: frozenset[Part] = USUAL


def next_first_day(first: date, rule: DateRule) -> date:
    """The first day of the next edition. Raises EditRefused beyond the last year of the calendar."""
    try:
        if rule is DateRule.WEEKS_LATER:
            return first + timedelta(weeks=52)
        return _same_week(first, first.year + 1)
    except (OverflowError, ValueError):
        raise EditRefused("There is no such day.") from None


def week_of_month(day: date) -> int:
    """1 for the month's first such weekday, up to 5."""
    return (day.day - 1) // 7 + 1


def _same_week(day: date, year: int) -> date:
    start = date(year, day.month, 1)
    first = start + timedelta(days=(day.weekday() - start.weekday()) % 7)
    found = first + timedelta(weeks=week_of_month(day) - 1)
    return found if found.month == day.month else found - timedelta(weeks=1)


# Words that count

_ORDINALS = (
    re.compile(r"(?<!\w)(?P<n>\d{1,4})(?P<end>st|nd|rd|th)\b", re.IGNORECASE),
    re.compile(r"(?P<before>제\s*)(?P<n>\d{1,4})(?P<end>\s*[회차])"),
    re.compile(r"(?P<before>第\s*)(?P<n>\d{1,4})(?P<end>\s*[届屆回次])"),
)
_YEAR = re.compile(r"(?<!\d)(?P<n>(?:19|20)\d\d)(?!\d)(?P<end>\s*[년年]?)")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def next_title(title: Text, edition: int | None, first: date | None, days: int) -> Text:
    """The title with its edition and year counted on: “7th Forum 2026” becomes “8th Forum 2027”.

    Only numbers that are the forum's own edition, or the year of its first day, are counted on.
    """
    year = first.year if first is not None else None
    new_year = (first + timedelta(days=days)).year if first is not None else None

    def said(words: str) -> str:
        for pattern in _ORDINALS if edition is not None else ():
            words = pattern.sub(lambda found: _counted(found, edition), words)
        if year is None:
            return words
        return _YEAR.sub(lambda at: f"{new_year}{at['end']}" if int(at["n"]) == year else at[0], words)

    return Text({tag: said(words) for tag, words in title.items()})


def _counted(found: re.Match[str], edition: int | None) -> str:
    if edition is None or int(found["n"]) != edition:
        return found[0]
    before, end = found.groupdict().get("before") or "", found["end"]
    if end.casefold() in ("st", "nd", "rd", "th"):
        end = english_ending(edition + 1)
    return f"{before}{edition + 1}{end}"


def english_ending(number: int) -> str:
    """The ending of an English ordinal: `st` for 21, `th` for 11."""
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def series_name(title: Text) -> Text:
    """What a title says without its edition and year: “The 7th Tide Forum 2026” is of the series “Tide Forum”."""
    return Text({tag: _without_numbers(words) for tag, words in title.items()})


def _without_numbers(words: str) -> str:
    for pattern in (*_ORDINALS, _YEAR):
        words = pattern.sub(" ", words)
    return _ARTICLE.sub("", " ".join(words.split()).strip(" ,:–-·"))


# The copy


def add_next_edition(edit: Edit, forum_uid: str, wanted: NextEdition) -> str:
    """Add the next edition of the forum to the workspace; returns its uid. The edit belongs to it then.

    It is planned, in the phase of planning, with sessions and items tentative and people invited; sessions and
    items that were cancelled, and who declined or was cancelled, are left out, and so are statements, outcomes,
    releases, photos, check-ins, findings accepted and printings of the edition before.
    """
    copy = _Copy(edit, edit.get(Forum, forum_uid), wanted)
    uid = copy.make()
    edit.forum_uid = uid
    return uid


class _Copy:
    def __init__(self, edit: Edit, forum: Forum, wanted: NextEdition) -> None:
        self._edit, self._old, self._wanted = edit, forum, wanted
        self._by = timedelta(days=wanted.days)
        self._new_uid = ""

    def make(self) -> str:
        self._forum()
        self._directory()
        rooms = self._rooms()
        sessions = self._sessions(rooms)
        items = self._items(sessions)
        self._people(sessions, items)
        if Part.CONTACTS in self._wanted.parts:
            self._all(Contact)
        if Part.ATTENDEES in self._wanted.parts:
            self._attendees()
        return self._new_uid

    def _has(self, part: Part) -> bool:
        return part in self._wanted.parts

    def _forum(self) -> None:
        old, wanted = self._old, self._wanted
        values: dict[str, Any] = {
            "key": self._key(),
            "edition": wanted.edition,
            "title": wanted.title,
            "starts_on": self._day(old.starts_on),
            "ends_on": self._day(old.ends_on),
            "status": ForumStatus.PLANNED,
            "phase": ForumPhase.PLANNING,
            "retain_until": None,
            "attendance_count": None,
            "attendance_who": EMPTY,
        }
        if not self._has(Part.VENUE):
            values |= {"venue": EMPTY, "address": EMPTY, "city": EMPTY, "country": ""}
        if not self._has(Part.THEME):
            values |= {"theme": EMPTY, "purpose": EMPTY}
        self._new_uid = self._copied(old, **values).uid
        self._edit.session.flush()
        if old.series_uid is None and wanted.series:
            for uid in (old.uid, self._new_uid):
                set_series(self._edit, uid, wanted.series)
                self._edit.session.flush()

    def _key(self) -> str:
        """The id before it counted on: `tide-3` becomes `tide-4`, `tide-2026` `tide-2027`, else `tide-2`."""
        taken = {row.key for row in self._edit.all(Forum)}
        stem, number = self._key_parts()
        while f"{stem}-{number}" in taken:
            number += 1
        return f"{stem}-{number}"

    def _key_parts(self) -> tuple[str, int]:
        found = re.fullmatch(r"(.+?)-(\d{1,4})", self._old.key)
        if found is None:
            return self._old.key, self._wanted.edition or 2
        first = self._day(self._old.starts_on)
        is_year = self._old.starts_on is not None and int(found[2]) == self._old.starts_on.year
        return found[1], first.year if is_year and first is not None else int(found[2]) + 1

    def _directory(self) -> None:
        """People and organizations are the directory's own: the new forum knows them too."""
        self._all(ForumOrganization)
        self._all(OrganizationRoleRow)
        if self._has(Part.PEOPLE) or self._has(Part.ATTENDEES):
            self._all(ForumPerson)

    def _rooms(self) -> Mapping[str | None, str]:
        return self._all(Room) if self._has(Part.ROOMS) else {}

    def _sessions(self, rooms: Mapping[str | None, str]) -> Mapping[str | None, str]:
        if not self._has(Part.SESSIONS):
            return {}
        made: dict[str | None, str] = {}
        for row in self._edit.all(Session, forum_uid=self._old.uid):
            if row.status is SessionStatus.CANCELLED:
                continue  # what did not take place is not what comes back
            made[row.uid] = self._copied(
                row,
                forum_uid=self._new_uid,
                room_uid=rooms.get(row.room_uid),
                starts_at=self._time(row.starts_at),
                ends_at=self._time(row.ends_at),
                status=SessionStatus.TENTATIVE,
            ).uid
        for link in self._edit.all(SessionRoom, forum_uid=self._old.uid):
            if link.room_uid in rooms and link.session_uid in made:
                self._copied(
                    link,
                    forum_uid=self._new_uid,
                    session_uid=made[link.session_uid],
                    room_uid=rooms[link.room_uid],
                )
        return made

    def _items(self, sessions: Mapping[str | None, str]) -> Mapping[str | None, str]:
        if not self._has(Part.ITEMS):
            return {}
        return {
            row.uid: self._copied(
                row,
                forum_uid=self._new_uid,
                session_uid=sessions[row.session_uid],
                starts_at=self._time(row.starts_at),
                status=SessionStatus.TENTATIVE,
            ).uid
            for row in self._edit.all(Item, forum_uid=self._old.uid)
            if row.session_uid in sessions and row.status is not SessionStatus.CANCELLED
        }

    def _people(self, sessions: Mapping[str | None, str], items: Mapping[str | None, str]) -> None:
        for row in self._edit.all(Appearance, forum_uid=self._old.uid) if self._has(Part.PEOPLE) else ():
            there = row.session_uid in sessions and (row.item_uid is None or row.item_uid in items)
            if there and row.status.stays:
                self._copied(
                    row,
                    forum_uid=self._new_uid,
                    session_uid=sessions[row.session_uid],
                    item_uid=items.get(row.item_uid),
                    status=AppearanceStatus.INVITED,
                    replaces_uid=None,
                )

    def _attendees(self) -> None:
        self._all(OwnField)
        came: dict[str | None, str] = {}
        hosts: dict[str | None, str | None] = {}
        for row in self._edit.all(Attendee, forum_uid=self._old.uid):
            if row.erased_on is not None:
                continue
            hosts[row.uid] = row.accompanies_uid
            # The code opens a door, and consent was given once: neither is taken along.
            came[row.uid] = self._copied(
                row,
                forum_uid=self._new_uid,
                status=AttendeeStatus.INVITED,
                status_dates={},
                checked_in_at=None,
                code="",
                accompanies_uid=None,
                seat="",
                consent_photo=False,
                consent_photo_on=None,
                consent_photo_source="",
                consent_press_list=False,
                consent_press_list_on=None,
                consent_press_list_source="",
                certificate_number="",
                certificate_check="",
                certificate_on=None,
            ).uid
        for uid, copied in came.items():
            host = came.get(hosts[uid])
            if host is not None:
                self._edit.get(Attendee, copied).accompanies_uid = host

    def _all(self, kind: type[R]) -> dict[str | None, str]:
        """Copy the forum's rows of that kind as they are; which new row stands for which."""
        rows = self._edit.all(kind, forum_uid=self._old.uid)
        return {row.uid: self._copied(row, forum_uid=self._new_uid).uid for row in rows}

    def _copied(self, record: R, **other: object) -> R:
        values = current_values(record)
        del values["uid"], values["version"]
        return self._edit.add(type(record)(**(values | other)))

    def _day(self, day: date | None) -> date | None:
        return None if day is None else day + self._by

    def _time(self, time: datetime | None) -> datetime | None:
        return None if time is None else time + self._by
