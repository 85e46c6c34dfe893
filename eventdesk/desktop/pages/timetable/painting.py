"""How a timetable is drawn: the grid, the blocks and what lies over them while something is carried."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from eventdesk.desktop.pages.programme.finding_signs import SIGNS
from eventdesk.desktop.pages.timetable.board import Board
from eventdesk.desktop.pages.timetable.geometry import Geometry
from eventdesk.desktop.pages.timetable.look import Face, Inks, Lettering
from eventdesk.desktop.pages.timetable.texts import BlockText, minutes_long
from eventdesk.desktop.pages.timetable.wall import DAY
from eventdesk.desktop.theme import GRID, HALF, ICON, IconRole, Size, icon
from eventdesk.model.kinds import SessionStatus
from eventdesk.programme.findings import Severity

_EDGE = 3
"""Width of the line in the track's colour."""
_ROUND = 3
_PAD = 8
_TIME, _TITLE, _ROW = 16, 18, 16
"""Heights of lines."""
_SMALL, _SMALL_BOLD = Face(), Face(bold=True)


@dataclass(frozen=True, slots=True)
class Mark:
    """What is to be seen on one block beside its text."""

    track: str = ""
    """The colour of its edge; empty for none."""
    found: Severity | None = None
    """The worst of what was found about it."""
    selected: bool = False
    focused: bool = False
    ghost: bool = False
    clash: bool = False
    first: bool = True
    """Whether this part of a block carries the text in full."""


class BlockPainter:
    """Draws blocks in one language and one set of colours."""

    def __init__(self, inks: Inks, lettering: Lettering) -> None:
        self.inks, self.letters = inks, lettering

    def block(self, painter: QPainter, rect: QRect, text: BlockText, mark: Mark) -> None:
        self._frame(painter, rect, text, mark)
        inner = rect.adjusted(_PAD + (1 if mark.track else 0), 3, -_PAD // 2, -2)
        if rect.height() < 13 or inner.width() < 12:
            return
        if rect.height() < _TIME + _TITLE + 6:
            self._one_line(painter, inner, text, mark)
        else:
            self._several(painter, inner, text, mark)

    def _frame(self, painter: QPainter, rect: QRect, text: BlockText, mark: Mark) -> None:
        inks = self.inks
        fill = inks.pause if text.pause else inks.block
        if text.status is SessionStatus.CANCELLED:
            fill = inks.ground
        if mark.selected or mark.ghost:
            fill = inks.selection
        line = inks.border
        if mark.selected or mark.ghost:
            line = inks.danger if mark.clash else inks.accent
        pen = QPen(line, 1.5 if mark.selected or mark.ghost else 1)
        if text.status is SessionStatus.TENTATIVE:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), _ROUND, _ROUND)
        if mark.track:
            edge = QRect(rect.left() + 1, rect.top() + 2, _EDGE, rect.height() - 4)
            painter.fillRect(edge, QColor(mark.track))
        if mark.focused:
            painter.setPen(QPen(inks.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-1, -1, 0, 0), _ROUND + 1, _ROUND + 1)

    def _inks_of(self, text: BlockText) -> tuple[QColor, QColor]:
        """Of the title and of the time."""
        quiet = text.hint or text.status is SessionStatus.CANCELLED
        time = self.inks.muted if text.status is SessionStatus.CANCELLED else self.inks.accent
        return (self.inks.muted if quiet else self.inks.text), time

    def _one_line(self, painter: QPainter, inner: QRect, text: BlockText, mark: Mark) -> None:
        struck = text.status is SessionStatus.CANCELLED
        title_ink, time_ink = self._inks_of(text)
        row = QRect(inner.left(), inner.top(), inner.width(), min(inner.height(), _ROW))
        if inner.height() > _ROW:
            row.moveTop(inner.top() + (inner.height() - _ROW) // 2)
        row.setRight(row.right() - self._icons(painter, row, text, mark))
        start = text.time[:5]
        width = self.letters.width(start, _SMALL) + 6
        if row.width() > width + 40:
            self.letters.line(painter, row, start, Face(struck=struck), time_ink)
            row.setLeft(row.left() + width)
        face = Face(bold=not text.pause, struck=struck)
        self.letters.line(painter, row, text.title, face, title_ink)

    def _several(self, painter: QPainter, inner: QRect, text: BlockText, mark: Mark) -> None:
        title_ink, time_ink = self._inks_of(text)
        struck = text.status is SessionStatus.CANCELLED
        row = QRect(inner.left(), inner.top(), inner.width(), _TIME)
        used = self._icons(painter, row, text, mark)
        self._time(painter, row.adjusted(0, 0, -used, 0), text, time_ink)
        y = row.bottom() + 1
        large = inner.width() >= 14 * GRID and inner.height() >= 56 and not text.pause
        face = Face(Size.BODY if large else Size.SMALL, bold=not text.pause, struck=struck)
        height = _TITLE if large else _ROW
        room = inner.bottom() + 1 - y
        most = max(1, min(3, room // height - (1 if text.items and room >= 4 * height else 0)))
        for line in self.letters.lines(text.title, inner.width(), most, face):
            self.letters.line(painter, QRect(inner.left(), y, inner.width(), height), line, face, title_ink)
            y += height
        if mark.first:
            self._rest(painter, inner, y, text, mark)

    def _time(self, painter: QPainter, row: QRect, text: BlockText, ink: QColor) -> None:
        # Cut to what fits: the whole span and length, the span, the start.
        for said in (f"{text.time}  ·  {minutes_long(text.minutes)}", text.time, text.time[:5]):
            if self.letters.width(said, _SMALL) <= row.width():
                self.letters.line(painter, row, said, _SMALL, ink)
                return

    def _rest(self, painter: QPainter, inner: QRect, y: int, text: BlockText, mark: Mark) -> None:
        bottom = inner.bottom() + 1
        if text.budget and y + (_ROW if text.over > 0 else 3 * _ROW) <= bottom:
            bottom -= _ROW
            wrong = self.inks.danger if mark.found is Severity.CONFLICT else self.inks.warning
            face, ink = (_SMALL_BOLD, wrong) if text.over > 0 else (_SMALL, self.inks.muted)
            said = text.budget if self.letters.width(text.budget, face) <= inner.width() else text.total
            self.letters.line(painter, QRect(inner.left(), bottom, inner.width(), _ROW), said, face, ink)
        if text.details and y + _ROW <= bottom:
            row = QRect(inner.left(), y, inner.width(), _ROW)
            self.letters.line(painter, row, text.details, _SMALL, self.inks.muted)
            y += _ROW
        if text.items:
            self._items(painter, QRect(inner.left(), y, inner.width(), bottom - y), text)

    def _items(self, painter: QPainter, area: QRect, text: BlockText) -> None:
        y = area.top() + HALF
        times = any(item.time for item in text.items)
        for number, item in enumerate(text.items):
            left = len(text.items) - number
            if y + _ROW > area.bottom() + 1:
                return
            if left > 1 and y + 2 * _ROW > area.bottom() + 1:
                row = QRect(area.left(), y, area.width(), _ROW)
                self.letters.line(painter, row, f"+ {left}", _SMALL, self.inks.muted)
                return
            painter.fillRect(QRect(area.left(), y, area.width(), 1), self.inks.faint)
            row = QRect(area.left(), y + 1, area.width(), _ROW)
            if times and area.width() > 12 * GRID:
                self.letters.line(painter, row, item.time, _SMALL, self.inks.muted)
                row.setLeft(row.left() + 5 * GRID)
            ink = self.inks.muted if item.cancelled else self.inks.text
            self.letters.line(painter, row, item.text, Face(struck=item.cancelled), ink)
            y += _ROW + 1

    def _icons(self, painter: QPainter, row: QRect, text: BlockText, mark: Mark) -> int:
        """Draw the marks at the right end of the row; returns the width they took."""
        names = [("pin", IconRole.MUTED)] if text.pinned else []
        severity = mark.found if mark.found is not None or text.over <= 0 else Severity.WARNING
        if severity is not None:
            names.append((SIGNS[severity].icon, SIGNS[severity].role))
        side = min(ICON - 2, row.height())
        used = 0
        for name, role in names:
            if row.width() - used < side + 24:
                break
            place = QRect(row.right() - used - side + 1, row.top() + (row.height() - side) // 2, side, side)
            icon(name, role, self.inks.colours).paint(painter, place)
            used += side + 3
        return used


def paint_grid(painter: QPainter, area: QRect, board: Board, geometry: Geometry, inks: Inks) -> None:
    """The ground and its lines: hours, half hours where there is room, columns, days, what the clock skips."""
    painter.fillRect(area, inks.ground)
    if not board.columns:
        return
    first = int(geometry.minute(area.top())) // 60 * 60
    last = min(geometry.last, int(geometry.minute(area.bottom())) + 60)
    right = min(area.right(), geometry.total_width)
    for minute in range(first, last + 1, 30 if geometry.scale >= 0.7 else 60):
        ink = inks.faint if minute % 60 else inks.line
        painter.fillRect(QRect(area.left(), geometry.y(minute), right - area.left() + 1, 1), ink)
    if last >= DAY:
        painter.fillRect(QRect(area.left(), geometry.y(DAY) - 1, right - area.left() + 1, 2), inks.border)
    for column in range(geometry.columns + 1):
        new_day = 0 < column < geometry.columns and column % board.per_day == 0
        place = QRect(geometry.x(column) - (1 if new_day else 0), area.top(), 2 if new_day else 1, area.height())
        painter.fillRect(place, inks.border if new_day else inks.line)
    for number, day in enumerate(board.shown.days):
        gap = board.clock.skipped(day)
        if gap is not None:
            left, end = geometry.x(number * board.per_day), geometry.x((number + 1) * board.per_day)
            place = QRect(left, geometry.y(gap[0]), end - left, geometry.y(gap[1]) - geometry.y(gap[0]))
            painter.fillRect(place, QBrush(inks.border, Qt.BrushStyle.BDiagPattern))


def shade(painter: QPainter, rects: Iterable[QRect], inks: Inks) -> None:
    """Places where what is carried would conflict."""
    wash = QColor(inks.danger)
    wash.setAlpha(18)
    hatch = QColor(inks.danger)
    hatch.setAlpha(46)
    for rect in rects:
        painter.fillRect(rect, wash)
        painter.fillRect(rect, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
