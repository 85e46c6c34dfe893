"""How the rows of the dialog are painted: a house style in the list, a cell of the glossary."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.desktop.theme import GRID, HALF, ICON, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 1
"""The house's colour, `#rrggbb`."""
USED_ROLE = Qt.ItemDataRole.UserRole + 2
"""By which forums it is used, in a few words."""
_HEIGHT = 6 * GRID


class StyleDelegate(QStyledItemDelegate):
    """The house's colour, its name, and who uses it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = colours_of(option.palette), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        swatch = QRect(rect.left() + GRID, rect.center().y() - ICON // 2 + 1, ICON, ICON)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.hairline))
        painter.setBrush(QColor(str(index.data(COLOUR_ROLE))))
        painter.drawRoundedRect(swatch, 3, 3)
        text = rect.adjusted(2 * GRID + ICON, HALF, -GRID, -HALF)
        upper, lower = QRect(text), QRect(text)
        upper.setHeight(text.height() * 11 // 20)
        lower.setTop(upper.bottom())
        _draw(painter, upper, str(index.data() or ""), colours.text, font(Size.BODY))
        _draw(painter, lower, str(index.data(USED_ROLE) or ""), colours.muted, font(Size.SMALL))
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """Words on a line; the current cell has a frame in the accent's colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = colours_of(option.palette), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        edited = bool(index.data(Qt.ItemDataRole.EditRole))
        face = index.data(Qt.ItemDataRole.FontRole)
        inner = rect.adjusted(GRID, 0, -HALF, 0)
        colour = colours.text if edited else colours.muted
        text = str(index.data() or "")
        _draw(painter, inner, text, colour, face if isinstance(face, QFont) else font(Size.BODY))
        painter.restore()


def _draw(painter: QPainter, rect: QRect, text: str, colour: str, face: QFont) -> None:
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(face)
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)
