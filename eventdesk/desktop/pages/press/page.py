"""Press: what goes into a release, its text, and beside both the page that it makes."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.documents.making import document_maker
from eventdesk.desktop.pages.documents.options import Options
from eventdesk.desktop.pages.documents.preview import Preview
from eventdesk.desktop.pages.documents.wording import PRESS_RELEASE
from eventdesk.desktop.pages.press.check_places import (
    paragraph_of,
    place_of_check,
    select_words,
    untranslated_fact,
)
from eventdesk.desktop.pages.press.checking import ReleaseChecks
from eventdesk.desktop.pages.press.checks_section import ChecksSection
from eventdesk.desktop.pages.press.contacts import ContactsSection
from eventdesk.desktop.pages.press.fact_places import fact_place
from eventdesk.desktop.pages.press.outcomes import OutcomesSection
from eventdesk.desktop.pages.press.photos import PhotosSection
from eventdesk.desktop.pages.press.release_bar import ReleaseBar
from eventdesk.desktop.pages.press.release_section import ReleaseSection, typed_release
from eventdesk.desktop.pages.press.section import ListSection
from eventdesk.desktop.pages.press.sent_section import SentSection
from eventdesk.desktop.pages.press.statements import StatementsSection
from eventdesk.desktop.pages.press.story_section import StorySection
from eventdesk.desktop.pages.press.telling import with_release
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import EmptyState, Hairline, button
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.reviewing import ReviewedCheck

_RELEASE, _TEXT, _STATEMENTS, _OUTCOMES, _PHOTOS, _CONTACTS, _CHECKS, _SENT = range(8)
_LISTS: dict[int, type[ListSection]] = {
    _STATEMENTS: StatementsSection,
    _OUTCOMES: OutcomesSection,
    _PHOTOS: PhotosSection,
    _CONTACTS: ContactsSection,
}

_KEYS_PAUSE = 30
"""Milliseconds without a key before the page is made with what is typed: quick hands are not followed by key."""

_PAGE_WIDTH = 52 * GRID
"""Beside the sections the page should have as much, where the window is not too narrow."""


class PressPage(Page):
    """Left the material and the text in sections, right the preview. Lists are made when they are shown first."""

    name = "press"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._lists: dict[int, ListSection] = {}
        self._tab_names: list[tuple[str, str]] = []
        self.bar = ReleaseBar(desk)
        self.release = ReleaseSection(desk)
        self.story = StorySection(desk)
        self.checks = ReleaseChecks(desk, self)
        self.check_list = ChecksSection(desk, self.checks)
        self.sent = SentSection(desk)
        self.preview = Preview()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEYS_PAUSE)
        self._soon.timeout.connect(self._draw_typed)
        self._build()
        self.release.form.typing.connect(self._soon.start)
        self.story.typing.connect(self._soon.start)
        self.bar.chosen.connect(self._show_release)
        self.bar.leaves.connect(self.commit)
        self.story.told.connect(self._count)
        self.checks.changed.connect(self._count)
        self.check_list.leaves.connect(self.commit)
        self.check_list.wants_place.connect(self._go_to_check)
        self.bar.wants_issue.connect(self.issue)
        self.sent.records.changed.connect(self._count)
        self.sent.leaves.connect(self.commit)
        self.sent.made.connect(self.show_place)
        self.follow(desk.forum_changed, self._refresh)
        self._refresh()

    @property
    def statements(self) -> ListSection:
        return self._list(_STATEMENTS)

    @property
    def outcomes(self) -> ListSection:
        return self._list(_OUTCOMES)

    @property
    def photos(self) -> PhotosSection:
        section = self._list(_PHOTOS)
        assert isinstance(section, PhotosSection)
        return section

    @property
    def contacts(self) -> ListSection:
        return self._list(_CONTACTS)

    def show_place(self, uid: str, field: str = "") -> None:
        """A release, statement, outcome, photo or contact by its uid; or a section by its name as `field`.

        `contacts` without any contact begins a new one.
        """
        if uid and self.bar.select(uid):
            self.tabs.setCurrentIndex(_RELEASE)
            self.release.form.focus_field(field or "headline")
        elif uid:
            self._show_row(uid, field)
        elif field in self._named:
            self.tabs.setCurrentIndex(self._named[field])
            if field == "contacts" and not self.contacts.count:
                self.contacts.add()

    def _show_row(self, uid: str, field: str) -> None:
        snapshot = self.desk.snapshot
        for place in _LISTS:
            if snapshot is not None and uid in _uids(snapshot, place):
                self.tabs.setCurrentIndex(place)
                self._list(place).show_place(uid, field)
                return

    def issue(self) -> None:
        """Ask for what is needed to issue the release in work, and issue it."""
        from eventdesk.desktop.pages.press.issue_dialog import IssueDialog

        self.commit()
        release = self.bar.release
        if release is None:
            return
        dialog = IssueDialog(self.desk, release, self.checks, self)
        dialog.wants_checks.connect(lambda: self.tabs.setCurrentIndex(_CHECKS))
        dialog.issued.connect(self._show_issued)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_issued(self) -> None:
        self.tabs.setCurrentIndex(_SENT)
        self.bar.refresh()
        self.sent.show_release(self.bar.release, newest=True)

    def _go_to_check(self, one: ReviewedCheck) -> None:
        """Where a finding is mended, with the words that it points at selected."""
        release, review, span = self.bar.release, self.checks.review, one.check.span
        if release is None or review is None:
            return
        words = review.text_at(span) if span is not None else ""
        key = paragraph_of(one)
        fact = self._fact_place(untranslated_fact(one, review), release)
        if fact is not None:
            self.desk.go(fact)
            self._focus_in(release.language)
            return
        if key:
            self.tabs.setCurrentIndex(_TEXT)
            self.story.select(key)
            self.story.panel.focus()
        else:
            self.desk.go(place_of_check(one, release.uid))
        focus = QApplication.focusWidget()
        if span is not None and focus is not None and not select_words(focus, words, span.start):
            # A field in several languages begins with the forum's first.
            select_words(self._focus_in(release.language), words, span.start)

    def _fact_place(self, fact: str, release: Release) -> Place | None:
        snapshot = self.desk.snapshot
        return fact_place(snapshot, fact, release) if fact and snapshot is not None else None

    def _focus_in(self, language: str) -> QWidget | None:
        """Of a field in several languages with the focus, the one in that language; else the one that has it."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.objectName():
            return focus
        name = focus.objectName()
        for tag in self.desk.snapshot.languages if self.desk.snapshot is not None else ():
            name = name.removesuffix(f"-{tag}")
        found = self.window().findChild(QWidget, f"{name}-{language}")
        if found is not None:
            found.setFocus()
        return found or focus

    def commit(self) -> bool:
        """Store what is typed in any section."""
        done = [self.release.form.commit(), self.story.commit()]
        done += [section.commit() for section in self._lists.values()]
        return all(done)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    # What is shown

    def _refresh(self) -> None:
        self.bar.refresh()
        for section in self._lists.values():
            section.refresh()
        self._show_release()

    def _show_release(self) -> None:
        release = self.bar.release
        self.release.show_release(release)
        self._release_stack.setCurrentIndex(1 if release is not None else 0)
        self.story.show_release(release)
        self.check_list.show_release(release)
        self.checks.show_release(release)
        self.sent.show_release(release)
        self._count()
        self._draw()

    def _draw(self) -> None:
        release = self.bar.release
        if self.desk.snapshot is None:
            self.preview.say(self.tr("There is no forum yet."))
        elif release is None:
            self.preview.say(self.tr("Add a release, and its page is here."))
        else:
            self._soon.stop()
            self._draw_typed(at_once=False)

    def _draw_typed(self, at_once: bool = True) -> None:
        """The page, with what is being typed before it is stored."""
        release, snapshot = self.bar.release, self.desk.snapshot
        if release is None or snapshot is None or not self.isVisible():
            return
        typed = self.story.typed_into(typed_release(snapshot, release, self.release.form.typed()))
        if typed is not release:
            snapshot = with_release(snapshot, typed)
        options = Options(release.language, release_id=release.id)
        self.preview.ask(document_maker(self.desk, PRESS_RELEASE, options, snapshot), at_once=at_once)

    def _count(self) -> None:
        """The sections' names with how much is in them."""
        snapshot = self.desk.snapshot
        names = {
            _RELEASE: self.tr("Release"),
            _TEXT: self.tr("Text"),
            _STATEMENTS: self.tr("Statements"),
            _OUTCOMES: self.tr("Outcomes"),
            _PHOTOS: self.tr("Photos"),
            _CONTACTS: self.tr("Contacts"),
            _CHECKS: self.tr("Checks"),
            _SENT: self.tr("Sent"),
        }
        self._tab_names = []
        for place, name in names.items():
            count = len(_uids(snapshot, place)) if snapshot is not None else 0
            count += {_CHECKS: self.checks.open, _SENT: self.sent.count}.get(place, 0)
            told = f"{name} {count}" if count else name
            if place == _TEXT and self.story.stale:
                told = self.tr("{name}: {count} stale").format(name=name, count=self.story.stale)
            self._tab_names.append((told, told if place in (_TEXT, _CHECKS) else name))
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """How much is in a section is told where the page beside has its room; else what is open alone."""
        for way in (0, 1):
            for place, names in enumerate(self._tab_names):
                self.tabs.setTabText(place, names[way])
                self.tabs.setTabToolTip(place, names[0])
            width = self.tabs.sizeHint().width() + 4 * GRID
            if self.width() - width >= _PAGE_WIDTH:
                break
        # In a window narrower still the tabs scroll; the buttons above them are never cut.
        narrow = min(width, max(60 * GRID, self.width() - 42 * GRID))
        self._left_part.setMinimumWidth(max(narrow, self.bar.minimumSizeHint().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    # Its look

    def _list(self, place: int) -> ListSection:
        """The section at that tab, made where it is needed first."""
        if place not in self._lists:
            section = _LISTS[place](self.desk)
            section.refresh()
            self._lists[place] = section
            empty = self._stack.widget(place)
            self._stack.insertWidget(place, section)
            if empty is not None:
                self._stack.removeWidget(empty)
                empty.deleteLater()
            self._show_section(self.tabs.currentIndex())
        return self._lists[place]

    def _show_section(self, place: int) -> None:
        if place in _LISTS:
            self._list(place)
        self._stack.setCurrentIndex(place)

    def _build(self) -> None:
        self._named = {
            "release": _RELEASE,
            "story": _TEXT,
            "checks": _CHECKS,
            "sent": _SENT,
            **{f"{section.prefix}s": place for place, section in _LISTS.items()},
        }
        split = QSplitter(Qt.Orientation.Horizontal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        split.addWidget(self._left())
        split.addWidget(self.preview)
        split.setSizes([76 * GRID, 58 * GRID])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.preview.setMinimumWidth(40 * GRID)

    def _left(self) -> QWidget:
        left = self._left_part = QWidget()
        left.setProperty("ground", "surface")
        self.tabs = QTabBar()
        self.tabs.setObjectName("press-sections")
        self.tabs.setProperty("dense", True)
        self.tabs.setAccessibleName(self.tr("Parts of the press material"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget()
        for place in range(_SENT + 1):
            self.tabs.addTab("")
            self._stack.addWidget(self._first(place))
        self.tabs.currentChanged.connect(self._show_section)
        tab_row = QHBoxLayout()
        tab_row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        tab_row.addWidget(self.tabs, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(tab_row)
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        return left

    def _first(self, place: int) -> QWidget:
        """What stands at a tab before its list is made."""
        if place == _RELEASE:
            return self._with_empty_state(self.release)
        return {_TEXT: self.story, _CHECKS: self.check_list, _SENT: self.sent}.get(place) or QWidget()

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


def _uids(snapshot: ForumSnapshot, place: int) -> list[str]:
    """The rows of the list at that tab."""
    if place == _STATEMENTS:
        return [row.uid for row in snapshot.statements]
    if place == _OUTCOMES:
        return [row.uid for session in snapshot.sessions for row in session.outcomes]
    if place == _PHOTOS:
        return [row.uid for row in snapshot.press.photos]
    return [row.uid for row in snapshot.press.contacts] if place == _CONTACTS else []
