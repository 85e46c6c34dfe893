"""Icons: one set of one weight, drawn in a colour of the palette and drawn anew when the palette changes."""

from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from eventdesk.desktop.theme.colours import Colours
from eventdesk.resources import resource

_NAME, _ROLE = "iconName", "iconRole"
# Sides in pixels: an icon beside text and a larger one, at 100 % and at 200 %.
_SIDES = (16, 20, 32, 40)


class IconRole(StrEnum):
    """The colour of an icon: a name of `Colours`."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    WARNING = "warning"
    GOOD = "good"


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...


def set_icon(target: HasIcon, name: str, role: IconRole = IconRole.TEXT) -> None:
    """Give a button or action an icon of resources/icons that follows the theme from now on."""
    from eventdesk.desktop.theme.theme import current_colours

    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role.value)
    target.setIcon(icon(name, role, current_colours()))


def redraw_icon(target: QObject, colours: Colours) -> None:
    """Draw the icon that `set_icon` gave this object in new colours; others are left alone."""
    name = target.property(_NAME)
    if name and hasattr(target, "setIcon"):
        target.setIcon(icon(name, IconRole(target.property(_ROLE)), colours))


@lru_cache(maxsize=512)
def icon(name: str, role: IconRole, colours: Colours) -> QIcon:
    """The icon in that colour; grey where its button is disabled, in the accent where it is checked.

    Raises FileNotFoundError where the set has no icon of that name (see packaging/make_icons.py).
    """
    made = QIcon()
    colour = str(getattr(colours, role.value))
    states = (
        (QIcon.Mode.Normal, QIcon.State.Off, colour),
        (QIcon.Mode.Disabled, QIcon.State.Off, colours.outline),
        (QIcon.Mode.Normal, QIcon.State.On, colours.accent if role is IconRole.TEXT else colour),
    )
    for mode, state, ink in states:
        for side in _SIDES:
            made.addPixmap(draw(name, ink, side), mode, state)
    return made


@lru_cache(maxsize=1024)
def draw(name: str, colour: str, side: int) -> QPixmap:
    """One icon as a picture of `side` pixels."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    # The set's stroke of 2 is heavy beside text of 14 px.
    return resource("icons", f"{name}.svg").read_text("utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')
