"""Reading forums: a line for each, and one whole as a snapshot."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Row, func, select

from eventdesk.model import records, snapshot
from eventdesk.model.kinds import AppearanceRole, ForumStatus
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text

V = TypeVar("V")


@dataclass(frozen=True)
class ForumLine:
    """A forum in a list: `uid` is its row, `id` the id in its file."""

    uid: str
    id: str
    title: Text
    series: Text
    edition: int | None
    starts_on: date | None
    ends_on: date | None
    city: Text
    status: ForumStatus
    languages: tuple[str, ...]
    sessions: int


def forum_lines(connection: Connection) -> tuple[ForumLine, ...]:
    """All forums, the latest first; those without a date on top."""
    forum, series, session = records.Forum, records.Series, records.Session
    count = select(func.count()).where(session.forum_uid == forum.uid).scalar_subquery()
    query = (
        select(forum.__table__, series.name.label("series"), count.label("sessions"))
        .outerjoin(series, series.uid == forum.series_uid)
        .order_by(forum.starts_on.is_not(None), forum.starts_on.desc(), forum.key)
    )
    return tuple(
        ForumLine(
            uid=row.uid,
            id=row.key,
            title=row.title,
            series=row.series or Text(),
            edition=row.edition,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            city=row.city,
            status=row.status,
            languages=tuple(row.languages),
            sessions=row.sessions,
        )
        for row in connection.execute(query)
    )


def forum_snapshot(connection: Connection, forum_uid: str) -> ForumSnapshot:
    """The forum whole. Raises KeyError where there is none of that uid."""
    return _Reader(connection, forum_uid).read()


def forum_images(connection: Connection, forum: ForumSnapshot) -> dict[str, bytes]:
    """The bytes of every picture the snapshot names, by file name; names without stored bytes are left out."""
    names = {row.logo for row in forum.organizations} | {row.photo for row in forum.people}
    names |= {photo.file for photo in forum.press.photos}
    wanted = sorted(name for name in names if name)
    asset = records.Asset
    query = select(asset.name, asset.data).where(asset.name.in_(wanted))
    return {row.name: row.data for row in connection.execute(query)} if wanted else {}


class _Reader:
    """Reads one forum's rows, each table once, and puts them together."""

    def __init__(self, connection: Connection, forum_uid: str) -> None:
        self.connection = connection
        self.forum_uid = forum_uid
        self.people: dict[str, str] = {}
        self.organizations: dict[str, str] = {}
        self.rooms: dict[str, str] = {}
        self.sessions: dict[str, str] = {}
        self.items: dict[str, str | None] = {}

    def read(self) -> ForumSnapshot:
        organizations = self._organizations()
        people = self._people()
        rooms = self._rows(records.Room)
        self.rooms = {row.uid: row.key for row in rooms}
        sessions = self._sessions()
        return ForumSnapshot(
            forum=self._forum(),
            rooms=tuple(_fill(snapshot.Room, row, id=row.key) for row in rooms),
            organizations=organizations,
            people=people,
            sessions=sessions,
            statements=tuple(self._statement(row) for row in self._rows(records.Statement)),
            press=self._press(),
            attendees=tuple(self._attendee(row) for row in self._rows(records.Attendee)),
        )

    def _rows(self, kind: type[records.Record]) -> list[Row[Any]]:
        table = kind.__table__
        query = select(table).where(table.c.forum_uid == self.forum_uid)
        return list(self.connection.execute(query.order_by(table.c.position, table.c.uid)))

    def _members(self, link: type[records.Record], kind: type[records.Record], column: str) -> list[Row[Any]]:
        left, right = link.__table__, kind.__table__
        query = (
            select(right, left.c.key.label("key"))
            .join(left, left.c[column] == right.c.uid)
            .where(left.c.forum_uid == self.forum_uid)
            .order_by(left.c.position, left.c.uid)
        )
        return list(self.connection.execute(query))

    def _forum(self) -> snapshot.Forum:
        table = records.Forum.__table__
        row = self.connection.execute(select(table).where(table.c.uid == self.forum_uid)).first()
        if row is None:
            raise KeyError(f"no forum {self.forum_uid}")
        attendance = None
        if row.attendance_count is not None:
            attendance = snapshot.Attendance(
                count=row.attendance_count, precision=row.attendance_precision, who=row.attendance_who
            )
        roles = self._rows(records.OrganizationRoleRow)
        return _fill(
            snapshot.Forum,
            row,
            id=row.key,
            series=self._series(row.series_uid),
            attendance=attendance,
            languages=tuple(row.languages),
            sides=tuple(row.sides),
            organizations=tuple(
                _fill(snapshot.ForumOrganization, role, organization=self.organizations[role.organization_uid])
                for role in roles
            ),
        )

    def _series(self, uid: str | None) -> snapshot.Series | None:
        table = records.Series.__table__
        row = self.connection.execute(select(table).where(table.c.uid == uid)).first() if uid else None
        return snapshot.Series(name=row.name) if row is not None else None

    def _organizations(self) -> tuple[snapshot.Organization, ...]:
        rows = self._members(records.ForumOrganization, records.Organization, "organization_uid")
        self.organizations = {row.uid: row.key for row in rows}
        return tuple(_fill(snapshot.Organization, row, id=row.key) for row in rows)

    def _people(self) -> tuple[snapshot.Person, ...]:
        rows = self._members(records.ForumPerson, records.Person, "person_uid")
        self.people = {row.uid: row.key for row in rows}
        return tuple(
            _fill(
                snapshot.Person,
                row,
                id=row.key,
                organization=self._organization(row.organization_uid),
                unavailable=tuple(_unavailability(span) for span in row.unavailable),
            )
            for row in rows
        )

    def _organization(self, uid: str | None) -> str | None:
        # A person of the directory may belong to an organization that this forum does not list.
        return self.organizations.get(uid) if uid else None

    def _sessions(self) -> tuple[snapshot.Session, ...]:
        rows = self._rows(records.Session)
        item_rows = self._rows(records.Item)
        self.sessions = {row.uid: row.key for row in rows}
        self.items = {row.uid: row.key for row in item_rows}
        appearances = _grouped(self._rows(records.Appearance), "session_uid")
        items, outcomes = (
            _grouped(item_rows, "session_uid"),
            _grouped(self._rows(records.Outcome), "session_uid"),
        )
        return tuple(self._session(row, items[row.uid], appearances[row.uid], outcomes[row.uid]) for row in rows)

    def _session(
        self, row: Row[Any], items: list[Row[Any]], appearances: list[Row[Any]], outcomes: list[Row[Any]]
    ) -> snapshot.Session:
        by_item = _grouped(appearances, "item_uid")
        moderators = self._appearances(by_item[None], AppearanceRole.MODERATOR)
        return _fill(
            snapshot.Session,
            row,
            id=row.key,
            room=self.rooms.get(row.room_uid),
            moderator=moderators[0] if moderators else None,
            interpretation=tuple(row.interpretation),
            items=tuple(self._item(item, by_item[item.uid]) for item in items),
            outcomes=tuple(_fill(snapshot.Outcome, outcome) for outcome in outcomes),
        )

    def _item(self, row: Row[Any], appearances: list[Row[Any]]) -> snapshot.Item:
        moderators = self._appearances(appearances, AppearanceRole.MODERATOR)
        return _fill(
            snapshot.Item,
            row,
            id=row.key,
            speakers=self._appearances(appearances, AppearanceRole.SPEAKER),
            panelists=self._appearances(appearances, AppearanceRole.PANELIST),
            moderator=moderators[0] if moderators else None,
        )

    def _appearances(self, rows: list[Row[Any]], role: AppearanceRole) -> tuple[snapshot.Appearance, ...]:
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
            person=self.people[row.person_uid],
            credited_as=credit if credit != snapshot.Credit() else None,
            side=row.side,
            status=row.status,
            replaces=self.people.get(row.replaces_uid),
        )

    def _statement(self, row: Row[Any]) -> snapshot.Statement:
        at = "closing" if row.in_closing else None
        if row.item_uid is not None:
            # An item that something refers to needs an id in the file: its row's, where it was given none.
            at = self.items[row.item_uid] or row.item_uid
        elif row.session_uid is not None:
            at = self.sessions[row.session_uid]
        return _fill(snapshot.Statement, row, person=self.people[row.person_uid], at=at)

    def _press(self) -> snapshot.Press:
        on_photo = _grouped(self._rows(records.PhotoPerson), "photo_uid")
        return snapshot.Press(
            contacts=tuple(_fill(snapshot.Contact, row) for row in self._rows(records.Contact)),
            releases=tuple(
                _fill(
                    snapshot.Release,
                    row,
                    id=row.key,
                    overrides=msgspec.convert(row.overrides, dict[str, snapshot.Override]),
                )
                for row in self._rows(records.Release)
            ),
            photos=tuple(
                _fill(
                    snapshot.Photo,
                    row,
                    people=tuple(self.people[link.person_uid] for link in on_photo[row.uid]),
                )
                for row in self._rows(records.Photo)
            ),
        )

    def _attendee(self, row: Row[Any]) -> snapshot.Attendee:
        return _fill(
            snapshot.Attendee,
            row,
            id=row.key,
            person=self.people.get(row.person_uid),
            position=row.job,
            languages=tuple(row.languages),
            consents=snapshot.Consents(photo=row.consent_photo, press_list=row.consent_press_list),
            tags=tuple(row.tags),
        )


def _fill(kind: type[V], row: Row[Any], **given: Any) -> V:
    """A snapshot value with the row's columns of the same names, and what is given instead."""
    mapping = row._mapping
    values = {name: mapping[name] for name in kind.__struct_fields__ if name in mapping}  # type: ignore[attr-defined]
    values.update(given)
    return kind(**values)


def _unavailability(span: dict[str, str]) -> snapshot.Unavailability:
    return snapshot.Unavailability(
        starts_at=datetime.fromisoformat(span["from"]), ends_at=datetime.fromisoformat(span["to"])
    )


def _grouped(rows: Iterable[Row[Any]], column: str) -> defaultdict[str | None, list[Row[Any]]]:
    groups: defaultdict[str | None, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        groups[row._mapping[column]].append(row)
    return groups
