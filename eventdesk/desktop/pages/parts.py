"""The small parts that pages are put together from, each with its name, its text and why it may not be used."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from eventdesk.desktop.theme import IconRole, set_icon


def label(text: str = "", role: str = "", name: str = "", wrap: bool = False) -> QLabel:
    """Plain text; `role` is one of the stylesheet's: title, heading, caption, muted, problem."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("textRole", role)
    if name:
        made.setObjectName(name)
    return made


def button(name: str, text: str, slot: Callable[[], object], icon: str = "", tip: str = "") -> QPushButton:
    """A button with its text, and the same as its accessible name."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    if icon:
        set_icon(made, icon)
    made.clicked.connect(lambda: slot())
    return made


def primary(made: QPushButton, icon: str = "") -> QPushButton:
    """Make it the one button of its place that goes on."""
    made.setProperty("primary", True)
    if icon:
        set_icon(made, icon, IconRole.ON_ACCENT)
    return made


def tool(name: str, icon: str, tip: str, slot: Callable[[], object]) -> QToolButton:
    """A button with a picture alone; its tooltip and accessible name say what it does."""
    made = QToolButton()
    made.setObjectName(name)
    made.setAccessibleName(tip)
    made.setToolTip(tip)
    set_icon(made, icon)
    made.clicked.connect(lambda: slot())
    return made


def allow(widget: QWidget, tip: str, reason: str = "") -> None:
    """Enable the widget with its tooltip, or disable it with the reason why it cannot be used."""
    widget.setEnabled(not reason)
    widget.setToolTip(reason or tip)


def hairline(vertical: bool = False) -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame()
    line.setProperty("line", "vertical" if vertical else "horizontal")
    return line
