"""The paragraphs of a story in order, each in full, with what the organizer did to it."""

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
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.rows import RowKeeper
from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """A paragraph as it is listed. `mark` says what was done to it, in the warning colour where it `warns`."""

    key: str
    name: str
    text: str
    mark: str = ""
    warns: bool = False
    hidden: bool = False


class StoryModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: RowKeeper[Entry] = RowKeeper(self, lambda entry: entry.key)

    def show(self, entries: Sequence[Entry]) -> None:
        self._entries.show(entries)

    def place(self, key: str) -> int:
        return self._entries.place(key)

    def key_at(self, place: int) -> str:
        return self._entries.rows[place].key if 0 <= place < len(self._entries.rows) else ""

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries.rows):
            return None
        entry = self._entries.rows[index.row()]
        if role == _ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(part for part in (entry.name, entry.mark, entry.text) if part)
        return None


class StoryList(QListView):
    """Shows `Entry`s; one is chosen at most."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story-list")
        self.setAccessibleName(self.tr("Paragraphs of the release"))
        self.entries = StoryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Paragraph(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(
            lambda new, _old: self.chosen.emit(self.entries.key_at(new.row()))
        )

    @property
    def key(self) -> str:
        return self.entries.key_at(self.currentIndex().row())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.entries.show(entries)
        self.scheduleDelayedItemsLayout()

    def select(self, key: str) -> None:
        index = self.entries.index(self.entries.place(key), 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Paragraph(QStyledItemDelegate):
    _wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

    def __init__(self, view: StoryList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(_ENTRY)
        width = self._view.viewport().width()
        head = QFontMetrics(font(Size.SMALL)).height()
        room = QRect(0, 0, max(80, width - 4 * GRID), 100_000)
        body = (
            QFontMetrics(font()).boundingRect(room, int(self._wrap), breakable(entry.text)).height()
            if entry.text
            else 0
        )
        return QSize(width, head + HALF + body + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        rect: QRect = option.rect
        colours = colours_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.hairline))
        if selected and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(colours.accent))
        inner = rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        painter.setFont(font(Size.SMALL))
        head = painter.fontMetrics()
        mark = head.horizontalAdvance(entry.mark)
        painter.setPen(QColor(colours.muted))
        name = head.elidedText(entry.name, Qt.TextElideMode.ElideRight, inner.width() - mark - 2 * GRID)
        painter.drawText(inner.left(), inner.top() + head.ascent(), name)
        painter.setPen(QColor(colours.warning if entry.warns else colours.text))
        painter.drawText(inner.right() - mark + 1, inner.top() + head.ascent(), entry.mark)
        painter.setFont(font())
        painter.setPen(QColor(colours.muted if entry.hidden else colours.text))
        painter.drawText(inner.adjusted(0, head.height() + HALF, 0, 0), int(self._wrap), breakable(entry.text))
        painter.restore()
