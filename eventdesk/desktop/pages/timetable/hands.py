"""The mouse in the timetable: selecting, carrying, pulling edges, and the rubber band."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.pages.timetable.carry import (
    Gesture,
    Move,
    Pointer,
    Resize,
    Where,
    Widen,
    start_minute,
)
from eventdesk.desktop.pages.timetable.edges import CURSORS, Hit, Zone
from eventdesk.desktop.pages.timetable.wall import at_minute

if TYPE_CHECKING:
    from eventdesk.desktop.pages.timetable.view import TimetableView

Modifier = Qt.KeyboardModifier
_NONE = Modifier.NoModifier
_MARGIN = 28
"""Pixels at the viewport's edges where a carried block scrolls it."""
_KEYS = {
    Qt.Key.Key_Control: Modifier.ControlModifier,
    Qt.Key.Key_Shift: Modifier.ShiftModifier,
    Qt.Key.Key_Alt: Modifier.AltModifier,
}


class Hands(QObject):
    """One gesture at a time; blocks from the tray come in by `take` and `carry_to`."""

    carrying = Signal(bool)
    """A gesture began, or is over."""
    carried_to = Signal(QPoint)
    """The pointer is there on the screen: a day's tab under it is to be opened."""

    def __init__(self, view: "TimetableView") -> None:
        super().__init__(view)
        self._view = view
        self.gesture: Gesture | None = None
        self.rubber: QRect | None = None
        self.at = QPoint()
        """The pointer in the viewport."""
        self.where: Callable[[QPoint], Where] = _on_board
        """Tells, for a point of the screen, where it is; the panel knows the tray."""
        self._pressed: QPoint | None = None
        self._anchor = QPoint()
        """Where the press was in the whole timetable."""
        self._hit: Hit | None = None
        self._keep: list[str] = []
        self._keys = _NONE
        self._scroll = QTimer(self, interval=16)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def active(self) -> bool:
        return self.gesture is not None or self.rubber is not None

    @property
    def keys(self) -> Modifier:
        """The keys held down with the mouse."""
        return self._keys

    # Mouse events of the view

    def press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        view = self._view
        at = event.position().toPoint()
        self._pressed, self._keys, self.at = at, event.modifiers(), at
        self._hit, self._anchor = view.hit(at), at + view.offset()
        held = event.modifiers() & (Modifier.ControlModifier | Modifier.ShiftModifier)
        self._keep = list(view.selected) if held else []
        if self._hit is not None and self._hit.block.uid not in view.selected and not held:
            view.select([self._hit.block.uid])

    def move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            if self.active:
                self.cancel()
            self.hover(at)
            return
        if self._pressed is None:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self.active and far:
            self._begin()
        self.carry_to(self._view.viewport().mapToGlobal(at), event.modifiers())

    def release(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if self.active:
            self._keys = event.modifiers()
            self.drop()
        elif pressed is not None:
            self._click(event.modifiers())
        self.hover(event.position().toPoint())

    def double(self, event: QMouseEvent) -> None:
        view = self._view
        if event.button() is not Qt.MouseButton.LeftButton or view.board is None or not view.board.columns:
            return
        at = event.position().toPoint()
        hit = view.hit(at)
        if hit is not None:
            view.edit_wanted.emit(hit.block.uid)
            return
        pointer = self._pointer(at)
        column = view.board.columns[pointer.column]
        step = max(view.step, 15)
        minute = int(pointer.minute // step * step)
        view.add_wanted.emit(at_minute(column.day, minute), column.uid)

    def leave(self) -> None:
        if not self.active:
            self._view.viewport().unsetCursor()

    def key(self, event: QKeyEvent, *, down: bool) -> bool:
        """Escape lets go; Ctrl, Shift and Alt change what is being done. True where the key meant that."""
        if not self.active:
            return False
        if down and event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return True
        held = _KEYS.get(Qt.Key(event.key()))
        if held is None:
            return True  # nothing else goes on while the mouse holds something
        self._keys = self._keys | held if down else self._keys & ~held
        self._look()
        return True

    # What a press means

    def _click(self, keys: Modifier) -> None:
        view, hit = self._view, self._hit
        held = keys & (Modifier.ControlModifier | Modifier.ShiftModifier)
        if hit is None:
            if not held:
                view.select([])
        elif not held:
            view.select([hit.block.uid])
        elif hit.block.uid in view.selected:
            view.select([uid for uid in view.selected if uid != hit.block.uid])
        else:
            view.select([*view.selected, hit.block.uid], hit.block.uid)

    def _begin(self) -> None:
        view, hit = self._view, self._hit
        if hit is None:
            self.rubber = QRect()
        else:
            if hit.block.uid not in view.selected:
                view.select([hit.block.uid])
            view.select(view.selected, hit.block.uid)
            assert self._pressed is not None
            self.gesture = self._gesture(hit, self._pressed)
        self._started()

    def _gesture(self, hit: Hit, at: QPoint) -> Gesture:
        view = self._view
        assert view.board is not None
        pointer = self._pointer(at)
        block, session = hit.block, hit.block.session
        if hit.zone in (Zone.TOP, Zone.BOTTOM):
            edge = block.start if hit.zone is Zone.TOP else block.end
            chosen = view.sessions()
            return Resize(chosen, session, hit.zone is Zone.TOP, pointer.minute - edge, view.step)
        if hit.zone in (Zone.LEFT, Zone.RIGHT):
            return Widen((session,), hit.part.first, hit.part.last, hit.zone is Zone.LEFT)
        first = block.parts[0].first % view.board.per_day
        column = pointer.column % view.board.per_day - first
        return Move(view.sessions(), session, pointer.minute - start_minute(block), column, view.step)

    def take(self, gesture: Gesture, at: QPoint) -> None:
        """Begin with something that comes from elsewhere; `at` is on the screen."""
        self.gesture = gesture
        self._started()
        self.carry_to(at, _NONE)

    def _started(self) -> None:
        shape = Qt.CursorShape.CrossCursor
        if isinstance(self.gesture, Move):
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.gesture is not None and self._hit is not None:
            shape = CURSORS[self._hit.zone]
        self._view.viewport().setCursor(shape)
        self._view.overlay.hover(None)
        self.carrying.emit(True)

    # While it goes on

    def carry_to(self, at: QPoint, keys: Modifier) -> None:
        """The pointer is there, on the screen, with these keys held down."""
        self.at = self._view.viewport().mapFromGlobal(at)
        self._keys = keys
        if self.gesture is not None:
            self.carried_to.emit(at)
        self._look()
        if self.active and self._push() != QPoint():
            self._scroll.start()

    def _look(self) -> None:
        view = self._view
        if self.gesture is not None and view.board is not None and view.board.columns:
            view.overlay.show_preview(self.gesture.preview(view.board, self._pointer(self.at)))
        elif self.rubber is not None:
            self._stretch()

    def _stretch(self) -> None:
        view = self._view
        self.rubber = QRect(self._anchor, self.at + view.offset()).normalized()
        found = (block.uid for block, _rect in view.rects_in(self.rubber))
        view.select([*self._keep, *found], silent=True)  # told when it is let go
        view.viewport().update()

    def _pointer(self, at: QPoint) -> Pointer:
        view = self._view
        point = at + view.offset()
        screen = view.viewport().mapToGlobal(at)
        over = ""
        if self.gesture is not None:
            hit = view.hit(at)
            mine = {one.uid for one in self.gesture.sessions}
            over = hit.block.uid if hit is not None and hit.block.uid not in mine else ""
        return Pointer(
            minute=view.geo.minute(point.y()),
            column=view.geo.column(point.x()),
            over=over,
            where=self.where(screen),
            copy=bool(self._keys & Modifier.ControlModifier),
            swap=bool(self._keys & Modifier.ShiftModifier),
            force=bool(self._keys & Modifier.AltModifier),
        )

    def _push(self) -> QPoint:
        """How far to scroll in one go: the further out the pointer, the more."""
        if self.where(self._view.viewport().mapToGlobal(self.at)) is not Where.BOARD:
            return QPoint()
        area = self._view.viewport().rect()

        def out(value: int, low: int, high: int) -> int:
            over = value - (high - _MARGIN) if value > high - _MARGIN else min(0, value - (low + _MARGIN))
            return max(-24, min(24, over // 2))

        return QPoint(out(self.at.x(), 0, area.width()), out(self.at.y(), 0, area.height()))

    def _scroll_on(self) -> None:
        push, view = self._push(), self._view
        if not self.active or push == QPoint():
            self._scroll.stop()
            return
        before = view.offset()
        view.horizontalScrollBar().setValue(before.x() + push.x())
        view.verticalScrollBar().setValue(before.y() + push.y())
        if view.offset() != before:
            self._look()

    # The end

    def drop(self) -> None:
        """Do what the preview shows."""
        view = self._view
        if self.gesture is not None and view.board is not None and view.board.columns:
            preview = self.gesture.preview(view.board, self._pointer(self.at))
            self.cancel()
            if preview.changes:
                view.planned.emit(preview)
        else:
            self.cancel()

    def cancel(self) -> None:
        """Let go; nothing has happened."""
        was, banded = self.active, self.rubber is not None
        self.gesture, self.rubber, self._pressed, self._keys = None, None, None, _NONE
        self._scroll.stop()
        self._view.overlay.clear()
        self._view.viewport().unsetCursor()
        if banded:
            self._view.selection_changed.emit()
        if was:
            self.carrying.emit(False)

    def hover(self, at: QPoint) -> None:
        """Tell by the cursor and the tooltip what can be done here."""
        hit = self._view.hit(at)
        if hit is None:
            self._view.viewport().unsetCursor()
        else:
            self._view.viewport().setCursor(CURSORS[hit.zone])
        self._view.overlay.hover(hit)


def _on_board(_at: QPoint) -> Where:
    return Where.BOARD
