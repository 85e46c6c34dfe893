"""What is missing, as a short tree: kinds with their counts, and under them each place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.overview.findings import Group
from eventdesk.desktop.theme import GRID, ICON, ROW, IconRole, colours_of, font, icon
from eventdesk.programme.findings import Severity

Index = QModelIndex | QPersistentModelIndex
_PLACE, _KEY, _SEVERITY, _MANY = (Qt.ItemDataRole.UserRole + n for n in range(4))
_MOST = 200
"""Places listed under one kind."""
_SIGNS = {
    Severity.CONFLICT: ("circle-alert", IconRole.DANGER),
    Severity.WARNING: ("triangle-alert", IconRole.WARNING),
    Severity.NOTE: ("info", IconRole.MUTED),
}


class FindingsView(QTreeView):
    """Click or Enter goes to the place; a kind of several opens to show them (and Right and Left do)."""

    went = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("What is missing"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Finding(self))
        self.clicked.connect(self._take)
        self.expanded.connect(self._fit)
        self.collapsed.connect(self._fit)
        self._shown: tuple[Group, ...] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these; what is open and what is chosen stays where it is still there."""
        if tuple(groups) == self._shown:
            return
        open_keys = {
            item.data(_KEY)
            for item in (self._model.item(row) for row in range(self._model.rowCount()))
            if self.isExpanded(item.index())
        }
        current = self.currentIndex()
        key, place = current.data(_KEY), current.data(_PLACE)
        self._shown = tuple(groups)
        self._model.clear()
        for group in groups:
            self._model.appendRow(self._item(group))
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            if item.data(_KEY) in open_keys:
                self.expand(item.index())
        self._choose(key, place)
        self._fit()

    def _choose(self, key: object, place: object) -> None:
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            inside = (item.child(n) for n in range(item.rowCount()))
            for found in (item, *inside):
                if found.data(_KEY) == key and found.data(_PLACE) == place and key is not None:
                    self.setCurrentIndex(found.index())
                    return

    def _item(self, group: Group) -> QStandardItem:
        item = _made(group.told, group.key, group.lines[0].place, group.severity)
        item.setData(len(group.lines) > 1, _MANY)
        if len(group.lines) == 1:
            item.setToolTip(group.lines[0].told)
            return item
        for line in group.lines[:_MOST]:
            item.appendRow(_made(line.told, group.key, line.place, None))
        if len(group.lines) > _MOST:
            more = self.tr("… and {count} more").format(count=len(group.lines) - _MOST)
            item.appendRow(_made(more, group.key, group.lines[_MOST].place, None))
        return item

    def is_open(self, kind: Index) -> bool:
        """Whether the places of a kind are shown."""
        return self.isExpanded(self._model.index(kind.row(), 0))

    def sizeHint(self) -> QSize:
        """As high as its rows; the page gives it less where there are more than fit."""
        rows = self._model.rowCount()
        rows += sum(self._model.item(n).rowCount() for n in range(rows) if self.is_open(self._model.index(n, 0)))
        return QSize(super().sizeHint().width(), rows * ROW + 2)

    def _fit(self) -> None:
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def _take(self, index: Index) -> None:
        if index.data(_MANY):
            shown = self._model.index(index.row(), 0)  # only kinds have many, and they stand at the top
            self.setExpanded(shown, not self.isExpanded(shown))
        elif index.data(_PLACE) is not None:
            self.went.emit(index.data(_PLACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and self.currentIndex().isValid()
        ):
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)


def _made(told: str, key: str, place: Place, severity: Severity | None) -> QStandardItem:
    item = QStandardItem(told)
    item.setEditable(False)
    item.setData(key, _KEY)
    item.setData(place, _PLACE)
    item.setData(severity, _SEVERITY)
    item.setAccessibleText(told)
    return item


class _Finding(QStyledItemDelegate):
    def __init__(self, view: FindingsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10 * GRID, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        rect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected and self._view.hasFocus():
            painter.fillRect(rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        severity = index.data(_SEVERITY)
        if severity is not None:
            name, role = _SIGNS[severity]
            top = rect.top() + (rect.height() - ICON) // 2
            icon(name, role, colours).paint(painter, rect.left() + GRID, top, ICON, ICON)
        # What a click does: open the kind, or go there.
        sign = "arrow-right"
        if index.data(_MANY):
            sign = "chevron-down" if self._view.is_open(index) else "chevron-right"
        side = rect.right() - GRID - ICON
        at = rect.top() + (rect.height() - ICON) // 2
        icon(sign, IconRole.MUTED, colours).paint(painter, side, at, ICON, ICON)
        painter.setFont(font())
        painter.setPen(QColor(colours.text if severity is not None else colours.muted))
        left = rect.left() + GRID + ICON + GRID
        metrics = QFontMetrics(painter.font())
        told = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, side - left - GRID)
        painter.drawText(left, rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2, told)
        painter.restore()
