"""The list of what was captured, with a sentence where it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.row_list import Row, RowList
from eventdesk.desktop.pages.press.thumbnails import Thumbnails
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, label


class CapturedList(QWidget):
    """Enter or a double click asks for editing, Delete for removal; both tell the row's uid."""

    wants_edit = Signal(str)
    wants_removal = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RowList("capture-list", self.tr("Captured today"))
        self._thumbnails = Thumbnails(self, desk, self.list)
        self._count = Caption()
        sentence = self.tr("Nothing yet. What you keep is listed here, and on the Press page.")
        empty = label(sentence, "muted", wrap=True)
        empty.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        self._lay_out()
        self.list.activated.connect(lambda index: self.wants_edit.emit(self.list.rows.uid_at(index.row())))
        self.list.wants_removal.connect(lambda: self.wants_removal.emit(self.list.uid))

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.list.show_rows(rows)
        self._thumbnails.read()
        self._stack.setCurrentIndex(0 if rows else 1)
        self._count.setText(str(len(rows)) if rows else "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(Caption(self.tr("Captured today")))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(Caption(self.tr("Enter edits · Delete removes")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
