"""What is found in the programme, looked for in the background and kept by row."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.programme.finding_signs import RowMark
from eventdesk.desktop.pages.programme.finding_words import told
from eventdesk.desktop.work import Progress, run
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import TIMED_KINDS, PlaceKind
from eventdesk.programme.review import Reviewed, reviewed
from eventdesk.programme.survey import Survey

_PAUSE = 250
"""Milliseconds after a change before findings are looked for."""


class FindingMarks(QObject):
    """`every` holds all findings, the worst first; `by_uid` what rows are marked with.

    A row is marked for what concerns times, rooms and people's time and is not accepted. `found` tells that
    something changed.
    """

    found = Signal()

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._survey = Survey()
        self.every: tuple[Reviewed, ...] = ()
        self.by_uid: dict[str, RowMark] = {}
        self._of: dict[str, tuple[Reviewed, ...]] = {}
        self._looking = False
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._look)

    def of(self, uid: str) -> tuple[Reviewed, ...]:
        """What is found about a session or an item, the worst first and what is accepted last."""
        return self._of.get(uid, ())

    def look(self) -> None:
        """Look anew, a moment after the last change: looking takes its time in a large forum."""
        self._soon.start()

    def _look(self) -> None:
        snapshot, survey = self._desk.snapshot, self._survey
        if self._looking:
            self._soon.start()
        elif snapshot is not None:
            self._looking = True
            run(self._page, lambda progress: _look(survey, snapshot, progress), self._take, self._fail)

    def _fail(self, _error: Exception) -> None:
        self._survey = Survey()
        self._take(_Looked())

    def _take(self, looked: "_Looked") -> None:
        self._looking = False
        if looked.every != self.every:
            self.every, self._of, self.by_uid = looked.every, looked.of, looked.marks
            self.found.emit()


@dataclass(frozen=True)
class _Looked:
    """All that is found, for each row, and what rows are marked with."""

    every: tuple[Reviewed, ...] = ()
    of: dict[str, tuple[Reviewed, ...]] = field(default_factory=dict)
    marks: dict[str, RowMark] = field(default_factory=dict)


def _look(survey: Survey, snapshot: ForumSnapshot, progress: Progress) -> _Looked:
    progress.check()
    found = reviewed(snapshot.acknowledged, survey.look(snapshot))
    every = tuple(sorted(found, key=lambda one: (one.acknowledged, one.finding.severity)))
    return _Looked(every, by_row(every), marks_by_row(every))


def by_row(every: Iterable[Reviewed]) -> dict[str, tuple[Reviewed, ...]]:
    """Each finding for every session and item that it names; one about an item stands at its session too."""
    found: dict[str, dict[int, Reviewed]] = {}
    for number, one in enumerate(every):
        for place in one.finding.places:
            if place.kind in (PlaceKind.SESSION, PlaceKind.ITEM):
                found.setdefault(place.uid, {})[number] = one
    return {uid: tuple(ones.values()) for uid, ones in found.items()}


def marks_by_row(every: Iterable[Reviewed]) -> dict[str, RowMark]:
    """What rows are marked with; `every` has the worst first."""
    loud = (one for one in every if not one.acknowledged and one.finding.kind in TIMED_KINDS)
    return {
        uid: RowMark(
            min(one.finding.severity for one in ones),
            tuple(dict.fromkeys(told(one.finding) for one in ones)),
        )
        for uid, ones in by_row(loud).items()
    }
