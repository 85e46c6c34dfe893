"""The list behind the table: all attendees in their order, those that the filters let through, and every change.

With 100,000 attendees nothing here holds the window up: sorting, and folding the words a search looks into, are
done in slices; a search shows its first page before it has seen them all; one attendee’s change moves one row.
"""

from collections.abc import Callable, Generator, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject, Signal

from eventdesk.desktop.collecting import leave_alone
from eventdesk.desktop.pages.attendees.columns import NAME, ListColumn, list_columns
from eventdesk.desktop.pages.attendees.entries import Changes, Entry, EntryMaker, Tally, prepare
from eventdesk.desktop.pages.attendees.filters import AttendeeFilter, Blocks
from eventdesk.desktop.pages.attendees.ordering import Sorting, by_name, sorted_steps
from eventdesk.desktop.pages.attendees.slices import PAUSE, Slices
from eventdesk.desktop.pages.attendees.table_model import AttendeeTable
from eventdesk.model.snapshot import ForumSnapshot

_FEW = 16
"""So many changes are followed row by row; beyond, the list is put in order anew."""
_SHORT = 1000
"""A list of so many is sorted and searched at once, and nobody sees a step of it."""
_PAGE = 40
"""Rows that fill any screen: they are shown before the rest is found."""
_PIECE = 256
_MANY = 8192
_FORGOTTEN = 1024


class AttendeeList(QObject):
    """Keeps `table` showing what is wanted of the forum’s attendees."""

    changed = Signal()
    """Other rows are shown, or the same ones anew."""
    counted = Signal()
    """`tally` tells other numbers now."""
    columns_changed = Signal()
    """`columns` are others, or read anew; told before rows are shown in them."""

    def __init__(self, table: AttendeeTable, kept: Callable[[], frozenset[str]], parent: QObject) -> None:
        """`kept` names those who stay in sight whatever is changed about them: who is being edited."""
        super().__init__(parent)
        self.table, self._kept = table, kept
        self.columns: tuple[ListColumn, ...] = ()
        self.tally = Tally()
        self.filter = AttendeeFilter()
        self._maker = EntryMaker()
        self._named: list[Entry] = []
        self._order: list[Entry] = []
        self._blocks = Blocks(self._order)
        self._shown_of: list[Entry] | None = None
        """The order that the table shows whole."""
        self._unsorted: list[Entry] = []
        self._added: list[Entry] = []
        self._former: list[Entry] = []
        self._sorted, self._uncounted, self._unfollowed = True, False, False
        self._column, self._falling = NAME, False
        self._sorting: Sorting | None = None
        self._language = "en"
        self._taking, self._search, self._background = Slices(self), Slices(self), Slices(self)
        self._by_id: dict[str, Entry] | None = None

    # What there is

    @property
    def entries(self) -> Sequence[Entry]:
        """All attendees, in the forum’s order."""
        return self._maker.all

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The key of the column, and whether from the last to the first."""
        return self._column, self._falling

    @property
    def busy(self) -> bool:
        """Whether rows are still being found, sorted or made ready for searching."""
        return self._taking.busy or self._search.busy or self._background.busy

    @property
    def sorting(self) -> bool:
        """Whether the order is still being made."""
        return not self._sorted

    @property
    def searching(self) -> bool:
        return self._search.busy

    @property
    def short(self) -> bool:
        """Whether all is done at once, nothing in slices."""
        return len(self._maker.all) <= _SHORT

    def column(self, key: str) -> ListColumn | None:
        return next((column for column in self.columns if column.key == key), None)

    # What is wanted

    def take(self, snapshot: ForumSnapshot, language: str) -> None:
        """Follow the forum; where thousands changed, those before are shown until that is done."""
        self._taking.finish()
        made = list[Changes]()

        def steps() -> Generator[None, None, None]:
            made.append((yield from self._maker.steps(snapshot, language)))

        def told(done: bool) -> None:
            if done:
                self._taken(snapshot, language, made.pop())

        self._taking.start(steps(), told, whole=self.short)

    def _taken(self, snapshot: ForumSnapshot, language: str, changes: Changes) -> None:
        self._by_id = None
        self.columns = list_columns(snapshot, language, self._named_by)
        self.columns_changed.emit()
        self._language = language
        self._make_sorting()
        if changes.anew and not self.short:
            leave_alone()
        if changes.anew or len(changes) > _FEW or not self._sorted:
            self._rebuild(changes)
        else:
            self.tally.follow(changes)
            self.counted.emit()
            self._apply(changes)

    def clear(self) -> None:
        """There is no forum."""
        self._taking.stop()
        self._search.stop()
        self._background.stop()
        self._maker, self.tally, self.columns = EntryMaker(), Tally(), ()
        self._named, self._unsorted, self._added = [], [], []
        self._sorted, self._uncounted, self._unfollowed = True, False, False
        self._put_in_order([])
        self.table.show([])
        self.changed.emit()

    def show_only(self, wanted: AttendeeFilter) -> None:
        """Show those whom the filter lets through."""
        self.filter = wanted
        self._show(frozenset())

    def sort(self, column: str, *, falling: bool) -> None:
        """Sort by the column of that key; in the meantime the rows stay as they are."""
        self._column, self._falling = column, falling
        self._make_sorting()
        if self._maker.all:
            self._sorted = False
            self._start()

    def finish(self) -> None:
        """Do now what was to be done in slices."""
        self._taking.finish()
        self._background.finish()
        self._search.finish()

    # Putting in order

    def _make_sorting(self) -> None:
        column = self.column(self._column) or self.column(NAME)
        if column is not None:
            self._column = column.key
            self._sorting = Sorting(column, self._language, falling=self._falling)
        name = self.column(NAME)
        if name is not None:
            self._by_name = Sorting(name, self._language)

    def _rebuild(self, changes: Changes) -> None:
        """Put all in order anew; until that is done, whoever stayed keeps their place."""
        self._former += [before for before, _now in changes.replaced]
        self._sorted, self._uncounted = False, True
        if changes.anew:
            self._named, self._added, self._unfollowed = [], [], False
            self._put_in_order(list(self._maker.all))
            self._show(frozenset())
        else:
            self._added += changes.added
            self._unfollowed = True
        self._start()

    def _start(self) -> None:
        """Do what is to be done, in slices; whatever was begun and is not done yet begins again."""
        steps = chain(self._count(), self._follow(), self._sort(), self._preparing(), self._let_go())

        def told(done: bool) -> None:
            if done and not self.short:
                leave_alone()

        self._background.start(steps, told, whole=self.short)

    def _count(self) -> Generator[object, None, None]:
        if self._uncounted:
            tally = Tally()
            yield from tally.steps(self._maker.all)
            self.tally, self._uncounted = tally, False
            self.counted.emit()
            yield PAUSE

    def _follow(self) -> Generator[object, None, None]:
        """Let the rows be what became of them, in the order they had; the new ones last."""
        if not self._unfollowed:
            return
        named: list[Entry] = []
        order: list[Entry] = []
        for rows, made in ((self._named, named), (self._order, order)):
            for start in range(0, len(rows), _MANY):
                latest = [entry.latest for entry in rows[start : start + _MANY]]
                made += [entry for entry in latest if not entry.gone]
                yield None
        added = [entry for entry in (entry.latest for entry in self._added) if not entry.gone]
        self._unsorted = [*named, *added] if named else []
        self._named, self._added, self._unfollowed = [], [], False
        same = self._shown_of is self._order and len(order) == len(self._order) and not added
        self._put_in_order([*order, *added])
        yield PAUSE
        self._show(self._kept(), same=same)
        yield PAUSE

    def _sort(self) -> Generator[object, None, None]:
        if self._sorted:
            return
        sorting = self._sorting
        assert sorting is not None
        if not self._named:
            named: list[Entry] = []
            yield from sorted_steps(self._unsorted or self._maker.all, by_name, named)
            self._named, self._unsorted = named, []
        order: list[Entry] = []
        yield from sorting.steps(self._named, order)
        self._put_in_order(order)
        self._sorted = True
        yield PAUSE
        self._show(self._kept())
        yield PAUSE

    def _put_in_order(self, order: list[Entry]) -> None:
        self._order, self._blocks = order, Blocks(order)

    def _preparing(self) -> Generator[None, None, None]:
        """Fold the words of all, before the first key is typed into the search field."""
        for start in range(0, len(self._order), _PIECE):
            for entry in self._order[start : start + _PIECE]:
                prepare(entry)
            yield
        for _block in self._blocks.all():
            yield

    def _let_go(self) -> Generator[None, None, None]:
        """Forget the entries before, some thousands at a time: all at once would take a tenth of a second."""
        while self._former:
            del self._former[-_FORGOTTEN:]
            yield

    # Showing

    def _show(self, keep: frozenset[str], *, same: bool = False) -> None:
        """`same`: where all are shown, they are the same people in the same order as now."""
        found: list[Entry] = []
        order, whole = self._order, not self.filter.passes()
        shown_some, self._shown_of = False, None

        def told(done: bool) -> None:
            nonlocal shown_some
            if done or (len(found) >= _PAGE and not shown_some):
                shown_some = True
                self.table.show(list(found), same=same and whole)
                self._shown_of = order if whole else None
                self.changed.emit()

        steps = self.filter.steps(self._order, found, keep, self._blocks)
        self._search.start(steps, told, whole=self.short)

    def _apply(self, changes: Changes) -> None:
        if not changes:
            self.table.columns_changed()
            self.changed.emit()
            return
        searching = self._search.busy
        for old, new in changes.replaced:
            self._swap(old, new)
            if not searching:
                self._show_swapped(old, new)
        for entry in changes.removed:
            self._drop(entry)
        for entry in changes.added:
            self._insert(entry)
        if searching:  # the rows found so far may be others by now
            self._show(self._kept())
        else:
            self.changed.emit()

    def _swap(self, old: Entry, new: Entry) -> None:
        assert self._sorting is not None
        _replace(self._named, old, new, self._by_name)
        self._blocks.touch(*_replace(self._order, old, new, self._sorting))

    def _show_swapped(self, old: Entry, new: Entry) -> None:
        assert self._sorting is not None
        row = self._sorting.find(self.table.rows, old)
        wanted = self.filter.lets(new) or (row >= 0 and new.uid in self._kept())
        if row < 0:
            if wanted:
                self.table.insert(self._place(self.table.rows, new), new)
        elif not wanted:
            self.table.remove(row)
        elif _same_key(self._sorting.key(old), self._sorting.key(new)):
            self.table.replace(row, new)
        else:
            rest = [*self.table.rows[:row], *self.table.rows[row + 1 :]]
            self.table.move(row, self._place(rest, new), new)

    def _drop(self, entry: Entry) -> None:
        assert self._sorting is not None
        del self._named[self._by_name.find(self._named, entry)]
        at = self._sorting.find(self._order, entry)
        del self._order[at]
        self._blocks.touch(at)
        row = self._sorting.find(self.table.rows, entry)
        if row >= 0 and not self._search.busy:
            self.table.remove(row)

    def _insert(self, entry: Entry) -> None:
        self._named.insert(self._by_name.place(self._named, entry), entry)
        at = self._place(self._order, entry)
        self._order.insert(at, entry)
        self._blocks.touch(at)
        if not self._search.busy and self.filter.lets(entry):
            self.table.insert(self._place(self.table.rows, entry), entry)

    def _place(self, rows: Sequence[Entry], entry: Entry) -> int:
        assert self._sorting is not None
        return self._sorting.place(rows, entry)

    def _named_by(self, key: str) -> Entry | None:
        if self._by_id is None:
            self._by_id = {entry.attendee.id: entry for entry in self._maker.all}
        return self._by_id.get(key)


def _replace(rows: list[Entry], old: Entry, new: Entry, sorting: Sorting) -> tuple[int, int]:
    """Put the new one where it belongs; returns the first and the last row that are others now."""
    at = to = sorting.find(rows, old)
    if _same_key(sorting.key(old), sorting.key(new)):
        rows[at] = new
    else:
        del rows[at]
        to = sorting.place(rows, new)
        rows.insert(to, new)
    return min(at, to), max(at, to)


def _same_key(one: Any, other: Any) -> bool:
    # Keys of a collator only tell which comes first.
    return not one < other and not other < one
