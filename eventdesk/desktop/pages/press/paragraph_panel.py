"""One paragraph of a story: its words to overrule, the facts behind it, and what changed since."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.press.difference_view import DifferenceView
from eventdesk.desktop.pages.press.fact_list import FactList
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.story_painting import foreign_format
from eventdesk.desktop.pages.press.telling import NEW
from eventdesk.desktop.theme import GRID, HALF, colours_of, font_for
from eventdesk.desktop.widgets import Caption, Heading, Scroll, button, explain, label
from eventdesk.model.kinds import OWN_PARAGRAPH
from eventdesk.press.differences import word_pieces
from eventdesk.press.draft import Orphan, Paragraph


@dataclass(frozen=True)
class Shown:
    """A paragraph with what the panel says of it: `changes` as sentences, `spots` of its text that are foreign."""

    paragraph: Paragraph
    name: str
    facts: tuple[Row, ...] = ()
    changes: tuple[str, ...] = ()
    spots: tuple[tuple[int, int], ...] = ()
    language: str = "en"


class ParagraphPanel(QWidget):
    """Shows a paragraph; says by signals what the organizer wants done with it."""

    wants_words = Signal(str, str)
    """In the place of the paragraph of that key these words (empty: hide it)."""
    wants_return = Signal(str)
    """The program's words again for the paragraph of that key; one that was added goes away."""
    wants_keep = Signal(str)
    """The organizer's words of that key hold on the facts of today."""
    wants_fact = Signal(str)
    """Go to where the fact of that id is entered."""
    typing = Signal()
    """A key was struck in the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraph: Paragraph | None = None
        self._orphan: Orphan | None = None
        self._spots: tuple[tuple[int, int], ...] = ()
        self._quiet = False
        self._build()

    # What is shown

    def show_paragraph(self, shown: Shown) -> None:
        """Show a paragraph; words being typed for the same paragraph stay."""
        paragraph = shown.paragraph
        same = self._paragraph is not None and self._paragraph.key == paragraph.key
        typing = same and self.changed
        self._paragraph, self._orphan, self._spots = paragraph, None, shown.spots
        self._name.setText(breakable(shown.name))
        self._words.setFont(font_for(shown.language))
        if not typing:
            self._put(_shown(paragraph))
        self._words.setReadOnly(False)
        own = paragraph.key.startswith(OWN_PARAGRAPH)
        self._words.setPlaceholderText(self.tr("Write your paragraph here") if own else "")
        self._show_stale(shown)
        self._show_facts(shown.facts)
        self._allow()

    def show_orphan(self, orphan: Orphan) -> None:
        """Show the organizer's words for a paragraph that is no longer there."""
        self._paragraph, self._orphan, self._spots = None, orphan, ()
        self._name.setText(self.tr("Your words for a paragraph that is no longer in the story"))
        self._put(orphan.text)
        self._words.setReadOnly(True)
        self._stale.hide()
        self._show_facts(())
        self._allow()

    def clear(self) -> None:
        """Show nothing."""
        self._paragraph = self._orphan = None
        self._spots = ()
        self._put("")

    @property
    def changed(self) -> bool:
        """Whether words are typed that are not stored."""
        return self._paragraph is not None and self._words.toPlainText() != _shown(self._paragraph)

    @property
    def typed(self) -> tuple[str, str] | None:
        """The key and the words that are typed and not stored; None for none."""
        words = self._words.toPlainText().strip()
        return (self._paragraph.key, words) if self._paragraph is not None and self.changed and words else None

    @property
    def key(self) -> str:
        """Of the paragraph shown; empty for none."""
        shown = self._paragraph or self._orphan
        return shown.key if shown is not None else ""

    def commit(self) -> bool:
        """Store the words that are typed; emptied words are dropped, since hiding is a choice of its own."""
        if self.typed is not None:
            self._take_words()
        return True

    def focus(self) -> None:
        """To the words, behind the last."""
        self._words.setFocus()
        self._words.moveCursor(QTextCursor.MoveOperation.End)

    def _put(self, text: str) -> None:
        if self._words.toPlainText() != text:
            self._quiet = True
            self._words.setPlainText(text)
            self._quiet = False

    def _show_stale(self, shown: Shown) -> None:
        paragraph = shown.paragraph
        self._stale.setVisible(bool(paragraph.stale))
        if not paragraph.stale:
            return
        own = paragraph.key.startswith(OWN_PARAGRAPH)
        self._changes.setText(breakable("\n".join(shown.changes)))
        for widget in (self._between, self._difference):
            widget.setVisible(not own and bool(paragraph.text.strip()))
        self._take.setVisible(not own)
        self._difference.show_pieces(word_pieces(paragraph.text, paragraph.generated), shown.language)

    def _show_facts(self, facts: Sequence[Row]) -> None:
        self._facts.show_rows(facts)
        for widget in (self._facts_heading, self._facts_hint):
            widget.setVisible(bool(facts))

    def _allow(self) -> None:
        paragraph, words = self._paragraph, self._words.toPlainText()
        own = paragraph is not None and paragraph.key.startswith(OWN_PARAGRAPH)
        none = "" if paragraph is not None else self.tr("This paragraph is no longer in the story.")
        same = self.tr("These are the words in the release already.") if not self.changed else ""
        empty = self.tr("To leave the paragraph out, hide it.") if not words.strip() else ""
        if own and empty:
            empty = self.tr("Write the paragraph first.")
        use = self.tr("Add these words") if self.key == NEW else self.tr("Use these words")
        self._use.setText(f" {use}")  # a space before, as `button` has between icon and text
        explain(self._use, none or empty or same, self.tr("Print these words (Ctrl+Enter)"))
        self._hide.setVisible(not own)
        hidden = paragraph is not None and paragraph.hidden
        self._hide.setText(self.tr("Show") if hidden else self.tr("Hide"))
        tip = self.tr("Print the program’s words again (Delete)") if hidden else ""
        explain(self._hide, none, tip or self.tr("Leave this paragraph out of the release (Delete)"))
        overruled = paragraph is None or paragraph.overruled
        reason = "" if overruled else self.tr("These are the program’s words.")
        gone = own or paragraph is None
        back = self.tr("Remove these words") if gone else self.tr("Program’s words")
        self._back.setText(f" {back}")
        tip = self.tr("Drop your words and print the program’s")
        explain(self._back, reason, self.tr("Take these words out of the release (Delete)") if gone else tip)
        self._mark_foreign()

    def _mark_foreign(self) -> None:
        """Words that are not in the release's language, as long as the words are those of the program."""
        marks = []
        for start, length in self._spots if not self.changed else ():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self._words.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            mark.format = foreign_format(QColor(colours_of(self).warning))
            marks.append(mark)
        self._words.setExtraSelections(marks)

    # What the organizer does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._use.isEnabled():
            self._take_words()
        elif event.key() == Qt.Key.Key_Escape and self._paragraph is not None and self._paragraph.key == NEW:
            self._put("")
            self.wants_return.emit(NEW)
        elif event.key() == Qt.Key.Key_Escape and self.changed and self._paragraph is not None:
            self._put(_shown(self._paragraph))
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Hide the paragraph, or print it again; one of the organizer's own goes away."""
        paragraph = self._paragraph
        if paragraph is None or paragraph.hidden or paragraph.key.startswith(OWN_PARAGRAPH):
            self.wants_return.emit(self.key)
        else:
            self._send("")

    def _typed_in(self) -> None:
        self._allow()
        if not self._quiet:
            self.typing.emit()

    def _take_words(self) -> None:
        self._send(self._words.toPlainText().strip())

    def _keep(self) -> None:
        """The words still hold, on the facts of today."""
        if self.typed is not None:
            self._take_words()
        elif self._paragraph is not None:
            self.wants_keep.emit(self._paragraph.key)

    def _send(self, words: str) -> None:
        if self._paragraph is not None:
            # What is sent is no longer being typed, also while the answer is under way.
            self._paragraph = replace(self._paragraph, text=words)
            self.wants_words.emit(self._paragraph.key, words)

    # Its look

    def _build(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 2 * GRID, 0, 3 * GRID)
        rows.setSpacing(GRID)
        column = QVBoxLayout()
        column.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        column.setSpacing(GRID)
        rows.addLayout(column)
        self._name = Heading(wrap=True)
        column.addWidget(self._name)
        column.addWidget(self._stale_part())
        self._words = QPlainTextEdit()
        self._words.setObjectName("paragraph-words")
        self._words.setAccessibleName(self.tr("Words of the paragraph"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(15 * GRID)
        self._words.textChanged.connect(self._typed_in)
        column.addWidget(self._words)
        column.addLayout(self._buttons())
        self._facts_heading = Heading(self.tr("Facts in this paragraph"))
        self._facts_hint = Caption(self.tr("Choose one to go to the field where it is entered"), wrap=True)
        self._facts = FactList()
        self._facts.wants_field.connect(self.wants_fact)
        column.addSpacing(GRID)
        column.addWidget(self._facts_heading)
        column.addWidget(self._facts_hint)
        rows.addWidget(self._facts)  # as wide as the panel: its rows have margins of their own
        rows.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inside))

    def _buttons(self) -> QHBoxLayout:
        self._use = button(self.tr("Use these words"), "check", "overrule-paragraph", primary=True)
        self._use.clicked.connect(self._take_words)
        self._hide = button(self.tr("Hide"), "", "hide-paragraph")
        self._hide.clicked.connect(self.toggle)
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
        self._between = Caption(self.tr("From your words to what the program would write now:"), wrap=True)
        self._difference = DifferenceView(
            "paragraph-difference", self.tr("Your words and the program’s, word by word")
        )
        column.addWidget(self._changes)
        column.addSpacing(HALF)
        column.addWidget(self._between)
        column.addWidget(self._difference)
        column.addSpacing(HALF)
        column.addLayout(self._sides())
        self._stale.hide()
        return self._stale

    def _sides(self) -> QHBoxLayout:
        keep = button(self.tr("Keep mine"), "check", "keep-mine")
        keep.setToolTip(self.tr("Your words still hold: say no more of these changes"))
        keep.clicked.connect(self._keep)
        self._take = button(self.tr("Take the program’s"), "rotate-ccw", "take-program")
        self._take.setToolTip(self.tr("Drop your words and print what the program writes now"))
        self._take.clicked.connect(lambda: self.wants_return.emit(self.key))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(keep)
        row.addWidget(self._take)
        row.addStretch(1)
        return row


def _shown(paragraph: Paragraph) -> str:
    return paragraph.text if not paragraph.hidden else paragraph.generated
