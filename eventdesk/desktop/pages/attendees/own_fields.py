"""The organizer's own fields in the editor of an attendee."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, RecordForm
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Heading
from eventdesk.model.kinds import OwnFieldKind
from eventdesk.model.registering import FLAG_SET, fits
from eventdesk.model.snapshot import Attendee, OwnField

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_SHORT = (OwnFieldKind.NUMBER, OwnFieldKind.DATE)


class OwnFieldsSection(QWidget):
    """A form that is made anew when the forum's fields change."""

    arrange_asked = Signal()
    """The fields themselves are to be changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made_for: tuple[object, ...] = ()
        self._fields: tuple[OwnField, ...] = ()
        self.form: RecordForm | None = None
        self._nothing = Caption(tr("Add fields that only this forum needs: hotel, flight, shirt size."), wrap=True)
        arrange = QToolButton()
        arrange.setObjectName("attendee-own-fields")
        arrange.setProperty("link", True)
        arrange.setText(tr("Change fields…"))
        arrange.setAccessibleName(tr("Change fields"))
        arrange.clicked.connect(self.arrange_asked)
        top = QHBoxLayout()
        top.addWidget(Heading(tr("Own fields")), 1)
        top.addWidget(arrange)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addLayout(top)
        self._column.addWidget(self._nothing)

    def show_attendee(self, attendee: Attendee) -> None:
        self._renew()
        if self.form is not None:
            values = {field.id: _shown(field, attendee.fields.get(field.id, "")) for field in self._fields}
            self.form.show_record(attendee.uid, values)

    def commit(self) -> bool:
        return self.form is None or self.form.commit()

    def _renew(self) -> None:
        snapshot = self._desk.snapshot
        fields = snapshot.own_fields if snapshot is not None else ()
        now = (self._desk.forum_uid, self._desk.language, fields)
        if now == self._made_for:
            return
        self._made_for, self._fields = now, fields
        if self.form is not None:
            self.form.commit()
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._nothing.setVisible(not fields)
        if fields:
            made = [self._field(field) for field in fields]
            self.form = RecordForm(self._desk, "Attendee", made, "attendee-field", tr("Change own field"))
            self._column.addWidget(self.form)

    def _field(self, field: OwnField) -> Field:
        snapshot = self._desk.snapshot
        label = snapshot.pick(field.label, self._desk.language) if snapshot is not None else field.id
        kind = {
            OwnFieldKind.DATE: FieldKind.DATE,
            OwnFieldKind.CHOICE: FieldKind.CHOICE,
            OwnFieldKind.FLAG: FieldKind.FLAG,
        }.get(field.kind, FieldKind.LINE)
        choices = (Choice("", ""), *(Choice(one, one) for one in field.choices))
        return Field(
            field.id,
            label,
            kind,
            choices=choices if kind is FieldKind.CHOICE else (),
            check=_number if field.kind is OwnFieldKind.NUMBER else None,
            half=field.kind in _SHORT,
            store=partial(_store, field.uid),
        )


def _shown(field: OwnField, value: str) -> Any:
    if field.kind is OwnFieldKind.FLAG:
        return value == FLAG_SET
    if field.kind is OwnFieldKind.DATE:
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:  # stored by another program
            return None
    return value


def _number(value: str) -> str | None:
    return None if fits(OwnFieldKind.NUMBER, value) is not None else tr("Type a number like 12 or 2.5.")


def _store(field_uid: str, edit: "Edit", uid: str, value: Any) -> None:
    from eventdesk.workspace.own_field_edits import set_value

    if isinstance(value, bool):
        value = FLAG_SET if value else ""
    elif isinstance(value, date):
        value = value.isoformat()
    set_value(edit, [uid], field_uid, value or "")
