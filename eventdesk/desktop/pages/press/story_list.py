"""The paragraphs of a story in reading order, each in full, with its mark and what the organizer did to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from eventdesk.desktop.pages.press.story_painting import ENTRY, ParagraphPainter
from eventdesk.desktop.pages.rows import RowKeeper
from eventdesk.desktop.theme import GRID, colours_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EDGE = 3 * GRID
"""A drag this near to the list's edge scrolls it."""


@dataclass(frozen=True)
class Entry:
    """A paragraph as it is listed. `note` says what was done to it, in the warning colour where it `warns`.

    `sign` hangs before the text at `level`; `spots` are the (start, length) of words that are not in the
    release's language.
    """

    key: str
    name: str
    text: str
    note: str = ""
    warns: bool = False
    hidden: bool = False
    sign: str = ""
    level: int = 0
    spots: tuple[tuple[int, int], ...] = ()


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
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(part for part in (entry.name, entry.note, entry.text) if part)
        return None


class StoryList(QListView):
    """Shows `Entry`s; one is chosen at most. Dragging, Alt+Up and Alt+Down ask for another place."""

    chosen = Signal(str)
    wants_place = Signal(str, int)
    """The paragraph of that key should stand at that place (from 0)."""
    wants_step = Signal(int)
    """The chosen paragraph should go that many places down (negative: up)."""
    wants_out = Signal()
    """Delete: the chosen paragraph should not print."""
    wants_new = Signal()
    """Ctrl+Enter: a paragraph should be added behind the chosen one."""
    wants_words = Signal()
    """Enter or a double click: to the words of the chosen paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story-list")
        self.setAccessibleName(self.tr("Paragraphs of the release"))
        self.entries = StoryModel(self)
        self.painting = ParagraphPainter(self)
        self._pressed: tuple[QPoint, int] | None = None
        self._gap: int | None = None
        self.setModel(self.entries)
        self.setItemDelegate(self.painting)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(
            lambda new, _old: self.chosen.emit(self.entries.key_at(new.row()))
        )
        self.doubleClicked.connect(lambda _index: self.wants_words.emit())

    @property
    def key(self) -> str:
        return self.entries.key_at(self.currentIndex().row())

    def show_entries(self, entries: Sequence[Entry], language: str = "en") -> None:
        self.painting.language = language
        self.entries.show(entries)
        self.scheduleDelayedItemsLayout()

    def select(self, key: str) -> None:
        index = self.entries.index(self.entries.place(key), 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, held = Qt.Key(event.key()), event.modifiers()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key in steps and held & Qt.KeyboardModifier.AltModifier:
            self.wants_step.emit(steps[key])
        elif enter and held & Qt.KeyboardModifier.ControlModifier:
            self.wants_new.emit()
        elif enter and self.key:
            self.wants_words.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.key:
            self.wants_out.emit()
        elif key == Qt.Key.Key_Escape and self._gap is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        row = self.indexAt(at).row()
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self._pressed = (at, row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif self._gap is not None or self._far(at):
            self._gap = self._gap_at(at)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_at(at)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, gap = self._pressed, self._gap
        self._let_go()
        if pressed is None or gap is None:
            super().mouseReleaseEvent(event)
            return
        place = gap - 1 if gap > pressed[1] else gap
        if place != pressed[1]:
            self.wants_place.emit(self.entries.key_at(pressed[1]), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self.entries.rowCount() - 1
        rect = self.visualRect(self.entries.index(min(self._gap, last), 0))
        y = rect.bottom() if self._gap > last else rect.top()
        painter = QPainter(self.viewport())
        painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, QColor(colours_of(self).accent))

    def _far(self, at: QPoint) -> bool:
        assert self._pressed is not None
        return (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()

    def _gap_at(self, at: QPoint) -> int:
        """Before which row a paragraph let go here would stand."""
        index = self.indexAt(at)
        if not index.isValid():
            return 0 if at.y() < 0 else self.entries.rowCount()
        return index.row() + int(at.y() > self.visualRect(index).center().y())

    def _scroll_at(self, at: QPoint) -> None:
        bar = self.verticalScrollBar()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - 2 * GRID)
        elif at.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + 2 * GRID)

    def _let_go(self) -> None:
        self._pressed = self._gap = None
        self.viewport().unsetCursor()
        self.viewport().update()
