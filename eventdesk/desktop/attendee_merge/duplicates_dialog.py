"""Who may be on the list twice: pairs on the left, the preview of merging them on the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop import work
from eventdesk.desktop.attendee_merge.pane import MergePane
from eventdesk.desktop.attendee_merge.subjects import LinkSubject, MergeSubject, Subject, Words
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.two_line_list import TwoLineList, TwoLines
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.refusals import in_window_language
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, EmptyState, button, explain, within_screen

if TYPE_CHECKING:
    from eventdesk.interchange.attendees.duplicates import Duplicate

_MOST = 500
"""Pairs that are offered at a time."""
_WIDE = 96 * GRID


class DuplicatesDialog(QDialog):
    """Looks for pairs in a thread, then offers one after the other. Nothing is merged unasked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._pairs: dict[str, Duplicate] = {}
        self._found = 0
        self._task: work.Task | None = None
        self.setObjectName("duplicates-dialog")
        self.setWindowTitle(tr("Find duplicates"))
        self.setModal(True)
        self.list = TwoLineList()
        self.list.setObjectName("duplicates-list")
        self.list.setAccessibleName(tr("Who may be one"))
        self.list.chosen.connect(self._show)
        self.list.removed.connect(lambda _key: self.leave())
        self.pane = MergePane()
        self._count = Caption()
        self._count.setObjectName("duplicates-count")
        self._looking = EmptyState("search", tr("Looking for duplicates"), tr("Names and addresses are compared."))
        self._none = EmptyState("check", tr("No duplicates"), tr("Nobody on the list seems to be there twice."))
        self._stack = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self._begin()

    # Looking

    def _begin(self) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return

        def look(progress: work.Progress) -> "tuple[Duplicate, ...]":
            from eventdesk.interchange.attendees.duplicates import find_duplicates

            return find_duplicates(snapshot, progress.tell)

        self._task = work.run(self, look, on_done=self._take)
        self._task.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        if total:
            self._looking.sentence.setText(tr("{percent} % of the list").format(percent=done * 100 // total))

    def _take(self, found: "tuple[Duplicate, ...]") -> None:
        self._task, self._found = None, len(found)
        offered = found[:_MOST]
        self._pairs = {f"{pair.attendee} {pair.other}": pair for pair in offered}
        self._refresh()
        self.list.choose_first()
        self.list.setFocus()

    # Showing

    def _refresh(self) -> None:
        words = Words(self.desk)
        names = {row.uid: words.name(row) for row in words.snapshot.attendees} if self._pairs else {}
        people = {row.uid: words.pick(row.name) for row in words.snapshot.people}
        rows = []
        for key, pair in list(self._pairs.items()):
            other = people.get(pair.other) if pair.person else names.get(pair.other)
            if pair.attendee not in names or other is None:
                del self._pairs[key]  # merged, or taken off the list since
                continue
            rows.append(TwoLines(key, f"{names[pair.attendee]}  —  {other}", _why(pair)))
        self.list.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 2)
        self._count.setText(
            tr("1 pair")
            if len(rows) == 1
            else tr("{n} pairs").format(n=max(len(rows), self._remaining(len(rows))))
        )
        for one in (self._merge, self._leave):
            explain(one, "" if rows else tr("There is no pair to merge."), one.toolTip())
        if not rows:
            self.pane.show_subject(None)
            self._swap.setEnabled(False)

    def _remaining(self, offered: int) -> int:
        return self._found if self._found > _MOST and offered == _MOST else offered

    def _show(self, key: str) -> None:
        pair = self._pairs.get(key)
        subject = self._plan(pair) if pair is not None else None
        self.pane.show_subject(subject)
        self._swap.setEnabled(subject is not None and subject.can_swap)

    def _plan(self, pair: "Duplicate") -> Subject | None:
        from eventdesk.workspace.errors import WorkspaceError
        from eventdesk.workspace.merge_edits import plan_link, plan_merge

        workspace = self.desk.workspace
        if workspace is None:
            return None
        try:
            with workspace.reading() as connection:
                if pair.person:
                    return LinkSubject(self.desk, plan_link(connection, pair.attendee, pair.other))
                return MergeSubject(self.desk, plan_merge(connection, pair.attendee, pair.other))
        except WorkspaceError as error:
            self.desk.refused.emit(in_window_language(str(error)))
            return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On a small screen the pairs stand above the preview.
        wide = self.width() >= _WIDE
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._split.orientation() is not way:
            self._split.setOrientation(way)
            self._split.setSizes([38 * GRID, 100 * GRID] if wide else [13 * GRID, 40 * GRID])
        self._side.setContentsMargins(0, 0, GRID if wide else 0, 0)
        self._preview.setContentsMargins(2 * GRID if wide else 0, 0 if wide else GRID, 0, 0)

    # Acting

    def apply(self) -> None:
        """Merge the pair as chosen, and go to the next."""
        subject, key = self.pane.subject, self.list.current()
        if subject is None or not key:
            return
        step = tr("Merge attendees") if subject.can_swap else tr("Link attendee and person")
        if self.desk.attempt(step, subject.apply):
            self._drop(key)
        else:
            self._show(key)

    def leave(self) -> None:
        """The two are not one, which the forum remembers: the next pair."""
        key, pair = self.list.current(), self._pairs.get(self.list.current())
        if pair is not None and self._keep_apart(pair):
            self._drop(key)

    def _keep_apart(self, pair: "Duplicate") -> bool:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return False
        from eventdesk.model.registering import apart_key
        from eventdesk.workspace.finding_edits import acknowledge

        wanted = (pair.attendee, pair.other)
        ids = [row.id for row in snapshot.attendees if row.uid in wanted]
        ids += [row.id for row in snapshot.people if row.uid in wanted]
        if len(ids) != 2:
            return True  # one of them is gone since
        forum, reason = self.desk.forum_uid, tr("These are two people.")
        return self.desk.attempt(
            tr("Not the same"), lambda edit: acknowledge(edit, forum, apart_key(*ids), "", reason)
        )

    def swap(self) -> None:
        """Let the other record be the one that stays."""
        pair = self._pairs.get(self.list.current())
        if pair is not None and not pair.person:
            from dataclasses import replace

            turned = replace(pair, attendee=pair.other, other=pair.attendee)
            self._pairs[self.list.current()] = turned
            self._show(self.list.current())

    def _drop(self, key: str) -> None:
        self._pairs.pop(key, None)
        self._refresh()
        self._show(self.list.current())

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)
        self.deleteLater()

    # Making

    def _make_buttons(self) -> None:
        self._swap = button(tr("Swap"), "arrow-left-right", "duplicates-swap")
        self._swap.setToolTip(tr("Let the other record be the one that stays"))
        self._leave = button(tr("Not the same"), "", "duplicates-leave")
        self._leave.setToolTip(tr("These are two people: show the next pair (Delete)"))
        self._merge = button(tr("Merge"), "git-merge", "duplicates-merge", primary=True)
        self._merge.setToolTip(tr("Make the two one (Ctrl+Return); it can be undone"))
        self._done = button(tr("Done"), "", "duplicates-done")
        for made, slot in (
            (self._swap, self.swap),
            (self._leave, self.leave),
            (self._merge, self.apply),
            (self._done, self.accept),
        ):
            made.setAutoDefault(False)
            made.clicked.connect(slot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.apply)
        for one in (self._swap, self._leave, self._merge):
            one.setEnabled(False)

    def _lay_out(self) -> None:
        left = QWidget()
        self._side = side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, GRID, 0)
        side.setSpacing(GRID)
        side.addWidget(self._count)
        side.addWidget(self.list, 1)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        right = QWidget()
        self._preview = preview = QVBoxLayout(right)
        preview.setContentsMargins(2 * GRID, 0, 0, 0)
        preview.addWidget(self.pane)
        split.addWidget(right)
        split.setSizes([38 * GRID, 100 * GRID])
        split.setStretchFactor(1, 1)
        for part in (self._looking, split, self._none):
            self._stack.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        foot.addWidget(self._swap)
        foot.addStretch(1)
        foot.addWidget(self._done)
        foot.addWidget(self._leave)
        foot.addWidget(self._merge)
        self.resize(148 * GRID, 80 * GRID)
        within_screen(self)


def _why(pair: "Duplicate") -> str:
    from eventdesk.interchange.attendees.duplicates import Likeness

    said = {
        Likeness.EMAIL: tr("Same e-mail address"),
        Likeness.NAME: tr("Same name"),
        Likeness.LIKE_NAME: tr("Like name, same organization"),
    }[pair.why]
    return tr("{why}, of the programme").format(why=said) if pair.person else said
