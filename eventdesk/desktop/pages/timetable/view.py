"""The timetable itself: what is painted, scrolled and zoomed, and which blocks are selected."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from eventdesk.desktop.pages.programme.finding_signs import RowMark, together
from eventdesk.desktop.pages.programme.words import counted, tr
from eventdesk.desktop.pages.timetable.board import Block, Board, Part, axis_end
from eventdesk.desktop.pages.timetable.carry import Preview
from eventdesk.desktop.pages.timetable.checks import Checks
from eventdesk.desktop.pages.timetable.edges import Hit, zone_at
from eventdesk.desktop.pages.timetable.geometry import (
    AXIS,
    DAY_ROW,
    HEAD,
    LEAST_SCALE,
    LEAST_WIDTH,
    MOST_SCALE,
    MOST_WIDTH,
    USUAL_SCALE,
    USUAL_WIDTH,
    Geometry,
    fitting_scale,
)
from eventdesk.desktop.pages.timetable.hands import Hands
from eventdesk.desktop.pages.timetable.head import Axis, RoomHead
from eventdesk.desktop.pages.timetable.keys import Keys
from eventdesk.desktop.pages.timetable.layer import Layer
from eventdesk.desktop.pages.timetable.look import Inks, Lettering, inks, track_colours
from eventdesk.desktop.pages.timetable.overlay import Overlay
from eventdesk.desktop.pages.timetable.painting import BlockPainter, Mark
from eventdesk.desktop.pages.timetable.saying import spoken_preview
from eventdesk.desktop.pages.timetable.texts import Texts
from eventdesk.desktop.pages.timetable.wall import minute_of
from eventdesk.desktop.theme import colours_of
from eventdesk.model.snapshot import Session
from eventdesk.programme.findings import Severity

Modifier = Qt.KeyboardModifier


class TimetableView(QAbstractScrollArea):
    """Shows a `Board`. Blocks are named by their session's uid; `Hands` sees to the mouse, `Keys` to the keys."""

    selection_changed = Signal()
    edit_wanted = Signal(str)
    planned = Signal(object)
    """A gesture ended in a `Preview` that is to be done."""
    add_wanted = Signal(datetime, str)
    """A session is wanted at that wall time in the room of that uid (empty: none)."""
    menu_wanted = Signal(QPoint)
    delete_wanted = Signal()
    day_wanted = Signal(int)
    """The next day (1) or the one before (-1)."""
    room_moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self.texts: Texts | None = None
        self.checks: Checks | None = None
        self.geo = Geometry(1.2, USUAL_WIDTH, 0, 24 * 60)
        self.step = 5
        self.selected: list[str] = []
        self.focused = ""
        self.preview: Preview | None = None
        self.letters = Lettering("en")
        self._found: Mapping[str, RowMark] = {}
        self._tracks: dict[str, str] = {}
        self._by_column: list[list[tuple[Block, Part]]] = []
        self._fits, self._own_width, self._least = True, 0.0, USUAL_SCALE
        self._set_up()
        self.head, self.axis = RoomHead(self), Axis(self)
        self._layer = Layer(self)
        self.hands, self.keys, self.overlay = Hands(self), Keys(self), Overlay(self)
        self._clock = QTimer(self, interval=20_000)
        self._clock.timeout.connect(self.tick)
        self._clock.start()

    def _set_up(self) -> None:
        self.setObjectName("timetable")
        self.setAccessibleName(tr("Timetable"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumHeight(30 * 8)

    # What is shown

    def show_board(self, board: Board, texts: Texts, checks: Checks, found: Mapping[str, RowMark]) -> None:
        """Show the board; selection and place stay as far as they are still there."""
        new_days = self.board is None or self.board.shown.days != board.shown.days
        new_forum = self.board is None or self.board.snapshot.forum.uid != board.snapshot.forum.uid
        before = self._drawn(), self.board
        self.board, self.texts, self.checks, self._found = board, texts, checks, found
        if self.letters.language != texts.language:
            self.letters = Lettering(texts.language)
        tracks = (texts.snapshot.pick(row.track, texts.language) for row in board.snapshot.sessions)
        self._tracks = track_colours(tracks, colours_of(self))
        self._by_column = [[] for _ in board.columns]
        for block in board.blocks:
            for part in block.parts:
                for column in range(part.first, part.last + 1):
                    self._by_column[column].append((block, part))
        self.selected = [uid for uid in self.selected if board.block(uid) is not None]
        if board.block(self.focused) is None:
            self.focused = self.selected[0] if self.selected else ""
        self._measure(refit=new_forum)
        if new_days:
            self._show_beginning()
        self.describe()
        if before[1] is not None and before[0] == self._drawn():
            self._redraw_changed(before[1], board)
        else:
            self.redraw()

    def _drawn(self) -> tuple[object, ...]:
        """What everything in the picture depends on, beside the blocks themselves."""
        board, texts = self.board, self.texts
        if board is None or texts is None:
            return ()
        rooms, people = board.snapshot.rooms, board.snapshot.people
        return board.shown, board.columns, self.geo, texts.language, rooms, people, self._tracks, self._found

    def _redraw_changed(self, before: Board, now: Board) -> None:
        """After an edit most blocks are the same still: only what differs is painted anew."""
        gone = {(block.uid, block.day): block for block in before.blocks}
        changed: list[Block] = []
        for block in now.blocks:
            old = gone.pop((block.uid, block.day), None)
            if old is None or old.session is not block.session or not _same_place(old, block):
                changed += [block] if old is None else [old, block]
        changed += gone.values()
        self._layer.patch(rect for block in changed for rect in self.geo.rects(block))
        self.viewport().update()
        self.head.update()
        self.axis.update()

    def show_found(self, found: Mapping[str, RowMark]) -> None:
        """Mark these sessions as having something wrong."""
        if found != self._found:
            self._found = found
            self.describe()
            self.redraw()

    @property
    def inks(self) -> Inks:
        return inks(colours_of(self))

    def mark(self, block: Block, text_track: str, *, first: bool = True) -> Mark:
        """How a block is marked beside its selection."""
        return Mark(self._tracks.get(text_track, ""), self._severity(block.session), first=first)

    def found_about(self, session: Session) -> RowMark | None:
        """What was found about a session or what it holds."""
        found = self._found
        if not found:
            return None
        return together((found.get(session.uid), *(found.get(item.uid) for item in session.items)))

    def _severity(self, session: Session) -> Severity | None:
        mark = self.found_about(session)
        return mark.severity if mark is not None else None

    def ghost_mark(self, session: Session, *, clash: bool) -> Mark:
        assert self.texts is not None
        return Mark(self._tracks.get(self.texts.of(session).track, ""), ghost=True, clash=clash)

    # Zoom and place

    def zoom(self, factor: float, at: int | None = None) -> None:
        """Make minutes higher (or lower) by the factor; the minute at that height of the viewport stays there."""
        y = self.viewport().height() // 2 if at is None else at
        minute = self.geo.minute(self.verticalScrollBar().value() + y)
        self._fits = False
        scale = max(LEAST_SCALE, min(MOST_SCALE, self.geo.scale * factor))
        self.geo = replace(self.geo, scale=scale)
        self._measure()
        self.verticalScrollBar().setValue(self.geo.y(minute) - y)
        self.redraw()

    def widen(self, factor: float) -> None:
        """Make columns wider or narrower."""
        self._own_width = max(LEAST_WIDTH, min(MOST_WIDTH, self.geo.width * factor))
        self._measure()
        self.redraw()

    def fit(self) -> None:
        """Show all that is timed at once, and columns as wide as there is room for."""
        self._fits, self._own_width, self._least = True, 0.0, LEAST_SCALE
        self._measure(refit=True)
        self._show_beginning()
        self.redraw()

    def _measure(self, *, refit: bool = False) -> None:
        board = self.board
        if board is None:
            return
        several = len(board.shown.days) > 1
        top = HEAD + (DAY_ROW if several else 0)
        self.setViewportMargins(AXIS, top, 0, 0)
        size = self.viewport().size()
        scale = self.geo.scale
        if self._fits and refit:
            scale = max(self._least, fitting_scale(board, size.height()))
        columns = max(1, len(board.columns))
        width = self._own_width or max(USUAL_WIDTH, size.width() / columns)
        self.geo = Geometry(
            max(scale, self._least) if self._fits else scale, width, len(board.columns), axis_end(board)
        )
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        wholes = (self.geo.total_width, self.geo.height)
        for bar, whole, page in zip(bars, wholes, (size.width(), size.height()), strict=True):
            bar.setRange(0, max(0, whole - page))
            bar.setPageStep(page)
            bar.setSingleStep(24)
        frame = self.contentsRect()
        self.head.setGeometry(frame.left(), frame.top(), frame.width(), top)
        self.axis.setGeometry(frame.left(), frame.top() + top, AXIS, size.height())

    def _show_beginning(self) -> None:
        used = self.board.used() if self.board is not None else None
        self.verticalScrollBar().setValue(self.geo.y((used[0] if used else 9 * 60) - 10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self.geo.minute(self.verticalScrollBar().value())
        self._measure(refit=True)
        if self._fits:
            self._show_beginning()
        else:
            self.verticalScrollBar().setValue(self.geo.y(before))
        self.redraw()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self.head.update()
        self.axis.update()

    def offset(self) -> QPoint:
        """Where the viewport's corner is in the whole timetable."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def bring_into_sight(self, rect: QRect) -> None:
        """Scroll as little as is needed to see a rectangle of the whole timetable."""
        at, size = self.offset(), self.viewport().size()
        x = max(min(at.x(), rect.left() - 8), rect.right() + 8 - size.width())
        y = max(min(at.y(), rect.top() - 8), rect.bottom() + 8 - size.height())
        self.horizontalScrollBar().setValue(
            min(x, rect.left() - 8) if rect.width() < size.width() else rect.left()
        )
        self.verticalScrollBar().setValue(min(y, max(0, rect.top() - 8)))

    # Selection

    def select(self, uids: Iterable[str], focused: str = "", *, silent: bool = False) -> None:
        """Select these blocks; the focus goes to one of them."""
        board = self.board
        there = [uid for uid in dict.fromkeys(uids) if board is not None and board.block(uid) is not None]
        if not focused or focused not in there:
            focused = self.focused if self.focused in there else (there[0] if there else "")
        if there == self.selected and focused == self.focused:
            return
        self.selected, self.focused = there, focused
        self.describe()
        self.viewport().update()
        if not silent:
            self.selection_changed.emit()

    def sessions(self) -> tuple[Session, ...]:
        """The selected sessions."""
        if self.board is None:
            return ()
        blocks = (self.board.block(uid) for uid in self.selected)
        return tuple(block.session for block in blocks if block is not None)

    def focused_block(self) -> Block | None:
        return self.board.block(self.focused) if self.board is not None and self.focused else None

    def show_focused(self) -> None:
        """Scroll to the focused block."""
        block = self.focused_block()
        if block is not None and block.parts:
            self.bring_into_sight(self.geo.rects(block)[0])

    def describe(self, *, aloud: bool = True) -> None:
        """Tell screen readers about the focused block: where it is, or is about to be put by keys."""
        said = self._description()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if said and aloud and self.hasFocus():
                self.announce(said)

    def _description(self) -> str:
        block, texts = self.focused_block(), self.texts
        if block is None or texts is None:
            return ""
        preview = self.preview
        if preview is not None and preview.plans and self.hands.gesture is None:
            return " ".join((spoken_preview(preview, texts), *self.overlay.conflicts))
        mark = self.found_about(block.session)
        parts = [texts.spoken(block) + ".", *(mark.sentences if mark is not None else ())]
        if len(self.selected) > 1:
            parts.append(tr("{count} selected").format(count=counted(len(self.selected))) + ".")
        return " ".join(parts)

    def announce(self, sentence: str) -> None:
        """Let a screen reader say it now."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # What is where

    def rects_in(self, area: QRect) -> Iterator[tuple[Block, QRect]]:
        """The blocks' rectangles that touch an area of the whole timetable; those over several rooms once."""
        for block, _part, rect in self.parts_in(area):
            yield block, rect

    def parts_in(self, area: QRect) -> Iterator[tuple[Block, Part, QRect]]:
        """The same with the parts they are of."""
        if not self._by_column:
            return
        first, last = self.geo.column(area.left()), self.geo.column(area.right())
        for column in range(first, last + 1):
            for block, part in self._by_column[column]:
                if column in (part.first, first):  # else it was met in a column before
                    rect = self.geo.rect(part, block.start, block.end)
                    if rect.intersects(area):
                        yield block, part, rect

    def hit(self, at: QPoint) -> Hit | None:
        """The block at a point of the viewport, and which of its edges."""
        point = at + self.offset()
        if not self._by_column or not 0 <= point.x() < self.geo.total_width:
            return None
        for block, part in reversed(self._by_column[self.geo.column(point.x())]):
            rect = self.geo.rect(part, block.start, block.end)
            if rect.adjusted(-1, -1, 1, 1).contains(point):
                return Hit(block, part, rect, zone_at(rect, point, block, part))
        return None

    # Painting

    def redraw(self) -> None:
        """Paint everything anew at the next chance."""
        self._layer.forget()
        self.viewport().update()
        self.head.update()
        self.axis.update()

    def tick(self) -> None:
        """Move the line of the current time."""
        if self.isVisible():
            self.viewport().update()
            self.axis.update()

    def now(self) -> datetime | None:
        """The wall time at the venue, where a day on show is today."""
        if self.board is None:
            return None
        now = self.board.clock.now()
        return now if now.date() in self.board.shown.days else None

    def now_minute(self) -> int | None:
        now = self.now()
        return minute_of(now, now.date()) if now is not None else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        layer = self._layer.current()
        if self.preview is not None:
            layer = self.overlay.under_preview(layer)
        painter.drawPixmap(0, 0, layer)
        painter.translate(-self.offset())
        self.overlay.paint(painter)
        painter.end()

    def paint_block(
        self, painter: QPainter, brush: BlockPainter, block: Block, part: Part, rect: QRect, selected: bool = False
    ) -> None:
        """Draw one part of a block; the text in full stands in the first."""
        assert self.texts is not None
        text = self.texts.of(block.session)
        mark = self.mark(block, text.track, first=part is block.parts[0])
        if selected:
            focused = block.uid == self.focused and self.hasFocus()
            mark = replace(mark, selected=True, focused=focused)
        brush.block(painter, rect, text, mark)

    def blocks_of(self, uids: Sequence[str]) -> list[Block]:
        wanted = set(uids)
        return [block for block in self.board.blocks if block.uid in wanted] if self.board is not None else []

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keys.settle()
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hands.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.keys.settle()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            block = self.focused_block()
            place = self.geo.rects(block)[0].center() - self.offset() if block is not None else QPoint(20, 20)
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        else:
            hit = self.hit(event.pos())
            if hit is not None and hit.block.uid not in self.selected:
                self.select([hit.block.uid])
            self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Modifier.ControlModifier:
            factor = 1.0015**delta
            if event.modifiers() & Modifier.ShiftModifier:
                self.widen(factor)
            else:
                self.zoom(factor, int(event.position().y()))
            event.accept()
        elif event.modifiers() & Modifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - delta)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.hands.key(event, down=True) or self.keys.press(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.hands.key(event, down=False):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.focused:
            self.keys.next_block(event.reason() is Qt.FocusReason.TabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keys.settle()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hands.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.board is not None and self.texts is not None:
            texts = self.texts
            tracks = (texts.snapshot.pick(row.track, texts.language) for row in self.board.snapshot.sessions)
            self._tracks = track_colours(tracks, colours_of(self))
            self.redraw()


def _same_place(one: Block, other: Block) -> bool:
    places = ((block.start, block.end, block.parts, block.continued, block.open_end) for block in (one, other))
    return next(places) == next(places)
