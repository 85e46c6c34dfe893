"""A form that can also make its record: of a row that is not there until something is typed into it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from eventdesk.desktop.forms import Field, FieldKind, RecordForm, organization_uid, person_uid

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

NEW = "new"
"""Stands for a row that is being typed and not stored yet."""


class DraftForm(RecordForm):
    """Shown with the uid NEW, it stores its first field by `make_row(edit, field, value)`, which gives the uid."""

    row_made = Signal(str)

    make_row: "Callable[[Edit, str, Any], str] | None" = None
    writers: "Mapping[str, Callable[[Edit, str, Any, Any], object]]" = MappingProxyType({})
    """By field name: `write(edit, uid, value, seen)`, for fields that are more than a column."""

    made = ""
    """The row that NEW has become, until it is shown by its own uid."""

    def _write(self, edit: "Edit", field: Field, value: Any, seen: Any) -> None:
        if self._uid != NEW or self.make_row is None:
            if field.name in self.writers:
                self.writers[field.name](edit, self._uid, value, seen)
            else:
                super()._write(edit, field, value, seen)
            return
        if self.made:
            self._uid = self.made
            try:
                self._write(edit, field, value, seen)
            finally:
                self._uid = NEW
            return
        if field.kind is FieldKind.PERSON:
            value = person_uid(edit, self._desk.forum_uid, value)
        elif field.kind is FieldKind.ORGANIZATION:
            value = organization_uid(edit, self._desk.forum_uid, value)
        self.made = self.make_row(edit, field.name, value)
        self.row_made.emit(self.made)
