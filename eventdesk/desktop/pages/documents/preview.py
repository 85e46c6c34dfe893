"""A document as it will be printed, made anew in a thread whenever what it shows has changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.pages.documents.missing_panel import MissingPanel
from eventdesk.desktop.pages.documents.notes import notes_label, show_notes
from eventdesk.desktop.pages.documents.page_view import PageView
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import icon_button, label
from eventdesk.desktop.work import Progress, Task, run, sentence

if TYPE_CHECKING:  # ReportLab is imported in the thread that draws
    from eventdesk.documents.catalog import RenderedDocument

Maker = Callable[[Progress], "RenderedDocument"]

PAUSE = 250
"""Milliseconds without a change before a page is drawn anew."""
_SHOW_BUSY = 400
"""Milliseconds of drawing before a bar says so: most pages are there sooner."""


class Preview(QWidget):
    """Shows what `ask` was given to make: one document at a time, and of those asked for meanwhile the last."""

    shown = Signal(object)
    """A RenderedDocument is in view, and is of what was asked for last."""
    failed = Signal(str)
    """What was asked for last could not be made: the sentence for the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.result: RenderedDocument | None = None
        """What is shown; None while something newer is being made."""
        self._maker: Maker | None = None
        self._task: Task | None = None
        self._waiting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)
        self._busy_soon = QTimer(self)
        self._busy_soon.setSingleShot(True)
        self._busy_soon.setInterval(_SHOW_BUSY)
        self._build()

    # What others call

    def ask(self, maker: Maker, *, at_once: bool = False) -> None:
        """Show what `maker` makes, after a pause in which nothing newer is asked for.

        The last page stays in view until then. `maker` runs in a thread and may ask its `progress` whether it is
        still wanted.
        """
        self._maker, self.result = maker, None
        if self._task is not None:
            self._task.cancel()
        self._pause.start(0 if at_once else PAUSE)

    def say(self, sentence: str) -> None:
        """Show a sentence in the place of pages, and drop what is being made."""
        self._maker, self.result = None, None
        if self._task is not None:
            self._task.cancel()
        self._pause.stop()
        self._sentence.setText(sentence)
        self._missing.show_missing(())
        self._notes.hide()
        self._stack.setCurrentIndex(0)
        self._set_bar(False)

    def text(self) -> str:
        """The text of the pages in view."""
        return self.pages.text()

    # Making

    def _start(self) -> None:
        if self._task is not None and self._task.running:
            self._waiting = True  # its thread may not stop at once: two of them would only slow each other
            return
        maker = self._maker
        if maker is None:
            return
        self._waiting = False
        self._busy_soon.start()
        self._task = run(self, maker, self._made, self._not_made)
        self._task.over.connect(self._over)

    def _over(self) -> None:
        self._task = None
        self._busy_soon.stop()
        self._busy.hide()
        if self._waiting:
            self._start()

    def _made(self, document: "RenderedDocument") -> None:
        self.result = document
        self.pages.show_pdf(document.pdf)
        self._missing.show_missing(document.missing)
        show_notes(self._notes, document)
        self._stack.setCurrentIndex(1)
        self._set_bar(True)
        self.shown.emit(document)

    def _not_made(self, error: Exception) -> None:
        told = sentence(error)
        self.say(told)
        self.failed.emit(told)

    # Its look

    def _build(self) -> None:
        self.pages = PageView(self)
        self.pages.setObjectName("preview-pages")
        self.pages.setAccessibleName(self.tr("Pages of the document"))
        self._sentence = label("", "muted", wrap=True)
        self._sentence.setObjectName("preview-sentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        self._missing = MissingPanel(self)
        self._notes = notes_label()
        self._busy = QProgressBar(self)
        self._busy.setMaximum(0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Drawing the page"))
        self._busy.hide()
        self._busy_soon.timeout.connect(self._busy.show)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._busy)
        column.addWidget(self._missing)
        column.addWidget(self._notes)
        column.addLayout(self._stack, 1)
        # In its place first: a stack without a parent shows what it is given as a window.
        self._stack.addWidget(self._sentence)
        self._stack.addWidget(self.pages)
        column.addWidget(self._bar())
        self._set_bar(False)

    def _bar(self) -> QWidget:
        bar = QFrame(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(GRID, HALF, GRID, HALF)
        row.setSpacing(HALF)
        pages = self.pages
        self._back = self._tool(
            "preview-previous-page", "chevron-up", self.tr("Previous page (Page Up)"), self._to_previous
        )
        self._forth = self._tool(
            "preview-next-page", "chevron-down", self.tr("Next page (Page Down)"), self._to_next
        )
        self._where = label("", "muted")
        self._where.setObjectName("preview-page-number")
        self._less = self._tool("preview-zoom-out", "zoom-out", self.tr("Smaller (Ctrl+−)"), pages.zoom_out)
        self._more = self._tool("preview-zoom-in", "zoom-in", self.tr("Larger (Ctrl++)"), pages.zoom_in)
        self._size = label("", "muted")
        self._size.setMinimumWidth(6 * GRID)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fit = QToolButton()
        self._fit.setText(self.tr("Fit width"))
        self._fit.setCheckable(True)
        self._fit.setChecked(True)
        self._fit.setObjectName("preview-fit-width")
        self._fit.setToolTip(self.tr("Show pages as wide as this pane (Ctrl+0)"))
        self._fit.clicked.connect(pages.fit_width)
        for widget in (self._back, self._forth, self._where):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._less, self._size, self._more, self._fit):
            row.addWidget(widget)
        self._connect()
        return bar

    def _connect(self) -> None:
        self.pages.page_changed.connect(self._show_page)
        self.pages.zoom_changed.connect(self._show_zoom)
        keys = (
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.pages.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.pages.zoom_out),
            (QKeySequence("Ctrl+0"), self.pages.fit_width),
        )
        for key, slot in keys:
            shortcut = QShortcut(key, self)
            shortcut.activated.connect(slot)

    def _tool(self, name: str, icon: str, text: str, slot: Callable[[], object]) -> QToolButton:
        made = icon_button(text, icon, name)
        made.clicked.connect(lambda: slot())
        return made

    def _to_previous(self) -> None:
        self.pages.go_to(self.pages.page - 1)

    def _to_next(self) -> None:
        self.pages.go_to(self.pages.page + 1)

    def _set_bar(self, enabled: bool) -> None:
        for widget in (self._back, self._forth, self._less, self._more, self._fit):
            widget.setEnabled(enabled)
        if not enabled:
            self._where.clear()
            self._size.clear()
        else:
            self._show_page(self.pages.page, self.pages.page_count)
            self._show_zoom(self.pages.zoom, self.pages.fits_width)

    def _show_page(self, page: int, pages: int) -> None:
        self._where.setText(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages) if pages else "")
        self._back.setEnabled(page > 0)
        self._forth.setEnabled(page + 1 < pages)

    def _show_zoom(self, zoom: float, fits: bool) -> None:
        self._size.setText(f"{zoom:.0%}")
        self._fit.setChecked(fits)
