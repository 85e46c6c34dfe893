"""Templates of badges and certificates in a workspace, and the numbers of certificates."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from hmac import compare_digest
from typing import Any

from msgspec import structs
from sqlalchemy import Connection, func, select

from eventdesk.model import records
from eventdesk.model.badge_codes import candidates
from eventdesk.model.design_data import BadDesign, design_of, plain_design
from eventdesk.model.designs import Design, DesignKind, ImageElement
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace.attendee_edits import CODE_LETTERS, new_code
from eventdesk.workspace.batches import batches
from eventdesk.workspace.certificate_numbers import keep_numbers, last_number
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.press_edits import picture
from eventdesk.workspace.storing import store_image

_DIGITS = 4
_CERTIFICATE = re.compile(rf"([^\s/:](?:.*[^\s/:])?)[\s/:]+([{CODE_LETTERS}]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template as a list shows it."""

    uid: str
    name: Text
    kind: DesignKind


def templates(connection: Connection) -> tuple[TemplateLine, ...]:
    """The templates of the workspace, oldest first."""
    table = records.Template.__table__
    rows = connection.execute(select(table.c.uid, table.c.name, table.c.kind).order_by(table.c.uid)).all()
    return tuple(TemplateLine(row.uid, row.name, _kind(row.kind)) for row in rows)


def read_template(connection: Connection, uid: str) -> Design:
    """The design of a template. Raises KeyError where there is none, BadDesign where it cannot be read."""
    table = records.Template.__table__
    row = connection.execute(select(table.c.name, table.c.design).where(table.c.uid == uid)).first()
    if row is None:
        raise KeyError(uid)
    return structs.replace(design_of(row.design), name=row.name)


def template_images(connection: Connection, design: Design) -> dict[str, bytes]:
    """The bytes of the pictures that the design names; those that the workspace does not hold are left out."""
    found = ((name, picture(connection, name)) for name in design.assets())
    return {name: data for name, data in found if data is not None}


def add_template(edit: Edit, design: Design, images: Mapping[str, bytes] = {}) -> str:
    """A new template with its pictures; returns its uid.

    Raises EditRefused without a name, or where another template has it.
    """
    _check_name(edit, design.name, "")
    design = _with_stored(edit, design, images)
    row = records.Template(name=design.name, kind=design.kind.value, design=plain_design(design))
    return edit.add(row).uid


def replace_template(edit: Edit, uid: str, design: Design, images: Mapping[str, bytes] = {}) -> None:
    """Change a template: its design, with its name, and the pictures that are new. Raises EditRefused likewise."""
    _check_name(edit, design.name, uid)
    design = _with_stored(edit, design, images)
    values = {"name": design.name, "kind": design.kind.value, "design": plain_design(design)}
    edit.change(records.Template, uid, values)


def rename_template(edit: Edit, uid: str, name: Text) -> None:
    """Give a template another name. Raises EditRefused without one, or where another template has it."""
    _check_name(edit, name, uid)
    row = edit.get(records.Template, uid)
    edit.change(records.Template, uid, {"name": name, "design": {**row.design, "name": dict(name)}})


def duplicate_template(edit: Edit, uid: str, name: Text) -> str:
    """A copy of that name; returns its uid. Raises EditRefused likewise."""
    row = edit.get(records.Template, uid)
    try:
        design = structs.replace(design_of(row.design), name=name)
    except BadDesign as error:
        raise EditRefused(f"This template cannot be read. {error}") from None
    return add_template(edit, design)


def delete_template(edit: Edit, uid: str) -> None:
    """Delete a template; its pictures stay, for undo and for others that show them."""
    edit.delete(edit.get(records.Template, uid))


def _check_name(edit: Edit, name: Text, uid: str) -> None:
    if not any(said.strip() for said in name.values()):
        raise EditRefused("A template needs a name.")
    edit.session.flush()
    rows = edit.session.execute(select(records.Template.uid, records.Template.name)).all()
    for other in rows:
        if other.uid != uid and set(other.name.items()) & set(name.items()):
            raise EditRefused("Another template has that name. Choose another one.")


def _with_stored(edit: Edit, design: Design, images: Mapping[str, bytes]) -> Design:
    """The design, its pictures kept and called as the workspace calls them."""
    wanted = {name: images[name] for name in design.assets() if name in images}
    names = {name: store_image(edit, name, data) for name, data in wanted.items()}
    if all(name == kept for name, kept in names.items()):
        return design

    def called(face: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            structs.replace(one, asset=names.get(one.asset, one.asset)) if isinstance(one, ImageElement) else one
            for one in face
        )

    return structs.replace(design, front=called(design.front), back=called(design.back))


def _kind(word: str) -> DesignKind:
    return DesignKind(word) if word in tuple(DesignKind) else DesignKind.BADGE


# Certificates


class Verdict(Enum):
    """What a scanned certificate is: ours, ours with a wrong check code, or none of ours."""

    GENUINE = "genuine"
    WRONG_CHECK = "wrong check"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verification:
    """Whose certificate it is; all but the verdict is empty unless it is genuine."""

    verdict: Verdict
    number: str = ""
    forum_uid: str = ""
    attendee_uid: str = ""
    name: Text = EMPTY
    on: date | None = None


def assign_certificates(edit: Edit, forum_uid: str, uids: Iterable[str], on: date) -> int:
    """Give a certificate of that day to each of the attendees who has none; returns how many got one.

    The number is the forum's id and a running number, the check code random letters of those on badges. Once
    given they stay: a paper with them may be in somebody's hands. For the same reason no number comes twice, even
    where its attendee is gone or the giving was undone.
    """
    stem = edit.get(records.Forum, forum_uid).key.upper()
    last = last_number(edit, stem)
    without = [row for row in _several(edit, uids) if not row.certificate_number and row.erased_on is None]
    without.sort(key=lambda row: (row.position, row.uid))
    for running, row in enumerate(without, last + 1):
        row.certificate_number = f"{stem}-{running:0{_DIGITS}}"
        row.certificate_check = new_code(())
        row.certificate_on = on
    keep_numbers(edit, (row.certificate_number for row in without))
    return len(without)


def _several(edit: Edit, uids: Iterable[str]) -> list[records.Attendee]:
    wanted = list(dict.fromkeys(uids))
    rows: list[records.Attendee] = []
    for some in batches(wanted):
        rows += edit.session.scalars(select(records.Attendee).where(records.Attendee.uid.in_(some)))
    return rows


def verify(connection: Connection, scanned: str) -> Verification:
    """Whose certificate a scanned or typed text names (`NUMBER CHECK`), whatever the keyboard's layout was."""
    verdict = Verdict.UNKNOWN
    for text in candidates(scanned):
        match = _CERTIFICATE.fullmatch(text)
        if match is None:
            continue
        number, check = match[1].upper(), match[2].upper()
        for row in _certified(connection, number):
            if compare_digest(row.certificate_check, check):
                return _genuine(connection, row)
            verdict = Verdict.WRONG_CHECK
    return Verification(verdict)


def _certified(connection: Connection, number: str) -> list[Any]:
    table = records.Attendee.__table__
    return list(connection.execute(select(table).where(func.upper(table.c.certificate_number) == number)).all())


def _genuine(connection: Connection, row: Any) -> Verification:
    name = row.name
    if not name and row.person_uid is not None:
        person = records.Person.__table__
        name = connection.execute(select(person.c.name).where(person.c.uid == row.person_uid)).scalar() or EMPTY
    return Verification(Verdict.GENUINE, row.certificate_number, row.forum_uid, row.uid, name, row.certificate_on)
