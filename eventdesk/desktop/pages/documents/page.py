"""Documents: each as it will be printed, to be saved as a file, printed, or (the press release) sent by mail."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QPageSize, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.documents.document_list import DocumentList
from eventdesk.desktop.pages.documents.making import document_maker, template_choices
from eventdesk.desktop.pages.documents.options import OptionsBar
from eventdesk.desktop.pages.documents.preview import Preview
from eventdesk.desktop.pages.documents.printed_panel import PrintedPanel
from eventdesk.desktop.pages.documents.recording import PrintedRecords
from eventdesk.desktop.pages.documents.saving import save_file
from eventdesk.desktop.pages.documents.wording import PRESS_RELEASE, document_words, file_name
from eventdesk.desktop.printed import BOOKLET, CHANGE_SLIP
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Hairline, button, explain, label
from eventdesk.desktop.work import Progress, run, sentence
from eventdesk.documents.paper import PageSize

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class DocumentsPage(Page):
    """A list of documents, and the chosen one in view."""

    name = "documents"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._saved_path = Path()
        self._wants_print = False
        self._build()
        self.follow(desk.forum_changed, self._refresh)
        self.list.show_documents(_catalogue())

    def show_place(self, uid: str, field: str = "") -> None:
        """`uid` is a document's key in the catalogue (`agenda`)."""
        self.list.choose(uid)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    # Its look

    def _build(self) -> None:
        self.list = DocumentList()
        self.list.chosen.connect(self._refresh)
        self.options = OptionsBar()
        self.options.changed.connect(self._draw)
        self.options.accent.taken.connect(self._colour)
        self.printed = PrintedPanel()
        self.printed.went.connect(self.desk.go)
        self.printed.slip_wanted.connect(self._show_slip)
        self.records = PrintedRecords(self.desk, self)
        self.records.changed.connect(self._show_printed)
        self.preview = Preview()
        self.preview.shown.connect(self._drawn)
        self.preview.failed.connect(self._allow)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        split.setSizes([32 * GRID, 100 * GRID])
        split.setChildrenCollapsible(False)
        self.list.setMinimumWidth(24 * GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _right(self) -> QWidget:
        right = QWidget()
        right.setProperty("ground", "surface")
        head = QVBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        head.setSpacing(GRID + GRID // 2)
        self._title = label("", "title")
        self._title.setObjectName("document-title")
        head.addLayout(self._top())
        head.addWidget(self.options)
        head.addWidget(self._done_line())
        head.addWidget(self.printed)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.preview, 1)
        return right

    def _top(self) -> QHBoxLayout:
        self._copy = button(self.tr("Copy text"), "copy", "copy-text")
        self._copy.clicked.connect(self._copy_text)
        self._print = button(self.tr("Print…"), "printer", "print-document")
        self._print.clicked.connect(self.print_document)
        self._save = button(self.tr("Save as…"), "download", "save-document", primary=True)
        self._save.clicked.connect(self._save_document)
        self._save.setShortcut(QKeySequence("Ctrl+S"))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._title)
        top.addStretch(1)
        for widget in (self._copy, self._print, self._save):
            top.addWidget(widget)
        return top

    def _done_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self._done = label("", "muted")
        self._done.setObjectName("document-done")
        self._open = button(self.tr("Open"), "external-link", "open-saved")
        self._open.clicked.connect(self._open_saved)
        row.addWidget(self._done)
        row.addWidget(self._open)
        row.addStretch(1)
        self._line = line
        line.hide()
        return line

    # What is shown

    @property
    def document(self) -> str:
        return self.list.document

    def _refresh(self) -> None:
        snapshot = self.desk.snapshot
        self._title.setText(document_words(self.document).name if self.document else "")
        self.options.setVisible(snapshot is not None)
        if snapshot is not None:
            self.options.show_printings(self.records.choices())
            self.options.show_choices(snapshot, self.document)
            self.options.show_templates(*template_choices(self.desk, self.document))
        self.records.look()
        self._draw()

    def _colour(self, colour: str) -> None:
        """The colour belongs to the forum: every document has it from then on, and undo takes it back."""
        forum_uid = self.desk.forum_uid

        def change(edit: "Edit") -> None:
            from eventdesk.model.records import Forum

            edit.change(Forum, forum_uid, {"accent": colour})

        self.desk.attempt(self.tr("Choose colour"), change)

    def _draw(self) -> None:
        self._line.hide()
        self._show_state()
        if self.desk.snapshot is None or not self.document:
            self._wants_print = False
            self.preview.say(self.tr("There is no forum yet. Make one, and its documents are here."))
        elif self.document == CHANGE_SLIP and not self.options.options.since_uid:
            self.preview.say(
                self.tr("Nothing was printed yet. Save or print a document; later this page tells what changed.")
            )
        elif self.isVisible():
            self.preview.ask(document_maker(self.desk, self.document, self.options.options))
        self._allow()

    def _show_printed(self) -> None:
        """What was printed, or what changed since, is known anew."""
        snapshot = self.desk.snapshot
        self.list.show_stale({state.line.document for state in self.records.states if state.stale})
        self._show_state()
        if snapshot is not None:
            before = self.options.options
            self.options.show_printings(self.records.choices())
            self.options.show_choices(snapshot, self.document)
            if self.options.options != before:
                self._draw()

    def _show_state(self) -> None:
        state = None
        if self.desk.snapshot is not None:
            chosen = self.options.options
            state = self.records.state(self.document, chosen.language, chosen.release_id)
        self.printed.show_state(state, self.desk.snapshot)

    def _show_slip(self, printing_uid: str) -> None:
        self.list.choose(CHANGE_SLIP)
        self.options.choose_printing(printing_uid)

    def _drawn(self) -> None:
        self._allow()
        if self._wants_print:
            # Not from within the preview's own step: the dialog waits for the person.
            QTimer.singleShot(0, self, self.print_document)

    def _allow(self) -> None:
        reason = ""
        result = self.preview.result
        if self.desk.snapshot is None:
            reason = self.tr("There is no forum.")
        elif result is None:
            reason = self.tr("The document is not drawn yet.")
        elif result.missing:
            reason = self.tr("Characters are missing: replace those named below first.")
        explain(self._save, reason, self.tr("Save this document as a PDF file (Ctrl+S)"))
        explain(self._print, reason, self.tr("Print this document (Ctrl+P)"))
        of_press = self.document == PRESS_RELEASE
        self._copy.setVisible(of_press)
        copied = self.tr("Copy the release as plain text, for a mail")
        explain(self._copy, self.tr("The document is not drawn yet.") if result is None else "", copied)

    # What one does with it

    def _save_document(self) -> None:
        result, snapshot = self.preview.result, self.desk.snapshot
        if result is None or snapshot is None:
            return
        options = self.options.options
        name = file_name(snapshot, self.document, options.language, self.options.chosen_release)
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save document"), str(Path(self._folder) / name), self.tr("PDF files (*.pdf)")
        )
        if not path:
            return
        target = Path(path) if Path(path).suffix else Path(path).with_suffix(".pdf")
        try:
            save_file(target, result.pdf)
        except OSError as error:
            self.desk.refused.emit(sentence(error))
            return
        self._folder = str(target.parent)
        self._saved_path = target
        self._tell(self.tr("Saved as {name}.").format(name=target.name), self._open)
        self.records.remember(self.document, options, result)

    def print_document(self) -> None:
        """Ask for a printer and print; where the document is not drawn yet, as soon as it is."""
        result = self.preview.result
        self._wants_print = result is None and self.desk.snapshot is not None
        if result is None or result.missing:
            return
        pdf, pages = result.pdf, result.pages
        document, options = self.document, self.options.options
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(result.title)
        self._prepare(printer, pdf)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return

        def work(progress: Progress) -> int:
            from eventdesk.desktop.pages.documents.printing import print_pdf

            return print_pdf(pdf, printer, progress)

        def done(pages: int) -> None:
            self._printed(pages)
            self.records.remember(document, options, result)

        run(self, work, done, title=self.tr("Printing"))

    def _prepare(self, printer: QPrinter, pdf: bytes) -> None:
        """The paper that the document is made for, as it lies; a booklet is turned over on its short edge."""
        from eventdesk.desktop.pages.documents.printing import lay_paper, paper_of

        chosen = self.options.options
        printer.setPageSize(paper_of(pdf) if chosen.template else _qt_size(chosen.page_size))
        lay_paper(printer, pdf)
        if self.document == BOOKLET:
            printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)

    def _printed(self, pages: int) -> None:
        told = (
            self.tr("One page was sent to the printer.")
            if pages == 1
            else self.tr("{pages} pages were sent to the printer.")
        )
        self._tell(told.format(pages=pages))

    def _copy_text(self) -> None:
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        from eventdesk.desktop.pages.press.telling import told_story
        from eventdesk.press.text_output import plain_text

        story = told_story(snapshot, self.options.chosen_release, self.options.options.language)
        QGuiApplication.clipboard().setText(plain_text(story))
        self._tell(self.tr("The release is on the clipboard as plain text."))

    def _open_saved(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_path)))

    def _tell(self, told: str, with_button: QPushButton | None = None) -> None:
        self._done.setText(told)
        self._open.setVisible(with_button is self._open)
        self._line.show()


def _catalogue() -> tuple[str, ...]:
    from eventdesk.documents.catalog import DOCUMENTS

    return tuple(DOCUMENTS)


def _qt_size(size: PageSize) -> QPageSize:
    return QPageSize(QPageSize.PageSizeId[size.value])
