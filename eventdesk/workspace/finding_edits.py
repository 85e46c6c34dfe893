"""What an organizer does about findings: accept one with a reason, take that back, or mend it by a quick fix.

Each function is a part of an edit (`with workspace.edit(…) as edit`). Findings are told by their keys, sessions by
their uids. All raise StaleRecord where a row is gone or no longer as it was when the fix was proposed.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from eventdesk.model.kinds import AppearanceRole, AppearanceStatus, SessionStatus
from eventdesk.model.records import Acknowledgement, Appearance, Forum, ForumPerson, Item, Room, Session
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused, StaleRecord
from eventdesk.workspace.press_edits import name_item
from eventdesk.workspace.programme_edits import add_appearance
from eventdesk.workspace.timetable_edits import rooms_of, set_rooms

_LONGEST_REASON = 1000


class Slot(Protocol):
    """Where and when a session is: wall times, and the ids of its rooms, its own first."""

    @property
    def starts_at(self) -> datetime | None: ...
    @property
    def ends_at(self) -> datetime | None: ...
    @property
    def rooms(self) -> tuple[str, ...]: ...


class Change(Protocol):
    """A session's place before and after."""

    @property
    def uid(self) -> str: ...
    @property
    def before(self) -> Slot: ...
    @property
    def after(self) -> Slot: ...


# Accepting


def acknowledge(edit: Edit, forum_uid: str, finding: str, facts: str, reason: str) -> str:
    """Accept the finding of that key while its facts (their fingerprint) stay; returns the key it is kept by.

    One key is accepted once: a new reason replaces the earlier one. An item that the key names by its row gets an
    id in the forum's file, so that the acknowledgement still knows it in another workspace. Raises EditRefused
    without a reason.
    """
    words = " ".join(reason.split())[:_LONGEST_REASON]
    if not words:
        raise EditRefused("Give the reason why this may stay: others will ask.")
    edit.get(Forum, forum_uid)
    key = _with_ids(edit, forum_uid, finding)
    rows = edit.all(Acknowledgement, forum_uid=forum_uid)
    for row in rows:
        if row.finding in (key, finding):
            row.finding, row.facts, row.reason = key, facts, words
            return key
    position = edit.place(rows, len(rows))
    edit.add(Acknowledgement(forum_uid=forum_uid, position=position, finding=key, facts=facts, reason=words))
    return key


def _with_ids(edit: Edit, forum_uid: str, key: str) -> str:
    kind, _, names = key.partition(":")
    parts = names.split("|")
    for place, part in enumerate(parts):
        item = edit.session.get(Item, part)
        if item is not None and item.forum_uid == forum_uid:
            name_item(edit, item)
            parts[place] = (item.key or part).replace("\\", "\\\\").replace("|", "\\p")
    return f"{kind}:{'|'.join(parts)}"


def withdraw(edit: Edit, forum_uid: str, finding: str) -> bool:
    """Take an acknowledgement back; False where there was none."""
    rows = edit.all(Acknowledgement, forum_uid=forum_uid, finding=finding)
    for row in rows:
        edit.delete(row)
    return bool(rows)


# Mending


def apply_changes(edit: Edit, changes: Iterable[Change]) -> None:
    """Put sessions where a quick fix has them; the starts of their items move along.

    Raises StaleRecord where one of them was moved since the fix was proposed, or one of the rooms is gone.
    """
    for change in changes:
        session = edit.get(Session, change.uid)
        if not _is_at(edit, session, change.before):
            raise StaleRecord("The programme was changed meanwhile. Look at the fixes again.")
        before, after = session.starts_at, change.after.starts_at
        if before is not None and after is not None:
            _move_items(edit, session, after - before)
        session.starts_at, session.ends_at = after, change.after.ends_at
        if change.before.rooms != change.after.rooms:
            set_rooms(edit, session.uid, _room_uids(edit, session.forum_uid, change.after.rooms))


def _move_items(edit: Edit, session: Session, by: timedelta) -> None:
    for item in edit.all(Item, session_uid=session.uid):
        if by and item.starts_at is not None:
            item.starts_at += by


def _is_at(edit: Edit, session: Session, slot: Slot) -> bool:
    if (session.starts_at, session.ends_at) != (slot.starts_at, slot.ends_at):
        return False
    rooms = {row.uid: row.key for row in edit.all(Room, forum_uid=session.forum_uid)}
    return tuple(rooms[uid] for uid in rooms_of(edit, session.uid)) == slot.rooms


def _room_uids(edit: Edit, forum_uid: str, ids: Sequence[str]) -> list[str]:
    uids = {row.key: row.uid for row in edit.all(Room, forum_uid=forum_uid)}
    if any(room not in uids for room in ids):
        raise StaleRecord("A room was deleted meanwhile. Look at the fixes again.")
    return [uids[room] for room in ids]


def take_off(edit: Edit, appearance_uid: str) -> None:
    """Take somebody who does not come off the page. Raises StaleRecord where they are to come again."""
    row = edit.get(Appearance, appearance_uid)
    if row.status.stays:
        raise StaleRecord("The programme was changed meanwhile. Look at the fixes again.")
    edit.delete(row)


def ask_to_moderate(edit: Edit, place_uid: str, person: str) -> None:
    """Put the forum's person of that id down as the invited moderator of a session or an item.

    Raises StaleRecord where there is a moderator by now, or the person is gone.
    """
    place = edit.session.get(Item, place_uid) or edit.get(Session, place_uid)
    item_uid = place.uid if isinstance(place, Item) else None
    session_uid = place.session_uid if isinstance(place, Item) else place.uid
    role = AppearanceRole.MODERATOR
    there = edit.all(Appearance, session_uid=session_uid, item_uid=item_uid, role=role)
    people = edit.all(ForumPerson, forum_uid=place.forum_uid, key=person)
    if any(one.status.stays for one in there) or not people:
        raise StaleRecord("The programme was changed meanwhile. Look at the fixes again.")
    add_appearance(edit, place_uid, role, people[0].person_uid).status = AppearanceStatus.INVITED


def cancel_item(edit: Edit, item_uid: str) -> None:
    """Let an item not take place; it stays in the forum."""
    edit.get(Item, item_uid).status = SessionStatus.CANCELLED


def set_item_minutes(edit: Edit, item_uid: str, before: int, after: int) -> None:
    """Give an item another length. Raises StaleRecord where it has not the length it had."""
    item = edit.get(Item, item_uid)
    if item.minutes != before:
        raise StaleRecord("The programme was changed meanwhile. Look at the fixes again.")
    item.minutes = after


def set_interpretation(edit: Edit, session_uid: str, before: Sequence[str], after: Sequence[str]) -> None:
    """Interpret a session into these languages. Raises StaleRecord where they were changed."""
    session = edit.get(Session, session_uid)
    if tuple(session.interpretation) != tuple(before):
        raise StaleRecord("The programme was changed meanwhile. Look at the fixes again.")
    session.interpretation = list(after)
