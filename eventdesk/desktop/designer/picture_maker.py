"""Draws the face in a thread after each change: one at a time, and of those asked for meanwhile the last."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.designer.rendering import FaceMade, FaceRequest, make_face
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, Task, run, sentence


class PictureMaker(QObject):
    """`ask` with what makes the request when its turn comes; None where there is nothing to draw."""

    made = Signal(object)
    """A FaceMade."""
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._wanted: Callable[[], FaceRequest | None] | None = None
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None or self._wanted is not None

    def ask(self, request: Callable[[], FaceRequest | None]) -> None:
        """While one is drawn it is not broken off: in a carry each picture is seen."""
        self._wanted = request
        if self._task is None:
            self._start()

    def _start(self) -> None:
        wanted, self._wanted = self._wanted, None
        request = wanted() if wanted is not None else None
        if request is None:
            return

        def make(_progress: Progress) -> FaceMade:
            return make_face(request)

        self._task = run(self, make, self.made.emit, lambda error: self.failed.emit(sentence(error)))
        self._task.over.connect(self._over)

    def _over(self) -> None:
        self._task = None
        if self._wanted is not None:
            self._start()
