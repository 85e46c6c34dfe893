"""The grid that everything in the window stands on, in device-independent pixels."""

GRID = 8
HALF = 4
ICON = 16
"""Side of an icon beside text."""
ROW = 32
"""Height of a row in a list, and of a button or field: text of one line with room to breathe."""
