"""The findings of a release as a list: each with its sign and sentence, and the passage with the spot marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.press.row_ground import paint_ground
from eventdesk.desktop.pages.programme.finding_signs import Sign
from eventdesk.desktop.pages.rows import RowKeeper
from eventdesk.desktop.theme import GRID, HALF, ICON, Size, colours_of, font, icon
from eventdesk.desktop.theme.colours import Colours, mix

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LINE = Qt.ItemDataRole.UserRole
_INDENT = ICON + GRID
_MOST_HEIGHTS = 1000


@dataclass(frozen=True)
class CheckLine:
    """A finding as it is listed. `passage` is what stands before, at and after its spot; `note` a reason given."""

    key: str
    sign: Sign
    severity: str
    sentence: str
    place: str
    passage: tuple[str, str, str] = ("", "", "")
    note: str = ""
    quiet: bool = False


class CheckModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: RowKeeper[CheckLine] = RowKeeper(self, lambda line: line.key)

    def show(self, lines: Sequence[CheckLine]) -> None:
        self._lines.show(lines)

    def place(self, key: str) -> int:
        return self._lines.place(key)

    def key_at(self, place: int) -> str:
        return self._lines.rows[place].key if 0 <= place < len(self._lines.rows) else ""

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines.rows):
            return None
        line = self._lines.rows[index.row()]
        if role == _LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (f"{line.severity}: {line.sentence}", line.place, "".join(line.passage), line.note)
            return ". ".join(part for part in parts if part)
        return None


class CheckList(QListView):
    """Shows `CheckLine`s; one is chosen at most."""

    chosen = Signal(str)
    wants_go = Signal()
    """Enter or a double click on the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check-list")
        self.setAccessibleName(self.tr("What was found in the release"))
        self.lines = CheckModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Finding(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda _index: self.wants_go.emit())
        self.selectionModel().currentChanged.connect(
            lambda new, _old: self.chosen.emit(self.lines.key_at(new.row()))
        )

    @property
    def key(self) -> str:
        return self.lines.key_at(self.currentIndex().row())

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Take a new state; where the chosen one is gone, that in its place is chosen."""
        place, key = self.currentIndex().row(), self.key
        self.lines.show(lines)
        if self.lines.place(key) < 0:
            self.select(self.lines.key_at(min(max(place, 0), len(lines) - 1)))
        self.scheduleDelayedItemsLayout()
        self.chosen.emit(self.key)

    def select(self, key: str) -> None:
        index = self.lines.index(self.lines.place(key), 0) if key else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.wants_go.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _Finding(QStyledItemDelegate):
    def __init__(self, view: CheckList) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[CheckLine, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: CheckLine = index.data(_LINE)
        width = self._view.viewport().width()
        if (line, width) not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[line, width] = self._height(line, width)
        return QSize(width, self._heights[line, width])

    def _height(self, line: CheckLine, width: int) -> int:
        texts = self._texts(line, width - 4 * GRID - _INDENT, colours_of(self._view))
        height = sum(_height(each) for each in texts) + HALF * (len(texts) - 1)
        return round(height) + 2 * GRID

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: CheckLine = index.data(_LINE)
        rect: QRect = option.rect
        colours = colours_of(option.palette)
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
        inner = rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        top = inner.top() + (QFontMetrics(font()).height() - ICON) // 2
        icon(line.sign.icon, line.sign.role, colours).paint(painter, QRect(inner.left(), top, ICON, ICON))
        y = float(inner.top())
        for text in self._texts(line, inner.width() - _INDENT, colours):
            text.draw(painter, QPointF(inner.left() + _INDENT, y))
            y += _height(text) + HALF
        painter.restore()

    def _texts(self, line: CheckLine, width: int, colours: Colours) -> list[QTextLayout]:
        """The sentence, its passage, and where it is."""
        ink = colours.muted if line.quiet else colours.text
        found = [
            _laid_out(breakable(line.sentence), font(), width, [(0, len(breakable(line.sentence)), _ink(ink))])
        ]
        before, at, after = (breakable(part) for part in line.passage)
        if before or at or after:
            text = f"{before}{at}{after}"
            marks = [(0, len(text), _ink(colours.muted)), (len(before), len(at), _marked(colours))]
            found.append(_laid_out(text, font(), width, marks))
        small = " · ".join(part for part in (line.place, line.note) if part)
        found.append(_laid_out(small, font(Size.SMALL), width, [(0, len(small), _ink(colours.muted))]))
        return found


def _ink(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _marked(colours: Colours) -> QTextCharFormat:
    made = _ink(colours.text)
    made.setBackground(QColor(mix(colours.warning, colours.surface, 0.24)))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(QColor(colours.warning))
    return made


def _laid_out(text: str, type_: QFont, width: int, marks: list[tuple[int, int, QTextCharFormat]]) -> QTextLayout:
    layout = QTextLayout(text, type_)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ranges = []
    for start, length, look in marks:
        if length:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, length, look
            ranges.append(mark)
    layout.setFormats(ranges)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(80, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
