"""From the list of attendees to their badges, and to the window for the door."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.attendees.words import tr
from eventdesk.desktop.theme import set_icon
from eventdesk.desktop.widgets import tool_button

if TYPE_CHECKING:
    from eventdesk.desktop.pages.attendees.page import AttendeesPage


def add_badge_action(page: "AttendeesPage") -> QAction:
    """Offer what shows the designer, with the first of those selected on its canvas.

    Its shortcut is the main window's, where the same is in the menu.
    """
    action = QAction(tr("Badges and certificates… (Ctrl+Shift+B)"), page)
    action.setObjectName("attendee-badges")
    action.setToolTip(tr("Badges, name tents and certificates: design and print them (Ctrl+Shift+B)"))
    set_icon(action, "id-card")
    action.triggered.connect(lambda _checked=False: page.desk.go(Place("designer", next(iter(page.picked()), ""))))
    page.list_menu.addAction(action)
    tools = page.filters.tools
    tools.insertWidget(tools.count() - 1, tool_button(action))
    return action


def add_door_action(page: "AttendeesPage") -> QAction:
    """Offer the window at the door beside the field for checking in one; its shortcut is the main window's."""
    action = QAction(tr("Check-in at the door… (F11)"), page)
    action.setObjectName("attendee-door")
    action.setToolTip(tr("Check-in at the door, over the whole screen: scan badges, register on the spot (F11)"))
    set_icon(action, "door-open")
    action.triggered.connect(lambda _checked=False: page.desk.go(Place("door")))
    page.list_menu.addAction(action)
    page.door.tools.addWidget(tool_button(action))
    return action
