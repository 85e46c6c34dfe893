"""What is done to many attendees of the list at once: the actions, their keys, and what they begin.

The dialogs are imported when they are first asked for.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.work import Progress, run

if TYPE_CHECKING:
    from eventdesk.desktop.attendee_batch.working import Look
    from eventdesk.desktop.pages.attendees.page import AttendeesPage
    from eventdesk.interchange.attendee_table import Plan


class BulkActions(QObject):
    """Made by the page at the end of its own making."""

    def __init__(self, page: "AttendeesPage") -> None:
        super().__init__(page)
        self._page, self._desk, self._view = page, page.desk, page.view
        in_table, anywhere = page.view, page
        self.change = self._add(
            tr("Change many at once…"), "change-many", "Ctrl+Shift+M", "pencil", self.begin_change, anywhere
        )
        self.replace = self._add(
            tr("Find and replace…"), "replace", "Ctrl+H", "search", self.begin_replace, anywhere
        )
        self.fill = self._add(tr("Fill down"), "fill-down", "Ctrl+D", "arrow-down", self.fill_down, in_table)
        self.copy = self._add(tr("Copy rows"), "copy-rows", "Ctrl+C", "copy", self.copy_rows, in_table)
        self.paste = self._add(tr("Paste cells"), "paste-cells", "Ctrl+V", "download", self.paste_cells, in_table)
        self.export = self._add(
            tr("Export attendees…"), "export-attendees", "Ctrl+E", "upload", self.begin_export, anywhere
        )
        page.list_menu.aboutToShow.connect(self._name_column)

    def _add(
        self, text: str, name: str, keys: str, icon: str, slot: Callable[[], object], owner: QWidget
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        # With the cursor in a field of the editor, copying and pasting are the field's.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        set_icon(action, icon)
        owner.addAction(action)
        self._page.list_menu.addAction(action)
        return action

    def _name_column(self) -> None:
        """Say in the menu which column is meant: that of the cell with the cursor."""
        current = self._view.current()
        column = current[1].label if current is not None else ""
        self.fill.setText(tr("Fill down “{column}”").format(column=column) if column else tr("Fill down"))

    # Dialogs

    def begin_change(self) -> None:
        """Ask which field of those selected becomes what."""
        if not self._ready():
            return
        uids = self._view.uids()
        if not uids:
            self._say(tr("Select attendees first, several with Shift or Ctrl."))
            return
        from eventdesk.desktop.attendee_batch.change_dialog import ChangeDialog

        self._show(ChangeDialog(self._desk, uids, self._key(), self._page))

    def begin_replace(self) -> None:
        if not self._ready():
            return
        from eventdesk.desktop.attendee_batch.replace_dialog import ReplaceDialog

        self._show(ReplaceDialog(self._desk, self._shown(), self._view.uids(), self._key(), self._page))

    def begin_export(self) -> None:
        if not self._ready():
            return
        from eventdesk.desktop.attendee_batch.export_dialog import ExportDialog

        keys = [column.key for column in self._view.columns()]
        self._show(ExportDialog(self._desk, self._shown(), self._view.uids(), keys, self._page))

    def _show(self, dialog: "QWidget") -> None:
        from eventdesk.desktop.attendee_batch.base import BatchDialog

        assert isinstance(dialog, BatchDialog)
        dialog.exec()
        dialog.deleteLater()

    # Without a dialog, where nothing is wrong

    def copy_rows(self) -> None:
        """Put the selected rows' cells on the clipboard, as spreadsheets take them."""
        entries = self._view.selected()
        if not entries or self._desk.snapshot is None:
            return
        from eventdesk.interchange.attendee_table import ExportColumn, clipboard_text

        look, clipboard = self._look(), QGuiApplication.clipboard()
        columns = [ExportColumn(column.data, column.label) for column in self._view.columns()]
        attendees = [entry.attendee for entry in entries]
        self._work(
            len(attendees) * len(columns),
            lambda progress: clipboard_text(look.cells, columns, attendees, tell=progress.tell),
            clipboard.setText,
            tr("Copying"),
        )

    def paste_cells(self) -> None:
        """Lay the clipboard's cells onto the list from the current cell on, one row onto all that are selected."""
        from eventdesk.interchange.attendee_table import block_of, plan_block, spread

        current, text = self._view.current(), QGuiApplication.clipboard().text()
        if current is None or not text or not self._ready():
            return
        entry, first = current
        block, look, selected = block_of(text), self._look(), self._view.uids()
        shown = self._view.columns()
        columns = [column.data for column in shown[[column.key for column in shown].index(first.key) :]]
        if len(block) == 1 and len(selected) > 1:
            block, uids = spread(block, len(selected)), selected
        else:
            uids = self._from(entry.uid, len(block))
        cells = len(block) * max(map(len, block))
        self._plan(
            cells,
            look,
            lambda progress: plan_block(look.people, look.words, block, uids, columns, progress.tell),
            tr("Paste {n} cells").format(n=f"{cells:,}"),
        )

    def fill_down(self) -> None:
        """Give the current column of those selected what the topmost has; a single one what the one above has."""
        from eventdesk.interchange.attendee_table import plan_fill_down

        current, selected = self._view.current(), self._view.uids()
        if current is None or not selected or not self._ready():
            return
        column, look = current[1].data, self._look()
        source, uids = selected[0], selected[1:]
        if not uids:
            above = self._above(selected[0])
            if not above:
                return
            source, uids = above, selected
        self._plan(
            len(uids),
            look,
            lambda progress: plan_fill_down(look.people, column, source, uids, progress.tell),
            tr("Fill down “{column}”").format(column=current[1].label),
        )

    # Steps

    def _plan(self, size: int, look: "Look", plan: "Callable[[Progress], Plan]", step: str) -> None:
        self._work(size, plan, lambda made: self._planned(look, made, step), step)

    def _planned(self, look: "Look", plan: "Plan", step: str) -> None:
        """Store a plan in which nothing is wrong; show any other first."""
        if plan.bad or plan.new or plan.wide:
            from eventdesk.desktop.attendee_batch.preview_dialog import PreviewDialog

            self._show(PreviewDialog(self._desk, look, plan, step, self._page))
        elif plan.changes:
            self._store(look, plan, step)
        else:
            self._say(tr("All these cells are so already."))

    def _store(self, look: "Look", plan: "Plan", step: str) -> None:
        from eventdesk.desktop.attendee_batch.working import AT_ONCE, Task, apply, store

        task, workspace = Task(step, self._desk.forum_uid, look, plan.good), self._desk.workspace
        if task.size <= AT_ONCE or workspace is None:
            self._desk.attempt(step, lambda edit: apply(edit, task, Progress()))
        else:
            book = workspace
            run(self._page, lambda progress: store(book, task, progress), lambda _count: None, title=step)

    def _work(
        self,
        size: int,
        function: Callable[[Progress], object],
        on_done: Callable[..., object],
        title: str,
    ) -> None:
        """Do it at once where it is short, else in a thread that the status line shows."""
        from eventdesk.desktop.attendee_batch.working import AT_ONCE

        if size <= AT_ONCE:
            on_done(function(Progress()))
        else:
            run(self._page, function, on_done, title=title)

    # What the list shows

    def _ready(self) -> bool:
        return self._desk.snapshot is not None and self._page.commit()

    def _look(self) -> "Look":
        from eventdesk.desktop.attendee_batch.words import table_words
        from eventdesk.desktop.attendee_batch.working import look_at

        return look_at(self._desk, table_words())

    def _shown(self) -> list[str]:
        return [entry.uid for entry in self._view.shown()]

    def _from(self, uid: str, count: int) -> list[str]:
        """So many of those shown, from that one down."""
        shown: Sequence[str] = self._shown()
        place = shown.index(uid)
        return list(shown[place : place + count])

    def _above(self, uid: str) -> str:
        shown = self._shown()
        place = shown.index(uid)
        return shown[place - 1] if place else ""

    def _key(self) -> str:
        current = self._view.current()
        return current[1].key if current is not None else ""

    def _say(self, sentence: str) -> None:
        self._desk.refused.emit(sentence)
