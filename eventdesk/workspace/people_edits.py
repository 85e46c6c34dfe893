"""What an organizer does to people and organizations, each a plain function of an `Edit`."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.records import ForumOrganization, ForumPerson, Organization, OrganizationRoleRow, Person
from eventdesk.model.snapshot import Unavailability
from eventdesk.model.text import Text
from eventdesk.workspace.directory import Use, UseKind, uses_of_organization, uses_of_person
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.storing import store_image

LARGEST_PICTURE = 10 * 1024 * 1024
"""Bytes of a portrait or a logo."""

_ENDINGS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


class StillUsed(EditRefused):
    """Refused because something still stands where `uses` say."""

    def __init__(self, sentence: str, uses: tuple[Use, ...]) -> None:
        super().__init__(sentence)
        self.uses = uses


# People


def add_person(edit: Edit, forum_uid: str, name: Text, **columns: object) -> str:
    """Add a person to the directory and to the forum; returns the person's uid.

    `columns` are further columns of `records.Person`. Raises EditRefused without a name.
    """
    if not name:
        raise EditRefused("A person needs a name in one language at the least.")
    person = edit.add(Person(name=name, **columns))
    link_person(edit, forum_uid, person.uid)
    return person.uid


def link_person(edit: Edit, forum_uid: str, person_uid: str) -> None:
    """Let the forum know a person of the directory, and their organization; nothing where it does already."""
    edit.session.flush()
    person = edit.get(Person, person_uid)
    if not edit.all(ForumPerson, forum_uid=forum_uid, person_uid=person_uid):
        siblings = edit.all(ForumPerson, forum_uid=forum_uid)
        key = free_key(person.name, "person", (row.key for row in siblings))
        place = edit.place(siblings, len(siblings))
        edit.add(ForumPerson(forum_uid=forum_uid, person_uid=person_uid, key=key, position=place))
    if person.organization_uid:
        link_organization(edit, forum_uid, person.organization_uid)


def remove_person(edit: Edit, forum_uid: str, person_uid: str) -> None:
    """Take the person out of the forum; the directory keeps them. Raises StillUsed where they appear in it."""
    person = edit.get(Person, person_uid)
    edit.session.flush()
    uses = uses_of_person(edit.session.connection(), person_uid, forum_uid)
    if uses:
        raise StillUsed(f"{_any(person.name)} stays in the forum: {_where(uses)}. Change that first.", uses)
    for link in edit.all(ForumPerson, forum_uid=forum_uid, person_uid=person_uid):
        edit.delete(link)


def delete_person(edit: Edit, person_uid: str) -> None:
    """Delete the person from the directory. Raises StillUsed where any forum knows them."""
    person = edit.get(Person, person_uid)
    edit.session.flush()
    uses = uses_of_person(edit.session.connection(), person_uid)
    forums = {row.forum_uid for row in edit.all(ForumPerson, person_uid=person_uid)}
    if uses or forums:
        count = len(forums | {use.forum_uid for use in uses})
        where = "a forum" if count == 1 else f"{count} forums"
        raise StillUsed(f"{_any(person.name)} stays in the directory: {where} still has them.", uses)
    edit.delete(person)


def set_organization(edit: Edit, person_uid: str, organization_uid: str | None) -> None:
    """Set whom the person belongs to; every forum that knows the person then knows the organization too."""
    edit.change(Person, person_uid, {"organization_uid": organization_uid})
    if organization_uid:
        for link in edit.all(ForumPerson, person_uid=person_uid):
            link_organization(edit, link.forum_uid, organization_uid)


def set_unavailable(edit: Edit, person_uid: str, spans: Iterable[Unavailability]) -> None:
    """Set when the person cannot come, in wall time. Raises EditRefused where a span ends before it begins."""
    ordered = sorted(spans, key=lambda span: (span.starts_at, span.ends_at))
    for span in ordered:
        if span.ends_at <= span.starts_at:
            raise EditRefused("“To” must be after “from”.")
    rows = [{"from": span.starts_at.isoformat(), "to": span.ends_at.isoformat()} for span in ordered]
    edit.change(Person, person_uid, {"unavailable": rows})


def set_photo(edit: Edit, person_uid: str, data: bytes | None) -> None:
    """Keep the picture as the person's portrait, None for no portrait. Raises EditRefused as `picture_ending`."""
    person = edit.get(Person, person_uid)
    person.photo = _stored(edit, "people", person.name, "portrait", data)


# Organizations


def add_organization(edit: Edit, forum_uid: str, name: Text, **columns: object) -> str:
    """Add an organization to the directory and the forum; returns its uid. Raises EditRefused without a name."""
    if not name:
        raise EditRefused("An organization needs a name in one language at the least.")
    organization = edit.add(Organization(name=name, **columns))
    link_organization(edit, forum_uid, organization.uid)
    return organization.uid


def link_organization(edit: Edit, forum_uid: str, organization_uid: str) -> None:
    """Let the forum know an organization of the directory; nothing where it does already."""
    edit.session.flush()
    organization = edit.get(Organization, organization_uid)
    if edit.all(ForumOrganization, forum_uid=forum_uid, organization_uid=organization_uid):
        return
    siblings = edit.all(ForumOrganization, forum_uid=forum_uid)
    name = organization.short_name or organization.name
    row = ForumOrganization(
        forum_uid=forum_uid,
        organization_uid=organization_uid,
        key=free_key(name, "organization", (row.key for row in siblings)),
        position=edit.place(siblings, len(siblings)),
    )
    edit.add(row)


def remove_organization(edit: Edit, forum_uid: str, organization_uid: str) -> None:
    """Take the organization out of the forum. Raises StillUsed where it has a role, people or credits in it."""
    organization = edit.get(Organization, organization_uid)
    edit.session.flush()
    uses = uses_of_organization(edit.session.connection(), organization_uid, forum_uid)
    if uses:
        raise StillUsed(f"{_any(organization.name)} stays in the forum: {_where(uses)}. Change that first.", uses)
    for link in edit.all(ForumOrganization, forum_uid=forum_uid, organization_uid=organization_uid):
        edit.delete(link)


def delete_organization(edit: Edit, organization_uid: str) -> None:
    """Delete the organization from the directory. Raises StillUsed where a forum or a person has it."""
    organization = edit.get(Organization, organization_uid)
    edit.session.flush()
    uses = uses_of_organization(edit.session.connection(), organization_uid)
    forums = edit.all(ForumOrganization, organization_uid=organization_uid)
    if uses or forums:
        where = _where(uses) if uses else "a forum still has it"
        raise StillUsed(f"{_any(organization.name)} stays in the directory: {where}. Change that first.", uses)
    edit.delete(organization)


def set_logo(edit: Edit, organization_uid: str, data: bytes | None) -> None:
    """Keep the picture as the organization's logo, None for none. Raises EditRefused as `picture_ending`."""
    organization = edit.get(Organization, organization_uid)
    name = organization.short_name or organization.name
    organization.logo = _stored(edit, "organizations", name, "logo", data)


# What an organization is to the forum


def add_role(edit: Edit, forum_uid: str, organization_uid: str, role: OrganizationRole) -> str:
    """Make the organization host, sponsor … of the forum, after those there are; returns the role's uid."""
    siblings = edit.all(OrganizationRoleRow, forum_uid=forum_uid)
    if any(row.organization_uid == organization_uid and row.role is role for row in siblings):
        raise EditRefused("The organization has that role already.")
    link_organization(edit, forum_uid, organization_uid)
    place = edit.place(siblings, len(siblings))
    row = OrganizationRoleRow(forum_uid=forum_uid, organization_uid=organization_uid, role=role, position=place)
    return edit.add(row).uid


def remove_role(edit: Edit, role_uid: str) -> None:
    edit.delete(edit.get(OrganizationRoleRow, role_uid))


def move_role(edit: Edit, role_uid: str, steps: int) -> None:
    """Move the role up (negative) or down in the forum's order; beyond the ends it stays at the end."""
    row = edit.get(OrganizationRoleRow, role_uid)
    ordered = edit.all(OrganizationRoleRow, forum_uid=row.forum_uid)
    others = [other for other in ordered if other.uid != role_uid]
    index = max(0, min(len(others), [other.uid for other in ordered].index(role_uid) + steps))
    row.position = edit.place(others, index)


# Shared


def free_key(name: Text, otherwise: str, taken: Iterable[str]) -> str:
    """An id for the forum's file that is not taken: made of the name's Latin letters where it has some.

    `Hwang-hee Cho` becomes `hwang-hee-cho`, a name without Latin letters `person-12`.
    """
    used = set(taken)
    base = next(filter(None, (_slug(value) for value in name.values())), "")
    if base and base not in used:
        return base
    number = 2 if base else len(used) + 1
    while f"{base or otherwise}-{number}" in used:
        number += 1
    return f"{base or otherwise}-{number}"


def picture_ending(data: bytes) -> str:
    """`png` or `jpg`. Raises EditRefused where it is neither, or too large.

    Only the beginning is looked at: whoever takes a picture from a person also decodes it.
    """
    if len(data) > LARGEST_PICTURE:
        raise EditRefused(f"The picture is over {LARGEST_PICTURE // 1024 // 1024} MB. Make it smaller.")
    for beginning, ending in _ENDINGS.items():
        if data.startswith(beginning):
            return ending
    raise EditRefused("This file is neither a JPEG nor a PNG picture. Choose another file.")


def _stored(edit: Edit, folder: str, name: Text, otherwise: str, data: bytes | None) -> str | None:
    if data is None:
        return None
    base = next(filter(None, (_slug(value) for value in name.values())), otherwise)
    return store_image(edit, f"{folder}/{base}.{picture_ending(data)}", data)


def _slug(value: str) -> str:
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].strip("-")


def _any(name: Text) -> str:
    return next(iter(name.values()), "It")


_SAID = {
    UseKind.SPEAKER: "speaks in {n} item",
    UseKind.PANELIST: "sits on {n} panel",
    UseKind.MODERATOR: "moderates {n} time",
    UseKind.MC: "is MC {n} time",
    UseKind.INTERPRETER: "interprets {n} time",
    UseKind.REPLACED: "is replaced in {n} item",
    UseKind.STATEMENT: "is quoted in {n} statement",
    UseKind.PHOTO: "is on {n} photo",
    UseKind.ATTENDEE: "is listed as {n} attendee",
    UseKind.HOST: "has {n} role in it",
    UseKind.CREDIT: "is credited in {n} item",
    UseKind.MEMBER: "has {n} of its people in it",
}


def _where(uses: Sequence[Use]) -> str:
    counts = {kind: sum(use.kind is kind for use in uses) for kind in UseKind}
    said = []
    for kind, count in counts.items():
        if count:
            plural = "s" if count > 1 and kind is not UseKind.MEMBER else ""
            said.append(_SAID[kind].format(n=count) + plural)
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"
