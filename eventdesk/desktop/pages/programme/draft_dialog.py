"""“Draft the times”: options on the left, the search and its proposal on the right, one step at the end."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop import work
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.overview.wording import finding_line
from eventdesk.desktop.pages.programme.draft_list import DraftList
from eventdesk.desktop.pages.programme.draft_options import OptionsPanel
from eventdesk.desktop.pages.programme.draft_words import score_words
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import (
    Caption,
    EmptyState,
    Hairline,
    Scroll,
    Title,
    button,
    explain,
    label,
    within_screen,
)
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.drafting import NoDays, NoSolver, Proposal, Search, Verdict, available, check, draft

if TYPE_CHECKING:
    from eventdesk.programme.drafting import DraftOptions
    from eventdesk.workspace.edit import Edit

_NOTHING, _SEARCHING, _FOUND = range(3)


class _Watch:
    """What the search, in its thread, and the dialog tell each other; plain Python."""

    def __init__(self, progress: work.Progress) -> None:
        self.search: Search | None = None
        self.enough = threading.Event()
        self._progress = progress

    def __call__(self, search: Search) -> Verdict:
        self.search = search
        self._progress.tell(round(search.seconds * 10), max(1, round(search.limit * 10)))
        return Verdict.ENOUGH if self.enough.is_set() else Verdict.GO_ON


class DraftDialog(QDialog):
    """Nothing is stored before “Accept”; what is ticked then is one step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._snapshot: ForumSnapshot | None = None
        self._proposal: Proposal | None = None
        self._task: work.Task | None = None
        self._watch: _Watch | None = None
        self.setObjectName("draft-dialog")
        self.setWindowTitle(tr("Draft the times"))
        self.setModal(True)
        self.options = OptionsPanel()
        self.list = DraftList()
        self._make_foot()
        self._lay_out()
        self._look = QTimer(self, interval=0, singleShot=True)
        self._look.timeout.connect(self._tell_chosen)
        self.list.ticked.connect(self._look.start)
        self.options.changed.connect(self._explain)
        desk.forum_changed.connect(self._forget)
        if desk.snapshot is not None:
            self.options.show_forum(desk.snapshot)
        self._show(_NOTHING)

    # Its look

    def _make_foot(self) -> None:
        self.start = button(tr("Draft"), "", "start-draft", primary=True)
        self.start.clicked.connect(self.search)
        self.accept_button = button(tr("Accept"), "", "accept-draft", primary=True)
        self.accept_button.clicked.connect(self.accept)
        self.close_button = button(tr("Close"), "", "close-draft")
        self.close_button.clicked.connect(self.reject)
        for each in (self.start, self.accept_button, self.close_button):
            each.setAutoDefault(False)
        self._said = label("", "muted", wrap=True)
        self._said.setObjectName("draft-summary")

    def _lay_out(self) -> None:
        left = Scroll(self.options)
        left.setFixedWidth(42 * GRID)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._search_page())
        self._pages.addWidget(self._found_page())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(Hairline(vertical=True))
        middle.addWidget(self._pages, 1)
        head = QHBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        head.addWidget(Title(self.windowTitle()))
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * GRID, GRID + HALF, 3 * GRID, 2 * GRID)
        foot.setSpacing(GRID)
        foot.addWidget(self._said, 1)
        for each in (self.close_button, self.start, self.accept_button):
            foot.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(middle, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        self.resize(148 * GRID, 88 * GRID)
        within_screen(self)

    def _empty_page(self) -> QWidget:
        sentence = tr(
            "Choose what matters. The draft keeps to rooms, seats, hours and everybody’s presence; you accept all "
            "of it or a part."
        )
        self._empty = EmptyState("calendar-days", tr("No draft yet"), sentence)
        return _surface(self._empty)

    def _search_page(self) -> QWidget:
        page = QWidget()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the search"))
        self._so_far = label("", "muted", wrap=True)
        self._so_far.setObjectName("draft-progress")
        self.enough_button = button(tr("Use the best so far"), "", "enough-draft")
        self.cancel_button = button(tr("Cancel"), "", "cancel-draft")
        self.enough_button.clicked.connect(self._enough)
        self.cancel_button.clicked.connect(self.cancel)
        buttons = QHBoxLayout()
        buttons.addWidget(self.enough_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(6 * GRID, 4 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(label(tr("Searching for the best timetable"), "heading"))
        column.addWidget(self._bar)
        column.addWidget(self._so_far)
        column.addLayout(buttons)
        column.addStretch(2)
        return _surface(page)

    def _found_page(self) -> QWidget:
        page = QWidget()
        self._score = Caption("", wrap=True)
        self._score.setObjectName("draft-score")
        self._warning = label("", "problem", wrap=True)
        self._warning.setObjectName("draft-warning")
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.list, 1)
        column.addWidget(self._score)
        column.addWidget(self._warning)
        return _surface(page)

    def _show(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.accept_button.setVisible(page == _FOUND)
        self.start.setProperty("primary", page != _FOUND)
        self.start.setText(tr("Draft again") if page == _FOUND else tr("Draft"))
        self.start.style().unpolish(self.start)
        self.start.style().polish(self.start)
        self.options.setEnabled(page != _SEARCHING)
        if page != _FOUND:
            self._said.setText("")
        self._explain()

    def _explain(self) -> None:
        why_not = self.options.problem
        if not available():
            why_not = tr("Drafting needs OR-tools, which is not installed: {command}").format(
                command='pip install "eventdesk[draft]"'
            )
            self._said.setText(why_not)
        elif self.desk.snapshot is None or not self.desk.snapshot.sessions:
            why_not = tr("The forum has no sessions yet.")
        explain(self.start, why_not or (tr("A search is under way.") if self._task is not None else ""))

    # Searching

    def search(self) -> None:
        """Begin to search, in a thread."""
        snapshot = self.desk.snapshot
        if snapshot is None or self._task is not None or self.options.problem:
            return
        options = self.options.options(snapshot)
        self._snapshot, self._proposal = snapshot, None
        self._task = work.run(self, self._job(snapshot, options), self._found, self._failed)
        self._task.progressed.connect(self._tell_progress)
        self._bar.setRange(0, 0)
        self._so_far.setText("")
        self.enough_button.setEnabled(False)
        self._show(_SEARCHING)

    def _job(self, snapshot: ForumSnapshot, options: "DraftOptions") -> Callable[[work.Progress], Proposal]:
        def job(progress: work.Progress) -> Proposal:
            self._watch = watch = _Watch(progress)
            return draft(snapshot, options, watch)

        return job

    def _tell_progress(self, done: int, total: int) -> None:
        search = self._watch.search if self._watch is not None else None
        if search is None:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        parts = [tr("{done} of {total} seconds").format(done=done // 10, total=total // 10)]
        if search.score is None:
            parts.append(tr("no timetable yet"))
        else:
            parts.append(tr("best so far: score {score} (less is better)").format(score=f"{search.score:,}"))
            if search.unplaced:
                parts.append(tr("{count} without a place").format(count=counted(search.unplaced)))
        self._so_far.setText("  ·  ".join(parts))
        self.enough_button.setEnabled(search.score is not None)

    def _enough(self) -> None:
        if self._watch is not None:
            self._watch.enough.set()

    def cancel(self) -> None:
        """Give the search up."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._show(_NOTHING)

    def _found(self, proposal: Proposal) -> None:
        self._task = None
        if self._snapshot is not self.desk.snapshot or self._snapshot is None:
            self._forget()
            return
        self._proposal = proposal
        self._score.setText(score_words(proposal.score))
        self._score.setVisible(bool(proposal.score))
        if not proposal.placements and not proposal.unplaced:
            self._empty.say(tr("Nothing to change"), tr("Every session is well where it is."))
            self._show(_NOTHING)
            return
        self._show(_FOUND)
        self.list.show_proposal(proposal, self._snapshot, self.desk.language)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._show(_NOTHING)
        if isinstance(error, NoDays):
            self._said.setText(tr("The forum has no dates yet. Give it dates on the overview first."))
        elif not isinstance(error, NoSolver):
            self._said.setText(work.sentence(error))

    def _forget(self) -> None:
        """The forum is another one now: what was drafted for it no longer holds."""
        if self._task is not None:
            self.cancel()
        self._proposal = None
        self._show(_NOTHING)

    # Accepting

    def _tell_chosen(self) -> None:
        if self._proposal is None or self._snapshot is None:
            return
        placements, unplaced = self.list.chosen()
        brought, _left = check(self._snapshot, placements, unplaced)
        count = len(placements)
        sessions = tr("1 session") if count == 1 else tr("{count} sessions").format(count=counted(count))
        self._said.setText(tr("{sessions} to be placed").format(sessions=sessions))
        self._warning.setVisible(bool(brought))
        if brought:
            more = tr(" (and {count} more)").format(count=len(brought) - 1) if len(brought) > 1 else ""
            words = tr("This part alone would bring a conflict: {sentence}")
            self._warning.setText(words.format(sentence=finding_line(brought[0])) + more)
        explain(self.accept_button, "" if placements or unplaced else tr("Nothing is ticked."))

    def accept(self) -> None:
        placements, unplaced = self.list.chosen() if self._proposal is not None else ([], [])
        if not placements and not unplaced:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.draft_edits import apply_draft

            apply_draft(edit, placements, unplaced)

        self._proposal = None
        if self.desk.attempt(tr("Draft the times"), change):
            super().accept()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.desk.forum_changed.disconnect(self._forget)
        super().done(result)
        self.deleteLater()


def _surface(widget: QWidget) -> QWidget:
    widget.setProperty("ground", "surface")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget
