"""Work in the window’s own thread that would hold it up: done for some milliseconds at a time.

A thread of its own would take the interpreter from the window for longer than a slice does (see `idle`).
"""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

PAUSE = object()
"""A step that gives this ends its slice: what came before, or comes after, is much by itself."""
_SLICE = 0.008
_PAUSE = 1
"""Milliseconds between two slices, in which the window does what it is asked to."""


class Slices(QObject):
    """Goes through an iterator; each of its steps is short. A new one takes the place of the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._told: Callable[[bool], object] = lambda done: None
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(lambda: self._go_on(_SLICE))

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def start(self, steps: Iterator[object], told: Callable[[bool], object], *, whole: bool = False) -> None:
        """Begin at once, and do the `whole` of it where it is short. `told(done)` is called after each slice."""
        self._steps, self._told = steps, told
        self._timer.start()
        self._go_on(float("inf") if whole else _SLICE)

    def stop(self) -> None:
        """Drop what is left."""
        self._timer.stop()
        self._steps = iter(())

    def finish(self) -> None:
        """Do all that is left now, for whoever cannot wait."""
        if self.busy:
            self._go_on(float("inf"))

    def _go_on(self, seconds: float) -> None:
        until, steps = perf_counter() + seconds, self._steps
        for step in steps:
            if perf_counter() > until or (step is PAUSE and seconds <= _SLICE):
                self._told(False)
                return
        if self._steps is steps:
            self._timer.stop()
            self._told(True)
