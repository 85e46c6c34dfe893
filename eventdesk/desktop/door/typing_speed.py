"""Telling a scanner from a person: it types a whole code faster than anybody can. Plain Python, no Qt."""

from collections.abc import Callable
from time import perf_counter

LARGEST_GAP = 0.05
"""Seconds between two keys of a scanner at the most. A quick typist takes 0.1 from key to key."""
LEAST = 4
"""Characters of the shortest code that a scanner is believed to have typed."""


class Typing:
    """Follows what is typed, key by key."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._last = float("-inf")
        self._typed = ""
        self._before: object = None

    def key(self, text: str, before: object = None) -> None:
        """Some characters came, by a key or by an input method. `before`: what the field held until then, which
        is kept as of the first character of a burst (`before_burst`)."""
        now = self._clock()
        if now - self._last > LARGEST_GAP:
            self._typed = ""
            self._before = before
        self._typed += text
        self._last = now

    @property
    def before_burst(self) -> object:
        """What was there before the characters that came fast."""
        return self._before

    def burst(self) -> str:
        """What was typed in one go up to now, where it was a scanner; else empty. Call it at the Enter key."""
        fast = self._clock() - self._last <= LARGEST_GAP and len(self._typed) >= LEAST
        return self._typed if fast else ""

    def forget(self) -> None:
        """Begin anew."""
        self._typed, self._last = "", float("-inf")
