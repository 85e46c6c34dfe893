"""Work that takes longer than 50 ms: in a thread, with progress and Cancel shown in the status line.

>>> def read(progress: Progress) -> int:
...     for place, name in enumerate(names):
...         progress.tell(place, len(names))      # raises Cancelled when the person pressed Cancel
...     return len(names)
>>> task = run(desk, read, on_done=show, on_error=lambda error: ..., title=self.tr("Reading names"))

Qt's objects belong to the window's thread, and may die in no other. So a thread of the pool holds plain Python
alone: the function lives in its `Task`, results go by `_Post`, and unreachable objects are collected by the
window's thread only (`collecting`).
"""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from eventdesk.desktop.collecting import collect_here
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.refusals import in_window_language

T = TypeVar("T")


class Cancelled(Exception):
    """The person at the desk does not want the result any more."""


class Progress:
    """How the function in the thread tells where it is, and learns that it should stop."""

    def __init__(self, moved: Callable[[int, int], object] = lambda done, total: None) -> None:
        self._stop = threading.Event()
        self._moved = moved

    def tell(self, done: int = 0, total: int = 0) -> None:
        """`done` of `total` steps; both 0 where that is not known. Raises Cancelled after `cancel`."""
        self.check()
        self._moved(done, total)

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
    """One piece of work under way. Its results arrive in the window's thread."""

    progressed = Signal(int, int)
    over = Signal()
    """Done, failed or cancelled."""

    def __init__(self, owner: QObject, title: str, cancellable: bool, progress: Progress) -> None:
        super().__init__()
        self.owner, self.title, self.cancellable = owner, title, cancellable
        self.progress = progress
        self.running = True
        self.kept: tuple[object, ...] = ()

    def cancel(self) -> None:
        """Drop the work: neither of its callbacks is called any more."""
        self.progress.cancel()


class _Post(QObject):
    """Brings what threads have to say to the window's thread. One for the program, which it outlives."""

    moved = Signal(int, int, int)
    ended = Signal(int, object, object)

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self._tasks: dict[int, tuple[Task, Callable[[Any], object], Callable[[Exception], object]]] = {}
        self._number = 0
        self.moved.connect(self._move)
        self.ended.connect(self._end)

    def send(
        self,
        owner: QObject,
        function: Callable[[Progress], T],
        on_done: Callable[[T], object],
        on_error: Callable[[Exception], object],
        title: str,
        cancellable: bool,
    ) -> Task:
        self._number += 1
        number = self._number
        progress = Progress(lambda done, total: self.moved.emit(number, done, total))
        task = Task(owner, title, cancellable, progress)
        # What the function refers to (a page, say) must not die with the last reference in the thread.
        task.kept = (function,)
        self._tasks[number] = task, on_done, on_error
        QThreadPool.globalInstance().start(_Runnable(self, number, function, progress))
        return task

    def _move(self, number: int, done: int, total: int) -> None:
        if number in self._tasks:
            self._tasks[number][0].progressed.emit(done, total)

    def _end(self, number: int, result: Any, error: Exception | None) -> None:
        task, on_done, on_error = self._tasks.pop(number)
        task.running = False
        # The page that asked may be gone, or may have asked for something newer.
        if isValid(task.owner) and not task.progress.cancelled:
            if error is None:
                on_done(result)
            else:
                on_error(error)
        task.over.emit()


class _Runnable(QRunnable):
    def __init__(self, post: _Post, number: int, function: Callable[[Progress], Any], progress: Progress) -> None:
        super().__init__()
        self._post, self._number = post, number
        self._work: list[tuple[Callable[[Progress], Any], Progress]] = [(function, progress)]

    def run(self) -> None:
        result, error = _call(*self._work.pop())
        self._post.ended.emit(self._number, result, error)


def _call(function: Callable[[Progress], Any], progress: Progress) -> tuple[Any, Exception | None]:
    try:
        return function(progress), None
    except Exception as error:  # told to the person by `on_error`, whatever it is
        # Its frames refer to whatever the function had in hand.
        return None, error.with_traceback(None)


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

    def tell(error: Exception) -> None:
        if shown_on is not None and not isinstance(error, Cancelled):
            shown_on.refused.emit(sentence(error, title))

    task = _post().send(owner, function, on_done, on_error or tell, title, cancellable)
    if title and shown_on is not None:
        shown_on.working.emit(task)
    return task


def _post() -> _Post:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("work needs a running application")
    found = app.findChild(_Post)
    if isinstance(found, _Post):
        return found
    collect_here(app)
    return _Post(app)


def sentence(error: Exception, title: str = "") -> str:
    """What to tell a person: the error's own words where the program made them, never a foreign message.

    Foreign messages may hold personal data, and mean nothing to whoever reads them.
    """
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror}."
    if type(error).__module__.startswith("eventdesk."):
        return in_window_language(str(error))
    told = QCoreApplication.translate("Work", "This did not work because of a fault in the program ({fault}).")
    told = told.format(fault=type(error).__name__)
    return f"{title}: {told}" if title else told
