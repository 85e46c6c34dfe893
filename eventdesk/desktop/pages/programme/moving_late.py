"""“Start late…”: a session begins or ends later, and the rest of the day makes room."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind
from eventdesk.desktop.forms.rows import FieldRow
from eventdesk.desktop.pages.programme.moving_dialog import MinutesEdit, PlanDialog, captioned, nothing_to_do
from eventdesk.desktop.pages.programme.moving_words import Names, span_text
from eventdesk.desktop.pages.programme.words import short_date, tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.model.plans import Plan, Timing
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.moving import DelayRules, Scope, start_late


class LateDialog(PlanDialog):
    """For one session, by its uid."""

    def __init__(self, desk: Desk, session_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "late-dialog", tr("Start late"), tr("Start late"), parent)
        self._uid = session_uid
        usual = DelayRules()
        self._minutes = MinutesEdit("late-minutes", tr("Minutes late"), 10, 1)
        self._break = MinutesEdit("late-shortest-break", tr("Shortest break"), usual.shortest_break, 1)
        self._meal = MinutesEdit("late-shortest-meal", tr("Shortest meal"), usual.shortest_meal, 1)
        self._session = MinutesEdit("late-shortest-session", tr("Shortest session"), usual.shortest_session, 1)
        self._between = MinutesEdit("late-changeover", tr("Between sessions"), usual.changeover, 0)
        rows = (FieldRow(desk, field, "late") for field in _fields())
        self._end, self._scope, self._absorb = rows
        self._end.show_stored(False)
        self._scope.show_stored(Scope.ROOM)
        self._absorb.show_stored(True)
        for edit in (self._minutes, self._break, self._meal, self._session, self._between):
            edit.minutes_changed.connect(self.refresh)
        for row in (self._end, self._scope, self._absorb):
            row.editor.edited.connect(self.refresh)
        self.build(self._options())
        # What one knows when it is opened is how late: the number is there to be typed over.
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._minutes.setFocus()
        self._minutes.selectAll()

    def _options(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(2 * GRID)
        first.addWidget(self._end, 2)
        first.addLayout(captioned(tr("Minutes late"), self._minutes, (5, 10, 15, 20, 30)))
        first.addWidget(self._scope, 3)
        limits = QGridLayout()
        limits.setHorizontalSpacing(2 * GRID)
        limits.setVerticalSpacing(HALF)
        parts = (
            (tr("Shortest break"), self._break, tr("Breaks are shortened down to this")),
            (tr("Shortest meal"), self._meal, tr("Meals are shortened down to this")),
            (
                tr("Shortest session"),
                self._session,
                tr("A session that a pinned one comes after is cut down to this"),
            ),
            (tr("Between sessions"), self._between, tr("Up to so much of a pause stays")),
        )
        for place, (text, edit, tip) in enumerate(parts):
            edit.setToolTip(tip)
            limits.addLayout(captioned(text, edit), 0, place)
        limits.addWidget(self._absorb, 0, len(parts), Qt.AlignmentFlag.AlignBottom)
        limits.setColumnStretch(len(parts), 1)
        column = QVBoxLayout()
        column.setSpacing(GRID + HALF)
        column.addLayout(first)
        column.addLayout(limits)
        return column

    def planner(self, snapshot: ForumSnapshot) -> Callable[[], Plan]:
        number = next((n for n, session in enumerate(snapshot.sessions) if session.uid == self._uid), -1)
        if number < 0:
            return nothing_to_do
        session = snapshot.sessions[number]
        self.about.setText(_about(session, Names(snapshot, self.desk.language).session(number)))
        absorbs = bool(self._absorb.editor.value())
        for edit in (self._break, self._meal):
            edit.setEnabled(absorbs)
        rules = DelayRules(
            scope=Scope(self._scope.editor.value()),
            breaks_absorb=absorbs,
            shortest_break=self._break.value(),
            shortest_meal=self._meal.value(),
            shortest_session=self._session.value(),
            changeover=self._between.value(),
        )
        minutes, at_end = self._minutes.value(), bool(self._end.editor.value())
        return lambda: start_late(snapshot, number, minutes, rules, at_end=at_end)


def _about(session: Session, name: str) -> str:
    if session.starts_at is None:
        return name
    when = span_text(Timing(session.starts_at, session.ends_at))
    return f"{name}  ·  {short_date(session.starts_at.date())}, {when}"


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            "end",
            tr("The session"),
            FieldKind.CHOICE,
            choices=(Choice(False, tr("starts late")), Choice(True, tr("ends late"))),
        ),
        Field(
            "scope",
            tr("Who makes room"),
            FieldKind.CHOICE,
            choices=(
                Choice(Scope.ROOM, tr("Sessions in the same room")),
                Choice(Scope.DAY, tr("All sessions after it, in every room")),
            ),
        ),
        Field("absorb", tr("Breaks absorb the delay"), FieldKind.FLAG),
    )
