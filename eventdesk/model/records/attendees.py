"""Who comes: attendees, their places in sessions, what was scanned at the door; and how badges look."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind, RegistrationStatus, ScanOutcome
from eventdesk.model.records.base import Line, Order, Record, Strings, Words, enum_column, reference


class Attendee(Record):
    """Someone who comes to a forum. In the table `position` is the place in the list, `job` the office.

    `status_dates` maps a status to the ISO date on which it was reached, `fields` an own field's id to its value.
    """

    __tablename__ = "attendee"
    __table_args__ = (
        UniqueConstraint("forum_uid", "key"),
        # The scanner asks by them.
        Index("ix_attendee_forum_uid_code", "forum_uid", "code"),
        Index("ix_attendee_forum_uid_certificate_number", "forum_uid", "certificate_number"),
    )

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]
    person_uid: Mapped[str | None] = reference("person.uid", optional=True)
    name: Mapped[Words]
    organization: Mapped[Words]
    job: Mapped[Words]
    country: Mapped[Line]
    email: Mapped[Line]
    phone: Mapped[Line]
    category: Mapped[str] = mapped_column(String(80), default="guest")
    status: Mapped[AttendeeStatus] = mapped_column(enum_column(AttendeeStatus), default=AttendeeStatus.REGISTERED)
    status_dates: Mapped[dict[str, str]] = mapped_column(JSON(), default=dict)
    checked_in_at: Mapped[datetime | None]
    code: Mapped[Line]
    side: Mapped[Line]
    accompanies_uid: Mapped[str | None] = reference("attendee.uid", optional=True)
    languages: Mapped[Strings]
    dietary: Mapped[Words]
    access: Mapped[Words]
    photo: Mapped[str | None]
    seat: Mapped[Line]
    precedence: Mapped[int | None]
    consent_photo: Mapped[bool] = mapped_column(Boolean(), default=False)
    consent_photo_on: Mapped[date | None]
    consent_photo_source: Mapped[Line]
    consent_press_list: Mapped[bool] = mapped_column(Boolean(), default=False)
    consent_press_list_on: Mapped[date | None]
    consent_press_list_source: Mapped[Line]
    tags: Mapped[Strings]
    fields: Mapped[dict[str, str]] = mapped_column(JSON(), default=dict)
    certificate_number: Mapped[Line]
    certificate_check: Mapped[Line]
    certificate_on: Mapped[date | None]
    erased_on: Mapped[date | None]
    notes: Mapped[Words]


class OwnField(Record):
    """A field that the organizer added to the forum's attendees."""

    __tablename__ = "own_field"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]
    label: Mapped[Words]
    kind: Mapped[OwnFieldKind] = mapped_column(enum_column(OwnFieldKind), default=OwnFieldKind.TEXT)
    choices: Mapped[Strings]


class Registration(Record):
    """An attendee's place in a session, or their wait for one."""

    __tablename__ = "registration"
    __table_args__ = (UniqueConstraint("attendee_uid", "session_uid"),)

    forum_uid: Mapped[str] = reference("forum.uid")
    attendee_uid: Mapped[str] = reference("attendee.uid", index=False)
    session_uid: Mapped[str] = reference("session.uid")
    position: Mapped[Order]
    status: Mapped[RegistrationStatus] = mapped_column(
        enum_column(RegistrationStatus), default=RegistrationStatus.BOOKED
    )
    registered_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    seat: Mapped[Line]


class Scan(Record):
    """A badge read at the door, in wall time; `session_uid` where the door is a session's.

    Its `uid` is the same in every workspace that learns of it. Names nobody but by the attendee's row.
    """

    __tablename__ = "scan"

    forum_uid: Mapped[str] = reference("forum.uid")
    attendee_uid: Mapped[str] = reference("attendee.uid")
    session_uid: Mapped[str | None] = reference("session.uid", optional=True)
    code: Mapped[Line]
    at: Mapped[datetime]
    entrance: Mapped[Line]
    outcome: Mapped[ScanOutcome] = mapped_column(enum_column(ScanOutcome))
    taken_back: Mapped[bool] = mapped_column(Boolean(), default=False)


class Template(Record):
    """How a badge, a name tent or a certificate looks: the workspace's own, for all its forums."""

    __tablename__ = "template"

    name: Mapped[Words]
    kind: Mapped[Line]
    design: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)
