"""The keyboard in the timetable.

Arrows move what is selected, Shift with them lengthens and widens it, Alt with them goes to another block. What
arrows add up to is shown at once and stored after a short rest, so that it is one step however often a key was
pressed; Enter stores it sooner, Escape lets it go.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from eventdesk.desktop.forms.moments import read_time
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.pages.timetable.board import Block, Board, days_shown
from eventdesk.desktop.pages.timetable.carry import DeedKind, Nudge, Preview, Refused, to_grid
from eventdesk.desktop.pages.timetable.plans import shifted
from eventdesk.desktop.pages.timetable.wall import minute_of

if TYPE_CHECKING:
    from eventdesk.desktop.pages.timetable.view import TimetableView

Key = Qt.Key
Modifier = Qt.KeyboardModifier
REST = 700
"""Milliseconds without a key after which a nudge is stored."""
_ARROWS = {Key.Key_Up: (0, -1), Key.Key_Down: (0, 1), Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0)}
_SHIFT, _CTRL, _ALT = Modifier.ShiftModifier, Modifier.ControlModifier, Modifier.AltModifier
_ENTER = (Key.Key_Return, Key.Key_Enter)


class Keys(QObject):
    """Keys pressed while the timetable has the focus."""

    def __init__(self, view: "TimetableView") -> None:
        super().__init__(view)
        self._view = view
        self._nudge: Nudge | None = None
        self.typed = ""
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(self.settle)

    def press(self, event: QKeyEvent) -> bool:
        """True where the key meant something here."""
        if self._view.board is None:
            return False
        key, held = Key(event.key()), event.modifiers() & ~Modifier.KeypadModifier
        if self._typing(key, event.text(), held):
            return True
        if key in _ARROWS:
            return self._arrow(key, held)
        plain = {
            Key.Key_Return: self._enter,
            Key.Key_Enter: self._enter,
            Key.Key_F2: self._edit,
            Key.Key_Escape: self._escape,
            Key.Key_Delete: self._view.delete_wanted.emit,
            Key.Key_N: lambda: self.next_block(True),
            Key.Key_Home: lambda: self._go_to_end(0),
            Key.Key_End: lambda: self._go_to_end(-1),
            Key.Key_PageUp: lambda: self._view.day_wanted.emit(-1),
            Key.Key_PageDown: lambda: self._view.day_wanted.emit(1),
        }
        with_ctrl: dict[Qt.Key, Callable[[], object]] = {
            Key.Key_PageUp: lambda: self._push(days=-1),
            Key.Key_PageDown: lambda: self._push(days=1),
            Key.Key_A: self._select_all,
        }
        if key == Key.Key_N and held == _SHIFT:
            return self.next_block(False) or True
        act = plain.get(key) if held == Modifier.NoModifier else with_ctrl.get(key) if held == _CTRL else None
        if act is None:
            return False
        act()
        return True

    # Arrows

    def _arrow(self, key: Qt.Key, held: Modifier) -> bool:
        across, down = _ARROWS[key]
        if held & _ALT:
            return self._go(across, down, more=bool(held & _SHIFT))
        if not self._view.focused:
            return self.next_block(True)
        board, step = self._view.board, self._view.step
        assert board is not None
        by = down * (60 if held == _CTRL else step)
        if held == _SHIFT:
            return self._push(end=by) if down else self._push(rooms=across)
        if held == _SHIFT | _CTRL:
            return self._push(start=by) if down else False
        if held in (Modifier.NoModifier, _CTRL):
            return self._push(minutes=by) if down else self._push(columns=across)
        return False

    def _push(
        self, minutes: int = 0, columns: int = 0, days: int = 0, start: int = 0, end: int = 0, rooms: int = 0
    ) -> bool:
        view = self._view
        sessions, block = view.sessions(), view.focused_block()
        if not sessions or block is None or view.board is None:
            return True
        kind = (bool(start), bool(end), bool(rooms))
        now = self._nudge
        if now is not None and kind != (bool(now.start), bool(now.end), bool(now.rooms)):
            self.settle()
            now = None
            sessions = view.sessions()
        nudge = now or Nudge(sessions, block.session, view.step)
        nudge = replace(
            nudge,
            minutes=nudge.minutes + self._onto_grid(nudge, minutes),
            columns=nudge.columns + columns,
            days=nudge.days + self._days(nudge, days),
            start=nudge.start + start,
            end=nudge.end + end,
            rooms=nudge.rooms + rooms,
        )
        self._show(nudge)
        return True

    def _onto_grid(self, nudge: Nudge, minutes: int) -> int:
        """A step goes to the next line of the grid, whatever minute it begins at."""
        if abs(minutes) != nudge.step:
            return minutes
        start = nudge.lead.starts_at
        assert start is not None
        minute = minute_of(start, start.date()) + nudge.minutes
        return to_grid(minute, nudge.step, down=minutes > 0)

    def _days(self, nudge: Nudge, by: int) -> int:
        """Only onto days that the forum has."""
        start, board = nudge.lead.starts_at, self._view.board
        if not by or start is None or board is None:
            return 0
        days = days_shown(board.snapshot)
        goal = start.date() + timedelta(days=nudge.days)
        if goal not in days or not 0 <= days.index(goal) + by < len(days):
            return 0
        return (days[days.index(goal) + by] - goal).days

    def _show(self, nudge: Nudge) -> None:
        view = self._view
        assert view.board is not None
        preview = nudge.preview(view.board)
        if preview.refused is Refused.PINNED:
            view.overlay.say(tr("Pinned: it stays here. P unpins it."))
            return
        self._nudge = nudge
        view.overlay.show_preview(preview)
        self._follow(preview)
        self._rest.start()

    def _follow(self, preview: Preview) -> None:
        view, board = self._view, self._view.board
        assert board is not None
        plan = preview.plans[preview.lead]
        day = plan.starts_at.date()
        if plan.starts_at.date() in board.shown.days:
            start = minute_of(plan.starts_at, day)
            end = minute_of(plan.ends_at, day) if plan.ends_at is not None else start + 30
            parts = board.parts_for(day, plan.rooms)
            if parts:
                rect = view.geo.rect(parts[0], start, end)
                if preview.kind is DeedKind.END:
                    rect.setTop(rect.bottom() - 8)
                view.bring_into_sight(rect)

    def settle(self) -> None:
        """Store what keys added up to; a time half typed is let go."""
        self._rest.stop()
        nudge, self._nudge = self._nudge, None
        if self.typed:
            self.typed = ""
            self._view.overlay.say_on("")
        if nudge is None or self._view.board is None:
            return
        preview = nudge.preview(self._view.board)
        self._view.overlay.clear()
        if preview.changes:
            self._view.planned.emit(preview)

    # Typing a time

    def _typing(self, key: Qt.Key, text: str, held: Modifier) -> bool:
        """Four figures, or fewer and Enter, set the start of the focused block."""
        plain = held in (Modifier.NoModifier, _SHIFT)
        if plain and len(text) == 1 and _writes_time(text, self.typed):
            if self._view.focused_block() is None:
                return False
            typed = self.typed
            self.settle()
            self.typed = typed + text
            if len(self.typed.replace(":", "").replace(".", "")) == 4:
                self._set_start()
            else:
                self._view.overlay.say_on(tr("Start: {typed}").format(typed=self.typed + "▏"))
            return True
        if not self.typed:
            return False
        if key in _ENTER:
            self._set_start()
        elif key == Key.Key_Backspace:
            self.typed = self.typed[:-1]
            said = tr("Start: {typed}").format(typed=self.typed + "▏") if self.typed else ""
            self._view.overlay.say_on(said)
        elif key == Key.Key_Escape:
            self.typed = ""
            self._view.overlay.say_on("")
        else:
            return False
        return True

    def _set_start(self) -> None:
        typed, self.typed = self.typed, ""
        view, block = self._view, self._view.focused_block()
        view.overlay.say_on("")
        try:
            at = read_time(typed)
        except ValueError:
            view.overlay.say(tr("{typed} is no time of the day.").format(typed=typed))
            return
        if at is not None and block is not None and view.board is not None:
            self.begin_at(at, block, view.board)

    def begin_at(self, at: time, block: Block, board: Board) -> None:
        """Let the focused block begin then on its day; others that are selected move by as much."""
        view, start = self._view, block.session.starts_at
        assert start is not None
        movable = [one for one in view.sessions() if not one.pinned]
        if block.session.pinned:
            view.overlay.say(tr("Pinned: it stays here. P unpins it."))
            return
        by = datetime.combine(start.date(), at) - start
        plans = tuple(shifted(movable, by, board.clock))
        preview = Preview(DeedKind.MOVE, plans, lead=movable.index(block.session))
        if preview.changes:
            view.planned.emit(preview)

    # Going about

    def next_block(self, forward: bool) -> bool:
        """Focus the next block in time (then by room), or the one before; False at the ends."""
        self.settle()
        view = self._view
        blocks = _in_time(view.board)
        if not blocks:
            return False
        uids = list(dict.fromkeys(block.uid for block in blocks))
        if view.focused not in uids:
            place = 0 if forward else len(uids) - 1
        else:
            place = uids.index(view.focused) + (1 if forward else -1)
        if not 0 <= place < len(uids):
            return False
        view.select([uids[place]], uids[place])
        view.show_focused()
        return True

    def _go_to_end(self, which: int) -> None:
        self.settle()
        blocks = _in_time(self._view.board)
        if blocks:
            self._view.select([blocks[which].uid], blocks[which].uid)
            self._view.show_focused()

    def _go(self, across: int, down: int, more: bool) -> bool:
        """Focus the nearest block in that direction; `more` adds it to the selection."""
        self.settle()
        view, here = self._view, self._view.focused_block()
        if here is None or view.board is None or not here.parts:
            return self.next_block(True)
        rect = view.geo.rects(here)[0]
        best, nearest = "", float("inf")
        for block in view.board.blocks:
            if block.uid == here.uid:
                continue
            for other in view.geo.rects(block):
                far = _distance(rect, other, across, down)
                if far is not None and far < nearest:
                    best, nearest = block.uid, far
        if best:
            view.select([*view.selected, best] if more else [best], best)
            view.show_focused()
        return True

    def _select_all(self) -> None:
        view = self._view
        if view.board is not None:
            view.select([block.uid for block in view.board.blocks])

    def _enter(self) -> None:
        if self._nudge is not None:
            self.settle()
        else:
            self._edit()

    def _edit(self) -> None:
        self.settle()
        if self._view.focused:
            self._view.edit_wanted.emit(self._view.focused)

    def _escape(self) -> None:
        if self._nudge is not None:
            self._nudge = None
            self._rest.stop()
            self._view.overlay.clear()
        else:
            self._view.select([])


def _writes_time(text: str, typed: str) -> bool:
    return (text.isascii() and text.isdigit()) or (text in ":." and bool(typed))


def _in_time(board: Board | None) -> list[Block]:
    if board is None:
        return []
    return sorted(board.blocks, key=lambda block: (block.day, block.start, block.parts[0].first, block.uid))


def _distance(rect: QRect, other: QRect, across: int, down: int) -> float | None:
    """How far the other lies in that direction, None where it does not; what is off to the side counts double."""
    if across:
        ahead = (other.center().x() - rect.center().x()) * across
        aside = max(other.top() - rect.bottom(), rect.top() - other.bottom(), 0)
        edge = (other.left() - rect.right()) if across > 0 else (rect.left() - other.right())
    else:
        ahead = (other.top() - rect.top()) * down
        aside = max(other.left() - rect.right(), rect.left() - other.right(), 0)
        edge = (other.top() - rect.bottom()) if down > 0 else (rect.top() - other.bottom())
    if ahead <= 0:
        return None
    # Of two that are as near, the one that begins nearer to this one's beginning.
    return max(edge, 0) + 2 * aside + abs(other.top() - rect.top()) / 1000 + abs(other.left() - rect.left()) / 1e6
