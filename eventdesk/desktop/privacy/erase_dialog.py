"""“Erase personal data”: what goes, what stays and why, where copies may be; then it is done, for good."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QProgressBar, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.arrangement import KeptLists
from eventdesk.desktop.privacy.kept_filters import forget_filters
from eventdesk.desktop.privacy.words import what_goes, what_stays, where_copies_are
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading, Scroll, Title, button, explain, label
from eventdesk.desktop.widgets.dialogs import dialog_foot, dialog_head, lay_out_dialog
from eventdesk.desktop.widgets.whole_page import within_screen
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.privacy import Erased, ErasurePlan


class EraseDialog(QDialog):
    """Asks about these attendees; without any, about all of the forum. `erased` is what was done."""

    def __init__(self, desk: Desk, uids: Sequence[str], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._uids, self._name = desk, tuple(uids), name
        self.erased: Erased | None = None
        self._plan: ErasurePlan | None = None
        self._before: ForumSnapshot | None = None
        self._task: Task | None = None
        self.setObjectName("erase-dialog")
        self.setWindowTitle(self.tr("Erase personal data"))
        self.setModal(True)
        self._about = label("", "muted", wrap=True)
        self._about.setObjectName("erase-about")
        self._body = QVBoxLayout()
        self.people = QCheckBox("")
        self.people.setObjectName("erase-people")
        self.understood = QCheckBox(self.tr("I know that this cannot be undone"))
        self.understood.setObjectName("erase-understood")
        self._said = Caption("", wrap=True)
        self._said.setObjectName("erase-said")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(16 * GRID)
        self.cancel = button(self.tr("Cancel"), "", "erase-cancel")
        self.go = button(self.tr("Erase"), "", "erase-go", primary=True)
        self._lay_out()
        self.understood.toggled.connect(lambda _on: self._refresh())
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._erase)
        self._look()

    # What would be done

    def _look(self) -> None:
        workspace, forum_uid, uids = self.desk.workspace, self.desk.forum_uid, self._uids
        if workspace is None:
            return
        book = workspace

        def look(progress: Progress) -> "ErasurePlan":
            from eventdesk.workspace.privacy import attendees_to_erase, plan_erasure

            progress.check()
            return plan_erasure(book, uids or attendees_to_erase(book, forum_uid))

        self._work(self.tr("Looking for what there is…"))
        self._task = run(self, look, self._show, self._failed, desk=self.desk)

    def _show(self, plan: "ErasurePlan") -> None:
        self._end()
        self._plan = plan
        count = len(plan.attendees)
        if not count:
            self._about.setText(self.tr("There is nothing left to erase: it was done before."))
        elif count == 1 and self._name:
            self._about.setText(self._name)
        else:
            self._about.setText(self.tr("{n} attendees").format(n=f"{count:,}"))
        self._section(self.tr("What goes"), what_goes(plan))
        self._section(self.tr("What stays, and why"), what_stays(plan))
        self._section(self.tr("Where copies may be"), where_copies_are(plan))
        self._body.addStretch(1)
        free = [person for person in plan.people if not person.holds]
        if len(free) == 1:
            name = next(iter(free[0].name.values()), "")
            self.people.setText(self.tr("Erase {name} from the directory of people too").format(name=name))
        else:
            told = self.tr("Erase the {n} people whom nothing else needs from the directory too")
            self.people.setText(told.format(n=f"{len(free):,}"))
        self.people.setVisible(bool(free))
        self.people.setChecked(bool(free))
        self.go.setText(self.tr("Erase") if count == 1 else self.tr("Erase {n}").format(n=f"{count:,}"))
        self._refresh()

    def _section(self, heading: str, sentences: Iterable[str]) -> None:
        if self._body.count():
            self._body.addSpacing(GRID)
        self._body.addWidget(Heading(heading))
        for told in sentences:
            self._body.addWidget(label(told, wrap=True))

    # Doing it

    def _erase(self) -> None:
        workspace, plan = self.desk.workspace, self._plan
        if workspace is None or plan is None:
            return
        book, people, today = workspace, self.people.isChecked(), self.desk.now().date()
        self._before = self.desk.snapshot

        def erase_all(progress: Progress) -> "Erased":
            from eventdesk.workspace.privacy import erase

            return erase(book, plan.attendees, on=today, with_people=people, tell=progress.tell)

        self._work(self.tr("Erasing…"))
        self._task = run(self, erase_all, self._done, self._failed, desk=self.desk)
        self._task.progressed.connect(self._move)
        self._refresh()

    def _done(self, done: "Erased") -> None:
        self._end()
        self.erased = done
        if self._before is not None and self._plan is not None:
            forget_filters(KeptLists(), self._before, frozenset(self._plan.attendees))
        self._plan = self._before = None
        if done.file_is_clean:
            self.accept()
            return
        self._said.setText(
            self.tr(
                "Erased. Another program has this workspace open: the last traces leave the file when it is "
                "opened next."
            )
        )
        self.cancel.setText(self.tr("Close"))
        self._refresh()

    def reject(self) -> None:
        """Cancel: nothing is erased where it was not done yet."""
        if self._task is not None:
            self._task.cancel()
            self._end()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()

    def _failed(self, error: Exception) -> None:
        self._end()
        self._said.setText(sentence(error))
        self._refresh()

    # Its state

    def _work(self, told: str) -> None:
        self._said.setText(told)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._refresh()

    def _move(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._task = None
        self._bar.hide()
        self._said.setText("")

    def _refresh(self) -> None:
        why = ""
        if self._task is not None or self._plan is None:
            why = self.tr("Wait until it is done, or cancel.") if self.erased is None else self.tr("It is done.")
        elif not self._plan.attendees:
            why = self.tr("There is nothing left to erase: it was done before.")
        elif not self.understood.isChecked():
            why = self.tr("Confirm first that this cannot be undone.")
        explain(self.go, why, self.tr("Erase the data for good"))
        for box in (self.people, self.understood):
            box.setEnabled(self._task is None and self._plan is not None and bool(self._plan.attendees))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        within_screen(self)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._body.setSpacing(HALF)
        inside.setLayout(self._body)
        boxes = QVBoxLayout()
        boxes.setContentsMargins(3 * GRID, GRID + HALF, 3 * GRID, 0)
        boxes.setSpacing(GRID)
        boxes.addWidget(self.people)
        boxes.addWidget(self.understood)
        self.people.hide()
        self.cancel.setAutoDefault(False)
        head = dialog_head(Title(self.windowTitle()), self._about)
        foot = dialog_foot(self._said, self._bar, self.cancel, self.go)
        lay_out_dialog(self, head, Scroll(inside), boxes, foot)
        self.resize(72 * GRID, 72 * GRID)
