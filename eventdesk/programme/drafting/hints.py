"""What the variables of the puzzle are in a given timetable, so that the search can begin with it.

Each function takes what the variable is about and then the timetable (`told`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.programme.drafting.problem import Choice, Problem, Window
from eventdesk.programme.drafting.rules import Assignment


def starts_at(number: int, otherwise: int, told: Assignment) -> int:
    return told.starts.get(number, otherwise)


def placed(number: int, told: Assignment) -> bool:
    return number in told.starts


def takes(number: int, place: int, told: Assignment) -> bool:
    return told.choices.get(number) == place


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


@dataclass(frozen=True, slots=True)
class Home:
    """The room in which most jobs of a track are; of equals the first of those that any of them may have."""

    problem: Problem
    members: Sequence[int]

    def choices(self) -> list[Choice]:
        """Every room that a member may have, each once."""
        found = {choice.rooms: choice for number in self.members for choice in self.problem.jobs[number].choices}
        return list(found.values())

    def _rooms(self, number: int, told: Assignment) -> tuple[str, ...] | None:
        if number not in told.choices:
            return None
        return self.problem.jobs[number].choices[told.choices[number]].rooms

    def _home(self, told: Assignment) -> tuple[str, ...]:
        taken = [self._rooms(number, told) for number in self.members]
        return max((choice.rooms for choice in self.choices()), key=taken.count)

    def is_home(self, rooms: tuple[str, ...], told: Assignment) -> bool:
        return self._home(told) == rooms

    def is_off(self, number: int, told: Assignment) -> bool:
        return self._rooms(number, told) not in (None, self._home(told))


@dataclass(frozen=True, slots=True)
class Share:
    """Jobs of one language in a half-day, against those of all languages."""

    half: Window
    own: Sequence[int]
    every: Sequence[int]

    def off(self, told: Assignment) -> int:
        """By how many sessions the language is off its share of the half-day; half a session is free."""
        total = len(self.every)
        by = abs(total * self._count(self.own, told) - len(self.own) * self._count(self.every, told))
        return max(0, -(-(by - total // 2) // total))

    def _count(self, numbers: Sequence[int], told: Assignment) -> int:
        return sum(1 for number in numbers if begins_in(number, self.half, told))


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
