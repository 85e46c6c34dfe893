"""What colour a paint is for an attendee."""

from eventdesk.documents.badges.words import category_colour, side_colour
from eventdesk.documents.catalog import DEFAULT_ACCENT
from eventdesk.model.designs import Design
from eventdesk.model.snapshot import Attendee, ForumSnapshot


class Paints:
    """The colours of one design for one forum."""

    def __init__(self, design: Design, snapshot: ForumSnapshot) -> None:
        self._design = design
        house = snapshot.house_style.colour if snapshot.house_style is not None else ""
        self._accent = snapshot.forum.accent or house or DEFAULT_ACCENT

    def colour(self, paint: str, attendee: Attendee) -> str:
        """`#rrggbb`, empty for nothing: a side's colour is nothing for who is on no side."""
        if paint == "accent":
            return self._accent
        if paint == "category":
            return self._design.category_colours.get(attendee.category) or category_colour(attendee.category)
        if paint == "side":
            side = attendee.side
            return (self._design.side_colours.get(side) or side_colour(side)) if side else ""
        return paint
