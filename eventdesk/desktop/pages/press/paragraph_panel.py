"""One paragraph of a story: its words to overrule, the facts behind it, and what changed since."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading, Scroll, button, explain, label
from eventdesk.press.draft import FactChange, Orphan, Paragraph

_FACTS = 40
"""Facts listed at the most: a session of many talks has some hundred."""


class ParagraphPanel(QWidget):
    """Shows a paragraph; says by signals what the organizer wants done with it."""

    wants_words = Signal(str, str)
    """In the place of the paragraph of that key these words (empty: hide it)."""
    wants_return = Signal(str)
    """The program's words again for the paragraph of that key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraph: Paragraph | None = None
        self._orphan: Orphan | None = None
        self._build()

    # What is shown

    def show_paragraph(self, paragraph: Paragraph, name: str, facts: tuple[tuple[str, str], ...]) -> None:
        """Show a paragraph with its facts as (label, value); words being typed for the same paragraph stay."""
        same = self._paragraph is not None and self._paragraph.key == paragraph.key
        typing = same and self.changed
        self._paragraph, self._orphan = paragraph, None
        self._name.setText(breakable(name))
        if not typing:
            self._put(paragraph.text if not paragraph.hidden else paragraph.generated)
        self._words.setReadOnly(False)
        self._show_stale(paragraph)
        self._show_facts(facts)
        self._allow()

    def show_orphan(self, orphan: Orphan) -> None:
        """Show the organizer's words for a paragraph that is no longer there."""
        self._paragraph, self._orphan = None, orphan
        self._name.setText(self.tr("Your words for a paragraph that is no longer in the story"))
        self._put(orphan.text)
        self._words.setReadOnly(True)
        self._stale.hide()
        self._show_facts(())
        self._allow()

    def clear(self) -> None:
        """Show nothing."""
        self._paragraph = self._orphan = None
        self._put("")

    @property
    def changed(self) -> bool:
        """Whether words are typed that are not stored."""
        paragraph = self._paragraph
        if paragraph is None:
            return False
        shown = paragraph.text if not paragraph.hidden else paragraph.generated
        return self._words.toPlainText() != shown

    @property
    def key(self) -> str:
        """Of the paragraph shown; empty for none."""
        shown = self._paragraph or self._orphan
        return shown.key if shown is not None else ""

    def commit(self) -> bool:
        """Store the words that are typed; emptied words are dropped, since hiding is a choice of its own."""
        if self.changed and self._words.toPlainText().strip():
            self._take_words()
        return True

    def focus(self) -> None:
        self._words.setFocus()

    def _put(self, text: str) -> None:
        if self._words.toPlainText() != text:
            self._words.setPlainText(text)

    def _show_stale(self, paragraph: Paragraph) -> None:
        self._stale.setVisible(bool(paragraph.stale))
        if not paragraph.stale:
            return
        self._changes.setText(breakable("\n".join(self._change(change) for change in paragraph.stale)))
        self._generated.setText(breakable(paragraph.generated or self.tr("(no paragraph)")))

    def _change(self, change: FactChange) -> str:
        nothing = self.tr("(empty)")
        after = self.tr("no longer there") if change.gone else change.after or nothing
        return f"{change.label}: {change.before or nothing} → {after}"

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts[:_FACTS]):
            self._grid.addWidget(label(breakable(name), "caption", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            told = label(breakable(value), wrap=True)
            told.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(told, row, 1)
        more = len(facts) - _FACTS
        if more > 0:
            self._grid.addWidget(Caption(self.tr("… and {count} more").format(count=more)), _FACTS, 0)
        self._facts_heading.setVisible(bool(facts))

    def _allow(self) -> None:
        paragraph, words = self._paragraph, self._words.toPlainText()
        none = "" if paragraph is not None else self.tr("This paragraph is no longer in the story.")
        same = self.tr("These are the words in the release already.") if not self.changed else ""
        empty = self.tr("To leave the paragraph out, hide it.") if not words.strip() else ""
        explain(self._use, none or same or empty, self.tr("Print these words instead (Ctrl+Enter)"))
        hidden = self.tr("It is hidden already.") if paragraph is not None and paragraph.hidden else ""
        explain(self._hide, none or hidden, self.tr("Leave this paragraph out of the release"))
        own = paragraph is None or paragraph.overruled
        reason = "" if own else self.tr("These are the program’s words.")
        explain(self._back, reason, self.tr("Drop your words and print the program’s"))
        self._back.setText(self.tr("Remove these words") if paragraph is None else self.tr("Program’s words"))

    # What the organizer does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._use.isEnabled():
            self._take_words()
        elif event.key() == Qt.Key.Key_Escape and self.changed and self._paragraph is not None:
            self._put(self._paragraph.text if not self._paragraph.hidden else self._paragraph.generated)
        else:
            super().keyPressEvent(event)

    def _take_words(self) -> None:
        self._send(self._words.toPlainText().strip())

    def _keep(self) -> None:
        """The words still hold: they are put again, on the facts of today."""
        if self._paragraph is not None:
            typed = self._words.toPlainText().strip()
            self._send(typed if self.changed and typed else self._paragraph.text)

    def _send(self, words: str) -> None:
        if self._paragraph is not None:
            # What is sent is no longer being typed, also while the answer is under way.
            self._paragraph = replace(self._paragraph, text=words)
            self.wants_words.emit(self._paragraph.key, words)

    # Its look

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        self._name = Heading(wrap=True)
        column.addWidget(self._name)
        column.addWidget(self._stale_part())
        self._words = QPlainTextEdit()
        self._words.setObjectName("paragraph-words")
        self._words.setAccessibleName(self.tr("Words of the paragraph"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(17 * GRID)
        self._words.textChanged.connect(self._allow)
        column.addWidget(self._words)
        column.addLayout(self._buttons())
        self._facts_heading = Heading(self.tr("Facts in this paragraph"))
        column.addSpacing(GRID)
        column.addWidget(self._facts_heading)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inside))

    def _buttons(self) -> QHBoxLayout:
        self._use = button(self.tr("Use these words"), "check", "overrule-paragraph", primary=True)
        self._use.clicked.connect(self._take_words)
        self._hide = button(self.tr("Hide"), "", "hide-paragraph")
        self._hide.clicked.connect(lambda: self._send(""))
        self._back = button(self.tr("Program’s words"), "rotate-ccw", "return-paragraph")
        self._back.clicked.connect(lambda: self.wants_return.emit(self.key))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for widget in (self._use, self._hide, self._back):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _stale_part(self) -> QWidget:
        self._stale = QWidget()
        self._stale.setObjectName("paragraph-stale")
        column = QVBoxLayout(self._stale)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(HALF)
        column.addWidget(label(self.tr("Facts changed since you wrote this:"), "problem", wrap=True))
        self._changes = label("", wrap=True)
        self._changes.setObjectName("paragraph-changes")
        self._generated = label("", wrap=True)
        self._generated.setObjectName("paragraph-generated")
        column.addWidget(self._changes)
        column.addSpacing(HALF)
        column.addWidget(Caption(self.tr("The program would write now:")))
        column.addWidget(self._generated)
        keep = button(self.tr("Keep mine"), "check", "keep-mine")
        keep.setToolTip(self.tr("Your words still hold: say no more of these changes"))
        keep.clicked.connect(self._keep)
        take = button(self.tr("Take the program’s"), "rotate-ccw", "take-program")
        take.setToolTip(self.tr("Drop your words and print what the program writes now"))
        take.clicked.connect(lambda: self.wants_return.emit(self.key))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(keep)
        row.addWidget(take)
        row.addStretch(1)
        column.addSpacing(HALF)
        column.addLayout(row)
        self._stale.hide()
        return self._stale
