"""How an attendee came this far: each status with its day, as a line in time; the days can be set."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.pages.attendees.words import status_label, tr
from eventdesk.desktop.pages.programme.words import short_date
from eventdesk.desktop.theme import GRID, HALF, Size, colours_of, font
from eventdesk.model.kinds import AttendeeStatus
from eventdesk.model.snapshot import Attendee

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_WAY = tuple(AttendeeStatus)
_DOT, _ROW = 8, 3 * GRID


@dataclass(frozen=True)
class Step:
    """A status that was reached, and when; `now` where the attendee stands in it."""

    label: str
    when: str
    now: bool


def steps_of(attendee: Attendee) -> tuple[Step, ...]:
    """The statuses with a day in the order of the days, and where the attendee stands, last where no day says."""
    dated = sorted(attendee.dates.items(), key=lambda row: (row[1], _WAY.index(row[0])))
    steps = [Step(status_label(status), _day(day), status is attendee.standing) for status, day in dated]
    if attendee.checked_in_at is not None:
        at = attendee.checked_in_at
        steps = [
            step for step, (status, _) in zip(steps, dated, strict=True) if status is not AttendeeStatus.ARRIVED
        ]
        steps.append(Step(status_label(AttendeeStatus.ARRIVED), f"{_day(at.date())} {at:%H:%M}", True))
    elif attendee.standing not in attendee.dates:
        steps.append(Step(status_label(attendee.standing), "", True))
    return tuple(steps)


def _day(day: date) -> str:
    return f"{short_date(day)} {day.year}"


class Timeline(QWidget):
    """The steps under one another, a dot each; the last reached is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setObjectName("attendee-timeline")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        self._steps = tuple(steps)
        said = (f"{step.label} {step.when}".strip() for step in steps)
        self.setAccessibleName(tr("Status by day: {steps}").format(steps=", ".join(said)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20 * GRID, len(self._steps) * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), colours_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left = _ROW // 2, _DOT // 2 + 2
        if len(self._steps) > 1:
            painter.setPen(QPen(QColor(colours.outline), 1))
            painter.drawLine(left, middle, left, (len(self._steps) - 1) * _ROW + middle)
        width = max(
            (QFontMetrics(font(Size.BODY)).horizontalAdvance(step.label) for step in self._steps), default=0
        )
        for row, step in enumerate(self._steps):
            top = row * _ROW
            accent = QColor(colours.accent)
            painter.setPen(QPen(accent if step.now else QColor(colours.outline), 1.5))
            painter.setBrush(accent if step.now else QColor(colours.surface))
            painter.drawEllipse(left - _DOT // 2, top + middle - _DOT // 2, _DOT, _DOT)
            text = QRect(left + 2 * GRID, top, self.width() - left - 2 * GRID, _ROW)
            _write(painter, text, step.label, colours.text if step.now else colours.muted, bold=step.now)
            _write(painter, text.adjusted(width + 3 * GRID, 0, 0, 0), step.when, colours.muted)


def _write(painter: QPainter, rect: QRect, text: str, colour: str, bold: bool = False) -> None:
    painter.setFont(font(Size.BODY, bold=bold))
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), text)


class StatusDays(QWidget):
    """The timeline, and under it, once asked for, a field for the day of each status."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attendee: Attendee | None = None
        self.timeline = Timeline()
        fields = tuple(
            Field(status.value, status_label(status), FieldKind.DATE, half=True, store=partial(_store, status))
            for status in AttendeeStatus
        )
        self.form = RecordForm(desk, "Attendee", fields, "attendee-day", tr("Change the day of a status"))
        self.form.hide()
        self._more = QToolButton()
        self._more.setObjectName("attendee-days")
        self._more.setProperty("link", True)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._open)
        self._open(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.timeline)
        column.addWidget(self._more)
        column.addWidget(self.form)

    def show_attendee(self, attendee: Attendee) -> None:
        self._attendee = attendee
        self.timeline.show_steps(steps_of(attendee))
        values: dict[str, Any] = {status.value: attendee.dates.get(status) for status in AttendeeStatus}
        self.form.show_record(attendee.uid, values)

    def commit(self) -> bool:
        return self.form.commit()

    def _open(self, opened: bool) -> None:
        self.form.setVisible(opened)
        self._more.setText(tr("Hide the days") if opened else tr("Set the days"))
        self._more.setAccessibleName(self._more.text())


def _store(status: AttendeeStatus, edit: "Edit", uid: str, value: date | None) -> None:
    from eventdesk.workspace.attendee_edits import set_status_date

    set_status_date(edit, uid, status, value)
