"""The timetable with all that belongs to it: days, grid and zoom above, the tray below."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.moments import read_time
from eventdesk.desktop.pages.programme.finding_signs import RowMark
from eventdesk.desktop.pages.programme.words import short_date, tr
from eventdesk.desktop.pages.timetable.actions import TimetableActions
from eventdesk.desktop.pages.timetable.bars import DayBar, TrayBar
from eventdesk.desktop.pages.timetable.board import Board, Shown, days_shown, make_board, untimed
from eventdesk.desktop.pages.timetable.carry import DeedKind, Move, Preview, Where
from eventdesk.desktop.pages.timetable.changes import TimetableChanges, after_themselves
from eventdesk.desktop.pages.timetable.checks import Checks
from eventdesk.desktop.pages.timetable.plans import Planned, as_is, in_a_row, swapped
from eventdesk.desktop.pages.timetable.rooms import RoomChoice
from eventdesk.desktop.pages.timetable.texts import Texts
from eventdesk.desktop.pages.timetable.tray import Tray
from eventdesk.desktop.pages.timetable.view import TimetableView
from eventdesk.desktop.pages.timetable.wall import WallClock, at_minute
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import EmptyState, Hairline, button
from eventdesk.model.kinds import SessionKind
from eventdesk.model.snapshot import ForumSnapshot

_OPEN_DAY = 220
"""Milliseconds for which something is carried over a day's tab until that day is shown."""
_PREPARE = 400
"""Milliseconds after a change until the rules are made ready for the next gesture."""


class TimetablePanel(QWidget):
    """Composes view, tray and bars; what they change is in `TimetableChanges`."""

    chosen = Signal(list)
    """The selected sessions, by uid."""
    edit_wanted = Signal(str)
    delete_wanted = Signal()
    rooms_wanted = Signal()
    editor_wanted = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changes = TimetableChanges(desk)
        self._found: Mapping[str, RowMark] = {}
        self._forum = ""
        self._days: tuple[date, ...] = ()
        self.page_actions: Callable[[], Sequence[QAction]] = tuple
        """The page's own actions for the menu of a block."""
        self.view, self.tray = TimetableView(), Tray()
        self.actions_ = TimetableActions(self, self.view)
        self.days = DayBar(self.actions_)
        self.rooms = RoomChoice(self, self.days, self.view.head)
        self.tray_bar = TrayBar()
        self._hover_day = QTimer(self, interval=_OPEN_DAY, singleShot=True)
        self._prepare = QTimer(self, interval=_PREPARE, singleShot=True)
        self.setObjectName("timetable-panel")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._start = button("", "plus", "timetable-start", primary=True)
        self._empty = EmptyState("calendar-days", " ", " ", self._start)
        self._empty.setObjectName("timetable-empty")
        self._empty.setProperty("ground", "surface")
        self._empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._empty.setFixedSize(54 * GRID, 36 * GRID)
        middle = QGridLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.view, 0, 0)
        middle.addWidget(self._empty, 0, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.days)
        column.addWidget(Hairline())
        column.addLayout(middle, 1)
        column.addWidget(Hairline())
        column.addWidget(self.tray_bar)
        column.addWidget(self.tray)
        self.setTabOrder(self.days.tabs, self.view)
        self.setTabOrder(self.view, self.tray)

    def _connect(self) -> None:
        view, tray, actions = self.view, self.tray, self.actions_
        view.selection_changed.connect(self._selected)
        view.edit_wanted.connect(self.edit_wanted)
        view.planned.connect(self._do)
        view.add_wanted.connect(self._add)
        view.delete_wanted.connect(self.delete_wanted)
        view.menu_wanted.connect(self._open_menu)
        view.day_wanted.connect(self._turn)
        view.room_moved.connect(self._changes.move_room)
        view.hands.where = self._where
        view.hands.carried_to.connect(self._carried_to)
        view.hands.carrying.connect(self._carrying)
        tray.chosen.connect(self._card_chosen)
        tray.edit_wanted.connect(self.edit_wanted)
        tray.taken.connect(self._take)
        tray.carried.connect(view.hands.carry_to)
        tray.let_go.connect(view.hands.drop)
        tray.given_up.connect(view.hands.cancel)
        tray.typing.connect(self.tray_bar.say)
        tray.start_typed.connect(self._time_cards)
        self.days.chosen.connect(lambda _days: self._show_days())
        self.rooms.changed.connect(self._show_days)
        self.rooms.rooms_wanted.connect(self.rooms_wanted)
        self._hover_day.timeout.connect(self._open_hovered)
        self._prepare.timeout.connect(self._prepare_rules)
        self._start.clicked.connect(self._begin_day)
        self._connect_actions()
        actions.explain((), None)

    def _connect_actions(self) -> None:
        actions, view = self.actions_, self.view
        actions.edit.triggered.connect(lambda: self.edit_wanted.emit(view.focused))
        actions.pin.triggered.connect(self._pin)
        actions.all_rooms.triggered.connect(lambda: self._set_rooms(everywhere=True))
        actions.one_room.triggered.connect(lambda: self._set_rooms(everywhere=False))
        actions.swap.triggered.connect(self._swap)
        actions.untime.triggered.connect(self._untime)
        actions.zoom_in.triggered.connect(lambda: view.zoom(1.25))
        actions.zoom_out.triggered.connect(lambda: view.zoom(0.8))
        actions.fit.triggered.connect(view.fit)
        actions.editor.toggled.connect(self.editor_wanted)
        actions.step.triggered.connect(self._set_step)

    # Following the forum

    def show_forum(self, snapshot: ForumSnapshot, language: str) -> None:
        """Show the forum as it is now; day, selection, zoom and place stay."""
        view = self.view
        self._days = days_shown(snapshot)
        new_forum = snapshot.forum.uid != self._forum
        self._forum = snapshot.forum.uid
        clock = WallClock(snapshot.forum.timezone)
        self.days.show_days(self._days, today=clock.now().date() if new_forum else None)
        texts, checks = Texts(snapshot, language, clock, view.texts), Checks(snapshot)
        if view.hands.active:
            view.hands.cancel()  # what was held may be gone
        self.rooms.show_rooms(snapshot, language)
        board = make_board(snapshot, self._shown(), clock)
        view.show_board(board, texts, checks, self._found)
        self.tray.show_cards(untimed(snapshot), texts)
        self.tray_bar.show_count(len(self.tray.cards))
        self.tray.setVisible(bool(self.tray.cards))
        self._show_empty(board)
        self.actions_.explain(view.sessions(), snapshot)
        self._prepare.start()

    def show_found(self, marks: Mapping[str, RowMark]) -> None:
        """Mark the sessions that have something wrong; by their uid, or by that of one of their items."""
        self._found = marks
        self.view.show_found(marks)

    def show_session(self, uid: str) -> bool:
        """Show a session, on its day or in the tray, and select it; False where there is none of that uid."""
        snapshot = self._desk.snapshot
        session = next((row for row in snapshot.sessions if row.uid == uid), None) if snapshot else None
        if session is None:
            return False
        if session.starts_at is None:
            self.view.select([], silent=True)
            self.tray.select(uid)
            return True
        self._show_day_of(session.starts_at.date())
        self.tray.select("")
        self.view.select([uid], uid, silent=True)
        self.view.show_focused()
        self.actions_.explain(self.view.sessions(), snapshot)
        return True

    def settle(self) -> None:
        """Store what keys have added up to."""
        self.view.keys.settle()

    def selected_uids(self) -> list[str]:
        """What is selected, in the timetable or in the tray."""
        return list(self.view.selected) or list(self.tray.selected)

    def add(self, kind: SessionKind) -> bool:
        """Add a session behind the focused block, in its room; else behind the last of the shown day.

        False where no day is shown.
        """
        board, block = self.view.board, self.view.focused_block()
        if board is None or not board.shown.days or not board.columns:
            return False
        day = board.shown.days[0]
        if block is None:
            first = (one for one in board.blocks if one.day == day and one.parts[0].first == 0)
            block = max(first, key=lambda one: one.end, default=None)
        if block is None:
            self._add(datetime.combine(day, time(9)), board.columns[0].uid, kind)
        else:
            self._add(at_minute(block.day, block.end), board.columns[block.parts[0].first].uid, kind)
        return True

    def duplicate(self) -> bool:
        """Copy the selected blocks, each behind its original; False where none is selected here."""
        board, sessions = self.view.board, self.view.sessions()
        if board is None or not sessions:
            return False
        plans = after_themselves(sessions, board.clock)
        self._do(Preview(DeedKind.COPY, tuple(plans)))
        return True

    def _prepare_rules(self) -> None:
        if self.view.checks is not None:
            self.view.checks.prepare()

    # Days

    def _shown(self) -> Shown:
        return Shown(self.days.chosen_days(), self.rooms.hidden)

    def _show_days(self) -> None:
        view, snapshot = self.view, self._desk.snapshot
        if view.board is None or view.texts is None or view.checks is None or snapshot is None:
            return
        view.keys.settle()
        board = make_board(view.board.snapshot, self._shown(), view.board.clock)
        view.show_board(board, view.texts, view.checks, self._found)
        self._show_empty(board)

    def _show_day_of(self, day: date) -> None:
        if day not in self._shown().days and day in self._days:
            self.days.choose(day)

    def _turn(self, by: int) -> None:
        shown = self._shown().days
        if len(shown) == 1 and shown[0] in self._days:
            place = self._days.index(shown[0]) + by
            if 0 <= place < len(self._days):
                self.days.choose(self._days[place])

    def _show_empty(self, board: Board) -> None:
        empty = board.used() is None and not self.view.hands.active
        self._empty.setVisible(empty)
        if not empty:
            return
        day = board.shown.days[0] if board.shown.days else None
        if day is None:
            self._empty.say(tr("The forum has no date yet"), tr("Give it its days on the overview first."))
            self._start.hide()
            return
        self._start.show()
        title = tr("Nothing is timed on {day}").format(day=short_date(day))
        if self.tray.cards:
            sentence = tr("Drag sessions here from the tray below, or let them follow each other from 09:00.")
            self._start.setText(" " + tr("Time them one after another"))
        else:
            sentence = tr("Double-click a time in a room’s column to begin a session there.")
            self._start.setText(" " + tr("Add a session at 09:00"))
        self._start.setAccessibleName(self._start.text().strip())
        self._empty.say(title, sentence)

    def _begin_day(self) -> None:
        board = self.view.board
        if board is None or not board.shown.days:
            return
        day = board.shown.days[0]
        if self.tray.cards:
            self._changes.in_a_row(in_a_row(self.tray.cards, day, board))
            self.view.fit()
        else:
            self._add(datetime.combine(day, time(9)), board.columns[0].uid)
        self.view.setFocus()

    # Selection

    def _selected(self) -> None:
        if self.view.selected:
            self.tray.select("")
        self.actions_.explain(self.view.sessions(), self._desk.snapshot)
        uids = self.view.selected
        focused = self.view.focused
        self.chosen.emit([focused, *(uid for uid in uids if uid != focused)] if focused in uids else list(uids))

    def _card_chosen(self, uid: str) -> None:
        self.view.select([], silent=True)
        self.actions_.explain((), self._desk.snapshot)
        self.chosen.emit([uid])

    # Gestures

    def _where(self, at: QPoint) -> Where:
        def over(widget: QWidget) -> bool:
            return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(at))

        if over(self.tray) or over(self.tray_bar):
            return Where.TRAY
        if over(self.days.tabs):
            return Where.DAY
        return Where.BOARD if over(self.view) else Where.AWAY

    def _take(self, at: QPoint) -> None:
        lead = self.tray.lead()
        if lead is not None:
            grabbed = 10 / self.view.geo.scale
            self.view.hands.take(Move(self.tray.sessions(), lead, grabbed, 0, self.view.step), at)

    def _carrying(self, begun: bool) -> None:
        self.tray_bar.invite(begun and self.view.hands.gesture is not None)
        if begun:
            self._empty.hide()
        elif self.view.board is not None:
            self._hover_day.stop()
            self._show_empty(self.view.board)

    def _carried_to(self, at: QPoint) -> None:
        self.tray_bar.light(self._where(at) is Where.TRAY)
        day = self.days.day_at(at)
        if day is None or day == self._shown().days:
            self._hover_day.stop()
        elif not self._hover_day.isActive():
            self._hover_day.start()

    def _open_hovered(self) -> None:
        hands = self.view.hands
        days = self.days.day_at(self.view.viewport().mapToGlobal(hands.at))
        if hands.gesture is not None and days and days != self._shown().days:
            self.days.choose(days[0])
            hands.carry_to(self.view.viewport().mapToGlobal(hands.at), hands.keys)

    def _do(self, preview: Preview) -> None:
        texts = self.view.texts
        assert texts is not None
        uids = self._changes.do(preview, texts)
        if not uids:
            return
        if preview.kind is DeedKind.UNTIME:
            self.tray.select(uids[0])
            self.chosen.emit(uids[:1])
            return
        lead = preview.plans[min(preview.lead, len(preview.plans) - 1)]
        self._show_day_of(lead.starts_at.date())
        self.view.select(uids, uids[min(preview.lead, len(uids) - 1)])
        self.view.show_focused()

    def _add(self, start: datetime, room: str, kind: SessionKind = SessionKind.SESSION) -> None:
        uid = self._changes.add(start, room, kind)
        if uid:
            self._show_day_of(start.date())
            self.view.select([uid], uid)
            self.edit_wanted.emit(uid)

    def _time_cards(self, typed: str) -> None:
        """Put the selected cards at the typed time of the shown day, one after another."""
        board, sessions = self.view.board, self.tray.sessions()
        try:
            at = read_time(typed)
        except ValueError:
            self.tray_bar.say(tr("{typed} is no time of the day.").format(typed=typed))
            return
        if at is None or board is None or not board.shown.days or not sessions:
            return
        start = datetime.combine(board.shown.days[0], at)
        plans = in_a_row(sessions, start.date(), board, start.hour * 60 + start.minute)
        self._do(Preview(DeedKind.MOVE, tuple(plans)))
        self.view.setFocus()

    # Actions

    def _pin(self) -> None:
        self.settle()
        sessions, texts = self.view.sessions(), self.view.texts
        if sessions and texts is not None:
            self._changes.pin(sessions, texts, pinned=not all(one.pinned for one in sessions))

    def _free(self) -> list[Planned]:
        """The selected blocks that are not pinned, where they are."""
        self.settle()
        return [as_is(one) for one in self.view.sessions() if one.starts_at is not None and not one.pinned]

    def _set_rooms(self, *, everywhere: bool) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        every = [room.id for room in snapshot.rooms]
        plans = []
        for plan in self._free():
            own = plan.session.rooms[:1]
            rooms = (*own, *(room for room in every if room not in own)) if everywhere else own
            plans.append(replace(plan, rooms=tuple(rooms)))
        preview = Preview(DeedKind.ROOMS, tuple(plans))
        if preview.changes:
            self._do(preview)

    def _swap(self) -> None:
        board, plans = self.view.board, self._free()
        if board is not None and len(plans) == 2:
            one, other = (plan.session for plan in plans)
            self._do(Preview(DeedKind.SWAP, tuple(swapped(one, other, board.clock))))

    def _untime(self) -> None:
        plans = self._free()
        if plans:
            self._do(Preview(DeedKind.UNTIME, tuple(plans)))

    def _set_step(self, action: QAction) -> None:
        self.settle()
        self.view.step = int(action.data())
        self.days.show_step(self.view.step)

    # Menus

    def _open_menu(self, at: QPoint) -> None:
        self.actions_.explain(self.view.sessions(), self._desk.snapshot)
        self.actions_.menu(self.page_actions()).popup(at)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.redraw()
