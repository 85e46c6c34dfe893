"""The line at the foot: what was stored, what was refused, what is being worked on."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets.buttons import button, icon_button
from eventdesk.desktop.widgets.labels import Hairline, IconLabel, label
from eventdesk.desktop.work import Task

_PATIENCE = 400
"""Milliseconds before work is shown: what is quicker would only flicker."""


class StatusLine(QWidget):
    """Follows the desk's `saved`, `refused` and `working`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self.refusal = Refusal(self)
        self._said = label("", "caption")
        self._said.setObjectName("status")
        self._said.setAccessibleName(self.tr("Status"))
        self._work = WorkShown(self)
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, HALF, GRID, HALF)
        row.addWidget(self._said, 1)
        row.addWidget(self._work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.refusal)
        column.addWidget(Hairline())
        column.addLayout(row)
        self.setMinimumHeight(3 * GRID + HALF)
        desk.saved.connect(self.say_saved)
        desk.refused.connect(self.refusal.say)
        desk.working.connect(self._work.show_task)

    def say(self, sentence: str) -> None:
        """Show a short sentence until the next one."""
        self._said.setText(sentence)

    def say_saved(self, step: str) -> None:
        self.refusal.dismiss()
        self.say(self.tr("Saved · {step}").format(step=step))

    def text(self) -> str:
        return self._said.text()


class Refusal(QWidget):
    """A sentence that says what was not done and why; it stays until dismissed, or a step is stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        self.setProperty("ground", "surface")
        self._mark = IconLabel("circle-alert", "danger")
        self._sentence = label("", wrap=True)
        self._sentence.setObjectName("refusal-sentence")
        close = icon_button(self.tr("Dismiss this message"), "x", "dismiss-refusal")
        close.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, HALF, GRID, HALF)
        row.setSpacing(GRID)
        row.addWidget(self._mark)
        row.addWidget(self._sentence, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(row)
        self.hide()

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._sentence, sentence))

    def dismiss(self) -> None:
        self.say("")

    def sentence(self) -> str:
        return self._sentence.text()


class WorkShown(QWidget):
    """The work under way that began last: its title, how far it is, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self._tasks: list[Task] = []
        self._title = label("", "caption")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(16 * GRID)
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"), name="cancel-work")
        self._cancel.setProperty("small", True)
        self._cancel.clicked.connect(self._drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._title)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._show)
        self.hide()

    def show_task(self, task: Task) -> None:
        self._tasks.append(task)
        task.over.connect(lambda: self._forget(task))
        task.progressed.connect(lambda done, total: self._move(task, done, total))
        self._patience.start()

    def _show(self) -> None:
        if not self._tasks:
            self.hide()
            return
        task = self._tasks[-1]
        self._title.setText(task.title)
        self._bar.setAccessibleName(task.title)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(task.cancellable)
        self._cancel.setAccessibleName(f"{self.tr('Cancel')}: {task.title}")
        self.show()

    def _move(self, task: Task, done: int, total: int) -> None:
        if self._tasks and task is self._tasks[-1]:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _drop(self) -> None:
        if self._tasks:
            self._tasks[-1].cancel()

    def _forget(self, task: Task) -> None:
        self._tasks.remove(task)
        if not self._tasks or self.isVisible():
            self._show()
