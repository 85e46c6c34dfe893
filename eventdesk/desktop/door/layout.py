"""How the window at the door is laid out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.door.actions import DoorActions
from eventdesk.desktop.door.words import translate
from eventdesk.desktop.theme import GRID, HALF, set_icon
from eventdesk.desktop.widgets import Heading, Scroll, tool_button

_SIDE, _NARROW_SIDE = 40 * GRID, 26 * GRID
_NARROW = 112 * GRID
"""Width of a window in which buttons are icons alone: 1280 pixels at 200 %."""
_SPOKEN = ("door-register-new", "door-take-back", "door-anyway", "door-badge")


def timer(owner: QObject, milliseconds: int, act: Callable[[], object], *, once: bool) -> QTimer:
    """A timer that is not started yet."""
    made = QTimer(owner)
    made.setSingleShot(once)
    made.setInterval(milliseconds)
    made.timeout.connect(lambda: act())
    return made


def fit(window: QWidget, side: QWidget) -> None:
    """Follow the width that the window has."""
    narrow = window.width() < _NARROW
    style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    for name in _SPOKEN:
        button = window.findChild(QToolButton, f"{name}-button")
        if button is not None:
            button.setToolButtonStyle(style)
    side.setFixedWidth(_NARROW_SIDE if narrow else _SIDE)


def head(act: DoorActions, guards: QLabel, entrance: QLabel) -> QHBoxLayout:
    """Where one is, and what can be done."""
    row = QHBoxLayout()
    row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
    row.setSpacing(HALF)
    where = QVBoxLayout()
    where.setSpacing(0)
    row.addLayout(where, 1)
    for line in (guards, entrance):  # a long name gives way to the buttons
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
    menu.addActions([act.choose, act.printer, act.presence])
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
    """Who is in; scrolled where the window is low."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 2 * GRID, 0, 0)
    column.setSpacing(GRID)
    inner = QVBoxLayout()
    inner.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
    column.addLayout(inner)
    for widget in (counts, note, Heading(translate("Door", "Last scans"))):
        inner.addWidget(widget)
    last.setMinimumHeight(24 * GRID)
    column.addWidget(last, 1)
    made = Scroll(inside)
    made.setFixedWidth(_SIDE)
    made.setMinimumHeight(0)
    return made
