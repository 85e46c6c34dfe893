"""The release's text: the program's paragraphs, the organizer's in their places, and what became stale."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.press.paragraph_panel import ParagraphPanel
from eventdesk.desktop.pages.press.story_list import Entry, StoryList
from eventdesk.desktop.pages.press.telling import told_story
from eventdesk.desktop.pages.press.wording import paragraph_name, session_name
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import EmptyState
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.snapshot import ForumSnapshot, Release
from eventdesk.press.draft import Orphan, Paragraph, Story

_AT_ONCE = 40
"""Sessions up to which a story is told within some milliseconds; larger ones are told in a thread."""


class StorySection(QWidget):
    """A list of paragraphs, and below it the chosen one."""

    told = Signal()
    """The story in view is that of the forum as it is now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.story: Story | None = None
        self._release: Release | None = None
        self._task: Task | None = None
        self.list = StoryList()
        self.panel = ParagraphPanel()
        self._build()
        self.list.chosen.connect(lambda _key: self._choose())
        self.panel.wants_words.connect(self._put_words)
        self.panel.wants_return.connect(self._drop_words)

    def show_release(self, release: Release | None) -> None:
        """Tell the story of the release anew."""
        snapshot = self.desk.snapshot
        if self._release is not None and (release is None or release.uid != self._release.uid):
            self.commit()  # words typed for the other release
            self.panel.clear()
        self._release = release
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if snapshot is None or release is None:
            self.story = None
            self._stack.setCurrentIndex(0)
            return
        if len(snapshot.sessions) > _AT_ONCE:
            self._tell_in_thread(snapshot, release)
            return
        try:
            self._show(told_story(snapshot, release))
        except ValueError as error:
            self._refuse(error)

    def commit(self) -> bool:
        return self.panel.commit()

    @property
    def stale(self) -> int:
        """How many of the organizer's paragraphs stand on facts that changed since."""
        return len(self.story.stale) if self.story is not None else 0

    def select(self, key: str) -> None:
        self.list.select(key)

    def _tell_in_thread(self, snapshot: ForumSnapshot, release: Release) -> None:
        def tell(progress: Progress) -> Story:
            progress.check()
            return told_story(snapshot, release)

        self._task = run(self, tell, self._show, on_error=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.story = None
        self._nothing.say(self.tr("No text"), sentence(error))
        self._stack.setCurrentIndex(0)
        self.told.emit()

    def _show(self, story: Story) -> None:
        self.story = story
        key = self.list.key
        self.list.show_entries([*map(self._entry, story.paragraphs), *map(self._orphan, story.orphans)])
        self._stack.setCurrentIndex(1)
        if not key or self._found(key) is None:
            self.list.select(self.list.entries.key_at(0))
        self._choose()
        self.told.emit()

    def _entry(self, paragraph: Paragraph) -> Entry:
        if paragraph.stale:
            mark = self.tr("Facts changed")
        elif paragraph.overruled:
            mark = self.tr("Hidden") if paragraph.hidden else self.tr("Your words")
        else:
            mark = ""
        text = paragraph.text if not paragraph.hidden else paragraph.generated
        return Entry(paragraph.key, self._name(paragraph), text, mark, bool(paragraph.stale), paragraph.hidden)

    def _name(self, paragraph: Paragraph) -> str:
        """What it tells, and of which session: “Session · Bio-genetics”."""
        snapshot = self.desk.snapshot
        heading = paragraph.heading
        if not heading and snapshot is not None:
            _, _, session_id = paragraph.key.partition(":")
            found = next((session for session in snapshot.sessions if session.id == session_id), None)
            heading = session_name(snapshot, found, self.desk.language) if found is not None else ""
        name = paragraph_name(paragraph.kind)
        return f"{name} · {heading}" if heading else name

    def _orphan(self, orphan: Orphan) -> Entry:
        mark = self.tr("No longer in the story")
        return Entry(orphan.key, self.tr("Your words"), orphan.text, mark, warns=True, hidden=True)

    def _found(self, key: str) -> Paragraph | Orphan | None:
        if self.story is None:
            return None
        for paragraph in self.story.paragraphs:
            if paragraph.key == key:
                return paragraph
        return next((orphan for orphan in self.story.orphans if orphan.key == key), None)

    def _choose(self) -> None:
        if self.panel.key != self.list.key:
            self.panel.commit()
        found = self._found(self.list.key)
        self.panel.setEnabled(found is not None)
        if isinstance(found, Orphan):
            self.panel.show_orphan(found)
        elif found is not None:
            self.panel.show_paragraph(found, self._name(found), self._facts(found))

    def _facts(self, paragraph: Paragraph) -> tuple[tuple[str, str], ...]:
        """What is behind a paragraph, as label and value; what is empty is left out."""
        from eventdesk.press.labels import fact_label, shown

        assert self.story is not None
        values = {fact.id: fact.value for fact in self.story.facts}
        present = [fact for fact in paragraph.facts if fact.value]
        return tuple((fact_label(one.id, values), shown(one.id, one.value, values)) for one in present)

    # What the organizer does

    def _put_words(self, key: str, words: str) -> None:
        release, found = self._release, self._found(key)
        if release is None or not isinstance(found, Paragraph):
            return
        from eventdesk.press.overrides import make_override
        from eventdesk.workspace import press_edits

        override = make_override(found, words)
        step = self.tr("Overrule paragraph") if words else self.tr("Hide paragraph")
        self.desk.attempt(step, lambda edit: press_edits.set_override(edit, release.uid, found.key, override))

    def _drop_words(self, key: str) -> None:
        release, found = self._release, self._found(key)
        if release is None or found is None:
            return
        from eventdesk.workspace import press_edits

        step = self.tr("Return to the program’s words")
        self.desk.attempt(step, lambda edit: press_edits.drop_override(edit, release.uid, found.key))

    def _build(self) -> None:
        self._nothing = EmptyState(
            "newspaper", self.tr("No text yet"), self.tr("Add a release, and its paragraphs are here.")
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self.panel)
        split.setSizes([32 * GRID, 46 * GRID])
        split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
