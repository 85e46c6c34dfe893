"""How a cell is drawn, and what it is edited with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.desktop.pages.attendees.columns import ARRIVED, NAME, ListColumn
from eventdesk.desktop.pages.attendees.entries import NOT_COMING, Entry
from eventdesk.desktop.pages.attendees.table_model import AttendeeTable, Draft
from eventdesk.desktop.pages.attendees.words import category_label, status_label, tr
from eventdesk.desktop.theme import GRID, Colours, Size, colours_of, font
from eventdesk.interchange.attendee_table.columns import Kind
from eventdesk.model.kinds import AttendeeStatus

Index = QModelIndex | QPersistentModelIndex
Store = Callable[[Entry, ListColumn, str], str]
"""Stores what was typed; returns why not, or nothing."""


class CellDelegate(QStyledItemDelegate):
    """Draws the cells. What is typed into one and refused stays in it, marked, with the reason as its tooltip."""

    def __init__(
        self, store: Store, offered: Callable[[ListColumn], Sequence[str]], parent: QObject | None = None
    ) -> None:
        """`offered` gives what a column's cells may be chosen from, beside what can be typed."""
        super().__init__(parent)
        self._store, self._offered = store, offered
        self.tell: Callable[[str], object] = lambda reason: None
        """Says why a cell was refused."""
        self.given_up: Callable[[], object] = lambda: None
        """Escape was pressed in the cell."""

    # Drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = index.model()
        assert isinstance(table, AttendeeTable)
        entry = table.entry(index.row())
        if entry is None:
            return
        column = table.columns[index.column()]
        colours = colours_of(option.palette)
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            if _in_range(option, index):
                painter.fillRect(rect, _tint(colours))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        inner = rect.adjusted(2 * GRID if index.column() == 0 else GRID, 0, -GRID, -1)
        draft = table.draft(entry, column)
        if draft is not None:
            _draw(painter, inner, draft.typed or "–", colours.danger)
        else:
            by_language = any(one.data.language and one.data.name == NAME for one in table.columns)
            self._paint_cell(painter, inner, entry, column, colours, by_language)
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        inner: QRect,
        entry: Entry,
        column: ListColumn,
        colours: Colours,
        by_language: bool,
    ) -> None:
        gone = entry.attendee.standing in NOT_COMING
        if column.key == NAME:
            used = _draw(painter, inner, entry.name, colours.muted if gone else colours.text, bold=not gone)
            rest = inner.adjusted(used + GRID, 0, 0, 0)
            if rest.width() > 3 * GRID and not by_language:
                _draw(painter, rest, entry.others, colours.muted)
            return
        if column.key == ARRIVED:
            colour = colours.accent
        elif gone or column.key in _MUTED:
            colour = colours.muted
        else:
            colour = colours.text
        _draw(painter, inner, column.text(entry), colour)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = _table(index).columns[index.column()]
        choices = self._choices(column)
        editor: QWidget
        if choices is None:
            editor = QLineEdit(parent)
        else:
            editor = _box(parent, choices, free=column.data.kind in (Kind.CATEGORY, Kind.LINE))
            if not editor.isEditable():
                editor.activated.connect(lambda: self._finish(editor))
        editor.setObjectName(f"cell-{column.key}")
        editor.setAccessibleName(column.label)
        editor.setProperty("cell", True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor.property("filled"):  # what is being typed stays, whatever is told of the cell
            return
        editor.setProperty("filled", True)
        table = _table(index)
        entry = table.entry(index.row())
        if entry is None:
            return
        column = table.columns[index.column()]
        draft = table.draft(entry, column)
        text = draft.typed if draft is not None else column.text(entry)
        if isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            if editor.isEditable():
                editor.setEditText(text)
            else:
                editor.setCurrentIndex(max(0, editor.findText(text)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        table = _table(index)
        entry, column = table.entry(index.row()), table.columns[index.column()]
        if entry is None:
            return
        typed = editor.text() if isinstance(editor, QLineEdit) else ""
        if isinstance(editor, QComboBox):
            typed = editor.currentText()
        if typed == column.text(entry):
            table.keep_draft(entry.uid, column, None)
            return
        reason = self._store(entry, column, typed)
        table.keep_draft(entry.uid, column, Draft(typed, reason) if reason else None)
        if reason:
            self.tell(reason)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        editor.setGeometry(rect.adjusted(0, 0, max(0, 14 * GRID - rect.width()), -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress:
            self.given_up()
        return super().eventFilter(watched, event)

    def _choices(self, column: ListColumn) -> Sequence[str] | None:
        kind = column.data.kind
        if kind is Kind.STATUS:
            return [status_label(status) for status in AttendeeStatus if status is not AttendeeStatus.ARRIVED]
        if kind is Kind.FLAG:
            return [tr("Yes"), tr("No")]
        if kind is Kind.CHOICE:
            return ["", *column.data.choices]
        offered = self._offered(column)
        if kind is Kind.CATEGORY:
            return [category_label(category) for category in offered]
        return offered or None

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _in_range(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the cell of a selected row is one of those that filling down gives a value to, or takes it from."""
    view = option.widget
    if not isinstance(view, QAbstractItemView) or view.currentIndex().column() != index.column():
        return False
    return view.hasFocus()


def _tint(colours: Colours) -> QColor:
    tint = QColor(colours.accent)
    tint.setAlpha(_TINT)
    return tint


_TINT = 36
_MUTED = ("category", "code", "organization", "email", "phone", "languages", "notes")


def _box(parent: QWidget, choices: Sequence[str], *, free: bool) -> QComboBox:
    box = QComboBox(parent)
    box.addItems(list(choices))
    box.setEditable(free)
    if free:
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    return box


def _table(index: Index) -> AttendeeTable:
    table = index.model()
    assert isinstance(table, AttendeeTable)
    return table


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
