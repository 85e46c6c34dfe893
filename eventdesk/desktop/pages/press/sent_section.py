"""The tab “Sent”: each version that went out with its files as they were, and what the draft says otherwise."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStandardPaths, Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.saving import save_file
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.press.comparing import DRAFT, Comparison, SentRecords
from eventdesk.desktop.pages.press.comparison_view import ComparisonView
from eventdesk.desktop.pages.press.correction_dialog import CorrectionDialog
from eventdesk.desktop.pages.press.release_section import today_at
from eventdesk.desktop.pages.press.row_list import Row, RowList
from eventdesk.desktop.pages.press.sent_words import file_size, file_words, version_detail, version_words
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, EmptyState, FlowLayout, Hairline, button, explain, label
from eventdesk.desktop.work import Progress, run
from eventdesk.model.snapshot import Release

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit
    from eventdesk.workspace.issuing import SentFile, SentRelease


class SentSection(QWidget):
    """A list of versions; below it the chosen one’s files, and how the draft or another version differs."""

    leaves = Signal()
    """Something is stored: what is typed elsewhere should be stored first."""
    made = Signal(str)
    """A correction was added: its uid."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.records = SentRecords(desk, self)
        self._release: Release | None = None
        self._newest = False
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._opened: QTemporaryDir | None = None
        self.list = RowList("sent-list", self.tr("Versions that were sent"))
        self._build()
        self.list.chosen.connect(lambda _uid: self._show_chosen())
        self.records.changed.connect(self._show)
        self.records.compared.connect(self._show_comparison)
        self._show()

    def show_release(self, release: Release | None, *, newest: bool = False) -> None:
        """Show what was sent of this release, or of all where there is none; `newest`: choose its last version."""
        self._release = release
        self._newest = newest or self._newest
        self.records.look()

    @property
    def count(self) -> int:
        """How often the release in work was sent."""
        return len(self.records.of(self._release))

    @property
    def chosen(self) -> "SentRelease | None":
        return next((line for line in self.records.lines if line.uid == self.list.uid), None)

    # What is shown

    def _lines(self) -> "Sequence[SentRelease]":
        if self._all.isChecked() or self._release is None:
            return self.records.lines
        return self.records.of(self._release)

    def _show(self) -> None:
        own, lines = self.records.of(self._release), self._lines()
        self.list.show_rows([self._row(line) for line in lines])
        if own and self._newest:
            self.list.select(max(own, key=lambda line: line.revision).uid)
        elif lines and self.list.uid not in {line.uid for line in lines}:
            self.list.select(lines[0].uid)
        self._newest = False
        others = len(self.records.lines) - len(own)
        self._all.setVisible(bool(others) and self._release is not None)
        self._see_all.setVisible(bool(others))
        self._stack.setCurrentIndex(1 if lines else 0)
        self._show_chosen()

    def _row(self, line: "SentRelease") -> Row:
        known = {release.id for release in self.desk.snapshot.press.releases} if self.desk.snapshot else set()
        mark = "" if line.release_id in known else self.tr("Release deleted")
        return Row(
            line.uid, f"{version_words(line)} · {line.headline}", version_detail(line), mark, warns=bool(mark)
        )

    def _show_chosen(self) -> None:
        line = self.chosen
        self._hash.setText(
            self.tr("SHA-256 of the text: {sha}").format(sha=breakable(line.sha256)) if line else ""
        )
        self._show_files(line.files if line is not None else ())
        self._offer(line)
        self._compare()

    def _show_files(self, files: "Sequence[SentFile]") -> None:
        while (item := self._files.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, file in enumerate(files):
            self._files.addWidget(self._file_button(number, file))

    def _offer(self, line: "SentRelease | None") -> None:
        """What the version can be compared with: the draft, and the other versions of its release."""
        chosen = self._other.currentData()
        with QSignalBlocker(self._other):
            self._other.clear()
            if line is not None:
                self._other.addItem(self.tr("the draft as it is now"), DRAFT)
                for each in self.records.lines:
                    if each.release_id == line.release_id and each.uid != line.uid:
                        self._other.addItem(version_words(each), each.uid)
                self._other.setCurrentIndex(max(0, self._other.findData(chosen)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()

    def _compare(self) -> None:
        if not self.isVisible():  # nobody reads it: the next time it is shown
            return
        self.records.compare(self.list.uid, str(self._other.currentData() or DRAFT))

    def _show_comparison(self) -> None:
        self._view.show_comparison(self.records.comparison)
        self._allow()

    def _allow(self) -> None:
        found = self.records.comparison
        explain(
            self._correct,
            self._why_no_correction(found),
            self.tr("Tell the press what was wrong in what was sent"),
        )

    def _why_no_correction(self, found: Comparison | None) -> str:
        line = self.chosen
        if line is None or found is None or found.uid != line.uid:
            return self.tr("Choose a version first.")
        if self._uid_of(line) == "":
            return self.tr("The release was deleted.")
        if found.with_uid != DRAFT:
            return self.tr("Compare with the draft first.")
        return "" if found.wrong else self.tr("No fact that was told is another today.")

    def _uid_of(self, line: "SentRelease") -> str:
        releases = self.desk.snapshot.press.releases if self.desk.snapshot is not None else ()
        return next((each.uid for each in releases if each.id == line.release_id), "")

    # What can be done

    def correct(self) -> None:
        """Ask which facts to put right, and add the correction as one step."""
        self.leaves.emit()
        line, found = self.chosen, self.records.comparison
        if line is None or found is None or self._why_no_correction(found):
            return
        dialog = CorrectionDialog(found, self)
        dialog.accepted.connect(lambda: self._make(line, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, line: "SentRelease", dialog: CorrectionDialog) -> None:
        uid, was = self._uid_of(line), dialog.was
        zone = self.desk.snapshot.forum.timezone if self.desk.snapshot is not None else "UTC"
        made: list[str] = []

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.release_edits import add_correction

            made.append(add_correction(edit, uid, was, today_at(zone)))

        if self.desk.attempt(self.tr("Make a correction"), change):
            self.made.emit(made[0])

    def open_file(self, file: "SentFile") -> None:
        """Show a copy of the file as it was sent, in the program that the system has for it."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        self._opened = self._opened or QTemporaryDir()
        path = Path(self._opened.filePath(f"{file.uid}")) / file.name

        def work(_progress: Progress) -> Path:
            from eventdesk.desktop.sending import read_file

            path.parent.mkdir(exist_ok=True)
            path.write_bytes(read_file(workspace, file.uid))
            return path

        title = self.tr("Opening {name}").format(name=file.name)
        run(self, work, lambda done: QDesktopServices.openUrl(QUrl.fromLocalFile(str(done))), title=title)

    def save_file(self, file: "SentFile") -> None:
        """Ask where to, and write the file as it was sent."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        title = self.tr("Save the file as it was sent")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(self._folder) / file.name))
        if not chosen:
            return
        target, desk = Path(chosen), self.desk
        self._folder = str(target.parent)

        def work(progress: Progress) -> None:
            from eventdesk.desktop.sending import read_file

            data = read_file(workspace, file.uid)
            progress.check()
            save_file(target, data)

        saving = self.tr("Saving {name}").format(name=target.name)
        run(self, work, lambda _nothing: desk.saved.emit(target.name), title=saving)

    # Its look

    def _file_button(self, number: int, file: "SentFile") -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"sent-file-{number}")
        made.setText(file_words(file))
        made.setProperty("chip", True)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setAccessibleName(f"{file_words(file)}, {file_size(file)}")
        made.setToolTip(f"{file.name} · {file_size(file)}\nSHA-256 {file.sha256}")
        menu = QMenu(made)
        for name, text, act in (
            ("open", self.tr("Open"), self.open_file),
            ("save", self.tr("Save as…"), self.save_file),
        ):
            action = QAction(text, menu)
            action.setObjectName(f"sent-file-{number}-{name}")
            action.triggered.connect(lambda _checked=False, act=act: act(file))
            menu.addAction(action)
        made.setMenu(menu)
        return made

    def _build(self) -> None:
        self._see_all = button(self.tr("Show other releases"), "", "sent-show-all")
        self._see_all.clicked.connect(lambda: self._all.setChecked(True))
        empty = EmptyState(
            "lock",
            self.tr("Not issued yet"),
            self.tr("What you issue is kept here word for word, with its files, for good."),
            self._see_all,
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._versions())
        split.addWidget(self._version())
        split.setSizes([13 * GRID, 55 * GRID])
        split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _versions(self) -> QWidget:
        self._all = QCheckBox(self.tr("Other releases too"))
        self._all.setObjectName("sent-all")
        self._all.toggled.connect(lambda _on: self._show())
        part = QWidget()
        part.setProperty("ground", "surface")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.addWidget(self._all)
        column.addWidget(self.list, 1)
        self.list.setMinimumHeight(7 * GRID)
        return part

    def _version(self) -> QWidget:
        self._hash = label("", "caption", wrap=True)
        self._hash.setObjectName("sent-hash")
        self._hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._view = ComparisonView()
        part = QWidget()
        part.setProperty("ground", "surface")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        column.addLayout(head)
        head.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        head.setSpacing(HALF)
        self._files = FlowLayout(spacing=HALF)
        head.addLayout(self._files)
        head.addWidget(self._hash)
        column.addWidget(Hairline())
        column.addLayout(self._comparing())
        column.addWidget(self._view, 1)
        return part

    def _comparing(self) -> QHBoxLayout:
        self._other = QComboBox()
        self._other.setObjectName("sent-compare")
        self._other.setAccessibleName(self.tr("Compare with"))
        self._other.currentIndexChanged.connect(lambda _place: self._compare())
        self._correct = button(self.tr("Make a correction…"), "", "make-correction")
        self._correct.clicked.connect(self.correct)
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(Caption(self.tr("Compare with")))
        row.addWidget(self._other, 1)
        row.addWidget(self._correct)
        return row
