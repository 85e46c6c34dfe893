"""Makes a timetable better little by little: some sessions that belong together are taken off and put back where
they cost least, each where every hard rule lets it be.

A worse timetable is now and then accepted, ever more rarely, so that the search does not stay in a first dead end.
For large forums this finds in seconds what the constraint search, which proves as it goes, does not reach.
"""

import math
import random
from collections.abc import Callable, Iterable

from eventdesk.programme.drafting import bits
from eventdesk.programme.drafting.board import Board
from eventdesk.programme.drafting.prices import UNPLACED, Prices
from eventdesk.programme.drafting.problem import WANTED, Problem
from eventdesk.programme.drafting.rules import Assignment

_FEW, _MANY = 3, 12
"""How many sessions are taken off at once."""
_WARM, _COLD = 120.0, 4.0
"""By how much a timetable may be worse at first and at last, as costs that are accepted one time in three."""
_SKIP = 0.05
"""How often the best place of a session is passed over for the next."""

Placed = dict[int, tuple[int, int]]
"""Starts and choices of jobs."""


class Improver:
    """Holds the timetable in work, and the best one so far (`best`, which costs `saved` less than the first)."""

    def __init__(self, problem: Problem, first: Assignment, seed: int) -> None:
        self.problem = problem
        self._board = Board(problem, first)
        told = self._board.assignment
        self._prices = Prices(problem, told, self._board.meetings)
        for number in told.starts:
            self._prices.put(number)
        self._chance = random.Random(seed)
        self._movable = [
            number
            for number, job in enumerate(problem.jobs)
            if job.placeable and job.session.kind not in WANTED and not job.fixed_time
        ]
        self._days = {number: bits.span(half.start, half.end) for number, half in enumerate(self._prices.halves)}
        self.saved = self._now = 0
        self.best = Assignment(dict(told.starts), dict(told.choices))

    def run(self, passed: Callable[[], float | None]) -> None:
        """Improve step by step; `passed` tells before each what share of the time has gone, None when it is up."""
        while self._movable and (share := passed()) is not None:
            self._step(_WARM * (_COLD / _WARM) ** share)

    def _step(self, warmth: float) -> None:
        numbers = self._together()
        before = {number: self._place_of(number) for number in numbers if number in self._board.assignment.starts}
        gain = sum(self._take(number) for number in before)
        gain += UNPLACED * (len(numbers) - len(before))
        cost = self._put_back(numbers)
        gained = gain - cost
        if gained >= 0 or self._chance.random() < math.exp(gained / warmth):
            self._now += gained
            if self._now > self.saved:
                self.saved = self._now
                told = self._board.assignment
                self.best = Assignment(dict(told.starts), dict(told.choices))
        else:
            self._restore(numbers, before)

    def _place_of(self, number: int) -> tuple[int, int]:
        told = self._board.assignment
        return told.starts[number], told.choices[number]

    def _take(self, number: int) -> int:
        """Take it off; what it cost there."""
        cost = self._prices.here(number)
        self._prices.take(number)
        self._board.take(number)
        return cost

    def _put(self, number: int, start: int, choice: int) -> None:
        self._board.put(number, start, choice)
        self._prices.put(number)

    def _restore(self, numbers: Iterable[int], before: Placed) -> None:
        for number in numbers:
            if number in self._board.assignment.starts:
                self._prices.take(number)
                self._board.take(number)
        for number, (start, choice) in before.items():
            self._put(number, start, choice)

    # What is taken off

    def _together(self) -> list[int]:
        """Some sessions that belong together: of a track, of one stretch of time, of a room, or of one person."""
        count = self._chance.randint(_FEW, _MANY)
        seed = self._chance.choice(self._movable)
        near = self._chance.choice((self._of_track, self._of_time, self._of_room, self._of_people))(seed)
        others = [number for number in dict.fromkeys(near) if number != seed]
        self._chance.shuffle(others)
        found = [seed, *others[: count - 1]]
        missing = [number for number in self._movable if number not in self._board.assignment.starts]
        found += [number for number in missing if number not in found]
        return found

    def _of_track(self, seed: int) -> list[int]:
        """Those of its track that are away from its home, and strangers in the home."""
        track = self._prices.track.get(seed)
        if track is None:
            return self._of_room(seed)
        home = self._prices.home(track)
        found = []
        for number in self._movable:
            at_home = self._rooms(number) == home
            if (self._prices.track.get(number) == track) != at_home:
                found.append(number)
        return found

    def _of_time(self, seed: int) -> list[int]:
        start = self._board.assignment.starts.get(seed)
        if start is None:
            return list(self._movable)
        reach = 2 * self.problem.jobs[seed].length
        starts = self._board.assignment.starts
        return [number for number in self._movable if abs(starts.get(number, start) - start) <= reach]

    def _of_room(self, seed: int) -> list[int]:
        rooms = self._rooms(seed)
        start = self._board.assignment.starts.get(seed, 0)
        day = self.problem.day_of(start)
        starts = self._board.assignment.starts
        return [
            number
            for number in self._movable
            if self._rooms(number) == rooms and day.start <= starts.get(number, -1) < day.end
        ]

    def _of_people(self, seed: int) -> list[int]:
        meetings = self._board.meetings.get(seed, ())
        found = [meeting.second if meeting.first == seed else meeting.first for meeting in meetings]
        movable = set(self._movable)
        return [number for number in found if number in movable] + self._chance.sample(
            self._movable, min(len(self._movable), _FEW)
        )

    def _rooms(self, number: int) -> tuple[str, ...]:
        choice = self._board.assignment.choices.get(number)
        return () if choice is None else self.problem.jobs[number].choices[choice].rooms

    # What is put back

    def _put_back(self, numbers: list[int]) -> int:
        order = list(numbers)
        self._chance.shuffle(order)
        if self._chance.random() < 0.5:
            jobs = self.problem.jobs
            order.sort(key=lambda number: (-jobs[number].length, jobs[number].anywhere.bit_count()))
        cost = 0
        for number in order:
            found = self._cheapest(number)
            if found is None:
                cost += UNPLACED
            else:
                price, start, choice = found
                cost += price
                self._put(number, start, choice)
        return cost

    def _cheapest(self, number: int) -> tuple[int, int, int] | None:
        """Price, start and choice of the place that costs least; now and then of another one."""
        job, prices = self.problem.jobs[number], self._prices
        late = prices.late(number)
        halves = prices.of_halves(number)
        hurried = prices.hurried(number)
        best: tuple[int, int, int] | None = None
        for choice in range(len(job.choices)):
            free = self._board.free(number, choice) if job.allowed[choice] else 0
            if not free:
                continue
            base = prices.of_choice(number, choice)
            penalties = [*hurried, *prices.beside(number, choice)]
            dear = 0
            for at, _ in penalties:
                dear |= at
            for half, within in self._days.items():
                here = free & within
                if not here:
                    continue
                opens = prices.halves[half].opens
                least = base + halves[half] + late * (bits.first(here) - opens)
                if best is not None and least >= best[0]:
                    continue
                for start in {bits.first(here), bits.first(here & ~dear)}:
                    if start < 0:
                        continue
                    price = base + halves[half] + late * (start - opens)
                    if dear >> start & 1:
                        price += sum(cost for at, cost in penalties if at >> start & 1)
                    if (best is None or price < best[0]) and self._chance.random() >= _SKIP:
                        best = (price, start, choice)
        return best
