"""How a page lets lists in: the action that opens the wizard, and files that are dropped on the page."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QDropEvent, QKeySequence

from eventdesk.desktop.page import Page
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.widgets import explain

Rows = Literal["attendees", "speakers", "programme"]
"""The words of `interchange.attendees.Subject`, which is not loaded before a list is imported."""
_KEYS = "Ctrl+Alt+I"


class ListImporting(QObject):
    """`action` is for the page's bar and its empty state; it is made one of the page's own."""

    def __init__(self, page: Page, rows: Rows) -> None:
        super().__init__(page)
        self._page, self._rows = page, rows
        self.action = self._make_action()
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        page.desk.forum_changed.connect(self.refresh)
        page.desk.workspace_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Whether there is a forum to import into."""
        why_not = "" if self._page.desk.snapshot is not None else tr("Open or make a forum first.")
        told = {
            "attendees": tr("Attendees from a spreadsheet, business cards or the clipboard ({keys})"),
            "speakers": tr("Speakers from a spreadsheet, business cards or the clipboard ({keys})"),
            "programme": tr("Sessions and talks from a spreadsheet or the clipboard ({keys})"),
        }
        keys = QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        explain(self.action, why_not, told[self._rows].format(keys=keys))

    def begin(self, path: Path | None = None) -> None:
        """Let the person import a list; `path` is a file that was dropped."""
        if self._page.desk.snapshot is None or not self._page.commit():
            return
        from eventdesk.desktop.attendee_import import AttendeeImportDialog
        from eventdesk.interchange.attendees import Subject

        dialog = AttendeeImportDialog(self._page.desk, self._page, subject=Subject(self._rows))
        if path is not None:
            dialog.open_path(path)
        dialog.exec()
        dialog.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = dropped_list(event) if self._page.desk.snapshot is not None else None
        if path is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            # Once the drop is over: the program that the file came from waits for that.
            QTimer.singleShot(0, self, lambda: self.begin(path))
        return True

    def _make_action(self) -> QAction:
        action = QAction(tr("Import…"), self._page)
        action.setObjectName(f"import-{self._rows}")
        action.setShortcut(QKeySequence(_KEYS))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        set_icon(action, "upload")
        action.triggered.connect(lambda: self.begin())
        self._page.addAction(action)
        return action


def dropped_list(event: QDropEvent) -> Path | None:
    """The one file that is dropped, where its name is a list's; pictures are for other places of a page."""
    from eventdesk.interchange.tables.files import TABLE_ENDINGS

    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in TABLE_ENDINGS else None


def tr(text: str) -> str:
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)
