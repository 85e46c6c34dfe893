"""A line under the outline that says what was deleted, and takes it back."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Hairline, button, label


class UndoLine(QWidget):
    """Shown from a deletion until the next change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said = label("", wrap=True)
        self._said.setObjectName("deleted")
        undo = button(tr("Undo"), "undo-2", "undo-delete")
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        undo.setToolTip(tr("Bring it back ({key})").format(key=key))
        undo.clicked.connect(desk.undo)
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.addWidget(self._said, 1)
        row.addWidget(undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(row)
        desk.forum_changed.connect(self.hide)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say what was deleted; the change itself must have been told before."""
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self._said.setText(breakable(tr("{sentence} {key} brings it back.").format(sentence=sentence, key=key)))
        self.show()
