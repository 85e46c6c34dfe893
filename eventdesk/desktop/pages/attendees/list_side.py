"""The left-hand side of the page: the door, the search with its filters, the table, and how many there are."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.arrangement import Arrangement, KeptLists
from eventdesk.desktop.pages.attendees.bars import DoorField, FilterBar
from eventdesk.desktop.pages.attendees.cells import store_cell
from eventdesk.desktop.pages.attendees.columns import ListColumn
from eventdesk.desktop.pages.attendees.columns_menu import ColumnsMenu
from eventdesk.desktop.pages.attendees.delegate import CellDelegate
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.free_places import FreePlaces
from eventdesk.desktop.pages.attendees.listing import AttendeeList
from eventdesk.desktop.pages.attendees.saved_filters import SavedFilters
from eventdesk.desktop.pages.attendees.table_model import AttendeeTable
from eventdesk.desktop.pages.attendees.table_view import AttendeeView
from eventdesk.desktop.pages.attendees.words import category_label, status_label, tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, EmptyState, Hairline, button, icon_button, tool_button
from eventdesk.interchange.attendee_table.columns import Kind
from eventdesk.model.kinds import ATTENDEE_CATEGORIES
from eventdesk.model.snapshot import ForumSnapshot

_TAGS = 100
"""As many tags are offered to filter by."""


class ListSide(QWidget):
    """Shows the attendees of the desk’s forum as they are searched, filtered, sorted and arranged."""

    changed = Signal()
    """Other rows are shown, or the same ones anew."""

    def __init__(
        self,
        desk: Desk,
        add: QAction,
        bring: QAction,
        kept: Callable[[], frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        """`add` and `bring` add someone and import a list; for `kept` see `AttendeeList`."""
        super().__init__(parent)
        self._desk, self._kept_lists = desk, KeptLists()
        self._forum, self._arrangement = "", Arrangement()
        self._reset = False
        self.table = AttendeeTable(self)
        self.listing = AttendeeList(self.table, kept, self)
        self.view = AttendeeView(self.table, CellDelegate(self._store, self._offered, self))
        self.door, self.filters = DoorField(), FilterBar()
        self.free_places = FreePlaces(desk)
        self.menu = QMenu(self)
        self.menu.setObjectName("attendees-list-menu")
        self._columns = ColumnsMenu(self)
        self._saved = SavedFilters(self._kept_lists, lambda: self._forum, self.filters.filter, self)
        self._all = button(tr("Show all attendees"), name="attendees-show-all")
        self._make_places(add, bring)
        self._lay_out(add, bring)
        self._connect()

    # Following the forum

    def follow(self, snapshot: ForumSnapshot | None, forum_uid: str) -> None:
        """Show the attendees of this snapshot, or none."""
        if forum_uid != self._forum:
            self._forum = forum_uid
            self.listing.clear()
            self.filters.clear()
            self._arrangement = self._kept_lists.arrangement(forum_uid)
            self.listing.sort(self._arrangement.sorted_by, falling=self._arrangement.falling)
            self.door.say("")
        if snapshot is None:
            self.listing.clear()
            self.free_places.hide()
            return
        self.listing.take(snapshot, self._desk.language)
        self.free_places.refresh()

    def was_reset(self) -> bool:
        """Whether the rows were replaced since this was asked last, so that selections are gone."""
        reset, self._reset = self._reset, False
        return reset

    def say_counts(self) -> None:
        """Tell how many there are and how many are shown; or what there is to do where there are none."""
        tally, total, shown = self.listing.tally, len(self.listing.entries), len(self.table.rows)
        count_of = tr("{n} {status}")
        parts = [
            count_of.format(n=f"{count:,}", status=status_label(status).lower())
            for status, count in tally.by_status().items()
        ]
        if shown != total:
            said = tr("{shown} of {total} shown").format(shown=f"{shown:,}", total=f"{total:,}")
            parts.insert(0, said)
        if self.listing.sorting:
            parts.insert(0, tr("Sorting…"))
        elif self.listing.searching:
            parts.insert(0, tr("Searching…"))
        self._counts.setText(" · ".join(parts))
        nobody = self._no_match if total else self._nothing
        self._stack.setCurrentWidget(self.view if shown or self.listing.searching else nobody)
        for widget in (self._bars, self._line):
            widget.setVisible(bool(total))

    # Arranging

    def _show_columns(self) -> None:
        known = [self.listing.column(key) for key in self._arrangement.columns]
        columns = [column for column in known if column is not None]
        if not columns:
            columns = [column for key in Arrangement().columns if (column := self.listing.column(key))]
        self.view.show_columns(columns, self._arrangement.widths)
        key, falling = self.listing.sorted_by
        self.view.show_sorted(key, falling=falling)
        self._columns.show_columns(self.listing.columns, [column.key for column in self.view.columns()])

    def _arrange(self, columns: list[str]) -> None:
        self._keep(columns)
        self._show_columns()
        self.changed.emit()

    def _keep(self, columns: list[str] | None = None) -> None:
        shown = tuple(columns) if columns else tuple(column.key for column in self.view.columns())
        key, falling = self.listing.sorted_by
        self._arrangement = Arrangement(shown, self.view.widths(), key, falling)
        self._kept_lists.keep(self._forum, self._arrangement)
        self._columns.show_columns(self.listing.columns, shown)

    def _sort(self, key: str, falling: bool) -> None:
        if (key, falling) == self.listing.sorted_by:
            return
        self.listing.sort(key, falling=falling)
        self.view.show_sorted(key, falling=falling)
        self._keep()
        self.say_counts()

    # Filtering

    def _filter(self) -> None:
        self.listing.show_only(self.filters.filter())
        self.view.verticalScrollBar().setValue(0)

    def _begin_search(self, typed: str) -> None:
        self.filters.search.setFocus()
        self.filters.search.setText(typed)

    def _offer_filters(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        tally, language = self.listing.tally, self._desk.language
        self.filters.offer("category", [(name, category_label(name)) for name in self.categories()])
        used = sorted(side for side, count in tally.sides.items() if side and count > 0)
        sides = dict.fromkeys([*snapshot.forum.sides, *used])
        self.filters.offer("side", [(side, side) for side in sides])
        sessions = [row for row in snapshot.sessions if tally.sessions[row.id] > 0]
        self.filters.offer(
            "session", [(row.id, row.title.pick(language, snapshot.languages) or row.id) for row in sessions]
        )
        tags = sorted((tag for tag, count in tally.tags.most_common(_TAGS) if count > 0), key=str.casefold)
        self.filters.offer("tag", [(tag, tag) for tag in tags])

    def categories(self) -> list[str]:
        """The offered categories, then those that the forum’s attendees have besides."""
        used = sorted(name for name, count in self.listing.tally.categories.items() if count > 0)
        return list(dict.fromkeys([*ATTENDEE_CATEGORIES, *used]))

    # Editing in the cell

    def _store(self, entry: Entry, column: ListColumn, typed: str) -> str:
        return store_cell(self._desk, entry, column, typed)

    def _offered(self, column: ListColumn) -> list[str]:
        if column.data.kind is Kind.CATEGORY:
            return self.categories()
        snapshot = self._desk.snapshot
        return list(snapshot.forum.sides) if column.key == "side" and snapshot is not None else []

    # Making

    def _make_places(self, add: QAction, bring: QAction) -> None:
        self._nothing = EmptyState(
            "id-card",
            tr("No attendees yet"),
            tr("Add those who are invited or registered, or import a list; each gets a code for the badge."),
            add,
            second=bring,
        )
        sentence = tr("No attendee matches the filters.")
        self._no_match = EmptyState("search", tr("Nobody found"), sentence, self._all)
        self._stack = QStackedWidget()
        for panel in (self.view, self._nothing, self._no_match):
            self._stack.addWidget(panel)
        self._counts = Caption()
        self._counts.setObjectName("attendees-counts")

    def _connect(self) -> None:
        self.table.reset.connect(self._note_reset)
        self.listing.counted.connect(self._counted)
        self.listing.columns_changed.connect(self._show_columns)
        self.listing.changed.connect(self._rows_changed)
        self.filters.changed.connect(self._filter)
        self.view.typed.connect(self._begin_search)
        self._all.clicked.connect(self.filters.clear)
        self.table.sort_asked.connect(self._sort)
        self.view.arranged.connect(self._keep)
        self._columns.chosen.connect(self._arrange)
        self._saved.chosen.connect(self.filters.show_filter)
        self.view.menu_asked.connect(self._open_menu)

    def _note_reset(self) -> None:
        self._reset = True

    def _counted(self) -> None:
        self._offer_filters()
        self.say_counts()

    def _rows_changed(self) -> None:
        self.say_counts()
        self.changed.emit()

    def _open_menu(self, at: QPoint) -> None:
        if self.menu.actions():
            self.menu.popup(at)

    def _lay_out(self, add: QAction, bring: QAction) -> None:
        self._bars, self._line = QWidget(), Hairline()
        bars = QVBoxLayout(self._bars)
        bars.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        bars.setSpacing(GRID)
        top = QHBoxLayout()
        bars.addLayout(top)
        top.setSpacing(GRID)
        top.addWidget(self.door, 1)
        for action in (bring, add):
            top.addWidget(tool_button(action, icon_alone=False))
        bars.addWidget(self.filters)
        for tool in self._make_tools():
            self.filters.tools.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bars)
        column.addWidget(self._line)
        column.addWidget(self.free_places)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        column.addLayout(foot)
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        foot.addWidget(self._counts)
        foot.addStretch(1)
        self.setMinimumWidth(60 * GRID)

    def _make_tools(self) -> list[QToolButton]:
        saved = icon_button(tr("Kept filters"), "star", "attendees-saved-filters-button")
        saved.setMenu(self._saved)
        columns = icon_button(tr("Columns"), "columns-3", "attendees-columns-button")
        columns.setMenu(self._columns)
        more = icon_button(tr("More"), "ellipsis", "attendees-more-button")
        more.setMenu(self.menu)
        for tool in (saved, columns, more):
            tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return [saved, columns, more]
