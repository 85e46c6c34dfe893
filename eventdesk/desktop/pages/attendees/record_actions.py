"""What the page can do with records beyond changing them: merge, find duplicates, own fields, counts, speakers."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.widgets import explain

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class RecordActions(QObject):
    """Actions on a page, in its menu and by shortcut."""

    def __init__(self, page: QWidget, desk: Desk, chosen: Callable[[], Sequence[Entry]], menu: QMenu) -> None:
        super().__init__(page)
        self._page, self._desk, self._chosen = page, desk, chosen
        self.dialog: QDialog | None = None
        self.merge = self._make(
            tr("Merge two attendees…"), "merge-attendees", "Ctrl+M", "git-merge", self.begin_merge
        )
        self.duplicates = self._make(tr("Find duplicates…"), "find-duplicates", "", "users", self.find_duplicates)
        self.speakers = self._make(
            tr("Add everyone of the programme"), "list-speakers", "", "user-plus", self.list_speakers
        )
        self.fields = self._make(tr("Own fields…"), "own-fields-action", "", "list-tree", self.arrange_fields)
        self.counts = self._make(tr("Counts…"), "show-counts", "", "info", self.show_counts)
        menu.addSeparator()
        menu.addActions([self.counts, self.duplicates, self.merge])
        menu.addSeparator()
        menu.addActions([self.speakers, self.fields])
        menu.aboutToShow.connect(self.refresh)
        desk.forum_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """What can be done now."""
        snapshot = self._desk.snapshot
        no_forum = "" if snapshot else tr("Open or make a forum first.")
        nobody = no_forum or ("" if snapshot and snapshot.attendees else tr("There are no attendees yet."))
        two = "" if len(self._chosen()) == 2 else tr("Select two rows first (Ctrl and a click).")
        explain(self.merge, nobody or two, tr("Make two records of one attendee one, with a preview (Ctrl+M)"))
        explain(self.duplicates, nobody, tr("Who may be on the list twice, or be a speaker without being told so"))
        explain(self.counts, nobody, tr("By status, category and side; and how full the sessions are"))
        explain(self.fields, no_forum, tr("Add, rename or delete fields that only this forum has"))
        told = tr("Put all speakers, panelists and moderators on the list, each once")
        explain(self.speakers, no_forum, told)

    def begin_merge(self) -> None:
        """Merge the two who are selected; the first of them stays unless swapped."""
        from eventdesk.desktop.attendee_merge.dialog import MergeDialog

        uids = [entry.uid for entry in self._chosen()]
        if len(uids) != 2:
            return
        dialog = MergeDialog(self._desk, uids[0], uids[1], self._page)
        if not dialog.begin():
            dialog.deleteLater()
            return
        dialog.accepted.connect(lambda: self._desk.go(Place("attendees", dialog.kept_uid)))
        dialog.finished.connect(dialog.deleteLater)
        self._open(dialog)

    def find_duplicates(self) -> None:
        from eventdesk.desktop.attendee_merge.duplicates_dialog import DuplicatesDialog

        self._open(DuplicatesDialog(self._desk, self._page))

    def arrange_fields(self) -> None:
        from eventdesk.desktop.pages.attendees.own_fields_dialog import OwnFieldsDialog

        self._open(OwnFieldsDialog(self._desk, self._page))

    def show_counts(self) -> None:
        from eventdesk.desktop.pages.attendees.counts_dialog import CountsDialog

        self._open(CountsDialog(self._desk, self._page))

    def list_speakers(self) -> None:
        """Everyone of the programme on the list, in one step; what came of it is said in the status line."""
        from eventdesk.workspace.speaker_attendees import SpeakersListed, list_speakers

        done: list[SpeakersListed] = []

        def change(edit: "Edit") -> None:
            done.append(list_speakers(edit, self._desk.forum_uid))

        if self._desk.attempt(tr("Add everyone of the programme"), change):
            self._desk.saved.emit(_listed(done[0].added, done[0].linked, done[0].listed))

    def register(self, session_uid: str) -> str:
        """Register whoever is selected for the session; returns in a sentence what came of it."""
        from eventdesk.workspace.registration_edits import Registered, book_several

        uids, done = [entry.uid for entry in self._chosen()], list[Registered]()

        def change(edit: "Edit") -> None:
            done.append(book_several(edit, uids, session_uid))

        if not uids or not self._desk.attempt_many(tr("Register for a session"), change, len(uids)):
            return ""
        told = tr("{booked} got a place, {waiting} on the waiting list, {already} registered before.")
        return told.format(booked=done[0].booked, waiting=done[0].waiting, already=done[0].already)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _make(self, text: str, name: str, keys: str, icon: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self._page)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        set_icon(action, icon)
        action.triggered.connect(lambda: slot())
        self._page.addAction(action)
        return action


def _listed(added: int, linked: int, listed: int) -> str:
    told = tr("{added} added, {linked} found on the list and linked, {listed} linked before")
    return told.format(added=added, linked=linked, listed=listed)
