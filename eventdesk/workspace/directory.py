"""The directory of a workspace: its people and organizations over all forums, and where each is used."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from eventdesk.model import records
from eventdesk.model.kinds import AppearanceRole, ItemKind, OrganizationRole
from eventdesk.model.searching import haystack, name_keys
from eventdesk.model.text import EMPTY, Text

# How many rows one query names by uid; SQLite takes 32,766 values at most.
_AT_ONCE = 500


@dataclass(frozen=True)
class DirectoryPerson:
    """A person in a list. `forums` are the uids of the forums that know them, `roles` those of any forum."""

    uid: str
    version: int
    name: Text
    sort_name: Text
    position: Text
    organization_uid: str | None
    organization: Text
    short_organization: Text
    country: str
    photo: str | None
    forums: frozenset[str]
    roles: frozenset[AppearanceRole]

    @cached_property
    def hay(self) -> str:
        """What a search looks into (`model.searching`): names, position, organization."""
        texts = (self.name, self.sort_name, self.position, self.organization, self.short_organization)
        return haystack(value for text in texts for value in text.values())

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the same name, written otherwise, has in common with this one."""
        return name_keys(self.name)


@dataclass(frozen=True)
class DirectoryOrganization:
    """An organization in a list; `people` counts the directory's people who belong to it."""

    uid: str
    version: int
    name: Text
    short_name: Text
    unit: Text
    country: str
    logo: str | None
    people: int
    forums: frozenset[str]
    roles: frozenset[OrganizationRole]

    @cached_property
    def hay(self) -> str:
        texts = (self.name, self.short_name, self.unit)
        return haystack(value for text in texts for value in text.values())


class UseKind(Enum):
    """As what a person or an organization appears."""

    SPEAKER = auto()
    PANELIST = auto()
    MODERATOR = auto()
    MC = auto()
    INTERPRETER = auto()
    REPLACED = auto()
    STATEMENT = auto()
    PHOTO = auto()
    ATTENDEE = auto()
    HOST = auto()
    CREDIT = auto()
    MEMBER = auto()


@dataclass(frozen=True)
class Use:
    """One place where someone appears. `uid` is the row of the use itself; what does not apply is empty.

    `title` is the item's (else the session's) title, a statement's words, a photo's caption or, for an
    organization, the person who belongs to it or is credited with it; `session` the session's title.
    """

    kind: UseKind
    uid: str
    forum_uid: str
    title: Text = EMPTY
    session: Text = EMPTY
    session_uid: str = ""
    item_uid: str = ""
    item_kind: ItemKind | None = None
    role: OrganizationRole | None = None
    person_uid: str = ""


def people(
    connection: Connection, known: Mapping[str, DirectoryPerson] | None = None
) -> tuple[DirectoryPerson, ...]:
    """Everyone in the directory, in no order.

    `known` are those of an earlier call by uid: only who changed since is read anew, the others are the same
    objects. So a list of thousands follows an edit in a few milliseconds.
    """
    earlier = known or {}
    names = _names_of_organizations(connection)
    forums = _forums_by(connection, records.ForumPerson, "person_uid")
    roles = _roles_by_person(connection)
    versions = _versions(connection, records.Person)
    fresh = _changed_rows(connection, records.Person, versions, earlier)
    found = []
    for uid in versions:
        person = _person(fresh[uid]) if uid in fresh else earlier[uid]
        name, short = names.get(person.organization_uid or "", (EMPTY, EMPTY))
        found.append(
            _with(person, organization=name, short_organization=short, forums=forums[uid], roles=roles[uid])
        )
    return tuple(found)


def organizations(
    connection: Connection, known: Mapping[str, DirectoryOrganization] | None = None
) -> tuple[DirectoryOrganization, ...]:
    """Every organization of the directory, in no order; `known` as for `people`."""
    earlier = known or {}
    forums = _forums_by(connection, records.ForumOrganization, "organization_uid")
    roles = _roles_by_organization(connection)
    members: defaultdict[str, int] = defaultdict(int)
    for uid in connection.scalars(select(records.Person.organization_uid)):
        members[uid or ""] += 1
    versions = _versions(connection, records.Organization)
    fresh = _changed_rows(connection, records.Organization, versions, earlier)
    return tuple(
        _with(
            _organization(fresh[uid]) if uid in fresh else earlier[uid],
            people=members[uid],
            forums=forums[uid],
            roles=roles[uid],
        )
        for uid in versions
    )


def likely_doubles(name: Text, among: Iterable[DirectoryPerson], own_uid: str = "") -> tuple[DirectoryPerson, ...]:
    """Who of `among` bears the same name in any language, whatever the order of its words."""
    keys = name_keys(name)
    return tuple(person for person in among if person.uid != own_uid and keys & person.keys)


# Where someone is used


def uses_of_person(connection: Connection, person_uid: str, forum_uid: str | None = None) -> tuple[Use, ...]:
    """Where the person appears, in all forums or in one, in the order of the programme."""
    uses = [
        *_appearances(connection, records.Appearance.person_uid == person_uid),
        *_appearances(connection, records.Appearance.replaces_uid == person_uid, UseKind.REPLACED),
        *_statements(connection, person_uid),
        *_photos(connection, person_uid),
        *_attendees(connection, person_uid),
    ]
    return tuple(use for use in uses if forum_uid in (None, use.forum_uid))


def uses_of_organization(connection: Connection, uid: str, forum_uid: str | None = None) -> tuple[Use, ...]:
    """Where the organization is used: its roles, its people (in a forum: those it knows), its credits.

    A member who is in no forum has an empty `forum_uid`, and counts only where all forums are asked for.
    """
    uses = [
        *_organization_roles(connection, uid),
        *_members(connection, uid),
        *_appearances(connection, records.Appearance.credit_organization_uid == uid, UseKind.CREDIT),
    ]
    return tuple(use for use in uses if forum_uid in (None, use.forum_uid))


_ROLE_USES = {
    AppearanceRole.SPEAKER: UseKind.SPEAKER,
    AppearanceRole.PANELIST: UseKind.PANELIST,
    AppearanceRole.MODERATOR: UseKind.MODERATOR,
    AppearanceRole.MC: UseKind.MC,
    AppearanceRole.INTERPRETER: UseKind.INTERPRETER,
}


def _appearances(connection: Connection, condition: Any, kind: UseKind | None = None) -> list[Use]:
    appearance, session, item = records.Appearance, records.Session, records.Item
    query = (
        select(
            *(appearance.uid, appearance.forum_uid, appearance.role, appearance.session_uid, appearance.item_uid),
            appearance.person_uid,
            session.title.label("session"),
            item.title.label("title"),
            item.kind.label("item_kind"),
        )
        .join(session, session.uid == appearance.session_uid)
        .outerjoin(item, item.uid == appearance.item_uid)
        .where(condition)
        .order_by(appearance.forum_uid, session.position, item.position, appearance.position)
    )
    return [
        Use(
            kind or _ROLE_USES[row.role],
            row.uid,
            row.forum_uid,
            row.title or EMPTY,
            row.session,
            row.session_uid,
            row.item_uid or "",
            row.item_kind,
            person_uid=row.person_uid,
        )
        for row in connection.execute(query)
    ]


def _statements(connection: Connection, person_uid: str) -> list[Use]:
    statement = records.Statement
    query = select(statement.uid, statement.forum_uid, statement.quote, statement.says)
    query = query.where(statement.person_uid == person_uid).order_by(statement.forum_uid, statement.position)
    return [
        Use(UseKind.STATEMENT, row.uid, row.forum_uid, row.quote or row.says) for row in connection.execute(query)
    ]


def _photos(connection: Connection, person_uid: str) -> list[Use]:
    link, photo = records.PhotoPerson, records.Photo
    query = select(photo.uid, photo.forum_uid, photo.caption).join(link, link.photo_uid == photo.uid)
    query = query.where(link.person_uid == person_uid).order_by(photo.forum_uid, photo.position)
    return [Use(UseKind.PHOTO, row.uid, row.forum_uid, row.caption) for row in connection.execute(query)]


def _attendees(connection: Connection, person_uid: str) -> list[Use]:
    attendee = records.Attendee
    query = select(attendee.uid, attendee.forum_uid).where(attendee.person_uid == person_uid)
    return [Use(UseKind.ATTENDEE, row.uid, row.forum_uid) for row in connection.execute(query)]


def _organization_roles(connection: Connection, uid: str) -> list[Use]:
    role = records.OrganizationRoleRow
    query = select(role.uid, role.forum_uid, role.role).where(role.organization_uid == uid)
    query = query.order_by(role.forum_uid, role.position)
    return [Use(UseKind.HOST, row.uid, row.forum_uid, role=row.role) for row in connection.execute(query)]


def _members(connection: Connection, uid: str) -> list[Use]:
    person, link = records.Person, records.ForumPerson
    query = (
        select(person.uid, person.name, link.forum_uid)
        .outerjoin(link, link.person_uid == person.uid)
        .where(person.organization_uid == uid)
        .order_by(link.forum_uid, link.position)
    )
    return [
        Use(UseKind.MEMBER, row.uid, row.forum_uid or "", row.name, person_uid=row.uid)
        for row in connection.execute(query)
    ]


# Reading


def _person(row: Row[Any]) -> DirectoryPerson:
    return DirectoryPerson(
        uid=row.uid,
        version=row.version,
        name=row.name,
        sort_name=row.sort_name,
        position=row.position,
        organization_uid=row.organization_uid,
        organization=EMPTY,
        short_organization=EMPTY,
        country=row.country,
        photo=row.photo,
        forums=frozenset(),
        roles=frozenset(),
    )


def _organization(row: Row[Any]) -> DirectoryOrganization:
    return DirectoryOrganization(
        uid=row.uid,
        version=row.version,
        name=row.name,
        short_name=row.short_name,
        unit=row.unit,
        country=row.country,
        logo=row.logo,
        people=0,
        forums=frozenset(),
        roles=frozenset(),
    )


def _with(value: Any, **now: Any) -> Any:
    """The same object where nothing of it changed: what it has worked out (`hay`) is kept."""
    if all(getattr(value, name) == new for name, new in now.items()):
        return value
    return replace(value, **now)


def _versions(connection: Connection, kind: type[records.Record]) -> dict[str, int]:
    table = kind.__table__
    return {row.uid: row.version for row in connection.execute(select(table.c.uid, table.c.version))}


def _changed_rows(
    connection: Connection,
    kind: type[records.Record],
    versions: Mapping[str, int],
    known: Mapping[str, DirectoryPerson] | Mapping[str, DirectoryOrganization],
) -> dict[str, Row[Any]]:
    """The rows that are not known, or not at that version."""
    table = kind.__table__
    assert isinstance(table, Table)
    stale = [uid for uid, version in versions.items() if uid not in known or known[uid].version != version]
    query = select(table) if len(stale) > _AT_ONCE else select(table).where(table.c.uid.in_(stale))
    return {row.uid: row for row in connection.execute(query)} if stale else {}


def _names_of_organizations(connection: Connection) -> dict[str, tuple[Text, Text]]:
    table = records.Organization.__table__
    query = select(table.c.uid, table.c.name, table.c.short_name)
    return {row.uid: (row.name, row.short_name) for row in connection.execute(query)}


def _forums_by(
    connection: Connection, link: type[records.Record], column: str
) -> defaultdict[str, frozenset[str]]:
    table = link.__table__
    return _sets(connection.execute(select(table.c[column], table.c.forum_uid)))


def _roles_by_person(connection: Connection) -> defaultdict[str, frozenset[AppearanceRole]]:
    appearance = records.Appearance
    return _sets(connection.execute(select(appearance.person_uid, appearance.role).distinct()))


def _roles_by_organization(connection: Connection) -> defaultdict[str, frozenset[OrganizationRole]]:
    role = records.OrganizationRoleRow
    return _sets(connection.execute(select(role.organization_uid, role.role).distinct()))


def _sets(pairs: Iterable[Any]) -> defaultdict[str, frozenset[Any]]:
    gathered: defaultdict[str, set[Any]] = defaultdict(set)
    for uid, value in pairs:
        gathered[uid].add(value)
    nothing: frozenset[Any] = frozenset()
    return defaultdict(lambda: nothing, {uid: frozenset(values) for uid, values in gathered.items()})


def used_forums(uses: Collection[Use]) -> frozenset[str]:
    """The forums among the uses."""
    return frozenset(use.forum_uid for use in uses if use.forum_uid)


def record_values(connection: Connection, kind: type[records.Record], uid: str) -> Mapping[str, Any] | None:
    """The columns of one record by name, as a form shows them; None where it is gone."""
    table = kind.__table__
    row = connection.execute(select(table).where(table.c.uid == uid)).first()
    return dict(row._mapping) if row is not None else None
