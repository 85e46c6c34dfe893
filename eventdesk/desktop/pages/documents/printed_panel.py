"""When the document in view was printed last, and what changed since: as printed and now, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.documents.printed_words import ChangeRow, change_rows, state_told
from eventdesk.desktop.printed import PrintedState
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import IconLabel, button, label
from eventdesk.model.snapshot import ForumSnapshot

_MOST_ROWS = 7
_ROW = 3 * GRID + 4
_PLACE = Qt.ItemDataRole.UserRole


class PrintedPanel(QFrame):
    """Hidden while the document was never printed."""

    went = Signal(Place)
    slip_wanted = Signal(str)
    """A change slip since this printing (its uid)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("printed-panel")
        self._state: PrintedState | None = None
        self._sign = IconLabel("printer")
        self._told = label("", "muted", wrap=True)
        self._told.setObjectName("printed-state")
        self._what = button(self.tr("What changed"), "list-tree", "what-changed")
        self._what.setCheckable(True)
        self._what.toggled.connect(lambda _on: self._show_rows())
        self._slip = button(self.tr("Change slip"), "file-text", "make-change-slip")
        self._slip.setToolTip(self.tr("Show the page that tells readers what changed since this printing"))
        self._slip.clicked.connect(self._want_slip)
        self.rows = ChangeList()
        self.rows.itemActivated.connect(self._go)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._sign)
        line.addWidget(self._told, 1)
        line.addWidget(self._what)
        line.addWidget(self._slip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(line)
        column.addWidget(self.rows)
        self._now: ForumSnapshot | None = None
        self.hide()

    def show_state(self, state: PrintedState | None, now: ForumSnapshot | None) -> None:
        """Tell of this printing, compared with the forum as it is now; None for a document never printed."""
        self._state, self._now = state, now
        self.setVisible(state is not None)
        if state is None:
            return
        self._told.setText(state_told(state))
        if state.stale:
            self._sign.set_icon("triangle-alert", "warning")
        else:
            self._sign.set_icon("printer", "muted")
        self._what.setVisible(state.listed)
        self._slip.setVisible(state.listed)
        self._show_rows()

    def _show_rows(self) -> None:
        state, now = self._state, self._now
        shown = state is not None and now is not None and state.listed and self._what.isChecked()
        self.rows.setVisible(shown)
        if shown and state is not None and now is not None:
            self.rows.show_rows(change_rows(state, now))

    def _want_slip(self) -> None:
        if self._state is not None:
            self.slip_wanted.emit(self._state.line.uid)

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if isinstance(place, Place):
            self.went.emit(place)


class ChangeList(QTreeWidget):
    """A row for each difference; Enter or a double click goes to where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change-list")
        self.setAccessibleName(self.tr("What changed since it was printed"))
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("Where"), self.tr("What"), self.tr("As printed"), self.tr("Now")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show these differences."""
        self.clear()
        for row in rows:
            texts = [row.where, row.what, row.before, row.after]
            item = QTreeWidgetItem(texts)
            for column, text in enumerate(texts):
                item.setToolTip(column, text)
            item.setData(0, _PLACE, row.place)
            item.setSizeHint(0, QSize(0, _ROW))
            self.addTopLevelItem(item)
        self.setFixedHeight(self.header().sizeHint().height() + min(len(rows), _MOST_ROWS) * _ROW + 4)
