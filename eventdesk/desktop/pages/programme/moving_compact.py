"""“Compact day…”: sessions move up until no gap is left."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind
from eventdesk.desktop.forms.rows import FieldRow
from eventdesk.desktop.pages.programme.moving_dialog import MinutesEdit, PlanDialog, captioned, nothing_to_do
from eventdesk.desktop.pages.programme.words import short_date, tr
from eventdesk.desktop.theme import GRID
from eventdesk.model.plans import Plan
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.moving import CompactRules, Scope, compact_day

_TOGETHER, _EACH = "together", "each"


class CompactDialog(PlanDialog):
    """For one day of the programme, `day` at first."""

    def __init__(self, desk: Desk, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, "compact-dialog", tr("Compact day"), tr("Compact day"), parent)
        days = _days(desk.snapshot)
        self._day = FieldRow(desk, _day_field(days), "compact")
        self._rooms = FieldRow(desk, _rooms_field(desk), "compact")
        self._between = MinutesEdit("compact-changeover", tr("Between sessions"), 0, 0)
        self._between.setToolTip(tr("Up to so much of a pause stays"))
        self._day.show_stored(day if day in days else next(iter(days), None))
        self._rooms.show_stored(_TOGETHER)
        for row in (self._day, self._rooms):
            row.editor.edited.connect(self.refresh)
        self._between.minutes_changed.connect(self.refresh)
        self.about.setText(tr("Gaps are closed; breaks keep their lengths, and what is pinned its time."))
        options = QHBoxLayout()
        options.setSpacing(2 * GRID)
        options.addWidget(self._day, 2)
        options.addWidget(self._rooms, 3)
        options.addLayout(captioned(tr("Between sessions"), self._between))
        self.build(options)
        QTimer.singleShot(0, self, self._day.editor.target().setFocus)

    def planner(self, snapshot: ForumSnapshot) -> Callable[[], Plan]:
        day, rooms = self._day.editor.value(), self._rooms.editor.value()
        if not isinstance(day, date):
            return nothing_to_do
        scope = Scope.DAY if rooms == _TOGETHER else Scope.ROOM
        room = next((one.id for one in snapshot.rooms if one.uid == rooms), None)
        rules = CompactRules(scope, room, self._between.value())
        return lambda: compact_day(snapshot, day, rules)


def _days(snapshot: ForumSnapshot | None) -> list[date]:
    """The days on which a session begins."""
    starts = (session.starts_at for session in snapshot.sessions) if snapshot is not None else ()
    return sorted({start.date() for start in starts if start is not None})


def _day_field(days: list[date]) -> Field:
    choices = tuple(Choice(day, short_date(day)) for day in days)
    return Field("day", tr("Day"), FieldKind.CHOICE, choices=choices)


def _rooms_field(desk: Desk) -> Field:
    snapshot = desk.snapshot
    choices = [Choice(_TOGETHER, tr("All rooms together")), Choice(_EACH, tr("Each room by itself"))]
    for room in snapshot.rooms if snapshot is not None else ():
        name = snapshot.pick(room.name, desk.language) if snapshot is not None else ""
        choices.append(Choice(room.uid, tr("Only {room}").format(room=name or room.id)))
    return Field("rooms", tr("Rooms"), FieldKind.CHOICE, choices=tuple(choices))
