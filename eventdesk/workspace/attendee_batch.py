"""Changes of many attendees at once, as one step: quick at 100,000, and nothing of it where one is refused."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from eventdesk.model.records import Attendee
from eventdesk.model.records.base import new_uid
from eventdesk.model.text import EMPTY
from eventdesk.workspace.attendee_edits import new_code, new_key
from eventdesk.workspace.batches import batches
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused, StaleRecord

CHUNK = 2000

Tell = Callable[[int, int], object]


def _silent(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class RowChange:
    """An attendee's columns (those of `records.Attendee`): what they become, and what was seen of them."""

    uid: str
    values: dict[str, Any]
    seen: dict[str, Any]


def change_attendees(edit: Edit, forum_uid: str, rows: Sequence[RowChange], tell: Tell = _silent) -> int:
    """Store changes of many attendees of the forum; returns how many attendees changed.

    Whatever `tell` raises ends the edit. Raises StaleRecord where a column holds neither what was seen nor the new
    value, and EditRefused where someone would be left without a name or a category, or with another's code.
    """
    for row in rows:
        if row.values.get("category", "-") == "":
            raise EditRefused("A category needs a name.")
    changed = 0
    for start in range(0, len(rows), CHUNK):
        tell(start, len(rows))
        chunk = rows[start : start + CHUNK]
        _check_seen(edit, chunk)
        changed += edit.change_rows(Attendee, {row.uid: row.values for row in chunk})
    _check_names(edit, [row.uid for row in rows if "name" in row.values and not row.values["name"]])
    _check_codes(edit, forum_uid, {row.values["code"] for row in rows if row.values.get("code")})
    tell(len(rows), len(rows))
    return changed


def add_attendees(edit: Edit, forum_uid: str, rows: Sequence[dict[str, Any]], tell: Tell = _silent) -> list[str]:
    """Add attendees after the last one, each with the columns in its row; returns their uids.

    A code is made where there is none. Raises EditRefused without a name, and where a code is taken.
    """
    if any(not row.get("name") for row in rows):
        raise EditRefused("An attendee needs a name, or to be one of the forum’s people.")
    edit.session.flush()
    listed = select(Attendee.code, Attendee.key, Attendee.position).where(Attendee.forum_uid == forum_uid)
    known = edit.session.execute(listed).all()
    codes, keys = {row.code for row in known if row.code}, {row.key for row in known}
    position = max((row.position for row in known), default=-1.0)
    uids: list[str] = []
    for start in range(0, len(rows), CHUNK):
        tell(start, len(rows))
        full = []
        for number, row in enumerate(rows[start : start + CHUNK], start + 1):
            code = row.get("code") or new_code(codes)
            if code in codes:
                raise EditRefused(f"The code {code} belongs to another attendee. Choose another.")
            codes.add(code)
            own = {"uid": new_uid(), "forum_uid": forum_uid, "key": new_key(code, keys), "code": code}
            full.append({**row, **own, "position": position + number})
        edit.insert_rows(Attendee, full)
        uids += [row["uid"] for row in full]
    return uids


def _check_seen(edit: Edit, rows: Sequence[RowChange]) -> None:
    """What another window wrote is never overwritten unseen."""
    names = sorted({name for row in rows for name in row.seen})
    columns = [Attendee.__table__.c[name] for name in ("uid", *names)]
    edit.session.flush()
    for batch in batches(rows):
        some = {row.uid: row for row in batch}
        query = select(*columns).where(columns[0].in_(some))
        for uid, *values in edit.session.connection().execute(query):
            row = some[uid]
            for name, now in zip(names, values, strict=True):
                if name in row.seen and now not in (row.seen[name], row.values.get(name, row.seen[name])):
                    raise StaleRecord("This was changed meanwhile. Look at the new value, then change it again.")


def _check_names(edit: Edit, uids: Sequence[str]) -> None:
    """Who was left without a name of their own is one of the forum's people, or somebody erased."""
    for start in range(0, len(uids), CHUNK):
        query = select(Attendee.name).where(
            Attendee.uid.in_(uids[start : start + CHUNK]),
            Attendee.person_uid.is_(None),
            Attendee.erased_on.is_(None),
        )
        if any(name == EMPTY for name in edit.session.scalars(query)):
            raise EditRefused("An attendee needs a name, or to be one of the forum’s people.")


def _check_codes(edit: Edit, forum_uid: str, codes: set[str]) -> None:
    if not codes:
        return
    counted = func.count()
    query = select(Attendee.code).where(Attendee.forum_uid == forum_uid, Attendee.code != "")
    for code in edit.session.scalars(query.group_by(Attendee.code).having(counted > 1)):
        if code in codes:
            raise EditRefused(f"The code {code} belongs to another attendee. Choose another.")
