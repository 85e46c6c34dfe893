"""Keeping what the window prints, and looking again and again at what of it is still true."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.making import document_request
from eventdesk.desktop.pages.documents.options import Options
from eventdesk.desktop.printed import PrintedState, PrintedStates, comparable
from eventdesk.desktop.work import Progress, Task, run

if TYPE_CHECKING:
    from eventdesk.documents.catalog import RenderedDocument
    from eventdesk.workspace.printings import PrintingLine


class PrintedRecords(QObject):
    """The printings of the forum on the desk. `changed` tells that they, or what they miss, are known anew."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.states: tuple[PrintedState, ...] = ()
        self._lines: tuple[PrintingLine, ...] = ()
        self._compared = PrintedStates()
        self._task: Task | None = None
        self._again = False

    def state(self, document: str, language: str, release_id: str = "") -> PrintedState | None:
        """The latest printing of the document in the language; of that release, where it is one."""
        found = (one for one in self.states if (one.line.document, one.line.language) == (document, language))
        return next((one for one in found if one.line.options.get("release_id", "") in ("", release_id)), None)

    def choices(self) -> list[tuple[str, str]]:
        """What a change slip may start from, by uid and name, the latest first."""
        from eventdesk.desktop.pages.documents.printed_words import printing_name

        return [(line.uid, printing_name(line)) for line in self._lines]

    def remember(self, document: str, options: Options, rendered: "RenderedDocument") -> None:
        """Keep a printing of the forum as it is now, and look anew."""
        workspace = self.desk.workspace
        if workspace is None or self.desk.snapshot is None:
            return
        ask = document_request(self.desk, options)

        def keep(_progress: Progress) -> None:
            from eventdesk.desktop.printed import remember

            remember(workspace, document, ask(), rendered)

        run(self, keep, lambda _nothing: self.look(), desk=self.desk)

    def look(self) -> None:
        """Compare what was printed with the forum as it is, in a thread; one look at a time."""
        if self._task is not None and self._task.running:
            self._again = True
            return
        workspace, snapshot = self.desk.workspace, self.desk.snapshot
        if workspace is None or snapshot is None:
            self._show(((), ()))
            return
        compared = self._compared

        def look(progress: Progress) -> "tuple[tuple[PrintingLine, ...], tuple[PrintedState, ...]]":
            from eventdesk.workspace.printings import printings

            progress.check()
            lines = comparable(printings(workspace, snapshot.forum.id))
            return lines, compared.latest(workspace, snapshot)

        # What fails here (the workspace was closed meanwhile) is looked for again with the next change.
        self._task = run(self, look, self._show, lambda _error: None)

    def _show(self, found: "tuple[tuple[PrintingLine, ...], tuple[PrintedState, ...]]") -> None:
        again, self._again = self._again, False
        self._task = None
        if found != (self._lines, self.states):
            self._lines, self.states = found
            self.changed.emit()
        if again:
            self.look()
