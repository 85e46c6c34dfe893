"""Rows of a list at the left: their text stands where the headings do, their ground reaches from edge to edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.desktop.theme import GRID, colours_of


class Inset(QStyledItemDelegate):
    """With the window's colours of selection, hover and focus."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, state = colours_of(option.palette), option.state
        flags = QStyle.StateFlag
        if state & flags.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        elif state & flags.State_MouseOver and state & flags.State_Enabled:
            painter.fillRect(option.rect, QColor(colours.hover))
        if state & flags.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(2 * GRID - 3, 0, -GRID, 0)
        inner.state = state & ~(flags.State_Selected | flags.State_MouseOver | flags.State_HasFocus)
        super().paint(painter, inner, index)
