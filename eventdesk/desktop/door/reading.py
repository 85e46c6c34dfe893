"""What the door shows beside its answers, read in a thread: counting 100,000 people takes a moment."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door.last_scans import MOST
from eventdesk.desktop.work import Progress, run
from eventdesk.workspace.door_reading import Door, DoorCounts, ScanLine
from eventdesk.workspace.scanning import ScanResult

_TWICE = timedelta(seconds=2)


def is_read_twice(typed: str, result: ScanResult | None, now: datetime) -> bool:
    """A scanner held before a badge reads it twice; the welcome should stay to be read."""
    return result is not None and typed.strip() == result.typed and now - result.at < _TWICE


class DoorReader(QObject):
    """`ready` gives the counts and the last scans. What was overtaken by an answer meanwhile is read again."""

    ready = Signal(DoorCounts, tuple)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._readings = self._changes = 0

    def note_change(self) -> None:
        """Somebody is being answered: what is under way will be out of date."""
        self._changes += 1

    def read(self, desk: Desk, door: Door, at: datetime) -> None:
        """Read anew; the first time a scan is rehearsed too."""
        workspace, forum_uid = desk.workspace, desk.forum_uid
        if workspace is None:
            return
        first, changes = self._readings == 0, self._changes
        self._readings += 1
        number = self._readings

        def look(progress: Progress) -> tuple[DoorCounts, tuple[ScanLine, ...]]:
            from eventdesk.workspace.door_reading import door_counts, last_scans
            from eventdesk.workspace.scanning import rehearse

            if first:
                rehearse(workspace, forum_uid, door, at)
            with workspace.reading() as connection:
                return door_counts(connection, forum_uid, door), last_scans(connection, forum_uid, door, MOST)

        def take(both: tuple[DoorCounts, tuple[ScanLine, ...]]) -> None:
            if number != self._readings:
                return  # asked anew meanwhile
            if changes == self._changes:
                self.ready.emit(*both)
            else:
                self.read(desk, door, at)

        run(self, look, take, lambda _error: None)
