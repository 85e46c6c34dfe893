"""The dialog: a text is pasted, opened or dropped, read in a thread, and accepted part by part."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimeZone
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.from_text.part_tree import PartTree
from eventdesk.desktop.from_text.source_view import SourceView
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, EmptyState, Hairline, Title, button, explain, label
from eventdesk.desktop.widgets.dialogs import dialog_foot, dialog_head, lay_out_dialog
from eventdesk.desktop.widgets.whole_page import within_screen
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.interchange.from_text import (
    FILE_ENDINGS,
    Confidence,
    FieldName,
    Part,
    PartKind,
    Proposal,
    Span,
    TextSource,
    Value,
    Why,
    checked,
    propose,
    read_text_source,
    tells_nothing,
)

if TYPE_CHECKING:
    from eventdesk.interchange.from_text.matching import Directory
    from eventdesk.workspace.edit import Edit


@dataclass
class FromText:
    """What was accepted; `uid` is the new forum's after `add`."""

    proposal: Proposal
    accepted: frozenset[str]
    same: frozenset[str]
    directory: "Directory | None"
    timezone: str
    uid: str = field(default="")

    def add(self, edit: "Edit") -> None:
        from eventdesk.interchange.from_text.storing import add_proposed

        _id, self.uid = add_proposed(edit, self.proposal, self.accepted, self.same, self.directory, self.timezone)


class FromTextDialog(QDialog):
    """On the left the text, on the right what it says. “Create forum” is one step of the workspace."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._task: Task | None = None
        self._directory: Directory | None = None
        self.setObjectName("from-text-dialog")
        self.setWindowTitle(self.tr("New forum from text"))
        self.setModal(True)
        self.setAcceptDrops(True)
        self.source = SourceView()
        self.source.setAccessibleName(self.tr("The text"))
        self.source.setPlaceholderText(self.tr("Paste a release or an agenda here, or open or drop a file."))
        self.tree = PartTree()
        self.tree.setAccessibleName(self.tr("What is proposed"))
        self._about = label("", "muted", wrap=True)
        self._why = Caption("", wrap=True)
        self._why.setObjectName("why-proposed")
        self._said = Caption("", wrap=True)
        self._said.setObjectName("from-text-summary")
        self._make_buttons()
        self._empty = EmptyState(
            "list-tree",
            self.tr("Nothing read yet"),
            self.tr("What the text says of a forum, its sessions and its people is proposed here."),
        )
        self._right = QStackedWidget()
        self._right.addWidget(self._empty)
        self._right.addWidget(self.tree)
        self._lay_out()
        self._connect()
        self._refresh()
        self.source.setFocus()

    def _make_buttons(self) -> None:
        self._open = button(self.tr("Open a file…"), "folder-open", "open-text")
        self._read = button(self.tr("Read the text"), "list-tree", "read-text")
        self._change = button(self.tr("Change the text"), "pencil", "change-text")
        self._create = button(self.tr("Create forum"), "", "create-forum", primary=True)
        self._cancel = button(self.tr("Cancel"), "", "cancel")
        for one in (self._open, self._read, self._change, self._create, self._cancel):
            one.setAutoDefault(False)

    # Its look

    def _lay_out(self) -> None:
        head = dialog_head(Title(self.windowTitle()), self._about)
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        for one in (self._open, self._read, self._change):
            tools.addWidget(one)
        tools.addStretch(1)
        head.addSpacing(GRID)
        head.addLayout(tools)
        lay_out_dialog(self, head, self._panes(), dialog_foot(self._said, self._cancel, self._create))
        self.resize(148 * GRID, 92 * GRID)

    def _panes(self) -> QSplitter:
        right = QWidget()
        right.setProperty("ground", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QVBoxLayout()
        below.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        below.addWidget(self._why)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._right, 1)
        self._line = Hairline()
        column.addWidget(self._line)
        column.addLayout(below)
        self.source.setStyleSheet("QPlainTextEdit { border: none; border-radius: 0; padding: 8px 20px; }")
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.source)
        panes.addWidget(right)
        panes.setSizes([1000, 1100])
        self._why.setMinimumHeight(5 * GRID)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return panes

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        within_screen(self)

    def _connect(self) -> None:
        self._open.clicked.connect(self._ask_open)
        self._read.clicked.connect(self.read_text)
        self._change.clicked.connect(self._change_text)
        self._create.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.source.file_dropped.connect(self.open_path)
        self.source.textChanged.connect(self._refresh)
        self.source.pointed.connect(self._point)
        self.source.hovered.connect(self._hover)
        self.tree.changed.connect(self._refresh)
        self.tree.chosen.connect(self._choose)
        self.tree.hovered.connect(lambda key: self.source.show_under(self._spans(key)))

    # Reading

    def _ask_open(self) -> None:
        endings = " ".join(f"*{ending}" for ending in FILE_ENDINGS)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Texts") + f" ({endings})"
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Open a release or an agenda"), folder, kinds)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Show the text of a file, and read it."""

        def load(_progress: Progress) -> TextSource:
            return read_text_source(path)

        def show(source: TextSource) -> None:
            self._change_text()
            self.source.setPlainText(source.text)
            self.read_text()

        self._work(run(self, load, show, self._failed))

    def read_text(self) -> None:
        """Propose a forum from the text as it stands."""
        # As Qt holds it, so that places in it are places in the view.
        text, workspace = self.source.toPlainText(), self.desk.workspace

        def read(progress: Progress) -> "tuple[Proposal, Directory | None]":
            proposal = propose(checked(text, self.tr("The text")), progress.check)
            if workspace is None:
                return proposal, None
            from eventdesk.interchange.from_text.matching import matches
            from eventdesk.interchange.from_text.storing import read_directory

            directory = read_directory(workspace)
            return proposal.matched(matches(proposal, directory)), directory

        self._work(run(self, read, lambda result: self._show(*result), self._failed))

    def _work(self, task: Task) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = task
        self._said.setText(self.tr("Reading…"))
        self._refresh()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._refresh()
        self._said.setText(sentence(error))

    def _show(self, proposal: Proposal, directory: "Directory | None") -> None:
        self._task, self._directory = None, directory
        if tells_nothing(proposal):
            self._refresh()
            self._said.setText(self.tr("Nothing in this text tells of a forum: no name, no day, nobody."))
            return
        proposal = _with_name(proposal)
        self._right.setCurrentWidget(self.tree)
        self.source.show_marks(
            sorted({span for part in proposal.parts for span in part.spans if span.end > span.start})
        )
        self.tree.show_proposal(proposal)
        self.tree.setFocus()
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self._refresh()

    def _change_text(self) -> None:
        self._right.setCurrentWidget(self._empty)
        self.source.unmark()
        self._why.setText("")
        self._refresh()
        self.source.setFocus()

    # Coupling the sides

    def _spans(self, key: str) -> Sequence[Span]:
        part = self.tree.proposal().by_key.get(key) if key and self._is_read else None
        return sorted({span for span in part.spans if span.end > span.start}) if part is not None else ()

    def _choose(self, key: str) -> None:
        self.source.show_chosen(self._spans(key))
        part = self.tree.proposal().by_key.get(key)
        self._why.setText(self.tree.explained(part) if part is not None else "")

    def _at(self, place: int) -> str:
        """The part that the place in the text belongs to: the smallest, where parts lie in one another."""
        found = [
            (span.end - span.start, part.key)
            for part in self.tree.proposal().parts
            for span in part.spans
            if span.start <= place < span.end
        ]
        return min(found)[1] if found else ""

    def _point(self, place: int) -> None:
        key = self._at(place) if self._is_read else ""
        if key:
            self.tree.show_part(key)

    def _hover(self, place: int) -> None:
        key = self._at(place) if self._is_read else ""
        self.source.show_under(self._spans(key))
        self.source.setToolTip(self.tree.explained(self.tree.proposal().by_key[key]) if key else "")

    # What can be done now

    @property
    def _is_read(self) -> bool:
        return self._right.currentWidget() is self.tree

    def _refresh(self) -> None:
        busy = self._task is not None
        read, empty = self._is_read, not self.source.toPlainText().strip()
        self._about.setText(
            self.tr("Tick what is right. Every proposal shows where it stands in the text.")
            if read
            else self.tr(
                "An old release or an agenda: its forum, sessions, people and talks are proposed by rules."
            )
        )
        self._read.setVisible(not read)
        self._change.setVisible(read)
        why_not = self.tr("Paste or open a text first.") if empty else self.tr("It is being read.") if busy else ""
        explain(self._read, why_not)
        reason = self._reason()
        explain(self._create, reason, self.tr("One step, which can be undone"))
        if not busy:
            self._said.setText(self._summary(reason))

    def _reason(self) -> str:
        if self._task is not None:
            return self.tr("It is being read.")
        if not self._is_read:
            return self.tr("Read a text first.")
        proposal, accepted = self.tree.proposal(), self.tree.accepted()
        names = [part for part in proposal.of(PartKind.NAME) if part.key in accepted]
        if not any(part.value(FieldName.SERIES) or part.value(FieldName.TITLE) for part in names):
            return self.tr("The forum needs a name: tick it, or write one.")
        return ""

    def _summary(self, reason: str) -> str:
        if not self._is_read:
            return ""
        proposal, accepted = self.tree.proposal(), self.tree.accepted()

        def count(kind: PartKind) -> int:
            return sum(1 for part in proposal.of(kind) if part.key in accepted)

        told = self.tr(
            "Ticked: {sessions} sessions, {items} items, {people} people, {organizations} organizations."
        )
        told = told.format(
            sessions=count(PartKind.SESSION),
            items=count(PartKind.ITEM),
            people=count(PartKind.PERSON),
            organizations=count(PartKind.ORGANIZATION),
        )
        return f"{told} {reason}" if reason else told

    # The end

    def wanted(self) -> FromText:
        """What was accepted; to be asked once the dialog was accepted."""
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"
        return FromText(self.tree.proposal(), self.tree.accepted(), self.tree.same(), self._directory, zone)

    def accept(self) -> None:
        if not self._reason():
            super().accept()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _with_name(proposal: Proposal) -> Proposal:
    """With an empty name to fill in, where the text gives none."""
    if proposal.of(PartKind.NAME):
        return proposal
    nowhere = Span(0, 0)
    part = Part(
        "name-own",
        PartKind.NAME,
        Confidence.UNSURE,
        Why.FORUM_NAMED,
        nowhere,
        (Value(FieldName.TITLE, "", nowhere),),
    )
    return Proposal(proposal.text, proposal.language, (part, *proposal.parts))
