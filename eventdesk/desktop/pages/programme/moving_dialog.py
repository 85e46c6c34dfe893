"""What the dialogs that move times share: options, a preview that follows them, one step at the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.moving_preview import Preview, conflicts_of
from eventdesk.desktop.pages.programme.moving_words import Names
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Hairline, Title, button, explain, label
from eventdesk.model.plans import Plan, planned
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import Finding

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_STEP = 5
"""Minutes by which an arrow key changes a number."""


class PlanDialog(QDialog):
    """Shows `plan()` whenever an option or the forum changes, and applies what is shown.

    A dialog of this kind calls `build` once its options are made, and connects them to `refresh`.
    """

    def __init__(self, desk: Desk, name: str, title: str, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._step = step
        self._plan = Plan()
        self._before: tuple[ForumSnapshot, dict[str, Finding]] | None = None
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.about = label("", "muted", wrap=True)
        self.about.setObjectName(f"{name}-about")
        self.preview = Preview()
        self._said = Caption("", wrap=True)
        self._said.setObjectName("plan-summary")
        self.apply = button(step, "", "apply-plan", primary=True)
        self.apply.setDefault(True)
        self.apply.clicked.connect(self.accept)
        self._cancel = button(tr("Cancel"), "", "cancel-plan")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        desk.forum_changed.connect(self.refresh)

    # What the dialogs say

    def plan(self, snapshot: ForumSnapshot) -> Plan:
        """The plan by the options as they are."""
        raise NotImplementedError

    # Its look

    def build(self, options: QLayout) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID + HALF, 3 * GRID, 2 * GRID)
        head.setSpacing(GRID)
        head.addWidget(Title(self.windowTitle()))
        head.addWidget(self.about)
        head.addSpacing(HALF)
        head.addLayout(options)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * GRID, GRID + HALF, 3 * GRID, 2 * GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(_grounded(self.preview), 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        self.resize(94 * GRID, 84 * GRID)
        self.refresh()

    # Following options and forum

    def refresh(self) -> None:
        """Plan anew, and show it."""
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        self._plan = self.plan(snapshot)
        new, resolved = self._differences(snapshot)
        names = Names(snapshot, self.desk.language)
        self.preview.show_plan(self._plan, names, new, resolved)
        self._said.setText(_summary(self._plan, len(new)))
        why_not = "" if self._plan.changes else tr("Nothing would change.")
        explain(self.apply, why_not, self._step)

    def _differences(self, snapshot: ForumSnapshot) -> tuple[list[Finding], list[Finding]]:
        """Conflicts that there would be or that would get longer, and those that would be gone."""
        if not self._plan.changes:
            return [], []
        if self._before is None or self._before[0] is not snapshot:
            self._before = (snapshot, conflicts_of(snapshot))
        before = self._before[1]
        after = conflicts_of(planned(snapshot, self._plan))
        new = [one for key, one in after.items() if key not in before or one.minutes > before[key].minutes]
        return new, [one for key, one in before.items() if key not in after]

    # Done

    def accept(self) -> None:
        if not self._plan.changes:
            return
        plan = self._plan

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.moving_edits import apply_plan

            apply_plan(edit, plan)

        if self.desk.attempt(self._step, change):
            super().accept()

    def done(self, result: int) -> None:
        self.desk.forum_changed.disconnect(self.refresh)
        super().done(result)
        self.deleteLater()


def _summary(plan: Plan, conflicts: int) -> str:
    if not plan.changes:
        return tr("Nothing would change.")
    sessions = sum(1 for change in plan.changes if change.item < 0)
    items = len(plan.changes) - sessions
    parts = []
    if sessions:
        parts.append(
            tr("1 session moves") if sessions == 1 else tr("{count} sessions move").format(count=counted(sessions))
        )
    if items:
        parts.append(tr("1 item moves") if items == 1 else tr("{count} items move").format(count=counted(items)))
    if conflicts:
        words = tr("1 new conflict") if conflicts == 1 else tr("{count} new conflicts")
        parts.append(words.format(count=counted(conflicts)))
    return "  ·  ".join(parts)


def _grounded(widget: QWidget) -> QWidget:
    widget.setProperty("ground", "surface")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


class MinutesEdit(QLineEdit):
    """Minutes: typed, or changed with the arrow keys in steps of five."""

    minutes_changed = Signal(int)

    def __init__(self, name: str, accessible: str, value: int, least: int, most: int = 600) -> None:
        super().__init__(str(value))
        self._value, self._least, self._most = value, least, most
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setValidator(QIntValidator(0, most, self))
        self.setFixedWidth(8 * GRID)
        self.textEdited.connect(lambda _text: self._take())
        self.editingFinished.connect(lambda: self.setText(str(self._value)))

    def value(self) -> int:
        """The last number that was good."""
        return self._value

    def setValue(self, value: int) -> None:
        """Show another number, the nearest one that will do."""
        self.setText(str(max(self._least, min(self._most, value))))
        self._take()

    def _take(self) -> None:
        text = self.text()
        if text.isdecimal() and self._least <= int(text) <= self._most and int(text) != self._value:
            self._value = int(text)
            self.minutes_changed.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.setValue(self._value + steps)


def captioned(text: str, edit: MinutesEdit, choices: tuple[int, ...] = ()) -> QVBoxLayout:
    """Minutes under their label, and beside them small buttons for those that are asked for most."""
    caption = label(text, "caption")
    caption.setBuddy(edit)
    row = QHBoxLayout()
    row.setSpacing(HALF)
    row.addWidget(edit)
    for minutes in choices:
        row.addWidget(_minute_button(edit, minutes))
    row.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(HALF)
    column.addWidget(caption)
    column.addLayout(row)
    column.addStretch(1)
    return column


def _minute_button(edit: MinutesEdit, minutes: int) -> QPushButton:
    made = QPushButton(str(minutes))
    made.setProperty("small", True)
    made.setObjectName(f"{edit.objectName()}-{minutes}")
    made.setAccessibleName(tr("{count} minutes").format(count=minutes))
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: edit.setValue(minutes))
    return made
