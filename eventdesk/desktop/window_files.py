"""What the File menu does: workspaces opened and made, forums added, imported and exported."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.work import Progress, run, sentence

if TYPE_CHECKING:
    from eventdesk.interchange.importing import ImportLine, ImportReport
    from eventdesk.workspace.workspace import Workspace

ENDING = ".eventdesk"


class Files(QObject):
    """Asks the person for files, works in threads, and tells what came of it by the desk."""

    def __init__(self, window: QWidget, desk: Desk, settings: Settings, say: Callable[[str], None]) -> None:
        """`say` shows a short sentence in the status line."""
        super().__init__(window)
        self._window, self.desk, self._settings, self._say = window, desk, settings, say

    # Workspaces

    def open_path(self, path: Path, create: bool = False, then: Callable[[], object] | None = None) -> None:
        """Open the workspace at `path`; with `create` it is made where there is none. Then call `then`."""

        def open_it(_progress: Progress) -> "Workspace":
            from eventdesk.workspace.workspace import Workspace

            return Workspace.open_or_create(path) if create else Workspace.open(path)

        def take(workspace: "Workspace") -> None:
            uids = {line.uid for line in workspace.forums()}
            last = self._settings.last_forum(path)
            self.desk.open(workspace, last if last in uids else "")
            self._settings.remember(path)
            self._say(self.tr("Opened {name}").format(name=path.name))
            if then is not None:
                then()

        title = self.tr("Opening {name}").format(name=path.name)
        run(self, open_it, take, lambda error: self._opening_failed(path, error), title, cancellable=False)

    def ask_open(self) -> None:
        """Let the person choose a workspace and open it."""
        name, _filter = QFileDialog.getOpenFileName(
            self._window, self.tr("Open workspace"), _documents(), _workspaces(self.tr("EventDesk workspaces"))
        )
        if name:
            self.open_path(Path(name))

    def ask_new_workspace(self, then: Callable[[], object] | None = None) -> None:
        """Let the person say where a new workspace goes, make it and open it; then call `then`."""
        default = self.tr("Forums")
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New workspace: where all your forums are kept"),
            str(Path(_documents()) / f"{default}{ENDING}"),
            _workspaces(self.tr("EventDesk workspaces")),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(ENDING)
            # One that is there is opened, never overwritten: that is what somebody means who chooses it.
            self.open_path(path, create=True, then=then)

    def open_sample(self) -> None:
        """Open the workspace with the sample forums; it is made in the documents folder the first time."""
        name = self.tr("EventDesk sample")
        path = Path(_documents()) / f"{name}{ENDING}"
        self.open_path(path, create=True, then=self._add_samples)

    def _add_samples(self) -> None:
        workspace = self.desk.workspace
        if workspace is None:
            return

        def add(_progress: Progress) -> "ImportReport":
            from eventdesk.interchange.samples import add_samples

            return add_samples(workspace)

        run(
            self, add, self._imported, title=self.tr("Adding the sample forums"), cancellable=False, desk=self.desk
        )

    def _opening_failed(self, path: Path, error: Exception) -> None:
        if not path.is_file():
            self._settings.forget(path)
        self.desk.refused.emit(sentence(error, self.tr("{name} was not opened").format(name=path.name)))

    # Forums

    def new_forum(self) -> None:
        """Ask what the forum is, and add it to the workspace on the desk, or to a new one."""
        from eventdesk.desktop.start_forum import NewForumDialog

        dialog = NewForumDialog(self.desk, self._window)
        if not dialog.exec():
            return
        forum = dialog.forum()

        def add() -> None:
            if self.desk.attempt(self.tr("New forum"), forum.add):
                self.desk.choose(forum.uid)

        if self.desk.workspace is None:
            self.ask_new_workspace(then=add)
        else:
            add()

    def new_from_text(self) -> None:
        """Let the person accept what a text proposes, and add that forum; without a workspace, ask where to."""
        from eventdesk.desktop.from_text import FromTextDialog

        dialog = FromTextDialog(self.desk, self._window)
        if not dialog.exec():
            return
        wanted = dialog.wanted()

        def add() -> None:
            if self.desk.attempt(self.tr("New forum from text"), wanted.add):
                self.desk.choose(wanted.uid)
                self.desk.go(Place("overview"))

        if self.desk.workspace is None:
            self.ask_new_workspace(then=add)
        else:
            add()

    def next_edition(self) -> None:
        """Ask what the next edition of the forum on the desk is, add it, and put it on the desk."""
        from eventdesk.desktop.next_edition import NextEditionDialog

        if self.desk.snapshot is None:
            return
        dialog = NextEditionDialog(self.desk, self._window)
        if not dialog.exec():
            return
        wanted = dialog.wanted()
        if self.desk.attempt(self.tr("Next edition"), wanted.add):
            self.desk.choose(wanted.uid)
            self._say(self.tr("The next edition is on the desk. Ctrl+Z takes it back."))

    def house_style(self) -> None:
        """Show the house styles of the workspace, and let the person edit them."""
        from eventdesk.desktop.house_style import show_house_styles

        if self.desk.snapshot is not None:
            show_house_styles(self.desk, self._window)

    def ask_import(self) -> None:
        """Let the person choose forum files, and import them; without a workspace, ask where one goes first."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import forum files"),
            _documents(),
            self.tr("Forum files") + " (*.yaml *.yml *.json)",
        )
        paths = [Path(name) for name in names]
        if not paths:
            return
        if self.desk.workspace is None:
            self.ask_new_workspace(then=lambda: self.import_paths(paths))
        else:
            self.import_paths(paths)

    def import_paths(self, paths: list[Path], replace: bool = False) -> None:
        """Import these forum files, each whole or not at all."""
        workspace = self.desk.workspace
        if workspace is None:
            return

        def read(_progress: Progress) -> "ImportReport":
            from eventdesk.interchange.importing import import_forums

            return import_forums(workspace, paths, replace=replace)

        title = self.tr("Importing {name}").format(name=paths[0].name)
        run(self, read, self._imported, title=title, cancellable=False)

    def ask_export(self) -> None:
        """Let the person say where the forum's file goes, and write it."""
        workspace, snapshot, uid = self.desk.workspace, self.desk.snapshot, self.desk.forum_uid
        if workspace is None or snapshot is None:
            return
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export forum file"),
            str(Path(_documents()) / f"{snapshot.forum.id}.yaml"),
            "YAML (*.yaml);;JSON (*.json)",
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(".yaml")

        def write(_progress: Progress) -> None:
            from eventdesk.interchange.exporting import export_forum

            export_forum(workspace, uid, path)

        title = self.tr("Writing {name}").format(name=path.name)
        said = self.tr("Exported to {path}").format(path=path)
        run(self, write, lambda _none: self._say(said), title=title, cancellable=False)

    def _imported(self, report: "ImportReport") -> None:
        there = [line for line in report.refused if line.forum_uid]
        others = [line.reason for line in report.refused if not line.forum_uid]
        done = [line for line in report.lines if line not in report.refused]
        if done:
            if done[0].forum_uid != self.desk.forum_uid:
                self.desk.choose(done[0].forum_uid)
            self._say(self.tr("Imported: {names}").format(names=", ".join(line.forum_id for line in done)))
        if others:
            self.desk.refused.emit("\n".join(others))
        if there and self._ask_replace(there):
            self.import_paths([line.path for line in there], replace=True)

    def _ask_replace(self, lines: "list[ImportLine]") -> bool:
        question = QMessageBox(self._window)
        question.setObjectName("ask-replace")
        question.setWindowTitle(self.tr("Import forum file"))
        names = ", ".join(line.forum_id for line in lines)
        question.setText(self.tr("The workspace has a forum of this id already: {names}.").format(names=names))
        question.setInformativeText(
            self.tr("Replace it by the one in the file? This is one step, which can be undone.")
        )
        replace = question.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Keep what is there"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        return question.clickedButton() is replace


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _workspaces(words: str) -> str:
    return f"{words} (*{ENDING} *.evd *.db)"
