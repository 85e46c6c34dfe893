"""How the window at the door is laid out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.door.actions import DoorActions
from eventdesk.desktop.door.words import translate
from eventdesk.desktop.theme import GRID, HALF, set_icon
from eventdesk.desktop.widgets import Heading, tool_button

_SIDE = 40 * GRID


def head(act: DoorActions, guards: QLabel, entrance: QLabel) -> QHBoxLayout:
    """Where one is, and what can be done."""
    row = QHBoxLayout()
    row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
    row.setSpacing(HALF)
    where = QVBoxLayout()
    where.setSpacing(0)
    row.addLayout(where, 1)
    where.addWidget(guards)
    where.addWidget(entrance)
    for action in (act.register, act.take_back, act.anyway, act.badge):
        row.addWidget(tool_button(action, icon_alone=False))
    for action in (act.sound, act.full):
        row.addWidget(tool_button(action))
    row.addWidget(_more(act))
    row.addWidget(tool_button(act.leave))
    return row


def _more(act: DoorActions) -> QToolButton:
    more = QToolButton()
    menu = QMenu(more)
    menu.addActions([act.choose, act.presence])
    menu.addSeparator()
    menu.addActions([act.export, act.merge])
    menu.setToolTipsVisible(True)
    more.setObjectName("door-more")
    more.setAccessibleName(translate("Door", "More"))
    more.setToolTip(translate("Door", "This entrance, scan logs, how many came"))
    more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    more.setMenu(menu)
    set_icon(more, "ellipsis")
    return more


def middle(line: QWidget, below: QWidget) -> QVBoxLayout:
    """The line to type into, and what it brings."""
    column = QVBoxLayout()
    column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    column.setSpacing(2 * GRID)
    column.addWidget(line)
    column.addWidget(below, 1)
    return column


def side(counts: QWidget, note: QWidget, last: QWidget) -> QWidget:
    """Who is in."""
    made = QWidget()
    made.setFixedWidth(_SIDE)
    made.setProperty("ground", "surface")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 2 * GRID, 0, 0)
    column.setSpacing(GRID)
    inner = QVBoxLayout()
    inner.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
    column.addLayout(inner)
    for widget in (counts, note, Heading(translate("Door", "Last scans"))):
        inner.addWidget(widget)
    column.addWidget(last, 1)
    return made
