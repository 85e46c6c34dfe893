"""How high each stretch of time is on the page: in proportion where that leaves room for what is said in it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from eventdesk.documents.grid.plan import Block
from eventdesk.documents.sheets.telling import QUIET_SESSIONS
from eventdesk.model.kinds import SessionKind

# Points: an hour at the least, and at the most when a page is filled up.
_HOUR = 34.0
FULL_HOUR = 110.0
# Breaks, meals and evenings say little, however long they are.
_CALM = 30.0
_CALM_KINDS = (*QUIET_SESSIONS, SessionKind.SOCIAL)


@dataclass(frozen=True, slots=True)
class Scale:
    """The times at which anything begins or ends, ascending, and the height of each stretch between them."""

    times: tuple[int, ...]
    heights: tuple[float, ...]
    calm: tuple[bool, ...]
    """For each stretch whether nothing happens in it beside breaks, meals and evenings."""

    @property
    def total(self) -> float:
        return sum(self.heights)

    def between(self, start: int, end: int) -> float:
        """The height from one of the times to another."""
        return sum(self.heights[bisect_left(self.times, start) : bisect_left(self.times, end)])

    def part(self, first: int, last: int) -> "Scale":
        """The stretches from index `first` up to, not including, `last`."""
        return Scale(self.times[first : last + 1], self.heights[first:last], self.calm[first:last])

    def grown(self, blocks: Sequence[Block], need: Callable[[Block], float], height: float) -> "Scale":
        """Higher where a block then has what it needs, those that lack least first, up to that height in all."""
        heights = list(self.heights)
        spare = height - self.total
        lacking = {index: need(block) - self.between(block.start, block.end) for index, block in enumerate(blocks)}
        for index in sorted(lacking, key=lambda one: lacking[one]):
            block = blocks[index]
            first, last = bisect_left(self.times, block.start), bisect_left(self.times, block.end)
            more = need(block) - sum(heights[first:last])
            if 0 < more <= spare:
                _raise(heights, self.times, first, last, more)
                spare -= more
        return Scale(self.times, tuple(heights), self.calm)

    def filled(self, height: float, hour: float = FULL_HOUR) -> "Scale":
        """Stretched towards a height, in proportion to time, as far as looks well; calm stretches are not.

        No stretch becomes higher for it than `hour` points an hour.
        """
        spare = height - self.total
        room = [
            0.0 if calm else max(_length(self.times, index) * hour / 60 - own, 0.0)
            for index, (own, calm) in enumerate(zip(self.heights, self.calm, strict=True))
        ]
        if spare <= 0 or not sum(room):
            return self
        share = min(1.0, spare / sum(room))
        heights = tuple(own + more * share for own, more in zip(self.heights, room, strict=True))
        return Scale(self.times, heights, self.calm)


def _raise(heights: list[float], times: Sequence[int], first: int, last: int, more: float) -> None:
    """Make the stretches from `first` up to `last` higher by so much together, in proportion to time."""
    whole = times[last] - times[first]
    for index in range(first, last):
        heights[index] += more * _length(times, index) / whole


def _length(times: Sequence[int], index: int) -> int:
    return times[index + 1] - times[index]


def scale_of(
    blocks: Sequence[Block], need: Callable[[Block], float], page: float, empty: float, *, timed: bool
) -> Scale:
    """Heights so that each block has what it needs (points), no stretch being higher than 0.9 of a page.

    A stretch in which nothing happens is `empty` high: it must hold the time at which it begins.
    """
    times = sorted({time for block in blocks for time in (block.start, block.end)})
    heights: list[float] = []
    calm: list[bool] = []
    for index in range(len(times) - 1):
        kinds = [block.session.kind for block in blocks if block.start <= times[index] < block.end]
        calm.append(all(kind in _CALM_KINDS for kind in kinds))
        most = _CALM if calm[-1] else page * 0.9
        height = min(_length(times, index) * _HOUR / 60, most) if kinds else empty
        heights.append(height if timed else 0.0)
    for block in sorted(blocks, key=lambda one: (one.end - one.start, one.start)):
        first, last = bisect_left(times, block.start), bisect_left(times, block.end)
        lacking = min(need(block), page * 0.9) - sum(heights[first:last])
        if lacking > 0:
            _raise(heights, times, first, last, lacking)
    return Scale(tuple(times), tuple(heights), tuple(calm))


class _Way(NamedTuple):
    """How a programme is parted from some stretch on: what is cut, how many pages there are, how unevenly full."""

    cut: int
    pages: int
    uneven: float
    end: int


def page_breaks(scale: Scale, blocks: Sequence[Block], height: float) -> tuple[tuple[int, int], ...]:
    """The stretches of each page as index ranges.

    Of all ways the one that cuts the fewest blocks; of those the one with the fewest pages; of those the one
    whose pages are most evenly full.
    """
    count = len(scale.heights)
    cuts = [sum(block.start < time < block.end for block in blocks) for time in scale.times]
    ways = [_Way(0, 0, 0.0, count)] * (count + 1)
    for start in range(count - 1, -1, -1):
        ways[start] = _best_way(scale.heights, cuts, ways, start, height)
    pages: list[tuple[int, int]] = []
    start = 0
    while start < count:
        pages.append((start, ways[start].end))
        start = ways[start].end
    return tuple(pages)


def _best_way(
    heights: Sequence[float], cuts: Sequence[int], ways: Sequence[_Way], start: int, height: float
) -> _Way:
    """The best way for what begins at stretch `start`, given the best for all that begins later."""
    found: _Way | None = None
    used = 0.0
    for end in range(start + 1, len(heights) + 1):
        used += heights[end - 1]
        if used > height and end > start + 1:
            break
        later = ways[end]
        cut = cuts[end] if end < len(heights) else 0
        uneven = max(height - used, 0.0) ** 2
        way = _Way(later.cut + cut, later.pages + 1, later.uneven + uneven, end)
        if found is None or way < found:
            found = way
    assert found is not None
    return found
