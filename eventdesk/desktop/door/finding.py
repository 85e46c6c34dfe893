"""Finding somebody by name among 100,000: prepared while nothing else is to be done."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.pages.attendees.entries import Entry, EntryMaker, prepare
from eventdesk.desktop.pages.attendees.slices import Slices
from eventdesk.model.searching import Query, fold
from eventdesk.model.snapshot import ForumSnapshot

MOST = 60
"""How many are listed: whoever is not among them types a letter more."""

_PATIENCE = 0.06
"""Seconds that a search takes at the most while not all are prepared."""


class Finder(QObject):
    """Follows the forum; `find` answers from what it has, prepared or not."""

    prepared = Signal()
    """All are prepared: from now on an answer is quick."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._maker = EntryMaker()
        self._slices = Slices(self)

    def take(self, snapshot: ForumSnapshot, language: str) -> None:
        """Follow the forum."""
        self._maker.take(snapshot, language)
        self._slices.start(self._prepare(), lambda done: self.prepared.emit() if done else None)

    def find(self, typed: str) -> list[Entry]:
        """Who is found by name, organization, code, mail or tag, `MOST` at most; whose name begins so, first.

        Until all are prepared it looks at as many as it can in a moment.
        """
        query = Query(typed)
        if not query or not searchable(typed):
            return []
        rows = self._soon(query) if self.busy else query.among(self._maker.all)
        found = [entry for entry in rows if entry.attendee.erased_on is None]
        begin = fold(typed).strip()

        def rank(entry: Entry) -> bool:
            return not any(fold(name).startswith(begin) for name in entry.texts[0].values())

        return sorted(found[: 5 * MOST], key=rank)[:MOST]

    def _soon(self, query: Query) -> list[Entry]:
        """Those found among the first, in the time that somebody waits for."""
        until, found = perf_counter() + _PATIENCE, []
        for number, entry in enumerate(self._maker.all):
            if query.matches(entry.hay):
                found.append(entry)
            if len(found) >= 5 * MOST or (number % 64 == 0 and perf_counter() > until):
                break
        return found

    @property
    def busy(self) -> bool:
        """Whether some are not prepared yet: until then an answer takes longer."""
        return self._slices.busy

    def _prepare(self) -> Iterator[None]:
        for entry in self._maker.all:
            prepare(entry)
            yield


def searchable(typed: str) -> bool:
    """Whether so little is worth a search: two letters, or one of Han or Hangul."""
    plain = "".join(typed.split())
    return len(plain) > 1 or (len(plain) == 1 and ord(plain) > 0x1100)
