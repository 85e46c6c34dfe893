"""Bringing 100,000 entries into an order without holding anybody up: generators that yield every few milliseconds.

By any other column people of one value stand in the order of their names. So the order by name is kept, and the
others are made from it by putting the entries of each value together: only the distinct values are compared.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from eventdesk.desktop.pages.attendees.columns import NAME, ListColumn, Order
from eventdesk.desktop.pages.attendees.entries import Entry
from eventdesk.desktop.pages.collating import sort_key

T = TypeVar("T")
Steps = Generator[None, None, None]
Key = Callable[[Entry], Any]

_PIECE = 512
_RUN = 4096
_NEAR = 64
_LAST = (1,)

by_name: Key = attrgetter("sort_key")


class Sorting:
    """How a column sorts, in a language."""

    def __init__(self, column: ListColumn, language: str, *, falling: bool = False) -> None:
        self.column, self.falling = column, falling
        self._language = language
        self._keys: dict[object, Any] = {}

    @property
    def names(self) -> bool:
        """Whether it is the order by name itself."""
        return self.column.key == NAME

    def key(self, entry: Entry) -> Any:
        """Compares entries as the sorted list has them."""
        if self.names:
            return entry.sort_key
        return self._value_key(self.column.value(entry)), entry.sort_key

    def steps(self, named: Sequence[Entry], made: list[Entry]) -> Steps:
        """Fill `made` with the entries, given in the order of their names."""
        if self.names:
            made += reversed(named) if self.falling else named
            return
        groups: defaultdict[object, list[Entry]] = defaultdict(list)
        value = self.column.value
        for piece in _pieces(named):
            for entry in piece:
                groups[value(entry)].append(entry)
            yield
        values: list[object] = []
        yield from sorted_steps(list(groups), self._value_key, values)
        for place, one in enumerate(reversed(values) if self.falling else values):
            made += reversed(groups[one]) if self.falling else groups[one]
            if place % _RUN == 0:
                yield

    def place(self, rows: Sequence[Entry], entry: Entry) -> int:
        """Where the entry belongs among sorted rows."""
        key, low, high = self.key(entry), 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            other = self.key(rows[middle])
            if (key < other) if not self.falling else (other < key):
                high = middle
            else:
                low = middle + 1
        return low

    def find(self, rows: Sequence[Entry], entry: Entry) -> int:
        """Where that entry stands among sorted rows; -1 where it is not among them."""
        place = self.place(rows, entry) - 1
        for back in range(place, max(-1, place - _NEAR), -1):
            if rows[back] is entry:
                return back
        # What it sorts by is told by something else too, and may have changed with that.
        try:
            return rows.index(entry)
        except ValueError:
            return -1

    def _value_key(self, value: object) -> Any:
        if value is None:
            return _LAST
        if self.column.order is not Order.WORDS:
            return (0, value)
        known = self._keys.get(value)
        if known is None:
            known = self._keys[value] = (0, sort_key(str(value), self._language))
        return known


def sorted_steps(rows: Sequence[T], key: Callable[[T], Any], made: list[T]) -> Steps:
    """Fill `made` with the rows in the order of their keys: short runs first, then two and two together."""
    runs: list[list[T]] = []
    for start in range(0, len(rows), _RUN):
        run = list(rows[start : start + _RUN])
        for piece in _pieces(run):
            for row in piece:
                key(row)  # keys are kept; making one takes longer than comparing it
            yield
        run.sort(key=key)
        runs.append(run)
        yield
    while len(runs) > 1:
        pairs = [(runs[place], runs[place + 1]) for place in range(0, len(runs) - 1, 2)]
        odd = runs[len(pairs) * 2 :]
        runs = []
        for one, other in pairs:
            merged: list[T] = []
            yield from _merge(one, other, key, merged)
            runs.append(merged)
        runs += odd
    made += runs[0] if runs else ()


def _merge(one: Sequence[T], other: Sequence[T], key: Callable[[T], Any], made: list[T]) -> Steps:
    start = 0
    for place in range(0, len(one), _RUN):
        piece = one[place : place + _RUN]
        stop = len(other)
        if place + _RUN < len(one):
            stop = bisect_right(other, key(piece[-1]), lo=start, key=key)
        # Two sorted runs after one another: Python's sort finds and merges them.
        made += sorted([*piece, *other[start:stop]], key=key)
        start = stop
        yield


def _pieces(rows: Sequence[T]) -> Iterable[Sequence[T]]:
    return (rows[start : start + _PIECE] for start in range(0, len(rows), _PIECE))
