"""The bars of the timetable: days with grid and zoom above it, and the tray's heading below."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from eventdesk.desktop.pages.programme.fitting import ButtonRow
from eventdesk.desktop.pages.programme.words import counted, short_date, tr
from eventdesk.desktop.pages.timetable.actions import TimetableActions
from eventdesk.desktop.pages.timetable.look import inks
from eventdesk.desktop.theme import GRID, HALF, colours_of
from eventdesk.desktop.widgets import Caption, Heading, icon_button, tool_button
from eventdesk.resources import resource

_MOST_TOGETHER = 14
"""Up to how many days can be shown side by side."""


class DayBar(QWidget):
    """Tabs of days (and one for all of them side by side), the grid, rooms and zoom."""

    chosen = Signal(object)
    """Other days are to be shown."""

    def __init__(self, actions: TimetableActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setObjectName("timetable-days")
        self.tabs.setAccessibleName(tr("Days"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setStyleSheet(_arrows())
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs.currentChanged.connect(lambda _index: self.chosen.emit(self.chosen_days()))
        self._step = self._step_button(actions)
        self.rooms_menu = QMenu(self)
        self._rooms = icon_button(tr("Rooms to show"), "columns-3", "timetable-rooms-button")
        self._rooms.setMenu(self.rooms_menu)
        self._rooms.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._rooms.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, HALF, GRID, HALF)
        row.setSpacing(0)
        row.addWidget(self.tabs, 1)
        row.addSpacing(GRID)
        row.addWidget(self._step)
        row.addWidget(self._rooms)
        shown = (actions.editor, actions.fit, actions.zoom_in, actions.zoom_out)
        self.buttons = ButtonRow([tool_button(action) for action in shown], "timetable-more")
        row.addWidget(self.buttons)

    def _step_button(self, actions: TimetableActions) -> QToolButton:
        made = icon_button(tr("Grid that times keep to"), "clock", "timetable-step")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        made.setText(tr("{minutes} min").format(minutes=5))
        menu = QMenu(made)
        menu.addActions(actions.step.actions())
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def show_step(self, minutes: int) -> None:
        self._step.setText(tr("{minutes} min").format(minutes=minutes))

    def show_hidden(self, count: int) -> None:
        """Tell how many rooms are hidden."""
        self._rooms.setText(" " + tr("{count} hidden").format(count=count) if count else "")

    def show_days(self, days: Sequence[date], today: date | None) -> None:
        """Offer these days; the chosen one stays. `today` is chosen where it is among them and given."""
        if tuple(days) == self._days and today is None:
            return
        before = self.chosen_days()
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._days = tuple(days)
        for day in days:
            self.tabs.setTabData(self.tabs.addTab(short_date(day)), (day,))
        if 1 < len(days) <= _MOST_TOGETHER:
            self.tabs.setTabData(self.tabs.addTab(tr("All")), self._days)
            self.tabs.setTabToolTip(len(days), tr("All days side by side"))
        wanted = (today,) if today in self._days else before
        self._choose(wanted)
        self.tabs.blockSignals(blocked)

    def _choose(self, days: object) -> None:
        for index in range(self.tabs.count()):
            if tuple(self.tabs.tabData(index)) == days:
                self.tabs.setCurrentIndex(index)

    def choose(self, day: date) -> None:
        """Show that day."""
        self._choose((day,))

    def chosen_days(self) -> tuple[date, ...]:
        """The days of the chosen tab."""
        found = self.tabs.tabData(self.tabs.currentIndex())
        return tuple(found) if found else ()

    def day_at(self, at: QPoint) -> tuple[date, ...] | None:
        """The day of the tab at that point of the screen; None where there is none, or several."""
        index = self.tabs.tabAt(self.tabs.mapFromGlobal(at))
        days = tuple(self.tabs.tabData(index)) if index >= 0 else ()
        return days if len(days) == 1 else None


def _arrows() -> str:
    """Arrows for the buttons that scroll tabs: Fusion draws none once a style sheet is in force."""
    sheet = "QTabBar QToolButton { min-height: 24px; padding: 0; background: palette(base); } "
    for side in ("left", "right"):
        path = resource("icons", "controls", f"chevron-{side}.svg").as_posix()
        sheet += f'QTabBar QToolButton::{side}-arrow {{ image: url("{path}"); width: 14px; height: 14px; }} '
    return sheet + "QTabBar::scroller { width: 22px; }"


class TrayBar(QWidget):
    """The tray's heading; while a block is carried it invites to drop it here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._lit, self._invites, self._hint = 0, False, False, ""
        self._title, self._said = Heading(), Caption()
        self._said.setObjectName("timetable-hint")
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setObjectName("timetable-tray-heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, HALF, 2 * GRID, HALF)
        row.addWidget(self._title)
        row.addSpacing(2 * GRID)
        row.addWidget(self._said, 1)
        self.setFixedHeight(4 * GRID)
        self.say("")

    def show_count(self, count: int) -> None:
        self._count = count
        self._write()

    def _write(self) -> None:
        if self._invites:
            self._title.setText(tr("Drop here to take the time away"))
        elif self._count:
            self._title.setText(tr("Not yet timed: {count}").format(count=counted(self._count)))
        else:
            self._title.setText(tr("All sessions have a time"))

    def say(self, sentence: str) -> None:
        """Say what is typed; empty: the keys again."""
        typed = (
            tr("Start: {typed}").format(typed=sentence + "▏") if sentence.replace(":", "").isdigit() else sentence
        )
        hint = tr(
            "Arrows move · Shift+arrows lengthen or widen · Alt+arrows go · 0930 sets the start · Enter edits"
        )
        self._hint = typed or hint
        self._said.setToolTip(tooltip_of_keys())
        self._fit()

    def _fit(self) -> None:
        """The hint, cut where there is no room for all of it; while something is carried it is away."""
        metrics = self._said.fontMetrics()
        room = max(0, self._said.width())
        cut = metrics.elidedText(self._hint, Qt.TextElideMode.ElideRight, room)
        self._said.setText("" if self._invites else cut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def invite(self, wanted: bool) -> None:
        """Something is carried that may be dropped here."""
        self._invites, self._lit = wanted, False
        self._write()
        self._fit()
        self.update()

    def light(self, wanted: bool) -> None:
        """What is carried is over the tray."""
        if wanted != self._lit:
            self._lit = wanted
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._invites:
            painter = QPainter(self)
            ink = inks(colours_of(self))
            pen = QPen(ink.accent if self._lit else ink.border, 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            if self._lit:
                painter.setBrush(ink.selection)
            painter.drawRoundedRect(QRect(GRID, 2, self.width() - 2 * GRID, self.height() - 5), 3, 3)
            painter.end()


def tooltip_of_keys() -> str:
    """All keys of the timetable."""
    return "\n".join(
        (
            tr("Arrows: move by the grid, or to the next room; Ctrl+Up and Ctrl+Down: by an hour"),
            tr("Shift+Up and Shift+Down: move the end; with Ctrl too: the start"),
            tr("Shift+Left and Shift+Right: fewer or more rooms"),
            tr("Alt+arrows: go to another session; with Shift too: select it as well; N: the next in time"),
            tr("0930: start at half past nine"),
            tr("Page Up and Page Down: another day; with Ctrl: move to it"),
            tr("Enter: edit · P: pin · A: all rooms · O: one room · X: swap two · T: take the time away"),
            tr("Del: delete · Ctrl+D: duplicate · Ctrl+A: select all · Esc: let go"),
        )
    )
