"""What is painted on the canvas: the page, over it frames, handles, guides and marks."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.boxes import HANDLES, Box, Handle, Spot, box_of, corners, handle_spot, outer_of
from eventdesk.desktop.designer.snapping import Axis, Guide
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import Colours, Size, font, make_colours
from eventdesk.model.designs import AnyElement, Fold, ImageElement

if TYPE_CHECKING:
    from eventdesk.desktop.designer.canvas import Canvas

_SIDE = 7.0
"""Pixels of a handle."""
TURN_AWAY = 22.0
"""Pixels from the frame to the handle that turns."""
_DASH = [3.0, 3.0]


class Level(IntEnum):
    """How bad it is, the worst last."""

    SHRUNK = 1
    WRONG = 2


@dataclass(frozen=True)
class Mark:
    """What is to be told of an element as it is printed for the person shown."""

    level: Level
    sentence: str


@dataclass(frozen=True)
class Inks:
    """Colours on the page, which is white in the dark too, and around it."""

    ground: QColor
    edge: QColor
    frame: QColor
    select: QColor
    on_select: QColor
    warning: QColor
    danger: QColor
    caption: QColor


def inks_of(colours: Colours) -> Inks:
    paper = make_colours(dark=False)
    # In the dark a blue that is seen on the white page and on the dark ground around it alike.
    select = "#3b82d6" if colours.dark else colours.accent
    return Inks(
        ground=QColor("#141517" if colours.dark else "#eceae5"),
        edge=QColor(colours.hairline if not colours.dark else "#000000"),
        frame=QColor(paper.outline),
        select=QColor(select),
        on_select=QColor("#ffffff"),
        warning=QColor("#b26a00"),
        danger=QColor("#c62f26"),
        caption=QColor(colours.muted),
    )


def paint(painter: QPainter, canvas: "Canvas", colours: Colours) -> None:
    """Everything that is seen of the canvas."""
    inks = inks_of(colours)
    painter.fillRect(canvas.viewport().rect(), inks.ground)
    if canvas.drawing.design is None:
        return
    _paint_page(painter, canvas, inks)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    elements, selected = canvas.drawing.elements, canvas.drawing.selected
    for place, element in enumerate(elements):
        _paint_frame(painter, canvas, inks, place, element)
    for place in sorted(selected):
        # Seen on a ground of its own colour too.
        _outline(painter, canvas, elements[place], QPen(QColor(255, 255, 255, 190), 3.5))
        _outline(painter, canvas, elements[place], QPen(inks.select, 1.5))
    _paint_marks(painter, canvas, inks)
    _paint_guides(painter, canvas, inks, canvas.hands.guides)
    if selected and not canvas.hands.carrying:
        _paint_handles(painter, canvas, inks)
    _paint_rubber(painter, canvas, inks)
    _paint_readout(painter, canvas, inks)


# The page


def _paint_page(painter: QPainter, canvas: "Canvas", inks: Inks) -> None:
    page = canvas.rect_of(canvas.drawing.page)
    design = canvas.drawing.design
    assert design is not None
    painter.fillRect(page.adjusted(-1, -1, 1, 1), inks.edge)
    painter.fillRect(page, Qt.GlobalColor.white)
    if canvas.picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, canvas.picture)
    if design.bleed:
        by = design.bleed * canvas.scale
        painter.setPen(_dashed(inks.caption))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page.adjusted(-by, -by, by, by))
    _paint_caption(painter, canvas, inks, page)


def _paint_caption(painter: QPainter, canvas: "Canvas", inks: Inks, page: QRectF) -> None:
    """Below the page its size; at its fold what that edge is."""
    design = canvas.drawing.design
    assert design is not None
    painter.setFont(font(Size.SMALL))
    painter.setPen(inks.caption)
    told = words.size_label(design.width, design.height)
    below = QRectF(page.left() - 100, page.bottom() + 8, page.width() + 200, 20)
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, told)
    if design.fold is Fold.NONE:
        return
    pen = _dashed(inks.caption)
    painter.setPen(pen)
    if design.fold is Fold.TOP:
        painter.drawLine(page.topLeft() - QPointF(24, 1), page.topRight() + QPointF(24, -1))
        where = QRectF(page.left(), page.top() - 24, page.width(), 20)
        painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, tr("Fold"))
    else:
        edge = page.left() if canvas.drawing.face == words.FRONT else page.right()
        painter.drawLine(QPointF(edge, page.top() - 24), QPointF(edge, page.bottom() + 24))
        where = QRectF(edge - 60, page.top() - 44, 120, 20)
        painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, tr("Fold"))


# Elements


def _paint_frame(painter: QPainter, canvas: "Canvas", inks: Inks, place: int, element: AnyElement) -> None:
    hovered = place == canvas.hands.hovered and place not in canvas.drawing.selected
    if hovered:
        _outline(painter, canvas, element, QPen(inks.select, 1.0))
    elif isinstance(element, ImageElement) and not element.asset:
        _outline(painter, canvas, element, _dashed(inks.frame))
        _write_within(painter, canvas, inks, element, tr("Choose a picture"))


def _outline(painter: QPainter, canvas: "Canvas", element: AnyElement, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_polygon(canvas, corners(box_of(element), element.rotation)))


def _write_within(painter: QPainter, canvas: "Canvas", inks: Inks, element: AnyElement, told: str) -> None:
    painter.setPen(inks.frame)
    painter.setFont(font(Size.SMALL))
    box = canvas.rect_of(box_of(element))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, told)


def _polygon(canvas: "Canvas", spots: Iterable[Spot]) -> QPolygonF:
    # On the middle of a pixel, so that lines are sharp.
    return QPolygonF([_crisp(canvas.point_of(spot)) for spot in spots])


def _crisp(point: QPointF) -> QPointF:
    return QPointF(round(point.x()) + 0.5, round(point.y()) + 0.5)


def _paint_marks(painter: QPainter, canvas: "Canvas", inks: Inks) -> None:
    """What is wrong is framed; what only shrank has a sign in its corner."""
    for place, mark in canvas.marks.items():
        if place >= len(canvas.drawing.elements):
            continue
        element = canvas.drawing.elements[place]
        ink = inks.danger if mark.level is Level.WRONG else inks.warning
        if mark.level is Level.WRONG and place not in canvas.drawing.selected:
            _outline(painter, canvas, element, QPen(ink, 1.5))
        corner = canvas.point_of(corners(box_of(element), element.rotation)[1])
        _paint_sign(painter, corner + QPointF(11, -11), ink, "!" if mark.level is Level.WRONG else "↓")


def _paint_sign(painter: QPainter, at: QPointF, ink: QColor, sign: str) -> None:
    disc = QRectF(at.x() - 8, at.y() - 8, 16, 16)
    painter.setPen(QPen(QColor("#ffffff"), 1.5))
    painter.setBrush(QBrush(ink))
    painter.drawEllipse(disc)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(font(Size.SMALL, bold=True))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, sign)


# The selection


def selection_frame(canvas: "Canvas") -> tuple[Box, float] | None:
    """The frame with the handles, and how far it is turned; None where nothing of the selection is free."""
    free = [one for one in canvas.drawing.chosen if not one.locked]
    if not free:
        return None
    if len(free) == 1:
        return box_of(free[0]), free[0].rotation
    return outer_of(free), 0.0


def handle_points(canvas: "Canvas") -> dict[Handle, QPointF]:
    """Where the handles are in the viewport; those of a side too short for them are left out."""
    frame = selection_frame(canvas)
    if frame is None:
        return {}
    box, degrees = frame
    wide, high = box.width * canvas.scale, box.height * canvas.scale
    return {
        handle: canvas.point_of(handle_spot(box, degrees, handle))
        for handle in HANDLES
        if (handle.x or wide >= 3 * _SIDE) and (handle.y or high >= 3 * _SIDE)
    }


def turn_point(canvas: "Canvas") -> QPointF | None:
    """Where the handle is that turns the one selected element."""
    only = canvas.drawing.only
    if only is None or only.locked:
        return None
    away = TURN_AWAY / canvas.scale
    box = box_of(only)
    taller = Box(box.x, box.y - away, box.width, box.height + 2 * away)
    return canvas.point_of(handle_spot(taller, only.rotation, Handle(0, -1)))


def _paint_handles(painter: QPainter, canvas: "Canvas", inks: Inks) -> None:
    if len(canvas.drawing.selected) > 1:
        frame = selection_frame(canvas)
        if frame is not None:
            painter.setPen(_dashed(inks.select))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_polygon(canvas, corners(*frame)))
    painter.setPen(QPen(inks.select, 1.25))
    painter.setBrush(QBrush(inks.on_select))
    turn, points = turn_point(canvas), handle_points(canvas)
    if turn is not None:
        top = points.get(Handle(0, -1))
        if top is not None:
            painter.drawLine(top, turn)
        painter.drawEllipse(turn, _SIDE / 2 + 0.5, _SIDE / 2 + 0.5)
    for point in points.values():
        at = _crisp(point)
        painter.drawRect(QRectF(at.x() - _SIDE / 2, at.y() - _SIDE / 2, _SIDE, _SIDE))


# While a gesture lasts


def _paint_guides(painter: QPainter, canvas: "Canvas", inks: Inks, guides: Iterable[Guide]) -> None:
    painter.setPen(QPen(inks.danger, 1.0))
    beyond = 8.0 / canvas.scale
    for guide in guides:
        start, end = guide.start - beyond, guide.end + beyond
        ends = (
            (Spot(guide.at, start), Spot(guide.at, end))
            if guide.axis is Axis.X
            else (Spot(start, guide.at), Spot(end, guide.at))
        )
        painter.drawLine(_crisp(canvas.point_of(ends[0])), _crisp(canvas.point_of(ends[1])))


def _paint_rubber(painter: QPainter, canvas: "Canvas", inks: Inks) -> None:
    rubber = canvas.hands.rubber
    if rubber is None:
        return
    fill = QColor(inks.select)
    fill.setAlpha(28)
    painter.setPen(QPen(inks.select, 1.0))
    painter.setBrush(QBrush(fill))
    painter.drawRect(canvas.rect_of(rubber))


def _paint_readout(painter: QPainter, canvas: "Canvas", inks: Inks) -> None:
    """Beside the pointer, what the gesture makes of it in mm."""
    told = canvas.hands.readout()
    if not told:
        return
    painter.setFont(font(Size.SMALL))
    wide = painter.fontMetrics().horizontalAdvance(told) + 16
    at = canvas.hands.at
    left = min(at.x() + 16, canvas.viewport().width() - wide - 4)
    box = QRectF(left, at.y() + 18, wide, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(29, 28, 26, 225))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)


def _dashed(ink: QColor) -> QPen:
    pen = QPen(ink, 1.0)
    pen.setDashPattern(_DASH)
    return pen
