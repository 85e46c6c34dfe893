"""What the press gets: statements, contacts, releases, photos."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.records.base import Line, Order, Record, Words, enum_column, reference


class Statement(Record):
    """What a person said, at an item, at a session, or in closing; at most one of the three is set."""

    __tablename__ = "statement"

    forum_uid: Mapped[str] = reference("forum.uid")
    position: Mapped[Order]
    person_uid: Mapped[str] = reference("person.uid")
    session_uid: Mapped[str | None] = reference("session.uid", optional=True)
    item_uid: Mapped[str | None] = reference("item.uid", optional=True)
    in_closing: Mapped[bool] = mapped_column(Boolean(), default=False)
    quote: Mapped[Words]
    says: Mapped[Words]
    language: Mapped[Line]


class Contact(Record):
    __tablename__ = "contact"

    forum_uid: Mapped[str] = reference("forum.uid")
    position: Mapped[Order]
    name: Mapped[Words]
    role: Mapped[Words]
    organization: Mapped[Words]
    email: Mapped[Line]
    phone: Mapped[Line]


class Release(Record):
    """`overrides` maps a paragraph's key to `{text, basis}`: the organizer's words and the facts replaced."""

    __tablename__ = "release"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]
    kind: Mapped[ReleaseKind] = mapped_column(enum_column(ReleaseKind), default=ReleaseKind.RELEASE)
    language: Mapped[str] = mapped_column(String(40), default="en")
    issued_on: Mapped[date | None]
    embargo_until: Mapped[datetime | None]
    headline: Mapped[Words]
    subheadline: Mapped[Words]
    follow_up: Mapped[Words]
    overrides: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)


class Photo(Record):
    __tablename__ = "photo"

    forum_uid: Mapped[str] = reference("forum.uid")
    position: Mapped[Order]
    file: Mapped[str | None]
    caption: Mapped[Words]
    credit: Mapped[Words]


class PhotoPerson(Record):
    """Someone who is on a photo."""

    __tablename__ = "photo_person"

    forum_uid: Mapped[str] = reference("forum.uid")
    photo_uid: Mapped[str] = reference("photo.uid")
    person_uid: Mapped[str] = reference("person.uid")
    position: Mapped[Order]
