"""Which release is worked on, and where it stands; adding, copying and deleting one."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.wording import day, language_name, release_kind
from eventdesk.desktop.pages.press.exporting import ExportButton
from eventdesk.desktop.pages.press.release_section import today_at
from eventdesk.desktop.pages.press.standing import Standing, standing_mark, standing_sentence, standings
from eventdesk.desktop.pages.press.wording import writable_languages
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, button, explain, icon_button
from eventdesk.desktop.work import Progress, Task, run
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.model.text import base_language, script_of


class ReleaseBar(QWidget):
    """A list of the forum's releases to choose from, and what can be done with them."""

    chosen = Signal()
    leaves = Signal()
    """Something is done with the releases: what is typed should be stored first."""
    wants_issue = Signal()
    """The release in work should be issued."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._standings: Mapping[str, Standing] = {}
        self._task: Task | None = None
        self.choice = QComboBox()
        self.choice.setObjectName("release-choice")
        self.choice.setAccessibleName(self.tr("Release"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.currentIndexChanged.connect(lambda _place: self.chosen.emit())
        self.add_button = button(self.tr("Add release"), "plus", "add-release")
        self.add_button.clicked.connect(self.add)
        self._languages = self._language_button()
        self._copy = icon_button(self.tr("Duplicate release"), "copy", "duplicate-release")
        self._copy.clicked.connect(lambda: self.duplicate())
        self._remove = icon_button(self.tr("Delete release"), "trash-2", "remove-release")
        self._remove.clicked.connect(self.remove)
        self._house = icon_button(self.tr("House style…"), "building-2", "release-house-style")
        self._house.clicked.connect(self.house_style)
        self.export = ExportButton(desk, self.leaves.emit)
        self.issue = button(self.tr("Issue…"), "badge-check", "issue-release")
        self.issue.clicked.connect(self.wants_issue.emit)
        self.standing = Caption("", wrap=True)
        self.standing.setObjectName("release-standing")
        self.chosen.connect(self._show_chosen)
        self._lay_out()

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
        self._list([(release.uid, self._name(release)) for release in releases])
        self.choice.setPlaceholderText(self.tr("No release yet"))
        self.choice.setEnabled(bool(releases))
        none = "" if releases else self.tr("There is no release yet.")
        explain(self._copy, none, self.tr("Duplicate release"))
        explain(self._languages, none, self.tr("The same release in another language"))
        explain(self._remove, none, self.tr("Delete release"))
        explain(self.issue, none, self.tr("Issue the release: keep it as it goes out, with its files"))
        no_forum = "" if snapshot is not None else self.tr("There is no forum.")
        proposed = release_kind(self._proposed(snapshot)) if snapshot is not None else ""
        tip = self.tr("Add a release; by the forum’s status and days: {kind}").format(kind=proposed)
        explain(self.add_button, no_forum, tip)
        explain(self._house, no_forum, self.tr("House style: letterhead, closing words, glossary (Ctrl+Alt+H)"))
        self._show_chosen()
        self.look()

    def select(self, uid: str) -> bool:
        place = self.choice.findData(uid)
        if place >= 0:
            self.choice.setCurrentIndex(place)
        return place >= 0

    # What can be done

    def add(self) -> None:
        """A release of the kind that the forum's status and days call for, in its first language."""
        self.leaves.emit()
        snapshot = self.desk.snapshot
        if snapshot is None:
            return
        from eventdesk.workspace import press_edits

        kind, language = self._proposed(snapshot), writable_languages(snapshot.languages)[0]
        made: list[str] = []
        self.desk.attempt(
            self.tr("Add release"),
            lambda edit: made.append(press_edits.add_release(edit, self.desk.forum_uid, kind, language)),
        )
        self.select(next(iter(made), ""))

    def duplicate(self, language: str = "") -> None:
        """A copy right after the release; with `language` the same release in that one."""
        self.leaves.emit()
        release = self.release
        if release is None:
            return
        from eventdesk.workspace import press_edits

        step = self.tr("Duplicate release")
        if language:
            step = self.tr("Add release in {language}").format(language=language_name(language))
        made: list[str] = []
        self.desk.attempt(
            step, lambda edit: made.append(press_edits.duplicate_release(edit, release.uid, language))
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

    def house_style(self) -> None:
        self.leaves.emit()
        from eventdesk.desktop.house_style import show_house_styles

        show_house_styles(self.desk, self.window())

    # What is shown

    def _list(self, entries: list[tuple[str, str]]) -> None:
        known = [(str(self.choice.itemData(n)), self.choice.itemText(n)) for n in range(self.choice.count())]
        if [uid for uid, _name in entries] == [uid for uid, _name in known]:
            for place, (_uid, name) in enumerate(entries):
                self.choice.setItemText(place, name)
            return
        before = self.choice.currentData()
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for uid, name in entries:
                self.choice.addItem(name, uid)
            self.choice.setCurrentIndex(max(0, self.choice.findData(before)) if entries else -1)

    def _name(self, release: Release) -> str:
        """`Result release · English · Issued v2 · December 27, 2019`."""
        mark = standing_mark(self._standings.get(release.id))
        parts = (release_kind(release.kind), language_name(release.language), mark, day(release.issued_on))
        return " · ".join(part for part in parts if part)

    def _show_chosen(self) -> None:
        release = self.release
        self.export.show_release(release)
        standing = self._standings.get(release.id) if release is not None else None
        self.standing.setText(standing_sentence(standing))
        # Of a draft there is no more to say than in the list.
        self.standing.setVisible(standing is not None and standing.sent is not None)
        sent = standing.sent if standing is not None else None
        self.standing.setToolTip(f"SHA-256 {sent.sha256}" if sent is not None else "")
        self.choice.setToolTip(self.choice.currentText())

    def look(self) -> None:
        """Where each release stands, in a thread: what was sent is read and compared."""
        if self._task is not None:
            self._task.cancel()
        workspace, snapshot = self.desk.workspace, self.desk.snapshot
        if workspace is None or snapshot is None or not snapshot.press.releases:
            return

        def look(progress: Progress) -> Mapping[str, Standing]:
            progress.check()
            return standings(workspace, snapshot)

        # A forum that was closed meanwhile cannot be read; whatever happens, the next look tells.
        self._task = run(self, look, self._show_standings, on_error=lambda _error: None)

    def _show_standings(self, found: Mapping[str, Standing]) -> None:
        self._standings = found
        snapshot = self.desk.snapshot
        if snapshot is not None:
            self._list([(release.uid, self._name(release)) for release in snapshot.press.releases])
            self._show_chosen()

    def _proposed(self, snapshot: ForumSnapshot) -> ReleaseKind:
        from eventdesk.press.proposing import proposed_kind

        return proposed_kind(snapshot, today_at(snapshot.forum.timezone))

    def _fill_languages(self, menu: QMenu) -> None:
        """The languages that the release is not in."""
        menu.clear()
        release, snapshot = self.release, self.desk.snapshot
        if release is None or snapshot is None:
            return
        own = (base_language(release.language), script_of(release.language))
        for tag in writable_languages(snapshot.languages):
            if (base_language(tag), script_of(tag)) != own:
                action = menu.addAction(self.tr("In {language}").format(language=language_name(tag)))
                action.setObjectName(f"release-in-{tag}")
                action.triggered.connect(lambda _checked=False, tag=tag: self.duplicate(tag))

    # Its look

    def _language_button(self) -> QToolButton:
        made = icon_button(self.tr("The same release in another language"), "languages", "release-languages")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill_languages(menu))
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        first, second = QHBoxLayout(), QHBoxLayout()
        column.addLayout(first)
        column.addLayout(second)
        first.setSpacing(HALF)
        first.addWidget(self.choice, 1)
        for widget in (self._languages, self._copy, self._house, self._remove):
            first.addWidget(widget)
        second.setSpacing(GRID)
        second.addStretch(1)
        second.addWidget(self.export)
        second.addWidget(self.issue)
        second.addWidget(self.add_button)
        column.addWidget(self.standing)
