"""The mouse on the canvas: selecting, carrying, pulling handles, turning, drawing, the rubber band."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from eventdesk.desktop.designer import frames, words
from eventdesk.desktop.designer.boxes import Box, Handle, Spot, box_of
from eventdesk.desktop.designer.gestures import Carry, Draw, Gesture, Pull, Turn
from eventdesk.desktop.designer.snapping import Guide
from eventdesk.model.designs import AnyElement

if TYPE_CHECKING:
    from eventdesk.desktop.designer.canvas import Canvas

Modifier = Qt.KeyboardModifier
_NEAR = 7.0
"""Pixels from a handle within which it is taken."""
_CURSORS = (
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
)
_ANGLES = {
    Handle(0, -1): 0,
    Handle(1, -1): 45,
    Handle(1, 0): 90,
    Handle(1, 1): 135,
    Handle(0, 1): 180,
    Handle(-1, 1): 225,
    Handle(-1, 0): 270,
    Handle(-1, -1): 315,
}


class Hands(QObject):
    """One gesture at a time. With a `tool`, an element in hand, the next press draws that."""

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.gesture: Gesture | None = None
        self.rubber: Box | None = None
        self.tool: AnyElement | None = None
        self.hovered: int | None = None
        self.snaps = True
        self.at = QPoint()
        self._pressed: QPoint | None = None
        self._start = Spot(0.0, 0.0)
        self._keep: frozenset[int] = frozenset()
        self._grip: Handle | str | None = None
        self._take_out: int | None = None

    @property
    def active(self) -> bool:
        return self.gesture is not None or self.rubber is not None

    @property
    def carrying(self) -> bool:
        return isinstance(self.gesture, Carry | Turn | Draw)

    @property
    def guides(self) -> tuple[Guide, ...]:
        return self.gesture.guides if self.gesture is not None else ()

    def take_tool(self, element: AnyElement | None) -> None:
        """Let the next press draw this element; None to select again."""
        self.tool = element
        self._point(self.at)

    # The mouse

    def press(self, event: QMouseEvent) -> None:
        if self._canvas.drawing.design is None:
            return
        if event.button() is Qt.MouseButton.RightButton:
            self._take_under(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        self._pressed, self.at, self._start = at, at, self._canvas.spot_at(at)
        self._grip = None if self.tool is not None else self._grip_at(at)
        self._take_out = None
        if self.tool is None and self._grip is None:
            self._select(event.modifiers())

    def _take_under(self, at: QPoint) -> None:
        """What is under the pointer is what the menu there is about."""
        place = self._canvas.place_at(self._canvas.spot_at(at))
        if place is not None and place not in self._canvas.drawing.selected:
            self._canvas.drawing.select((place,))

    def _select(self, keys: Modifier) -> None:
        drawing = self._canvas.drawing
        place = self._canvas.place_at(self._start)
        more = bool(keys & (Modifier.ShiftModifier | Modifier.ControlModifier))
        self._keep = drawing.selected if more else frozenset()
        if place is None:
            if not more:
                drawing.select(())
        elif place not in drawing.selected:
            drawing.select(self._keep | {place})
        elif more:
            self._take_out = place  # on release: the press may begin to carry them all

    def move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self.at = at
        if not event.buttons() & Qt.MouseButton.LeftButton:
            if self.active:
                self.cancel()
            self._point(at)
            return
        if self._pressed is None:
            return
        if not self.active and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._begin()
        self._go_on(event.modifiers())

    def release(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self.at = event.position().toPoint()
        if self.active:
            self._go_on(event.modifiers())
            self._drop()
        elif self.tool is not None:
            self._set_down()
        elif self._take_out is not None:
            self._canvas.drawing.select(self._canvas.drawing.selected - {self._take_out})
        self._pressed = None
        self._point(self.at)
        self._canvas.viewport().update()

    def cancel(self) -> None:
        """Put everything back to where it was."""
        self._pressed = self.gesture = self.rubber = None
        self._canvas.drawing.drop_draft()
        self._canvas.viewport().update()

    # A gesture

    def _begin(self) -> None:
        drawing = self._canvas.drawing
        elements, places, page = drawing.stored, drawing.selected, drawing.page
        if self.tool is not None:
            self.gesture = Draw(elements, self.tool, page, self._start)
        elif self._grip == "turn":
            self.gesture = Turn(elements, min(places))
        elif isinstance(self._grip, Handle):
            self.gesture = Pull(elements, places, page, self._grip)
        elif self._canvas.place_at(self._start) is not None and drawing.selected:
            self.gesture = Carry(elements, places, page, self._start)
        else:
            self.rubber = Box(self._start.x, self._start.y, 0.0, 0.0)
        self._take_out = None

    def _go_on(self, keys: Modifier) -> None:
        spot = self._canvas.spot_at(self.at)
        if self.rubber is not None:
            left, top = min(spot.x, self._start.x), min(spot.y, self._start.y)
            self.rubber = Box(left, top, abs(spot.x - self._start.x), abs(spot.y - self._start.y))
            self._canvas.drawing.select(self._keep | self._canvas.places_in(self.rubber))
        elif self.gesture is not None:
            free = bool(keys & (Modifier.AltModifier | Modifier.ControlModifier)) or not self.snaps
            reach = 0.0 if free else self._canvas.reach
            straight = bool(keys & Modifier.ShiftModifier)
            self._canvas.drawing.draft(self.gesture.to(spot, reach, straight))
        self._canvas.viewport().update()

    def _drop(self) -> None:
        gesture, self.gesture, self.rubber = self.gesture, None, None
        drawing = self._canvas.drawing
        if gesture is None:
            return
        drawn = isinstance(gesture, Draw)
        elements = drawing.elements
        drawing.store(gesture.label, elements, (len(elements) - 1,) if drawn else None)
        if drawn:
            self._tool_done()

    def _set_down(self) -> None:
        """A click with a tool: the element as large as it usually is, its middle there."""
        assert self.tool is not None
        one, spot = self.tool, self._start
        gesture = Draw(self._canvas.drawing.stored, one, self._canvas.drawing.page, spot)
        from eventdesk.desktop.designer.arranging import placed

        box = Box(round(spot.x - one.width / 2), round(spot.y - one.height / 2), one.width, one.height)
        self._canvas.drawing.add(placed(one, box), gesture.label)
        self._tool_done()

    def _tool_done(self) -> None:
        self.tool = None
        self._canvas.drawn.emit()

    # Where the pointer is

    def _grip_at(self, at: QPoint) -> Handle | str | None:
        turn = frames.turn_point(self._canvas)
        if turn is not None and _near(turn, at):
            return "turn"
        points = frames.handle_points(self._canvas)
        # Corners first: on a small element they lie over the sides.
        order = sorted(points, key=lambda handle: not (handle.x and handle.y))
        return next((handle for handle in order if _near(points[handle], at)), None)

    def _point(self, at: QPoint) -> None:
        """Show by pointer and frame what a press would take."""
        canvas = self._canvas
        view = canvas.viewport()
        grip = None if self.tool is not None else self._grip_at(at)
        hovered = None if self.tool is not None or grip else canvas.place_at(canvas.spot_at(at))
        if self.tool is not None:
            view.setCursor(Qt.CursorShape.CrossCursor)
        elif grip == "turn":
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        elif isinstance(grip, Handle):
            view.setCursor(self._pull_cursor(grip))
        else:
            view.setCursor(Qt.CursorShape.SizeAllCursor if hovered is not None else Qt.CursorShape.ArrowCursor)
        if hovered != self.hovered:
            self.hovered = hovered
            view.update()
        mark = canvas.marks.get(hovered) if hovered is not None else None
        view.setToolTip(mark.sentence if mark is not None else "")

    def _pull_cursor(self, handle: Handle) -> Qt.CursorShape:
        frame = frames.selection_frame(self._canvas)
        turned = frame[1] if frame is not None else 0.0
        return _CURSORS[round((_ANGLES[handle] + turned) / 45) % 4]

    def readout(self) -> str:
        """What the gesture under way does, in mm or degrees; empty while there is none."""
        chosen = self._canvas.drawing.chosen
        mm = words.millimetres
        if isinstance(self.gesture, Draw):
            one: AnyElement | None = self._canvas.drawing.elements[-1]
        else:
            one = chosen[0] if len(chosen) == 1 else None
        if self.gesture is None or one is None:
            return ""
        if isinstance(self.gesture, Turn):
            return f"{mm(one.rotation)}°"
        box = box_of(one)
        if isinstance(self.gesture, Carry):
            return f"x {mm(box.x)}   y {mm(box.y)}"
        return words.size_label(box.width, box.height)


def _near(point: QPointF, at: QPoint) -> bool:
    return abs(point.x() - at.x()) <= _NEAR and abs(point.y() - at.y()) <= _NEAR
