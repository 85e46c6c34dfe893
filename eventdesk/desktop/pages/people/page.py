"""The page of people and organizations: the directory in the middle, the editor on the right."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.list_importing import ListImporting
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.people.directory import Directory
from eventdesk.desktop.pages.people.making import make_sides
from eventdesk.desktop.pages.people.sides import Side
from eventdesk.desktop.pages.people.uses import Destination, sentence
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.theme import GRID, set_icon
from eventdesk.desktop.widgets import EmptyState, explain, tool_button
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class PeoplePage(Page):
    """Reads the directory of the workspace; every change goes through `desk.attempt`."""

    name = "people"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._directory = Directory(desk, self)
        self._stale, self._forum_uid = True, ""
        self._drafting: Side | None = None
        self._add = self._make_add()
        self.importing = ListImporting(self, "speakers")
        self._tabs = self._make_tabs()
        self.sides = make_sides(desk, self._directory, self._add, self.importing.action, self)
        self._current = [""] * len(self.sides)
        self._choose_one = tr("Choose an entry of the list, or add one with Ctrl+N.")
        self._nobody = EmptyState("users", self.side.words.nobody, self._choose_one)
        self._blank = QWidget()
        for ground in (self._nobody, self._blank):
            ground.setProperty("ground", "surface")
            ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._right, self._middle = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.follow(desk.forum_changed, self._changed)
        self.follow(desk.workspace_changed, self._changed)
        self._directory.prepared.connect(self._changed)
        self._changed()

    @property
    def side(self) -> Side:
        """People or organizations, whichever is shown."""
        return self.sides[max(0, self._tabs.currentIndex())]

    # What the window asks

    def show_place(self, uid: str, field: str = "") -> None:
        self._read()
        found = [side for side in self.sides if side.row(uid) is not None]
        if not found:
            return
        self._tabs.setCurrentIndex(self.sides.index(found[0]))
        if self.side.list.select(uid, widen=True) and field:
            self.side.editor.focus_field(field)

    def commit(self) -> bool:
        if self._drafting is not None:
            if self._drafting.draft.named():
                self._drafting.draft.finish()
            else:
                self._cancel_draft()
        return all(side.editor.commit() for side in self.sides)

    # Following the desk

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if not self._stale:
            return
        self._stale = False
        if self.desk.forum_uid != self._forum_uid:
            self._forum_uid = self.desk.forum_uid
            self._cancel_draft()
        why_not = "" if self.desk.forum_uid else tr("Open or make a forum first.")
        explain(self._add, why_not, tr("Add to the directory and to this forum (Ctrl+N)"))
        self._directory.refresh()
        then = self.desk.snapshot.languages if self.desk.snapshot else ()
        for place, side in enumerate(self.sides):
            side.list.show_rows(side.rows().values(), self.desk.language, then, self.desk.forum_uid)
            if not side.list.uid() and side is not self._drafting:
                self._choose(side, self._current[place])
        self._show_current()

    def _choose(self, side: Side, uid: str) -> None:
        if not (uid and side.list.select(uid)):
            side.list.select(side.list.first())

    def _show_current(self) -> None:
        side = self.side
        if side is self._drafting:
            self._right.setCurrentWidget(side.draft)
            return
        uid = side.list.uid()
        if uid:
            self._current[self.sides.index(side)] = uid
        row = side.row(uid)
        if row is not None and side.editor.show_row(row):
            self._right.setCurrentWidget(side.editor)
        elif side.list.first():
            self._nobody.say(side.words.nobody, self._choose_one)
            self._right.setCurrentWidget(self._nobody)
        else:
            # Where the list is empty, the middle says what to do.
            self._right.setCurrentWidget(self._blank)

    def _current_changed(self, side: Side, uid: str) -> None:
        if uid and side is self._drafting:
            self._leave_draft(side)
        if side.editor.uid and side.editor.uid != uid:
            # Stored before the editor shows another: storing brings a refresh.
            side.editor.commit()
            side.editor.say("")
        if side is self.side:
            self._show_current()

    def _tab_changed(self) -> None:
        self._middle.setCurrentIndex(self._tabs.currentIndex())
        self._add.setText(self.side.words.add)
        self._show_current()

    # Adding

    def begin_adding(self) -> None:
        """Show an empty editor for someone new."""
        if not self.desk.forum_uid or self._drafting is self.side:
            return
        self.commit()
        side = self._drafting = self.side
        side.list.clear_selection()
        self._show_current()
        side.draft.begin(self.desk.snapshot.languages if self.desk.snapshot else ("en",))

    def _cancel_draft(self) -> None:
        side, self._drafting = self._drafting, None
        if side is not None:
            self._choose(side, self._current[self.sides.index(side)])
            self._show_current()
            side.list.view.setFocus()

    def _leave_draft(self, side: Side) -> None:
        self._drafting = None
        if side.draft.named():
            self._store_new(side, side.draft.names.texts())

    def _finish_draft(self, side: Side, texts: dict[str, Text]) -> None:
        self._drafting = None
        uid = self._store_new(side, texts)
        if not uid:
            self._drafting = side
            return
        self._tabs.setCurrentIndex(self.sides.index(side))
        side.list.select(uid, widen=True)
        self._show_current()
        side.editor.focus_field(side.words.after_adding)

    def _store_new(self, side: Side, texts: dict[str, Text]) -> str:
        made: list[str] = []
        forum_uid = self.desk.forum_uid
        self.desk.attempt(side.words.add, lambda edit: made.append(side.store_new(edit, forum_uid, texts)))
        return made[0] if made and side.row(made[0]) is not None else ""

    def _use_double(self, side: Side, uid: str) -> None:
        self._drafting = None
        side.list.select(uid, widen=True)
        self._show_current()
        row = side.row(uid)
        if row is not None and self.desk.forum_uid not in row.forums:
            self._link(side)

    # What can be done with a record

    def _link(self, side: Side) -> None:
        uid, forum_uid = side.editor.uid, self.desk.forum_uid
        self.desk.attempt(tr("Add to forum"), lambda edit: side.edits.link(edit, forum_uid, uid))

    def _remove(self, side: Side) -> None:
        """Take the current one out of this forum; out of the directory where this forum does not know it."""
        uid, forum_uid = side.list.uid(), self.desk.forum_uid
        row = side.row(uid)
        if row is None or not side.editor.commit():
            return
        if forum_uid not in row.forums:
            self._delete(side)
            return
        uses = side.uses(uid, forum_uid)
        if uses:
            self._refuse(side, sentence(self._pick(row.name), uses))
            return
        step = tr("Remove {name}").format(name=self._pick(row.name))
        self._take_away(side, step, lambda edit: side.edits.remove(edit, forum_uid, uid))

    def _delete(self, side: Side) -> None:
        uid = side.list.uid()
        row = side.row(uid)
        if row is None:
            return
        name = self._pick(row.name)
        if side.in_use(uid):
            self._refuse(side, tr("{name} stays in the directory: forums or people use it.").format(name=name))
            return
        self._take_away(side, tr("Delete {name}").format(name=name), lambda edit: side.edits.delete(edit, uid))

    def _take_away(self, side: Side, step: str, change: "Callable[[Edit], object]") -> None:
        neighbour, uid = side.list.neighbour(), side.list.uid()
        if self.desk.attempt(step, change) and side.list.uid() != uid and neighbour:
            side.list.select(neighbour)

    def _refuse(self, side: Side, reason: str) -> None:
        side.editor.say(reason)

    def _go(self, destination: object) -> None:
        if isinstance(destination, Destination) and self.commit():
            if destination.forum_uid and destination.forum_uid != self.desk.forum_uid:
                self.desk.choose(destination.forum_uid)
            self.desk.go(destination.place)

    def _pick(self, text: Text) -> str:
        return text.pick(self.desk.language, self.desk.snapshot.languages if self.desk.snapshot else ())

    # Making

    def _make_add(self) -> QAction:
        add = QAction(tr("Add person"), self)
        add.setObjectName("add-person")
        add.setShortcut(QKeySequence("Ctrl+N"))
        add.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        set_icon(add, "plus")
        add.triggered.connect(self.begin_adding)
        self.addAction(add)
        return add

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("people-tabs")
        tabs.setAccessibleName(tr("People or organizations"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        for title in (tr("People"), tr("Organizations")):
            tabs.addTab(title)
        return tabs

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._tab_changed)
        for side in self.sides:
            side.list.current.connect(partial(self._current_changed, side))
            side.list.edit_asked.connect(partial(side.editor.focus_field, ""))
            side.list.remove_asked.connect(partial(self._remove, side))
            side.editor.link_asked.connect(partial(self._link, side))
            side.editor.remove_asked.connect(partial(self._remove, side))
            side.editor.delete_asked.connect(partial(self._delete, side))
            side.editor.destination.connect(self._go)
            side.editor.another_chosen.connect(self.show_place)
            side.draft.finished.connect(partial(self._finish_draft, side))
            side.draft.cancelled.connect(self._cancel_draft)
            side.draft.double_chosen.connect(partial(self._use_double, side))
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.side.list.search.setFocus())

    def _lay_out(self) -> None:
        for side in self.sides:
            self._middle.addWidget(side.list)
            self._right.addWidget(side.editor)
            self._right.addWidget(side.draft)
        self._right.addWidget(self._nobody)
        self._right.addWidget(self._blank)
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, GRID, GRID, 0)
        head.addWidget(self._tabs)
        head.addStretch(1)
        head.addWidget(tool_button(self.importing.action))
        head.addWidget(tool_button(self._add))
        left = QWidget()
        left.setProperty("ground", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._middle, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("people-split")
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([44 * GRID, 80 * GRID])
        split.setStretchFactor(1, 1)
        left.setMinimumWidth(34 * GRID)
        self._right.setMinimumWidth(48 * GRID)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
