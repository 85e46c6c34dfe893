"""The table of attendees: rows of one height with hairlines between them, sorted by its heads."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from eventdesk.desktop.pages.attendees.columns import NAME, ORGANIZATION, ListColumn
from eventdesk.desktop.pages.attendees.delegate import CellDelegate
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.table_model import AttendeeTable
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID

HEIGHT = 5 * GRID
_NAME_SHARE = 0.56
"""Of the width that the other columns leave to name and organization."""
_MOST_RANGES = 2000
"""Selected rows in more pieces than that are not selected again after the list was put in another order."""


@dataclass(frozen=True)
class Block:
    """The selected rows, from top to bottom, and the column of the cell with the cursor."""

    entries: Sequence[Entry]
    columns: Sequence[ListColumn]


class AttendeeView(QTableView):
    """F2 and a double click edit in the cell, Enter edits in the form, Delete removes."""

    edit_asked = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)
    chosen = Signal()
    """Other rows are selected."""
    typed = Signal(str)
    """Letters were typed where nothing is edited: they begin a search."""
    arranged = Signal()
    """The person moved a column, or made it another width."""

    def __init__(self, model: AttendeeTable, delegate: CellDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendees-table")
        self.setAccessibleName(tr("Attendees"))
        self._table = model
        self._given_widths: dict[str, int] = {}
        self._quiet = False
        self.setModel(model)
        delegate.tell = self._say_refused
        delegate.given_up = self._forget_draft
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget())
        self._set_up_heads()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        # The current column is told in every selected row.
        self.selectionModel().currentColumnChanged.connect(lambda *_: self.viewport().update())
        self.doubleClicked.connect(self._double_clicked)

    # What is shown and chosen

    def shown(self) -> Sequence[Entry]:
        """The rows, from top to bottom. Not to be changed."""
        return self._table.rows

    def columns(self) -> tuple[ListColumn, ...]:
        """The visible columns, from left to right as they stand."""
        head, columns = self.horizontalHeader(), self._table.columns
        return tuple(columns[head.logicalIndex(place)] for place in range(len(columns)))

    def selected(self) -> list[Entry]:
        """The selected attendees, from top to bottom."""
        rows = self._table.rows
        return [entry for start, stop in self._ranges() for entry in rows[start:stop]]

    def uids(self) -> list[str]:
        return [entry.uid for entry in self.selected()]

    def count(self) -> int:
        """How many are selected."""
        return sum(stop - start for start, stop in self._ranges())

    def current(self) -> tuple[Entry, ListColumn] | None:
        """The cell with the cursor."""
        index = self.currentIndex()
        entry = self._table.entry(index.row()) if index.isValid() else None
        return (entry, self._table.columns[index.column()]) if entry is not None else None

    def block(self) -> Block:
        """The selected rows in the column of the current cell."""
        current = self.current()
        return Block(self.selected(), (current[1],) if current is not None else ())

    def select(self, uids: Collection[str], show: bool = False) -> None:
        """Select these rows as far as they are shown; the first becomes current."""
        self._select_rows(self._table.places(uids), show)

    def select_entries(self, entries: Sequence[Entry]) -> None:
        """The same for entries, much faster."""
        self._select_rows(self._table.rows_of(entries), show=False)

    def _select_rows(self, places: Sequence[int], show: bool) -> None:
        selection, table = self.selectionModel(), self._table
        flags = selection.SelectionFlag
        column = max(0, self.currentIndex().column())
        ranges = _runs(places)
        chosen = QItemSelection()
        last = len(table.columns) - 1
        for start, stop in ranges[:_MOST_RANGES] if last >= 0 else ():
            chosen.select(table.index(start, 0), table.index(stop - 1, last))
        selection.select(chosen, flags.ClearAndSelect | flags.Rows)
        if places and last >= 0:
            first = table.index(places[0], min(column, last))
            selection.setCurrentIndex(first, flags.NoUpdate)
            if show:
                self.scrollTo(first)

    # Columns

    def show_columns(self, columns: Sequence[ListColumn], widths: Mapping[str, int]) -> None:
        """Show these from left to right; `widths` (pixels) are those that the person gave."""
        same = [column.key for column in columns] == [column.key for column in self._table.columns]
        self._quiet = True
        self._table.show_columns(columns)
        if not same:
            self._given_widths = dict(widths)
            self._unmove()
        self._quiet = False
        self._fit()

    def widths(self) -> dict[str, int]:
        """The widths that the person gave, by column."""
        return dict(self._given_widths)

    def show_sorted(self, key: str, *, falling: bool) -> None:
        """Let the head tell by which column the rows are sorted."""
        places = [place for place, column in enumerate(self._table.columns) if column.key == key]
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(places[0] if places else -1, order)
        self.horizontalHeader().viewport().update()

    # What Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and index.isValid() and self._table.flags(index) & _EDITABLE:
            self.edit(index)
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        # Qt would ask row after row what it says, all 100,000 of them.
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._table.rows and self._table.columns:
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(self._table.index(0, 0), flags.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inner work

    def _ranges(self) -> list[tuple[int, int]]:
        ranges = [(one.top(), one.bottom() + 1) for one in self.selectionModel().selection().toList()]
        # A row is one range, or as many as there are pieces of it.
        return sorted(set(ranges))

    def _fit(self) -> None:
        """Give name and organization what the others leave, unless the person gave them a width."""
        head, columns = self.horizontalHeader(), self._table.columns
        if not columns:
            return
        self._quiet = True
        free = [place for place, column in enumerate(columns) if self._stretches(column)]
        for place, column in enumerate(columns):
            if place not in free:
                head.resizeSection(place, self._given_widths.get(column.key, column.width))
        left = self.viewport().width() - sum(head.sectionSize(p) for p in range(len(columns)) if p not in free)
        shares = [_NAME_SHARE if columns[place].key == NAME else 1 - _NAME_SHARE for place in free]
        left = max(left, sum(_least(columns[place]) for place in free))
        for place, share in zip(free, shares, strict=True):
            head.resizeSection(place, max(_least(columns[place]), int(left * share / sum(shares))))
        self._quiet = False

    def _stretches(self, column: ListColumn) -> bool:
        return column.key in (NAME, ORGANIZATION) and column.key not in self._given_widths

    def _unmove(self) -> None:
        head = self.horizontalHeader()
        for place in range(head.count()):
            if head.visualIndex(place) != place:
                head.moveSection(head.visualIndex(place), place)

    def _set_up_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFixedHeight(4 * GRID)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsMovable(True)
        # As far in as the names below it.
        head.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {2 * GRID}px; }}")
        head.setMinimumSectionSize(6 * GRID)
        # Drawing itself, a head asks of every row whether it is selected: it gets a selection of its own.
        head.setSelectionModel(QItemSelectionModel(self._table, head))
        self.setSortingEnabled(True)
        head.sectionResized.connect(self._head_resized)
        head.sectionMoved.connect(lambda *_: None if self._quiet else self.arranged.emit())

    def _head_resized(self, section: int, _before: int, now: int) -> None:
        if not self._quiet and section < len(self._table.columns):
            self._given_widths[self._table.columns[section].key] = now
            self.arranged.emit()

    def _double_clicked(self) -> None:
        index = self.currentIndex()
        if index.isValid() and not self._table.flags(index) & _EDITABLE:
            self.edit_asked.emit()

    def _say_refused(self, reason: str) -> None:
        rect = self.visualRect(self.currentIndex())
        QToolTip.showText(self.viewport().mapToGlobal(rect.bottomLeft()), reason, self.viewport())

    def _forget_draft(self) -> None:
        current = self.current()
        if current is not None:
            self._table.keep_draft(current[0].uid, current[1], None)


_EDITABLE = Qt.ItemFlag.ItemIsEditable


def _least(column: ListColumn) -> int:
    return max(14 * GRID, column.width * 3 // 4)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in their order as runs of neighbours: first, and one beyond the last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
