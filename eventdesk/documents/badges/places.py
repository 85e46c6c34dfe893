"""Where pieces stand on paper, and where to cut and fold; in mm from the page's upper left corner."""

from collections.abc import Iterator
from typing import NamedTuple

from eventdesk.model.designs import Design, Duplex, Fold, Sheet

_MARK, _MARK_GAP, _FOLD_MARK = 4.0, 1.5, 4.0


class Spot(NamedTuple):
    """A face's place; `turned` by 180° about its middle."""

    x: float
    y: float
    width: float
    height: float
    turned: bool = False

    def turned_round(self) -> "Spot":
        return self._replace(turned=not self.turned)


class Mark(NamedTuple):
    """A line to cut or fold along."""

    x1: float
    y1: float
    x2: float
    y2: float
    fold: bool = False


def pieces(design: Design) -> tuple[Spot, ...]:
    """The places of the flat pieces on the front page, row by row from the upper left."""
    sheet, (wide, high) = design.sheet, design.flat
    return tuple(
        Spot(sheet.left + column * (wide + sheet.column_gap), sheet.top + row * (high + sheet.row_gap), wide, high)
        for row in range(sheet.rows)
        for column in range(sheet.columns)
    )


def front_of(design: Design, piece: Spot) -> Spot:
    """The front of a flat piece: below a fold at the top, to the right of one at the side."""
    x = piece.x + (design.width if design.fold is Fold.SIDE else 0)
    y = piece.y + (design.height if design.fold is Fold.TOP else 0)
    return Spot(x, y, design.width, design.height, piece.turned)


def back_of(design: Design, piece: Spot) -> Spot:
    """The back of a folded piece, on the same page as its front."""
    return Spot(piece.x, piece.y, design.width, design.height, design.fold is Fold.TOP)


def behind(sheet: Sheet, spot: Spot) -> Spot:
    """Where on the back page the back of that front stands, so that it is upright when the piece is turned over
    like the page of a book.

    A printer turns the sheet about its long or its short edge. About an upright edge left and right change
    places; about a level one top and bottom do, and what is upright stands on its head.
    """
    upright_edge = (sheet.duplex is Duplex.LONG_EDGE) == (sheet.paper_height >= sheet.paper_width)
    if upright_edge:
        return spot._replace(x=sheet.paper_width - spot.x - spot.width)
    return spot._replace(y=sheet.paper_height - spot.y - spot.height).turned_round()


def bleed_of(design: Design) -> tuple[float, float]:
    """How far faces may reach over their edges, across and down: never into a neighbour."""
    sheet = design.sheet
    across = min(design.bleed, sheet.column_gap / 2) if sheet.columns > 1 else design.bleed
    down = min(design.bleed, sheet.row_gap / 2) if sheet.rows > 1 else design.bleed
    return across, down


def marks(design: Design) -> tuple[Mark, ...]:
    """Where to cut, outside the pieces, and where to fold; what would lie beside the paper is left out."""
    return (*_cuts(design), *_folds(design))


def _cuts(design: Design) -> Iterator[Mark]:
    spots = pieces(design)
    if not design.sheet.crop_marks:
        return
    gap = max(design.bleed, _MARK_GAP)
    left, top = min(spot.x for spot in spots), min(spot.y for spot in spots)
    right = max(spot.x + spot.width for spot in spots)
    bottom = max(spot.y + spot.height for spot in spots)
    xs = {round(edge, 3) for spot in spots for edge in (spot.x, spot.x + spot.width)}
    ys = {round(edge, 3) for spot in spots for edge in (spot.y, spot.y + spot.height)}
    for x in sorted(xs):
        yield from _on_paper(design.sheet, Mark(x, top - gap - _MARK, x, top - gap))
        yield from _on_paper(design.sheet, Mark(x, bottom + gap, x, bottom + gap + _MARK))
    for y in sorted(ys):
        yield from _on_paper(design.sheet, Mark(left - gap - _MARK, y, left - gap, y))
        yield from _on_paper(design.sheet, Mark(right + gap, y, right + gap + _MARK, y))


def _folds(design: Design) -> Iterator[Mark]:
    """Ticks at both ends of each fold."""
    for spot in pieces(design) if design.fold is not Fold.NONE else ():
        if design.fold is Fold.TOP:
            y, end = spot.y + design.height, spot.x + spot.width
            yield Mark(spot.x, y, spot.x + _FOLD_MARK, y, True)
            yield Mark(end - _FOLD_MARK, y, end, y, True)
        else:
            x, end = spot.x + design.width, spot.y + spot.height
            yield Mark(x, spot.y, x, spot.y + _FOLD_MARK, True)
            yield Mark(x, end - _FOLD_MARK, x, end, True)


def _on_paper(sheet: Sheet, mark: Mark) -> Iterator[Mark]:
    """The part of a mark that is on the paper, where there is enough of it to be seen."""
    x1, x2 = max(mark.x1, 0), min(mark.x2, sheet.paper_width)
    y1, y2 = max(mark.y1, 0), min(mark.y2, sheet.paper_height)
    if x2 - x1 + y2 - y1 >= 1.0 and x2 >= x1 and y2 >= y1:
        yield Mark(x1, y1, x2, y2)
