"""Paper and margins. All lengths are points (1/72 inch); y runs upwards from the paper's lower edge."""

from dataclasses import dataclass
from enum import StrEnum


class PageSize(StrEnum):
    """The paper sizes that documents come in."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height (ISO 216; ANSI Y14.1)."""
        return (595.276, 841.89) if self is PageSize.A4 else (612.0, 792.0)


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
