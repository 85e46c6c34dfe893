"""The release's text: the program's paragraphs, the organizer's in their places, and what became stale."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press import story_words
from eventdesk.desktop.pages.press.fact_places import fact_place, focus_language, translation_place
from eventdesk.desktop.pages.press.paragraph_panel import ParagraphPanel
from eventdesk.desktop.pages.press.story_list import StoryList
from eventdesk.desktop.pages.press.telling import NEW, Telling, behind, moved, natural_order, telling, with_words
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import EmptyState, Hairline, button, explain, icon_button
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.kinds import OWN_PARAGRAPH
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.draft import Orphan, Paragraph, Story

_AT_ONCE = 40
"""Sessions up to which a story is told within some milliseconds; larger ones are told in a thread."""


class StorySection(QWidget):
    """A list of paragraphs, and below it the chosen one."""

    told = Signal()
    """The story in view is that of the forum as it is now."""
    typing = Signal()
    """A key was struck in a paragraph."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.telling: Telling | None = None
        self._release: Release | None = None
        self._task: Task | None = None
        self._draft_after: str | None = None
        self._wanted = ""
        self.list = StoryList()
        self.panel = ParagraphPanel()
        self._build()
        self._connect()

    @property
    def story(self) -> Story | None:
        return self.telling.story if self.telling is not None else None

    @property
    def stale(self) -> int:
        """How many of the organizer's paragraphs stand on facts that changed since."""
        return len(self.story.stale) if self.story is not None else 0

    def typed_into(self, release: Release) -> Release:
        """The release as it would be with the paragraph that is typed and not stored yet."""
        typed, story = self.panel.typed, self.story
        if typed is None or story is None:
            return release
        key, words = typed
        order = release.order
        if key == NEW:
            keys = [each.key for each in story.paragraphs]
            place = keys.index(self._draft_after) + 1 if self._draft_after in keys else 0
            order = (*keys[:place], NEW, *keys[place:])
        return with_words(release, key, words, order)

    def show_release(self, release: Release | None) -> None:
        """Tell the story of the release anew."""
        snapshot = self.desk.snapshot
        if self._release is not None and (release is None or release.uid != self._release.uid):
            self.commit()  # words typed for the other release
            self.panel.clear()
            self._draft_after = None
        self._release = release
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if snapshot is None or release is None:
            self.telling = None
            self._stack.setCurrentIndex(0)
            return
        if len(snapshot.sessions) > _AT_ONCE:
            self._tell_in_thread(snapshot, release)
            return
        try:
            self._show(telling(snapshot, release))
        except ValueError as error:
            self._refuse(error)

    def commit(self) -> bool:
        return self.panel.commit()

    def select(self, key: str) -> None:
        self.list.select(key)

    # What is shown

    def _tell_in_thread(self, snapshot: ForumSnapshot, release: Release) -> None:
        def tell(progress: Progress) -> Telling:
            progress.check()
            return telling(snapshot, release)

        self._task = run(self, tell, self._show, on_error=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.telling = None
        self._nothing.say(self.tr("No text"), sentence(error))
        self._stack.setCurrentIndex(0)
        self.told.emit()

    def _show(self, told: Telling) -> None:
        self.telling = told
        key, self._wanted = self._wanted or self.list.key, ""
        self._list()
        self._stack.setCurrentIndex(1)
        if self._found(key) is None:
            key = self.list.entries.key_at(0)
        if self.list.key != key:
            self.list.select(key)
        self._choose()
        self.told.emit()

    def _list(self) -> None:
        """The paragraphs, the one that is being added among them, and what has no place any more."""
        story, snapshot, release = self.story, self.desk.snapshot, self._release
        if story is None or snapshot is None or release is None:
            return
        paragraphs = list(story.paragraphs)
        if self._draft_after is not None:
            keys = [each.key for each in paragraphs]
            place = keys.index(self._draft_after) + 1 if self._draft_after in keys else 0
            paragraphs.insert(place, story_words.new_paragraph())
        entries = story_words.entries(snapshot, paragraphs, self.desk.language)
        entries += map(story_words.orphan_entry, story.orphans)
        self.list.show_entries(entries, release.language)

    def _found(self, key: str) -> Paragraph | Orphan | None:
        if self.story is None:
            return None
        if key == NEW:
            return story_words.new_paragraph() if self._draft_after is not None else None
        for paragraph in self.story.paragraphs:
            if paragraph.key == key:
                return paragraph
        return next((orphan for orphan in self.story.orphans if orphan.key == key), None)

    def _choose(self) -> None:
        if self.panel.key != self.list.key:
            left = self.panel.key
            self.panel.commit()
            if left == NEW and self._draft_after is not None:
                # The list is telling of its choice: it must not be changed before it is done.
                QTimer.singleShot(0, self, self._drop_draft)
        found, story = self._found(self.list.key), self.story
        snapshot, release = self.desk.snapshot, self._release
        self.panel.setEnabled(found is not None)
        if isinstance(found, Orphan):
            self.panel.show_orphan(found)
        elif found is not None and story is not None and snapshot is not None and release is not None:
            self.panel.show_paragraph(story_words.shown(snapshot, release, story, found, self.desk.language))
        self._allow()

    def _allow(self) -> None:
        none = "" if self.story is not None else self.tr("There is no text.")
        explain(self._add, none, self.tr("Add a paragraph of your own below this one (Ctrl+Enter)"))
        for tool, step, tip in (
            (self._up, -1, self.tr("Move up (Alt+Up)")),
            (self._down, 1, self.tr("Move down (Alt+Down)")),
        ):
            explain(tool, none or self._fixed(step), tip)
        natural = self.telling is None or not self.telling.reordered
        reason = self.tr("The paragraphs are in the program’s order.") if natural else ""
        explain(self._natural, none or reason, self.tr("Put the paragraphs back into the program’s order"))

    def _fixed(self, step: int) -> str:
        """Why the chosen paragraph cannot go a step up or down; empty where it can."""
        found, story = self._found(self.list.key), self.story
        if not isinstance(found, Paragraph) or story is None:
            return self.tr("Choose a paragraph first.")
        if found.key == NEW:
            return self.tr("It is not added yet.")
        keys = tuple(each.key for each in story.paragraphs)
        if moved(story.paragraphs, found.key, keys.index(found.key) + step) != keys:
            return ""
        if step < 0:
            return self.tr("It cannot stand further up.")
        return self.tr("It cannot stand further down: what tells of the hosts closes the release.")

    # What the organizer does

    def add(self) -> None:
        """Begin a paragraph behind the chosen one; it is stored with its words."""
        story = self.story
        if story is None:
            return
        self.panel.commit()
        if self.story is None:
            return
        self._draft_after = behind(self.story.paragraphs, self.list.key)
        self._list()
        self.list.select(NEW)
        self.panel.focus()

    def step(self, steps: int) -> None:
        """Move the chosen paragraph down (negative: up)."""
        story = self.story
        keys = [each.key for each in story.paragraphs] if story is not None else []
        if self.list.key in keys:
            self.place(self.list.key, keys.index(self.list.key) + steps)

    def place(self, key: str, place: int) -> None:
        """Let the paragraph of that key stand at that place, as near to it as may be."""
        self.panel.commit()
        story, release = self.story, self._release
        if story is None or release is None:
            return
        order = moved(story.paragraphs, key, place)
        if order == tuple(each.key for each in story.paragraphs):
            return
        from eventdesk.workspace import press_edits

        self._wanted = key
        step = self.tr("Move paragraph")
        self.desk.attempt(step, lambda edit: press_edits.set_order(edit, release.uid, order))
        self.list.select(key)

    def back_to_natural(self) -> None:
        """The program's order again; paragraphs of one's own stay behind those that they follow."""
        self.panel.commit()
        told, release = self.telling, self._release
        if told is None or release is None:
            return
        from eventdesk.workspace import press_edits

        order = natural_order(told)
        step = self.tr("Back to the program’s order")
        self.desk.attempt(step, lambda edit: press_edits.set_order(edit, release.uid, order))

    def _drop_draft(self) -> None:
        if self._draft_after is not None and self.list.key != NEW:
            self._draft_after = None
            self._list()
            self._allow()

    def _put_words(self, key: str, words: str) -> None:
        release, found, story = self._release, self._found(key), self.story
        if release is None or story is None or not isinstance(found, Paragraph):
            return
        from eventdesk.press.overrides import make_addition, make_override
        from eventdesk.workspace import press_edits

        if key == NEW:
            self._add_words(release, story, words)
            return
        own = key.startswith(OWN_PARAGRAPH)
        override = make_addition(story, words) if own else make_override(found, words)
        step = self.tr("Overrule paragraph") if words else self.tr("Hide paragraph")
        if own:
            step = self.tr("Change paragraph")
        self.desk.attempt(step, lambda edit: press_edits.set_override(edit, release.uid, key, override))

    def _add_words(self, release: Release, story: Story, words: str) -> None:
        from eventdesk.press.overrides import make_addition
        from eventdesk.workspace import press_edits

        override, after = make_addition(story, words), self._draft_after or ""
        order = [each.key for each in story.paragraphs]
        stays = self.list.key == NEW
        made: list[str] = []
        before, self._draft_after = self._draft_after, None
        done = self.desk.attempt(
            self.tr("Add paragraph"),
            lambda edit: made.append(press_edits.add_paragraph(edit, release.uid, override, order, after)),
        )
        if not done:
            self._draft_after = before
        elif stays:
            self._wanted = made[0]
            if self._found(made[0]) is not None:
                self._wanted = ""
                self.list.select(made[0])

    def _keep_words(self, key: str) -> None:
        release, story = self._release, self.story
        override = release.overrides.get(key) if release is not None else None
        if release is None or story is None or override is None:
            return
        from eventdesk.press.overrides import kept
        from eventdesk.workspace import press_edits

        basis = kept(story, key, override).basis
        step = self.tr("Keep own words")
        self.desk.attempt(step, lambda edit: press_edits.keep_override(edit, release.uid, key, basis))

    def _drop_words(self, key: str) -> None:
        release, found = self._release, self._found(key)
        if release is None or found is None:
            return
        if key == NEW:
            self.list.select(self._draft_after or self.list.entries.key_at(1))
            self.list.setFocus()
            return
        from eventdesk.workspace import press_edits

        step = self.tr("Return to the program’s words")
        if isinstance(found, Orphan) or key.startswith(OWN_PARAGRAPH):
            step = self.tr("Remove paragraph")
        elif found.hidden:
            step = self.tr("Show paragraph")
        place = self.list.currentIndex().row()
        self.desk.attempt(step, lambda edit: press_edits.drop_override(edit, release.uid, key))
        if not self.list.key:
            self.list.select(self.list.entries.key_at(max(0, place - 1)))

    def _go_to_fact(self, fact: str) -> None:
        self.panel.commit()
        found, snapshot, release = self._found(self.list.key), self.desk.snapshot, self._release
        if snapshot is None or release is None or not isinstance(found, Paragraph):
            return
        foreign = any(each.id == fact for each in found.untranslated)
        place = (
            translation_place(snapshot, fact, release.language, release)
            if foreign
            else fact_place(snapshot, fact, release)
        )
        if place is None:
            return
        self.desk.go(place)
        if foreign:
            focus_language(place, release.language)

    # Its look

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _key: self._choose())
        self.list.wants_step.connect(self.step)
        self.list.wants_place.connect(self.place)
        self.list.wants_out.connect(self.panel.toggle)
        self.list.wants_new.connect(self.add)
        self.list.wants_words.connect(self.panel.focus)
        self.panel.wants_words.connect(self._put_words)
        self.panel.wants_return.connect(self._drop_words)
        self.panel.wants_keep.connect(self._keep_words)
        self.panel.wants_fact.connect(self._go_to_fact)
        self.panel.typing.connect(self.typing)

    def _build(self) -> None:
        self._nothing = EmptyState(
            "newspaper", self.tr("No text yet"), self.tr("Add a release, and its paragraphs are here.")
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._list_with_buttons())
        split.addWidget(self.panel)
        split.setSizes([36 * GRID, 42 * GRID])
        split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _list_with_buttons(self) -> QWidget:
        self._add = button(self.tr("Add paragraph"), "plus", "add-paragraph")
        self._add.clicked.connect(self.add)
        self._natural = button(self.tr("Program’s order"), "rotate-ccw", "natural-order")
        self._natural.clicked.connect(self.back_to_natural)
        self._up = icon_button(self.tr("Move up (Alt+Up)"), "arrow-up", "move-paragraph-up")
        self._up.clicked.connect(lambda: self.step(-1))
        self._down = icon_button(self.tr("Move down (Alt+Down)"), "arrow-down", "move-paragraph-down")
        self._down.clicked.connect(lambda: self.step(1))
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        bar.setSpacing(HALF)
        part = QWidget()
        part.setProperty("ground", "surface")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        bar.addWidget(self._add)
        bar.addWidget(self._natural)
        bar.addStretch(1)
        bar.addWidget(self._up)
        bar.addWidget(self._down)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        return part
