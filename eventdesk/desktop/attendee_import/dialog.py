"""The dialog: a list is opened, its columns named, its rows looked through, and the good ones stored."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.attendee_import.columns_page import ColumnsPage
from eventdesk.desktop.attendee_import.rows_page import RowsPage
from eventdesk.desktop.attendee_import.source_page import SourcePage
from eventdesk.desktop.attendee_import.words import subject_title, tr
from eventdesk.desktop.attendee_import.working import Job, Source, plan_of, read_clipboard, read_file, store
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Title, button, explain, label
from eventdesk.desktop.widgets.dialogs import dialog_foot, dialog_head, lay_out_dialog
from eventdesk.desktop.widgets.whole_page import within_screen
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.interchange.attendees import (
    ColumnMapping,
    ImportPlan,
    Subject,
    find_header,
    header_cells,
    remembered_form,
    write_left_out,
)
from eventdesk.interchange.list_import import guess_rows, is_enough, likely_table
from eventdesk.interchange.tables import Table


class AttendeeImportDialog(QDialog):
    """Three steps on top of one another; `Import` is one undo step on the forum in work."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        settings: Settings | None = None,
        subject: Subject = Subject.ATTENDEES,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._settings = settings or Settings()
        self._task: Task | None = None
        self._source = Source("", ())
        self._sheet = 0
        self.imported = 0
        self.setObjectName("attendee-import-dialog")
        self.setWindowTitle(subject_title(subject))
        self._title = Title(self.windowTitle())
        self.setModal(True)
        self.setAcceptDrops(True)
        self.source, self.columns, self.rows = SourcePage(), ColumnsPage(), RowsPage()
        self.columns.show_subject(subject)
        self._pages = QStackedWidget()
        for page in (self.source, self.columns, self.rows):
            self._pages.addWidget(page)
        self._about = label("", "muted", wrap=True)
        self._about.setObjectName("import-step")
        self._said = Caption("", wrap=True)
        self._said.setObjectName("import-said")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setFixedWidth(20 * GRID)
        self._back = button(tr("Back"), "arrow-left", "import-back")
        self._next = button(tr("Next"), "", "import-next", primary=True)
        self._cancel = button(tr("Cancel"), "", "import-cancel")
        self._lay_out()
        self._connect()
        self._refresh()

    # Its look

    def _lay_out(self) -> None:
        for one in (self._back, self._next, self._cancel, self.source.open, self.source.paste, self.rows.save):
            one.setAutoDefault(False)
        head = dialog_head(self._title, self._about)
        foot = dialog_foot(self._said, self._bar, self._cancel, self._back, self._next)
        lay_out_dialog(self, head, self._pages, foot)
        self.resize(144 * GRID, 84 * GRID)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        within_screen(self)

    def _connect(self) -> None:
        self.source.file_chosen.connect(self.open_path)
        self.source.pasted.connect(self.read_text)
        self.columns.changed.connect(self._refresh)
        self.columns.sheet_chosen.connect(self._show_sheet)
        self.columns.subject_chosen.connect(self._show_subject)
        self.rows.decided.connect(self._refresh)
        self.rows.save_asked.connect(self._ask_save)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self.go_on)
        self._cancel.clicked.connect(self._stop_or_close)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.source)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.source.take_clipboard)

    # Dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(_files(event)) == 1 and self._task is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_path(_files(event)[0])
        event.acceptProposedAction()

    # The steps

    def open_path(self, path: Path) -> None:
        """Read a file and go on to its columns."""
        self._work(lambda progress: read_file(path, progress), self._show_source, tr("Reading…"))

    def read_text(self, text: str) -> None:
        """Read a block of cells, as copied from a spreadsheet."""
        name = tr("The clipboard")
        self._work(lambda progress: read_clipboard(text, name, progress), self._show_source, tr("Reading…"))

    def _show_source(self, source: Source) -> None:
        self._source = source
        likely = likely_table(self.columns.subject(), source.tables)
        self.columns.show_sheets([table.name for table in source.tables], likely)
        self._pages.setCurrentWidget(self.columns)
        self._show_sheet(likely)
        self.columns.columns.setFocus()

    def _show_sheet(self, place: int) -> None:
        self._sheet = place
        table = self._table()
        subject = self.columns.subject()
        kept = self._settings.import_mapping(_headers_key(subject, table, find_header(table, subject)))
        mapping = guess_rows(subject, table, self.desk.snapshot, _read_kept(kept))
        self.columns.show_table(table, mapping, self.desk.snapshot)
        self._refresh()

    def _show_subject(self) -> None:
        """The columns are guessed anew once it is said that the rows are something else."""
        self.setWindowTitle(subject_title(self.columns.subject()))
        self._title.setText(self.windowTitle())
        self._show_sheet(self._sheet)

    def _job(self) -> Job:
        return Job(self.columns.subject(), self._table(), self.columns.mapping, self._source.name)

    def _table(self) -> Table:
        return self._source.tables[self._sheet]

    def go_on(self) -> None:
        """What the primary button does: to the rows, or the import itself."""
        if self._pages.currentWidget() is self.columns:
            self._check()
        elif self._pages.currentWidget() is self.rows:
            self._import()

    def _check(self) -> None:
        snapshot, workspace, job = self.desk.snapshot, self.desk.workspace, self._job()
        if snapshot is None or workspace is None or self._why_not():
            return
        forum, book = snapshot, workspace
        self._remember(job.table, job.mapping)
        self._work(lambda progress: plan_of(book, job, forum, progress), self._show_plan, tr("Checking…"))

    def _remember(self, table: Table, mapping: ColumnMapping) -> None:
        if mapping.header >= 0:
            kept = remembered_form(header_cells(table, mapping.header), mapping)
            self._settings.remember_import_mapping(
                _headers_key(self.columns.subject(), table, mapping.header), json.dumps(kept)
            )

    def _show_plan(self, plan: ImportPlan) -> None:
        self.rows.show_plan(plan, self.desk.language)
        self._pages.setCurrentWidget(self.rows)
        self._refresh()
        self.rows.view.setFocus()

    def _import(self) -> None:
        workspace, forum_uid = self.desk.workspace, self.desk.forum_uid
        if workspace is None or self._why_not():
            return
        book, plan, decisions, job = workspace, self.rows.plan, self.rows.decisions(), self._job()
        step = subject_title(job.subject)
        self._work(
            lambda progress: store(book, step, forum_uid, job, plan, decisions, progress),
            self._stored,
            tr("Storing…"),
        )

    def _stored(self, imported: Any) -> None:
        self.imported = imported.added + imported.changed
        self.accept()

    def _go_back(self) -> None:
        self._said.setText("")
        before = self.columns if self._pages.currentWidget() is self.rows else self.source
        self._pages.setCurrentWidget(before)
        self._refresh()

    # What was left out

    def _ask_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stem, kind = Path(self._source.name).stem, tr("Spreadsheet")
        name, _filter = QFileDialog.getSaveFileName(
            self,
            tr("Save the rows left out"),
            str(Path(folder) / tr("{name}, left out.xlsx").format(name=stem)),
            f"{kind} (*.xlsx);;CSV (*.csv)",
        )
        if name:
            self.save_left_out(Path(name))

    def save_left_out(self, path: Path) -> None:
        """Write the bad rows, and the doubtful ones that stay out, as a file to mend."""
        table, mapping, rows = self._table(), self.columns.mapping, self.rows.left_out()
        heading = tr("What is wrong")
        try:
            count = write_left_out(path, table, mapping, rows, heading)
        except OSError as error:
            self._said.setText(sentence(error))
            return
        self._said.setText(tr("{n} rows saved in {file}.").format(n=count, file=path.name))

    # Work in a thread

    def _work(self, function: Callable[[Progress], Any], on_done: Callable[[Any], object], said: str) -> None:
        if self._task is not None:
            return

        def done(result: Any) -> None:
            self._end_task()
            on_done(result)

        def failed(error: Exception) -> None:
            self._end_task()
            self._said.setText(sentence(error))

        self._said.setText(said)
        self._task = run(self, function, done, failed)
        self._task.progressed.connect(self._move)
        self._task.over.connect(self._over)
        self._bar.setRange(0, 0)
        self._refresh()

    def _move(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end_task(self) -> None:
        self._task = None
        self._said.setText("")
        self._refresh()

    def _over(self) -> None:
        """After a cancelled task, of which nothing else is told."""
        if self._task is not None and not self._task.running:
            self._end_task()
            self._said.setText(tr("Stopped. Nothing was stored."))

    def _stop_or_close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._said.setText(tr("Stopping…"))
        else:
            self.reject()

    def reject(self) -> None:
        """Escape stops the work first."""
        if self._task is not None:
            self._stop_or_close()
        else:
            super().reject()

    # What can be done now

    def _why_not(self) -> str:
        if self._task is not None:
            return tr("Wait until it is done, or cancel.")
        subject = self.columns.subject()
        at_columns = self._pages.currentWidget() is self.columns
        if at_columns and not is_enough(subject, self.columns.mapping):
            if subject is Subject.PROGRAMME:
                return tr("Say which column holds the title of the session, or of the talk.")
            return tr("Say which column holds the name, the e-mail address or the code.")
        if self._pages.currentWidget() is self.rows and not self.rows.coming():
            return tr("There is nothing to import.")
        return ""

    def _refresh(self) -> None:
        page = self._pages.currentWidget()
        steps = {
            self.source: tr("Step 1 of 3: where the list is"),
            self.columns: tr("Step 2 of 3: what the columns of {name} hold").format(name=self._source.name),
            self.rows: tr("Step 3 of 3: what becomes of each row"),
        }
        self._about.setText(steps[page])  # type: ignore[index] # one of the three
        self._bar.setVisible(self._task is not None)
        self._pages.setEnabled(self._task is None)
        self._back.setVisible(page is not self.source)
        self._next.setVisible(page is not self.source)
        explain(self._back, self._why_not() if self._task is not None else "")
        text = (
            _count_label(self.columns.subject(), self.rows.coming()) if page is self.rows else tr("Check the rows")
        )
        self._next.setText(text)
        self._next.setAccessibleName(text)
        explain(self._next, self._why_not(), tr("One step, which can be undone") if page is self.rows else "")


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _count_label(subject: Subject, count: int) -> str:
    said = {
        Subject.ATTENDEES: tr("Import {n} attendees"),
        Subject.SPEAKERS: tr("Import {n} speakers"),
        Subject.PROGRAMME: tr("Import {n} rows"),
    }
    return said[subject].format(n=count)


def _headers_key(subject: Subject, table: Table, header: int) -> str:
    """The same for the same set of headers, in whatever order."""
    words = sorted({cell for cell in header_cells(table, header) if cell})
    if subject is not Subject.ATTENDEES:
        words.append(f"\n{subject.value}")
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()[:32] if words else ""


def _read_kept(text: str) -> dict[str, str] | None:
    try:
        kept = json.loads(text) if text else None
    except ValueError:
        return None
    return {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else None
