"""Editors of a day, and of a day with a time."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from eventdesk.desktop.forms.editor import LineEditor, tr
from eventdesk.desktop.forms.moments import read_day, read_time, write_day, write_time
from eventdesk.desktop.theme import GRID, IconRole, set_icon
from eventdesk.desktop.widgets.labels import label

_WITH_WEEKDAY = 15 * GRID
"""From this width of its field on there is room for the weekday beside the date."""


class DateEditor(LineEditor):
    """A day or none; typed in many ways, shown as 2026-05-14 with its weekday."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(hint or tr("2026-05-14"), parent)
        self.row.setSpacing(0)
        self._weekday = label("", "caption", parent=self.line)
        self._weekday.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._weekday.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.line.installEventFilter(self)
        self._button = QToolButton(self)
        self._button.setToolTip(tr("Choose in a calendar"))
        self._button.setAccessibleName(tr("Choose in a calendar"))
        set_icon(self._button, "calendar", IconRole.MUTED)
        self._button.clicked.connect(self._open_calendar)
        self.row.addWidget(self._button)
        self.line.textChanged.connect(self._say_weekday)
        self.line.editingFinished.connect(self._tidy)

    def value(self) -> date | None:
        return read_day(self.line.text())

    def show_value(self, value: Any) -> None:
        self.put(write_day(value))

    def problem(self) -> str | None:
        try:
            read_day(self.line.text())
        except ValueError:
            return tr("Type a day like 2026-05-14.")
        return None

    def name(self, object_name: str, accessible: str) -> None:
        super().name(object_name, accessible)
        self._button.setObjectName(f"{object_name}-calendar")
        self._button.setAccessibleName(f"{accessible}: {tr('Choose in a calendar')}")

    def _tidy(self) -> None:
        if self.problem() is None:
            self.put(write_day(self.value()))

    def _say_weekday(self) -> None:
        try:
            day = read_day(self.line.text())
        except ValueError:
            day = None
        locale = QLocale()
        short = QLocale.FormatType.ShortFormat
        self._weekday.setText(locale.dayName(day.isoweekday(), short) if day else "")
        self.line.setToolTip(locale.toString(QDate(day), QLocale.FormatType.LongFormat) if day else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.Resize:
            self._weekday.setGeometry(0, 0, self.line.width() - GRID, self.line.height())
            self._weekday.setVisible(self.line.width() >= _WITH_WEEKDAY)
        return super().eventFilter(watched, event)

    def _open_calendar(self) -> None:
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = read_day(self.line.text()) if DateEditor.problem(self) is None else None
        if shown is not None:
            calendar.setSelectedDate(QDate(shown))
        menu = QMenu(self)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        for chosen in (calendar.clicked, calendar.activated):
            chosen.connect(self._take)
            chosen.connect(menu.close)
        menu.exec(self.line.mapToGlobal(self.line.rect().bottomLeft()))

    def _take(self, day: QDate) -> None:
        self.line.setText(day.toString(Qt.DateFormat.ISODate))
        self.edited.emit()
        self.left.emit()


class WallTimeEditor(DateEditor):
    """A time of a day at the forum's place, or none. `days` tells the first and the last day of the forum."""

    def __init__(self, days: Callable[[], tuple[date | None, date | None]], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._days = days
        self._time_last = True
        self._time = QLineEdit(self)
        self._time.setPlaceholderText(tr("9:30"))
        self._time.setFixedWidth(8 * GRID)  # leaves the day beside it room for its ten characters
        self._time.textEdited.connect(lambda: self._note_typing(time_last=True))
        self.line.textEdited.connect(lambda: self._note_typing(time_last=False))
        self._time.textEdited.connect(self.edited)
        self._time.editingFinished.connect(self._tidy)
        self._time.editingFinished.connect(self.left)
        self.let_undo_through(self._time)
        self.row.insertWidget(0, self._time)
        self.row.insertSpacing(1, GRID)
        self.line.setPlaceholderText(tr("Day"))

    def target(self) -> QWidget:
        return self._time

    def marked(self) -> tuple[QWidget, ...]:
        return self._time, self.line

    def name(self, object_name: str, accessible: str) -> None:
        super().name(object_name, accessible)
        self.line.setObjectName(f"{object_name}-day")
        self.line.setAccessibleName(f"{accessible}: {tr('Day')}")

    def value(self) -> datetime | None:
        moment = read_time(self._time.text())
        if moment is None:
            return None
        day = read_day(self.line.text()) or self._days()[0]
        return datetime.combine(day, moment) if day else None

    def show_value(self, value: Any) -> None:
        if value is None:
            self._put_time("")
            self.put("")
            return
        self._put_time(write_time(value))
        self.put(write_day(value.date()))

    def problem(self) -> str | None:
        try:
            moment = read_time(self._time.text())
        except ValueError:
            return tr("Type a time like 9:30.")
        day_problem = super().problem()
        if day_problem:
            return day_problem
        day = read_day(self.line.text())
        if moment is None:
            # Taking the time away takes the day along; a day alone is half an answer.
            return tr("Type the time too.") if day and not self._time_last else None
        if day is None and self._days()[0] is None:
            return tr("Type the day too: the forum has no date yet.")
        return None

    def _put_time(self, text: str) -> None:
        if self._time.text() != text:
            self._time.setText(text)

    def _note_typing(self, *, time_last: bool) -> None:
        self._time_last = time_last

    def _tidy(self) -> None:
        if self.problem() is None:
            self.show_value(self.value())
