"""A part of the press material as a list and, below it, the form of the chosen row."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field
from eventdesk.desktop.pages.press.draft_form import NEW, DraftForm
from eventdesk.desktop.pages.press.row_list import Row, RowList
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import EmptyState, Hairline, Scroll, button, explain, icon_button
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class ListSection(QWidget):
    """What statements, outcomes, photos and contacts have in common; each says what its rows and fields are."""

    record = ""
    """The mapped class of its rows."""
    prefix = ""
    """Begins the names of its widgets: statement, outcome …"""
    icon = "plus"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._draft = False
        self._made = ""
        self.list = RowList(f"{self.prefix}-list", self.words()[0])
        self.form = DraftForm(desk, self.record, self.fields(), self.prefix, self.words()[1])
        self.form.make_row = self.make_row
        self.form.row_made.connect(self._made_row)
        self._build()
        self.list.chosen.connect(self._show_chosen)
        self.list.wants_removal.connect(self.remove)
        self.list.wants_move.connect(self.move_row)

    # What each kind of row says for itself

    def words(self) -> tuple[str, str, str, str, str]:
        """Its name; the step of changing one; of removing one; the text of the add button; the empty sentence."""
        raise NotImplementedError

    def fields(self) -> Sequence[Field]:
        raise NotImplementedError

    def rows(self, snapshot: ForumSnapshot) -> list[Row]:
        raise NotImplementedError

    def values(self, snapshot: ForumSnapshot, uid: str) -> Mapping[str, Any] | None:
        """The form's values for a row, or (uid NEW) for one not stored yet; None where it is gone."""
        raise NotImplementedError

    def make_row(self, edit: "Edit", field: str, value: Any) -> str:
        """Store a new row of which that one field was typed first; returns its uid."""
        raise NotImplementedError

    # What others call

    def refresh(self) -> None:
        """Show the forum as it is now; what is being typed and what is chosen stay."""
        snapshot = self.desk.snapshot
        rows = self.rows(snapshot) if snapshot is not None else []
        if self._draft:
            rows.append(Row(NEW, self.tr("New"), self.tr("Stored as soon as you type")))
        self.list.show_rows(rows)
        if rows and not self.list.uid:
            self.list.select(rows[0].uid)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._show_chosen(self.list.uid)

    def add(self) -> None:
        """Begin a new row; it is stored when its first field is."""
        self.form.commit()
        self._draft, self._made = True, ""
        self.refresh()
        self.list.select(NEW)
        self.form.focus_field(self.fields()[0].name)

    def show_place(self, uid: str, field: str) -> bool:
        """Choose a row and put the cursor into one of its fields; False where it is not one of these."""
        if not self.list.select(uid):
            return False
        if field:
            self.form.focus_field(field)
        return True

    def commit(self) -> bool:
        return self.form.commit()

    @property
    def count(self) -> int:
        return self.list.rows.rowCount() - int(self._draft)

    # Changing the list

    def remove(self) -> None:
        self.form.commit()  # so that undo gives back what was typed last
        uid = self.list.uid
        if uid == NEW:
            self._draft = False
            self.refresh()
        elif uid:
            from eventdesk.model import records
            from eventdesk.workspace import press_edits

            kind = getattr(records, self.record)
            self.desk.attempt(self.words()[2], lambda edit: press_edits.remove(edit, kind, uid))

    def move_row(self, steps: int) -> None:
        """Move the chosen row down (negative: up) in its list."""
        uid = self.list.uid
        place = self.list.rows.place(uid) + steps
        if not uid or uid == NEW or not 0 <= place < self.count:
            return
        from eventdesk.model import records
        from eventdesk.workspace import press_edits

        kind = getattr(records, self.record)
        self.desk.attempt(self.tr("Change order"), lambda edit: press_edits.move(edit, kind, uid, place))

    def _made_row(self, uid: str) -> None:
        self._made = uid
        # Shown when this step is over: until then the form holds the row it was typed into.
        QTimer.singleShot(0, self, self._show_made)

    def _show_made(self) -> None:
        self.form.commit()  # what was typed before the row could be made
        made, self._made = self._made, ""
        self.form.made = ""
        snapshot = self.desk.snapshot
        if snapshot is not None and self.values(snapshot, made) is not None:
            self._draft = False
            self.refresh()
            self.list.select(made)

    def _show_chosen(self, uid: str) -> None:
        snapshot = self.desk.snapshot
        values = self.values(snapshot, uid) if snapshot is not None and uid else None
        if values is None:
            self.form.clear()
        else:
            self.form.show_record(uid, values)
        self._allow()

    # Its look

    def _build(self) -> None:
        name, _change, remove, add, sentence = self.words()
        first = button(add, "plus", f"add-{self.prefix}-here", primary=True)
        first.clicked.connect(self.add)
        self._empty = EmptyState(self.icon, name, sentence, first)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 3 * GRID)
        column.addWidget(self.form)
        self.add_below(column)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._list_with_buttons(add, remove))
        split.addWidget(Scroll(inside))
        split.setSizes([26 * GRID, 40 * GRID])
        split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _list_with_buttons(self, add: str, remove: str) -> QWidget:
        self.add_button = button(add, "plus", f"add-{self.prefix}")
        self.add_button.clicked.connect(self.add)
        self._up = icon_button(self.tr("Move up (Alt+Up)"), "arrow-up", f"move-{self.prefix}-up")
        self._up.clicked.connect(lambda: self.move_row(-1))
        self._down = icon_button(self.tr("Move down (Alt+Down)"), "arrow-down", f"move-{self.prefix}-down")
        self._down.clicked.connect(lambda: self.move_row(1))
        self._remove = icon_button(remove, "trash-2", f"remove-{self.prefix}")
        self._remove.clicked.connect(self.remove)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        bar.setSpacing(GRID // 2)
        bar.addWidget(self.add_button)
        self.add_to_bar(bar)
        bar.addStretch(1)
        for tool in (self._up, self._down, self._remove):
            bar.addWidget(tool)
        part = QWidget()
        part.setProperty("ground", "surface")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        return part

    def add_below(self, column: QVBoxLayout) -> None:
        """Put more below the form."""

    def add_to_bar(self, bar: QHBoxLayout) -> None:
        """Put more buttons beside that which adds."""

    def _allow(self) -> None:
        uid, place = self.list.uid, self.list.currentIndex().row()
        none = "" if uid else self.tr("Choose a row first.")
        fixed = self.tr("It is not stored yet.") if uid == NEW else none
        at_top = self.tr("It is the first already.") if place == 0 else ""
        at_end = self.tr("It is the last already.") if place >= self.count - 1 else ""
        explain(self._up, fixed or at_top, self.tr("Move up (Alt+Up)"))
        explain(self._down, fixed or at_end, self.tr("Move down (Alt+Down)"))
        explain(self._remove, none, self.tr("{what} (Delete)").format(what=self.words()[2]))
