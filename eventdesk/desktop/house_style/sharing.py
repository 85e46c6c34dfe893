"""A house style out to a file and in from one: asked for, done in a thread, told in a sentence."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, run, sentence

if TYPE_CHECKING:
    from eventdesk.interchange.house_style_importing import StyleImport, WhenThere


class Sharing(QObject):
    """Works on the desk's workspace."""

    taken_in = Signal(str)
    """A house style was read: its uid."""
    said = Signal(str)
    """A sentence for the person."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self._window = desk, window

    def ask_import(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import house style"),
            _documents(),
            self.tr("House styles") + " (*.json *.yaml *.yml)",
        )
        if name:
            self.import_path(Path(name))

    def import_path(self, path: Path, when_there: "WhenThere | None" = None) -> None:
        """Read the file; where another of its name is there, ask whether it takes that one's place."""
        workspace = self.desk.workspace
        if workspace is None:
            return

        def read(_progress: Progress) -> "StyleImport":
            from eventdesk.interchange.house_style_importing import WhenThere, import_style

            return import_style(workspace, path, when_there or WhenThere.ASK)

        run(self, read, lambda done: self._imported(path, done), self._failed, desk=self.desk)

    def _imported(self, path: Path, done: "StyleImport") -> None:
        from eventdesk.interchange.house_style_importing import StyleOutcome

        if done.outcome is StyleOutcome.THERE:
            self._ask_there(path, done.name)
            return
        words = {
            StyleOutcome.ADDED: self.tr("Imported: {name}"),
            StyleOutcome.REPLACED: self.tr("Imported in place of the one that was there: {name}"),
            StyleOutcome.UNCHANGED: self.tr("There already, and the same: {name}"),
        }
        self.taken_in.emit(done.uid)
        self.said.emit(words[done.outcome].format(name=done.name or path.stem))

    def _ask_there(self, path: Path, name: str) -> None:
        from eventdesk.interchange.house_style_importing import WhenThere

        question = QMessageBox(self._window)
        question.setObjectName("ask-style-there")
        question.setWindowTitle(self.tr("Import house style"))
        question.setText(self.tr("The workspace has another house style of this name: {name}.").format(name=name))
        question.setInformativeText(
            self.tr("Replaced, it changes for all its forums. This is one step, which can be undone.")
        )
        replace = question.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        another = question.addButton(self.tr("Add as another"), QMessageBox.ButtonRole.ActionRole)
        question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is replace:
            self.import_path(path, WhenThere.REPLACE)
        elif question.clickedButton() is another:
            self.import_path(path, WhenThere.ADD)

    def ask_export(self, uid: str, name: str) -> None:
        """Let the person say where the house style's file goes, and write it."""
        default = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "house-style"
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export house style"),
            str(Path(_documents()) / f"{default}.json"),
            "JSON (*.json);;YAML (*.yaml)",
        )
        if chosen:
            path = Path(chosen)
            self.export_path(uid, path if path.suffix else path.with_suffix(".json"))

    def export_path(self, uid: str, path: Path) -> None:
        workspace = self.desk.workspace
        if workspace is None:
            return

        def write(_progress: Progress) -> None:
            from eventdesk.interchange.house_style_file import write_house_style
            from eventdesk.workspace.house_style_edits import read_style, style_logo

            with workspace.reading() as connection:
                style, logo = read_style(connection, uid), style_logo(connection, uid)
            write_house_style(style, path, logo)

        said = self.tr("Exported to {path}").format(path=path)
        run(self, write, lambda _none: self.said.emit(said), self._failed, desk=self.desk)

    def _failed(self, error: Exception) -> None:
        self.said.emit(sentence(error))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
