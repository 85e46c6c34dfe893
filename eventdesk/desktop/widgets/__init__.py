"""Small widgets that all pages share.

>>> layout.addWidget(Title(self.tr("People")))
>>> layout.addWidget(Caption(sentence, wrap=True))
>>> stack.addWidget(EmptyState("users", title, sentence, action))
>>> add = button(self.tr("Add session"), "plus", "add-session", primary=True)
>>> explain(add, "" if possible else self.tr("Choose a session first."), self.tr("Add a session (Ctrl+N)"))
"""

from eventdesk.desktop.widgets.buttons import button, explain, icon_button, tool_button
from eventdesk.desktop.widgets.empty import EmptyState
from eventdesk.desktop.widgets.flow import FlowLayout
from eventdesk.desktop.widgets.labels import Caption, Hairline, Heading, IconLabel, Title, label
from eventdesk.desktop.widgets.scroll import Scroll
from eventdesk.desktop.widgets.whole_page import WholePage, within_screen

__all__ = [
    "Caption",
    "EmptyState",
    "FlowLayout",
    "Hairline",
    "Heading",
    "IconLabel",
    "Scroll",
    "Title",
    "WholePage",
    "button",
    "explain",
    "icon_button",
    "label",
    "tool_button",
    "within_screen",
]
