"""Merge two attendees, with a preview; one step that can be undone."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.attendee_merge.pane import MergePane
from eventdesk.desktop.attendee_merge.subjects import MergeSubject
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.refusals import in_window_language
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import button, within_screen


class MergeDialog(QDialog):
    """`kept_uid` stays unless swapped; after `accept` it is the one that is there."""

    def __init__(self, desk: Desk, kept_uid: str, gone_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.kept_uid, self._gone_uid = desk, kept_uid, gone_uid
        self.setObjectName("merge-dialog")
        self.setWindowTitle(tr("Merge two attendees"))
        self.setModal(True)
        self.pane = MergePane()
        self._swap = button(tr("Swap"), "arrow-left-right", "merge-swap")
        self._swap.setToolTip(tr("Let the other record be the one that stays"))
        self._swap.setAutoDefault(False)
        self._swap.clicked.connect(self.swap)
        self._merge = button(tr("Merge"), "git-merge", "merge-apply", primary=True)
        self._merge.setToolTip(tr("Make the two one (Ctrl+Return); it can be undone"))
        self._merge.setAutoDefault(False)
        self._merge.clicked.connect(self.apply)
        cancel = button(tr("Cancel"), "", "merge-cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.apply)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.pane, 1)
        column.addLayout(foot)
        foot.addWidget(self._swap)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._merge)
        self.resize(120 * GRID, 76 * GRID)
        within_screen(self)

    def begin(self) -> bool:
        """Make the plan; False where the two cannot be one, which the person has been told."""
        from eventdesk.workspace.errors import WorkspaceError
        from eventdesk.workspace.merge_edits import plan_merge

        workspace = self._desk.workspace
        if workspace is None:
            return False
        try:
            with workspace.reading() as connection:
                plan = plan_merge(connection, self.kept_uid, self._gone_uid)
        except WorkspaceError as error:
            self._desk.refused.emit(in_window_language(str(error)))
            return False
        self.pane.show_subject(MergeSubject(self._desk, plan))
        self.pane.table.setFocus()
        return True

    def swap(self) -> None:
        """Let the other record stay; choices are made anew."""
        self.kept_uid, self._gone_uid = self._gone_uid, self.kept_uid
        self.begin()

    def apply(self) -> None:
        subject = self.pane.subject
        if subject is None:
            return
        if self._desk.attempt(tr("Merge attendees"), subject.apply):
            self.accept()
        elif not self.begin():  # changed meanwhile: look at it anew
            self.reject()
