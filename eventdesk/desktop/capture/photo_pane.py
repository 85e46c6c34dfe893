"""Where photos are dropped, pasted or chosen: each is stored with what the programme tells of its moment."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.capture.pictures import Picture, read_pictures, refusal
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, IconLabel, button, label
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.capture import Moment, moment_at, shown_at

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class PhotoPane(QWidget):
    """Reads pictures in a thread and stores them in one step. `stored` gives their uids."""

    stored = Signal(list)
    refused = Signal(str)
    began = Signal(object)
    """A `work.Task` that reads pictures, to be shown with progress and Cancel."""

    def __init__(self, desk: Desk, picked: "Callable[[], Moment | None]", parent: QWidget | None = None) -> None:
        """`picked` tells the place that somebody chose; None where each photo's time tells it."""
        super().__init__(parent)
        self._desk, self._picked = desk, picked
        self.setObjectName("capture-photo-pane")
        self.choose = button(self.tr("Choose pictures…"), "image", "capture-choose")
        self.choose.clicked.connect(self._ask)
        self.paste_button = button(self.tr("Paste"), "copy", "capture-paste")
        self.paste_button.setToolTip(self.tr("Store the picture on the clipboard (Ctrl+V)"))
        self.paste_button.clicked.connect(self.paste)
        self._lay_out()

    def takes(self, mime: QMimeData) -> bool:
        """Whether something in it could be a picture."""
        return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())

    def take(self, mime: QMimeData) -> None:
        """Store what was dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.add_files(paths)
        elif mime.hasImage():
            image, now = QImage(mime.imageData()), self._desk.now()
            self._work(lambda progress: _from_clipboard(image, now, progress))

    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and self.takes(mime):
            self.take(mime)
        else:
            self.refused.emit(self.tr("There is no picture on the clipboard."))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Store these files, those that are pictures, all in one step."""
        self._work(lambda progress: read_pictures(paths, progress))

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add pictures"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if names:
            self.add_files([Path(name) for name in names])

    def _work(self, read: "Callable[[Progress], tuple[list[Picture], list[str]]]") -> None:
        title = self.tr("Reading pictures")
        task: Task = run(self, read, self._store, lambda error: self.refused.emit(sentence(error, title)), title)
        self.began.emit(task)

    def _store(self, found: tuple[list[Picture], list[str]]) -> None:
        pictures, refused = found
        if pictures and self._desk.snapshot is not None:
            self._add(pictures, self._desk.snapshot)
        # Said last: whatever is stored takes an older refusal away.
        if refused:
            self.refused.emit(refusal(refused))

    def _add(self, pictures: Sequence[Picture], snapshot: ForumSnapshot) -> None:
        from eventdesk.workspace import press_edits

        uids: list[str] = []

        def change(edit: "Edit") -> None:
            for one in pictures:
                taken_at = one.wall_time(self._desk.wall_time)
                shown = shown_at(snapshot, self._picked() or moment_at(snapshot, taken_at))
                people = [snapshot.person(key).uid for key in shown.people]
                made = press_edits.add_photo(
                    edit, self._desk.forum_uid, one.name, one.data, shown.caption, people, taken_at
                )
                uids.append(made)

        if self._desk.attempt(self.tr("Add photos"), change):
            self.stored.emit(uids)

    def _lay_out(self) -> None:
        told = label(self.tr("Drop photos here"), "heading")
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        how = Caption(
            self.tr("The time in each photo tells which item it shows; the programme proposes its caption."),
            wrap=True,
        )
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(IconLabel("camera", "muted", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(told)
        column.addWidget(how)
        column.addLayout(buttons)


def _from_clipboard(image: QImage, now: datetime, progress: Progress) -> tuple[list[Picture], list[str]]:
    """The picture as PNG, taken now."""
    progress.check()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return [Picture(f"pasted-{now:%Y%m%d-%H%M%S}.png", bytes(held.data()), now)], []
