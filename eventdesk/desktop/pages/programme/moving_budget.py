"""The minute budget of a session, as the editor shows it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from eventdesk.desktop.pages.programme.moving_words import budget_state, budget_text
from eventdesk.desktop.pages.programme.words import tr
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import IconLabel, label
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.clock import forum_clock
from eventdesk.programme.moving import budget


class BudgetLine(QWidget):
    """“4 talks × 15 + panel 40 = 100 of 90 min · 10 minutes over”; hidden for a session without items."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session-budget")
        self.setAccessibleName(tr("Minute budget"))
        self._mark = IconLabel("clock", "muted")
        self._text = label("", wrap=True)
        self._text.setObjectName("session-budget-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        self.hide()

    def show_budget(self, session: Session, snapshot: ForumSnapshot) -> None:
        """Show what the session's items take of its time."""
        found = budget(session, forum_clock(snapshot))
        said = "  ·  ".join(part for part in (budget_text(found), budget_state(found)) if part)
        self._text.setText(said)
        self._mark.set_icon(*(("triangle-alert", "warning") if found.over > 0 else ("clock", "muted")))
        self.setVisible(bool(said))
