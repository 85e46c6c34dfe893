"""“Data of this person…”: where the file goes, then both files are written in a thread."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, run


class PersonData(QObject):
    """Asks and writes; `said` tells what came of it."""

    said = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self._window = desk, window

    def ask(self, uid: str, name: str) -> None:
        """Let the person say where the files go, and write them."""
        default = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "person"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Data of this person"),
            str(Path(folder) / f"{default}.html"),
            self.tr("A page to read, and the data beside it") + " (*.html)",
        )
        if chosen:
            self.write(uid, Path(chosen))

    def write(self, uid: str, path: Path) -> None:
        """Write the page, in the language in which the data is shown, and the data beside it as JSON."""
        workspace, language, now = self.desk.workspace, self.desk.language, datetime.now(UTC)
        if workspace is None:
            return
        book = workspace

        def write_both(progress: Progress) -> tuple[Path, Path]:
            from eventdesk.interchange.access_file import write_person

            progress.check()
            return write_person(book, uid, path, made_at=now, language=language)

        run(self, write_both, self._written, title=self.tr("Writing the data of one person"), desk=self.desk)

    def _written(self, paths: tuple[Path, Path]) -> None:
        told = self.tr("Written: {page} and {data}")
        self.said.emit(told.format(page=paths[1].name, data=paths[0].name))
