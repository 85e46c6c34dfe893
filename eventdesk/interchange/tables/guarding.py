"""Cells that a spreadsheet would take for formulas, kept from it, and given back when they are read again.

OWASP, “CSV injection”: a cell that begins with = + - @, a tab, a carriage return or a line feed, or with the wide
forms of these signs, gets an apostrophe before it.
"""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


def guarded(cell: str) -> str:
    """The cell so that a spreadsheet shows it and computes nothing; `unguarded` gives it back."""
    # A number with its sign, such as +82 10-1234-5678, is guarded too: a spreadsheet would subtract. So is what
    # looks guarded already, else its own apostrophe would be lost on the way back.
    return _GUARD + cell if cell.lstrip(_GUARD).startswith(FORMULA_STARTS) else cell


def unguarded(cell: str) -> str:
    """The cell that `guarded` was given; others stay as they are."""
    return cell[1:] if cell[:1] == _GUARD and cell.lstrip(_GUARD).startswith(FORMULA_STARTS) else cell
