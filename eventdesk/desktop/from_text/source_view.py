"""The text, with the places marked from which something is proposed."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from eventdesk.desktop.theme import colours_of
from eventdesk.desktop.theme.colours import mix
from eventdesk.interchange.from_text import Span


class SourceView(QPlainTextEdit):
    """Typed and pasted into at first; once it was read, a click on a marked place says which it is."""

    pointed = Signal(int)
    """The caret or the mouse went to this character of the text."""
    hovered = Signal(int)
    file_dropped = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source-text")
        self.setTabStopDistance(120)
        # Tab leads on, to the buttons and the tree; tabs of tables come by pasting.
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self._marked: Sequence[Span] = ()
        self._chosen: Sequence[Span] = ()
        self._under: Sequence[Span] = ()
        self._wide: list[int] = []
        self._quiet = False
        self.cursorPositionChanged.connect(self._moved)
        self.viewport().setMouseTracking(True)

    # Marking

    def show_marks(self, marked: Sequence[Span]) -> None:
        """Mark these places; the text cannot be typed into until `unmark`."""
        text = self.toPlainText()
        # Qt counts a character beyond the first plane as two.
        self._wide = [place for place, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._marked, self._chosen, self._under = marked, (), ()
        self.setReadOnly(True)
        # The caret stays, so that the keyboard reaches every place.
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._draw()

    def unmark(self) -> None:
        """Let the text be changed again."""
        self._marked, self._chosen, self._under = (), (), ()
        self.setReadOnly(False)
        self._draw()

    def show_chosen(self, spans: Sequence[Span]) -> None:
        """Mark what belongs to the chosen row strongly, and bring its first place into sight."""
        self._chosen = spans
        self._draw()
        if spans:
            self._quiet = True
            cursor = self.textCursor()
            cursor.setPosition(self._to_qt(spans[0].start))
            self.setTextCursor(cursor)
            self._quiet = False
            if not self.viewport().rect().adjusted(0, 40, 0, -80).contains(self.cursorRect().center()):
                self.centerCursor()

    def show_under(self, spans: Sequence[Span]) -> None:
        """Mark what belongs to the row under the mouse."""
        if spans != self._under:
            self._under = spans
            self._draw()

    def _draw(self) -> None:
        colours = colours_of(self)
        quiet = mix(colours.accent, colours.surface, 0.26 if colours.dark else 0.13)
        strong = mix(colours.accent, colours.surface, 0.55 if colours.dark else 0.34)
        self.setExtraSelections(
            [
                *self._selections(self._marked, quiet, underlined=False),
                *self._selections(self._under, quiet, underlined=True),
                *self._selections(self._chosen, strong, underlined=True),
            ]
        )

    def _selections(
        self, spans: Iterable[Span], colour: str, *, underlined: bool
    ) -> list[QTextEdit.ExtraSelection]:
        made = []
        for span in spans:
            selection = QTextEdit.ExtraSelection()
            shape = QTextCharFormat()
            shape.setBackground(QColor(colour))
            if underlined:
                shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                shape.setUnderlineColor(QColor(colours_of(self).accent))
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._to_qt(span.start))
            cursor.setPosition(self._to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
            # PySide sets these as attributes of the structure.
            selection.format, selection.cursor = shape, cursor
            made.append(selection)
        return made

    def _to_qt(self, place: int) -> int:
        return place + bisect_left(self._wide, place)

    def _from_qt(self, place: int) -> int:
        if not self._wide:
            return place
        return len(self.toPlainText().encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))

    # Pointing

    def _moved(self) -> None:
        if self.isReadOnly() and not self._quiet:
            self.pointed.emit(self._from_qt(self.textCursor().position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.isReadOnly():
            place = self.cursorForPosition(event.position().toPoint()).position()
            self.hovered.emit(self._from_qt(place))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    # Dropping files

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_dropped.emit(files[0])
        else:
            super().insertFromMimeData(source)
