"""A forum, and who and what belongs to it beside its programme."""

from datetime import date

from sqlalchemy import JSON, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.kinds import ForumPhase, ForumStatus, OrganizationRole, Precision
from eventdesk.model.records.base import Line, Order, Record, Strings, Words, enum_column, reference


class Forum(Record):
    """`key` is the forum's id in its file, unique in the workspace."""

    __tablename__ = "forum"

    key: Mapped[str] = mapped_column(String(200), unique=True)
    series_uid: Mapped[str | None] = reference("series.uid", optional=True)
    edition: Mapped[int | None]
    title: Mapped[Words]
    theme: Mapped[Words]
    purpose: Mapped[Words]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    timezone: Mapped[str] = mapped_column(String(80), default="UTC")
    venue: Mapped[Words]
    address: Mapped[Words]
    city: Mapped[Words]
    country: Mapped[Line]
    status: Mapped[ForumStatus] = mapped_column(enum_column(ForumStatus), default=ForumStatus.PLANNED)
    phase: Mapped[ForumPhase] = mapped_column(enum_column(ForumPhase), default=ForumPhase.PLANNING)
    languages: Mapped[list[str]] = mapped_column(JSON(), default=lambda: ["en"])
    attendance_count: Mapped[int | None]
    attendance_precision: Mapped[Precision] = mapped_column(enum_column(Precision), default=Precision.EXACT)
    attendance_who: Mapped[Words]
    sides: Mapped[Strings]
    website: Mapped[Line]
    accent: Mapped[Line]
    retain_until: Mapped[date | None]
    house_style_uid: Mapped[str | None] = reference("house_style.uid", optional=True)


class OrganizationRoleRow(Record):
    """An organization as host, co-host … of a forum."""

    __tablename__ = "organization_role"

    forum_uid: Mapped[str] = reference("forum.uid")
    organization_uid: Mapped[str] = reference("organization.uid")
    role: Mapped[OrganizationRole] = mapped_column(enum_column(OrganizationRole))
    position: Mapped[Order]


class ForumOrganization(Record):
    """An organization of the directory that a forum knows, under the id that the forum's file gives it."""

    __tablename__ = "forum_organization"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    organization_uid: Mapped[str] = reference("organization.uid")
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]


class ForumPerson(Record):
    """A person of the directory that a forum knows, under the id that the forum's file gives them."""

    __tablename__ = "forum_person"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    person_uid: Mapped[str] = reference("person.uid")
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]


class Room(Record):
    __tablename__ = "room"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]
    name: Mapped[Words]
    capacity: Mapped[int | None]
    floor: Mapped[Words]
    notes: Mapped[Words]
