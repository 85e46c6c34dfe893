"""The preview of a merge: what differs side by side, what is carried over, and what wants a look."""

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.attendee_merge.subjects import Subject
from eventdesk.desktop.attendee_merge.table import ChoiceTable, Column
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import label


class MergePane(QWidget):
    """Shows a subject and follows the choices made in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject: Subject | None = None
        self.table = ChoiceTable()
        self.table.chosen.connect(self._choose)
        self._told = label("", "muted", wrap=True)
        self._told.setObjectName("merge-told")
        self._carried = label("", "muted", wrap=True)
        self._carried.setObjectName("merge-carried")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        column.addWidget(self._carried)

    def show_subject(self, subject: Subject | None) -> None:
        """Show it, with the first choice under the cursor; None for nothing."""
        self.subject = subject
        rows = subject.rows if subject is not None else ()
        self.table.choices.show_rows(rows, subject.heads if subject is not None else ("", ""))
        self._say()
        if rows:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(self.table.choices.index(0, Column.FIRST), flags)
            self.table.scrollToTop()

    def _choose(self, name: str, second: bool) -> None:
        if self.subject is None:
            return
        self.subject = self.subject.choose(name, second)
        self.table.choices.show_rows(self.subject.rows, self.subject.heads)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        subject = self.subject
        self._carried.setText(subject.carried if subject is not None else "")
        self._carried.setVisible(bool(self._carried.text()))
        if subject is None:
            self._told.setText("")
            return
        wanting = sum(row.conflict for row in subject.rows)
        if not subject.rows:
            self._told.setText(tr("The two say the same."))
        elif wanting:
            told = (
                tr("1 field says two things")
                if wanting == 1
                else tr("{n} fields say two things").format(n=wanting)
            )
            self._told.setText(tr("{told}: keep one with the arrow keys and Space, or a click.").format(told=told))
        else:
            self._told.setText(tr("Nothing is lost: each says what the other does not."))
