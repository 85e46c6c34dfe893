"""What all forums of a workspace share: series, people, organizations, and the files they use."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from eventdesk.model.kinds import DateStyle, FontStyle, HonorificRule, NumberStyle
from eventdesk.model.records.base import Line, Objects, Record, Strings, Words, enum_column, reference


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
    precedence: Mapped[int | None]
    notes: Mapped[Words]


class HouseStyle(Record):
    """How a house writes and looks. `terms` holds objects with `term`, `full` (texts) and `avoid` (strings)."""

    __tablename__ = "house_style"

    name: Mapped[Words]
    address: Mapped[Words]
    logo: Mapped[str | None]
    colour: Mapped[Line]
    font: Mapped[FontStyle] = mapped_column(enum_column(FontStyle), default=FontStyle.SANS)
    footer: Mapped[Words]
    boilerplate: Mapped[Words]
    honorifics: Mapped[HonorificRule] = mapped_column(enum_column(HonorificRule), default=HonorificRule.FIRST)
    numbers: Mapped[NumberStyle] = mapped_column(enum_column(NumberStyle), default=NumberStyle.WORDS)
    dates: Mapped[DateStyle] = mapped_column(enum_column(DateStyle), default=DateStyle.DAY_MONTH)
    terms: Mapped[list[dict[str, Any]]] = mapped_column(JSON(), default=list)


class Asset(Record):
    """A picture that records name by its file name. Its bytes never change: the journal need not keep them."""

    __tablename__ = "asset"

    name: Mapped[str] = mapped_column(String(), unique=True)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    data: Mapped[bytes] = mapped_column(LargeBinary())
