"""Badges, name tents, place cards, ribbons and certificates from designs.

`field_names` lists the fields of a forum, `fit` measures a text, `draw_one` makes the preview of a face, `Batch`
and `print_pieces` print.
"""

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
    "Values",
    "applies",
    "category_colour",
    "category_name",
    "draw_one",
    "field_names",
    "fit",
    "logo_of",
    "place_name",
    "print_pieces",
    "shown_attendees",
    "side_colour",
    "write_pieces",
]
