"""Conflicts of the programme, looked for in the background and kept by row."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.overview.wording import finding_count, finding_line
from eventdesk.desktop.work import Progress, run
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import Finding, PlaceKind

_PAUSE = 250
"""Milliseconds after a change before conflicts are looked for."""


class FindingMarks(QObject):
    """`by_uid` holds the sentences about each session and item; `found` tells that they changed."""

    found = Signal()

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.by_uid: dict[str, tuple[str, ...]] = {}
        self._looking = False
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._look)

    def sentences(self, uid: str) -> tuple[str, ...]:
        return self.by_uid.get(uid, ())

    def look(self) -> None:
        """Look anew, a moment after the last change: looking takes its time in a large forum."""
        self._soon.start()

    def _look(self) -> None:
        snapshot = self._desk.snapshot
        if self._looking:
            self._soon.start()
        elif snapshot is not None:
            self._looking = True
            run(self._page, lambda progress: _look(snapshot, progress), self._take, lambda _error: self._take(()))

    def _take(self, findings: tuple[Finding, ...]) -> None:
        self._looking = False
        by_uid = sentences_by_row(findings)
        if by_uid != self.by_uid:
            self.by_uid = by_uid
            self.found.emit()


def _look(snapshot: ForumSnapshot, progress: Progress) -> tuple[Finding, ...]:
    from eventdesk.programme.conflicts import conflicts

    progress.check()
    return conflicts(snapshot)


def sentences_by_row(findings: tuple[Finding, ...]) -> dict[str, tuple[str, ...]]:
    """Each finding in words for every session and item that it names."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        for place in finding.places:
            if place.kind in (PlaceKind.SESSION, PlaceKind.ITEM):
                found.setdefault(place.uid, []).append(_told(finding))
    return {uid: tuple(dict.fromkeys(sentences)) for uid, sentences in found.items()}


def _told(finding: Finding) -> str:
    # How long something overlaps says it all; without it the kind must be named.
    return f"{finding_line(finding)}." if finding.minutes else f"{finding_count(finding.kind, 1)}."
