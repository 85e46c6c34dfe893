"""The photos that go with a release: pictures, captions, who is on them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from eventdesk.desktop.capture.pictures import Picture, read_pictures, refusal
from eventdesk.desktop.forms import Editor, Field, FieldKind
from eventdesk.desktop.pages.press.draft_form import NEW
from eventdesk.desktop.pages.press.editors import PeopleEditor
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.section import ListSection
from eventdesk.desktop.pages.press.thumbnails import Thumbnails
from eventdesk.desktop.widgets import button, explain
from eventdesk.desktop.work import run
from eventdesk.model.snapshot import ForumSnapshot, Photo
from eventdesk.model.text import EMPTY
from eventdesk.press.capture import captions_for

if TYPE_CHECKING:
    from eventdesk.desktop.desk import Desk
    from eventdesk.workspace.edit import Edit


class PhotosSection(ListSection):
    record = "Photo"
    prefix = "photo"
    icon = "image"

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._thumbnails = Thumbnails(self, desk, self.list)
        self.setAcceptDrops(True)

    def words(self) -> tuple[str, str, str, str, str]:
        return (
            self.tr("Photos"),
            self.tr("Change photo"),
            self.tr("Remove photo"),
            self.tr("Add a caption"),
            self.tr("Drop pictures here, or write the captions now and add the pictures later."),
        )

    def fields(self) -> Sequence[Field]:
        return (
            Field("caption", self.tr("Caption"), FieldKind.PROSE, lines=2),
            Field(
                "alt",
                self.tr("Description, for those who do not see the picture"),
                FieldKind.PROSE,
                hint=self.tr("What is on it: “Two people shake hands in front of flags.”"),
                lines=2,
            ),
            Field("credit", self.tr("Credit"), FieldKind.TEXT, hint=self.tr("Who took it")),
            Field("taken_at", self.tr("Taken at"), FieldKind.WALL_TIME),
            Field(
                "people",
                self.tr("Who is on it, from left to right"),
                FieldKind.TAGS,
                editor=self._people_editor,
                store=self._set_people,
            ),
            Field("file", self.tr("Picture"), FieldKind.IMAGE),
        )

    def _people_editor(self, desk: "Desk") -> Editor:
        return PeopleEditor(desk)

    def rows(self, snapshot: ForumSnapshot) -> list[Row]:
        rows = []
        for number, photo in enumerate(snapshot.press.photos, 1):
            caption = snapshot.pick(photo.caption, self.desk.language)
            names = [snapshot.pick(snapshot.person(key).name, self.desk.language) for key in photo.people]
            detail = ", ".join(part for part in (*names, snapshot.pick(photo.credit, self.desk.language)) if part)
            mark = self._lacks(photo)
            title = caption or self.tr("Photo {number}, no caption").format(number=number)
            warns = bool(mark and photo.file)
            rows.append(Row(photo.uid, title, detail, mark, warns, faint=not caption, picture=photo.file or ""))
        return rows

    def _lacks(self, photo: Photo) -> str:
        """What it lacks for a release, the weightiest first."""
        if not photo.file:
            return self.tr("No picture yet")
        if not photo.caption:
            return self.tr("No caption")
        if not photo.credit:
            return self.tr("No credit")
        return "" if photo.alt else self.tr("No description")

    def values(self, snapshot: ForumSnapshot, uid: str) -> Mapping[str, Any] | None:
        if uid == NEW:
            return {
                "caption": EMPTY,
                "alt": EMPTY,
                "credit": EMPTY,
                "taken_at": None,
                "people": (),
                "file": None,
            }
        photo = self._photo(snapshot, uid)
        if photo is None:
            return None
        people = tuple(snapshot.person(key).uid for key in photo.people)
        return {
            "caption": photo.caption,
            "alt": photo.alt,
            "credit": photo.credit,
            "taken_at": photo.taken_at,
            "people": people,
            "file": photo.file,
        }

    def make_row(self, edit: "Edit", field: str, value: Any) -> str:
        from eventdesk.model import records
        from eventdesk.workspace import press_edits

        if field == "file":
            return press_edits.add_photo(edit, self.desk.forum_uid, value.file, value.data)
        uid = press_edits.add_photo(edit, self.desk.forum_uid)
        if field == "people":
            press_edits.set_photo_people(edit, uid, value)
        else:
            edit.change(records.Photo, uid, {field: value})
        return uid

    def refresh(self) -> None:
        super().refresh()
        self._thumbnails.read()

    # Adding pictures

    def add_to_bar(self, bar: QHBoxLayout) -> None:
        self.files_button = button(self.tr("Add pictures…"), "image", "add-pictures")
        self.files_button.setToolTip(self.tr("Choose picture files; they can be dropped here as well"))
        self.files_button.clicked.connect(self._ask_files)
        self.suggest_button = button(self.tr("Suggest caption"), "sparkles", "suggest-caption")
        self.suggest_button.clicked.connect(self._suggest)
        bar.addWidget(self.files_button)
        bar.addWidget(self.suggest_button)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add pictures"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add a photo for each of these files, read in a thread; all of them in one step."""
        if not paths:
            return
        title = self.tr("Reading pictures")
        run(self, lambda progress: read_pictures(paths, progress), self._store_files, title=title)

    def _store_files(self, found: tuple[list[Picture], list[str]]) -> None:
        from eventdesk.workspace import press_edits

        pictures, refused = found
        if refused:
            self.desk.refused.emit(refusal(refused))
        if not pictures:
            return
        uids: list[str] = []

        def change(edit: "Edit") -> None:
            for one in pictures:
                taken_at = one.wall_time(self.desk.wall_time)
                uids.append(
                    press_edits.add_photo(edit, self.desk.forum_uid, one.name, one.data, taken_at=taken_at)
                )

        if self.desk.attempt(self.tr("Add photos"), change):
            self.list.select(uids[0])

    def _set_people(self, edit: "Edit", uid: str, value: list[str]) -> None:
        from eventdesk.workspace import press_edits

        press_edits.set_photo_people(edit, uid, value)

    # A caption that the programme can vouch for

    def _suggest(self) -> None:
        snapshot, uid = self.desk.snapshot, self.list.uid
        photo = self._photo(snapshot, uid) if snapshot is not None else None
        if snapshot is None or photo is None or not self.form.commit():
            return
        from eventdesk.model import records

        found = captions_for(snapshot, photo)
        seen = {"caption": photo.caption}
        self.desk.attempt(
            self.tr("Suggest caption"), lambda edit: edit.change(records.Photo, uid, {"caption": found}, seen=seen)
        )

    def _allow(self) -> None:
        super()._allow()
        snapshot = self.desk.snapshot
        photo = self._photo(snapshot, self.list.uid) if snapshot is not None else None
        if snapshot is None or photo is None:
            reason = self.tr("Choose a photo first.")
        elif photo.caption:
            reason = self.tr("It has a caption already.")
        elif not captions_for(snapshot, photo):
            reason = self.tr("Say first who is on it, or when it was taken: the programme tells what they did.")
        else:
            reason = ""
        explain(self.suggest_button, reason, self.tr("Write what the programme tells of who is on it"))

    def _photo(self, snapshot: ForumSnapshot, uid: str) -> Photo | None:
        return next((photo for photo in snapshot.press.photos if photo.uid == uid), None)
