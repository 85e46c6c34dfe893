"""A row of the directory: the name, its other languages quietly beside it, a second line under it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.desktop.pages.people.lists import ListRole
from eventdesk.desktop.theme import GRID, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 7 * GRID


class DirectoryDelegate(QStyledItemDelegate):
    """Draws rows of a `DirectoryModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        state, rect = option.state, QRect(option.rect)
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.left() + 2 * GRID, rect.bottom(), rect.right(), rect.bottom())
        inner = rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        mark = str(index.data(ListRole.MARK) or "")
        width = _draw(painter, inner, inner.top(), mark, font(Size.SMALL), colours.muted, right=True)
        first = inner.adjusted(0, 0, -(width + GRID) if width else 0, 0)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        used = _draw(painter, first, inner.top(), name, font(bold=True), colours.text)
        rest = first.adjusted(used + GRID, 0, 0, 0)
        if rest.width() > 4 * GRID:
            _draw(painter, rest, inner.top(), str(index.data(ListRole.OTHERS) or ""), font(), colours.muted)
        _draw(
            painter,
            inner,
            inner.top() + 20,
            str(index.data(ListRole.DETAIL) or ""),
            font(Size.SMALL),
            colours.muted,
        )
        painter.restore()


def _draw(
    painter: QPainter, rect: QRect, top: int, text: str, face: QFont, colour: str, right: bool = False
) -> int:
    """Draw a line of text, shortened where it is too long; returns the width it took."""
    if not text:
        return 0
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(face)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    line = QRect(rect.left(), top, rect.width(), 20)
    painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)
