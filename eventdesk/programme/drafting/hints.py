"""What the variables of the puzzle are in a given timetable, so that the search can begin with it.

Each function takes what the variable is about and then the timetable (`told`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.programme.drafting.problem import Problem, Window
from eventdesk.programme.drafting.rules import Assignment


def starts_at(number: int, otherwise: int, told: Assignment) -> int:
    return told.starts.get(number, otherwise)


def placed(number: int, told: Assignment) -> bool:
    return number in told.starts


def takes(number: int, place: int, told: Assignment) -> bool:
    return told.choices.get(number) == place


def takes_any(places: Sequence[tuple[int, int]], told: Assignment) -> bool:
    return any(told.choices.get(number) == place for number, place in places)


def begins_in(number: int, window: Window, told: Assignment) -> bool:
    return window.start <= told.starts.get(number, -1) < window.end


def begins_outside(number: int, good: int, told: Assignment) -> bool:
    """Whether it begins at none of the good starts (bits)."""
    return not good >> told.starts.get(number, 0) & 1


def lateness(problem: Problem, number: int, told: Assignment) -> int:
    """The units from its day's opening to its start."""
    start = told.starts.get(number)
    return 0 if start is None else start - problem.day_of(start).opens


def moved(number: int, before: int, told: Assignment) -> bool:
    return told.starts.get(number) != before


def moved_by(number: int, before: int, told: Assignment) -> int:
    return abs(told.starts.get(number, before) - before)


def follows(one: int, other: int, gap: int, told: Assignment) -> bool:
    """Whether the other begins `gap` units after the one, or later."""
    if one not in told.starts or other not in told.starts:
        return False
    return told.starts[other] >= told.starts[one] + gap


def too_near(pair: tuple[int, int], gaps: tuple[int, int], told: Assignment) -> bool:
    """Whether neither begins so many units after the other (the second, the first)."""
    if pair[0] not in told.starts or pair[1] not in told.starts:
        return False
    return not follows(*pair, gaps[0], told) and not follows(pair[1], pair[0], gaps[1], told)


def near(problem: Problem, first: int, second: int, told: Assignment) -> bool:
    """Whether both are placed, and no change of rooms lies between them."""
    if first not in told.starts or second not in told.starts:
        return False
    choice = problem.jobs[first].choices[told.choices[first]]
    return choice.near(told.choice(problem, second))


def most(numbers: Sequence[int], windows: Sequence[Window], told: Assignment) -> int:
    return max(_counts(numbers, windows, told))


def least(numbers: Sequence[int], windows: Sequence[Window], told: Assignment) -> int:
    return min(_counts(numbers, windows, told))


def _counts(numbers: Sequence[int], windows: Sequence[Window], told: Assignment) -> list[int]:
    """How many of the jobs begin in each window."""
    starts = [told.starts[number] for number in numbers if number in told.starts]
    return [sum(1 for start in starts if window.start <= start < window.end) for window in windows]


@dataclass(frozen=True, slots=True)
class Row:
    """Whether in a timetable the second job follows the first: `least` to `most` units after it, in its room."""

    problem: Problem
    first: int
    second: int
    least: int
    most: int

    def _by(self, told: Assignment) -> int | None:
        if self.first not in told.starts or self.second not in told.starts:
            return None
        return told.starts[self.second] - told.starts[self.first]

    def earlier(self, told: Assignment) -> bool:
        by = self._by(told)
        return by is not None and by < self.least

    def later(self, told: Assignment) -> bool:
        by = self._by(told)
        return by is not None and by > self.most

    def elsewhere(self, told: Assignment) -> bool:
        if self._by(told) is None:
            return True
        return not told.choice(self.problem, self.first) & told.choice(self.problem, self.second)

    def repeats(self, told: Assignment) -> bool:
        return not (self.earlier(told) or self.later(told) or self.elsewhere(told))
