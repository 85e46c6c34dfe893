"""What the window asks of each of its pages."""

from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk


class Page(QWidget):
    """One entry of the navigation. A page is made when it is shown first; it then follows `desk`'s signals."""

    name = ""
    """Its key in the navigation and in `Place.page`: overview, programme, people, attendees, press, documents."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName(f"{self.name}-page")

    def show_place(self, uid: str, field: str = "") -> None:
        """Select the row `uid` and, where `field` is given, put the cursor there. Unknown uids are ignored."""

    def commit(self) -> bool:
        """Store what is still being typed; called before another page, forum or workspace. False: stay here."""
        return True
