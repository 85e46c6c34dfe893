"""The first step: where the list comes from."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from eventdesk.desktop.attendee_import.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, EmptyState, button, explain
from eventdesk.interchange.tables.files import TABLE_ENDINGS


class SourcePage(QWidget):
    """A file is opened or dropped (the dialog takes drops), or a block pasted."""

    file_chosen = Signal(Path)
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.open = button(tr("Open a file…"), "folder-open", "open-list", primary=True)
        self.paste = button(tr("Paste from the clipboard"), "copy", "paste-list")
        state = EmptyState(
            "upload",
            tr("A list, as you have it"),
            tr("Open or drop an Excel, OpenDocument, CSV or vCard file, or paste cells."),
            self.open,
            second=self.paste,
        )
        told = Caption(
            tr(
                "The next step asks what the rows are and shows which column holds what. "
                "Nothing is stored before the last one."
            )
        )
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(state, 1)
        column.addWidget(told)
        self.open.clicked.connect(self._ask)
        self.paste.clicked.connect(self.take_clipboard)
        clipboard = QApplication.clipboard()
        clipboard.dataChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        empty = not QApplication.clipboard().text().strip()
        explain(
            self.paste,
            tr("There is no text in the clipboard.") if empty else "",
            tr("Paste from the clipboard") + " (Ctrl+V)",
        )

    def take_clipboard(self) -> None:
        """Read the block that was copied from a spreadsheet."""
        text = QApplication.clipboard().text()
        if text.strip():
            self.pasted.emit(text)

    def _ask(self) -> None:
        endings = " ".join(f"*{ending}" for ending in TABLE_ENDINGS)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        tables, others = tr("Tables and business cards"), tr("All files")
        name, _filter = QFileDialog.getOpenFileName(
            self, tr("Open a list"), folder, f"{tables} ({endings});;{others} (*)"
        )
        if name:
            self.file_chosen.emit(Path(name))
