"""The frame of these dialogs: head, body, and a foot with what is going on and the two buttons."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from eventdesk.desktop.attendee_batch.words import table_words, tr
from eventdesk.desktop.attendee_batch.working import AT_ONCE, Look, Task, apply, look_at, store
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Title, button, explain, label
from eventdesk.desktop.widgets.dialogs import dialog_foot, dialog_head, lay_out_dialog
from eventdesk.desktop.widgets.whole_page import WholePage, within_screen
from eventdesk.desktop.work import Progress, run, sentence
from eventdesk.desktop.work import Task as Work


class BatchDialog(QDialog):
    """`stored` is how many cells and people were stored when it is accepted."""

    def __init__(self, desk: Desk, name: str, title: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.look: Look = look_at(desk, table_words())
        self.stored = 0
        self.work: Work | None = None
        self.setObjectName(f"{name}-dialog")
        self.setWindowTitle(title)
        self.setModal(True)
        self.about = label("", "muted", wrap=True)
        self.about.setObjectName(f"{name}-about")
        self.told = Caption("", wrap=True)
        self.told.setObjectName(f"{name}-said")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setFixedWidth(16 * GRID)
        self.bar.hide()
        self.cancel = button(tr("Cancel"), "", f"{name}-cancel")
        self.primary = button(primary, "", f"{name}-go", primary=True)
        self.body = QWidget()
        self.cancel.clicked.connect(self._stop_or_close)
        self.primary.clicked.connect(self.go)
        self._frame()

    def go(self) -> None:
        """What the primary button does."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Say what can be done now."""
        raise NotImplementedError

    def _frame(self) -> None:
        self.cancel.setAutoDefault(False)
        head = dialog_head(Title(self.windowTitle()), self.about)
        foot = dialog_foot(self.told, self.bar, self.cancel, self.primary)
        lay_out_dialog(self, head, WholePage(self.body, f"{self.objectName()}-body"), foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        within_screen(self)

    def allow(self, why_not: str, tip: str = "") -> None:
        """Let the primary button be pressed where there is no reason against it."""
        explain(self.primary, tr("Wait until it is done, or cancel.") if self.work else why_not, tip)

    def name_primary(self, text: str) -> None:
        self.primary.setText(text)
        self.primary.setAccessibleName(text)

    def change(self, task: Task) -> None:
        """Store it, in a thread where it is long, and close when it is stored."""
        workspace = self.desk.workspace
        if workspace is None:
            return

        def done(count: int) -> None:
            self.stored = count
            self.accept()

        if task.size <= AT_ONCE:
            if self.desk.attempt(task.label, lambda edit: apply(edit, task, Progress())):
                done(task.size)
            else:
                self.told.setText(tr("Nothing was stored: it was changed meanwhile. Close this and try again."))
            return
        book = workspace
        self.run(lambda progress: store(book, task, progress), done, tr("Storing…"))

    # Work in a thread

    def run(self, function: Callable[[Progress], Any], on_done: Callable[[Any], object], said: str) -> None:
        """Call it in a thread, with what is `said` and a bar meanwhile."""

        def done(result: Any) -> None:
            self._end()
            on_done(result)

        def failed(error: Exception) -> None:
            self._end()
            self.failed(error)

        self.told.setText(said)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.body.setEnabled(False)
        self.work = run(self, function, done, failed)
        self.work.progressed.connect(self._move)
        self.work.over.connect(self._over)
        self.refresh()

    def failed(self, error: Exception) -> None:
        """The work in the thread was refused."""
        self.told.setText(sentence(error))

    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _end(self) -> None:
        self.work = None
        self.told.setText("")
        self.bar.hide()
        self.body.setEnabled(True)
        self.refresh()

    def _over(self) -> None:
        """After cancelled work, of which nothing else is told."""
        if self.work is not None and not self.work.running:
            self._end()
            self.told.setText(tr("Stopped. Nothing was stored."))

    def _stop_or_close(self) -> None:
        if self.work is not None:
            self.work.cancel()
            self.told.setText(tr("Stopping…"))
        else:
            super().reject()

    def reject(self) -> None:
        """Escape stops the work first."""
        self._stop_or_close()
