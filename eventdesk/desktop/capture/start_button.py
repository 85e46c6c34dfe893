"""The button that opens the capture window, shown on the days of the forum."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QPushButton

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.widgets import button
from eventdesk.model.snapshot import ForumSnapshot

translate = QCoreApplication.translate


def is_on(snapshot: ForumSnapshot | None, today: date) -> bool:
    """Whether today is one of the forum's days."""
    first = snapshot.forum.starts_on if snapshot is not None else None
    last = snapshot.forum.ends_on if snapshot is not None else None
    return first is not None and first <= today <= (last or first)


class _Showing(QObject):
    """Shows the button on the forum's days alone; goes with it."""

    def __init__(self, desk: Desk, target: QPushButton) -> None:
        super().__init__(target)
        self._desk, self._target = desk, target
        desk.forum_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        shown = is_on(self._desk.snapshot, self._desk.now().date())
        if self._target.isHidden() == shown:
            self._target.setVisible(shown)


def capture_button(desk: Desk, name: str, primary: bool = False) -> QPushButton:
    """Hidden on other days; the menu has it always. It follows the forum on the desk."""
    made = button(translate("Capture", "Capture what happens"), "mic", name, primary)
    made.setToolTip(translate("Capture", "The forum is on: write down quotes, outcomes and photos (Ctrl+Shift+K)"))
    made.clicked.connect(lambda: desk.go(Place("capture")))
    made.hide()
    _Showing(desk, made)
    return made
