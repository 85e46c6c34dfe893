"""Work that takes longer than 50 ms: in a thread, with progress and Cancel shown in the status line.

>>> def read(progress: Progress) -> int:
...     for place, name in enumerate(names):
...         progress.tell(place, len(names))      # raises Cancelled when the person pressed Cancel
...     return len(names)
>>> task = run(desk, read, on_done=show, on_error=lambda error: ..., title=self.tr("Reading names"))
"""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from eventdesk.desktop.desk import Desk

T = TypeVar("T")


class Cancelled(Exception):
    """The person at the desk does not want the result any more."""


class Progress(QObject):
    """How the function in the thread tells where it is, and learns that it should stop."""

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def tell(self, done: int = 0, total: int = 0) -> None:
        """`done` of `total` steps; both 0 where that is not known. Raises Cancelled after `cancel`."""
        self.check()
        self.moved.emit(done, total)

    def check(self) -> None:
        """Raises Cancelled after `cancel`."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()


class Task(QObject):
    """One piece of work under way; it lives until it is over. Its results arrive in the window's thread."""

    progressed = Signal(int, int)
    over = Signal()
    """Done, failed or cancelled."""
    _ended = Signal(object, object)

    def __init__(self, owner: QObject, title: str, cancellable: bool) -> None:
        super().__init__()
        self.owner, self.title, self.cancellable = owner, title, cancellable
        self.progress = Progress()
        self.progress.moved.connect(self.progressed)
        self.running = True

    def cancel(self) -> None:
        """Drop the work: neither of its callbacks is called any more."""
        self.progress.cancel()

    def start(
        self,
        function: Callable[[Progress], T],
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
    ) -> None:
        def end(result: Any, error: Exception | None) -> None:
            self.running = False
            # The page that asked may be gone, or may have asked for something newer.
            if isValid(self.owner) and not self.progress.cancelled:
                if error is None:
                    on_done(result)
                else:
                    on_error(error)
            self.over.emit()
            _under_way.discard(self)

        self._ended.connect(end)
        _under_way.add(self)
        QThreadPool.globalInstance().start(_Runnable(self.progress, function, self._ended.emit))


# Qt does not own a task and the person who asked may not keep it: it must outlive its thread.
_under_way: set[Task] = set()


class _Runnable(QRunnable):
    def __init__(
        self,
        progress: Progress,
        function: Callable[[Progress], Any],
        ended: Callable[[Any, Exception | None], None],
    ) -> None:
        super().__init__()
        self._progress, self._function, self._ended = progress, function, ended

    def run(self) -> None:
        try:
            result = self._function(self._progress)
        except Exception as error:  # told to the person by `on_error`, whatever it is
            self._ended(None, error)
        else:
            self._ended(result, None)


def run(
    owner: QObject,
    function: Callable[[Progress], T],
    on_done: Callable[[T], object],
    on_error: Callable[[Exception], object] | None = None,
    title: str = "",
    cancellable: bool = True,
    desk: Desk | None = None,
) -> Task:
    """Call `function(progress)` in a thread; then `on_done(result)` or `on_error(error)` in the window's.

    `owner` is the desk, or the page or dialog that asks: when it is gone, or the task was cancelled, neither is
    called. With a `title`, and a desk (the owner itself, its `desk`, or `desk`), the status line shows the work.
    Without `on_error` the desk says that it failed. The function must not touch widgets.
    """
    shown_on = desk or (owner if isinstance(owner, Desk) else getattr(owner, "desk", None))
    task = Task(owner, title, cancellable)

    def tell(error: Exception) -> None:
        if shown_on is not None and not isinstance(error, Cancelled):
            shown_on.refused.emit(sentence(error, title))

    task.start(function, on_done, on_error or tell)
    if title and shown_on is not None:
        shown_on.working.emit(task)
    return task


def sentence(error: Exception, title: str = "") -> str:
    """What to tell a person: the error's own words where the program made them, never a foreign message.

    Foreign messages may hold personal data, and mean nothing to whoever reads them.
    """
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror}."
    if type(error).__module__.startswith("eventdesk."):
        return str(error)
    told = QCoreApplication.translate("Work", "This did not work because of a fault in the program ({fault}).")
    told = told.format(fault=type(error).__name__)
    return f"{title}: {told}" if title else told
