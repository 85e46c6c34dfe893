"""What lies over the timetable and changes with every movement: selection, ghosts, shades, the live time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion

from eventdesk.desktop.pages.timetable.board import ASSUMED
from eventdesk.desktop.pages.timetable.carry import DeedKind, Preview
from eventdesk.desktop.pages.timetable.checks import Blocked, Carried
from eventdesk.desktop.pages.timetable.edges import Hit
from eventdesk.desktop.pages.timetable.look import Face
from eventdesk.desktop.pages.timetable.painting import BlockPainter, shade
from eventdesk.desktop.pages.timetable.plans import Planned
from eventdesk.desktop.pages.timetable.saying import Bubble, bubble_of, tooltip
from eventdesk.desktop.pages.timetable.wall import minute_of
from eventdesk.desktop.theme import GRID, Size

if TYPE_CHECKING:
    from eventdesk.desktop.pages.timetable.view import TimetableView

_SAID = 2600
"""Milliseconds for which it is said why a key did nothing."""
_LOW = 20
"""Pixels of a block that must be in sight for its title to be said there."""
_MOST_CHECKED = 40
"""Sessions carried together up to which conflicts are looked for while they move."""


class Overlay(QObject):
    """Painted on every frame; it must stay cheap. Coordinates are those of the whole timetable."""

    def __init__(self, view: "TimetableView") -> None:
        super().__init__(view)
        self._view = view
        self.blocked: list[Blocked] = []
        self._blocked_for: tuple[object, ...] = ()
        self._free = QRegion()
        self._under: QPixmap | None = None
        self._under_for: tuple[object, ...] = ()
        self.bubble: Bubble | None = None
        self.conflicts: tuple[str, ...] = ()
        """What is wrong with the place under the pointer, in sentences."""
        self._said = QTimer(self, interval=_SAID, singleShot=True)
        self._said.timeout.connect(self._unsay)

    # What is shown

    def show_preview(self, preview: Preview) -> None:
        """Show what would happen."""
        view = self._view
        if preview == view.preview:
            return
        view.preview = preview
        self._check(preview)
        assert view.texts is not None
        held = view.hands.gesture is not None
        self.bubble = bubble_of(preview, view.texts, self.conflicts, by_mouse=held)
        if not held:
            view.describe()
        view.viewport().update()
        view.axis.update()

    def clear(self) -> None:
        """Nothing is being done any more."""
        self._view.preview, self.bubble, self._under = None, None, None
        self.blocked, self._blocked_for, self.conflicts = [], (), ()
        self._view.describe(aloud=False)
        self._view.viewport().update()
        self._view.axis.update()

    def say(self, sentence: str) -> None:
        """Say something at the focused block for a moment: why a key did nothing, or what is typed."""
        self.bubble = Bubble(sentence)
        self._said.start()
        self._view.viewport().update()
        self._view.announce(sentence)

    def say_on(self, sentence: str) -> None:
        """Say something until it is over."""
        self._said.stop()
        self.bubble = Bubble(sentence) if sentence else None
        self._view.viewport().update()

    def _unsay(self) -> None:
        if self._view.preview is None:
            self.bubble = None
            self._view.viewport().update()

    def hover(self, hit: Hit | None) -> None:
        """The pointer is over a block and holds nothing: its tooltip says all of it."""
        view = self._view
        said = tooltip(hit.block, view.texts) if hit is not None and view.texts is not None else ""
        if view.viewport().toolTip() != said:
            view.viewport().setToolTip(said)

    # What conflicts

    def _check(self, preview: Preview) -> None:
        view = self._view
        self.conflicts = ()
        if view.checks is None or preview.refused is not None or preview.kind is DeedKind.UNTIME:
            self.blocked, self._blocked_for = [], ()
            return
        if len(preview.plans) <= _MOST_CHECKED:
            from eventdesk.desktop.pages.overview.wording import finding_line

            found = view.checks.conflicts(preview.plans, copies=preview.kind is DeedKind.COPY)
            self.conflicts = tuple(dict.fromkeys(finding_line(one) for one in found))
        self._find_blocked(preview)

    def _find_blocked(self, preview: Preview) -> None:
        """Shade where what is carried would conflict, in the rooms in sight."""
        view, board = self._view, self._view.board
        moving = preview.kind in (DeedKind.MOVE, DeedKind.COPY) or len(preview.plans) == 1
        if board is None or view.checks is None or not moving or not 0 < len(preview.plans) <= _MOST_CHECKED:
            self.blocked, self._blocked_for = [], ()
            return
        at, copies = view.offset(), preview.kind is DeedKind.COPY
        first = view.geo.column(at.x())
        last = view.geo.column(view.offset().x() + view.viewport().width())
        lead = preview.plans[min(preview.lead, len(preview.plans) - 1)]
        carried = Carried((lead, *(plan for plan in preview.plans if plan is not lead)))
        uids = tuple(plan.session.uid for plan in carried.plans)
        key = (uids, copies, at.x(), at.y(), id(board), view.geo)
        if key != self._blocked_for:
            self._blocked_for = key
            found = view.checks.blocked(carried, board, range(first, last + 1), view.step, copies=copies)
            self.blocked = list(found)
            self._free = self._ground(() if copies else uids)

    def _ground(self, carried: Sequence[str]) -> QRegion:
        """What is in sight between blocks: only that is shaded; that a block's place is taken can be seen."""
        view = self._view
        seen = QRect(view.offset(), view.viewport().size())
        free = QRegion(seen)
        for block, rect in view.rects_in(seen):
            if block.uid not in carried:
                free -= QRegion(rect.adjusted(-1, -1, 1, 1))
        return free

    # Painting

    def under_preview(self, layer: QPixmap) -> QPixmap:
        """The layer with shaded places and pale originals; kept, since they stay while the pointer moves."""
        view, preview = self._view, self._view.preview
        assert preview is not None
        gone = () if _stays(preview) else tuple(plan.session.uid for plan in preview.plans)
        key = (layer.cacheKey(), self._blocked_for, gone)
        if self._under is None or key != self._under_for:
            self._under, self._under_for = layer.copy(), key
            painter = QPainter(self._under)
            painter.translate(-view.offset())
            painter.save()
            painter.setClipRegion(self._free)
            shade(painter, self._shaded(), view.inks)
            painter.restore()
            self._fade(painter, gone)
            painter.end()
        return self._under

    def paint(self, painter: QPainter) -> None:
        view = self._view
        if view.board is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = BlockPainter(view.inks, view.letters)
        preview = view.preview
        gone = [] if preview is None or _stays(preview) else [plan.session.uid for plan in preview.plans]
        self._tops(painter, brush, gone)
        if preview is None:
            self._selection(painter, brush)
        self._now(painter)
        if preview is not None:
            self._ghosts(painter, brush, preview)
        if view.hands.rubber is not None:
            self._rubber(painter, view.hands.rubber)
        if self.bubble is not None:
            self._paint_bubble(painter, self.bubble)

    def _shaded(self) -> list[QRect]:
        geo = self._view.geo
        return [
            QRect(geo.x(one.column), geo.y(one.start), geo.x(one.column + 1) - geo.x(one.column), height)
            for one in self.blocked
            if (height := geo.y(min(one.end, geo.last)) - geo.y(one.start)) > 0
        ]

    def _tops(self, painter: QPainter, brush: BlockPainter, gone: Sequence[str]) -> None:
        """A block that begins above what is in sight says what it is at the upper edge."""
        view = self._view
        seen = QRect(view.offset(), view.viewport().size())
        for block, part, rect in view.parts_in(QRect(seen.topLeft(), QSize(seen.width(), 1))):
            if _is_cut(rect, seen) and block.uid not in gone:
                view.paint_block(painter, brush, block, part, _in_sight(rect, seen))

    def _selection(self, painter: QPainter, brush: BlockPainter) -> None:
        view = self._view
        seen = QRect(view.offset(), view.viewport().size())
        for block in view.blocks_of(view.selected):
            for part in block.parts:
                rect = view.geo.rect(part, block.start, block.end)
                if rect.intersects(seen):
                    view.paint_block(painter, brush, block, part, _in_sight(rect, seen), selected=True)

    def _fade(self, painter: QPainter, gone: Sequence[str]) -> None:
        """What is carried away is pale where it was."""
        view = self._view
        veil = QColor(view.inks.ground)
        veil.setAlpha(215)
        for block in view.blocks_of(gone):
            for rect in view.geo.rects(block):
                painter.fillRect(rect.adjusted(-1, -1, 1, 1), veil)

    def _ghosts(self, painter: QPainter, brush: BlockPainter, preview: Preview) -> None:
        view = self._view
        assert view.texts is not None
        if preview.kind is DeedKind.UNTIME:
            return
        clash = bool(self.conflicts)
        for plan in preview.plans:
            text = view.texts.planned(plan)
            mark = view.ghost_mark(plan.session, clash=clash)
            for rect in self._rects(plan):
                painter.setOpacity(0.95)
                brush.block(painter, rect, text, mark)
        painter.setOpacity(1.0)

    def _rects(self, plan: Planned) -> list[QRect]:
        view, board = self._view, self._view.board
        assert board is not None
        day = plan.starts_at.date()
        start = minute_of(plan.starts_at, day)
        end = minute_of(plan.ends_at, day) if plan.ends_at is not None else start + ASSUMED
        return [view.geo.rect(part, start, max(end, start + 5)) for part in board.parts_for(day, plan.rooms)]

    def _now(self, painter: QPainter) -> None:
        view, board, now = self._view, self._view.board, self._view.now()
        minute = view.now_minute()
        if now is None or minute is None or board is None:
            return
        number = board.shown.days.index(now.date())
        left, right = view.geo.x(number * board.per_day), view.geo.x((number + 1) * board.per_day)
        y = view.geo.y(minute)
        painter.fillRect(QRect(left, y - 1, right - left, 2), view.inks.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(view.inks.accent)
        painter.drawEllipse(QPoint(left, y), 4, 4)

    def _rubber(self, painter: QPainter, rect: QRect) -> None:
        fill = QColor(self._view.inks.accent)
        fill.setAlpha(28)
        painter.setPen(QPen(self._view.inks.accent, 1))
        painter.setBrush(fill)
        painter.drawRect(rect)

    def _paint_bubble(self, painter: QPainter, bubble: Bubble) -> None:
        letters, ink = self._view.letters, self._view.inks
        head, small = Face(Size.BODY, bold=True), Face()
        widest = min(46 * GRID, self._view.viewport().width() - 4 * GRID)
        width = letters.width(bubble.title, head)
        width = max([width, *(letters.width(line, small) for line in (*bubble.wrong, *bubble.hints))])
        width = min(widest, width)
        wrong = [line for said in bubble.wrong for line in letters.lines(said, width + 4, 3, small)]
        hints = [line for said in bubble.hints for line in letters.lines(said, width + 4, 2, small)]
        height = 22 + 17 * (len(wrong) + len(hints)) + 10
        place = self._bubble_place(width + 3 * GRID, height)
        painter.setPen(QPen(ink.danger if wrong else ink.border, 1))
        painter.setBrush(ink.block)
        painter.drawRoundedRect(place, 4, 4)
        row = QRect(place.left() + GRID + 2, place.top() + 5, width + 6, 22)
        letters.line(painter, row, bubble.title, head, ink.accent)
        row = QRect(row.left(), row.bottom() + 1, row.width(), 17)
        for line, colour in [*((one, ink.danger) for one in wrong), *((one, ink.muted) for one in hints)]:
            letters.line(painter, row, line, small, colour)
            row.translate(0, 17)

    def _bubble_place(self, width: int, height: int) -> QRect:
        """Beside what is moved, else under or over it: never on it where there is room, always wholly in sight."""
        view = self._view
        seen = QRect(view.offset(), view.viewport().size()).adjusted(4, 4, -4, -4)
        moved = self._moved()
        if moved is None:
            at = view.hands.at + view.offset() + QPoint(2 * GRID, 2 * GRID)
            moved = QRect(at, QSize(1, 1)) if view.hands.gesture is not None else QRect(seen.center(), QSize(1, 1))
        top = max(seen.top(), min(moved.top(), seen.bottom() - height))
        left = max(seen.left(), min(moved.left(), seen.right() - width))
        for place in (
            QRect(moved.right() + GRID, top, width, height),
            QRect(moved.left() - GRID - width, top, width, height),
            QRect(left, moved.bottom() + GRID, width, height),
            QRect(left, moved.top() - GRID - height, width, height),
        ):
            if seen.contains(place):
                return place
        return QRect(seen.right() - width, seen.bottom() - height, width, height)

    def _moved(self) -> QRect | None:
        """The rectangle that the bubble speaks of; None where the pointer is all there is."""
        view = self._view
        preview = view.preview
        if preview is not None and preview.plans and preview.kind is not DeedKind.UNTIME:
            rects = self._rects(preview.plans[min(preview.lead, len(preview.plans) - 1)])
            return rects[0] if rects else None
        if view.hands.gesture is not None:
            return None
        block = view.focused_block()
        return view.geo.rects(block)[0] if block is not None else None


def _stays(preview: Preview) -> bool:
    """Whether the originals stay where they are."""
    return preview.kind is DeedKind.COPY or preview.refused is not None


def _is_cut(rect: QRect, seen: QRect) -> bool:
    """Whether a block's title is out of sight above, and there is room for it below."""
    return rect.top() < seen.top() - 3 and rect.bottom() > seen.top() + _LOW


def _in_sight(rect: QRect, seen: QRect) -> QRect:
    """The block from the upper edge of what is in sight, where it is cut."""
    return rect.adjusted(0, seen.top() - 2 - rect.top(), 0, 0) if _is_cut(rect, seen) else rect
