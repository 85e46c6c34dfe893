"""“House style…”: how a house writes and looks, edited for all its forums, shared as a file."""

from eventdesk.desktop.house_style.dialog import HouseStyleDialog, show_house_styles

__all__ = ["HouseStyleDialog", "show_house_styles"]
