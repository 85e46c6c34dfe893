"""A list of rows of two lines, each with what it is and what it says; a picture before it where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.desktop.pages.press.row_ground import paint_ground
from eventdesk.desktop.pages.rows import RowKeeper
from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """`mark` stands at the end of the first line, in the accent where `warns`; `picture` names a thumbnail."""

    uid: str
    title: str
    detail: str = ""
    mark: str = ""
    warns: bool = False
    faint: bool = False
    picture: str = ""


class RowModel(QAbstractListModel):
    """The rows in order. A new state of them is taken with the fewest signals, so the view keeps its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: RowKeeper[Row] = RowKeeper(self, lambda row: row.uid)

    def show(self, rows: Sequence[Row]) -> None:
        self._rows.show(rows)

    def row(self, index: Index) -> Row | None:
        rows = self._rows.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def place(self, uid: str) -> int:
        return self._rows.place(uid)

    def uid_at(self, place: int) -> str:
        return self._rows.rows[place].uid if 0 <= place < len(self._rows.rows) else ""

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.title, row.mark, row.detail) if part)
        return row.detail if role == Qt.ItemDataRole.ToolTipRole else None


class RowList(QListView):
    """Shows `Row`s. One is chosen at most."""

    chosen = Signal(str)
    """Another row was selected: its uid, empty for none."""
    wants_removal = Signal()
    wants_move = Signal(int)
    """The chosen row should go that many places down (negative: up)."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.rows = RowModel(self)
        self.pictures: dict[str, QPixmap] = {}
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(
            lambda new, _old: self.chosen.emit(self.rows.uid_at(new.row()))
        )

    @property
    def uid(self) -> str:
        return self.rows.uid_at(self.currentIndex().row())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take a new state; where the chosen row is gone, its neighbour is chosen."""
        place, uid = self.currentIndex().row(), self.uid
        self.rows.show(rows)
        if uid and self.rows.place(uid) < 0:
            self.select(self.rows.uid_at(min(max(place, 0), len(rows) - 1)))

    def select(self, uid: str) -> bool:
        """Choose a row and bring it into view; False where it is not there."""
        index = self.rows.index(self.rows.place(uid), 0) if uid else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        return index.isValid()

    def keyPressEvent(self, event: Any) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.uid:
            self.wants_removal.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps and self.uid:
            self.wants_move.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW)
        lines = QFontMetrics(font()).height()
        if row.detail:
            lines += HALF + QFontMetrics(font(Size.SMALL)).height()
        return QSize(10 * GRID, max(lines, 6 * GRID if row.picture else 0) + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        rect: QRect = option.rect
        colours = colours_of(option.palette)
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
        inner = rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        if row.picture:
            inner = self._paint_picture(painter, inner, row.picture, QColor(colours.hairline))
        self._paint_mark(painter, inner, row, colours.warning if row.warns else colours.muted)
        painter.setPen(QColor(colours.muted if row.faint else colours.text))
        painter.setFont(font())
        self._line(painter, inner, row.title, inner.width() - self._mark_width(row))
        painter.setPen(QColor(colours.muted))
        painter.setFont(font(Size.SMALL))
        below = inner.adjusted(0, QFontMetrics(font()).height() + HALF, 0, 0)
        self._line(painter, below, row.detail, inner.width())
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, text: str, width: int) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), shown)

    def _mark_width(self, row: Row) -> int:
        return QFontMetrics(font(Size.SMALL)).horizontalAdvance(row.mark) + 2 * GRID if row.mark else 0

    def _paint_mark(self, painter: QPainter, inner: QRect, row: Row, colour: str) -> None:
        if row.mark:
            painter.setPen(QColor(colour))
            painter.setFont(font(Size.SMALL))
            baseline = inner.top() + QFontMetrics(font()).ascent()
            painter.drawText(inner.right() - self._mark_width(row) + 2 * GRID, baseline, row.mark)

    def _paint_picture(self, painter: QPainter, inner: QRect, name: str, ground: QColor) -> QRect:
        side = 6 * GRID
        box = QRect(inner.left(), inner.top(), side + 2 * GRID, side)
        picture = self._view.pictures.get(name)
        if picture is None:
            painter.fillRect(box, ground)
        else:
            size = picture.deviceIndependentSize().toSize()
            spot = QRect(box.topLeft(), size)
            spot.moveCenter(box.center())
            painter.drawPixmap(spot, picture)
        return inner.adjusted(box.width() + 2 * GRID, 0, 0, 0)
