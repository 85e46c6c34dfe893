"""The facts that a paragraph came from, each leading to the field where it is entered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from eventdesk.desktop.pages.press.row_list import Row, RowList
from eventdesk.desktop.theme import HALF

_MOST = 120
"""Facts listed at the most: a session of many talks has some hundred."""


class FactList(RowList):
    """A click or Enter asks for the fact's field. It is as high as its rows."""

    wants_field = Signal(str)
    """Go to where the fact of that id is entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paragraph-facts", "", parent)
        self.setAccessibleName(self.tr("Facts in this paragraph; Enter leads to the field of one"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self.wants_field.emit(self.rows.uid_at(index.row())))

    def show_rows(self, rows: Sequence[Row]) -> None:
        shown = list(rows[:_MOST])
        if len(rows) > _MOST:
            shown.append(Row("", self.tr("… and {count} more").format(count=len(rows) - _MOST), faint=True))
        super().show_rows(shown)
        self.doItemsLayout()
        heights = sum(self.sizeHintForRow(row) for row in range(len(shown)))
        self.setFixedHeight(heights + HALF)
        self.setVisible(bool(shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.uid:
            self.wants_field.emit(self.uid)
        else:
            super().keyPressEvent(event)
