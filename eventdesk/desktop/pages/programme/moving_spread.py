"""“Spread items…”: a session's items laid out over its time."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind
from eventdesk.desktop.forms.rows import FieldRow
from eventdesk.desktop.pages.programme.moving_dialog import MinutesEdit, PlanDialog, captioned, nothing_to_do
from eventdesk.desktop.pages.programme.moving_words import Names, budget_state, budget_text
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.model.plans import Plan
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.clock import forum_clock
from eventdesk.programme.moving import Spread, budget, spread_items


class SpreadDialog(PlanDialog):
    """For one session, by its uid."""

    def __init__(self, desk: Desk, session_uid: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "spread-dialog", tr("Spread items"), tr("Spread items"), parent)
        self._uid = session_uid
        self._how = FieldRow(desk, _field(), "spread")
        self._how.show_stored(Spread.PROPORTION)
        self._grid = MinutesEdit("spread-grid", tr("In steps of"), 5, 1, 60)
        self._how.editor.edited.connect(self.refresh)
        self._grid.minutes_changed.connect(self.refresh)
        options = QHBoxLayout()
        options.setSpacing(2 * GRID)
        options.addWidget(self._how, 1)
        options.addLayout(captioned(tr("In steps of"), self._grid))
        self.build(options)
        QTimer.singleShot(0, self, self._how.editor.target().setFocus)

    def planner(self, snapshot: ForumSnapshot) -> Callable[[], Plan]:
        number = next((n for n, session in enumerate(snapshot.sessions) if session.uid == self._uid), -1)
        if number < 0:
            return nothing_to_do
        found = budget(snapshot.sessions[number], forum_clock(snapshot))
        parts = (Names(snapshot, self.desk.language).session(number), budget_text(found), budget_state(found))
        self.about.setText("  ·  ".join(part for part in parts if part))
        how, grid = Spread(self._how.editor.value()), self._grid.value()
        return lambda: spread_items(snapshot, number, how, grid)


def _field() -> Field:
    return Field(
        "how",
        tr("How"),
        FieldKind.CHOICE,
        choices=(
            Choice(Spread.PROPORTION, tr("Fill the session in proportion to the planned minutes")),
            Choice(Spread.EQUAL, tr("Fill the session, all items equally long")),
            Choice(Spread.MINUTES, tr("Keep the minutes; starts follow from them")),
        ),
    )
