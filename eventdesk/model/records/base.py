"""What every mapped class has, and the column types that are the forum's own."""

import secrets
import time
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import JSON, Date, DateTime, Enum, Float, ForeignKey, MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from eventdesk.model.text import EMPTY, Text


class LocalizedText(TypeDecorator[Text]):
    """A `Text`, stored as a JSON object from language tag to string."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> dict[str, str]:
        return dict(value or EMPTY)

    def process_result_value(self, value: Any, dialect: Dialect) -> Text:
        return Text(value) if value else EMPTY


def new_uid() -> str:
    """A key that no other machine makes, growing with time so that rows of one import lie together."""
    return f"{time.time_ns():016x}{secrets.token_hex(6)}"


def enum_column(kind: type[StrEnum]) -> TypeEngine[Any]:
    """A column of the enum's words, portable: no native enum type that a new word would have to alter."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=40,
        values_callable=lambda words: [word.value for word in words],
    )


class Record(DeclarativeBase):
    """A row of the forum's data: a key, and a version that each edit raises by one."""

    __abstract__ = True
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        Text: LocalizedText(),
        str: String(),
        date: Date(),
        datetime: DateTime(),
        float: Float(53),
    }

    uid: Mapped[str] = mapped_column(String(40), primary_key=True, default=new_uid, sort_order=-2)
    version: Mapped[int] = mapped_column(sort_order=-1)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        # An edit against a version that is no longer there is refused, not merged.
        return {"version_id_col": cls.version}


Words = Annotated[Text, mapped_column(LocalizedText(), default=EMPTY)]
Line = Annotated[str, mapped_column(String(), default="")]
Order = Annotated[float, mapped_column(Float(53), default=0.0)]
Strings = Annotated[list[str], mapped_column(JSON(), default=list)]
Objects = Annotated[list[dict[str, str]], mapped_column(JSON(), default=list)]


def reference(target: str, *, optional: bool = False, index: bool = True) -> MappedColumn[Any]:
    """A column that names another row, checked when the edit commits."""
    key = ForeignKey(target, deferrable=True, initially="DEFERRED")
    return mapped_column(String(40), key, nullable=optional, index=index)
