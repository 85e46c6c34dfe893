"""The table of attendees: rows of one height with hairlines between them, sorted by its heads."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from eventdesk.desktop.pages.attendees.entries import NOT_COMING, Entry
from eventdesk.desktop.pages.attendees.table_model import AttendeeTable, Column, TableRole
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import GRID, Size, colours_of, font

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 5 * GRID
_WIDTHS = {Column.CATEGORY: 11 * GRID, Column.STATUS: 12 * GRID, Column.ARRIVED: 9 * GRID, Column.CODE: 11 * GRID}
_NAME_SHARE = 0.56
"""Of the width that the other columns leave to name and organization."""


class AttendeeView(QTableView):
    """Enter and F2 edit, Delete removes."""

    edit_asked = Signal()
    remove_asked = Signal()
    chosen = Signal()
    """Other rows are selected."""

    def __init__(self, model: AttendeeTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendees-table")
        self.setAccessibleName(tr("Attendees"))
        self._table = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._set_up_heads()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda _index: self.edit_asked.emit())

    def uids(self) -> list[str]:
        """The selected attendees, from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        entries = [self._table.entry(row) for row in rows]
        return [entry.uid for entry in entries if entry is not None]

    def select(self, uids: list[str], show: bool = False) -> None:
        """Select these rows as far as they are shown; the first becomes current."""
        selection = self.selectionModel()
        flags = selection.SelectionFlag
        selection.clearSelection()
        places = [place for place in map(self._table.place, uids) if place >= 0]
        for place in places:
            selection.select(self._table.index(place, 0), flags.Select | flags.Rows)
        if places:
            first = self._table.index(places[0], 0)
            selection.setCurrentIndex(first, flags.NoUpdate)
            if show:
                self.scrollTo(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        head = self.horizontalHeader()
        others = sum(head.sectionSize(column) for column in _WIDTHS)
        rest = max(40 * GRID, self.viewport().width() - others)
        head.resizeSection(Column.NAME, round(rest * _NAME_SHARE))
        head.resizeSection(Column.ORGANIZATION, rest - round(rest * _NAME_SHARE))

    def _set_up_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFixedHeight(4 * GRID)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # As far in as the names below it.
        head.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {2 * GRID}px; }}")
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        head.setMinimumSectionSize(6 * GRID)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(TableRole.ENTRY)
        if entry is None:
            return
        colours = colours_of(option.palette)
        rect, column = QRect(option.rect), Column(index.column())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            if column is Column.NAME:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        inner = rect.adjusted(2 * GRID if column is Column.NAME else GRID, 0, -GRID, -1)
        gone = entry.attendee.status in NOT_COMING
        colour = colours.muted if gone else colours.text
        if column is Column.ARRIVED:
            colour = colours.accent
        elif column in (Column.CATEGORY, Column.CODE, Column.ORGANIZATION):
            colour = colours.muted
        used = _draw(painter, inner, str(index.data() or ""), colour, bold=column is Column.NAME and not gone)
        if column is Column.NAME and entry.others:
            rest = inner.adjusted(used + GRID, 0, 0, 0)
            if rest.width() > 3 * GRID:
                _draw(painter, rest, entry.others, colours.muted)
        painter.restore()


def _draw(painter: QPainter, rect: QRect, text: str, colour: str, bold: bool = False) -> int:
    if not text:
        return 0
    face = font(Size.BODY, bold=bold)
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(face)
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)
    return metrics.horizontalAdvance(shown)
