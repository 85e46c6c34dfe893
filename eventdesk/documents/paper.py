"""The paper that documents come on. Light to import: windows and commands list the sizes."""

from enum import StrEnum

_POINTS_PER_MM = 72 / 25.4


class PageSize(StrEnum):
    """A paper size, by the name people call it."""

    A4 = "A4"
    A3 = "A3"
    A5 = "A5"
    LETTER = "Letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points, upright (ISO 216; ANSI Y14.1)."""
        return _POINTS[self]

    @property
    def landscape(self) -> tuple[float, float]:
        """Width and height in points, lying on its long side."""
        width, height = self.points
        return height, width


def _iso(width_mm: float, height_mm: float) -> tuple[float, float]:
    return round(width_mm * _POINTS_PER_MM, 3), round(height_mm * _POINTS_PER_MM, 3)


_POINTS = {
    PageSize.A3: _iso(297, 420),
    PageSize.A4: _iso(210, 297),
    PageSize.A5: _iso(148, 210),
    PageSize.LETTER: (612.0, 792.0),
}
