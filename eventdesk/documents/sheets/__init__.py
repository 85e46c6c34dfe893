"""Sheets: pages on which everything stands at a place of its own, as on a door sign or in a grid."""

from eventdesk.documents.sheets.boxes import Rect, fitted_lines, put_lines
from eventdesk.documents.sheets.surface import BoxMark, Sheet, SideMark, print_sheets

__all__ = ["BoxMark", "Rect", "Sheet", "SideMark", "fitted_lines", "print_sheets", "put_lines"]
