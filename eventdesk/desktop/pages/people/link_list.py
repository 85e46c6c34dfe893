"""A short list inside an editor: as high as its rows, under captions, with rows that lead somewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.desktop.pages.people.words import joined, plain_tip
from eventdesk.desktop.theme import GRID, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
_ROW, _CAPTION = 3 * GRID, 4 * GRID
_ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Entry:
    """A row: its text, something quiet after it, and what it leads to (None: nowhere). A caption has no target."""

    text: str
    detail: str = ""
    target: object = None
    caption: bool = False


class LinkList(QListView):
    """Shows entries; `chosen` gives the target of one that was clicked or entered."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Entries(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead; nothing happens where they are the same."""
        if self._model.show(tuple(entries)):
            self.setFixedHeight(sum(_height(entry, place) for place, entry in enumerate(entries)))
            self.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if any(one.target for one in entries) else Qt.FocusPolicy.NoFocus
            )

    def entries(self) -> tuple[Entry, ...]:
        return self._model.entries

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()  # it has nothing to scroll: the editor around it does

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.unsetCursor()

    def mouseMoveEvent(self, event: Any) -> None:
        super().mouseMoveEvent(event)
        entry = self.indexAt(event.position().toPoint()).data(_ENTRY)
        leads = isinstance(entry, Entry) and entry.target is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY)
        if isinstance(entry, Entry) and entry.target is not None:
            self.chosen.emit(entry.target)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> bool:
        if entries == self.entries:
            return False
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return joined(entry.text, entry.detail)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(joined(entry.text, entry.detail))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entries[index.row()].target is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _height(entry: Entry, place: int) -> int:
    # A caption stands off from what is above it.
    return _CAPTION if entry.caption and place else _ROW


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _height(index.data(_ENTRY), index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        colours = colours_of(option.palette)
        rect, state = QRect(option.rect), option.state
        painter.save()
        focused = state & QStyle.StateFlag.State_HasFocus
        if entry.target is not None and (state & QStyle.StateFlag.State_MouseOver or focused):
            painter.fillRect(rect, QColor(colours.hover if not focused else colours.selection))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        main = font(Size.SMALL) if entry.caption else font()
        # Some letters reach to the left of where they begin.
        rect.setLeft(rect.left() + 2)
        if entry.caption:
            rect.setTop(rect.bottom() - _ROW + 1)
        metrics, quiet = QFontMetrics(main), font(Size.SMALL)
        # What is quiet says what the row is: a long text leaves it room.
        room = min(QFontMetrics(quiet).horizontalAdvance(entry.detail) + GRID, rect.width() * 2 // 5)
        text = metrics.elidedText(
            entry.text, Qt.TextElideMode.ElideRight, rect.width() - (room if entry.detail else 0)
        )
        painter.setFont(main)
        painter.setPen(QColor(colours.muted if entry.caption else colours.text))
        painter.drawText(rect, flags, text)
        rest = rect.adjusted(metrics.horizontalAdvance(text) + GRID, 0, 0, 0)
        if entry.detail and rest.width() > GRID:
            painter.setFont(quiet)
            painter.setPen(QColor(colours.muted))
            detail = QFontMetrics(quiet).elidedText(entry.detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, flags, detail)
        painter.restore()
