"""A dialog around one list that is changed on the spot: rooms, own fields."""

from PySide6.QtWidgets import QDialog, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.list_section import ListSection


class ListDialog(QDialog):
    """Follows the forum while it is open; every change is stored at once and can be undone.

    Whoever derives from it sets `section`, and shows the rows in `refresh`.
    """

    section: ListSection

    def __init__(self, desk: Desk, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)

    def done(self, result: int) -> None:
        """Close, unless what is still being typed is refused."""
        if self.section.commit():
            super().done(result)
            self.deleteLater()

    def reject(self) -> None:
        # Escape and the window's own button come here.
        self.done(QDialog.DialogCode.Rejected)
