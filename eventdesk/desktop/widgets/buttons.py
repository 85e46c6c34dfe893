"""Buttons with a name for programs, a name for screen readers, and a tooltip that tells why when disabled."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from eventdesk.desktop.theme import ICON, IconRole, set_icon


def button(
    text: str, icon: str = "", name: str = "", primary: bool = False, parent: QWidget | None = None
) -> QPushButton:
    """A button with text. `primary` is for the one thing to do next; a place has one at most."""
    # Fusion sets the icon too close to the text.
    made = QPushButton(f" {text}" if icon else text, parent)
    made.setObjectName(name)
    made.setAccessibleName(_plain(text))
    made.setProperty("primary", primary)
    if icon:
        set_icon(made, icon, IconRole.ON_ACCENT if primary else IconRole.TEXT)
        made.setIconSize(QSize(ICON, ICON))
    return made


def icon_button(text: str, icon: str, name: str = "", parent: QWidget | None = None) -> QToolButton:
    """A small button of an icon alone; `text` is its tooltip and what a screen reader says."""
    made = QToolButton(parent)
    made.setObjectName(name)
    made.setAccessibleName(_plain(text))
    made.setToolTip(_plain(text))
    made.setIconSize(QSize(ICON, ICON))
    set_icon(made, icon)
    return made


def tool_button(action: QAction, icon_alone: bool = True, parent: QWidget | None = None) -> QToolButton:
    """A button for an action; it follows its text, icon, state and tooltip."""
    made = QToolButton(parent)
    made.setDefaultAction(action)
    made.setObjectName(f"{action.objectName()}-button" if action.objectName() else "")
    made.setAccessibleName(_plain(action.text()))
    made.setIconSize(QSize(ICON, ICON))
    style = Qt.ToolButtonStyle
    made.setToolButtonStyle(style.ToolButtonIconOnly if icon_alone else style.ToolButtonTextBesideIcon)
    action.changed.connect(lambda: made.setAccessibleName(_plain(action.text())))
    return made


def explain(target: QAction | QAbstractButton, why_not: str, tip: str = "") -> None:
    """Enable it where `why_not` is empty; else disable it, and let its tooltip tell why."""
    target.setEnabled(not why_not)
    target.setToolTip(why_not or tip or _plain(target.text()))
    if isinstance(target, QAbstractButton):
        target.setAccessibleDescription(why_not)


def _plain(text: str) -> str:
    """The text without its shortcut mark."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
