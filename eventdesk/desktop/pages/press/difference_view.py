"""Two texts as one, word by word: what goes struck out, what comes underlined."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from eventdesk.desktop.theme import GRID, HALF, colours_of, font_for
from eventdesk.press.differences import Piece, Turn


class DifferenceView(QTextEdit):
    """Read only, as high as its text; what is shown is never markup."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self._name = accessible
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)

    def show_pieces(self, pieces: Iterable[Piece], language: str = "en") -> None:
        self._pieces = tuple(pieces)
        self.setFont(font_for(language))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._pieces:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, self.height())

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in self._pieces:
            cursor.insertText(piece.text, self._look(piece.turn))
        # A screen reader hears no colours.
        words = {Turn.OUT: self.tr("without “{words}”"), Turn.IN: self.tr("with “{words}”")}
        told = [words[each.turn].format(words=each.text.strip()) for each in self._pieces if each.turn in words]
        self.setAccessibleDescription(", ".join(told))
        self._fit()

    def _look(self, turn: Turn) -> QTextCharFormat:
        colours, look = colours_of(self), QTextCharFormat()
        look.setForeground(QColor(colours.text))
        if turn is Turn.OUT:
            look.setForeground(QColor(colours.muted))
            look.setFontStrikeOut(True)
        elif turn is Turn.IN:
            tint = QColor(colours.good)
            look.setForeground(tint)
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(tint)
        return look

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        around = max(2 * HALF, self.height() - self.viewport().height())
        self.setFixedHeight(max(3 * GRID, round(self.document().size().height() + 0.5) + around))
