"""Reading one forum as a snapshot: all of it once, and then only what an edit touched.

A forum of 1,000 talks takes some 60 ms to read and put together; after an edit of one session only its rows
are read again and only that session is made anew, so that the window can follow every keystroke.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, FromClause, Row, Select, select

from eventdesk.model import records, snapshot
from eventdesk.model.kinds import AppearanceRole
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace import reading_attendees
from eventdesk.workspace.reading_attendees import AttendeeRows, Tell, silent

V = TypeVar("V", bound=snapshot.Value)
Rows = list[Row[Any]]

# Tables read by the forum they belong to, in the order of their `position`.
_OWN: tuple[type[records.Record], ...] = (
    records.OrganizationRoleRow,
    records.Room,
    records.Session,
    records.SessionRoom,
    records.Acknowledgement,
    records.Item,
    records.Appearance,
    records.Outcome,
    records.Statement,
    records.Contact,
    records.Release,
    records.ReleaseContact,
    records.Photo,
    records.PhotoPerson,
    records.OwnField,
)
# Tables of the directory, read through the link that gives a row its id in this forum.
_LINKED: tuple[tuple[type[records.Record], type[records.Record], str], ...] = (
    (records.Organization, records.ForumOrganization, "organization_uid"),
    (records.Person, records.ForumPerson, "person_uid"),
)
# A change in one of these moves ids that other rows are told by.
_STRUCTURE = frozenset({"forum_person", "forum_organization", "room", "series", "release_contact"})
# From so many changed rows on, reading all anew is quicker.
_MANY = 300


def forum_snapshot(connection: Connection, forum_uid: str) -> ForumSnapshot:
    """The forum whole. Raises KeyError where there is none of that uid."""
    return ForumReader(forum_uid).read(connection)


class ForumReader:
    """Reads one forum again and again, keeping what did not change. For one thread at a time."""

    def __init__(self, forum_uid: str) -> None:
        self.forum_uid = forum_uid
        self._rows: dict[str, Rows] = {}
        self._people: dict[str, str] = {}
        self._organizations: dict[str, str] = {}
        self._rooms: dict[str, str] = {}
        self._sessions_by_uid: dict[str, str] = {}
        self._made: dict[str, Any] = {}
        self._attendees = AttendeeRows(forum_uid)
        self._listed: tuple[snapshot.Attendee, ...] = ()

    def read(self, connection: Connection, tell: Tell = silent) -> ForumSnapshot:
        """The forum whole, every table read. Raises KeyError where there is no such forum.

        `tell` is called with how many of how many attendees are read; what it raises stops the reading, and then
        the next one is a whole one again.
        """
        self._rows.clear()
        self._made.clear()
        for kind in _OWN:
            self._rows[kind.__tablename__] = self._select(connection, _own_query(kind, self.forum_uid))
        for kind, link, column in _LINKED:
            query = _linked_query(kind, link, column, self.forum_uid)
            self._rows[kind.__tablename__] = self._select(connection, query)
        self._name_ids()
        self._listed = self._attendees.read(connection, self._people, self._sessions_by_uid, tell)
        return self._assemble(connection)

    def refresh(self, connection: Connection, changed: Sequence[tuple[str, str]]) -> ForumSnapshot:
        """The forum after an edit that touched these rows, as (table, uid); reads no others.

        Raises KeyError where the forum is gone.
        """
        tables = {table for table, _uid in changed}
        others = [row for row in changed if row[0] not in reading_attendees.TABLES]
        if not self._rows or tables & _STRUCTURE or len(others) > _MANY:
            return self.read(connection)
        if others:
            self._refresh_others(connection, others)
            self._name_ids()
        self._listed = self._attendees.refresh(connection, changed, self._people, self._sessions_by_uid)
        return self._assemble(connection)

    def _refresh_others(self, connection: Connection, changed: Sequence[tuple[str, str]]) -> None:
        for kind in _OWN:
            table = kind.__table__
            uids = {uid for name, uid in changed if name == kind.__tablename__}
            self._replace(connection, kind, uids, _own_query(kind, self.forum_uid).where(table.c.uid.in_(uids)))
        for kind, link, column in _LINKED:
            uids = {uid for name, uid in changed if name == kind.__tablename__}
            query = _linked_query(kind, link, column, self.forum_uid).where(kind.__table__.c.uid.in_(uids))
            self._replace(connection, kind, uids, query)

    def _select(self, connection: Connection, query: Select[Any]) -> Rows:
        return list(connection.execute(query))

    def _replace(
        self, connection: Connection, kind: type[records.Record], uids: set[str], query: Select[Any]
    ) -> None:
        if not uids:
            return
        name = kind.__tablename__
        old = [row for row in self._rows[name] if row.uid in uids]
        new = self._select(connection, query)
        for row in (*old, *new):
            # What was made of the row, and of the session it stands in, is made anew.
            self._made.pop(row.uid, None)
            self._made.pop(row._mapping.get("session_uid", ""), None)
        kept = [row for row in self._rows[name] if row.uid not in uids]
        self._rows[name] = sorted((*kept, *new), key=lambda row: (row.place, row.link_uid))

    # Putting together

    def _name_ids(self) -> None:
        """The forum's ids of what other rows name by uid."""
        self._people = {row.uid: row.key for row in self._rows["person"]}
        self._organizations = {row.uid: row.key for row in self._rows["organization"]}
        self._rooms = {row.uid: row.key for row in self._rows["room"]}
        self._sessions_by_uid = {row.uid: row.key for row in self._rows["session"]}

    def _assemble(self, connection: Connection) -> ForumSnapshot:
        forum, style_uid = self._forum(connection)
        return ForumSnapshot(
            forum=forum,
            rooms=tuple(self._keep(row, snapshot.Room, id=row.key) for row in self._rows["room"]),
            organizations=tuple(
                self._keep(row, snapshot.Organization, id=row.key) for row in self._rows["organization"]
            ),
            people=tuple(self._person(row) for row in self._rows["person"]),
            sessions=self._sessions(),
            statements=self._statements(),
            press=self._press(),
            own_fields=tuple(
                self._keep(row, snapshot.OwnField, id=row.key, choices=tuple(row.choices))
                for row in self._rows["own_field"]
            ),
            attendees=self._listed,
            acknowledged=tuple(self._keep(row, snapshot.Acknowledgement) for row in self._rows["acknowledgement"]),
            house_style=house_style(connection, style_uid) if style_uid is not None else None,
        )

    def _keep(self, row: Row[Any], kind: type[V], **given: Any) -> V:
        made = self._made.get(row.uid)
        if made is None:
            made = self._made[row.uid] = _fill(kind, row, **given)
        return made

    def _forum(self, connection: Connection) -> tuple[snapshot.Forum, str | None]:
        """The forum's own row, and the uid of its house style."""
        table, series = records.Forum.__table__, records.Series.__table__
        query = select(table, series.c.name.label("series_name")).outerjoin(
            series, series.c.uid == table.c.series_uid
        )
        row = connection.execute(query.where(table.c.uid == self.forum_uid)).first()
        if row is None:
            raise KeyError(f"no forum {self.forum_uid}")
        attendance = None
        if row.attendance_count is not None:
            attendance = snapshot.Attendance(
                count=row.attendance_count, precision=row.attendance_precision, who=row.attendance_who
            )
        forum = _fill(
            snapshot.Forum,
            row,
            id=row.key,
            series=snapshot.Series(name=row.series_name) if row.series_uid is not None else None,
            attendance=attendance,
            languages=tuple(row.languages),
            sides=tuple(row.sides),
            organizations=tuple(
                self._keep(
                    role,
                    snapshot.ForumOrganization,
                    organization=self._organizations[role.organization_uid],
                )
                for role in self._rows["organization_role"]
            ),
        )
        return forum, row.house_style_uid

    def _person(self, row: Row[Any]) -> snapshot.Person:
        made = self._made.get(row.uid)
        if made is None:
            made = self._keep(
                row,
                snapshot.Person,
                id=row.key,
                organization=self._organization(row.organization_uid),
                unavailable=tuple(_unavailability(span) for span in row.unavailable),
                languages=tuple(row.languages),
            )
        return made

    def _organization(self, uid: str | None) -> str | None:
        # A person of the directory may belong to an organization that this forum does not list.
        return self._organizations.get(uid) if uid else None

    def _sessions(self) -> tuple[snapshot.Session, ...]:
        if all(row.uid in self._made for row in self._rows["session"]):
            return tuple(self._made[row.uid] for row in self._rows["session"])
        items = _grouped(self._rows["item"], "session_uid")
        appearances = _grouped(self._rows["appearance"], "session_uid")
        outcomes = _grouped(self._rows["outcome"], "session_uid")
        rooms = _grouped(self._rows["session_room"], "session_uid")
        for row in self._rows["session"]:
            if row.uid not in self._made:
                self._made[row.uid] = self._session(
                    row, items[row.uid], appearances[row.uid], outcomes[row.uid], rooms[row.uid]
                )
        return tuple(self._made[row.uid] for row in self._rows["session"])

    def _session(
        self, row: Row[Any], items: Rows, appearances: Rows, outcomes: Rows, rooms: Rows
    ) -> snapshot.Session:
        by_item = _grouped(appearances, "item_uid")
        moderators = self._appearances(by_item[None], AppearanceRole.MODERATOR)
        mcs = self._appearances(by_item[None], AppearanceRole.MC)
        return _fill(
            snapshot.Session,
            row,
            id=row.key,
            room=self._rooms.get(row.room_uid),
            also_in=tuple(self._rooms[link.room_uid] for link in rooms),
            moderator=moderators[0] if moderators else None,
            mc=mcs[0] if mcs else None,
            interpreters=self._appearances(by_item[None], AppearanceRole.INTERPRETER),
            interpretation=tuple(row.interpretation),
            items=tuple(self._item(item, by_item[item.uid]) for item in items),
            outcomes=tuple(_fill(snapshot.Outcome, outcome) for outcome in outcomes),
        )

    def _item(self, row: Row[Any], appearances: Rows) -> snapshot.Item:
        moderators = self._appearances(appearances, AppearanceRole.MODERATOR)
        return _fill(
            snapshot.Item,
            row,
            id=row.key,
            speakers=self._appearances(appearances, AppearanceRole.SPEAKER),
            panelists=self._appearances(appearances, AppearanceRole.PANELIST),
            moderator=moderators[0] if moderators else None,
        )

    def _appearances(self, rows: Rows, role: AppearanceRole) -> tuple[snapshot.Appearance, ...]:
        return tuple(self._appearance(row) for row in rows if row.role is role)

    def _appearance(self, row: Row[Any]) -> snapshot.Appearance:
        credit = snapshot.Credit(
            position=row.credit_position,
            organization=self._organization(row.credit_organization_uid),
            department=row.credit_department,
        )
        return snapshot.Appearance(
            uid=row.uid,
            version=row.version,
            person=self._people[row.person_uid],
            credited_as=credit if credit != snapshot.Credit() else None,
            side=row.side,
            status=row.status,
            replaces=self._people.get(row.replaces_uid),
        )

    def _statements(self) -> tuple[snapshot.Statement, ...]:
        # An item that something refers to needs an id in the file: its row's, where it was given none.
        places = {row.uid: row.key or row.uid for row in self._rows["item"]}
        places |= {row.uid: row.key for row in self._rows["session"]}
        return tuple(
            _fill(
                snapshot.Statement,
                row,
                approvals=msgspec.convert(row.approvals, dict[str, snapshot.Approval]),
                person=self._people[row.person_uid],
                at="closing" if row.in_closing else places.get(row.item_uid or row.session_uid or ""),
            )
            for row in self._rows["statement"]
        )

    def _press(self) -> snapshot.Press:
        on_photo = _grouped(self._rows["photo_person"], "photo_uid")
        named = _grouped(self._rows["release_contact"], "release_uid")
        # A contact that a release names needs an id in the file: its row's, where it was given none.
        linked = {link.contact_uid for link in self._rows["release_contact"]}
        contact_ids = {row.uid: row.key or row.uid for row in self._rows["contact"]}
        release_ids = {row.uid: row.key for row in self._rows["release"]}
        return snapshot.Press(
            contacts=tuple(
                self._keep(row, snapshot.Contact, id=contact_ids[row.uid] if row.uid in linked else row.key)
                for row in self._rows["contact"]
            ),
            releases=tuple(
                self._keep(
                    row,
                    snapshot.Release,
                    id=row.key,
                    contacts=tuple(contact_ids[link.contact_uid] for link in named[row.uid]),
                    order=tuple(row.paragraph_order),
                    overrides=msgspec.convert(row.overrides, dict[str, snapshot.Override]),
                    corrects=release_ids.get(row.corrects_uid),
                )
                for row in self._rows["release"]
            ),
            photos=tuple(
                _fill(
                    snapshot.Photo,
                    row,
                    people=tuple(self._people[link.person_uid] for link in on_photo[row.uid]),
                )
                for row in self._rows["photo"]
            ),
        )


def house_style(connection: Connection, style_uid: str) -> snapshot.HouseStyle:
    """The house style of that uid. Raises KeyError where there is none."""
    table = records.HouseStyle.__table__
    row = connection.execute(select(table).where(table.c.uid == style_uid)).first()
    if row is None:
        raise KeyError(f"no house style {style_uid}")
    return _fill(snapshot.HouseStyle, row, terms=tuple(_term(term) for term in row.terms))


def _term(term: dict[str, Any]) -> snapshot.Term:
    return snapshot.Term(
        term=Text(term["term"]), full=Text(term.get("full", {})), avoid=tuple(term.get("avoid", ()))
    )


def _own_query(kind: type[records.Record], forum_uid: str) -> Select[Any]:
    table = kind.__table__
    query = select(table, table.c.position.label("place"), table.c.uid.label("link_uid"))
    return query.where(table.c.forum_uid == forum_uid).order_by(table.c.position, table.c.uid)


def _linked_query(
    kind: type[records.Record], link: type[records.Record], column: str, forum_uid: str
) -> Select[Any]:
    left: FromClause = link.__table__
    right: FromClause = kind.__table__
    return (
        select(right, left.c.key.label("key"), left.c.position.label("place"), left.c.uid.label("link_uid"))
        .join(left, left.c[column] == right.c.uid)
        .where(left.c.forum_uid == forum_uid)
        .order_by(left.c.position, left.c.uid)
    )


def _fill(kind: type[V], row: Row[Any], **given: Any) -> V:
    """A snapshot value with the row's columns of the same names, and what is given instead."""
    values = dict(row._mapping)
    return kind(**{name: values[name] for name in kind.__struct_fields__ if name in values} | given)


def _unavailability(span: dict[str, str]) -> snapshot.Unavailability:
    return snapshot.Unavailability(
        starts_at=datetime.fromisoformat(span["from"]), ends_at=datetime.fromisoformat(span["to"])
    )


def _grouped(rows: Iterable[Row[Any]], column: str) -> defaultdict[str | None, Rows]:
    groups: defaultdict[str | None, Rows] = defaultdict(list)
    for row in rows:
        groups[getattr(row, column)].append(row)
    return groups
