"""The ground and the blocks in sight as one picture: a frame costs little while nothing of them changes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from eventdesk.desktop.pages.timetable.painting import BlockPainter, paint_grid

if TYPE_CHECKING:
    from eventdesk.desktop.pages.timetable.view import TimetableView


class Layer:
    """Painted when it is wanted; scrolling paints only what comes into sight."""

    def __init__(self, view: "TimetableView") -> None:
        self._view = view
        self._picture: QPixmap | None = None
        self._at = QPoint()

    def forget(self) -> None:
        """Something of it has changed."""
        self._picture = None

    def patch(self, rects: Iterable[QRect]) -> None:
        """Only these rectangles of the whole timetable have changed."""
        picture, seen = self._picture, QRect(self._at, self._view.viewport().size())
        if picture is None:
            return
        for rect in rects:
            part = rect.adjusted(-3, -3, 3, 3) & seen
            if not part.isEmpty():
                self._paint(picture, part.translated(-self._at))

    def current(self) -> QPixmap:
        """The picture of the viewport as it is scrolled now."""
        view, ratio = self._view, self._view.devicePixelRatioF()
        at, size = view.offset(), view.viewport().size() * ratio
        if self._picture is not None and self._picture.size() == size:
            if at != self._at:
                self._scroll(self._picture, at - self._at)
        else:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._paint(self._picture, view.viewport().rect())
        self._at = at
        return self._picture

    def _scroll(self, picture: QPixmap, by: QPoint) -> None:
        whole, ratio = self._view.viewport().rect(), self._view.devicePixelRatioF()
        if abs(by.x()) >= whole.width() or abs(by.y()) >= whole.height() or ratio != int(ratio):
            self._paint(picture, whole)
            return
        picture.scroll(-by.x() * int(ratio), -by.y() * int(ratio), picture.rect())
        if by.x():
            left = whole.width() - by.x() if by.x() > 0 else 0
            self._paint(picture, QRect(left, 0, abs(by.x()), whole.height()))
        if by.y():
            top = whole.height() - by.y() if by.y() > 0 else 0
            self._paint(picture, QRect(0, top, whole.width(), abs(by.y())))

    def _paint(self, picture: QPixmap, part: QRect) -> None:
        """Paint a part of the viewport anew."""
        view = self._view
        painter = QPainter(picture)
        painter.setClipRect(part)
        painter.translate(-view.offset())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = part.translated(view.offset())
        if view.board is None:
            painter.fillRect(seen, view.inks.ground)
        else:
            paint_grid(painter, seen, view.board, view.geo, view.inks)
            brush = BlockPainter(view.inks, view.letters)
            for block, piece, rect in view.parts_in(seen):
                view.paint_block(painter, brush, block, piece, rect)
        painter.end()
