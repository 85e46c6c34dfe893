"""The face as it will be printed, with the frames of its elements: they are placed here by mouse and keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from eventdesk.desktop.designer import frames, words
from eventdesk.desktop.designer.boxes import Box, Spot, outer, touches
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.hands import Hands
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, colours_of
from eventdesk.model.designs import AnyElement

MARGIN = 5 * GRID
"""Pixels around the page at the least."""
LEAST, MOST = 0.25, 8.0
_STEP = 1.25
_INCH = 25.4
_REACH = 6.0
"""Pixels within which an edge catches."""
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class Canvas(QAbstractScrollArea):
    """Shows a `Drawing`. `show_picture` gives it the printed page; the frames are painted over that."""

    edit_wanted = Signal()
    """The selected element's contents are to be edited: double click, Enter."""
    zoomed = Signal(float)
    sharper_wanted = Signal()
    """The picture was made for another size."""
    drawn = Signal()
    """A new element was drawn: the tool goes back to selecting."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.marks: dict[int, frames.Mark] = {}
        """By place: what is wrong with an element, of the picture shown."""
        self.absent: frozenset[int] = frozenset()
        """Places of elements that are not drawn for the person shown."""
        self._picture: QImage | None = None
        self._zoom, self._fits = 1.0, True
        self.hands = Hands(self)
        self.setObjectName("design-canvas")
        self.setAccessibleName(tr("The face in work"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        drawing.opened.connect(self._opened)
        drawing.changed.connect(self._changed)
        drawing.selection_changed.connect(self._selection_changed)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # The picture

    def show_picture(self, image: QImage | None, marks: dict[int, frames.Mark]) -> None:
        """Show the page as it was printed; None until there is one."""
        self._picture, self.marks = image, marks
        self.viewport().update()

    @property
    def picture(self) -> QImage | None:
        return self._picture

    @property
    def density(self) -> float:
        """Dots a mm in which the picture is wanted: those of the screen."""
        return self.scale * self.devicePixelRatioF()

    # Size and place

    @property
    def scale(self) -> float:
        """Pixels (device-independent) a mm."""
        return self._zoom * self.logicalDpiX() / _INCH

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def fits(self) -> bool:
        return self._fits

    def set_zoom(self, zoom: float, about: QPoint | None = None) -> None:
        """Show it in that size; the spot of the face at `about` stays there."""
        self._fits = False
        spot = self.spot_at(about) if about is not None else None
        self._zoom = min(MOST, max(LEAST, zoom))
        self._lay_out()
        if spot is not None and about is not None:
            off = self.point_of(spot) - QPointF(about)
            self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + off.x()))
            self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + off.y()))
        self.zoomed.emit(self._zoom)
        self.sharper_wanted.emit()

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom / _STEP)

    def fit(self) -> None:
        """Show the whole face, now and when the window is resized."""
        self._fits = True
        self._lay_out()
        self.zoomed.emit(self._zoom)
        self.sharper_wanted.emit()

    def _fitting(self) -> float:
        page, room = self.drawing.page, self.maximumViewportSize()
        across = (room.width() - 2 * MARGIN) * _INCH / (page.width * self.logicalDpiX())
        down = (room.height() - 2 * MARGIN) * _INCH / (page.height * self.logicalDpiX())
        return min(MOST, max(LEAST, min(across, down)))

    def _lay_out(self) -> None:
        if self._fits:
            self._zoom = self._fitting()
        page, view = self.drawing.page, self.viewport().size()
        width = round(page.width * self.scale) + 2 * MARGIN
        height = round(page.height * self.scale) + 2 * MARGIN
        for bar, whole, seen in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen) if not self._fits else 0)
            bar.setPageStep(seen)
            bar.setSingleStep(3 * GRID)
        self.viewport().update()

    def origin(self) -> QPointF:
        """Where the face's upper left corner is in the viewport."""
        page, view = self.drawing.page, self.viewport().size()
        left = max(float(MARGIN), (view.width() - page.width * self.scale) / 2)
        top = max(float(MARGIN), (view.height() - page.height * self.scale) / 2)
        return QPointF(
            round(left - self.horizontalScrollBar().value()), round(top - self.verticalScrollBar().value())
        )

    def spot_at(self, point: QPoint | QPointF) -> Spot:
        """The spot of the face, in mm, under a point of the viewport."""
        origin = self.origin()
        return Spot((point.x() - origin.x()) / self.scale, (point.y() - origin.y()) / self.scale)

    def point_of(self, spot: Spot) -> QPointF:
        return self.origin() + QPointF(spot.x * self.scale, spot.y * self.scale)

    def rect_of(self, box: Box) -> QRectF:
        return QRectF(self.point_of(Spot(box.x, box.y)), self.point_of(Spot(box.right, box.bottom)))

    @property
    def reach(self) -> float:
        """How near a line must be to catch, in mm."""
        return _REACH / self.scale

    def place_at(self, spot: Spot) -> int | None:
        """The foremost element there; one that is selected already goes first, one that is not printed last."""
        slack = 3.0 / self.scale
        found = [n for n, one in enumerate(self.drawing.elements) if touches(one, spot, slack)]
        mine = [place for place in found if place in self.drawing.selected]
        seen = [place for place in found if place not in self.absent]
        return next((places[-1] for places in (mine, seen, found) if places), None)

    def places_in(self, box: Box) -> frozenset[int]:
        return frozenset(
            n for n, one in enumerate(self.drawing.elements) if outer(one).meets(box) and not one.locked
        )

    # Following the drawing

    def _opened(self) -> None:
        self._picture, self.marks, self.absent = None, {}, frozenset()
        self.hands.cancel()
        self.fit()

    def _changed(self) -> None:
        if self._fits:
            self._lay_out()
        self.viewport().update()

    def _selection_changed(self) -> None:
        self.viewport().update()
        if self.hasFocus():
            self.announce()

    def announce(self) -> None:
        """Tell a screen reader what is selected."""
        said = self.describe()
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def describe(self) -> str:
        """What is selected, and where, in words."""
        chosen = self.drawing.chosen
        if not chosen:
            return tr("Nothing is selected.")
        if len(chosen) > 1:
            return tr("{n} elements are selected.").format(n=len(chosen))
        return _described(chosen[0])

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        frames.paint(painter, self, colours_of(self))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._zoom
        self._lay_out()
        if abs(before - self._zoom) > 1e-6:
            self.zoomed.emit(self._zoom)
            self.sharper_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.drawing.only is not None:
            self.hands.cancel()
            self.edit_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * _STEP**steps, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_for(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        drawing, key = self.drawing, Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and (self.hands.active or self.hands.tool or drawing.selected):
            return self._escape
        if key in ARROWS and drawing.selected and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            fine = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
            dx, dy = ARROWS[key]
            return lambda: drawing.nudge(dx * fine, dy * fine)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if enter and (drawing.only is not None or self.hands.tool is not None):
            return self.edit_wanted.emit
        return None

    def _escape(self) -> None:
        if self.hands.active:
            self.hands.cancel()
        elif self.hands.tool:
            self.hands.take_tool(None)
            self.drawn.emit()
        else:
            self.drawing.select(())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through the elements; after the last one it goes on to what follows the canvas."""
        drawing = self.drawing
        places = list(range(len(drawing.elements)))
        if not forward:
            places.reverse()
        at = max((places.index(place) for place in drawing.selected), default=-1)
        if not self.hasFocus() or at + 1 >= len(places):
            return super().focusNextPrevChild(forward)
        drawing.select((places[at + 1],))
        return True


def _described(one: AnyElement) -> str:
    told = tr("{kind} “{name}”, {x} mm from the left, {y} mm from the top, {width} × {height} mm.")
    mm = words.millimetres
    return told.format(
        kind=words.type_label(one),
        name=words.element_label(one),
        x=mm(one.x),
        y=mm(one.y),
        width=mm(one.width),
        height=mm(one.height),
    )
