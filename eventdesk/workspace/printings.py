"""Printings: a document as it went out, kept with the forum's data of that moment.

They are written once and never change, stand outside undo, and stay when the forum is deleted. What no page
shows is not kept with them: attendees, addresses of mail, telephone numbers.
"""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import structs
from sqlalchemy import select

from eventdesk.model.records import Printing
from eventdesk.model.snapshot import ForumSnapshot, Person, Press
from eventdesk.model.text import Text
from eventdesk.workspace.errors import WorkspaceError
from eventdesk.workspace.workspace import Workspace

_PRESS_RELEASE = "press-release"


class PrintingUnreadable(WorkspaceError):
    """A printing whose data this EventDesk cannot read; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A document to remember: its name in the catalogue, BCP 47 tag, paper, pages, and the PDF itself.

    `options` holds what else it was made with, as plain data.
    """

    document: str
    language: str
    page_size: str
    pages: int
    pdf: bytes
    options: dict[str, Any]


@dataclass(frozen=True, slots=True)
class PrintingLine:
    """A printing without its data. `printed_at` is wall time at the forum's time zone."""

    uid: str
    document: str
    language: str
    page_size: str
    printed_at: datetime
    pages: int
    sha256: str
    options: dict[str, Any]


def record_printing(workspace: Workspace, snapshot: ForumSnapshot, printed: PrintedDocument) -> str:
    """Keep a printing of the forum that the snapshot is of; returns its uid.

    It is no undo step. Raises EditRefused where the file cannot be written.
    """
    with workspace.edit("Print") as edit:
        row = edit.add(
            Printing(
                forum_key=snapshot.forum.id,
                document=printed.document,
                language=printed.language,
                page_size=printed.page_size,
                printed_at=_now(snapshot.forum.timezone),
                pages=printed.pages,
                sha256=hashlib.sha256(printed.pdf).hexdigest(),
                options=printed.options,
                snapshot=pack(snapshot, with_press=printed.document == _PRESS_RELEASE),
            )
        )
        return row.uid


_COLUMNS = (
    Printing.uid,
    Printing.document,
    Printing.language,
    Printing.page_size,
    Printing.printed_at,
    Printing.pages,
    Printing.sha256,
    Printing.options,
)


def printings(workspace: Workspace, forum_id: str) -> tuple[PrintingLine, ...]:
    """The printings of the forum with that id, the latest first."""
    query = select(*_COLUMNS).where(Printing.forum_key == forum_id)
    with workspace.reading() as connection:
        rows = connection.execute(query.order_by(Printing.printed_at.desc(), Printing.uid.desc())).all()
    return tuple(_line(*row) for row in rows)


def _line(*columns: Any) -> PrintingLine:
    return PrintingLine(*columns)


def printed_snapshot(workspace: Workspace, printing_uid: str) -> ForumSnapshot:
    """The forum as it was printed. Raises KeyError for no such printing, PrintingUnreadable for damaged data."""
    with workspace.reading() as connection:
        data = connection.scalar(select(Printing.snapshot).where(Printing.uid == printing_uid))
    if data is None:
        raise KeyError(printing_uid)
    return unpack(data)


def _now(zone: str) -> datetime:
    """Wall time at the forum, to the second; in UTC where its time zone is not known."""
    try:
        here = datetime.now(ZoneInfo(zone))
    except (LookupError, ValueError, OSError):
        here = datetime.now(UTC)
    return here.replace(tzinfo=None, microsecond=0)


# The snapshot as bytes


def pack(snapshot: ForumSnapshot, *, with_press: bool = False) -> bytes:
    """The snapshot as compressed JSON, without what no page of a programme shows."""
    kept = structs.replace(
        snapshot,
        people=tuple(_without_private(person) for person in snapshot.people),
        press=snapshot.press if with_press else Press(),
        statements=snapshot.statements if with_press else (),
        attendees=(),
        acknowledged=(),
    )
    return zlib.compress(msgspec.json.encode(kept, enc_hook=_encode), 6)


def unpack(data: bytes) -> ForumSnapshot:
    """The snapshot again. Raises PrintingUnreadable."""
    try:
        return msgspec.json.decode(zlib.decompress(data), type=ForumSnapshot, dec_hook=_decode)
    except (zlib.error, msgspec.MsgspecError, ValueError):
        raise PrintingUnreadable(
            "What was printed then cannot be read: it was kept by another version of EventDesk."
        ) from None


def _without_private(person: Person) -> Person:
    return structs.replace(person, email="", phone="", unavailable=(), notes=Text())


def _encode(value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value)
    raise NotImplementedError(type(value).__name__)


def _decode(kind: type, value: Any) -> Any:
    if kind is Text:
        return Text(value)
    raise NotImplementedError(kind.__name__)
