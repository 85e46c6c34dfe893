"""A part of the editor: a heading, an ordered list, what adds to it, and a form for the row in work."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.forms import RecordForm
from eventdesk.desktop.pages.programme.ordered_list import ListRow, OrderedList
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Heading, explain, icon_button

Values = Callable[[str], Mapping[str, Any] | None]


class ListSection(QWidget):
    """Rows of one kind of record. `values(uid)` gives the columns of a row for its form."""

    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, prefix: str, heading: str, form: RecordForm, adder: QWidget, parent: QWidget | None = None):
        """`prefix` begins the object names (`item-speakers`); `adder` is what adds a row."""
        super().__init__(parent)
        self.setObjectName(f"{prefix}-section")
        self.heading = Heading(heading)
        self.list = OrderedList()
        self.list.setObjectName(prefix)
        self.list.setAccessibleName(heading)
        self.form = form
        self.adder = adder
        self._values: Values = lambda _uid: None
        self._up = icon_button(tr("Move up (Alt+Up)"), "arrow-up", f"{prefix}-up")
        self._down = icon_button(tr("Move down (Alt+Down)"), "arrow-down", f"{prefix}-down")
        self._remove = icon_button(tr("Take out (Delete)"), "x", f"{prefix}-remove")
        self._lay_out()
        self._up.clicked.connect(lambda: self.list.move_current(-1))
        self._down.clicked.connect(lambda: self.list.move_current(1))
        self._remove.clicked.connect(self._remove_row)
        self.list.moved.connect(self.moved)
        self.list.removed.connect(self.removed)
        self.list.chosen.connect(self._show_current)
        self._show_current("")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.heading, 1)
        for button in (self._up, self._down, self._remove):
            top.addWidget(button)
        self._details = QWidget()
        inset = QVBoxLayout(self._details)
        inset.setContentsMargins(4 * GRID, GRID, 0, GRID)
        inset.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self._details)
        column.addSpacing(HALF)
        column.addWidget(self.adder)

    def show_rows(self, rows: Sequence[ListRow], values: Values) -> None:
        """Show the rows; the form follows the current one, and keeps what is being typed."""
        self._values = values
        self.list.show_rows(rows)
        self._show_current(self.list.current_uid())

    def open_row(self, uid: str, field: str = "") -> None:
        """Make a row the current one, with the cursor in that field of its form."""
        self.list.choose(uid)
        if field:
            self.form.focus_field(field)

    def _remove_row(self) -> None:
        uid = self.list.current_uid() or self.list.only_uid()
        if uid:
            self.removed.emit(uid)

    def _show_current(self, uid: str) -> None:
        values = self._values(uid) if uid else None
        if values is None:
            self.form.clear()
        else:
            self.form.show_record(uid, values)
        self._details.setVisible(values is not None)
        self._explain()

    def _explain(self) -> None:
        place, count = self.list.currentRow(), self.list.count()
        nothing = tr("Select a row first.") if place < 0 else ""
        explain(
            self._up, nothing or (tr("It is the first already.") if place == 0 else ""), tr("Move up (Alt+Up)")
        )
        last = tr("It is the last already.") if place == count - 1 else ""
        explain(self._down, nothing or last, tr("Move down (Alt+Down)"))
        explain(self._remove, "" if count == 1 else nothing, tr("Take out (Delete)"))
        for button in (self._up, self._down, self._remove):
            button.setVisible(count > 0)
        for button in (self._up, self._down):
            button.setVisible(count > 1)

    def commit(self) -> bool:
        return self.form.commit()
