"""Press: what goes into a release, its text, and beside both the page that it makes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.documents.making import document_maker
from eventdesk.desktop.pages.documents.preview import Preview
from eventdesk.desktop.pages.documents.wording import PRESS_RELEASE
from eventdesk.desktop.pages.press.contacts import ContactsSection
from eventdesk.desktop.pages.press.outcomes import OutcomesSection
from eventdesk.desktop.pages.press.photos import PhotosSection
from eventdesk.desktop.pages.press.release_bar import ReleaseBar
from eventdesk.desktop.pages.press.release_section import ReleaseSection
from eventdesk.desktop.pages.press.statements import StatementsSection
from eventdesk.desktop.pages.press.story_section import StorySection
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import EmptyState, Hairline, button


class PressPage(Page):
    """Left the material and the text in sections, right the preview."""

    name = "press"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.bar = ReleaseBar(desk)
        self.release = ReleaseSection(desk)
        self.statements = StatementsSection(desk)
        self.outcomes = OutcomesSection(desk)
        self.photos = PhotosSection(desk)
        self.contacts = ContactsSection(desk)
        self.story = StorySection(desk)
        self.preview = Preview()
        self._lists = (self.statements, self.outcomes, self.photos, self.contacts)
        self._build()
        self.bar.chosen.connect(self._show_release)
        self.bar.leaves.connect(self.commit)
        self.story.told.connect(self._count)
        desk.forum_changed.connect(self._refresh)
        self._refresh()

    def show_place(self, uid: str, field: str = "") -> None:
        """A release, statement, outcome, photo or contact by its uid; or a section by its name as `field`.

        `contacts` without any contact begins a new one.
        """
        if uid and self.bar.select(uid):
            self.tabs.setCurrentIndex(self._sections.index(self.release))
            self.release.form.focus_field(field or "headline")
            return
        for section in self._lists:
            if uid and section.show_place(uid, field):
                self.tabs.setCurrentIndex(self._sections.index(section))
                section.show_place(uid, field)
                return
        if not uid and field in self._named:
            self._show_section(self._named[field])

    def _show_section(self, section: QWidget) -> None:
        self.tabs.setCurrentIndex(self._sections.index(section))
        if section is self.contacts and not self.contacts.count:
            self.contacts.add()

    def commit(self) -> bool:
        """Store what is typed in any section."""
        done = [self.release.form.commit(), self.story.commit()]
        done += [section.commit() for section in self._lists]
        return all(done)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    # What is shown

    def _refresh(self) -> None:
        self.bar.refresh()
        for section in self._lists:
            section.refresh()
        self._show_release()

    def _show_release(self) -> None:
        release = self.bar.release
        self.release.show_release(release)
        self._release_stack.setCurrentIndex(1 if release is not None else 0)
        self.story.show_release(release)
        self._count()
        self._draw()

    def _draw(self) -> None:
        release = self.bar.release
        if self.desk.snapshot is None:
            self.preview.say(self.tr("There is no forum yet."))
        elif release is None:
            self.preview.say(self.tr("Add a release, and its page is here."))
        elif self.isVisible():
            self.preview.ask(document_maker(self.desk, PRESS_RELEASE, release.language, release_id=release.id))

    def _count(self) -> None:
        """The sections' names with how much is in them."""
        names = [
            (self.release, self.tr("Release"), 0),
            (self.story, self.tr("Text"), self.story.stale),
            (self.statements, self.tr("Statements"), self.statements.count),
            (self.outcomes, self.tr("Outcomes"), self.outcomes.count),
            (self.photos, self.tr("Photos"), self.photos.count),
            (self.contacts, self.tr("Contacts"), self.contacts.count),
        ]
        for section, name, count in names:
            place = self._sections.index(section)
            text = self.tr("{name}: {count} stale") if section is self.story else "{name} {count}"
            self.tabs.setTabText(place, text.format(name=name, count=count) if count else name)

    # Its look

    def _build(self) -> None:
        self._sections: list[QWidget] = [self.release, self.story, *self._lists]
        self._named: dict[str, QWidget] = {
            "release": self.release,
            "story": self.story,
            **{f"{section.prefix}s": section for section in self._lists},
        }
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self.preview)
        split.setSizes([66 * GRID, 66 * GRID])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.preview.setMinimumWidth(40 * GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setProperty("ground", "surface")
        self.tabs = QTabBar()
        self.tabs.setObjectName("press-sections")
        self.tabs.setAccessibleName(self.tr("Parts of the press material"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        stack = QStackedWidget()
        for section in self._sections:
            self.tabs.addTab("")
            stack.addWidget(self._with_empty_state(section) if section is self.release else section)
        self.tabs.currentChanged.connect(stack.setCurrentIndex)
        tab_row = QHBoxLayout()
        tab_row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        tab_row.addWidget(self.tabs, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(tab_row)
        column.addWidget(Hairline())
        column.addWidget(stack, 1)
        return left

    def _with_empty_state(self, section: QWidget) -> QWidget:
        add = button(self.tr("Add release"), "plus", "add-release-here", primary=True)
        add.clicked.connect(self.bar.add)
        empty = EmptyState(
            "newspaper",
            self.tr("No release yet"),
            self.tr("A release is written by the program from what the forum holds; you overrule what you like."),
            add,
        )
        self._release_stack = QStackedWidget()
        self._release_stack.addWidget(empty)
        self._release_stack.addWidget(section)
        return self._release_stack
