"""What is being typed is in the workspace at every pause: one row and one step to undo, however often stored."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.desk import Desk
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace.capture_edits import Note, drop_note, put_note

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class NoteKeeper:
    """Keeps the note in hand. `uid` is its row, empty before it is stored first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._step: int | None = None
        self._stored: Note | None = None
        self._made_here = False
        self.uid = ""
        self.busy = False
        """It is storing: what changes now, changes by it."""

    @property
    def words(self) -> str:
        """The words as they are stored."""
        return self._stored.text if self._stored is not None else ""

    def go_on_with(self, uid: str, note: Note) -> None:
        """Take a note in hand that is stored already: what changes from now on is one step."""
        self.uid, self._stored, self._step, self._made_here = uid, note, None, False

    def let_go(self) -> None:
        """The note is done; the next one is another."""
        self.uid, self._stored, self._step, self._made_here = "", None, None, False

    def keep(self, note: Note) -> bool:
        """Store the note as it stands; False where that was refused, which the person has been told.

        A new note of which every letter was deleted again goes; one without a speaker or session waits.
        """
        if self.uid and not _is_there(self._desk.snapshot, self.uid):
            self.let_go()  # undone meanwhile, or deleted: what is typed becomes a new note
        if self.uid and self._made_here and not note.text.strip():
            return self._drop()
        if not note.is_complete or note == self._stored:
            return True
        kept: list[str] = []

        def change(edit: "Edit") -> None:
            kept.append(put_note(edit, self._desk.forum_uid, note, self.uid, self._stored))

        new = not self.uid
        if not self._attempt(_label(note, new or self._made_here), change):
            return False
        self._made_here = self._made_here or new
        self.uid, self._stored = kept[0], note
        return True

    def _drop(self) -> bool:
        uid, note = self.uid, self._stored
        assert note is not None
        done = self._attempt(_label(note, True), lambda edit: drop_note(edit, uid, note))
        self.let_go()
        return done

    def _attempt(self, label: str, change: "Callable[[Edit], object]") -> bool:
        workspace = self._desk.workspace
        self.busy = True
        try:
            if workspace is None or not self._desk.attempt(label, change, self._step):
                return False
        finally:
            self.busy = False
        last = workspace.last_step()
        self._step = last.id if last is not None else None
        return True


def _is_there(snapshot: ForumSnapshot | None, uid: str) -> bool:
    if snapshot is None:
        return False
    outcomes = (outcome.uid for session in snapshot.sessions for outcome in session.outcomes)
    return uid in (row.uid for row in snapshot.statements) or uid in outcomes


def _label(note: Note, new: bool) -> str:
    translate = QCoreApplication.translate
    if note.is_outcome:
        return translate("Capture", "Add outcome") if new else translate("Capture", "Change outcome")
    return translate("Capture", "Add statement") if new else translate("Capture", "Change statement")
