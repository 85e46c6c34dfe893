"""What a block would change, shown before it is stored: where something is wrong, or people are added."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from eventdesk.desktop.attendee_batch.base import BatchDialog
from eventdesk.desktop.attendee_batch.changes_view import ChangesModel, ChangesView, Line
from eventdesk.desktop.attendee_batch.words import counted, tr
from eventdesk.desktop.attendee_batch.working import Look, Task
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import label
from eventdesk.interchange.attendee_table import NewRow, Plan


class PreviewDialog(BatchDialog):
    """Stores the good cells where the person says so; `step` names it."""

    def __init__(self, desk: Desk, look: Look, plan: Plan, step: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "paste", step, tr("Paste"), parent)
        self.look, self._plan, self._step = look, plan, step
        self.model = ChangesModel(look, ticks=False, parent=self)
        self.view = ChangesView(self.model, "paste-changes", tr("What becomes of the cells"))
        self.view.told.connect(self.told.setText)
        self.add = QCheckBox()
        self.add.setObjectName("paste-add")
        self.add.toggled.connect(lambda _on: self.refresh())
        self._counts = label("", wrap=True)
        self._counts.setObjectName("paste-counts")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._counts)
        column.addWidget(self.add)
        column.addWidget(self.view, 1)
        self.resize(112 * GRID, 68 * GRID)
        self._show_plan()
        self.view.setFocus()

    def _show_plan(self) -> None:
        plan, good_new = self._plan, self._good_new()
        # What asks for a look comes first.
        lines: list[Line] = [*plan.bad, *(row for row in plan.new if row.wrong), *good_new, *plan.good]
        self.view.show_lines(lines)
        parts = [counted(len(plan.good), tr("1 cell changes"), tr("{n} cells change"))]
        if plan.same:
            parts.append(counted(plan.same, tr("1 is so already"), tr("{n} are so already")))
        if plan.bad:
            parts.append(tr("{n} cannot be changed").format(n=f"{len(plan.bad):,}"))
        self._counts.setText(" · ".join(parts))
        about = [
            tr("The block is longer than the list: its last rows are people to add.") if plan.new else "",
            tr("Cells to the right of the last column are left out.") if plan.wide else "",
            tr("Mend what is wrong in the spreadsheet and paste again, or store the rest.") if plan.bad else "",
        ]
        self.about.setText(" ".join(filter(None, about)))
        self.about.setVisible(any(about))
        self.add.setText(counted(len(good_new), tr("Add 1 person to the list"), tr("Add {n} people to the list")))
        self.add.setVisible(bool(plan.new))
        self.add.setEnabled(bool(good_new))
        self.add.setChecked(bool(good_new))
        self.refresh()

    def _good_new(self) -> list[NewRow]:
        return [row for row in self._plan.new if not row.wrong]

    def _wanted(self) -> list[NewRow]:
        return self._good_new() if self.add.isChecked() else []

    def refresh(self) -> None:
        cells, people = len(self._plan.good), len(self._wanted())
        parts = []
        if cells or not people:
            parts.append(counted(cells, tr("Change 1 cell"), tr("Change {n} cells")))
        if people:
            parts.append(counted(people, tr("Add 1 person"), tr("Add {n} people")))
        self.name_primary(" · ".join(parts))
        self.allow(
            "" if cells or people else tr("There is nothing to store."), tr("One step, which can be undone")
        )

    def go(self) -> None:
        self.change(Task(self._step, self.desk.forum_uid, self.look, self._plan.good, self._wanted()))
