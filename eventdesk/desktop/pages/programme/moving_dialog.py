"""What the dialogs that move times share: options, a preview that follows them, one step at the end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.moving_preview import Preview, conflicts_of
from eventdesk.desktop.pages.programme.moving_words import Names
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Hairline, Title, button, explain, label, within_screen
from eventdesk.desktop.work import Task, run, sentence
from eventdesk.model.plans import Note, NoteKind, Plan, planned
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import Finding

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_PAUSE = 120
"""Milliseconds after a key before the plan is made."""
_STEP = 5
"""Minutes by which an arrow key changes a number."""


class PlanDialog(QDialog):
    """Shows a plan whenever an option or the forum changes, and applies it.

    A dialog of this kind calls `build` once its options are made, and connects them to `refresh`. In a large forum
    planning takes its time: it is done in the background, a moment after the last key.
    """

    def __init__(self, desk: Desk, name: str, title: str, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._step = step
        self._plan = Plan()
        self._before = _Before()
        self._task: Task | None = None
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._look)
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

    def planner(self, snapshot: ForumSnapshot) -> Callable[[], Plan]:
        """What makes the plan by the options as they are; it is called in a thread, and reads no widget."""
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
        within_screen(self)
        self._look()

    # Following options and forum

    def refresh(self) -> None:
        """Plan anew in a moment, and show it."""
        self._soon.start()
        explain(self.apply, "", self._step)  # what comes of it is not known yet

    @property
    def settled(self) -> bool:
        """Whether the plan that is shown is that of the options as they are."""
        return not self._soon.isActive() and self._task is None

    def _look(self) -> None:
        snapshot = self.desk.snapshot
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if snapshot is not None:
            planner, before = self.planner(snapshot), self._before
            self._task = run(self, lambda _progress: _outcome(snapshot, planner, before), self._show, self._fail)

    def _show(self, outcome: "_Outcome") -> None:
        self._task = None
        snapshot = self.desk.snapshot
        if snapshot is not outcome.snapshot:
            self.refresh()  # it changed meanwhile
            return
        self._plan = outcome.plan
        names = Names(outcome.snapshot, self.desk.language)
        self.preview.show_plan(self._plan, names, outcome.new, outcome.resolved)
        self._said.setText(_summary(self._plan, len(outcome.new)))
        why_not = "" if self._plan.changes else tr("Nothing would change.")
        explain(self.apply, why_not, self._step)

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.desk.refused.emit(sentence(error, self._step))

    # Done

    def accept(self) -> None:
        snapshot = self.desk.snapshot
        if not self.settled and snapshot is not None:
            self._plan = self.planner(snapshot)()  # what was typed last holds, however fast Enter came
        if not self._plan.changes:
            return
        plan = self._plan

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.moving_edits import apply_plan

            apply_plan(edit, plan)

        if self.desk.attempt(self._step, change):
            super().accept()

    def done(self, result: int) -> None:
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
        self.desk.forum_changed.disconnect(self.refresh)
        super().done(result)
        self.deleteLater()


def nothing_to_do() -> Plan:
    """The plan where what it was for is gone."""
    return Plan(notes=(Note(NoteKind.NOTHING_TO_DO),))


class _Before:
    """The conflicts that there are, kept while the forum stays the same."""

    def __init__(self) -> None:
        self._known: tuple[ForumSnapshot, dict[str, Finding]] | None = None

    def of(self, snapshot: ForumSnapshot) -> dict[str, Finding]:
        known = self._known
        if known is None or known[0] is not snapshot:
            known = self._known = (snapshot, conflicts_of(snapshot))
        return known[1]


@dataclass(frozen=True)
class _Outcome:
    """A plan, with the conflicts that there would be or that would get longer, and those that would be gone."""

    snapshot: ForumSnapshot
    plan: Plan
    new: list[Finding] = field(default_factory=list)
    resolved: list[Finding] = field(default_factory=list)


def _outcome(snapshot: ForumSnapshot, planner: Callable[[], Plan], known: _Before) -> _Outcome:
    plan = planner()
    if not plan.changes:
        return _Outcome(snapshot, plan)
    before, after = known.of(snapshot), conflicts_of(planned(snapshot, plan))
    new = [one for key, one in after.items() if key not in before or one.minutes > before[key].minutes]
    return _Outcome(snapshot, plan, new, [one for key, one in before.items() if key not in after])


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
