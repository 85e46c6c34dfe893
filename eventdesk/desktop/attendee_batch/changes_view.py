"""The table of what becomes of whom: before, after, and what is wrong."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from eventdesk.desktop.attendee_batch.words import column_name, said, tr, wrong_told
from eventdesk.desktop.attendee_batch.working import Look
from eventdesk.desktop.pages.people.words import plain_tip
from eventdesk.desktop.theme import GRID, colours_of
from eventdesk.interchange.attendee_table import CellChange, NewRow
from eventdesk.model.text import EMPTY

Index = QModelIndex | QPersistentModelIndex
Line = CellChange | NewRow
_NOWHERE = QModelIndex()
WHO, COLUMN, BEFORE, AFTER, WRONG, ROW = range(6)
# How the width is shared, and what each needs at the least, in grid units.
_SHARES = {WHO: 4, COLUMN: 3, BEFORE: 4, AFTER: 4}
_SHARES_WRONG = {WHO: 4, COLUMN: 3, BEFORE: 3, AFTER: 3, WRONG: 8}
_NARROWEST = {WHO: 14, COLUMN: 10, BEFORE: 10, AFTER: 10, WRONG: 30}


class ChangesModel(QAbstractTableModel):
    """Lines of a plan; texts are made when they are shown. With `ticks`, each good line can be left out."""

    ticked = Signal()

    def __init__(self, look: Look, ticks: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.off: set[int] = set()
        self._look, self._ticks = look, ticks
        self.palette = QPalette()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines, self.off = lines, set()
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[CellChange]:
        """The good changes that were not ticked off."""
        return [
            line
            for place, line in enumerate(self.lines)
            if isinstance(line, CellChange) and line.wrong is None and place not in self.off
        ]

    def tick(self, places: Sequence[int], on: bool) -> None:
        good = {place for place in places if not _wrong(self.lines[place])}
        self.off = self.off - good if on else self.off | good
        self.dataChanged.emit(self.index(0, 0), self.index(max(len(self.lines) - 1, 0), AFTER))
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Name"), tr("Column"), tr("Before"), tr("After"), tr("What is wrong"), tr("Row"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._ticks and index.column() == WHO and not _wrong(self.lines[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = 0) -> Any:
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and self._ticks and column == WHO and not _wrong(line):
            return Qt.CheckState.Unchecked if index.row() in self.off else Qt.CheckState.Checked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(self.text(line, column).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(line, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(index.row(), line, column)
        return None

    def _colour(self, row: int, line: Line, column: int) -> QColor | None:
        colours = colours_of(self.palette)
        if column == WRONG:
            return QColor(colours.danger)
        muted = column in (ROW, COLUMN, BEFORE) or row in self.off or (column == AFTER and bool(_wrong(line)))
        return QColor(colours.muted) if muted else None

    def text(self, line: Line, column: int) -> str:
        """What a cell says."""
        if column == ROW:
            return str(line.row)
        if isinstance(line, NewRow):
            return self._new(line, column)
        if column == WHO:
            attendee = self._look.people.by_uid[line.uid]
            return self._look.people.name(attendee) or attendee.code or tr("Erased")
        if column == COLUMN:
            name = column_name(line.column, self._look.snapshot)
            plain = line.language and not line.column.language and len(self._look.snapshot.languages) > 1
            return f"{name} ({line.language})" if plain else name
        if column == WRONG:
            return wrong_told(line.wrong) if line.wrong else ""
        return said(self._look.cells, line, line.before if column == BEFORE else line.after)

    def _new(self, line: NewRow, column: int) -> str:
        if column == WHO:
            return self._look.people.pick(line.values.get("name", EMPTY)) or tr("No name")
        if column == COLUMN:
            return ", ".join(column_name(one, self._look.snapshot) for one, _cell, _wrong in line.wrong)
        if column == AFTER:
            return tr("Added to the list") if not line.wrong else ""
        return " ".join(wrong_told(wrong) for _one, _cell, wrong in line.wrong) if column == WRONG else ""


def _wrong(line: Line) -> bool:
    return bool(line.wrong)


class ChangesView(QTableView):
    """Shows the lines; Space ticks the selected ones on and off."""

    told = Signal(str)
    """What is wrong with the line that has the cursor, whole; empty where nothing is."""

    def __init__(self, model: ChangesModel, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * GRID)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.moveSection(ROW, 0)
        head.setMinimumSectionSize(6 * GRID)
        self.setColumnHidden(ROW, True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(16 * GRID)
        model.palette = self.palette()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the column of what is wrong only where something is."""
        self._lines.palette = self.palette()
        self._lines.show_lines(lines)
        self.setColumnHidden(WRONG, not any(map(_wrong, lines)))
        self.setColumnHidden(ROW, not any(line.row for line in lines))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The whole width, shared between the columns that are shown."""
        rest = self.viewport().width()
        if not self.isColumnHidden(ROW):
            self.setColumnWidth(ROW, 7 * GRID)
            rest -= 7 * GRID
        shares = _SHARES if self.isColumnHidden(WRONG) else _SHARES_WRONG
        for column, share in shares.items():
            width = rest * share // sum(shares.values())
            self.setColumnWidth(column, max(width, _NARROWEST[column] * GRID))

    def _tell(self, index: QModelIndex) -> None:
        self.told.emit(self._lines.text(self._lines.lines[index.row()], WRONG) if index.isValid() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [index.row() for index in self.selectionModel().selectedRows()]
        if event.key() == Qt.Key.Key_Space and places:
            self._lines.tick(places, all(place in self._lines.off for place in places))
        else:
            super().keyPressEvent(event)
