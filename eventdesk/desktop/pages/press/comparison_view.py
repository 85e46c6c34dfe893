"""The differences of two versions as one text: part by part, word by word, with the facts that moved."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from eventdesk.desktop.pages.press.comparing import DRAFT, Comparison
from eventdesk.desktop.pages.press.fact_words import change_sentence
from eventdesk.desktop.pages.press.sent_words import part_words
from eventdesk.desktop.theme import GRID, HALF, colours_of
from eventdesk.press.differences import Difference, Turn
from eventdesk.press.draft import FactChange


class ComparisonView(QTextEdit):
    """Read only. What goes is struck through in red, what comes is underlined in green; never markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.setObjectName("sent-differences")
        self.setAccessibleName(self.tr("What differs, word by word"))
        self.setReadOnly(True)
        self.setProperty("page", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(2 * GRID)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show this one; the same one again keeps the place that is read."""
        if comparison == self._comparison:
            return
        place = self.verticalScrollBar().value()
        same = (
            comparison is not None
            and self._comparison is not None
            and (comparison.uid, comparison.with_uid) == (self._comparison.uid, self._comparison.with_uid)
        )
        self._comparison = comparison
        self._write()
        self.verticalScrollBar().setValue(place if same else 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def _write(self) -> None:
        self.clear()
        found = self._comparison
        if found is None:
            return
        cursor = QTextCursor(self.document())
        draft = found.with_uid == DRAFT
        if found.unreadable:
            unread = self.tr("The release is not there any more, or was kept by another version of EventDesk.")
            self._block(cursor, unread, self._ink("muted"), first=True)
            return
        if not found.differences:
            same = self.tr("The draft says word for word what was sent.")
            told = same if draft else self.tr("Both versions say the same, word for word.")
            self._block(cursor, told, self._ink("muted"), first=True)
        for number, each in enumerate(found.differences):
            self._difference(cursor, found, each, first=number == 0)
        self._other_facts(cursor, found)
        self._legend(cursor, found)

    def _difference(self, cursor: QTextCursor, found: Comparison, each: Difference, *, first: bool) -> None:
        name = part_words(each.part, found.names or {})
        if not each.before:
            name = self.tr("{part}: new").format(part=name)
        elif not each.after:
            name = self.tr("{part}: gone").format(part=name)
        self._block(cursor, name, self._ink("text", bold=True), first=first, above=2 * GRID)
        self._block(cursor, "", self._ink("text"), above=HALF)
        for piece in each.pieces:
            # A line more within a paragraph is not a paragraph more.
            cursor.insertText(piece.text.replace("\n", "\u2028"), self._look(piece.turn))
        for change in each.changes:
            self._fact(cursor, found, change)

    def _fact(self, cursor: QTextCursor, found: Comparison, change: FactChange) -> None:
        told = change_sentence(change, found.after or {}, found.before or {})
        self._block(cursor, told.replace("\n", ", "), self._ink("muted"), above=HALF, indent=1)

    def _other_facts(self, cursor: QTextCursor, found: Comparison) -> None:
        """Facts that are others and stand behind none of the parts above: in a headline, a caption, the box."""
        shown = {change.fact for each in found.differences for change in each.changes}
        rest = [change for change in found.facts if change.fact not in shown]
        if rest:
            self._block(cursor, self.tr("Other facts that changed"), self._ink("text", bold=True), above=2 * GRID)
        for change in rest:
            self._fact(cursor, found, change)

    def _legend(self, cursor: QTextCursor, found: Comparison) -> None:
        if not found.differences:
            return
        self._block(cursor, "", self._ink("muted"), above=2 * GRID)
        cursor.insertText(self.tr("sent"), self._look(Turn.OUT))
        cursor.insertText("  ", self._ink("muted"))
        now = self.tr("now") if found.with_uid == DRAFT else self.tr("in the other version")
        cursor.insertText(now, self._look(Turn.IN))

    def _block(
        self,
        cursor: QTextCursor,
        text: str,
        look: QTextCharFormat,
        *,
        first: bool = False,
        above: int = 0,
        indent: int = 0,
    ) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(0 if first else above)
        made.setLeftMargin(2 * GRID * indent)
        if first:
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made)
        cursor.insertText(text, look)

    def _ink(self, colour: str, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(getattr(colours_of(self), colour)))
        made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return made

    def _look(self, turn: Turn) -> QTextCharFormat:
        if turn is Turn.SAME:
            return self._ink("text")
        made = self._ink("danger" if turn is Turn.OUT else "good")
        if turn is Turn.OUT:
            made.setFontStrikeOut(True)
        else:
            made.setFontUnderline(True)
        return made
