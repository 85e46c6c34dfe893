"""The programme: sessions, their items, who appears in them, and what came out."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.kinds import (
    AppearanceRole,
    AppearanceStatus,
    ItemKind,
    OutcomeKind,
    SessionKind,
    SessionStatus,
)
from eventdesk.model.records.base import Line, Order, Record, Strings, Words, enum_column, reference


class Session(Record):
    __tablename__ = "session"
    __table_args__ = (UniqueConstraint("forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    key: Mapped[str] = mapped_column(String(200))
    position: Mapped[Order]
    kind: Mapped[SessionKind] = mapped_column(enum_column(SessionKind), default=SessionKind.SESSION)
    title: Mapped[Words]
    theme: Mapped[Words]
    abstract: Mapped[Words]
    track: Mapped[Words]
    room_uid: Mapped[str | None] = reference("room.uid", optional=True)
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    minutes: Mapped[int | None]
    pinned: Mapped[bool] = mapped_column(Boolean(), default=False)
    expected: Mapped[int | None]
    places: Mapped[int | None]
    interpretation: Mapped[Strings]
    status: Mapped[SessionStatus] = mapped_column(enum_column(SessionStatus), default=SessionStatus.CONFIRMED)
    notes: Mapped[Words]


class SessionRoom(Record):
    """A room that a session takes beside its own."""

    __tablename__ = "session_room"

    forum_uid: Mapped[str] = reference("forum.uid")
    session_uid: Mapped[str] = reference("session.uid")
    room_uid: Mapped[str] = reference("room.uid")
    position: Mapped[Order]


class Item(Record):
    """A part of a session. `key` is its id in the forum's file, where it has one."""

    __tablename__ = "item"
    __table_args__ = (Index("ix_item_forum_uid_key", "forum_uid", "key"),)

    forum_uid: Mapped[str] = reference("forum.uid", index=False)
    session_uid: Mapped[str] = reference("session.uid")
    key: Mapped[str | None] = mapped_column(String(200))
    position: Mapped[Order]
    kind: Mapped[ItemKind] = mapped_column(enum_column(ItemKind), default=ItemKind.PRESENTATION)
    title: Mapped[Words]
    abstract: Mapped[Words]
    starts_at: Mapped[datetime | None]
    minutes: Mapped[int | None]
    language: Mapped[Line]
    status: Mapped[SessionStatus] = mapped_column(enum_column(SessionStatus), default=SessionStatus.CONFIRMED)
    presenters_join: Mapped[bool] = mapped_column(Boolean(), default=False)
    pinned: Mapped[bool] = mapped_column(Boolean(), default=False)
    cue: Mapped[Words]
    notes: Mapped[Words]


class Appearance(Record):
    """A person in an item, or (moderator, MC, interpreter: `item_uid` empty) in a session, as credited there."""

    __tablename__ = "appearance"

    forum_uid: Mapped[str] = reference("forum.uid")
    session_uid: Mapped[str] = reference("session.uid")
    item_uid: Mapped[str | None] = reference("item.uid", optional=True)
    role: Mapped[AppearanceRole] = mapped_column(enum_column(AppearanceRole))
    position: Mapped[Order]
    person_uid: Mapped[str] = reference("person.uid")
    credit_position: Mapped[Words]
    credit_department: Mapped[Words]
    credit_organization_uid: Mapped[str | None] = reference("organization.uid", optional=True)
    side: Mapped[Line]
    status: Mapped[AppearanceStatus] = mapped_column(
        enum_column(AppearanceStatus), default=AppearanceStatus.CONFIRMED
    )
    replaces_uid: Mapped[str | None] = reference("person.uid", optional=True, index=False)


class Outcome(Record):
    __tablename__ = "outcome"

    forum_uid: Mapped[str] = reference("forum.uid")
    session_uid: Mapped[str] = reference("session.uid")
    position: Mapped[Order]
    kind: Mapped[OutcomeKind] = mapped_column(enum_column(OutcomeKind), default=OutcomeKind.MENTIONED)
    text: Mapped[Words]
    noted_by: Mapped[Line]
    noted_at: Mapped[datetime | None]


class Acknowledgement(Record):
    """A finding that the organizer accepts: its key, its facts' fingerprint then, and the reason."""

    __tablename__ = "acknowledgement"

    forum_uid: Mapped[str] = reference("forum.uid")
    position: Mapped[Order]
    finding: Mapped[str]
    facts: Mapped[Line]
    reason: Mapped[Line]


class Printing(Record):
    """A document as it was printed: the forum's snapshot then. Never changes, so the journal need not keep it.

    It names its forum by key, not by reference: it stays when the forum goes, and when that is undone.
    """

    __tablename__ = "printing"

    forum_key: Mapped[str] = mapped_column(String(200), index=True)
    document: Mapped[str] = mapped_column(String(80))
    language: Mapped[str] = mapped_column(String(40))
    page_size: Mapped[str] = mapped_column(String(20))
    printed_at: Mapped[datetime]
    pages: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    options: Mapped[dict[str, Any]] = mapped_column(JSON(), default=dict)
    snapshot: Mapped[bytes] = mapped_column(LargeBinary())
