"""What an organizer does to the press material: releases, statements, photos, contacts, own wording.

Each function is a part of an edit (`with workspace.edit(…) as edit`); rows are named by their uids.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from eventdesk.model import records
from eventdesk.model.kinds import OWN_PARAGRAPH, ReleaseKind
from eventdesk.model.snapshot import Override
from eventdesk.model.text import EMPTY, Text, base_language, canonical_tag
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.storing import store_image

# What a copy of a release takes over in any language.
_COPIED = (
    "kind",
    "length",
    "audience",
    "number",
    "issued_on",
    "embargo_until",
    "embargo_zone",
    "headline",
    "subheadline",
    "why",
    "accreditation",
    "photo_opportunities",
    "follow_up",
    "corrects_uid",
)

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
        key=new_key("release", [row.key for row in siblings]),
        position=edit.place(siblings, len(siblings)),
        kind=kind,
        language=canonical_tag(language or forum.languages[0]),
        issued_on=issued_on,
    )
    return edit.add(release).uid


def duplicate_release(edit: Edit, release_uid: str, language: str = "") -> str:
    """A copy right after the release, in another language where one is given; returns its uid.

    The organizer's own wording of paragraphs, and what a correction puts right, go along only within the same
    language; the order of the program's paragraphs always.
    """
    original = edit.get(records.Release, release_uid)
    tag = canonical_tag(language or original.language)
    same = base_language(tag) == base_language(original.language)
    siblings = edit.all(records.Release, forum_uid=original.forum_uid)
    copy = records.Release(
        forum_uid=original.forum_uid,
        key=new_key("release", [row.key for row in siblings]),
        position=edit.place(siblings, list(siblings).index(original) + 1),
        language=tag,
        **{name: getattr(original, name) for name in _COPIED},
        paragraph_order=[key for key in original.paragraph_order if same or not key.startswith(OWN_PARAGRAPH)],
        overrides=dict(original.overrides) if same else {},
        was=dict(original.was) if same else {},
    )
    edit.add(copy)
    for link in edit.all(records.ReleaseContact, release_uid=release_uid):
        edit.add(
            records.ReleaseContact(
                forum_uid=original.forum_uid,
                release_uid=copy.uid,
                contact_uid=link.contact_uid,
                position=link.position,
            )
        )
    return copy.uid


def set_override(edit: Edit, release_uid: str, paragraph: str, override: Override) -> None:
    """Put the organizer's words in the place of a paragraph; empty words hide it."""
    release = edit.get(records.Release, release_uid)
    release.overrides = {**release.overrides, paragraph: msgspec.to_builtins(override)}


def drop_override(edit: Edit, release_uid: str, paragraph: str) -> None:
    """Give a paragraph back to the program's words; nothing happens where it has no others.

    One that the organizer added goes away, from the order too.
    """
    release = edit.get(records.Release, release_uid)
    if paragraph in release.overrides:
        release.overrides = {key: value for key, value in release.overrides.items() if key != paragraph}
        if paragraph.startswith(OWN_PARAGRAPH) and paragraph in release.paragraph_order:
            release.paragraph_order = [key for key in release.paragraph_order if key != paragraph]


def keep_override(edit: Edit, release_uid: str, paragraph: str, basis: Mapping[str, str]) -> None:
    """The organizer's words still hold on the facts of `basis`; nothing happens where there are none."""
    release = edit.get(records.Release, release_uid)
    if paragraph in release.overrides:
        told = Override(text=release.overrides[paragraph]["text"], basis=dict(basis))
        set_override(edit, release_uid, paragraph, told)


def add_paragraph(
    edit: Edit, release_uid: str, override: Override, order: Sequence[str] = (), after: str = ""
) -> str:
    """A paragraph of the organizer's own; returns its key.

    With `after` it stands behind the paragraph of that key: `order` are the keys of all as they stand now.
    """
    release = edit.get(records.Release, release_uid)
    taken = {*release.overrides, *release.paragraph_order, *order}
    key = next(each for each in (f"{OWN_PARAGRAPH}{n}" for n in range(1, len(taken) + 2)) if each not in taken)
    set_override(edit, release_uid, key, override)
    if after in order:
        place = list(order).index(after) + 1
        set_order(edit, release_uid, [*order[:place], key, *order[place:]])
    return key


def set_order(edit: Edit, release_uid: str, order: Sequence[str]) -> None:
    """Put the paragraphs into the organizer's order, by their keys, each once; none gives the program's back."""
    edit.get(records.Release, release_uid).paragraph_order = list(dict.fromkeys(order))


# Statements


def add_statement(
    edit: Edit,
    forum_uid: str,
    person_uid: str,
    spot: Spot = Spot(),
    quote: Text = EMPTY,
    says: Text = EMPTY,
    language: str = "",
    heard_by: str = "",
    said_at: datetime | None = None,
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
        heard_by=heard_by,
        said_at=said_at,
    )
    _put(edit, statement, spot)
    return edit.add(statement).uid


def set_quote(edit: Edit, statement_uid: str, words: Mapping[str, str], seen: Mapping[str, str]) -> None:
    """Put these words of a quote, by language tag; empty ones take a language away. Others stay.

    `seen` are the words that the person saw. What was approved of words that change is not approved any more.
    Raises StaleRecord where words in one of these languages were changed meanwhile.
    """
    statement = edit.get(records.Statement, statement_uid)
    before = statement.quote
    for tag, text in words.items():
        if before.get(tag, "") not in (seen.get(tag, ""), text):
            raise StaleRecord("This was changed meanwhile. Look at the new value, then change it again.")
    wanted = before
    for tag, text in words.items():
        wanted = wanted.with_value(tag, text)
    if wanted != before:
        statement.quote = wanted
        forget_approvals(edit, statement_uid, before)


def forget_approvals(edit: Edit, statement_uid: str, before: Mapping[str, str]) -> None:
    """After a quote's words changed: what was approved were the words `before`, by language tag.

    Where the words as spoken changed, no translation of them is approved any more.
    """
    statement = edit.get(records.Statement, statement_uid)
    now = statement.quote
    spoken = now.tag_for(statement.language) if statement.language else None
    if spoken is not None and now.get(spoken) != before.get(spoken):
        before = {}
    kept = {tag: value for tag, value in statement.approvals.items() if now.get(tag, "") == before.get(tag)}
    if kept != statement.approvals:
        statement.approvals = kept


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
    item.key = new_key("item", taken)


# Photos and contacts


def add_photo(
    edit: Edit,
    forum_uid: str,
    file: str | None = None,
    data: bytes = b"",
    caption: Text = EMPTY,
    people: Sequence[str] = (),
    taken_at: datetime | None = None,
) -> str:
    """A photo at the end, with its picture or (without `data`) its caption alone; returns its uid.

    `people` are uids, from left to right.
    """
    siblings = edit.all(records.Photo, forum_uid=forum_uid)
    photo = records.Photo(
        forum_uid=forum_uid,
        position=edit.place(siblings, len(siblings)),
        file=store_image(edit, file, data) if file and data else None,
        caption=caption,
        taken_at=taken_at,
    )
    uid = edit.add(photo).uid
    if people:
        edit.session.flush()
        set_photo_people(edit, uid, people)
    return uid


def set_picture(edit: Edit, photo_uid: str, file: str, data: bytes) -> None:
    """Give a photo its picture, or another one."""
    edit.get(records.Photo, photo_uid).file = store_image(edit, file, data)


def set_photo_people(edit: Edit, photo_uid: str, person_uids: Sequence[str]) -> None:
    """Say who is on a photo, from left to right; each once."""
    photo = edit.get(records.Photo, photo_uid)
    there = edit.all(records.PhotoPerson, photo_uid=photo_uid)
    for uid, place in link_in_order(edit, {link.person_uid: link for link in there}, person_uids):
        edit.add(
            records.PhotoPerson(forum_uid=photo.forum_uid, photo_uid=photo_uid, person_uid=uid, position=place)
        )


def link_in_order(
    edit: Edit, links: Mapping[str, records.PhotoPerson | records.ReleaseContact], uids: Sequence[str]
) -> Iterator[tuple[str, float]]:
    """Delete and place the links, by what they lead to, so that they are `uids` in order, each once.

    Gives each of `uids` that no link leads to yet, with its place.
    """
    wanted = list(dict.fromkeys(uids))
    for uid, link in links.items():
        if uid not in wanted:
            edit.delete(link)
    for place, uid in enumerate(wanted):
        if uid in links:
            links[uid].position = float(place)
        else:
            yield uid, float(place)


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


def new_key(stem: str, taken: Iterable[str]) -> str:
    """The first of `stem-1`, `stem-2` … that is not taken."""
    used = set(taken)
    number = next(n for n in range(1, len(used) + 2) if f"{stem}-{n}" not in used)
    return f"{stem}-{number}"
