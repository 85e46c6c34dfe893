"""What an organizer does to attendees, each a plain function of an `Edit`."""

import secrets
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.records import Attendee, ForumPerson
from eventdesk.model.text import EMPTY, Text
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


def set_status(edit: Edit, uids: Iterable[str], status: AttendeeStatus) -> None:
    """Give several attendees one status."""
    for attendee in _several(edit, uids):
        attendee.status = status


def set_category(edit: Edit, uids: Iterable[str], category: str) -> None:
    """Put several attendees into one category. Raises EditRefused for an empty one."""
    wanted = category.strip()
    if not wanted:
        raise EditRefused("A category needs a name.")
    for attendee in _several(edit, uids):
        attendee.category = wanted


def delete_attendees(edit: Edit, uids: Iterable[str]) -> None:
    """Take attendees off the list."""
    edit.session.flush()
    for attendee in _several(edit, uids):
        edit.session.delete(attendee)


def check_in(edit: Edit, uids: Iterable[str], at: datetime) -> int:
    """Note that the attendees arrived, at that wall time; returns how many had not before.

    Who was checked in already keeps the first time. Raises EditRefused where all of them were.
    """
    chosen = _several(edit, uids)
    arriving = [attendee for attendee in chosen if attendee.checked_in_at is None]
    if not arriving:
        first = chosen[0].checked_in_at if len(chosen) == 1 else None
        when = f" at {first:%H:%M}" if first else ""
        raise EditRefused(f"Checked in already{when}.")
    for attendee in arriving:
        attendee.checked_in_at = at
    return len(arriving)


def take_back_check_in(edit: Edit, uids: Iterable[str]) -> None:
    """Note that the attendees have not arrived after all."""
    for attendee in _several(edit, uids):
        attendee.checked_in_at = None


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


def _several(edit: Edit, uids: Iterable[str]) -> list[Attendee]:
    wanted = list(dict.fromkeys(uids))
    if len(wanted) < 20:
        return [edit.get(Attendee, uid) for uid in wanted]
    # One query for the forum instead of one for each of thousands.
    forum_uid = edit.get(Attendee, wanted[0]).forum_uid
    edit.all(Attendee, forum_uid=forum_uid)
    return [edit.get(Attendee, uid) for uid in wanted]


def _check_person(edit: Edit, forum_uid: str, person_uid: str) -> None:
    if not edit.all(ForumPerson, forum_uid=forum_uid, person_uid=person_uid):
        raise EditRefused("This person is not one of the forum’s people. Add them to the forum first.")
    listed = select(Attendee.uid).where(Attendee.forum_uid == forum_uid, Attendee.person_uid == person_uid)
    if edit.session.scalars(listed).first() is not None:
        raise EditRefused("This person is on the list already.")
