"""The middle of the page: a search field, the scope, and the list of people or of organizations."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.pages.people.delegate import DirectoryDelegate
from eventdesk.desktop.pages.people.lists import DirectoryModel, Filter, ListRole
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.pages.search_line import SearchLine
from eventdesk.desktop.theme import GRID, IconRole, set_icon
from eventdesk.desktop.widgets import Caption, EmptyState, Hairline, button


@dataclass(frozen=True)
class ListWords:
    """What one of the two lists says."""

    name: str
    """Begins the object names: `people` or `organizations`."""
    accessible: str
    search: str
    icon: str
    empty: str
    empty_sentence: str
    add: QAction
    bring: QAction | None = None
    """Imports a list of them."""


class DirectoryList(QWidget):
    """Tells which row is current; what is asked of a row is for the page to do."""

    current = Signal(str)
    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, model: DirectoryModel[Any], words: ListWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._words = model, words
        self._rows: tuple[Any, ...] = ()
        self._base = Filter()
        self._forum_uid = ""
        self._quiet = False
        self.search = self._make_search()
        self._scope = self._make_scope()
        self.view = self._make_view()
        self._count = Caption()
        self._count.setObjectName(f"{words.name}-count")
        self._nothing = EmptyState(words.icon, words.empty, words.empty_sentence, words.add, second=words.bring)
        self._elsewhere = button(tr("Search all forums"), "search", f"{words.name}-search-all")
        self._elsewhere.clicked.connect(self._search_all)
        self._no_match = EmptyState(
            "search", tr("Nothing found"), tr("No entry of the directory matches."), self._elsewhere
        )
        self._stack = QStackedWidget()
        for widget in (self.view, self._nothing, self._no_match):
            self._stack.addWidget(widget)
        self._lay_out()

    # Showing

    def show_rows(self, rows: Iterable[Any], language: str, then: tuple[str, ...], forum_uid: str) -> None:
        """Show these rows of the directory as far as the search and the scope let them through."""
        self._rows, self._forum_uid = tuple(rows), forum_uid
        self._base = Filter(language=language, then=then)
        self._scope.setVisible(bool(forum_uid))
        self._refresh()

    def uid(self) -> str:
        """The current row, or an empty string."""
        return str(self.view.currentIndex().data(ListRole.UID) or "")

    def select(self, uid: str, widen: bool = False) -> bool:
        """Make that row current; `widen`: drop the search and the scope where they hide it."""
        place = self._model.place(uid)
        if place < 0 and widen and any(row.uid == uid for row in self._rows):
            self.search.clear()
            if self._model.place(uid) < 0:
                self._scope.setCurrentIndex(1)
                self._refresh()
            place = self._model.place(uid)
        if place < 0:
            return False
        self.view.setCurrentIndex(self._model.index(place))
        self.view.scrollTo(self._model.index(place))
        return True

    def neighbour(self) -> str:
        """The row that takes the place of the current one when that goes."""
        row = self.view.currentIndex().row()
        for place in (row + 1, row - 1):
            line = self._model.line(place)
            if line is not None:
                return line.uid
        return ""

    def clear_selection(self) -> None:
        self._quiet = True
        self.view.setCurrentIndex(QModelIndex())
        self.view.clearSelection()
        self._quiet = False

    def first(self) -> str:
        """The first row shown, or an empty string."""
        line = self._model.line(0)
        return line.uid if line else ""

    def _filter(self) -> Filter:
        here = self._forum_uid if self._scope.currentIndex() == 0 else ""
        return Filter(here, self.search.text(), self._base.language, self._base.then)

    def _refresh(self) -> None:
        uid = self.uid()
        self._quiet = True
        self._model.show(self._rows, self._filter(), self._forum_uid)
        if uid and self._model.place(uid) >= 0 and self.uid() != uid:
            self.view.setCurrentIndex(self._model.index(self._model.place(uid)))
        self._quiet = False
        self._say()
        if uid and not self.uid() and self.search.text():
            # The search hides who was shown: the best of what it finds takes the place.
            self.select(self.first())
        elif self.uid() != uid:
            self.current.emit(self.uid())

    def _say(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        everywhere = not self._filter().forum_uid
        if shown:
            self._stack.setCurrentWidget(self.view)
        elif total or (not everywhere and self._rows and self.search.text()):
            elsewhere = "" if everywhere else tr("No entry of this forum matches.")
            self._no_match.say(tr("Nothing found"), elsewhere or tr("No entry of the directory matches."))
            self._elsewhere.setVisible(not everywhere)
            self._stack.setCurrentWidget(self._no_match)
        else:
            self._stack.setCurrentWidget(self._nothing)
        text = tr("{shown} of {total}").format(shown=shown, total=total) if shown != total else str(total)
        self._count.setText(text if total else "")

    def _search_all(self) -> None:
        self._scope.setCurrentIndex(1)
        self._refresh()
        self.search.setFocus()

    # Making

    def _make_search(self) -> QLineEdit:
        line = SearchLine()
        line.setObjectName(f"{self._words.name}-search")
        line.setAccessibleName(self._words.search)
        line.setPlaceholderText(self._words.search)
        line.setToolTip(tr("Any language, any order; initial consonants of Hangul too (Ctrl+F)"))
        line.setClearButtonEnabled(True)
        glass = QAction(line)
        set_icon(glass, "search", IconRole.MUTED)
        line.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        line.textChanged.connect(self._refresh)
        line.down.connect(self._into_list)
        line.returnPressed.connect(self._into_list)
        return line

    def _make_scope(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"{self._words.name}-scope")
        box.setAccessibleName(tr("Which forums"))
        box.setToolTip(tr("Show those of this forum, or of all forums"))
        box.addItems([tr("This forum"), tr("All forums")])
        box.activated.connect(self._refresh)
        return box

    def _make_view(self) -> QListView:
        view = _List()
        view.setObjectName(f"{self._words.name}-list")
        view.setAccessibleName(self._words.accessible)
        view.setModel(self._model)
        view.setItemDelegate(DirectoryDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.edit_asked.connect(self.edit_asked)
        view.remove_asked.connect(self.remove_asked)
        view.doubleClicked.connect(lambda _index: self.edit_asked.emit())
        return view

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet:
            self.current.emit(str(index.data(ListRole.UID) or ""))

    def _into_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        bar.setSpacing(GRID)
        bar.addWidget(self.search, 1)
        bar.addWidget(self._scope)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        foot.addWidget(self._count)
        foot.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(bar)
        outer.addWidget(Hairline())
        outer.addWidget(self._stack, 1)
        outer.addLayout(foot)


class _List(QListView):
    """F2 and Enter edit, Delete removes."""

    edit_asked = Signal()
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)
