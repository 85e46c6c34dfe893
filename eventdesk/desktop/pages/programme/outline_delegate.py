"""How a row of the outline is drawn: the time, the title, and in smaller quiet type what it is and who."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eventdesk.desktop.pages.programme.finding_signs import RowMark, Sign
from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.outline_model import FINDINGS_ROLE, NODE_ROLE, TEXT_ROLE
from eventdesk.desktop.pages.programme.rows import RowText
from eventdesk.desktop.theme import GRID, HALF, ICON, Colours, Size, colours_of, font, icon

HEIGHT = 6 * GRID
TIME = 7 * GRID
"""Width of the column of times."""
_UPPER, _LOWER = 20, 16
"""Heights of the two lines of a row."""
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Draws rows of one height. `timed` tells whether the forum has times, and so a column for them."""

    timed = True
    language = "en"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(GRID * 30, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node: Node = index.data(NODE_ROLE)
        text: RowText = index.data(TEXT_ROLE)
        rect: QRect = option.rect
        pen = _Pen(painter, colours_of(option.palette), self.language)
        painter.save()
        self._frame(pen, option, node)
        inner = rect.adjusted(HALF, 0, -2 * GRID, 0)
        if node.kind is NodeKind.DAY:
            used = pen.right(inner, text.right)
            pen.line(inner.adjusted(0, 0, -used, 0), text.title, _Face(Size.BODY, pen.colours.text, bold=True))
        else:
            self._row(pen, inner, node, text, index.data(FINDINGS_ROLE))
        painter.restore()

    def _frame(self, pen: "_Pen", option: QStyleOptionViewItem, node: Node) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        whole = QRect(0, rect.top(), rect.right() + 1, rect.height())
        if node.kind is not NodeKind.ITEM and rect.top() > 0:
            line = QRect(GRID, rect.top(), whole.width() - 3 * GRID, 1)
            pen.painter.fillRect(line, QColor(pen.colours.hairline))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            pen.painter.fillRect(QRect(0, rect.top(), 3, whole.height()), QColor(pen.colours.accent))

    def _row(self, pen: "_Pen", rect: QRect, node: Node, text: RowText, found: RowMark | None) -> None:
        two_lines = text.details or text.end
        top = rect.top() + (rect.height() - _UPPER - (_LOWER if two_lines else 0)) // 2
        upper = QRect(rect.left(), top, rect.width(), _UPPER)
        lower = QRect(rect.left(), top + _UPPER, rect.width(), _LOWER)
        if self.timed:
            self._times(pen, upper, lower, text)
            upper.setLeft(upper.left() + TIME)
            lower.setLeft(lower.left() + TIME)
        used = pen.right(upper, text.right)
        if found is not None:
            used += pen.mark(upper.adjusted(0, 0, -used, 0), found.sign)
        ink = pen.colours.muted if text.hint or text.cancelled else pen.colours.text
        bold = node.kind is NodeKind.SESSION and not text.hint
        pen.line(upper.adjusted(0, 0, -used, 0), text.title, _Face(Size.BODY, ink, bold, text.cancelled))
        pen.line(lower, text.details, _Face(Size.SMALL, pen.colours.muted))

    def _times(self, pen: "_Pen", upper: QRect, lower: QRect, text: RowText) -> None:
        ink = pen.colours.muted if text.cancelled else pen.colours.accent
        pen.line(upper, text.start, _Face(Size.BODY, ink, struck=text.cancelled))
        pen.line(lower, text.end, _Face(Size.SMALL, pen.colours.muted))


@dataclass(frozen=True, slots=True)
class _Face:
    """How a line is set."""

    size: Size
    ink: str
    bold: bool = False
    struck: bool = False


@lru_cache(maxsize=64)
def _font(size: Size, bold: bool, struck: bool, language: str) -> QFont:
    made = font(size, bold, language)
    made.setStrikeOut(struck)
    made.setFeature(QFont.Tag("tnum"), 1)  # figures of one width: times stand under each other
    return made


class _Pen:
    """Draws single lines of text, cut with an ellipsis where they are too long."""

    def __init__(self, painter: QPainter, colours: Colours, language: str) -> None:
        self.painter = painter
        self.colours = colours
        self.language = language

    def line(self, rect: QRect, text: str, face: _Face) -> None:
        if not text or rect.width() <= 0:
            return
        made = _font(face.size, face.bold, face.struck, self.language)
        self.painter.setFont(made)
        self.painter.setPen(QColor(face.ink))
        shown = QFontMetrics(made).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.drawText(rect, _ONE_LINE, shown)

    def right(self, rect: QRect, text: str) -> int:
        """Draw small and quiet at the right end, on at most a third of the width; returns what it took."""
        if not text:
            return 0
        metrics = QFontMetrics(_font(Size.SMALL, False, False, self.language))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() // 3)
        width = metrics.horizontalAdvance(shown) + 2
        self.line(rect.adjusted(rect.width() - width, 0, HALF, 0), shown, _Face(Size.SMALL, self.colours.muted))
        return width + 2 * GRID

    def mark(self, rect: QRect, sign: Sign) -> int:
        """Draw the sign of a finding at the right end; returns what it took."""
        place = QRect(rect.right() - ICON, rect.top() + (rect.height() - ICON) // 2, ICON, ICON)
        icon(sign.icon, sign.role, self.colours).paint(self.painter, place)
        return ICON + GRID
