"""Badges, name tents, place cards, ribbons and certificates from designs.

`field_names` lists the fields of a forum, `fit` measures a text, `draw_one` makes the preview of a face. A `Batch`
is what to print: `check` tells what would go wrong, `print_pieces` prints it.
"""

from eventdesk.documents.badges.checking import Trouble, TroubleKind, check, sentence
from eventdesk.documents.badges.fitting import Fitted, FittedLine, Fitter, fit
from eventdesk.documents.badges.painting import applies
from eventdesk.documents.badges.paints import Paints
from eventdesk.documents.badges.printing import Batch, Made, draw_one, logo_of, print_pieces, write_pieces
from eventdesk.documents.badges.values import FieldName, Told, Values, field_names, shown_attendees
from eventdesk.documents.badges.words import category_colour, category_name, place_name, side_colour

__all__ = [
    "Batch",
    "FieldName",
    "Fitted",
    "FittedLine",
    "Fitter",
    "Made",
    "Paints",
    "Told",
    "Trouble",
    "TroubleKind",
    "Values",
    "applies",
    "category_colour",
    "category_name",
    "check",
    "draw_one",
    "field_names",
    "fit",
    "logo_of",
    "place_name",
    "print_pieces",
    "sentence",
    "shown_attendees",
    "side_colour",
    "write_pieces",
]
