"""What is written down while the forum is on: a note becomes a statement or an outcome, and may change its mind.

Each function is a part of an edit (`with workspace.edit(…) as edit`); rows are named by their uids.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eventdesk.model import records
from eventdesk.model.kinds import OutcomeKind
from eventdesk.model.text import EMPTY, Text
from eventdesk.workspace import press_edits, programme_edits
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.press_edits import Spot


class NoteKind(StrEnum):
    QUOTE = "quote"
    REPORTED = "reported"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Note:
    """A note as it stands. `language` is that of `text`; `at` is wall time at the forum; `by` wrote it down.

    A quote or reported speech needs `person_uid`, an outcome `session_uid`.
    """

    kind: NoteKind
    text: str = ""
    language: str = "en"
    person_uid: str = ""
    session_uid: str = ""
    item_uid: str = ""
    outcome: OutcomeKind = OutcomeKind.MENTIONED
    by: str = ""
    at: datetime | None = None

    @property
    def is_outcome(self) -> bool:
        return self.kind is NoteKind.OUTCOME

    @property
    def is_complete(self) -> bool:
        """Whether it can be kept: it says something, and whose it is."""
        return bool(self.text.strip()) and bool(self.session_uid if self.is_outcome else self.person_uid)


def put_note(edit: Edit, forum_uid: str, note: Note, uid: str = "", before: Note | None = None) -> str:
    """Keep a note; returns the uid of its row.

    With `uid` it is kept in that row, where `before` stood. Of other languages' words nothing changes. Where a
    statement became an outcome, or the other way, its row is another.
    """
    if uid and before is not None and before.is_outcome != note.is_outcome:
        drop_note(edit, uid, before)
        uid = ""
    if note.is_outcome:
        return _put_outcome(edit, note, uid, before)
    return _put_statement(edit, forum_uid, note, uid, before)


def drop_note(edit: Edit, uid: str, note: Note) -> None:
    """Delete the row in which a note is kept."""
    kind = records.Outcome if note.is_outcome else records.Statement
    edit.delete(edit.get(kind, uid))


def _put_statement(edit: Edit, forum_uid: str, note: Note, uid: str, before: Note | None) -> str:
    spot = Spot(None if note.item_uid else note.session_uid or None, note.item_uid or None)
    if not uid:
        words = Text({note.language: note.text})
        quote, says = (words, EMPTY) if note.kind is NoteKind.QUOTE else (EMPTY, words)
        spoken = note.language if note.kind is NoteKind.QUOTE else ""
        return press_edits.add_statement(
            edit, forum_uid, note.person_uid, spot, quote, says, spoken, note.by, note.at
        )
    values = {"person_uid": note.person_uid, "heard_by": note.by, "said_at": note.at}
    row = edit.change(records.Statement, uid, values)
    if before is None or (before.item_uid, before.session_uid) != (note.item_uid, note.session_uid):
        press_edits.set_spot(edit, uid, spot)
    had = before if before is not None else note
    quoted = {had.language: ""} if had.kind is NoteKind.QUOTE else {}
    if note.kind is NoteKind.QUOTE:
        quoted |= {note.language: note.text}
        row.language = note.language
    press_edits.set_quote(edit, uid, quoted, row.quote)
    says = row.says.with_value(had.language, "") if had.kind is NoteKind.REPORTED else row.says
    if note.kind is NoteKind.REPORTED:
        says = says.with_value(note.language, note.text)
    if says != row.says:
        row.says = says
    return uid


def _put_outcome(edit: Edit, note: Note, uid: str, before: Note | None) -> str:
    if not uid:
        words = Text({note.language: note.text})
        return programme_edits.add_outcome(edit, note.session_uid, note.outcome, words, note.by, note.at).uid
    row = edit.get(records.Outcome, uid)
    words = row.text.with_value(before.language, "") if before is not None else row.text
    values = {
        "kind": note.outcome,
        "text": words.with_value(note.language, note.text),
        "noted_by": note.by,
        "noted_at": note.at,
    }
    edit.change(records.Outcome, uid, values)
    programme_edits.move_outcome_to(edit, uid, note.session_uid)
    return uid
