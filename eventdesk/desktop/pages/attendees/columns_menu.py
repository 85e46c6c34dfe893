"""Which columns the list shows, and in which order: a list with marks, sorted by dragging or with the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from eventdesk.desktop.pages.attendees.columns import SHOWN_AT_FIRST, ListColumn
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, button

_KEY = Qt.ItemDataRole.UserRole


class ColumnsMenu(QMenu):
    """Opens over its button; what is marked shows at once."""

    chosen = Signal(object)
    """Keys of the columns to show, from left to right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("attendees-columns-menu")
        self._labels: dict[str, str] = {}
        self._shown: list[str] = []
        self.list = _Columns()
        self.list.settled.connect(self._told)
        self.list.itemChanged.connect(lambda _item: self._told())
        first = button(tr("As at first"), name="attendees-columns-reset")
        first.setToolTip(tr("Show the columns that are shown at first"))
        first.clicked.connect(self._reset)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(Caption(tr("Mark what is shown; drag to sort, or Ctrl+Up and Ctrl+Down.")))
        column.addWidget(self.list)
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)
        act = QWidgetAction(self)
        act.setDefaultWidget(inside)
        self.addAction(act)
        self.aboutToShow.connect(self._open)

    def show_columns(self, columns: Sequence[ListColumn], shown: Sequence[str]) -> None:
        """Offer these; the shown ones first, in their order."""
        self._labels, self._shown = {column.key: column.label for column in columns}, list(shown)
        contents = self.list.contents()
        marked = [key for key, _label, on in contents if on]
        # What is being marked does not jump to its place until the menu opens again.
        if marked != self._shown or {key: label for key, label, _on in contents} != self._labels:
            self._fill()

    def _fill(self) -> None:
        keys = [key for key in self._shown if key in self._labels]
        keys += [key for key in self._labels if key not in keys]
        with QSignalBlocker(self.list):
            self.list.fill([(key, self._labels[key], key in self._shown) for key in keys])

    def _open(self) -> None:
        self._fill()
        self.list.setFocus()

    def _told(self) -> None:
        shown = [key for key, _label, on in self.list.contents() if on]
        if shown:
            self.chosen.emit(shown)
        else:  # a table without columns shows nobody
            with QSignalBlocker(self.list):
                self.list.item(0).setCheckState(Qt.CheckState.Checked)
            self.chosen.emit([self.list.contents()[0][0]])

    def _reset(self) -> None:
        self.chosen.emit(list(SHOWN_AT_FIRST))


class _Columns(QListWidget):
    settled = Signal()
    """The order is another."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attendees-columns")
        self.setAccessibleName(tr("Columns"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setMinimumSize(34 * GRID, 50 * GRID)
        self.model().rowsMoved.connect(lambda *_: self.settled.emit())

    def fill(self, columns: Sequence[tuple[str, str, bool]]) -> None:
        place = self.currentRow()
        self.clear()
        for key, called, shown in columns:
            item = QListWidgetItem(called)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(max(0, place))

    def contents(self) -> list[tuple[str, str, bool]]:
        """Key, what it is called, and whether it is marked; from top to bottom."""
        items = (self.item(row) for row in range(self.count()))
        return [(str(item.data(_KEY)), item.text(), item.checkState() == Qt.CheckState.Checked) for item in items]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        to = self.currentRow() + step
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier and 0 <= to < self.count():
            item = self.takeItem(self.currentRow())
            self.insertItem(to, item)
            self.setCurrentRow(to)
            self.settled.emit()
            return
        super().keyPressEvent(event)
