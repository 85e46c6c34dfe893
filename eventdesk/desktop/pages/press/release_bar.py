"""Which release is worked on; adding, copying and deleting one."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.wording import release_name
from eventdesk.desktop.pages.press.exporting import ExportButton
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import button, explain, icon_button
from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.model.snapshot import Release


class ReleaseBar(QWidget):
    """A list of the forum's releases to choose from, and what can be done with them."""

    chosen = Signal()
    leaves = Signal()
    """Something is done with the releases: what is typed should be stored first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.choice = QComboBox()
        self.choice.setObjectName("release-choice")
        self.choice.setAccessibleName(self.tr("Release"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.currentIndexChanged.connect(lambda _place: self.chosen.emit())
        self.add_button = button(self.tr("Add release"), "plus", "add-release")
        self.add_button.clicked.connect(self.add)
        self._copy = icon_button(self.tr("Duplicate release"), "copy", "duplicate-release")
        self._copy.clicked.connect(self.duplicate)
        self._remove = icon_button(self.tr("Delete release"), "trash-2", "remove-release")
        self._remove.clicked.connect(self.remove)
        self.export = ExportButton(desk, self.leaves.emit)
        self.chosen.connect(lambda: self.export.show_release(self.release))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        row.setSpacing(HALF)
        row.addWidget(self.choice, 1)
        row.addSpacing(HALF)
        for widget in (self.export, self.add_button, self._copy, self._remove):
            row.addWidget(widget)

    @property
    def release(self) -> Release | None:
        """The release in work; None where the forum has none."""
        uid, snapshot = self.choice.currentData(), self.desk.snapshot
        releases = snapshot.press.releases if snapshot is not None else ()
        return next((release for release in releases if release.uid == uid), None)

    def refresh(self) -> None:
        """List the releases as they are now; the one in work stays, a new one is taken."""
        snapshot = self.desk.snapshot
        releases = snapshot.press.releases if snapshot is not None else ()
        entries = [(release.uid, release_name(release)) for release in releases]
        known = [(str(self.choice.itemData(n)), self.choice.itemText(n)) for n in range(self.choice.count())]
        if entries != known:
            before = self.choice.currentData()
            with QSignalBlocker(self.choice):
                self.choice.clear()
                for uid, name in entries:
                    self.choice.addItem(name, uid)
                self.choice.setCurrentIndex(max(0, self.choice.findData(before)) if entries else -1)
        self.choice.setPlaceholderText(self.tr("No release yet"))
        self.choice.setEnabled(bool(entries))
        none = "" if entries else self.tr("There is no release yet.")
        explain(self._copy, none, self.tr("Duplicate release"))
        explain(self._remove, none, self.tr("Delete release"))
        no_forum = "" if snapshot is not None else self.tr("There is no forum.")
        explain(self.add_button, no_forum, self.tr("Add a release"))
        self.export.show_release(self.release)

    def select(self, uid: str) -> bool:
        place = self.choice.findData(uid)
        if place >= 0:
            self.choice.setCurrentIndex(place)
        return place >= 0

    def add(self) -> None:
        """A release for the forum as it stands: an advisory before it, a release once it was held."""
        self.leaves.emit()
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        from eventdesk.press.story import languages
        from eventdesk.workspace import press_edits

        held = snapshot.forum.status is ForumStatus.HELD
        kind = ReleaseKind.RELEASE if held else ReleaseKind.ADVISORY
        writable = [tag for tag in snapshot.languages if tag.split("-")[0] in languages()]
        language = next(iter(writable), "")
        made: list[str] = []
        self.desk.attempt(
            self.tr("Add release"),
            lambda edit: made.append(press_edits.add_release(edit, self.desk.forum_uid, kind, language)),
        )
        self.select(next(iter(made), ""))

    def duplicate(self) -> None:
        self.leaves.emit()
        release = self.release
        if release is None:
            return
        from eventdesk.workspace import press_edits

        made: list[str] = []
        self.desk.attempt(
            self.tr("Duplicate release"),
            lambda edit: made.append(press_edits.duplicate_release(edit, release.uid)),
        )
        self.select(next(iter(made), ""))

    def remove(self) -> None:
        self.leaves.emit()
        release = self.release
        if release is None:
            return
        from eventdesk.model import records
        from eventdesk.workspace import press_edits

        self.desk.attempt(
            self.tr("Delete release"), lambda edit: press_edits.remove(edit, records.Release, release.uid)
        )
