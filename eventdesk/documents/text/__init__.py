"""The one text module: every string on a page passes through here.

It cleans text, chooses fonts by script and coverage, measures, breaks lines and draws. User text is never
markup. A character that no font has is left out of the page and reported.
"""

from eventdesk.documents.text.cleaning import clean
from eventdesk.documents.text.drawing import Align, draw, rgb, save
from eventdesk.documents.text.fonts import Family
from eventdesk.documents.text.lines import BLACK, Line, Span, Style
from eventdesk.documents.text.scripts import han_family, is_right_to_left
from eventdesk.documents.text.typesetter import MissingGlyph, Typesetter, missing_glyphs

__all__ = [
    "BLACK",
    "Align",
    "Family",
    "Line",
    "MissingGlyph",
    "Span",
    "Style",
    "Typesetter",
    "clean",
    "draw",
    "han_family",
    "is_right_to_left",
    "missing_glyphs",
    "rgb",
    "save",
]
