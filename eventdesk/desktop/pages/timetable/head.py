"""What stays in sight while the timetable scrolls: the rooms above it and the time at its left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from eventdesk.desktop.pages.programme.words import counted, short_date, tr
from eventdesk.desktop.pages.timetable.geometry import AXIS, DAY_ROW, HEAD
from eventdesk.desktop.pages.timetable.look import Face, inks
from eventdesk.desktop.pages.timetable.wall import DAY, minute_of
from eventdesk.desktop.theme import GRID, Size, colours_of

if TYPE_CHECKING:
    from eventdesk.desktop.pages.timetable.view import TimetableView

_NAME, _SMALL = Face(Size.BODY, bold=True), Face()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RoomHead(QWidget):
    """The rooms; one is carried to another place among them by the mouse."""

    menu_wanted = Signal(str, QPoint)
    """The menu of the room of that uid (empty: of none)."""

    def __init__(self, view: "TimetableView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._carried = -1
        self._gap = -1
        self.setObjectName("timetable-rooms")
        self.setMouseTracking(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        painter = QPainter(self)
        ink = inks(colours_of(self))
        painter.fillRect(self.rect(), ink.block)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), ink.border)
        board = view.board
        if board is not None and view.texts is not None:
            painter.setClipRect(AXIS, 0, self.width() - AXIS, self.height())
            painter.translate(AXIS - view.offset().x(), 0)
            if len(board.shown.days) > 1:
                self._days(painter)
            for number in range(len(board.columns)):
                self._room(painter, number)
            if self._gap >= 0:
                painter.fillRect(QRect(view.geo.x(self._gap) - 1, 0, 3, self.height()), ink.accent)
        painter.end()

    def _days(self, painter: QPainter) -> None:
        view, board = self._view, self._view.board
        assert board is not None
        ink = inks(colours_of(self))
        seen = view.offset().x()
        for number, day in enumerate(board.shown.days):
            left, right = view.geo.x(number * board.per_day), view.geo.x((number + 1) * board.per_day)
            if number:
                painter.fillRect(QRect(left - 1, 0, 2, self.height()), ink.border)
            # The day's name stays in sight while its rooms scroll.
            start = max(left, min(seen, right - 12 * GRID))
            row = QRect(start + GRID, 2, right - start - GRID, DAY_ROW)
            view.letters.line(painter, row, short_date(day), _NAME, ink.text)

    def _room(self, painter: QPainter, number: int) -> None:
        view, board = self._view, self._view.board
        assert board is not None
        assert view.texts is not None
        column, ink = board.columns[number], inks(colours_of(self))
        left, right = view.geo.x(number), view.geo.x(number + 1)
        if right < view.offset().x() or left > view.offset().x() + self.width():
            return
        top = self.height() - HEAD
        painter.fillRect(QRect(left, top + GRID, 1, HEAD - GRID), ink.line)
        seats = self._seats(column.room)
        row = QRect(left + GRID, top + 3, right - left - GRID - 4, 18 if seats else HEAD - 6)
        name = view.texts.room(column.room)
        view.letters.line(painter, row, name, _NAME, ink.text if column.room else ink.muted)
        if seats:
            view.letters.line(painter, row.translated(0, 17).adjusted(0, 0, 0, -2), seats, _SMALL, ink.muted)

    def _seats(self, room: str) -> str:
        assert self._view.texts is not None
        capacity = self._view.texts.snapshot.room(room).capacity if room else None
        return tr("{count} seats").format(count=counted(capacity)) if capacity is not None else ""

    def _column(self, x: int) -> int | None:
        inside = x - AXIS + self._view.offset().x()
        if self._view.board is None or not 0 <= inside < self._view.geo.total_width:
            return None
        return self._view.geo.column(inside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        board, column = self._view.board, self._column(event.position().toPoint().x())
        if event.button() is not Qt.MouseButton.LeftButton or board is None or column is None:
            return
        if board.columns[column].room:
            self._pressed, self._carried = event.position().toPoint(), column

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._gap < 0 and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        board = self._view.board
        assert board is not None
        inside = at.x() - AXIS + self._view.offset().x()
        first = self._carried // board.per_day * board.per_day
        rooms = sum(1 for column in board.columns[: board.per_day] if column.room)
        self._gap = max(first, min(first + rooms, round(inside / self._view.geo.width)))
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gap, carried = self._gap, self._carried
        self._pressed, self._gap, self._carried = None, -1, -1
        self.unsetCursor()
        self.update()
        board = self._view.board
        if gap < 0 or board is None:
            return
        shown = [column.uid for column in board.columns[: board.per_day] if column.room]
        uid, place = board.columns[carried].uid, gap - carried // board.per_day * board.per_day
        others = [one for one in shown if one != uid]
        place -= 1 if shown.index(uid) < place else 0
        before = others[place] if place < len(others) else ""
        self._view.room_moved.emit(uid, self._index(uid, before))

    def _index(self, uid: str, before: str) -> int:
        """The place among all rooms, hidden ones too."""
        board = self._view.board
        assert board is not None
        others = [room.uid for room in board.snapshot.rooms if room.uid != uid]
        return others.index(before) if before else len(others)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        board, column = self._view.board, self._column(event.pos().x())
        uid = board.columns[column].uid if board is not None and column is not None else ""
        self.menu_wanted.emit(uid, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            board, column = self._view.board, self._column(event.pos().x())
            if board is not None and column is not None and self._view.texts is not None:
                room = board.columns[column].room
                parts = [self._view.texts.room(room), self._seats(room)]
                parts += [tr("Drag it to another place; right-click to hide it.")] if room else []
                QToolTip.showText(event.globalPos(), "\n".join(part for part in parts if part), self)
            return True
        return super().event(event)


class Axis(QWidget):
    """The hours; while something is carried also its start and end, and always what time it is."""

    def __init__(self, view: "TimetableView") -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("timetable-hours")

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        painter = QPainter(self)
        ink = inks(colours_of(self))
        painter.fillRect(self.rect(), ink.block)
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), ink.border)
        if view.board is not None:
            painter.translate(0, -view.offset().y())
            tags = self._tags()
            self._hours(painter, ink.muted, [view.geo.y(minute) for minute, _filled in tags])
            for minute, filled in tags:
                self._tag(painter, minute, filled=filled)
        painter.end()

    def _hours(self, painter: QPainter, colour: QColor, hidden: list[int]) -> None:
        geo = self._view.geo
        step = next((step for step in (5, 10, 15, 30, 60, 120) if step * geo.scale >= 22), 180)
        top = geo.minute(self._view.offset().y())
        first = int(top) // step * step
        last = min(geo.last, int(geo.minute(self._view.offset().y() + self.height())) + step)
        painter.setFont(self._view.letters.font(_SMALL))
        painter.setPen(colour)
        for minute in range(first, last + 1, step):
            if any(abs(geo.y(minute) - y) < 15 for y in hidden):
                continue
            place = QRect(0, geo.y(minute) - 9, self.width() - GRID, 18)
            if minute == 0:
                continue  # it would be cut by the edge
            painter.drawText(place, _RIGHT, clock_time(minute))

    def _tags(self) -> list[tuple[int, bool]]:
        """The minutes that are marked, and whether as the start of what is moved."""
        view = self._view
        now = view.now_minute()
        tags = [(now, False)] if now is not None else []
        preview = view.preview
        if preview is None or not preview.plans or view.board is None:
            return tags
        plan = preview.plans[min(preview.lead, len(preview.plans) - 1)]
        day = plan.starts_at.date()
        if day in view.board.shown.days:
            ends = [(minute_of(plan.ends_at, day), False)] if plan.ends_at is not None else []
            tags += [*ends, (minute_of(plan.starts_at, day), True)]
        return tags

    def _tag(self, painter: QPainter, minute: int, *, filled: bool) -> None:
        ink = inks(colours_of(self))
        place = QRect(4, self._view.geo.y(minute) - 9, self.width() - 7, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink.accent)
        painter.setBrush(ink.accent if filled else ink.block)
        painter.drawRoundedRect(place, 3, 3)
        painter.setFont(self._view.letters.font(_SMALL))
        painter.setPen(QColor(ink.colours.on_accent) if filled else ink.accent)
        painter.drawText(place.adjusted(0, 0, -4, 0), _RIGHT, clock_time(minute))


def clock_time(minute: int) -> str:
    """`09:30`; midnight at the end of a day as 24:00, later minutes as the clock of the next day shows them."""
    if minute == DAY:
        return "24:00"
    return f"{minute // 60 % 24:02}:{minute % 60:02}"
