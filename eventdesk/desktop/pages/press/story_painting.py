"""How a paragraph looks in the list: its name and note over its words, its mark hanging before them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font, font_for

if TYPE_CHECKING:
    from eventdesk.desktop.pages.press.story_list import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_LEAST = 80
"""Pixels that words have at least."""


class ParagraphPainter(QStyledItemDelegate):
    """`language` is the release's: its Han characters are drawn in that language's forms."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.language = "en"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY)
        width = self._view.viewport().width()
        body = _height(entry.text, self._room(entry, width), self.language) if entry.text else 0
        return QSize(width, QFontMetrics(font(Size.SMALL)).height() + HALF + body + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
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
        note = head.horizontalAdvance(entry.note)
        painter.setPen(QColor(colours.muted))
        name = head.elidedText(entry.name, Qt.TextElideMode.ElideRight, inner.width() - note - 2 * GRID)
        painter.drawText(inner.left(), inner.top() + head.ascent(), name)
        painter.setPen(QColor(colours.warning if entry.warns else colours.text))
        painter.drawText(inner.right() - note + 1, inner.top() + head.ascent(), entry.note)
        painter.setPen(QColor(colours.muted if entry.hidden else colours.text))
        self._paint_words(painter, entry, inner.adjusted(0, head.height() + HALF, 0, 0), QColor(colours.warning))
        painter.restore()

    def _paint_words(self, painter: QPainter, entry: "Entry", rect: QRect, warning: QColor) -> None:
        own = font_for(self.language)
        if entry.sign:
            painter.setFont(own)
            painter.drawText(rect.left() + _depth(entry), rect.top() + painter.fontMetrics().ascent(), entry.sign)
        words = QTextLayout(entry.text.replace("\n", "\u2028"), own)
        words.setFormats([_foreign(start, length, warning) for start, length in entry.spots])
        _lay_out(words, self._room(entry, rect.width() + 4 * GRID))
        words.draw(painter, QPointF(rect.left() + _indent(entry), rect.top()))

    def _room(self, entry: "Entry", width: int) -> int:
        return max(_LEAST, width - 4 * GRID - _indent(entry))


def _depth(entry: "Entry") -> int:
    return 2 * GRID * entry.level


def _indent(entry: "Entry") -> int:
    return _depth(entry) + (3 * GRID if entry.sign else 0)


def _height(text: str, width: int, language: str) -> int:
    words = QTextLayout(text.replace("\n", "\u2028"), font_for(language))
    return _lay_out(words, width)


def _lay_out(words: QTextLayout, width: int) -> int:
    """Break the words into lines of that width; returns their height."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    words.setTextOption(option)
    y = 0.0
    words.beginLayout()
    while (line := words.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    words.endLayout()
    return round(y + 0.5)


def _foreign(start: int, length: int, warning: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    found.format = foreign_format(warning)
    return found


def foreign_format(warning: QColor) -> QTextCharFormat:
    """How words look that are not in the release's language: on a tint, underlined by dashes."""
    tint = QColor(warning)
    tint.setAlphaF(0.14)
    made = QTextCharFormat()
    made.setBackground(tint)
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    made.setUnderlineColor(warning)
    return made
