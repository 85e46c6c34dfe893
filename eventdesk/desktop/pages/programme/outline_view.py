"""The outline: a tree that is read, selected in and rearranged by mouse and keyboard."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from eventdesk.desktop.pages.programme.carrying import Carrying, Target
from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.outline_delegate import OutlineDelegate
from eventdesk.desktop.pages.programme.outline_model import Index, OutlineModel
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID, ICON, IconRole, colours_of, icon
from eventdesk.model.snapshot import ForumSnapshot

FEW_SESSIONS = 60
"""Up to how many sessions are shown opened at first."""


class OutlineView(QTreeView):
    """Shows an `OutlineModel`. Rows are named by uid."""

    chosen = Signal(str)
    """The current row, by uid; empty for none or a day."""
    dropped = Signal(list, object)
    """Rows, by uid, were carried to a `Target`."""
    edit_wanted = Signal(str)
    """Enter or a double click on the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = OutlineModel(self)
        self.delegate = OutlineDelegate(self)
        self._carrying = Carrying(self)
        self._closed: set[str] = set()
        self._known: set[str] = set()
        self._open: set[str] = set()
        self._following = False
        self._unseen = False
        """Whether another row was chosen while this was hidden."""
        self._forum = ""
        self._set_up()
        self.setModel(self.outline)
        self.setItemDelegate(self.delegate)
        self.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.expanded.connect(lambda index: self._remember(index, closed=False))
        self._carrying.dropped.connect(self.dropped)

    def _set_up(self) -> None:
        self.setObjectName("programme-outline")
        self.setAccessibleName(tr("Programme"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(3 * GRID)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    # Following the forum

    def show_forum(self, snapshot: ForumSnapshot | None, language: str, filter_text: str = "") -> None:
        """Show the snapshot; what was selected, opened and in sight stays so."""
        forum = snapshot.forum.uid if snapshot is not None else ""
        if forum != self._forum:
            self._forum, self._closed, self._known = forum, set(), set()
        self.delegate.language = language
        self.delegate.timed = snapshot is not None and _has_times(snapshot)
        place = self.verticalScrollBar().value()
        current, selected = self.current_uid(), self.selected_uids()
        self._following = True
        self.outline.show(snapshot, language, filter_text)
        self._open_rows(opened=bool(filter_text.strip()))
        self.verticalScrollBar().setValue(place)
        self._following = False
        if current and not self.currentIndex().isValid():
            self.select(selected or [current])
        self.viewport().update()

    def _open_rows(self, opened: bool) -> None:
        """Open days, and sessions where they are few; rows seen before stay as the person left them."""
        few = sum(1 for _node in self.outline.session_nodes()) <= FEW_SESSIONS
        for node in self.outline.nodes:
            if not node.children:
                continue
            if node.uid not in self._known:
                self._known.add(node.uid)
                if node.kind is NodeKind.SESSION and not few and not opened:
                    self._closed.add(node.uid)
            wanted = opened or node.uid not in self._closed
            if wanted != (node.uid in self._open):
                self.setExpanded(self.outline.index_of(node.uid), wanted)

    def _remember(self, index: QModelIndex, closed: bool) -> None:
        node = self.outline.node_at(index)
        if node is None:
            return
        (self._open.discard if closed else self._open.add)(node.uid)
        if not self._following:
            (self._closed.add if closed else self._closed.discard)(node.uid)

    # Selection by uid

    def current_uid(self) -> str:
        node = self.outline.node_at(self.currentIndex())
        return node.uid if node is not None else ""

    def current_node(self) -> Node | None:
        return self.outline.node_at(self.currentIndex())

    def selected_uids(self) -> list[str]:
        """The selected sessions and items in the order they are shown."""
        nodes = (self.outline.node_at(index) for index in self.selectionModel().selectedIndexes())
        chosen = {node.uid for node in nodes if node is not None and node.kind is not NodeKind.DAY}
        return [node.uid for node in self.outline.nodes if node.uid in chosen]

    def select(self, uids: list[str]) -> bool:
        """Select these rows and bring the first into sight; False where none of them is there."""
        indexes = [index for index in map(self.outline.index_of, uids) if index.isValid()]
        if not indexes:
            return False
        self.expand_to(indexes[0])
        flags = QItemSelectionModel.SelectionFlag
        # Not the view's setCurrentIndex: it would heed a modifier key that is held down just now.
        self.selectionModel().setCurrentIndex(indexes[0], flags.ClearAndSelect)
        for index in indexes[1:]:
            self.selectionModel().select(index, flags.Select)
        if not self.isVisible():
            self._unseen = True  # to ask where rows are would lay all of them out
            return True
        self._show_row(indexes[0])
        return True

    def _show_row(self, row: QModelIndex) -> None:
        """Scroll to it, where it is not in sight."""
        in_sight = self.viewport().rect().intersects(self.visualRect(row))
        hints = QAbstractItemView.ScrollHint
        self.scrollTo(row, hints.EnsureVisible if in_sight else hints.PositionAtCenter)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unseen and self.currentIndex().isValid():
            self._show_row(self.currentIndex())
        self._unseen = False

    def neighbour_of(self, uids: list[str]) -> str:
        """The row to go to when these are gone: the next of their parent, else the one before, else the parent."""
        node = self.outline.node(uids[0])
        if node is None or node.parent is None:
            return ""
        stay = [each for each in node.parent.children if each.uid not in uids]
        following = [each for each in stay if each.row > node.row]
        return (following[:1] or stay[-1:] or [node.parent])[0].uid

    def bring_into_sight(self) -> None:
        self.scrollTo(self.currentIndex())

    def close_sessions(self) -> None:
        """Close all sessions; days stay open."""
        for node in list(self.outline.session_nodes()):
            self.collapse(self.outline.index_of(node.uid))

    def expand_to(self, index: QModelIndex) -> None:
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        node = self.outline.node_at(current)
        self.chosen.emit(node.uid if node is not None and node.kind is not NodeKind.DAY else "")

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._carrying.active:
            self._carrying.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current_uid():
            self.edit_wanted.emit(self.current_uid())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        index = self.indexAt(at)
        on_row = index.isValid() and at.x() >= self.visualRect(index).left()
        if plain and on_row:
            self._carrying.press(at, index)
            if self.selectionModel().isSelected(index) and len(self.selectionModel().selectedIndexes()) > 1:
                return  # it may be the start of carrying them all; a mere click is seen to on release
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._carrying.move(event.position().toPoint())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._carrying.release(event.position().toPoint()):
            return
        index = self.indexAt(event.position().toPoint())
        several = len(self.selectionModel().selectedIndexes()) > 1
        if several and index.isValid() and not event.modifiers() and event.button() is Qt.MouseButton.LeftButton:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        node = self.outline.node_at(self.indexAt(event.position().toPoint()))
        if node is not None and node.kind is not NodeKind.DAY:
            self.edit_wanted.emit(node.uid)

    # Drawing

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(self)
        if self.selectionModel().isSelected(index):
            painter.fillRect(option.rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        node = self.outline.node_at(index)
        if node is None or not node.children:
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        place = QRect(rect.right() - ICON - 1, rect.top() + (rect.height() - ICON) // 2, ICON, ICON)
        icon(name, IconRole.MUTED, colours_of(self)).paint(painter, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        target = self._carrying.target
        if target is not None:
            self._draw_drop_line(target)

    def _draw_drop_line(self, target: Target) -> None:
        painter = QPainter(self.viewport())
        colour = QColor(colours_of(self).accent)
        painter.fillRect(QRect(target.left, target.y - 1, self.viewport().width() - target.left - GRID, 2), colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPoint(target.left, target.y), 3, 3)
        painter.end()


def _has_times(snapshot: ForumSnapshot) -> bool:
    return any(row.starts_at or any(item.starts_at for item in row.items) for row in snapshot.sessions)
