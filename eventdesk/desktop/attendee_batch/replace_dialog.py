"""Find and replace in the list’s texts: before and after of each cell, each of which can be left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.attendee_batch.base import BatchDialog
from eventdesk.desktop.attendee_batch.changes_view import ChangesModel, ChangesView
from eventdesk.desktop.attendee_batch.scope_box import ScopeBox
from eventdesk.desktop.attendee_batch.words import column_name, counted, pattern_told, tr
from eventdesk.desktop.attendee_batch.working import AT_ONCE, Look, Task
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, label
from eventdesk.desktop.work import Progress, run, sentence
from eventdesk.desktop.work import Task as Work
from eventdesk.interchange.attendee_table import (
    SEARCHED,
    BadPattern,
    Column,
    Plan,
    Search,
    attendee_columns,
    plan_replacing,
    replacer,
)

_PAUSE = 250  # ms after the last key


class ReplaceDialog(BatchDialog):
    """`shown` and `selected` are the uids among which one may search, beside all."""

    def __init__(
        self,
        desk: Desk,
        shown: Sequence[str],
        selected: Sequence[str],
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`key` is the column with the cursor: the one to search in, where it holds text."""
        super().__init__(desk, "replace", tr("Find and replace"), tr("Replace"), parent)
        self._columns = [
            column
            for column in attendee_columns(self.look.snapshot)
            if column.kind in SEARCHED and column.editable and not column.language
        ]
        everyone = [attendee.uid for attendee in self.look.snapshot.attendees]
        self._plan = Plan(())
        self._searching: Work | None = None
        self.wanted, self.replacement = QLineEdit(), QLineEdit()
        self.case, self.whole = QCheckBox(tr("Match case")), QCheckBox(tr("Whole cell"))
        self.pattern = QCheckBox(tr("Regular expression"))
        self.scope, self.columns = ScopeBox(shown, selected, everyone), QListWidget()
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName("replace-problem")
        self.model = ChangesModel(self.look, ticks=True, parent=self)
        self.view = ChangesView(self.model, "replace-changes", tr("What would be replaced"))
        self.view.told.connect(self.told.setText)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._fill(key)
        self._lay_out()
        self._connect()
        self.about.setText(
            tr("Searches names and other texts in every language. Untick what should stay as it is.")
        )
        self.refresh()
        self.wanted.setFocus()

    # Its look

    def _fill(self, key: str) -> None:
        parts: tuple[tuple[QWidget, str, str], ...] = (
            (self.wanted, "find", tr("Find")),
            (self.replacement, "with", tr("Replace with")),
            (self.case, "case", tr("Match case")),
            (self.whole, "whole", tr("Whole cell")),
            (self.pattern, "pattern", tr("Regular expression")),
            (self.scope, "scope", tr("Among")),
            (self.columns, "columns", tr("Columns to search in")),
        )
        for part, name, accessible in parts:
            part.setObjectName(f"replace-{name}")
            part.setAccessibleName(accessible)
        self.pattern.setToolTip(tr("\\1 in the replacement is what the first brackets found"))
        keys = {column.key for column in self._columns}
        for column in self._columns:
            item = QListWidgetItem(column_name(column, self.look.snapshot), self.columns)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = column.key == key if key in keys else column.name in ("name", "organization", "job")
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Find"), self.wanted)
        form.addRow(tr("Replace with"), self.replacement)
        form.addRow(tr("Among"), self.scope)
        boxes = QHBoxLayout()
        boxes.setSpacing(2 * GRID)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(form)
        left.addLayout(boxes)
        left.addWidget(self._problem)
        left.addStretch(1)
        for box in (self.case, self.whole, self.pattern):
            boxes.addWidget(box)
        boxes.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(Caption(tr("In these columns")))
        right.addWidget(self.columns)
        self.columns.setSpacing(1)
        self.columns.setFixedSize(24 * GRID, 18 * GRID)
        top = QHBoxLayout()
        top.setSpacing(3 * GRID)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        top.addLayout(left, 1)
        top.addLayout(right)
        column.addWidget(self.view, 1)
        self.resize(116 * GRID, 76 * GRID)

    def _connect(self) -> None:
        for line in (self.wanted, self.replacement):
            line.textChanged.connect(lambda _text: self._timer.start())
        for box in (self.case, self.whole, self.pattern):
            box.toggled.connect(lambda _on: self._timer.start())
        self.scope.activated.connect(lambda _place: self._timer.start())
        self.columns.itemChanged.connect(lambda _item: self._timer.start())
        self.model.ticked.connect(self.refresh)

    # What is asked for

    def search(self) -> Search:
        return Search(
            self.wanted.text(),
            self.replacement.text(),
            self.case.isChecked(),
            self.whole.isChecked(),
            self.pattern.isChecked(),
        )

    def chosen_columns(self) -> list[Column]:
        checked = Qt.CheckState.Checked
        return [
            column
            for place, column in enumerate(self._columns)
            if self.columns.item(place).checkState() is checked
        ]

    # What becomes of it

    def _look(self) -> None:
        if self.work is not None:
            return
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        look, search, columns, uids = self.look, self.search(), self.chosen_columns(), self.scope.uids()
        if not search.find:
            self._show(Plan(()))
            return
        try:
            replacer(search)
            if len(uids) <= AT_ONCE:
                self._show(plan_replacing(look.people, look.words, search, columns, uids))
                return
        except BadPattern as error:
            self._refuse(error)
            return
        self.told.setText(tr("Searching…"))
        self._searching = run(
            self,
            lambda progress: _planned(look, search, columns, uids, progress),
            self._show,
            self._refuse,
        )
        self.refresh()

    def _show(self, plan: Plan) -> None:
        self._plan, self._searching = plan, None
        self.told.setText("")
        self._problem.setText("")
        self.view.show_lines([*plan.good, *plan.bad])
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        self._show(Plan(()))
        self._problem.setText(pattern_told(error) if isinstance(error, BadPattern) else sentence(error))
        self.refresh()

    def refresh(self) -> None:
        good = len(self._plan.good)
        count = good - len(self.model.off)
        self.name_primary(tr("Replace {n}").format(n=f"{count:,}"))
        if self.work is None and self._searching is None:
            self.told.setText(self._found())
        self.allow(self._why_not(count), tr("One step, which can be undone"))

    def _found(self) -> str:
        if not self.wanted.text() or self._problem.text() or self._timer.isActive():
            return ""
        found = len(self._plan.changes)
        return counted(found, tr("1 cell found"), tr("{n} cells found")) if found else tr("Nothing found.")

    def _why_not(self, count: int) -> str:
        if not self.wanted.text():
            return tr("Write what to look for.")
        if self._searching is not None or self._timer.isActive():
            return tr("Wait a moment.")
        if not self.chosen_columns():
            return tr("Tick a column to search in.")
        if not self._plan.good:
            return tr("Nothing found that can be replaced.")
        return "" if count else tr("Everything found is unticked.")

    def go(self) -> None:
        if self._timer.isActive() or self._searching is not None:
            return
        changes = self.model.chosen()
        step = counted(len(changes), tr("Replace in 1 cell"), tr("Replace in {n} cells"))
        self.change(Task(step, self.desk.forum_uid, self.look, changes))

    def reject(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
        super().reject()


def _planned(
    look: Look, search: Search, columns: Sequence[Column], uids: Sequence[str], progress: Progress
) -> Plan:
    return plan_replacing(look.people, look.words, search, columns, uids, progress.tell)
