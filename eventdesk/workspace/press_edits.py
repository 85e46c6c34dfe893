"""What an organizer does to the press material: releases, statements, photos, contacts, own wording.

Each function is a part of an edit (`with workspace.edit(…) as edit`); rows are named by their uids.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from eventdesk.model import records
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import Override
from eventdesk.model.text import EMPTY, Text, base_language, canonical_tag
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.storing import store_image

PressKind = type[records.Statement] | type[records.Contact] | type[records.Release] | type[records.Photo]


@dataclass(frozen=True)
class Spot:
    """Where something was said: at an item, at a session, in closing, or (all empty) nowhere in particular."""

    session_uid: str | None = None
    item_uid: str | None = None
    closing: bool = False


# Releases


def add_release(
    edit: Edit,
    forum_uid: str,
    kind: ReleaseKind = ReleaseKind.RELEASE,
    language: str = "",
    issued_on: date | None = None,
) -> str:
    """A new release at the end of the list, in `language` or else the forum's first; returns its uid."""
    forum = edit.get(records.Forum, forum_uid)
    siblings = edit.all(records.Release, forum_uid=forum_uid)
    release = records.Release(
        forum_uid=forum_uid,
        key=_new_key("release", [row.key for row in siblings]),
        position=edit.place(siblings, len(siblings)),
        kind=kind,
        language=canonical_tag(language or forum.languages[0]),
        issued_on=issued_on,
    )
    return edit.add(release).uid


def duplicate_release(edit: Edit, release_uid: str, language: str = "") -> str:
    """A copy right after the release, in another language where one is given; returns its uid.

    The organizer's own wording of paragraphs goes along only within the same language.
    """
    original = edit.get(records.Release, release_uid)
    tag = canonical_tag(language or original.language)
    same = base_language(tag) == base_language(original.language)
    siblings = edit.all(records.Release, forum_uid=original.forum_uid)
    copy = records.Release(
        forum_uid=original.forum_uid,
        key=_new_key("release", [row.key for row in siblings]),
        position=edit.place(siblings, list(siblings).index(original) + 1),
        kind=original.kind,
        language=tag,
        issued_on=original.issued_on,
        embargo_until=original.embargo_until,
        headline=original.headline,
        subheadline=original.subheadline,
        follow_up=original.follow_up,
        overrides=dict(original.overrides) if same else {},
    )
    return edit.add(copy).uid


def set_override(edit: Edit, release_uid: str, paragraph: str, override: Override) -> None:
    """Put the organizer's words in the place of a paragraph; empty words hide it."""
    release = edit.get(records.Release, release_uid)
    release.overrides = {**release.overrides, paragraph: msgspec.to_builtins(override)}


def drop_override(edit: Edit, release_uid: str, paragraph: str) -> None:
    """Give a paragraph back to the program's words; nothing happens where it has no others."""
    release = edit.get(records.Release, release_uid)
    if paragraph in release.overrides:
        release.overrides = {key: value for key, value in release.overrides.items() if key != paragraph}


# Statements


def add_statement(
    edit: Edit,
    forum_uid: str,
    person_uid: str,
    spot: Spot = Spot(),
    quote: Text = EMPTY,
    says: Text = EMPTY,
    language: str = "",
) -> str:
    """What a person said, last in the list; `quote` is kept exactly as given. Returns its uid."""
    siblings = edit.all(records.Statement, forum_uid=forum_uid)
    statement = records.Statement(
        forum_uid=forum_uid,
        position=edit.place(siblings, len(siblings)),
        person_uid=person_uid,
        quote=quote,
        says=says,
        language=canonical_tag(language) if language else "",
    )
    _put(edit, statement, spot)
    return edit.add(statement).uid


def set_spot(edit: Edit, statement_uid: str, spot: Spot) -> None:
    """Say where a statement was made."""
    _put(edit, edit.get(records.Statement, statement_uid), spot)


def _put(edit: Edit, statement: records.Statement, spot: Spot) -> None:
    if spot.item_uid is not None:
        name_item(edit, edit.get(records.Item, spot.item_uid))
    statement.item_uid = spot.item_uid
    statement.session_uid = spot.session_uid if spot.item_uid is None else None
    statement.in_closing = spot.closing and statement.item_uid is None and statement.session_uid is None


def name_item(edit: Edit, item: records.Item) -> None:
    """An item that a statement refers to needs an id in the forum's file, one that no session has either."""
    if item.key:
        return
    taken = {row.key for row in edit.all(records.Item, forum_uid=item.forum_uid) if row.key}
    taken |= {row.key for row in edit.all(records.Session, forum_uid=item.forum_uid)}
    item.key = _new_key("item", taken)


# Photos and contacts


def add_photo(
    edit: Edit, forum_uid: str, file: str | None = None, data: bytes = b"", caption: Text = EMPTY
) -> str:
    """A photo at the end, with its picture or (without `data`) its caption alone; returns its uid."""
    siblings = edit.all(records.Photo, forum_uid=forum_uid)
    photo = records.Photo(
        forum_uid=forum_uid,
        position=edit.place(siblings, len(siblings)),
        file=store_image(edit, file, data) if file and data else None,
        caption=caption,
    )
    return edit.add(photo).uid


def set_picture(edit: Edit, photo_uid: str, file: str, data: bytes) -> None:
    """Give a photo its picture, or another one."""
    edit.get(records.Photo, photo_uid).file = store_image(edit, file, data)


def set_photo_people(edit: Edit, photo_uid: str, person_uids: Sequence[str]) -> None:
    """Say who is on a photo, from left to right; each once."""
    photo = edit.get(records.Photo, photo_uid)
    wanted = list(dict.fromkeys(person_uids))
    links = {link.person_uid: link for link in edit.all(records.PhotoPerson, photo_uid=photo_uid)}
    for uid, link in links.items():
        if uid not in wanted:
            edit.delete(link)
    for place, uid in enumerate(wanted):
        if uid in links:
            links[uid].position = float(place)
        else:
            edit.add(
                records.PhotoPerson(
                    forum_uid=photo.forum_uid, photo_uid=photo_uid, person_uid=uid, position=float(place)
                )
            )


def add_contact(
    edit: Edit,
    forum_uid: str,
    name: Text = EMPTY,
    role: Text = EMPTY,
    organization: Text = EMPTY,
    email: str = "",
    phone: str = "",
) -> str:
    """Whom the press may ask, last in the list; returns its uid."""
    siblings = edit.all(records.Contact, forum_uid=forum_uid)
    contact = records.Contact(
        forum_uid=forum_uid,
        position=edit.place(siblings, len(siblings)),
        name=name,
        role=role,
        organization=organization,
        email=email,
        phone=phone,
    )
    return edit.add(contact).uid


# Order and removal, the same for all


def move(edit: Edit, kind: PressKind, uid: str, index: int) -> None:
    """Move a record so that it stands at `index` (from 0) in its list."""
    record: Any = edit.get(kind, uid)
    siblings = [row for row in edit.all(kind, forum_uid=record.forum_uid) if row.uid != uid]
    record.position = edit.place(siblings, index)


def remove(edit: Edit, kind: PressKind, uid: str) -> None:
    """Delete a record of the press material with its parts."""
    edit.delete(edit.get(kind, uid))


def picture(connection: Connection, name: str) -> bytes | None:
    """The bytes of one picture that a record names; None where the workspace does not hold them."""
    asset = records.Asset
    data: bytes | None = connection.execute(select(asset.data).where(asset.name == name)).scalar()
    return data


def _new_key(stem: str, taken: Iterable[str]) -> str:
    used = set(taken)
    number = next(n for n in range(1, len(used) + 2) if f"{stem}-{n}" not in used)
    return f"{stem}-{number}"
