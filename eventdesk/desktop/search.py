"""The search field on top: finds by name over all forums, and goes to what was found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.search_index import SearchIndex
from eventdesk.desktop.theme import GRID, Size, colours_of, font
from eventdesk.desktop.theme.icons import draw

if TYPE_CHECKING:
    from eventdesk.workspace.search import SearchRow

_ROW, _WIDTH = 44, 48 * GRID
_FORUM, _PLACE, _DETAIL, _ICON = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3, 4))
Index = QModelIndex | QPersistentModelIndex


class SearchField(QLineEdit):
    """`found` gives the forum to show (empty: the one on the desk) and the place in it."""

    found = Signal(str, Place)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._index = SearchIndex(desk, self)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search all forums"))
        self.setPlaceholderText(self.tr("Search all forums (Ctrl+K)"))
        self.setClearButtonEnabled(True)
        self._model = QStandardItemModel(self)
        self.popup = QListView()
        self.popup.setObjectName("search-results")
        self.popup.setAccessibleName(self.tr("What was found"))
        self._completer = self._make_completer()
        self.textEdited.connect(self._ask)
        self.returnPressed.connect(self._take_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup.setProperty("popup", True)
        completer.setPopup(self.popup)
        self.popup.setItemDelegate(AnswerDelegate(self.popup))
        completer.setMaxVisibleItems(10)
        completer.setWidget(self)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        return completer

    def _ask(self, typed: str) -> None:
        if not typed.strip():
            self.popup.hide()
            return
        # The index may be read meanwhile; what counts is what is typed by then.
        self._index.prepare(self._show)

    def _show(self) -> None:
        rows = self._index.find(self.text())
        self._model.clear()
        for row in rows:
            self._model.appendRow(self._item(row))
        if not rows and self.text().strip():
            nothing = QStandardItem(self.tr("Nothing is called “{text}”.").format(text=self.text().strip()))
            nothing.setEnabled(False)
            self._model.appendRow(nothing)
        if self._model.rowCount() and self.hasFocus():
            self.popup.setMinimumWidth(max(self.width(), _WIDTH))
            self._completer.complete()
            # The best is marked from the start: Enter takes it.
            self.popup.setCurrentIndex(self.popup.model().index(0, 0))

    def _item(self, row: "SearchRow") -> QStandardItem:
        from eventdesk.workspace.search import FoundKind

        forum = self._desk.forum_uid
        if forum not in row.forums:
            forum = min(row.forums, default="")
        pages = {FoundKind.FORUM: "overview", FoundKind.SESSION: "programme", FoundKind.ITEM: "programme"}
        pages |= {FoundKind.ATTENDEE: "attendees"}
        icons = {
            FoundKind.FORUM: "layout-dashboard",
            FoundKind.SESSION: "calendar-days",
            FoundKind.ITEM: "presentation",
            FoundKind.PERSON: "user",
            FoundKind.ATTENDEE: "id-card",
            FoundKind.ORGANIZATION: "building-2",
        }
        uid = "" if row.kind is FoundKind.FORUM else row.uid
        languages = self._desk.snapshot.languages if self._desk.snapshot else ()
        title, detail = (text.pick(self._desk.language, languages) for text in (row.title, row.detail))
        detail = " · ".join(part for part in (_word(row.kind.name), detail) if part)
        item = QStandardItem(title)
        item.setData(forum, _FORUM)
        item.setData(Place(pages.get(row.kind, "people"), uid), _PLACE)
        item.setData(detail, _DETAIL)
        item.setData(icons[row.kind], _ICON)
        item.setEditable(False)
        item.setAccessibleText(f"{title}, {detail}")
        return item

    def _take_first(self) -> None:
        # Enter may be pressed before the index was read. In the open list it is the list's.
        if self.popup.isVisible():
            return
        self._index.prepare(self._take_found)

    def _take_found(self) -> None:
        found = self._index.find(self.text())
        if found:
            self._go(self._item(found[0]))

    def _take(self, index: QModelIndex) -> None:
        item = self._model.item(index.row())
        if item is not None:
            self._go(item)

    def _go(self, item: QStandardItem) -> None:
        forum, place = item.data(_FORUM), item.data(_PLACE)
        if place is None:
            return
        self.popup.hide()
        self.clear()
        self.clearFocus()
        self.found.emit(forum, place)


def _word(kind: str) -> str:
    words = {
        "FORUM": QCoreApplication.translate("Search", "Forum"),
        "SESSION": QCoreApplication.translate("Search", "Session"),
        "ITEM": QCoreApplication.translate("Search", "Item"),
        "PERSON": QCoreApplication.translate("Search", "Person"),
        "ATTENDEE": QCoreApplication.translate("Search", "Attendee"),
        "ORGANIZATION": QCoreApplication.translate("Search", "Organization"),
    }
    return words[kind]


class AnswerDelegate(QStyledItemDelegate):
    """An icon of its kind, the name, and under it what it is and where."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        icon = index.data(_ICON)
        if icon:
            ratio = option.widget.devicePixelRatioF()
            picture = draw(icon, colours.muted, round(16 * ratio)).copy()
            picture.setDevicePixelRatio(ratio)
            painter.drawPixmap(rect.left() + GRID, rect.top() + (rect.height() - 16) // 2, picture)
        box = rect.adjusted(GRID + (3 * GRID if icon else 0), 4, -GRID, -4)
        _line(painter, box, str(index.data()), Size.BODY, colours.text if icon else colours.muted, top=bool(icon))
        if icon:
            _line(painter, box, str(index.data(_DETAIL)), Size.SMALL, colours.muted, top=False)
        painter.restore()


def _line(painter: QPainter, box: QRect, text: str, size: Size, colour: str, top: bool) -> None:
    painter.setFont(font(size))
    painter.setPen(QColor(colour))
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, place | Qt.AlignmentFlag.AlignLeft, text)
