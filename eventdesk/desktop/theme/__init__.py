"""How the window looks: one accent colour, three sizes, two weights, an 8 px grid, light and dark.

>>> theme = Theme(app)              # once, by the program; it follows the system's light or dark
>>> set_icon(button, "plus")        # coloured from the palette, and anew when the theme changes
>>> colours_of(option.palette)      # in a delegate or a paintEvent
>>> label.setFont(font(Size.TITLE, bold=True))
"""

from eventdesk.desktop.theme.colours import ACCENT, Colours, contrast, make_colours
from eventdesk.desktop.theme.fonts import Size, families_for, font, font_for
from eventdesk.desktop.theme.icons import IconRole, icon, set_icon
from eventdesk.desktop.theme.scale import GRID, HALF, ICON, ROW
from eventdesk.desktop.theme.theme import Mode, Theme, colours_of

__all__ = [
    "ACCENT",
    "GRID",
    "HALF",
    "ICON",
    "ROW",
    "Colours",
    "IconRole",
    "Mode",
    "Size",
    "Theme",
    "colours_of",
    "contrast",
    "families_for",
    "font",
    "font_for",
    "icon",
    "make_colours",
    "set_icon",
]
