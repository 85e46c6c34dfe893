"""What the search field searches: read in a thread, kept until something changes, ranked for each query."""

from collections.abc import Callable
from heapq import nsmallest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.work import Progress, run
from eventdesk.model.searching import Query, fold

if TYPE_CHECKING:
    from eventdesk.workspace.search import SearchReader, SearchRow

MOST = 12


class SearchIndex(QObject):
    """All forums, sessions, items, people, attendees and organizations of the workspace on the desk."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[SearchRow, ...] = ()
        # Which state of the data was read, and which is the present one.
        self._read_stand, self._stand = -1, 0
        self._waiting: list[Callable[[], None]] = []
        # Used by one thread at a time: a new reading begins when the one before was taken.
        self._reader: SearchReader | None = None
        desk.forum_changed.connect(self._stale)
        desk.workspace_changed.connect(self._stale)

    def prepare(self, then: Callable[[], None]) -> None:
        """Call `then` when the index is up to date: at once where it is, else after it was read anew."""
        if self._read_stand == self._stand:
            then()
            return
        self._waiting.append(then)
        if len(self._waiting) == 1:
            self._read()

    def find(self, typed: str) -> list["SearchRow"]:
        """The best answers, the best first; those of the forum on the desk before those of others."""
        query = Query(typed)
        if not query:
            return []
        begin = fold(typed.strip())
        return nsmallest(MOST, query.among(self._rows), key=lambda row: self._rank(row, begin))

    def _rank(self, row: "SearchRow", begin: str) -> tuple[int, bool, int, int]:
        at = f" {row.hay}".find(f" {begin}")
        nearness = {0: 0, -1: 2}.get(at, 1)
        return nearness, self._desk.forum_uid not in row.forums, row.kind.value, len(row.hay)

    def _stale(self) -> None:
        self._stand += 1

    def _read(self) -> None:
        workspace, stand = self._desk.workspace, self._stand
        if workspace is None:
            self._take((), stand)
            return

        def read(_progress: Progress) -> "tuple[SearchRow, ...]":
            from eventdesk.workspace.search import SearchReader

            if self._reader is None:
                self._reader = SearchReader()
            with workspace.reading() as connection:
                return self._reader.read(connection)

        run(self, read, lambda rows: self._take(rows, stand), lambda _error: self._take((), stand))

    def _take(self, rows: "tuple[SearchRow, ...]", stand: int) -> None:
        self._rows, self._read_stand = rows, stand
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
