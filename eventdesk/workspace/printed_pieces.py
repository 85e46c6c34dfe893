"""Which attendees had a badge (a name tent, a certificate …) printed: kept outside of undo, by uids alone."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, select

from eventdesk.model.records import Printing
from eventdesk.workspace.workspace import Workspace

_OF = "#pieces"
_ATTENDEES, _TEMPLATE = "attendees", "template"


def record_pieces(
    workspace: Workspace,
    forum_id: str,
    kind: str,
    uids: Iterable[str],
    pages: int,
    at: datetime,
    template: str = "",
) -> str:
    """Remember that pieces of that kind were printed for these attendees; returns the printing's uid.

    `at` is wall time at the forum, `template` the uid or name of what they were printed by. It is no undo step.
    Raises EditRefused where the file cannot be written.
    """
    listed = sorted(set(uids))
    with workspace.edit("Print") as edit:
        row = edit.add(
            Printing(
                # Apart from the forum's documents, which are compared with it as it is now.
                forum_key=forum_id + _OF,
                document=kind,
                language="",
                page_size="",
                printed_at=at,
                pages=pages,
                sha256=hashlib.sha256("\n".join(listed).encode()).hexdigest(),
                options={_ATTENDEES: listed, _TEMPLATE: template},
                snapshot=b"",
            )
        )
        return row.uid


def printed_pieces(connection: Connection, forum_id: str, kind: str) -> frozenset[str]:
    """The uids of the attendees who had a piece of that kind printed."""
    query = select(Printing.options).where(Printing.forum_key == forum_id + _OF, Printing.document == kind)
    return frozenset(uid for options in connection.scalars(query) for uid in options.get(_ATTENDEES, ()))
