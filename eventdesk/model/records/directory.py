"""What all forums of a workspace share: series, people, organizations, and the files they use."""

from datetime import datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.records.base import Line, Objects, Record, Strings, Words, reference


class Series(Record):
    """What an edition is the nth of."""

    __tablename__ = "series"

    name: Mapped[Words]


class Organization(Record):
    __tablename__ = "organization"

    name: Mapped[Words]
    short_name: Mapped[Words]
    unit: Mapped[Words]
    country: Mapped[Line]
    website: Mapped[Line]
    about: Mapped[Words]
    logo: Mapped[str | None]


class Person(Record):
    """A person of the directory. `unavailable` holds objects with `from` and `to`, ISO wall times."""

    __tablename__ = "person"

    name: Mapped[Words]
    family: Mapped[Words]
    sort_name: Mapped[Words]
    honorific: Mapped[Words]
    position: Mapped[Words]
    department: Mapped[Words]
    organization_uid: Mapped[str | None] = reference("organization.uid", optional=True)
    country: Mapped[Line]
    email: Mapped[Line]
    phone: Mapped[Line]
    biography: Mapped[Words]
    photo: Mapped[str | None]
    unavailable: Mapped[Objects]
    arrives_at: Mapped[datetime | None]
    leaves_at: Mapped[datetime | None]
    languages: Mapped[Strings]
    notes: Mapped[Words]


class Asset(Record):
    """A picture that records name by its file name. Its bytes never change: the journal need not keep them."""

    __tablename__ = "asset"

    name: Mapped[str] = mapped_column(String(), unique=True)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    data: Mapped[bytes] = mapped_column(LargeBinary())
