"""The fields side by side: arrow keys go from cell to cell, Space, Enter or a click keeps the value there."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from eventdesk.desktop.attendee_merge.subjects import ChoiceRow
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID, ICON, IconRole, Size, colours_of, font, icon

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 5 * GRID


class Column(IntEnum):
    FIELD = 0
    FIRST = 1
    SECOND = 2
    RESULT = 3


class ChoiceModel(QAbstractTableModel):
    """Rows of what differs; the heads name the two records."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ChoiceRow] = []
        self._heads = ("", "")

    def show_rows(self, rows: Sequence[ChoiceRow], heads: tuple[str, str]) -> None:
        """Show these; where only values changed, the current cell stays."""
        same = [row.name for row in rows] == [row.name for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._heads = list(rows), heads
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def row(self, number: int) -> ChoiceRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        text = (tr("Field"), *self._heads, tr("Will be"))[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return text if role == Qt.ItemDataRole.ToolTipRole and "<" not in text else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        column = Column(index.column())
        text = (row.label, *row.values, row.result)[column]
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return text if "<" not in text else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row, column, text)
        return None

    def _said(self, row: ChoiceRow, column: Column, text: str) -> str:
        if column not in (Column.FIRST, Column.SECOND):
            return text
        kept = tr("kept") if row.kept[column - 1] else tr("not kept")
        return f"{row.label}: {text or tr('nothing')}, {kept}"


class ChoiceTable(QTableView):
    """`chosen` tells the name of a field and whether the second value is kept."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge-table")
        self.setAccessibleName(tr("What differs"))
        self.choices = ChoiceModel(self)
        self.setModel(self.choices)
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(14 * GRID)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._keep(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        first = min(22 * GRID, width // 4)
        each = (width - first) // 3
        for column in Column:
            self.setColumnWidth(column, first if column is Column.FIELD else each)

    def _keep(self, index: QModelIndex) -> None:
        row = self.choices.row(index.row()) if index.isValid() else None
        if row is not None and row.open and index.column() in (Column.FIRST, Column.SECOND):
            self.chosen.emit(row.name, index.column() == Column.SECOND)


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ChoiceRow | None = index.data(_ROW_ROLE)
        if row is None:
            return
        colours, rect, column = colours_of(option.palette), QRect(option.rect), Column(index.column())
        painter.save()
        value = column in (Column.FIRST, Column.SECOND)
        kept = value and row.kept[column - 1] and bool(row.values[column - 1])
        if kept and row.open:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(colours.selection))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and value and row.open:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        inner = rect.adjusted(GRID, 0, -GRID, -1)
        if value:
            if kept:
                mark = QRect(inner.left(), inner.center().y() - ICON // 2 + 1, ICON, ICON)
                icon("check", IconRole.ACCENT if row.open else IconRole.MUTED, colours).paint(painter, mark)
            inner.setLeft(inner.left() + ICON + GRID)
        told = column is Column.RESULT or kept or (column is Column.FIELD and row.conflict)
        face = font(Size.BODY, bold=column is Column.FIELD and row.conflict)
        painter.setFont(face)
        painter.setPen(QColor(colours.text if told else colours.muted))
        text = str(index.data() or "") or ("–" if value or column is Column.RESULT else "")
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, int(flags), shown)
        painter.restore()
