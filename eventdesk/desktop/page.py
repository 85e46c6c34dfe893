"""What the window asks of each of its pages."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from eventdesk.desktop.desk import Desk


class Page(QWidget):
    """One entry of the navigation. A page is made when it is shown first; it then follows `desk`'s signals."""

    name = ""
    """Its key in the navigation and in `Place.page`: overview, programme, people, attendees, press, documents."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._owed: dict[Callable[[], object], None] = {}
        self.setObjectName(f"{self.name}-page")

    def show_place(self, uid: str, field: str = "") -> None:
        """Select the row `uid` and, where `field` is given, put the cursor there. Unknown uids are ignored."""

    def commit(self) -> bool:
        """Store what is still being typed; called before another page, forum or workspace. False: stay here."""
        return True

    def picked(self) -> tuple[str, ...]:
        """The uids of the rows that are selected, where the page is a list of which several can be."""
        return ()

    def follow(self, signal: SignalInstance, refresh: Callable[[], object]) -> None:
        """Call `refresh` on the signal; while another page is shown, once, when this one is shown again.

        So an edit costs the page that is seen, not all that were ever looked at.
        """
        signal.connect(lambda *_told: self._owed.__setitem__(refresh, None) if self._away() else refresh())

    def catch_up(self) -> None:
        """Do what was put off while another page was shown."""
        owed, self._owed = self._owed, {}
        for refresh in owed:
            refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.catch_up()
        super().showEvent(event)

    def _away(self) -> bool:
        held: QWidget = self
        while (above := held.parentWidget()) is not None:
            if isinstance(above, QStackedWidget):
                return above.currentWidget() is not held
            held = above
        return False
