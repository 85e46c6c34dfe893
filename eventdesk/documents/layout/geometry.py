"""Paper and margins. All lengths are points (1/72 inch); y runs upwards from the paper's lower edge."""

from dataclasses import dataclass

from eventdesk.documents.paper import PageSize

LARGE_PRINT = 1.35
"""How much larger large print is."""

# Small paper is held nearer to the eye, a large one hangs on a wall.
_TYPE = {PageSize.A3: 1.25, PageSize.A4: 1.0, PageSize.A5: 0.9, PageSize.LETTER: 1.0}
_MARGIN = {PageSize.A3: 68.0, PageSize.A4: 56.0, PageSize.A5: 40.0, PageSize.LETTER: 56.0}
_FOOT_ROOM = 16.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that text flows in, and where its foot line stands.

    `scale` enlarges what is laid out: a page is `page_width` × `scale` wide on paper. All else here, and all
    lengths in the layout, are before enlargement, so that large print keeps every proportion.
    """

    page_width: float
    page_height: float
    left: float = 56.0
    right: float = 56.0
    top: float = 56.0
    bottom: float = 72.0
    foot: float = 40.0
    scale: float = 1.0

    @classmethod
    def of(cls, size: PageSize, *, large_print: bool = False) -> "Frame":
        """The frame of a paper held upright, its type in proportion to what the paper is used for."""
        return cls.on(size.points, _TYPE[size] * (LARGE_PRINT if large_print else 1.0), _MARGIN[size])

    @classmethod
    def on(cls, paper: tuple[float, float], scale: float = 1.0, margin: float = 56.0) -> "Frame":
        """The frame of a paper of that width and height; `margin` is on paper, the lower one a little wider."""
        width, height = (length / scale for length in paper)
        side = margin / scale
        return cls(width, height, side, side, side, side + _FOOT_ROOM, side - _FOOT_ROOM, scale)

    @property
    def width(self) -> float:
        return self.page_width - self.left - self.right

    @property
    def height(self) -> float:
        return self.page_height - self.top - self.bottom
