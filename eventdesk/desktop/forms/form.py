"""A form over one record: shows it, checks what is typed, and stores each field as one step."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.choosing import organization_uid, person_uid, room_uid
from eventdesk.desktop.forms.fields import Field, FieldKind
from eventdesk.desktop.forms.picture import NewPicture
from eventdesk.desktop.forms.rows import FieldRow
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets.labels import Heading

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

PAUSE = 1500
"""Milliseconds without a key after which what was typed is stored."""

_CHOSEN = {
    FieldKind.PERSON: person_uid,
    FieldKind.ORGANIZATION: organization_uid,
    FieldKind.ROOM: room_uid,
}


class RecordForm(QWidget):
    """Edits the columns of one record. What is typed is stored on leaving a field, on Enter and after a pause.

    What is refused stays in the field with the reason beside it, also when another record is shown in between.
    """

    typing = Signal()
    """A key was struck in one of the fields: `typed` tells what stands there."""

    def __init__(
        self,
        desk: Desk,
        record: str,
        fields: Sequence[Field],
        prefix: str,
        step: str,
        parent: QWidget | None = None,
    ) -> None:
        """`record` is the name of a class in `model.records`; `prefix` begins the fields' object names."""
        super().__init__(parent)
        self._desk, self._record, self._step = desk, record, step
        self._uid = ""
        self._rows = {field.name: FieldRow(desk, field, prefix) for field in fields}
        self._drafts: dict[tuple[str, str], tuple[Any, Any]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self._lay_out(fields)
        for row in self._rows.values():
            row.editor.edited.connect(lambda row=row: self._typed(row))
            row.editor.left.connect(lambda row=row: self._left(row))
        self.setEnabled(False)

    @property
    def uid(self) -> str:
        """The record shown, or an empty string."""
        return self._uid

    def show_record(self, uid: str, values: Mapping[str, Any]) -> None:
        """Show a record: column name → value, for each of the fields.

        For the record already shown this is a refresh: what is being typed stays. Another record's unfinished
        text is stored first; where that is refused it is kept, and shown again with its record.
        """
        if uid != self._uid:
            self._keep_drafts()
            self._uid = uid
            for name, row in self._rows.items():
                row.show_stored(values[name])
                draft = self._drafts.pop((uid, name), None)
                if draft is not None:
                    row.show_draft(*draft)
        else:
            for name, row in self._rows.items():
                row.refresh(values[name])
        self.setEnabled(bool(uid))

    def clear(self) -> None:
        """Show nothing."""
        self._keep_drafts()
        self._uid = ""
        self.setEnabled(False)

    def typed(self) -> dict[str, Any]:
        """What is typed and not stored yet, by field, where it could be stored."""
        typed = (row for row in self._rows.values() if row.editor.changed and row.problem() is None)
        return {row.field.name: row.editor.value() for row in typed}

    def commit(self) -> bool:
        """Store what is typed and not stored yet. False where something of it is refused."""
        self._pause.stop()
        done = [self._store(row) for row in self._rows.values() if row.editor.changed]
        return all(done)

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field; unknown names are ignored."""
        row = self._rows.get(name)
        if row is not None:
            row.editor.target().setFocus()

    def enable_field(self, name: str, why_not: str = "") -> None:
        """Let a field be edited where `why_not` is empty; else its tooltip tells why it cannot be."""
        editor = self._rows[name].editor
        editor.setEnabled(not why_not)
        editor.setToolTip(why_not)

    def show_field(self, name: str, visible: bool) -> None:
        """Show or hide a field that does not apply to every record."""
        self._rows[name].setVisible(visible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape gives back what is stored in the field where the cursor is.
        if event.key() == Qt.Key.Key_Escape:
            for row in self._rows.values():
                if row.editor.changed and row.isAncestorOf(self.focusWidget()):
                    row.revert()
                    return
        super().keyPressEvent(event)

    def _lay_out(self, fields: Sequence[Field]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        waiting: FieldRow | None = None
        for field in fields:
            row = self._rows[field.name]
            if field.group:
                waiting = None
                column.addSpacing(GRID if column.count() else 0)
                column.addWidget(Heading(field.group))
            if field.half and waiting is not None:
                pair = QHBoxLayout()
                pair.setSpacing(2 * GRID)
                column.removeWidget(waiting)
                pair.addWidget(waiting, 1)
                pair.addWidget(row, 1)
                column.addLayout(pair)
                waiting = None
                continue
            column.addWidget(row)
            waiting = row if field.half else None
        column.addStretch(1)

    def _typed(self, row: FieldRow) -> None:
        row.note_typing()
        self._pause.start()
        self.typing.emit()

    def _left(self, row: FieldRow) -> None:
        if row.editor.changed:
            self._store(row)

    def _store(self, row: FieldRow) -> bool:
        if not self._uid:
            return True
        if not row.acceptable():
            return False
        value, seen = row.editor.value(), row.seen
        if value == seen:
            row.settle(seen)
            return True
        reasons: list[str] = []
        self._desk.refused.connect(reasons.append)
        try:
            done = self._desk.attempt(self._step, lambda edit: self._write(edit, row.field, value, seen))
        finally:
            self._desk.refused.disconnect(reasons.append)
        if done:
            row.stored(value)
        else:
            row.refuse(reasons[-1] if reasons else "")
        return done

    def _write(self, edit: "Edit", field: Field, value: Any, seen: Any) -> None:
        from eventdesk.model import records
        from eventdesk.workspace.storing import store_image

        if field.kind in _CHOSEN:
            value = _CHOSEN[field.kind](edit, self._desk.forum_uid, value)
        elif field.kind in (FieldKind.LANGUAGES, FieldKind.TAGS):
            value, seen = list(value), list(seen or ())
        if field.store is not None:
            field.store(edit, self._uid, value)
            return
        if isinstance(value, NewPicture):
            value = store_image(edit, value.file, value.data)
        kind: type[records.Record] = getattr(records, self._record)
        edit.change(kind, self._uid, {field.name: value}, seen={field.name: seen})

    def _keep_drafts(self) -> None:
        if not self._uid:
            return
        self.commit()
        for name, row in self._rows.items():
            if row.editor.changed and row.editor.problem() is None:
                self._drafts[self._uid, name] = (row.editor.value(), row.seen)
