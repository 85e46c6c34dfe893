"""From the list of attendees to their badges, name tents and certificates."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import set_icon

if TYPE_CHECKING:
    from eventdesk.desktop.pages.attendees.page import AttendeesPage


def add_badge_action(page: "AttendeesPage") -> QAction:
    """Put into the list's menu what shows the designer, with the first of those selected on its canvas.

    Its shortcut is the main window's, where the same is in the menu.
    """
    action = QAction(tr("Badges and certificates… (Ctrl+Shift+B)"), page)
    action.setObjectName("attendee-badges")
    action.setToolTip(tr("Design and print them; those selected here can be chosen there"))
    set_icon(action, "id-card")
    action.triggered.connect(lambda _checked=False: page.desk.go(Place("designer", next(iter(page.picked()), ""))))
    page.list_menu.addAction(action)
    return action
