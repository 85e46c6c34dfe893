"""The paper that documents come on. Light to import: windows and commands list the sizes."""

from enum import StrEnum


class PageSize(StrEnum):
    """A paper size, by the name people call it."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points (ISO 216; ANSI Y14.1)."""
        return (595.276, 841.89) if self is PageSize.A4 else (612.0, 792.0)
