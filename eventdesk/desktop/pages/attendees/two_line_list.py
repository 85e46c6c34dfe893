"""A list whose rows say something, and smaller under it what is told about it. Thousands of rows are no matter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.desktop.theme import GRID, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEIGHT = 6 * GRID
_ROW = Qt.ItemDataRole.UserRole + 1
_UPPER, _LOWER = 20, 16
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True)
class TwoLines:
    """A row; `strong` stands out (who is next), `quiet` steps back."""

    key: str
    title: str
    details: str = ""
    strong: bool = False
    quiet: bool = False


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[TwoLines] = ()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        if row is None:
            return None
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.details}".strip(", ")
        return None


class TwoLineList(QListView):
    """Rows by key."""

    chosen = Signal(str)
    """The current row's key, or an empty string."""
    opened = Signal(str)
    """Enter or a double click."""
    removed = Signal(str)
    """Delete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current()))

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        """Show these; the current row stays the current one where it is still there, else the one in its place."""
        if list(rows) == list(self._rows.rows):
            return
        key, place, scrolled = self.current(), self.currentIndex().row(), self.verticalScrollBar().value()
        self._rows.beginResetModel()
        self._rows.rows = rows
        self._rows.endResetModel()
        places = [number for number, row in enumerate(rows) if row.key == key] if key else []
        if places or (place >= 0 and rows):
            self._go(places[0] if places else min(place, len(rows) - 1))
        self.verticalScrollBar().setValue(scrolled)

    def current(self) -> str:
        row = self.currentIndex().row()
        return self._rows.rows[row].key if 0 <= row < len(self._rows.rows) else ""

    def choose(self, key: str) -> None:
        """Make that row the current one."""
        places = [number for number, row in enumerate(self._rows.rows) if row.key == key]
        if places:
            self._go(places[0])

    def choose_first(self) -> None:
        if self._rows.rows:
            self._go(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.current():
            self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete and self.current():
            self.removed.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flags)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(20 * GRID, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TwoLines | None = index.data(_ROW)
        if row is None:
            return
        colours, rect = colours_of(option.palette), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(2 * GRID, 0, -GRID, 0)
        top = inner.top() + (inner.height() - _UPPER - (_LOWER if row.details else 0)) // 2
        ink = colours.muted if row.quiet else colours.text
        _line(painter, QRect(inner.left(), top, inner.width(), _UPPER), row.title, font(bold=row.strong), ink)
        lower = QRect(inner.left(), top + _UPPER, inner.width(), _LOWER)
        _line(painter, lower, row.details, font(Size.SMALL), colours.muted)
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, face: Any, ink: str) -> None:
    painter.setFont(face)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _ONE_LINE, shown)
