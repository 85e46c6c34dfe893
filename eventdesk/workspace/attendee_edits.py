"""What an organizer does to attendees, each a plain function of an `Edit`."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.records import Attendee, Forum, ForumPerson, Record, Registration, Scan
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.batches import batches
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.people_edits import free_key

# Letters and figures that are not taken for one another when read aloud, typed or seen in small print: no
# 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V; and no vowels, so that no code spells a word.
CODE_LETTERS = "CDFGHJKMNPRTWXY34679"
CODE_LENGTH = 6


def new_code(taken: Collection[str]) -> str:
    """A code for a badge that is not taken: 6 letters, of 64 million."""
    count = len(CODE_LETTERS)
    while True:
        # One random number for all letters: an import makes 100,000 codes.
        number, letters = secrets.randbelow(count**CODE_LENGTH), ""
        for _ in range(CODE_LENGTH):
            number, place = divmod(number, count)
            letters += CODE_LETTERS[place]
        if letters not in taken:
            return letters


def new_key(code: str, keys: set[str]) -> str:
    """An attendee's id in the forum's file, after the code on their badge; `keys` are those taken, and grow."""
    first = key = f"attendee-{code.lower()}"
    number = 1
    while key in keys:
        number += 1
        key = f"{first}-{number}"
    keys.add(key)
    return key


def add_attendee(
    edit: Edit, forum_uid: str, name: Text = EMPTY, person_uid: str | None = None, **columns: object
) -> str:
    """Add an attendee, either a person of the forum or someone with a name; returns the uid.

    `columns` are further columns of `records.Attendee`; a code is made where none is given. Raises EditRefused
    without a person and a name, and where the person is listed already.
    """
    if person_uid is None and not name:
        raise EditRefused("An attendee needs a name, or to be one of the forum’s people.")
    if person_uid is not None:
        _check_person(edit, forum_uid, person_uid)
    edit.session.flush()
    # Only these columns: there may be thousands of attendees.
    listed = select(Attendee.code, Attendee.key, Attendee.position).where(Attendee.forum_uid == forum_uid)
    rows = edit.session.execute(listed).all()
    code = columns.setdefault("code", new_code({row.code for row in rows}))
    status = AttendeeStatus(str(columns.get("status", AttendeeStatus.REGISTERED)))
    columns.setdefault("status_dates", {status.value: today(edit, forum_uid).isoformat()})
    attendee = Attendee(
        forum_uid=forum_uid,
        key=free_key(Text({"en": f"attendee-{code}"}), "attendee", (row.key for row in rows)),
        position=max((row.position for row in rows), default=-1.0) + 1,
        person_uid=person_uid,
        name=name,
        **columns,
    )
    return edit.add(attendee).uid


def set_name(edit: Edit, uid: str, name: Text) -> None:
    """Set the attendee’s own name. Raises EditRefused where neither a name nor a person would be left."""
    attendee = edit.get(Attendee, uid)
    if not name and attendee.person_uid is None:
        raise EditRefused("An attendee needs a name, or to be one of the forum’s people.")
    edit.change(Attendee, uid, {"name": name})


def set_person(edit: Edit, uid: str, person_uid: str | None) -> None:
    """Say which of the forum’s people the attendee is, None for none of them. Raises EditRefused likewise."""
    attendee = edit.get(Attendee, uid)
    if person_uid is None and not attendee.name:
        raise EditRefused("Give the attendee a name first: without a person there would be none.")
    if person_uid is not None and person_uid != attendee.person_uid:
        _check_person(edit, attendee.forum_uid, person_uid)
    edit.change(Attendee, uid, {"person_uid": person_uid})


def set_code(edit: Edit, uid: str, code: str) -> None:
    """Set the code on the badge, upper case. Raises EditRefused where another attendee of the forum has it."""
    attendee = edit.get(Attendee, uid)
    wanted = code.strip().upper()
    others = edit.all(Attendee, forum_uid=attendee.forum_uid, code=wanted) if wanted else []
    if any(other.uid != uid for other in others):
        raise EditRefused(f"The code {wanted} belongs to another attendee. Choose another.")
    edit.change(Attendee, uid, {"code": wanted})


def set_status(edit: Edit, uids: Iterable[str], status: AttendeeStatus, on: date | None = None) -> None:
    """Give several attendees one status, which they reached on that day (today at the forum by default).

    Who stands so already keeps the day that is noted, unless `on` names another.
    """
    wanted = list(dict.fromkeys(uids))
    if not wanted:
        return
    day = (on or today(edit, edit.get(Attendee, wanted[0]).forum_uid)).isoformat()
    changes = {}
    for uid, before, dates in columns_of(edit, wanted, Attendee.status, Attendee.status_dates):
        if before is not status or on is not None:
            changes[uid] = {"status": status, "status_dates": {**dates, status.value: day}}
    edit.change_rows(Attendee, changes)


def set_status_date(edit: Edit, uid: str, status: AttendeeStatus, on: date | None) -> None:
    """Note on which day the attendee reached that status, whatever it is now; None where it is not known."""
    attendee = edit.get(Attendee, uid)
    others = {name: day for name, day in attendee.status_dates.items() if name != status.value}
    dates = {**others, status.value: on.isoformat()} if on is not None else others
    edit.change(Attendee, uid, {"status_dates": dates})


def set_category(edit: Edit, uids: Iterable[str], category: str) -> None:
    """Put several attendees into one category. Raises EditRefused for an empty one."""
    wanted = category.strip()
    if not wanted:
        raise EditRefused("A category needs a name.")
    edit.change_rows(Attendee, {uid: {"category": wanted} for uid in uids})


def delete_attendees(edit: Edit, uids: Iterable[str]) -> None:
    """Take attendees off the list, with their places in sessions; who accompanied them stays."""
    wanted = list(dict.fromkeys(uids))
    columns_of(edit, wanted, Attendee.uid)  # raises where one is gone
    for kind in (Registration, Scan):
        edit.delete_rows(kind, _naming(edit, kind, kind.attendee_uid, wanted))
    company = set(_naming(edit, Attendee, Attendee.accompanies_uid, wanted)).difference(wanted)
    edit.change_rows(Attendee, {uid: {"accompanies_uid": None} for uid in company})
    edit.delete_rows(Attendee, wanted)


def check_in(edit: Edit, uids: Iterable[str], at: datetime) -> int:
    """Note that the attendees arrived, at that wall time; returns how many had not before.

    Who was checked in already keeps the first time. Raises EditRefused where all of them were.
    """
    chosen = columns_of(edit, list(dict.fromkeys(uids)), Attendee.checked_in_at)
    arriving = [uid for uid, arrived in chosen if arrived is None]
    if not arriving:
        first = chosen[0][1] if len(chosen) == 1 else None
        when = f" at {first:%H:%M}" if first else ""
        raise EditRefused(f"Checked in already{when}.")
    edit.change_rows(Attendee, {uid: {"checked_in_at": at} for uid in arriving})
    return len(arriving)


def take_back_check_in(edit: Edit, uids: Iterable[str]) -> None:
    """Note that the attendees have not arrived after all; their scans at the forum's door are taken back."""
    wanted = list(dict.fromkeys(uids))
    edit.change_rows(Attendee, {uid: {"checked_in_at": None} for uid in wanted})
    for some in batches(wanted):
        standing = select(Scan.uid).where(
            Scan.attendee_uid.in_(some), Scan.session_uid.is_(None), Scan.taken_back.is_(False)
        )
        edit.change_rows(Scan, {uid: {"taken_back": True} for uid in edit.session.scalars(standing).all()})


def make_codes(edit: Edit, forum_uid: str) -> int:
    """Give a code to each attendee of the forum who has none; returns how many."""
    attendees = edit.all(Attendee, forum_uid=forum_uid)
    taken = {attendee.code for attendee in attendees}
    without = [attendee for attendee in attendees if not attendee.code]
    for attendee in without:
        attendee.code = new_code(taken)
        taken.add(attendee.code)
    return len(without)


def wall_time(timezone: str, now: datetime | None = None) -> datetime:
    """The wall time at an IANA zone to the second, without a zone; `now` (aware) is the present by default."""
    there = (now or datetime.now(UTC)).astimezone(ZoneInfo(timezone))
    return there.replace(tzinfo=None, microsecond=0)


def today(edit: Edit, forum_uid: str) -> date:
    """The day at the forum's place."""
    return wall_time(edit.get(Forum, forum_uid).timezone).date()


def columns_of(edit: Edit, uids: Sequence[str], *columns: Any) -> list[Any]:
    """The uid and these columns of each attendee, in that order. Raises StaleRecord where one is gone."""
    edit.session.flush()
    found: dict[str, Any] = {}
    for some in batches(uids):
        among = Attendee.uid.in_(some)
        found |= {row[0]: row for row in edit.session.execute(select(Attendee.uid, *columns).where(among))}
    gone = next((uid for uid in uids if uid not in found), None)
    if gone is not None:
        edit.get(Attendee, gone)  # says so
    return [found[uid] for uid in uids]


def _naming(edit: Edit, kind: type[Record], column: Any, uids: Sequence[str]) -> list[str]:
    """The uids of the rows of that kind of which the column names one of the attendees."""
    found: list[str] = []
    for some in batches(uids):
        found += edit.session.scalars(select(kind.uid).where(column.in_(some)))
    return found


def _check_person(edit: Edit, forum_uid: str, person_uid: str) -> None:
    if not edit.all(ForumPerson, forum_uid=forum_uid, person_uid=person_uid):
        raise EditRefused("This person is not one of the forum’s people. Add them to the forum first.")
    listed = select(Attendee.uid).where(Attendee.forum_uid == forum_uid, Attendee.person_uid == person_uid)
    if edit.session.scalars(listed).first() is not None:
        raise EditRefused("This person is on the list already.")
