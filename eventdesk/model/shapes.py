"""What every part of a snapshot is made of: frozen structs, and the types of their plain values."""

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

Id = Annotated[str, Meta(min_length=1, max_length=200)]
WallTime = Annotated[datetime, Meta(tz=False)]
Count = Annotated[int, Meta(ge=0, le=10_000_000)]
Minutes = Annotated[int, Meta(ge=1, le=24 * 60)]
Colour = Annotated[str, Meta(pattern=r"^(#[0-9a-fA-F]{6})?$")]


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a forum that has no row of its own."""


class Row(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a forum that is a row of the database."""

    uid: str = ""
    version: int = 0
