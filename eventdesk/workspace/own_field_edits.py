"""Fields that an organizer adds to the forum's attendees, and their values.

Each function works on an open `Edit`. What fits a field is told by `model.registering.fits`.
All raise StaleRecord where a row is gone.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from eventdesk.model.kinds import OwnFieldKind
from eventdesk.model.records import Attendee, OwnField
from eventdesk.model.registering import LONGEST_VALUE, fits
from eventdesk.model.text import Text
from eventdesk.workspace.attendee_edits import columns_of
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.people_edits import free_key


def add_field(
    edit: Edit, forum_uid: str, label: Text, kind: OwnFieldKind = OwnFieldKind.TEXT, choices: Iterable[str] = ()
) -> str:
    """Add a field behind the others; returns its uid.

    Raises EditRefused without a label, for a label that another has, and for a choice without choices.
    """
    edit.session.flush()
    others = edit.all(OwnField, forum_uid=forum_uid)
    _check_label(label, others)
    field = OwnField(
        forum_uid=forum_uid,
        key=free_key(label, "field", (row.key for row in others)),
        position=edit.place(others, len(others)),
        label=label,
        kind=kind,
        choices=_choices(kind, choices),
    )
    return edit.add(field).uid


def rename_field(edit: Edit, uid: str, label: Text) -> None:
    """Give the field another label; its values stay. Raises EditRefused as `add_field` does."""
    field = edit.get(OwnField, uid)
    others = [row for row in edit.all(OwnField, forum_uid=field.forum_uid) if row.uid != uid]
    _check_label(label, others)
    edit.change(OwnField, uid, {"label": label})


def set_kind(edit: Edit, uid: str, kind: OwnFieldKind, choices: Iterable[str] = ()) -> None:
    """Let the field hold values of another kind, or other choices; what attendees have is written anew for it.

    Raises EditRefused where an attendee has a value that does not fit, and for a choice without choices.
    """
    field = edit.get(OwnField, uid)
    offered, changes = _choices(kind, choices), dict[str, dict[str, object]]()
    for attendee, values in _filled(edit, field):
        value = fits(kind, values[field.key], offered)
        if value is None:
            found = values[field.key]
            raise EditRefused(f"Some attendees have values that this kind does not take, such as “{found}”.")
        if value != values[field.key]:
            changes[attendee] = {"fields": _with(values, field.key, value)}
    edit.change_rows(Attendee, changes)
    edit.change(OwnField, uid, {"kind": kind, "choices": offered})


def move_field(edit: Edit, uid: str, index: int) -> None:
    """Make it the `index`th (from 0) of the forum's fields."""
    field = edit.get(OwnField, uid)
    ordered = edit.all(OwnField, forum_uid=field.forum_uid)
    if [row.uid for row in ordered].index(uid) != index:
        field.position = edit.place([row for row in ordered if row.uid != uid], index)


def delete_field(edit: Edit, uid: str) -> None:
    """Delete the field with all its values."""
    field = edit.get(OwnField, uid)
    changes = {attendee: {"fields": _with(values, field.key, "")} for attendee, values in _filled(edit, field)}
    edit.change_rows(Attendee, changes)
    edit.delete(field)


def set_value(edit: Edit, uids: Iterable[str], field_uid: str, value: str) -> None:
    """Give attendees that value in the field, or take it away where it is empty.

    Raises EditRefused where the field takes no such value.
    """
    field = edit.get(OwnField, field_uid)
    stored = checked(field.kind, value, field.choices)
    rows = columns_of(edit, list(dict.fromkeys(uids)), Attendee.fields)
    edit.change_rows(Attendee, {uid: {"fields": _with(values, field.key, stored)} for uid, values in rows})


def checked(kind: OwnFieldKind, value: str, choices: Sequence[str] = ()) -> str:
    """The value as a field of that kind stores it. Raises EditRefused with what would be right."""
    stored = fits(kind, value, choices)
    if stored is not None:
        return stored
    shown = value.strip()
    if len(shown) > LONGEST_VALUE:
        raise EditRefused("The value is too long: 1000 characters at most.")
    if kind is OwnFieldKind.NUMBER:
        raise EditRefused(f"“{shown}” is not a number. Write one like 12 or 2.5.")
    if kind is OwnFieldKind.DATE:
        raise EditRefused(f"“{shown}” is not a date. Write one like 2026-05-14.")
    if kind is OwnFieldKind.FLAG:
        raise EditRefused(f"“{shown}” is neither yes nor no.")
    raise EditRefused(f"“{shown}” is not one of the choices.")


def count_filled(edit: Edit, uid: str) -> int:
    """How many attendees have a value in the field."""
    return len(_filled(edit, edit.get(OwnField, uid)))


def _filled(edit: Edit, field: OwnField) -> list[tuple[str, dict[str, str]]]:
    edit.session.flush()
    query = select(Attendee.uid, Attendee.fields).where(Attendee.forum_uid == field.forum_uid)
    return [(uid, values) for uid, values in edit.session.execute(query) if field.key in values]


def _with(values: dict[str, str], key: str, value: str) -> dict[str, str]:
    others = {name: held for name, held in values.items() if name != key}
    return {**others, key: value} if value else others


def _check_label(label: Text, others: Iterable[OwnField]) -> None:
    if not label:
        raise EditRefused("A field needs a name.")
    taken = {(tag, value.casefold()) for row in others for tag, value in row.label.items()}
    if any((tag, value.casefold()) in taken for tag, value in label.items()):
        raise EditRefused("There is a field of that name already.")


def _choices(kind: OwnFieldKind, choices: Iterable[str]) -> list[str]:
    if kind is not OwnFieldKind.CHOICE:
        return []
    plain = (" ".join(choice.split()) for choice in choices)
    offered = list({choice.casefold(): choice for choice in plain if choice}.values())
    if not offered:
        raise EditRefused("Give the choices first.")
    return offered
