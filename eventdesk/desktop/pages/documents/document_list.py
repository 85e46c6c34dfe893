"""The list of documents: each by its name, with what it is below."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.desktop.pages.documents.wording import document_words
from eventdesk.desktop.theme import GRID, HALF, ICON, IconRole, Size, colours_of, font, icon

_KEY = Qt.ItemDataRole.UserRole
_ABOUT = Qt.ItemDataRole.UserRole + 1
_STALE = Qt.ItemDataRole.UserRole + 2


class DocumentList(QListWidget):
    """One row a document; `chosen` tells its key in the catalogue."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document-list")
        self.setAccessibleName(self.tr("Documents"))
        self.setItemDelegate(_TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Rows are laid out anew as the list becomes narrower, when the scroll bar comes for one.
        self.setWordWrap(True)
        self.currentItemChanged.connect(self._tell)

    def show_documents(self, documents: Iterable[str]) -> None:
        """List these keys of the catalogue; the first is chosen."""
        self.clear()
        for document in documents:
            words = document_words(document)
            item = QListWidgetItem(words.name)
            item.setData(_KEY, document)
            item.setData(_ABOUT, words.about)
            item.setToolTip(words.about)
            self.addItem(item)
        self.setCurrentRow(0)

    def show_stale(self, documents: Collection[str]) -> None:
        """Mark those whose printed pages are no longer true."""
        told = self.tr("Printed, and changed since")
        for row in range(self.count()):
            item = self.item(row)
            stale = item.data(_KEY) in documents
            item.setData(_STALE, stale)
            item.setToolTip(f"{item.data(_ABOUT)}\n{told}" if stale else str(item.data(_ABOUT)))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, told if stale else "")

    @property
    def document(self) -> str:
        """The key of the chosen document; empty for none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def choose(self, document: str) -> None:
        """Select a document by its key; an unknown one is ignored."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == document:
                self.setCurrentRow(row)

    def _tell(self) -> None:
        if self.document:
            self.chosen.emit(self.document)


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        about = QFontMetrics(font(Size.SMALL)).boundingRect(
            QRect(0, 0, width - 4 * GRID, 1000), Qt.TextFlag.TextWordWrap, str(index.data(_ABOUT))
        )
        name = QFontMetrics(font(bold=True)).height()
        return QSize(width, name + HALF + (about.height() if index.data(_ABOUT) else 0) + 3 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(option.palette)
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.hairline))
        inner = rect.adjusted(2 * GRID, GRID + HALF, -2 * GRID, -GRID)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(colours.text))
        height = QFontMetrics(painter.font()).height()
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), height), 0, str(index.data()))
        if index.data(_STALE):
            sign = icon("triangle-alert", IconRole.WARNING, colours)
            sign.paint(painter, inner.right() - ICON, inner.top() + (height - ICON) // 2, ICON, ICON)
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(inner.adjusted(0, height + HALF, 0, 0), Qt.TextFlag.TextWordWrap, str(index.data(_ABOUT)))
        painter.restore()
