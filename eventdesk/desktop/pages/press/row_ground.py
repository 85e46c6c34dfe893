"""What lies under a row of the press page's lists, whatever stands on it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from eventdesk.desktop.theme import colours_of


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, focused: bool) -> None:
    """Whether the row is chosen or under the mouse, a hairline below, the accent where its list has the focus."""
    rect, colours = option.rect, colours_of(option.palette)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected:
        painter.fillRect(rect, QColor(colours.selection))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colours.hover))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.hairline))
    if selected and focused:
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(colours.accent))
