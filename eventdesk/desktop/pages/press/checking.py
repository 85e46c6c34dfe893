"""The checks of the release in work, looked at anew in a thread after every change."""

from collections import Counter
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, Task, run, sentence
from eventdesk.model.snapshot import Release
from eventdesk.press.checks import Severity
from eventdesk.press.reviewing import ReleaseReview, release_review

PAUSE = 300
"""Milliseconds without a change before a release is checked."""


class ReleaseChecks(QObject):
    """Holds the latest review. `changed` tells that it is another one, or that there is none."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.review: ReleaseReview | None = None
        self.refusal = ""
        """Why there is no review, where the release cannot be written."""
        self._release: Release | None = None
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)

    @property
    def current(self) -> bool:
        """Whether the review is of the forum as it is now."""
        return not self._pause.isActive() and (self._task is None or not self._task.running)

    def show_release(self, release: Release | None) -> None:
        """Check this release of the forum as it is now; another release's review goes at once."""
        other = release is None or self._release is None or release.uid != self._release.uid
        self._release = release
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if other:
            self._take(None)
        if release is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _look(self) -> None:
        snapshot, release = self.desk.snapshot, self._release
        if snapshot is None or release is None:
            return

        def look(progress: Progress) -> ReleaseReview:
            progress.check()
            return release_review(snapshot, release, datetime.now(UTC))

        self._task = run(self, look, self._take, self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._take(None, sentence(error))

    def _take(self, review: ReleaseReview | None, refusal: str = "") -> None:
        self.review, self.refusal = review, refusal
        self.changed.emit()

    # In numbers

    @property
    def open(self) -> int:
        """How many findings nobody has accepted."""
        return len(self.review.open) if self.review is not None else 0

    def counts(self) -> Counter[Severity]:
        """The open findings by how much they matter."""
        return Counter(one.severity for one in self.review.open) if self.review is not None else Counter()
