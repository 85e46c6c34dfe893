"""What may be done to a programme: add, copy, delete sessions and items, and who and what belongs to them.

Each function works on an open `Edit`, so the caller decides what is one undo step. Rows are named by their
uids. How rows are moved and timed is in `programme_moves`. All raise StaleRecord where a row is gone.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from eventdesk.model.kinds import AppearanceRole, ItemKind, OutcomeKind, SessionKind
from eventdesk.model.ordering import in_order, one_day, sessions_in_order
from eventdesk.model.records import (
    Appearance,
    Forum,
    Item,
    Outcome,
    Record,
    Room,
    Session,
    SessionRoom,
)
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.edit import Edit, current_values
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.people_edits import link_person

R = TypeVar("R", bound=Record)

_LONGEST_KEY = 60


# Keys


def slug(words: str) -> str:
    """Words as a readable key: “Bio-genetics & AI” becomes `bio-genetics-ai`. Letters of any script stay."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    # What NFKD took apart and no mark was taken from (Hangul) is put together again.
    composed = unicodedata.normalize("NFC", letters)
    return re.sub(r"[\W_]+", "-", composed).strip("-")[:_LONGEST_KEY].strip("-")


def fresh_key(words: str, taken: Collection[str], otherwise: str) -> str:
    """A key from the words (else from `otherwise`) that is not among `taken`; `-2`, `-3` … make it so."""
    stem = slug(words) or otherwise
    key, number = stem, 1
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    return key


def _words(text: Text) -> str:
    """The string to make a key from: the English one, which most people can type."""
    return text.pick("en")


# Sessions and items


def sessions_of(edit: Edit, forum_uid: str) -> list[Session]:
    """The forum's sessions in the order they are shown."""
    return sessions_in_order(edit.all(Session, forum_uid=forum_uid), edit.get(Forum, forum_uid))


def items_of(edit: Edit, session_uid: str) -> list[Item]:
    """The session's items in the order they are shown."""
    return in_order(edit.all(Item, session_uid=session_uid))


def position_after(edit: Edit, stored: Sequence[Record], after: str | None) -> float:
    """A position behind the row `after` in the stored order; None for the first place of all.

    A row without a start that gets it is shown right behind `after`. An unknown uid gives the last place.
    """
    if after is None:
        return edit.place(stored, 0)
    places = [number for number, row in enumerate(stored) if row.uid == after]
    return edit.place(stored, places[0] + 1 if places else len(stored))


def add_session(
    edit: Edit,
    forum_uid: str,
    kind: SessionKind = SessionKind.SESSION,
    *,
    after: str | None = None,
    title: Text = EMPTY,
) -> Session:
    """A new session behind the session `after`, without one at the end.

    In a forum of several days it starts when the one before it ends, where that has a time: else it would not
    be known to be on that day.
    """
    stored = edit.all(Session, forum_uid=forum_uid)
    before = edit.get(Session, after) if after else next(reversed(sessions_of(edit, forum_uid)), None)
    key = fresh_key(_words(title), {row.key for row in stored}, kind.value)
    place = position_after(edit, stored, before.uid if before is not None else None)
    session = Session(forum_uid=forum_uid, key=key, position=place, kind=kind, title=title)
    if before is not None and not one_day(stored, edit.get(Forum, forum_uid)):
        session.starts_at = before.ends_at or before.starts_at
    return edit.add(session)


def add_item(
    edit: Edit,
    session_uid: str,
    kind: ItemKind = ItemKind.PRESENTATION,
    *,
    after: str | None = None,
    title: Text = EMPTY,
) -> Item:
    """A new item of the session behind the item `after`, without one at the end."""
    session = edit.get(Session, session_uid)
    stored = edit.all(Item, session_uid=session_uid)
    after = after or (in_order(stored)[-1].uid if stored else None)
    place = position_after(edit, stored, after)
    item = Item(forum_uid=session.forum_uid, session_uid=session_uid, position=place, kind=kind, title=title)
    return edit.add(item)


def find(edit: Edit, uid: str) -> Session | Item:
    """The session or item of that uid."""
    session = edit.session.get(Session, uid)
    return session if session is not None else edit.get(Item, uid)


def find_all(edit: Edit, uids: Iterable[str]) -> list[Session | Item]:
    """The rows of the uids, without those items whose session is among them."""
    rows = [find(edit, uid) for uid in dict.fromkeys(uids)]
    sessions = {row.uid for row in rows if isinstance(row, Session)}
    return [row for row in rows if isinstance(row, Session) or row.session_uid not in sessions]


def delete(edit: Edit, uids: Iterable[str]) -> None:
    """Delete sessions and items with all they hold. What was said at them is kept, without its place."""
    for row in find_all(edit, uids):
        if isinstance(row, Session):
            # One by one, so that statements made at an item lose their mention of it.
            for item in edit.all(Item, session_uid=row.uid):
                edit.delete(item)
        edit.delete(row)


def duplicate(edit: Edit, uids: Iterable[str]) -> list[str]:
    """Copy sessions and items with all they hold, each copy behind its original; returns the copies' uids."""
    rows = find_all(edit, uids)
    return [_copy_session(edit, row) if isinstance(row, Session) else _copy_item(edit, row) for row in rows]


def _copy_session(edit: Edit, original: Session) -> str:
    stored = edit.all(Session, forum_uid=original.forum_uid)
    key = fresh_key(original.key, {row.key for row in stored}, original.kind.value)
    copy = _copied(edit, original, key=key, position=position_after(edit, stored, original.uid))
    for item in edit.all(Item, session_uid=original.uid):
        _copy_parts(edit, item, _copied(edit, item, session_uid=copy.uid, key=None))
    for outcome in edit.all(Outcome, session_uid=original.uid):
        _copied(edit, outcome, session_uid=copy.uid)
    for moderator in edit.all(Appearance, session_uid=original.uid, item_uid=None):
        _copied(edit, moderator, session_uid=copy.uid)
    for room in edit.all(SessionRoom, session_uid=original.uid):
        _copied(edit, room, session_uid=copy.uid)
    return copy.uid


def _copy_item(edit: Edit, original: Item) -> str:
    stored = edit.all(Item, session_uid=original.session_uid)
    copy = _copied(edit, original, key=None, position=position_after(edit, stored, original.uid))
    _copy_parts(edit, original, copy)
    return copy.uid


def _copy_parts(edit: Edit, original: Item, copy: Item) -> None:
    for appearance in edit.all(Appearance, item_uid=original.uid):
        _copied(edit, appearance, item_uid=copy.uid, session_uid=copy.session_uid)


def _copied(edit: Edit, record: R, **other: object) -> R:
    values = current_values(record)
    del values["uid"], values["version"]
    return edit.add(type(record)(**(values | other)))


# People in sessions and items


def add_appearance(edit: Edit, place_uid: str, role: AppearanceRole, person_uid: str) -> Appearance:
    """Put a person into a session (as moderator, MC, interpreter) or an item, last among those of the role.

    The forum knows the person from then on. A place has one moderator and one MC: the one before is taken
    out. Raises EditRefused where the person stands there in that role already.
    """
    place = find(edit, place_uid)
    where = _where(place)
    others = edit.all(Appearance, **where, role=role)
    if any(other.person_uid == person_uid for other in others):
        raise EditRefused("This person stands there already.")
    if role in (AppearanceRole.MODERATOR, AppearanceRole.MC):
        for other in others:
            edit.delete(other)
        others = []
    link_person(edit, place.forum_uid, person_uid)
    position = edit.place(others, len(others))
    return edit.add(
        Appearance(forum_uid=place.forum_uid, **where, role=role, person_uid=person_uid, position=position)
    )


def _where(place: Session | Item) -> dict[str, str | None]:
    if isinstance(place, Session):
        return {"session_uid": place.uid, "item_uid": None}
    return {"session_uid": place.session_uid, "item_uid": place.uid}


def move_appearance(edit: Edit, uid: str, index: int) -> None:
    """Make it the `index`th (from 0) among those of its role in its place."""
    row = edit.get(Appearance, uid)
    others = edit.all(Appearance, session_uid=row.session_uid, item_uid=row.item_uid, role=row.role)
    _move_to(edit, row, others, index)


def remove_appearance(edit: Edit, uid: str) -> None:
    edit.delete(edit.get(Appearance, uid))


# Outcomes


def add_outcome(
    edit: Edit,
    session_uid: str,
    kind: OutcomeKind,
    text: Text = EMPTY,
    noted_by: str = "",
    noted_at: datetime | None = None,
) -> Outcome:
    """A new outcome, last of the session's."""
    session = edit.get(Session, session_uid)
    others = edit.all(Outcome, session_uid=session_uid)
    place = edit.place(others, len(others))
    outcome = Outcome(
        forum_uid=session.forum_uid,
        session_uid=session_uid,
        position=place,
        kind=kind,
        text=text,
        noted_by=noted_by,
        noted_at=noted_at,
    )
    return edit.add(outcome)


def move_outcome_to(edit: Edit, uid: str, session_uid: str) -> None:
    """Let it be an outcome of another session, its last; nothing happens where it is of that one."""
    row = edit.get(Outcome, uid)
    if row.session_uid != session_uid:
        others = edit.all(Outcome, session_uid=session_uid)
        row.position = edit.place(others, len(others))
        row.session_uid = session_uid


def move_outcome(edit: Edit, uid: str, index: int) -> None:
    """Make it the `index`th (from 0) of its session's outcomes."""
    row = edit.get(Outcome, uid)
    _move_to(edit, row, edit.all(Outcome, session_uid=row.session_uid), index)


def remove_outcome(edit: Edit, uid: str) -> None:
    edit.delete(edit.get(Outcome, uid))


# Rooms


def add_room(edit: Edit, forum_uid: str, name: Text) -> Room:
    """A new room, last of the forum's."""
    edit.get(Forum, forum_uid)
    others = edit.all(Room, forum_uid=forum_uid)
    key = fresh_key(_words(name), {row.key for row in others}, "room")
    return edit.add(Room(forum_uid=forum_uid, key=key, name=name, position=edit.place(others, len(others))))


def move_room(edit: Edit, uid: str, index: int) -> None:
    """Make it the `index`th (from 0) of the forum's rooms."""
    row = edit.get(Room, uid)
    _move_to(edit, row, edit.all(Room, forum_uid=row.forum_uid), index)


def remove_room(edit: Edit, uid: str) -> None:
    """Delete a room; its sessions stay, without one."""
    edit.delete(edit.get(Room, uid))


def _move_to(edit: Edit, row: Appearance | Outcome | Room, siblings: Sequence[Record], index: int) -> None:
    others = [other for other in siblings if other.uid != row.uid]
    if list(siblings).index(row) != index:
        row.position = edit.place(others, index)


def set_order(edit: Edit, rows: Sequence[Appearance | Outcome | Room | Session | Item]) -> None:
    """Store the rows in this order, all anew."""
    for number, row in enumerate(rows):
        row.position = float(number)
