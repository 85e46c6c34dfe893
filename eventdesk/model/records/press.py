"""What the press gets: statements, contacts, releases, photos."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Integer, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.kinds import QuoteConsent, ReleaseKind, ReleaseLength
from eventdesk.model.records.base import Line, Order, Record, Strings, Words, enum_column, reference


class Statement(Record):
    """What a person said, at an item, at a session, or in closing; at most one of the three is set.

    `approvals` maps a language tag to `{translator, approved_by, approved_on}`.
    """

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
    consent: Mapped[QuoteConsent] = mapped_column(enum_column(QuoteConsent), default=QuoteConsent.UNKNOWN)
    approvals: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)
    heard_by: Mapped[Line]
    said_at: Mapped[datetime | None]


class Contact(Record):
    """Whom the press may ask; `key` is its id in the forum's file, where it has one."""

    __tablename__ = "contact"

    forum_uid: Mapped[str] = reference("forum.uid")
    key: Mapped[str | None] = mapped_column(String(200))
    position: Mapped[Order]
    name: Mapped[Words]
    role: Mapped[Words]
    organization: Mapped[Words]
    email: Mapped[Line]
    phone: Mapped[Line]


class Release(Record):
    """`overrides` maps a paragraph's key to `{text, basis}`: the organizer's words and the facts replaced.

    `paragraph_order` holds paragraph keys; `was` the facts that a correction puts right, by their ids.
    """

    __tablename__ = "release"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]
    kind: Mapped[ReleaseKind] = mapped_column(enum_column(ReleaseKind), default=ReleaseKind.RELEASE)
    language: Mapped[str] = mapped_column(String(40), default="en")
    length: Mapped[ReleaseLength] = mapped_column(enum_column(ReleaseLength), default=ReleaseLength.FULL)
    audience: Mapped[Words]
    number: Mapped[Line]
    revision: Mapped[int] = mapped_column(Integer(), default=1)
    issued_on: Mapped[date | None]
    embargo_until: Mapped[datetime | None]
    embargo_zone: Mapped[Line]
    headline: Mapped[Words]
    subheadline: Mapped[Words]
    why: Mapped[Words]
    accreditation: Mapped[Words]
    photo_opportunities: Mapped[Words]
    follow_up: Mapped[Words]
    paragraph_order: Mapped[Strings]
    overrides: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)
    corrects_uid: Mapped[str | None] = reference("release.uid", optional=True)
    was: Mapped[dict[str, str]] = mapped_column(JSON(), default=dict)


class ReleaseContact(Record):
    """A contact that a release names."""

    __tablename__ = "release_contact"

    forum_uid: Mapped[str] = reference("forum.uid")
    release_uid: Mapped[str] = reference("release.uid")
    contact_uid: Mapped[str] = reference("contact.uid")
    position: Mapped[Order]


class Photo(Record):
    __tablename__ = "photo"

    forum_uid: Mapped[str] = reference("forum.uid")
    position: Mapped[Order]
    file: Mapped[str | None]
    caption: Mapped[Words]
    credit: Mapped[Words]
    alt: Mapped[Words]
    taken_at: Mapped[datetime | None]


class PhotoPerson(Record):
    """Someone who is on a photo."""

    __tablename__ = "photo_person"

    forum_uid: Mapped[str] = reference("forum.uid")
    photo_uid: Mapped[str] = reference("photo.uid")
    person_uid: Mapped[str] = reference("person.uid")
    position: Mapped[Order]


class IssuedRelease(Record):
    """A release as it was sent. Never changes, so the journal need not keep it.

    It names forum and release by their keys, not by reference: it stays when they go, and when that is undone.
    `facts` holds the facts' values then, by id; `story` the story, packed; `sha256` is of `story`.
    """

    __tablename__ = "issued_release"

    forum_key: Mapped[str] = mapped_column(String(200), index=True)
    release_key: Mapped[str] = mapped_column(String(200))
    revision: Mapped[int]
    kind: Mapped[ReleaseKind] = mapped_column(enum_column(ReleaseKind))
    language: Mapped[str] = mapped_column(String(40))
    issued_at: Mapped[datetime]
    issued_by: Mapped[Line]
    headline: Mapped[Line]
    sha256: Mapped[str] = mapped_column(String(64))
    facts: Mapped[dict[str, str]] = mapped_column(JSON(), default=dict)
    story: Mapped[bytes] = mapped_column(LargeBinary())


class IssuedFile(Record):
    """A file that was sent with an issued release: the PDF, the text for mail …"""

    __tablename__ = "issued_file"

    issue_uid: Mapped[str] = reference("issued_release.uid")
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    data: Mapped[bytes] = mapped_column(LargeBinary())
