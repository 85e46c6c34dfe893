"""A short list whose rows are put in order by mouse or keyboard: people in a talk, outcomes, rooms."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.desktop.theme import GRID, ICON, IconRole, Size, colours_of, font, icon

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_UPPER, _LOWER = 20, 16
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True)
class ListRow:
    """A row: what it says, and smaller under it; `quiet` for what no longer counts (a speaker who declined)."""

    uid: str
    title: str
    details: str = ""
    quiet: bool = False


class OrderedList(QListWidget):
    """Rows by uid. Dragging, Alt+Up and Alt+Down reorder; Delete takes out. It is as high as its rows."""

    moved = Signal(str, int)
    """A row, by uid, is wanted at this place (from 0)."""
    removed = Signal(str)
    chosen = Signal(str)
    """The current row's uid, or an empty string."""
    opened = Signal(str)
    """Enter or a double click."""

    def __init__(self, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_RowDelegate(self))
        self._rows: tuple[ListRow, ...] = ()
        self._pressed: tuple[QPoint, int] | None = None
        self._line: int | None = None
        self.hide()
        self.currentRowChanged.connect(lambda _row: self.chosen.emit(self.current_uid()))
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit(self.current_uid()))

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; the current row stays the current one where it is still there."""
        if tuple(rows) == self._rows:
            return
        current, self._rows = self.current_uid(), tuple(rows)
        self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for place, row in enumerate(rows):
            item = self.item(place)
            item.setData(_ROW, row)
            item.setText(row.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.details}".strip(", "))
        self.blockSignals(False)
        self.setFixedHeight(sum(_height(row) for row in rows))
        self.setVisible(bool(rows))
        self.choose(current)
        if self.current_uid() != current:
            self.chosen.emit(self.current_uid())

    def current_uid(self) -> str:
        item = self.currentItem()
        row = item.data(_ROW) if item is not None else None
        return row.uid if isinstance(row, ListRow) else ""

    def only_uid(self) -> str:
        """The uid of the only row; empty where there are none or several."""
        return self._rows[0].uid if len(self._rows) == 1 else ""

    def choose(self, uid: str) -> None:
        """Make that row the current one; none where it is not there."""
        places = [place for place, row in enumerate(self._rows) if row.uid == uid]
        self.setCurrentRow(places[0] if places else -1)

    def move_current(self, steps: int) -> None:
        """Ask for the current row to stand that many places further down (or up)."""
        place = self.currentRow() + steps
        if self.currentRow() >= 0 and 0 <= place < self.count():
            self.moved.emit(self.current_uid(), place)

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, sum(_height(row) for row in self._rows))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_uid():
            self.removed.emit(self.current_uid())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_uid():
            self.opened.emit(self.current_uid())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        row = self.row(item) if item is not None else -1
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self._pressed = (event.position().toPoint(), row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif (
            self._line is not None or (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
        ):
            self._line = self._gap(at)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, line = self._pressed, self._line
        self._pressed = self._line = None
        self.viewport().unsetCursor()
        self.viewport().update()
        if pressed is not None and line is not None:
            place = line - 1 if line > pressed[1] else line
            if place != pressed[1]:
                self.moved.emit(self._rows[pressed[1]].uid, place)
            return
        super().mouseReleaseEvent(event)

    def _gap(self, at: QPoint) -> int:
        """Between which rows the place lies: 0 above all."""
        tops = [self.visualItemRect(self.item(place)).center().y() for place in range(self.count())]
        return sum(1 for middle in tops if at.y() > middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line is None:
            return
        top = sum(_height(row) for row in self._rows[: self._line])
        painter = QPainter(self.viewport())
        y = min(max(top - 1, 0), self.viewport().height() - 2)
        painter.fillRect(QRect(0, y, self.viewport().width(), 2), QColor(colours_of(self).accent))
        painter.end()


def _height(row: ListRow) -> int:
    return 6 * GRID if row.details else 4 * GRID


class _RowDelegate(QStyledItemDelegate):
    """A grip, the title, and under it the details."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(_ROW)
        return QSize(20 * GRID, _height(row) if isinstance(row, ListRow) else 4 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW)
        if not isinstance(row, ListRow):
            return
        colours, rect = colours_of(option.palette), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        grip = QRect(rect.left() + GRID // 2 + 2, rect.center().y() - ICON // 2 + 1, ICON, ICON)
        icon("grip-vertical", IconRole.MUTED, colours).paint(painter, grip)
        inner = rect.adjusted(ICON + 2 * GRID, 0, -GRID, 0)
        top = inner.top() + (inner.height() - _UPPER - (_LOWER if row.details else 0)) // 2
        ink = colours.muted if row.quiet else colours.text
        _line(painter, QRect(inner.left(), top, inner.width(), _UPPER), row.title, Size.BODY, ink)
        lower = QRect(inner.left(), top + _UPPER, inner.width(), _LOWER)
        _line(painter, lower, row.details, Size.SMALL, colours.muted)
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, size: Size, ink: str) -> None:
    made = font(size)
    painter.setFont(made)
    painter.setPen(QColor(ink))
    painter.drawText(
        rect, _ONE_LINE, QFontMetrics(made).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    )
