"""How high each stretch of time is on the page: in proportion where that leaves room for what is said in it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eventdesk.documents.grid.plan import Block
from eventdesk.documents.sheets.telling import QUIET_SESSIONS
from eventdesk.model.kinds import SessionKind

# Points: an hour at the least, and at the most when a page is filled up.
_HOUR = 34.0
_FULL_HOUR = 110.0
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

    def filled(self, height: float) -> "Scale":
        """Stretched towards a height, in proportion to time, as far as looks well; calm stretches are not."""
        spare = height - self.total
        room = [
            0.0 if calm else max(_length(self.times, index) * _FULL_HOUR / 60 - own, 0.0)
            for index, (own, calm) in enumerate(zip(self.heights, self.calm, strict=True))
        ]
        if spare <= 0 or not sum(room):
            return self
        share = min(1.0, spare / sum(room))
        heights = tuple(own + more * share for own, more in zip(self.heights, room, strict=True))
        return Scale(self.times, heights, self.calm)


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
            whole = times[last] - times[first]
            for index in range(first, last):
                heights[index] += lacking * _length(times, index) / whole
    return Scale(tuple(times), tuple(heights), tuple(calm))


def page_breaks(scale: Scale, blocks: Sequence[Block], height: float) -> tuple[tuple[int, int], ...]:
    """The stretches of each page as index ranges, the pages about equally full.

    A page ends where the fewest blocks are cut, none if that is possible with a third of it filled.
    """
    pages: list[tuple[int, int]] = []
    start, count = 0, len(scale.heights)
    while start < count:
        end, used = start, 0.0
        while end < count and (end == start or used + scale.heights[end] <= height):
            used += scale.heights[end]
            end += 1
        if end < count:
            end = _best_end(scale, blocks, start, end, height)
        pages.append((start, end))
        start = end
    return tuple(pages)


def _best_end(scale: Scale, blocks: Sequence[Block], start: int, latest: int, height: float) -> int:
    left = sum(scale.heights[start:])
    fair = left / -(-left // height)
    used = {end: sum(scale.heights[start:end]) for end in range(start + 1, latest + 1)}
    # What is left must need no more pages than it did.
    most = (left // height if left % height else left // height - 1) * height
    ends = [end for end in used if used[end] >= height / 3 and left - used[end] <= most]

    def rank(end: int) -> tuple[int, float]:
        time = scale.times[end]
        return sum(block.start < time < block.end for block in blocks), abs(used[end] - fair)

    return min(ends or [latest], key=rank)
