"""Small work on many rows, done a few at a time while nobody waits for the window."""

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE = 0.006
"""Seconds at a time: less than a frame."""
_PAUSE = 10
"""Milliseconds between two slices."""


class Idle(QObject):
    """Calls a function on each row, in slices in the window's own thread.

    A thread of its own would take the interpreter from the window for longer than a slice does.
    """

    done = Signal()

    def __init__(self, work: Callable[[Any], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._rows: Iterator[Any] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def start(self, rows: Iterable[Any]) -> None:
        """Begin with these rows; what was left of others is dropped."""
        self._rows = iter(rows)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        for row in self._rows:
            self._work(row)
            if perf_counter() > until:
                return
        self._timer.stop()
        self.done.emit()
