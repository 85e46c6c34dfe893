"""The reminder that the attendees' data has been kept as long as it may be: one line, one button."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID, ICON, IconRole, colours_of, icon
from eventdesk.desktop.widgets import button, label
from eventdesk.model.snapshot import ForumSnapshot

REMINDED = timedelta(days=30)
"""So long before the last day the line is there."""


class RetentionLine(QWidget):
    """Shown where the day is near or past, and someone is not erased yet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("retention")
        self._sign = QLabel()
        self.told = label("", wrap=True)
        self.told.setObjectName("retention-told")
        self.erase = button(self.tr("Erase attendees’ data…"), "", "retention-erase")
        self.erase.setToolTip(self.tr("Shows first what goes, what stays and where copies may be"))
        self.erase.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, 0, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._sign)
        row.addWidget(self.told, 1)
        row.addWidget(self.erase)
        self.hide()

    def refresh(self, snapshot: ForumSnapshot) -> None:
        """Show or hide the line, by the clock on the forum's wall."""
        until, today = snapshot.forum.retain_until, self._desk.now().date()
        near = until is not None and until - today <= REMINDED
        left = sum(each.erased_on is None for each in snapshot.attendees) if near else 0
        self.setVisible(bool(left))
        if left and until is not None:
            self.told.setText(self._words(until, today, left))
            sign = icon("clock", IconRole.WARNING if today > until else IconRole.MUTED, colours_of(self))
            self._sign.setPixmap(sign.pixmap(ICON))

    def _words(self, until: date, today: date, left: int) -> str:
        day, count = QLocale().toString(QDate(until.year, until.month, until.day)), f"{left:,}"
        if today > until:
            told = self.tr("The data of {n} attendees was to be kept until {day}.")
        else:
            told = self.tr("The data of {n} attendees may be kept until {day}.")
        return told.format(n=count, day=day)

    def _ask(self) -> None:
        from eventdesk.desktop.privacy.erase_dialog import EraseDialog

        dialog = EraseDialog(self._desk, (), parent=self.window())
        dialog.exec()
        dialog.deleteLater()
