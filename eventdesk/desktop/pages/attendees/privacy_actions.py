"""“Data of this person…” and “Erase…”, of those who are selected in the list of attendees."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import set_icon

if TYPE_CHECKING:
    from eventdesk.desktop.pages.attendees.page import AttendeesPage


class PrivacyActions(QObject):
    """Made by the page at the end of its own making; the dialogs are imported when they are asked for."""

    def __init__(self, page: "AttendeesPage") -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        page.list_menu.addSeparator()
        self.data = self._add(tr("Data of this person…"), "person-data", "file-text", self.ask_data)
        self.erase = self._add(tr("Erase personal data…"), "erase-data", "trash-2", self.ask_erasure)

    def _add(self, text: str, name: str, icon: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(slot)
        set_icon(action, icon)
        self._page.addAction(action)
        self._page.list_menu.addAction(action)
        return action

    def ask_data(self) -> None:
        """Write all of the one attendee who is selected."""
        chosen = self._page.view.selected()
        if len(chosen) != 1:
            self._say(tr("Select one attendee first."))
        elif self._page.commit():
            from eventdesk.desktop.privacy.access import PersonData

            writing = PersonData(self._desk, self._page)
            writing.said.connect(self._desk.saved)
            writing.ask(chosen[0].uid, chosen[0].name)

    def ask_erasure(self) -> None:
        """Ask, then erase those who are selected."""
        chosen = self._page.view.selected()
        if not chosen:
            self._say(tr("Select attendees first, several with Shift or Ctrl."))
        elif self._page.commit():
            from eventdesk.desktop.privacy.erase_dialog import EraseDialog

            name = chosen[0].name if len(chosen) == 1 else ""
            dialog = EraseDialog(self._desk, [entry.uid for entry in chosen], name, self._page)
            dialog.exec()
            dialog.deleteLater()

    def _say(self, told: str) -> None:
        self._desk.refused.emit(told)
