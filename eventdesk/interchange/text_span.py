"""A place in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Span:
    """From `start` up to and without `end`, counted in characters of the text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]
