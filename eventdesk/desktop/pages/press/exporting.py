"""Saving a release in the form that somebody asks for, and copying it as text."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QToolTip, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.making import document_request
from eventdesk.desktop.pages.documents.options import Options
from eventdesk.desktop.pages.documents.saving import save_file
from eventdesk.desktop.pages.documents.wording import PRESS_RELEASE, file_name
from eventdesk.desktop.theme import ICON, set_icon
from eventdesk.desktop.widgets import explain
from eventdesk.desktop.work import Progress, Task, run
from eventdesk.model.snapshot import Release

if TYPE_CHECKING:
    from eventdesk.documents.catalog import DocumentRequest

_PDF = "pdf"


def _forms() -> tuple[tuple[str, str, str], ...]:
    """Of each form the ending of its file, its name in the menu, and how a file dialog calls such files."""
    translate = QCoreApplication.translate
    return (
        (_PDF, translate("ReleaseExport", "PDF…"), translate("ReleaseExport", "PDF files")),
        ("docx", translate("ReleaseExport", "Word document…"), translate("ReleaseExport", "Word documents")),
        ("html", translate("ReleaseExport", "Web page…"), translate("ReleaseExport", "Web pages")),
        ("txt", translate("ReleaseExport", "Plain text…"), translate("ReleaseExport", "Text files")),
        ("md", translate("ReleaseExport", "Markdown…"), translate("ReleaseExport", "Markdown files")),
        ("zip", translate("ReleaseExport", "Press kit…"), translate("ReleaseExport", "ZIP files")),
    )


class ExportButton(QPushButton):
    """“Save as”, with a menu of the forms. `leaves` is called first, so that what is typed is stored."""

    def __init__(self, desk: Desk, leaves: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._leaves = leaves
        self._release: Release | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._task: Task | None = None
        self.setObjectName("export-release")
        self.setText(" " + self.tr("Save as"))
        self.setAccessibleName(self.tr("Save the release as"))
        set_icon(self, "download")
        self.setIconSize(QSize(ICON, ICON))
        self.setMenu(self._menu())
        self.show_release(None)

    def show_release(self, release: Release | None) -> None:
        """The release that is saved; None disables the button."""
        self._release = release
        why_not = "" if release is not None else self.tr("There is no release yet.")
        explain(self, why_not, self.tr("Save the release as PDF, Word document, web page, text or press kit"))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for ending, name, _files in _forms():
            action = QAction(name, menu)
            action.setObjectName(f"export-{ending}")
            action.triggered.connect(lambda _checked=False, ending=ending: self.save_as(ending))
            menu.addAction(action)
        menu.addSeparator()
        copy = QAction(self.tr("Copy as text"), menu)
        copy.setObjectName("export-copy")
        copy.triggered.connect(self.copy_text)
        menu.addAction(copy)
        return menu

    def save_as(self, ending: str) -> None:
        """Ask where to, then make the release in that form in a thread and write it."""
        self._leaves()
        release, snapshot = self._release, self.desk.snapshot
        if release is None or snapshot is None:
            return
        files = next(files for each, _name, files in _forms() if each == ending)
        name = Path(file_name(snapshot, PRESS_RELEASE, release.language, release)).with_suffix(f".{ending}")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the release"), str(Path(self._folder) / name), f"{files} (*.{ending})"
        )
        if not path:
            return
        target = Path(path) if Path(path).suffix.lower() == f".{ending}" else Path(f"{path}.{ending}")
        self._folder = str(target.parent)
        ask = document_request(self.desk, Options(release.language, release_id=release.id))
        desk = self.desk

        def work(progress: Progress) -> None:
            data = _made(ending, ask(), progress)
            progress.check()
            save_file(target, data)

        title = self.tr("Saving {name}").format(name=target.name)
        self._task = run(self, work, lambda _nothing: desk.saved.emit(target.name), title=title)

    def copy_text(self) -> None:
        """The release as plain text on the clipboard, for a mail."""
        self._leaves()
        release, snapshot = self._release, self.desk.snapshot
        if release is None or snapshot is None:
            return
        from eventdesk.desktop.pages.press.telling import told_story
        from eventdesk.press.text_output import plain_text

        QGuiApplication.clipboard().setText(plain_text(told_story(snapshot, release)))
        below = self.mapToGlobal(self.rect().bottomLeft())
        QToolTip.showText(below, self.tr("The release is on the clipboard as plain text."), self)


def _made(ending: str, request: "DocumentRequest", progress: Progress) -> bytes:
    from eventdesk.documents.catalog import render
    from eventdesk.documents.release.forms import ReleaseForm, render_release
    from eventdesk.documents.release.kit_sheets import refuse_missing

    if ending != _PDF:
        return render_release(ReleaseForm(ending), request, progress.tell)
    rendered = render(PRESS_RELEASE, request, progress.tell)
    refuse_missing(rendered.missing)
    return rendered.pdf
