"""Paper and margins. All lengths are points (1/72 inch); y runs upwards from the paper's lower edge."""

from dataclasses import dataclass

from eventdesk.documents.paper import PageSize


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that text flows in, and where its foot line stands."""

    page_width: float
    page_height: float
    left: float = 56.0
    right: float = 56.0
    top: float = 56.0
    bottom: float = 72.0
    foot: float = 40.0

    @classmethod
    def of(cls, size: PageSize) -> "Frame":
        width, height = size.points
        return cls(width, height)

    @property
    def width(self) -> float:
        return self.page_width - self.left - self.right

    @property
    def height(self) -> float:
        return self.page_height - self.top - self.bottom
