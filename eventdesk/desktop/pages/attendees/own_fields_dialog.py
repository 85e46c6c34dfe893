"""The organizer's own fields themselves: add, rename, reorder, change their kind, delete."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, RecordForm
from eventdesk.desktop.forms.choosing import language_of
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.pages.programme.list_dialog import ListDialog
from eventdesk.desktop.pages.programme.list_section import ListSection
from eventdesk.desktop.pages.programme.ordered_list import ListRow
from eventdesk.desktop.pages.programme.words import counted
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, button, within_screen
from eventdesk.desktop.widgets.dialogs import lay_out_list_dialog
from eventdesk.model.kinds import OwnFieldKind
from eventdesk.model.snapshot import OwnField
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_COUNTED = 20_000
"""Beyond so many attendees it is not counted how many have a value."""


class OwnFieldsDialog(ListDialog):
    """The fields, each with its kind and how many attendees have a value."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "own-fields-dialog", tr("Own fields"), parent)
        self._fields: dict[str, OwnField] = {}
        form = RecordForm(desk, "OwnField", self._form_fields(), "own-field", tr("Change own field"))
        self.section = ListSection("own-fields", tr("Own fields"), form, self._adder())
        self.section.moved.connect(self._move)
        self.section.removed.connect(self._remove)
        self.section.list.chosen.connect(lambda _uid: self._fit())
        self._lay_out()
        desk.forum_changed.connect(self.refresh)
        self.refresh()

    def _adder(self) -> QWidget:
        adder = QWidget()
        row = QHBoxLayout(adder)
        row.setContentsMargins(0, GRID, 0, 0)
        row.setSpacing(GRID)
        self._name = QLineEdit()
        self._name.setObjectName("new-own-field")
        self._name.setAccessibleName(tr("Name of a new field"))
        self._name.setPlaceholderText(tr("Name of a new field"))
        self._kind = QComboBox()
        self._kind.setObjectName("new-own-field-kind")
        self._kind.setAccessibleName(tr("Kind of the new field"))
        for kind in OwnFieldKind:
            self._kind.addItem(kind_label(kind), kind)
        add = button(tr("Add field"), "plus", "add-own-field")
        add.setAutoDefault(False)
        add.clicked.connect(self._add)
        self._name.returnPressed.connect(self._add)
        row.addWidget(self._name, 1)
        row.addWidget(self._kind)
        row.addWidget(add)
        return adder

    def _form_fields(self) -> tuple[Field, ...]:
        kinds = tuple(Choice(kind, kind_label(kind)) for kind in OwnFieldKind)
        return (
            Field("label", tr("Name"), FieldKind.TEXT, required=True, store=_store_label),
            Field("kind", tr("Kind"), FieldKind.CHOICE, choices=kinds, store=self._store_kind),
            Field(
                "choices",
                tr("Choices"),
                FieldKind.TAGS,
                hint=tr("Type a choice, then Enter"),
                store=_store_choices,
            ),
        )

    def _lay_out(self) -> None:
        told = tr("Each attendee has these fields. Deleting a field deletes its values; it can be undone.")
        done = button(tr("Done"), "", "own-fields-done", primary=True)
        lay_out_list_dialog(self, (self.section, Caption(told, wrap=True)), done)
        self.resize(64 * GRID, 72 * GRID)
        within_screen(self)

    def refresh(self) -> None:
        """Show the forum's fields as they are now."""
        snapshot = self._desk.snapshot
        fields = snapshot.own_fields if snapshot is not None else ()
        self._fields = {field.uid: field for field in fields}
        used = self._used()
        self.section.show_rows([self._row(field, used) for field in fields], self._columns)
        self._fit()

    def _used(self) -> Counter[str] | None:
        """How many attendees have a value, by field; None where they are too many to count at once."""
        snapshot = self._desk.snapshot
        if snapshot is None or len(snapshot.attendees) > _COUNTED:
            return None
        return Counter(key for row in snapshot.attendees for key in row.fields)

    def _row(self, field: OwnField, used: Counter[str] | None) -> ListRow:
        snapshot = self._desk.snapshot
        assert snapshot is not None
        details = [kind_label(field.kind)]
        if field.choices:
            details.append(", ".join(field.choices))
        if used is not None:
            details.append(tr("filled in for {count}").format(count=counted(used[field.id])))
        label = snapshot.pick(field.label, self._desk.language) or tr("No name")
        return ListRow(field.uid, label, "  ·  ".join(details))

    def _columns(self, uid: str) -> Mapping[str, Any] | None:
        field = self._fields.get(uid)
        return None if field is None else {name: getattr(field, name) for name in ("label", "kind", "choices")}

    def _fit(self) -> None:
        field = self._fields.get(self.section.list.current_uid())
        kinds = (OwnFieldKind.CHOICE, OwnFieldKind.TEXT)
        self.section.form.show_field("choices", field is not None and field.kind in kinds)

    def _add(self) -> None:
        from eventdesk.workspace.own_field_edits import add_field

        words, snapshot = " ".join(self._name.text().split()), self._desk.snapshot
        if not words or snapshot is None:
            self._name.setFocus()
            return
        name = Text({language_of(words, snapshot.languages): words})
        wanted = OwnFieldKind(self._kind.currentData())
        # A choice begins as a text, until its choices are told.
        kind = OwnFieldKind.TEXT if wanted is OwnFieldKind.CHOICE else wanted
        made: list[str] = []
        if self._desk.attempt(
            tr("Add own field"), lambda edit: made.append(add_field(edit, self._desk.forum_uid, name, kind))
        ):
            self._name.clear()
            self.section.open_row(made[0], "choices" if wanted is not kind else "")

    def _store_kind(self, edit: "Edit", uid: str, value: str) -> None:
        from eventdesk.workspace.own_field_edits import set_kind

        field = self._fields.get(uid)
        set_kind(edit, uid, OwnFieldKind(value), field.choices if field is not None else ())

    def _move(self, uid: str, index: int) -> None:
        from eventdesk.workspace.own_field_edits import move_field

        self._desk.attempt(tr("Reorder own fields"), lambda edit: move_field(edit, uid, index))

    def _remove(self, uid: str) -> None:
        from eventdesk.workspace.own_field_edits import delete_field

        self._desk.attempt(tr("Delete own field"), lambda edit: delete_field(edit, uid))


def kind_label(kind: OwnFieldKind) -> str:
    return {
        OwnFieldKind.TEXT: tr("Text"),
        OwnFieldKind.NUMBER: tr("Number"),
        OwnFieldKind.DATE: tr("Date"),
        OwnFieldKind.CHOICE: tr("Choice"),
        OwnFieldKind.FLAG: tr("Yes or no"),
    }[kind]


def _store_label(edit: "Edit", uid: str, value: Text) -> None:
    from eventdesk.workspace.own_field_edits import rename_field

    rename_field(edit, uid, value)


def _store_choices(edit: "Edit", uid: str, value: list[str]) -> None:
    from eventdesk.workspace.own_field_edits import set_kind

    set_kind(edit, uid, OwnFieldKind.CHOICE if value else OwnFieldKind.TEXT, value)
