"""How a paragraph looks in the list: its name and note over its words, its mark hanging before them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.desktop.pages.press.row_ground import paint_ground
from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font, font_for

if TYPE_CHECKING:
    from eventdesk.desktop.pages.press.story_list import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
_LEAST = 80
"""Pixels that words have at least."""
_KEPT = 5000
"""Heights of paragraphs kept at the most."""


class ParagraphPainter(QStyledItemDelegate):
    """`language` is the release's: its Han characters are drawn in that language's forms."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._language = "en"
        self._font = font_for("en")
        self._head = QFontMetrics(font(Size.SMALL)).height()
        # A list asks for the height of every row whenever one changes.
        self._heights: dict[tuple[str, int], int] = {}

    @property
    def language(self) -> str:
        return self._language

    @language.setter
    def language(self, tag: str) -> None:
        if tag != self._language:
            self._language, self._font = tag, font_for(tag)
            self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY)
        width = self._view.viewport().width()
        body = self._height(entry.text, self._room(entry, width)) if entry.text else 0
        return QSize(width, self._head + HALF + body + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect
        colours = colours_of(option.palette)
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
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
        if entry.sign:
            painter.setFont(self._font)
            painter.drawText(rect.left() + _depth(entry), rect.top() + painter.fontMetrics().ascent(), entry.sign)
        words = QTextLayout(entry.text.replace("\n", "\u2028"), self._font)
        words.setFormats([_foreign(start, length, warning) for start, length in entry.spots])
        _lay_out(words, self._room(entry, rect.width() + 4 * GRID))
        words.draw(painter, QPointF(rect.left() + _indent(entry), rect.top()))

    def _height(self, text: str, width: int) -> int:
        found = self._heights.get((text, width))
        if found is None:
            if len(self._heights) >= _KEPT:
                self._heights.clear()
            found = _lay_out(QTextLayout(text.replace("\n", "\u2028"), self._font), width)
            self._heights[text, width] = found
        return found

    def _room(self, entry: "Entry", width: int) -> int:
        return max(_LEAST, width - 4 * GRID - _indent(entry))


def _depth(entry: "Entry") -> int:
    return 2 * GRID * entry.level


def _indent(entry: "Entry") -> int:
    return _depth(entry) + (3 * GRID if entry.sign else 0)


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
