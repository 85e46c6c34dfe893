"""The tray: sessions that have no time yet, as cards to be carried into the timetable."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.pages.timetable.look import Face, Lettering, inks
from eventdesk.desktop.pages.timetable.texts import Texts, minutes_long
from eventdesk.desktop.theme import GRID, Size, colours_of
from eventdesk.model.snapshot import Session

_CARD = 23 * GRID
_HEIGHT = 6 * GRID
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Tray(QAbstractScrollArea):
    """Cards in a row. Carrying one is told by `taken`, `carried` and `let_go`, with points of the screen."""

    taken = Signal(QPoint)
    carried = Signal(QPoint, object)
    let_go = Signal()
    given_up = Signal()
    chosen = Signal(str)
    edit_wanted = Signal(str)
    typing = Signal(str)
    """What has been typed of a start so far."""
    start_typed = Signal(str)
    """A start for the selected cards."""
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Session, ...] = ()
        self.selected: list[str] = []
        self.current = ""
        self.letters = Lettering("en")
        self._texts: Texts | None = None
        self._pressed: QPoint | None = None
        self._carrying = False
        self._typed = ""
        self.setObjectName("timetable-tray")
        self.setAccessibleName(tr("Not yet timed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(_CARD, _HEIGHT + 2 * GRID)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_cards(self, cards: Sequence[Session], texts: Texts) -> None:
        """Show these sessions."""
        if texts.language != (self._texts.language if self._texts is not None else ""):
            self.letters = Lettering(texts.language)
        self.cards, self._texts = tuple(cards), texts
        uids = [card.uid for card in cards]
        self.selected = [uid for uid in self.selected if uid in uids]
        if self.current not in uids:
            self.current = uids[0] if uids else ""
        self._measure()
        self._describe()
        self.viewport().update()

    def select(self, uid: str) -> None:
        """Make a card the current and only selected one; empty: none."""
        self.selected, self.current = ([uid] if uid else []), uid or self.current
        if uid:
            rect = self._rect([card.uid for card in self.cards].index(uid))
            bar = self.horizontalScrollBar()
            seen = self.viewport().width()
            bar.setValue(min(max(bar.value(), rect.right() + GRID - seen), rect.left() - GRID))
        self._describe()
        self.viewport().update()

    def sessions(self) -> tuple[Session, ...]:
        """The selected sessions."""
        return tuple(card for card in self.cards if card.uid in self.selected)

    def lead(self) -> Session | None:
        return next((card for card in self.cards if card.uid == self.current), None)

    def _describe(self) -> None:
        lead = self.lead()
        self.setAccessibleDescription(self._texts.title(lead) if lead is not None and self._texts else "")

    def _rect(self, number: int) -> QRect:
        return QRect(2 * GRID + number * (_CARD + GRID), 0, _CARD, _HEIGHT)

    def _measure(self) -> None:
        whole = self._rect(len(self.cards)).left() + GRID
        page = self.viewport().width()
        self.horizontalScrollBar().setRange(0, max(0, whole - page))
        self.horizontalScrollBar().setPageStep(page)
        self.horizontalScrollBar().setSingleStep(_CARD // 2)

    def _at(self, at: QPoint) -> Session | None:
        point = at + QPoint(self.horizontalScrollBar().value(), 0)
        return next((card for n, card in enumerate(self.cards) if self._rect(n).contains(point)), None)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._texts is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.horizontalScrollBar().value()
        for number, card in enumerate(self.cards):
            rect = self._rect(number).translated(-offset, 0)
            if rect.intersects(self.viewport().rect()):
                self._card(painter, rect, card, self._texts)
        painter.end()

    def _card(self, painter: QPainter, rect: QRect, card: Session, texts: Texts) -> None:
        ink = inks(colours_of(self))
        chosen = card.uid in self.selected
        focused = card.uid == self.current and self.hasFocus()
        pen = QPen(ink.accent if chosen or focused else ink.border, 2 if focused else 1)
        painter.setPen(pen)
        painter.setBrush(ink.selection if chosen else ink.pause if texts.of(card).pause else ink.block)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
        text = texts.of(card)
        inner = rect.adjusted(GRID, 5, -GRID, -5)
        row = QRect(inner.left(), inner.top(), inner.width(), 20)
        title = ink.muted if text.hint else ink.text
        self.letters.line(painter, row, text.title, Face(Size.BODY, bold=not text.pause), title)
        length = minutes_long(text.minutes) if card.minutes or card.items else ""
        said = "  ·  ".join(part for part in (length, texts.rooms(card.rooms) if card.rooms else "") if part)
        self.letters.line(painter, row.translated(0, 19), said or tr("No length yet"), Face(), ink.muted)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self._at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position().toPoint() if card is not None else None
        if card is None:
            self.selected = []
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            there = card.uid in self.selected
            self.selected = (
                [uid for uid in self.selected if uid != card.uid] if there else [*self.selected, card.uid]
            )
        elif card.uid not in self.selected:
            self.selected = [card.uid]
        if card is not None:
            self.current = card.uid
            self.chosen.emit(card.uid)
        self._describe()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        screen = self.viewport().mapToGlobal(at)
        if not self._carrying:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            if self.current not in self.selected:
                self.selected = [*self.selected, self.current]
            self._carrying = True
            self.taken.emit(screen)
        self.carried.emit(screen, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carrying, self._carrying, self._pressed = self._carrying, False, None
        if carrying:
            self.let_go.emit()
        elif event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            card = self._at(event.position().toPoint())
            self.selected = [card.uid] if card is not None else []
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self._at(event.position().toPoint())
        if card is not None:
            self.edit_wanted.emit(card.uid)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        card = self._at(event.pos())
        if card is not None and card.uid not in self.selected:
            self.select(card.uid)
            self.chosen.emit(card.uid)
        self.menu_wanted.emit(event.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._carrying:
            self._carrying, self._pressed = False, None
            self.given_up.emit()
        elif self.current and self._types(key, event.text()):
            return
        elif key in _ARROWS and self.cards:
            uids = [card.uid for card in self.cards]
            place = uids.index(self.current) + _ARROWS[key] if self.current in uids else 0
            self.select(uids[max(0, min(len(uids) - 1, place))])
            self.chosen.emit(self.current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current:
            self.edit_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _types(self, key: Qt.Key, text: str) -> bool:
        """Four figures, or fewer and Enter, are a start."""
        if len(text) == 1 and text.isascii() and (text.isdigit() or (text == ":" and self._typed)):
            self._typed += text
        elif not self._typed:
            return False
        elif key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._typed = ""
        done = len(self._typed.replace(":", "")) == 4 or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typed, self._typed = self._typed, "" if done else self._typed
        self.typing.emit(self._typed)
        if done and typed:
            self.start_typed.emit(typed)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current and not self.selected:
            self.select(self.current)
            self.chosen.emit(self.current)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typed = ""
        self.typing.emit("")
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            card = self._at(event.pos())
            tip = tr("Drag it to a place, or type its start: 0930.") if card is not None else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().viewportEvent(event)
